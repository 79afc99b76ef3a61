import PlanIndicators
import Testing

@testable import DashboardUI

/// Years, plans and areas that go out: numbers with their units, marks in words.
struct ExportComparisonTests {
  private func table(_ keys: String) throws -> ExportTable {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.type(keys)
    return dashboard.state.exportedTable
  }

  // MARK: Years

  @Test func `the years go out with a column a year, and their marks in words`() throws {
    let record = try table("c").record("Tốc độ tăng GRDP")
    #expect(record["2023"] == .number(try #require(PrintedNumber("6.33"))))
    #expect(record["2024"] == .number(try #require(PrintedNumber("7.4"))))
    #expect(
      record["Ghi chú"] == .text("2020: ư số ước. 2024: ư số ước. 2025: * chưa đủ năm; ư số ước"))
  }

  @Test func `the note says over and nearly, which the number cannot`() throws {
    let results = try table("c").record("GRDP theo giá so sánh 2010")
    #expect(results["2021"] == .number(PrintedNumber(7_740)))
    guard case .text(let note) = results["Ghi chú"] else {
      Issue.record("no note")
      return
    }
    #expect(note.contains("2021: trên 7.740; ư số ước"))
    let targets = try table("ct").record("Tốc độ tăng GRDP")
    #expect(targets["2025"] == .number(PrintedNumber(8)))
    #expect(targets["Ghi chú"] == .text("2022: > 6. 2025: > 8"))
  }

  @Test func `completions by year go out as percentages, distances with their unit`() throws {
    let table = try table("ctt")
    #expect(table.title == "So sánh các năm: % kế hoạch")
    #expect(
      try table.record("Trồng rừng")["2024"] == .number(PrintedNumber(1_508, decimals: 1)))
    #expect(try table.record("Tốc độ tăng GRDP")["2024"] == .text("−0,6 đ%"))
  }

  @Test func `changes by year go out as numbers with their unit`() throws {
    let table = try table("cttt")
    let rate = try table.record("Tốc độ tăng GRDP")
    #expect(rate["2024"] == .number(PrintedNumber(107, decimals: 2)))
    #expect(rate["Đơn vị tính"] == .text("điểm %"))
    let amount = try table.record("GRDP bình quân đầu người")
    #expect(amount["2024"] == .number(PrintedNumber(133, decimals: 1)))
    #expect(amount["Đơn vị tính"] == .text("%"))
  }

  // MARK: Two years and their plans

  @Test func `two years in one sector are copied as a table`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.focus(onPane: 3)
    dashboard.find("lam nghiep")
    dashboard.type("cc")
    guard
      case .copy(let text, .table(let title, let rows)) = update(
        &dashboard.state, .character("Y"))
    else {
      Issue.record("nothing was copied")
      return
    }
    #expect(title == "So sánh hai năm 2022, 2023")
    let lines = text.split(separator: "\n")
    #expect(lines.count == rows + 1)
    #expect(lines[0].hasPrefix("Lĩnh vực\tChỉ tiêu\tĐơn vị tính\tKH 2022\tTH 2022\tKH 2023"))
    #expect(lines.contains { $0.contains("Trồng rừng\tha\t") && $0.contains("4969,65") })
  }

  @Test func `differences of two years have a unit and the digits of the screen`() throws {
    let table = try table("cc")
    let rate = try table.record("Tốc độ tăng GRDP")
    #expect(rate["Chênh lệch"] == .number(PrintedNumber(107, decimals: 2)))
    #expect(rate["KH 2024 so TH 2023"] == .number(PrintedNumber(167, decimals: 2)))
    #expect(rate["ĐVT chênh lệch"] == .text("điểm %"))
    let amount = try table.record("GRDP bình quân đầu người")
    #expect(amount["Chênh lệch"] == .number(PrintedNumber(133, decimals: 1)))
    #expect(amount["ĐVT chênh lệch"] == .text("%"))
    for case .number(let number) in table.records.joined() { #expect(number.decimals <= 3) }
  }

  @Test func `the marks of two years and of their plans are said in words`() throws {
    let years = try table("cc").record("Trồng rừng")
    guard case .text(let note) = years["Ghi chú"] else {
      Issue.record("no note")
      return
    }
    #expect(note.hasPrefix("TH 2023: * chưa đủ năm. TH 2024: ư số ước"))
    let plans = try table("ccc")
    let trade = try plans.record("Kim ngạch xuất nhập khẩu")
    #expect(trade["TH 2024"] == .number(PrintedNumber(42)))
    #expect(trade["KH 2024"] == .number(PrintedNumber(308, decimals: 1)))
    guard case .text(let words) = trade["Ghi chú"] else {
      Issue.record("no note")
      return
    }
    #expect(words.hasPrefix("KH 2024: ≈ 30,8. TH 2024: trên 42."))
    #expect(words.contains("Kế hoạch 2025 phấn đấu cao hơn kết quả 2024"))
    let growth = try plans.record("Tốc độ tăng GRDP")
    #expect(growth["Ghi chú"].map { "\($0)".contains("KH 2025: > 8") } == true)
  }

  @Test func `a table of plans has the rows of its screen`() throws {
    for keys in ["cc", "ccc"] {
      var dashboard = try ShippedDashboard(asOf: "2025-06-30")
      dashboard.type(keys)
      let page = try #require(dashboard.state.activeList?.page)
      #expect(dashboard.state.exportedTable.records.count == page.selectable.count)
    }
  }

  @Test func `y copies the row of a comparison with its labels and values`() throws {
    for (keys, parts) in [
      ("cc", ["KH 2024 8", "TH 2024 7,4ư", "Chênh lệch +1,07 đ%", "KH 2024 so TH 2023 +1,67 đ%"]),
      ("ccc", ["KH 2024 8", "KH 2025 > 8", "TH 2025 8,2*ư", "KH 2025 so TH 2024 > +0,60 đ%"]),
    ] {
      var dashboard = try ShippedDashboard(asOf: "2025-06-30")
      dashboard.type(keys)
      guard case .copy(let text, .row) = update(&dashboard.state, .character("y")) else {
        Issue.record("nothing was copied")
        return
      }
      #expect(text.hasPrefix("Tốc độ tăng GRDP, %: "))
      for part in parts { #expect(text.contains(part), "\(text)") }
      #expect(text.contains("ư số ước"))
    }
  }

  // MARK: Areas

  @Test func `areas go out by rank, with their marks and how many have figures`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.focus(onPane: 3)
    dashboard.find("trong rung, ha")
    dashboard.type("c")
    let table = dashboard.state.exportedTable
    #expect(table.title == "So sánh địa phương: Trồng rừng, 2023")
    let whole = try table.record("Tỉnh Bắc Kạn")
    #expect(whole["Xếp thứ"] == .empty)
    #expect(whole["Ghi chú"] == .text("* chưa đủ năm. Năm 2023: 5/8 địa phương có số liệu"))
    let third = try table.record("Huyện Ba Bể")
    #expect(third["Xếp thứ"] == .number(PrintedNumber(3)))
    #expect(third["KH"] == .number(PrintedNumber(432)))
    #expect(third["KH ghi là"] == .text("≈ 432"))
    #expect(third["% kế hoạch"] == .number(PrintedNumber(1_480, decimals: 1)))
    #expect(try table.record("Huyện Na Rì")["Ghi chú"] == .text("ư số ước"))
    #expect(try table.record("Huyện Chợ Mới")["Ghi chú"] == .text("– nguồn không có số"))
  }
}
