import PlanIndicators

/// One series over the years: amounts as bars from zero, levels and rates as points on an axis whose
/// ends are printed, because bars of nearly equal length would say nothing.
struct YearChart {
  let series: YearSeries
  /// The years from the first figure or promise to the last one, those without figures too.
  let years: [Int]
  /// The way from the baseline of the five-year plan to its target; `nil` without one.
  let path: TargetPath?
  /// The values at the left and at the right end.
  let axis: Interval

  init?(_ key: PlanFolder.SeriesKey, in state: DashboardState) {
    series = YearSeries(key, in: state)
    path = TargetPath(of: series.term, in: state)
    var known = series.years
    if let path { known.formUnion(path.years) }
    guard let first = known.min(), let last = known.max(), !series.entries.isEmpty,
      known.count > 1
    else { return nil }
    years = Array(first...last)
    let goals = series.annual.values.compactMap { Self.goal(of: $0) }
    let values =
      series.entries.values.map(\.value.doubleValue) + goals
      + (path.map { [$0.start.value, $0.end.value] } ?? [])
    guard let low = values.min(), let high = values.max() else { return nil }
    axis = series.indicator.kind.addsUp ? Interval(min(0, low), max(0, high)) : Interval(low, high)
  }

  /// The level that a plan asks for; `nil` where it asks for a change whose start is not known.
  static func goal(of assessment: Assessment) -> Double? {
    guard let promise = assessment.promise, assessment.result?.meaning != .statedChange else {
      return nil
    }
    return promise.threshold.doubleValue
  }

  var isBars: Bool { series.indicator.kind.addsUp }

  /// The column of a value in a chart of `width` columns.
  func column(of value: Double, width: Int) -> Int {
    let span = axis.high - axis.low
    guard span > 0 else { return width / 2 }
    let share = (value - axis.low) / span
    return min(width - 1, max(0, Int((share * Double(width - 1)).rounded())))
  }

  /// The cells of a year's line: the figure, the target of the year's plan, the path.
  func cells(of year: Int, width: Int, symbols: Symbols) -> [String] {
    var cells = Array(repeating: " ", count: width)
    if let value = path?.value(in: year) { cells[column(of: value, width: width)] = symbols.path }
    if let entry = series.entry(of: year) {
      let place = column(of: entry.value.doubleValue, width: width)
      let mark = isSure(entry) ? symbols.filled : symbols.unsure
      let start = isBars ? column(of: 0, width: width) : place
      for column in min(start, place)...max(start, place) { cells[column] = mark }
    }
    if let goal = series.assessment(of: year).flatMap(Self.goal(of:)) {
      cells[column(of: goal, width: width)] = symbols.vertical
    }
    return cells
  }

  /// Whether a figure covers its year and is no estimate.
  func isSure(_ entry: YearSeries.Entry) -> Bool {
    series.marks(of: entry).isDisjoint(with: [.partOfYear, .estimate, .forecast])
  }
}

/// The straight way of a level from its baseline to its target.
struct TargetPath {
  let start: (year: Int, value: Double)
  let end: (year: Int, value: Double)

  init?(of assessment: Assessment?, in state: DashboardState) {
    guard let assessment, let baseline = assessment.baseline, let promise = assessment.promise,
      let target = assessment.target, assessment.result?.meaning != .statedChange
    else { return nil }
    start = (baseline.period.year, baseline.point)
    end = (state.folder.targets[target].period.year, promise.threshold.doubleValue)
    guard start.year < end.year else { return nil }
  }

  var years: ClosedRange<Int> { start.year...end.year }

  func value(in year: Int) -> Double? {
    guard years.contains(year) else { return nil }
    let part = Double(year - start.year) / Double(end.year - start.year)
    return start.value + part * (end.value - start.value)
  }
}

extension DashboardState {
  /// The chart over the years with its values as text, and a legend of the marks that occur.
  func chartRows(_ key: PlanFolder.SeriesKey, width: Int) -> [Row] {
    guard let chart = YearChart(key, in: self) else { return [] }
    let longest = chart.years.map { chartNotes(on: $0, in: chart).displayWidth }.max() ?? 0
    // What is said beside the chart is not cut; a narrow screen says it in the line below the list.
    let chartWidth =
      width >= 76
      ? max(12, min(width >= 100 ? 44 : 26, width - 24 - longest)) : max(0, width - 24)
    var rows: [Row] = [.blank, .heading(strings.chart)]
    if !chart.isBars, chartWidth >= 12 {
      let (low, high) = (
        strings.text(chart.axis.low, of: chart.series.indicator),
        strings.text(chart.axis.high, of: chart.series.indicator)
      )
      // Where the ends do not fit side by side they stand one below the other.
      let isWide = low.displayWidth + high.displayWidth < chartWidth
      var ends = [Line(), Line()]
      ends[0].add(low, at: 22, width: chartWidth, role: .dim)
      ends[isWide ? 0 : 1].add(high, endingAt: 22 + chartWidth, width: chartWidth, role: .dim)
      var row = Row(isWide ? [ends[0]] : ends)
      row.isSelectable = false
      rows.append(row)
    }
    var marks = Set<YearMark>()
    for year in chart.years {
      let result = chart.series.result(of: year)
      marks.formUnion(result.marks)
      rows.append(chartRow(of: year, result, in: chart, chartWidth: chartWidth, width: width))
    }
    let legend = [chartLegend(of: chart), strings.legend(of: marks, symbols: symbols)]
      .filter { !$0.isEmpty }.joined(separator: "; ")
    rows.append(.paragraph(legend, width: width, indent: 2, role: .dim))
    return rows
  }

  private func chartRow(
    of year: Int, _ result: YearText, in chart: YearChart, chartWidth: Int, width: Int
  ) -> Row {
    let entry = chart.series.entry(of: year)
    let assessment = chart.series.assessment(of: year)
    let role = assessment?.verdict.judged.role ?? .text
    var line = Line()
    line.add("\(year)", at: 2)
    line.add(result.full(strings, within: 13), endingAt: 20, width: 13, role: result.role)
    if chartWidth >= 12 {
      line.add(
        chart.cells(of: year, width: chartWidth, symbols: symbols).joined(), at: 22, role: role)
    }
    let notes = chartNotes(on: year, in: chart)
    let start = 24 + (chartWidth >= 12 ? chartWidth : 0)
    line.add(notes, at: start, width: max(0, width - start), role: .dim)
    let source = entry.map { self.source(of: $0.observation.document) } ?? ""
    return Row(
      [line], to: entry.map { .screen(.document($0.observation.document)) },
      fullText: ["\(year): \(result.full(strings))", notes, source].filter { !$0.isEmpty }
        .joined(separator: ". "))
  }

  /// The target of the year's plan and what the way to the target of the term asks for.
  private func chartNotes(on year: Int, in chart: YearChart) -> String {
    [
      chart.series.assessment(of: year)?.target.map {
        "\(strings.shortTarget) "
          + strings.shortText(folder.targets[$0], of: chart.series.indicator)
      },
      chart.path?.value(in: year).map {
        strings.onPath(strings.text($0, of: chart.series.indicator))
      },
    ].compactMap(\.self).joined(separator: "; ")
  }

  private func chartLegend(of chart: YearChart) -> String {
    let entries = chart.years.compactMap { chart.series.entry(of: $0) }
    let hasGoals = chart.years.contains {
      chart.series.assessment(of: $0).flatMap(YearChart.goal(of:)) != nil
    }
    return [
      entries.contains(where: chart.isSure) ? "\(symbols.filled) \(strings.resultMark)" : nil,
      entries.allSatisfy(chart.isSure) ? nil : "\(symbols.unsure) \(strings.unsureMark)",
      hasGoals ? "\(symbols.vertical) \(strings.goalMark)" : nil,
      chart.path.map { "\(symbols.path) \(strings.pathMark(to: $0.end.year))" },
    ].compactMap(\.self).joined(separator: "; ")
  }
}

extension Symbols {
  /// A figure that is an estimate or covers a part of its year.
  var unsure: String { isASCII ? "=" : "▓" }
  /// The way to a target.
  var path: String { isASCII ? ":" : "·" }
}
