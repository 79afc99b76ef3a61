import PlanIndicators

// Why a command has no use where the reader stands.

extension DashboardState {
  /// Why `action` can do nothing here, in a sentence; `nil` where it can.
  func obstacle(to action: Action) -> String? {
    switch action {
    case .enter: selectedRow?.destination == nil ? strings.nothingToOpen : nil
    case .back: visits.count == 1 ? strings.howToQuit : nil
    case .nextPane, .previousPane: paneCount < 2 ? strings.noPanes : nil
    case .nextHit, .previousHit: search == nil ? strings.noSearch : nil
    case .sort: isComparison ? nil : obstacleToView(action)
    case .clearFilters: visit.view.filters.isEmpty ? strings.noFilters : nil
    case .filter, .viewOptions: obstacleToView(action)
    case .reverse: hasYearPair ? nil : obstacleToView(action)
    case .cycle: isComparison ? nil : strings.onlyWhenComparing
    case .fullText, .copy: selectedRow == nil ? strings.nothingSelected : nil
    case .planFocus: canChangePlan ? nil : strings.onePlanOnly
    case .explain: seriesToExplain == nil ? strings.nothingToExplain : nil
    case .theme: isColorless ? strings.colorsAreOff : nil
    case .undo: earlierViews.isEmpty ? strings.nothingToUndo : nil
    default: nil
    }
  }

  private func obstacleToView(_ action: Action) -> String? {
    let isPossible =
      switch action {
      case .filter: screen.hasFilters
      case .viewOptions: screen.hasFilters || !screen.sortColumns.isEmpty
      default: !screen.sortColumns.isEmpty
      }
    return isPossible ? nil : strings.noOptions
  }

  /// Whether the screen puts years side by side and chooses them by the keys of order and cells.
  private var isComparison: Bool {
    switch screen {
    case .compareYears, .compareTwoYears, .comparePlans, .compareAreas: true
    default: false
    }
  }

  private var hasYearPair: Bool { screen == .compareTwoYears || screen == .comparePlans }

  private var canChangePlan: Bool {
    if case .plan = screen { return true }
    return screen == .overview && planInFocus != nil
  }

  /// The series whose verdicts the explanation would explain.
  var seriesToExplain: PlanFolder.SeriesKey? {
    if case .indicator(let series) = screen { return series }
    if case .screen(.indicator(let series))? = selectedRow?.destination { return series }
    return nil
  }
}
