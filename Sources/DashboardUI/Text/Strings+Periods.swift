package import PlanIndicators

// Days and periods in words.

extension Strings {
  /// A day: 13/12/2023.
  package func text(_ day: CalendarDate) -> String {
    let (year, month, day) = day.components
    return "\(twoDigits(day))/\(twoDigits(month))/\(year)"
  }

  /// A date that may be known only to the month or the year.
  package func text(_ date: PartialDate) -> String {
    let (year, month, _) = date.period.start.components
    return switch date.period.notation {
    case .year: "\(year)"
    case .month: "\(twoDigits(month))/\(year)"
    default: text(date.period.start)
    }
  }

  /// A period in full: "6 tháng 2023", "đến 06/11/2023", "vụ Đông Xuân 2022–2023".
  package func text(_ period: TimePeriod) -> String {
    let (year, month, _) = period.start.components
    let isFromNewYear = month == 1 && period.start.components.day == 1
    let until = text(period.end)
    switch (language, period.notation) {
    case (_, .year): return "\(year)"
    case (_, .day): return text(period.start)
    case (.vietnamese, .half(let half)):
      return half == 1 ? "6 tháng đầu năm \(year)" : "6 tháng cuối năm \(year)"
    case (.english, .half(let half)): return "half \(half) of \(year)"
    case (.vietnamese, .quarter(let quarter)): return "quý \(roman(quarter))/\(year)"
    case (.english, .quarter(let quarter)): return "Q\(quarter) \(year)"
    case (.vietnamese, .month): return "tháng \(month)/\(year)"
    case (.english, .month): return "\(year)-\(twoDigits(month))"
    case (.vietnamese, .months(let count)) where isFromNewYear && count < 12:
      return "\(count) tháng \(year)"
    case (.english, .months(let count)) where isFromNewYear && count < 12:
      return "\(counted(Int(count), one: "month", many: "months")) of \(year)"
    case (_, .years) where period.isWholeYears, (_, .months) where period.isWholeYears:
      return period.year == year ? "\(year)" : "\(year)–\(period.year)"
    case (.vietnamese, .days) where isFromNewYear: return "đến \(until)"
    case (.english, .days) where isFromNewYear: return "to \(until)"
    case (_, .days), (_, .months), (_, .years): return "\(text(period.start))–\(until)"
    case (.vietnamese, .season(.winterSpring)): return "vụ Đông Xuân \(year - 1)–\(year)"
    case (.english, .season(.winterSpring)): return "winter–spring crop \(year - 1)–\(year)"
    case (.vietnamese, .season(.spring)): return "vụ Xuân \(year)"
    case (.english, .season(.spring)): return "spring crop \(year)"
    case (.vietnamese, .season(.main)): return "vụ Mùa \(year)"
    case (.english, .season(.main)): return "main crop \(year)"
    case (.vietnamese, .season(.winter)): return "vụ Đông \(year)"
    case (.english, .season(.winter)): return "winter crop \(year)"
    }
  }

  /// A period in at most twelve columns, for tables: "6T/2023", "đến 06/11", "cả năm".
  package func shortText(_ period: TimePeriod, in year: Int?) -> String {
    let (start, month, first) = period.start.components
    let end = period.end.components
    let suffix = year == start ? "" : "/\(start)"
    let isWithinYear = start == end.year
    let isFromNewYear = month == 1 && first == 1 && isWithinYear
    let shortSuffix = suffix.isEmpty ? "" : "/\(twoDigits(start % 100))"
    let until = "\(twoDigits(end.day))/\(twoDigits(end.month))\(shortSuffix)"
    switch (language, period.notation) {
    case (.vietnamese, .year): return year == start ? "cả năm" : "\(start)"
    case (.english, .year): return year == start ? "full year" : "\(start)"
    case (.vietnamese, .half(1)): return "6T\(suffix)"
    case (.english, .half(let half)): return "H\(half)\(suffix)"
    case (.vietnamese, .half): return "6T cuối\(shortSuffix)"
    case (_, .quarter(let quarter)): return "Q\(quarter)\(suffix)"
    case (.vietnamese, .month): return "T\(twoDigits(month))/\(start)"
    case (.english, .month): return "\(start)-\(twoDigits(month))"
    case (.vietnamese, .months(let count)) where isFromNewYear && count < 12:
      return "\(count)T\(suffix)"
    case (.english, .months(let count)) where isFromNewYear && count < 12:
      return "\(count)M\(suffix)"
    case (.vietnamese, .days) where isFromNewYear: return "đến \(until)"
    case (.english, .days) where isFromNewYear: return "to \(until)"
    case (_, .days) where isWithinYear && month == end.month:
      return "\(twoDigits(first))–\(until)"
    case (_, .days) where isWithinYear && suffix.isEmpty:
      return "\(twoDigits(first))/\(twoDigits(month))–\(until)"
    // The days of another year would be too wide.
    case (.vietnamese, .days) where isWithinYear,
      (.vietnamese, .months) where isWithinYear && !period.isWholeYears:
      return "T\(twoDigits(month))–T\(twoDigits(end.month))\(shortSuffix)"
    case (.english, .days) where isWithinYear,
      (.english, .months) where isWithinYear && !period.isWholeYears:
      return "\(suffix.isEmpty ? "" : "\(start)-")\(twoDigits(month))–\(twoDigits(end.month))"
    case (_, .day):
      return "\(twoDigits(end.day))/\(twoDigits(end.month))/\(end.year)"
    case (_, .years), (_, .months), (_, .days):
      return start == end.year ? "\(start)" : "\(start)–\(end.year)"
    case (.vietnamese, .season): return "cả vụ"
    case (.english, .season): return "season"
    }
  }

  /// Quarters as documents write them.
  private func roman(_ quarter: UInt8) -> String {
    ["I", "II", "III", "IV"][Int(min(max(quarter, 1), 4)) - 1]
  }

  private func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
