// What documents state, beside what the figures compute to.

extension VisibleSeries {
  /// A change that a document states over `period`, in the indicator's unit or in percent.
  func statedChange(
    over period: TimePeriod, from baseline: TimePeriod?, inPercent: Bool
  ) -> Figure? {
    let stated = judgements.map { known.folder.judgements[$0] }.filter { judgement in
      guard case .change(let rate, let against) = judgement.statement,
        judgement.period.isSameSpan(as: period),
        inPercent ? rate.scale == .percent : rate.isInUnit(of: indicator)
      else { return false }
      return against == nil || against == baseline
    }
    let latest = stated.max {
      known.folder.documents[$0.document].visibleFrom
        < known.folder.documents[$1.document].visibleFrom
    }
    guard let latest, case .change(let rate, _) = latest.statement else { return nil }
    // What is said of a period that still runs can only be an estimate.
    let isEstimate = known.folder.documents[latest.document].visibleFrom <= period.end
    return Figure(
      value: rate.value, point: rate.value.doubleValue, range: rate.range, period: period,
      status: isEstimate ? .estimated : .provisional, qualifier: rate.qualifier, outOf: nil,
      document: latest.document,
      meaning: .statedChange)
  }

  /// The share of the plan of `target` that a document states for a part of its period from the
  /// first day on; of several the one that reaches furthest.
  func statedShare(of target: Target, within lastDay: CalendarDate) -> Figure? {
    let shares = judgements.filter { reference in
      // Few are completions: the others are not copied.
      guard case .completion = known.folder.judgements[reference].statement else { return false }
      let (plan, period) = (
        known.folder.judgements[reference].plan, known.folder.judgements[reference].period
      )
      return plan == target.plan
        && known.isShare(known.folder.judgements[reference], of: target)
        && (target.period.isSeason
          ? period == target.period
          : period.start == target.period.start && period.end <= lastDay)
    }.map { known.folder.judgements[$0] }
    let furthest = shares.max { one, other in
      let documents = known.folder.documents
      return (one.period.end, documents[one.document].visibleFrom)
        < (other.period.end, documents[other.document].visibleFrom)
    }
    guard let judgement = furthest, case .completion(let rate, _) = judgement.statement else {
      return nil
    }
    let scale = rate.scale == .times ? 100 : 1
    let value = rate.value * scale
    return Figure(
      value: value, point: value.doubleValue,
      range: Interval(rate.range.low * Double(scale), rate.range.high * Double(scale)),
      period: judgement.period, status: .provisional, qualifier: rate.qualifier, outOf: nil,
      document: judgement.document, meaning: .statedShare)
  }

  /// All stated rates and verdicts, whatever plan they mean.
  var statedRates: [Assessment.StatedRate] {
    statedRates(target: nil, plan: nil, promise: nil, result: nil, status: nil)
  }

  /// The stated rates and verdicts that are about the plan of `target`, or all where there is none.
  func statedRates(
    target: Target?, plan: Plan?, promise: Promise?, result: Figure?, status: TrackStatus?
  ) -> [Assessment.StatedRate] {
    known.judgementReferences(of: self, target: target, plan: plan).map { reference in
      let judgement = known.folder.judgements[reference]
      let computed = computed(judgement, target: target, promise: promise)
      return Assessment.StatedRate(
        judgement: reference, document: judgement.document,
        value: judgement.statement.fraction, computed: computed?.point,
        agreement: agreement(of: judgement, with: computed, result: result, status: status))
    }
  }

  private func computed(
    _ judgement: Judgement, target: Target?, promise: Promise?
  ) -> (point: Double, range: Interval)? {
    switch judgement.statement {
    case .completion:
      guard let target, let promise, target.basis == .absolute, !target.isMaintained,
        target.origin == .stated || target.document != judgement.document,
        promise.threshold > PrintedNumber(0), let figure = figure(of: judgement)
      else { return nil }
      let goal = promise.range
      return (
        figure.point / promise.threshold.doubleValue,
        Interval(figure.range.low / goal.high, figure.range.high / goal.low)
      )
    case .change(let rate, let against), .ratio(let rate, let against):
      let period = against ?? judgement.period.oneYearEarlier
      guard let earlier = figure(of: judgement, in: period), let figure = figure(of: judgement),
        areComparable(earlier, figure)
      else { return nil }
      let isInUnit = rate.isInUnit(of: indicator)
      // Points beside an amount are those of something else, of its completion for one.
      guard isInUnit || !rate.isInUnit else { return nil }
      func change(_ earlier: Double, _ later: Double) -> Double? {
        isInUnit ? later - earlier : earlier == 0 ? nil : later / earlier - 1
      }
      guard let point = change(earlier.point, figure.point),
        let low = change(earlier.range.high, figure.range.low),
        let high = change(earlier.range.low, figure.range.high)
      else { return nil }
      return (point, Interval(low, high))
    case .verdict, .tally:
      return nil
    }
  }

  /// The figure that a judgement speaks of: that of its own document, else any of its period.
  ///
  /// What it is compared with is of another period.
  private func figure(of judgement: Judgement, in period: TimePeriod? = nil) -> Figure? {
    let candidates = observations.filter { $0.period.isSameSpan(as: period ?? judgement.period) }
    let own = candidates.filter { $0.document == judgement.document }
    return figure(among: own.isEmpty ? candidates : own)
  }

  private func agreement(
    of judgement: Judgement, with computed: (point: Double, range: Interval)?,
    result: Figure?, status: TrackStatus?
  ) -> Assessment.StatedRate.Agreement {
    if case .verdict(let word, _) = judgement.statement {
      guard let status, let result, result.period.isSameSpan(as: judgement.period),
        let agrees = word.agrees(with: status)
      else { return .uncompared }
      return agrees ? .agrees : .contradicts
    }
    guard let computed, let stated = judgement.statement.fraction,
      let range = judgement.statement.fractionRange,
      let unit = judgement.statement.lastDigit
    else { return .uncompared }
    if range.overlaps(computed.range) { return .agrees }
    return abs(computed.point - stated) <= unit * (1 + 1e-9) ? .close : .contradicts
  }

  func figure(covering period: TimePeriod) -> Figure? {
    figure(among: observations.filter { $0.period.isSameSpan(as: period) })
  }
}

extension KnownFolder {
  /// The judgements of a series that are about the plan of `target`: for its period and, where they
  /// name whose plan they mean, for its issuer.
  fileprivate func judgementReferences(
    of series: VisibleSeries, target: Target?, plan: Plan?
  ) -> [Reference<Judgement>] {
    guard let target, let plan else { return series.judgements }
    return series.judgements.filter { reference in
      let judgement = folder.judgements[reference]
      // What was said before a plan was adjusted is about the plan that it replaced.
      let isOlder =
        folder.documents[judgement.document].visibleFrom
        < folder.documents[target.document].visibleFrom
      guard target.supersedes.isEmpty || !isOlder else { return false }
      if case .completion = judgement.statement {
        guard judgement.plan.map({ $0 == target.plan }) ?? true, isShare(judgement, of: target)
        else { return false }
      } else if let named = judgement.plan, named != target.plan {
        return false
      } else if let issuer = judgement.statement.issuer, !issuer.speaksFor(target.issuer) {
        return false
      }
      return plan.period.contains(judgement.period) || judgement.period == target.period
    }
  }

  /// Whether a completion of the plan of `target` is a share of this very target: of the one that its
  /// document states, else of the one that its issuer or the tallies mean.
  fileprivate func isShare(_ judgement: Judgement, of target: Target) -> Bool {
    guard case .completion(_, let issuer) = judgement.statement else { return false }
    @inline(__always) func isMeant(_ target: Target) -> Bool {
      issuer.map { $0.speaksFor(target.issuer) } ?? (target.counted != .no)
    }
    // By reference: a copy of a target takes longer than what is asked of it.
    let rivals = folder.targetsOfSeries[target.series].filter { other in
      folder.targets[other].plan == target.plan && folder.targets[other].period == target.period
        && folder.targets[other].basis == .absolute
    }
    var own = rivals.filter { other in
      folder.targets[other].document == judgement.document
        && folder.targets[other].origin == .stated
        && issuer.map { $0.speaksFor(folder.targets[other].issuer) } ?? true
    }
    if own.contains(where: { isMeant(folder.targets[$0]) }) {
      own = own.filter { isMeant(folder.targets[$0]) }
    }
    if own.contains(where: { folder.targets[$0].id == target.id }) { return true }
    guard isMeant(target),
      own.isEmpty || own.contains(where: { folder.targets[$0].comparison == target.comparison })
    else { return false }
    // Of several that one issuer may mean it is the one that tallies count, or its very own.
    return target.counted != .no || target.issuer == issuer
      || !rivals.contains { folder.targets[$0].counted != .no && isMeant(folder.targets[$0]) }
  }
}

extension Target.Issuer {
  /// Whether a rate "of the province's plan" may mean this issuer's.
  func speaksFor(_ other: Target.Issuer) -> Bool {
    self == other || isProvincial && other.isProvincial
  }

  private var isProvincial: Bool { self == .province || self == .council || self == .committee }
}

extension Judgement.Rate {
  /// All the values that the printed rate can stand for, in its own scale.
  var range: Interval {
    Interval(
      value, qualifier: qualifier, isCounted: false, bounds: (nil, nil), limits: (nil, nil))
  }
}

extension Judgement.Statement {
  var fractionRange: Interval? {
    rate.map {
      Interval(fraction(of: $0.range.low, $0.scale), fraction(of: $0.range.high, $0.scale))
    }
  }

  /// One unit of the last printed digit, as a fraction.
  var lastDigit: Double? {
    rate.map { rate in
      let unit = rate.value.halfUnit * 2
      return rate.scale == .percent ? unit / 100 : unit
    }
  }
}

extension Judgement.Verdict {
  /// Whether the word says the same as a computed status; `nil` where they cannot be compared.
  fileprivate func agrees(with status: TrackStatus) -> Bool? {
    guard status.rank != nil else { return nil }
    switch self {
    case .exceeded: return status == .exceeded || status == .metNow
    case .achieved, .achievedOrExceeded: return status.isGood
    case .missed, .slow, .belowPlan: return status.isBehind
    case .rising, .falling, .highest, .lowest: return nil
    }
  }
}
