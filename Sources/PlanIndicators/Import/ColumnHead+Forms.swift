// Forms of heads that are more, or less, than words: units in brackets, numbers of columns, bare shares.

extension ColumnHead {
  /// A heading and the unit that stands in brackets at its end; shares in percent are no such unit.
  static func partedFromUnit(_ level: String) -> (words: String, unit: String?) {
    guard level.last == ")", let start = level.lastIndex(of: "(") else { return (level, nil) }
    let inside = level[level.index(after: start)...].dropLast()[...].trimmed
    let words = level[..<start].trimmed
    guard !words.isEmpty, let unit = UnitOfMeasure(inside), unit.isKnown, unit.base != "%" else {
      return (level, nil)
    }
    return (words, inside)
  }

  /// Whether a head is computed from the numbers of columns: "6=5/4", "5/4 (%)".
  static func isFormula(_ text: String) -> Bool {
    text.contains("/") && text.contains { "=%".contains($0) }
      && text.allSatisfy { $0.isASCII && $0.isNumber || "()/=%*x: ".contains($0) }
  }

  /// Heads of shares that do not say of what.
  static let shares: Set<String> = [
    "ty le %", "dat %", "% dat", "ty le dat %", "dat ty le %", "ty le dat", "% thuc hien",
    "so sanh %", "ty le thuc hien %",
  ]
}
