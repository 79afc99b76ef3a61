import PlanIndicators

// The areas.

extension DashboardState {
  /// The province first, then the areas inside it that have figures, then the others.
  func areasPage(width: Int) -> Page {
    let withFigures = folder.areasWithFigures
    let targets = Dictionary(
      folder.targets.filter { isVisible($0.document) }.map { ($0.area, 1) }, uniquingKeysWith: +)
    let figures = Dictionary(
      folder.observations.filter { isVisible($0.document) }.map { ($0.area, 1) },
      uniquingKeysWith: +)
    let sort = visit.view.sort
    let natural = withFigures.sorted { order(of: $0) < order(of: $1) }
    let sorted =
      switch sort.column {
      case .name:
        natural.sorted(
          by: { VietnameseOrder(folder.areas[$0].name[strings.language]) },
          isReversed: sort.isReversed)
      case .promises: natural.sorted(by: { targets[$0] }, isReversed: sort.isReversed)
      case .figures: natural.sorted(by: { figures[$0] }, isReversed: sort.isReversed)
      default: sort.isReversed ? natural.reversed() : natural
      }
    var rows: [Row] = []
    for reference in sorted {
      let area = folder.areas[reference]
      // Only the natural order shows what lies in what.
      let isInside = sort == Sort() && area.parent.map(withFigures.contains) == true
      let depth = isInside ? 1 : 0
      var line = Line()
      let isWide = width >= 76
      let column = isWide ? 34 : width / 2
      line.add(area.name[strings.language], at: depth * 2, width: max(14, column - depth * 2 - 2))
      line.add(
        strings.areaSummary(targets: targets[reference] ?? 0, figures: figures[reference] ?? 0),
        at: column, width: isWide ? 28 : width - column, role: .dim)
      // What came later is not known on the day in view.
      let isEndKnown = area.validTo.map { $0 <= asOf } ?? false
      let validity =
        area.validTo == nil || isEndKnown
        ? strings.validity(of: area) : area.validFrom.map { strings.since($0) } ?? ""
      if isWide, let end = area.validTo, end <= asOf {
        line.add(strings.until(end), at: 63, width: width - 63, role: .dim)
      }
      rows.append(
        Row(
          [line], to: .area(reference),
          fullText: [
            area.name[strings.language], validity,
            !isEndKnown
              ? ""
              : area.successors.compactMap { folder.areas[id: $0]?.name[strings.language] }
                .map { strings.successor($0) }.joined(separator: "; "),
          ].filter { !$0.isEmpty }.joined(separator: ". ")))
    }
    return Page(
      header: [Line(strings.areas, role: .title)] + orderLines(width: width), rows: rows)
  }

  private func order(of reference: Reference<Area>) -> (Int, Int, String) {
    let area = folder.areas[reference]
    let isMain = folder.mainArea.map { folder.isArea(reference, inside: $0) } ?? false
    let level = Area.Level.allCases.firstIndex(of: area.level) ?? 0
    return (isMain ? 0 : 1, level, area.id)
  }

  /// That the area in view is no more, or that it is new, and where its figures go on.
  ///
  /// `nil` for an area that exists on the day in view and has no predecessors with figures.
  var validityRow: Row? {
    let own = folder.areas[area]
    let withFigures = folder.areasWithFigures
    if let end = own.validTo, end <= asOf {
      let heirs = own.successors.compactMap(folder.areas.reference(of:))
      let names = heirs.map { folder.areas[$0].name[strings.language] }
      let next =
        heirs.first(where: withFigures.contains)
        ?? heirs.compactMap { folder.areas[$0].parent }.first(where: withFigures.contains)
      let text = strings.areaEnded(end, asOf: asOf, heirs: names)
      return Row(
        [Line(text, role: .caution)], to: next.map { .area($0) },
        fullText: next.map { strings.opens(folder.areas[$0].name[strings.language]) } ?? text)
    }
    let parents = folder.areas.allReferences.filter {
      folder.areas[$0].successors.contains(own.id) && withFigures.contains($0)
    }
    guard let begin = own.validFrom, let first = parents.first else { return nil }
    let names = parents.map { folder.areas[$0].name[strings.language] }
    return Row(
      [Line(strings.areaBegan(begin, from: names), role: .caution)], to: .area(first),
      fullText: strings.opens(folder.areas[first].name[strings.language]))
  }
}
