import PlanIndicators

// Lists of texts that go out as they are shown, and the selected row.

extension DashboardState {
  /// The list in view with room for all its texts.
  var widePage: Page { filled(page(width: 1_000)) }

  /// Any list: a record a row as it is shown, then what the row says in full where that is more.
  var textTable: ExportTable {
    let records = rowsInView.map { row -> [ExportTable.Cell] in
      let (shown, rest) = texts(of: row)
      return [.text(shown), .text(rest)]
    }.filter { $0[0] != .empty }
    let saysMore = records.contains { $0[1] != .empty }
    return ExportTable(
      title: name(of: screen),
      columns: [name(of: screen)] + (saysMore ? [strings.inFull] : []),
      records: saysMore ? records : records.map { [$0[0]] })
  }

  private var rowsInView: [Row] {
    screen == .overview ? (activePage.map(filled) ?? widePage).rows : widePage.rows
  }

  /// A list whose rows are cells side by side under `columns`, then what a row says in full.
  func cellTable(_ columns: [String]) -> ExportTable {
    ExportTable(
      title: name(of: screen), columns: columns + [strings.inFull],
      records: rowsInView.filter { !$0.lines.isEmpty }.map { row in
        let pieces = row.lines.flatMap(\.pieces).map(\.text)
        let full = fullText(of: row)
        return columns.indices.map { .text(pieces.indices.contains($0) ? pieces[$0] : "") }
          + [.text(says(full, moreThan: pieces) ? full : "")]
      })
  }

  // MARK: A row

  /// The selected row with all that it shows and says; of a comparison with its labels and values.
  func copiedText(of row: Row) -> String {
    if screen == .compareTwoYears || screen == .comparePlans,
      case .screen(.indicator(let series))? = row.destination
    {
      return pairText(of: YearSeries(series, in: self))
    }
    guard row.assessment == nil, row.yearLayout == nil else { return fullText(of: row) }
    let (shown, rest) = texts(of: wide(row))
    return [shown, rest].filter { !$0.isEmpty }.joined(separator: ". ")
  }

  /// The selected row with room for all its texts.
  private func wide(_ row: Row) -> Row {
    guard screen != .overview, selectedRow == row else { return row }
    let page = widePage
    guard page.selectable.count == activePage?.selectable.count else { return row }
    return page.rows[page.selectable[visit.cursor.selection]]
  }

  /// What a row shows, and what it says in full where that is more; where it says all that it shows,
  /// that alone.
  private func texts(of row: Row) -> (shown: String, rest: String) {
    let pieces = lines(of: row).flatMap(\.pieces).map(\.text)
    let full = fullText(of: row)
    if !full.isEmpty, pieces.allSatisfy(full.contains) { return (full, "") }
    return (pieces.joined(separator: " "), says(full, moreThan: pieces) ? full : "")
  }

  private func says(_ full: String, moreThan pieces: [String]) -> Bool {
    !Self.words(of: full).isSubset(of: Self.words(of: pieces.joined(separator: " ")))
  }

  private static func words(of text: String) -> Set<Substring> {
    Set(text.split { !$0.isLetter && !$0.isNumber })
  }
}
