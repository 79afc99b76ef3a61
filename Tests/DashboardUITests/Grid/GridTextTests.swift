import Testing

@testable import DashboardUI

/// A screen as a text, and the same screen from it.
struct GridTextTests {
  @Test func `tells each run of cells by its role, a capital where they are selected`() {
    var grid = Grid(size: Size(rows: 2, columns: 9))
    grid.put("Hộ nghèo", row: 0, column: 1, role: .title)
    grid.put("作 2", row: 1, column: 0, role: .bad)
    grid.select(row: 1, columns: 0..<9)
    #expect(grid.text == "2 9\na \tdHộ nghèo\nJ作 2\tA     \nend\n")
  }

  @Test(arguments: Theme.allCases, [(24, 80), (43, 132), (10, 40), (3, 12)])
  func `every screen comes back as it was`(_ theme: Theme, _ size: (rows: Int, columns: Int)) throws
  {
    var dashboard = try ShippedDashboard(
      rows: size.rows, columns: size.columns, symbols: theme == .mono ? .ascii : .unicode)
    dashboard.state.theme = theme
    for keys in ["", "b", "j", "\r", "i", "v", "c", "?", "x"] {
      dashboard.type(keys)
      var grid = render(dashboard.state)
      let text = grid.text
      grid.cursor = nil
      #expect(Grid(text: text[...], size: grid.size) == grid, "after \(keys)")
    }
  }

  @Test func `the wide characters and marks of foreign texts come back too`() {
    var grid = Grid(size: Size(rows: 3, columns: 12))
    grid.put("作者 e\u{301} 👩‍🌾", row: 0, column: 0, role: .dim)
    grid.put("a\u{202E}b", row: 1, column: 0)
    grid.select(row: 0, columns: 0..<1)
    grid.mark(row: 2, columns: 3..<5, as: .focus)
    #expect(Grid(text: grid.text[...], size: grid.size)?.text == grid.text)
    #expect(Grid(text: grid.text[...], size: grid.size)?.lines == grid.lines)
  }

  @Test(arguments: [
    "", "end\n", "1 3\n", "1 3\nabc\n", "1 3\nabc\nend", "1 3\nabc\nend\nabc\n", "2 3\nabc\nend\n",
    "1 3\nabc\nabc\nend\n", "1 3\nabc\nabc\n", "x 3\nabc\nend\n", "1\nabc\nend\n", "-1 3\nend\n",
    "1 4\nabc\nend\n", "0 3\nend\n", "0 0\nend\n", "1 3\n~bc\nend\n", "1 3\nzbc\nend\n",
  ])
  func `what is not a whole screen is none`(_ text: String) {
    #expect(Grid(text: text[...], size: Size(rows: 1, columns: 3)) == nil)
  }

  @Test func `a screen without rows or columns has a text too`() {
    for size in [Size(rows: 0, columns: 0), Size(rows: 0, columns: 9), Size(rows: 2, columns: 0)] {
      #expect(Grid(text: Grid(size: size).text[...], size: size) == Grid(size: size))
    }
  }

  @Test func `whatever byte is changed, nothing traps and the screen keeps its size`() throws {
    let dashboard = try ShippedDashboard(rows: 10, columns: 40)
    let bytes = Array(render(dashboard.state).text.utf8)
    for place in stride(from: 0, to: bytes.count, by: 7) {
      for byte in [0, 0x09, 0x0A, 0x1B, UInt8(ascii: "z"), 0xC2, 0xFF] {
        var changed = bytes
        changed[place] = byte
        let text = String(decoding: changed, as: UTF8.self)
        let grid = Grid(text: text[...], size: dashboard.state.size)
        #expect(grid == nil || grid?.size == dashboard.state.size)
      }
    }
  }

  @Test func `a text that somebody else wrote cannot leave its row nor drive the terminal`() {
    let grid = Grid(
      text: "1 6\naabcdefghij\u{1B}[2J\tb\u{9B}\u{202E}\nend\n"[...],
      size: Size(rows: 1, columns: 6))
    #expect(grid?.lines == ["abcde…"])
    #expect(
      Grid(text: "1 9\na\u{1B}\nend\n"[...], size: Size(rows: 1, columns: 9))?.lines == [#"\u{1B}"#]
    )
  }
}
