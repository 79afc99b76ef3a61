import PlanIndicators
import Testing

@testable import DashboardUI

struct AsOfTests {
  @Test func `a step says what the publication has brought, how much and what`() throws {
    var dashboard = try ShippedDashboard(rows: 43, columns: 132)
    dashboard.type(",.")
    let news = try #require(dashboard.state.news)
    let counts = Change.Kind.allCases.map { news.changes(of: $0).count }
    #expect(counts[0] > 0 && counts[1] > 0)
    let words = zip(counts, ["đổi đánh giá", "kế hoạch mới", "có số mới"]).filter { $0.0 > 0 }
      .map { "\($0) \($1)" }
    #expect(dashboard.screen.contains("13/12/2023: " + words.joined(separator: ", ")))
    let first = try #require(news.changes(of: .verdict).first?.assessment)
    let name = dashboard.state.folder.indicators[first.indicator].name.vietnamese
    #expect(dashboard.screen.contains("♦ \(name) ["))
  }

  @Test func `what has another verdict or a new figure bears a sign, and nothing else does`() throws
  {
    var dashboard = try ShippedDashboard()
    #expect(!dashboard.screen.contains("◊"))
    dashboard.type(",.")
    dashboard.focus(onPane: 1)
    dashboard.press(.enter)
    let news = try #require(dashboard.state.news)
    for row in dashboard.state.activeList?.page.rows ?? [] {
      guard let assessment = row.assessment else { continue }
      let text = dashboard.state.lines(of: row)[0].pieces.map(\.text).joined(separator: " ")
      #expect(
        (text.contains("◊") || text.contains("♦")) == (news.kind(of: assessment) != nil), "\(text)")
    }
  }

  @Test func `the changes are those between the publication and the one before it`() throws {
    var dashboard = try ShippedDashboard(asOf: "2023-11-09")
    dashboard.type(",.")
    let folder = dashboard.state.folder
    #expect(dashboard.state.asOf == CalendarDate("2023-11-09"))
    let news = try #require(dashboard.state.news)
    let afforestation = try #require(
      news.changes.first {
        $0.assessment.target.map { folder.targets[$0].id } == "W27"
      })
    #expect(afforestation.before?.result?.value == PrintedNumber("4450"))
    #expect(afforestation.assessment.result?.value == PrintedNumber("4969.65"))
    dashboard.type("d")
    #expect(dashboard.wholeList.contains("4.450 (đến 15/09/2023) → 4.969,65 (đến 06/11/2023)"))
  }

  @Test func `the list leads to the indicators and the documents, and Esc back`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.type("d")
    #expect(dashboard.screen.contains("Công bố sau"))
    dashboard.press(.enter)
    guard case .indicator = dashboard.state.screen else {
      Issue.record("no indicator is open")
      return
    }
    dashboard.press(.escape, .end, .enter)
    guard case .document = dashboard.state.screen else {
      Issue.record("no document is open")
      return
    }
    dashboard.press(.escape, .escape)
    #expect(dashboard.state.screen == .overview)
  }

  @Test(arguments: ["2020-12-31", "2023-02-15", "2023-12-13", "2024-01-31", "2025-06-30"])
  func `no two rows of what is new or behind have one name`(day: String) throws {
    for key in ["d", "b"] {
      var dashboard = try ShippedDashboard(asOf: day, rows: 43, columns: 132)
      dashboard.type(key)
      let page = try #require(dashboard.state.activeList?.page)
      let names = page.rows.filter { $0.assessment != nil }.compactMap { row -> String? in
        // The rest of a long name stands below its beginning.
        let name = dashboard.state.lines(of: row).first?.pieces.dropFirst().first?.text
        let rest = row.layout?.isNameLong == true ? dashboard.state.lines(of: row)[1] : nil
        return name.map { $0 + " " + (rest?.pieces.first?.text ?? "") }
      }
      #expect(!names.isEmpty)
      #expect(Set(names).count == names.count, "\(names)")
    }
  }

  @Test(arguments: [(40, 10), (60, 20), (80, 24)])
  func `no two rows of what is behind read alike however small the screen`(
    columns: Int, rows: Int
  ) throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30", rows: rows, columns: columns)
    dashboard.type("b")
    let page = try #require(dashboard.state.activeList?.page)
    let texts = page.rows.filter { $0.assessment != nil }.map { row in
      dashboard.state.lines(of: row).flatMap(\.pieces).map(\.text)
    }
    if columns < 56 {
      for row in page.rows {
        guard let plan = row.assessment?.plan else { continue }
        let tag = dashboard.state.strings.tag(of: dashboard.state.folder.plans[plan])
        guard tag.displayWidth < 20 else { continue }
        let text = dashboard.state.lines(of: row).flatMap(\.pieces).map(\.text).joined()
        #expect(text.contains(tag), "\(text)")
      }
    }
    #expect(texts.count > 20)
    #expect(Set(texts).count == texts.count)
  }

  @Test func `before the first publication everything is new`() throws {
    var dashboard = try ShippedDashboard(asOf: "2019-10-28")
    dashboard.type("...,")
    while dashboard.state.asOf > CalendarDate(dayNumber: 0) {
      let day = dashboard.state.asOf
      dashboard.type(",")
      if dashboard.state.asOf == day { break }
    }
    #expect(dashboard.screen.contains("Không có thời điểm công bố nào sớm hơn"))
    let news = try #require(dashboard.state.news)
    #expect(news.changes.allSatisfy { $0.before == nil })
    #expect(!news.changes.isEmpty)
  }
}
