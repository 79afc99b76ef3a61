import DashboardUI
import PlanIndicators

// The figures over the years, drawn and, beside the drawing, as a table.

extension HTMLReport {
  /// A chart for each series of which something was promised, or which has three years of figures.
  func charts(of assessments: [Assessment]) -> [Markup] {
    var seen = Set<PlanFolder.SeriesKey>()
    return assessments.compactMap { assessment -> Markup? in
      let key = PlanFolder.SeriesKey(indicator: assessment.indicator, area: assessment.area)
      guard seen.insert(key).inserted, let figures = states[key.area]?.chartFigures(of: key),
        assessment.target != nil || figures.years.count(where: { $0.value != nil }) > 2
      else { return nil }
      return chart(figures, named: texts.name(of: assessment))
    }
  }

  private func chart(_ figures: ChartFigures, named name: String) -> Markup {
    let years = figures.years.filter { $0.value != nil }
      .map { "\($0.year): \($0.text)" }.joined(separator: "; ")
    let legend = [
      figures.words.sure.map { "\(figures.isBars ? "■" : "●") \($0)" },
      figures.words.unsure.map { "\(figures.isBars ? "□" : "○") \($0)" },
      figures.words.goal.map { "▬ \($0)" }, figures.words.path.map { "- - \($0)" },
      figures.words.marks.isEmpty ? nil : figures.words.marks,
    ].compactMap(\.self).joined(separator: "; ")
    return tag(
      "figure", [:],
      [
        tag("figcaption", [:], "\(name). \(strings.chart)"),
        tag("div", ["class": "chart"], [drawing(figures, name, years), values(figures, name)]),
        tag("p", ["class": "legend"], legend),
      ])
  }

  /// The values as text.
  private func values(_ figures: ChartFigures, _ name: String) -> Markup {
    let hasGoals = figures.years.contains { !$0.goalText.isEmpty }
    let hasPath = figures.years.contains { !$0.pathText.isEmpty }
    let heads =
      [strings.year, strings.result] + (hasGoals ? [strings.target] : [])
      + (hasPath ? [words.path] : [])
    let rows = figures.years.map { year in
      let cells =
        [year.text] + (hasGoals ? [year.goalText] : []) + (hasPath ? [year.pathText] : [])
      return tag(
        "tr", [:],
        [tag("th", ["scope": "row"], "\(year.year)")]
          + cells.map { tag("td", ["class": "number"], $0) })
    }
    return table("values", named: name, heads: heads, [tag("tbody", [:], rows)])
  }

  // MARK: Drawing

  private func drawing(_ figures: ChartFigures, _ name: String, _ years: String) -> Markup {
    let frame = ChartFrame(figures)
    let baseline = line(
      from: (frame.left, frame.zero), to: (frame.right, frame.zero), width: 1, dashes: nil)
    let all = Array(figures.years.enumerated())
    // What may lie over something else is drawn after it; the values last.
    let layers =
      [baseline] + frame.connections(figures.years) + frame.path(figures.years)
      + all.compactMap { frame.result(of: $1, at: $0) }
      + all.compactMap { frame.goal(of: $1, at: $0) }
      + all.flatMap { frame.labels(of: $1, at: $0) }
    return svg(
      width: frame.width, height: frame.height, title: name, description: years, layers)
  }
}

/// Where the values of a chart lie on the drawing.
private struct ChartFrame {
  let width = 330.0
  let height = 125.0
  let left = 8.0
  private let top = 18.0
  private let bottom = 103.0
  private let low: Double
  private let high: Double
  private let count: Int
  private let isBars: Bool

  init(_ figures: ChartFigures) {
    let span = figures.axis.high - figures.axis.low
    // Levels keep a distance from the lower edge, which is no zero.
    low = figures.isBars ? figures.axis.low : figures.axis.low - (span > 0 ? span * 0.15 : 1)
    high = figures.axis.high > low ? figures.axis.high : low + 1
    count = figures.years.count
    isBars = figures.isBars
  }

  var right: Double { width - left }
  /// The line from which bars stand up; for levels the lower edge.
  var zero: Double { isBars ? y(0) : bottom }
  private var step: Double { (right - left) / Double(count) }
  private var barWidth: Double { min(26, step * 0.6) }

  func x(_ index: Int) -> Double { left + step * (Double(index) + 0.5) }
  func y(_ value: Double) -> Double {
    bottom - (bottom - top) * (value - low) / (high - low)
  }

  /// The figure of a year.
  func result(of year: ChartFigures.Year, at index: Int) -> Markup? {
    year.value.map { isBars ? bar($0, year.isSure, index) : dot($0, year.isSure, index) }
  }

  /// The target of the year's plan.
  func goal(of year: ChartFigures.Year, at index: Int) -> Markup? {
    let reach = max(barWidth / 2 + 3, 9)
    return year.goal.map { goal in
      line(
        from: (x(index) - reach, y(goal)), to: (x(index) + reach, y(goal)), width: 3, dashes: nil)
    }
  }

  /// The year and its value, which stands above both the figure and a target close to it.
  func labels(of year: ChartFigures.Year, at index: Int) -> [Markup] {
    let name = svgText(
      "\(year.year)", x: x(index), y: height - 6, anchor: "middle", fill: "#111111")
    guard let value = year.value else { return [name] }
    var base = min(y(value), zero) - 7
    if let goal = year.goal.map(y), goal > base - 12, goal < base + 7 { base = goal - 5 }
    let text = svgText(
      year.text, x: x(index), y: base < 10 ? y(value) + 16 : base, anchor: "middle",
      fill: "#111111", halo: "#ffffff")
    return [name, text]
  }

  private func bar(_ value: Double, _ isSure: Bool, _ index: Int) -> Markup {
    tag(
      "rect",
      [
        "x": (x(index) - barWidth / 2).short, "y": min(y(value), zero).short,
        "width": barWidth.short, "height": abs(y(value) - zero).short,
        "fill": isSure ? "#5b7f9d" : "#e3ebf1", "stroke": "#27465e",
      ])
  }

  private func dot(_ value: Double, _ isSure: Bool, _ index: Int) -> Markup {
    tag(
      "circle",
      [
        "cx": x(index).short, "cy": y(value).short, "r": "4",
        "fill": isSure ? "#27465e" : "#ffffff", "stroke": "#27465e", "stroke-width": "1.5",
      ])
  }

  /// Lines between levels of years that follow each other in one series.
  func connections(_ years: [ChartFigures.Year]) -> [Markup] {
    guard !isBars else { return [] }
    return years.indices.dropFirst().compactMap { index in
      guard let one = years[index - 1].value, let other = years[index].value,
        !years[index].breaksSeries
      else { return nil }
      return line(
        from: (x(index - 1), y(one)), to: (x(index), y(other)), width: 1, dashes: nil)
    }
  }

  /// The way to the target of the plan.
  func path(_ years: [ChartFigures.Year]) -> [Markup] {
    let points = years.indices.compactMap { index in years[index].path.map { (x(index), y($0)) } }
    return zip(points, points.dropFirst()).map { line(from: $0, to: $1, width: 1.5, dashes: "4 3") }
  }
}
