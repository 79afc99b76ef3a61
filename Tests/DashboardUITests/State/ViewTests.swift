import PlanIndicators
import Testing

@testable import DashboardUI

struct ViewTests {
  @Test func `search ignores accents, case and đ, moves while typing and counts the hits`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.press(.enter)
    dashboard.type("/DIEN TICH")
    #expect(dashboard.screen.contains("Tìm: DIEN TICH"))
    #expect(dashboard.screen.contains("1/"))
    #expect(dashboard.state.selectedRow?.assessment != nil)
    let first = dashboard.state.visit.cursor.selection
    dashboard.press(.enter)
    dashboard.type("n")
    #expect(dashboard.state.visit.cursor.selection > first)
    dashboard.type("N")
    #expect(dashboard.state.visit.cursor.selection == first)
  }

  @Test func `Esc in a search gives the search up and nothing else`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.press(.enter)
    let visits = dashboard.state.visits.count
    dashboard.type("/rung")
    dashboard.press(.backspace, .backspace, .escape)
    #expect(dashboard.state.visits.count == visits)
    #expect(dashboard.state.search == nil)
  }

  @Test func `a search without a hit says so`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.press(.enter)
    dashboard.type("/xyzzy")
    #expect(dashboard.screen.contains("Không thấy"))
  }

  @Test func `f filters by verdict, shows it as a chip, and u takes it back`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.press(.enter)
    let before = dashboard.lines
    dashboard.type("f")
    #expect(dashboard.screen.contains("[Chậm, nguy cơ, không đạt: 8 ×]"))
    #expect(!dashboard.wholeList.contains("Vượt"))
    #expect(dashboard.wholeList.contains("Không đạt"))
    dashboard.type("u")
    #expect(dashboard.lines == before)
  }

  @Test func `s sorts by name in the order of the letters without accents`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.press(.enter)
    dashboard.type("s")
    let names = dashboard.wholeList.split(separator: "\n").enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map {
        unaccented(String($0.element.drop { !$0.isLetter }.prefix { $0 != "," }))
      }
    #expect(names.count > 10)
    #expect(names == names.sorted())
  }

  @Test func `t changes what the year cells show`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.type("c")
    #expect(dashboard.screen.contains("[Thực hiện]"))
    dashboard.find("trong rung, ha")
    dashboard.press(.escape)
    let results = dashboard.wholeList
    #expect(results.contains("4.969,65*"))
    dashboard.type("t")
    #expect(dashboard.screen.contains("[Kế hoạch]"))
    #expect(dashboard.wholeList.contains("4.045"))
    dashboard.type("t")
    #expect(dashboard.wholeList.contains("122,9%"))
    dashboard.type("t")
    #expect(dashboard.screen.contains("[Thay đổi]"))
  }

  @Test func `c twice puts two years side by side with their difference and the next plan`() throws
  {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.type("cc")
    #expect(dashboard.screen.contains("TH 2023"))
    #expect(dashboard.screen.contains("KH 2024"))
    dashboard.type("/toc do tang grdp")
    #expect(dashboard.screen.contains("Kế hoạch 2024 so với thực hiện 2023: +1,67"))
  }

  @Test func `comma and full stop step through the dates of publication`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.type(",")
    #expect(!dashboard.screen.contains("13/12/2023"))
    dashboard.type(".")
    #expect(dashboard.screen.contains("Nguồn công bố đến 13/12/2023"))
  }

  @Test func `L changes the language and nothing else`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.press(.enter, .down, .down)
    let before = dashboard.state.visits
    dashboard.type("L")
    #expect(dashboard.screen.contains("Published by 13/12/2023"))
    #expect(dashboard.state.visits == before)
    dashboard.type("L")
    #expect(dashboard.screen.contains("Nguồn công bố đến 13/12/2023"))
  }

  @Test func `another area follows its own newest documents and comes back`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    let before = dashboard.lines
    dashboard.type("a")
    let heir = try #require(dashboard.state.folder.areas.reference(of: "19-2025"))
    while dashboard.state.selectedRow?.destination != .area(heir) { dashboard.press(.down) }
    dashboard.press(.enter)
    #expect(dashboard.state.asOf > CalendarDate(dayNumber: 20_270))
    #expect(dashboard.screen.contains("Tỉnh Thái Nguyên"))
    dashboard.press(.escape, .escape)
    #expect(dashboard.lines == before)
  }

  @Test func `the help explains every sign that stands beside names and figures`() throws {
    for symbols in [Symbols.unicode, .ascii] {
      var dashboard = try ShippedDashboard(symbols: symbols)
      dashboard.type("?")
      let help = dashboard.wholeList.split(separator: "\n")
      let signs = [
        "~", "≈", symbols.sign(of: .verdict), symbols.sign(of: .figure), symbols.unnamed,
      ]
      for sign in signs { #expect(help.contains { $0.hasPrefix("\(sign) ") }, "\(sign)") }
      #expect(dashboard.wholeList.contains("* chưa đủ năm"))
    }
  }

  @Test func `what is taken back leaves the reader where they are`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.press(.enter)
    let whole = dashboard.lines
    dashboard.type("m")
    dashboard.press(.end, .up, .enter, .escape)
    #expect(dashboard.lines != whole)
    dashboard.press(.escape)
    dashboard.type("b")
    dashboard.type("u")
    #expect(dashboard.state.screen == .behind)
    dashboard.press(.escape, .enter)
    #expect(dashboard.lines == whole)
  }

  @Test func `p reaches the plan of these days too, though it has no panel`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.type("p")
    #expect(dashboard.screen.contains("Tiến độ: Năm 2025"))
    #expect(dashboard.screen.contains("Chỉ tiêu chậm, không đạt: Năm 2025"))
    dashboard.type("p")
    #expect(dashboard.screen.contains("Tiến độ: 5 năm 2021–2025"))
    var small = try ShippedDashboard(asOf: "2025-06-30", rows: 20, columns: 60)
    small.type("pp")
    #expect(
      small.state.selectedRow?.destination == small.state.planInFocus.map { .screen(.plan($0)) })
  }

  @Test func `a district opens on the newest plan that promises something there`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    let district = try #require(
      dashboard.state.folder.areas.allReferences.first {
        dashboard.state.folder.areas[$0].name.vietnamese == "Huyện Ba Bể"
      })
    dashboard.type("a")
    while dashboard.state.selectedRow?.destination != .area(district) { dashboard.press(.down) }
    dashboard.press(.enter)
    let plan = try #require(dashboard.state.planInFocus)
    #expect(!dashboard.state.headlines(of: plan).isEmpty)
  }

  @Test func `a row taller than the list can be read to its end`() throws {
    var dashboard = try ShippedDashboard(rows: 8, columns: 40)
    var seen = ""
    for _ in 0..<40 {
      seen += dashboard.screen
      dashboard.press(.down)
    }
    #expect(seen.contains("1 không đạt"))
  }

  @Test func `the palette finds a command by its name without accents and carries it out`() throws {
    for opening in [Key.character(":"), .control("p")] {
      var dashboard = try ShippedDashboard()
      dashboard.press(opening)
      dashboard.type("so sanh cac nam")
      dashboard.press(.enter)
      #expect(dashboard.state.screen == .compareYears)
      dashboard.press(.escape)
      #expect(dashboard.state.screen == .overview)
    }
  }

  @Test func `Esc leaves the palette in one step`() throws {
    var dashboard = try ShippedDashboard()
    let before = dashboard.lines
    dashboard.type(":xuat")
    dashboard.press(.escape)
    #expect(dashboard.lines == before)
  }

  @Test func `y copies the selected line in full, e exports all rows of the list`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.press(.enter)
    dashboard.type("/trong rung, ha")
    dashboard.press(.enter)
    guard case .copy(let text, .row) = update(&dashboard.state, .character("y")) else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.contains("Đến 06/11/2023 trồng rừng 4.969,65 ha, đạt 122,9% kế hoạch năm"))
    guard case .export(let list, .table) = update(&dashboard.state, .character("e")) else {
      Issue.record("nothing was exported")
      return
    }
    #expect(list.hasPrefix("\u{FEFF}Địa phương,Kế hoạch,"))
    #expect(list.split(separator: "\r\n").count > 20)
  }

  @Test func `T goes through the colours, names them, and has none to give where none are wanted`()
    throws
  {
    var dashboard = try ShippedDashboard()
    let effects = (0..<4).map { _ in update(&dashboard.state, .character("T")) }
    #expect(effects == [Theme.light, .contrast, .mono, .dark].map { .wear($0) })
    #expect(dashboard.screen.contains("Bảng màu: nền tối"))
    dashboard.state.isColorless = true
    #expect(update(&dashboard.state, .character("T")) == nil)
    #expect(dashboard.screen.contains("NO_COLOR"))
  }
}
