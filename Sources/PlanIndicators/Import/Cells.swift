/// A text parted into rows of cells.
///
/// More forgiving than the reader of plan folders: separators and stray quotes are taken as they come,
/// because offices save their tables with many programs.
package struct Cells: Sendable {
  /// What parts the columns.
  package let separator: Separator
  /// The rows that hold something, and those that are blank.
  package let rows: [Row]

  /// The signs that part columns.
  package enum Separator: Unicode.Scalar, Sendable, Hashable, CaseIterable {
    case comma = ","
    case semicolon = ";"
    case tab = "\t"
  }

  /// One row and the line on which it begins.
  package struct Row: Sendable, Hashable {
    package let line: Int
    package let cells: [String]
    /// Whether its first cell holds figures behind separators that are not the file's.
    var isPartedOtherwise = false

    /// The cell of a column; empty beyond the end of the row.
    package subscript(column: Int) -> String {
      cells.indices.contains(column) ? cells[column] : ""
    }

    var isBlank: Bool { cells.allSatisfy(\.isEmpty) }
  }

  /// Finds the separator that gives the most rows alike, and parts the text by it.
  ///
  /// - Throws: ``ReportFault`` where a quoted cell has no end, or nothing parts the text.
  package init(_ text: String) throws(ReportFault) {
    var text = text[...]
    // Of two that part it alike the rarer sign is meant: a comma also stands before decimals.
    var candidates: [Separator] = [.tab, .semicolon, .comma]
    // Excel takes the separator from such a first line, and writes it.
    for separator in Separator.allCases
    where text.lowercased().hasPrefix("sep=\(separator.rawValue)") {
      candidates = [separator]
      text = text.drop { !$0.isNewline }
    }
    var best: (separator: Separator, rows: [Row], score: (Int, Int))?
    var fault: ReportFault?
    for separator in candidates {
      do {
        let rows = try Self.rows(of: text, partedBy: separator)
        let score = Self.score(rows)
        if score.1 > 1, score > best?.score ?? (0, 0) { best = (separator, rows, score) }
      } catch {
        fault = error
      }
    }
    guard let best else { throw fault ?? (text.contains("|") ? .strokes : .noColumns) }
    separator = best.separator
    rows = best.rows
  }

  /// How many rows have the most common number of cells, and that number.
  private static func score(_ rows: [Row]) -> (Int, Int) {
    var counts: [Int: Int] = [:]
    for row in rows where row.cells.count > 1 { counts[row.cells.count, default: 0] += 1 }
    let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return (most?.value ?? 0, most?.key ?? 0)
  }

  private static func rows(
    of text: Substring, partedBy separator: Separator
  ) throws(ReportFault) -> [Row] {
    var rows: [Row] = []
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var (line, firstLine) = (1, 1)
    var isQuoted = false
    // Whether the last scalar was a quote inside a quoted cell: its end, or half a pair.
    var wasQuote = false
    // Whether the quoted cell has gone on over the end of a line.
    var isLong = false
    // Whether the first cell of the row is one of another table: "Trồng rừng;ha;9" among commas.
    var isPartedOtherwise = false
    func endCell() {
      if cells.isEmpty {
        isPartedOtherwise = holdsFigures(String(cell), partedOtherwiseThanBy: separator)
      }
      cells.append(cleaned(String(cell)))
      cell = String.UnicodeScalarView()
      isLong = false
    }
    func endRow() {
      endCell()
      rows.append(Row(line: firstLine, cells: cells, isPartedOtherwise: isPartedOtherwise))
      cells = []
      firstLine = line
    }
    // An old Macintosh, and some programs since, end lines with a carriage return alone.
    let (returns, feeds) = (text.utf8.count { $0 == 0x0D }, text.utf8.count { $0 == 0x0A })
    let lineEnds: Set<Unicode.Scalar> = returns > feeds ? ["\r", "\n"] : ["\n"]
    for scalar in text.unicodeScalars {
      if wasQuote {
        wasQuote = false
        if scalar == "\"" {
          cell.append(scalar)
          continue
        }
        isQuoted = false
      }
      switch scalar {
      case "\"" where isQuoted: wasQuote = true
      case "\"" where cell.isEmpty: isQuoted = true
      case _ where lineEnds.contains(scalar):
        line += 1
        if isQuoted { cell.append(" ") } else { endRow() }
        isLong = isQuoted
      case separator.rawValue where isLong && isQuoted:
        // A quote that was never meant as one would swallow rows.
        throw .unclosedQuote(line: firstLine)
      case separator.rawValue where !isQuoted: endCell()
      default: cell.append(scalar)
      }
    }
    guard !isQuoted || wasQuote else { throw .unclosedQuote(line: firstLine) }
    if !cell.isEmpty || !cells.isEmpty { endRow() }
    return rows
  }

  /// Whether a cell parts into a name and figures by a separator that is not the file's.
  private static func holdsFigures(
    _ cell: String, partedOtherwiseThanBy separator: Separator
  ) -> Bool {
    Separator.allCases.contains { other in
      guard other != separator else { return false }
      let parts = cell.unicodeScalars.split(separator: other.rawValue)
        .map { cleaned(String($0)).filter { $0 != "\"" } }
      return parts.count > 2 && parts.dropFirst().contains { ReportCell($0).figure != nil }
    }
  }

  /// The sign that parts a row as a head where the file's does not part it.
  func separator(ofHeadInOneCell row: Row) -> Separator? {
    let filled = row.cells.filter { !$0.isEmpty }
    guard filled.count == 1, let text = filled.first else { return nil }
    return Separator.allCases.first { other in
      let sorts = text.unicodeScalars.split(separator: other.rawValue)
        .map { ColumnHead(Self.cleaned(String($0))).sort }
      return other != separator && sorts.count > 2 && sorts.contains(.name)
        && sorts.contains(where: ReportHeader.holdsFigures)
    }
  }

  /// The text of a cell with plain single blanks and nothing invisible.
  private static func cleaned(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x80 }
    if isPlain { return text }
    let visible = text.unicodeScalars.filter {
      !["\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}", "\u{AD}"].contains($0)
    }
    return visible.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
  }
}
