import PlanIndicators

// The plan, the sector and the list of what is behind.

extension DashboardState {
  /// All indicators of a plan by sector, then those that other organs promised too.
  func planPage(_ plan: Reference<Plan>, width: Int) -> Page {
    let all = listed
    let kept = filtered(all)
    let columns = tableColumns(of: kept, width: width)
    var rows: [Row] = []
    if visit.view.sort.column == .natural {
      let bySector = Dictionary(grouping: kept, by: sector(of:))
      for sector in visit.view.sort.isReversed ? sectors.reversed() : sectors {
        guard let own = bySector[sector] else { continue }
        rows.append(.heading(folder.sectors[sector].name[strings.language]))
        rows += sorted(own).map { row(for: $0, in: columns, width: width) }
      }
    } else {
      rows = sorted(kept).map { row(for: $0, in: columns, width: width) }
    }
    if rows.isEmpty {
      let text = all.isEmpty ? textWithoutTargets(of: plan) : strings.nothingPassesFilters
      rows = [.paragraph(text, width: width)]
    }
    return Page(
      header: planHeader(plan, width: width) + viewLines(all, kept, in: columns, width: width),
      rows: rows)
  }

  private func planHeader(_ plan: Reference<Plan>, width: Int) -> [Line] {
    let tally = tally(of: plan)
    let counts = statusClasses(of: tally).map(countText(of:)).joined(separator: "   ")
    let state = "\(timeText(of: plan)).   \(counts)"
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
      text.wrapped(toColumns: width, atMost: 2).map { Line($0, role: role) }
    }
    return lines
  }

  /// The indicators of a sector in the plans of the overview, then those without a target, then
  /// what leaders ordered.
  func sectorPage(_ sector: Reference<Sector>, width: Int) -> Page {
    let all = listed
    let kept = filtered(all)
    let columns = tableColumns(of: kept, width: width)
    let byPlan = Dictionary(grouping: kept, by: \.plan)
    var rows: [Row] = []
    for plan in plansOfArea {
      guard let own = byPlan[plan] else { continue }
      rows.append(.heading(strings.shortName(of: folder.plans[plan])))
      rows += sorted(own).map { row(for: $0, in: columns, width: width) }
    }
    if let unplanned = byPlan[nil] {
      rows.append(.heading(strings.withoutPlan))
      rows += sorted(unplanned).map { row(for: $0, in: columns, width: width) }
    }
    if rows.isEmpty, !all.isEmpty {
      rows = [.paragraph(strings.nothingPassesFilters, width: width)]
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
    // They stand below the indicators; a small screen keeps its lines for those.
    let head =
      directives.isEmpty || size.rows < 20
      ? [] : [Line(strings.ordersBelow(directives.count), role: .dim)]
    return Page(header: head + viewLines(all, kept, in: columns, width: width), rows: rows)
  }

  /// What is behind or missed in all plans, the worst first; those of the overview's
  /// plans before others.
  func behindPage(width: Int) -> Page {
    let all = listed
    let kept = filtered(all)
    let columns = tableColumns(of: kept, width: width)
    let plans = panelPlans
    let isWatched = { (assessment: Assessment) in assessment.plan.map(plans.contains) == true }
    let own = kept.filter { $0.area == area }
    let groups = [
      (strings.plansOfOverview, own.filter(isWatched)),
      (strings.otherPlans, own.filter { !isWatched($0) }),
      (strings.areasInside, kept.filter { $0.area != area }),
    ].filter { !$0.1.isEmpty }
    var rows: [Row] = []
    for (name, group) in groups {
      if groups.count > 1 { rows.append(.heading("\(name) (\(group.count))")) }
      rows += sorted(group).map {
        row(for: $0, in: columns, width: width, naming: .indicatorAndPlan)
      }
    }
    if rows.isEmpty {
      let text = all.isEmpty ? strings.nothingBehind : strings.nothingPassesFilters
      rows = [.paragraph(text, width: width)]
    }
    // A small screen keeps its lines for the indicators.
    let head =
      size.rows < 24 || all.isEmpty
      ? []
      : strings.behindInAllPlans(
        all.count { $0.area == area }, inside: all.count { $0.area != area },
        isSorted: visit.view.sort.column != .natural
      ).wrapped(
        toColumns: width
      ).map { Line($0) }
    return Page(
      header: head + viewLines(all, kept, in: columns, width: width), rows: rows)
  }
}
