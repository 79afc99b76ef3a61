import PlanIndicators
import Testing

@testable import DashboardUI

struct CompareYearsTests {
  private func table(_ presses: Int = 0, asOf day: String = "2025-06-30") throws
    -> ShippedDashboard
  {
    var dashboard = try ShippedDashboard(asOf: day, rows: 43, columns: 132)
    dashboard.type("c" + String(repeating: "t", count: presses))
    return dashboard
  }

  @Test func `the years are those of the data`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30", rows: 43, columns: 200)
    dashboard.type("c")
    #expect(try heads(dashboard).prefix(3) == ["2018", "2019", "2020"])
    #expect(try heads(dashboard).last == "2025")
    var early = try ShippedDashboard(asOf: "2021-03-01", rows: 43, columns: 200)
    early.type("c")
    #expect(try heads(early).last == "2021")
  }

  @Test func `a narrow screen shows the last years, s the earlier ones, then the last again`()
    throws
  {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.type("c")
    let last = try heads(dashboard)
    #expect(last == ["‹", "2020", "2021", "2022", "2023", "2024", "2025"])
    dashboard.type("s")
    #expect(try heads(dashboard).contains("2018"))
    #expect(try heads(dashboard).last == "›")
    dashboard.type("s")
    #expect(try heads(dashboard) == last)
  }

  /// The line of the years.
  private func heads(_ dashboard: ShippedDashboard) throws -> [String] {
    let line = try #require(
      dashboard.lines.first { $0.split(separator: " ").filter { Int($0) != nil }.count > 2 })
    return line.split(separator: " ").map(String.init)
  }

  @Test func `the legend explains the marks that occur and no others`() throws {
    let results = try table()
    #expect(results.screen.contains("* chưa đủ năm; ư số ước; | cách tính đổi từ năm này"))
    #expect(!results.screen.contains("# thiếu số"))
    let targets = try table(1)
    #expect(!targets.screen.contains("ư số ước"))
  }

  @Test func `amounts of the term add up, and stop where a year is missing`() throws {
    let dashboard = try table(4)
    #expect(dashboard.screen.contains("[Lũy kế từ đầu nhiệm kỳ]"))
    // 7.740 + 8.297 = 16.037; + 8.840 = 24.877; + 9.531 = 34.408.
    let cells = try row("GRDP theo giá so sánh 2010", in: dashboard)
    // The first of them is "over", and so are the sums.
    #expect(cells.contains(">7.740ư"))
    #expect(cells.contains(">16.037ư"))
    #expect(cells.contains(">24.877ư"))
    #expect(cells.contains(">34.408ư"))
    // No figure of 2021 and 2022: nothing is added up.
    #expect(try !row("Trồng rừng, ha", in: dashboard).contains("4.969"))
  }

  @Test func `rates are averaged over whole years and stand against the promise of the term`()
    throws
  {
    let cells = try row("Tốc độ tăng GRDP, %", in: try table(4))
    // (4 + 6,01 + 6,33 + 7,4) ÷ 4 = 5,935; the six months of 2025 are no year.
    #expect(cells.contains("5,94ư"))
    #expect(!cells.contains("6,39"))
    #expect(cells.contains("6,5–7/năm"))
    #expect(cells.contains("−0,56 đ%"))
  }

  @Test func `a published mean of the term's first years counts before single years`() throws {
    var dashboard = try ShippedDashboard(asOf: "2024-02-01", rows: 43, columns: 132)
    dashboard.type("ctttt")
    let cells = try row("Tốc độ tăng GRDP, %", in: dashboard)
    // 5,02 a year is printed for 2021 and 2022; (2 × 5,02 + 6,33) ÷ 3 = 5,457, as the verdict says.
    #expect(cells.contains("5,02"))
    #expect(cells.contains("5,46"))
    #expect(cells.contains("−1,04 đ%"))
  }

  @Test(arguments: [60, 80, 104, 132], [Language.vietnamese, .english])
  func `what has come together keeps its marks, and the promise of the term is readable`(
    columns: Int, language: Language
  ) throws {
    var dashboard = try ShippedDashboard(
      asOf: "2025-06-30", language: language, rows: 43, columns: columns)
    dashboard.type("ctttt")
    let state = dashboard.state
    let page = try #require(state.activeList?.page)
    let table = state.yearTable(in: state.book)
    #expect(table.hasTerm)
    for (row, filled) in zip(page.rows, state.filled(page).rows) where row.isSelectable {
      let text = filled.lines.flatMap(\.pieces).map(\.text).joined(separator: " ")
      #expect(!text.split(separator: " ").contains("…"))
      guard case .screen(.indicator(let key)) = row.destination else { continue }
      let series = YearSeries(key, in: state)
      for year in table.years {
        let cell = series.cell(of: year, showing: .cumulated, since: table.start)
        let full = cell.withSigns(state.strings).full(state.strings)
        #expect(text.replacing(" ", with: "").contains(full.replacing(" ", with: "")))
      }
      if let term = series.term {
        #expect(state.fullText(of: row).contains(state.targetText(of: term)))
      }
    }
  }

  @Test func `levels show how far they have come since the year before the term`() throws {
    // 28,85 in 2020, 21,9 in 2023.
    let cells = try row("Tỷ lệ hộ nghèo (chuẩn 2021-2025), %", in: try table(4))
    #expect(cells.contains("−6,95 đ%"))
  }

  @Test func `a change has the words and the marks of the figures that it is made of`() throws {
    // "Over 900" in 2023 against 855 in 2022, then 1.035 (estimate) against it.
    let cells = try row("Thu ngân sách nhà nước trên địa bàn, tỷ đồng", in: try table(3))
    #expect(cells.contains(">+5,2% <+15,0%ư"))
    // An estimate in 2023 makes the change of 2024 one too, and the other way round.
    var pair = try ShippedDashboard(asOf: "2025-06-30", rows: 43, columns: 132)
    pair.type("cc")
    #expect(try row("GRDP theo giá so sánh 2010", in: pair).contains("8.840ư 9.531ư +7,8%ư"))
  }

  @Test func `a change that only a document states is marked as its words`() throws {
    let dashboard = try table(3)
    #expect(dashboard.wholeList.contains("“"))
    #expect(dashboard.screen.contains("“ ” văn bản nêu"))
  }

  @Test func `of sources that cannot be put in order the most precise is shown, with a mark`()
    throws
  {
    // 50,3, 51 and "over 50" in 2023; 40,4, 40 and "over 40" in 2020.
    let dashboard = try table()
    let cells = try row("GRDP bình quân đầu người, triệu đồng", in: dashboard)
    #expect(cells.contains("40,4ư†"))
    #expect(cells.contains("50,3ư†"))
    #expect(cells.contains("46,3 "))
    #expect(dashboard.screen.contains("† nguồn khác nêu số khác"))
  }

  @Test func `a stated change stands in the unit in which it is stated`() throws {
    let dashboard = try table(3)
    #expect(
      try row("GRDP bình quân đầu người, triệu đồng", in: dashboard).contains("“+4,7”"))
    #expect(try row("Giải ngân vốn đầu tư công, tỷ đồng", in: dashboard).contains("“+582”*"))
    #expect(
      try row("Diện tích lương thực có hạt vụ Đông Xuân, ha", in: dashboard).contains("“−5%”"))
    #expect(
      try row("Tỷ lệ hộ nghèo (chuẩn 2021-2025), %", in: dashboard).contains("“≈−2,5 đ%”"))
    let trade = try row("Kim ngạch xuất nhập khẩu, triệu USD", in: dashboard)
    #expect(trade.contains("“+120%”"))
  }

  @Test func `a figure as wide as its column leaves a blank before it`() throws {
    let state = try table().state
    let years = YearTable(state.book, showing: .change, shift: 0, width: 80)
    var line = Line()
    years.add(YearText(text: "+15,2%", marks: [.estimate]), to: &line, at: 0, .vietnamese)
    years.add(YearText(text: "12.345.678"), to: &line, at: 1, .vietnamese)
    years.add(YearText(text: "trên +15,3 đ%"), to: &line, at: 2, .vietnamese)
    #expect(line.pieces.map(\.text) == ["+15,2%ư", "12.345.678", ">+15,3 đ%"])
    #expect(line.pieces[0].column + 7 < line.pieces[1].column)
    #expect(line.pieces[1].column + 10 < line.pieces[2].column)
  }

  @Test(arguments: 0...4)
  func `a blank stands between any two cells`(presses: Int) throws {
    for columns in [80, 132] {
      var dashboard = try ShippedDashboard(asOf: "2025-06-30", rows: 43, columns: columns)
      dashboard.type("c" + String(repeating: "t", count: presses))
      let page = try #require(dashboard.state.activeList?.page)
      for row in dashboard.state.filled(page).rows where row.isSelectable {
        for line in row.lines {
          let ends = line.pieces.map { ($0.column, $0.column + $0.text.displayWidth) }
          for (one, other) in zip(ends, ends.dropFirst()) { #expect(one.1 < other.0) }
        }
      }
    }
  }

  @Test func `f narrows to the sector of the row, then to the next ones, then widens again`()
    throws
  {
    var dashboard = try table()
    dashboard.type("/trong rung, ha")
    dashboard.press(.enter, .escape)
    let before = dashboard.wholeList
    dashboard.type("f")
    #expect(dashboard.screen.contains("[Nông, lâm nghiệp, thủy sản: 12 ×]"))
    #expect(dashboard.state.activeList?.page.selectable.count == 12)
    #expect(!dashboard.wholeList.contains("Tốc độ tăng GRDP"))
    dashboard.type("f")
    #expect(dashboard.screen.contains("[Nông thôn mới, OCOP: "))
    var presses = 0
    while dashboard.state.visit.view.sector != nil, presses < 50 {
      dashboard.type("f")
      presses += 1
    }
    #expect(dashboard.wholeList == before)
    dashboard.type("f")
    #expect(dashboard.screen.contains("[Tăng trưởng kinh tế: "))
    dashboard.type("F")
    #expect(dashboard.wholeList == before)
  }

  @Test(arguments: ["c", "cc", "ccc"])
  func `f passes by every sector with rows once`(keys: String) throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30", rows: 43, columns: 132)
    dashboard.type(keys)
    let all = dashboard.state.activeList?.page.selectable.count
    var (sectors, rows) = (Set<Reference<Sector>>(), 0)
    dashboard.type("f")
    while let sector = dashboard.state.visit.view.sector, sectors.insert(sector).inserted {
      rows += dashboard.state.activeList?.page.selectable.count ?? 0
      dashboard.type("f")
    }
    #expect(dashboard.state.visit.view.sector == nil)
    #expect(rows == all)
  }

  @Test func `the view options choose the sector, what the cells show and hide empty rows`()
    throws
  {
    var dashboard = try table()
    let all = try #require(dashboard.state.activeList?.page.selectable.count)
    dashboard.type("m")
    dashboard.find("co so trong cac nam")
    dashboard.find("thay doi")
    dashboard.press(.escape, .escape)
    #expect(dashboard.screen.contains("[Thay đổi] [Có số trong các năm đang xem: "))
    let page = try #require(dashboard.state.activeList?.page)
    #expect(0 < page.selectable.count && page.selectable.count < all)
    for row in dashboard.state.filled(page).rows where row.isSelectable {
      let cells = row.lines.flatMap(\.pieces).dropFirst().map(\.text)
      #expect(cells.contains { $0.contains(where: \.isWholeNumber) })
    }
    dashboard.type("F")
    #expect(dashboard.state.activeList?.page.selectable.count == all)
  }

  @Test(arguments: ["c", "cc"])
  func `a search finds the rows of a sector by its heading`(keys: String) throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.type(keys + "/y te, bao hiem")
    guard case .screen(.indicator(let series))? = dashboard.state.selectedRow?.destination else {
      Issue.record("nothing was found")
      return
    }
    let folder = dashboard.state.folder
    let sector = folder.indicators[series.indicator].sector
    #expect(folder.sectors[sector].name.vietnamese == "Y tế, bảo hiểm")
  }

  @Test func `from a sector only its indicators are compared`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.focus(onPane: 3)
    dashboard.find("lam nghiep")
    dashboard.type("cc")
    let count = try #require(dashboard.state.activeList?.page.selectable.count)
    #expect(dashboard.screen.contains("[Nông, lâm nghiệp, thủy sản: \(count) ×]"))
    #expect(dashboard.screen.contains("TH 2022"))
    #expect(dashboard.screen.contains("TH 2023"))
    #expect(!dashboard.wholeList.contains("GRDP"))
  }

  private func row(_ name: String, in dashboard: ShippedDashboard) throws -> String {
    let page = try #require(dashboard.state.activeList?.page)
    let rows = dashboard.state.filled(page).rows
    let found = try #require(rows.first { $0.fullText.hasPrefix(name) })
    return found.lines.flatMap(\.pieces).map(\.text).joined(separator: " ")
  }
}

struct CompareAreasTests {
  private func areas(of indicator: String, columns: Int = 80) throws -> ShippedDashboard {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30", columns: columns)
    dashboard.type("c/" + indicator)
    dashboard.press(.enter, .escape, .enter)
    dashboard.type("c")
    return dashboard
  }

  @Test func `the districts are ranked below the province, those without figures named last`()
    throws
  {
    let dashboard = try areas(of: "trong rung, ha")
    let rows = dashboard.wholeList.split(separator: "\n")
    #expect(rows[0].contains("Tỉnh Bắc Kạn"))
    #expect(rows[1].contains("1. Huyện Pác Nặm 684 cả năm"))
    #expect(rows.filter { $0.contains(". Huyện") }.allSatisfy { $0.contains("cả năm") })
    #expect(rows[4] == "Số chưa đủ năm, không xếp hạng")
    #expect(rows[6].hasPrefix("Huyện Bạch Thông 477* đến 15/07"))
    #expect(dashboard.screen.contains("Năm 2023: 5/8 địa phương có số liệu, cao nhất xếp trước."))
    #expect(
      dashboard.screen.contains(
        "Nguồn không có số liệu: Huyện Ngân Sơn, Huyện Chợ Đồn, Huyện Chợ Mới."))
  }

  @Test func `a figure of a part of the year is not ranked, even if it is the only one`() throws {
    var dashboard = try areas(of: "thu ngan sach nha nuoc")
    dashboard.type("t")
    #expect(dashboard.screen.contains("Năm 2024: 1/8 địa phương có số liệu"))
    let rows = dashboard.wholeList.split(separator: "\n")
    #expect(rows[1] == "Số chưa đủ năm, không xếp hạng")
    #expect(rows[2].hasPrefix("Huyện Pác Nặm 6,053* 6T"))
  }

  @Test func `where less is better the lowest stands first`() throws {
    var dashboard = try areas(of: "ho ngheo (chuan 2016")
    #expect(dashboard.screen.contains("thấp nhất xếp trước (thấp là tốt)"))
    let values = (dashboard.state.activeList?.page.rows ?? []).filter(\.isSelectable).dropFirst()
      .compactMap { row in
        row.lines[0].pieces.compactMap { PrintedNumber($0.text.replacing(",", with: ".")) }.first
      }
    #expect(values.count > 2)
    #expect(values == values.sorted())
    dashboard.type("s")
    #expect(dashboard.screen.contains("Năm 20"))
  }

  @Test func `Enter leads to the district's own indicator`() throws {
    var dashboard = try areas(of: "trong rung, ha")
    dashboard.press(.down, .enter)
    guard case .indicator(let series) = dashboard.state.screen else {
      Issue.record("no indicator is open")
      return
    }
    #expect(dashboard.state.folder.areas[series.area].name.vietnamese == "Huyện Pác Nặm")
  }
}
