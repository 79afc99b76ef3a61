import PlanIndicators
import Testing

@testable import DashboardUI

struct IndicatorScreenTests {
  /// Opens the page of an indicator through the search of a plan's screen.
  private func page(
    of indicator: String, inPlan index: Int, asOf day: String, rows: Int = 43
  ) throws -> ShippedDashboard {
    var dashboard = try ShippedDashboard(asOf: day, rows: rows, columns: 80)
    dashboard.focus(onPane: index)
    dashboard.press(.enter)
    dashboard.find(indicator)
    return dashboard
  }

  @Test func `afforestation 2023 has passed the committee's target, not the Party's`() throws {
    let dashboard = try page(of: "trong rung, ha", inPlan: 1, asOf: "2025-06-30")
    try expectGolden(dashboard.lines, named: "indicator-afforestation-vi-80x43")
    #expect(dashboard.wholeList.contains("Vượt (sơ bộ)"))
    #expect(dashboard.wholeList.contains("122,9%"))
    #expect(dashboard.wholeList.contains("99,4%"))
  }

  @Test func `from an indicator the documents that speak of it stand in front, the newest first`()
    throws
  {
    var dashboard = try page(of: "trong rung, ha", inPlan: 1, asOf: "2025-06-30")
    dashboard.type("v")
    let rows = dashboard.wholeList.split(separator: "\n")
    #expect(rows.first?.hasPrefix("Nguồn của chỉ tiêu: Trồng rừng") == true)
    let others = try #require(rows.firstIndex(of: "Nguồn khác"))
    #expect(rows[..<others].contains { $0.hasPrefix("13/12/2023") })
    #expect(rows[..<others].count < 20)
    #expect(rows.last?.hasPrefix("≤") == true || rows.last?.contains("không rõ ngày") == true)
    dashboard.press(.escape)
    #expect(dashboard.wholeList.contains("Số liệu đã công bố"))
  }

  @Test func `GRDP growth 2024 misses by 0,6 points and is never 92,5%`() throws {
    let dashboard = try page(of: "toc do tang grdp", inPlan: 2, asOf: "2025-06-30")
    #expect(dashboard.wholeList.contains("Không đạt (ước)"))
    #expect(dashboard.wholeList.contains("−0,6 đ%"))
    #expect(!dashboard.wholeList.contains("92,5%"))
  }

  @Test func `a stated rate that the figures contradict is flagged beside the computed one`() throws
  {
    let area = try page(of: "dien tich cay trong vu dong xuan", inPlan: 1, asOf: "2023-12-13")
    #expect(area.wholeList.contains("đạt 96% kế hoạch; tính lại 93,7%: KHÔNG KHỚP"))
    let grain = try page(of: "dien tich luong thuc co hat vu", inPlan: 1, asOf: "2023-12-13")
    #expect(grain.wholeList.contains("đạt 94% kế hoạch; tính lại 99,2%: KHÔNG KHỚP"))
  }

  @Test func `forest cover is kept, never exceeded`() throws {
    let dashboard = try page(of: "che phu rung", inPlan: 1, asOf: "2025-06-30")
    #expect(dashboard.wholeList.contains("Đạt (sơ bộ)"))
    #expect(!dashboard.wholeList.contains("Vượt"))
  }

  @Test func `the PCI target of 2024 waits, then cannot be judged for want of its base`() throws {
    let waiting = try page(of: "pci", inPlan: 2, asOf: "2023-12-13")
    #expect(waiting.wholeList.contains("Chưa đến kỳ kế hoạch"))
    let later = try page(of: "pci", inPlan: 2, asOf: "2025-06-30")
    #expect(later.wholeList.contains("Chưa đủ cơ sở đánh giá"))
    #expect(later.wholeList.contains("Chưa nguồn nào công bố"))
  }

  @Test func `poverty falls on schedule: 24,71 from 28,85`() throws {
    let dashboard = try page(of: "ty le ho ngheo (chuan", inPlan: 0, asOf: "2023-12-13")
    #expect(dashboard.wholeList.contains("Đúng tiến độ"))
    #expect(dashboard.wholeList.contains("là 24,71%, xuất phát từ 28,85"))
  }

  @Test func `an indicator without a target says that no source states one`() throws {
    var dashboard = try ShippedDashboard(asOf: "2023-12-13")
    dashboard.type("c")
    dashboard.find("dich vu cong truc tuyen")
    #expect(dashboard.wholeList.contains("Nguồn không nêu kế hoạch"))
    #expect(dashboard.wholeList.contains("1.816"))
  }

  @Test func `i explains a verdict: rule, thresholds, inputs with their documents`() throws {
    var dashboard = try page(of: "trong rung, ha", inPlan: 1, asOf: "2023-12-13")
    dashboard.type("i")
    for part in ["Quy tắc:", "từ 95% tiến độ", "Thực hiện: 4.969,65 ha", "4.969,645–4.969,655"] {
      #expect(
        dashboard.wholeList.replacing("\n ", with: "").contains(part)
          || dashboard.screen.contains(part))
    }
  }

  @Test func `without UTF-8 a limit that may be reached keeps its whole sign`() throws {
    for symbols in [Symbols.ascii, .unicode] {
      var dashboard = try ShippedDashboard(asOf: "2025-06-30", symbols: symbols)
      dashboard.find("ty le che phu rung")
      #expect(dashboard.screen.contains(symbols.isASCII ? ">= 72,9" : "≥ 72,9"))
      dashboard.type("L")
      #expect(dashboard.screen.contains(symbols.isASCII ? ">= 72.9" : "≥ 72.9"))
      dashboard.type("Lc")
      #expect(!dashboard.screen.contains("> 72"))
    }
  }
}
