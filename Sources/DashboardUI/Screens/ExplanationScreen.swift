import PlanIndicators

// What a verdict rests on.

extension DashboardState {
  /// What the verdicts of an indicator rest on: per promise what is said and what would change it, the
  /// inputs with their documents, the verdict over time; then the rule and the thresholds.
  func explanationPage(_ series: PlanFolder.SeriesKey, width: Int) -> Page {
    let indicator = folder.indicators[series.indicator]
    let own = ordered(assessments(of: series).filter { $0.target != nil })
    // The verdict that is asked for, the rule behind all of them, then the others.
    var parts = askedFirst(own).map { explanationRows(of: $0, indicator: indicator, width: width) }
    let rule: [Row] = [
      "\(strings.rules): \(strings.rule(for: indicator))",
      strings.thresholdsText(JudgingRules.standard),
    ].map { .paragraph($0, width: width, isSelectable: true) }
    parts.insert(rule + (parts.count > 1 ? [.blank] : []), at: min(1, parts.count))
    let rows = parts.flatMap(\.self)
    let title = "\(strings.explanation): \(title(of: series))".wrapped(
      toColumns: width, atMost: size.rows < 20 ? 1 : 2, ellipsis: symbols.ellipsis)
    return Page(header: title.map { Line($0, role: .title) }, rows: rows)
  }

  private func explanationRows(
    of assessment: Assessment, indicator: Indicator, width: Int
  ) -> [Row] {
    guard let plan = assessment.plan, let reference = assessment.target else { return [] }
    let target = folder.targets[reference]
    var verdict = Row.paragraph(
      "\(symbols.status(assessment.verdict.judged)) \(strings.words(for: assessment.verdict)). "
        + fullText(of: assessment), width: width, indent: 2,
      role: assessment.verdict.judged.role, isSelectable: true)
    // One row with the plan: where it is taller than the screen it is read from the plan on.
    let head = "\(strings.shortName(of: folder.plans[plan])), \(strings.word(for: target.issuer))"
    verdict.lines.insert(
      Line(head.truncated(toColumns: width, ellipsis: symbols.ellipsis), role: .heading), at: 0)
    var rows = [verdict]
    let turns = folder.turningPoints(of: reference, asOf: asOf)
    if !turns.isEmpty, let meaning = assessment.result?.meaning {
      rows.append(
        .paragraph(
          strings.text(
            turns, of: indicator, meaning: meaning, isApproximate: target.isApproximate),
          width: width, indent: 2, isSelectable: true))
    }
    rows.append(
      .paragraph(
        "\(strings.target): \(promiseText(target, of: indicator)). \(source(of: target.document))",
        width: width, indent: 2, to: .screen(.document(target.document))))
    for part in assessment.parts {
      let part = folder.targets[part]
      rows.append(
        .paragraph(
          "\(strings.partOf): \(folder.indicators[part.indicator].name[strings.language])",
          width: width, indent: 2,
          to: .screen(
            .indicator(PlanFolder.SeriesKey(indicator: part.indicator, area: part.area)))))
    }
    if let baseline = assessment.baseline {
      rows.append(inputRow(strings.baseline, baseline, of: indicator, width: width))
    }
    if let result = assessment.result {
      rows.append(inputRow(strings.result, result, of: indicator, width: width))
    }
    if let expectation = assessment.expectation, expectation.share < 1 {
      rows.append(
        .paragraph(
          strings.expectationText(
            expectation, of: indicator, isApproximate: target.isApproximate),
          width: width, indent: 2))
      if expectation.path == .profile,
        let profile = folder.profile(
          of: assessment.series, before: target.period.year, asOf: asOf)
      {
        rows.append(
          .paragraph(strings.text(profile, of: target.period.year), width: width, indent: 2))
      }
    }
    if let change = assessment.changeOnYear {
      let text = strings.changeText(
        change, of: indicator, statedBy: change.statedBy.map(source(of:)))
      rows.append(
        .paragraph(
          text, width: width, indent: 2, to: change.statedBy.map { .screen(.document($0)) }))
    }
    // Whoever defends a number has to know which document says otherwise.
    let contradictions = assessment.stated.filter { $0.agreement == .contradicts }
    if !contradictions.isEmpty {
      rows.append(.paragraph(strings.statedByDocuments + ":", width: width, indent: 2))
    }
    rows += contradictions.map {
      row(for: folder.judgements[$0.judgement], rate: $0, width: width)
    }
    return rows + timelineRows(of: reference, indicator: indicator, width: width) + [.blank]
  }

  /// How the verdict changed from publication to publication; nothing where it never did.
  private func timelineRows(
    of target: Reference<Target>, indicator: Indicator, width: Int
  ) -> [Row] {
    let changes = folder.timeline(of: target, upTo: asOf)
    guard changes.count > 1 else { return [] }
    return [.paragraph(strings.timeline + ":", width: width, indent: 2)]
      + changes.map { change in
        var line = Line()
        line.add(strings.text(change.day), at: 4)
        line.add(
          symbols.status(change.verdict.judged), at: 16, role: change.verdict.judged.role)
        let isWide = width >= 76
        line.add(
          strings.words(for: change.verdict), at: 19, width: isWide ? 30 : width - 19,
          role: change.verdict.judged.role)
        let result =
          change.result.map { "\(strings.text($0)) (\(strings.text($0.period)))" }
          ?? symbols.missing
        if isWide { line.add(result, at: 50, width: width - 50, role: .dim) }
        let below =
          isWide ? [] : result.wrapped(toColumns: width - 6).map { Line($0, at: 6, role: .dim) }
        return Row(
          [line] + below, to: change.result.map { .screen(.document($0.document)) },
          fullText: change.result.map { source(of: $0.document) } ?? "")
      }
  }

  private func inputRow(
    _ label: String, _ figure: Figure, of indicator: Indicator, width: Int
  ) -> Row {
    let value =
      strings.prefix(for: figure.qualifier)
      + strings.text(figure.value, of: indicator, outOf: figure.outOf)
    return .paragraph(
      "\(label): \(value), \(strings.text(figure.period)), \(strings.word(for: figure.status)), "
        + "\(strings.rangeText(of: figure, indicator)). \(source(of: figure.document))",
      width: width, indent: 2, to: .screen(.document(figure.document)))
  }
}
