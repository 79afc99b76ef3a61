import PlanIndicators
import Testing

struct CalendarDateTests {
  @Test(arguments: [
    (1900, 1, 1, -25_567), (1900, 2, 28, -25_509), (1900, 3, 1, -25_508), (1969, 12, 31, -1),
    (1970, 1, 1, 0), (2000, 2, 29, 11_016), (2000, 3, 1, 11_017), (2020, 2, 29, 18_321),
    (2023, 11, 6, 19_667), (2024, 2, 29, 19_782), (2025, 6, 30, 20_269), (2100, 2, 28, 47_540),
    (2100, 3, 1, 47_541), (2200, 12, 31, 84_370),
  ])
  func `counts the days from 1 January 1970`(
    year: Int, month: Int, day: Int, dayNumber: Int32
  ) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(date.dayNumber == dayNumber)
    #expect(CalendarDate(dayNumber: dayNumber).components == (year, month, day))
  }

  @Test func `every day from 1900 to 2200 follows on the one before and reads back`() throws {
    let first = try #require(CalendarDate("1900-01-01"))
    let last = try #require(CalendarDate("2200-12-31"))
    var before = try #require(CalendarDate("1900-01-01")).components
    for number in (first.dayNumber + 1)...last.dayNumber {
      let date = CalendarDate(dayNumber: number)
      let (year, month, day) = date.components
      let isNext =
        day == before.day + 1 && month == before.month && year == before.year
        || day == 1 && month == before.month + 1 && year == before.year
        || day == 1 && month == 1 && before.month == 12 && year == before.year + 1
      try #require(isNext, "\(date)")
      try #require(CalendarDate(date.description) == date)
      before = date.components
    }
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2100-02-29", "2023-04-31", "2023-13-01", "2023-00-10",
    "2023-01-00", "2023-01-32", "1899-12-31", "2201-01-01", "2023-1-1", "2023/01/01",
    "31/12/2023", "20230101", "2023-01-01 ", "+023-01-01", "2023-01-0a", "",
  ])
  func `reads nothing that is no day of the calendar in full notation`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [
    ("2023-11-06", 12, "2024-11-06"), ("2024-02-29", -12, "2023-02-28"),
    ("2023-01-31", 1, "2023-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2023-12-01", 1, "2024-01-01"), ("2023-01-15", -1, "2022-12-15"),
    ("2199-06-30", 24, "2201-06-30"), ("1900-03-01", -3, "1899-12-01"),
  ])
  func `a month later is the same day or the last one of a shorter month`(
    start: String, months: Int, end: String
  ) throws {
    #expect(try #require(CalendarDate(start)).advanced(byMonths: months).description == end)
  }

  @Test func `days are added over the ends of months and years`() throws {
    let date = try #require(CalendarDate("2023-12-31"))
    #expect(date.advanced(byDays: 1).description == "2024-01-01")
    #expect(date.advanced(byDays: -365).description == "2022-12-31")
    #expect(date.advanced(byDays: 1) > date)
  }
}
