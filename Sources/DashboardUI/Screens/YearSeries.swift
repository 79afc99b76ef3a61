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
  /// Among several vintages the most final counts, and of these the latest.
  private static func entries(
    among observations: [Observation], of kind: Indicator.Kind, in shared: SharedState
  ) -> [Int: Entry] {
    var entries: [Int: Entry] = [:]
    for place in observations.indices {
      let period = observations[place].period
      let (start, end) = (period.start.components, period.end.components)
      guard let value = observations[place].value, start.year == end.year,
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
      if let other = entries[end.year] {
        let isBetter =
          isWhole != other.isWhole
          ? isWhole
          : isWhole || other.observation.period.end == period.end
            ? shared.rank(of: other.observation) < shared.rank(of: observations[place])
            : other.observation.period.end < period.end
        guard isBetter else { continue }
      }
      entries[end.year] = Entry(observation: observations[place], value: value, isWhole: isWhole)
    }
    return entries
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

  private func areComparable(_ one: Entry, _ other: Entry) -> Bool {
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
    guard indicator.kind != .rank else { return nil }
    return .ofSum([
      entries[laterYear]?.observation.qualifier,
      entries[earlierYear]?.observation.qualifier?.opposite,
    ])
  }

  /// The change on the year before that a document states for a whole year.
  func statedChange(of year: Int) -> Double? {
    state.folder.judgements(of: key).last { judgement in
      guard judgement.period.isWholeYears, judgement.period.start.year == year,
        judgement.period.year == year, state.isVisible(judgement.document)
      else { return false }
      switch judgement.statement {
      case .change(let rate, nil), .ratio(let rate, nil):
        return (rate.scale == .points || rate.scale == .value) == indicator.changesInUnit
      default: return false
      }
    }?.statement.fraction
  }

  func difference(from earlier: PrintedNumber, to later: PrintedNumber) -> Double? {
    if indicator.changesInUnit { return (later - earlier).doubleValue }
    return earlier > PrintedNumber(0) ? (later / earlier).map { $0 - 1 } : nil
  }

  /// A change with its unit: "+12,0%", "+0,84 đ%", "lên 13 bậc".
  func signed(_ change: Double) -> String {
    state.strings.text(
      Assessment.YearlyChange(value: change, isInUnit: indicator.changesInUnit, statedBy: nil),
      of: indicator)
  }

  // MARK: The term

  /// What has come together from the first year of the term to a year.
  enum Cumulated {
    /// The sum of an amount's years, as far as none is missing.
    case sum(PrintedNumber)
    /// The mean of a rate's years.
    case mean(Double)
    /// How far a level has changed since the year before the term.
    case change(Double)
  }

  /// What has come together from `start` through `year`, with what is to be known about it; `nil`
  /// where too much is missing to say.
  func cumulated(
    from start: Int, through year: Int
  ) -> (value: Cumulated, qualifier: Qualifier?, marks: Set<YearMark>)? {
    guard start <= year, let last = entries[year] else { return nil }
    let years = (start...year).compactMap { entries[$0] }
    let qualifier = Qualifier.ofSum(years.map(\.observation.qualifier))
    var marks = Set(years.flatMap { self.marks(of: $0) })
    switch indicator.kind {
    case .flow, .countAdded:
      guard years.count == year - start + 1,
        years.allSatisfy({ areComparable($0, last) })
      else { return nil }
      return (.sum(years.reduce(PrintedNumber(0)) { $0 + $1.value }), qualifier, marks)
    case .growthRate:
      // The rate of a part of a year weighs less than a year's, and nobody knows how much.
      guard years.allSatisfy(\.isWhole) else { return nil }
      if years.count < year - start + 1 { marks.insert(.yearsMissing) }
      let sum = years.reduce(0) { $0 + $1.value.doubleValue }
      return (.mean(sum / Double(years.count)), qualifier, marks)
    case .stock, .share, .rank, .index, .ratio:
      guard let before = entries[start - 1] else { return nil }
      return change(from: start - 1, to: year).map {
        (
          .change($0), qualifierOfChange(from: start - 1, to: year),
          self.marks(of: before).union(self.marks(of: last))
        )
      }
    case .binary: return nil
    }
  }

  /// What is to be known about a figure.
  func marks(of entry: Entry) -> Set<YearMark> {
    var marks: Set<YearMark> = entry.isWhole ? [] : [.partOfYear]
    switch entry.observation.status {
    case .estimated: marks.insert(.estimate)
    case .forecast: marks.insert(.forecast)
    case .official, .provisional, .missing: break
    }
    return marks
  }
}

extension SharedState {
  /// How final a figure is, and from when on it was visible: of two the higher one counts.
  fileprivate func rank(of observation: Observation) -> (Int, CalendarDate) {
    let finality: Int =
      switch observation.status {
      case .official: 4
      case .provisional: 3
      case .estimated: 2
      case .forecast: 1
      case .missing: 0
      }
    return (finality, value.folder.documents[observation.document].visibleFrom)
  }
}
