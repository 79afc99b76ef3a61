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
