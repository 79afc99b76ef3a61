/// What an indicator should have come to by the end of its result's period.
struct ExpectedPath: Sendable, Hashable {
  let kind: Kind
  /// The share of the promised whole, 0 to 1.
  let share: Double
  /// All the shares that the path allows.
  let range: Interval
  /// The earlier years that a profile rests on.
  let years: [Int]

  /// All the shares that a verdict allows for: of a year's amount whose course nobody knows all that
  /// is plausible, else the range.
  var plausible: Interval { isUnknownCourse ? JudgingRules.plausibleShares(after: share) : range }

  /// Whether the amount of a year is expected to come evenly for want of anything better.
  let isUnknownCourse: Bool

  typealias Kind = Assessment.Expectation.Path

  init(
    _ kind: Kind, _ share: Double, range: Interval? = nil, years: [Int] = [],
    isUnknownCourse: Bool = false
  ) {
    self.kind = kind
    self.isUnknownCourse = isUnknownCourse
    self.share = share
    self.range = range ?? Interval(exactly: share)
    self.years = years
  }
}

extension Assessor {
  /// The path to the end of `period`: the profile of earlier years, else the declared one, else even.
  ///
  /// - SeeAlso: the order of choice follows PILOTE's milestones and the pro-rating of budgets (Fava);
  ///   the widening of a weak profile is our own choice.
  func path(ofAmountTo period: TimePeriod) -> ExpectedPath {
    guard !target.period.isSeason, target.basis != .average else { return ExpectedPath(.linear, 1) }
    let passed = target.period.elapsedShare(at: period.end)
    guard target.period.isWholeYears, target.period.wholeYearCount == 1, passed < 1 else {
      return ExpectedPath(.linear, passed)
    }
    if let profile = series.profile(before: target.period.year) {
      let (share, range) = profile.share(at: passed)
      return ExpectedPath(.profile, share, range: range, years: profile.years)
    }
    if let (share, range) = series.folder.declaredShare(
      of: indicator.profile, at: period.end, in: target.period, knownOn: day)
    {
      return ExpectedPath(.declared, share, range: range)
    }
    return ExpectedPath(.linear, passed, isUnknownCourse: true)
  }

  /// The path of a level from its baseline: evenly over the months.
  func path(ofLevelFrom baseline: Figure, to period: TimePeriod) -> ExpectedPath? {
    let whole = target.period.end.months(since: baseline.period.end)
    let passed = period.end.months(since: baseline.period.end)
    return whole > 0 ? ExpectedPath(.linear, min(max(passed / whole, 0), 1)) : nil
  }
}
