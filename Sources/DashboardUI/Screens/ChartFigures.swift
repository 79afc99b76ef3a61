package import PlanIndicators

/// The chart of a series over the years as values and words, for those who draw it elsewhere than on
/// a screen.
package struct ChartFigures: Sendable {
  /// The years from the first figure or promise to the last one, those without figures too.
  package let years: [Year]
  /// The lowest and the highest value of all.
  package let axis: Interval
  /// Whether the values are amounts, to be drawn as bars from zero, rather than levels.
  package let isBars: Bool
  /// What the chart shows, as far as it occurs.
  package let words: Words

  /// One year.
  package struct Year: Sendable {
    package let year: Int
    /// The result; `nil` where no source has it.
    package let value: Double?
    /// The result with its marks.
    package let text: String
    /// Whether it covers its year and is no estimate.
    package let isSure: Bool
    /// Whether a new series begins with it.
    package let breaksSeries: Bool
    /// The target of the year's plan.
    package let goal: Double?
    package let goalText: String
    /// What the way to the target of the five-year plan asks for.
    package let path: Double?
    package let pathText: String
  }

  /// The words for what is drawn; `nil` for what does not occur.
  package struct Words: Sendable {
    package let sure: String?
    package let unsure: String?
    package let goal: String?
    package let path: String?
    /// What the marks beside the results mean.
    package let marks: String
  }
}

extension DashboardState {
  /// The chart of a series over the years; `nil` where fewer than two years have figures.
  package func chartFigures(of key: PlanFolder.SeriesKey) -> ChartFigures? {
    guard let chart = YearChart(key, in: self), chart.series.entries.count > 1 else { return nil }
    let results = chart.years.map { chart.series.result(of: $0) }
    let years = zip(chart.years, results).map { year, result in
      let entry = chart.series.entry(of: year)
      let assessment = chart.series.assessment(of: year)
      let path = chart.path?.value(in: year)
      return ChartFigures.Year(
        year: year, value: entry?.value.doubleValue, text: result.full(strings),
        isSure: entry.map(chart.isSure) ?? false,
        breaksSeries: chart.series.breaksSeries(in: year),
        goal: assessment.flatMap(YearChart.goal(of:)),
        goalText: assessment?.target.map {
          strings.shortText(folder.targets[$0], of: chart.series.indicator)
        } ?? "", path: path,
        pathText: path.map { strings.text($0, of: chart.series.indicator) } ?? "")
    }
    let marks = results.reduce(into: Set<YearMark>()) { $0.formUnion($1.marks) }
    let shown = years.filter { $0.value != nil }
    return ChartFigures(
      years: years, axis: chart.axis, isBars: chart.isBars,
      words: ChartFigures.Words(
        sure: shown.contains(where: \.isSure) ? strings.resultMark : nil,
        unsure: shown.allSatisfy(\.isSure) ? nil : strings.unsureMark,
        goal: years.contains { $0.goal != nil } ? strings.goalMark : nil,
        path: chart.path.map { strings.pathMark(to: $0.end.year) },
        marks: strings.legend(of: marks, symbols: symbols)))
  }
}
