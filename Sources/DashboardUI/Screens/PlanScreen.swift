import PlanIndicators

// The plan, the sector and the list of what is behind.

extension DashboardState {
  /// All indicators of a plan by sector, then those that other organs promised too.
  func planPage(_ plan: Reference<Plan>, width: Int) -> Page {
    let all = ownAssessments.filter { $0.plan == plan && $0.standing != .superseded }
    var rows: [Row] = []
    if visit.view.sort == .byPlan {
      for sector in sectors {
        let own = filtered(all.filter { self.sector(of: $0) == sector })
        guard !own.isEmpty else { continue }
        rows.append(.heading(folder.sectors[sector].name[strings.language]))
        rows += own.map { row(for: $0, width: width) }
      }
    } else {
      rows = sorted(filtered(all)).map { row(for: $0, width: width) }
    }
    if rows.isEmpty { rows = [.paragraph(emptyText(of: plan), width: width)] }
    return Page(header: planHeader(plan, width: width), rows: rows)
  }

  private func emptyText(of plan: Reference<Plan>) -> String {
    visit.view.filter == nil ? textWithoutTargets(of: plan) : strings.nothingFound
  }

  private func planHeader(_ plan: Reference<Plan>, width: Int) -> [Line] {
    let tally = tally(of: plan)
    let counts = statusCounts(tally).map(\.text).joined(separator: "   ")
    let state = "\(timeText(of: folder.plans[plan])).   \(counts)"
    let figures = strings.figuresInFull(
      tally.withFigures, targets: tally.withTargets, declared: tally.declared)
    var texts = [(state, Role.text), (figures, Role.dim)]
    if let stated = tally.stated.first {
      let document = documentLabel(folder.documents[stated.document])
      texts.append(("\(strings.text(stated, by: folder.areas[area])) (\(document))", .text))
    }
    // A small screen keeps its lines for the indicators.
    let most = size.rows < 20 ? 1 : .max
    let lines = texts.prefix(most).flatMap { text, role in
      text.wrapped(toColumns: width).prefix(2).map { Line($0, role: role) }
    }
    return lines + viewLine(width: width) + assessmentHeader(width: width)
  }

  /// The filter and the order in force, where they are not the ordinary ones.
  private func viewLine(width: Int) -> [Line] {
    var parts: [String] = []
    if let filter = visit.view.filter {
      parts.append("[\(strings.keyHint.filter.short): \(strings.word(for: filter)) ×]")
    }
    if visit.view.sort != .byPlan {
      parts.append("[\(strings.keyHint.sort.short): \(strings.word(for: visit.view.sort))]")
    }
    return parts.isEmpty ? [] : [Line(parts.joined(separator: " "), role: .focus)]
  }

  private func filtered(_ assessments: [Assessment]) -> [Assessment] {
    guard let filter = visit.view.filter else { return assessments }
    return assessments.filter { filter.contains($0.verdict.judged) }
  }

  private func sorted(_ assessments: [Assessment]) -> [Assessment] {
    switch visit.view.sort {
    case .byPlan: assessments
    case .byName:
      assessments.sorted {
        sortKey(of: $0).lexicographicallyPrecedes(sortKey(of: $1))
      }
    case .byVerdict:
      assessments.sorted { order(of: $0.verdict.judged) < order(of: $1.verdict.judged) }
    }
  }

  private func sortKey(of assessment: Assessment) -> String {
    unaccented(folder.indicators[assessment.indicator].name[strings.language])
  }

  /// The worst first, what cannot be judged last.
  private func order(of status: TrackStatus) -> Int {
    let worstFirst: [TrackStatus] = [
      .missed, .reversing, .offTrack, .atRisk, .onTrack, .metNow, .achieved, .exceeded, .unable,
      .noData, .notDue, .noTarget, .endedEarly,
    ]
    return worstFirst.firstIndex(of: status) ?? worstFirst.count
  }

  /// The indicators of a sector in the plans of the overview, then those without a target, then
  /// what leaders ordered.
  func sectorPage(_ sector: Reference<Sector>, width: Int) -> Page {
    let all = ownAssessments.filter {
      self.sector(of: $0) == sector && $0.standing != .superseded
    }
    var rows: [Row] = []
    for plan in plansOfArea {
      let own = sorted(filtered(all.filter { $0.plan == plan }))
      guard !own.isEmpty else { continue }
      rows.append(.heading(strings.shortName(of: folder.plans[plan])))
      rows += own.map { row(for: $0, width: width) }
    }
    let unplanned = filtered(all.filter { $0.target == nil })
    if !unplanned.isEmpty {
      rows.append(.heading(strings.withoutPlan))
      rows += sorted(unplanned).map { row(for: $0, width: width) }
    }
    let directives = folder.directives.filter {
      $0.sector == sector && $0.area == area && isVisible($0.document)
    }
    rows.append(.heading(strings.directives))
    if directives.isEmpty { rows.append(.paragraph(strings.noDirectives, width: width, indent: 2)) }
    for directive in directives {
      let agency = directive.agency.map { "\(folder.agencies[$0].name[strings.language]): " } ?? ""
      let document = folder.documents[directive.document]
      rows.append(
        .paragraph(
          "\(agency)\(directive.text[strings.language]) (\(documentLabel(document)))",
          width: width, indent: 2, to: .screen(.document(directive.document))))
    }
    return Page(header: viewLine(width: width) + assessmentHeader(width: width), rows: rows)
  }

  /// What is behind or missed in all plans, the surest and the worst first.
  func behindPage(width: Int) -> Page {
    var rows = behind.map { row(for: $0, width: width, naming: .indicatorAndPlan) }
    if rows.isEmpty { rows = [.paragraph(strings.nothingBehind, width: width)] }
    let others = allBehind.filter { !behind.contains($0) }
    if !others.isEmpty {
      rows.append(.heading(strings.otherPlans))
      rows += others.map { row(for: $0, width: width, naming: .indicatorAndPlan) }
    }
    return Page(header: assessmentHeader(width: width), rows: rows)
  }
}
