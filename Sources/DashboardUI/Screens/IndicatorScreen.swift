import PlanIndicators

// One indicator: what each plan promises of it, how it went, what every document says.

extension DashboardState {
  func indicatorPage(_ series: PlanFolder.SeriesKey, width: Int) -> Page {
    let indicator = folder.indicators[series.indicator]
    // A small screen begins with the verdict.
    let isSmall = size.rows < 20
    let plans = planRows(series, indicator: indicator, width: width)
    let particulars = particulars(of: indicator, width: width)
    var rows = isSmall ? plans.dropFirst() + [.blank] + particulars : particulars + plans
    rows += chartRows(series, width: width)
    rows += withinYearRows(series, width: width)
    rows += observationRows(series, indicator: indicator, width: width)
    rows += statedRows(series, indicator: indicator, width: width)
    let name = title(of: series).wrapped(
      toColumns: width, atMost: isSmall ? 1 : 2, ellipsis: symbols.ellipsis)
    return Page(header: name.map { Line($0, role: .title) }, rows: rows)
  }

  /// The name of the indicator, and of the area where it is another than the one in view.
  func title(of series: PlanFolder.SeriesKey) -> String {
    let name = folder.indicators[series.indicator].name[strings.language]
    guard series.area != area else { return name }
    return "\(name): \(folder.areas[series.area].name[strings.language])"
  }

  /// The unit, the agency and the definition.
  private func particulars(of indicator: Indicator, width: Int) -> [Row] {
    let unit = "\(strings.unit): \(indicator.unit[strings.language])"
    let agency = indicator.agency.map {
      "\(strings.agency): \(folder.agencies[$0].name[strings.language])"
    }
    let definition = indicator.definition[strings.language]
    return [
      [unit, agency].compactMap(\.self).joined(separator: "; "),
      definition.isEmpty ? "" : "\(strings.definition): \(definition)",
    ].filter { !$0.isEmpty }.map { .paragraph($0, width: width, role: .dim) }
  }

  // MARK: Plans

  private func planRows(
    _ series: PlanFolder.SeriesKey, indicator: Indicator, width: Int
  ) -> [Row] {
    let own = assessments(of: series)
    var rows: [Row] = []
    for assessment in askedFirst(ordered(own)) {
      rows.append(.blank)
      guard let plan = assessment.plan, let reference = assessment.target else {
        rows.append(.paragraph(strings.noTargetStated, width: width, role: .heading))
        continue
      }
      let target = folder.targets[reference]
      let promise = promiseText(target, of: indicator)
      let title = "\(strings.shortName(of: folder.plans[plan])): \(promise)"
      let lines = title.wrapped(
        toColumns: width, atMost: size.rows < 20 ? 1 : 3, ellipsis: symbols.ellipsis)
      let source = source(of: target.document)
      // What has no room is said in full.
      let isWhole = lines.joined(separator: " ") == title
      rows.append(
        Row(
          lines.map { Line($0, role: .heading) }, to: .screen(.document(target.document)),
          fullText: isWhole ? source : "\(promise). \(source)"))
      rows += verdictRows(assessment, indicator: indicator, width: width)
    }
    return rows
  }

  /// The promises of one indicator, those of the plans with panels first.
  func ordered(_ assessments: [Assessment]) -> [Assessment] {
    func order(_ assessment: Assessment) -> (Int, Int, Int) {
      guard let plan = assessment.plan else { return (99, 0, 0) }
      let standing =
        switch assessment.standing {
        case .headline: 0
        case .beside: 1
        case .superseded: 2
        }
      return (
        panelPlans.firstIndex(of: plan) ?? 50, -folder.plans[plan].period.start.year, standing
      )
    }
    return assessments.sorted { order($0) < order($1) }
  }

  /// The assessments, that of the promise which the reader asked about in front.
  func askedFirst(_ assessments: [Assessment]) -> [Assessment] {
    guard let target = visit.view.explained else { return assessments }
    return assessments.filter { $0.target == target } + assessments.filter { $0.target != target }
  }

  func promiseText(_ target: Target, of indicator: Indicator) -> String {
    var text = strings.text(target, of: indicator)
    if !target.printed.isEmpty {
      text += " (“\(target.printed)”, \(strings.word(for: target.issuer)))"
    }
    if let carried = target.carriedOver {
      text += ", \(strings.carriedOver(carried, of: indicator))"
    }
    if target.origin == .implied { text += ", \(strings.impliedRange(target))" }
    return text
  }

  private func verdictRows(
    _ assessment: Assessment, indicator: Indicator, width: Int
  ) -> [Row] {
    let verdict = assessment.verdict
    var head = Line()
    let words =
      verdict.status == .endedEarly
      ? "\(endText(of: assessment)): \(strings.words(for: verdict))" : strings.words(for: verdict)
    let measure = measureText(of: assessment)
    head.add(
      "\(symbols.status(verdict.judged)) \(words)", at: 2, width: width - measure.displayWidth - 5,
      role: verdict.judged.role)
    if !measure.isEmpty { head.add(measure, at: head.end + 3, role: verdict.judged.role) }
    if let share = assessment.barShare, head.end + 22 <= width {
      head.add(
        progressBar(share, width: 20, symbols: symbols), at: head.end + 2,
        role: verdict.judged.role)
    }
    var lines = [head]
    if size.rows < 20, assessment.target != nil {
      // What the sentence may have no room to say at once.
      let figures =
        "\(strings.shortTarget) \(targetText(of: assessment))  "
        + "\(strings.shortResult) \(resultText(of: assessment))"
      lines.append(Line(figures.truncated(toColumns: width - 4, ellipsis: symbols.ellipsis), at: 4))
    }
    var rows = [Row(lines, to: .screen(.explanation(assessment.series)))]
    rows.append(
      .paragraph(
        fullText(of: assessment), width: width, indent: 4,
        to: assessment.result.map { .screen(.document($0.document)) }))
    if assessment.standing == .superseded {
      rows.append(.paragraph(strings.replacedTargets, width: width, indent: 4, role: .dim))
    }
    rows += rollUpRows(assessment, indicator: indicator, width: width)
    let remark = assessment.target.map { self.remark(folder.targets[$0].note) } ?? ""
    if !remark.isEmpty {
      rows.append(
        .paragraph("\(strings.note): \(remark)", width: width, indent: 4, role: .dim))
    }
    return rows
  }

  /// How the districts' targets and results add up to the area's own.
  private func rollUpRows(
    _ assessment: Assessment, indicator: Indicator, width: Int
  ) -> [Row] {
    guard let plan = assessment.plan, assessment.standing == .headline else { return [] }
    let targets = folder.rollUp(
      ofTargetsFor: assessment.indicator, in: assessment.area, plan: plan, asOf: asOf)
    let results = assessment.result.flatMap { result in
      folder.rollUp(
        ofResultsFor: assessment.indicator, in: assessment.area, during: result.period,
        asOf: asOf)
    }
    return [(targets, true), (results, false)].compactMap { rollUp, isTarget in
      rollUp.map { rollUp in
        let text = strings.text(
          rollUp, of: indicator, in: folder, area: folder.areas[assessment.area],
          isTarget: isTarget)
        let isWrong = rollUp.agreement == .contradicts || rollUp.agreement == .impossible
        return .paragraph(
          text, width: width, indent: 4, role: isWrong ? .contradiction : .text)
      }
    }
  }

  private func endText(of assessment: Assessment) -> String {
    assessment.plan.flatMap { folder.end(of: $0, knownOn: asOf) }.map { strings.endedEarly(on: $0) }
      ?? ""
  }

  // MARK: Observations

  private func observationRows(
    _ series: PlanFolder.SeriesKey, indicator: Indicator, width: Int
  ) -> [Row] {
    let visible = folder.observations(of: series).filter { isVisible($0.document) }
    guard !visible.isEmpty else { return [] }
    var rows: [Row] = [.blank, .heading(strings.observations)]
    // The columns are as wide as what they hold, so that the documents have the rest.
    let periods = visible.map { strings.text($0.period).displayWidth }
    let values = visible.map { (valueText(of: $0, indicator) ?? symbols.missing).displayWidth }
    let columns = (period: min(22, periods.max() ?? 0), value: min(26, values.max() ?? 0))
    for observation in visible.reversed() {
      rows.append(row(for: observation, of: indicator, width: width, columns: columns))
    }
    return rows
  }

  private func valueText(of observation: Observation, _ indicator: Indicator) -> String? {
    observation.value.map {
      strings.prefix(for: observation.qualifier)
        + strings.text($0, of: indicator, outOf: observation.outOf)
    }
  }

  /// The figure with its period, how final it is and where it comes from; on a wide screen in columns.
  func row(
    for observation: Observation, of indicator: Indicator, width: Int,
    columns: (period: Int, value: Int)
  ) -> Row {
    let value = valueText(of: observation, indicator)
    let document = folder.documents[observation.document]
    let finality = strings.word(for: observation.status)
    let label = documentLabel(document)
    var line = Line()
    var lines: [Line]
    if width >= 76 {
      let end = 5 + columns.period + columns.value
      line.add(strings.text(observation.period), at: 2, width: columns.period)
      line.add(value ?? symbols.missing, endingAt: end, width: columns.value)
      line.add(finality, at: end + 2, width: 10, role: .dim)
      line.add(label, at: end + 13, width: width - end - 13, role: .dim)
      lines = [line]
    } else {
      let figure = value ?? symbols.missing
      line.add(strings.text(observation.period), at: 2, width: width - figure.displayWidth - 3)
      line.add(figure, endingAt: width, width: width - 2)
      lines = [line]
      lines += "\(finality), \(label)".wrapped(toColumns: width - 4).map {
        Line($0, at: 4, role: .dim)
      }
    }
    let printed =
      observation.printed.isEmpty ? "" : "\(strings.printedAs) “\(observation.printed)”"
    let remark = self.remark(observation.note)
    let full = [source(of: observation.document), printed, remark].filter { !$0.isEmpty }
      .joined(separator: ". ")
    let notes = [observation.seriesBreak, remark].filter { !$0.isEmpty }.joined(separator: ". ")
    lines += notes.wrapped(toColumns: width - 6).map { Line($0, at: 6, role: .dim) }
    return Row(lines, to: .screen(.document(observation.document)), fullText: full)
  }

  /// The title, the issuer and the date of a document.
  func source(of reference: Reference<Document>) -> String {
    let document = folder.documents[reference]
    return [document.title, documentLabel(document)].joined(separator: ". ")
  }

  // MARK: What documents state

  private func statedRows(
    _ series: PlanFolder.SeriesKey, indicator: Indicator, width: Int
  ) -> [Row] {
    let visible = folder.judgements(of: series).filter { isVisible($0.document) }
    guard !visible.isEmpty else { return [] }
    let rates = assessments(of: series).flatMap(\.stated)
    var rows: [Row] = [.blank, .heading(strings.statedByDocuments)]
    for judgement in visible.reversed() {
      let rate = rates.filter {
        folder.judgements[$0.judgement].id == judgement.id
      }.max { ($0.computed == nil ? 0 : 1) < ($1.computed == nil ? 0 : 1) }
      rows.append(row(for: judgement, rate: rate, width: width))
    }
    return rows
  }

  /// What a document says, and what its figures compute to where that differs.
  func row(for judgement: Judgement, rate: Assessment.StatedRate?, width: Int) -> Row {
    let indicator = judgement.indicator.map { folder.indicators[$0] }
    let document = folder.documents[judgement.document]
    var text = "\(strings.text(judgement.period)): \(strings.statement(judgement, of: indicator))"
    if let rate, let computed = rate.computed {
      text += "; \(strings.computed) \(strings.computedText(computed, of: judgement, indicator))"
      let word = strings.word(for: rate.agreement)
      if !word.isEmpty { text += ": \(word)" }
    }
    text += " (\(documentLabel(document)))"
    let remark = self.remark(judgement.note)
    if !remark.isEmpty { text += ". \(remark)" }
    let role: Role = rate?.agreement == .contradicts ? .contradiction : .text
    return .paragraph(
      text, width: width, indent: 2, role: role, to: .screen(.document(judgement.document)))
  }
}

extension Assessment {
  /// The share that a bar can show; `nil` for distances and ranks.
  var barShare: Double? {
    switch measure {
    case .ratio(let share, _), .advancement(let share, _): share
    case .margin, .places, .noMeasure: nil
    }
  }
}
