import PlanIndicators

// What is wrong with the data.

extension DashboardState {
  /// The faults of the files as they are now, whether they are shown or not.
  var issuesToCheck: [DataIssue] {
    if case .faulty(_, let issues)? = refusal { issues } else { folder.issues }
  }

  /// What is wrong with the data, one row a fault.
  func checksPage(width: Int) -> Page {
    var rows: [Row] = []
    if let refusal { rows.append(.paragraph(strings.text(refusal), width: width, role: .bad)) }
    let issues = issuesToCheck
    guard !issues.isEmpty else {
      return Page(rows: rows.isEmpty ? [.paragraph(strings.noIssues, width: width)] : rows)
    }
    let errors = issues.filter { $0.severity == .error }.count
    let head = strings.issueCounts(errors: errors, warnings: issues.count - errors)
    return Page(
      header: head.wrapped(toColumns: width).map { Line($0, role: .title) },
      rows: rows
        + issues.map { issue in
          .paragraph(
            "\(strings.word(for: issue.severity)): \(strings.text(issue))", width: width,
            role: issue.severity == .error ? .bad : .text, isSelectable: true)
        })
  }
}
