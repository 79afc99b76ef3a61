import PlanIndicators

// The areas, the data checks, the explanation of a verdict and the help.

extension DashboardState {
  /// The province first, then the areas inside it that have figures, then the others.
  func areasPage(width: Int) -> Page {
    let withFigures = folder.areasWithFigures
    let sorted = withFigures.sorted { order(of: $0) < order(of: $1) }
    var rows: [Row] = []
    for reference in sorted {
      let area = folder.areas[reference]
      let depth = area.parent.map { withFigures.contains($0) ? 1 : 0 } ?? 0
      let targets = folder.targets.filter { $0.area == reference }.count
      let figures = folder.observations.filter { $0.area == reference }.count
      var line = Line()
      line.add(area.name[strings.language], at: depth * 2, width: max(16, width / 2 - 4))
      line.add(
        strings.areaSummary(targets: targets, figures: figures), at: width / 2,
        width: width - width / 2, role: .dim)
      let validity = strings.validity(of: area)
      rows.append(
        Row(
          [line], to: .area(reference),
          fullText: [
            area.name[strings.language], validity,
            area.successors.compactMap { folder.areas[id: $0]?.name[strings.language] }
              .map { strings.successor($0) }.joined(separator: "; "),
          ].filter { !$0.isEmpty }.joined(separator: ". ")))
    }
    return Page(header: [Line(strings.areas, role: .title)], rows: rows)
  }

  private func order(of reference: Reference<Area>) -> (Int, Int, String) {
    let area = folder.areas[reference]
    let isMain = folder.mainArea.map { folder.isArea(reference, inside: $0) } ?? false
    let level = Area.Level.allCases.firstIndex(of: area.level) ?? 0
    return (isMain ? 0 : 1, level, area.id)
  }

  /// What is wrong with the data, one row a fault.
  func checksPage(width: Int) -> Page {
    guard !folder.issues.isEmpty else {
      return Page(rows: [.paragraph(strings.noIssues, width: width)])
    }
    let errors = folder.issues.filter { $0.severity == .error }.count
    let head = strings.issueCounts(errors: errors, warnings: folder.issues.count - errors)
    return Page(
      header: [Line(head, role: .title)],
      rows: folder.issues.map { issue in
        .paragraph(
          "\(strings.word(for: issue.severity)): \(strings.text(issue))", width: width,
          role: issue.severity == .error ? .bad : .text, isSelectable: true)
      })
  }

  /// What the verdicts of an indicator rest on: the rule, the thresholds, the inputs.
  func explanationPage(_ series: PlanFolder.SeriesKey, width: Int) -> Page {
    let indicator = folder.indicators[series.indicator]
    var rows: [Row] = [
      .paragraph("\(strings.rules): \(strings.rule(for: indicator))", width: width),
      .paragraph(strings.thresholdsText(JudgingRules.standard), width: width),
    ]
    for assessment in assessments where assessment.series == series {
      guard let plan = assessment.plan, let reference = assessment.target else { continue }
      let target = folder.targets[reference]
      rows += [
        .blank,
        .heading(
          "\(strings.shortName(of: folder.plans[plan])), \(strings.word(for: target.issuer))"),
      ]
      rows.append(
        .paragraph(
          "\(strings.target): \(promiseText(target, of: indicator)). \(source(of: target.document))",
          width: width, indent: 2, to: .screen(.document(target.document))))
      if let baseline = assessment.baseline {
        rows.append(
          inputRow(strings.baseline, baseline, of: indicator, width: width))
      }
      if let result = assessment.result {
        rows.append(inputRow(strings.result, result, of: indicator, width: width))
      }
      if let expectation = assessment.expectation {
        rows.append(
          .paragraph(
            strings.expectationText(expectation, of: indicator), width: width, indent: 2))
      }
      if let expectation = assessment.expectation, expectation.path == .profile,
        let profile = folder.profile(
          of: series, before: target.period.year, asOf: asOf)
      {
        rows.append(
          .paragraph(strings.text(profile, of: target.period.year), width: width, indent: 2))
      }
      rows.append(
        .paragraph(
          "\(strings.status): \(strings.words(for: assessment.verdict)). "
            + fullText(of: assessment), width: width, indent: 2,
          role: assessment.verdict.judged.role))
      rows += timelineRows(of: reference, indicator: indicator, width: width)
    }
    return Page(
      header: [
        Line(
          "\(strings.explanation): \(indicator.name[strings.language])"
            .truncated(toColumns: width), role: .title)
      ], rows: rows)
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
        line.add(
          strings.words(for: change.verdict), at: 19, width: 30,
          role: change.verdict.judged.role)
        let result = change.result.map {
          "\(strings.text($0)) (\(strings.text($0.period)))"
        }
        line.add(result ?? symbols.missing, at: 50, width: width - 50, role: .dim)
        return Row(
          [line], to: change.result.map { .screen(.document($0.document)) },
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
        + "\(strings.rangeText(figure.range, of: indicator)). \(source(of: figure.document))",
      width: width, indent: 2, to: .screen(.document(figure.document)))
  }

  /// All commands with their keys, to be found by name.
  func palettePage(width: Int) -> Page {
    var seen = Set<String>()
    let actions = Action.allCases.filter { action in
      action != .palette && seen.insert(action.keyLabel).inserted
    }
    return Page(
      rows: actions.map { action in
        var line = Line()
        line.add(symbols.plain(action.keyLabel), at: 2, width: 16, role: .key)
        line.add(action.hint(strings).long, at: 20, width: width - 20)
        return Row([line], to: .action(action), fullText: action.hint(strings).short)
      })
  }

  /// The keys and the verdicts.
  func helpPage(width: Int) -> Page {
    var rows: [Row] = [.heading(strings.keys)]
    var seen = Set<String>()
    for action in Action.allCases where seen.insert(action.keyLabel).inserted {
      var line = Line()
      line.add(action.keyLabel, at: 2, width: 16, role: .key)
      let text = action.hint(strings).long.wrapped(toColumns: max(10, width - 20))
      line.add(text.first ?? "", at: 20)
      rows.append(Row([line] + text.dropFirst().map { Line($0, at: 20) }))
    }
    rows += [.blank, .heading(strings.legend)]
    for status in TrackStatus.allCases {
      var line = Line()
      line.add(symbols.status(status), at: 2, width: 3, role: status.role)
      line.add(strings.word(for: status), at: 6, width: 24, role: status.role)
      let text = strings.meaning(of: status).wrapped(toColumns: max(10, width - 32))
      line.add(text.first ?? "", at: 32)
      rows.append(Row([line] + text.dropFirst().map { Line($0, at: 32) }))
    }
    rows += [.blank, .paragraph(strings.thresholdsText(JudgingRules.standard), width: width)]
    return Page(rows: rows)
  }
}
