extension TimePeriod {
  /// Reads SDMX notation.
  ///
  /// - Returns: `nil` when the text is no period that this program knows.
  public init?(_ text: some StringProtocol) {
    self.init(ascii: Array(text.utf8).span)
  }

  init?(ascii text: Span<UInt8>) {
    if text.count > 10, text[10] == UInt8(ascii: "/") {
      self.init(from: text.extracting(..<10), lasting: text.extracting(11...))
    } else if text.count == 10 {
      guard let day = CalendarDate(ascii: text) else { return nil }
      self.init(start: day, end: day, notation: .day)
    } else {
      self.init(partOfYear: text)
    }
  }

  private init?(from start: Span<UInt8>, lasting duration: Span<UInt8>) {
    guard let start = CalendarDate(ascii: start), duration.count > 2,
      duration[0] == UInt8(ascii: "P"),
      let count = wholeNumber(duration.extracting(1..<(duration.count - 1))),
      (1...9_999).contains(count)
    else { return nil }
    let length = UInt16(count)
    switch duration[duration.count - 1] {
    case UInt8(ascii: "D"):
      self.init(start: start, end: start.advanced(byDays: count - 1), notation: .days(length))
    case UInt8(ascii: "M") where count <= 1_200:
      let end = start.advanced(byMonths: count).advanced(byDays: -1)
      self.init(start: start, end: end, notation: .months(length))
    case UInt8(ascii: "Y") where count <= 100:
      let end = start.advanced(byMonths: 12 * count).advanced(byDays: -1)
      self.init(start: start, end: end, notation: .years(length))
    default:
      return nil
    }
  }

  private init?(partOfYear text: Span<UInt8>) {
    guard text.count >= 4, let year = wholeNumber(text.extracting(..<4)),
      let whole = TimePeriod(year: year)
    else { return nil }
    guard text.count > 4 else {
      self = whole
      return
    }
    guard text[4] == UInt8(ascii: "-"), 1...3 ~= text.count - 5 else { return nil }
    let part = text.extracting(5...)
    let first = part[0]
    if let season = Season(ascii: part) {
      self.init(start: whole.start, end: whole.end, notation: .season(season))
    } else if part.count == 2, let month = wholeNumber(part), (1...12).contains(month) {
      self.init(months: 1, from: month, of: whole, notation: .month)
    } else if part.count == 3, first == UInt8(ascii: "M"),
      let month = wholeNumber(part.extracting(1...)), (1...12).contains(month)
    {
      self.init(months: 1, from: month, of: whole, notation: .month)
    } else if part.count == 2, let number = wholeNumber(part.extracting(1...)), number >= 1 {
      switch first {
      case UInt8(ascii: "S") where number <= 2:
        self.init(
          months: 6, from: 6 * number - 5, of: whole, notation: .half(UInt8(number)))
      case UInt8(ascii: "Q") where number <= 4:
        self.init(
          months: 3, from: 3 * number - 2, of: whole, notation: .quarter(UInt8(number)))
      default:
        return nil
      }
    } else {
      return nil
    }
  }

  private init(months count: Int, from month: Int, of year: TimePeriod, notation: Notation) {
    let start = year.start.advanced(byMonths: month - 1)
    self.init(
      start: start, end: start.advanced(byMonths: count).advanced(byDays: -1), notation: notation)
  }
}
