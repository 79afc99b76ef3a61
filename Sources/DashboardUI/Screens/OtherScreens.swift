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
    let column = width < 56 ? 9 : 20
    // A view that is called just so is meant.
    var rows = savedViewRows(answering: needle, at: column, width: width) { $0 == .whole }
    rows += ranked.sorted(by: { $0.1 }, isReversed: false).map { action, _ in
      commandRow(action, on: list, width: width)
    }
    rows += savedViewRows(answering: needle, at: column, width: width) { $0 != .whole }
    return Page(rows: rows.isEmpty ? [.paragraph(strings.noHits, width: width)] : rows)
  }

  /// A command with its key; one that has no use on the screen below stands back and says why.
  private func commandRow(_ action: Action, on list: DashboardState, width: Int) -> Row {
    let hint = action.hint(strings, on: list.screen)
    let obstacle = list.obstacle(to: action)
    var line = Line()
    // A narrow screen has room for what the command is called, and its first key.
    let isNarrow = width < 56
    let (label, column) = isNarrow ? (action.shortLabel, 9) : (action.keyLabel, 20)
    line.add(
      symbols.plain(label), at: 2, width: column - 3, role: obstacle == nil ? .key : .dim)
    let name = isNarrow ? hint.short : hint.long
    let text = obstacle.map { "\(hint.short) (\($0))" } ?? name
    line.add(text, at: column, width: width - column, role: obstacle == nil ? .text : .dim)
    return Row([line], to: .action(action), fullText: obstacle ?? hint.long)
  }

  /// The keys and the verdicts.
  func helpPage(width: Int) -> Page {
    var rows: [Row] = [.heading(strings.keys)]
    var seen = Set<String>()
    for action in Action.allCases where seen.insert(action.keyLabel).inserted {
      var line = Line()
      line.add(action.keyLabel, at: 2, width: min(16, width - 2), role: .key)
      rows.append(explained(line, by: action.hint(strings).long, at: 20, width: width))
    }
    rows += [.blank, .heading(strings.legend)]
    for status in TrackStatus.allCases {
      var line = Line()
      line.add(symbols.status(status), at: 2, width: 3, role: status.role)
      line.add(strings.word(for: status), at: 6, width: min(24, width - 6), role: status.role)
      rows.append(explained(line, by: strings.meaning(of: status), at: 32, width: width))
    }
    rows += [.blank, .heading(strings.signs)]
    for (sign, meaning) in strings.meaningsOfSigns(symbols) {
      var line = Line()
      line.add(sign, at: 2, width: 4, role: .key)
      rows.append(explained(line, by: meaning, at: 6, width: width))
    }
    let marks = strings.legend(of: Set(YearMark.allCases), symbols: symbols)
    rows.append(.paragraph("\(strings.compareYears): \(marks)", width: width, isSelectable: true))
    rows += [
      .blank,
      .paragraph(strings.thresholdsText(JudgingRules.standard), width: width, isSelectable: true),
    ]
    return Page(rows: rows)
  }

  /// A row that says beside a word what it means; below it where there is little room.
  private func explained(_ word: Line, by text: String, at column: Int, width: Int) -> Row {
    guard width >= 56 else {
      return Row([word] + text.wrapped(toColumns: width - 6).map { Line($0, at: 6) })
    }
    let lines = text.wrapped(toColumns: width - column)
    var first = word
    first.add(lines.first ?? "", at: column)
    return Row([first] + lines.dropFirst().map { Line($0, at: column) })
  }
}
