import PlanIndicators

// What is behind in the plan in focus, each with its reason in short; where that is little, the worst
// of the other plans too.

extension DashboardState {
  /// The indicators of the plan in focus that are behind, the worst first; without a
  /// plan all.
  var behindInFocus: [Assessment] {
    guard let plan = planInFocus else { return allBehind }
    return allBehind.filter { $0.plan == plan }
  }

  /// What is behind in the plan in focus, and the worst of the other panels' plans up to five in all.
  var worst: [Assessment] {
    let own = behindInFocus
    guard let plan = planInFocus, own.count < 5 else { return own }
    let others = panelPlans.filter { $0 != plan }
    return own
      + allBehind.lazy.filter { $0.plan.map(others.contains) == true }.prefix(5 - own.count)
  }

  /// What is worst, one line each.
  func behindPanelPage(width: Int) -> Page {
    let rows = worst.map { Row(about: $0, as: AssessmentLayout(kind: .behind, width: width)) }
    return Page(
      header: [behindHead(width: width)],
      rows: rows.isEmpty ? [.paragraph(strings.nothingBehind, width: width)] : rows)
  }

  /// How many are behind in the plan in focus, and in all plans together.
  func behindHead(width: Int) -> Line {
    let plan = planInFocus.map { ": " + strings.shortName(of: folder.plans[$0]) } ?? ""
    let text = "\(strings.behind)\(plan) (\(behindInFocus.count))"
    var head = Line(text.truncated(toColumns: width), role: .heading)
    let all = strings.inAllPlans(allBehind.count)
    if planInFocus != nil, text.displayWidth + 2 + all.displayWidth <= width {
      head.add(all, endingAt: width, width: all.displayWidth, role: .dim)
    }
    return head
  }

  /// The sign, the name, the reason in short; on a wide screen the figures and the verdict too.
  func behindLine(_ assessment: Assessment, width: Int) -> Line {
    let role = assessment.verdict.judged.role
    let words = strings.words(for: assessment.verdict)
    let isWide = width >= 110
    let reason =
      planElsewhere(of: assessment)
      + (isWide ? figuresAndReason(of: assessment) : briefReason(of: assessment))
    let wordsWidth = isWide ? 22 : 0
    let room = width - wordsWidth - (isWide ? 1 : 0)
    let reasonWidth = min(reason.displayWidth, isWide ? room * 3 / 5 : room * 5 / 8)
    // Where there is room the reasons begin below one another.
    let place = isWide ? min(room * 2 / 5 + 3, room - reasonWidth) : room - reasonWidth
    let mark = newsMark(of: assessment)
    // The reason names the unit.
    let name = name(
      of: folder.indicators[assessment.indicator], width: place - 5 - mark.displayWidth)
    var line = Line()
    line.add(symbols.status(assessment.verdict.judged), at: 0, role: role)
    line.add(mark + name, at: 3)
    line.add(reason, at: place, width: room - place, role: role)
    if isWide { line.add(words, at: width - wordsWidth, width: wordsWidth, role: role) }
    return line
  }

  /// "Năm 2023: " before what another plan than the one in focus promises.
  private func planElsewhere(of assessment: Assessment) -> String {
    guard let focus = planInFocus, let plan = assessment.plan, plan != focus else { return "" }
    return strings.shortName(of: folder.plans[plan]) + ": "
  }

  /// "~ 9T/2023 mới 30,0%, cần 43,2%", "đạt 29,4%, thiếu 12 xã (ước)".
  private func briefReason(of assessment: Assessment) -> String {
    let verdict = assessment.verdict
    let reason = Reason(for: assessment, in: folder, strings: strings).brief
    guard !reason.isEmpty else { return strings.words(for: verdict) }
    let source = verdict.judged.closes ? verdict.provisional.map { strings.word(for: $0) } : nil
    // How far a result reaches that is not of the whole period.
    let cutOff =
      verdict.judged.closes || assessment.result == nil ? "" : cutOff(of: assessment) + " "
    return (verdict.isFirm ? "" : "~ ") + cutOff + reason + (source.map { " (\($0))" } ?? "")
  }

  /// "cả năm TH 5, KH 17: đạt 29,4%, thiếu 12 xã".
  private func figuresAndReason(of assessment: Assessment) -> String {
    let reason = Reason(for: assessment, in: folder, strings: strings).brief
    guard assessment.result != nil else { return reason }
    let figures =
      "\(cutOff(of: assessment)) "
      + strings.against(resultText(of: assessment), targetText(of: assessment))
    return reason.isEmpty ? figures : "\(figures): \(reason)"
  }
}

extension Strings {
  /// How many promises of a sector the plan does not count by themselves.
  func notCounted(_ count: Int) -> String {
    switch language {
    case .vietnamese: "\(count) không tính riêng"
    case .english: "\(count) not counted apart"
    }
  }

  /// A result and its target side by side: "TH 5, KH 17".
  fileprivate func against(_ result: String, _ target: String) -> String {
    switch language {
    case .vietnamese: "\(shortResult) \(result), \(shortTarget) \(target)"
    case .english: "\(result) against \(target)"
    }
  }

  /// How many are behind in all plans together, and the key that lists them.
  fileprivate func inAllPlans(_ count: Int) -> String {
    switch language {
    case .vietnamese: "mọi kế hoạch: \(count) (b)"
    case .english: "all plans: \(count) (b)"
    }
  }
}
