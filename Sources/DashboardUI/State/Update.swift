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
  if state.search?.isEditing == true, !key.isNeverText {
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

  mutating func go(to screen: Screen) {
    guard self.screen != screen else { return }
    search = nil
    visits.append(Visit(screen, of: area))
    keepSelectionVisible()
  }

  mutating func open() -> Effect? {
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

  mutating func goBack() {
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
  mutating func compare() {
    switch screen {
    case .compareYears: go(to: .compareTwoYears)
    case .compareTwoYears: goBack()
    default: go(to: .compareYears)
    }
  }

  mutating func explain() {
    if case .indicator(let series) = screen {
      go(to: .explanation(series))
    } else if case .screen(.indicator(let series))? = selectedRow?.destination {
      go(to: .explanation(series))
    } else {
      notice = strings.nothingToExplain
    }
  }
}
