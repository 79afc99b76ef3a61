import PlanIndicators

// Choosing what the comparing screens compare.

extension DashboardState {
  /// From all years to two of them, from these to their plans, and back to all years; from an
  /// indicator to its areas; from a sector to the years of the sector.
  mutating func compare() {
    yearBook = book
    switch screen {
    case .compareYears: compareFurther(as: .compareTwoYears)
    case .compareTwoYears: compareFurther(as: .comparePlans)
    case .comparePlans, .compareAreas: goBack()
    case .indicator(let series): go(to: .compareAreas(series.indicator))
    case .sector(let sector):
      go(to: .compareYears)
      visit.view.sector = sector
    default: go(to: .compareYears)
    }
  }

  /// Another way to compare, of the same sector and years.
  private mutating func compareFurther(as screen: Screen) {
    let view = visit.view
    go(to: screen)
    visit.view.sector = view.sector
    visit.view.years = view.years
  }

  /// Changes how the screen is looked at, and stays on the row.
  mutating func keepingCursor(_ change: (inout DashboardState) -> Void) {
    let cursor = visit.cursor
    change(&self)
    visit.cursor = cursor
    keepSelectionVisible()
  }

  /// Narrows the comparison to the sector of the row, or widens it again.
  mutating func narrowToSector() {
    guard visit.view.sector == nil else {
      changeView { $0.sector = nil }
      return
    }
    guard case .screen(.indicator(let series))? = selectedRow?.destination else {
      notice = strings.noSecondView
      return
    }
    changeView { [sector = folder.indicators[series.indicator].sector] in $0.sector = sector }
  }

  /// Shows earlier years, and after the first ones the last ones again.
  mutating func moveYears() {
    let table = YearTable(
      book, showing: visit.view.cell, shift: visit.view.yearShift,
      width: contentRect.listColumns)
    guard table.hidesEarlier || table.hidesLater else {
      notice = strings.noSecondView
      return
    }
    let shift = table.hidesEarlier ? visit.view.yearShift + 1 : 0
    keepingCursor { $0.changeView { $0.yearShift = shift } }
  }

  mutating func chooseEarlierYear() {
    let book = self.book
    let (pair, years) = (yearPair(in: book), book.years)
    let next = pair.earlier > years.lowerBound ? pair.earlier - 1 : pair.later - 1
    keepingCursor { $0.changeView { $0.years = YearPair(earlier: next, later: pair.later) } }
  }

  mutating func chooseLaterYear() {
    let book = self.book
    let (pair, years) = (yearPair(in: book), book.years)
    let next = pair.later < years.upperBound ? pair.later + 1 : pair.earlier + 1
    keepingCursor { $0.changeView { $0.years = YearPair(earlier: pair.earlier, later: next) } }
  }

  mutating func chooseAreaYear(by step: Int) {
    guard case .compareAreas(let indicator) = screen else { return }
    let comparison = AreaComparison(of: indicator, in: self)
    guard let place = comparison.years.firstIndex(of: comparison.year) else { return }
    let count = comparison.years.count
    let next = comparison.years[(place + step + count) % count]
    changeView { $0.areaYear = next }
  }
}
