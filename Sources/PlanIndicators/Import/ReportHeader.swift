/// The head of a report table: where it stands, and what it says of each column.
struct ReportHeader {
  /// The rows above it.
  let title: ArraySlice<Cells.Row>
  /// Its rows, one to three, and those that only number the columns.
  let rows: ArraySlice<Cells.Row>
  /// The words over each column, from the widest heading to its own.
  let heads: [ColumnHead]

  /// Finds the head: the first row that names the column of the indicators and, with the rows below
  /// it, a column of figures.
  ///
  /// - Returns: `nil` where there is none.
  init?(in rows: [Cells.Row]) {
    for start in rows.indices where !rows[start].isBlank {
      guard let name = rows[start].cells.firstIndex(where: { ColumnHead($0).sort == .name }) else {
        continue
      }
      let end = Self.end(of: rows, from: start, name: name)
      let first = Self.firstOfBands(over: start, of: rows, name: name)
      let heads = Self.levels(of: rows[first..<end.heads]).map { ColumnHead(levels: $0) }
      guard heads.contains(where: { Self.holdsFigures($0.sort) }) else { continue }
      title = rows[..<first]
      self.rows = rows[first..<end.rows]
      self.heads = heads
      return
    }
    return nil
  }

  // MARK: Further heads

  /// Whether a row below is a head: it names the indicators and, beside them, units or figures, or
  /// figures twice.
  static func isHead(_ row: Cells.Row) -> Bool {
    let cells = row.cells.filter { cell in
      cell.count <= 80 && cell.unicodeScalars.contains { $0.properties.isAlphabetic }
    }
    guard cells.count > 1, ReportCell(cells[0]) == .words,
      !row.cells.dropFirst().contains(where: isAmount)
    else { return false }
    let sorts = row.cells.map { $0.isEmpty ? .unused : ColumnHead($0).sort }
    let figures = sorts.count { $0 != .period && holdsFigures($0) }
    if sorts.contains(.name) {
      return figures > 0 || sorts.contains(.unit) || sorts.contains(.period)
    }
    return figures > 1 && sorts.allSatisfy { holdsFigures($0) || $0 == .unused }
  }

  /// Whether a row repeats one of this head, cell by cell.
  func isRepeated(in row: Cells.Row) -> Bool {
    rows.contains { own in
      (0..<max(own.cells.count, row.cells.count)).allSatisfy { own[$0] == row[$0] }
    }
  }

  /// Whether words above a repeated head name another time than those above this one.
  func isOfOtherTime(below words: [Cells.Row]) -> Bool {
    func times(_ rows: some Sequence<Cells.Row>) -> (
      years: Set<Int>, parts: Set<ColumnMeaning.Span.Part>
    ) {
      let times = rows.flatMap(\.cells).map { ColumnHead($0).times }
      return (Set(times.flatMap(\.years)), Set(times.flatMap(\.parts)))
    }
    let (own, other) = (times(title), times(words))
    return !other.years.isSubset(of: own.years) || !other.parts.isSubset(of: own.parts)
  }

  // MARK: Finding

  /// Where the headings over the row that names the indicators begin, if there are any: "Năm 2024" over
  /// some of its columns, with nothing over the names.
  private static func firstOfBands(over start: Int, of rows: [Cells.Row], name: Int) -> Int {
    var first = start
    while first > rows.startIndex, start - first < 2 {
      let row = rows[first - 1]
      let filled = row.cells.indices.filter { !row[$0].isEmpty }
      guard !filled.isEmpty,
        filled.allSatisfy({ $0 > name && !rows[start][$0].isEmpty && !isUnit(row[$0]) })
      else { break }
      first -= 1
    }
    return first
  }

  /// Whether a cell declares the unit of the whole table.
  private static func isUnit(_ cell: String) -> Bool {
    let words = PlainWords(cell).text
    return words.hasPrefix("don vi") || words.hasPrefix("dvt")
  }

  static func holdsFigures(_ sort: ColumnHead.Sort) -> Bool {
    switch sort {
    case .target, .figure, .period, .completion, .comparison: true
    case .ordinal, .name, .unit, .previousMonth, .comparedPlan, .unused, .unknown: false
    }
  }

  /// Where the rows with words end, and where those that number the columns do.
  private static func end(
    of rows: [Cells.Row], from start: Int, name: Int
  ) -> (heads: Int, rows: Int) {
    var end = start + 1
    // A cell merged over several rows is saved in its first row; some programs repeat it instead.
    while end < rows.count, end < start + 4, !rows[end].isBlank,
      rows[end][name].isEmpty || rows[end][name] == rows[start][name],
      !isNumbering(rows[end], name: name),
      !rows[end].cells.contains(where: isAmount)
    {
      end += 1
    }
    var last = end
    while last < rows.count, last < end + 2,
      rows[last].isBlank || isNumbering(rows[last], name: name)
    {
      last += 1
    }
    return (end, last)
  }

  /// Whether a cell is a bare number, which no head is but a year.
  private static func isAmount(_ cell: String) -> Bool {
    guard let figure = ReportCell(cell).figure else { return false }
    return figure.unit.isEmpty && ColumnHead(cell).years.isEmpty
  }

  /// Whether a row only numbers the columns: `A B 1 2 3=2/1`, `(1) (2) (3)`.
  static func isNumbering(_ row: Cells.Row, name: Int) -> Bool {
    let cells = row.cells.filter { !$0.isEmpty }
    guard cells.count >= 3, !row[name].isEmpty else { return false }
    return cells.allSatisfy { cell in
      let core = cell.filter { !"()[] ".contains($0) }
      let isLetter = core.utf8.count == 1 && core.first?.isLetter == true
      let beginsWithNumber = core.prefix { $0.isNumber }
      let rest = core.dropFirst(beginsWithNumber.count)
      return isLetter
        || (1...2).contains(beginsWithNumber.count) && (rest.isEmpty || rest.first == "=")
    }
  }

  /// The headings over each column: a blank beside a heading belongs to it where something stands below.
  private static func levels(of rows: ArraySlice<Cells.Row>) -> [[String]] {
    let width = rows.map(\.cells.count).max() ?? 0
    var grid = rows.map { row in (0..<width).map { row[$0] } }
    for level in grid.indices.dropLast() {
      for column in grid[level].indices.dropFirst() where grid[level][column].isEmpty {
        let isOverSomething = { (column: Int) in
          grid[(level + 1)...].contains { !$0[column].isEmpty }
        }
        // A wider heading must end where the one above it does.
        let isUnderTheSame = level == 0 || grid[level - 1][column] == grid[level - 1][column - 1]
        if isOverSomething(column), isOverSomething(column - 1), isUnderTheSame {
          grid[level][column] = grid[level][column - 1]
        }
      }
    }
    return (0..<width).map { column in
      var parts: [String] = []
      for row in grid where !row[column].isEmpty && parts.last != row[column] {
        parts.append(row[column])
      }
      return parts
    }
  }
}
