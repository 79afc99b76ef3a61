import PlanIndicators

/// How the lines of a row of a year table are made, once they are in view.
struct YearLayout: Sendable, Hashable {
  let series: PlanFolder.SeriesKey
  let cells: Cells
  /// The columns of the list.
  let width: Int
  let height: Int

  enum Cells: Hashable {
    case years(YearTable)
    case pair(YearPair)
  }
}

extension DashboardState {
  /// The book of the area's years: from memory where it is there.
  var book: YearBook { yearBook ?? YearBook(of: self) }

  /// The lines of a row of a year table.
  func lines(of layout: YearLayout) -> [Line] { row(of: layout).lines }

  /// What a row of a year table says in full.
  func fullText(of layout: YearLayout) -> String { row(of: layout).fullText }

  private func row(of layout: YearLayout) -> Row {
    let series = YearSeries(layout.series, in: self)
    return switch layout.cells {
    case .years(let table): row(of: series, in: table, width: layout.width)
    case .pair(let pair): row(of: series, pair, width: layout.width)
    }
  }
}
