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

  /// The screen that a text of ``text`` tells; `nil` where it is not such a text, whole and of one screen
  /// of a thousand rows and columns at most.
  package init?(text: Substring) {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let numbers = lines.first?.split(separator: UInt8(ascii: " ")), numbers.count == 2,
      let rows = Int(Substring(numbers[0])), let columns = Int(Substring(numbers[1])),
      (0...1_000).contains(rows), (0...1_000).contains(columns), lines.count == rows + 3,
      Substring(lines[rows + 1]) == "end", lines[rows + 2].isEmpty
    else { return nil }
    self.init(size: Size(rows: rows, columns: columns))
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
