extension PlanFolder {
  /// All assessments of what had been published by `day`: one per promise, and one per series that
  /// has figures or verdicts but no promise.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - area: The area that they are about; all areas where it is `nil`.
  ///   - rules: The thresholds.
  /// - Returns: The assessments, those with a promise first, in the order of the files.
  /// - Complexity: O(targets × figures of their series).
  public func assessments(
    asOf day: CalendarDate, of area: Reference<Area>? = nil, rules: JudgingRules = .standard
  ) -> [Assessment] {
    let known = KnownFolder(self, asOf: day)
    let own = targets.allReferences.filter { area == nil || targets[$0].area == area }
    var assessments: [Assessment] = []
    assessments.reserveCapacity(own.count)
    for reference in own {
      guard let assessment = known.assessment(of: reference, rules: rules) else { continue }
      assessments.append(assessment)
    }
    settleStandings(of: &assessments, asOf: day)
    let promised = Set(assessments.map(\.series.number))
    let others = (observationsOfSeries.keys + judgementsOfSeries.keys).filter {
      (area == nil || $0.area == area) && !promised.contains($0.number)
    }.sorted { $0.isBefore($1) }
    for (place, key) in others.enumerated() where place == 0 || key != others[place - 1] {
      if let assessment = known.assessmentWithoutTarget(of: key) { assessments.append(assessment) }
    }
    return assessments
  }

  /// The assessment of one promise by what had been published by `day`.
  ///
  /// - Returns: `nil` when the promise itself had not been published by then.
  public func assessment(
    of reference: Reference<Target>, asOf day: CalendarDate, rules: JudgingRules = .standard
  ) -> Assessment? {
    KnownFolder(self, asOf: day).assessment(of: reference, rules: rules)
  }

  /// The judge of a promise, with what had been published by `day`.
  func assessor(
    of reference: Reference<Target>, asOf day: CalendarDate, rules: JudgingRules
  ) -> Assessor {
    KnownFolder(self, asOf: day).assessor(of: reference, rules: rules)
  }

  /// The day on which a plan ended before its time; `nil` where it did not, or where no document had
  /// said so by `day`.
  public func end(of plan: Reference<Plan>, knownOn day: CalendarDate) -> CalendarDate? {
    let isKnown = plans[plan].endDocument.map { documents[$0].visibleFrom <= day } ?? true
    return isKnown ? plans[plan].endedOn : nil
  }

  /// What documents published by `day` say about a series, whatever plan they mean, beside what its
  /// figures compute to.
  public func statedRates(
    of key: SeriesKey, asOf day: CalendarDate
  ) -> [Assessment.StatedRate] {
    VisibleSeries(key, of: self, asOf: day).statedRates
  }
}

extension KnownFolder {
  /// The assessment of one promise.
  ///
  /// - Returns: `nil` when the promise itself had not been published.
  func assessment(of reference: Reference<Target>, rules: JudgingRules) -> Assessment? {
    folder.targets[reference].parts.isEmpty
      ? simpleAssessment(of: reference, rules: rules)
      : compoundAssessment(of: reference, rules: rules)
  }

  /// The assessment of a promise by its own figures.
  ///
  /// - Returns: `nil` when the promise had not been published.
  func simpleAssessment(of reference: Reference<Target>, rules: JudgingRules) -> Assessment? {
    isPublished(reference) ? assessor(of: reference, rules: rules).assess() : nil
  }

  func isPublished(_ reference: Reference<Target>) -> Bool {
    folder.documents[folder.targets[reference].document].visibleFrom <= day
  }

  func assessor(of reference: Reference<Target>, rules: JudgingRules) -> Assessor {
    let target = folder.targets[reference]
    return Assessor(
      reference: reference, target: target, plan: folder.plans[target.plan],
      endedOn: folder.end(of: target.plan, knownOn: day),
      series: VisibleSeries(target.series, of: self), day: day, rules: rules)
  }

  fileprivate func assessmentWithoutTarget(of key: PlanFolder.SeriesKey) -> Assessment? {
    let series = VisibleSeries(key, of: self)
    guard !series.isEmpty else { return nil }
    let result = series.latestFigure { _ in true }
    return Assessment(
      target: nil, plan: nil, indicator: key.indicator, area: key.area, promise: nil,
      baseline: nil, result: result, measure: .noMeasure, expectation: nil,
      verdict: Assessment.Verdict(.noTarget, provisional: result?.provisional),
      requiredPace: nil, forecast: nil, changeOnYear: series.changeOnYear(of: result),
      stated: series.statedRates)
  }
}

extension Figure {
  /// How final the figure is, where it is less than final.
  var provisional: ObservationStatus? { status == .official ? nil : status }
}

/// Judges one promise in the order of decision: what is promised, what has come, is it due, what may
/// be compared, how far it has come, how sure that is.
struct Assessor {
  let reference: Reference<Target>
  let target: Target
  let plan: Plan
  /// The day on which the plan ended before its time, as far as it is known.
  let endedOn: CalendarDate?
  let series: VisibleSeries
  let day: CalendarDate
  let rules: JudgingRules
  /// A value to be judged in place of the published one.
  var supposed: PrintedNumber?

  var indicator: Indicator { series.indicator }

  /// The last day whose results count for the promise.
  var lastDay: CalendarDate {
    endedOn.map { min($0, target.period.end) } ?? target.period.end
  }

  func assess() -> Assessment {
    let baseline = findBaseline()
    let result = supposing(furthest(findResult(baseline: baseline), statedShare))
    // A stated change is compared with the promised change, not with a level.
    let promise = resolvePromise(from: result?.meaning == .statedChange ? nil : baseline)
    let isComparable = obstacle(between: baseline, and: result) == nil
    let trial = promise.flatMap { promise in
      result.flatMap { result -> Trial? in
        guard isComparable else { return nil }
        // A supposed amount is compared with the implied plan: the rate is not about it.
        let share =
          result.meaning == .statedShare
          ? result : supposed == nil ? shareThatImplies(result) : nil
        return Trial(
          self, promise: share == nil ? promise : promise.inPercent, result: share ?? result,
          baseline: baseline)
      }
    }
    let judged = judge(trial, promise: promise, baseline: baseline, result: result)
    let verdict = ended(judged)
    let isRunning = verdict.status.isRunning
    var assessment = Assessment(
      target: reference, plan: target.plan, indicator: target.indicator, area: target.area,
      promise: promise, baseline: baseline, result: result,
      measure: trial?.measure ?? .noMeasure, expectation: expectation(of: trial, in: promise),
      verdict: verdict, requiredPace: isRunning ? trial?.requiredPace : nil,
      forecast: isRunning ? trial?.forecast : nil,
      changeOnYear: series.changeOnYear(of: result),
      stated: series.statedRates(
        target: target, plan: plan, promise: promise, result: result,
        status: verdict.judged))
    assessment.startsBeyondTarget = trial?.startsBeyondTarget ?? false
    assessment.breach = trial?.breach
    return assessment
  }

  /// What a trial expects by the end of the result's period, in the indicator's unit: where it
  /// compared shares of the plan, so much of what the plan promises.
  private func expectation(of trial: Trial?, in promise: Promise?) -> Assessment.Expectation? {
    guard var expectation = trial?.expectation else { return nil }
    if trial?.result.meaning == .statedShare, let promise {
      expectation.value = expectation.share * promise.threshold.doubleValue
    }
    return expectation
  }

  private func judge(
    _ trial: Trial?, promise: Promise?, baseline: Figure?, result: Figure?
  ) -> Assessment.Verdict {
    func verdict(
      _ status: TrackStatus, _ obstacle: Assessment.Obstacle? = nil
    ) -> Assessment.Verdict {
      Assessment.Verdict(status, provisional: result?.provisional, obstacle: obstacle)
    }
    if result == nil {
      if day < firstDay { return verdict(.notDue, .planNotBegun(firstDay)) }
      let due = target.period.end.advanced(byDays: indicator.publicationLag)
      if indicator.publicationLag > 0, day < due { return verdict(.notDue, .publicationDue(due)) }
    }
    if promise == nil, let period = baselinePeriod {
      return verdict(.unable, baseline == nil ? .baselineMissing(period) : .baselineNotPositive)
    }
    if let obstacle = obstacle(between: baseline, and: result) { return verdict(.unable, obstacle) }
    return trial?.verdict ?? verdict(.noData)
  }

  /// Why the figures cannot be compared, where they are of different series.
  private func obstacle(between baseline: Figure?, and result: Figure?) -> Assessment.Obstacle? {
    guard let result else { return nil }
    if let first = baseline?.period.end ?? result.parts.first?.end,
      let day = series.seriesBreak(from: first, to: result.period.end)
    {
      return .seriesBroken(day)
    }
    guard let one = baseline?.outOf, let other = result.outOf, one != other else { return nil }
    return .otherRankedPlaces(one, other)
  }

  /// The first day on which results can count.
  private var beginning: CalendarDate { min(plan.period.start, target.period.start) }

  /// The first day on which there can be something to publish: of a level that of the plan, else that
  /// of the target's own period.
  private var firstDay: CalendarDate {
    if target.period.isSeason { return plan.period.start }
    return indicator.kind.addsUp || indicator.kind == .growthRate ? target.period.start : beginning
  }

  /// The time whose value the promise starts from: the one that it names, for a relative promise
  /// else the year before it.
  var baselinePeriod: TimePeriod? {
    target.baselinePeriod ?? TimePeriod(year: beginning.year - 1)
  }

  /// The share of the plan that a document states, where no figure was published.
  private var statedShare: Figure? {
    indicator.kind.addsUp && target.basis == .absolute && !target.isMaintained
      ? series.statedShare(of: target, within: lastDay) : nil
  }

  private func ended(_ verdict: Assessment.Verdict) -> Assessment.Verdict {
    guard let endedOn, endedOn <= day else { return verdict }
    return Assessment.Verdict(
      .endedEarly, last: verdict.status, provisional: verdict.provisional,
      alternatives: verdict.alternatives, doubts: verdict.doubts, obstacle: verdict.obstacle)
  }

  /// Whether the promise starts from a level rather than from zero.
  var isRelative: Bool {
    switch target.basis {
    case .change, .percentChange: true
    case .average: !indicator.kind.addsUp && indicator.kind != .growthRate
    case .absolute: false
    }
  }

  /// The stated rate from which the target was worked out, where it is about this very result.
  ///
  /// Then the rate is the completion as it stands ("đạt 74%" is 73,5–74,5%), and going back to it
  /// through the implied plan would only widen it.
  private func shareThatImplies(_ result: Figure) -> Figure? {
    guard target.origin == .implied, result.document == target.document,
      let share = series.statedShare(of: target, within: lastDay),
      share.document == result.document, share.period.isSameSpan(as: result.period)
    else { return nil }
    return share.with(status: result.status)
  }
}
