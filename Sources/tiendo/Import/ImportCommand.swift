import ArgumentParser
import DashboardUI
import Glibc
import PlanIndicators

/// `tiendo import`: takes the figures of a report table into the data folder.
struct ImportCommand<Tongue: Speech>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: help.command, discussion: help.details)
  }

  private static var help: ImportHelp { .of(Tongue.language) }

  @Argument(help: ArgumentHelp(help.file, valueName: help.fileName))
  var file: String

  @Option(help: ArgumentHelp(help.document, valueName: Tongue.help.id))
  var document: String

  @Flag(help: ArgumentHelp(help.write))
  var write = false

  @Option(help: ArgumentHelp(help.year, valueName: help.yearName))
  var year: Int?

  @Option(help: ArgumentHelp(help.period, valueName: help.periodName))
  var period: String?

  @Option(help: ArgumentHelp(help.status, valueName: Tongue.help.choice))
  var status: String?

  @Option(name: .customLong("map"), help: ArgumentHelp(help.map, valueName: help.mapName))
  var mappings: [String] = []

  @OptionGroup var place: AreaOptions<Tongue>
  @OptionGroup var folder: FolderOptions<Tongue>
  @OptionGroup(visibility: .private) var view: ViewOptions<Tongue>
  @OptionGroup(visibility: .private) var screen: ScreenOptions<Tongue>

  func run() throws {
    try refuse(view, screen)
    let path = Surroundings.process.dataFolder(askedFor: folder.data)
    let bytes = try importedBytes()
    guard write else {
      let files = try filesOfFolder(at: path)
      let preview = try preview(of: bytes, into: files)
      try show(preview, isWritten: false)
      return
    }
    do {
      let writer = try FolderWriter.locking(path)
      let files = try filesOfFolder(at: path)
      let preview = try preview(of: bytes, into: files)
      if !preview.additions.files.isEmpty {
        try writer.replace(files, by: preview.additions.files)
      }
      try show(preview, isWritten: true)
    } catch let fault as WriteFault {
      throw Failure.importing(.writing(fault))
    }
  }

  private func show(_ preview: ImportPreview, isWritten: Bool) throws {
    do {
      // The flag of the same name hides the function.
      try tiendo.write(preview.text(isWritten: isWritten), to: STDOUT_FILENO)
    } catch {
      guard isWritten else { throw error }
      // The rows are in the folder, whether or not somebody reads about it.
      try? tiendo.write("tiendo: \(preview.totals(isWritten: true).visible)\n", to: STDERR_FILENO)
    }
    if preview.hasRefusals { throw ExitCode(1) }
  }

  private func importedBytes() throws(Failure) -> [UInt8] {
    do {
      guard let bytes = try bytesOfFile(file) else { throw Failure.importing(.noFile(file)) }
      return bytes
    } catch let failure as Failure {
      throw failure
    } catch {
      var status = stat()
      let isFolder = stat(file.fileNameBytes, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      throw .importing(isFolder ? .isFolder(file) : .unreadable(file))
    }
  }

  private func filesOfFolder(at path: String) throws(Failure) -> [String: [UInt8]] {
    do {
      return try PlanFolder.files(at: path)
    } catch {
      throw .reading(error)
    }
  }

  private func preview(
    of bytes: [UInt8], into files: [String: [UInt8]]
  ) throws(Failure) -> ImportPreview {
    let folder = PlanFolder(files: files)
    let strings = Strings.of(Tongue.language)
    let options = try options(in: folder)
    var progress = ProgressLine(strings)
    defer { progress.clear() }
    var report: ReportImport
    do {
      report = try ReportImport(bytes, into: folder, options: options) { done, all in
        progress.show(done, of: all)
      }
    } catch {
      throw .importing(.table(error, file: file))
    }
    let additions: FolderAdditions
    do {
      additions = try report.checked(against: files)
    } catch {
      throw .importing(.adding(error))
    }
    return ImportPreview(
      report: report, additions: additions, folder: folder, file: file, document: document,
      strings: strings)
  }

  // MARK: Options

  private func options(in folder: PlanFolder) throws(Failure) -> ReportImport.Options {
    guard let reference = folder.documents.reference(of: document) else {
      throw .importing(.noDocument(document, nearest: nearestDocuments(in: folder)))
    }
    var options = ReportImport.Options(document: reference)
    if let area = place.area {
      options.area = try folder.areas.reference(of: area, as: .area, in: Tongue.language)
    }
    options.hints.year = year
    if let period {
      guard let stated = StatedPeriod(period) else { throw .importing(.notAPeriod(period)) }
      options.hints.part = stated.part
      options.hints.year = year ?? stated.year
    }
    if let status {
      let codes = ObservationStatus.allCases.filter { $0 != .missing }
      guard let code = codes.first(where: { $0.rawValue == status }) else {
        throw .importing(.notAStatus(status, codes.map(\.rawValue)))
      }
      options.status = code
    }
    for mapping in mappings {
      guard let equals = mapping.lastIndex(of: "="), equals > mapping.startIndex else {
        throw .importing(.notAMapping(mapping))
      }
      let id = String(mapping[mapping.index(after: equals)...])
      options.mappings.append(
        (
          String(mapping[..<equals]),
          try folder.indicators.reference(of: id, as: .indicator, in: Tongue.language)
        ))
    }
    return options
  }

  private func nearestDocuments(in folder: PlanFolder) -> [String] {
    let wanted = unaccented(document)
    return folder.documents.filter { row in
      unaccented(row.id).contains(wanted) || unaccented(row.title).contains(wanted)
        || wanted.contains(unaccented(row.id)) && !row.id.isEmpty
    }.prefix(5).map { "\($0.id) (\($0.title))" }
  }
}

/// A line on standard error that says how far a long import is, where that is a terminal.
struct ProgressLine {
  private let strings: Strings
  private let isShown = isatty(STDERR_FILENO) == 1
  private var lastShown: timespec?
  private var width = 0

  init(_ strings: Strings) { self.strings = strings }

  /// Shows the state, at most five times a second and not for what is done at once.
  mutating func show(_ done: Int, of all: Int) {
    guard isShown, done.isMultiple(of: 64) else { return }
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    guard let last = lastShown else { return lastShown = now }
    let elapsed =
      (now.tv_sec - last.tv_sec) * 1_000 + (now.tv_nsec - last.tv_nsec) / 1_000_000
    guard elapsed >= 200 else { return }
    lastShown = now
    let text = strings.importProgress(done, of: all)
    width = text.count
    try? write("\r" + text, to: STDERR_FILENO)
  }

  /// Takes the line away.
  mutating func clear() {
    guard width > 0 else { return }
    try? write("\r" + String(repeating: " ", count: width) + "\r", to: STDERR_FILENO)
    width = 0
  }
}
