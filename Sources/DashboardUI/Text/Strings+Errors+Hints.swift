package import PlanIndicators

// What was meant, where the text shows it.

extension Strings {
  /// The question whether something else was meant, with a blank behind it; empty where nothing is
  /// close.
  func question(_ meant: String?) -> String {
    guard let meant else { return "" }
    return switch language {
    case .vietnamese: "Có phải là “\(meant)”? "
    case .english: "Did you mean “\(meant)”? "
    }
  }

  package func beginning(of text: String) -> String { text.truncated(toColumns: 40) }

  package func name(of encoding: DataIssue.LegacyEncoding) -> String {
    switch (language, encoding) {
    case (_, .tcvn3): "TCVN3, ABC"
    case (_, .vni): "VNI"
    case (.vietnamese, .misreadUTF8): "UTF-8 đọc nhầm thành Windows-1252"
    case (.english, .misreadUTF8): "UTF-8 read as Windows-1252"
    }
  }

  /// What to write instead, where the text shows what was meant: 12.5 for "12,5%".
  func numberHint(_ text: String) -> String {
    let isTooLong =
      text.utf8.count > PrintedNumber.mostDigits && text.allSatisfy { $0.isNumber || $0 == "." }
    let meant = meantNumber(text)
    return switch (language, isTooLong) {
    case (.vietnamese, true): "Viết nhiều nhất \(PrintedNumber.mostDigits) chữ số."
    case (.english, true): "Write at most \(PrintedNumber.mostDigits) digits."
    case (.vietnamese, false):
      "Viết \(meant ?? "như 1234.5") (dấu chấm cho phần lẻ, không có dấu ngăn cách hay đơn vị)."
    case (.english, false):
      "Write \(meant ?? "it like 1234.5") (a point before the decimals, no other marks, no unit)."
    }
  }

  func dateHint(_ text: String) -> String {
    let meant = meantDay(text).map { "\($0)" }
    return switch language {
    case .vietnamese: "Viết \(meant ?? "như 2023-12-31") (năm-tháng-ngày)."
    case .english: "Write \(meant ?? "it like 2023-12-31") (year-month-day)."
    }
  }

  /// The year of a time that is written as it should be, but in a year that no plan is about.
  func implausibleYear(_ text: String) -> String? {
    let year = text.prefix(4)
    guard Int(year).map({ $0 < 1900 || 2200 < $0 }) == true, year.allSatisfy(\.isNumber),
      TimePeriod("2024" + text.dropFirst(4)) != nil
    else { return nil }
    return String(year)
  }
}
