import PlanIndicators
import Testing

@testable import DashboardUI

struct PeriodWordsTests {
  @Test(arguments: [
    ("2023", "2023", "2023"),
    ("2023-01-01/P6M", "6 tháng 2023", "6 months of 2023"),
    ("2023-01-01/P310D", "đến 06/11/2023", "to 06/11/2023"),
    ("2023-DX", "vụ Đông Xuân 2022–2023", "winter–spring crop 2022–2023"),
    ("2024-X", "vụ Xuân 2024", "spring crop 2024"),
    ("2021-01-01/P5Y", "2021–2025", "2021–2025"),
    ("2023-10", "tháng 10/2023", "2023-10"),
    ("2023-12-31", "31/12/2023", "31/12/2023"),
    ("2023-S2", "6 tháng cuối năm 2023", "half 2 of 2023"),
    ("2023-Q3", "quý III/2023", "Q3 2023"),
    ("2020-10-28/P3D", "28/10/2020–30/10/2020", "28/10/2020–30/10/2020"),
  ])
  func `says a period in full`(_ code: String, vietnamese: String, english: String) throws {
    let period = try #require(TimePeriod(code))
    #expect(Strings.vietnamese.text(period) == vietnamese)
    #expect(Strings.english.text(period) == english)
  }

  @Test(arguments: [
    ("2023", "cả năm"), ("2022", "2022"), ("2023-01-01/P6M", "6T"), ("2022-01-01/P6M", "6T/2022"),
    ("2023-01-01/P310D", "đến 06/11"), ("2022-01-01/P46D", "đến 15/02/22"), ("2023-DX", "cả vụ"),
    ("2021-01-01/P5Y", "2021–2025"), ("2023-10", "T10/2023"), ("2023-S2", "6T cuối"),
    ("2022-S2", "6T cuối/22"), ("2005-01-01/P46D", "đến 15/02/05"), ("2022-Q3", "Q3/2022"),
    ("2023-01-20/P10D", "20–29/01"), ("2022-01-20/P10D", "20–29/01/22"),
    ("2023-01-20/P27D", "20/01–15/02"), ("2022-01-20/P27D", "T01–T02/22"),
    ("2023-04-01/P5M", "T04–T08"), ("2022-04-01/P5M", "T04–T08/22"),
    ("2022-07-01/P12M", "2022–2023"),
  ])
  func `says a cut-off in at most twelve columns, without the year in view`(
    _ code: String, text: String
  ) throws {
    let period = try #require(TimePeriod(code))
    let short = Strings.vietnamese.shortText(period, in: 2023)
    #expect(short == text)
    #expect(short.displayWidth <= 12)
    #expect(Strings.english.shortText(period, in: 2023).displayWidth <= 12)
  }

  @Test(arguments: [
    ("2022-S2", "H2/2022"), ("2022-01-20/P10D", "20–29/01/22"), ("2022-01-20/P27D", "2022-01–02"),
    ("2023-04-01/P5M", "04–08"), ("2005-01-01/P46D", "to 15/02/05"),
  ])
  func `says a cut-off in English with its year where that is not in view`(
    _ code: String, text: String
  ) throws {
    #expect(Strings.english.shortText(try #require(TimePeriod(code)), in: 2023) == text)
  }

  @Test func `says a date as far as it is known`() throws {
    let strings = Strings.vietnamese
    #expect(strings.text(try #require(PartialDate("2023"))) == "2023")
    #expect(strings.text(try #require(PartialDate("2023-09"))) == "09/2023")
    #expect(strings.text(try #require(PartialDate("2023-09-05"))) == "05/09/2023")
  }
}
