package import PlanIndicators

/// How a language writes numbers: `1.234.567,8` or `1,234,567.8`.
package struct NumberFormat: Sendable, Hashable {
  package let decimalMark: Character
  package let groupMark: Character

  package static let vietnamese = NumberFormat(decimalMark: ",", groupMark: ".")
  package static let english = NumberFormat(decimalMark: ".", groupMark: ",")

  /// The number with the decimals that it was printed with.
  package func text(_ number: PrintedNumber) -> String {
    let parts = number.magnitude.description.split(separator: ".")
    let sign = number.mantissa < 0 ? "−" : ""
    let whole = grouped(parts[0])
    return parts.count == 1 ? sign + whole : "\(sign)\(whole)\(decimalMark)\(parts[1])"
  }

  /// The number as a person types it: `-1234567,8`.
  package func typed(_ number: PrintedNumber) -> String {
    number.description.replacing(".", with: String(decimalMark))
  }

  /// The number rounded to `decimals` decimals.
  package func text(_ number: Double, decimals: Int) -> String {
    guard number.isFinite else { return number < 0 ? "−∞" : "∞" }
    let power = Self.power(decimals)
    let scaled = (number.magnitude * power).rounded(.toNearestOrAwayFromZero)
    return (number < 0 && scaled > 0 ? "−" : "") + fixed(scaled, decimals: decimals)
  }

  /// The number with a sign, `+0,5` or `−0,5`; zero has none.
  package func signed(_ number: PrintedNumber) -> String {
    (number > PrintedNumber(0) ? "+" : "") + text(number)
  }

  /// The number rounded to `decimals` decimals, with a sign.
  package func signed(_ number: Double, decimals: Int) -> String {
    (number > 0 ? "+" : "") + text(number, decimals: decimals)
  }

  /// A fraction as a percentage with one decimal, never rounded across one of `thresholds`.
  ///
  /// 0,9996 is 99,9% and not 100,0%, and 0,9497 is 94,9% and not 95,0%, so that nobody reads a
  /// promise as kept that is not.
  package func percent(_ fraction: Double, thresholds: [Double] = Self.thresholds) -> String {
    guard let number = Self.percentage(fraction, thresholds: thresholds) else {
      return (fraction < 0 ? "−∞" : "∞") + "%"
    }
    return text(number) + "%"
  }

  /// The number before the percent sign; `nil` for what is beyond all numbers.
  package static func percentage(
    _ fraction: Double, thresholds: [Double] = Self.thresholds
  ) -> PrintedNumber? {
    let exact = fraction * 1_000
    var tenths = exact.rounded(.toNearestOrAwayFromZero)
    // A fraction within a trillionth of a threshold is on it.
    for threshold in thresholds where fraction < threshold - 1e-12 && tenths >= threshold * 1_000 {
      tenths = exact.rounded(.down)
    }
    return Int64(exactly: tenths).map { PrintedNumber($0, decimals: 1) }
  }

  /// The fractions at which a verdict changes.
  package static let thresholds: [Double] = {
    let rules = JudgingRules.standard
    return [rules.atRiskForChanges, rules.atRiskForFlows, rules.onTrack, 1]
  }()

  private func fixed(_ scaled: Double, decimals: Int) -> String {
    guard let whole = Int64(exactly: scaled) else { return "∞" }
    let number = PrintedNumber(whole, decimals: UInt8(clamping: decimals))
    return text(number)
  }

  private func grouped(_ digits: Substring) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(groupMark) }
      text.append(digit)
    }
    return text
  }

  private static func power(_ decimals: Int) -> Double {
    (0..<max(0, decimals)).reduce(1) { power, _ in power * 10 }
  }
}
