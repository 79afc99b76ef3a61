// What a promise starts from, and what it comes to with everything relative worked out.

extension Assessor {
  /// The value of the whole period that the promise starts from.
  func findBaseline() -> Figure? {
    if let value = target.baselineValue, isBaselineKnown {
      let range = Interval(
        value, qualifier: nil, isCounted: indicator.isCounted(value), bounds: (nil, nil),
        limits: (nil, nil))
      guard let period = baselinePeriod else { return nil }
      return Figure(
        value: value, point: value.doubleValue, range: range, period: period, status: .official,
        qualifier: nil, outOf: nil, document: target.baselineDocument ?? target.document,
        meaning: .named)
    }
    guard let period = isRelative ? baselinePeriod : target.baselinePeriod else { return nil }
    switch indicator.kind {
    case .flow, .countAdded, .growthRate:
      let whole = series.figure(
        among: series.observations.filter { $0.period.isSameSpan(as: period) })
      guard whole == nil, indicator.kind.addsUp else { return whole }
      let sum = sumWithinYear(of: period, until: period.end)
      return sum.flatMap { $0.period.end == period.end ? $0 : nil }
    case .stock, .share, .rank, .index, .ratio, .binary:
      return series.figure(
        among: series.observations.filter {
          $0.period.end == period.end && period.start <= $0.period.start && !$0.period.isSeason
        })
    }
  }

  private var isBaselineKnown: Bool {
    target.baselineDocument.map { series.known.folder.documents[$0].visibleFrom <= day } ?? true
  }

  func resolvePromise(from baseline: Figure?) -> Promise? {
    var comparison = target.comparison
    // What one unit of the printed value is in the unit of the result.
    var unit = 1.0
    if isRelative, let base = baseline?.value {
      switch target.basis {
      case .percentChange:
        // A percentage of nothing, or of a loss, says nothing.
        guard base > PrintedNumber(0) else { return nil }
        unit = base.doubleValue / 100
        comparison = comparison.map { base + base.hundredths($0) }
      case .average:
        let years = max(1, target.period.end.year - (baseline?.period.end.year ?? 0))
        unit = Double(years)
        comparison = comparison.map { base + $0 * years }
      case .change, .absolute:
        comparison = comparison.map { base + $0 }
      }
      // Nobody can be better than the first.
      if indicator.kind == .rank { comparison = comparison.map { max($0, PrintedNumber(1)) } }
    } else if isRelative, statedChange == nil {
      return nil
    }
    let leeway = target.leeway
    return Promise(
      comparison, isMaintained: target.isMaintained, direction: indicator.direction,
      leeway: Interval(leeway.low * unit, leeway.high * unit))
  }

  /// The change that a document states for the target's period, without the levels.
  var statedChange: Figure? {
    guard target.basis == .change || target.basis == .percentChange else { return nil }
    return series.statedChange(
      over: target.period, from: target.baselinePeriod,
      inPercent: target.basis == .percentChange)
  }
}
