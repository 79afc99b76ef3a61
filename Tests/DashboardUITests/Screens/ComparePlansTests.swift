import PlanIndicators
import Testing

@testable import DashboardUI

struct ComparePlansTests {
  private func plans(asOf day: String = "2025-06-30") throws -> ShippedDashboard {
    var dashboard = try ShippedDashboard(asOf: day, rows: 43, columns: 132)
    dashboard.type("cccs")
    return dashboard
  }

  @Test func `plan 2024 stands against what 2023 planned and achieved`() throws {
    let dashboard = try plans()
    for head in ["KH 2023", "TH 2023", "KH 2024", "so TH", "so KH"] {
      #expect(dashboard.screen.contains(head))
    }
    // 8 against 6,33 achieved.
    #expect(dashboard.wholeList.contains("6,33 8 +1,67 đ% ▲"))
    // 12 communes against 5 that came, and 17 that were planned.
    #expect(dashboard.wholeList.contains("17 5ư 12 +140,0%ư ▲ −29,4% ▼"))
  }

  @Test func `a change that falls short of the one before is no change back`() throws {
    // A fall by 2 to 2,5 points is planned after one of 2,59 that came: no rise by 0,59.
    let dashboard = try ShippedDashboard(asOf: "2025-06-30", rows: 43, columns: 132)
    var state = dashboard.state
    for key in "cccss" { _ = update(&state, .character(key)) }
    let page = state.comparePlansPage(width: 130)
    let row = try #require(page.rows.first { $0.fullText.hasPrefix("Tỷ lệ hộ nghèo (chuẩn") })
    let text = row.lines.flatMap(\.pieces).map(\.text).joined(separator: " ")
    #expect(text.contains("−2,59 giảm 2–2,5 kém 0,59 đ% ▼"), "\(text)")
    #expect(row.fullText.contains("kém 0,59 đ% (KH −2, TH 2022 −2,59)"), "\(row.fullText)")
  }

  @Test func `a plan below what a part of the year before brought is surely weaker`() throws {
    // 3.485 ha against 4.969,65 ha by 6 November 2023, which can only have grown.
    #expect(try plans().wholeList.contains("4.045 4.969,65* 3.485 ≤ −29,8%* ▼ −13,8% ▼"))
  }

  @Test(arguments: [("2023-12-13", "KH 2024"), ("2025-06-30", "KH 2025")])
  func `the newest plan is compared until the reader chooses`(
    _ row: (day: String, plan: String)
  ) throws {
    var dashboard = try ShippedDashboard(asOf: row.day)
    dashboard.type("ccc")
    #expect(dashboard.screen.contains(row.plan))
  }

  @Test func `a plan of more than the number of the plan before asks for more`() throws {
    // "Trên 8" for 2025 after 8 for 2024 and 7,4 achieved.
    var dashboard = try ShippedDashboard(asOf: "2025-06-30", rows: 43, columns: 132)
    dashboard.type("ccc")
    #expect(dashboard.wholeList.contains("8 7,4ư > 8 > +0,60 đ%ư ▲ > 0,00 đ% ▲"))
    // 45,05 against "over 42" is at most 7,3% more.
    #expect(dashboard.wholeList.contains("trên 42 ≈ 45,05 < +7,3% ▲ +46,3% ▲"))
  }

  @Test func `the summary counts what is bolder, the same, weaker and not comparable`() throws {
    let dashboard = try plans()
    let rows = (dashboard.state.activeList?.page.rows ?? []).filter(\.isSelectable)
    let against = rows.compactMap { row in row.lines.last?.pieces.dropLast().last?.text }
    #expect(against.count == rows.count)
    let bolder = against.filter { $0.hasSuffix("▲") }.count
    let weaker = against.filter { $0.hasSuffix("▼") }.count
    let same = against.filter { $0 == "=" }.count
    let unknown = against.count - bolder - weaker - same
    #expect(
      dashboard.screen.replacing("\n", with: " ").contains(
        "\(bolder) chỉ tiêu phấn đấu cao hơn (▲), \(same) giữ nguyên (=), \(weaker) thấp hơn (▼), \(unknown) chưa so sánh được"
      ))
  }

  @Test func `s moves both years back, t the later and S the earlier alone`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30", rows: 43, columns: 132)
    dashboard.type("cc")
    func years() -> [Int] {
      let pair = dashboard.state.yearPair(in: dashboard.state.book)
      return [pair.earlier, pair.later]
    }
    #expect(years() == [2023, 2024])
    dashboard.type("s")
    #expect(years() == [2022, 2023])
    dashboard.type("t")
    #expect(years() == [2022, 2024])
    dashboard.type("S")
    #expect(years() == [2021, 2024])
    dashboard.type("s")
    #expect(years() == [2020, 2023])
    dashboard.type("ss")
    #expect(years() == [2018, 2021])
    dashboard.type("s")
    #expect(years() == [2022, 2025])
    dashboard.type("t")
    #expect(years() == [2022, 2023])
    dashboard.type("c")
    #expect(dashboard.screen.contains("KH 2022"))
    dashboard.type("c")
    #expect(dashboard.state.screen == .compareTwoYears)
  }
}
