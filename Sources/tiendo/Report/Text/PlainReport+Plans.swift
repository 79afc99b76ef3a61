import DashboardUI
import PlanIndicators

// How the plans stand, and what is behind.

extension PlainReport {
  /// Plans in the order of the overview: those with a panel, then the others, the newest first.
  func inOrder(_ one: Reference<Plan>, _ other: Reference<Plan>) -> Bool {
    func key(_ reference: Reference<Plan>) -> (Int, Int32, Int32, String) {
      let plan = folder.plans[reference]
      return (
        plan.position ?? .max, -plan.period.start.dayNumber, plan.period.end.dayNumber, plan.id
      )
    }
    return key(one) < key(other)
  }

  // MARK: Panels

  func planSection(of place: Place) -> [String] {
    let tallies = report.tallies.filter { place.areas.contains($0.area) }
      .sorted { inOrder($0.plan, $1.plan) }
    guard !tallies.isEmpty else { return [] }
    return [words.plans.uppercased()] + tallies.flatMap(panel)
  }

  private func panel(_ tally: PlanTally) -> [String] {
    let plan = folder.plans[tally.plan]
    var lines = ["", "  \(strings.shortName(of: plan)): \(time(of: tally.plan))"]
    if tally.withTargets > 0 {
      lines += fill(
        words.figures(
          tally.withFigures, of: tally.withTargets, inPart: report.seesPartOfPlans) + " "
          + counts(of: tally) + ".",
        indent: 4)
    }
    if let declared = tally.declared {
      lines += fill(words.declared(declared, found: tally.withTargets), indent: 4)
    }
    for stated in tally.stated {
      let source = "\(mark(stated.document)), \(date(of: folder.documents[stated.document]))"
      lines += fill(
        "\(strings.text(stated, by: folder.areas[tally.area])) (\(source)).", indent: 4, hanging: 2)
    }
    return lines
  }

  private func counts(of tally: PlanTally) -> String {
    TrackStatus.allCases.compactMap { status in
      tally.counts[status].map { "\(strings.word(for: status).withSmallInitial) \($0)" }
    }.joined(separator: ", ")
  }

  /// The day on which a plan stopped before its time, where it has by the day of the report.
  private func earlyEnd(of plan: Reference<Plan>) -> CalendarDate? {
    folder.end(of: plan, knownOn: report.day).flatMap { $0 <= report.day ? $0 : nil }
  }

  private func time(of reference: Reference<Plan>) -> String {
    let plan = folder.plans[reference]
    if let endedOn = earlyEnd(of: reference) {
      return strings.endedEarly(on: endedOn).withSmallInitial
    }
    if report.day < plan.period.start { return strings.notBegun.withSmallInitial }
    if report.day >= plan.period.end { return strings.ended.withSmallInitial }
    let share = strings.number.percent(plan.period.elapsedShare(at: report.day), thresholds: [])
    return words.elapsed(share)
  }

  /// The name of a plan as a heading; of an ended one with its end.
  func heading(of plan: Reference<Plan>) -> String {
    let name = strings.shortName(of: folder.plans[plan])
    guard let endedOn = earlyEnd(of: plan) else { return name }
    return "\(name) (\(words.lastVerdict(strings.endedEarly(on: endedOn).withSmallInitial)))"
  }

  // MARK: What is behind

  func behindSection(of place: Place) -> [String] {
    let behind = report.assessments.filter {
      place.areas.contains($0.area) && $0.standing == .headline && $0.verdict.judged.isBehind
    }
    guard !behind.isEmpty else { return [] }
    let plans = Set(behind.compactMap(\.plan)).sorted(by: inOrder)
    return [strings.behind.uppercased()]
      + plans.flatMap { plan in
        ["", "  " + heading(of: plan)]
          + behind.filter { $0.plan == plan }.sorted(by: isWorse).flatMap { row(for: $0) }
      }
  }

  /// Firm verdicts stand above those that may turn out otherwise, and what is behind above what is
  /// only at risk.
  private func isWorse(_ one: Assessment, _ other: Assessment) -> Bool {
    func key(_ verdict: Assessment.Verdict) -> (Int, Int) {
      (verdict.isFirm ? 0 : 1, verdict.judged == .atRisk ? 1 : 0)
    }
    return key(one.verdict) < key(other.verdict)
  }

  /// Symbol, name, how far, up to when if that is not the whole time, verdict.
  func row(for assessment: Assessment) -> [String] {
    let verdict = assessment.verdict
    let right = [extent(of: assessment), strings.words(for: verdict)].filter { !$0.isEmpty }
    return row(
      "\(Symbols.unicode.status(verdict.judged)) \(name(of: assessment))",
      right.joined(separator: "  "), indent: 2)
  }

  /// "122,9% đến 06/11": how far a result has come, and by when.
  private func extent(of assessment: Assessment) -> String {
    let indicator = folder.indicators[assessment.indicator]
    let measure = strings.text(assessment.measure, of: indicator)
    guard !measure.isEmpty, let result = assessment.result,
      let target = assessment.target.map({ folder.targets[$0] }), result.period != target.period
    else { return measure }
    return "\(measure) \(strings.shortText(result.period, in: target.period.start.year))"
  }

  /// The name with its unit, and the area where that is not the place's own.
  func name(of assessment: Assessment) -> String {
    let indicator = folder.indicators[assessment.indicator]
    let unit = indicator.unit[strings.language]
    let name = indicator.name[strings.language]
    let area = folder.areas[assessment.area]
    let named = area.level == .country ? "\(name), \(area.name[strings.language])" : name
    return unit.isEmpty || indicator.kind == .rank ? named : "\(named), \(unit)"
  }
}
