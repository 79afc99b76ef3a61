/// What a spreadsheet makes of cells when a file is opened and saved in it.
///
/// `1/2` becomes `02-Jan`, `2023-06` becomes `Jun-23`, a day becomes a count of days, a long number
/// `1.2E+05`, and a column that is too narrow or a broken formula leaves `#####` or `#REF!`.
package enum SpreadsheetDamage: Sendable, Hashable {
  case date
  case scientificNotation
  case errorMessage

  /// - Returns: `nil` for a text that shows no such damage.
  init?(_ text: String) {
    if text.first == "#" {
      self = .errorMessage
    } else if Self.isScientific(text) {
      self = .scientificNotation
    } else if Self.monthAndNumbers(text) != nil || Self.isNumericDate(text) {
      self = .date
    } else {
      return nil
    }
  }

  /// The fault of a cell that cannot be read: the damage, else what `other` says.
  static func fault(of text: String, else other: (String) -> DataIssue.Kind) -> DataIssue.Kind {
    switch SpreadsheetDamage(text) {
    case .date: .spreadsheetDate(text)
    case .scientificNotation: .scientificNotation(text)
    case .errorMessage: .spreadsheetError(text)
    case nil: other(text)
    }
  }

  /// `1E+05`, `1,23E+05`.
  private static func isScientific(_ text: String) -> Bool {
    let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count == 2, let digits = parts.first, let power = parts.last,
      digits.contains(where: \.isNumber), digits.allSatisfy({ $0.isNumber || "-.,".contains($0) })
    else { return false }
    return power.contains(where: \.isNumber)
      && power.drop(while: { "+-".contains($0) }).allSatisfy(\.isNumber)
  }

  /// `13/12/2023`, `2023-12-13 00:00:00`: a whole date where no date may stand.
  private static func isNumericDate(_ text: String) -> Bool {
    let day = text.prefix { $0 != " " }
    if CalendarDate(day) != nil { return true }
    let parts = day.split(separator: "/", omittingEmptySubsequences: false).compactMap { Int($0) }
    return parts.count == 3 && parts[2] >= 1900
      && CalendarDate(
        year: parts[2], month: min(parts[0], parts[1]), day: max(parts[0], parts[1])) != nil
  }

  // MARK: Names of months

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The month and the numbers beside it: `02-Jan`, `Jun-23`, `13-Dec-23`.
  private static func monthAndNumbers(
    _ text: String
  ) -> (month: Int, numbers: [Int], isFirst: Bool)? {
    let parts = text.lowercased().split { $0 == "-" || $0 == " " || $0 == "/" }
    guard (2...3).contains(parts.count),
      let named = parts.firstIndex(where: { month(named: $0) != nil }),
      let month = month(named: parts[named])
    else { return nil }
    var others = parts
    others.remove(at: named)
    let numbers = others.compactMap { Int($0) }
    return numbers.count == others.count ? (month, numbers, named == 0) : nil
  }

  /// 3 for `mar`, and for `thg3`, as a spreadsheet in Vietnamese writes it.
  private static func month(named name: Substring) -> Int? {
    if name.hasPrefix("thg") { return Int(name.dropFirst(3)) }
    return months.firstIndex(of: String(name)).map { $0 + 1 }
  }

  /// The month that was meant by `Jun-23`, which was typed as `2023-06`; of `02-Jan` nobody knows the
  /// year.
  static func month(_ text: String) -> String? {
    guard let (month, numbers, isFirst) = monthAndNumbers(text), isFirst, numbers.count == 1,
      let year = numbers.first
    else { return nil }
    let full = year < 100 ? 2000 + year : year
    return CalendarDate(year: full, month: month, day: 1).map { _ in "\(full)-\(twoDigits(month))" }
  }

  /// The day that was meant by a count of days since 30 December 1899 or by `13-Dec-23`.
  ///
  /// Only counts of the years 1980 to 2099 are taken for days.
  static func day(_ text: String) -> CalendarDate? {
    if let count = Int(text), (29_221...73_050).contains(count) {
      return CalendarDate(dayNumber: Int32(count) - 25_569)
    }
    if let day = CalendarDate(text.prefix { $0 != " " }) { return day }
    guard let (month, numbers, _) = monthAndNumbers(text), numbers.count == 2 else { return nil }
    let year = numbers[1] < 100 ? 2000 + numbers[1] : numbers[1]
    return CalendarDate(year: year, month: month, day: numbers[0])
  }

  /// The number without the mark between its thousands, `4045` for `4.045`, where the text can be
  /// one: three digits behind a single point.
  static func withoutThousandsMark(_ text: String) -> String? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 3,
      (1...3).contains(parts[0].drop { $0 == "-" }.count),
      parts[0].drop(while: { $0 == "-" }).first != "0"
    else { return nil }
    return parts.joined()
  }
}
