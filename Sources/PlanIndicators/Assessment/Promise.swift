/// A target with everything relative in it worked out: what the result is compared with.
public struct Promise: Sendable, Hashable {
  /// The value at which the promise is just kept; for a range of a wanted change, its weaker end.
  public let threshold: PrintedNumber
  /// The value beyond which the promise is exceeded; for a range, its stronger end.
  public let ceiling: PrintedNumber
  /// Which side of the threshold keeps the promise.
  public let sense: Sense
  /// Whether the threshold itself does not keep it ("trên", "dưới" as a rule).
  public let isStrict: Bool
  /// Whether a level is to be kept, so that nothing can be exceeded.
  public let isMaintained: Bool
  /// How far the promised value can lie from where it is printed: 0 where it is stated outright, else
  /// what the rate that implies it, or a word such as "khoảng", leaves open.
  public let leeway: Interval

  /// Which values keep a promise.
  public enum Sense: Sendable, Hashable {
    /// The threshold or more.
    case atLeast
    /// The threshold or less.
    case atMost
    /// From the threshold to the ceiling.
    case within
  }

  /// +1 where more is better, −1 where less is; +1 inside a band.
  var sign: Double { sense == .atMost ? -1 : 1 }

  init(
    _ comparison: Target.Comparison, isMaintained: Bool, direction: Indicator.Direction,
    leeway: Interval
  ) {
    self.isMaintained = isMaintained
    var leeway = leeway
    switch comparison {
    case .atLeast(let value):
      (threshold, ceiling, sense, isStrict) = (value, value, .atLeast, false)
    case .moreThan(let value):
      (threshold, ceiling, sense, isStrict) = (value, value, .atLeast, true)
    case .atMost(let value):
      (threshold, ceiling, sense, isStrict) = (value, value, .atMost, false)
    case .lessThan(let value):
      (threshold, ceiling, sense, isStrict) = (value, value, .atMost, true)
    case .equal(let value):
      // "Khoảng 20%" is kept by all that the word allows.
      let decimals = value.decimals + 1
      threshold = value + PrintedNumber(rounding: leeway.low, decimals: decimals)
      ceiling = value + PrintedNumber(rounding: leeway.high, decimals: decimals)
      (sense, isStrict, leeway) = (.within, false, Interval(exactly: 0))
    case .between(let lower, let upper):
      switch direction {
      case .increase: (threshold, ceiling, sense, isStrict) = (lower, upper, .atLeast, false)
      case .decrease: (threshold, ceiling, sense, isStrict) = (upper, lower, .atMost, false)
      case .band, .noDirection:
        (threshold, ceiling, sense, isStrict) = (lower, upper, .within, false)
      }
    }
    self.leeway = leeway
  }

  /// The same promise as a share of itself: 100 percent.
  var inPercent: Promise {
    Promise(
      threshold: PrintedNumber(100), ceiling: PrintedNumber(100), sense: sense,
      isStrict: isStrict, isMaintained: false, leeway: Interval(exactly: 0))
  }

  private init(
    threshold: PrintedNumber, ceiling: PrintedNumber, sense: Sense, isStrict: Bool,
    isMaintained: Bool, leeway: Interval
  ) {
    self.threshold = threshold
    self.ceiling = ceiling
    self.sense = sense
    self.isStrict = isStrict
    self.isMaintained = isMaintained
    self.leeway = leeway
  }

  /// The range of the threshold, of a band the band: one value where the target is stated outright.
  public var range: Interval {
    sense == .within
      ? Interval(threshold.doubleValue, ceiling.doubleValue)
      : leeway.shifted(by: threshold.doubleValue)
  }

  /// Whether `value` keeps the promise when the promised value lies `shift` from where it is printed.
  ///
  /// Values no further apart than `noise` are the same: what binary fractions lose of decimal ones.
  func isKept(by value: Double, shift: Double = 0, noise: Double = 0) -> Bool {
    let limit = threshold.doubleValue + shift
    let isOnLimit = abs(value - limit) <= noise
    return switch sense {
    case .atLeast: isOnLimit ? !isStrict : value > limit
    case .atMost: isOnLimit ? !isStrict : value < limit
    case .within: (isOnLimit || value > limit) && !isPassed(by: value, shift: shift, noise: noise)
    }
  }

  /// Whether `value` is beyond the upper end.
  func isPassed(by value: Double, shift: Double = 0, noise: Double = 0) -> Bool {
    value - (ceiling.doubleValue + shift) > noise
  }

  /// The end that a value comes to from `base`: of a band that lies below it the upper one.
  func goal(from base: Double) -> PrintedNumber {
    sense == .within && isPassed(by: base) ? ceiling : threshold
  }

  /// Whether `value` keeps the promise or misses it by `tolerance` at most, on either side of a band.
  func isNearlyKept(by value: Double, tolerance: PrintedNumber, shift: Double = 0) -> Bool {
    func limit(_ end: PrintedNumber, movedBy tolerance: PrintedNumber) -> Double {
      (end + tolerance).doubleValue + shift
    }
    return switch sense {
    case .atLeast: value >= limit(threshold, movedBy: -tolerance)
    case .atMost: value <= limit(threshold, movedBy: tolerance)
    case .within:
      value >= limit(threshold, movedBy: -tolerance) && value <= limit(ceiling, movedBy: tolerance)
    }
  }

  /// Whether `value` is beyond what was promised by more than `allowance`.
  func isExceeded(by value: Double, allowance: Double, shift: Double = 0, noise: Double = 0) -> Bool
  {
    let limit = ceiling.doubleValue + shift
    return switch sense {
    case .atLeast: value - allowance - limit > noise
    case .atMost: limit - (value + allowance) > noise
    case .within: false
    }
  }

  /// Whether `value` lies beyond the stronger end of a wanted change.
  public func isBeyondRange(_ value: PrintedNumber) -> Bool {
    sense == .atMost ? value < ceiling : value > ceiling
  }

  /// How far `value` is on the good side of the threshold, exactly; negative where it falls short.
  package func margin(of value: PrintedNumber) -> PrintedNumber {
    switch sense {
    case .atLeast: return value - threshold
    case .atMost: return threshold - value
    case .within:
      return value < threshold ? value - threshold : min(ceiling - value, value - threshold)
    }
  }
}

extension Target {
  /// How far the promised value can lie from where it is printed.
  ///
  /// A resolution's number is exact; "khoảng" and "gần" leave room, as does a rate that implies it.
  /// "Trên", "dưới", "ít nhất" and "tối đa" say on which side it is kept, which is the comparison.
  var leeway: Interval {
    let value = comparison.value
    if origin == .implied, let lower, let upper {
      return Interval(lower.doubleValue, upper.doubleValue).shifted(by: -value.doubleValue)
    }
    guard qualifier == .about || qualifier == .nearly else { return Interval(exactly: 0) }
    let range = Interval(
      value, qualifier: qualifier, isCounted: true, bounds: (nil, nil), limits: (nil, nil))
    return range.shifted(by: -value.doubleValue)
  }
}
