// Printed numbers made of computed ones, and what their last digit says.

extension PrintedNumber {
  /// The number with `decimals` decimals that is nearest to `value` and not below it, or not above.
  package init(rounding value: Double, decimals: UInt8, up: Bool) {
    let nearest = PrintedNumber(rounding: value, decimals: decimals)
    let noise = 1e-9 * max(value.magnitude, 1)
    let falls = up ? nearest.doubleValue < value - noise : nearest.doubleValue > value + noise
    let unit = PrintedNumber(1, decimals: nearest.decimals)
    self = falls ? (up ? nearest + unit : nearest - unit) : nearest
  }

  /// The number with `decimals` decimals that is nearest to `value`.
  package init(rounding value: Double, decimals: UInt8) {
    var scaled = value
    var count: UInt8 = 0
    while count < Swift.min(decimals, Self.mostDecimals), scaled.magnitude < 1e17 {
      scaled *= 10
      count += 1
    }
    // A half that binary fractions fall short of, as in 8,065 or 46,3 ÷ 40, is a half.
    let noise = max(1e-14 * scaled.magnitude, 1e-9)
    let rounded = (scaled + (scaled < 0 ? -noise : noise)).rounded(.toNearestOrAwayFromZero)
    self.init(Int64(exactly: rounded) ?? (rounded < 0 ? .min + 1 : .max), decimals: count)
  }
}

extension PrintedNumber {
  /// The value of one step of the last digit that says something: 100 for 12.500, 0,01 for 2,50.
  var lastSignificantUnit: Double {
    guard decimals == 0, mantissa != 0 else { return halfUnit * 2 }
    var unit = 1.0
    var rest = mantissa
    while rest % 10 == 0 {
      rest /= 10
      unit *= 10
    }
    return unit
  }
}
