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
    #expect(dashboard.wholeList.contains("Toàn tỉnh trồng rừng đạt 123% kế hoạch"))
  }

  @Test func `going back finds every screen as it was left`() throws {
    var dashboard = try ShippedDashboard()
    var pictures: [[String]] = []
    let ways: [[Key]] = [
      [.tab, .enter], [.down, .down, .down, .enter], [.down, .enter], [.pageDown, .enter],
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

  @Test func `random keys at random sizes never leave the screen or trap`() throws {
    var dashboard = try ShippedDashboard()
    var generator = SeededGenerator(seed: 7)
    let keys: [Key] =
      Action.allCases.filter { $0 != .quit }.flatMap(\.keys)
      + [.backspace, .delete, .character("đ"), .character("5")]
    for step in 0..<3_000 {
      dashboard.press(try #require(keys.randomElement(using: &generator)))
      if step.isMultiple(of: 25) {
        dashboard.resize(
          rows: Int.random(in: 1...50, using: &generator),
          columns: Int.random(in: 1...150, using: &generator))
      }
      if step.isMultiple(of: 5) {
        let width = dashboard.state.size.columns
        #expect(dashboard.lines.allSatisfy { $0.displayWidth <= width })
      }
      if dashboard.state.visits.count > 40 { dashboard = try ShippedDashboard() }
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
}
