import PlanIndicators
import Testing

/// Rows of report tables: what each is about, and what is refused with its reason.
struct ReportRowTests {
  private static let head = "STT,Chỉ tiêu,ĐVT,Kế hoạch năm 2024,Thực hiện 9 tháng"

  @Test func `sections, parts and districts are told by numbering and order`() throws {
    let table = try ImportedTable(
      Self.head, "I,KINH TẾ,,,", "1,Trồng rừng,ha,4045,3000", ",Trong đó:,,,",
      ",- Tập trung,ha,3155,2500", ",,,,", ",Huyện Ba Bể,ha,420,300", "II,XÃ HỘI,,,",
      "1,Số lượt khách du lịch,lượt,800000,571000", "(1) Số liệu ước,,,,")
    #expect(
      table.added == [
        "target FOREST 06 2024 ge 4045", "FOREST 06 2024-01-01/P9M 3000",
        "target FOREST_CONC 06 2024 ge 3155", "FOREST_CONC 06 2024-01-01/P9M 2500",
        "target FOREST 061 2024 ge 420", "FOREST 061 2024-01-01/P9M 300",
        "target VISITS 06 2024 ge 800000", "VISITS 06 2024-01-01/P9M 571000",
      ])
    #expect([2, 4, 8, 10].allSatisfy { table.outcome(ofLine: $0) == .words })
  }

  @Test func `signatures below the table are notes, figures without a name are not`() throws {
    let table = try ImportedTable(
      Self.head, "1,Trồng rừng,ha,4045,3000", ",,,,TM. ỦY BAN NHÂN DÂN", ",,,,5")
    #expect(table.outcome(ofLine: 3) == .words)
    #expect(table.outcome(ofLine: 4) == .refused(.nameless))
  }

  @Test func `dates and pages among the figures are notes, a lone figure of a row is none`() throws
  {
    let table = try ImportedTable(
      Self.head, "1,Trồng rừng,ha,4045,3000", ",,,,2", Self.head,
      "2,Số lượt khách du lịch,lượt,800000,571000", ",,,7,",
      ",,,\"Bắc Kạn, ngày 20 tháng 01 năm 2024\",", ",Người lập,,,Ngày … tháng … năm 2024",
      ",,,,Trang 2/3", ",,,,", ",,,,2")
    #expect(
      [3, 7, 8, 9, 11].map { table.outcome(ofLine: $0) } == Array(repeating: .words, count: 5))
    #expect(table.outcome(ofLine: 6) == .refused(.nameless))
  }

  @Test func `a unit is merged over the rows below it, but not over a heading or another sort`()
    throws
  {
    let table = try ImportedTable(
      Self.head, "1,Trồng rừng,ha,4045,3000", "2,Trồng rừng tập trung,,3155,2500",
      "3,Số lượt khách du lịch,,800000,571000", "A,KINH TẾ,,,",
      "1,Thu ngân sách nhà nước trên địa bàn,nghìn tỷ,\"1,2\",")
    #expect(table.added.contains("FOREST_CONC 06 2024-01-01/P9M 2500"))
    #expect(table.outcome(ofLine: 4) == .refused(.noUnit(try table.indicator("VISITS"))))
    #expect(table.added.contains("target REVENUE 06 2024 ge 1200"))
    let below = try ImportedTable(
      Self.head, "1,Trồng rừng,ha,4045,3000", "A,KINH TẾ,,,", "2,Trồng rừng tập trung,,3155,2500")
    #expect(below.outcome(ofLine: 4) == .refused(.noUnit(try below.indicator("FOREST_CONC"))))
  }

  @Test func `a head that is parted otherwise than the rows is told with both signs`() throws {
    #expect(throws: ReportFault.headPartedOtherwise(line: 1, .comma, others: .semicolon)) {
      try ImportedTable(Self.head, "1;Trồng rừng tập trung;ha;9;8")
    }
  }

  @Test(arguments: [
    "Trồng rừng;ha;9;8", "Trồng rừng;ha;\"4.000\";\"5.000\"", "Trồng rừng\tha\t9",
    "Trồng rừng;ha;9,5,,,",
  ])
  func `a row that another sign parts is refused, not passed over`(row: String) throws {
    let table = try ImportedTable(
      Self.head, "1,Số lượt khách du lịch,lượt,800000,571000", row,
      "Ghi chú: số ước; chưa gồm A,,,,")
    #expect(table.outcome(ofLine: 3) == .refused(.partedOtherwise))
    #expect(table.outcome(ofLine: 4) == .words)
  }

  @Test func `a district that heads a section is the area of its rows`() throws {
    let table = try ImportedTable(
      Self.head, "I,Huyện Ba Bể,,,", "1,Trồng rừng,ha,420,300", "II,Toàn tỉnh,,,",
      "1,Trồng rừng,ha,4045,3000")
    #expect(table.added.contains("FOREST 061 2024-01-01/P9M 300"))
    #expect(table.added.contains("FOREST 06 2024-01-01/P9M 3000"))
  }

  @Test func `names match without accents, short forms and numbering, never by likeness`() throws {
    let table = try ImportedTable(
      Self.head, "1,1.1. Tổng thu NSNN trên địa bàn tỉnh,tỷ đồng,1000,700",
      "2,TRONG RUNG,ha,4045,3000", "3,Tỷ lệ hộ nghèo,%,20,", "4,Trồng rừng phòng hộ,ha,5,4")
    #expect(table.added.contains("REVENUE 06 2024-01-01/P9M 700"))
    #expect(table.added.contains("FOREST 06 2024-01-01/P9M 3000"))
    let poverty = [try table.indicator("POVERTY"), try table.indicator("POVERTY_2016")]
    #expect(table.outcome(ofLine: 4) == .refused(.doubtful(poverty)))
    #expect(
      table.outcome(ofLine: 5)
        == .refused(.doubtful([try table.indicator("FOREST"), try table.indicator("FOREST_CONC")])))
  }

  @Test func `a part is itself, though the row above could make the whole of its name`() throws {
    let trade = ImportedTable.base
      .indicator(
        .flow, id: "TRADE", ["name_vi": "Kim ngạch xuất nhập khẩu", "unit_vi": "triệu USD"]
      )
      .indicator(
        .flow, id: "EXPORTS",
        ["name_vi": "Kim ngạch xuất khẩu", "unit_vi": "triệu USD", "parent": "TRADE"])
    let table = try ImportedTable(
      Self.head, "1,\"Xuất, nhập khẩu\",,,", "1.1,Kim ngạch xuất khẩu,triệu USD,,30",
      "2,Tổng kim ngạch xuất nhập khẩu,triệu USD,,40", ",Trong đó: Xuất khẩu,triệu USD,,30",
      in: trade)
    #expect(
      table.added == ["EXPORTS 06 2024-01-01/P9M 30", "TRADE 06 2024-01-01/P9M 40"])
    #expect(table.cells(ofLine: 5) == [.repeated(line: 3)])
  }

  @Test func `a person's mapping decides a doubt, by name or by line`() throws {
    let byName = try ImportedTable(
      Self.head, "1,Tỷ lệ hộ nghèo,%,20,", map: ["ty le ho ngheo": "POVERTY"])
    #expect(byName.added == ["target POVERTY 06 2024 le 20"])
    let byLine = try ImportedTable(
      Self.head, "1,Tỷ lệ hộ nghèo,%,20,", map: ["2": "POVERTY_2016"])
    #expect(byLine.added == ["target POVERTY_2016 06 2024 le 20"])
    #expect(throws: ReportFault.noSuchRow("Trồng lúa")) {
      try ImportedTable(Self.head, "1,Trồng rừng,ha,1,2", map: ["Trồng lúa": "FOREST"])
    }
  }

  @Test func `units are converted digit by digit, or the row is refused`() throws {
    let table = try ImportedTable(
      Self.head, "1,Thu ngân sách nhà nước trên địa bàn,Triệu đồng,1.010.000,650.250",
      "2,Số lượt khách du lịch,1.000 lượt,800,\"571,5\"", "3,Trồng rừng,triệu cây,4,3",
      "4,Trồng rừng tập trung,,4,3")
    #expect(table.added.contains("target REVENUE 06 2024 ge 1010.000"))
    #expect(table.added.contains("REVENUE 06 2024-01-01/P9M 650.250"))
    let visits = try #require(table.report.additions.first { $0.cells["value"] == "571500" })
    #expect(visits.cells["lower"] == "571450")
    #expect(visits.cells["upper"] == "571550")
    #expect(visits.cells["printed"] == "571,5 (1.000 lượt)")
    #expect(
      table.outcome(ofLine: 4)
        == .refused(.otherUnit(try table.indicator("FOREST"), printed: "triệu cây")))
    #expect(table.outcome(ofLine: 5) == .refused(.noUnit(try table.indicator("FOREST_CONC"))))
  }

  @Test func `a unit may stand in the title, in brackets or in the row above`() throws {
    let table = try ImportedTable(
      "Năm 2024,,,,Đơn vị tính: triệu đồng", Self.head,
      "1,Thu ngân sách nhà nước trên địa bàn,,1.010.000,650.250", "2,Trồng rừng (ha),,4045,3000",
      ",Trong đó: Trồng rừng tập trung,nt,3155,2500")
    #expect(table.added.contains("REVENUE 06 2024-01-01/P9M 650.250"))
    #expect(table.added.contains("FOREST 06 2024-01-01/P9M 3000"))
    #expect(table.added.contains("FOREST_CONC 06 2024-01-01/P9M 2500"))
    let mixed = try ImportedTable(
      "Năm 2024,,,,Đơn vị tính: triệu đồng", Self.head, "1,Trồng rừng,,4045,3000")
    #expect(
      mixed.outcome(ofLine: 3)
        == .refused(.otherUnit(try mixed.indicator("FOREST"), printed: "triệu đồng")))
  }

  @Test func `a unit may stand in every cell, and the cells are kept as they are`() throws {
    let table = try ImportedTable(
      Self.head, "1,Thu ngân sách nhà nước trên địa bàn,,\"1.010,5 tỷ đồng\",\"650,2 tỷ đồng\"",
      "2,Trồng rừng,,4045 ha,300")
    #expect(
      table.report.additions.map { $0.cells["printed"] } == ["1.010,5 tỷ đồng", "650,2 tỷ đồng"])
    #expect(table.outcome(ofLine: 3) == .refused(.noUnit(try table.indicator("FOREST"))))
  }

  @Test(arguments: [
    ("tr.đ", "650.250,5", "650.2505"), ("1000 USD", "18.000,5", nil), ("nghìn m2", "12,5", nil),
    ("1.000 tỷ đồng", "1,2", "1200"),
  ])
  func `what is printed keeps the unit of the table, and the check understands it`(
    unit: String, figure: String, value: String?
  ) throws {
    let name = value == nil ? "Xuất khẩu và đất" : "Thu ngân sách nhà nước trên địa bàn"
    let base = ImportedTable.base.indicator(
      .flow, id: "OTHER",
      ["name_vi": "Xuất khẩu và đất", "unit_vi": unit == "1000 USD" ? "triệu USD" : "ha"])
    let table = try ImportedTable(Self.head, "1,\(name),\(unit),,\"\(figure)\"", in: base)
    let row = try #require(table.report.additions.first)
    if let value { #expect(row.cells["value"] == value) }
    #expect(row.cells["printed"]?.hasPrefix(figure + " ") == true)
    #expect(row.cells["printed"]?.contains(unit) == true)
    #expect(table.report.warnings.isEmpty)
  }

  @Test func `slipped and nameless rows are refused`() throws {
    let table = try ImportedTable(
      Self.head, "1,Trồng rừng,ha,4,045,3,000", ",,ha,5,6", "2,Tû lÖ hé nghÌo,%,20,")
    #expect(table.outcome(ofLine: 2) == .refused(.tooManyCells(7)))
    #expect(table.outcome(ofLine: 3) == .refused(.nameless))
    #expect(
      table.outcome(ofLine: 4) == .refused(.legacyText(converted: "Tỷ lệ hộ nghèo")))
  }

  @Test func `figures in a column without a head are refused with it`() throws {
    let table = try ImportedTable(Self.head + ",,", "1,Trồng rừng,ha,4045,3000,,99")
    #expect(table.report.columns.columns[6].meaning == .unclear(.unknownHead))
    #expect(table.report.columns.columns[5].meaning == .unused)
  }

  // MARK: Numbers with two meanings

  @Test func `what counts whole things has no decimals, whatever the table's custom is`() throws {
    let table = try ImportedTable(
      Self.head, "1,Tỷ lệ hộ nghèo (chuẩn 2021-2025),%,\"20,5\",\"20,7\"",
      "2,Số lượt khách du lịch,lượt,\"160,000\",\"155,500\"")
    let (whole, part) = (PrintedNumber("155500"), PrintedNumber("155.500"))
    #expect(
      table.cells(ofLine: 3).last
        == .refused(.twoNumbers(try #require(whole), try #require(part))))
  }

  @Test func `a mark with two meanings is settled by its column, its neighbours, or not at all`()
    throws
  {
    let byColumn = try ImportedTable(
      Self.head, "1,Trồng rừng,ha,\"4.045,5\",\"3.000,5\"",
      "2,Thu ngân sách nhà nước trên địa bàn,tỷ đồng,1.010,\"700,5\"")
    #expect(byColumn.added.contains("target REVENUE 06 2024 ge 1010"))
    let byNeighbour = try ImportedTable(
      Self.head, "2,Thu ngân sách nhà nước trên địa bàn,tỷ đồng,1.010,700")
    #expect(byNeighbour.added.contains("target REVENUE 06 2024 ge 1010"))
    let byNothing = try ImportedTable(
      Self.head, "2,Thu ngân sách nhà nước trên địa bàn,tỷ đồng,1.010,")
    let one = try #require(PrintedNumber("1010"))
    let other = try #require(PrintedNumber("1.010"))
    #expect(byNothing.cells(ofLine: 2) == [.refused(.twoNumbers(one, other))])
    // The custom of the column says 1010, what the row has beside it says 1,010.
    let contradicting = try ImportedTable(
      Self.head, "1,Trồng rừng,ha,\"4.045,5\",3000",
      "2,Thu ngân sách nhà nước trên địa bàn,tỷ đồng,1.010,\"1,1\"")
    #expect(contradicting.cells(ofLine: 3).first == .refused(.twoNumbers(one, other)))
  }
}
