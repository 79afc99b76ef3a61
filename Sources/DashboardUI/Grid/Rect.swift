/// A part of a grid.
///
/// A screen draws only inside the one that it is given.
package struct Rect: Sendable, Hashable {
  package var row: Int
  package var column: Int
  package var rows: Int
  package var columns: Int

  package init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// The columns that a list may use: the last one is for the marks of more lines, apart by a blank.
  package var listColumns: Int { max(0, columns - 2) }
}
