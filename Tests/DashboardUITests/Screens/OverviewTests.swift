import Foundation
import PlanIndicators
import Testing

@testable import DashboardUI

struct OverviewTests {
  @Test func `on 13 December 2023 each plan stands beside what the province says`() throws {
    let dashboard = try ShippedDashboard()
    try expectGolden(dashboard.lines, named: "overview-2023-12-13-vi-80x24")
    #expect(dashboard.screen.contains("Đã qua"))
    #expect(dashboard.screen.contains("54/66"))
    #expect(dashboard.screen.contains("11 khó đạt"))
    #expect(dashboard.screen.contains("23/26"))
    #expect(dashboard.screen.contains("3 không đạt"))
    #expect(dashboard.screen.contains("Chưa đến kỳ kế hoạch"))
  }

  @Test func `on 1 September 2023 neither the tallies nor the figures of later documents show`()
    throws
  {
    let dashboard = try ShippedDashboard(asOf: "2023-09-01")
    for later in ["54/66", "23/26", "4.969,65", "6,33"] {
      #expect(!dashboard.screen.contains(later))
      #expect(!dashboard.wholeList.contains(later))
    }
    #expect(dashboard.screen.contains("Chưa công bố kế hoạch"))
  }

  @Test func `at the end of the province the five-year plan has stopped and the years are closed`()
    throws
  {
    let dashboard = try ShippedDashboard(asOf: "2025-06-30", rows: 43, columns: 132)
    try expectGolden(dashboard.lines, named: "overview-2025-06-30-vi-132x43")
    #expect(dashboard.screen.contains("Dừng ngày 30/6/2025"))
    #expect(dashboard.lines[3].split(separator: "Đã kết thúc").count == 3)
  }

  @Test func `English says the same`() throws {
    let dashboard = try ShippedDashboard(language: .english)
    try expectGolden(dashboard.lines, named: "overview-2023-12-13-en-80x24")
    #expect(dashboard.screen.contains("Province foresees"))
    #expect(dashboard.screen.contains("54/66"))
  }

  @Test func `a small screen gets one list instead of panels`() throws {
    let dashboard = try ShippedDashboard(rows: 10, columns: 40)
    try expectGolden(dashboard.lines, named: "overview-2023-12-13-vi-40x10")
    #expect(dashboard.wholeList.contains("54/66"))
    #expect(dashboard.wholeList.contains("Chỉ tiêu chậm"))
  }

  @Test func `a screen below 20 by 5 says so politely`() throws {
    let dashboard = try ShippedDashboard(rows: 4, columns: 60)
    #expect(dashboard.screen.contains("Cần ít nhất 20 cột, 5 dòng"))
  }

  @Test func `the terminal without UTF-8 gets readable unaccented Vietnamese`() throws {
    let dashboard = try ShippedDashboard(symbols: .ascii)
    #expect(dashboard.screen.utf8.allSatisfy { $0 < 0x80 })
    #expect(dashboard.screen.contains("Tinh du bao: 54/66"))
  }

  @Test func `p shows another plan's progress, Space folds a sector`() throws {
    var dashboard = try ShippedDashboard()
    #expect(dashboard.screen.contains("Tiến độ: Năm 2023"))
    dashboard.type("pp")
    #expect(dashboard.screen.contains("Tiến độ: 5 năm 2021–2025"))
    dashboard.focus(onPane: 3)
    let count = dashboard.wholeList.split(separator: "\n").count
    dashboard.type(" ")
    #expect(dashboard.wholeList.split(separator: "\n").count < count)
  }
}

struct ReadmeTests {
  @Test func `the picture in the README is what the program shows`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.contains(try ShippedDashboard().screen))
  }
}
