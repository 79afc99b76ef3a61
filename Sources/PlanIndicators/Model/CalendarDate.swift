/// A day of the Gregorian calendar, counted from 1 January 1970.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  public let dayNumber: Int32

  /// The day that is `dayNumber` days after 1 January 1970.
  public init(dayNumber: Int32) {
    self.dayNumber = dayNumber
  }

  /// A day from its year, month and day of the month.
  ///
  /// - Returns: `nil` when the calendar has no such day. Years 1900 to 2200 are known.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2200).contains(year), (1...12).contains(month),
      (1...Self.daysInMonth(month, of: year)).contains(day)
    else { return nil }
    dayNumber = Self.dayNumber(year, month, day)
  }

  /// Reads `YYYY-MM-DD`.
  ///
  /// - Returns: `nil` when the text has another form or names no day of the calendar.
  public init?(_ text: some StringProtocol) {
    self.init(ascii: Array(text.utf8).span)
  }

  init?(ascii text: Span<UInt8>) {
    let hyphen = UInt8(ascii: "-")
    guard text.count == 10, text[4] == hyphen, text[7] == hyphen,
      let year = wholeNumber(text.extracting(..<4)),
      let month = wholeNumber(text.extracting(5..<7)),
      let day = wholeNumber(text.extracting(8...))
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year, month (1 to 12) and day of the month (1 to 31).
  public var components: (year: Int, month: Int, day: Int) {
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
    let shifted = Int(dayNumber) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year that the day lies in.
  public var year: Int { components.year }

  /// The months of the calendar from the end of `other` to the end of this day, days in parts of their
  /// month.
  func months(since other: CalendarDate) -> Double {
    let (month, part) = monthAndPart
    let (otherMonth, otherPart) = other.monthAndPart
    return Double(month - otherMonth) + (part - otherPart)
  }

  /// The months before this one, and the part of this one that has passed at the end of the day.
  private var monthAndPart: (month: Int, part: Double) {
    let (year, month, day) = components
    return (year * 12 + month, Double(day) / Double(Self.daysInMonth(month, of: year)))
  }

  /// The day `count` days later, or earlier when `count` is negative.
  public func advanced(byDays count: Int) -> CalendarDate {
    CalendarDate(dayNumber: Int32(clamping: Int(dayNumber) + count))
  }

  /// The same day `count` months later; the last day of the month where that month is shorter.
  public func advanced(byMonths count: Int) -> CalendarDate {
    let (year, month, day) = components
    let months = year * 12 + (month - 1) + count
    let (newYear, newMonth) = (months / 12, months % 12 + 1)
    return CalendarDate(
      dayNumber: Self.dayNumber(
        newYear, newMonth, min(day, Self.daysInMonth(newMonth, of: newYear))))
  }

  /// Whether the first day is the earlier one.
  public static func < (one: CalendarDate, other: CalendarDate) -> Bool {
    one.dayNumber < other.dayNumber
  }

  static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(clamping: era * 146_097 + dayOfEra - 719_468)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The day as `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = components
    return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }
}

/// The number that a run of one to nine ASCII digits writes, or `nil` for anything else.
func wholeNumber(_ digits: Span<UInt8>) -> Int? {
  guard (1...9).contains(digits.count) else { return nil }
  var number = 0
  for place in digits.indices {
    let digit = digits[place] &- UInt8(ascii: "0")
    guard digit <= 9 else { return nil }
    number = number * 10 + Int(digit)
  }
  return number
}

func twoDigits(_ number: Int) -> String {
  number < 10 ? "0\(number)" : "\(number)"
}
