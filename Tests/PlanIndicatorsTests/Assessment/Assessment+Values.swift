import PlanIndicators

// Short ways to what the tests look at.

extension Assessment {
  var status: TrackStatus { verdict.status }

  /// The share of the promise that is kept; `nil` for measures in own units.
  var completion: Double? {
    switch measure {
    case .ratio(let value, _), .advancement(let value, _): value
    case .margin, .places, .noMeasure: nil
    }
  }

  var completionRange: Interval? {
    switch measure {
    case .ratio(_, let range), .advancement(_, let range): range
    case .margin, .places, .noMeasure: nil
    }
  }

  /// The distance from the target as a text, so that its decimals are seen.
  var margin: String? {
    switch measure {
    case .margin(let value, _), .places(let value): value.description
    case .ratio, .advancement, .noMeasure: nil
    }
  }

  /// Whether every number in the assessment is one. Infinite ends of intervals are.
  var holdsNoNaN: Bool {
    var numbers: [Double?] = []
    func add(_ interval: Interval?) { numbers += [interval?.low, interval?.high] }
    for figure in [baseline, result] {
      numbers.append(figure?.point)
      add(figure?.range)
    }
    add(promise?.range)
    switch measure {
    case .ratio(let value, let range), .advancement(let value, let range):
      numbers.append(value)
      add(range)
    case .margin(_, let range): add(range)
    case .places, .noMeasure: break
    }
    numbers += [expectation?.share, expectation?.value, expectation?.pace]
    add(expectation?.paceRange)
    switch requiredPace {
    case .perYear(let value, _), .timesPlanned(let value): numbers.append(value)
    case nil: break
    }
    add(forecast)
    numbers.append(changeOnYear?.value)
    for rate in stated { numbers += [rate.value, rate.computed] }
    return numbers.allSatisfy { $0?.isNaN != true }
  }
}

extension Double {
  /// Whether the number is `other` but for what binary fractions lose.
  func isNearly(_ other: Double, within tolerance: Double = 1e-9) -> Bool {
    abs(self - other) <= tolerance
  }
}
