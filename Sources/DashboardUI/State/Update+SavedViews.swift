import PlanIndicators

// Keeping how something is looked at under a name, and coming back to it.

extension DashboardState {
  /// The last visit that can be come back to: below lists of commands and of choices.
  var visitToSave: Visit? {
    visits.last { SavedView(named: "", of: $0, in: self) != nil }
  }

  mutating func goToSavedViews() {
    go(to: .savedViews)
    search = Search(from: Visit.Cursor())
  }

  mutating func use(_ choice: SavedViewUse) -> Effect? {
    switch choice {
    case .keep(let name):
      guard let view = visitToSave.flatMap({ SavedView(named: name, of: $0, in: self) }) else {
        return nil
      }
      goBackToSavedPlace()
      return .change(.keep(view))
    case .open(let name):
      guard let view = savedViews.first(where: { $0.name == name }) else { return nil }
      open(view)
      return nil
    }
  }

  /// Removes the selected view from those that are kept.
  mutating func removeSavedView() -> Effect? {
    guard case .savedView(.open(let name))? = selectedRow?.destination else { return nil }
    return .change(.remove(name: name))
  }

  /// Leaves the screens that were opened to come to the saved views.
  private mutating func goBackToSavedPlace() {
    while visits.count > 1, SavedView(named: "", of: visit, in: self) == nil { visits.removeLast() }
    keepSelectionVisible()
  }

  private mutating func open(_ view: SavedView) {
    guard let saved = view.visit(in: folder) else {
      notice = strings.savedViewIsGone(view.name)
      return
    }
    goBackToSavedPlace()
    rememberView()
    if saved.area != area { go(to: saved.area) }
    if saved.screen == .overview {
      // The overview is where everything begins: it is gone back to, not opened on top.
      while visits.count > 1, screen != .overview { goBack() }
      if let plan = view.planInFocus(in: folder) { bringIntoFocus(plan) }
    }
    if screen == saved.screen { visit.view = saved.view } else { visits.append(saved) }
    rememberedViews[screen.kind] = visit.view.remembered
    visit.cursor = Visit.Cursor()
    if screen == .overview, let panel = planInFocus.flatMap(panelPlans.firstIndex(of:)),
      !isOverviewCompact
    {
      visit.pane = panel
    }
    notice = strings.savedViewOpened(view.name)
    keepSelectionVisible()
  }
}
