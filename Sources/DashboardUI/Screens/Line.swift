package import PlanIndicators

/// A line of a list: texts at their columns.
package struct Line: Sendable, Hashable {
  package private(set) var pieces: [Piece] = []

  package struct Piece: Sendable, Hashable {
    package let text: String
    package let column: Int
    package let role: Role
  }

  package init() {}

  /// A line that holds one text.
  package init(_ text: String, at column: Int = 0, role: Role = .text) {
    add(text, at: column, role: role)
  }

  package mutating func add(_ text: String, at column: Int, role: Role = .text) {
    guard !text.isEmpty else { return }
    pieces.append(Piece(text: text, column: column, role: role))
  }

  /// Adds a text cut to `width` columns.
  package mutating func add(_ text: String, at column: Int, width: Int, role: Role = .text) {
    add(text.truncated(toColumns: width), at: column, role: role)
  }

  /// Adds a text that ends before `column`, cut to `width` columns.
  package mutating func add(_ text: String, endingAt column: Int, width: Int, role: Role = .text) {
    let cut = text.truncated(toColumns: width)
    add(cut, at: column - cut.displayWidth, role: role)
  }

  /// Adds the texts of another line, its first column at `column`.
  mutating func add(_ other: Line, at column: Int) {
    for piece in other.pieces { add(piece.text, at: column + piece.column, role: piece.role) }
  }

  /// The texts of two lines in one.
  static func + (one: Line, other: Line) -> Line {
    var line = one
    line.add(other, at: 0)
    return line
  }

  /// The same line with other roles, given the place and the role of each text.
  package func mappingRoles(_ role: (Int, Role) -> Role) -> Line {
    var line = self
    line.pieces = pieces.enumerated().map { index, piece in
      Piece(text: piece.text, column: piece.column, role: role(index, piece.role))
    }
    return line
  }

  /// Adds a text with its decimal mark, or the end of its whole number, before `mark`; where it does
  /// not fit so, it ends before `column`.
  package mutating func add(
    _ text: String, endingAt column: Int, width: Int, mark: Int, decimalMark: Character,
    role: Role = .text
  ) {
    let cut = text.truncated(toColumns: width)
    let start = min(column - cut.displayWidth, mark - cut.columnsBeforeMark(decimalMark))
    add(cut, at: max(column - width, start), role: role)
  }

  /// The column after the last text.
  package var end: Int {
    pieces.map { $0.column + $0.text.displayWidth }.max() ?? 0
  }
}

extension String {
  /// The columns before the decimal mark of the last number, or before the end of a whole one.
  func columnsBeforeMark(_ decimalMark: Character) -> Int {
    guard let last = lastIndex(where: { $0.isASCII && $0.isWholeNumber }) else {
      return displayWidth
    }
    var first = last
    while first > startIndex, self[index(before: first)].isWholeNumber {
      first = index(before: first)
    }
    let isFraction = first > startIndex && self[index(before: first)] == decimalMark
    return String(self[..<(isFraction ? index(before: first) : index(after: last))]).displayWidth
  }
}

/// A row of a list: one or more lines that are selected together.
package struct Row: Sendable, Hashable {
  /// The lines; empty where `layout` says how they are made once they are in view.
  package var lines: [Line]
  /// How the lines of a row about an assessment are made; `nil` where they are there.
  var layout: AssessmentLayout?
  /// How the lines of a row of a year table are made; `nil` where they are there.
  var yearLayout: YearLayout?
  /// Where Enter leads; `nil` where it leads nowhere.
  package var destination: Destination?
  /// The row in full, for the line above the key bar.
  package var fullText: String
  /// The assessment whose sentence tells the row in full; the sentence is made only when it is shown.
  package var assessment: Assessment?
  /// Whether the row can be selected.
  package var isSelectable: Bool

  package enum Destination: Sendable, Hashable {
    case screen(Screen)
    /// Another area, seen from its overview.
    case area(Reference<Area>)
    /// A command of the palette.
    case action(Action)
    /// A filter, an order or a column of the screen below.
    case choice(ViewChoice)
    case savedView(SavedViewUse)
  }

  /// How many lines the row takes.
  package var height: Int { layout?.height ?? yearLayout?.height ?? lines.count }

  /// The row of an assessment, whose lines are made only when they are in view.
  init(about assessment: Assessment, as layout: AssessmentLayout) {
    self.init([], about: assessment)
    self.layout = layout
  }

  /// The row of a series in a year table, whose lines are made only when they are in view.
  init(named name: String, as layout: YearLayout) {
    self.init([], to: .screen(.indicator(layout.series)), fullText: name)
    yearLayout = layout
  }

  /// The row of an assessment, which leads to its indicator.
  package init(_ lines: [Line], about assessment: Assessment) {
    self.init(lines, to: .screen(.indicator(assessment.series)))
    self.assessment = assessment
  }

  package init(_ lines: [Line], to destination: Destination? = nil, fullText: String = "") {
    self.lines = lines
    self.destination = destination
    self.fullText = fullText
    isSelectable = true
  }

  /// A row that only heads or parts others.
  package static func heading(_ text: String) -> Row {
    var row = Row([Line(text, role: .heading)])
    row.isSelectable = false
    return row
  }

  package static var blank: Row {
    var row = Row([Line()])
    row.isSelectable = false
    return row
  }

  /// A row of running text, broken into lines between words.
  ///
  /// It can be selected where it leads somewhere, or where it is one of a list of such texts.
  package static func paragraph(
    _ text: String, width: Int, indent: Int = 0, role: Role = .text,
    to destination: Destination? = nil, isSelectable: Bool = false
  ) -> Row {
    let lines = text.wrapped(toColumns: max(10, width - indent))
    var row = Row(
      lines.map { Line($0, at: indent, role: role) }, to: destination, fullText: text)
    row.isSelectable = destination != nil || isSelectable
    return row
  }
}

/// What a screen shows: frozen lines and a list below them.
package struct Page: Sendable, Hashable {
  package let header: [Line]
  package let rows: [Row]
  /// The rows that can be selected, in order.
  package let selectable: [Int]
  /// The lines that stand before each row, and how many there are in all.
  private let offsets: [Int]

  package init(header: [Line] = [], rows: [Row]) {
    self.header = header
    self.rows = rows
    selectable = rows.indices.filter { rows[$0].isSelectable }
    var offsets = [0]
    offsets.reserveCapacity(rows.count + 1)
    for row in rows { offsets.append(offsets[offsets.count - 1] + row.height) }
    self.offsets = offsets
  }

  /// The same page for a screen that has only so many rows for it.
  ///
  /// On a low one running text can be selected too, so that all of it is shown on the way down, and the
  /// lines above the list leave half of the rows to it.
  func fitted(to height: Int) -> Page {
    guard height < 17 else { return self }
    return Page(
      header: header.suffix(height / 2),
      rows: rows.map { row in
        var row = row
        if !row.fullText.isEmpty { row.isSelectable = true }
        return row
      })
  }

  /// The lines that stand before row `index`.
  package func lineOffset(of index: Int) -> Int { offsets[index] }

  /// The line after row `index`.
  func endOfRow(_ index: Int) -> Int { offsets[index + 1] }

  package var lineCount: Int { offsets[rows.count] }

  /// The first line from `line` on with which a row begins; `line` itself within a row that is taller
  /// than `height` lines.
  func startOfRow(from line: Int, in height: Int) -> Int {
    let row = rows(in: line..<(line + 1)).lowerBound
    guard row < rows.count, offsets[row] < line, rows[row].height <= height else { return line }
    return offsets[row + 1]
  }

  /// The rows of which some line is among `lines`.
  package func rows(in lines: Range<Int>) -> Range<Int> {
    let first = offsets.dropFirst().partitioningIndex { $0 > lines.lowerBound } - 1
    let end = offsets.partitioningIndex { $0 >= lines.upperBound }
    return min(first, rows.count)..<max(min(first, rows.count), min(end, rows.count))
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first place whose element belongs to the second part of a collection that is in two parts.
  func partitioningIndex(_ belongsToSecond: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if belongsToSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
