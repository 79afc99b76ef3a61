import PlanIndicators

extension DashboardState {
  /// The list in view as comma-separated text for a spreadsheet: all its rows, beyond what fits on
  /// the screen too, below lines that say what it is and by which day.
  package var exportedList: String {
    let page = activeList?.page ?? page(width: 200)
    let title = visits.map { name(of: $0.screen) }.joined(separator: " > ")
    let place = [folder.areas[area].name[strings.language], title]
    let date = ["\(strings.sourcesUntil) \(strings.text(asOf))"]
    let lines = page.header + page.rows.flatMap(\.lines)
    let records = [place, date] + lines.map { $0.pieces.map(\.text) }
    // A byte order mark, so that Excel reads the file as UTF-8.
    return "\u{FEFF}"
      + records.map { $0.map(\.csvCell).joined(separator: ",") + "\r\n" }.joined()
  }
}
