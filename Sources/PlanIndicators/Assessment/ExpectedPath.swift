/// What an indicator should have come to by the end of its result's period.
struct ExpectedPath: Sendable, Hashable {
  let kind: Kind
  /// The share of the promised whole, 0 to 1.
  let share: Double
  /// All the shares that the path allows.
  let range: Interval
  /// The earlier years that a profile rests on.
  let years: [Int]

  /// All the shares that a verdict allows for: the range, or, where nobody knows the course of a
  /// year, all that is plausible.
  let plausible: Interval
  /// Whether the amount of a year is expected to come evenly for want of anything better.
  let isUnknownCourse: Bool

  typealias Kind = Assessment.Expectation.Path

  init(
    _ kind: Kind, _ share: Double, range: Interval? = nil, plausible: Interval? = nil,
    years: [Int] = [], isUnknownCourse: Bool = false
  ) {
    self.kind = kind
    self.share = share
    self.range = range ?? Interval(exactly: share)
    self.plausible = plausible ?? self.range
    self.years = years
    self.isUnknownCourse = isUnknownCourse
  }

  /// The same path with its shares put in the terms of a longer or shorter time.
  fileprivate func mapShares(_ transform: (Double) -> Double) -> ExpectedPath {
    func map(_ range: Interval) -> Interval {
      Interval(min(max(transform(range.low), 0), 1), min(max(transform(range.high), 0), 1))
    }
    return ExpectedPath(
      kind, min(max(transform(share), 0), 1), range: map(range), plausible: map(plausible),
      years: years, isUnknownCourse: isUnknownCourse)
  }
}

extension Assessor {
  /// The path to the end of `period`: the profile of earlier years, else the declared one, else even.
  ///
  /// Of several years each is as large as the others and has a course of its own; of a part of a year
  /// the course of the year up to its end is the whole.
  ///
  /// - SeeAlso: the order of choice follows PILOTE's milestones and the pro-rating of budgets (Fava);
  ///   the widening of a weak profile is our own choice.
  func path(ofAmountTo period: TimePeriod) -> ExpectedPath {
    guard !target.period.isSeason, target.basis != .average else { return ExpectedPath(.linear, 1) }
    guard period.end < target.period.end else { return ExpectedPath(.linear, 1) }
    let (first, last) = (target.period.start.year, target.period.end.year)
    let year = course(ofYearTo: period.end)
    if target.period.isWholeYears {
      let past = Double(period.end.year - first)
      return year.mapShares { (past + $0) / Double(last - first + 1) }
    }
    let passed = target.period.elapsedShare(at: period.end)
    let isFromNewYear = target.period.start == TimePeriod(year: first)?.start
    guard first == last, isFromNewYear else { return evenCourse(passed) }
    let whole = course(ofYearTo: target.period.end)
    guard !year.isUnknownCourse, year.kind == whole.kind, whole.share > 0 else {
      return evenCourse(passed)
    }
    return year.mapShares { $0 / whole.share }
  }

  /// The course of the calendar year of `day`, up to that day.
  private func course(ofYearTo day: CalendarDate) -> ExpectedPath {
    guard let year = TimePeriod(year: day.year) else { return evenCourse(1) }
    let passed = year.elapsedShare(at: day)
    if let profile = series.profile(before: day.year) {
      let (share, range) = profile.share(at: passed)
      return ExpectedPath(.profile, share, range: range, years: profile.years)
    }
    if let (share, range) = series.known.folder.declaredShare(
      of: indicator.profile, at: day, in: year, knownOn: self.day)
    {
      return ExpectedPath(.declared, share, range: range)
    }
    return evenCourse(passed)
  }

  private func evenCourse(_ passed: Double) -> ExpectedPath {
    guard passed < 1 else { return ExpectedPath(.linear, 1) }
    return ExpectedPath(
      .linear, passed, plausible: JudgingRules.plausibleShares(after: passed),
      isUnknownCourse: true)
  }

  /// The path of a level from its baseline: evenly over the months.
  func path(ofLevelFrom baseline: Figure, to period: TimePeriod) -> ExpectedPath? {
    let whole = target.period.end.months(since: baseline.period.end)
    let passed = period.end.months(since: baseline.period.end)
    return whole > 0 ? ExpectedPath(.linear, min(max(passed / whole, 0), 1)) : nil
  }
}
