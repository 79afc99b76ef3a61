package import PlanIndicators

// How a plan stands, in the few words that its panel and its screen have room for.

extension DashboardState {
  /// Where the plan is in its time: "Đã qua 59%", "Đã kết thúc", "Dừng ngày 30/6/2025".
  func timeText(of reference: Reference<Plan>) -> String {
    let plan = folder.plans[reference]
    if let endedOn = earlyEnd(of: reference) { return strings.endedEarly(on: endedOn) }
    if asOf < plan.period.start { return strings.notBegun }
    if asOf >= plan.period.end { return strings.ended }
    return "\(strings.elapsed) \(elapsedPercent(of: plan))"
  }

  func elapsedPercent(of plan: Plan) -> String {
    let percent = (plan.period.elapsedShare(at: asOf) * 100).rounded()
    // The end is not reached before its day.
    return strings.number.text(min(percent, 99), decimals: 0) + "%"
  }

  /// Whether a bar of the time that has passed says something.
  func isRunning(_ reference: Reference<Plan>) -> Bool {
    let period = folder.plans[reference].period
    return period.start <= asOf && asOf < period.end && earlyEnd(of: reference) == nil
  }

  /// The day on which a plan stopped before its time, where it has by the day in view.
  private func earlyEnd(of plan: Reference<Plan>) -> CalendarDate? {
    folder.end(of: plan, knownOn: asOf).flatMap { $0 <= asOf ? $0 : nil }
  }

  /// How many indicators have targets and figures, of how many.
  func figuresText(of tally: PlanTally) -> String {
    strings.figures(
      tally.withFigures, targets: tally.withTargets, declared: tally.declared)
  }

  /// How many indicators stand at each group of statuses, with words; empty groups are left out.
  ///
  /// What is behind and what is not known are each one group where `isBrief`.
  func statusCounts(
    _ tally: PlanTally, isBrief: Bool = true
  ) -> [(text: String, role: Role)] {
    let slow: [(statuses: [TrackStatus], word: String, role: Role)] =
      isBrief
      ? [([.atRisk, .offTrack, .reversing], strings.slowGroup, .caution)]
      : [
        ([.atRisk], strings.word(for: TrackStatus.atRisk).withSmallInitial, .caution),
        ([.offTrack, .reversing], strings.word(for: .offTrack).withSmallInitial, .bad),
      ]
    let unknown: [(statuses: [TrackStatus], word: String, role: Role)] =
      isBrief
      ? [([.unable, .noData], strings.unknownGroup, .unknown)]
      : [
        ([.unable], strings.unableGroup, .unknown),
        ([.noData], strings.word(for: .noData).withSmallInitial, .unknown),
      ]
    let ends: [(statuses: [TrackStatus], word: String, role: Role)] = [
      ([.missed], strings.word(for: TrackStatus.missed).withSmallInitial, .bad),
      ([.notDue], strings.notDueGroup, .unknown),
    ]
    let good: [(statuses: [TrackStatus], word: String, role: Role)] = [
      ([.exceeded, .achieved, .metNow, .onTrack], strings.goodGroup(for: tally), .good)
    ]
    return (good + slow + ends + unknown).compactMap { group in
      let count = group.statuses.reduce(0) { $0 + (tally.counts[$1] ?? 0) }
      guard count > 0, let first = group.statuses.first else { return nil }
      return ("\(symbols.status(first)) \(count) \(group.word)", group.role)
    }
  }

  /// The date of a document as far as it is known: "13/12/2023", "09/2023", "≤ 31/07/2023".
  func dateText(of document: Document) -> String {
    document.issuedOn.map { strings.text($0) }
      ?? document.notAfter.map { "≤ \(strings.text($0))" } ?? strings.undated
  }

  /// A document in a few words: its number or issuer, and its date.
  func documentLabel(_ document: Document) -> String {
    let name = document.number.isEmpty ? document.issuer : document.number
    return "\(name), \(dateText(of: document))"
  }
}

extension Strings {
  /// "Dừng ngày 30/6/2025".
  package func endedEarly(on day: CalendarDate) -> String {
    let (year, month, day) = day.components
    return switch language {
    case .vietnamese: "Dừng ngày \(day)/\(month)/\(year)"
    case .english: "Ended on \(day)/\(month)/\(year)"
    }
  }

  /// How many indicators have figures, and how many the plan has: "có số 18; KH có 26".
  ///
  /// The one is no part of the other: no source names all indicators of the plan.
  package func figures(_ figures: Int, targets: Int, declared: Int?) -> String {
    switch language {
    case .vietnamese:
      declared.map { "có số \(figures); KH có \($0)" } ?? "có số \(figures)/\(targets)"
    case .english:
      declared.map { "\(figures) known; plan: \($0)" } ?? "\(figures) of \(targets) known"
    }
  }

  /// The same in a sentence.
  package func figuresInFull(_ figures: Int, targets: Int, declared: Int?) -> String {
    switch language {
    case .vietnamese:
      "Nguồn nêu kế hoạch của \(targets) chỉ tiêu, \(figures) có số liệu"
        + (declared.map { "; kế hoạch có \($0) chỉ tiêu, nguồn không nêu đủ danh mục." } ?? ".")
    case .english:
      "The sources state \(targets) targets, \(figures) with figures"
        + (declared.map { "; the plan has \($0) indicators, which no source lists." } ?? ".")
    }
  }

  /// The words for what goes well; a closed plan has no "on track".
  func goodGroup(for tally: PlanTally) -> String {
    let runs = [TrackStatus.metNow, .onTrack].contains { (tally.counts[$0] ?? 0) > 0 }
    return switch language {
    case .vietnamese: runs ? "đạt, đúng tiến độ" : "đạt, vượt"
    case .english: runs ? "met or on track" : "met or exceeded"
    }
  }

  var slowGroup: String {
    switch language {
    case .vietnamese: "nguy cơ, chậm"
    case .english: "at risk or behind"
    }
  }

  var unknownGroup: String {
    switch language {
    case .vietnamese: "chưa đánh giá được"
    case .english: "cannot be judged"
    }
  }

  var unableGroup: String {
    switch language {
    case .vietnamese: "chưa đủ cơ sở"
    case .english: "not enough known"
    }
  }

  var notDueGroup: String {
    switch language {
    case .vietnamese: "chưa đến kỳ"
    case .english: "not due"
    }
  }

  package var undated: String {
    switch language {
    case .vietnamese: "chưa rõ ngày"
    case .english: "undated"
    }
  }
}
