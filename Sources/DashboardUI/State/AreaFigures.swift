import PlanIndicators

/// What can be said of one area on one day, and what the screens count from it for every frame.
struct AreaFigures: Sendable {
  let area: Reference<Area>
  let day: CalendarDate
  /// All assessments of the area itself.
  let assessments: [Assessment]
  /// The last day on which something new about the area became known.
  let newestIssue: CalendarDate?
  /// How each plan of the folder that reaches the area stands.
  let tallies: [Reference<Plan>: PlanTally]
  /// The plans that promise something to the area, by then or later.
  let promisingPlans: Set<Reference<Plan>>
  /// What is behind in all plans, the surest and the worst first.
  let behind: [Assessment]
  private let places: [PlanFolder.SeriesKey: [Int32]]

  init(of area: Reference<Area>, in folder: PlanFolder, asOf day: CalendarDate) {
    self.area = area
    self.day = day
    let assessments = folder.assessments(asOf: day, of: area)
    self.assessments = assessments
    newestIssue = folder.newestIssue(about: area)
    var places: [PlanFolder.SeriesKey: [Int32]] = [:]
    var byPlan: [Reference<Plan>: [Int]] = [:]
    for (place, assessment) in assessments.enumerated() {
      places[assessment.series, default: []].append(Int32(clamping: place))
      if let plan = assessment.plan { byPlan[plan, default: []].append(place) }
    }
    self.places = places
    var tallies: [Reference<Plan>: PlanTally] = [:]
    for plan in folder.plans.allReferences
    where folder.isArea(area, inside: folder.plans[plan].area) {
      let own = (byPlan[plan] ?? []).map { assessments[$0] }
      tallies[plan] = folder.tally(of: plan, in: area, asOf: day, among: own)
    }
    self.tallies = tallies
    promisingPlans = Set(folder.targets.filter { $0.area == area }.map(\.plan))
    behind = Self.worstFirst(assessments)
  }

  /// The assessments of a series of the area.
  func assessments(of series: PlanFolder.SeriesKey) -> [Assessment] {
    (places[series] ?? []).map { assessments[Int($0)] }
  }

  private static func worstFirst(_ assessments: [Assessment]) -> [Assessment] {
    let ranked = assessments.indices.filter {
      assessments[$0].verdict.judged.isBehind && assessments[$0].standing == .headline
    }.map { place in
      (
        sureness: assessments[place].verdict.isFirm ? 0 : 1,
        lead: assessments[place].shortfall.map { -$0 } ?? 0, place: place
      )
    }
    return ranked.sorted { $0 < $1 }.map { assessments[$0.place] }
  }
}
