import DashboardUI
import Glibc
import PlanIndicators

/// The dashboard on the terminal.
enum Dashboard {
  /// What the command line says about it.
  struct Options {
    let language: Language
    /// The path of the data folder.
    var folder = Surroundings.process.dataFolder(askedFor: nil)
    /// The day of the view; the newest document's where none was given.
    var asOf: CalendarDate?
    /// The id of the area to open on; the one with the most targets where none was given.
    var area: String?
    /// The theme; dark, or without colours where the environment asks for none, when not given.
    var theme: Theme?
    var isASCII = false
  }

  /// Shows the dashboard until the reader leaves it.
  ///
  /// - Parameters:
  ///   - options: What the command line says about it.
  ///   - start: What the first frame depends on beside the files.
  ///   - terminal: The terminal, where it has been taken already for a frame that was kept.
  /// - Throws: Why there is nothing to show or no terminal to show it on.
  static func run(
    _ options: Options, from start: Start, on terminal: consuming Terminal?
  ) throws(Failure) {
    guard isatty(STDOUT_FILENO) == 1, isatty(STDIN_FILENO) == 1 else { throw .noTerminal }
    // Both before the files are read: what changes meanwhile is noticed.
    let watch = FolderWatch(of: options.folder)
    let origin = start.origin(readingFrom: options.folder)
    let folder = try readFolder(at: options.folder)
    let area = try openingArea(named: options.area, of: folder, in: options.language)
    guard let day = options.asOf ?? folder.newestIssue(about: area) else {
      throw .noDatedDocument
    }
    var state = DashboardState(
      folder: folder, folderPath: options.folder, area: area, asOf: day,
      strings: .of(options.language), symbols: options.isASCII ? .ascii : .unicode,
      size: Size(rows: 24, columns: 80))
    state.savedViews = SavedViewsFile.current?.views ?? []
    state.isColorless = Surroundings.process.isColorless
    state.theme = Surroundings.process.theme(askedFor: options.theme)
    do {
      loop(state, on: try take(terminal, for: state), noticing: watch) { frame in
        // What has changed while it was read is no origin of one frame.
        guard let origin, origin == start.origin(readingFrom: options.folder) else { return }
        KeptFrame(grid: frame).keep(madeFrom: origin)
      }
    } catch {
      switch error {
      case .notATerminal: throw .noTerminal
      case .tooSimple: throw .tooSimpleTerminal
      }
    }
  }

  /// The terminal that has been taken already, or one that is taken now.
  private static func take(
    _ terminal: consuming Terminal?, for state: DashboardState
  ) throws(TerminalError) -> Terminal {
    if let terminal { return terminal }
    return try Terminal(theme: state.theme, strings: state.strings)
  }

  private static func openingArea(
    named id: String?, of folder: PlanFolder, in language: Language
  ) throws(Failure) -> Reference<Area> {
    if let id { return try folder.areas.reference(of: id, as: .area, in: language) }
    guard let area = folder.mainArea else { throw .noArea }
    return area
  }
}
