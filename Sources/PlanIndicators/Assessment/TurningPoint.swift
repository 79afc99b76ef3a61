/// A result from which the verdict on a promise would be another.
public struct TurningPoint: Sendable, Hashable {
  /// The nearest value, in the digits of the result, that gets the other verdict.
  public let value: PrintedNumber
  /// The verdict that it gets.
  public let status: TrackStatus
  /// Whether the value is above the published one.
  public let isAbove: Bool
}

extension PlanFolder {
  /// The results from which the verdict on a promise would be another, all else being the same: those
  /// above the published one by rising value, then those below it by falling value.
  ///
  /// The very judge of the promise is asked, value by value, so that no threshold is stated twice.
  ///
  /// - Returns: Empty where the promise cannot be judged by what had been published by `day`.
  public func turningPoints(
    of reference: Reference<Target>, asOf day: CalendarDate, rules: JudgingRules = .standard
  ) -> [TurningPoint] {
    let target = targets[reference]
    guard target.parts.isEmpty, documents[target.document].visibleFrom <= day else { return [] }
    let assessor = assessor(of: reference, asOf: day, rules: rules)
    let assessment = assessor.assess()
    guard let result = assessment.result, let status = assessment.verdict.judged.whatJudges else {
      return []
    }
    let search = TurningPointSearch(assessor: assessor, assessment: assessment, result: result)
    return search.points(from: status, above: true) + search.points(from: status, above: false)
  }
}

/// The search for the results at which a verdict turns.
private struct TurningPointSearch {
  let assessor: Assessor
  let assessment: Assessment
  let result: Figure

  private var decimals: UInt8 {
    max(result.value.decimals, min(assessor.indicator.decimals, PrintedNumber.mostDecimals))
  }

  /// The mantissa of the published value in the digits of the search.
  private var start: Int64 { result.value.withDecimals(atLeast: decimals).mantissa }

  /// The turning points on one side, the nearest first; no more than there are verdicts.
  func points(from status: TrackStatus, above: Bool) -> [TurningPoint] {
    var points: [TurningPoint] = []
    var (place, current) = (start, status)
    while points.count < TrackStatus.allCases.count,
      let turn = turn(from: place, current, above: above)
    {
      points.append(
        TurningPoint(
          value: PrintedNumber(turn.place, decimals: decimals), status: turn.status,
          isAbove: above))
      (place, current) = turn
    }
    return points
  }

  /// The nearest value beyond `place` with another verdict than `status`.
  private func turn(
    from place: Int64, _ status: TrackStatus, above: Bool
  ) -> (place: Int64, status: TrackStatus)? {
    var last = place
    for probe in probes(from: place, above: above) {
      guard self.status(at: probe) != status else {
        last = probe
        continue
      }
      // Between the last value with the same verdict and the first one without it.
      var (same, other) = (last, probe)
      while (other - same).magnitude > 1 {
        let middle = same + (other - same) / 2
        if self.status(at: middle) == status { same = middle } else { other = middle }
      }
      return self.status(at: other).map { (other, $0) }
    }
    return nil
  }

  /// Values further and further away within the limits of the indicator, and beside them those at
  /// which the promise itself turns: a narrow band must not lie between two of them.
  private func probes(from place: Int64, above: Bool) -> [Int64] {
    // Numbers have fifteen digits at most, so that nothing here can overflow.
    let reach = min(max(place.magnitude, largestMark), 1 << 58) * 4
    // An amount that is not below zero cannot come to be.
    let isAmount = assessor.indicator.kind.addsUp && result.point >= 0
    let limits = assessor.limits(of: result)
    let lowest = limits.low.map { mantissa(of: $0.doubleValue) } ?? (isAmount ? 0 : .min / 8)
    let highest = limits.high.map { mantissa(of: $0.doubleValue) } ?? .max / 8
    var probes = Set(marks.flatMap { [$0 - 1, $0, $0 + 1] })
    var step: Int64 = 1
    while step.magnitude <= reach {
      probes.insert(place + (above ? step : -step))
      step *= 2
    }
    probes.formUnion([lowest, highest].filter { ($0 - place).magnitude <= reach })
    let inside = probes.filter { $0 >= lowest && $0 <= highest }
    return above
      ? inside.filter { $0 > place }.sorted() : inside.filter { $0 < place }.sorted(by: >)
  }

  /// The ends of the promise.
  private var marks: [Int64] {
    guard let promise = assessment.promise, result.meaning != .statedShare else {
      return [mantissa(of: 100)]
    }
    return [mantissa(of: promise.threshold.doubleValue), mantissa(of: promise.ceiling.doubleValue)]
  }

  private var largestMark: UInt64 { marks.map(\.magnitude).max() ?? 0 }

  private func mantissa(of value: Double) -> Int64 {
    PrintedNumber(rounding: value, decimals: decimals).mantissa
  }

  private func status(at place: Int64) -> TrackStatus? {
    var supposing = assessor
    supposing.supposed = PrintedNumber(place, decimals: decimals)
    return supposing.assess().verdict.judged
  }
}

extension Assessor {
  /// The result with the value that is supposed, where one is.
  func supposing(_ result: Figure?) -> Figure? {
    guard let supposed, let result else { return result }
    let range = Interval(
      supposed, qualifier: nil, isCounted: indicator.isCounted(supposed), bounds: (nil, nil),
      limits: limits(of: result))
    return Figure(
      value: supposed, point: supposed.doubleValue, range: range, period: result.period,
      status: result.status, qualifier: nil, outOf: result.outOf, document: result.document,
      meaning: result.meaning)
  }

  /// The natural limits of a result: those of the level hold for no change of it and for no share of
  /// a plan.
  fileprivate func limits(of result: Figure) -> (low: PrintedNumber?, high: PrintedNumber?) {
    switch result.meaning {
    case .statedChange: (nil, nil)
    case .statedShare: (PrintedNumber(0), nil)
    case .published, .sum, .mean, .named: (indicator.minimum, indicator.maximum)
    }
  }
}

extension TrackStatus {
  /// The status itself where it judges a promise.
  fileprivate var whatJudges: TrackStatus? { rank == nil ? nil : self }
}
