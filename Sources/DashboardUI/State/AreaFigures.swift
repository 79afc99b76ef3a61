package import PlanIndicators

/// What can be said of one area on one day, and what the screens count from it for every frame.
struct AreaFigures: Sendable {
  let area: Reference<Area>
  let day: CalendarDate
  /// All assessments of the area itself.
  let assessments: [Assessment]
  /// The last day on which something new about the area became known.
  let newestIssue: CalendarDate?
  /// How each plan of the folder that reaches the area stands.
  let tallies: [PlanTally]
  /// The plans that promise something to the area, by then or later.
  let promisingPlans: [Reference<Plan>]
  /// What is behind in all plans, the worst first.
  let behind: [Assessment]
  /// The plans of the overview's panels: those that the folder gives a panel, where they are plans of
  /// the area or of one that it lies in; else the area's own plans.
  let panelPlans: [Reference<Plan>]
  /// Per series the places of its assessments.
  private let places: [Int: [Int32]]

  init(of area: Reference<Area>, in folder: PlanFolder, asOf day: CalendarDate) {
    self.area = area
    self.day = day
    let assessments = folder.assessments(asOf: day, of: area)
    self.assessments = assessments
    newestIssue = folder.newestIssue(about: area)
    var places: [Int: [Int32]] = [:]
    places.reserveCapacity(assessments.count)
    for place in assessments.indices {
      places[assessments[place].series.number, default: []].append(Int32(clamping: place))
    }
    self.places = places
    let plans = folder.plans.allReferences.filter {
      folder.isArea(area, inside: folder.plans[$0].area)
    }
    panelPlans = Self.panelPlans(among: plans, in: folder)
    tallies = plans.map { folder.tally(of: $0, in: area, asOf: day, among: assessments) }
    var isPromising = [Bool](repeating: false, count: folder.plans.count)
    for target in folder.targets.indices where folder.targets[target].area == area {
      isPromising[Int(folder.targets[target].plan.position)] = true
    }
    promisingPlans = folder.plans.allReferences.filter { isPromising[Int($0.position)] }
    behind = assessments.worstFirst
  }

  /// The assessments of a series of the area.
  func assessments(of series: PlanFolder.SeriesKey) -> [Assessment] {
    (places[series.number] ?? []).map { assessments[Int($0)] }
  }

  /// What is behind in the areas that lie in `area`, the worst first.
  static func behind(
    inside area: Reference<Area>, in folder: PlanFolder, asOf day: CalendarDate
  ) -> [Assessment] {
    let promised = Set(folder.targets.indices.map { folder.targets[$0].area })
    let parts = folder.areas.allReferences.filter {
      $0 != area && promised.contains($0) && folder.isArea($0, inside: area)
    }
    return parts.flatMap { folder.assessments(asOf: day, of: $0) }.worstFirst
  }

  private static func panelPlans(
    among plans: [Reference<Plan>], in folder: PlanFolder
  ) -> [Reference<Plan>] {
    let positioned = plans.filter { folder.plans[$0].position != nil }
    let own = positioned.isEmpty ? Array(plans.suffix(3)) : positioned
    return own.sorted {
      (folder.plans[$0].position ?? 0) < (folder.plans[$1].position ?? 0)
    }
  }
}

extension [Assessment] {
  /// Those of promises that count which are behind, the worst first.
  ///
  /// A verdict that may turn out otherwise counts half of how far behind it is: our own choice, so that
  /// neither what is missed by a hair for certain nor what is only feared stands before the rest.
  package var worstFirst: [Assessment] {
    let ranked = indices.filter {
      self[$0].verdict.judged.isBehind && self[$0].standing == .headline
    }.map { place in
      let shortfall = self[place].shortfall ?? 0
      return (
        lead: self[place].verdict.isFirm ? -shortfall : -shortfall / 2, place: place
      )
    }
    return ranked.sorted { $0 < $1 }.map { self[$0.place] }
  }
}
