import PlanIndicators
import Testing

/// Names of every day: taken where only one indicator can be meant, else one doubt with all that can.
struct EverydayNameTests {
  private static let head = "STT,Chỉ tiêu,ĐVT,Kế hoạch năm 2024,Thực hiện 9 tháng"
  private static let base = ImportedTable.base
    .indicator(
      .flow, id: "GRAIN", ["name_vi": "Sản lượng lương thực có hạt cả năm", "unit_vi": "tấn"]
    )
    .indicator(
      .flow, id: "GRAIN_SPRING",
      ["name_vi": "Sản lượng lương thực có hạt vụ Xuân", "unit_vi": "tấn"]
    )
    .indicator(
      .ratio, id: "GRAIN_MEAN",
      ["name_vi": "Sản lượng lương thực bình quân năm", "unit_vi": "tấn/năm"]
    )
    .indicator(
      .flow, id: "GRDP_CONST", ["name_vi": "GRDP theo giá so sánh 2010", "unit_vi": "tỷ đồng"]
    )
    .indicator(
      .flow, id: "GRDP_CURRENT", ["name_vi": "GRDP theo giá hiện hành", "unit_vi": "tỷ đồng"]
    )
    .indicator(.growthRate, id: "GRDP_GROWTH", ["name_vi": "Tốc độ tăng GRDP", "unit_vi": "%"])
    .indicator(
      .index, id: "IIP", ["name_vi": "Chỉ số sản xuất công nghiệp (IIP)", "unit_vi": "%"])

  @Test(arguments: [
    ("Thu ngân sách", "tỷ đồng", "REVENUE"), ("Khách du lịch", "lượt người", "VISITS"),
    ("Sản lượng lương thực", "tấn", "GRAIN"), ("Tổng sản lượng lương thực", "tấn", "GRAIN"),
    ("Diện tích trồng rừng", "ha", "FOREST"), ("Chỉ số sản xuất công nghiệp", "%", "IIP"),
  ])
  func `a name that can mean only one is taken, and said to be`(
    name: String, unit: String, id: String
  ) throws {
    let table = try ImportedTable(Self.head, "1,\(name),\(unit),,300", in: Self.base)
    guard case .matched(let indicator, _, .everydayName, _)? = table.outcome(ofLine: 2) else {
      Issue.record("\(String(describing: table.outcome(ofLine: 2)))")
      return
    }
    #expect(indicator == (try table.indicator(id)))
  }

  @Test(arguments: [
    ("Xếp hạng PCI", "hạng", "30/63", "PCI_RANK"),
    ("Sản lượng thịt hơi", "tấn", "25.000", "MEAT_OUTPUT"),
    ("Doanh thu du lịch", "tỷ đồng", "700", "TOURISM_REVENUE"),
    ("Tổng lượt khách", "lượt", "800.000", "TOURIST_ARRIVALS"),
    ("Xuất khẩu lao động", "người", "700", "LABOUR_EXPORT"),
    ("Số xã đạt chuẩn nông thôn mới nâng cao tăng thêm", "xã", "5", "NTM_ADV_COMMUNES_ADDED"),
    ("Diện tích rừng trồng mới", "ha", "4.000", "AFFORESTATION"),
  ])
  func `names that reports use are found among all that is shipped`(
    name: String, unit: String, figure: String, id: String
  ) throws {
    let row = try Self.shipped("\(name),\(unit),\"\(figure)\"")
    guard case .matched(let indicator, _, _, _) = row.outcome else {
      Issue.record("\(row.outcome)")
      return
    }
    #expect(row.folder.indicators[indicator].id == id)
  }

  @Test func `a heading with its sum is none, and a fall is no level`() throws {
    #expect(try Self.shipped("Cơ cấu kinh tế,%,100").outcome == .words)
    guard
      case .refused(.doubtful(let proposed)) =
        try Self.shipped("Mức giảm tỷ lệ hộ nghèo,%,2").outcome
    else {
      Issue.record("taken")
      return
    }
    #expect(proposed.isEmpty)
  }

  private static func shipped(
    _ row: String
  ) throws -> (folder: PlanFolder, outcome: ImportedRow.Outcome) {
    let folder = PlanFolder(files: try StewardMistakeTests.shippedFiles())
    let report = try ReportImport(
      Array("Chỉ tiêu,ĐVT,Thực hiện năm 2023\n\(row)\n".utf8), into: folder,
      options: .init(
        document: try #require(folder.documents.reference(of: "bbk-60419")),
        area: folder.mainArea))
    return (folder, try #require(report.rows.first).outcome)
  }

  @Test func `a name that can mean several in its unit is one doubt with all of them`() throws {
    let table = try ImportedTable(
      Self.head, "1,GRDP,tỷ đồng,,9000", "2,Tỷ lệ hộ nghèo,%,20,", in: Self.base)
    let prices = [try table.indicator("GRDP_CONST"), try table.indicator("GRDP_CURRENT")]
    #expect(table.outcome(ofLine: 2) == .refused(.doubtful(prices)))
    let standards = [try table.indicator("POVERTY"), try table.indicator("POVERTY_2016")]
    #expect(table.outcome(ofLine: 3) == .refused(.doubtful(standards)))
  }

  @Test func `a standard or the year of the prices is never taken as understood`() throws {
    let one = FolderBuilder().plan("2024", id: "2024").document(
      "D-2025-01-05", ["issued_on": "2025-01-05"]
    ).indicator(
      .share, wanted: .decrease, id: "NEAR_POOR",
      ["name_vi": "Tỷ lệ hộ cận nghèo (chuẩn 2016-2020)", "unit_vi": "%"])
    let table = try ImportedTable(Self.head, "1,Tỷ lệ hộ cận nghèo,%,8,", in: one)
    #expect(
      table.outcome(ofLine: 2) == .refused(.doubtful([try table.indicator("NEAR_POOR")])))
  }

  @Test func `what is proposed can be counted in the row's unit`() throws {
    let table = try ImportedTable(
      Self.head, "1,Tỷ lệ hộ nghèo,ha,20,", "2,GRDP tăng theo giá hiện nay,tỷ đồng,20,",
      in: Self.base
    )
    #expect(table.outcome(ofLine: 2) == .refused(.doubtful([])))
    guard case .refused(.doubtful(let proposed))? = table.outcome(ofLine: 3) else {
      Issue.record("\(String(describing: table.outcome(ofLine: 3)))")
      return
    }
    #expect(!proposed.contains(try table.indicator("GRDP_GROWTH")))
    #expect(proposed.contains(try table.indicator("GRDP_CURRENT")))
  }
}
