import PlanIndicators

// Years side by side in a table.

extension DashboardState {
  /// Indicators × years; the cells show results, targets, completion, change or what has come
  /// together over the term.
  func compareYearsPage(width: Int) -> Page {
    let book = book
    let cell = visit.view.cell
    let table = yearTable(in: book)
    var rows: [Row] = []
    var marks = Set<YearMark>()
    for group in compared(in: book) {
      rows.append(.heading(folder.sectors[group.sector].name[strings.language]))
      for series in group.series {
        for year in table.years {
          marks.formUnion(series.marks(of: year, showing: cell, since: table.start))
        }
        rows.append(
          Row(
            named: nameWithUnit(of: series.indicator),
            as: YearLayout(
              series: series.key, cells: .years(table), width: width,
              height: table.isOneLine ? 1 : 2)))
      }
    }
    if rows.isEmpty, !visit.view.filters.isEmpty {
      rows = [.paragraph(strings.nothingPassesFilters, width: width)]
    }
    return Page(header: yearHeader(table, marks: marks, width: width), rows: rows)
  }

  private func yearHeader(_ table: YearTable, marks: Set<YearMark>, width: Int) -> [Line] {
    let chips = ["[\(strings.word(for: table.cell))]"] + comparisonChips
    var titles = chips.wrapped(toColumns: width).map { Line($0, role: .focus) }
    var texts = [strings.legendForms(of: marks, symbols: symbols)]
    if table.cell == .cumulated { texts.insert(strings.cumulatedNotes(since: table.start), at: 0) }
    texts.removeAll { $0[0].isEmpty }
    // What fits beside the title stands there.
    let last = titles.count - 1
    let start = titles[last].end + 2
    let forms = texts.first.map { size.rows < 20 ? $0 : Array($0.prefix(1)) } ?? []
    if let text = forms.first(where: { start + $0.displayWidth <= width }) {
      titles[last].add(text, at: start, role: .dim)
      texts.removeFirst()
    }
    var head = Line()
    if table.hidesEarlier { head.add(symbols.less, at: max(0, table.nameWidth - 2), role: .dim) }
    for (index, year) in table.years.enumerated() {
      head.add(
        "\(year)", endingAt: table.end(of: index) - 1, width: table.cellWidth, role: .heading)
    }
    if table.hidesLater { head.add(symbols.separator, at: head.end + 1, role: .dim) }
    if table.hasTerm {
      head.add(
        strings.termTarget, endingAt: table.termEnd, width: table.termWidth, role: .heading)
      head.add(
        "%", endingAt: table.shareEnd, width: table.shareWidth, role: .heading)
    }
    return titles + headLines(texts, width: width) + [head]
  }

  /// The lines above a table: of each text the first form that has room, cut if none has.
  func headLines(_ texts: [[String]], width: Int) -> [Line] {
    // A small screen keeps its lines for the table.
    let most = size.rows < 20 ? 1 : 2
    return texts.flatMap { forms in
      let fitting = forms.first { $0.wrapped(toColumns: width).count <= most } ?? forms.last ?? ""
      return fitting.wrapped(toColumns: width, atMost: most, ellipsis: symbols.ellipsis)
    }.map { Line($0, role: .dim) }
  }

  /// The row of a series, with its lines.
  func row(of series: YearSeries, in table: YearTable, width: Int) -> Row {
    let cells = table.years.map { series.cell(of: $0, showing: table.cell, since: table.start) }
    var line = Line()
    for (index, cell) in cells.enumerated() { table.add(cell, to: &line, at: index, strings) }
    var parts = zip(table.years, cells).filter { !$0.1.marks.contains(.noFigure) }
      .map { "\($0) \($1.full(strings))" }
    var (nameWidth, aside) = (table.isOneLine ? table.nameWidth - 1 : width, "")
    if table.hasTerm, let term = series.term {
      let (target, measure) = (targetText(of: term), measureText(of: term))
      let (room, shareRoom) = (table.termWidth - 1, table.shareWidth - 1)
      if target.displayWidth > room, !table.isOneLine {
        // The line of the name has the room that the column has not.
        aside = target
        nameWidth = table.termEnd - target.displayWidth - 1
      } else {
        line.add(strings.fitted(target, within: room), endingAt: table.termEnd, width: room)
      }
      line.add(
        strings.fitted(measure, within: shareRoom), endingAt: table.shareEnd, width: shareRoom,
        role: term.verdict.judged.role)
      parts.append("\(strings.termTarget) \(target)" + (measure.isEmpty ? "" : ", \(measure)"))
    }
    var name = Line(nameWithUnit(of: series.indicator, width: nameWidth))
    name.add(aside, at: nameWidth + 1)
    return Row(
      table.isOneLine ? [name + line] : [name, line], to: .screen(.indicator(series.key)),
      fullText: "\(nameWithUnit(of: series.indicator)): "
        + (parts.isEmpty ? symbols.missing : parts.joined(separator: "; ")))
  }
}

/// Where the columns of a year table stand, and which years they show.
struct YearTable: Hashable {
  let cell: YearCell
  let years: [Int]
  let hidesEarlier: Bool
  let hidesLater: Bool
  /// Whether the name stands in the line of the figures rather than above it.
  let isOneLine: Bool
  let nameWidth: Int
  let cellWidth: Int
  /// The first year of the term.
  let start: Int?
  /// Whether the promise of the term stands beside what has come together.
  let hasTerm: Bool

  var termWidth: Int { Self.termWidth(isOneLine: isOneLine) }
  private static func termWidth(isOneLine: Bool) -> Int { isOneLine ? 16 : 10 }
  var shareWidth: Int { Self.shareWidth(isOneLine: isOneLine) }
  private static func shareWidth(isOneLine: Bool) -> Int { isOneLine ? 9 : 8 }

  init(_ book: YearBook, showing cell: YearCell, shift: Int, width: Int) {
    self.cell = cell
    start = book.term?.start.year
    // What has come together is long and carries the marks of all its years.
    cellWidth = cell == .cumulated ? 12 : 11
    isOneLine = width >= 104
    let least = isOneLine ? 36 : cell == .cumulated ? 0 : 2
    let termColumns = Self.termWidth(isOneLine: isOneLine) + Self.shareWidth(isOneLine: isOneLine)
    hasTerm = cell == .cumulated && width >= least + cellWidth + termColumns
    let extra = hasTerm ? termColumns : 0
    let all =
      if cell == .cumulated, let term = book.term {
        Array(
          max(
            term.start.year, book.years.lowerBound)...max(
              term.start.year, min(term.end.year, book.years.upperBound)))
      } else {
        Array(book.years)
      }
    let room = max(1, (width - least - extra) / cellWidth)
    let most = max(0, all.count - room)
    let hidden = min(shift * room, most)
    years = Array(all.dropLast(hidden).suffix(room))
    hidesEarlier = years.first != all.first
    hidesLater = hidden > 0
    nameWidth = isOneLine ? width - extra - years.count * cellWidth : least
  }

  func end(of index: Int) -> Int { nameWidth + (index + 1) * cellWidth }

  var termEnd: Int { end(of: years.count - 1) + termWidth }
  var shareEnd: Int { termEnd + shareWidth }

  /// Adds a cell: figures end below each other, a mark behind them stands in the blank before the next
  /// column, and words before them are signs in all.
  func add(_ cell: YearText, to line: inout Line, at index: Int, _ strings: Strings) {
    let cell = cell.withSigns(strings)
    let hasTail = cell.marks.contains(.stated) || !strings.marked("", with: cell.marks).isEmpty
    let room = cellWidth - 1
    let full = cell.full(strings, within: room)
    // A figure that fills the column takes the place of the marks.
    let isInPlace = !hasTail && full.displayWidth < room
    line.add(
      full, endingAt: end(of: index) - (isInPlace ? 1 : 0), width: room, role: cell.role)
  }
}

extension Strings {
  /// What has come together, by sort of indicator, and the same in fewer words.
  func cumulatedNotes(since start: Int?) -> [String] {
    guard let start else {
      switch language {
      case .vietnamese: return ["Không có kế hoạch 5 năm để cộng dồn."]
      case .english: return ["There is no five-year plan to add up for."]
      }
    }
    return switch language {
    case .vietnamese:
      [
        "Từ \(start): khối lượng cộng dồn; tốc độ tăng bình quân; mức, tỷ lệ: thay đổi so với \(start - 1).",
        "Từ \(start): tổng, bình quân hoặc thay đổi",
      ]
    case .english:
      [
        "Since \(start): amounts added up; growth rates averaged; levels: change since \(start - 1).",
        "Since \(start): sum, mean or change",
      ]
    }
  }

  /// "KH 5 năm".
  var termTarget: String {
    switch language {
    case .vietnamese: "KH 5 năm"
    case .english: "5-y target"
    }
  }
}
