import PlanIndicators

// What of a table is shown, in which order, and the lines that say so.

extension DashboardState {
  /// The assessments that a list of indicators can show, before its filters.
  var listed: [Assessment] {
    switch screen {
    case .plan(let plan): promises(of: plan)
    case .sector(let sector):
      ownAssessments.filter { self.sector(of: $0) == sector && $0.standing != .superseded }
        .headlinesFirst
    case .behind: allBehind + allBehindInside
    default: []
    }
  }

  /// The promises of a plan in its order, without those that others have replaced.
  func promises(of plan: Reference<Plan>) -> [Assessment] {
    ownAssessments.filter { $0.plan == plan && $0.standing != .superseded }.headlinesFirst
  }

  func filtered(_ assessments: [Assessment]) -> [Assessment] {
    let filters = visit.view.filters
    guard !filters.isEmpty else { return assessments }
    return assessments.filter { assessment in filters.allSatisfy { passes(assessment, $0) } }
  }

  func passes(_ assessment: Assessment, _ filter: Filter) -> Bool {
    switch filter {
    case .status(let group): group.contains(assessment.verdict.judged)
    case .unsure: !assessment.verdict.isFirm
    case .sector(let sector): self.sector(of: assessment) == sector
    case .plan(let plan): assessment.plan == plan
    case .withFigures: assessment.result != nil
    case .severity, .file: false
    }
  }

  // MARK: Order

  func sorted(_ assessments: [Assessment]) -> [Assessment] {
    let sort = visit.view.sort
    switch sort.column {
    case .natural: return sort.isReversed ? assessments.reversed() : assessments
    case .name:
      return assessments.sorted(
        by: { VietnameseOrder(folder.indicators[$0.indicator].name[strings.language]) },
        isReversed: sort.isReversed)
    default:
      return assessments.sorted(
        by: { number(of: $0, in: sort.column) }, isReversed: sort.isReversed)
    }
  }

  /// The number by which a column is put in order; `nil` where the cell is empty.
  private func number(of assessment: Assessment, in column: Column) -> Double? {
    switch column {
    case .status: assessment.verdict.judged.rank.map(Double.init)
    case .completion: assessment.completion
    case .target: assessment.target.map { folder.targets[$0].comparison.value.doubleValue }
    case .result: assessment.result?.value.doubleValue
    case .change: assessment.changeOnYear?.value
    case .cutOff: assessment.result.map { Double($0.period.end.dayNumber) }
    case .natural, .name, .issuer, .promises, .figures: nil
    }
  }

  // MARK: What is said of the view

  /// What the list is narrowed to, its order and the hidden columns, then the heads of the columns.
  func viewLines(
    _ all: [Assessment], _ kept: [Assessment], in columns: TableColumns?, width: Int
  ) -> [Line] {
    let chips = chips(shown: strings.shown(kept.count, of: all.count)) { filter in
      all.count { passes($0, filter) }
    }
    return chips.wrapped(toColumns: width).map { Line($0, role: .focus) }
      + (columns.map { [assessmentHeader(in: $0)] } ?? [])
  }

  /// The filters in force with how many rows pass each, the order and the hidden columns, where they
  /// are not the ordinary ones.
  func chips(shown: String, count: (Filter) -> Int) -> [String] {
    let view = visit.view
    var chips = view.filters.map { "[\(name(of: $0)): \(count($0)) ×]" }
    if chips.count > 1 { chips.append(shown) }
    if view.sort != Sort() { chips.append("[\(orderText(view.sort))]") }
    if !view.hiddenColumns.isEmpty {
      let names = screen.hideableColumns.filter(view.hiddenColumns.contains)
        .map { strings.word(for: $0).withSmallInitial }
      chips.append("[\(strings.hidden): \(names.joined(separator: ", "))]")
    }
    return chips
  }

  /// The conditions that the rows of the list can be narrowed by, with how many rows pass each.
  var filterCounts: [(filter: Filter, count: Int)] {
    if screen.comparesYears { return comparisonFilters }
    guard screen == .checks else {
      let all = listed
      return possibleFilters(of: all).map { filter in (filter, all.count { passes($0, filter) }) }
    }
    let issues = issuesToCheck
    return possibleFilters(of: issues).map { filter in
      (filter, issues.count { passes($0, filter) })
    }
  }

  private func possibleFilters(of all: [Assessment]) -> [Filter] {
    let filters = StatusGroup.allCases.map { Filter.status($0) } + [.unsure]
    let present = Set(all.map(sector(of:)))
    let sectors = sectors.filter(present.contains).map { Filter.sector($0) }
    let promising = Set(all.compactMap(\.plan))
    let own = plansOfArea
    let others = folder.plans.allReferences.filter { !own.contains($0) }
    let plans = (own + others).filter(promising.contains).map { Filter.plan($0) }
    return switch screen {
    case .sector: filters + plans
    case .behind: filters + plans + sectors
    default: filters + sectors
    }
  }

  /// How many rows the list has before its filters.
  var countBeforeFilters: Int { screen == .checks ? issuesToCheck.count : listed.count }

  /// The order of a list without filters and columns, where it is not the ordinary one.
  func orderLines(width: Int) -> [Line] {
    let sort = visit.view.sort
    guard sort != Sort() else { return [] }
    return [Line("[\(orderText(sort))]".truncated(toColumns: width), role: .focus)]
  }

  /// "Sắp xếp: tên ▲".
  func orderText(_ sort: Sort) -> String {
    let name = strings.word(for: sort.column, on: screen).withSmallInitial
    return "\(strings.order): \(name) \(symbols.direction(isReversed: sort.isReversed))"
  }

  func name(of filter: Filter) -> String {
    switch filter {
    case .status(let group): strings.word(for: group).withLargeInitial
    case .unsure: strings.notFirm
    case .sector(let sector): folder.sectors[sector].name[strings.language]
    case .plan(let plan): strings.shortName(of: folder.plans[plan])
    case .withFigures: strings.withFiguresOnly
    case .severity(let severity): strings.word(for: severity).withLargeInitial
    case .file(let name): name
    }
  }
}

extension [String] {
  /// The texts side by side in lines of at most `columns` columns; none is broken unless it must be.
  func wrapped(toColumns columns: Int, gap: Int = 1) -> [String] {
    var lines: [String] = []
    for text in self {
      if let last = lines.last, last.displayWidth + gap + text.displayWidth <= columns {
        lines[lines.count - 1] = last + String(repeating: " ", count: gap) + text
      } else {
        lines.append(text.truncated(toColumns: columns))
      }
    }
    return lines
  }
}

extension Assessment {
  /// How far the result has come, on one scale for all measures: 1 is the promise kept just so.
  fileprivate var completion: Double? {
    switch measure {
    case .ratio(let share, _), .advancement(let share, _): share
    case .margin(let margin, _), .places(let margin):
      (promise?.threshold.magnitude.doubleValue).flatMap { size in
        size > 0 ? 1 + margin.doubleValue / size : nil
      }
    case .noMeasure: nil
    }
  }
}

/// What several promises can be about.
private struct Subject: Hashable {
  let indicator: Reference<Indicator>
  let plan: Reference<Plan>?
}

extension [Assessment] {
  /// The same list, where of several promises for one indicator in a plan the headline stands first.
  fileprivate var headlinesFirst: [Assessment] {
    var list = self
    var places: [Subject: Int] = [:]
    for (place, assessment) in enumerated() {
      let key = Subject(indicator: assessment.indicator, plan: assessment.plan)
      if let first = places[key], assessment.standing == .headline,
        list[first].standing != .headline
      {
        list.swapAt(first, place)
      } else if places[key] == nil {
        places[key] = place
      }
    }
    return list
  }
}
