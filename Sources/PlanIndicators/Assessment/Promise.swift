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
  /// The values that an implied target can have, as a factor on the threshold; 1 where stated.
  public let spread: Interval

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

  init(_ comparison: Target.Comparison, of target: Target, direction: Indicator.Direction) {
    isMaintained = target.isMaintained
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
      (threshold, ceiling, sense, isStrict) = (value, value, .within, false)
    case .between(let lower, let upper):
      switch direction {
      case .increase: (threshold, ceiling, sense, isStrict) = (lower, upper, .atLeast, false)
      case .decrease: (threshold, ceiling, sense, isStrict) = (upper, lower, .atMost, false)
      case .band, .noDirection:
        (threshold, ceiling, sense, isStrict) = (lower, upper, .within, false)
      }
    }
    spread = Self.spread(of: target)
  }

  /// The same promise as a share of itself: 100 percent.
  var inPercent: Promise {
    Promise(
      threshold: PrintedNumber(100), ceiling: PrintedNumber(100), sense: sense,
      isStrict: isStrict, isMaintained: false, spread: Interval(exactly: 1))
  }

  private init(
    threshold: PrintedNumber, ceiling: PrintedNumber, sense: Sense, isStrict: Bool,
    isMaintained: Bool, spread: Interval
  ) {
    self.threshold = threshold
    self.ceiling = ceiling
    self.sense = sense
    self.isStrict = isStrict
    self.isMaintained = isMaintained
    self.spread = spread
  }

  private static func spread(of target: Target) -> Interval {
    guard target.origin == .implied, let low = target.lower, let high = target.upper,
      let lowest = low / target.comparison.value, let highest = high / target.comparison.value
    else { return Interval(exactly: 1) }
    return Interval(lowest, highest)
  }

  /// The range of the threshold: one value where the target is stated.
  public var range: Interval {
    Interval(threshold.doubleValue * spread.low, threshold.doubleValue * spread.high)
  }

  /// Whether `value` keeps the promise when the threshold is `factor` times its own value.
  func isKept(by value: Double, factor: Double = 1) -> Bool {
    let limit = threshold.doubleValue * factor
    return switch sense {
    case .atLeast: isStrict ? value > limit : value >= limit
    case .atMost: isStrict ? value < limit : value <= limit
    case .within: value >= limit && value <= ceiling.doubleValue * factor
    }
  }

  /// Whether `value` keeps the promise or misses it by `tolerance` at most, on either side of a band.
  func isNearlyKept(by value: Double, tolerance: PrintedNumber, factor: Double = 1) -> Bool {
    func limit(_ end: PrintedNumber, movedBy tolerance: PrintedNumber) -> Double {
      (end + tolerance).doubleValue + end.doubleValue * (factor - 1)
    }
    return switch sense {
    case .atLeast: value >= limit(threshold, movedBy: -tolerance)
    case .atMost: value <= limit(threshold, movedBy: tolerance)
    case .within:
      value >= limit(threshold, movedBy: -tolerance) && value <= limit(ceiling, movedBy: tolerance)
    }
  }

  /// Whether `value` is beyond what was promised by more than `allowance`.
  func isExceeded(by value: Double, allowance: Double, factor: Double = 1) -> Bool {
    guard !isMaintained else { return false }
    let limit = ceiling.doubleValue * factor
    return switch sense {
    case .atLeast: value - allowance > limit
    case .atMost: value + allowance < limit
    case .within: false
    }
  }

  /// How far `value` is on the good side of the threshold, exactly; negative where it falls short.
  func margin(of value: PrintedNumber) -> PrintedNumber {
    switch sense {
    case .atLeast: return value - threshold
    case .atMost: return threshold - value
    case .within:
      return value < threshold ? value - threshold : min(ceiling - value, value - threshold)
    }
  }
}
