import PlanIndicators
import Testing

/// Years of columns, and rates: whose they are, and whether the figures of their row bear them out.
struct ReportColumnsTests {
  @Test func `the number and the day of a decision give no year`() throws {
    let title = "\"(Kèm theo Quyết định số 2021/QĐ-UBND ngày 10/12/2023)\",,"
    #expect(throws: ReportFault.noYear) {
      try ImportedTable(title, "Chỉ tiêu,ĐVT,Kế hoạch năm", "Trồng rừng,ha,50")
    }
    let stated = try ImportedTable(
      title, "Chỉ tiêu,ĐVT,Kế hoạch năm", "Trồng rừng,ha,50", hints: .init(year: 2024))
    #expect(stated.added == ["target FOREST 06 2024 ge 50"])
  }

  @Test func `heads that name their years need no title, and the others wait for one`() throws {
    let table = try ImportedTable(
      "Chỉ tiêu,ĐVT,Năm 2023,,Năm 2024,,So sánh (%),,Thực hiện 9 tháng",
      ",,KH,TH,KH,TH,TH24/KH24,TH24/TH23,", "Trồng rừng,ha,100,200,150,210,\"140,0\",\"105,0\",7")
    #expect(
      table.meanings.dropFirst(4) == [
        .target(year: 2024, issuer: nil), .figure(.init(year: 2024, part: .wholeYear), status: nil),
        .completion(.init(year: 2024, part: .wholeYear), year: 2024, issuer: nil),
        .comparison(.ratio, .init(year: 2024, part: .wholeYear), against: 2023),
        .unclear(.noYear),
      ])
    #expect(
      table.added.suffix(2) == ["completion FOREST 06 2024 140.0", "ratio FOREST 06 2024 105.0"])
  }

  // MARK: Rates of the plan

  private static func completion(_ head: String, _ rate: String) throws -> ImportedTable {
    try ImportedTable(
      "Chỉ tiêu,ĐVT,Kế hoạch năm 2024,Thực hiện năm 2024,\"\(head)\"",
      "Trồng rừng,ha,700,770,\"\(rate)\"")
  }

  @Test(arguments: [
    ("So với KH (+/-)", "-563"), ("Vượt KH (%)", "10"), ("So với KH", "70"), ("So với KH", "-0,67"),
    ("Chênh lệch so với KH", "70"), ("So với KH", "90"),
  ])
  func `what may be over or missing is no share of the plan`(head: String, rate: String) throws {
    let table = try Self.completion(head, rate)
    #expect(table.meanings[4] == .unclear(.shareOrDifference))
    #expect(table.added == ["target FOREST 06 2024 ge 700", "FOREST 06 2024 770"])
  }

  @Test(arguments: ["So với KH (%)", "So với KH", "Đạt KH", "TH/KH", "% hoàn thành KH"])
  func `a share of the plan that its row bears out is taken`(head: String) throws {
    #expect(try Self.completion(head, "110").added.last == "completion FOREST 06 2024 110")
  }

  @Test func `a share that the figures of its row contradict is left out with what they make`()
    throws
  {
    let table = try Self.completion("So với KH (%)", "90")
    let computed = try #require(PrintedNumber("110.0"))
    #expect(table.cells(ofLine: 2).last == .refused(.contradictsRow(computed: computed)))
    let below = try ImportedTable(
      "Chỉ tiêu,ĐVT,Thực hiện năm 2024,So với KH năm (%)", "Trồng rừng,ha,770,\"-0,67\"")
    #expect(below.cells(ofLine: 2).last == .refused(.change))
  }

  @Test func `of several results a share is of those of its own row that make it`() throws {
    let table = try ImportedTable(
      "Chỉ tiêu,ĐVT,Kế hoạch 2024,Thực hiện 9 tháng,Ước cả năm,So với KH (%)",
      "Trồng rừng,ha,\"49,5\",,\"50,1\",\"101,2\"",
      "Thu ngân sách nhà nước trên địa bàn,tỷ đồng,200,150,210,75",
      "Trồng rừng tập trung,ha,200,160,210,80", "Số lượt khách du lịch,lượt,200,,210,80")
    #expect(table.added.contains("completion FOREST 06 2024 101.2"))
    #expect(table.added.contains("completion REVENUE 06 2024-01-01/P9M 75"))
    #expect(table.cells(ofLine: 5).last == .refused(.noPeriod))
  }

  @Test func `a share of the year's plan is of what is cumulated, not of the month`() throws {
    let table = try ImportedTable(
      "THÁNG 9 NĂM 2024", "Chỉ tiêu,ĐVT,Thực hiện tháng 9,Lũy kế,So với KH năm (%)",
      "Trồng rừng,ha,30,300,75")
    #expect(
      table.added == [
        "FOREST 06 2024-09 30", "FOREST 06 2024-01-01/P9M 300",
        "completion FOREST 06 2024-01-01/P9M 75",
      ])
    let month = try ImportedTable(
      "THÁNG 9 NĂM 2024", "Chỉ tiêu,ĐVT,Lũy kế,So với KH tháng (%)", "Trồng rừng,ha,300,75")
    #expect(month.meanings[3] == .unclear(.targetOfOtherPeriod))
  }

  // MARK: Comparisons

  @Test(arguments: ["So với cùng kỳ", "So với cùng kỳ (%)"])
  func `a comparison that its figures do not make is refused`(head: String) throws {
    let lines = (
      "Chỉ tiêu,ĐVT,Thực hiện năm 2023,Thực hiện năm 2024,\(head)", "Trồng rừng,ha,700,770,"
    )
    let other = try ImportedTable(lines.0, lines.1 + "70")
    #expect(other.meanings[4] == .unclear(.changeOrRatio))
    #expect(try ImportedTable(lines.0, lines.1 + "110").added.last == "ratio FOREST 06 2024 110")
    let mixed = try ImportedTable(
      lines.0, lines.1 + "110", "Trồng rừng tập trung,ha,500,600,20",
      "Số lượt khách du lịch,lượt,4,5,125")
    let computed = try #require(PrintedNumber("120.0"))
    #expect(mixed.cells(ofLine: 3).last == .refused(.contradictsRow(computed: computed)))
    #expect(mixed.added.last == "ratio VISITS 06 2024 125")
  }

  @Test(arguments: [
    "So với tháng 8/2024 (%)", "So với 6 tháng đầu năm 2024 (%)", "So với năm 2024 (%)",
  ])
  func `a comparison within the year is none with the year before`(head: String) throws {
    let table = try ImportedTable(
      "THÁNG 9 NĂM 2024", "Chỉ tiêu,ĐVT,Thực hiện tháng 9,\(head)", "Trồng rừng,ha,30,105")
    #expect(table.meanings[3] == .unclear(.otherPeriod))
  }
}
