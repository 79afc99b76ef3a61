import PlanIndicators

// What is wrong with the data.

extension DashboardState {
  /// The faults of the files as they are now, whether they are shown or not: all of them once they have
  /// been looked for, before that those that reading has met.
  var issuesToCheck: [DataIssue] {
    if let findings { return findings }
    return if case .faulty(_, let issues)? = refusal { issues } else { folder.issues }
  }

  /// What is wrong with the data, one row a fault, which leads to its rule.
  func checksPage(width: Int) -> Page {
    var rows: [Row] = []
    if let refusal { rows.append(.paragraph(strings.text(refusal), width: width, role: .bad)) }
    if awaitsFindings { rows.append(.paragraph(strings.checking, width: width, role: .dim)) }
    if let pendingWrite {
      rows += strings.pendingWrite(pendingWrite).map { .paragraph($0, width: width) }
    }
    let issues = issuesToCheck
    guard !issues.isEmpty else {
      return Page(rows: rows.isEmpty ? [.paragraph(strings.noIssues, width: width)] : rows)
    }
    let filters = visit.view.filters
    let kept = issues.filter { issue in filters.allSatisfy { passes(issue, $0) } }
    rows += sorted(kept).map { row(of: $0, width: width) }
    if kept.isEmpty { rows.append(.paragraph(strings.noIssuePassesFilters, width: width)) }
    let errors = issues.filter { $0.severity == .error }.count
    let head = strings.issueCounts(errors: errors, warnings: issues.count - errors)
    let chips = chips(shown: strings.shownIssues(kept.count, of: issues.count)) { filter in
      issues.count { passes($0, filter) }
    }
    return Page(
      header: head.wrapped(toColumns: width).map { Line($0, role: .title) }
        + chips.wrapped(toColumns: width).map { Line($0, role: .focus) },
      rows: rows)
  }

  private func row(of issue: DataIssue, width: Int) -> Row {
    let text =
      "\(strings.word(for: issue.severity)) \(issue.rule.code): \(strings.text(issue))"
    let rule = RuleEntry.of(issue.rule)?.lines(strings) ?? []
    return .paragraph(
      text, width: width, role: issue.severity == .error ? .bad : .text,
      to: .screen(.fullText(([text, ""] + rule).joined(separator: "\n"))))
  }

  // MARK: Filters and order

  func passes(_ issue: DataIssue, _ filter: Filter) -> Bool {
    switch filter {
    case .severity(let severity): issue.severity == severity
    case .file(let name): issue.file == name
    case .status, .unsure, .sector, .plan, .withFigures: false
    }
  }

  func possibleFilters(of issues: [DataIssue]) -> [Filter] {
    let present = Set(issues.map(\.file))
    let files = PlanFolder.fileNames.filter(present.contains)
    let others = present.subtracting(files).sorted()
    return [.severity(.error), .severity(.warning)] + (files + others).map { .file($0) }
  }

  /// The errors first, each sort by file and line as it was found; or the same faults together.
  private func sorted(_ issues: [DataIssue]) -> [DataIssue] {
    let sort = visit.view.sort
    return sort.column == .name
      ? issues.sorted(by: \.rule.code, isReversed: sort.isReversed)
      : issues.sorted(by: { $0.severity == .error ? 0 : 1 }, isReversed: sort.isReversed)
  }
}
