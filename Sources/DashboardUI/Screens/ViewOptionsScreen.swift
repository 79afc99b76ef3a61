import PlanIndicators

// How the list below is looked at, all choices on one screen, and a row in full.

extension DashboardState {
  /// The state as it is below the screen in view, of which that screen speaks.
  var below: DashboardState {
    var state = self
    if visits.count > 1 { state.visits.removeLast() }
    return state
  }

  /// The filters, the orders and the columns of the list below; Enter chooses.
  func viewOptionsPage(width: Int) -> Page {
    let list = below
    let view = list.visit.view
    var rows: [Row] = []
    func add(_ mark: String, _ text: String, _ choice: ViewChoice, count: Int? = nil) {
      var line = Line()
      line.add(mark, at: 2, role: .key)
      line.add(text, at: 6, width: width - 12)
      if let count { line.add("\(count)", endingAt: min(width, 60), width: 6, role: .dim) }
      rows.append(Row([line], to: .choice(choice), fullText: text))
    }
    if list.screen.hasFilters {
      rows.append(.heading(strings.filters))
      for (filter, count) in list.filterCounts {
        guard count > 0 || view.filters.contains(filter) else { continue }
        let isChosen = view.filters.contains(filter)
        let mark =
          Visit.View.isOneOfMany(filter) ? (isChosen ? "(x)" : "( )") : isChosen ? "[x]" : "[ ]"
        add(mark, name(of: filter), .filter(filter), count: count)
      }
    }
    if !list.screen.sortColumns.isEmpty {
      rows.append(.heading(strings.order))
      for column in list.screen.sortColumns {
        let isChosen = view.sort.column == column
        let arrow = isChosen ? " " + symbols.direction(isReversed: view.sort.isReversed) : ""
        add(
          isChosen ? "(x)" : "( )", strings.word(for: column, on: list.screen) + arrow,
          .sort(column))
      }
    }
    if !list.screen.hideableColumns.isEmpty {
      rows.append(.heading(strings.columns))
      for column in list.screen.hideableColumns {
        add(
          view.hiddenColumns.contains(column) ? "[ ]" : "[x]", strings.word(for: column),
          .column(column))
      }
    }
    if list.screen == .compareYears {
      rows.append(.heading(strings.cellsHeading))
      for cell in YearCell.allCases {
        add(view.cell == cell ? "(x)" : "( )", strings.word(for: cell), .cell(cell))
      }
    }
    rows.append(.blank)
    var line = Line()
    line.add(Action.savedViews.keyLabel, at: 2, role: .key)
    line.add(strings.savedViewsHint.long, at: 10, width: width - 10)
    rows.append(Row([line], to: .action(.savedViews), fullText: strings.savedViewsHint.long))
    let title = "\(strings.optionsHint.short.withLargeInitial): \(name(of: list.screen))"
    return Page(header: [Line(title.truncated(toColumns: width), role: .title)], rows: rows)
  }

  /// A row that has no room for all of it, from its first word to its last.
  func fullTextPage(_ text: String, width: Int) -> Page {
    Page(
      rows: text.split(separator: "\n").map {
        .paragraph(String($0), width: width, isSelectable: true)
      })
  }
}
