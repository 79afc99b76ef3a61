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

  /// Narrows the comparison to the sector of the selected row, then to the next ones that have rows;
  /// after the last one it is widened again.
  mutating func narrowToNextSector() {
    let sectors = comparable(in: book).map(\.sector)
    var next = sectors.first
    if let place = visit.view.sector.flatMap(sectors.firstIndex(of:)) {
      next = sectors.dropFirst(place + 1).first
    } else if case .screen(.indicator(let series))? = selectedRow?.destination {
      next = folder.indicators[series.indicator].sector
    }
    changeView { $0.sector = next }
  }

  /// Shows earlier years, and after the first ones the last ones again.
  mutating func moveYears() {
    let table = yearTable(in: book)
    guard table.hidesEarlier || table.hidesLater else {
      notice = strings.noSecondView
      return
    }
    let shift = table.hidesEarlier ? visit.view.yearShift + 1 : 0
    keepingCursor { $0.changeView { $0.yearShift = shift } }
  }

  /// Moves both years back by one; after the first ones come the last ones that are as far apart.
  mutating func moveYearPair() {
    let book = self.book
    let (pair, years) = (yearPair(in: book), book.years)
    let step = pair.earlier > years.lowerBound ? -1 : years.upperBound - pair.later
    keepingCursor {
      $0.changeView {
        $0.years = YearPair(earlier: pair.earlier + step, later: pair.later + step)
      }
    }
  }

  /// Moves the earlier year alone back, and after the first one next to the later one again.
  mutating func chooseEarlierYear() {
    let book = self.book
    let (pair, years) = (yearPair(in: book), book.years)
    let next = pair.earlier > years.lowerBound ? pair.earlier - 1 : pair.later - 1
    keepingCursor { $0.changeView { $0.years = YearPair(earlier: next, later: pair.later) } }
  }

  /// Moves the later year alone on, and after the last one next to the earlier one again.
  mutating func chooseLaterYear() {
    let book = self.book
    let (pair, years) = (yearPair(in: book), book.years)
    let next = pair.later < years.upperBound ? pair.later + 1 : pair.earlier + 1
    keepingCursor { $0.changeView { $0.years = YearPair(earlier: pair.earlier, later: next) } }
  }

  mutating func chooseAreaYear(by step: Int) {
    guard case .compareAreas(let indicator) = screen else { return }
    let comparison = AreaComparison(of: indicator, in: self)
    guard comparison.years.count > 1, let place = comparison.years.firstIndex(of: comparison.year)
    else {
      notice = comparison.years.isEmpty ? strings.noAreaFigures : strings.noOtherYear
      return
    }
    let count = comparison.years.count
    let next = comparison.years[(place + step + count) % count]
    changeView { $0.areaYear = next }
  }
}
