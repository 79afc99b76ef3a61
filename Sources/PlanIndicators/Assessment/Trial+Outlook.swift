// What a trial says about the rest of the period.

extension Trial {
  var requiredPace: Assessment.RequiredPace? {
    let threshold = promise.threshold.doubleValue
    if case .mean(let periods) = result.meaning {
      let done = periods.reduce(0) { $0 + $1.wholeYearCount }
      let left = target.period.end.year - result.period.end.year
      guard left > 0, !hasGaps else { return nil }
      let whole = Double(target.period.wholeYearCount)
      let rest = (whole * threshold - Double(done) * result.point) / Double(left)
      // Of an amount that is secured nothing is left to do.
      return rest < 0 && indicator.kind.addsUp ? nil : .perYear(rest, years: left)
    }
    let goal = goal.doubleValue
    if target.basis == .average, way == .advancement {
      let left = target.period.end.year - result.period.end.year
      return left > 0 ? .perYear((goal - result.point) / Double(left), years: left) : nil
    }
    guard let expectation, result.meaning != .statedChange, goal != expectation.value,
      expectation.share >= rules.earliestForecast
    else { return nil }
    let times = (goal - result.point) / (goal - expectation.value)
    return times > 0 ? .timesPlanned(times) : nil
  }

  /// For amounts: from "the rest goes as planned" to "the pace stays as it is".
  ///
  /// For levels: the straight line from the baseline through the result, within the natural limits.
  ///
  /// - SeeAlso: earned value management: the atypical and the typical estimate at completion.
  var forecast: Interval? {
    guard let expectation, expectation.share >= rules.earliestForecast, expectation.share < 1,
      target.basis != .average || way == .advancement
    else { return nil }
    let straight = base + (result.point - base) / expectation.share
    switch way {
    case .amount:
      let asPlanned = result.point + goal.doubleValue - expectation.value
      return result.meaning == .statedShare ? nil : Interval(asPlanned, straight)
    case .advancement:
      let limited = min(
        max(straight, indicator.minimum?.doubleValue ?? -.infinity),
        indicator.maximum?.doubleValue ?? .infinity)
      return Interval(exactly: limited)
    case .levelRatio, .margin, .places: return nil
    }
  }
}
