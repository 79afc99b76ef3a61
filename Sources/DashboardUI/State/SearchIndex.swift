import PlanIndicators

/// The names of everything that has a screen, prepared for search.
struct SearchIndex: Sendable {
  let area: Reference<Area>
  let language: Language
  let entries: [Entry]

  struct Entry: Sendable {
    let name: String
    /// What sort of thing it is, in a word.
    let kind: String
    let destination: Row.Destination
    let text: SearchableText

    var isDocument: Bool {
      if case .screen(.document) = destination { true } else { false }
    }

    init(_ name: String, kind: String, to destination: Row.Destination) {
      self.name = name
      self.kind = kind
      self.destination = destination
      text = SearchableText(name)
    }
  }

  init(of state: DashboardState) {
    let (folder, strings) = (state.folder, state.strings)
    area = state.area
    let language = strings.language
    self.language = language
    var entries = state.sectors.map {
      Entry(folder.sectors[$0].name[language], kind: strings.sector, to: .screen(.sector($0)))
    }
    entries += Self.series(of: state).map { series in
      Entry(
        state.nameWithUnit(of: folder.indicators[series.indicator]), kind: strings.indicator,
        to: .screen(.indicator(series)))
    }
    entries += state.plansOfArea.map {
      Entry(folder.plans[$0].name[language], kind: strings.plan, to: .screen(.plan($0)))
    }
    entries += folder.areasWithFigures.map {
      Entry(folder.areas[$0].name[language], kind: strings.areas, to: .area($0))
    }.sorted { $0.name < $1.name }
    entries += Self.agencies(of: state).map {
      Entry(folder.agencies[$0].name[language], kind: strings.agencyKind, to: .screen(.agency($0)))
    }
    entries += folder.documents.allReferences.filter(state.isVisible).map {
      let document = folder.documents[$0]
      return Entry(
        "\(document.title) (\(state.documentLabel(document)))", kind: strings.document,
        to: .screen(.document($0)))
    }
    self.entries = entries
  }

  /// A series of each indicator that has any: that of the area in view, else the first of another.
  private static func series(of state: DashboardState) -> [PlanFolder.SeriesKey] {
    var known: [Reference<Indicator>: PlanFolder.SeriesKey] = [:]
    for assessment in state.ownAssessments { known[assessment.indicator] = assessment.series }
    for target in state.folder.targets where known[target.indicator] == nil {
      known[target.indicator] = PlanFolder.SeriesKey(
        indicator: target.indicator, area: target.area)
    }
    for observation in state.folder.observations where known[observation.indicator] == nil {
      known[observation.indicator] = PlanFolder.SeriesKey(
        indicator: observation.indicator, area: observation.area)
    }
    return state.folder.indicators.allReferences.compactMap { known[$0] }
  }

  /// The agencies of which something is asked: an indicator, a sector or an order.
  private static func agencies(of state: DashboardState) -> [Reference<Agency>] {
    let folder = state.folder
    var asked = Set(folder.indicators.compactMap(\.agency))
    asked.formUnion(state.directives.compactMap(\.agency))
    return folder.agencies.allReferences.filter {
      asked.contains($0) || !folder.agencies[$0].sectors.isEmpty
    }
  }

  /// What answers a search, the best first, of those that answer alike where it stands first;
  /// documents behind what they speak of.
  func hits(of needle: SearchableText) -> [Entry] {
    var byRank: [SearchableText.Rank: [Int]] = [:]
    for (place, entry) in entries.enumerated() {
      if let rank = entry.text.rank(of: needle) { byRank[rank, default: []].append(place) }
    }
    return SearchableText.Rank.allCases.flatMap { rank in
      (byRank[rank] ?? []).map { place in
        let entry = entries[place]
        return (entry.isDocument ? 1 : 0, entry.text.start(of: needle), place)
      }.sorted { $0 < $1 }
    }.map { entries[$0.2] }
  }
}
