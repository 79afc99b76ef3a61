import PlanIndicators

/// All series of the area in view by year: what the screens that compare are made from.
struct YearBook {
  /// The sectors in order, each with its series that have figures or annual plans.
  private(set) var sectors: [(sector: Reference<Sector>, series: [YearSeries])] = []
  /// The years that have figures or annual plans.
  let years: ClosedRange<Int>
  /// The last year with promises; `nil` where no annual plan has any.
  let lastPlanned: Int?
  /// The period of the five-year plan; `nil` where the area has none.
  let term: TimePeriod?

  init(of state: DashboardState) {
    let own = state.ownAssessments
    let bySeries = Dictionary(grouping: own, by: \.series)
    var seen = Set<PlanFolder.SeriesKey>()
    var bySector: [Reference<Sector>: [YearSeries]] = [:]
    var years = Set<Int>()
    var planned = Set<Int>()
    for assessment in own where seen.insert(assessment.series).inserted {
      let series = YearSeries(
        assessment.series, assessments: bySeries[assessment.series] ?? [], in: state)
      guard !series.years.isEmpty else { continue }
      years.formUnion(series.years)
      planned.formUnion(series.annual.filter { $0.value.target != nil }.keys)
      bySector[state.sector(of: assessment), default: []].append(series)
    }
    sectors = state.sectors.compactMap { sector in bySector[sector].map { (sector, $0) } }
    let last = years.max() ?? state.asOf.year
    self.years = (years.min() ?? last)...last
    lastPlanned = planned.max()
    term = state.panelPlans.first { state.folder.plans[$0].level == .fiveYear }
      .map { state.folder.plans[$0].period }
  }
}

extension DashboardState {
  /// The two years that are compared: those that the reader chose, else the last year that is over
  /// or nearly so and the one before it; of plans, the year of the newest one.
  func yearPair(in book: YearBook) -> YearPair {
    if let chosen = visit.view.years { return chosen }
    let over = asOf.components.month == 12 ? asOf.year : asOf.year - 1
    let last = screen == .comparePlans ? book.lastPlanned ?? over : over
    let first = book.years.lowerBound + 1
    let later = min(max(last, first), max(book.years.upperBound, first))
    return YearPair(earlier: later - 1, later: later)
  }
}
