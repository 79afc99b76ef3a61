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

/// What is looked at and from which day.
struct ViewOptions<Tongue: Speech>: ParsableArguments {
  @Option(help: ArgumentHelp(Tongue.help.asOf, valueName: Tongue.help.day))
  var asOf: String?

  @Option(help: ArgumentHelp(Tongue.help.area, valueName: Tongue.help.id))
  var area: String?
}

/// How the dashboard looks.
struct ScreenOptions<Tongue: Speech>: ParsableArguments {
  @Option(help: ArgumentHelp(Tongue.help.theme, valueName: Tongue.help.choice))
  var theme: Theme?

  @Flag(help: ArgumentHelp(Tongue.help.ascii))
  var ascii = false
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
