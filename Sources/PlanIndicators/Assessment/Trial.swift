/// A result beside its promise: what the measure is, what the path expects, what the verdict is.
struct Trial {
  let assessor: Assessor
  let promise: Promise
  let result: Figure
  let baseline: Figure?

  private var indicator: Indicator { assessor.indicator }
  private var target: Target { assessor.target }
  private var rules: JudgingRules { assessor.rules }

  /// How the result is compared, which follows from the indicator's kind and the promise.
  enum Way: Equatable {
    /// An amount against an amount.
    case amount
    /// A level on its way from a baseline.
    case advancement
    /// A level of which only the end can be judged, as a share of the target.
    case levelRatio
    /// A distance in the indicator's unit.
    case margin
    /// A rank.
    case places
  }

  var way: Way {
    if promise.isMaintained || promise.sense == .within { return .margin }
    switch indicator.kind {
    case .flow, .countAdded: return .amount
    case .growthRate, .binary: return .margin
    case .rank: return .places
    case .stock, .share, .index, .ratio:
      if result.meaning == .statedChange { return .advancement }
      if let baseline {
        // A baseline that is already beyond the target makes it a level to keep.
        let isBeyond =
          promise.sign * (promise.threshold.doubleValue - baseline.value.doubleValue) <= 0
        return isBeyond ? .margin : .advancement
      }
      return indicator.kind == .share || promise.threshold <= PrintedNumber(0)
        ? .margin : .levelRatio
    }
  }

  /// Whether the result covers the promise's period to its end.
  var isClosed: Bool {
    target.period.isSeason || result.meaning == .statedChange
      || result.period.end >= target.period.end
  }

  /// The value that the change is measured from: zero for amounts and for stated changes.
  private var base: Double {
    way == .advancement && result.meaning != .statedChange ? baseline?.point ?? 0 : 0
  }

  // MARK: Path

  /// The share of the promised change that an even pace gives to the end of the result's period.
  private var share: Double? {
    guard !target.period.isSeason else { return 1 }
    switch way {
    case .amount where target.basis == .average: return 1
    case .amount: return target.period.elapsedShare(at: result.period.end)
    case .advancement:
      guard result.meaning != .statedChange, let start = baseline?.period.end else { return 1 }
      let whole = Double(target.period.end.dayNumber - start.dayNumber)
      let passed = Double(result.period.end.dayNumber - start.dayNumber)
      return whole > 0 ? min(max(passed / whole, 0), 1) : nil
    case .levelRatio, .margin, .places: return nil
    }
  }

  var expectation: Assessment.Expectation? {
    guard way == .amount || way == .advancement, promise.sense == .atLeast || way == .advancement,
      let share
    else { return nil }
    let whole = promise.threshold.doubleValue - base
    let paces = corners.compactMap { pace(at: $0) }
    return Assessment.Expectation(
      path: .linear, share: share, value: base + share * whole, pace: pace(at: point),
      paceRange: paces.min().flatMap { low in paces.max().map { Interval(low, $0) } })
  }

  // MARK: Measure

  /// One choice among the values that the figures can stand for.
  private struct Choice {
    var value: Double
    var base: Double
    var factor: Double
    var allowance: Double
  }

  private var point: Choice {
    Choice(
      value: result.point, base: base, factor: 1,
      allowance: max(
        0,
        promise.sense == .atMost
          ? result.range.high - result.point : result.point - result.range.low))
  }

  /// All combinations of extreme values.
  ///
  /// Every measure is monotone in each of them, so they bound what is possible.
  private var corners: [Choice] {
    let bases =
      way == .advancement && result.meaning != .statedChange
      ? baseline.map { [$0.range.low, $0.range.high] } ?? [base] : [base]
    var corners: [Choice] = []
    for factor in Set([promise.spread.low, promise.spread.high]) {
      for value in Set([result.range.low, result.range.high] + bandValues(factor)) {
        for base in Set(bases) {
          corners.append(Choice(value: value, base: base, factor: factor, allowance: 0))
        }
      }
    }
    return corners
  }

  /// A band can be kept in the middle of what a figure can stand for, which no extreme value shows.
  private func bandValues(_ factor: Double) -> [Double] {
    let threshold = promise.threshold.doubleValue * factor
    return promise.sense == .within && result.range.contains(threshold) ? [threshold] : []
  }

  /// The change made over the change promised.
  ///
  /// A promise that is itself a change from the baseline keeps its length when the baseline moves
  /// within its rounding.
  private func completion(at choice: Choice) -> Double? {
    let threshold = promise.threshold.doubleValue * choice.factor
    let whole = assessor.isRelative ? threshold - base : threshold - choice.base
    guard whole != 0 else { return nil }
    let completion = (choice.value - choice.base) / whole
    return completion.isNaN ? nil : completion
  }

  private func pace(at choice: Choice) -> Double? {
    guard let completion = completion(at: choice), let share, share > 0 else { return nil }
    return completion / share
  }

  var measure: Assessment.Measure {
    switch way {
    case .amount, .levelRatio, .advancement:
      guard promise.threshold > PrintedNumber(0) || way == .advancement,
        let value = completion(at: point)
      else { return .noMeasure }
      let all = corners.compactMap { completion(at: $0) }
      let range = Interval(all.min() ?? value, all.max() ?? value)
      return way == .advancement
        ? .advancement(value, range: range) : .ratio(value, range: range)
    case .margin:
      let margin = promise.margin(of: result.value)
      let ends = [result.range.low, result.range.high].map {
        promise.sign * ($0 - promise.threshold.doubleValue)
      }
      return .margin(
        margin,
        range: promise.sense == .within
          ? Interval(exactly: margin.doubleValue) : Interval(ends[0], ends[1]))
    case .places:
      return .places(promise.margin(of: result.value))
    }
  }

  // MARK: Verdict

  var verdict: Assessment.Verdict {
    if way == .amount, promise.threshold <= PrintedNumber(0) {
      return verdict(.unable, obstacle: .targetNotPositive)
    }
    let isOver = assessor.day > target.period.end && assessor.plan.endedOn == nil
    let status = status(at: point)
    if isOver, !isClosed, status?.isRunning ?? true {
      return verdict(.unable, obstacle: .closingFigureMissing)
    }
    guard let status else { return verdict(.unable, obstacle: .noBaseline) }
    var possible = Set(corners.compactMap { self.status(at: $0) })
    possible.insert(status)
    if restsOnEvenPace, status.isRunning { possible.formUnion([.onTrack, .atRisk, .offTrack]) }
    let ranks = possible.compactMap(\.rank)
    let span = (ranks.min() ?? 0)...(ranks.max() ?? 0)
    let alternatives = TrackStatus.allCases.filter { other in
      other != status
        && (possible.contains(other)
          || canOccur(other) && other.rank.map(span.contains) == true)
    }
    return verdict(status, alternatives: alternatives)
  }

  private func verdict(
    _ status: TrackStatus, alternatives: [TrackStatus] = [],
    obstacle: Assessment.Obstacle? = nil
  ) -> Assessment.Verdict {
    Assessment.Verdict(
      status: status, last: nil, provisional: result.provisional,
      isFirm: alternatives.isEmpty && !hasGaps, alternatives: alternatives, obstacle: obstacle)
  }

  /// Whether a status between two possible ones is possible itself for this measure.
  private func canOccur(_ status: TrackStatus) -> Bool {
    if isClosed { return !status.isRunning }
    switch status {
    case .missed: return way == .amount && promise.sense == .atMost
    case .reversing: return way == .advancement
    case .offTrack: return way != .levelRatio
    case .atRisk: return way != .levelRatio && (way != .margin || isToleranceKnown)
    case .onTrack: return way == .amount || way == .advancement
    case .metNow: return way != .amount
    case .achieved, .exceeded:
      return way == .amount && promise.sense == .atLeast && target.basis != .average
    case .notDue, .noData, .noTarget, .unable, .endedEarly: return false
    }
  }

  /// Whether the verdict rests on the assumption that the year's amount comes evenly.
  private var restsOnEvenPace: Bool {
    way == .amount && target.basis != .average && !isClosed && target.period.wholeYearCount == 1
  }

  /// Whether years are missing among those of a mean.
  private var hasGaps: Bool {
    guard case .mean(let periods) = result.meaning else { return false }
    let years = periods.reduce(0) { $0 + $1.wholeYearCount }
    return years < result.period.wholeYearCount || result.period.start > target.period.start
  }

  private func status(at choice: Choice) -> TrackStatus? {
    let value = comparable(choice)
    let isKept = promise.isKept(by: value, factor: choice.factor)
    let isExceeded = promise.isExceeded(
      by: value, allowance: choice.allowance, factor: choice.factor)
    if isClosed { return isExceeded ? .exceeded : isKept ? .achieved : .missed }
    switch way {
    case .amount:
      return runningAmount(choice, isKept: isKept, isExceeded: isExceeded)
    case .advancement:
      guard let pace = pace(at: choice) else { return nil }
      if isKept { return .metNow }
      return pace < 0
        ? .reversing
        : pace >= rules.onTrack
          ? .onTrack : pace >= rules.atRiskForChanges ? .atRisk : .offTrack
    case .levelRatio:
      return isKept ? .metNow : nil
    case .margin where indicator.kind == .binary || !isToleranceKnown:
      return isKept ? .metNow : indicator.kind == .binary ? nil : .offTrack
    case .margin, .places:
      if isKept { return .metNow }
      return promise.isNearlyKept(by: value, tolerance: tolerance, factor: choice.factor)
        ? .atRisk : .offTrack
    }
  }

  private func runningAmount(
    _ choice: Choice, isKept: Bool, isExceeded: Bool
  ) -> TrackStatus? {
    if promise.sense == .atMost {
      guard isKept else { return .missed }
      guard let pace = pace(at: choice) else { return nil }
      return pace <= 1
        ? .onTrack : pace <= 1 / rules.atRiskForFlows ? .atRisk : .offTrack
    }
    if target.basis != .average, isKept { return isExceeded ? .exceeded : .achieved }
    guard let pace = pace(at: choice) else { return nil }
    return pace >= rules.onTrack
      ? .onTrack : pace >= rules.atRiskForFlows ? .atRisk : .offTrack
  }

  /// The value in the terms of the threshold: where the threshold was computed from the baseline, a
  /// baseline that moves takes the threshold with it.
  private func comparable(_ choice: Choice) -> Double {
    assessor.isRelative && way == .advancement
      ? choice.value - (choice.base - base) : choice.value
  }

  private var isToleranceKnown: Bool {
    indicator.tolerance != nil || indicator.kind == .growthRate || indicator.kind == .share
  }

  private var tolerance: PrintedNumber {
    indicator.tolerance
      ?? (indicator.kind == .rank ? rules.rankTolerance : rules.rateTolerance)
  }

  // MARK: What is left

  var requiredPace: Assessment.RequiredPace? {
    let threshold = promise.threshold.doubleValue
    if case .mean(let periods) = result.meaning {
      let done = periods.reduce(0) { $0 + $1.wholeYearCount }
      let left = target.period.end.year - result.period.end.year
      guard left > 0, !hasGaps else { return nil }
      let whole = Double(target.period.wholeYearCount)
      return .perYear((whole * threshold - Double(done) * result.point) / Double(left), years: left)
    }
    guard let expectation, promise.sense == .atLeast || way == .advancement,
      threshold != expectation.value
    else { return nil }
    return .timesPlanned((threshold - result.point) / (threshold - expectation.value))
  }

  /// For amounts: from "the rest goes as planned" to "the pace stays as it is".
  ///
  /// For levels: the straight line from the baseline through the result, within the natural limits.
  ///
  /// - SeeAlso: Project Management Institute, Practice Standard for Earned Value Management: the
  ///   atypical and the typical estimate at completion.
  var forecast: Interval? {
    guard let expectation, let share, share >= rules.earliestForecast, share < 1,
      target.basis != .average || way == .advancement
    else { return nil }
    let straight = base + (result.point - base) / share
    switch way {
    case .amount:
      return Interval(
        result.point + promise.threshold.doubleValue - expectation.value, straight)
    case .advancement:
      let limited = min(
        max(straight, indicator.minimum?.doubleValue ?? -.infinity),
        indicator.maximum?.doubleValue ?? .infinity)
      return Interval(exactly: limited)
    case .levelRatio, .margin, .places: return nil
    }
  }
}
