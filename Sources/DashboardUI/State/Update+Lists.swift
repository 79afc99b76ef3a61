import PlanIndicators

// Moving within a list and between the panels of the overview.

extension DashboardState {
  var paneCount: Int {
    screen == .overview ? overviewPanes.count : 1
  }

  /// The list that the keys act on, and how many rows of the screen it has; `nil` for the panel of a
  /// plan.
  var activeList: (page: Page, rows: Int)? {
    guard let part = activePart else { return nil }
    let (page, rect) = (list(part), contentRect)
    return switch part {
    case .whole: (page, rect.rows - page.header.count)
    case .progress: (page, overviewLayout(in: rect).progress.rows - 1)
    case .validity: (page, overviewLayout(in: rect).validity.rows)
    case .behind: (page, overviewLayout(in: rect).behind.rows - 1)
    }
  }

  /// The list that the keys act on, wherever it stands.
  var activePage: Page? { activePart.map(list) }

  /// Which list that is.
  var activePart: ListPart? {
    guard screen == .overview, !isOverviewCompact else { return .whole }
    return switch overviewPanes[min(visit.pane, overviewPanes.count - 1)] {
    case .plan: nil
    case .progress: .progress
    case .behind: .behind
    case .validity: .validity
    }
  }

  /// The row that is selected.
  package var selectedRow: Row? {
    guard let page = activePage else {
      guard screen == .overview, case .plan(let plan) = overviewPanes[visit.pane] else {
        return nil
      }
      return Row([], to: .screen(.plan(plan)), fullText: panelSummary(of: plan))
    }
    let selectable = page.selectable
    guard selectable.indices.contains(visit.cursor.selection) else { return nil }
    return page.rows[selectable[visit.cursor.selection]]
  }

  func panelSummary(of plan: Reference<Plan>) -> String {
    let tally = tally(of: plan)
    let figures = strings.figuresInFull(
      tally.withFigures, targets: tally.withTargets, declared: tally.declared)
    return
      ([folder.plans[plan].name[strings.language]]
      + tally.stated.prefix(1).map { stated in
        "\(strings.text(stated, by: folder.areas[area])) (\(documentLabel(folder.documents[stated.document])))"
      } + (tally.withTargets > 0 ? [figures] : [])).joined(separator: ". ")
  }

  var linesPerRow: Int {
    guard let page = activePage, !page.selectable.isEmpty else { return 1 }
    return max(1, page.lineCount / page.selectable.count)
  }

  /// Moves to a panel; that of a plan brings its progress into view.
  mutating func focus(onPane pane: Int) {
    visit.pane = pane
    guard screen == .overview, case .plan(let plan) = overviewPanes[pane], plan != planInFocus
    else { return }
    bringIntoFocus(plan)
  }

  /// Shows the progress of a plan and what of it is behind, both from their first rows.
  mutating func bringIntoFocus(_ plan: Reference<Plan>) {
    planInFocus = plan
    visit.cursors[panelPlans.count] = nil
    visit.cursors[panelPlans.count + 1] = nil
  }

  mutating func move(by count: Int) {
    guard let list = activeList else {
      // Below the panel of a plan lies its progress.
      if count > 0 { visit.pane = panelPlans.count }
      return
    }
    if abs(count) == 1, scrollWithinRow(by: count, in: list) { return }
    if screen == .overview, count < 0, visit.cursor.selection == 0, visit.pane == panelPlans.count,
      let index = planInFocus.flatMap(panelPlans.firstIndex(of:)), !isOverviewCompact
    {
      visit.pane = index
      return
    }
    let last = max(0, list.page.selectable.count - 1)
    let (sum, overflow) = visit.cursor.selection.addingReportingOverflow(count)
    visit.cursor.selection = overflow ? (count < 0 ? 0 : last) : min(max(0, sum), last)
    let top = visit.cursor.top
    keepSelectionVisible()
    if abs(count) == 1, visit.cursor.top != top { scrollAhead(by: count, in: list) }
  }

  /// Turns the page down: the last row that was whole in view becomes the first, so that none is missed.
  mutating func pageDown() {
    guard let list = activeList else { return move(by: 1) }
    let (page, top) = (list.page, visit.cursor.top)
    let bottom = top + list.rows
    guard bottom < page.lineCount else { return move(by: .max / 2) }
    let next = page.rows(in: bottom..<(bottom + 1)).lowerBound
    let lastWhole = next == 0 ? 0 : page.lineOffset(of: next - 1)
    // What is taller than the list is read on from the last line in view.
    let start = lastWhole > top ? lastWhole : bottom - 1
    showPage(from: start, selecting: page.selectable.firstIndex { page.endOfRow($0) > start })
    guard visit.cursor.top <= top else { return }
    visit.cursor = Visit.Cursor(selection: visit.cursor.selection + 1, top: bottom)
    keepSelectionVisible()
  }

  /// Turns the page up: the first row that was whole in view becomes the last.
  mutating func pageUp() {
    guard let list = activeList else { return move(by: -1) }
    let (page, top) = (list.page, visit.cursor.top)
    guard top > 0 else { return move(by: -.max / 2) }
    let firstWhole = page.rows(in: (top - 1)..<top).upperBound
    let end = firstWhole < page.rows.count ? page.endOfRow(firstWhole) : page.lineCount
    let start = max(0, end - list.rows < top ? end - list.rows : top + 1 - list.rows)
    // What stands between two rows that can be selected belongs to the second.
    let places = page.selectable.indices
    let first = places.first { place in
      (place == 0 ? 0 : page.endOfRow(page.selectable[place - 1])) >= start
    }
    showPage(from: start, selecting: first)
    guard visit.cursor.top >= top else { return }
    visit.cursor = Visit.Cursor(selection: visit.cursor.selection - 1, top: top - list.rows)
    keepSelectionVisible()
  }

  private mutating func showPage(from line: Int, selecting selection: Int?) {
    visit.cursor = Visit.Cursor(selection: selection ?? .max, top: line)
    keepSelectionVisible()
  }

  /// Scrolls on by a third of the page where rows have two lines, and by all but a row of a panel of a
  /// few lines.
  ///
  /// So the reader sees what comes, and the next moves need no scroll: to bring one such row into view,
  /// or to draw such a panel anew, takes as many bytes as all else that a move changes.
  private mutating func scrollAhead(by direction: Int, in list: (page: Page, rows: Int)) {
    let page = list.page
    let isSmall = list.rows <= 4
    guard linesPerRow == 2 || isSmall, let tops = tops(in: list) else { return }
    let step = isSmall ? list.rows - 1 : list.rows / 3
    let wanted = max(0, visit.cursor.top + direction * step)
    // The first row in view is whole.
    let start = page.lineOffset(of: page.rows(in: wanted..<(wanted + 1)).lowerBound)
    visit.cursor.top = min(max(start, tops.range.lowerBound), tops.range.upperBound)
  }

  /// Scrolls within the selected row, as long as it has lines that are not in view on that side.
  mutating func scrollWithinRow(
    by count: Int, in list: (page: Page, rows: Int)
  ) -> Bool {
    guard list.rows > 0, let span = selectedLines(of: list.page) else { return false }
    let top = visit.cursor.top
    guard count > 0 ? span.upperBound > top + list.rows : span.lowerBound < top else {
      return false
    }
    visit.cursor.top = top + count
    return true
  }

  /// The lines of the selected row.
  func selectedLines(of page: Page) -> Range<Int>? {
    let selectable = page.selectable
    guard selectable.indices.contains(visit.cursor.selection) else { return nil }
    let index = selectable[visit.cursor.selection]
    let start = page.lineOffset(of: index)
    return start..<(start + page.rows[index].height)
  }

  /// Scrolls just so far that the selected row is in view, and the top of the list with its first.
  mutating func keepSelectionVisible() {
    rememberLists()
    guard let list = activeList else { return }
    let selectable = list.page.selectable
    guard !selectable.isEmpty, list.rows > 0 else {
      visit.cursor = Visit.Cursor()
      return
    }
    visit.cursor.selection = min(max(0, visit.cursor.selection), selectable.count - 1)
    guard let tops = tops(in: list) else { return }
    let top = min(max(visit.cursor.top, tops.range.lowerBound), tops.range.upperBound)
    visit.cursor.top =
      tops.areOfRows ? list.page.startOfRow(from: top, in: list.rows) : top
  }

  /// The lines that can stand first while the selected row is in view.
  ///
  /// What stands before the first row and after the last one comes into view with it, and so do the
  /// headings above a row. The first row in view is whole, unless what is selected is read line by line.
  private func tops(
    in list: (page: Page, rows: Int)
  ) -> (range: ClosedRange<Int>, areOfRows: Bool)? {
    let (page, selection) = (list.page, visit.cursor.selection)
    guard let span = selectedLines(of: page) else { return nil }
    let isLast = selection == page.selectable.count - 1
    let before = selection == 0 ? 0 : page.lineOffset(of: page.selectable[selection - 1] + 1)
    let end =
      isLast ? max(span.upperBound, min(page.lineCount, before + list.rows)) : span.upperBound
    // What is taller than the list, with the headings above it, is read from there on; the reader stays
    // where they have read to.
    guard span.upperBound - before <= list.rows else {
      let first = span.lowerBound - before < list.rows ? before : span.lowerBound
      return (first...max(first, span.upperBound - list.rows), false)
    }
    let last = page.startOfRow(from: max(0, page.lineCount - list.rows), in: list.rows)
    let highest = min(before, last)
    let lowest = page.startOfRow(from: max(0, end - list.rows), in: list.rows)
    return (min(highest, lowest)...highest, true)
  }
}
