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
    ("vụ Xuân 2024", "2024-X"), ("vụ Đông 2023", "2023-D"), ("vụ Mùa 2023", "2023-M"),
  ])
  func `a period in the words of a report has its notation`(text: String, period: String) {
    #expect(meantPeriod(text) == period)
    #expect(TimePeriod(period) != nil)
  }

  @Test(arguments: [
    "", "cùng kỳ", "13/2023", "31/02/2023", "2025-2021", "tháng sáu", "vụ Hè Thu 2023",
  ])
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

  @Test func `of two that are equally near neither was meant`() {
    #expect(nearest(to: "KT-XX", among: ["KT-XA", "KT-XB"]) == nil)
    #expect(nearest(to: "KT-XX", among: ["KT-XA", "KT-XXX", "KT-XB"]) == nil)
    #expect(nearest(to: "PROVERTY", among: ["PROPERTIES", "POVERTY"]) == "POVERTY")
  }

  @Test(arguments: [
    ("bbk-56308", "bbk-56038"), ("bkb-56038", "bbk-56038"), ("bbk-6038", "bbk-56038"),
    ("bbk-560388", "bbk-56038"),
  ])
  func `two letters or digits exchanged, one too many or too few are a slip of the hand`(
    text: String, meant: String
  ) {
    #expect(nearest(to: text, among: ["bbk-8608", "bbk-56038", "bbk-9999"]) == meant)
  }

  @Test(arguments: ["bbk-56039", "bbk-56308", "bbk-563", "bbk-57038"])
  func `another digit makes another number, and so do two slips in the digits`(text: String) {
    #expect(nearest(to: text, among: ["bbk-58036", "bbk-8608", "bbk-56037"]) == nil)
  }

  @Test func `an exchange of neighbours counts as one change`() {
    #expect("abcd".editDistance(to: "abdc") == 1)
    #expect("abcd".editDistance(to: "badc") == 2)
    #expect("ca".editDistance(to: "abc") == 3)
    #expect("".editDistance(to: "abc") == 3)
    #expect("kitten".editDistance(to: "sitting") == 3)
  }

  @Test(
    arguments: [
      ("5,04", "5.04"), ("-5,2", "-5.2"), ("−5.04", "-5.04"), ("1.234,5", "1234.5"),
      ("-1.234,5", "-1234.5"), ("1,234.5", "1234.5"), ("5.257,0", "5257.0"), ("5,257.0", "5257.0"),
      ("6.050.000", "6050000"), ("1,234,567", "1234567"), ("1.234.567,8", "1234567.8"),
      ("12,5%", "12.5"), ("640 ha", "640"), ("120 m2", "120"), ("4 045", "4045"),
      ("1 234,5 ha", "1234.5"), ("0,125", "0.125"), ("-0,125", "-0.125"), ("12,3456", "12.3456"),
      ("25 triệu", nil), ("5 tr. USD", nil), ("12 trđ", nil), ("5.257.0", nil), ("1,234", nil),
      ("4.045 ha", nil), ("-4,045", nil), ("12,34,567", nil), ("1,23,4.5", nil), ("1.2,3.4", nil),
      ("1..5", nil), (",5", nil), ("5,", nil), ("--5", nil), ("5.04-", nil), ("(5)", nil),
      ("4,5 - 5", nil), ("trên 50", nil), ("4 45", nil), ("1234 567", nil), ("", nil), ("ha", nil),
      ("0.125.250", nil), ("12 ha 5", nil), ("½", nil),
    ] as [(String, String?)])
  func `a number is proposed only where the text can mean no other`(text: String, meant: String?) {
    #expect(meantNumber(text) == meant)
  }

  @Test(
    arguments: [
      ("13/12/2023", "2023-12-13"), ("5/3/2023", "2023-03-05"), ("13.12.2023", "2023-12-13"),
      ("19-11-2026", "2026-11-19"), ("2023/12/13", "2023-12-13"), ("2023/05/06", "2023-05-06"),
      ("12/13/2023", nil), ("2023/13/12", nil), ("2023-02-30", nil), ("30/02/2023", nil),
      ("13/12/23", nil), ("1-2-3", nil), ("13//12/2023", nil), ("+3/12/2023", nil), ("2023", nil),
      ("003/12/2023", nil), ("3/012/2023", nil),
    ] as [(String, String?)])
  func `a day is proposed only where the text names it`(text: String, meant: String?) {
    #expect(meantDay(text).map { "\($0)" } == meant)
  }

  @Test func `a day and a month do not tell the year`() {
    #expect(SpreadsheetDamage.month("Jun-23") == "2023-06")
    #expect(SpreadsheetDamage.month("02-Jan") == nil)
    #expect(SpreadsheetDamage.month("1-Feb") == nil)
  }
}
