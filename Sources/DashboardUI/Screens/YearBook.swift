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
    let shared = SharedState(state)
    var seen = Set<PlanFolder.SeriesKey>(minimumCapacity: own.count)
    var bySector: [Reference<Sector>: [YearSeries]] = [:]
    var (firstYear, lastYear, lastPlanned) = (Int.max, Int.min, Int.min)
    for place in own.indices where seen.insert(own[place].series).inserted {
      let key = own[place].series
      let series = YearSeries(key, assessments: state.assessments(of: key), in: shared)
      guard !series.entries.isEmpty || !series.annual.isEmpty else { continue }
      for year in series.entries.keys {
        (firstYear, lastYear) = (min(firstYear, year), max(lastYear, year))
      }
      for (year, assessment) in series.annual {
        (firstYear, lastYear) = (min(firstYear, year), max(lastYear, year))
        if assessment.target != nil { lastPlanned = max(lastPlanned, year) }
      }
      bySector[state.sector(of: own[place]), default: []].append(series)
    }
    sectors = state.sectors.compactMap { sector in bySector[sector].map { (sector, $0) } }
    years =
      firstYear <= lastYear ? firstYear...lastYear : state.asOf.year...state.asOf.year
    self.lastPlanned = lastPlanned == .min ? nil : lastPlanned
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
