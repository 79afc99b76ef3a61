/// The time that a figure or a promise is about, in SDMX notation.
///
/// `2023`, `2023-06`, `2023-S1`, `2023-Q2`, `2023-12-31`, a start with a length
/// (`2023-01-01/P6M`: the first six months), and named crop seasons whose days nobody states
/// (`2023-DX`: winter–spring 2022–2023).
///
/// - SeeAlso: SDMX 2.1 Technical Notes, section 4.2 (time formats; 4.2.7 distinct ranges).
public struct TimePeriod: Hashable, Sendable {
  /// The first day.
  ///
  /// For a season, the first day of the year that names it.
  public let start: CalendarDate
  /// The last day, part of the period.
  ///
  /// For a season, the last day of the year that names it.
  public let end: CalendarDate
  /// How the period was written.
  public let notation: Notation

  /// The way a period is written.
  public enum Notation: Hashable, Sendable {
    /// `2023`
    case year
    /// `2023-S1`, with the half from 1 to 2
    case half(UInt8)
    /// `2023-Q3`, with the quarter from 1 to 4
    case quarter(UInt8)
    /// `2023-06` or `2023-M06`
    case month
    /// `2023-12-31`
    case day
    /// `2023-01-01/P46D`
    case days(UInt16)
    /// `2023-01-01/P6M`
    case months(UInt16)
    /// `2021-01-01/P5Y`
    case years(UInt16)
    /// `2023-DX`
    case season(Season)
  }

  /// A crop season.
  ///
  /// Its first and last day differ from place to place and are not published.
  public enum Season: String, Hashable, Sendable, CaseIterable {
    /// Winter–spring (vụ Đông Xuân), named after the year of its harvest.
    case winterSpring = "DX"
    /// Spring (vụ Xuân).
    case spring = "X"
    /// The main summer–autumn crop (vụ Mùa).
    case main = "M"
    /// Winter (vụ Đông).
    case winter = "D"
  }

  init(start: CalendarDate, end: CalendarDate, notation: Notation) {
    self.start = start
    self.end = end
    self.notation = notation
  }

  /// The calendar year `year`.
  ///
  /// - Returns: `nil` outside the years 1900 to 2200.
  public init?(year: Int) {
    guard let start = CalendarDate(year: year, month: 1, day: 1),
      let end = CalendarDate(year: year, month: 12, day: 31)
    else { return nil }
    self.init(start: start, end: end, notation: .year)
  }

  /// How many days the period has.
  public var dayCount: Int { Int(end.dayNumber - start.dayNumber) + 1 }

  /// The year in which the period ends.
  public var year: Int { end.year }

  /// Whether the days of the period are not known, only its name.
  public var isSeason: Bool {
    if case .season = notation { true } else { false }
  }

  /// Whether the period is one or several whole calendar years.
  public var isWholeYears: Bool {
    !isSeason && start.components.month == 1 && start.components.day == 1
      && end.components.month == 12 && end.components.day == 31
  }

  /// Whether every day of `other` lies in this period.
  ///
  /// A season contains only itself.
  public func contains(_ other: TimePeriod) -> Bool {
    isSeason || other.isSeason
      ? self == other : start <= other.start && other.end <= end
  }

  /// Whether the two periods have a day in common.
  func overlaps(_ other: TimePeriod) -> Bool { start <= other.end && other.start <= end }

  /// The same period one year earlier: what "so cùng kỳ" compares with.
  public var oneYearEarlier: TimePeriod {
    let start = start.advanced(byMonths: -12)
    let end =
      switch notation {
      case .days: end.advanced(byMonths: -12)
      case .day: start
      default: end.advanced(byDays: 1).advanced(byMonths: -12).advanced(byDays: -1)
      }
    if case .days = notation {
      let count = UInt16(clamping: Int(end.dayNumber - start.dayNumber) + 1)
      return TimePeriod(start: start, end: end, notation: .days(count))
    }
    return TimePeriod(start: start, end: end, notation: notation)
  }

  /// The share of this period that has passed at the end of `day`, from 0 to 1.
  ///
  /// Months count alike, so that six of them are half a year, and days within their month.
  ///
  /// - SeeAlso: budgets are pro-rated so, T × m ÷ 12 (Fava; Imihigo's quarters).
  public func elapsedShare(at day: CalendarDate) -> Double {
    let begin = start.advanced(byDays: -1)
    return min(max(day.months(since: begin) / end.months(since: begin), 0), 1)
  }
}

extension TimePeriod: CustomStringConvertible {
  /// The period in the notation it was written in.
  public var description: String {
    let year = start.components.year
    return switch notation {
    case .year: "\(year)"
    case .half(let half): "\(year)-S\(half)"
    case .quarter(let quarter): "\(year)-Q\(quarter)"
    case .month: "\(year)-\(twoDigits(start.components.month))"
    case .day: start.description
    case .days(let count): "\(start)/P\(count)D"
    case .months(let count): "\(start)/P\(count)M"
    case .years(let count): "\(start)/P\(count)Y"
    case .season(let season): "\(year)-\(season.rawValue)"
    }
  }
}

extension TimePeriod {
  /// Whether the two periods are the same days, or the same season, however written.
  func isSameSpan(as other: TimePeriod) -> Bool {
    isSeason || other.isSeason ? self == other : start == other.start && end == other.end
  }

  /// How many calendar years a period of whole years has.
  package var wholeYearCount: Int { end.year - start.year + 1 }
}
