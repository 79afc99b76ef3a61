// Promises made of several: "tai nạn giao thông giảm cả ba tiêu chí" is kept only if all three fall.

extension KnownFolder {
  /// The assessment of a promise whose parts must all be kept: as good as the worst of them.
  ///
  /// One part that is missed for good decides; else the promise cannot be judged as long as one of
  /// its parts cannot.
  ///
  /// - Returns: `nil` when the promise itself had not been published.
  func compoundAssessment(of reference: Reference<Target>, rules: JudgingRules) -> Assessment? {
    guard isPublished(reference) else { return nil }
    let target = folder.targets[reference]
    let parts = target.parts.compactMap { folder.targets.reference(of: $0) }
    // A part that has parts itself is judged by its own figures, so that no circle can arise.
    let assessments = parts.compactMap { simpleAssessment(of: $0, rules: rules) }
    let isWhole = assessments.count == target.parts.count
    var assessment = Assessment(
      target: reference, plan: target.plan, indicator: target.indicator, area: target.area,
      promise: nil, baseline: nil, result: nil, measure: .noMeasure, expectation: nil,
      verdict: Self.verdict(of: assessments, isWhole: isWhole), requiredPace: nil,
      forecast: nil, changeOnYear: nil,
      stated: VisibleSeries(target.series, of: self).statedRates)
    assessment.parts = assessments.compactMap(\.target)
    assessment.partStatuses = assessments.map(\.verdict.judged)
    return assessment
  }

  private static func verdict(
    of parts: [Assessment], isWhole: Bool
  ) -> Assessment.Verdict {
    let verdicts = parts.map(\.verdict)
    let unjudged = verdicts.first { $0.judged.rank == nil }
    let worst = verdicts.min { ($0.judged.rank ?? .max) < ($1.judged.rank ?? .max) }
    let decisive = worst.flatMap { $0.judged == .missed ? $0 : nil }
    let deciding = decisive ?? (isWhole ? unjudged ?? worst : nil)
    guard let deciding else {
      return Assessment.Verdict(.unable, obstacle: .partsUnjudged)
    }
    let judged = deciding.judged
    let others = Set(verdicts.flatMap { $0.alternatives + [$0.judged] }).filter {
      $0 != judged && ($0.rank ?? .max) < (judged.rank ?? .min)
    }
    let isFirm =
      decisive.map(\.isFirm) ?? (deciding.isFirm && others.isEmpty)
    let doubts = Set(verdicts.flatMap(\.doubts))
    return Assessment.Verdict(
      deciding.status, last: deciding.last,
      provisional: verdicts.compactMap(\.provisional).min { $0.precedence < $1.precedence },
      alternatives: isFirm
        ? [] : TrackStatus.allCases.filter(others.union(deciding.alternatives).contains),
      doubts: Assessment.Doubt.allCases.filter(doubts.contains), obstacle: deciding.obstacle)
  }
}
