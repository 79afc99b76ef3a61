/// A decimal number exactly as a document prints it: `73,38` is 7338 with two decimals.
///
/// Addition, subtraction and comparison are exact, so that a result is never rounded before it is
/// compared with its target. Division leaves the exact numbers and gives a `Double`.
///
/// At most 15 digits can be read, behind the decimal mark too: more than any published figure has.
public struct PrintedNumber: Sendable {
  /// The number without its decimal mark.
  public let mantissa: Int64
  /// How many of the digits stand behind the decimal mark, 0 to 15.
  public let decimals: UInt8

  /// The most digits that a number may have.
  public static let mostDigits = 15
  /// The most decimals that a number may have.
  public static let mostDecimals: UInt8 = 15

  /// Makes the number `mantissa` × 10^−`decimals`.
  ///
  /// Decimals beyond ``mostDecimals`` are rounded away.
  public init(_ mantissa: Int64, decimals: UInt8 = 0) {
    self.init(wide: Int128(mantissa), decimals: decimals)
  }

  /// Reads plain notation with a decimal point: `-12.50`.
  ///
  /// - Returns: `nil` for anything else, such as `1.234,5`, `1e3` or an empty text.
  public init?(_ text: some StringProtocol) {
    self.init(ascii: Array(text.utf8).span)
  }

  init?(ascii text: Span<UInt8>) {
    var mantissa: Int64 = 0
    var digits = 0
    var decimals: UInt8 = 0
    var isNegative = false
    var afterPoint = false
    for place in text.indices {
      let byte = text[place]
      switch byte {
      case UInt8(ascii: "-") where place == 0:
        isNegative = true
      case UInt8(ascii: ".") where !afterPoint && digits > 0:
        afterPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        if afterPoint { decimals += 1 }
        guard digits <= Self.mostDigits, decimals <= Self.mostDecimals else { return nil }
        mantissa = mantissa * 10 + Int64(byte - UInt8(ascii: "0"))
      default:
        return nil
      }
    }
    guard digits > 0, !afterPoint || decimals > 0 else { return nil }
    self.mantissa = isNegative ? -mantissa : mantissa
    self.decimals = decimals
  }

  private init(wide: Int128, decimals: UInt8) {
    var wide = wide
    var decimals = decimals
    var lastRemoved: Int128 = 0
    while decimals > 0, decimals > Self.mostDecimals || wide.magnitude > UInt128(Int64.max) {
      (wide, lastRemoved) = wide.quotientAndRemainder(dividingBy: 10)
      decimals -= 1
    }
    // Half a unit and more goes away from zero, which the last removed digit alone decides.
    mantissa = Int64(clamping: wide + lastRemoved / 5)
    self.decimals = decimals
  }

  /// The nearest binary floating-point number.
  public var doubleValue: Double { Double(mantissa) / Self.powerOfTen(decimals) }

  /// Half a unit of the last printed digit: the number stands for everything this close to it.
  public var halfUnit: Double { 0.5 / Self.powerOfTen(decimals) }

  /// The numbers half a unit of the last printed digit below and above, exact to the last bit: an
  /// end that is just a target must compare as equal to it.
  var halfUnitEnds: (low: Double, high: Double) {
    let scale = Self.powerOfTen(decimals + 1)
    // Making a Double of an Int128 takes hundreds of steps.
    let (narrow, isTooWide) = mantissa.multipliedReportingOverflow(by: 10)
    if !isTooWide, narrow.magnitude < 1 << 62 {
      return (Double(narrow - 5) / scale, Double(narrow + 5) / scale)
    }
    let wide = Int128(mantissa) * 10
    return (Double(wide - 5) / scale, Double(wide + 5) / scale)
  }

  /// The number divided by a whole number, rounded once.
  func divided(by count: Int) -> Double {
    Double(mantissa) / (Self.powerOfTen(decimals) * Double(count))
  }

  /// Whether the number is exactly zero.
  public var isZero: Bool { mantissa == 0 }

  /// The same number printed with at least `count` decimals.
  public func withDecimals(atLeast count: UInt8) -> PrintedNumber {
    let count = min(count, Self.mostDecimals)
    return count <= decimals
      ? self : PrintedNumber(wide: scaled(to: count), decimals: count)
  }

  private func scaled(to decimals: UInt8) -> Int128 {
    var wide = Int128(mantissa)
    for _ in self.decimals..<decimals { wide *= 10 }
    return wide
  }

  private static func powerOfTen(_ exponent: UInt8) -> Double { powersOfTen[Int(exponent)] }

  /// As far as the most decimals and one more reach.
  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
  ]
}

extension PrintedNumber: Comparable, Hashable {
  /// Whether two numbers are equal in value: 2.5 equals 2.50.
  public static func == (one: PrintedNumber, other: PrintedNumber) -> Bool {
    if one.decimals == other.decimals { return one.mantissa == other.mantissa }
    let decimals = max(one.decimals, other.decimals)
    return one.scaled(to: decimals) == other.scaled(to: decimals)
  }

  /// Whether the first number is the smaller one.
  public static func < (one: PrintedNumber, other: PrintedNumber) -> Bool {
    if one.decimals == other.decimals { return one.mantissa < other.mantissa }
    let decimals = max(one.decimals, other.decimals)
    return one.scaled(to: decimals) < other.scaled(to: decimals)
  }

  /// Hashes the value, so that 2.5 and 2.50 hash alike.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(scaled(to: Self.mostDecimals))
  }
}

extension PrintedNumber {
  /// The exact sum.
  public static func + (one: PrintedNumber, other: PrintedNumber) -> PrintedNumber {
    let decimals = max(one.decimals, other.decimals)
    return PrintedNumber(
      wide: one.scaled(to: decimals) + other.scaled(to: decimals), decimals: decimals)
  }

  /// The exact difference.
  public static func - (one: PrintedNumber, other: PrintedNumber) -> PrintedNumber {
    one + -other
  }

  /// The number with the opposite sign.
  public static prefix func - (number: PrintedNumber) -> PrintedNumber {
    PrintedNumber(wide: -Int128(number.mantissa), decimals: number.decimals)
  }

  /// The exact product with a whole number.
  public static func * (number: PrintedNumber, factor: Int) -> PrintedNumber {
    PrintedNumber(wide: Int128(number.mantissa) * Int128(factor), decimals: number.decimals)
  }

  /// `percent` hundredths of the number, exactly as long as fifteen decimals hold them.
  func hundredths(_ percent: PrintedNumber) -> PrintedNumber {
    PrintedNumber(
      wide: Int128(mantissa) * Int128(percent.mantissa), decimals: decimals + percent.decimals + 2)
  }

  /// The quotient of two numbers, or `nil` when the divisor is zero.
  public static func / (dividend: PrintedNumber, divisor: PrintedNumber) -> Double? {
    divisor.isZero ? nil : dividend.doubleValue / divisor.doubleValue
  }

  /// The number without its sign.
  public var magnitude: PrintedNumber { mantissa < 0 ? -self : self }
}

extension PrintedNumber: CustomStringConvertible {
  /// The number in plain notation with a decimal point: `-12.50`.
  public var description: String {
    let digits = String(mantissa.magnitude)
    let sign = mantissa < 0 ? "-" : ""
    guard decimals > 0 else { return sign + digits }
    let padding = max(0, Int(decimals) + 1 - digits.utf8.count)
    let padded = String(repeating: "0", count: padding) + digits
    let mark = padded.index(padded.endIndex, offsetBy: -Int(decimals))
    return "\(sign)\(padded[..<mark]).\(padded[mark...])"
  }
}
