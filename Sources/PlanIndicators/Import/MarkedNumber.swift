/// A number whose point and comma may mean two things.
///
/// In `1.234` the point may part thousands or decimals. What a number can be is kept until the cells
/// around it tell.
package struct MarkedNumber: Sendable, Hashable {
  /// The number if its one mark parts thousands; `nil` where it cannot.
  package let grouped: PrintedNumber?
  /// The number if its one mark parts decimals; `nil` where it cannot.
  package let fractional: PrintedNumber?
  /// The sign before the decimals that the number proves, or that it uses if it is fractional.
  package let decimalMark: DecimalMark?

  /// The signs before decimals.
  package enum DecimalMark: Sendable, Hashable {
    /// `4.969,65`, the Vietnamese way.
    case comma
    /// `4,969.65`, the English way.
    case point
  }

  /// Whether it can be two numbers.
  package var isAmbiguous: Bool { grouped != nil && fractional != nil }

  /// The one number that it is; `nil` where it can be two.
  package var certain: PrintedNumber? { isAmbiguous ? nil : grouped ?? fractional }

  /// The mark that this number alone proves; `nil` where it proves none.
  package var provenMark: DecimalMark? { isAmbiguous ? nil : decimalMark }

  /// The number by the custom of the table.
  package func value(by mark: DecimalMark) -> PrintedNumber? {
    isAmbiguous ? (mark == decimalMark ? fractional : grouped) : certain
  }

  /// Reads a number at the beginning of a text.
  ///
  /// - Returns: `nil` where there is none in a known form; else the number and what follows it.
  static func prefix(of text: Substring) -> (MarkedNumber, Substring)? {
    var rest = text.drop { $0 == " " }
    var isNegative = false
    if let sign = rest.first, ["-", "−", "–", "+"].contains(sign) {
      isNegative = sign != "+"
      rest = rest.dropFirst().drop { $0 == " " }
    }
    var end = rest.startIndex
    while end < rest.endIndex {
      let character = rest[end]
      if character.isDigit {
        end = rest.index(after: end)
      } else if [".", ",", " "].contains(character), rest.hasDigit(after: end) {
        // A blank parts thousands only before three digits.
        if character == " ", !rest.hasGroup(after: end) { break }
        end = rest.index(after: end)
      } else {
        break
      }
    }
    guard let number = MarkedNumber(digits: rest[..<end], isNegative: isNegative) else {
      return nil
    }
    return (number, rest[end...])
  }

  private init?(digits text: Substring, isNegative: Bool) {
    let text = text.filter { $0 != " " }
    let points = text.count { $0 == "." }
    let commas = text.count { $0 == "," }
    func number(_ text: String) -> PrintedNumber? {
      PrintedNumber((isNegative ? "-" : "") + text)
    }
    switch (points, commas) {
    case (0, 0):
      guard let whole = number(text) else { return nil }
      self.init(grouped: whole, fractional: nil, decimalMark: nil)
    case (1..., 1...):
      guard let last = text.last(where: { $0 == "." || $0 == "," }) else { return nil }
      let parts = text.split(separator: last, omittingEmptySubsequences: false)
      guard parts.count == 2, let whole = Self.ungrouped(parts[0], by: last == "." ? "," : "."),
        let value = number("\(whole).\(parts[1])")
      else { return nil }
      self.init(
        grouped: nil, fractional: value, decimalMark: last == "." ? .point : .comma)
    case (2..., 0), (0, 2...):
      let mark: Character = points > 0 ? "." : ","
      guard let whole = Self.ungrouped(text[...], by: mark), let value = number(whole) else {
        return nil
      }
      // Points that part thousands leave the comma for the decimals.
      self.init(grouped: value, fractional: nil, decimalMark: points > 0 ? .comma : .point)
    default:
      let mark: Character = points > 0 ? "." : ","
      let parts = text.split(separator: mark, omittingEmptySubsequences: false)
      self.init(
        grouped: Self.ungrouped(text[...], by: mark).flatMap(number),
        fractional: number("\(parts[0]).\(parts[1])"),
        decimalMark: points > 0 ? .point : .comma)
      if certain == nil, !isAmbiguous { return nil }
    }
  }

  private init(grouped: PrintedNumber?, fractional: PrintedNumber?, decimalMark: DecimalMark?) {
    self.grouped = grouped
    self.fractional = fractional
    self.decimalMark = decimalMark
  }

  /// The digits of a number whose thousands are parted by `mark`; `nil` where they are not in threes.
  private static func ungrouped(_ text: Substring, by mark: Character) -> String? {
    let groups = text.split(separator: mark, omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty else { return nil }
    if groups.count > 1 {
      guard first.count <= 3, first.first != "0", groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    return groups.joined()
  }
}

extension Substring {
  fileprivate func hasDigit(after index: Index) -> Bool {
    let next = self.index(after: index)
    return next < endIndex && self[next].isDigit
  }

  fileprivate func hasGroup(after index: Index) -> Bool {
    let digits = self[self.index(after: index)...].prefix { $0.isDigit }
    return digits.count == 3
  }
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
