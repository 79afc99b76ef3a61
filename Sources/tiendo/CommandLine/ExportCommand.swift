import ArgumentParser
import DashboardUI
import Glibc
import PlanIndicators

/// `tiendo export`: tables of the data folder for other programs.
struct ExportCommand<Tongue: Speech>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export", abstract: Tongue.help.export, discussion: Tongue.help.exportDetails)
  }

  @Argument(help: ArgumentHelp(Tongue.help.exportSubject, valueName: Tongue.help.table))
  var subject: ExportSubject

  @Option(help: ArgumentHelp(Tongue.help.exportFormat, valueName: Tongue.help.choice))
  var format = ExportFormat.csv

  @OptionGroup var output: OutputOptions<Tongue>
  @OptionGroup var folder: FolderOptions<Tongue>
  @OptionGroup(visibility: .private) var view: ViewOptions<Tongue>
  @OptionGroup(visibility: .private) var place: AreaOptions<Tongue>
  @OptionGroup(visibility: .private) var screen: ScreenOptions<Tongue>

  func run() throws {
    try refuse(view, place, screen)
    let path = Surroundings.process.dataFolder(askedFor: folder.data)
    let output = self.output.output(besides: path)
    guard format != .sdmx else { return try writeSDMX(of: readFolder(at: path), to: output) }
    let tables = try writtenTables(at: path)
    switch (format, subject) {
    case (.csv, .everything):
      try output.write(tables.map { ($0.file, TableExport.csv($0)) })
    case (.csv, _): try output.write(tables.map(TableExport.csv).joined())
    case (.json, _), (.sdmx, _): try output.write(TableExport(tables: tables).json.text)
    }
    try tellWhatIsLeftOut(of: tables)
  }

  /// Only figures have a form in SDMX; without a place for two files the data alone go out.
  private func writeSDMX(of folder: PlanFolder, to output: Output) throws {
    guard subject == .observations || subject == .everything else {
      throw Failure.notInSDMX(subject.rawValue)
    }
    let export = SDMXExport(of: folder)
    if output.path == nil, subject == .observations {
      try output.write(export.data)
    } else {
      try output.write(export.files)
    }
    let faults = Set(
      folder.issues.filter { $0.file == SDMXExport.dataName && $0.severity == .error }
        .compactMap(\.line)
    ).count
    if faults > 0 { try tell(Strings.of(Tongue.language).leftOut(faults, of: SDMXExport.dataName)) }
  }

  private func writtenTables(at path: String) throws(Failure) -> [WrittenTable] {
    let files: [String: [UInt8]]
    do {
      files = try PlanFolder.files(at: path)
    } catch {
      throw .reading(error)
    }
    var tables: [WrittenTable] = []
    for file in subject.files {
      // A folder need not have every file; the one that is asked for must be there.
      guard let bytes = files[file] else {
        if subject == .everything { continue }
        throw .unreadableTable(file)
      }
      guard let table = WrittenTable(bytes, named: file) else { throw .unreadableTable(file) }
      tables.append(table)
    }
    return tables
  }

  private func tellWhatIsLeftOut(of tables: [WrittenTable]) throws(Failure) {
    for table in tables where table.unreadable > 0 {
      try tell(Strings.of(Tongue.language).leftOut(table.unreadable, of: table.file))
    }
  }

  private func tell(_ sentence: String) throws(Failure) {
    try write("tiendo: \(sentence.visible)\n", to: STDERR_FILENO)
  }
}

/// Where a result goes.
struct OutputOptions<Tongue: Speech>: ParsableArguments {
  @Option(help: ArgumentHelp(Tongue.help.output, valueName: Tongue.help.path))
  var output: String?

  @Flag(help: ArgumentHelp(Tongue.help.force))
  var force = false

  /// The place that was asked for, which never is a file of `dataFolder`; a dash is standard output.
  func output(besides dataFolder: String) -> Output {
    Output(path: output == "-" ? nil : output, replaces: force, dataFolder: dataFolder)
  }
}

extension ExportSubject: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}

extension Strings {
  /// How many lines of a file do not go out.
  fileprivate func leftOut(_ count: Int, of file: String) -> String {
    switch language {
    case .vietnamese:
      "\(file) có \(count) dòng lỗi không xuất được; gõ “tiendo check” để xem từng dòng."
    case .english:
      "\(file) has \(counted(count, one: "faulty line that was", many: "faulty lines that were")) "
        + "left out; type “tiendo check” to see each."
    }
  }
}
