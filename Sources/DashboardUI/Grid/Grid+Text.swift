// A grid as a text, so that a frame can be kept in a file.

extension Grid {
  /// The screen as a text: a line with its rows and columns, a line for each row, and `end`.
  ///
  /// A row is told by its runs of cells that mean the same, parted by tabs: a letter for the role, a
  /// capital one for cells that are selected, then the text. The cursor is not part of it.
  package var text: String {
    var text = "\(size.rows) \(size.columns)\n"
    for row in 0..<size.rows {
      var last: (role: Role, isSelected: Bool)?
      for column in 0..<size.columns {
        let cell = self[row, column]
        // The second column of a grapheme goes with the first.
        if cell.text.isEmpty { continue }
        if last.map({ $0 != (cell.role, cell.isSelected) }) ?? true {
          if last != nil { text += "\t" }
          text.unicodeScalars.append(Self.sign(of: cell))
          last = (cell.role, cell.isSelected)
        }
        text += cell.text
      }
      text += "\n"
    }
    return text + "end\n"
  }

  /// The screen of `size` that a text of ``text`` tells; `nil` where it is not such a text, whole and of one
  /// screen of that size.
  package init?(text: Substring, size: Size) {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let rows = size.rows
    guard lines.count == rows + 3, Substring(lines[0]) == "\(rows) \(size.columns)",
      Substring(lines[rows + 1]) == "end", lines[rows + 2].isEmpty
    else { return nil }
    self.init(size: size)
    for (row, line) in lines[1..<(rows + 1)].enumerated() {
      var column = 0
      for run in line.split(separator: UInt8(ascii: "\t")) {
        guard let sign = run.first, let (role, isSelected) = Self.meaning(of: sign) else {
          return nil
        }
        let start = column
        column = put(String(Substring(run.dropFirst())), row: row, column: start, role: role)
        if isSelected { select(row: row, columns: start..<max(start, column)) }
      }
    }
  }

  private static func sign(of cell: Cell) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(ascii: cell.isSelected ? "A" : "a") + cell.role.rawValue)
  }

  private static func meaning(of sign: UInt8) -> (role: Role, isSelected: Bool)? {
    let isSelected = sign < UInt8(ascii: "a")
    let first = UInt8(ascii: isSelected ? "A" : "a")
    guard sign >= first, let role = Role(rawValue: sign - first) else { return nil }
    return (role, isSelected)
  }
}
