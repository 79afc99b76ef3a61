import PlanIndicators

// The areas.

extension DashboardState {
  /// The province first, then the areas inside it that have figures, then the others.
  func areasPage(width: Int) -> Page {
    let withFigures = folder.areasWithFigures
    let sorted = withFigures.sorted { order(of: $0) < order(of: $1) }
    var rows: [Row] = []
    for reference in sorted {
      let area = folder.areas[reference]
      let depth = area.parent.map { withFigures.contains($0) ? 1 : 0 } ?? 0
      let targets = folder.targets.filter { $0.area == reference }.count
      let figures = folder.observations.filter { $0.area == reference }.count
      var line = Line()
      line.add(area.name[strings.language], at: depth * 2, width: max(16, width / 2 - 4))
      line.add(
        strings.areaSummary(targets: targets, figures: figures), at: width / 2,
        width: width - width / 2, role: .dim)
      let validity = strings.validity(of: area)
      rows.append(
        Row(
          [line], to: .area(reference),
          fullText: [
            area.name[strings.language], validity,
            area.successors.compactMap { folder.areas[id: $0]?.name[strings.language] }
              .map { strings.successor($0) }.joined(separator: "; "),
          ].filter { !$0.isEmpty }.joined(separator: ". ")))
    }
    return Page(header: [Line(strings.areas, role: .title)], rows: rows)
  }

  private func order(of reference: Reference<Area>) -> (Int, Int, String) {
    let area = folder.areas[reference]
    let isMain = folder.mainArea.map { folder.isArea(reference, inside: $0) } ?? false
    let level = Area.Level.allCases.firstIndex(of: area.level) ?? 0
    return (isMain ? 0 : 1, level, area.id)
  }
}
