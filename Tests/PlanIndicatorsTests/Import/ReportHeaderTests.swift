import PlanIndicators
import Testing

/// The heads of report tables: where they stand, which year and period each column is about.
struct ReportHeaderTests {
  private typealias Span = ColumnMeaning.Span

  @Test func `the usual columns of a nine-month report`() throws {
    let table = try ImportedTable(
      "STT,Chỉ tiêu,ĐVT,Thực hiện năm trước,Kế hoạch năm 2024,Thực hiện 9 tháng,Ước cả năm,Ghi chú",
      "1,Trồng rừng,ha,4000,4045,3000,4100,")
    let nine = Span(year: 2024, part: .months(9))
    #expect(
      table.meanings == [
        .ordinal, .name, .unit, .figure(.init(year: 2023, part: .wholeYear), status: nil),
        .target(year: 2024, issuer: nil), .figure(nine, status: nil),
        .figure(.init(year: 2024, part: .wholeYear), status: .estimated), .unused,
      ])
    #expect(
      table.added == [
        "FOREST 06 2023 4000", "target FOREST 06 2024 ge 4045", "FOREST 06 2024-01-01/P9M 3000",
        "FOREST 06 2024 4100",
      ])
  }

  @Test func `cells merged over columns and rows, a title above, numbers of columns below`() throws
  {
    let table = try ImportedTable(
      "BIỂU TỔNG HỢP NĂM 2024,,,,,,", ",,,,,,",
      "TT,Chỉ tiêu,Đơn vị tính,Kế hoạch,,Thực hiện,", ",,,TW giao,Tỉnh giao,6 tháng đầu năm,Cả năm",
      "A,B,C,(1),(2),(3),(4)=(3)x2", "1,Trồng rừng,ha,3000,4045,2000,4100")
    #expect(table.report.headLines == 3...5)
    #expect(
      table.meanings.dropFirst(3) == [
        .target(year: 2024, issuer: .centre), .target(year: 2024, issuer: .province),
        .figure(.init(year: 2024, part: .months(6)), status: nil),
        .figure(.init(year: 2024, part: .wholeYear), status: nil),
      ])
    #expect(table.added.count == 4)
  }

  @Test(arguments: [
    ("Thực hiện quý III/2024", Span.Part.quarter(3)), ("TH 9T/2024", .months(9)),
    ("Lũy kế đến tháng 9/2024", .months(9)), ("Thực hiện tháng 9/2024", .month(9)),
    ("Thực hiện đến ngày 15/6/2024", .until(month: 6, day: 15)),
    ("Ước TH sáu tháng năm 2024", .months(6)), ("6 tháng cuối năm 2024 (ước)", .secondHalf),
    ("Ước thực hiện cả năm 2024", .wholeYear), ("Kết quả thực hiện năm 2024", .wholeYear),
  ])
  func `periods in words`(head: String, part: ColumnMeaning.Span.Part) throws {
    let table = try ImportedTable("Chỉ tiêu,ĐVT,\(head)", "Trồng rừng,ha,5")
    guard case .figure(let span, _) = table.meanings[2] else {
      Issue.record("\(table.meanings[2])")
      return
    }
    #expect(span == Span(year: 2024, part: part))
  }

  @Test(arguments: ["TH 2023", "Chính thức 2023", "Thực hiện tháng báo cáo"])
  func `a year alone beside a part of the year may be either, and is refused`(head: String) throws {
    let table = try ImportedTable(
      "Chỉ tiêu,ĐVT,\(head),Kế hoạch 2024,TH 9T/2024", "Trồng rừng,ha,5,6,7")
    #expect(table.meanings[2] == .unclear(.noPeriod))
    let clear = try ImportedTable(
      "Chỉ tiêu,ĐVT,TH năm 2023,Kế hoạch 2024,TH 9T/2024", "Trồng rừng,ha,5,6,7")
    #expect(clear.meanings[2] == .figure(Span(year: 2023, part: .wholeYear), status: nil))
  }

  @Test
  func `a comparison with the plan that may be a change is refused, one of years past is theirs`()
    throws
  {
    let table = try ImportedTable(
      "Chỉ tiêu,ĐVT,KH 2024,TH 9T/2024,So với KH (tăng/giảm)", "Trồng rừng,ha,5,6,-3")
    #expect(table.meanings[4] == .unclear(.shareOrDifference))
  }

  @Test(arguments: [
    ("Năm 2024", Span.Part.wholeYear), ("9 tháng 2024", .months(9)),
    ("9 tháng đầu năm 2024", .months(9)), ("6T/2024", .months(6)), ("Quý I/2024", .quarter(1)),
    ("Ước 2024", .wholeYear),
  ])
  func `a time alone beside the plan of its year is that of the result`(
    head: String, part: ColumnMeaning.Span.Part
  ) throws {
    let table = try ImportedTable(
      "Chỉ tiêu,ĐVT,KH 2024,\(head),Năm 2023", "Trồng rừng,ha,5,6,7")
    guard case .figure(let span, _) = table.meanings[3] else {
      Issue.record("\(table.meanings[3])")
      return
    }
    #expect(span == Span(year: 2024, part: part))
    #expect(table.meanings[2] == .target(year: 2024, issuer: nil))
    #expect(table.meanings[4] == .figure(Span(year: 2023, part: .wholeYear), status: nil))
  }

  @Test func `a year alone without a plan beside it may be the plan's`() throws {
    let table = try ImportedTable("Chỉ tiêu,ĐVT,Năm 2023,Năm 2024", "Trồng rừng,ha,5,6")
    #expect(table.meanings.dropFirst(2) == [.unclear(.planOrResult), .unclear(.planOrResult)])
    let later = try ImportedTable("Chỉ tiêu,ĐVT,KH 2024,Năm 2025", "Trồng rừng,ha,5,6")
    #expect(later.meanings[3] == .unclear(.planOrResult))
    let both = try ImportedTable(
      "Chỉ tiêu,ĐVT,KH 2024,Năm 2024,Ước năm 2024", "Trồng rừng,ha,5,6,7")
    #expect(both.meanings[3] == .unclear(.planOrResult))
  }

  @Test func `the same period of the year before is of the part that the table reports`() throws {
    let table = try ImportedTable(
      "Chỉ tiêu,ĐVT,Thực hiện cùng kỳ,Kế hoạch 2024,Thực hiện 9 tháng", "Trồng rừng,ha,5,6,7")
    #expect(table.added.first == "FOREST 06 2023-01-01/P9M 5")
  }

  @Test func `the date of a decision in the title is not the year of the table`() throws {
    let table = try ImportedTable(
      "KẾ HOẠCH NĂM 2024,,,", "(Kèm theo Quyết định số 2338/QĐ-UBND ngày 10/12/2023),,,",
      "Nguồn vốn/Chỉ tiêu,ĐVT,Kế hoạch,Ước thực hiện năm trước", "Trồng rừng,ha,6,5")
    #expect(table.added == ["target FOREST 06 2024 ge 6", "FOREST 06 2023 5"])
  }

  @Test func `a plan compared with the year before is no rate of a result`() throws {
    let table = try ImportedTable(
      "Chỉ tiêu,ĐVT,2023,,2024,", ",,Kế hoạch,Ước TH,Kế hoạch,% so với ước TH 2023",
      "Trồng rừng,ha,450,520,420,\"80,8\"")
    #expect(table.meanings.last == .unclear(.noPeriod))
    #expect(!table.added.contains { $0.hasPrefix("ratio") })
  }

  @Test func `what the table does not say must be said by a person`() throws {
    let lines = ("Chỉ tiêu,ĐVT,Kế hoạch,Thực hiện", "Trồng rừng,ha,6,5")
    #expect(throws: ReportFault.noYear) { try ImportedTable(lines.0, lines.1) }
    let withYear = try ImportedTable(lines.0, lines.1, hints: .init(year: 2024))
    #expect(withYear.meanings[3] == .unclear(.noPeriod))
    #expect(withYear.added == ["target FOREST 06 2024 ge 6"])
    let stated = try #require(StatedPeriod("9T/2024"))
    let withPeriod = try ImportedTable(
      lines.0, lines.1, hints: .init(year: stated.year, part: stated.part))
    #expect(withPeriod.added.last == "FOREST 06 2024-01-01/P9M 5")
  }

  @Test func `a text without a head is no report table`() {
    #expect(throws: ReportFault.noHeader) { try ImportedTable("a,b,c", "1,2,3") }
  }

  @Test(arguments: [
    (
      ["NĂM 2024,,,", "Chỉ tiêu,Toàn tỉnh,H. Ba Bể,", "Trồng rừng,300,100,"],
      ReportFault.areaColumns(line: 2, areas: ["H. Ba Bể"])
    ),
    (
      ["STT,Chỉ tiêu,ĐVT,Cột một,Cột hai", "1,Trồng rừng,ha,300,100"],
      .noFigureColumns(line: 1, heads: ["Cột một", "Cột hai"])
    ),
    (
      ["Huyện,Kế hoạch 2024,Thực hiện 2024", "Ba Bể,5,6"],
      .noNameColumn(line: 1, first: "Huyện")
    ),
    (["Chỉ tiêu|ĐVT|Kế hoạch 2024", "Trồng rừng|ha|5"], .strokes),
    (["Chỉ tiêu|ĐVT|Kế hoạch 2024", "Trồng rừng|ha|5,5"], .strokes),
  ])
  func `what a table without usable columns has is named with its line`(
    lines: [String], fault: ReportFault
  ) {
    #expect(throws: fault) { try ImportedTable(lines.joined(separator: "\n")) }
  }

  // MARK: Further heads

  @Test func `below another head nothing is taken`() throws {
    let table = try ImportedTable(
      "BIỂU 1. NĂM 2023", "Chỉ tiêu,ĐVT,Thực hiện năm 2023", "Trồng rừng,ha,500", "",
      "BIỂU 2. KẾ HOẠCH NĂM 2024", "STT,Nội dung,ĐVT,Kế hoạch năm 2024", "1,Trồng rừng,ha,600",
      ",Người lập biểu,,")
    #expect(table.added == ["FOREST 06 2023 500"])
    #expect(table.outcome(ofLine: 6) == .refused(.otherHead))
    #expect(table.outcome(ofLine: 7) == .refused(.belowOtherHead(line: 6)))
    #expect(table.outcome(ofLine: 8) == .words)
  }

  @Test func `a row with figures is no head, whatever it is called`() throws {
    let table = try ImportedTable(
      "STT,Nội dung,ĐVT,Kế hoạch năm 2024,Thực hiện năm 2024",
      "1,Chỉ tiêu giường bệnh,giường,30,31",
      "2,Trồng rừng,ha,600,500")
    #expect(table.outcome(ofLine: 2) != .refused(.otherHead))
    #expect(table.added.contains("FOREST 06 2024 500"))
  }

  @Test
  func `the same head on the next page is passed over, below a title of another year it is not`()
    throws
  {
    func added(_ title: String) throws -> [String] {
      try ImportedTable(
        "BIỂU 9 THÁNG NĂM 2024", "Chỉ tiêu,ĐVT,Thực hiện", "Trồng rừng,ha,500", title,
        "Chỉ tiêu,ĐVT,Thực hiện", "Trồng rừng tập trung,ha,400"
      ).added
    }
    #expect(try added("").count == 2)
    #expect(try added("BIỂU 9 THÁNG NĂM 2024 (tiếp theo)").count == 2)
    #expect(try added("BIỂU 9 THÁNG NĂM 2023").count == 1)
    #expect(try added("BIỂU 6 THÁNG NĂM 2024").count == 1)
  }

  @Test(arguments: [
    "Mục tiêu đến 2025", "Mục tiêu đến năm 2025", "Nghị quyết Đại hội", "KH cả nhiệm kỳ",
    "Kế hoạch 5 năm",
  ])
  func `a target of the term is none of the year, and no rate of it is`(head: String) throws {
    let table = try ImportedTable(
      "KẾT QUẢ NĂM 2024,,,,", "Chỉ tiêu,ĐVT,\(head),Kết quả năm 2024,So với mục tiêu (%)",
      "Trồng rừng,ha,30000,6000,20")
    #expect(table.meanings[2] == .unclear(.targetOfOtherPeriod))
    #expect(table.meanings[4] == .unclear(.targetOfOtherPeriod))
    #expect(table.added == ["FOREST 06 2024 6000"])
  }

  @Test func `plans of several years, comparisons of plans and with the month before stay out`()
    throws
  {
    let table = try ImportedTable(
      "Chỉ tiêu,ĐVT,Kế hoạch năm 2024,KH 5 năm 2021-2025,KH 2025 so với TH 2024 (%),So với tháng trước (%)",
      "Trồng rừng,ha,6,30,101,99")
    #expect(
      table.meanings.dropFirst(3) == [
        .unclear(.targetOfOtherPeriod), .unclear(.comparedPlan), .unclear(.againstPreviousMonth),
      ])
    #expect(table.added == ["target FOREST 06 2024 ge 6"])
  }

  // MARK: Rates

  @Test func `a rate of the plan is of the results from which it can be computed`() throws {
    let table = try ImportedTable(
      "Chỉ tiêu,ĐVT,Kế hoạch năm 2024,Thực hiện 9 tháng,Ước cả năm,So với KH (%)",
      "Trồng rừng,ha,4045,3000,4100,\"101,4\"",
      "Thu ngân sách nhà nước trên địa bàn,tỷ đồng,1000,700,1050,105")
    #expect(table.added.contains("completion FOREST 06 2024 101.4"))
    let unclear = try ImportedTable(
      "Chỉ tiêu,ĐVT,Kế hoạch năm 2024,Thực hiện 9 tháng,Ước cả năm,So với KH (%)",
      "Trồng rừng,ha,,3000,4100,88")
    #expect(unclear.meanings.last == .unclear(.noPeriod))
  }

  @Test func `whether a comparison says what was added is computed, else read from the head`()
    throws
  {
    let computed = try ImportedTable(
      "Chỉ tiêu,ĐVT,TH 9T/2023,TH 9T/2024,So với cùng kỳ (%)", "Trồng rừng,ha,2000,2100,5")
    #expect(computed.added.contains("change FOREST 06 2024-01-01/P9M 5"))
    let ratio = try ImportedTable(
      "Chỉ tiêu,ĐVT,TH 9T/2024,So với cùng kỳ (%)", "Trồng rừng,ha,2100,\"105,2\"")
    #expect(ratio.added.contains("ratio FOREST 06 2024-01-01/P9M 105.2"))
    let change = try ImportedTable(
      "Chỉ tiêu,ĐVT,TH 9T/2024,\"Tăng, giảm so với cùng kỳ (%)\"", "Trồng rừng,ha,2100,\"-5,2\"")
    #expect(change.added.contains("change FOREST 06 2024-01-01/P9M -5.2"))
    let unclear = try ImportedTable(
      "Chỉ tiêu,ĐVT,TH 9T/2024,So với cùng kỳ (%)", "Trồng rừng,ha,2100,\"5,2\"")
    #expect(unclear.meanings.last == .unclear(.changeOrRatio))
  }
}
