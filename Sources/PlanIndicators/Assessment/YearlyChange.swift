// How much more or less a figure is than that of the same period of the year before.

extension Assessment {
  /// A change on the same period of the year before.
  public struct YearlyChange: Sendable, Hashable {
    /// The change: a fraction, or in the indicator's unit where `isInUnit`.
    public let value: Double
    /// Whether the change is in the indicator's unit (points, places) rather than a fraction.
    public let isInUnit: Bool
    /// Of a computed change the side of `value` on which it lies, where the words before the two
    /// figures leave it open; of a stated one the word of the document, which speaks of the size.
    public let qualifier: Qualifier?
    /// The change as a document prints it, in percent or in the indicator's unit; `nil` where it was
    /// computed from two figures.
    public let printed: PrintedNumber?
    /// The document that states it; `nil` where it was computed from two figures.
    public let statedBy: Reference<Document>?

    /// Makes a computed change.
    public init(value: Double, isInUnit: Bool, qualifier: Qualifier? = nil) {
      self.value = value
      self.isInUnit = isInUnit
      self.qualifier = qualifier
      printed = nil
      statedBy = nil
    }

    /// Makes the change that a document states; `nil` where it states none.
    init?(stated judgement: Judgement) {
      guard let value = judgement.statement.fraction, let rate = judgement.statement.rate,
        let printed = judgement.statement.change
      else { return nil }
      self.value = value
      isInUnit = rate.isInUnit
      self.printed = printed
      // "Gần bằng 95%" is a fall by a little more than 5%.
      qualifier = judgement.statement.isFallingRatio ? rate.qualifier?.opposite : rate.qualifier
      statedBy = judgement.document
    }
  }
}

extension VisibleSeries {
  /// The change on the same period of the year before: computed where both figures were published,
  /// else as a document states it.
  func changeOnYear(of result: Figure?) -> Assessment.YearlyChange? {
    guard let result else { return nil }
    switch result.meaning {
    case .published: break
    case .statedChange, .statedShare:
      return statedChangeOnYear(over: result.period)
    case .sum, .mean, .named: return nil
    }
    if let earlier = figure(covering: result.period.oneYearEarlier),
      areComparable(earlier, result),
      let change = change(from: earlier.point, to: result.point)
    {
      let qualifier: Qualifier? =
        indicator.kind == .rank
        ? nil
        : .ofChange(
          from: earlier.value, earlier.qualifier, to: result.value, result.qualifier)
      return Assessment.YearlyChange(
        value: change, isInUnit: indicator.changesInUnit, qualifier: qualifier)
    }
    return statedChangeOnYear(over: result.period)
  }

  /// The change that a document states: in the scale in which the indicator changes, else in its unit;
  /// the last one where there are several.
  func statedChangeOnYear(over period: TimePeriod) -> Assessment.YearlyChange? {
    let own = judgements.filter {
      let judgement = known.folder.judgements[$0]
      return judgement.period.isSameSpan(as: period) && judgement.isOnYearBefore
    }.map { known.folder.judgements[$0] }
    let stated =
      own.last { $0.statement.rate?.isInUnit == indicator.changesInUnit }
      ?? own.last { $0.statement.rate?.isInUnit(of: indicator) == true }
    return stated.flatMap(Assessment.YearlyChange.init(stated:))
  }

  private func change(from earlier: Double, to later: Double) -> Double? {
    indicator.changesInUnit ? later - earlier : earlier > 0 ? later / earlier - 1 : nil
  }
}

extension PlanFolder {
  /// The change of a series over `period` on the same period of the year before, by what had been
  /// published by `day`: computed where both figures were, else as a document states it.
  public func changeOnYear(
    of key: SeriesKey, over period: TimePeriod, asOf day: CalendarDate
  ) -> Assessment.YearlyChange? {
    let series = VisibleSeries(key, of: self, asOf: day)
    return series.figure(covering: period).map { series.changeOnYear(of: $0) }
      ?? series.statedChangeOnYear(over: period)
  }
}

extension Judgement.Statement {
  /// The change as printed, in percent or in the indicator's unit: "bằng 95%" is −5, "gấp 2,5 lần"
  /// is 150.
  ///
  /// `nil` for whatever states no change.
  var change: PrintedNumber? {
    switch self {
    case .change(let rate, _): rate.inPercent
    case .ratio(let rate, _): rate.inPercent - PrintedNumber(rate.isInUnit ? 0 : 100)
    case .completion, .verdict, .tally: nil
    }
  }

  /// Whether it says that less is left than there was: "bằng 95%".
  var isFallingRatio: Bool {
    guard case .ratio = self, let change else { return false }
    return change < PrintedNumber(0)
  }
}

extension Judgement {
  /// Whether it compares its period with the same one of the year before.
  var isOnYearBefore: Bool {
    switch statement {
    case .change(_, let against), .ratio(_, let against):
      against.map { $0.isSameSpan(as: period.oneYearEarlier) } ?? true
    case .completion, .verdict, .tally: false
    }
  }
}

extension Judgement.Rate {
  /// Whether it is in points or in the indicator's unit, not a share of something.
  var isInUnit: Bool { scale == .points || scale == .value }

  /// Whether it is in the unit in which `indicator` changes: points beside an amount are those of
  /// something else, of its completion for one.
  func isInUnit(of indicator: Indicator) -> Bool {
    scale == .value || scale == .points && indicator.changesInUnit
  }

  /// The number of a share in percent, that of anything else as it is: "2,5 lần" is 250.
  fileprivate var inPercent: PrintedNumber {
    guard scale == .times else { return value }
    let decimals = max(value.decimals, 2)
    return PrintedNumber(
      value.withDecimals(atLeast: decimals).mantissa, decimals: decimals - 2)
  }
}
