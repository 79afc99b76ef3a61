/// All the values that a printed figure can stand for.
///
/// The ends may be infinite.
public struct Interval: Sendable, Hashable {
  /// The lowest value.
  public let low: Double
  /// The highest value.
  public let high: Double

  /// Makes an interval; the ends may be given in either order.
  public init(_ one: Double, _ other: Double) {
    low = min(one, other)
    high = max(one, other)
  }

  /// The interval that holds only `value`.
  public init(exactly value: Double) {
    self.init(value, value)
  }

  /// Whether the interval holds `value`.
  public func contains(_ value: Double) -> Bool { low <= value && value <= high }

  /// Whether the two intervals have a value in common.
  public func overlaps(_ other: Interval) -> Bool { low <= other.high && other.low <= high }

  /// The two ends, or the one value.
  var ends: Ends { Ends(interval: self) }

  /// The ends without memory of their own: every verdict goes through those of many intervals.
  struct Ends: Sequence, IteratorProtocol {
    private var rest: (Double?, Double?)

    fileprivate init(interval: Interval) {
      rest = (interval.low, interval.low == interval.high ? nil : interval.high)
    }

    mutating func next() -> Double? {
      defer { rest = (rest.1, nil) }
      return rest.0
    }
  }

  /// The smallest interval that holds both.
  func hull(with other: Interval) -> Interval {
    Interval(min(low, other.low), max(high, other.high))
  }

  func shifted(by amount: Double) -> Interval {
    Interval(low + amount, high + amount)
  }

  /// The values of a printed number: half a unit of its last digit to both sides, or what the word
  /// before it says, or what its document says outright.
  ///
  /// "trên, hơn" reaches one unit of the last significant digit up, "gần" and "dưới" one down,
  /// "khoảng" half of one to both sides; "ít nhất" and "tối đa" are open on one side, up to the
  /// natural limits. The words speak of the size: "giảm gần 2,5" is a fall of less than 2,5.
  init(
    _ value: PrintedNumber, qualifier: Qualifier?, isCounted: Bool,
    bounds: (low: PrintedNumber?, high: PrintedNumber?),
    limits: (low: PrintedNumber?, high: PrintedNumber?)
  ) {
    let point = value.doubleValue
    let lowest = limits.low?.doubleValue ?? -.infinity
    let highest = limits.high?.doubleValue ?? .infinity
    let unit = value.lastSignificantUnit
    let away = point < 0 ? -unit : unit
    let (low, high) =
      switch qualifier {
      case nil: isCounted ? (point, point) : value.halfUnitEnds
      case .over: (min(point, point + away), max(point, point + away))
      case .under, .nearly: (min(point, point - away), max(point, point - away))
      case .about: (point - unit / 2, point + unit / 2)
      case .atLeast: point < 0 ? (lowest, point) : (point, highest)
      case .atMost: point < 0 ? (point, highest) : (lowest, point)
      }
    self.init(
      bounds.low?.doubleValue ?? max(low, min(lowest, point)),
      bounds.high?.doubleValue ?? min(high, max(highest, point)))
  }
}
