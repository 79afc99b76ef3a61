import PlanIndicators

// The first screen: a panel per plan, the progress of the plan in focus, what is behind.

extension DashboardState {
  /// The panels of the overview, from which Tab chooses.
  enum OverviewPane: Hashable {
    case plan(Reference<Plan>)
    case progress
    case behind
    /// That the area is no more, or new; above the panels.
    case validity
  }

  var overviewPanes: [OverviewPane] {
    isOverviewCompact || panelPlans.isEmpty
      ? [.progress]
      : panelPlans.map { .plan($0) } + [.progress, .behind]
        + (validityRow() == nil ? [] : [.validity])
  }

  /// Whether the screen is too small for panels, so that one list holds everything.
  var isOverviewCompact: Bool { size.columns < 78 || size.rows < 20 }

  /// Where the panels stand.
  struct OverviewLayout {
    let validity: Rect
    let panels: [Rect]
    let progress: Rect
    let behind: Rect
  }

  func overviewLayout(in whole: Rect) -> OverviewLayout {
    let lines = validityPage(width: whole.listColumns).lineCount
    let rect = Rect(
      row: whole.row + lines, column: whole.column, rows: whole.rows - lines, columns: whole.columns
    )
    let count = max(1, panelPlans.count)
    let height = panelHeight(in: rect)
    let panels = (0..<count).map { index in
      let left = rect.columns * index / count
      let right = rect.columns * (index + 1) / count
      return Rect(row: rect.row, column: rect.column + left, rows: height, columns: right - left)
    }
    let rest = rect.rows - height
    // The five worst, where the progress keeps as much.
    let isEmpty = panelPlans.isEmpty && worst.isEmpty
    let behindRows =
      isEmpty ? 0 : min(max(4, (rest + 2) / 2), 6, list(.behind).lineCount + 1)
    let behindRow = rect.row + rect.rows - behindRows
    return OverviewLayout(
      validity: Rect(row: whole.row, column: whole.column, rows: lines, columns: whole.columns),
      panels: panels,
      progress: Rect(
        row: rect.row + height, column: rect.column, rows: rest - behindRows,
        columns: rect.columns),
      behind: Rect(
        row: behindRow, column: rect.column, rows: behindRows, columns: rect.columns))
  }

  /// The lines above the panels that tell of an area that ended or began; the list of areas names all of
  /// what became of it where that is more.
  func validityPage(width: Int) -> Page {
    Page(
      rows: validityRow(width: width).map { row in
        let text = row.lines.flatMap(\.pieces).map(\.text).joined()
        var wrapped = row
        wrapped.lines = text.wrapped(toColumns: width, atMost: 3, ellipsis: symbols.ellipsis)
          .map { Line($0, role: .caution) }
        return [wrapped]
      } ?? [])
  }

  // MARK: Progress

  /// The indicators of the plan in focus by sector, each with plan, result, bar and percentage.
  func progressPage(width: Int) -> Page {
    guard let plan = planInFocus else { return Page(rows: progressRows(of: nil, width: width)) }
    let columns = ProgressColumns(width: width)
    var head = Line()
    head.add(
      "\(strings.progress): \(strings.shortName(of: folder.plans[plan]))", at: 0,
      width: max(10, columns.target - 12), role: .heading)
    head.add(strings.target, endingAt: columns.target, width: 11, role: .heading)
    head.add(strings.result, endingAt: columns.result, width: 11, role: .heading)
    return Page(header: [head], rows: progressRows(of: plan, width: width))
  }

  /// The sectors and their indicators: those of a plan, or without one those with figures.
  func progressRows(of plan: Reference<Plan>?, width: Int) -> [Row] {
    let assessments = progressAssessments(of: plan)
    let sectorsOfRows = assessments.map { sector(of: $0) }
    var rows: [Row] = []
    for sector in sectors {
      let own = assessments.indices.filter { sectorsOfRows[$0] == sector }.map { assessments[$0] }
      guard !own.isEmpty else { continue }
      rows.append(sectorRow(sector, own, width: width))
      guard !visit.view.folded.contains(sector) else { continue }
      rows += own.map { assessment in
        width >= 60
          ? Row(about: assessment, as: AssessmentLayout(kind: .progress, width: width))
          : row(for: assessment, width: width)
      }
    }
    guard rows.isEmpty else { return rows }
    return [.paragraph(plan.map(textWithoutTargets(of:)) ?? strings.noTargetStated, width: width)]
  }

  /// What the progress of a plan is made from; an area without any promise shows its figures instead.
  func progressAssessments(of plan: Reference<Plan>?) -> [Assessment] {
    let isPlanned = ownAssessments.contains { $0.target != nil }
    return isPlanned ? plan.map(headlines(of:)) ?? ownAssessments : ownAssessments
  }

  private func sectorRow(
    _ sector: Reference<Sector>, _ own: [Assessment], width: Int
  ) -> Row {
    let isFolded = visit.view.folded.contains(sector)
    var line = Line()
    line.add(isFolded ? symbols.closedBranch : symbols.openBranch, at: 0, role: .frame)
    line.add(
      folder.sectors[sector].name[strings.language], at: 2, width: width - 24, role: .heading)
    var column = width
    let statuses = own.filter { isCounted($0) }.map(\.verdict.judged)
    for (sign, count, role) in sectorCounts(statuses).reversed() {
      let text = "\(sign) \(count)"
      line.add(text, endingAt: column, width: 6, role: role)
      column -= text.displayWidth + 2
    }
    return Row(
      [line], to: .screen(.sector(sector)),
      fullText: sectorSummary(sector, statuses, uncounted: own.count - statuses.count))
  }

  /// Whether the panels count a promise: parts of others are listed and not counted.
  private func isCounted(_ assessment: Assessment) -> Bool {
    assessment.target.map { folder.targets[$0].counted != .no } ?? true
  }

  /// How many do well, how many are behind, and by their signs those of which neither can be said.
  private func sectorCounts(
    _ statuses: [TrackStatus]
  ) -> [(sign: String, count: Int, role: Role)] {
    let behind: TrackStatus = statuses.contains(.missed) ? .missed : .atRisk
    let known = [(StatusGroup.good, TrackStatus.achieved), (.behind, behind)].map { group, sign in
      (symbols.status(sign), statuses.count { group.contains($0) }, groupRole(group))
    }
    var unknown: [(sign: String, count: Int, role: Role)] = []
    for status in TrackStatus.allCases where StatusGroup.unknown.contains(status) {
      let (sign, count) = (symbols.status(status), statuses.count { $0 == status })
      if let place = unknown.firstIndex(where: { $0.sign == sign }) {
        unknown[place].count += count
      } else {
        unknown.append((sign, count, .unknown))
      }
    }
    return (known + unknown).filter { $0.1 > 0 }
  }

  private func groupRole(_ group: StatusGroup) -> Role {
    switch group {
    case .good: .good
    case .behind: .bad
    case .unknown: .unknown
    }
  }

  private func sectorSummary(
    _ sector: Reference<Sector>, _ statuses: [TrackStatus], uncounted: Int
  ) -> String {
    let parts = StatusGroup.allCases.compactMap { group -> String? in
      let count = statuses.count { group.contains($0) }
      return count == 0 ? nil : "\(count) \(strings.word(for: group))"
    }
    let rest = uncounted > 0 ? [strings.notCounted(uncounted)] : []
    return
      "\(folder.sectors[sector].name[strings.language]): \((parts + rest).joined(separator: "; "))"
  }

  private struct ProgressColumns {
    let name: Int
    let cutOff: Int
    let target: Int
    let targetWidth: Int
    let result: Int
    let bar: Int
    let barWidth: Int
    let measure: Int

    /// From the right: verdict sign 3, measure 10, bar, result 11, target 11 or 16, cut-off 11.
    init(width: Int) {
      targetWidth = width >= 100 ? 16 : 11
      barWidth = width >= 100 ? 20 : width >= 76 ? 8 : 0
      measure = width - 3
      bar = measure - 11 - barWidth
      result = bar - 1
      target = result - 11
      cutOff = target - targetWidth - 10
      name = cutOff - 3
    }
  }

  func progressLine(_ assessment: Assessment, width: Int) -> Line {
    let columns = ProgressColumns(width: width)
    let role = assessment.verdict.judged.role
    var line = Line()
    line.add(name(of: assessment, width: columns.name), at: 2, width: columns.name)
    line.add(cutOff(of: assessment), at: columns.cutOff, width: 10, role: .dim)
    for (text, end, room) in [
      (targetText(of: assessment), columns.target, columns.targetWidth - 1),
      (resultText(of: assessment), columns.result, 10),
    ] {
      line.add(
        strings.fitted(text, within: room), endingAt: end, width: room, mark: end - 3,
        decimalMark: strings.number.decimalMark)
    }
    if let share = assessment.barShare {
      line.add(
        progressBar(share, width: columns.barWidth, symbols: symbols), at: columns.bar, role: role)
    }
    line.add(
      strings.fitted(measureText(of: assessment), within: 10), endingAt: columns.measure, width: 10,
      mark: columns.measure - 6, decimalMark: strings.number.decimalMark, role: role)
    line.add(symbols.status(assessment.verdict.judged), endingAt: width, width: 2, role: role)
    return line
  }
}
