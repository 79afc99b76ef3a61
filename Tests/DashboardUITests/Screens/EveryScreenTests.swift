import PlanIndicators
import Testing

@testable import DashboardUI

/// What holds of every screen at every size.
struct EveryScreenTests {
  /// The keys that lead from the overview to each screen; of both halves of the program's life.
  private static let ways: [[Key]] = [
    [], ["a"], ["b"], ["c"], ["c", "t"], ["c", "t", "t", "t", "t"], ["c", "c"], ["c", "c", "c"],
    ["c", "down", "enter", "c"], ["d"], ["o"], ["o", "enter"], ["v"], ["v", "enter"], ["x"], ["?"],
    [":"], ["p", "enter"], ["enter"], ["enter", "down", "enter"], ["enter", "down", "down", "i"],
    ["b", "enter"], ["b", "i"], ["b", " "], ["b", "m"], ["b", "f", "save"], ["b", "save", "x"],
    ["b", "f", "s"], ["/"], ["/", "n", "g"],
    ["enter", "down", "enter", "v"],
  ].map { $0.map(key) }

  private static func key(_ name: String) -> Key {
    switch name {
    case "enter": .enter
    case "down": .down
    case "save": .control("s")
    default: .character(Character(name))
    }
  }

  private static let sizes = [
    (20, 5), (30, 8), (40, 10), (60, 20), (72, 20), (80, 24), (100, 30), (132, 43),
  ].map { Size(rows: $1, columns: $0) }

  /// Every screen in English while the province lives, and in Vietnamese on its last day.
  private static func screens(_ size: Size) throws -> [(ShippedDashboard, String)] {
    var screens: [(ShippedDashboard, String)] = []
    for (language, day) in [(Language.english, "2023-12-13"), (.vietnamese, "2025-06-30")] {
      let start = try ShippedDashboard(
        asOf: day, language: language, rows: size.rows, columns: size.columns)
      for way in ways {
        var dashboard = start
        for key in way { dashboard.press(key) }
        screens.append((dashboard, "\(language) \(day) \(dashboard.state.screen) \(way)"))
      }
    }
    return screens
  }

  @Test(arguments: sizes)
  func `no line is too wide; the way, the keys and the selected row are there`(size: Size) throws {
    for (dashboard, name) in try Self.screens(size) {
      let (state, lines) = (dashboard.state, dashboard.lines)
      #expect(lines.count == size.rows && lines.allSatisfy { $0.displayWidth <= size.columns })
      #expect(lines[0].contains { $0.isLetter || $0.isNumber }, "no way: \(name)")
      #expect(
        lines[size.rows - 1].contains { $0.isLetter } || state.search != nil, "no keys: \(name)")
      let grid = render(state)
      if let list = state.activeList, !list.page.selectable.isEmpty {
        let isShown = (0..<size.rows).contains { grid[$0, state.paneIndent].isSelected }
        #expect(isShown, "the selected row is not in view: \(name)")
      }
    }
  }

  @Test(arguments: sizes)
  func `what has no room ends in an ellipsis`(size: Size) throws {
    for (dashboard, name) in try Self.screens(size) {
      for (piece, shown) in dashboard.visiblePieces where shown != piece.text.visible {
        #expect(shown.hasSuffix("…"), "“\(piece.text)” is shown as “\(shown)”: \(name)")
      }
    }
  }

  @Test(arguments: sizes.filter { $0.columns >= 40 })
  func `no figure is cut, and no text lies on another or beyond the edge`(size: Size) throws {
    for (dashboard, name) in try Self.screens(size) {
      for page in dashboard.pages {
        for line in page.header + page.rows.flatMap(\.lines) {
          let pieces = line.pieces.sorted { $0.column < $1.column }
          // A text alone in its line is cut at the edge.
          let edge = pieces.count == 1 ? .max : size.columns - 2
          let ends = pieces.dropFirst().map(\.column) + [edge]
          for (piece, end) in zip(pieces, ends) {
            #expect(
              piece.column + piece.text.displayWidth <= end,
              "no room for “\(piece.text)” in \(pieces.map(\.text)): \(name)")
            #expect(!piece.text.isCutFigure, "“\(piece.text)”: \(name)")
          }
        }
      }
    }
  }

  @Test(arguments: sizes.filter { $0.columns >= 60 && $0.rows >= 20 })
  func `the bar of the selection ends with a word`(size: Size) throws {
    for (dashboard, name) in try Self.screens(size) {
      let grid = render(dashboard.state)
      for row in 0..<size.rows {
        guard let end = (0..<size.columns).last(where: { grid[row, $0].isSelected }),
          end + 1 < size.columns
        else { continue }
        #expect(grid[row, end].text == " " || grid[row, end + 1].text == " ", "\(name), \(row)")
      }
    }
  }

  @Test(arguments: sizes.filter { $0.columns >= 40 && $0.rows <= 24 })
  func `going down shows every line of a list`(size: Size) throws {
    for (start, name) in try Self.screens(size) where start.state.activePart == .whole {
      var dashboard = start
      dashboard.press(.up, .up, .up)
      var unseen = IndexSet(dashboard.state.activeList?.page.lineCount ?? 0)
      var (last, steps) = (Visit.Cursor(selection: -1), 0)
      while last != dashboard.state.visit.cursor, steps < 1_000 {
        last = dashboard.state.visit.cursor
        let rows = dashboard.state.activeList?.rows ?? 0
        unseen.remove(last.top..<(last.top + rows))
        dashboard.press(.down)
        steps += 1
      }
      let lines = dashboard.pages.flatMap(\.rows).flatMap(\.lines)
      let texts = unseen.lines.sorted().flatMap { lines[$0].pieces.map(\.text) }
      #expect(texts.isEmpty, "never shown: \(texts) \(name)")
    }
  }

  @Test(arguments: sizes.filter { $0.columns >= 40 })
  func `turning the pages passes over no line, down and up`(size: Size) throws {
    for (start, name) in try Self.screens(size) where start.state.activePart != nil {
      var dashboard = start
      dashboard.press(.home)
      for key in [Key.pageDown, .pageUp] {
        var (last, turns) = (Visit.Cursor(selection: -1), 0)
        while last != dashboard.state.visit.cursor, turns < 300 {
          last = dashboard.state.visit.cursor
          let (pane, before) = (dashboard.state.visit.pane, dashboard.state.activeList)
          dashboard.press(key)
          guard let list = dashboard.state.activeList, dashboard.state.visit.pane == pane,
            list.page == before?.page
          else { break }
          let top = dashboard.state.visit.cursor.top
          #expect(top <= last.top + list.rows && last.top <= top + list.rows, "\(key): \(name)")
          #expect(key == .pageDown ? top >= last.top : top <= last.top, "\(key): \(name)")
          turns += 1
        }
        #expect(turns < 300, "\(key): \(name)")
        guard let list = dashboard.state.activeList else { continue }
        let top = dashboard.state.visit.cursor.top
        #expect(key == .pageDown ? top + list.rows >= list.page.lineCount : top == 0, "\(name)")
      }
    }
  }

  @Test(arguments: sizes.filter { $0.columns >= 40 && $0.rows <= 20 })
  func `a list begins with a whole row wherever it is scrolled to`(size: Size) throws {
    let moves: [Key] =
      [.end] + Array(repeating: .up, count: 9) + [.home] + Array(repeating: .down, count: 9)
      + [.pageDown, .pageDown]
    for (start, name) in try Self.screens(size) where start.state.activePart == .whole {
      var dashboard = start
      for key in moves {
        dashboard.press(key)
        guard let list = dashboard.state.activeList, list.rows > 0 else { continue }
        let top = dashboard.state.visit.cursor.top
        let first = list.page.rows(in: top..<(top + 1)).lowerBound
        guard first < list.page.rows.count, list.page.lineOffset(of: first) < top else { continue }
        let row = list.page.rows[first]
        // Text that is taller than the list is read line by line.
        #expect(row.height > list.rows || !row.isSelectable, "\(key): \(name)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `names that are cut can be told apart`(language: Language) throws {
    let state = try ShippedDashboard(language: language).state
    let indicators = state.folder.indicators
    for width in 24...60 {
      for names in [
        indicators.map { state.nameWithUnit(of: $0, width: width) },
        indicators.map { state.name(of: $0, width: width) },
      ] {
        let twice = Dictionary(grouping: names.filter { $0.contains("…") }, by: \.self)
          .filter { $0.value.count > 1 }.keys
        #expect(twice.isEmpty, "in \(width) columns: \(twice.sorted())")
        #expect(names.allSatisfy { $0.displayWidth <= width })
      }
    }
  }

  @Test(arguments: Language.allCases, ["2023-12-13", "2025-06-30"])
  func `a leader at 40×10 sees name, verdict and result against plan at once`(
    language: Language, day: String
  ) throws {
    var dashboard = try ShippedDashboard(asOf: day, language: language, rows: 10, columns: 40)
    dashboard.type("b")
    let row = try #require(dashboard.state.selectedRow)
    let assessment = try #require(row.assessment)
    dashboard.press(.enter)
    let (state, screen) = (dashboard.state, dashboard.screen)
    let name = state.folder.indicators[assessment.indicator].name[language]
    #expect(screen.contains(name.prefix(20)))
    #expect(screen.contains(state.measureText(of: assessment)))
    #expect(screen.contains(state.symbols.status(assessment.verdict.judged) + " "))
    #expect(screen.contains(state.resultText(of: assessment)))
    dashboard.press(.escape)
    dashboard.type("i")
    #expect(dashboard.screen.contains(state.strings.words(for: assessment.verdict).prefix(10)))
  }
}

/// The lines that have not been in view.
private struct IndexSet {
  private(set) var lines: Set<Int>

  init(_ count: Int) { lines = Set(0..<count) }

  mutating func remove(_ seen: Range<Int>) { lines.subtract(seen) }
}

extension String {
  /// Whether the text is a number that an ellipsis ends.
  fileprivate var isCutFigure: Bool {
    hasSuffix("…") && contains { $0.isNumber } && !contains { $0.isLetter }
  }
}

extension DashboardState {
  /// A column that the bar of the selected row covers.
  fileprivate var paneIndent: Int { contentRect.column }
}

extension ShippedDashboard {
  /// The lists of the screen with all their lines.
  fileprivate var pages: [Page] {
    let parts: [DashboardState.ListPart] =
      state.screen == .overview && !state.isOverviewCompact
      ? [.progress, .behind, .validity] : [.whole]
    return parts.map { state.filled(state.list($0)) }
  }

  /// The texts of the list in view, each with what the screen shows of it.
  fileprivate var visiblePieces: [(Line.Piece, shown: String)] {
    guard state.activePart == .whole, let list = state.activeList else { return [] }
    let (grid, page, rect) = (render(state), state.filled(list.page), state.contentRect)
    let top = state.visit.cursor.top
    let body = page.rows.flatMap(\.lines).dropFirst(top).prefix(max(0, list.rows))
    let lines = page.header.prefix(rect.rows) + body
    return lines.enumerated().flatMap { offset, line in
      line.pieces.map { piece in
        let next =
          line.pieces.map(\.column).filter { $0 > piece.column }.min() ?? state.size.columns
        let end = min(next, piece.column + piece.text.visible.displayWidth, state.size.columns)
        let cells = (piece.column..<max(piece.column, end)).map { grid[rect.row + offset, $0].text }
        var shown = cells.joined()
        while shown.last == " ", piece.text.last != " " { shown.removeLast() }
        return (piece, shown)
      }
    }
  }
}
