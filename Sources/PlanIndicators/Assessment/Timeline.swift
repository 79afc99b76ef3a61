/// A change of a verdict from one publication to the next.
public struct VerdictChange: Sendable, Hashable {
  /// The day of the publication.
  public let day: CalendarDate
  /// What was said from then on.
  public let verdict: Assessment.Verdict
  /// The result that it rested on; `nil` where there was none.
  public let result: Figure?
}

extension PlanFolder {
  /// How the verdict on a promise changed from publication to publication, up to `day`.
  ///
  /// - Returns: The first verdict and every later one that differs from the one before it, in order;
  ///   empty when the promise had not been published by `day`.
  public func timeline(
    of reference: Reference<Target>, upTo day: CalendarDate, rules: JudgingRules = .standard
  ) -> [VerdictChange] {
    // A part that has parts itself is judged by its own figures.
    let parts = targets[reference].parts.compactMap { targets.reference(of: $0) }
    let days = ([reference] + parts).reduce(into: [day] as Set) { days, promise in
      days.formUnion(turningDays(of: targets[promise]))
    }
    var changes: [VerdictChange] = []
    for publication in days.sorted() where publication <= day {
      guard let assessment = assessment(of: reference, asOf: publication, rules: rules) else {
        continue
      }
      guard changes.last?.verdict != assessment.verdict || changes.last?.result != assessment.result
      else { continue }
      changes.append(
        VerdictChange(
          day: publication, verdict: assessment.verdict, result: assessment.result))
    }
    return changes
  }

  /// The days on which something came out that a promise is judged by, or on which its plan ended.
  private func turningDays(of target: Target) -> Set<CalendarDate> {
    let key = target.series
    let plan = plans[target.plan]
    var sources = Set(observations(of: key).map(\.document))
    sources.formUnion(judgements(of: key).map(\.document))
    let profile = indicators[target.indicator].profile
    if !profile.isEmpty {
      sources.formUnion(profilePoints.filter { $0.profile == profile }.compactMap(\.document))
    }
    sources.formUnion(
      [target.document, target.baselineDocument, plan.endDocument].compactMap(\.self))
    return Set(sources.map { documents[$0].visibleFrom } + [plan.endedOn].compactMap(\.self))
  }
}
