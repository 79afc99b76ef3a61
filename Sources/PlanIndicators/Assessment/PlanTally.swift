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
  public let counts: StatusCounts
  /// What documents count, the newest first.
  public let stated: [StatedTally]

  /// How what a document counts fits what can be computed.
  ///
  /// Only a count of results over as many indicators as can be judged is compared; a forecast over 66
  /// indicators says nothing about the few that have figures.
  public func agreement(of stated: StatedTally) -> Assessment.StatedRate.Agreement {
    let judged = counts.filter { $0.status.rank != nil }
    let isComparable =
      stated.basis != .forecast && stated.total == judged.reduce(0) { $0 + $1.count }
      && judged.allSatisfy { !$0.status.isRunning }
    guard isComparable else { return .uncompared }
    let agree = stated.classes.allSatisfy { entry in
      entry.tally.tallyClass.statuses.map { statuses in
        statuses.reduce(0) { $0 + counts[$1] } == entry.tally.count
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
    public internal(set) var classes: [(printed: String, tally: Judgement.Tally)]

    /// Whether two are classes of one count.
    func isOneCount(with other: StatedTally) -> Bool {
      document == other.document && basis == other.basis && total == other.total
        && period == other.period
    }

    /// Whether the same document counts the same for the same period, in the same words.
    public static func == (one: StatedTally, other: StatedTally) -> Bool {
      one.isOneCount(with: other)
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
    var counts = StatusCounts()
    var (withTargets, withFigures) = (0, 0)
    for place in assessments.indices
    where assessments[place].plan == plan && assessments[place].area == area
      && assessments[place].standing == .headline
      && assessments[place].target.map({ targets[$0].counted != .no }) == true
    {
      withTargets += 1
      if assessments[place].result != nil { withFigures += 1 }
      counts[assessments[place].verdict.judged] += 1
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
    var stated: [PlanTally.StatedTally] = []
    for place in judgements.indices
    where judgements[place].plan == plan && judgements[place].area == area
      && documents[judgements[place].document].visibleFrom <= day
    {
      let judgement = judgements[place]
      guard case .tally(let tally) = judgement.statement else { continue }
      let own = PlanTally.StatedTally(
        document: judgement.document, basis: tally.basis, total: tally.total,
        period: judgement.period, classes: [(judgement.printed, tally)])
      if let place = stated.firstIndex(where: { $0.isOneCount(with: own) }) {
        stated[place].classes += own.classes
      } else {
        stated.append(own)
      }
    }
    let documents = documents
    return stated.sorted {
      documents[$0.document].visibleFrom > documents[$1.document].visibleFrom
    }
  }

  /// Decides which of several promises of one plan for one indicator and area the tallies count:
  /// the one in force, one that the plan counts, the Council's or the province's before others'.
  func settleStandings(of assessments: inout [Assessment], asOf day: CalendarDate) {
    var replaced: Set<String> = []
    for place in targets.indices where !targets[place].supersedes.isEmpty {
      let target = targets[place]
      if documents[target.document].visibleFrom <= day, target.supersedes != target.id {
        replaced.insert(target.supersedes)
      }
    }
    var open: [Int] = []
    for index in assessments.indices {
      guard let reference = assessments[index].target else { continue }
      if replaced.contains(targets[reference].id) {
        assessments[index].standing = .superseded
      } else {
        open.append(index)
      }
    }
    // Sorted, those of one plan and series stand beside each other, the one that counts first.
    let ranked = open.map { index in
      let precedence = assessments[index].target.map { targets[$0].precedence } ?? (0, 0)
      let plan = Int(assessments[index].plan?.position ?? -1)
      return (
        promise: (plan, assessments[index].series.number), precedence: precedence, index: index
      )
    }.sorted {
      $0.promise == $1.promise
        ? ($0.precedence.0, $0.precedence.1, $0.index)
          < ($1.precedence.0, $1.precedence.1, $1.index)
        : $0.promise < $1.promise
    }
    for (one, other) in zip(ranked, ranked.dropFirst()) where one.promise == other.promise {
      assessments[other.index].standing = .beside
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
