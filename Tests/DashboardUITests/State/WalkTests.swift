import PlanIndicators
import Testing

@testable import DashboardUI

struct WalkTests {
  @Test func `Enter three times leads from a panel to an indicator and its document`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.press(.enter)
    #expect(dashboard.screen.contains("› Năm 2023"))
    dashboard.press(.enter)
    #expect(dashboard.wholeList.contains("Số liệu đã công bố"))
    dashboard.press(.enter)
    #expect(dashboard.wholeList.contains("Cơ quan ban hành"))
  }

  @Test func `from the province to a sector to an indicator to its document`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.focus(onPane: 3)
    dashboard.find("lam nghiep")
    #expect(dashboard.screen.contains("› Nông, lâm nghiệp, thủy sản"))
    dashboard.find("trong rung, ha")
    #expect(dashboard.screen.contains("Trồng rừng"))
    dashboard.find("4.969,65 ha  so bo")
    #expect(dashboard.screen.contains("Toàn tỉnh trồng rừng đạt 123% kế hoạch"))
    #expect(dashboard.wholeList.contains("Cổng thông tin điện tử tỉnh Bắc Kạn"))
  }

  @Test func `what was said on a screen is said again on the way back`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.type("b")
    dashboard.press(.tab)
    let said = dashboard.lines
    #expect(dashboard.state.notice != nil)
    dashboard.type("i")
    dashboard.press(.escape)
    #expect(dashboard.lines == said)
  }

  @Test func `going back finds every screen as it was left`() throws {
    var dashboard = try ShippedDashboard()
    var pictures: [[String]] = []
    let ways: [[Key]] = [
      [.tab, .enter], [.down, .down, .down, .enter], [.down, .enter], [.end, .enter],
      [.character("c")], [.pageDown, .down, .enter], [.character("i")], [.character("v")],
      [.down, .enter], [.character("b")], [.character("?")], [.character("x")],
    ]
    for way in ways {
      for key in way.dropLast() { dashboard.press(key) }
      pictures.append(dashboard.lines)
      let before = dashboard.state.visits.count
      dashboard.press(way[way.count - 1])
      #expect(dashboard.state.visits.count == before + 1)
    }
    while let picture = pictures.popLast() {
      dashboard.press(.escape)
      #expect(dashboard.lines == picture)
    }
  }

  @Test func `Esc on the outermost screen only says how to quit`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.press(.escape, .escape, .escape)
    #expect(!dashboard.state.isQuitting)
    #expect(dashboard.screen.contains("Bấm q để thoát"))
  }

  @Test(arguments: [Key.character("q"), .function(10), .control("c")])
  func `q, F10 and Ctrl-C quit`(key: Key) throws {
    var dashboard = try ShippedDashboard()
    dashboard.press(key)
    #expect(dashboard.state.isQuitting)
  }

  @Test func `Backspace does nothing outside a text`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.press(.tab, .enter, .down)
    let before = dashboard.lines
    dashboard.press(.backspace)
    #expect(dashboard.lines == before)
  }

  @Test func `a letter works as the accented letter that an input method makes of it`() throws {
    for (letter, screen) in [("ă", Screen.areas), ("â", .areas)] {
      var dashboard = try ShippedDashboard()
      dashboard.type(letter)
      #expect(dashboard.state.screen == screen)
    }
  }

  @Test func `a key without a use says so and where to look`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.type("w")
    #expect(dashboard.screen.contains("Bấm ? để xem các phím"))
  }

  /// On a walk of random moves and openings each way back shows what was left, byte for byte.
  @Test(arguments: 0..<50)
  func `a random walk in and out again shows the same screens`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let size = try #require(
      [(24, 80), (43, 132), (20, 60), (10, 40)].randomElement(using: &generator))
    var dashboard = try ShippedDashboard(
      asOf: seed.isMultiple(of: 2) ? "2023-12-13" : "2025-06-30", rows: size.0, columns: size.1)
    let moves: [Key] = [.down, .up, .pageDown, .tab, .end, .home]
    let looks: [Key] = ["s", "S", "f", "t", " ", "n"].map { .character($0) }
    let doors: [Key] = [.enter] + ["b", "c", "v", "x", "i", "m", "?"].map { .character($0) }
    var pictures: [(depth: Int, lines: [String])] = []
    for _ in 0..<12 {
      // What is changed here from now on is no longer what was left.
      pictures.removeAll { $0.depth >= dashboard.state.visits.count }
      for _ in 0..<3 { dashboard.press(try #require(moves.randomElement(using: &generator))) }
      dashboard.press(try #require(looks.randomElement(using: &generator)))
      while case .fullText = dashboard.state.screen { dashboard.press(.escape) }
      dashboard.state.notice = nil
      let (depth, area) = (dashboard.state.visits.count, dashboard.state.area)
      // What is chosen in the view options is meant to be seen in the list below.
      if dashboard.state.screen == .viewOptions { dashboard.press(.escape) }
      guard dashboard.state.visits.count == depth else { continue }
      let picture = dashboard.lines
      dashboard.press(try #require(doors.randomElement(using: &generator)))
      guard dashboard.state.visits.count == depth + 1, dashboard.state.area == area else {
        while dashboard.state.visits.count > depth { dashboard.press(.escape) }
        continue
      }
      pictures.append((depth, picture))
    }
    #expect(!pictures.isEmpty)
    while let picture = pictures.popLast() {
      while dashboard.state.visits.count > picture.depth { dashboard.press(.escape) }
      #expect(dashboard.lines == picture.lines)
    }
  }

  @Test func `twenty thousand random keys at random sizes neither leave the screen nor trap`()
    throws
  {
    var dashboard = try ShippedDashboard()
    let start = dashboard
    var generator = SeededGenerator(seed: 7)
    let keys: [Key] =
      Action.allCases.filter { $0 != .quit }.flatMap(\.keys)
      + [.backspace, .delete, .character("đ"), .character("5"), .character("\u{301}")]
    for step in 0..<20_000 {
      dashboard.press(try #require(keys.randomElement(using: &generator)))
      if step.isMultiple(of: 100) {
        dashboard.resize(
          rows: Int.random(in: 1...50, using: &generator),
          columns: Int.random(in: 1...150, using: &generator))
      }
      if step.isMultiple(of: 50) {
        let width = dashboard.state.size.columns
        #expect(dashboard.lines.allSatisfy { $0.displayWidth <= width })
      }
      if dashboard.state.visits.count > 12 { dashboard = start }
    }
  }
}

/// A generator whose numbers are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    // SplitMix64, Steele, Lea and Flood 2014.
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

struct OverviewWalkTests {
  @Test func `down from a plan's panel leads into its progress, up leads back`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.focus(onPane: 0)
    #expect(dashboard.screen.contains("Tiến độ: 5 năm 2021–2025"))
    dashboard.press(.down)
    #expect(dashboard.state.visit.pane == 3)
    #expect(dashboard.screen.contains("Tiến độ: 5 năm 2021–2025"))
    dashboard.press(.up)
    #expect(dashboard.state.visit.pane == 0)
  }

  @Test func `a way without an end stays short enough to be gone back`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.type(String(repeating: "bcvox", count: 60))
    #expect(dashboard.state.visits.count <= 50)
    for _ in 0..<60 { dashboard.press(.escape) }
    #expect(dashboard.state.visits.map(\.screen) == [.areas])
    dashboard.press(.escape)
    #expect(dashboard.state.notice == dashboard.state.strings.howToQuit)
  }
}
