import PlanIndicators

// The first screen where there is no room for panels.

extension DashboardState {
  /// Everything in one list, for a screen without room for panels.
  func compactOverviewPage(width: Int) -> Page {
    var rows = validityPage(width: width).rows
    rows += panelPlans.map { compactRow(of: $0, width: width) }
    var head = Row([behindHead(width: width)])
    head.isSelectable = false
    rows.append(head)
    rows += worst.map { assessment in
      width >= 58
        ? Row(about: assessment, as: AssessmentLayout(kind: .behind, width: width))
        : row(for: assessment, width: width, naming: .indicatorAndPlan)
    }
    if let plan = planInFocus {
      rows.append(.heading("\(strings.progress): \(strings.shortName(of: folder.plans[plan]))"))
    }
    return Page(rows: rows + progressRows(of: planInFocus, width: width))
  }

  /// A plan: its time beside its bar, the counts as the bar's legend, what the documents count.
  private func compactRow(of plan: Reference<Plan>, width: Int) -> Row {
    let tally = tally(of: plan)
    let classes = statusClasses(of: tally)
    let foot = classes.isEmpty ? "" : panelFoot(of: plan, width: 30)
    let counts = (classes.map(countText(of:)) + [foot]).filter { !$0.isEmpty }
    let time = "\(strings.shortName(of: folder.plans[plan])): \(timeText(of: plan))"
    var lines = [Line(time.truncated(toColumns: width), role: .heading)]
    if !classes.isEmpty {
      let place = time.displayWidth + 2
      let isBeside = width - place >= 16
      let bar = barLine(of: classes, tally, width: isBeside ? width - place : width)
      if isBeside { lines[0].add(bar, at: place) } else { lines.append(bar) }
    }
    // A count stays with its sign and its words.
    var texts =
      counts.isEmpty
      ? textWithoutTargets(of: plan).wrapped(toColumns: width - 2)
      : counts.wrapped(toColumns: width - 2, gap: 2)
    if let stated = tally.stated.first {
      texts += strings.text(stated, by: folder.areas[area]).wrapped(toColumns: width - 2)
    }
    lines += texts.map { Line($0, at: 2) }
    return Row(lines, to: .screen(.plan(plan)), fullText: counts.joined(separator: "  "))
  }
}
