import PlanIndicators
import Testing

@testable import DashboardUI

struct ReloadTests {
  /// The 2023 plan, on the row of the afforested area.
  private func afforestation() throws -> ShippedDashboard {
    var dashboard = try ShippedDashboard()
    dashboard.press(.enter)
    dashboard.type("/trong rung, ha")
    dashboard.press(.enter, .escape)
    return dashboard
  }

  @Test func `a changed figure comes onto the screen, marked until the next key`() throws {
    var dashboard = try afforestation()
    try dashboard.reload(replacing: ",4969.65,", with: ",4044.99,", in: "observations.csv")
    #expect(dashboard.wholeList.contains("4.044,99"))
    #expect(!dashboard.wholeList.contains("TH 4.969,65"))
    #expect(dashboard.screen.contains("đổi 1 chỉ tiêu: Trồng rừng [Năm 2023]"))
    #expect(freshText(of: dashboard).contains("TH 4.044,99"))
    #expect(!freshText(of: dashboard).contains("KH 4.045"))
    dashboard.press(.down)
    #expect(freshText(of: dashboard).isEmpty)
  }

  @Test func `what a file has changed keeps its mark on the overview until the day moves`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.press(.down)
    try dashboard.reload(replacing: ",4969.65,", with: ",4044.99,", in: "observations.csv")
    #expect(dashboard.screen.contains("  ♦ Trồng rừng, ha"))
    dashboard.press(.down)
    #expect(dashboard.screen.contains("  ♦ Trồng rừng, ha"))
    let overview = dashboard.lines
    dashboard.type("b")
    dashboard.press(.escape)
    #expect(dashboard.lines == overview)
    dashboard.type(",")
    #expect(!dashboard.wholeList.contains("♦ Trồng rừng, ha"))
  }

  @Test func `what was said before stays in words when the rows of the old files are gone`() throws
  {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    var files = try ShippedDashboard.shippedFiles()
    // Half of the targets goes, and one of the others is put otherwise.
    let needed = Set(dashboard.state.folder.targets.flatMap { [$0.supersedes] + $0.parts })
    let rows = try #require(files["targets.csv"]).split(separator: "\n")
    let kept = rows.enumerated().filter { place, row in
      let id = String(row.split(separator: ",")[0])
      return place % 2 == 0 || needed.contains(id) || id == "S003-23"
    }.map {
      $1.replacing("ge,1010,,absolute,no,,,,,province", with: "ge,1200,,absolute,no,,,,,province")
    }
    files["targets.csv"] = kept.joined(separator: "\n") + "\n"
    dashboard.state.reload(.success(PlanFolder(files: files.mapValues { Array($0.utf8) })))
    #expect(dashboard.state.refusal == nil)
    dashboard.type("d")
    let list = dashboard.wholeList.split(separator: "\n")
    let place = try #require(
      list.lastIndex { $0.contains("Thu ngân sách") && $0.contains("[Năm 2024]") })
    #expect(list[place + 1].contains("102,5%"))
    #expect(list[place + 1].contains("86,3%"))
    dashboard.type("L")
    #expect(dashboard.wholeList.contains("102.5%"))
  }

  @Test func `a promise that is gone from the files is named with what was said of it`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    var files = try ShippedDashboard.shippedFiles()
    // The party's target for the same indicator stays.
    files["targets.csv"] =
      try #require(files["targets.csv"]).split(separator: "\n")
      .filter { !$0.contains(",2024,GRDP_GROWTH,06,2024,ge,8,") }.joined(separator: "\n") + "\n"
    dashboard.state.reload(.success(PlanFolder(files: files.mapValues { Array($0.utf8) })))
    #expect(dashboard.screen.contains("bỏ 1 kế hoạch: Tốc độ tăng GRDP"))
    dashboard.type("d")
    #expect(dashboard.wholeList.contains("Kế hoạch không còn trong tệp (1)"))
    #expect(
      dashboard.wholeList.contains(
        "Tốc độ tăng GRDP [Năm 2024]: Không đạt (ước), −0,6 đ%, 7,4 (2024)"))
    dashboard.type("L")
    #expect(dashboard.wholeList.contains("GRDP growth [Year 2024]: Missed (estimate), −0.6 pt"))
  }

  @Test func `a document that came with the files is among what is new`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    var files = try ShippedDashboard.shippedFiles()
    files["documents.csv"]?.append(
      "NEW,,Báo cáo mới,Sở Tài chính,report,,,2025-05-30,,,,2026-11-20\n")
    dashboard.state.reload(.success(PlanFolder(files: files.mapValues { Array($0.utf8) })))
    dashboard.type("d")
    #expect(dashboard.wholeList.contains("Báo cáo mới. Sở Tài chính, 30/05/2025"))
  }

  @Test func `files that say the same change nothing`() throws {
    var dashboard = try afforestation()
    let before = dashboard.lines
    try dashboard.reload(replacing: ",4969.65,", with: ",4969.65,", in: "observations.csv")
    #expect(dashboard.lines == before)
  }

  @Test func `rows are found again by their ids, on every screen of the way back`() throws {
    var dashboard = try afforestation()
    let planLines = dashboard.lines
    dashboard.press(.enter)
    let lines = dashboard.lines
    // New rows in front of all others move each reference.
    try dashboard.reload(
      replacing: "GRDP_GROWTH,Tốc độ tăng GRDP,",
      with: """
        NEW,Chỉ tiêu mới,New indicator,KT-TH,CTK,growth_rate,%,%,increase,2,,,0.1,,,,,
        GRDP_GROWTH,Tốc độ tăng GRDP,
        """, in: "indicators.csv")
    #expect(dashboard.state.folder.indicators[0].id == "NEW")
    dashboard.state.notice = nil
    dashboard.state.news = nil
    #expect(dashboard.lines == lines)
    dashboard.press(.escape)
    #expect(dashboard.lines == planLines)
  }

  @Test func `a row that moves down takes the selection along`() throws {
    var dashboard = try afforestation()
    let selected = try #require(dashboard.state.selectedRow?.assessment)
    let id = dashboard.state.folder.targets[try #require(selected.target)].id
    let before = dashboard.state.visit.cursor.selection
    // The sector of another indicator changes, which then stands in front.
    try dashboard.reload(
      replacing: "GRDP_PER_CAPITA,GRDP bình quân đầu người,GRDP per capita,KT-TH",
      with: "GRDP_PER_CAPITA,GRDP bình quân đầu người,GRDP per capita,XH-GN",
      in: "indicators.csv")
    let now = try #require(dashboard.state.selectedRow?.assessment)
    #expect(dashboard.state.folder.targets[try #require(now.target)].id == id)
    #expect(dashboard.state.visit.cursor.selection != before)
  }

  @Test func `a broken file keeps the old figures and says which file and what is wrong`() throws {
    var dashboard = try afforestation()
    let rows = dashboard.wholeList
    try dashboard.reload(replacing: ",4969.65,", with: ",4.969x,", in: "observations.csv")
    #expect(dashboard.wholeList == rows)
    let lines = try #require(try ShippedDashboard.shippedFiles()["observations.csv"])
      .split(separator: "\n")
    let line = try #require(lines.firstIndex { $0.contains(",4969.65,") }) + 1
    #expect(
      dashboard.screen.contains("Giữ số liệu cũ: observations.csv:\(line): cột value: “4.969x”"))
    dashboard.type("x")
    #expect(dashboard.wholeList.contains("“4.969x” không phải là số"))
    dashboard.press(.escape)
    try dashboard.reload(replacing: ",4969.65,", with: ",4969.65,", in: "observations.csv")
    #expect(dashboard.screen.contains("Đã đọc lại được"))
    #expect(dashboard.state.refusal == nil)
  }

  @Test func `a file that vanishes keeps the old figures, and so does a folder`() throws {
    var dashboard = try afforestation()
    let rows = dashboard.wholeList
    let folder = try ShippedDashboard.folder(
      replacing: "id", with: "id", in: "plans.csv", without: "observations.csv")
    dashboard.state.reload(.success(folder))
    #expect(dashboard.wholeList == rows)
    #expect(dashboard.screen.contains("observations.csv: không có tệp này"))
    dashboard.state.reload(.failure(.noSuchFolder("Data")))
    #expect(dashboard.wholeList == rows)
    #expect(dashboard.screen.contains("Giữ số liệu cũ: Không có thư mục số liệu Data"))
  }

  @Test func `what is looked at and is gone leads back to where it was opened`() throws {
    var dashboard = try afforestation()
    dashboard.type("v")
    dashboard.find("07/08/2020")
    guard case .document = dashboard.state.screen else {
      Issue.record("no document is open")
      return
    }
    var files = try ShippedDashboard.shippedFiles()
    for (name, text) in files {
      let kept = text.split(separator: "\n").filter { !$0.contains("backan-gov-20200807") }
      files[name] = kept.joined(separator: "\n") + "\n"
    }
    dashboard.state.reload(.success(PlanFolder(files: files.mapValues { Array($0.utf8) })))
    #expect(dashboard.state.screen == .documents)
  }

  @Test(arguments: [("2023-12-13", false), ("newest", true)])
  func `the day follows the newest document only where it did before`(
    _ row: (day: String, follows: Bool)
  ) throws {
    var dashboard = try ShippedDashboard()
    let newest = try #require(dashboard.state.folder.newestIssue(about: dashboard.state.area))
    dashboard.state.show(asOf: row.follows ? newest : try #require(CalendarDate(row.day)))
    let before = dashboard.state.asOf
    // A document that bears a figure of the province is issued ten years later.
    try dashboard.reload(replacing: ",2020-12-23,,,,", with: ",2035-12-23,,,,", in: "documents.csv")
    #expect((dashboard.state.asOf > before) == row.follows)
  }

  /// What is marked as just changed.
  private func freshText(of dashboard: ShippedDashboard) -> String {
    let grid = render(dashboard.state)
    var text = ""
    for row in 0..<grid.size.rows {
      for column in 0..<grid.size.columns where grid[row, column].role == .fresh {
        text += grid[row, column].text
      }
    }
    return text
  }
}
