package import PlanIndicators

/// All that the screens are drawn from.
package struct DashboardState: Sendable {
  package private(set) var folder: PlanFolder
  /// Where the folder lies, as the reader named it.
  package let folderPath: String
  package var strings: Strings {
    didSet {
      strings.isASCII = symbols.isASCII
      yearBook = nil
    }
  }
  package var symbols: Symbols {
    didSet { strings.isASCII = symbols.isASCII }
  }
  package var size: Size
  /// The looks of the screen.
  package var theme = Theme.dark
  /// Whether the reader's surroundings ask for no colours; no key brings any then.
  package var isColorless = false
  /// The day up to which publications are used.
  package private(set) var asOf: CalendarDate
  /// What can be said of the area in view on that day.
  private(set) var figures: AreaFigures
  /// The plan whose indicators the progress panel shows.
  package var planInFocus: Reference<Plan>?
  /// Where the reader is, and the way back.
  package var visits: [Visit] {
    didSet { if figures.area != area { assessAgain() } }
  }
  /// The lists of the last frame.
  var lists = ListMemory()
  /// The search of the list in view.
  package var search: Search? {
    get { visit.search }
    set { visit.search = newValue }
  }
  /// The names that a search over everything looks through; made by the first one.
  var index: SearchIndex?
  /// One sentence about the last key; gone with the next one.
  package var notice: String?
  /// The views before their last changes, for `u`.
  var earlierViews: [EarlierView] = []
  /// How screens of each kind were last looked at.
  var rememberedViews: [Screen.Kind: Visit.View] = [:]
  /// The views that the reader gave a name, as they are kept.
  package var savedViews: [SavedView] = [] {
    didSet { if savedViews != oldValue { lists.forget() } }
  }
  /// Why the files as they are now are not shown; `nil` where they are.
  package var refusal: Refusal?
  /// All that is wrong with the files as they are now, once it has been looked for.
  package private(set) var findings: [DataIssue]? {
    didSet { lists.forget() }
  }
  /// What an import before has left half done, once it has been looked for.
  package private(set) var pendingWrite: PendingWrite?
  /// What the publication that the reader stepped to, or the last change of the files, has brought.
  package var news: News? {
    didSet { lists.forget() }
  }
  /// What is behind in the areas inside the one in view, once the list of what is behind has been opened.
  var behindInside: [Assessment]?
  /// The figures of the area by year, once they have been compared.
  var yearBook: YearBook?
  /// What has just changed on the screen by reading the folder anew; gone with the next key.
  package var freshMarks = FreshMarks()
  package var isQuitting = false
  /// The last letter, which an input method may send again with a mark.
  var replay = LetterReplay()

  package init(
    folder: PlanFolder, folderPath: String, area: Reference<Area>, asOf: CalendarDate,
    strings: Strings, symbols: Symbols, size: Size
  ) {
    self.folder = folder
    self.folderPath = folderPath
    self.asOf = asOf
    self.strings = strings
    self.symbols = symbols
    self.size = size
    figures = AreaFigures(of: area, in: folder, asOf: asOf)
    visits = [Visit(.areas, of: area)]
    self.strings.isASCII = symbols.isASCII
    selectOwnArea()
    visits.append(Visit(.overview, of: area))
    focusRunningPlan()
    keepSelectionVisible()
    if !folder.issues.isEmpty { notice = strings.faults(folder.issues.count) }
  }

  package var visit: Visit {
    get { visits[visits.count - 1] }
    set { visits[visits.count - 1] = newValue }
  }

  package var screen: Screen { visit.screen }

  /// Whether the screen in view waits for all files to be checked, which takes longer than reading them.
  package var awaitsFindings: Bool { screen == .checks && findings == nil }

  /// Takes over what checking the files has found.
  ///
  /// Where they cannot be read any more, what is known of them stands.
  package mutating func take(findings: Result<CheckedFolder, ReadingError>) {
    let checked = try? findings.get()
    self.findings = checked?.issues ?? issuesToCheck
    pendingWrite = checked?.pendingWrite
    keepSelectionVisible()
  }

  /// Forgets what was found, because the files have changed.
  mutating func forgetFindings() { findings = nil }

  /// Shows the figures that had been published by `day`.
  package mutating func show(asOf day: CalendarDate) {
    asOf = day
    assessAgain()
  }

  private mutating func assessAgain() {
    figures = AreaFigures(of: area, in: folder, asOf: asOf)
    lists.forget()
    index = nil
    yearBook = nil
    behindInside = nil
  }

  /// Shows another reading of the folder from the same places in it, by what had been published by
  /// `day`.
  mutating func show(_ folder: PlanFolder, from visits: [Visit], asOf day: CalendarDate) {
    self.folder = folder
    self.visits = visits
    show(asOf: day)
  }

  /// The area in view.
  package var area: Reference<Area> { visit.area }

  /// Follows the newest documents from one area to another, unless the reader chose a date.
  mutating func followArea(from area: Reference<Area>, to other: Reference<Area>) {
    guard area != other else { return }
    news = nil
    guard asOf == folder.newestIssue(about: area),
      let newest = folder.newestIssue(about: other)
    else { return }
    show(asOf: newest)
  }

  /// The plans of the overview's panels.
  package var panelPlans: [Reference<Plan>] { figures.panelPlans }

  /// All plans with promises for the area, those with panels first.
  package var plansOfArea: [Reference<Plan>] {
    let panels = panelPlans
    let promising = Set(ownAssessments.compactMap(\.plan)).subtracting(panels)
    let others = folder.plans.allReferences.filter(promising.contains).sorted {
      folder.plans[$0].period.start > folder.plans[$1].period.start
    }
    return panels + others
  }

  /// Brings into focus the annual plan of the day, else the last one that has begun, else the first.
  mutating func focusRunningPlan() {
    let plans = panelPlans
    let begun = plans.filter {
      folder.plans[$0].period.start <= asOf && folder.plans[$0].level == .annual
    }
    planInFocus = begun.last { !headlines(of: $0).isEmpty } ?? begun.last ?? plans.first
    guard screen == .overview else { return }
    if isOverviewCompact {
      selectFirstPlan()
    } else if let plan = planInFocus {
      visit.pane = plans.firstIndex(of: plan) ?? 0
    }
  }

  /// Selects the first plan of an overview without panels, below the notice that may lead to another
  /// area.
  mutating func selectFirstPlan() {
    visit.cursor = Visit.Cursor(selection: validityRow() == nil ? 0 : 1)
  }

  // MARK: What is shown of the area

  /// The assessments of the area itself.
  package var ownAssessments: [Assessment] { figures.assessments }

  /// The assessments of a series, which may be of another area than the one in view.
  package func assessments(of series: PlanFolder.SeriesKey) -> [Assessment] {
    guard series.area != area else { return figures.assessments(of: series) }
    return folder.assessments(asOf: asOf, of: series.area).filter { $0.series == series }
  }

  /// The headline assessments of `plan` in the area.
  package func headlines(of plan: Reference<Plan>) -> [Assessment] {
    ownAssessments.filter { $0.plan == plan && $0.standing == .headline }
  }

  /// What to say of a plan without a promise for the area: that it is not out yet, or that no source
  /// states it.
  package func textWithoutTargets(of plan: Reference<Plan>) -> String {
    figures.promisingPlans.contains(plan) ? strings.notPublished : strings.noTargetStated
  }

  package func tally(of plan: Reference<Plan>) -> PlanTally {
    figures.tallies.first { $0.plan == plan }
      ?? folder.tally(of: plan, in: area, asOf: asOf, among: ownAssessments)
  }

  /// Whether a document had been published by the day in view.
  package func isVisible(_ document: Reference<Document>) -> Bool {
    folder.documents[document].visibleFrom <= asOf
  }

  /// A remark of the folder's editors; empty in a view of the past, which must not know what they
  /// knew when they wrote it.
  package func remark(_ note: String) -> String {
    guard let newest = figures.newestIssue, asOf >= newest else { return "" }
    return note
  }

  /// The sectors that have indicators, or can, in the order of the plan's tree.
  package var sectors: [Reference<Sector>] {
    var isUsed = [Bool](repeating: false, count: folder.sectors.count)
    for place in folder.indicators.indices {
      isUsed[Int(folder.indicators[place].sector.position)] = true
    }
    return folder.sectors.allReferences.filter { sector in
      folder.sectors[sector].parent != nil || isUsed[Int(sector.position)]
    }.sorted { position(of: $0) < position(of: $1) }
  }

  private func position(of sector: Reference<Sector>) -> (Int, Int) {
    let own = folder.sectors[sector]
    return own.parent.map { (folder.sectors[$0].position, own.position) } ?? (own.position, 0)
  }

  package func sector(of assessment: Assessment) -> Reference<Sector> {
    folder.indicators[assessment.indicator].sector
  }

  /// The assessments of all plans that are behind, the worst first.
  package var allBehind: [Assessment] { figures.behind }

  /// The same of the areas that lie in the area, as districts in a province.
  package var allBehindInside: [Assessment] {
    behindInside ?? AreaFigures.behind(inside: area, in: folder, asOf: asOf)
  }
}

extension Assessment {
  /// How far behind the promise is, as a share: of the expected pace, of the target, or of the
  /// target's size for a distance.
  ///
  /// `nil` where nothing is measured.
  package var shortfall: Double? {
    // Of a ceiling too much has come, of anything else too little.
    let isCeiling = promise?.sense == .atMost && measure.isRatio
    let sign = isCeiling ? -1.0 : 1
    if verdict.judged != .missed, let pace = expectation?.pace { return sign * (1 - pace) }
    switch measure {
    case .ratio(let share, _), .advancement(let share, _): return sign * (1 - share)
    case .margin(let margin, _), .places(let margin):
      guard let threshold = promise?.threshold.magnitude.doubleValue, threshold > 0 else {
        return nil
      }
      return -margin.doubleValue / threshold
    case .noMeasure: return nil
    }
  }

  /// The change from the baseline, where the promise is one; `nil` without figures.
  package var changeMade: PrintedNumber? {
    guard let result else { return nil }
    if result.meaning == .statedChange { return result.value }
    return baseline.map { result.value - $0.value }
  }

  /// The word before a change that a document states without the levels.
  var qualifierOfStatedChange: Qualifier? {
    result.flatMap { $0.meaning == .statedChange ? $0.qualifier : nil }
  }
}

extension Assessment.Measure {
  fileprivate var isRatio: Bool {
    if case .ratio = self { true } else { false }
  }
}
