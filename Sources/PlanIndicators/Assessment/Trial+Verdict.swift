// The verdict of a trial, and whether it is firm.

extension Trial {
  var verdict: Assessment.Verdict {
    let isSettledCeiling =
      promise.sense == .atMost && (isClosed || !promise.isKept(by: result.point))
    if way == .amount, promise.threshold <= PrintedNumber(0), !isSettledCeiling {
      return verdict(.unable, obstacle: .targetNotPositive)
    }
    let due = target.period.end.advanced(byDays: indicator.publicationLag)
    let isOver = assessor.day > due && assessor.plan.endedOn == nil
    let status = status(at: point)
    if isOver, !isClosed, status?.isRunning ?? true {
      return verdict(.unable, obstacle: .closingFigureMissing)
    }
    guard let status else {
      return verdict(.unable, obstacle: indicator.kind == .binary ? .notDoneYet : .noBaseline)
    }
    var possible = Set(corners.compactMap { self.status(at: $0) })
    possible.insert(status)
    if restsOnEvenPace, status.isRunning { possible.formUnion([.onTrack, .atRisk, .offTrack]) }
    guard possible.count > 1 else { return verdict(status) }
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
    way == .amount && target.basis != .average && !isClosed && path?.kind == .linear
      && target.period.wholeYearCount == 1
  }

  /// Whether years are missing among those of a mean.
  var hasGaps: Bool {
    guard case .mean(let periods) = result.meaning else { return false }
    let years = periods.reduce(0) { $0 + $1.wholeYearCount }
    return years < result.period.wholeYearCount || result.period.start > target.period.start
  }

  private func status(at choice: Choice) -> TrackStatus? {
    let value = comparable(choice)
    let isKept = promise.isKept(by: value, factor: choice.factor)
    let isExceeded =
      !isOnlyKept
      && promise.isExceeded(by: value, allowance: choice.allowance, factor: choice.factor)
    if isClosed { return isExceeded ? .exceeded : isKept ? .achieved : .missed }
    switch way {
    case .amount:
      return runningAmount(choice, isKept: isKept, isExceeded: isExceeded)
    case .advancement:
      guard let pace = pace(at: choice) else { return nil }
      if isKept { return .metNow }
      return pace < 0
        ? .reversing
        : Self.comes(pace, to: rules.onTrack)
          ? .onTrack : Self.comes(pace, to: rules.atRiskForChanges) ? .atRisk : .offTrack
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

  /// Whether the baseline was beyond the target already: then the promise is to keep the level.
  private var isOnlyKept: Bool {
    way == .margin && baseline.map { promise.isKept(byBaseline: $0) } ?? false
      && indicator.kind != .growthRate
  }

  private func runningAmount(
    _ choice: Choice, isKept: Bool, isExceeded: Bool
  ) -> TrackStatus? {
    if promise.sense == .atMost {
      guard isKept else { return .missed }
      guard let pace = pace(at: choice) else { return nil }
      return Self.comes(1, to: pace)
        ? .onTrack : Self.comes(1 / rules.atRiskForFlows, to: pace) ? .atRisk : .offTrack
    }
    if target.basis != .average, isKept { return isExceeded ? .exceeded : .achieved }
    guard let pace = pace(at: choice) else { return nil }
    return Self.comes(pace, to: rules.onTrack)
      ? .onTrack : Self.comes(pace, to: rules.atRiskForFlows) ? .atRisk : .offTrack
  }

  /// Whether a pace is at least a limit, where 64% of 80% are exactly 80%, as they are on paper.
  ///
  /// A quotient of binary fractions can fall short of it in its last digit.
  private static func comes(_ pace: Double, to limit: Double) -> Bool {
    pace >= limit - 1e-9
  }

  /// The value in the terms of the threshold: where the threshold was computed from the baseline, a
  /// baseline that moves takes the threshold with it.
  private func comparable(_ choice: Choice) -> Double {
    assessor.isRelative && way == .advancement
      ? besides(choice.value) - (choice.base - base) : besides(choice.value)
  }

  private var isToleranceKnown: Bool {
    indicator.tolerance != nil || [.growthRate, .share, .rank].contains(indicator.kind)
  }

  private var tolerance: PrintedNumber {
    indicator.tolerance
      ?? (indicator.kind == .rank ? rules.rankTolerance : rules.rateTolerance)
  }
}
