import PlanIndicators

// The palette and the help.

extension DashboardState {
  /// All commands with their keys, to be found by name.
  func palettePage(width: Int) -> Page {
    let list = below
    let needle = search?.needle
    var seen = Set<String>()
    let actions = Action.allCases.filter { action in
      action != .palette && seen.insert(action.keyLabel).inserted
    }
    let ranked = actions.compactMap { action -> (Action, SearchableText.Rank)? in
      guard let needle, !needle.isEmpty else { return (action, .part) }
      let hint = action.hint(strings, on: list.screen)
      let ranks = [hint.short, hint.long].compactMap { SearchableText($0).rank(of: needle) }
      return ranks.min().map { (action, $0) }
    }
    let rows = ranked.sorted(by: { $0.1 }, isReversed: false).map { action, _ in
      commandRow(action, on: list, width: width)
    }
    return Page(rows: rows.isEmpty ? [.paragraph(strings.noHits, width: width)] : rows)
  }

  /// A command with its key; one that has no use on the screen below stands back and says why.
  private func commandRow(_ action: Action, on list: DashboardState, width: Int) -> Row {
    let hint = action.hint(strings, on: list.screen)
    let obstacle = list.obstacle(to: action)
    var line = Line()
    line.add(
      symbols.plain(action.keyLabel), at: 2, width: 16, role: obstacle == nil ? .key : .dim)
    let text = obstacle.map { "\(hint.short) (\($0))" } ?? hint.long
    line.add(text, at: 20, width: width - 20, role: obstacle == nil ? .text : .dim)
    return Row([line], to: .action(action), fullText: obstacle ?? hint.long)
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
