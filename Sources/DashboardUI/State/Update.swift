import PlanIndicators

/// What the shell must do after an update.
package enum Effect: Sendable, Hashable {
  /// Send the whole screen anew.
  case redraw
  /// Put a text on the clipboard of the reader's own machine.
  case copy(String, Outgoing)
  /// Write a text to a new file.
  case export(String, Outgoing)
  /// Show everything in the looks of a theme.
  case wear(Theme)
  /// Keep or remove a view that has a name.
  case change(SavedViewChange)
}

/// Changes the state as a key asks.
///
/// - Returns: What only the shell can do; `nil` where a new frame is all.
package func update(_ state: inout DashboardState, _ key: Key) -> Effect? {
  // What is said while a search is typed speaks of what was typed so far.
  let isTyped = state.search?.isEditing == true
  let (depth, notice) = (state.visits.count, isTyped ? nil : state.notice)
  defer { state.shortenWay() }
  defer { state.keepNotice(notice, of: depth) }
  state.notice = nil
  state.freshMarks = FreshMarks()
  defer { state.rememberLists() }
  if state.search?.isEditing == true, !key.isNeverText { return state.editSearch(key) }
  guard !state.replay.holds(key) else {
    state.notice = state.strings.inputMethodIsOn
    return nil
  }
  guard let action = Action.action(for: key) else {
    state.notice = key == .backspace || key.isCombiningMark ? nil : state.strings.noSuchKey
    return nil
  }
  if let pane = state.panelBeside(key) {
    state.focus(onPane: pane)
    return nil
  }
  return state.perform(action)
}

/// Takes over a new size of the terminal.
package func resize(_ state: inout DashboardState, to size: Size) {
  state.freshMarks = FreshMarks()
  let wasCompact = state.screen == .overview && state.paneCount == 1
  state.size = size
  state.visit.pane = min(state.visit.pane, max(0, state.paneCount - 1))
  // The panel of the plan in focus is found again when there is room for panels.
  if wasCompact, state.paneCount > 1,
    let panel = state.planInFocus.flatMap(state.panelPlans.firstIndex(of:))
  {
    state.visit.pane = panel
  }
  if !wasCompact, state.screen == .overview, state.paneCount == 1 { state.selectFirstPlan() }
  state.keepSelectionVisible()
}

extension DashboardState {
  /// The panel of a plan that lies beside the one in focus, in the direction of an arrow; `nil` where
  /// there is none, so that the arrow goes in or out as elsewhere.
  fileprivate func panelBeside(_ key: Key) -> Int? {
    guard screen == .overview, !isOverviewCompact, visit.pane < panelPlans.count else { return nil }
    switch key {
    case .left where visit.pane > 0: return visit.pane - 1
    case .right where visit.pane + 1 < panelPlans.count: return visit.pane + 1
    default: return nil
    }
  }

  /// Forgets the oldest screens of a very long way but the first two, those that open another area last.
  ///
  /// Nobody goes back so many steps, and each takes time and memory with every key.
  fileprivate mutating func shortenWay() {
    while visits.count > 50 {
      visits.remove(at: visits.indices.first { $0 > 1 && visits[$0].departure == nil } ?? 2)
    }
  }

  /// Keeps what was said on a screen that another one now lies on, and says it again on the way back: a
  /// reader finds everything as it was.
  fileprivate mutating func keepNotice(_ before: String?, of depth: Int) {
    if visits.count > depth {
      visits[depth - 1].notice = before
    } else if visits.count < depth, notice == nil {
      notice = visit.notice
    }
  }

  mutating func perform(_ action: Action) -> Effect? {
    if let obstacle = obstacle(to: action) {
      notice = obstacle
      return nil
    }
    switch action {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: pageUp()
    case .pageDown: pageDown()
    case .first: move(by: -.max / 2)
    case .last: move(by: .max / 2)
    case .enter: return open()
    case .back: goBack()
    case .nextPane: focus(onPane: (visit.pane + 1) % paneCount)
    case .previousPane: focus(onPane: (visit.pane + paneCount - 1) % paneCount)
    case .search: beginSearch()
    case .nextHit: findNext(forward: true)
    case .previousHit: findNext(forward: false)
    case .filter: cycleFilter()
    case .clearFilters: changeView { $0.lift($0.filters) }
    case .sort: cycleSort()
    case .reverse: reverse()
    case .viewOptions: go(to: .viewOptions)
    case .savedViews: goToSavedViews()
    case .cycle: cycleCells()
    case .fullText: readInFull()
    case .planFocus: focusNextPlan()
    case .earlier: stepDate(forward: false)
    case .later: stepDate(forward: true)
    case .behind: go(to: .behind)
    case .compare: compare()
    case .areas: go(to: .areas)
    case .agencies: go(to: .agencies)
    case .documents: go(to: .documents)
    case .changes: showChanges()
    case .checks: go(to: .checks)
    case .explain: explain()
    case .language: switchLanguage()
    case .theme: return switchTheme()
    case .undo: undoView()
    case .copy: return selectedRow.map { .copy(copiedText(of: $0).visible, .row) }
    case .copyTable:
      return sendTable { [number = strings.number] in .copy($0.tabbed(number), $1) }
    case .export: return sendTable { .export($0.csv, $1) }
    case .palette:
      go(to: .palette)
      search = Search(from: Visit.Cursor())
    case .help: go(to: .help)
    case .redraw: return .redraw
    case .suspend: break  // The terminal stops the program itself.
    case .quit: isQuitting = true
    }
    return nil
  }

  /// Sends the table in view on its way, or says that there is none.
  private mutating func sendTable(_ effect: (ExportTable, Outgoing) -> Effect) -> Effect? {
    let table = exportedTable
    guard !table.records.isEmpty else {
      notice = strings.nothingToSend
      return nil
    }
    return effect(table, .table(title: table.title, rows: table.records.count))
  }

  mutating func go(to screen: Screen) {
    guard self.screen != screen else { return }
    var visit = Visit(screen, of: area)
    if let view = rememberedViews[screen.kind] { visit.view = view }
    visits.append(visit)
    if screen == .areas { selectOwnArea() }
    keepSelectionVisible()
  }

  /// Selects the area in view in the list of areas.
  mutating func selectOwnArea() {
    guard let place = areaPlaces.firstIndex(where: { $0.area == area }) else { return }
    visit.cursor.selection = place
  }

  mutating func open() -> Effect? {
    switch selectedRow?.destination {
    case .action(let action):
      if let obstacle = below.obstacle(to: action) {
        notice = obstacle
        return nil
      }
      visits.removeLast()
      return perform(action)
    case .choice(let choice): choose(choice)
    case .savedView(let choice): return use(choice)
    case .screen(let screen):
      let asked = selectedRow?.assessment?.target
      go(to: screen)
      guard case .indicator = screen else { break }
      visit.view.explained = asked
      keepSelectionVisible()
    case .area(let area): go(to: area)
    case nil: notice = strings.nothingToOpen
    }
    return nil
  }

  /// Opens another area on its overview.
  mutating func go(to area: Reference<Area>) {
    let left = self.area
    var departure = Visit.Departure(
      planInFocus: planInFocus, day: asOf, dayThere: asOf, news: news)
    visits.append(Visit(.overview, of: area))
    followArea(from: left, to: area)
    departure.dayThere = asOf
    visit.departure = departure
    focusRunningPlan()
    keepSelectionVisible()
  }

  mutating func goBack() {
    if search != nil, !screen.isFiltered {
      search = nil
    } else if visits.count > 1 {
      let left = visits.removeLast()
      if let departure = left.departure { returnToArea(departure) }
      keepSelectionVisible()
    } else {
      notice = strings.howToQuit
    }
  }

  /// Finds the area again as it was left; a day that was chosen in the other one stays.
  private mutating func returnToArea(_ departure: Visit.Departure) {
    planInFocus = departure.planInFocus
    guard asOf == departure.dayThere else {
      news = nil
      return
    }
    if asOf != departure.day { show(asOf: departure.day) }
    news = departure.news
  }

  mutating func explain() {
    if let row = selectedRow, case .screen(.indicator(let series))? = row.destination {
      go(to: .explanation(series))
      visit.view.explained = row.assessment?.target
    } else if case .indicator(let series) = screen {
      let asked = visit.view.explained
      go(to: .explanation(series))
      visit.view.explained = asked
    }
  }

  /// Opens the selected row in full; a sector of the overview is folded or unfolded instead.
  mutating func readInFull() {
    guard let row = selectedRow else { return }
    if screen == .viewOptions {
      _ = open()
      return
    }
    if screen == .overview, case .screen(.sector(let sector))? = row.destination {
      fold(sector)
      return
    }
    if case .fullText = screen { return }
    if case .screen(.fullText)? = row.destination {
      _ = open()
      return
    }
    let cells = lines(of: row).map { $0.pieces.map(\.text).joined(separator: "  ") }
    var head = row.fullText.isEmpty ? cells.joined(separator: "\n") : ""
    if let assessment = row.assessment { head = name(of: assessment, naming: .indicatorAndPlan) }
    let text = [head, fullText(of: row)].filter { !$0.isEmpty }.joined(separator: "\n")
    go(to: .fullText(text))
  }
}
