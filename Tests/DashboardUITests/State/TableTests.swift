import PlanIndicators
import Testing

@testable import DashboardUI

struct TableTests {
  /// The plan of 2023.
  private func plan(rows: Int = 24, columns: Int = 80) throws -> ShippedDashboard {
    var dashboard = try ShippedDashboard(rows: rows, columns: columns)
    dashboard.press(.enter)
    return dashboard
  }

  private func assessments(_ dashboard: ShippedDashboard) -> [Assessment] {
    (dashboard.state.activeList?.page.rows ?? []).compactMap(\.assessment)
  }

  @Test func `s goes through the columns, S reverses, and the head of the column says so`() throws {
    var dashboard = try plan(columns: 132)
    dashboard.type("sss")
    #expect(dashboard.screen.contains("% kế hoạch ▲"))
    let rising = assessments(dashboard).map(\.indicator)
    dashboard.type("S")
    #expect(dashboard.screen.contains("% kế hoạch ▼"))
    #expect(dashboard.screen.contains("[Sắp xếp: % kế hoạch ▼]"))
    let falling = assessments(dashboard)
    #expect(falling.map(\.indicator) != rising)
    // What has no figure stands last in both directions.
    let isMissing = falling.map { $0.result == nil }
    #expect(isMissing.last == true)
    #expect(isMissing == isMissing.filter { !$0 } + isMissing.filter { $0 })
  }

  @Test func `a narrow screen names the order in a chip`() throws {
    var dashboard = try plan()
    dashboard.type("s")
    #expect(dashboard.screen.contains("[Sắp xếp: tên ▲]"))
  }

  @Test func `filters add up, each with its count, and F lifts them all`() throws {
    var dashboard = try plan()
    let before = dashboard.lines
    dashboard.type("m")
    #expect(dashboard.screen.contains("[ ] Chậm, nguy cơ, không đạt"))
    dashboard.press(.enter)
    dashboard.find("nong, lam nghiep")
    dashboard.press(.escape, .escape)
    #expect(dashboard.screen.contains("[Chậm, nguy cơ, không đạt: 8 ×]"))
    #expect(dashboard.screen.contains("[Nông, lâm nghiệp, thủy sản: 8 ×]"))
    #expect(dashboard.screen.contains("3/26 chỉ tiêu"))
    #expect(assessments(dashboard).count == 3)
    dashboard.type("F")
    #expect(dashboard.lines == before)
  }

  @Test func `a list that no row passes says how to lift the filters`() throws {
    var dashboard = try plan()
    dashboard.state.visit.view.filter = .good
    dashboard.state.visit.view.sector = dashboard.state.sectors.first {
      dashboard.state.folder.sectors[$0].name.vietnamese == "Đầu tư, doanh nghiệp, hợp tác xã"
    }
    #expect(dashboard.wholeList.contains("Bấm F để bỏ lọc"))
  }

  @Test func `a hidden column stays hidden elsewhere and leaves its room to the name`() throws {
    var dashboard = try plan(columns: 132)
    #expect(dashboard.screen.contains("So cùng kỳ"))
    dashboard.type("m")
    // The first hit is the order by the column, the second the column.
    dashboard.type("/so cung ky")
    dashboard.press(.enter)
    dashboard.type("n")
    dashboard.press(.escape, .enter, .escape)
    #expect(dashboard.screen.contains("[Ẩn: so cùng kỳ]"))
    #expect(!dashboard.screen.contains("So cùng kỳ"))
    dashboard.press(.escape)
    dashboard.focus(onPane: 0)
    dashboard.press(.enter)
    #expect(dashboard.screen.contains("[Ẩn: so cùng kỳ]"))
  }

  @Test func `decimal commas stand below one another`() throws {
    let dashboard = try plan(rows: 43, columns: 132)
    // The results, from the head of their column on to the left.
    let head = try #require(dashboard.lines.first { $0.contains("Thực hiện") })
    let end = head.split(separator: "Thực hiện")[0].count + "Thực hiện".count
    let marks = dashboard.lines.filter { $0.contains("06/11") || $0.contains("T09/2023") }
      .compactMap { Array($0.prefix(end)).lastIndex(of: ",") }
    #expect(marks.count > 3)
    #expect(Set(marks).count == 1)
  }

  @Test func `documents and areas are put in order by their own columns`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.type("v")
    let newest = dashboard.wholeList
    dashboard.type("s")
    #expect(dashboard.screen.contains("[Sắp xếp: tên ▲]"))
    #expect(dashboard.wholeList != newest)
    dashboard.type("ss")
    #expect(dashboard.wholeList == newest)
    dashboard.press(.escape)
    dashboard.type("ass")
    #expect(dashboard.screen.contains("[Sắp xếp: số chỉ tiêu ▲]"))
  }

  @Test func `Space reads a line in full on the smallest screen`() throws {
    var dashboard = try ShippedDashboard(rows: 10, columns: 40)
    dashboard.press(.down, .enter)
    dashboard.type("/dien tich cay trong")
    dashboard.press(.enter)
    let list = dashboard.lines
    dashboard.type(" ")
    let text = dashboard.wholeList.split(separator: "\n").joined(separator: " ")
    #expect(text.contains("đạt 93,7% kế hoạch"))
    #expect(text.contains("Diện tích cây trồng vụ Đông Xuân, ha"))
    dashboard.press(.escape)
    #expect(dashboard.lines == list)
  }

  @Test func `twenty changes of the view are taken back one by one`() throws {
    var dashboard = try ShippedDashboard()
    let first = dashboard.lines
    var generator = SeededGenerator(seed: 3)
    dashboard.press(.enter)
    dashboard.press(.escape)
    for _ in 0..<20 {
      let count = dashboard.state.earlierViews.count
      let key = try #require(Array("p,.Lp,").randomElement(using: &generator))
      dashboard.type(String(key))
      if dashboard.state.earlierViews.count == count { dashboard.type("p") }
    }
    #expect(dashboard.lines != first)
    for _ in 0..<20 { dashboard.type("u") }
    #expect(dashboard.state.earlierViews.isEmpty)
    #expect(dashboard.lines == first)
  }

  @Test func `u takes back a filter, an order, a hidden column and what opens with them`() throws {
    var dashboard = try plan()
    let first = dashboard.lines
    dashboard.type("fsS")
    dashboard.type("uuu")
    #expect(dashboard.lines == first)
    dashboard.press(.escape, .enter)
    #expect(dashboard.lines == first)
  }
}
