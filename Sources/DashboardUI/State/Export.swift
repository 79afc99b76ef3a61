import PlanIndicators

extension DashboardState {
  /// The list in view as comma-separated text for a spreadsheet: all its rows, beyond what fits on
  /// the screen too, below lines that say what it is and by which day.
  package var exportedList: String {
    let page = filled(activeList?.page ?? page(width: 200))
    let title = visits.map { name(of: $0.screen) }.joined(separator: " > ")
    let place = [folder.areas[area].name[strings.language], title]
    let date = ["\(strings.sourcesUntil) \(strings.text(asOf))"]
    let lines = page.header + page.rows.flatMap(\.lines)
    let records = [place, date] + lines.map { $0.pieces.map(\.text) }
    // A byte order mark, so that Excel reads the file as UTF-8.
    return "\u{FEFF}"
      + records.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A cell in quotes where it must be; one that a spreadsheet would take for a formula is made text.
  private func cell(_ text: String) -> String {
    let isFormula = text.first.map { "=+@".contains($0) } ?? false
    let harmless = (isFormula ? "'" : "") + text.visible
    let mustBeQuoted = harmless.contains { $0 == "," || $0 == "\"" }
    guard mustBeQuoted else { return harmless }
    return "\"" + harmless.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}
