public import ArgumentParser
import DashboardUI
public import PlanIndicators

/// Where the data lies and in which language the program speaks.
struct FolderOptions<Tongue: Speech>: ParsableArguments {
  @Option(help: ArgumentHelp(Tongue.help.data, valueName: Tongue.help.folder))
  var data: String?

  // Read before the parser runs, because the parser's own texts depend on it.
  @Option(help: ArgumentHelp(Tongue.help.language, valueName: Tongue.help.choice))
  var lang: Language?
}

/// From which day is looked.
struct ViewOptions<Tongue: Speech>: ParsableArguments, RootOptions {
  @Option(help: ArgumentHelp(Tongue.help.asOf, valueName: Tongue.help.day))
  var asOf: String?

  var given: [String] { asOf == nil ? [] : ["--as-of"] }
}

/// What is looked at, or what a table is about.
struct AreaOptions<Tongue: Speech>: ParsableArguments, RootOptions {
  @Option(help: ArgumentHelp(Tongue.help.area, valueName: Tongue.help.id))
  var area: String?

  var given: [String] { area == nil ? [] : ["--area"] }
}

/// How the dashboard looks.
struct ScreenOptions<Tongue: Speech>: ParsableArguments, RootOptions {
  @Option(help: ArgumentHelp(Tongue.help.theme, valueName: Tongue.help.choice))
  var theme: Theme?

  @Flag(help: ArgumentHelp(Tongue.help.ascii))
  var ascii = false

  var given: [String] { (theme == nil ? [] : ["--theme"]) + (ascii ? ["--ascii"] : []) }
}

/// Options of the dashboard.
///
/// The parser takes them wherever they stand in a command line, before and after any subcommand. A
/// subcommand that has no use for them takes them in as well, hidden from its help, to refuse them: what
/// is passed over in silence would be believed.
protocol RootOptions {
  /// Those that were given.
  var given: [String] { get }
}

extension ParsableCommand {
  /// Refuses options of the dashboard that this command has no use for.
  func refuse(_ options: any RootOptions...) throws(Failure) {
    guard let option = options.flatMap(\.given).first else { return }
    throw .wrongUse(.unused(option, command: Self._commandName))
  }
}

/// What a report is narrowed to.
struct FilterOptions<Tongue: Speech>: ParsableArguments {
  @Option(help: ArgumentHelp(Tongue.help.plan, valueName: Tongue.help.id))
  var plan: String?

  @Option(help: ArgumentHelp(Tongue.help.sector, valueName: Tongue.help.id))
  var sector: String?

  @Option(help: ArgumentHelp(Tongue.help.indicator, valueName: Tongue.help.id))
  var indicator: String?

  @Option(help: ArgumentHelp(Tongue.help.status, valueName: Tongue.help.list))
  var status: String?
}

extension Language: ExpressibleByArgument {}
extension Theme: ExpressibleByArgument {}
