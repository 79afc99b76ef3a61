import PlanIndicators

// The palette and the help.

extension DashboardState {
  /// All commands with their keys, to be found by name.
  func palettePage(width: Int) -> Page {
    var seen = Set<String>()
    let actions = Action.allCases.filter { action in
      action != .palette && seen.insert(action.keyLabel).inserted
    }
    return Page(
      rows: actions.map { action in
        var line = Line()
        line.add(symbols.plain(action.keyLabel), at: 2, width: 16, role: .key)
        line.add(action.hint(strings).long, at: 20, width: width - 20)
        return Row([line], to: .action(action), fullText: action.hint(strings).short)
      })
  }

  /// The keys and the verdicts.
  func helpPage(width: Int) -> Page {
    var rows: [Row] = [.heading(strings.keys)]
    var seen = Set<String>()
    for action in Action.allCases where seen.insert(action.keyLabel).inserted {
      var line = Line()
      line.add(action.keyLabel, at: 2, width: 16, role: .key)
      let text = action.hint(strings).long.wrapped(toColumns: max(10, width - 20))
      line.add(text.first ?? "", at: 20)
      rows.append(Row([line] + text.dropFirst().map { Line($0, at: 20) }))
    }
    rows += [.blank, .heading(strings.legend)]
    for status in TrackStatus.allCases {
      var line = Line()
      line.add(symbols.status(status), at: 2, width: 3, role: status.role)
      line.add(strings.word(for: status), at: 6, width: 24, role: status.role)
      let text = strings.meaning(of: status).wrapped(toColumns: max(10, width - 32))
      line.add(text.first ?? "", at: 32)
      rows.append(Row([line] + text.dropFirst().map { Line($0, at: 32) }))
    }
    rows += [.blank, .paragraph(strings.thresholdsText(JudgingRules.standard), width: width)]
    return Page(rows: rows)
  }
}
