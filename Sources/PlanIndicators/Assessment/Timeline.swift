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
    let target = targets[reference]
    let key = SeriesKey(indicator: target.indicator, area: target.area)
    var sources = Set(observations(of: key).map(\.document))
    sources.formUnion(judgements(of: key).map(\.document))
    sources.insert(target.document)
    var days = Set(sources.map { documents[$0].visibleFrom })
    let plan = plans[target.plan]
    days.formUnion([plan.endedOn].compactMap(\.self))
    let others = [plan.endDocument, target.baselineDocument].compactMap(\.self)
    days.formUnion(others.map { documents[$0].visibleFrom })
    days.insert(day)
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
}
