import PlanIndicators
import Testing

struct TimePeriodTests {
  @Test(arguments: [
    ("2023", "2023-01-01", "2023-12-31"), ("2023-S1", "2023-01-01", "2023-06-30"),
    ("2023-S2", "2023-07-01", "2023-12-31"), ("2023-Q1", "2023-01-01", "2023-03-31"),
    ("2023-Q4", "2023-10-01", "2023-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2023-12", "2023-12-01", "2023-12-31"), ("2023-12-31", "2023-12-31", "2023-12-31"),
    ("2023-01-01/P46D", "2023-01-01", "2023-02-15"),
    ("2023-01-01/P310D", "2023-01-01", "2023-11-06"),
    ("2023-01-01/P6M", "2023-01-01", "2023-06-30"), ("2023-01-01/P9M", "2023-01-01", "2023-09-30"),
    ("2021-01-01/P5Y", "2021-01-01", "2025-12-31"),
    ("2020-10-28/P1082D", "2020-10-28", "2023-10-14"),
    ("2024-02-29/P1Y", "2024-02-29", "2025-02-27"), ("2023-DX", "2023-01-01", "2023-12-31"),
    ("2023-X", "2023-01-01", "2023-12-31"), ("2023-M", "2023-01-01", "2023-12-31"),
    ("2023-D", "2023-01-01", "2023-12-31"), ("2200-01-01/P5Y", "2200-01-01", "2204-12-31"),
  ])
  func `every notation names its first and last day and is written back`(
    text: String, start: String, end: String
  ) throws {
    let period = try #require(TimePeriod(text))
    #expect(period.start.description == start)
    #expect(period.end.description == end)
    #expect(period.description == text)
    #expect(TimePeriod(period.description) == period)
  }

  @Test func `a month may be written with or without its letter`() {
    #expect(TimePeriod("2023-M06") == TimePeriod("2023-06"))
  }

  @Test(arguments: [
    "", "23", "202", "20233", "1899", "2201", "2023-", "2023-13", "2023-00", "2023-6", "2023-S0",
    "2023-S3", "2023-Q0", "2023-Q5", "2023-M13", "2023-M6", "2023-W12", "2023-dx", "2023-T",
    "2023-02-30", "2023-1-1", "2023/P1Y", "2023-01/P6M", "2023-01-01/", "2023-01-01/P",
    "2023-01-01/6M", "2023-01-01/P0D", "2023-01-01/P-6M", "2023-01-01/P6W", "2023-01-01/P10000D",
    "2023-01-01/P1201M", "2023-01-01/P101Y", "2023-01-01/P6M/P6M", "2021-2025", "năm 2023", " 2023",
  ])
  func `anything else is no period`(text: String) {
    #expect(TimePeriod(text) == nil)
  }

  @Test(arguments: [
    ("2023", "2022"), ("2023-S1", "2022-S1"), ("2023-Q3", "2022-Q3"), ("2024-02", "2023-02"),
    ("2025-02", "2024-02"), ("2024-02-29", "2023-02-28"), ("2023-01-01/P6M", "2022-01-01/P6M"),
    ("2024-01-01/P310D", "2023-01-01/P309D"), ("2023-01-01/P46D", "2022-01-01/P46D"),
    ("2024-01-01/P60D", "2023-01-01/P59D"), ("2021-01-01/P5Y", "2020-01-01/P5Y"),
    ("2023-DX", "2022-DX"), ("1900", "1899"),
  ])
  func `the same period of the year before ends on the same day of the year`(
    text: String, earlier: String
  ) throws {
    let period = try #require(TimePeriod(text)).oneYearEarlier
    #expect(period.description == earlier)
    #expect(period.start <= period.end)
    if let read = TimePeriod(earlier) { #expect(period == read) }
  }

  @Test(arguments: [
    ("2023", "2022-12-31", 0), ("2023", "2023-01-01", 0.002_688_17), ("2023", "2023-06-30", 0.5),
    ("2024", "2024-06-30", 0.5), ("2023", "2023-02-14", 0.125), ("2023", "2023-12-31", 1),
    ("2023", "2030-01-01", 1), ("2021-01-01/P5Y", "2022-12-31", 0.4),
    ("2023-12-31", "2023-12-31", 1), ("2023-07-15/P34D", "2023-07-31", 0.5),
  ])
  func `months pass alike and days within their month, from 0 to 1`(
    text: String, day: String, share: Double
  ) throws {
    let period = try #require(TimePeriod(text))
    let elapsed = period.elapsedShare(at: try #require(CalendarDate(day)))
    #expect(abs(elapsed - share) < 0.000_000_1)
  }

  @Test(arguments: [
    ("2023", "2023-06", true), ("2023", "2023", true), ("2023", "2023-01-01/P310D", true),
    ("2021-01-01/P5Y", "2023", true), ("2023", "2022-12-31", false), ("2023-S1", "2023", false),
    ("2023", "2023-12-31/P2D", false), ("2023-DX", "2023-DX", true), ("2023", "2023-DX", false),
    ("2023-DX", "2023-02", false), ("2023-DX", "2023-X", false), ("2023-DX", "2022-DX", false),
  ])
  func `a period contains its parts and a season only itself`(
    whole: String, part: String, isContained: Bool
  ) throws {
    let (whole, part) = try (#require(TimePeriod(whole)), #require(TimePeriod(part)))
    #expect(whole.contains(part) == isContained)
  }

  @Test(arguments: [
    ("2023", true), ("2021-01-01/P5Y", true), ("2023-01-01/P12M", true), ("2023-DX", false),
    ("2023-S1", false), ("2023-02-01/P1Y", false), ("2023-01-01/P364D", false),
  ])
  func `only whole calendar years are whole years`(text: String, isWhole: Bool) throws {
    #expect(try #require(TimePeriod(text)).isWholeYears == isWhole)
  }

  @Test func `a length in days counts both its first and its last day`() throws {
    #expect(try #require(TimePeriod("2023-01-01/P310D")).dayCount == 310)
    #expect(try #require(TimePeriod("2024")).dayCount == 366)
    #expect(try #require(TimePeriod("2024-05-05")).dayCount == 1)
  }
}

struct PartialDateTests {
  @Test(arguments: ["2023", "2023-09", "2023-09-30"])
  func `is a year, a month or a day`(text: String) throws {
    #expect(try #require(PartialDate(text)).description == text)
  }

  @Test(arguments: ["", "2023-Q3", "2023-S1", "2023-DX", "2023-01-01/P6M", "9/2023"])
  func `is nothing else`(text: String) {
    #expect(PartialDate(text) == nil)
  }
}
