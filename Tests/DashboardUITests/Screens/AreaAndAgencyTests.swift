import PlanIndicators
import Testing

@testable import DashboardUI

struct AreaTests {
  @Test func `the overview of a province that is no more says so and leads to its successor`()
    throws
  {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    #expect(
      dashboard.lines[1] == "Tồn tại đến 30/06/2025; từ 01/07/2025 thuộc Tỉnh Thái Nguyên.")
    dashboard.press(.backTab)
    while dashboard.state.visit.pane != dashboard.state.overviewPanes.count - 1 {
      dashboard.press(.backTab)
    }
    dashboard.press(.enter)
    #expect(dashboard.screen.contains("Tỉnh Thái Nguyên ›"))
    #expect(dashboard.screen.contains("số liệu trước đó: Tỉnh Bắc Kạn"))
  }

  @Test func `before its end it says nothing of it`() throws {
    let dashboard = try ShippedDashboard(asOf: "2025-06-29")
    #expect(!dashboard.screen.contains("Tồn tại"))
  }

  @Test func `a small screen says it in its first row, above the plan that is selected`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30", rows: 10, columns: 40)
    let plan = try #require(dashboard.state.panelPlans.first)
    #expect(dashboard.state.selectedRow?.destination == .screen(.plan(plan)))
    dashboard.press(.up)
    #expect(dashboard.lines[1].hasPrefix("Tồn tại đến 30/06/2025"))
    dashboard.press(.enter)
    #expect(dashboard.state.folder.areas[dashboard.state.area].id == "19-2025")
  }

  @Test func `areas stand in a tree with their validity, an organisation apart from them`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.type("a")
    let rows = dashboard.lines.dropFirst(2)
    #expect(rows.first?.hasPrefix("Việt Nam") == true)
    #expect(rows.dropFirst().first?.hasPrefix("  Tỉnh Bắc Kạn ") == true)
    #expect(rows.dropFirst().first?.hasSuffix("đến 30/06/2025") == true)
    #expect(rows.contains { $0.hasPrefix("    Huyện Pác Nặm") && $0.hasSuffix("đến 30/06/2025") })
    #expect(rows.contains { $0.hasPrefix("  Tỉnh Thái Nguyên ") && $0.hasSuffix("từ 01/07/2025") })
    let heading = try #require(rows.firstIndex { $0.contains("không phải địa phương") })
    let party = try #require(rows.firstIndex { $0.hasPrefix("Đảng bộ tỉnh Bắc Kạn") })
    #expect(heading < party)
    // The area in view is selected.
    #expect(dashboard.lines[22].contains("Tỉnh Bắc Kạn. Tồn tại từ 01/01/1997 đến 30/06/2025"))
    #expect(dashboard.lines[22].contains("Nay thuộc Tỉnh Thái Nguyên"))
  }

  @Test(arguments: Language.allCases)
  func `the day on which an area ended is whole on a screen of 80 columns`(language: Language)
    throws
  {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30", language: language)
    dashboard.type("a")
    let ended = dashboard.lines.filter { $0.hasPrefix("    ") && $0.contains("30/06/") }
    #expect(ended.count == 8)
    #expect(ended.allSatisfy { $0.hasSuffix("30/06/2025") })
  }

  @Test func `a province that is to come is not known before the old one ends`() throws {
    var dashboard = try ShippedDashboard(asOf: "2023-12-13")
    dashboard.type("a")
    #expect(!dashboard.wholeList.contains("Thái Nguyên"))
    #expect(!dashboard.wholeList.contains("2025"))
  }

  @Test(arguments: ["pac nam", "ba be", "viet nam", "dang bo tinh", "thai nguyen"])
  func `every area opens, and the way back shows everything as it was`(name: String) throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    // Another plan than the one that the other area would bring into focus, and news.
    dashboard.type("pp")
    dashboard.type(",")
    dashboard.type(".")
    dashboard.press(.up)
    let overview = dashboard.lines
    dashboard.type("a")
    let areas = dashboard.lines
    while dashboard.state.selectedRow?.destination != dashboard.state.destination(named: name) {
      dashboard.press(dashboard.state.visit.cursor.selection == 0 ? .end : .up)
    }
    let selected = dashboard.lines
    dashboard.press(.enter)
    #expect(dashboard.state.screen == .overview)
    let depth = dashboard.state.visits.count
    dashboard.press(.down, .down, .enter)
    if dashboard.state.visits.count > depth { dashboard.press(.escape) }
    dashboard.press(.escape)
    #expect(dashboard.lines == selected)
    #expect(dashboard.lines.dropFirst(2).prefix(19) == areas.dropFirst(2).prefix(19))
    dashboard.press(.escape)
    #expect(dashboard.lines == overview)
  }

  @Test func `a day that was chosen in another area stays on the way back`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.type("a")
    dashboard.press(.down, .enter)
    dashboard.type(",")
    let day = dashboard.state.asOf
    dashboard.press(.escape, .escape)
    #expect(dashboard.state.asOf == day)
  }

  @Test func `a district's figures are reached from the list of areas`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.type("a")
    dashboard.find("pac nam")
    #expect(dashboard.screen.contains("Huyện Pác Nặm › Tổng quan"))
    dashboard.type("b")
    dashboard.press(.enter)
    guard case .indicator(let series) = dashboard.state.screen else {
      Issue.record("no indicator is open")
      return
    }
    #expect(dashboard.state.folder.areas[series.area].id == "060")
  }
}

struct AgencyTests {
  @Test func `an agency finds its orders, those of its sectors and its indicators`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.type("o")
    dashboard.find("so nong nghiep")
    let state = dashboard.state
    guard case .agency(let agency?) = state.screen else {
      Issue.record("no agency is open")
      return
    }
    let page = dashboard.wholeList
    #expect(page.contains("Chỉ đạo giao đích danh (4)"))
    for directive in state.folder.directives where directive.agency == agency {
      #expect(page.replacing("\n", with: " ").contains(directive.text.vietnamese.prefix(40)))
    }
    #expect(page.contains("Chỉ tiêu cơ quan theo dõi (5)"))
    #expect(page.contains("Sản lượng lương thực có hạt vụ Đông Xuân"))
  }

  @Test func `the agencies with most behind stand first, orders without an agency last`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.type("o")
    let rows = dashboard.wholeList.split(separator: "\n")
    #expect(rows.first?.contains("3 chậm") == true)
    #expect(rows.last?.contains("Chỉ đạo chung, không nêu cơ quan (") == true)
    dashboard.press(.end, .enter)
    #expect(dashboard.wholeList.contains("Ngân sách"))
  }

  @Test func `a view of the past does not know how an agency ended`() throws {
    for (day, isKnown) in [("2025-03-31", true), ("2025-02-27", false)] {
      var dashboard = try ShippedDashboard(asOf: day)
      dashboard.type("o")
      dashboard.find("so ke hoach va dau tu")
      #expect(dashboard.wholeList.contains("Nay là Sở Tài chính") == isKnown)
    }
  }
}

extension DashboardState {
  /// Where the row of the area leads whose name holds `text` without its accents.
  fileprivate func destination(named text: String) -> Row.Destination? {
    folder.areas.allReferences.first {
      folder.areasWithFigures.contains($0)
        && unaccented(folder.areas[$0].name.vietnamese.lowercased()).contains(text)
    }.map { .area($0) }
  }
}
