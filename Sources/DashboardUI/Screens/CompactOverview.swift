import PlanIndicators

// The first screen where there is no room for panels.

extension DashboardState {
  /// Everything in one list, for a screen without room for panels.
  func compactOverviewPage(width: Int) -> Page {
    var rows = validityPage(width: width).rows
    for plan in panelPlans {
      let tally = tally(of: plan)
      let classes = statusClasses(of: tally)
      let foot = classes.isEmpty ? "" : panelFoot(of: plan, width: 30)
      let counts = (classes.map(countText(of:)) + [foot]).filter { !$0.isEmpty }
      var lines = [
        Line(
          "\(strings.shortName(of: folder.plans[plan])): \(timeText(of: plan))"
            .truncated(toColumns: width), role: .heading)
      ]
      if !classes.isEmpty { lines.append(barLine(of: classes, tally, width: width)) }
      // A count stays with its sign and its words.
      let texts =
        counts.isEmpty
        ? textWithoutTargets(of: plan).wrapped(toColumns: width - 2)
        : counts.wrapped(toColumns: width - 2, gap: 2)
      lines += texts.map { Line($0, at: 2) }
      if let stated = tally.stated.first {
        lines += strings.text(stated, by: folder.areas[area]).wrapped(toColumns: width - 2).map {
          Line($0, at: 2)
        }
      }
      rows.append(Row(lines, to: .screen(.plan(plan)), fullText: counts.joined(separator: "  ")))
    }
    let behind = behindInFocus
    var head = Row([behindHead(behind.count, width: width)])
    head.isSelectable = false
    rows.append(head)
    rows += behind.map { row(for: $0, width: width) }
    if let plan = planInFocus {
      rows.append(.heading("\(strings.progress): \(strings.shortName(of: folder.plans[plan]))"))
    }
    return Page(rows: rows + progressRows(of: planInFocus, width: width))
  }
}
