import PlanIndicators

// How a list is drawn: its rows in view, the bar of the selection, the marks that it goes on.

extension DashboardState {
  /// How many columns the bar of the selected row has at least: enough to be seen at a glance, few
  /// enough for slow lines.
  static let selectionWidth = 24

  /// Where the bar of a selected line ends: never within a word.
  private func selectionEnd(of line: Line) -> Int {
    let least = Self.selectionWidth
    guard let piece = line.pieces.last(where: { $0.column < least }) else { return least }
    var end = piece.column
    for word in piece.text.split(separator: " ", omittingEmptySubsequences: false) {
      end += String(word).displayWidth
      if end >= least { return end }
      end += 1
    }
    return least
  }

  func drawList(_ page: Page, pane: Int, in grid: inout Grid, rect: Rect) {
    for (offset, line) in page.header.prefix(rect.rows).enumerated() {
      draw(line, in: &grid, row: rect.row + offset, rect: rect)
    }
    let isFocused = visit.pane == pane
    if isFocused, !page.header.isEmpty, screen == .overview {
      for row in rect.row..<(rect.row + page.header.count) {
        grid.mark(row: row, columns: rect.column..<(rect.column + rect.columns), as: .focus)
      }
    }
    let cursor = visit.cursors[pane] ?? Visit.Cursor()
    drawScrollMarks(page, top: cursor.top, in: &grid, rect: rect)
    let selected =
      page.selectable.indices.contains(cursor.selection)
      ? page.selectable[cursor.selection] : -1
    let first = rect.row + page.header.count
    let room = max(0, rect.rows - page.header.count)
    for index in page.rows(in: cursor.top..<(cursor.top + room)) {
      let start = page.lineOffset(of: index) - cursor.top
      // The bar lies on the first line of the row that is in view.
      let shownFrom = max(0, -start)
      for (offset, text) in lines(of: page.rows[index]).enumerated().dropFirst(shownFrom)
      where start + offset < room {
        let line = start + offset
        draw(
          marked(text, pane: pane, line: line + cursor.top), in: &grid, row: first + line,
          rect: rect)
        if index == selected, isFocused, offset == shownFrom {
          grid.select(
            row: first + line,
            columns: rect.column..<(rect.column + min(rect.columns, selectionEnd(of: text))))
        }
      }
    }
  }

  /// Marks at the right edge that the list goes on above or below.
  ///
  /// They stand on the lines next to the list, which stay where they are when it scrolls: on the lines
  /// of the list each scroll would send them anew.
  private func drawScrollMarks(
    _ page: Page, top: Int, in grid: inout Grid, rect: Rect
  ) {
    let rows = rect.rows - page.header.count
    let column = rect.column + rect.columns - 1
    guard rows > 0 else { return }
    if top > 0 {
      grid.put(symbols.rise, row: rect.row + page.header.count - 1, column: column, role: .dim)
    }
    if page.lineCount - top > rows {
      grid.put(symbols.fall, row: rect.row + rect.rows, column: column, role: .dim)
    }
  }

  /// The line with what has just changed marked.
  func marked(_ line: Line, pane: Int, line number: Int) -> Line {
    guard freshMarks.places[pane]?.isEmpty == false else { return line }
    return line.mappingRoles { index, role in
      freshMarks.contains(pane: pane, line: number, piece: index) ? .fresh : role
    }
  }

  /// Draws the texts of a line, each no further than to the next one and to the edge.
  func draw(_ line: Line, in grid: inout Grid, row: Int, rect: Rect) {
    for piece in line.pieces where piece.column < rect.columns {
      let next = line.pieces.map(\.column).filter { $0 > piece.column }.min() ?? rect.columns
      grid.put(
        piece.text, row: row, column: rect.column + piece.column,
        limit: min(next, rect.columns) - piece.column, role: piece.role)
    }
  }
}
