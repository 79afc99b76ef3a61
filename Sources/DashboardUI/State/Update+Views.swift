import PlanIndicators

// Looking at the same screen in another way, and taking that back.

extension DashboardState {
  mutating func changeView(_ change: (inout Visit.View) -> Void) {
    earlierViews.append(visits)
    if earlierViews.count > 50 { earlierViews.removeFirst() }
    change(&visit.view)
    visit.cursor = Visit.Cursor()
    keepSelectionVisible()
  }

  mutating func undoView() {
    guard let earlier = earlierViews.popLast() else {
      notice = strings.nothingToUndo
      return
    }
    visits = earlier
  }

  mutating func cycleFilter() {
    switch screen {
    case .compareYears, .compareTwoYears, .comparePlans: narrowToSector()
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

  mutating func cycleSort() {
    switch screen {
    case .plan, .sector: changeView { $0.sort = $0.sort.next }
    case .compareYears: moveYears()
    case .compareTwoYears, .comparePlans: chooseEarlierYear()
    case .compareAreas: chooseAreaYear(by: -1)
    default: notice = strings.noSecondView
    }
  }

  mutating func cycleCells() {
    switch screen {
    case .compareYears: keepingCursor { $0.changeView { $0.cell = $0.cell.next } }
    case .compareTwoYears, .comparePlans: chooseLaterYear()
    case .compareAreas: chooseAreaYear(by: 1)
    default: notice = strings.noSecondView
    }
  }

  mutating func fold() {
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

  mutating func focusNextPlan() {
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

  mutating func switchLanguage() {
    let next: Language = strings.language == .vietnamese ? .english : .vietnamese
    strings = .of(next)
    keepSelectionVisible()
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
