import PlanIndicators

// How an amount comes in within its year, beside the path that was expected.

/// What had come of a year's target by a day.
private struct CutOff {
  let period: TimePeriod
  /// The figure as a table shows it.
  let value: String
  /// The share of the target.
  let share: Double
  /// The share that was expected by then.
  let expected: Double
  let document: Reference<Document>
  /// The verdict that was made when the figure came out; `nil` where the target was not known then.
  let verdict: Assessment.Verdict?
}

extension DashboardState {
  /// The figures within the latest year that has some, each beside what was expected by then.
  func withinYearRows(_ key: PlanFolder.SeriesKey, width: Int) -> [Row] {
    let series = YearSeries(key, in: self)
    guard series.indicator.kind.addsUp,
      let (target, judged) = latestCourse(of: series)
    else { return [] }
    let year = target.period.year
    let cutOffs = (judged.compactMap(cutOff(of:)) + others(of: series, target, beside: judged))
      .sorted { $0.period.end < $1.period.end }
    var rows: [Row] = [.blank, .heading(strings.withinYear(year, target, of: series.indicator))]
    rows += cutOffs.map { row(for: $0, in: year, width: width) }
    if let profile = folder.profile(of: key, before: year, asOf: asOf) {
      rows.append(
        .paragraph(strings.text(profile, of: year), width: width, indent: 2, role: .dim))
    }
    let path = judged.compactMap(\.expectation).last
    rows.append(
      .paragraph(
        strings.withinYearLegend(path, symbols: width >= 76 ? symbols : nil), width: width,
        indent: 2, role: .dim))
    return rows
  }

  /// The target of the latest year with figures, and its verdicts at the ends of the periods within
  /// the year, each as it was made when its figure came out.
  private func latestCourse(of series: YearSeries) -> (Target, [Assessment])? {
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
        return (folder.targets[target], course.sorted { $0.key < $1.key }.map(\.value))
      }
    }
    return nil
  }

  private func cutOff(of assessment: Assessment) -> CutOff? {
    assessment.result.map { result in
      CutOff(
        period: result.period, value: strings.text(result), share: assessment.barShare ?? 0,
        expected: assessment.expectation?.share ?? 1, document: result.document,
        verdict: assessment.verdict)
    }
  }

  /// The other figures of the year from its first day on: those that came out before the target was
  /// known, or that a later one of the same day left behind.
  private func others(
    of series: YearSeries, _ target: Target, beside judged: [Assessment]
  ) -> [CutOff] {
    let known = Set(judged.compactMap { $0.result?.period.end })
    let plan = target.comparison.value.doubleValue
    let profile = folder.profile(of: series.key, before: target.period.year, asOf: asOf)
    guard plan > 0, judged.last?.expectation?.path != .declared else { return [] }
    let early = folder.observations(of: series.key).filter {
      $0.period.start == target.period.start && $0.period.end < target.period.end
        && !$0.period.isSeason && !known.contains($0.period.end) && isVisible($0.document)
    }
    return Dictionary(grouping: early, by: \.period.end).values.compactMap { same in
      guard let last = same.last(where: { $0.value != nil }), let value = last.value else {
        return nil
      }
      let passed = target.period.elapsedShare(at: last.period.end)
      return CutOff(
        period: last.period,
        value: strings.prefix(for: last.qualifier) + strings.number.text(value),
        share: value.doubleValue / plan, expected: profile?.share(at: passed).share ?? passed,
        document: last.document, verdict: nil)
    }
  }

  private func row(for cutOff: CutOff, in year: Int, width: Int) -> Row {
    let (share, expected) = (cutOff.share, cutOff.expected)
    let barWidth = width >= 100 ? 40 : width >= 76 ? 20 : 0
    let role = cutOff.verdict?.judged.role ?? .text
    let percent = strings.number.percent(share)
    let needed = strings.neededShare(strings.number.percent(expected, thresholds: []))
    var line = Line()
    line.add(strings.shortText(cutOff.period, in: year), at: 2, width: 11)
    line.add(strings.fitted(cutOff.value, within: 14), endingAt: 27, width: 14)
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
    let words = cutOff.verdict.map { strings.words(for: $0) + ". " } ?? ""
    return Row(
      [line], to: .screen(.document(cutOff.document)),
      fullText: "\(strings.text(cutOff.period)): \(cutOff.value), \(percent); \(needed). \(words)"
        + source(of: cutOff.document))
  }
}
