import Testing

@testable import PlanIndicators

/// What was meant by what an official or a spreadsheet writes.
struct MeantTests {
  @Test(arguments: [
    ("2021-2025", "2021-01-01/P5Y"), ("6 tháng 2023", "2023-01-01/P6M"),
    ("6T/2023", "2023-01-01/P6M"), ("9 tháng đầu năm 2023", "2023-01-01/P9M"),
    ("tháng 6/2023", "2023-06"), ("T6/2023", "2023-06"), ("06/2023", "2023-06"),
    ("Q2/2023", "2023-Q2"), ("quý II/2023", "2023-Q2"), ("Quý IV năm 2023", "2023-Q4"),
    ("năm 2023", "2023"), ("13/12/2023", "2023-12-13"), ("vụ Đông Xuân 2022-2023", "2023-DX"),
    ("vụ Xuân 2024", "2024-X"),
  ])
  func `a period in the words of a report has its notation`(text: String, period: String) {
    #expect(meantPeriod(text) == period)
    #expect(TimePeriod(period) != nil)
  }

  @Test(arguments: ["", "cùng kỳ", "13/2023", "31/02/2023", "2025-2021", "tháng sáu"])
  func `what is no period means none`(text: String) {
    #expect(meantPeriod(text) == nil)
  }

  @Test(arguments: [
    ("1E+05", SpreadsheetDamage.scientificNotation), ("1,2e5", .scientificNotation),
    ("Jun-23", .date), ("02-Jan", .date), ("13-Dec-23", .date), ("01/02/2023", .date),
    ("2023-12-13 00:00:00", .date), ("#REF!", .errorMessage), ("######", .errorMessage),
  ])
  func `spreadsheets damage cells in four ways`(text: String, damage: SpreadsheetDamage) {
    #expect(SpreadsheetDamage(text) == damage)
  }

  @Test(arguments: ["", "E", "ME-01", "1/2", "4.045", "Jan", "2021-2025", "may-be", "12,5%"])
  func `other texts are not damaged`(text: String) {
    #expect(SpreadsheetDamage(text) == nil)
  }

  @Test func `a count of days is a day of our time`() {
    #expect(SpreadsheetDamage.day("45273").map { "\($0)" } == "2023-12-13")
    #expect(SpreadsheetDamage.day("4045") == nil)
  }

  @Test(arguments: [("4.045", "4045"), ("-12.500", "-12500"), ("0.125", nil), ("1.23", nil)])
  func `three digits behind one point may be thousands`(text: String, meant: String?) {
    #expect(SpreadsheetDamage.withoutThousandsMark(text) == meant)
  }

  @Test func `the nearest is a letter or two away, of a short text one`() {
    #expect(nearest(to: "AFORESTATION", among: ["AFFORESTATION", "POVERTY"]) == "AFFORESTATION")
    #expect(nearest(to: "KTT", among: ["KT", "XH"]) == "KT")
    #expect(nearest(to: "ABC", among: ["XYZ", "A"]) == nil)
  }
}
