import ArgumentParser
import DashboardUI
import Glibc
import PlanIndicators

/// The newest version in the README's list of changes.
private let currentVersion = "0.7"

/// `tiendo`: the dashboard, and the way to the other commands.
struct Tiendo<Tongue: Speech>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tiendo", abstract: Tongue.help.program,
      discussion: Tongue.help.programDetails, version: "tiendo \(currentVersion)",
      subcommands: [
        ReportCommand<Tongue>.self, CheckCommand<Tongue>.self, ImportCommand<Tongue>.self,
        ExportCommand<Tongue>.self,
      ])
  }

  @OptionGroup var folder: FolderOptions<Tongue>
  @OptionGroup var view: ViewOptions<Tongue>
  @OptionGroup var place: AreaOptions<Tongue>
  @OptionGroup var screen: ScreenOptions<Tongue>

  /// What the words of the command line say about the dashboard.
  var options: Dashboard.Options {
    get throws {
      Dashboard.Options(
        language: Tongue.language,
        folder: Surroundings.process.dataFolder(askedFor: folder.data),
        asOf: try view.asOf.map { try CalendarDate(written: $0) }, area: place.area,
        theme: screen.theme, isASCII: screen.ascii)
    }
  }
}

/// `tiendo report`: the same without a screen.
struct ReportCommand<Tongue: Speech>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report", abstract: Tongue.help.report, discussion: Tongue.help.reportDetails)
  }

  @OptionGroup var folder: FolderOptions<Tongue>
  @OptionGroup var view: ViewOptions<Tongue>
  @OptionGroup var place: AreaOptions<Tongue>
  @OptionGroup var filters: FilterOptions<Tongue>

  @Option(help: ArgumentHelp(Tongue.help.reportFormat, valueName: Tongue.help.choice))
  var format = ReportFormat.text

  @OptionGroup var output: OutputOptions<Tongue>
  @OptionGroup(visibility: .private) var screen: ScreenOptions<Tongue>

  func run() throws {
    try refuse(screen)
    let path = Surroundings.process.dataFolder(askedFor: folder.data)
    let selection = Report.Selection(
      asOf: try view.asOf.map { try CalendarDate(written: $0) }, area: place.area,
      plan: filters.plan, sector: filters.sector, indicator: filters.indicator,
      statuses: try filters.status.map { try TrackStatus.list($0) })
    let report = try Report(
      of: readFolder(at: path), at: path, selection, strings: .of(Tongue.language))
    try output.output(besides: path).write(report.text(in: format))
  }
}

/// `tiendo check`: what is wrong with a data folder.
struct CheckCommand<Tongue: Speech>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: Tongue.help.check, discussion: Tongue.help.checkDetails)
  }

  @Argument(help: ArgumentHelp(Tongue.help.checkedFolder, valueName: Tongue.help.folder))
  var checked: String?

  @OptionGroup var folder: FolderOptions<Tongue>

  @Option(help: ArgumentHelp(Tongue.help.checkFormat, valueName: Tongue.help.choice))
  var format = CheckFormat.text

  @Flag(help: ArgumentHelp(Tongue.help.checkAll))
  var all = false

  @Option(help: ArgumentHelp(Tongue.help.checkExplain, valueName: Tongue.help.rule))
  var explain: String?

  @OptionGroup(visibility: .private) var view: ViewOptions<Tongue>
  @OptionGroup(visibility: .private) var place: AreaOptions<Tongue>
  @OptionGroup(visibility: .private) var screen: ScreenOptions<Tongue>

  func run() throws {
    try refuse(view, place, screen)
    let strings = Strings.of(Tongue.language)
    if let explain {
      let explanation = try RuleExplanation(of: explain, strings: strings)
      return try write(explanation.text(in: format), to: STDOUT_FILENO)
    }
    let path = Surroundings.process.dataFolder(askedFor: checked ?? folder.data)
    let check = try FolderCheck(at: path, strings: strings)
    try write(check.text(in: format, showsAll: all), to: STDOUT_FILENO)
    if check.errorCount > 0 { throw ExitCode(1) }
  }
}

/// Reads the plan folder at `path`.
func readFolder(at path: String) throws(Failure) -> PlanFolder {
  do {
    return try PlanFolder(path: path)
  } catch {
    throw .reading(error)
  }
}

extension ReportFormat: ExpressibleByArgument {}
extension CheckFormat: ExpressibleByArgument {}
