import Testing

@testable import DashboardUI

struct GridTests {
  @Test func `cuts what does not fit with an ellipsis and never splits a grapheme`() {
    var grid = Grid(size: Size(rows: 1, columns: 7))
    grid.put("Tỷ lệ hộ", row: 0, column: 0)
    #expect(grid.lines == ["Tỷ lệ…"])
    grid = Grid(size: Size(rows: 1, columns: 7))
    grid.put("Ty\u{309} le\u{323}\u{302} ho", row: 0, column: 2, limit: 4)
    #expect(grid.lines == ["  Tỷ…"])
  }

  @Test func `leaves out a wide character whose second column does not fit`() {
    var grid = Grid(size: Size(rows: 1, columns: 4))
    grid.put("作者部", row: 0, column: 0)
    #expect(grid.lines == ["作…"])
  }

  @Test func `ignores what lies outside`() {
    var grid = Grid(size: Size(rows: 1, columns: 3))
    grid.put("abc", row: 4, column: 0)
    grid.put("abc", row: 0, column: -1)
    grid.select(row: 9, columns: 0..<3)
    #expect(grid.lines == ["bc"])
  }

  @Test func `marks cells as selected, and writing into them leaves them so`() {
    var grid = Grid(size: Size(rows: 2, columns: 4))
    grid.select(row: 1, columns: 1..<9)
    grid.put("ab作", row: 1, column: 0)
    #expect((0..<4).map { grid[1, $0].isSelected } == [false, true, true, true])
    #expect((0..<4).allSatisfy { !grid[0, $0].isSelected })
    #expect(grid.lines == ["", "ab作"])
  }

  @Test func `gives cells another meaning and leaves their text`() {
    var grid = Grid(size: Size(rows: 1, columns: 4))
    grid.put("abcd", row: 0, column: 0, role: .title)
    grid.mark(row: 0, columns: -1..<2, as: .bad)
    grid.mark(row: 7, columns: 0..<2, as: .bad)
    #expect((0..<4).map { grid[0, $0].role } == [.bad, .bad, .title, .title])
    #expect(grid.lines == ["abcd"])
  }

  /// Of noncharacters, of the controls after ASCII, and of the one at its end.
  @Test(arguments: [
    ("a\u{FFFE}b", "a\\u{FFFE}b"), ("a\u{7F}b", "a\\u{7F}b"),
    ("a\u{80}b", "a\\u{80}b"), ("a\u{9B}2J", "a\\u{9B}2J"), ("a\u{9F}b", "a\\u{9F}b"),
    ("\u{20DD}a", "\\u{20DD}a"), ("\u{0}a", "\\u{0}a"),
  ])
  func `no cell holds what acts`(_ text: String, shown: String) {
    var grid = Grid(size: Size(rows: 1, columns: 20))
    grid.put(text, row: 0, column: 0)
    #expect(grid.lines == [shown])
  }

  @Test func `shows what is invisible instead of letting it act`() {
    var grid = Grid(size: Size(rows: 1, columns: 40))
    grid.put("a\u{1B}[2Jb\u{202E}c\u{200B}d", row: 0, column: 0)
    #expect(grid.lines == ["a\\u{1B}[2Jb\\u{202E}c\\u{200B}d"])
  }

  @Test func `has an ASCII twin without accents`() {
    var grid = Grid(size: Size(rows: 1, columns: 40))
    grid.put("Đạt – “Vượt” ≥ 72,9 × ộ ╳", row: 0, column: 0)
    #expect(grid.unaccented.lines == ["Dat - \"Vuot\" > 72,9 x o ?"])
  }
}

struct DisplayWidthTests {
  @Test(arguments: [
    ("ế", 1), ("e\u{302}\u{301}", 1), ("Tỷ lệ hộ nghèo", 14), ("作者", 4), ("─│█░", 4),
    ("√×●■►▲▼", 7), ("\u{200B}", 0), ("\u{202E}", 0), ("👨‍👩‍👧", 2), ("₫…", 2), ("", 0), ("\u{301}", 0),
  ])
  func `is the number of columns a terminal gives the text`(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test func `composed and decomposed text are cut at the same place`() {
    let composed = "Tỷ lệ hộ nghèo"
    let decomposed = "Ty\u{309} le\u{323}\u{302} ho\u{323}\u{302} nghe\u{300}o"
    for columns in 0...16 {
      #expect(
        composed.truncated(toColumns: columns) == decomposed.truncated(toColumns: columns))
    }
  }

  @Test func `a text that is cut ends in an ellipsis`() {
    #expect("Diện tích trồng rừng".truncated(toColumns: 10) == "Diện tích…")
    #expect("Diện tích".truncated(toColumns: 9) == "Diện tích")
    #expect("Diện".truncated(toColumns: 0) == "")
  }

  @Test(arguments: [
    (26, 6, "Share of poor…districts, %"), (26, 4, "Share…in poor districts,…"),
    (26, 3, "Share…households in poor…"), (26, 9, "Share of poor households…%"),
    (9, 7, "Share o…%"), (9, 6, "Sh…distr…"),
    (1, 1, "…"), (0, 0, ""),
  ])
  func `a text that is cut inside keeps its words from one on`(
    columns: Int, first: Int, expected: String
  ) {
    let name = "Share of poor households in poor districts, %"
    #expect(name.truncatedInside(toColumns: columns, keepingWordsFrom: first) == expected)
    #expect(name.truncatedInside(toColumns: name.displayWidth, keepingWordsFrom: first) == name)
  }

  @Test func `a text of too many lines ends its last one in an ellipsis`() {
    #expect("một hai ba bốn".wrapped(toColumns: 7, atMost: 2) == ["một hai", "ba bốn"])
    #expect("một hai ba bốn năm".wrapped(toColumns: 7, atMost: 2) == ["một hai", "ba bốn…"])
    #expect("một hai ba".wrapped(toColumns: 7, atMost: 1) == ["một ha…"])
    #expect("một".wrapped(toColumns: 7, atMost: 0) == [])
  }

  @Test func `wraps between words and cuts a word only where it is wider than the line`() {
    #expect("một hai ba".wrapped(toColumns: 7) == ["một hai", "ba"])
    #expect("abcdefgh".wrapped(toColumns: 3) == ["abc", "def", "gh"])
    #expect("作者作者".wrapped(toColumns: 3) == ["作", "者", "作", "者"])
    #expect("a".wrapped(toColumns: 0) == [])
  }

  @Test func `aligns in columns, not in characters`() {
    #expect("作".padded(toColumns: 4) == "作  ")
    #expect("ộ".aligned(rightInColumns: 3) == "  ộ")
  }
}

struct ProgressBarTests {
  @Test(arguments: [
    (0.0, "░░░░"), (0.001, "█░░░"), (0.5, "██░░"), (0.999, "███░"), (1.0, "████"), (1.229, "███►"),
    (-0.4, "░░░░"),
  ])
  func `is full only at the whole and empty only at nothing`(share: Double, bar: String) {
    #expect(progressBar(share, width: 4, symbols: .unicode) == bar)
  }
}
