import DashboardUI
import PlanIndicators

// How the plans stand, and what is behind.

extension ReportTexts {
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

  func tallies(of place: Place) -> [PlanTally] {
    report.tallies.filter { place.areas.contains($0.area) }.sorted { inOrder($0.plan, $1.plan) }
  }

  /// The name of a plan and where it is in its time.
  func heading(of tally: PlanTally) -> String {
    "\(strings.shortName(of: folder.plans[tally.plan])): \(time(of: tally.plan))"
  }

  /// How many promises are known and have figures; empty where none is.
  func known(of tally: PlanTally) -> String {
    guard tally.withTargets > 0 else { return "" }
    return words.figures(
      tally.withFigures, of: tally.withTargets, inPart: report.seesPartOfPlans)
  }

  /// The statuses that occur, in the order of their codes, with their counts.
  func counts(of tally: PlanTally) -> [(status: TrackStatus, count: Int)] {
    Array(tally.counts)
  }

  /// How many indicators the plan has; empty where it does not say.
  func declared(of tally: PlanTally) -> String {
    tally.declared.map { words.declared($0, found: tally.withTargets) } ?? ""
  }

  /// What documents count, each with its source.
  func stated(of tally: PlanTally) -> [String] {
    tally.stated.map { stated in
      let source = "\(mark(stated.document)), \(date(of: folder.documents[stated.document]))"
      return "\(strings.text(stated, by: folder.areas[tally.area])) (\(source))."
    }
  }

  /// The day on which a plan stopped before its time, where it has by the day of the report.
  private func earlyEnd(of plan: Reference<Plan>) -> CalendarDate? {
    folder.end(of: plan, knownOn: report.day).flatMap { $0 <= report.day ? $0 : nil }
  }

  private func time(of reference: Reference<Plan>) -> String {
    strings.time(of: reference, in: folder, on: report.day, elapsed: words.elapsed)
      .withSmallInitial
  }

  /// The name of a plan as a heading; of an ended one with its end.
  func heading(of plan: Reference<Plan>) -> String {
    let name = strings.shortName(of: folder.plans[plan])
    guard let endedOn = earlyEnd(of: plan) else { return name }
    return "\(name) (\(words.lastVerdict(strings.endedEarly(on: endedOn).withSmallInitial)))"
  }

  // MARK: What is behind

  /// What is behind, by plan, the worst first.
  func behind(in place: Place) -> [(plan: Reference<Plan>, assessments: [Assessment])] {
    let behind = report.assessments.filter { place.areas.contains($0.area) }.worstFirst
    return Set(behind.compactMap(\.plan)).sorted(by: inOrder).map { plan in
      (plan, behind.filter { $0.plan == plan })
    }
  }
}
