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

  @Test func `each plan has a bar of its indicators by status, told apart without colours`() throws
  {
    let dashboard = try ShippedDashboard()
    // 8 good, 3 slow, 4 missed, 8 not known; at least 3 of the plan's 26 are named nowhere.
    #expect(dashboard.lines[3].contains("│ √██████!▒▒×▓▓?░░░░░░○○○ │"))
    for legend in ["√ 8 đạt", "! 3 nguy cơ", "× 4 không đạt", "? 8 chưa đánh giá"] {
      #expect(dashboard.screen.contains(legend))
    }
    #expect(dashboard.screen.contains("○ KH 26, nguồn nêu 23"))
    let ascii = try ShippedDashboard(symbols: .ascii)
    #expect(ascii.lines[3].contains("| v######!==x%%?::::::ooo |"))
  }

  @Test func `a wide screen puts the province's own tally as a bar below the computed one`() throws
  {
    let lines = try ShippedDashboard(rows: 43, columns: 132).lines
    let computed = try #require(lines.firstIndex { $0.contains("Tính được √████") })
    let stated = try #require(lines.firstIndex { $0.contains("Tỉnh ước  √████") })
    #expect(computed < stated)
    // 23 of 26 met, 3 missed, in the same 30 columns.
    #expect(lines[stated].contains("√" + String(repeating: "█", count: 26) + "×▓▓ │"))
    #expect(lines[stated + 1].contains("Tỉnh ước: 23/26 đạt, vượt; 3 không đạt"))
  }

  @Test func `the five worst of the plan in focus stand there with their reason`() throws {
    var dashboard = try ShippedDashboard()
    let head = try #require(dashboard.lines.firstIndex { $0.hasPrefix("Chỉ tiêu chậm") })
    #expect(dashboard.lines[head].hasPrefix("Chỉ tiêu chậm, không đạt: Năm 2023 (7)"))
    let all = dashboard.state.allBehind.count
    #expect(dashboard.lines[head].contains("mọi kế hoạch: \(all) (b)"))
    let rows = dashboard.lines[(head + 1)...(head + 5)]
    #expect(rows.first?.hasSuffix("đạt 29,4%, thiếu 12 xã (ước)") == true)
    // 18,8% of 69,4% is less yet, and may turn out otherwise; 92,3% is certain and nearly enough.
    #expect(rows.dropFirst().first?.contains("~ đến 10/09 mới 18,8%, cần 69,4%") == true)
    #expect(rows.last?.contains("đạt 92,3%") == true)
    let state = dashboard.state
    let worst = state.allBehind.filter { $0.plan == state.planInFocus }
    for (row, assessment) in zip(rows, worst) {
      let name = state.folder.indicators[assessment.indicator].name.vietnamese
      #expect(row.contains(name.prefix(30)))
    }
    // The whole reason of the selected one stands above the keys.
    dashboard.press(.down, .tab)
    #expect(dashboard.lines[22].contains("Ước năm 2023 xã đạt chuẩn nông thôn mới tăng thêm 5 xã"))
  }

  @Test(arguments: [(20, 78), (24, 80), (24, 40), (43, 132)])
  func `however much became of an area, its overview keeps room for the panels`(
    rows: Int, columns: Int
  ) throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30", rows: rows, columns: columns)
    let name = "Tỉnh Thái Nguyên" + String(repeating: " và xã mới", count: 200)
    try dashboard.reload(replacing: "Tỉnh Thái Nguyên", with: name, in: "areas.csv")
    #expect(dashboard.lines.count { $0.contains("và xã mới") } <= 3)
    #expect(dashboard.screen.contains("√ 10 đạt, vượt"))
  }

  @Test(arguments: [(24, 80), (20, 60)])
  func `the names of the worst are cut so that they differ`(rows: Int, columns: Int) throws {
    let dashboard = try ShippedDashboard(
      asOf: "2025-06-30", language: .english, rows: rows, columns: columns)
    let communes = dashboard.lines.filter { $0.hasPrefix("×  Comm") }
    #expect(communes.count == 2)
    #expect(communes.first?.contains("…standard ") == true)
    #expect(communes.last?.contains("…advanced") == true)
  }

  @Test func `a plan with less than five behind leaves room for the worst of the other panels`()
    throws
  {
    let dashboard = try ShippedDashboard(asOf: "2025-06-30")
    let head = try #require(dashboard.lines.firstIndex { $0.hasPrefix("Chỉ tiêu chậm") })
    #expect(dashboard.lines[head].hasPrefix("Chỉ tiêu chậm, không đạt: Năm 2024 (1)"))
    #expect(!dashboard.lines[head + 1].contains(": "))
    let others = dashboard.lines.dropFirst(head + 2).prefix(4)
    #expect(others.count == 4)
    for row in others {
      #expect(row.contains("Năm 2023: ") || row.contains("5 năm 2021–2025: "))
    }
    let state = dashboard.state
    let elsewhere = state.allBehind.filter {
      $0.plan != state.planInFocus && $0.plan.map(state.panelPlans.contains) == true
    }
    #expect(Array(state.worst.dropFirst()) == Array(elsewhere.prefix(4)))
  }

  @Test(arguments: ["2023-12-13", "2024-02-01", "2025-06-30"])
  func `the counts beside the sectors add up to those of the plan's panel`(day: String) throws {
    var dashboard = try ShippedDashboard(asOf: day, rows: 43, columns: 132)
    for plan in dashboard.state.panelPlans {
      dashboard.state.bringIntoFocus(plan)
      var sums: [Substring: Int] = [:]
      for row in dashboard.state.progressPage(width: 130).rows {
        guard case .screen(.sector) = row.destination else { continue }
        for piece in row.lines[0].pieces.dropFirst(2) {
          let parts = piece.text.split(separator: " ")
          sums[parts[0], default: 0] += try #require(Int(parts[1]))
        }
      }
      let counts = dashboard.state.tally(of: plan).counts
      let good = counts.filter { StatusGroup.good.contains($0.status) }.map(\.count)
      #expect(sums["√"] ?? 0 == good.reduce(0, +))
      #expect(sums["·"] ?? 0 == counts[.notDue])
      #expect(sums.values.reduce(0, +) == counts.reduce(0) { $0 + $1.count })
    }
  }

  @Test(arguments: ["2023-12-13", "2025-06-30"])
  func `at 60×20 the plans and three of the worst fit on the first screen`(day: String) throws {
    let dashboard = try ShippedDashboard(asOf: day, rows: 20, columns: 60)
    for plan in ["5 năm 2021–2025: ", "Năm 2023: ", "Năm 2024: "] {
      #expect(dashboard.lines.contains { $0.hasPrefix(plan) && $0.contains("○○") })
    }
    let head = try #require(dashboard.lines.firstIndex { $0.hasPrefix("Chỉ tiêu chậm") })
    let shown = dashboard.lines[(head + 1)..<18]
    #expect(shown.count { $0.hasPrefix("× ") || $0.hasPrefix("!!") } >= 3)
  }

  @Test(arguments: [20, 21, 22, 23, 24, 30, 43], [78, 80, 100, 132])
  func `no panel cuts a count or what the province says`(rows: Int, columns: Int) throws {
    let dashboard = try ShippedDashboard(rows: rows, columns: columns)
    let end = try #require(dashboard.lines.firstIndex { $0.hasPrefix("└") })
    #expect(!dashboard.lines[...end].joined().contains("…"))
    #expect(dashboard.screen.contains("3 không đạt"))
    let head = try #require(dashboard.lines.firstIndex { $0.hasPrefix("Chỉ tiêu chậm") })
    #expect(dashboard.lines[(head + 1)...].count { $0.hasPrefix("× ") || $0.hasPrefix("!!") } >= 3)
  }

  @Test func `arrows lead from plan to plan, and beyond the last one in or out`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    #expect(dashboard.screen.contains("► Năm 2024") && dashboard.state.visit.pane == 2)
    dashboard.press(.left)
    #expect(dashboard.screen.contains("Tiến độ: Năm 2023"))
    dashboard.press(.left, .right)
    #expect(dashboard.state.visit.pane == 1)
    dashboard.press(.left, .left)
    #expect(dashboard.state.screen == .areas)
    dashboard.press(.enter, .right)
    #expect(dashboard.state.screen != .overview)
  }

  @Test func `what is behind follows the plan in focus, from its first row`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    #expect(dashboard.screen.contains("Chỉ tiêu chậm, không đạt: Năm 2024 (1)"))
    #expect(dashboard.screen.contains("thấp hơn KH 0,6 đ% (ước)"))
    dashboard.type("ppp")
    dashboard.press(.down, .tab, .down, .down)
    #expect(dashboard.state.visit.cursor.selection == 2)
    dashboard.type("p")
    #expect(dashboard.screen.contains("Chỉ tiêu chậm, không đạt: Năm 2024 (1)"))
    #expect(dashboard.state.visit.cursor.selection == 0)
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
    let ascii = try ShippedDashboard(rows: 4, columns: 60, symbols: .ascii)
    #expect(ascii.screen.contains("Can it nhat 20 cot, 5 dong"))
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
