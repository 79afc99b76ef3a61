import PlanIndicators

extension CalendarDate {
  /// Reads a day as people write it: `2023-12-13` or `13/12/2023`.
  ///
  /// - Throws: ``Failure/notADate(_:)`` for anything else and for a day that the calendar lacks.
  init(written text: String) throws(Failure) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 3, parts[2].count == 4, parts.allSatisfy({ $0.allSatisfy(\.isDigit) }),
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]),
      let date = CalendarDate(year: year, month: month, day: day)
    {
      self = date
    } else if let date = CalendarDate(text) {
      self = date
    } else {
      throw .notADate(text)
    }
  }
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
