import PlanIndicators

/// A state that many look at: it never changes, and being a class only spares copies of it.
final class SharedState: Sendable {
  let value: DashboardState

  init(_ value: DashboardState) { self.value = value }
}

/// The figures and promises of one series by year: what the year tables and the chart show.
///
/// It never changes; being a class only spares copies, where thousands of series are compared.
final class YearSeries: Sendable {
  private let shared: SharedState
  let key: PlanFolder.SeriesKey
  let indicator: Indicator
  /// The headline assessments of the annual plans, by year.
  let annual: [Int: Assessment]
  /// The headline assessment of the five-year plan.
  let term: Assessment?
  /// The figure of each year that has one.
  let entries: [Int: Entry]
  /// Whether figures of the series may be of different ones: they are looked at one by one only then.
  let mayBreak: Bool

  /// One year of a series.
  struct Entry {
    let observation: Observation
    let value: PrintedNumber
    /// Whether the figure covers the whole year.
    let isWhole: Bool
    /// Whether other documents, which nobody can put before or behind, give other figures.
    let hasRivals: Bool
  }

  convenience init(_ key: PlanFolder.SeriesKey, in state: DashboardState) {
    self.init(key, assessments: state.assessments(of: key), in: SharedState(state))
  }

  /// Takes the assessments of the series from one who has sorted them already.
  init(_ key: PlanFolder.SeriesKey, assessments: [Assessment], in shared: SharedState) {
    self.key = key
    self.shared = shared
    let indicator = shared.value.folder.indicators[key.indicator]
    self.indicator = indicator
    var annual: [Int: Assessment] = [:]
    var term: Assessment?
    for assessment in assessments where assessment.standing == .headline {
      guard let plan = assessment.plan else { continue }
      let year = shared.value.folder.plans[plan].period.year
      switch shared.value.folder.plans[plan].level {
      case .annual where annual[year] == nil: annual[year] = assessment
      case .fiveYear where term == nil: term = assessment
      default: break
      }
    }
    self.annual = annual
    self.term = term
    let observations = shared.value.folder.observations(of: key)
    mayBreak = indicator.kind == .rank || observations.contains { !$0.seriesBreak.isEmpty }
    entries = Self.entries(among: observations, of: indicator.kind, in: shared)
  }

  var state: DashboardState { shared.value }

  /// The figure of each year: the whole year's where one was published, else the latest within it.
  ///
  /// Which of several vintages counts is decided as for a verdict.
  private static func entries(
    among observations: [Observation], of kind: Indicator.Kind, in shared: SharedState
  ) -> [Int: Entry] {
    var pools: [Int: (isWhole: Bool, end: CalendarDate, places: [Int])] = [:]
    for place in observations.indices {
      let period = observations[place].period
      let (start, end) = (period.start.components, period.end.components)
      guard observations[place].value != nil, start.year == end.year,
        shared.value.isVisible(observations[place].document)
      else { continue }
      let isFromNewYear = start.month == 1 && start.day == 1
      let reachesNewYear = end.month == 12 && end.day == 31
      let isWhole: Bool
      switch kind {
      case .flow, .countAdded, .growthRate:
        // A single month says nothing about the year of an amount or a rate.
        guard period.isSeason || isFromNewYear else { continue }
        isWhole = period.isSeason || reachesNewYear
      case .stock, .share, .rank, .index, .ratio, .binary: isWhole = reachesNewYear
      }
      if let pool = pools[end.year] {
        if isWhole == pool.isWhole, isWhole || pool.end == period.end {
          pools[end.year]?.places.append(place)
          continue
        }
        guard isWhole != pool.isWhole ? isWhole : pool.end < period.end else { continue }
      }
      pools[end.year] = (isWhole, period.end, [place])
    }
    return pools.compactMapValues { pool in
      let leading =
        pool.places.count == 1
        ? (observations[pool.places[0]], [])
        : shared.value.folder.leading(among: pool.places.map { observations[$0] })
      guard let (figure, rivals) = leading, let value = figure.value else { return nil }
      return Entry(
        observation: figure, value: value, isWhole: pool.isWhole,
        hasRivals: rivals.contains { $0.value != value })
    }
  }

  func entry(of year: Int) -> Entry? { entries[year] }

  /// The headline assessment of the annual plan of a year.
  func assessment(of year: Int) -> Assessment? { annual[year] }

  /// The years that have a figure or an annual plan.
  var years: Set<Int> { Set(entries.keys).union(annual.keys) }

  // MARK: Changes

  /// Whether a new series begins with the figure of a year, so that earlier ones do not compare.
  func breaksSeries(in year: Int) -> Bool {
    guard mayBreak, let entry = entries[year],
      let before = entries.keys.filter({ $0 < year }).max().flatMap({ entries[$0] })
    else { return false }
    return !areComparable(before, entry)
  }

  func areComparable(_ one: Entry, _ other: Entry) -> Bool {
    !mayBreak || state.folder.areComparable(one.observation, other.observation)
  }

  /// The change from one year to another, where both figures cover their whole year and are of one
  /// series.
  func change(from earlierYear: Int, to laterYear: Int) -> Double? {
    guard let earlier = entry(of: earlierYear), let later = entry(of: laterYear),
      earlier.isWhole, later.isWhole,
      areComparable(earlier, later)
    else { return nil }
    return difference(from: earlier.value, to: later.value)
  }

  /// On which side of its number the change lies, by the words before the figures of the two years.
  ///
  /// Of ranks, whose change is told in words, nothing is said.
  func qualifierOfChange(from earlierYear: Int, to laterYear: Int) -> Qualifier? {
    guard indicator.kind != .rank, let earlier = entries[earlierYear],
      let later = entries[laterYear]
    else { return nil }
    return .ofChange(
      from: earlier.value, earlier.observation.qualifier, to: later.value,
      later.observation.qualifier)
  }

  /// The change of a year on the one before: from the figures of the table, of a part of a year from
  /// those of the same part, else as a document states it.
  func changeOnYear(in year: Int) -> Assessment.YearlyChange? {
    if let computed = computedChange(from: year - 1, to: year) { return computed }
    let entry = entries[year]
    guard entry?.isWhole == false || !state.folder.judgements(of: key).isEmpty else { return nil }
    for period in [entry?.observation.period, TimePeriod(year: year)].compactMap(\.self) {
      let change = state.folder.changeOnYear(of: key, over: period, asOf: state.asOf)
      if let change { return change }
    }
    return nil
  }

  /// The change from one year to another: computed, else, of neighbours, as a document states it of
  /// the whole year.
  func difference(from earlier: Int, to later: Int) -> Assessment.YearlyChange? {
    if let computed = computedChange(from: earlier, to: later) { return computed }
    guard later == earlier + 1, entries[later]?.isWhole ?? true else { return nil }
    return changeOnYear(in: later)
  }

  private func computedChange(from earlier: Int, to later: Int) -> Assessment.YearlyChange? {
    change(from: earlier, to: later).map {
      change($0, qualifierOfChange(from: earlier, to: later))
    }
  }

  func difference(from earlier: PrintedNumber, to later: PrintedNumber) -> Double? {
    if indicator.changesInUnit { return (later - earlier).doubleValue }
    return earlier > PrintedNumber(0) ? (later / earlier).map { $0 - 1 } : nil
  }

  /// A change with its unit, and the side of its number on which it lies as a sign: "+12,0%",
  /// "> +0,84 đ%", "lên 13 bậc".
  func signed(_ change: Double, _ qualifier: Qualifier? = nil) -> String {
    state.strings.text(self.change(change, qualifier), of: indicator)
  }

  /// A computed change in the scale in which the indicator changes.
  func change(_ value: Double, _ qualifier: Qualifier?) -> Assessment.YearlyChange {
    Assessment.YearlyChange(
      value: value, isInUnit: indicator.changesInUnit, qualifier: qualifier)
  }

  /// What is to be known about a figure.
  func marks(of entry: Entry) -> Set<YearMark> {
    let marks: Set<YearMark> = entry.isWhole ? [] : [.partOfYear]
    return marks.union(Self.marks(of: entry.observation.status, hasRivals: entry.hasRivals))
  }

  static func marks(of status: ObservationStatus, hasRivals: Bool) -> Set<YearMark> {
    let marks: Set<YearMark> = hasRivals ? [.rivals] : []
    switch status {
    case .estimated: return marks.union([.estimate])
    case .forecast: return marks.union([.forecast])
    case .official, .provisional, .missing: return marks
    }
  }
}
