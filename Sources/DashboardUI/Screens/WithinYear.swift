import PlanIndicators

// How an amount comes in within its year, beside the path that was expected.

extension DashboardState {
  /// The figures within the latest year that has some, each beside what was expected by then.
  func withinYearRows(_ key: PlanFolder.SeriesKey, width: Int) -> [Row] {
    let series = YearSeries(key, in: self)
    guard series.indicator.kind.addsUp,
      let (assessment, cutOffs) = latestCourse(of: series),
      let target = assessment.target.map({ folder.targets[$0] })
    else { return [] }
    var rows: [Row] = [
      .blank, .heading(strings.withinYear(target.period.year, target, of: series.indicator)),
    ]
    var paths: [Assessment.Expectation] = []
    for cutOff in cutOffs {
      if let expectation = cutOff.expectation { paths.append(expectation) }
      rows.append(row(for: cutOff, of: target, indicator: series.indicator, width: width))
    }
    if let profile = folder.profile(of: key, before: target.period.year, asOf: asOf) {
      rows.append(
        .paragraph(
          strings.text(profile, of: target.period.year), width: width, indent: 2, role: .dim))
    }
    rows.append(
      .paragraph(
        strings.withinYearLegend(paths.last, symbols: width >= 76 ? symbols : nil), width: width,
        indent: 2, role: .dim)
    )
    return rows
  }

  /// The verdicts of an annual plan at the ends of the periods within its year, each as it was made
  /// when its figure came out.
  private func latestCourse(of series: YearSeries) -> (Assessment, [Assessment])? {
    for year in series.annual.keys.sorted(by: >) {
      guard let assessment = series.assessment(of: year), let target = assessment.target,
        folder.targets[target].period.isWholeYears
      else { continue }
      let days = Set(
        folder.observations(of: series.key).filter {
          $0.period.start.year == year && isVisible($0.document)
        }.map { folder.documents[$0.document].visibleFrom }
      ).union([folder.documents[folder.targets[target].document].visibleFrom, asOf])
      var course: [CalendarDate: Assessment] = [:]
      for day in days.sorted() where day <= asOf {
        guard let then = folder.assessment(of: target, asOf: day), let result = then.result,
          case .ratio = then.measure
        else { continue }
        course[result.period.end] = then
      }
      if !course.isEmpty {
        return (assessment, course.sorted { $0.key < $1.key }.map(\.value))
      }
    }
    return nil
  }

  private func row(
    for cutOff: Assessment, of target: Target, indicator: Indicator, width: Int
  ) -> Row {
    guard let result = cutOff.result else { return .blank }
    let share = cutOff.barShare ?? 0
    let expected = cutOff.expectation.map(\.share) ?? 1
    let barWidth = width >= 100 ? 40 : width >= 76 ? 20 : 0
    let role = cutOff.verdict.judged.role
    let value = strings.text(result)
    let percent = strings.number.percent(share)
    let needed = strings.neededShare(strings.number.percent(expected, thresholds: []))
    var line = Line()
    line.add(strings.shortText(result.period, in: target.period.year), at: 2, width: 11)
    line.add(value, endingAt: 27, width: 14)
    line.add(percent, endingAt: 36, width: 8, role: role)
    if barWidth > 0 {
      var cells = progressBar(min(share, 1), width: barWidth, symbols: symbols).map(String.init)
      let goal = min(barWidth - 1, max(0, Int((expected * Double(barWidth)).rounded()) - 1))
      cells[goal] = symbols.vertical
      line.add(cells.joined(), at: 38, role: role)
      if share > 1 { line.add(symbols.beyond, at: 38 + barWidth, role: role) }
    }
    let start = 38 + (barWidth > 0 ? barWidth + 2 : 0)
    line.add(needed, at: start, width: max(0, width - start), role: .dim)
    let words = strings.words(for: cutOff.verdict)
    return Row(
      [line], to: .screen(.document(result.document)),
      fullText: "\(strings.text(result.period)): \(value), \(percent); \(needed). \(words). "
        + source(of: result.document))
  }
}
