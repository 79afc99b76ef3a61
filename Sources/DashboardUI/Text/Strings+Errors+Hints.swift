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
    let meant = meantNumber(text) ?? "1234.5"
    let isTooLong =
      text.utf8.count > PrintedNumber.mostDigits && text.allSatisfy { $0.isNumber || $0 == "." }
    if isTooLong {
      return switch language {
      case .vietnamese: "Viết nhiều nhất 15 chữ số, trong đó 6 số lẻ."
      case .english: "Write at most 15 digits, 6 of them decimals."
      }
    }
    return switch language {
    case .vietnamese: "Viết \(meant) (dấu chấm cho phần lẻ, không có dấu ngăn cách hay đơn vị)."
    case .english: "Write \(meant) (a point before the decimals, no other marks, no unit)."
    }
  }

  private func meantNumber(_ text: String) -> String? {
    let blanks: Set<Character> = [" ", "\u{A0}", "\u{202F}"]
    // A unit or a sign behind the figure is left out: "640 ha", "12,5%".
    var digits = text.filter { !blanks.contains($0) }.reversed()
      .drop { !$0.isNumber }.reversed().map { String($0) }.joined()
    if digits.contains(",") {
      digits.removeAll { $0 == "." }
      digits = digits.map { $0 == "," ? "." : String($0) }.joined()
    } else if digits.split(separator: ".").count > 2 {
      digits.removeAll { $0 == "." }
    }
    return PrintedNumber(digits).map { "\($0)" }
  }

  func dateHint(_ text: String) -> String {
    let parts = text.split(whereSeparator: { $0 == "/" || $0 == "-" || $0 == "." }).map(String.init)
    var meant = "2023-12-31"
    if parts.count == 3, let year = Int(parts[0]), let day = Int(parts[1]),
      let month = Int(parts[2]), let date = CalendarDate(year: year, month: month, day: day)
    {
      meant = "\(date)"
    } else if parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2]),
      let date = CalendarDate(year: year, month: month, day: day)
    {
      meant = "\(date)"
    }
    return switch language {
    case .vietnamese: "Viết \(meant) (năm-tháng-ngày)."
    case .english: "Write \(meant) (year-month-day)."
    }
  }
}
