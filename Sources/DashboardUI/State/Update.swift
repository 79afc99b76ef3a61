import PlanIndicators

/// What the shell must do after an update.
package enum Effect: Sendable, Hashable {
  /// Send the whole screen anew.
  case redraw
  /// Put a text on the clipboard of the reader's own machine.
  case copy(String)
  /// Write a text to a new file.
  case export(String)
}

/// Changes the state as a key asks.
///
/// - Returns: What only the shell can do; `nil` where a new frame is all.
package func update(_ state: inout DashboardState, _ key: Key) -> Effect? {
  state.notice = nil
  if state.search?.isEditing == true {
    state.editSearch(key)
    // In the palette Enter carries out what was found.
    let isChosen = key == .enter && state.screen == .palette
    return isChosen ? state.perform(.enter) : nil
  }
  guard let action = Action.action(for: key) else {
    state.notice = key == .backspace ? nil : state.strings.noSuchKey
    return nil
  }
  return state.perform(action)
}

/// Takes over a new size of the terminal.
package func resize(_ state: inout DashboardState, to size: Size) {
  state.size = size
  state.visit.pane = min(state.visit.pane, max(0, state.paneCount - 1))
  state.keepSelectionVisible()
}

extension DashboardState {
  mutating func perform(_ action: Action) -> Effect? {
    switch action {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -pageLength)
    case .pageDown: move(by: pageLength)
    case .first: move(by: -.max / 2)
    case .last: move(by: .max / 2)
    case .enter: return open()
    case .back: goBack()
    case .nextPane: focus(onPane: (visit.pane + 1) % paneCount)
    case .previousPane: focus(onPane: (visit.pane + paneCount - 1) % paneCount)
    case .search:
      if activeList == nil { visit.pane = panelPlans.count }
      search = Search()
    case .nextHit: findNext(forward: true, from: 1)
    case .previousHit: findNext(forward: false, from: 1)
    case .filter: cycleFilter()
    case .sort: cycleSort()
    case .cycle: cycleCells()
    case .fold: fold()
    case .planFocus: focusNextPlan()
    case .earlier: stepDate(forward: false)
    case .later: stepDate(forward: true)
    case .behind: go(to: .behind)
    case .compare: compare()
    case .areas: go(to: .areas)
    case .documents: go(to: .documents)
    case .checks: go(to: .checks)
    case .explain: explain()
    case .language: switchLanguage()
    case .undo: undoView()
    case .copy: return selectedRow.map { .copy(fullText(of: $0)) }
    case .export: return .export(exportedList)
    case .palette:
      go(to: .palette)
      search = Search()
    case .help: go(to: .help)
    case .redraw: return .redraw
    case .suspend: break  // The terminal stops the program itself.
    case .quit: isQuitting = true
    }
    return nil
  }

  // MARK: Lists

  var paneCount: Int {
    screen == .overview ? overviewPanes.count : 1
  }

  /// The list that the keys act on, and where it stands; `nil` for the panel of a plan.
  var activeList: (page: Page, rows: Int)? {
    let rect = contentRect
    guard screen == .overview, !isOverviewCompact else {
      let page = page(width: rect.listColumns)
      return (page, rect.rows - page.header.count)
    }
    let layout = overviewLayout(in: rect)
    switch overviewPanes[min(visit.pane, overviewPanes.count - 1)] {
    case .plan: return nil
    case .progress:
      return (progressPage(width: layout.progress.listColumns), layout.progress.rows - 1)
    case .behind:
      return (behindPanelPage(width: layout.behind.listColumns), layout.behind.rows - 1)
    }
  }

  /// The row that is selected.
  package var selectedRow: Row? {
    guard let list = activeList else {
      guard screen == .overview, case .plan(let plan) = overviewPanes[visit.pane] else {
        return nil
      }
      return Row([], to: .screen(.plan(plan)), fullText: panelSummary(of: plan))
    }
    let selectable = list.page.selectable
    guard selectable.indices.contains(visit.cursor.selection) else { return nil }
    return list.page.rows[selectable[visit.cursor.selection]]
  }

  private func panelSummary(of plan: Reference<Plan>) -> String {
    let tally = tally(of: plan)
    return
      ([folder.plans[plan].name[strings.language]]
      + tally.stated.prefix(1).map { stated in
        "\(strings.text(stated, by: folder.areas[area])) (\(documentLabel(folder.documents[stated.document])))"
      }).joined(separator: ". ")
  }

  private var pageLength: Int { max(1, (activeList?.rows ?? 2) - 1) / max(1, linesPerRow) }

  private var linesPerRow: Int {
    guard let page = activeList?.page, !page.selectable.isEmpty else { return 1 }
    return max(1, page.lineCount / page.selectable.count)
  }

  /// Moves to a panel; that of a plan brings its progress into view.
  private mutating func focus(onPane pane: Int) {
    visit.pane = pane
    guard screen == .overview, case .plan(let plan) = overviewPanes[pane], plan != planInFocus
    else { return }
    planInFocus = plan
    visit.cursors[panelPlans.count] = nil
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
    keepSelectionVisible()
  }

  /// Scrolls within a selected row that is taller than the list, as long as it has more lines.
  private mutating func scrollWithinRow(
    by count: Int, in list: (page: Page, rows: Int)
  ) -> Bool {
    guard let span = selectedLines(of: list.page), span.count > list.rows else { return false }
    let top = visit.cursor.top + count
    guard top >= span.lowerBound, top + list.rows <= span.upperBound else { return false }
    visit.cursor.top = top
    return true
  }

  /// The lines of the selected row.
  private func selectedLines(of page: Page) -> Range<Int>? {
    let selectable = page.selectable
    guard selectable.indices.contains(visit.cursor.selection) else { return nil }
    let index = selectable[visit.cursor.selection]
    let start = page.lineOffset(of: index)
    return start..<(start + page.rows[index].lines.count)
  }

  /// Scrolls just so far that the selected row is in view, and the top of the list with its first.
  mutating func keepSelectionVisible() {
    guard let list = activeList else { return }
    let selectable = list.page.selectable
    guard !selectable.isEmpty, list.rows > 0 else {
      visit.cursor = Visit.Cursor()
      return
    }
    let selection = min(max(0, visit.cursor.selection), selectable.count - 1)
    let index = selectable[selection]
    // What stands before the first row and after the last one comes into view with it, and so do
    // the headings above a row.
    let isLast = selection == selectable.count - 1
    let before = selection == 0 ? 0 : list.page.lineOffset(of: selectable[selection - 1] + 1)
    let start = list.page.lineOffset(of: index)
    let rowEnd = start + list.page.rows[index].lines.count
    let end = isLast && list.page.lineCount - start <= list.rows ? list.page.lineCount : rowEnd
    var top = visit.cursor.top
    if end - top > list.rows { top = end - list.rows }
    let wanted = rowEnd - before <= list.rows ? before : start
    if top > wanted { top = wanted }
    top = min(top, max(0, list.page.lineCount - list.rows))
    visit.cursor = Visit.Cursor(selection: selection, top: max(0, top))
  }

  // MARK: Going in and out

  mutating func go(to screen: Screen) {
    guard self.screen != screen else { return }
    search = nil
    visits.append(Visit(screen, of: area))
    keepSelectionVisible()
  }

  private mutating func open() -> Effect? {
    switch selectedRow?.destination {
    case .action(let action):
      search = nil
      visits.removeLast()
      return perform(action)
    case .screen(let screen): go(to: screen)
    case .area(let area):
      followArea(from: self.area, to: area)
      visits.append(Visit(.overview, of: area))
      focusRunningPlan()
    case nil: notice = strings.nothingToOpen
    }
    return nil
  }

  private mutating func goBack() {
    if search != nil {
      search = nil
    } else if visits.count > 1 {
      let left = visits.removeLast()
      followArea(from: left.area, to: area)
      if left.area != area, planInFocus.map(panelPlans.contains) != true {
        planInFocus = panelPlans.last
      }
      keepSelectionVisible()
    } else {
      notice = strings.howToQuit
    }
  }

  /// All years, from there two of them, and from two of them back to all.
  private mutating func compare() {
    switch screen {
    case .compareYears: go(to: .compareTwoYears)
    case .compareTwoYears: goBack()
    default: go(to: .compareYears)
    }
  }

  private mutating func explain() {
    if case .indicator(let series) = screen {
      go(to: .explanation(series))
    } else if case .screen(.indicator(let series))? = selectedRow?.destination {
      go(to: .explanation(series))
    } else {
      notice = strings.nothingToExplain
    }
  }

  // MARK: Views

  private mutating func changeView(_ change: (inout Visit.View) -> Void) {
    earlierViews.append(visits)
    if earlierViews.count > 50 { earlierViews.removeFirst() }
    change(&visit.view)
    visit.cursor = Visit.Cursor()
    keepSelectionVisible()
  }

  private mutating func undoView() {
    guard let earlier = earlierViews.popLast() else {
      notice = strings.nothingToUndo
      return
    }
    visits = earlier
  }

  private mutating func cycleFilter() {
    switch screen {
    case .plan, .sector:
      changeView { view in
        view.filter =
          switch view.filter {
          case nil: .behind
          case .behind: .good
          case .good: .unknown
          case .unknown: nil
          }
      }
    default: notice = strings.noSecondView
    }
  }

  private mutating func cycleSort() {
    switch screen {
    case .plan, .sector: changeView { $0.sort = $0.sort.next }
    case .compareTwoYears:
      let cursor = visit.cursor
      let pair = visit.view.years
      let next = pair.earlier + 1 == pair.later ? YearSeries.years.lowerBound : pair.earlier + 1
      changeView { $0.years.earlier = next }
      visit.cursor = cursor
    default: notice = strings.noSecondView
    }
  }

  private mutating func cycleCells() {
    switch screen {
    case .compareYears:
      let cursor = visit.cursor
      changeView { $0.cell = $0.cell.next }
      visit.cursor = cursor
    case .compareTwoYears:
      let cursor = visit.cursor
      let pair = visit.view.years
      let next = pair.later == YearSeries.years.upperBound ? pair.earlier + 1 : pair.later + 1
      changeView { $0.years.later = next }
      visit.cursor = cursor
    default: notice = strings.noSecondView
    }
  }

  private mutating func fold() {
    guard screen == .overview, case .screen(.sector(let sector))? = selectedRow?.destination else {
      notice = strings.noSecondView
      return
    }
    let cursor = visit.cursor
    changeView { view in
      if view.folded.remove(sector) == nil { view.folded.insert(sector) }
    }
    visit.cursor = cursor
    keepSelectionVisible()
  }

  private mutating func focusNextPlan() {
    if case .plan(let plan) = screen {
      let plans = plansOfArea
      let next = plans.firstIndex(of: plan).map { plans[($0 + 1) % plans.count] } ?? plan
      visit = Visit(.plan(next), of: area)
      return
    }
    let panelPlans = panelPlans
    guard let current = planInFocus, let index = panelPlans.firstIndex(of: current) else {
      notice = strings.noSecondView
      return
    }
    planInFocus = panelPlans[(index + 1) % panelPlans.count]
    visit.cursors[panelPlans.count] = nil
    if visit.pane < panelPlans.count, !isOverviewCompact {
      visit.pane = (index + 1) % panelPlans.count
    }
    keepSelectionVisible()
  }

  private mutating func switchLanguage() {
    let next: Language = strings.language == .vietnamese ? .english : .vietnamese
    strings = .of(next)
    keepSelectionVisible()
  }

  private mutating func stepDate(forward: Bool) {
    let issueDates = folder.issueDates(about: area)
    let next = forward ? issueDates.first { $0 > asOf } : issueDates.last { $0 < asOf }
    guard let next else {
      notice = forward ? strings.noLaterDate : strings.noEarlierDate
      return
    }
    show(asOf: next)
    keepSelectionVisible()
  }

  // MARK: Search

  mutating func editSearch(_ key: Key) {
    guard var current = search else { return }
    switch key {
    case .character(let character): current.text.append(character)
    case .backspace: _ = current.text.popLast()
    case .enter:
      current.isEditing = false
      if current.text.isEmpty {
        search = nil
        return
      }
    case .escape:
      search = nil
      if screen == .palette { goBack() }
      return
    default: return
    }
    search = current
    if current.isEditing { findNext(forward: true, from: 0) }
  }

  /// Selects the next row that holds what was typed; says how many do.
  mutating func findNext(forward: Bool, from step: Int) {
    guard var search, let page = activeList?.page else {
      if self.search == nil { notice = strings.noSearch }
      return
    }
    let selectable = page.selectable
    let hits = selectable.indices.filter { index in
      let row = page.rows[selectable[index]]
      let text = row.lines.flatMap(\.pieces).map(\.text).joined(separator: " ")
      return search.matches(text + " " + fullText(of: row))
    }
    defer { self.search = search }
    search.hit = nil
    guard !hits.isEmpty else {
      notice =
        search.text.isEmpty
        ? nil : visit.view.filter == nil ? strings.noHits : strings.noHitsInFilter
      return
    }
    let current = visit.cursor.selection
    let next =
      forward
      ? hits.first { $0 >= current + step } ?? hits[0]
      : hits.last { $0 <= current - step } ?? hits[hits.count - 1]
    visit.cursor.selection = next
    keepSelectionVisible()
    search.hit = Search.Hit(number: (hits.firstIndex(of: next) ?? 0) + 1, count: hits.count)
  }
}

extension CaseIterable where Self: Equatable {
  /// The case after this one; after the last the first.
  fileprivate var next: Self {
    let all = Array(Self.allCases)
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + 1) % all.count]
  }
}
