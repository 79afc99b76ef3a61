import PlanIndicators

/// How many rows and columns of cells something has.
package struct Size: Sendable, Hashable {
  package var rows: Int
  package var columns: Int

  package init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}

/// One place on the screen: a grapheme and what it means.
package struct Cell: Sendable, Hashable {
  /// The grapheme; empty for the second column of one that is two columns wide.
  package var text: String
  /// What it means, which decides its colour.
  package var role: Role
  /// Whether it belongs to the row or panel that the keys act on.
  package var isSelected: Bool

  package static let blank = Cell(text: " ", role: .text, isSelected: false)

  /// Whether nothing is put on a cleared screen for it: a blank without a role, or the second column of a
  /// grapheme.
  package var isNothing: Bool {
    text.isEmpty || role == .text && !isSelected && text == " "
  }
}

/// What is on the screen: rows of cells, drawn anew from the state for every frame.
///
/// Drawing outside the grid is cut off, never an error. The terminal sends only what has changed
/// since the last frame.
package struct Grid: Sendable, Hashable {
  package let size: Size
  private var cells: [Cell]
  /// Where the cursor of a text field stands; `nil` while no text is edited.
  package var cursor: Position?

  package struct Position: Sendable, Hashable {
    package var row: Int
    package var column: Int
  }

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.rows * size.columns)
  }

  package subscript(row: Int, column: Int) -> Cell {
    get { cells[row * size.columns + column] }
    set { cells[row * size.columns + column] = newValue }
  }

  /// Writes `text`, its invisible characters made visible, from `column` on, at most `limit` columns
  /// wide; a text that does not fit ends in an ellipsis.
  ///
  /// - Returns: The column after the text.
  @discardableResult
  package mutating func put(
    _ text: String, row: Int, column: Int, limit: Int = .max, role: Role = .text
  ) -> Int {
    guard (0..<size.rows).contains(row) else { return column }
    let end = min(size.columns, limit == .max ? size.columns : column + limit)
    var column = column
    text.visible.truncated(toColumns: end - column).forEachGrapheme { grapheme, width in
      if width > 0, column >= 0 {
        let isSelected = self[row, column].isSelected
        self[row, column] = Cell(text: grapheme, role: role, isSelected: isSelected)
        if width == 2 { self[row, column + 1] = Cell(text: "", role: role, isSelected: isSelected) }
      }
      column += width
      return true
    }
    return column
  }

  /// Marks cells as belonging to what the keys act on.
  package mutating func select(row: Int, columns: Range<Int>) {
    guard (0..<size.rows).contains(row) else { return }
    for column in columns.clamped(to: 0..<size.columns) { self[row, column].isSelected = true }
  }

  /// Gives cells another meaning without changing their text.
  package mutating func mark(row: Int, columns: Range<Int>, as role: Role) {
    guard (0..<size.rows).contains(row) else { return }
    for column in columns.clamped(to: 0..<size.columns) { self[row, column].role = role }
  }

  /// The text of each row without trailing blanks.
  package var lines: [String] {
    (0..<size.rows).map { row in
      var line = ""
      for column in 0..<size.columns { line += self[row, column].text }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}

extension Grid {
  /// The same screen in ASCII, for terminals without UTF-8: letters without their accents, and a
  /// question mark for what has no ASCII letter.
  package var unaccented: Grid {
    var grid = self
    for index in grid.cells.indices {
      grid.cells[index].text = grid.cells[index].text.asciiLikeness
    }
    return grid
  }
}
