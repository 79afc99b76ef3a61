import PlanIndicators
import Testing

@testable import DashboardUI

struct ChartTests {
  private func indicator(
    _ name: String, asOf day: String = "2025-06-30", columns: Int = 100,
    symbols: Symbols = .unicode
  ) throws -> ShippedDashboard {
    var dashboard = try ShippedDashboard(asOf: day, rows: 72, columns: columns, symbols: symbols)
    dashboard.type("c/" + name)
    dashboard.press(.enter, .escape, .enter)
    return dashboard
  }

  @Test func `a level stands beside the way to its target, years without figures too`() throws {
    let dashboard = try indicator("ty le ho ngheo (chuan 2021")
    let lines = dashboard.lines.drop { !$0.contains("Qua các năm") }
    // 28,85 in 2020 and 18,85 in 2025 are two points a year.
    #expect(lines.contains { $0.contains("2020") && $0.contains("lộ trình 28,85%") })
    #expect(lines.contains { $0.contains("2023") && $0.contains("21,9") && $0.contains("22,85%") })
    #expect(lines.contains { $0.contains("2025") && $0.contains("lộ trình 18,85%") })
    #expect(dashboard.screen.contains("đường đến mục tiêu 2025"))
  }

  @Test func `what is no whole year or an estimate has another mark, and the legend says so`()
    throws
  {
    let dashboard = try indicator("trong rung, ha", asOf: "2023-12-13")
    let line = try #require(dashboard.lines.first { $0.contains("4.969,65*") })
    #expect(line.contains("▓"))
    #expect(!line.contains("█"))
    #expect(line.contains("KH 4.045"))
    #expect(dashboard.screen.contains("▓ số ước hoặc chưa đủ năm; │ kế hoạch năm"))
  }

  @Test func `within the year each figure stands beside what was needed by then`() throws {
    let dashboard = try indicator("trong rung, ha", asOf: "2023-12-13")
    #expect(dashboard.screen.contains("Trong năm 2023, so với kế hoạch 4.045 ha"))
    // 220 ÷ 4.045 by 15 February: a month and 15 of 28 days of twelve months.
    let line = try #require(dashboard.lines.first { $0.contains("đến 15/02") })
    #expect(line.contains("5,4%"))
    #expect(line.contains("cần 12,8%"))
    #expect(dashboard.screen.contains("tính đều theo tháng"))
  }

  @Test func `figures that came out before the target stand there too, a first month among them`()
    throws
  {
    // The target of 2025 is known since the report of six months.
    let dashboard = try indicator("gia tri san xuat cong nghiep, ty")
    let lines = dashboard.lines.drop { !$0.contains("Trong năm 2025") }.dropFirst()
    let periods = lines.prefix(3).compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(periods == ["T01/2025", "2T", "6T"])
    // 412,2 ÷ 2.276,2.
    #expect(lines.dropFirst().first?.contains("412,2    18,1%") == true)
    #expect(lines.first?.contains("trên 238") == true)
  }

  @Test func `what is said beside the chart is not cut at 80 columns`() throws {
    let dashboard = try indicator("ty le ho ngheo (chuan 2021", columns: 80)
    let lines = dashboard.lines.drop { !$0.contains("Qua các năm") }
    #expect(lines.contains { $0.contains("2023") && $0.contains("lộ trình 22,85%") })
    #expect(lines.contains { $0.contains("2024") && $0.contains("lộ trình 20,85%") })
    #expect(lines.contains { $0.contains("█") || $0.contains("▓") })
  }

  @Test func `the charts of a terminal without UTF-8 are made of ASCII`() throws {
    let dashboard = try indicator(
      "trong rung, ha", asOf: "2023-12-13", symbols: .ascii)
    #expect(dashboard.screen.utf8.allSatisfy { $0 < 0x80 })
    #expect(dashboard.screen.contains("= so uoc hoac chua du nam; | ke hoach nam"))
    let line = try #require(dashboard.lines.first { $0.contains("4.969,65*") })
    #expect(line.contains("==="))
  }

  @Test func `the text stays where there is no room for a chart`() throws {
    let dashboard = try indicator("trong rung, ha", asOf: "2023-12-13", columns: 40)
    #expect(dashboard.wholeList.contains("4.969,65*"))
    #expect(dashboard.lines.allSatisfy { $0.displayWidth <= 40 })
  }
}
