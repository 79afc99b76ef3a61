package import PlanIndicators

// One indicator: what each plan promises of it, how it went, what every document says.

extension DashboardState {
  func indicatorPage(_ series: PlanFolder.SeriesKey, width: Int) -> Page {
    let indicator = folder.indicators[series.indicator]
    var rows: [Row] = []
    let unit = "\(strings.unit): \(indicator.unit[strings.language])"
    let agency = indicator.agency.map {
      "\(strings.agency): \(folder.agencies[$0].name[strings.language])"
    }
    rows.append(
      .paragraph(
        [unit, agency].compactMap(\.self).joined(separator: "; "), width: width, role: .dim))
    if !indicator.definition[strings.language].isEmpty {
      rows.append(
        .paragraph(
          "\(strings.definition): \(indicator.definition[strings.language])", width: width,
          role: .dim))
    }
    rows += planRows(series, indicator: indicator, width: width)
    rows += chartRows(series, width: width)
    rows += withinYearRows(series, width: width)
    rows += observationRows(series, indicator: indicator, width: width)
    rows += statedRows(series, indicator: indicator, width: width)
    return Page(
      header: [Line(indicator.name[strings.language].truncated(toColumns: width), role: .title)],
      rows: rows)
  }

  // MARK: Plans

  private func planRows(
    _ series: PlanFolder.SeriesKey, indicator: Indicator, width: Int
  ) -> [Row] {
    let own = assessments(of: series)
    var rows: [Row] = []
    for assessment in ordered(own) {
      rows.append(.blank)
      guard let plan = assessment.plan, let reference = assessment.target else {
        rows.append(.paragraph(strings.noTargetStated, width: width, role: .heading))
        continue
      }
      let target = folder.targets[reference]
      var title = Line()
      title.add(
        "\(strings.shortName(of: folder.plans[plan])): \(promiseText(target, of: indicator))",
        at: 0, width: width, role: .heading)
      rows.append(
        Row([title], to: .screen(.document(target.document)), fullText: source(of: target.document))
      )
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
    head.add("\(symbols.status(verdict.judged)) \(words)", at: 2, role: verdict.judged.role)
    let measure = measureText(of: assessment)
    if !measure.isEmpty { head.add(measure, at: head.end + 3, role: verdict.judged.role) }
    if let share = assessment.barShare, width >= 60 {
      head.add(
        progressBar(share, width: 20, symbols: symbols), at: head.end + 2,
        role: verdict.judged.role)
    }
    var rows = [Row([head], to: .screen(.explanation(assessment.series)))]
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
        let names = rollUp.missing.map { folder.areas[$0].name[strings.language] }
        let text = strings.text(rollUp, of: indicator, names: names, isTarget: isTarget)
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
    for observation in visible.reversed() {
      rows.append(row(for: observation, of: indicator, width: width))
    }
    return rows
  }

  /// The figure with its period, how final it is and where it comes from.
  func row(for observation: Observation, of indicator: Indicator, width: Int) -> Row {
    let value = observation.value.map {
      strings.prefix(for: observation.qualifier)
        + strings.text($0, of: indicator, outOf: observation.outOf)
    }
    let document = folder.documents[observation.document]
    let valueWidth = min(26, width / 3)
    var line = Line()
    line.add(strings.text(observation.period), at: 2, width: 22)
    line.add(value ?? symbols.missing, endingAt: 25 + valueWidth, width: valueWidth)
    line.add(strings.word(for: observation.status), at: 27 + valueWidth, width: 10, role: .dim)
    line.add(
      documentLabel(document), at: 38 + valueWidth, width: max(0, width - 38 - valueWidth),
      role: .dim)
    var lines = [line]
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

extension Strings {
  /// Between which values an implied target lies: "suy ra từ tỷ lệ đã nêu, trong khoảng 766.443–776.871".
  package func impliedRange(_ target: Target) -> String {
    guard let lower = target.lower, let upper = target.upper else { return "" }
    let range = "\(number.text(lower))–\(number.text(upper))"
    return switch language {
    case .vietnamese: "suy ra từ tỷ lệ văn bản nêu, trong khoảng \(range)"
    case .english: "implied by a stated rate, between \(range)"
    }
  }

  /// What a document states: "đạt 96% kế hoạch", "bằng 100% so cùng kỳ", “còn chậm”.
  package func statement(_ judgement: Judgement, of indicator: Indicator?) -> String {
    let value = text(judgement.statement, of: indicator)
    switch (language, judgement.statement) {
    case (.vietnamese, .completion(let rate, _)):
      return rate.scale == .times ? "\(value) kế hoạch" : "đạt \(value) kế hoạch"
    case (.english, .completion): return "\(value) of the plan"
    case (.vietnamese, .change(_, let against)):
      return "\(value) so với \(against.map { text($0) } ?? "cùng kỳ")"
    case (.english, .change(_, let against)):
      return "\(value) on \(against.map { text($0) } ?? "the year before")"
    case (.vietnamese, .ratio(let rate, let against)):
      let other = against.map { text($0) } ?? "cùng kỳ"
      return rate.scale == .times ? "\(value) so với \(other)" : "bằng \(value) so với \(other)"
    case (.english, .ratio(_, let against)):
      return "\(value) of \(against.map { text($0) } ?? "the year before")"
    case (_, .verdict): return "“\(judgement.printed)”"
    case (_, .tally(let tally)):
      let count = tally.total.map { "\(tally.count)/\($0)" } ?? "\(tally.count)"
      return "\(count) \(judgement.printed)"
    }
  }

  /// A computed rate in the scale of the stated one.
  package func computedText(
    _ computed: Double, of judgement: Judgement, _ indicator: Indicator?
  ) -> String {
    switch (judgement.statement, judgement.statement.rate?.scale) {
    case (.completion, _): return number.percent(computed)
    case (.ratio, .times): return number.text(computed + 1, decimals: 2)
    case (.ratio, _): return number.percent(computed + 1, thresholds: [])
    case (_, .percent), (_, .times): return signedPercent(computed)
    default:
      return number.signed(computed, decimals: Int(indicator?.decimals ?? 2))
    }
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
