// The verdict of a trial, and whether it is firm.

extension Trial {
  var verdict: Assessment.Verdict {
    let isSettledCeiling =
      promise.sense == .atMost && (isClosed || !promise.isKept(by: result.point))
    if way == .amount, promise.threshold <= PrintedNumber(0), !isSettledCeiling {
      return verdict(.unable, obstacle: .targetNotPositive)
    }
    let due = target.period.end.advanced(byDays: indicator.publicationLag)
    let isOver = assessor.day > due && assessor.endedOn == nil
    let status = status(at: point)
    if isOver, !isClosed, status?.isRunning ?? true {
      return verdict(.unable, obstacle: .closingFigureMissing)
    }
    if way == .amount, path?.share == 0, status == nil {
      return verdict(.notDue, obstacle: .nothingExpectedYet)
    }
    guard let status else {
      return verdict(.unable, obstacle: indicator.kind == .binary ? .notDoneYet : .noBaseline)
    }
    var possible = statuses(at: corners)
    possible.insert(status)
    if path?.isUnknownCourse == true, let next = status.neighbour {
      possible.insert(next)
    }
    if hasGaps {
      for other in TrackStatus.allCases where canOccur(other) { possible.insert(other) }
    }
    guard possible.count > 1 else { return verdict(status) }
    let ranks = TrackStatus.allCases.filter(possible.contains).compactMap(\.rank)
    let span = (ranks.min() ?? 0)...(ranks.max() ?? 0)
    let alternatives = TrackStatus.allCases.filter { other in
      other != status
        && (possible.contains(other)
          || canOccur(other) && other.rank.map(span.contains) == true)
    }
    return verdict(status, alternatives: alternatives, doubts: doubts(about: status))
  }

  private func verdict(
    _ status: TrackStatus, alternatives: [TrackStatus] = [], doubts: [Assessment.Doubt] = [],
    obstacle: Assessment.Obstacle? = nil
  ) -> Assessment.Verdict {
    Assessment.Verdict(
      status, provisional: provisional, alternatives: alternatives, doubts: doubts,
      obstacle: obstacle)
  }

  /// How final the figures are that the verdict rests on, where they are less than final.
  private var provisional: ObservationStatus? {
    let base = way == .advancement || assessor.isRelative ? baseline?.provisional : nil
    return [result.provisional, base].compactMap(\.self).min { $0.precedence < $1.precedence }
  }

  private func statuses(at choices: [Choice]) -> StatusSet {
    var statuses = StatusSet()
    for choice in choices {
      if let status = status(at: choice) { statuses.insert(status) }
    }
    return statuses
  }

  /// What makes another verdict than `status` possible: each input that does so by itself, or, where
  /// none does, all that leave a range.
  private func doubts(about status: TrackStatus) -> [Assessment.Doubt] {
    var doubts: [Assessment.Doubt] = []
    if hasGaps { doubts.append(.yearsMissing) }
    let open = Input.allCases.map { ($0, corners(varying: [$0])) }.filter { $0.1.count > 1 }
    let decisive = open.filter { !statuses(at: $0.1).isEmpty(butFor: status) }
    if path?.isUnknownCourse == true, decisive.isEmpty { doubts.append(.evenCourse) }
    for (input, _) in decisive.isEmpty && doubts.isEmpty ? open : decisive {
      switch input {
      case .figures: doubts.append(hasRivals ? .rivalFigures : .figures)
      case .target: doubts.append(.target)
      case .course: doubts.append(path?.isUnknownCourse == true ? .evenCourse : .courseRange)
      }
    }
    return Assessment.Doubt.allCases.filter(doubts.contains)
  }

  private var hasRivals: Bool {
    result.hasRivals || way == .advancement && baseline?.hasRivals == true
  }

  /// Whether a status between two possible ones is possible itself for this measure.
  private func canOccur(_ status: TrackStatus) -> Bool {
    if isClosed {
      return status == .missed || status == .achieved || status == .exceeded && canBeExceeded
    }
    switch status {
    case .missed: return way == .amount && promise.sense != .atLeast
    case .reversing: return way == .advancement
    case .offTrack: return !isOnUnknownWay
    case .atRisk: return !isOnUnknownWay && (way != .margin || isToleranceKnown)
    case .onTrack: return way == .amount || way == .advancement
    case .metNow: return way != .amount && indicator.kind != .binary
    case .achieved, .exceeded:
      return way == .amount && promise.sense == .atLeast && target.basis != .average
    case .notDue, .noData, .noTarget, .unable, .endedEarly: return false
    }
  }

  /// Whether more than the promise is possible: not where a level is to be kept, nor of a band.
  private var canBeExceeded: Bool {
    !promise.isMaintained && !startsBeyondTarget && promise.sense != .within
  }

  /// Whether years are missing among those of a mean, or before later ones of an amount.
  var hasGaps: Bool {
    guard case .mean(let periods) = result.meaning else {
      return way == .amount && assessor.hasYears(after: result.period.end)
    }
    let years = periods.reduce(0) { $0 + $1.wholeYearCount }
    return years < result.period.wholeYearCount || result.period.start > target.period.start
  }

  private func status(at choice: Choice) -> TrackStatus? {
    let value = comparable(choice)
    let noise = noise(of: choice)
    let isKept = promise.isKept(by: value, shift: choice.shift, noise: noise)
    let isExceeded =
      canBeExceeded
      && promise.isExceeded(
        by: value, allowance: choice.allowance, shift: choice.shift, noise: noise)
    if isClosed {
      return isExceeded ? .exceeded : isKept && breach == nil ? .achieved : .missed
    }
    switch way {
    case .amount:
      return runningAmount(choice, isKept: isKept, isExceeded: isExceeded)
    case .advancement:
      guard let pace = pace(at: choice), let completion = completion(at: choice) else { return nil }
      if isKept { return .metNow }
      // Beyond a band on its far side.
      if completion > 1 { return distance(of: value, shift: choice.shift) }
      return pace < 0
        ? .reversing
        : Self.status(pace, onTrack: rules.onTrack, atRisk: rules.atRiskForChanges)
    case .levelRatio:
      return isKept ? .metNow : nil
    case .margin, .places:
      // What is done stays done.
      if isKept, indicator.kind == .binary { return .achieved }
      if isKept { return breach == nil ? .metNow : .offTrack }
      return isOnUnknownWay ? nil : distance(of: value, shift: choice.shift)
    }
  }

  /// Whether it runs towards its target from where nobody knows, so that only its end can be judged.
  private var isOnUnknownWay: Bool {
    switch indicator.kind {
    case .binary: true
    case .stock, .share, .index, .ratio: baseline == nil && !promise.isMaintained && !isBand
    case .flow, .countAdded, .growthRate, .rank: false
    }
  }

  /// Whether it is to stay between two ends, which asks for no way.
  private var isBand: Bool { promise.sense == .within && target.comparison.upperValue != nil }

  private func distance(of value: Double, shift: Double) -> TrackStatus {
    isToleranceKnown && promise.isNearlyKept(by: value, tolerance: tolerance, shift: shift)
      ? .atRisk : .offTrack
  }

  private func runningAmount(
    _ choice: Choice, isKept: Bool, isExceeded: Bool
  ) -> TrackStatus? {
    let isMean = target.basis == .average
    let isTooMuch =
      switch promise.sense {
      case .atLeast: false
      case .atMost: !isKept
      case .within:
        promise.isPassed(by: choice.value, shift: choice.shift, noise: noise(of: choice))
      }
    let isForecast = result.status == .forecast
    // What has come does not go back, but years to come can bring a mean down, and what is only
    // foreseen has not come.
    if isTooMuch, !isMean { return isForecast ? .offTrack : .missed }
    if promise.sense == .atLeast, isKept, !isForecast, !isMean || isSecured(choice) {
      return isExceeded ? .exceeded : .achieved
    }
    guard let pace = pace(at: choice) else {
      // By a course that may not have begun, all that has come is ahead.
      return choice.share == 0 && !choice.isPrinted ? .onTrack : nil
    }
    if promise.sense == .atMost {
      // A ceiling is kept by what comes slowly, or goes back.
      return pace <= 0
        ? .onTrack : Self.status(1 / pace, onTrack: 1, atRisk: rules.atRiskForFlows)
    }
    if pace < 0 { return .reversing }
    let tooSlow = Self.status(
      pace, onTrack: rules.onTrack, atRisk: rules.atRiskForFlows)
    guard promise.sense == .within else { return tooSlow }
    let ceiling = promise.ceiling.doubleValue / promise.threshold.doubleValue
    let tooFast = Self.status(
      ceiling / pace, onTrack: rules.onTrack, atRisk: rules.atRiskForFlows)
    return (tooFast.rank ?? 0) < (tooSlow.rank ?? 0) ? tooFast : tooSlow
  }

  private static func status(_ pace: Double, onTrack: Double, atRisk: Double) -> TrackStatus {
    comes(pace, to: onTrack) ? .onTrack : comes(pace, to: atRisk) ? .atRisk : .offTrack
  }

  /// Whether what has come of a mean amount per year is enough for all its years already.
  private func isSecured(_ choice: Choice) -> Bool {
    guard case .mean(let periods) = result.meaning else { return false }
    let years = periods.reduce(0) { $0 + $1.wholeYearCount }
    return promise.isKept(
      by: choice.value * Double(years) / Double(target.period.wholeYearCount),
      shift: choice.shift)
  }

  /// Whether a pace is at least a limit, where 64% of 80% are exactly 80%, as they are on paper.
  ///
  /// A quotient of binary fractions can fall short of it in its last digit.
  private static func comes(_ pace: Double, to limit: Double) -> Bool {
    pace >= limit - 1e-9
  }

  /// What binary fractions can lose of the decimal numbers that are compared.
  private func noise(of choice: Choice) -> Double {
    guard !choice.isPrinted else { return 0 }
    let numbers = [choice.value, choice.base, base, promise.threshold.doubleValue]
    return 1e-14 * (numbers.map(\.magnitude).max() ?? 0)
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
