/// A row of a report table below its head, and where it stands in the outline.
struct ReportRow {
  let cells: Cells.Row
  let sort: Sort
  /// The name without numbering, dashes, footnotes and "Trong đó".
  let name: String
  /// The names of the rows that it belongs to, the nearest last.
  fileprivate(set) var ancestors: [Ancestor]
  /// The text of the column of units.
  let unit: String
  /// The unit of the nearest row that it belongs to and that has one, or, for a ditto mark, of the row
  /// before it; empty where there is none.
  let inheritedUnit: String
  /// The unit of the nearest row above in the same section, where the row's own cell of units is blank:
  /// a cell that is merged over several rows is saved in its first one.
  let mergedUnit: String

  var line: Int { cells.line }

  /// What a row is.
  enum Sort: Hashable {
    /// A row with figures.
    case figures
    /// A row with a name alone: a section, or words below the table.
    case heading
    /// A row with figures that has no name.
    case nameless
    /// A row without a name or a number: signatures below the table.
    case note
    /// A row with figures that is parted by another sign than the others.
    case partedOtherwise
    /// The head once more, or the numbers of the columns.
    case headAgain
    /// Another head: what is below it is no row of this table.
    case otherHead
    /// A row with figures below another head, which is on this line.
    case belowOtherHead(line: Int)
  }

  /// A row that others belong to.
  struct Ancestor: Hashable {
    let name: String
    let line: Int
  }
}

extension ReportRow {
  /// The rows below the head of a table, blank ones left out.
  static func rows(of cells: [Cells.Row], below header: ReportHeader, _ columns: ReportColumns)
    -> [ReportRow]
  {
    var outline = Outline()
    var units: [Int: String] = [:]
    var unitAbove = ""
    var columnUnit = ""
    var otherHead: Int?
    var wordsAbove: [Cells.Row] = []
    let headTexts = Set(header.rows.flatMap(\.cells).filter { !$0.isEmpty })
    return cells[header.rows.endIndex...].indices.compactMap { place in
      let row = cells[place]
      guard !row.isBlank else { return nil }
      let text = row[columns.name]
      let (marker, name) = marker(row, columns)
      let unit = columns.unit.map { row[$0] } ?? ""
      let filled = row.cells.filter { !$0.isEmpty }
      var isRepeated = filled.count > 1 && header.isRepeated(in: row)
      if isRepeated || ReportHeader.isHead(row) {
        isRepeated = isRepeated && !header.isOfOtherTime(below: wordsAbove)
        if !isRepeated { otherHead = otherHead ?? row.line }
      }
      let sort: Sort =
        if otherHead == row.line {
          .otherHead
        } else if let otherHead, filled.contains(where: { $0.contains(where: \.isNumber) }),
          filled.count > 1
        {
          .belowOtherHead(line: otherHead)
        } else if filled.count > 1 && filled.allSatisfy(headTexts.contains)
          || ReportHeader.isNumbering(row, name: columns.name)
        {
          .headAgain
        } else if columns.withFigures.allSatisfy({ row[$0].isEmpty }) {
          row.isPartedOtherwise ? .partedOtherwise : .heading
        } else if text.isEmpty,
          !columns.withFigures.contains(where: { mayHoldFigure(row[$0]) })
            || isPageNumber(at: place, of: cells, below: header)
        {
          .note
        } else {
          text.isEmpty ? .nameless : .figures
        }
      if sort == .heading { wordsAbove.append(row) } else { wordsAbove = [] }
      var ancestors: [Ancestor] = []
      if sort == .figures || sort == .heading {
        ancestors = outline.ancestors(
          ofRow: Ancestor(name: name, line: row.line),
          markedBy: sort == .heading && marker == .none ? .title : marker, isPart: isPart(text))
      }
      // A heading may stand in any column that has no figures, as merged cells are saved.
      let shown = name.isEmpty ? filled.first ?? "" : name
      let isDitto = dittos.contains(unit)
      let inherited =
        isDitto ? unitAbove : ancestors.reversed().lazy.compactMap { units[$0.line] }.first ?? ""
      unitAbove = unit.isEmpty || isDitto ? inherited : unit
      if !unitAbove.isEmpty { units[row.line] = unitAbove }
      if sort != .figures { columnUnit = "" } else if !unit.isEmpty { columnUnit = unitAbove }
      return ReportRow(
        cells: row, sort: sort, name: shown, ancestors: ancestors, unit: isDitto ? "" : unit,
        inheritedUnit: inherited, mergedUnit: unit.isEmpty ? columnUnit : "")
    }
  }

  /// Whether the row is named as what an indicator has risen or fallen by: "Mức giảm tỷ lệ hộ nghèo".
  func isNamedChange(of indicator: Indicator) -> Bool {
    let own = PlainWords(indicator.name.vietnamese)
    let words = PlainWords(name).words
    return words.contains("giam") && !own.holds("giam")
      || words.prefix(2).contains("tang") && !own.holds("tang")
  }

  /// The signs that repeat the cell above.
  private static let dittos: Set<String> = ["\"", "''", "”", "“", "nt", "-nt-", "\"\"", "´´", "//"]

  /// Whether a row says "Trong đó": that it is a part of the row before it.
  private static func isPart(_ text: String) -> Bool {
    let words = PlainWords(text)
    return words.text.hasPrefix("trong do") || words.text.hasPrefix("gom ")
  }

  /// The numbering of a row, from its own column or before its name, and the name without it.
  private static func marker(
    _ row: Cells.Row, _ columns: ReportColumns
  ) -> (marker: Outline.Marker, name: String) {
    var text = ReportFigure.withoutFootnote(row[columns.name])[...]
    var marker = columns.ordinal.flatMap { Outline.Marker(row[$0]) }
    var hasMore = true
    while hasMore {
      hasMore = false
      let first = text.prefix { $0 != " " }
      if let sign = text.first, "-–—+•*".contains(sign) {
        marker = marker.map { $0 == .none ? .sign(sign) : $0 } ?? .sign(sign)
        text = text.dropFirst().drop { $0 == " " }
        hasMore = true
      } else if first.count < text.count, first.count <= 8,
        [".", ")", "/"].contains(first.last) || first.contains("."),
        let own = Outline.Marker(String(first)), own != .none
      {
        marker = marker ?? own
        text = text.dropFirst(first.count).drop { $0 == " " }
        hasMore = true
      }
      for word in ["trong đó", "gồm", "bao gồm", "chia ra"] where hasWord(word, before: text) {
        text = text.dropFirst(word.count).drop { $0 == ":" || $0 == " " || $0 == "," }
        hasMore = !text.isEmpty
      }
    }
    while let last = text.last, ":;.".contains(last) { text = text.dropLast() }
    return (marker ?? .none, text.trimmed)
  }

  private static func hasWord(_ word: String, before text: Substring) -> Bool {
    text.prefix(word.count).lowercased() == word
      && text.dropFirst(word.count).first.map { $0 == ":" || $0 == " " || $0 == "," } ?? true
  }
}

/// The outline of a table while its rows are read from above.
///
/// Which numbering lies inside which is not fixed: each table shows it by its order. A sort of marker
/// that has been seen above goes back to its place; a new one goes one step in.
struct Outline {
  private var open: [(marker: Marker, row: ReportRow.Ancestor)] = []
  private var partsOf: Int?

  /// The sorts of numbering.
  enum Marker: Hashable {
    case capital, roman, whole
    /// 1.1, with the count of its points
    case decimal(Int)
    case small
    case sign(Character)
    /// A row without figures and without a number: the name of a section.
    case title
    case none

    /// - Returns: `nil` for an empty text.
    init?(_ text: String) {
      let core = text.filter { !"().[]/ ".contains($0) }
      guard !text.isEmpty else { return nil }
      if core.isEmpty {
        self = .none
      } else if core.allSatisfy({ $0.isNumber }) {
        let parts = text.split { !$0.isNumber }
        self = parts.count > 1 ? .decimal(parts.count) : .whole
      } else if core.allSatisfy({ "IVXLivxl".contains($0) }), core.first?.isUppercase == true {
        self = .roman
      } else if core.count == 1, let letter = core.first, letter.isLetter {
        self = letter.isUppercase ? .capital : .small
      } else if let sign = core.first, core.count == 1, "-–—+•*".contains(sign) {
        self = .sign(sign)
      } else if let first = text.split(whereSeparator: { ".-".contains($0) }).first,
        first.count < text.count, let outer = Marker(String(first)), outer != .none
      {
        // I.1, A.2: one step inside its first part.
        self = .decimal(text.split { ".-".contains($0) }.count)
      } else {
        self = .none
      }
    }
  }

  /// Takes a row in, and says what it belongs to.
  mutating func ancestors(
    ofRow row: ReportRow.Ancestor, markedBy marker: Marker, isPart: Bool
  ) -> [ReportRow.Ancestor] {
    if isPart, !open.isEmpty {
      // "Trong đó" belongs to the row before it, unless that one is such a part itself.
      let isDeeper = marker != .none && !open.contains { $0.marker == marker }
      let parent = isDeeper ? open.count - 1 : partsOf ?? open.count - 1
      partsOf = parent
      open = Array(open.prefix(parent + 1))
    } else if let parts = partsOf, marker == .none || isSign(marker), parts < open.count,
      open[...parts].allSatisfy({ $0.marker != marker })
    {
      open = Array(open.prefix(parts + 1))
    } else {
      partsOf = nil
      // A, I come above 1, a and dashes, also where the table begins with these.
      let isHigh = marker == .capital || marker == .roman
      if let place = open.firstIndex(where: { $0.marker == marker || isHigh && isLow($0.marker) }) {
        open = Array(open.prefix(place))
      }
    }
    let ancestors = open.map(\.row).filter { !$0.name.isEmpty }
    if !(isPart && row.name.isEmpty) { open.append((marker, row)) }
    return ancestors
  }

  private func isLow(_ marker: Marker) -> Bool {
    switch marker {
    case .whole, .decimal, .small, .sign: true
    case .capital, .roman, .title, .none: false
    }
  }

  private func isSign(_ marker: Marker) -> Bool { if case .sign = marker { true } else { false } }
}
