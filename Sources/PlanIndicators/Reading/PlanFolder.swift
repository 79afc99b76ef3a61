/// Everything that a plan folder says, as far as it is good, and what is wrong with the rest.
///
/// All references lead to rows that exist. Each figure keeps the document that published it.
public struct PlanFolder: Sendable {
  /// The sources.
  public internal(set) var documents = Table<Document>()
  /// The reference areas.
  public internal(set) var areas = Table<Area>()
  /// The sectors.
  public internal(set) var sectors = Table<Sector>()
  /// The agencies.
  public internal(set) var agencies = Table<Agency>()
  /// The indicators.
  public internal(set) var indicators = Table<Indicator>()
  /// The plans.
  public internal(set) var plans = Table<Plan>()
  /// The promises.
  public internal(set) var targets = Table<Target>()
  /// The published figures.
  public internal(set) var observations = Table<Observation>()
  /// What the documents say about progress.
  public internal(set) var judgements = Table<Judgement>()
  /// What leaders ordered.
  public internal(set) var directives = Table<Directive>()
  /// The declared seasonal paths.
  public internal(set) var profilePoints = Table<ProfilePoint>()
  /// What is wrong with the data, by file and line.
  public internal(set) var issues: [DataIssue] = []

  /// A series of figures: one indicator in one area.
  public struct SeriesKey: Hashable, Sendable {
    /// The indicator.
    public let indicator: Reference<Indicator>
    /// The area.
    public let area: Reference<Area>

    /// Makes a key.
    public init(indicator: Reference<Indicator>, area: Reference<Area>) {
      self.indicator = indicator
      self.area = area
    }
  }

  private(set) var observationsOfSeries = SeriesIndex<Observation>()
  private(set) var judgementsOfSeries = SeriesIndex<Judgement>()
  private(set) var targetsOfSeries = SeriesIndex<Target>()

  /// The areas that carry figures, promises, verdicts or orders of their own.
  public private(set) var areasWithFigures: Set<Reference<Area>> = []
  /// The province with the most targets: where the program opens unless told otherwise.
  public private(set) var mainArea: Reference<Area>?

  /// Makes an empty folder.
  public init() {}

  /// Finds what is asked for again and again once all rows are in.
  mutating func settle() {
    observations.settle()
    indexSeries()
    findAreas()
  }

  /// Finds the figures, judgements and targets of each series once all rows are in.
  private mutating func indexSeries() {
    let observations = observations
    let visibleFrom = documents.map(\.visibleFrom)
    // Looks at parts of rows only: to copy whole ones takes longer than to put them in order.
    observationsOfSeries = SeriesIndex(
      of: observations.indices.map { place in
        (
          Reference(place),
          SeriesKey(indicator: observations[place].indicator, area: observations[place].area)
        )
      }
    ) { one, other in
      let (end, otherEnd) = (observations[one].period.end, observations[other].period.end)
      if end != otherEnd { return end < otherEnd }
      let day = visibleFrom[Int(observations[one].document.position)]
      let otherDay = visibleFrom[Int(observations[other].document.position)]
      return day == otherDay ? observations[one].id < observations[other].id : day < otherDay
    }
    judgementsOfSeries = SeriesIndex(
      of: judgements.allReferences.compactMap { reference in
        let judgement = judgements[reference]
        return judgement.indicator.map {
          (reference, SeriesKey(indicator: $0, area: judgement.area))
        }
      }
    ) { $0.position < $1.position }
    targetsOfSeries = SeriesIndex(
      of: targets.allReferences.map { ($0, targets[$0].series) }
    ) { $0.position < $1.position }
  }

  private mutating func findAreas() {
    var isNamed = [Bool](repeating: false, count: areas.count)
    for row in observations.indices { isNamed[Int(observations[row].area.position)] = true }
    for row in judgements.indices { isNamed[Int(judgements[row].area.position)] = true }
    for row in directives.indices { isNamed[Int(directives[row].area.position)] = true }
    var targetCounts = [Int](repeating: 0, count: areas.count)
    for row in targets.indices { targetCounts[Int(targets[row].area.position)] += 1 }
    areasWithFigures = Set(
      areas.allReferences.filter {
        isNamed[Int($0.position)] || targetCounts[Int($0.position)] > 0
      })
    let provinces = areas.allReferences.filter { areas[$0].level == .province }
    let candidates = provinces.isEmpty ? areas.allReferences : provinces
    mainArea = candidates.max {
      (targetCounts[Int($0.position)], -$0.position)
        < (targetCounts[Int($1.position)], -$1.position)
    }
  }

  /// The published figures of a series, all vintages, by the end of their period and then by the
  /// day from which they were visible.
  public func observations(of key: SeriesKey) -> [Observation] {
    observationsOfSeries[key].map { observations[$0] }
  }

  /// What documents say about a series, in the order of the file.
  public func judgements(of key: SeriesKey) -> [Judgement] {
    judgementsOfSeries[key].map { judgements[$0] }
  }

  /// Whether `area` is `ancestor` or lies in it.
  public func isArea(_ area: Reference<Area>, inside ancestor: Reference<Area>) -> Bool {
    var current: Reference<Area>? = area
    while let reference = current {
      if reference == ancestor { return true }
      current = areas[reference].parent
    }
    return false
  }

  /// The day up to which `area` is known: the last day on which the newest dated document with
  /// figures about it or a part of it can have been issued.
  ///
  /// - Returns: `nil` when no dated document is about the area.
  public func newestIssue(about area: Reference<Area>) -> CalendarDate? {
    documents(about: area).compactMap { documents[$0].latestIssue }.max()
  }

  /// The days on which something new about `area` or a part of it became known, in order.
  public func issueDates(about area: Reference<Area>) -> [CalendarDate] {
    let days = documents(about: area).compactMap { documents[$0].latestIssue }.sorted()
    return days.indices.filter { $0 == 0 || days[$0] != days[$0 - 1] }.map { days[$0] }
  }

  /// The documents that say something about `area` or a part of it.
  private func documents(about area: Reference<Area>) -> [Reference<Document>] {
    let isInside = areas.allReferences.map { isArea($0, inside: area) }
    var isSeen = [Bool](repeating: false, count: documents.count)
    for row in targets.indices where isInside[Int(targets[row].area.position)] {
      isSeen[Int(targets[row].document.position)] = true
    }
    for row in observations.indices where isInside[Int(observations[row].area.position)] {
      isSeen[Int(observations[row].document.position)] = true
    }
    for row in judgements.indices where isInside[Int(judgements[row].area.position)] {
      isSeen[Int(judgements[row].document.position)] = true
    }
    return documents.allReferences.filter { isSeen[Int($0.position)] }
  }
}
