import PlanIndicators
import Testing

/// Numbers as Vietnamese reports print them.
struct ReportNumberTests {
  @Test(arguments: [
    ("4.969,65", "4969.65"), ("1.010.000", "1010000"), ("1 234,5", "1234.5"), ("12,5", "12.5"),
    ("12.5", "12.5"), ("1,234,567", "1234567"), ("1,234.5", "1234.5"), ("02", "2"),
    ("0,125", "0.125"), ("-3,2", "-3.2"), ("+5", "5"), ("4.045 ha", "4045"), ("122,9%", "122.9"),
  ])
  func `most numbers can be read in one way`(text: String, value: String) throws {
    let figure = try #require(ReportCell(text).figure)
    let read = figure.number.certain ?? figure.number.grouped
    #expect(read == PrintedNumber(value))
  }

  @Test func `a single mark before three digits may part thousands or decimals`() throws {
    let point = try #require(ReportCell("1.234").figure?.number)
    #expect(point.isAmbiguous)
    #expect(point.value(by: .comma) == PrintedNumber("1234"))
    #expect(point.value(by: .point) == PrintedNumber("1.234"))
    let comma = try #require(ReportCell("1,234").figure?.number)
    #expect(comma.value(by: .comma) == PrintedNumber("1.234"))
    #expect(comma.value(by: .point) == PrintedNumber("1234"))
  }

  @Test(arguments: [
    ("≥ 72,9", Qualifier.atLeast), ("trên 50", .over), ("Dưới 3", .under), ("gần 96%", .nearly),
    ("khoảng 4", .about), ("8% trở lên", .atLeast), ("không quá 1,2", .atMost), (">200", .over),
  ])
  func `words and signs around a number are kept`(text: String, qualifier: Qualifier) throws {
    #expect(try #require(ReportCell(text).figure).qualifier == qualifier)
  }

  @Test func `ranges, ranks, changes and units are told apart`() throws {
    let range = try #require(ReportCell("2 - 2,5").figure)
    #expect(range.number.certain == PrintedNumber("2"))
    #expect(range.upper?.certain == PrintedNumber("2.5"))
    #expect(try #require(ReportCell("34/63").figure).outOf?.certain == PrintedNumber("63"))
    #expect(try #require(ReportCell("giảm 2,1").figure).direction == .fall)
    #expect(try #require(ReportCell("ước 50,3 triệu đồng").figure).unit == "triệu đồng")
    #expect(try #require(ReportCell("ước 50,3 triệu đồng").figure).isEstimate)
  }

  @Test(arguments: ["-", "…", "...", "x", "–", "Chưa có số liệu"])
  func `signs for no figure are no fault`(text: String) {
    #expect(ReportCell(text) == .noFigure)
  }

  @Test(arguments: ["vượt", "1.2.3", "12,34,5", "Đạt 5 xã và 2 thôn", "1,2E+05", "12.34.567"])
  func `what is no number in a known form is not guessed`(text: String) {
    #expect(ReportCell(text).figure?.number.certain == nil)
  }

  @Test(arguments: [
    ("01-Mar", ImportedCell.CellFault.damaged(.date)), ("1-Thg3", .damaged(.date)),
    ("1/2", .damaged(.date)), ("02/05/2024", .damaged(.date)),
    ("1.5E+05", .damaged(.scientificNotation)), ("#REF!", .damaged(.errorMessage)),
    ("####", .damaged(.errorMessage)), ("4O45", .letterForDigit("4045")),
    ("3l00", .letterForDigit("3100")), ("O", .letterForDigit("0")), ("40/45", .fraction),
    ("Oo la la", .notANumber),
  ])
  func `damage to a figure is called by its name`(
    text: String, fault: ImportedCell.CellFault
  ) throws {
    let table = try ImportedTable(
      "Chỉ tiêu,ĐVT,Kế hoạch năm 2024,Thực hiện 9 tháng", "Trồng rừng,ha,\(text),\(text)")
    #expect(table.cells(ofLine: 2) == [.refused(fault), .refused(fault)])
  }

  @Test(arguments: ["4.045(1)", "4.045 (*)", "4.045*", "4.045¹"])
  func `marks of footnotes are no part of the number`(text: String) throws {
    #expect(try #require(ReportCell(text).figure).number.grouped == PrintedNumber("4045"))
  }
}
