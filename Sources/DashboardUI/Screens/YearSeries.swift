import PlanIndicators

/// The figures of one series by year: what the year table and the chart show.
struct YearSeries {
  let state: DashboardState
  let key: PlanFolder.SeriesKey
  let indicator: Indicator

  init(_ key: PlanFolder.SeriesKey, in state: DashboardState) {
    self.key = key
    self.state = state
    indicator = state.folder.indicators[key.indicator]
  }

  /// One year of a series.
  struct Entry {
    let observation: Observation
    let value: PrintedNumber
    /// Whether the figure covers the whole year.
    let isWhole: Bool
  }

  /// The years that the table shows.
  static let years = 2019...2025

  /// The figure of a year: the whole year's where one was published, else the latest within it.
  ///
  /// Among several vintages the most final counts, and of these the latest.
  func entry(of year: Int) -> Entry? {
    let candidates = state.folder.observations(of: key).filter {
      $0.value != nil && $0.period.year == year && $0.period.start.year == year
        && state.isVisible($0.document) && isUsable($0.period)
    }
    let whole = candidates.filter { covers($0.period, year: year) }
    let furthest = candidates.map(\.period.end).max()
    let pool = whole.isEmpty ? candidates.filter { $0.period.end == furthest } : whole
    guard let best = pool.max(by: { rank($0) < rank($1) }), let value = best.value else {
      return nil
    }
    return Entry(observation: best, value: value, isWhole: !whole.isEmpty)
  }

  /// A single month says nothing about the year of an amount or a rate.
  private func isUsable(_ period: TimePeriod) -> Bool {
    switch indicator.kind {
    case .flow, .countAdded, .growthRate:
      period.isSeason || (period.start.components.month == 1 && period.start.components.day == 1)
    case .stock, .share, .rank, .index, .ratio, .binary: true
    }
  }

  private func covers(_ period: TimePeriod, year: Int) -> Bool {
    switch indicator.kind {
    case .flow, .countAdded, .growthRate: period.isWholeYears || period.isSeason
    case .stock, .share, .rank, .index, .ratio, .binary:
      period.end.components.month == 12 && period.end.components.day == 31
    }
  }

  private func rank(_ observation: Observation) -> (Int, CalendarDate) {
    let finality: Int =
      switch observation.status {
      case .official: 4
      case .provisional: 3
      case .estimated: 2
      case .forecast: 1
      case .missing: 0
      }
    return (finality, state.folder.documents[observation.document].visibleFrom)
  }

  /// The headline assessment of the annual plan of a year.
  func assessment(of year: Int) -> Assessment? {
    state.assessments.first { assessment in
      guard assessment.series == key, assessment.standing == .headline,
        let plan = assessment.plan
      else { return false }
      return state.folder.plans[plan].level == .annual
        && state.folder.plans[plan].period.year == year
    }
  }

  /// What the cell of a year shows, with its marks: `*` part of the year, `ư` an estimate.
  func text(of year: Int, showing cell: YearCell) -> String {
    let strings = state.strings
    switch cell {
    case .result:
      return entry(of: year).map { marked(strings.number.text($0.value), $0) } ?? missing
    case .target:
      guard let target = assessment(of: year)?.target else { return missing }
      return strings.shortText(state.folder.targets[target], of: indicator)
    case .completion:
      guard let assessment = assessment(of: year) else { return missing }
      let text = strings.text(assessment.measure, of: indicator)
      return text.isEmpty ? missing : text
    case .change:
      return change(from: year - 1, to: year).map(signed) ?? missing
    }
  }

  private var missing: String { state.symbols.missing }

  private func marked(_ text: String, _ entry: Entry) -> String {
    let isEstimate = entry.observation.status == .estimated || entry.observation.status == .forecast
    return text + (entry.isWhole ? "" : "*") + (isEstimate ? state.strings.estimateMark : "")
  }

  /// The change from one year to another, where both figures cover their whole year and are of one
  /// series.
  func change(from earlierYear: Int, to laterYear: Int) -> Double? {
    guard let earlier = entry(of: earlierYear), let later = entry(of: laterYear),
      earlier.isWhole, later.isWhole,
      state.folder.areComparable(earlier.observation, later.observation)
    else { return nil }
    return difference(from: earlier.value, to: later.value)
  }

  func difference(from earlier: PrintedNumber, to later: PrintedNumber) -> Double? {
    if indicator.changesInUnit { return (later - earlier).doubleValue }
    return earlier > PrintedNumber(0) ? (later / earlier).map { $0 - 1 } : nil
  }

  /// A change with its unit: "+12,0%", "+0,84 đ%", "lên 13 bậc".
  func signed(_ change: Double) -> String {
    state.strings.text(
      Assessment.YearlyChange(value: change, isInUnit: indicator.changesInUnit, statedBy: nil),
      of: indicator)
  }
}

extension DashboardState {
  /// A chart of the years in columns of blocks, each with its value as text and its plan beside.
  func chartRows(
    _ series: PlanFolder.SeriesKey, indicator: Indicator, width: Int
  ) -> [Row] {
    let years = YearSeries(series, in: self)
    let entries = YearSeries.years.compactMap { year in
      years.entry(of: year).map { (year, $0) }
    }
    guard entries.count > 1 else { return [] }
    let targets = YearSeries.years.compactMap { year in
      years.assessment(of: year)?.promise.map { $0.threshold.doubleValue }
    }
    let highest =
      (entries.map { $0.1.value.magnitude.doubleValue } + targets).max() ?? 1
    let barWidth = max(8, min(40, width - 48))
    var rows: [Row] = [.blank, .heading(strings.chart)]
    for (year, entry) in entries {
      let share = highest > 0 ? entry.value.magnitude.doubleValue / highest : 0
      var line = Line()
      line.add("\(year)", at: 2)
      line.add(years.text(of: year, showing: .result), endingAt: 20, width: 13)
      let assessment = years.assessment(of: year)
      let role = assessment?.verdict.judged.role ?? .text
      line.add(
        bar(
          share, width: barWidth,
          goal: assessment?.promise.map { promise in
            promise.threshold.magnitude.doubleValue / highest
          }), at: 22, role: role)
      if let target = assessment?.target {
        line.add(
          "\(strings.shortTarget) \(strings.shortText(folder.targets[target], of: indicator))",
          at: 24 + barWidth, width: max(0, width - 24 - barWidth), role: .dim)
      }
      rows.append(
        Row(
          [line], to: .screen(.document(entry.observation.document)),
          fullText: source(of: entry.observation.document)))
    }
    rows.append(.paragraph(strings.partOfYear, width: width, indent: 2, role: .dim))
    return rows
  }

  /// A bar with a mark where the goal is.
  private func bar(_ share: Double, width: Int, goal: Double?) -> String {
    let filled = min(width, max(share > 0 ? 1 : 0, Int((share * Double(width)).rounded())))
    var cells =
      Array(repeating: symbols.filled, count: filled)
      + Array(repeating: " ", count: width - filled)
    if let goal {
      let mark = min(width - 1, max(0, Int((goal * Double(width)).rounded()) - 1))
      cells[mark] = symbols.vertical
    }
    return cells.joined()
  }
}
