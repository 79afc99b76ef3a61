import DashboardUI
import Glibc
import PlanIndicators

/// The dashboard on the terminal.
enum Dashboard {
  /// What the command line says about it.
  struct Options {
    /// The path of the data folder.
    let folder: String
    /// The day of the view; the newest document's where none was given.
    let asOf: CalendarDate?
    /// The id of the area to open on; the one with the most targets where none was given.
    let area: String?
    let language: Language
    let theme: Theme
    let isASCII: Bool
  }

  /// Shows the dashboard until the reader leaves it.
  ///
  /// - Throws: ``Failure`` when there is no terminal to draw on, or nothing to draw.
  static func run(_ options: Options) throws(Failure) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .noTerminal }
    let folder = try readFolder(at: options.folder)
    let selection = Report.Selection(area: options.area)
    let area = try ReportFilter(selection, in: folder, language: options.language).area
    guard let day = options.asOf ?? folder.newestIssue(about: area) else {
      throw .noDatedDocument
    }
    let state = DashboardState(
      folder: folder, folderPath: options.folder, area: area, asOf: day,
      strings: .of(options.language), symbols: options.isASCII ? .ascii : .unicode,
      size: Size(rows: 24, columns: 80))
    do {
      try loop(state, theme: options.theme)
    } catch {
      switch error {
      case .notATerminal: throw .noTerminal
      case .tooSimple: throw .terminalTooSimple
      }
    }
  }
}
