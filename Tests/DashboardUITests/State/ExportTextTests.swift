import PlanIndicators
import Testing

@testable import DashboardUI

/// What goes out of lists of texts, of the overview's panels and of single rows.
struct ExportTextTests {
  private func sent(
    _ key: Character, from dashboard: inout ShippedDashboard
  ) throws -> (text: String, what: Outgoing) {
    switch update(&dashboard.state, .character(key)) {
    case .copy(let text, let what), .export(let text, let what): (text, what)
    default: try #require(nil as (String, Outgoing)?, "nothing was sent")
    }
  }

  // MARK: Overview

  @Test func `each panel of the overview sends its own table and says which`() throws {
    var dashboard = try ShippedDashboard()
    let panels = [
      (0, "Kế hoạch: 5 năm 2021–2025"), (1, "Kế hoạch: Năm 2023"), (3, "Tiến độ: Năm 2023"),
      (4, "Chỉ tiêu chậm, không đạt: Năm 2023"),
    ]
    for key in ["Y", "e"] as [Character] {
      for (pane, title) in panels {
        // The lists follow the plan that was in focus last.
        dashboard.focus(onPane: 1)
        dashboard.state.focus(onPane: pane)
        let table = dashboard.state.exportedTable
        let sent = try sent(key, from: &dashboard)
        #expect(sent.what == .table(title: title, rows: table.records.count))
        let lines = sent.text.split(whereSeparator: \.isNewline)
        #expect(lines.count == table.records.count + 1)
      }
    }
  }

  @Test func `the table of a plan's panel is that of the plan, in its order`() throws {
    for pane in 0..<3 {
      var dashboard = try ShippedDashboard(asOf: "2025-06-30")
      dashboard.focus(onPane: pane)
      let panel = dashboard.state.exportedTable
      dashboard.press(.enter)
      #expect(dashboard.state.exportedTable == panel)
      #expect(!panel.records.isEmpty)
    }
  }

  @Test func `the progress goes out with the indicators of folded sectors`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.focus(onPane: 3)
    let whole = dashboard.state.exportedTable
    dashboard.type(" ")
    #expect(!dashboard.state.visit.view.folded.isEmpty)
    #expect(dashboard.state.exportedTable == whole)
    let plan = try #require(dashboard.state.planInFocus)
    #expect(whole.records.count == dashboard.state.headlines(of: plan).count)
  }

  @Test func `the message names the table and how many rows went out`() {
    let what = Outgoing.table(title: "Tiến độ: Năm 2023", rows: 23)
    let strings = Strings.vietnamese
    #expect(
      strings.exported(what, to: "tiendo-1.csv")
        == "Đã ghi ra tệp tiendo-1.csv: 23 dòng của bảng “Tiến độ: Năm 2023”.")
    #expect(
      strings.copied(what).hasPrefix(
        "Đã gửi vào bộ nhớ tạm: 23 dòng của bảng “Tiến độ: Năm 2023”."))
    #expect(strings.copied(.row).hasPrefix("Đã gửi vào bộ nhớ tạm: dòng đang chọn."))
    #expect(
      Strings.english.copied(what, to: "tiendo-1.txt")
        .hasSuffix("written to tiendo-1.txt: 23 rows of “Tiến độ: Năm 2023”."))
  }

  @Test func `where no row is, nothing is written and that is said`() throws {
    var dashboard = try ShippedDashboard(asOf: "2019-01-31")
    dashboard.state.visit.pane = 1
    #expect(dashboard.state.exportedTable.records.isEmpty)
    for key in ["Y", "e"] as [Character] {
      #expect(update(&dashboard.state, .character(key)) == nil)
      #expect(dashboard.state.notice == "Bảng này không có dòng nào để chép hay ghi ra tệp.")
    }
  }

  // MARK: Texts

  @Test func `the explanation goes out with its timeline as it is shown`() throws {
    var dashboard = try ShippedDashboard(rows: 60, columns: 132)
    dashboard.focus(onPane: 3)
    dashboard.find("trong rung, ha")
    dashboard.type("i")
    let text = try sent("Y", from: &dashboard).text
    #expect(
      text.contains(
        "31/07/2023 ● ~ Đúng tiến độ trên 3.216 (đến 15/07/2023)\t02 địa phương hoàn thành"))
    let list = try #require(dashboard.state.activeList?.page)
    let row = try #require(
      list.selectable.firstIndex { place in
        dashboard.state.lines(of: list.rows[place]).first?.pieces.first?.text == "31/07/2023"
      })
    dashboard.state.visit.cursor.selection = row
    let line = try sent("y", from: &dashboard).text
    #expect(line.hasPrefix("31/07/2023 ● ~ Đúng tiến độ trên 3.216 (đến 15/07/2023). 02 địa"))
  }

  @Test func `a search over everything goes out with just the rows that it shows`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.type("/ngheo")
    dashboard.press(.enter)
    #expect(dashboard.state.screen == .found)
    let table = dashboard.state.exportedTable
    #expect(table.records.count == dashboard.state.activeList?.page.rows.count)
    #expect(
      table.records[0].prefix(2) == [.text("Giảm nghèo, lao động, việc làm"), .text("Lĩnh vực")])
    #expect(table.records.contains { $0[1] == .text("Chỉ tiêu") })
    #expect(table.records.contains { $0[1] == .text("Văn bản") })
  }

  @Test func `the list of areas keeps its counts`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.type("a")
    let record = try dashboard.state.exportedTable.record("Tỉnh Bắc Kạn")
    guard case .text(let counts) = record["Chỉ tiêu, số liệu"] else {
      Issue.record("no counts")
      return
    }
    #expect(counts.contains(/^\d+ chỉ tiêu KH, \d+ số liệu$/))
    #expect(try sent("y", from: &dashboard).text.contains(counts))
  }

  @Test func `what a document says before a figure goes out beside it`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.focus(onPane: 3)
    dashboard.find("trong rung, ha")
    let record = try dashboard.state.exportedTable.record("đến 15/07/2023")
    #expect(record["Giá trị"] == .number(PrintedNumber(3_216)))
    #expect(record["Giá trị ghi là"] == .text("trên 3.216 ha"))
  }
}
