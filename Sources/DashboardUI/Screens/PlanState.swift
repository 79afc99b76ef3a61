package import PlanIndicators

// How a plan stands, in the few words that its panel and its screen have room for.

extension DashboardState {
  /// Where the plan is in its time: "Đã qua 59%", "Đã kết thúc", "Dừng ngày 30/6/2025".
  func timeText(of plan: Plan) -> String {
    if let endedOn = plan.endedOn, endedOn <= asOf { return strings.endedEarly(on: endedOn) }
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
  func isRunning(_ plan: Plan) -> Bool {
    plan.period.start <= asOf && asOf < plan.period.end
      && !(plan.endedOn.map { $0 <= asOf } ?? false)
  }

  /// How many indicators have targets and figures, of how many.
  func figuresText(of tally: PlanTally) -> String {
    strings.figures(
      tally.withFigures, targets: tally.withTargets, declared: tally.declared)
  }

  /// How many indicators stand at each group of statuses, with words; empty groups are left out.
  func statusCounts(_ tally: PlanTally) -> [(text: String, role: Role)] {
    let groups: [(statuses: [TrackStatus], word: String, role: Role)] = [
      ([.exceeded, .achieved, .metNow, .onTrack], strings.goodGroup(for: tally), .good),
      ([.atRisk, .offTrack, .reversing], strings.slowGroup, .caution),
      ([.missed], strings.word(for: TrackStatus.missed).withSmallInitial, .bad),
      ([.notDue], strings.notDueGroup, .unknown),
      ([.unable, .noData], strings.unknownGroup, .unknown),
    ]
    return groups.compactMap { group in
      let count = group.statuses.reduce(0) { $0 + (tally.counts[$1] ?? 0) }
      guard count > 0, let first = group.statuses.first else { return nil }
      return ("\(symbols.status(first)) \(count) \(group.word)", group.role)
    }
  }

  /// A document in a few words: its number or issuer, and its date.
  func documentLabel(_ document: Document) -> String {
    let name = document.number.isEmpty ? document.issuer : document.number
    let date = document.issuedOn.map { strings.text($0) } ?? strings.undated
    return "\(name), \(date)"
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

  /// "18/26 có số liệu": of the indicators that the plan says it has, else of those with a target.
  package func figures(_ figures: Int, targets: Int, declared: Int?) -> String {
    let all = declared ?? targets
    return switch language {
    case .vietnamese: "\(figures)/\(all) có số liệu"
    case .english: "\(figures) of \(all) with figures"
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
