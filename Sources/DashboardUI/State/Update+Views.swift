import PlanIndicators

// Looking at the same screen in another way, and taking that back.

extension DashboardState {
  /// Changes how the screen is looked at: from its first row again, and so that `u` takes it back.
  mutating func changeView(_ change: (inout Visit.View) -> Void) {
    rememberView()
    change(&visit.view)
    rememberedViews[screen.kind] = visit.view.remembered
    visit.cursor = Visit.Cursor()
    keepSelectionVisible()
  }

  /// Keeps all that `u` may bring back.
  mutating func rememberView() {
    earlierViews.append(EarlierView(of: self))
    if earlierViews.count > 50 { earlierViews.removeFirst() }
  }

  mutating func undoView() {
    guard let earlier = earlierViews.popLast() else { return }
    earlier.restore(in: &self)
    keepSelectionVisible()
  }

  mutating func cycleFilter() {
    switch screen {
    case .compareYears, .compareTwoYears, .comparePlans: narrowToNextSector()
    case .plan, .sector, .behind, .checks:
      let all = countBeforeFilters
      let choices = filterCounts.filter { isCycled($0.filter) && $0.count > 0 && $0.count < all }
        .map(\.filter)
      let current = visit.view.filters.lastIndex { choices.contains($0) }
        .flatMap { choices.firstIndex(of: visit.view.filters[$0]) }
      let next = (current ?? -1) + 1
      let lifted = visit.view.filters.filter(isCycled)
      changeView { view in
        view.lift(lifted)
        if choices.indices.contains(next) { view.toggle(choices[next]) }
      }
    default: notice = strings.noSecondView
    }
  }

  /// Whether the key that goes through the filters comes by this one; sectors, and plans where other
  /// filters are nearer, are chosen on their own.
  private func isCycled(_ filter: Filter) -> Bool {
    switch filter {
    case .status, .unsure, .severity, .file: true
    case .plan: screen == .behind
    case .sector, .withFigures: false
    }
  }

  mutating func cycleSort() {
    switch screen {
    case .plan, .sector, .behind, .documents, .areas, .checks:
      let columns = screen.sortColumns
      let place = columns.firstIndex(of: visit.view.sort.column) ?? 0
      changeView { $0.sort = Sort(column: columns[(place + 1) % columns.count]) }
    case .compareYears: moveYears()
    case .compareTwoYears, .comparePlans: moveYearPair()
    case .compareAreas: chooseAreaYear(by: -1)
    default: notice = strings.noSecondView
    }
  }

  /// Puts a choice of the view options in force on the list below.
  mutating func choose(_ choice: ViewChoice) {
    guard visits.count > 1 else { return }
    rememberView()
    let list = visits.count - 2
    switch choice {
    case .filter(let filter): visits[list].view.toggle(filter)
    case .sort(let column):
      let isChosen = visits[list].view.sort.column == column
      let isReversed = isChosen && !visits[list].view.sort.isReversed
      visits[list].view.sort = Sort(column: column, isReversed: isReversed)
    case .column(let column):
      visits[list].view.hiddenColumns.formSymmetricDifference([column])
    case .cell(let cell): visits[list].view.cell = cell
    }
    visits[list].cursor = Visit.Cursor()
    rememberedViews[visits[list].screen.kind] = visits[list].view.remembered
    keepSelectionVisible()
  }

  mutating func cycleCells() {
    switch screen {
    case .compareYears: keepingCursor { $0.changeView { $0.cell = $0.cell.next } }
    case .compareTwoYears, .comparePlans: chooseLaterYear()
    case .compareAreas: chooseAreaYear(by: 1)
    default: notice = strings.noSecondView
    }
  }

  /// Turns the order round; of two years it moves the earlier one alone.
  mutating func reverse() {
    if screen.comparesYears {
      chooseEarlierYear()
    } else {
      changeView { $0.sort.isReversed.toggle() }
    }
  }

  mutating func fold(_ sector: Reference<Sector>) {
    let cursor = visit.cursor
    changeView { view in
      if view.folded.remove(sector) == nil { view.folded.insert(sector) }
    }
    visit.cursor = cursor
    keepSelectionVisible()
  }

  mutating func focusNextPlan() {
    rememberView()
    if case .plan(let plan) = screen {
      let plans = plansOfArea
      let next = plans.firstIndex(of: plan).map { plans[($0 + 1) % plans.count] } ?? plan
      let view = visit.view
      visit = Visit(.plan(next), of: area)
      visit.view = view
      keepSelectionVisible()
      return
    }
    let panels = panelPlans
    // The plan of these days shows its progress though it has no panel.
    let plans = panels + plansOfArea.filter { !panels.contains($0) && isAnnualPlanOfDay($0) }
    guard let current = planInFocus, let index = plans.firstIndex(of: current) else { return }
    let next = (index + 1) % plans.count
    bringIntoFocus(plans[next])
    if isOverviewCompact {
      let rows = activePage.map { page in page.selectable.map { page.rows[$0] } } ?? []
      let place = rows.firstIndex { $0.destination == .screen(.plan(plans[next])) }
      if let place { visit.cursor = Visit.Cursor(selection: place) }
    } else if visit.pane < panels.count || next >= panels.count {
      visit.pane = min(next, panels.count)
    }
    notice = strings.progressOf(folder.plans[plans[next]].name[strings.language])
    keepSelectionVisible()
  }

  private func isAnnualPlanOfDay(_ plan: Reference<Plan>) -> Bool {
    let period = folder.plans[plan].period
    return period.start <= asOf && asOf <= period.end && folder.plans[plan].level == .annual
  }

  mutating func switchLanguage() {
    rememberView()
    let next: Language = strings.language == .vietnamese ? .english : .vietnamese
    strings = .of(next)
    keepSelectionVisible()
  }

  /// Takes the next looks.
  ///
  /// They belong to the terminal and not to the view: `u` does not take them back.
  mutating func switchTheme() -> Effect? {
    theme = theme.next
    notice = strings.name(of: theme)
    return .wear(theme)
  }
}

/// How everything was looked at before a change.
struct EarlierView: Sendable {
  private let visits: [Visit]
  private let planInFocus: Reference<Plan>?
  private let day: CalendarDate
  private let strings: Strings
  private let news: News?
  private let rememberedViews: [Screen.Kind: Visit.View]

  init(of state: DashboardState) {
    visits = state.visits
    planInFocus = state.planInFocus
    day = state.asOf
    strings = state.strings
    news = state.news
    rememberedViews = state.rememberedViews
  }

  /// Looks at everything as before, from where the reader stands now.
  func restore(in state: inout DashboardState) {
    state.strings = strings
    state.planInFocus = planInFocus
    state.rememberedViews = rememberedViews
    var current = state.visits
    for (index, visit) in zip(current.indices, visits) {
      // The key of the plans puts one plan in the place of another.
      guard visit.isSamePlace(as: current[index]) || visit.isPlanInPlace(of: current[index]) else {
        break
      }
      current[index] = visit
    }
    state.visits = current
    guard state.asOf != day else { return }
    state.show(asOf: day)
    state.news = news
  }
}

extension Visit {
  fileprivate func isSamePlace(as other: Visit) -> Bool {
    screen == other.screen && area == other.area
  }

  fileprivate func isPlanInPlace(of other: Visit) -> Bool {
    if case (.plan, .plan) = (screen, other.screen) { return area == other.area }
    return false
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
