/// A value that a verdict rests on: one published figure, or several put together.
public struct Figure: Sendable, Hashable {
  /// The value in the indicator's unit; of a mean, rounded to two decimals more than its parts.
  public let value: PrintedNumber
  /// The value that is compared, unrounded.
  public let point: Double
  /// All the values that the printed figures can stand for.
  public let range: Interval
  /// The time that it covers.
  public internal(set) var period: TimePeriod
  /// How final it is: the least final of its parts.
  public internal(set) var status: ObservationStatus
  /// The word before it.
  public let qualifier: Qualifier?
  /// How many places a rank is out of.
  public let outOf: Int?
  /// The document that published it, the latest of its parts.
  public let document: Reference<Document>
  /// What the value is.
  public let meaning: Meaning
  /// Whether sources that cannot be put in order give other values for it, which the range holds too.
  public internal(set) var hasRivals = false

  /// What the value of a figure is.
  public enum Meaning: Sendable, Hashable {
    /// A published figure.
    case published
    /// The sum of the figures of these periods.
    case sum(of: [TimePeriod])
    /// The arithmetic mean per year of the figures of these periods.
    case mean(of: [TimePeriod])
    /// A change that a document states, without the levels.
    case statedChange
    /// A share of the plan that a document states, in percent, without the amount.
    case statedShare
    /// A value that the target itself names.
    case named
  }
}

extension Figure {
  /// The periods of the figures that it was put together from; empty for a single one.
  public var parts: [TimePeriod] {
    switch meaning {
    case .sum(let periods), .mean(let periods): periods
    case .published, .statedChange, .statedShare, .named: []
    }
  }

  /// The same figure for a period written in another way.
  func with(period: TimePeriod) -> Figure {
    var figure = self
    figure.period = period
    return figure
  }

  /// The same figure, less or more final.
  func with(status: ObservationStatus) -> Figure {
    var figure = self
    figure.status = status
    return figure
  }
}

/// A folder on the day by whose documents it is judged.
///
/// It never changes; being a class only spares copies of the folder, one for every series.
final class KnownFolder: Sendable {
  let folder: PlanFolder
  let day: CalendarDate

  init(_ folder: PlanFolder, asOf day: CalendarDate) {
    self.folder = folder
    self.day = day
  }
}

/// The figures of one series that had been published by a day.
///
/// It never changes; being a class only spares copies.
final class VisibleSeries: Sendable {
  let known: KnownFolder
  let indicator: Indicator
  let observations: [Observation]
  let judgements: [Reference<Judgement>]

  convenience init(_ key: PlanFolder.SeriesKey, of folder: PlanFolder, asOf day: CalendarDate) {
    self.init(key, of: KnownFolder(folder, asOf: day))
  }

  init(_ key: PlanFolder.SeriesKey, of known: KnownFolder) {
    self.known = known
    indicator = known.folder.indicators[key.indicator]
    let references = known.folder.observationsOfSeries[key]
    var visible: [Observation] = []
    visible.reserveCapacity(references.count)
    for reference in references
    where known.folder.documents[known.folder.observations[reference].document].visibleFrom
      <= known.day
      && known.folder.observations[reference].value != nil
    {
      visible.append(known.folder.observations[reference])
    }
    observations = visible
    judgements = known.folder.judgementsOfSeries[key].filter {
      known.folder.documents[known.folder.judgements[$0].document].visibleFrom <= known.day
    }
  }

  var isEmpty: Bool { observations.isEmpty && judgements.isEmpty }

  /// The figure that counts among those of one period.
  ///
  /// Where the order of two documents cannot be decided, the figure stands for both values.
  func figure(among candidates: [Observation]) -> Figure? {
    guard let (best, rivals) = known.folder.documents.leading(among: candidates),
      let value = best.value
    else { return nil }
    let range = rivals.compactMap(range(of:)).reduce(range(of: best)) { hull, range in
      hull?.hull(with: range)
    }
    var figure = Figure(
      value: value, point: value.doubleValue, range: range ?? Interval(exactly: value.doubleValue),
      period: best.period,
      status: best.status, qualifier: best.qualifier, outOf: best.outOf,
      document: best.document, meaning: .published)
    figure.hasRivals = rivals.contains { $0.value != best.value }
    return figure
  }

  /// The figure of the latest period among observations that `isCandidate` accepts.
  ///
  /// A forecast counts only where nothing else has been published.
  func latestFigure(where isCandidate: (TimePeriod) -> Bool) -> Figure? {
    var latest: (isMeasured: Bool, end: CalendarDate)?
    for place in observations.indices where isCandidate(observations[place].period) {
      let isMeasured = observations[place].status != .forecast
      let end = observations[place].period.end
      if latest.map({ $0.isMeasured == isMeasured ? $0.end < end : isMeasured }) ?? true {
        latest = (isMeasured, end)
      }
    }
    guard let latest else { return nil }
    return figure(
      among: observations.filter {
        $0.period.end == latest.end && ($0.status != .forecast) == latest.isMeasured
          && isCandidate($0.period)
      })
  }

  func range(of observation: Observation) -> Interval? {
    observation.value.map {
      Interval(
        $0, qualifier: observation.qualifier, isCounted: indicator.isCounted($0),
        bounds: (observation.lower, observation.upper),
        limits: (indicator.minimum, indicator.maximum))
    }
  }

  /// The last day between two days, the later one included, on which a new series begins; `nil`
  /// where the figures of the two days are of one series.
  func seriesBreak(from earlier: CalendarDate, to later: CalendarDate?) -> CalendarDate? {
    var last: CalendarDate?
    for place in observations.indices where !observations[place].seriesBreak.isEmpty {
      let end = observations[place].period.end
      guard earlier < end, later.map({ end <= $0 }) ?? true else { continue }
      last = max(last ?? end, end)
    }
    return last
  }

  /// Whether the figures of two days are of different series.
  func isBroken(from earlier: CalendarDate, to later: CalendarDate?) -> Bool {
    seriesBreak(from: earlier, to: later) != nil
  }

  /// Whether two figures may be compared: of one series, and ranks out of as many places.
  func areComparable(_ one: Figure, _ other: Figure) -> Bool {
    let (earlier, later) = one.period.end <= other.period.end ? (one, other) : (other, one)
    return !isBroken(from: earlier.period.end, to: later.period.end)
      && (one.outOf == nil || other.outOf == nil || one.outOf == other.outOf)
  }
}

extension Table<Document> {
  /// The figure that counts among those of one period, and those that nobody can put behind it.
  ///
  /// The most final one counts, of these the latest. Where the order of documents cannot be decided,
  /// it is the one that says most: without a word before it, with more decimals.
  func leading(
    among candidates: [Observation]
  ) -> (figure: Observation, rivals: [Observation])? {
    guard
      let latest = candidates.max(by: {
        ($0.status.precedence, visibility(of: $0)) < ($1.status.precedence, visibility(of: $1))
      })
    else { return nil }
    let open = candidates.filter {
      $0.status == latest.status && $0.id != latest.id && !isSettled($0, before: latest)
    }
    let figure = open.reduce(latest) { says($1, moreThan: $0) ? $1 : $0 }
    return (figure, ([latest] + open).filter { $0.id != figure.id })
  }

  private func says(_ one: Observation, moreThan other: Observation) -> Bool {
    guard (one.qualifier == nil) == (other.qualifier == nil) else { return one.qualifier == nil }
    return (one.value?.decimals ?? 0) > (other.value?.decimals ?? 0)
  }

  private func visibility(of observation: Observation) -> CalendarDate {
    self[observation.document].visibleFrom
  }

  private func isSettled(_ one: Observation, before other: Observation) -> Bool {
    let (earlier, later) = (self[one.document], self[other.document])
    guard let end = earlier.latestIssue, let start = later.earliestIssue else { return false }
    // Of two documents of one day nobody knows which came first.
    let isOneDay = earlier.earliestIssue == end && later.latestIssue == start
    return end < start || end == start && !isOneDay
  }
}

extension PlanFolder {
  /// The figure that counts among those of one period, and those that nobody can put behind it.
  package func leading(
    among candidates: [Observation]
  ) -> (figure: Observation, rivals: [Observation])? {
    documents.leading(among: candidates)
  }

  /// Whether two figures of one indicator and area are of one series, and ranks out of as many places.
  public func areComparable(_ one: Observation, _ other: Observation) -> Bool {
    let (earlier, later) =
      one.period.end <= other.period.end
      ? (one.period.end, other.period.end)
      : (other.period.end, one.period.end)
    let key = SeriesKey(indicator: one.indicator, area: one.area)
    let isBroken = observations(of: key).contains {
      !$0.seriesBreak.isEmpty && earlier < $0.period.end && $0.period.end <= later
    }
    return !isBroken && (one.outOf == nil || other.outOf == nil || one.outOf == other.outOf)
  }
}

extension Document {
  /// The first day on which the document can have been issued; `nil` where no bound is known.
  var earliestIssue: CalendarDate? {
    switch (issuedOn?.period.start, notBefore) {
    case (let stated?, let bound?): max(stated, bound)
    case (let stated?, nil): stated
    case (nil, let bound): bound
    }
  }
}

extension Indicator {
  /// Whether a printed value is a count, which nobody rounds: a whole number of things, not of tonnes
  /// or of thousands.
  func isCounted(_ value: PrintedNumber) -> Bool {
    switch kind {
    case .rank, .binary: true
    case .countAdded, .stock: value.decimals == 0 && !isMeasured
    case .flow, .share, .growthRate, .index, .ratio: false
    }
  }

  /// Whether the unit is one of measure, or counts by the thousand.
  private var isMeasured: Bool {
    let unit = unit.vietnamese.utf8
    return Self.measures.contains { measure in
      guard unit.starts(with: measure) else { return false }
      let next = unit.dropFirst(measure.count).first
      return next == nil || next == UInt8(ascii: " ") || next == UInt8(ascii: "/")
    }
  }

  private static let measures: [[UInt8]] = [
    "nghìn", "ngàn", "triệu", "tỷ", "đồng", "USD", "ha", "m", "m2", "m²", "m3", "m³", "km", "km2",
    "km²", "kg", "tạ", "tấn", "lít", "kW", "kWh", "MW",
  ].map { Array($0.utf8) }
}
