/// A period as a person states it for a table: `9T`, `quý 3`, `2024`, `2024-01-01/P9M`.
package struct StatedPeriod: Sendable, Hashable {
  /// The part of the year.
  package let part: ColumnMeaning.Span.Part
  /// The year, where one is stated.
  package let year: Int?

  /// - Returns: `nil` where the text names no part of a year.
  package init?(_ text: String) {
    if let period = TimePeriod(text) {
      let (year, firstMonth, firstDay) = period.start.components
      let isFromNewYear = firstMonth == 1 && firstDay == 1
      self.year = year
      switch period.notation {
      case .year: part = .wholeYear
      case .half(1): part = .months(6)
      case .half: part = .secondHalf
      case .quarter(let quarter): part = .quarter(Int(quarter))
      case .month: part = .month(firstMonth)
      case .months(let count) where isFromNewYear && count <= 12: part = .months(Int(count))
      case .day, .days:
        guard isFromNewYear || period.notation == .day, period.end.year == year else { return nil }
        part = .until(month: period.end.components.month, day: period.end.components.day)
      case .months, .years, .season: return nil
      }
    } else {
      let times = NamedTimes(PlainWords(text))
      let parts = times.parts.isEmpty && times.saysYear ? [.wholeYear] : times.parts
      guard parts.count == 1, let part = parts.first, !times.isOther,
        times.rest.allSatisfy({ $0 == "tinh" }),
        times.years.count <= 1
      else { return nil }
      self.part = part
      year = times.years.first
    }
  }
}
