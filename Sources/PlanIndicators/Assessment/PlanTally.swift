/// How a plan stands: its indicators by status, beside what the documents count themselves.
public struct PlanTally: Sendable, Hashable {
  /// The plan.
  public let plan: Reference<Plan>
  /// The area.
  public let area: Reference<Area>
  /// How many indicators the plan says it has; `nil` where it does not, before the document that says
  /// so, and for parts of the plan's area.
  public let declared: Int?
  /// How many indicators have a target in the data.
  public let withTargets: Int
  /// How many of these have a result.
  public let withFigures: Int
  /// How many stand at each status; of an ended plan, at its last one.
  public let counts: [TrackStatus: Int]
  /// What documents count, the newest first.
  public let stated: [StatedTally]

  /// How what a document counts fits what can be computed.
  ///
  /// Only a count of results over as many indicators as can be judged is compared; a forecast over 66
  /// indicators says nothing about the few that have figures.
  public func agreement(of stated: StatedTally) -> Assessment.StatedRate.Agreement {
    let judged = counts.filter { $0.key.rank != nil }
    let isComparable =
      stated.basis != .forecast && stated.total == judged.values.reduce(0, +)
      && judged.keys.allSatisfy { !$0.isRunning }
    guard isComparable else { return .uncompared }
    let agree = stated.classes.allSatisfy { entry in
      entry.tally.tallyClass.statuses.map { statuses in
        statuses.reduce(0) { $0 + (counts[$1] ?? 0) } == entry.tally.count
      } ?? true
    }
    return agree ? .agrees : .contradicts
  }

  /// What one document counts.
  public struct StatedTally: Sendable, Hashable {
    /// The document.
    public let document: Reference<Document>
    /// Whether it foresees, estimates or reports.
    public let basis: Judgement.Tally.Basis
    /// How many indicators there are; `nil` where the document does not say.
    public let total: Int?
    /// The period that the count is about.
    public let period: TimePeriod
    /// The classes with the words as printed.
    public let classes: [(printed: String, tally: Judgement.Tally)]

    /// Whether the same document counts the same for the same period, in the same words.
    public static func == (one: StatedTally, other: StatedTally) -> Bool {
      one.document == other.document && one.basis == other.basis && one.total == other.total
        && one.period == other.period
        && one.classes.elementsEqual(other.classes) { $0 == $1 }
    }

    /// Hashes the document and the basis.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(document)
      hasher.combine(basis)
    }
  }
}

extension PlanFolder {
  /// How `plan` stands in `area` by what had been published by `day`.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - area: The area.
  ///   - day: The day.
  ///   - assessments: The assessments of that day; only headline promises are counted.
  /// - Returns: The counts of the computed verdicts and those that documents state.
  public func tally(
    of plan: Reference<Plan>, in area: Reference<Area>, asOf day: CalendarDate,
    among assessments: [Assessment]
  ) -> PlanTally {
    var counts: [TrackStatus: Int] = [:]
    var (withTargets, withFigures) = (0, 0)
    for place in assessments.indices
    where assessments[place].plan == plan && assessments[place].area == area
      && assessments[place].standing == .headline
      && assessments[place].target.map({ targets[$0].counted != .no }) == true
    {
      withTargets += 1
      if assessments[place].result != nil { withFigures += 1 }
      counts[assessments[place].verdict.judged, default: 0] += 1
    }
    return PlanTally(
      plan: plan, area: area, declared: declaredCount(of: plan, in: area, asOf: day),
      withTargets: withTargets, withFigures: withFigures, counts: counts,
      stated: statedTallies(of: plan, in: area, asOf: day))
  }

  private func declaredCount(
    of plan: Reference<Plan>, in area: Reference<Area>, asOf day: CalendarDate
  ) -> Int? {
    let own = plans[plan]
    let isKnown = own.document.map { documents[$0].visibleFrom <= day } ?? true
    return own.area == area && isKnown ? own.declared : nil
  }

  private func statedTallies(
    of plan: Reference<Plan>, in area: Reference<Area>, asOf day: CalendarDate
  ) -> [PlanTally.StatedTally] {
    struct Key: Hashable {
      let document: Reference<Document>
      let basis: Judgement.Tally.Basis
      let total: Int?
      let period: TimePeriod
    }
    var groups: [Key: [(printed: String, tally: Judgement.Tally)]] = [:]
    var order: [Key] = []
    for judgement in judgements
    where judgement.plan == plan && judgement.area == area
      && documents[judgement.document].visibleFrom <= day
    {
      guard case .tally(let tally) = judgement.statement else { continue }
      let key = Key(
        document: judgement.document, basis: tally.basis, total: tally.total,
        period: judgement.period)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append((judgement.printed, tally))
    }
    return order.sorted {
      documents[$0.document].visibleFrom > documents[$1.document].visibleFrom
    }.map { key in
      PlanTally.StatedTally(
        document: key.document, basis: key.basis, total: key.total, period: key.period,
        classes: groups[key] ?? [])
    }
  }

  /// Decides which of several promises of one plan for one indicator and area the tallies count:
  /// the one in force, one that the plan counts, the Council's or the province's before others'.
  func settleStandings(of assessments: inout [Assessment], asOf day: CalendarDate) {
    struct Key: Hashable {
      let plan: Reference<Plan>
      let series: SeriesKey
    }
    var replaced: Set<String> = []
    for place in targets.indices where !targets[place].supersedes.isEmpty {
      let target = targets[place]
      if documents[target.document].visibleFrom <= day, target.supersedes != target.id {
        replaced.insert(target.supersedes)
      }
    }
    var best: [Key: Int] = [:]
    best.reserveCapacity(assessments.count)
    for index in assessments.indices {
      guard let reference = assessments[index].target else { continue }
      let target = targets[reference]
      guard !replaced.contains(target.id) else {
        assessments[index].standing = .superseded
        continue
      }
      let key = Key(
        plan: target.plan, series: SeriesKey(indicator: target.indicator, area: target.area))
      guard let rival = best[key], let other = assessments[rival].target else {
        best[key] = index
        continue
      }
      let isBetter = target.precedence < targets[other].precedence
      assessments[isBetter ? rival : index].standing = .beside
      if isBetter { best[key] = index }
    }
  }
}

extension Target {
  /// Which of several targets counts: the lowest.
  var precedence: (Int, Int) {
    (counted == .no ? 1 : 0, Issuer.allCases.firstIndex(of: issuer) ?? 0)
  }
}

extension Judgement.Tally.Class {
  /// The computed statuses that the class stands for; `nil` for classes that foresee.
  fileprivate var statuses: [TrackStatus]? {
    switch self {
    case .achievedOrExceeded: [.achieved, .exceeded]
    case .exceeded: [.exceeded]
    case .achieved: [.achieved]
    case .missed: [.missed]
    case .likelyAchieved, .hard, .likelyMissed, .onTrack, .behind, .notAssessed: nil
    }
  }
}
