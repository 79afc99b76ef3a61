import DashboardUI
import PlanIndicators

/// What an import does, row by row, in words.
struct ImportPreview {
  let report: ReportImport
  let additions: FolderAdditions
  let folder: PlanFolder
  let file: String
  let document: String
  let strings: Strings

  /// Whether something of the table is not taken.
  var hasRefusals: Bool { refusals > 0 }

  /// The form of the table, its columns, one line per row, and all of it in numbers.
  func text(isWritten: Bool) -> String {
    var lines = [strings.tableForm(of: report, file: file, folder: folder, document: document)]
    for (place, column) in report.columns.columns.enumerated() {
      guard !column.head.isEmpty || column.meaning != .unused else { continue }
      lines.append(strings.columnLine(place, head: column.head, column.meaning))
    }
    lines += report.rows.map { strings.line(for: $0, in: folder) }
    lines += report.warnings.map { strings.warning(line: $0.line, $0.issue) }
    lines.append(totals(isWritten: isWritten))
    return lines.map { $0.visible + "\n" }.joined()
  }

  /// All of it in numbers.
  func totals(isWritten: Bool) -> String {
    strings.importTotals(added: counts, there: there, refused: refusals, isWritten: isWritten)
  }

  private var counts: [(file: String, count: Int)] {
    PlanFolder.fileNames.compactMap { name in
      let count = additions.lines.count { $0.row.file == name }
      return count > 0 ? (name, count) : nil
    }
  }

  private var cells: [ImportedCell] {
    report.rows.flatMap { row -> [ImportedCell] in
      if case .matched(_, _, _, let cells) = row.outcome { cells } else { [] }
    }
  }

  private var there: Int {
    cells.count { cell in
      switch cell.outcome {
      case .there, .repeated: true
      case .added, .noFigure, .refused: false
      }
    }
  }

  private var refusals: Int {
    let rows = report.rows.count { row in
      if case .refused = row.outcome { true } else { false }
    }
    let cells = cells.count { cell in
      if case .refused = cell.outcome { true } else { false }
    }
    let columns = report.columns.columns.count { column in
      if case .unclear = column.meaning {
        !column.head.isEmpty && !column.meaning.isLeftOut
      } else {
        false
      }
    }
    return rows + cells + columns
  }
}
