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

  /// How the sum fits the area's own figure.
  public enum Agreement: Sendable, Hashable {
    /// The parts are all there and add up.
    case agrees
    /// The parts are all there and do not add up.
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
    guard let whole else { return .withoutWhole }
    if missing.isEmpty { return sum == whole ? .agrees : .contradicts }
    return whole < sum ? .impossible : .incomplete(rest: whole - sum)
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
      return own.first { !replaced.contains($0.id) && $0.counted != .no }?.comparison.value
        ?? own.first { !replaced.contains($0.id) }?.comparison.value
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
    let kind = indicators[indicator].kind
    guard kind.addsUp || kind == .stock else { return nil }
    let districts = areas.allReferences.filter {
      areas[$0].parent == area && areas[$0].level != .party && areas[$0].exists(during: period)
    }
    let values = districts.map { ($0, value($0)) }
    let parts = values.filter { $0.1 != nil }
    guard !parts.isEmpty else { return nil }
    return RollUp(
      sum: parts.compactMap(\.1).reduce(PrintedNumber(0), +), parts: parts.map(\.0),
      missing: values.filter { $0.1 == nil }.map(\.0), whole: value(area))
  }
}
