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
    guard number.magnitude < 1e15 else { return number < 0 ? "−∞" : "∞" }
    return text(PrintedNumber(rounding: number, decimals: UInt8(clamping: decimals)))
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
    guard fraction.magnitude < 1e13 else { return nil }
    let nearest = PrintedNumber(rounding: fraction * 100, decimals: 1)
    // A fraction within a trillionth of a threshold is on it.
    let isAcross = thresholds.contains {
      fraction < $0 - 1e-12 && nearest.doubleValue >= $0 * 100
    }
    return isAcross ? PrintedNumber(rounding: fraction * 100, decimals: 1, up: false) : nearest
  }

  /// The fractions at which a verdict changes.
  package static let thresholds: [Double] = {
    let rules = JudgingRules.standard
    return [rules.atRiskForChanges, rules.atRiskForFlows, rules.onTrack, 1]
  }()

  private func grouped(_ digits: Substring) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(groupMark) }
      text.append(digit)
    }
    return text
  }
}
