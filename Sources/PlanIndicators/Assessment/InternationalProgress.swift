import Glibc

/// The progress measure of the Sustainable Development Goals as Open SDG and Statistics Canada
/// publish it: the growth that was seen beside the growth that is needed, both compounded.
///
/// It stands in the library and in machine output so that a province's figures can be laid beside
/// international ones. It is not used for verdicts: compound growth has no meaning for rates, zeros
/// and changes of sign, which plans are full of.
///
/// - SeeAlso: Open SDG, Progress methodology (docs/progress-methodology.md, 2025-10-22); sdg-build,
///   sdg/ProgressMeasure.py.
public struct InternationalProgress: Sendable, Hashable {
  /// The growth seen, over the growth needed where there is a target; `nil` where nothing can be
  /// computed or no growth is needed.
  public let value: Double?
  /// The score from −5 to 5; `nil` where nothing can be computed.
  public let score: Double?
  /// The category.
  public let status: Status

  /// The categories of the measure.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// The target is reached, whatever the trend.
    case targetAchieved = "target_achieved"
    /// At least 95% of the growth needed, or 1,5% a year.
    case substantial = "substantial_progress"
    /// At least 60% of the growth needed, or 0,5% a year.
    case moderate = "moderate_progress"
    /// Some growth the wanted way.
    case limited = "limited_progress"
    /// Growth the other way.
    case deterioration
    /// Fewer than two years, a change of sign, or no growth needed.
    case notAvailable = "not_available"
  }

  /// A value of a year.
  public struct Point: Sendable, Hashable {
    /// The value in any unit.
    public let value: Double
    /// The year; a part of a year is a fraction.
    public let year: Double

    /// Makes a point.
    public init(value: Double, year: Double) {
      self.value = value
      self.year = year
    }
  }

  /// Measures the progress of one series.
  ///
  /// - Parameters:
  ///   - base: The first value; `nil` where there is none.
  ///   - current: The latest value; `nil` where there is none.
  ///   - target: The value to reach and its year; `nil` for a series without a target.
  ///   - wantsIncrease: Whether more is better.
  ///   - limit: A value that the series cannot pass, such as 100 for a percentage. It softens the
  ///     thresholds near it and is ignored where there is a target.
  public init(
    base: Point?, current: Point?, target: Point? = nil, wantsIncrease: Bool,
    limit: Double? = nil
  ) {
    guard let base, let current, current.year > base.year else {
      self.init(value: nil, score: nil, status: .notAvailable)
      return
    }
    // Zeros have no growth rate; the method puts a thousandth in their place.
    let start = base.value == 0 ? 0.001 : base.value
    guard start * current.value >= 0 else {
      self.init(value: nil, score: nil, status: .notAvailable)
      return
    }
    let sign = (start < 0 ? -1.0 : 1) * (wantsIncrease ? 1 : -1)
    let seen =
      sign * Self.growth(from: start, to: current.value, years: current.year - base.year)
    guard let target else {
      self.init(growth: seen, base: start, limit: limit)
      return
    }
    let goal = target.value == 0 ? 0.001 : target.value
    let needed = Self.growth(from: start, to: goal, years: target.year - base.year)
    let ratio = needed != 0 && needed.isFinite ? seen / abs(needed) : nil
    if wantsIncrease ? current.value >= goal : current.value <= goal {
      self.init(value: ratio, score: 5, status: .targetAchieved)
      return
    }
    guard let ratio else {
      self.init(value: nil, score: nil, status: .notAvailable)
      return
    }
    self.init(ratio: ratio)
  }

  init(value: Double?, score: Double?, status: Status) {
    self.value = value
    self.score = score
    self.status = status
  }

  /// The measure with a target: growth seen over growth needed.
  private init(ratio: Double) {
    let score =
      ratio >= 0.60 ? min(7.1429 * ratio - 4.2857, 5) : max(4.1667 * ratio - 2.5, -5)
    let status: Status =
      ratio >= 0.95
      ? .substantial : ratio >= 0.60 ? .moderate : ratio >= 0 ? .limited : .deterioration
    self.init(value: ratio, score: score, status: status)
  }

  /// The measure without a target: growth seen a year.
  private init(growth: Double, base: Double, limit: Double?) {
    let softening = limit.map { Self.softening(base: base, limit: $0) } ?? 1
    let high = 0.015 * softening
    let medium = 0.005 * softening
    let score: Double
    if growth < 0 {
      score = max(125 * growth - 2.5, -5)
    } else if softening == 0 {
      score = 5
    } else if growth >= high {
      score = min(500 * growth / softening - 5, 5)
    } else if growth >= medium {
      score = 250 * growth / softening - 1.25
    } else {
      score = 500 * growth / softening - 2.5
    }
    let status: Status =
      growth < 0
      ? .deterioration : growth >= high ? .substantial : growth >= medium ? .moderate : .limited
    self.init(value: growth, score: score, status: status)
  }

  /// By how much the thresholds shrink near a limit: 1 far from it, 0 at it.
  private static func softening(base: Double, limit: Double) -> Double {
    let (base, limit) = (abs(base), abs(limit))
    guard limit > 0, base < 2 * limit else { return 1 }
    return base <= limit
      ? 1 - pow(base / limit, 4.44) : 1 - pow((2 * limit - base) / limit, 4.44)
  }

  /// The compound growth a year.
  private static func growth(from start: Double, to end: Double, years: Double) -> Double {
    pow(end / start, 1 / years) - 1
  }

  /// The score of an indicator of several series: their mean.
  ///
  /// It is achieved only if all are.
  ///
  /// - Returns: The mean and its category; `nil` without any score.
  public static func aggregate(
    _ series: [InternationalProgress]
  ) -> (score: Double, status: Status)? {
    let scores = series.compactMap(\.score)
    guard !scores.isEmpty else { return nil }
    let mean = scores.reduce(0, +) / Double(scores.count)
    if series.allSatisfy({ $0.status == .targetAchieved }) { return (mean, .targetAchieved) }
    return (mean, status(ofScore: mean))
  }

  /// The category of a mean score.
  public static func status(ofScore score: Double) -> Status {
    score >= 2.5
      ? .substantial : score >= 0 ? .moderate : score >= -2.5 ? .limited : .deterioration
  }
}

extension PlanFolder {
  /// The international progress measure of what was assessed, by what had been published by `day`.
  ///
  /// - Returns: `nil` where the measure does not apply: for growth rates, ranks and what is done or
  ///   not, for promises made of several, and without any figure.
  public func internationalProgress(
    of assessment: Assessment, asOf day: CalendarDate
  ) -> InternationalProgress? {
    let key = SeriesKey(indicator: assessment.indicator, area: assessment.area)
    let series = VisibleSeries(key, of: self, asOf: day)
    guard let target = assessment.target.map({ targets[$0] }) else {
      return series.internationalProgress()
    }
    guard target.parts.isEmpty else { return nil }
    return series.internationalProgress(
      towards: assessment.result?.meaning == .statedChange ? nil : assessment.promise,
      by: target.period.end, from: assessment.baseline)
  }
}

extension VisibleSeries {
  /// The international measure of the series, from its baseline or first whole year to its latest.
  ///
  /// - Parameters:
  ///   - promise: What is to be reached; `nil` for a series without a target.
  ///   - end: The day by which it is to be reached.
  ///   - baseline: Where it starts; the first whole year where `nil`.
  /// - Returns: `nil` for growth rates, ranks and what is done or not, to which compound growth does
  ///   not apply, for a series without a wanted direction, and without any figure.
  func internationalProgress(
    towards promise: Promise? = nil, by end: CalendarDate? = nil, from baseline: Figure? = nil
  ) -> InternationalProgress? {
    switch indicator.kind {
    case .growthRate, .rank, .binary: return nil
    case .flow, .countAdded, .stock, .share, .index, .ratio: break
    }
    guard let wantsIncrease = wantsIncrease(promise) else { return nil }
    let years = yearlyFigures.filter { figure in
      baseline.map { $0.period.end < figure.period.end } ?? true
    }
    guard !observations.isEmpty, let first = baseline ?? years.first else { return nil }
    // Without a later year nothing can be measured, which the measure says itself.
    let last = years.last ?? first
    let isOneSeries = areComparable(first, last)
    let goal = promise.flatMap { promise in
      end.map {
        InternationalProgress.Point(value: promise.threshold.doubleValue, year: Double($0.year))
      }
    }
    return InternationalProgress(
      base: isOneSeries ? first.yearlyPoint : nil, current: last.yearlyPoint, target: goal,
      wantsIncrease: wantsIncrease, limit: indicator.maximum?.doubleValue)
  }

  private func wantsIncrease(_ promise: Promise?) -> Bool? {
    switch (promise?.sense, indicator.direction) {
    case (.atLeast, _), (nil, .increase): true
    case (.atMost, _), (nil, .decrease): false
    case (.within, _), (nil, .band), (nil, .noDirection): nil
    }
  }

  /// The figure of each year that covers it to its end, in order.
  private var yearlyFigures: [Figure] {
    let whole = observations.filter { observation in
      let period = observation.period
      guard !period.isSeason, period.end.components.month == 12, period.end.components.day == 31
      else { return false }
      return indicator.kind.addsUp ? period.isWholeYears && period.wholeYearCount == 1 : true
    }
    return Set(whole.map(\.period.year)).sorted().compactMap { year in
      figure(among: whole.filter { $0.period.year == year })
    }
  }
}

extension Figure {
  fileprivate var yearlyPoint: InternationalProgress.Point {
    InternationalProgress.Point(value: point, year: Double(period.year))
  }
}
