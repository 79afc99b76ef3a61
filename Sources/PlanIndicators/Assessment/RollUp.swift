/// The figures of the parts of an area, added up and held against the area's own.
public struct RollUp: Sendable, Hashable {
  /// The sum of the parts that have a figure.
  public let sum: PrintedNumber
  /// The parts that have a figure.
  public let parts: [Reference<Area>]
  /// The parts that have none.
  public let missing: [Reference<Area>]
  /// The area's own figure; `nil` where none was published.
  public let whole: PrintedNumber?
  /// All the values that the sum of the parts' printed figures can stand for.
  let sumRange: Interval
  /// All the values that the area's own printed figure can stand for.
  let wholeRange: Interval?

  /// How the sum fits the area's own figure.
  public enum Agreement: Sendable, Hashable {
    /// The parts are all there and add up, but for the rounding of what was printed.
    case agrees
    /// The parts are all there and do not add up, however they were rounded.
    case contradicts
    /// Parts are missing and leave room for this much.
    case incomplete(rest: PrintedNumber)
    /// Parts are missing, yet the others are more than the whole already.
    case impossible
    /// The area has no figure of its own.
    case withoutWhole
  }

  /// How the sum fits the area's own figure.
  public var agreement: Agreement {
    guard let whole, let wholeRange else { return .withoutWhole }
    if missing.isEmpty { return sumRange.overlaps(wholeRange) ? .agrees : .contradicts }
    if wholeRange.high < sumRange.low { return .impossible }
    return .incomplete(rest: max(whole - sum, PrintedNumber(0)))
  }
}

extension Indicator {
  /// All the values that the sum of printed figures can stand for: counts are exact, the rest is
  /// rounded to its last digit.
  func rangeOfSum(_ values: [PrintedNumber]) -> Interval {
    func sum(_ end: (PrintedNumber, PrintedNumber) -> PrintedNumber) -> Double {
      // Added up as printed numbers, because ends that meet must be equal to the last bit.
      values.reduce(PrintedNumber(0)) { sum, value in
        sum
          + (isCounted(value)
            ? value : end(value, PrintedNumber(5, decimals: value.decimals + 1)))
      }.doubleValue
    }
    return Interval(sum(-), sum(+))
  }
}

extension PlanFolder {
  /// The targets of the districts of `area` for a plan, added up and held against the area's own.
  ///
  /// - Returns: `nil` for anything but an amount or a count, because nothing else adds up over areas,
  ///   and where no part has a target.
  public func rollUp(
    ofTargetsFor indicator: Reference<Indicator>, in area: Reference<Area>,
    plan: Reference<Plan>, asOf day: CalendarDate
  ) -> RollUp? {
    rollUp(of: indicator, in: area, during: plans[plan].period) { part in
      let own = targets.filter {
        $0.plan == plan && $0.indicator == indicator && $0.area == part && $0.basis == .absolute
          && $0.origin == .stated && documents[$0.document].visibleFrom <= day
      }
      let replaced = Set(own.map(\.supersedes))
      return own.filter { !replaced.contains($0.id) }
        .min { $0.precedence < $1.precedence }?.comparison.value
    }
  }

  /// The results of the districts of `area` for a period, added up and held against the area's own.
  ///
  /// - Returns: `nil` for anything but an amount or a count, and where no part has a figure.
  public func rollUp(
    ofResultsFor indicator: Reference<Indicator>, in area: Reference<Area>,
    during period: TimePeriod, asOf day: CalendarDate
  ) -> RollUp? {
    rollUp(of: indicator, in: area, during: period) { part in
      let series = VisibleSeries(
        SeriesKey(indicator: indicator, area: part), of: self, asOf: day)
      return series.figure(
        among: series.observations.filter { $0.period.isSameSpan(as: period) })?.value
    }
  }

  private func rollUp(
    of indicator: Reference<Indicator>, in area: Reference<Area>, during period: TimePeriod,
    value: (Reference<Area>) -> PrintedNumber?
  ) -> RollUp? {
    let indicator = indicators[indicator]
    guard indicator.kind.addsUpOverAreas else { return nil }
    let values = areas.allReferences.filter {
      isPart($0, of: area, from: period.start, to: period.end)
    }.map { ($0, value($0)) }
    let parts = values.filter { $0.1 != nil }
    guard !parts.isEmpty else { return nil }
    let figures = parts.compactMap(\.1)
    let whole = value(area)
    return RollUp(
      sum: figures.reduce(PrintedNumber(0), +), parts: parts.map(\.0),
      missing: values.filter { $0.1 == nil }.map(\.0), whole: whole,
      sumRange: indicator.rangeOfSum(figures),
      wholeRange: whole.map { indicator.rangeOfSum([$0]) })
  }

  /// Whether the amounts of an area are part of those of `area` in a time.
  func isPart(
    _ part: Reference<Area>, of area: Reference<Area>, from start: CalendarDate,
    to end: CalendarDate
  ) -> Bool {
    areas[part].parent == area && areas[part].level != .party
      && areas[part].exists(from: start, to: end)
  }
}
