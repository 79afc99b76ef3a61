import PlanIndicators

// The areas.

extension DashboardState {
  /// The areas that have figures as a tree below those that they lie in; then what has figures and is
  /// no area.
  func areasPage(width: Int) -> Page {
    let (targets, figures) = countsByArea
    let isTree = visit.view.sort == Sort()
    let others = isTree ? areaTree.others.count : 0
    var rows = areaPlaces.map { place in
      let counts = strings.areaSummary(
        targets: targets[place.area] ?? 0, figures: figures[place.area] ?? 0)
      return areaRow(place, counts: counts, width: width)
    }
    if others > 0 {
      rows.insert(
        .heading(strings.noAreas.truncated(toColumns: width)), at: rows.count - others)
    }
    return Page(
      header: [Line(strings.areas, role: .title)] + orderLines(width: width), rows: rows)
  }

  /// The areas in the order of their list.
  var areaPlaces: [AreaPlace] {
    let sort = visit.view.sort
    let tree = areaTree
    let places = tree.areas + tree.others
    guard sort != Sort() else { return places }
    // Only the natural order shows what lies in what.
    let flat = places.map { AreaPlace(area: $0.area, depth: 0) }
    switch sort.column {
    case .name:
      return flat.sorted(
        by: { VietnameseOrder(folder.areas[$0.area].name[strings.language]) },
        isReversed: sort.isReversed)
    case .promises:
      let counts = countsByArea.targets
      return flat.sorted(by: { counts[$0.area] ?? 0 }, isReversed: sort.isReversed)
    case .figures:
      let counts = countsByArea.figures
      return flat.sorted(by: { counts[$0.area] ?? 0 }, isReversed: sort.isReversed)
    default: return sort.isReversed ? flat.reversed() : flat
    }
  }

  /// How many promises and figures of each area have been published, where there are any.
  private var countsByArea: (targets: [Reference<Area>: Int], figures: [Reference<Area>: Int]) {
    var targets: [Reference<Area>: Int] = [:]
    for place in folder.targets.indices where isVisible(folder.targets[place].document) {
      targets[folder.targets[place].area, default: 0] += 1
    }
    var figures: [Reference<Area>: Int] = [:]
    for place in folder.observations.indices where isVisible(folder.observations[place].document) {
      figures[folder.observations[place].area, default: 0] += 1
    }
    return (targets, figures)
  }

  /// An area and how deep it lies.
  struct AreaPlace {
    let area: Reference<Area>
    let depth: Int
  }

  /// The areas with figures and those that they lie in, each before its parts; beside them the
  /// organisations with figures of their own.
  ///
  /// An area that is to come is not known yet.
  var areaTree: (areas: [AreaPlace], others: [AreaPlace]) {
    var shown = folder.areasWithFigures
    for area in shown {
      var parent = folder.areas[area].parent
      while let reference = parent, shown.insert(reference).inserted {
        parent = folder.areas[reference].parent
      }
    }
    shown = shown.filter {
      folder.areas[$0].validFrom.map { $0 <= asOf.advanced(byDays: 1) } ?? true
    }
    let ordered = shown.map { (area: $0, order: order(of: $0)) }.sorted { $0.order < $1.order }
      .map(\.area)
    var roots: [Reference<Area>] = []
    var parts: [[Reference<Area>]] = Array(repeating: [], count: folder.areas.count)
    for area in ordered where folder.areas[area].level != .party {
      if let parent = folder.areas[area].parent {
        parts[Int(parent.position)].append(area)
      } else {
        roots.append(area)
      }
    }
    var places: [AreaPlace] = []
    func add(_ areas: [Reference<Area>], depth: Int) {
      for area in areas {
        places.append(AreaPlace(area: area, depth: depth))
        add(parts[Int(area.position)], depth: depth + 1)
      }
    }
    add(roots, depth: 0)
    let others = ordered.filter { folder.areas[$0].level == .party }
    return (places, others.map { AreaPlace(area: $0, depth: 0) })
  }

  /// Among its siblings the area of the program first, then by level.
  private func order(of reference: Reference<Area>) -> (Int, Int, String) {
    let area = folder.areas[reference]
    let isMain = folder.mainArea.map { folder.isArea(reference, inside: $0) } ?? false
    let level = Area.Level.allCases.firstIndex(of: area.level) ?? 0
    return (isMain ? 0 : 1, level, area.id)
  }

  private func areaRow(_ place: AreaPlace, counts: String, width: Int) -> Row {
    let area = folder.areas[place.area]
    let name = area.name[strings.language]
    let indent = place.depth * 2
    let validity = validityText(of: area)
    var first = Line()
    var lines: [Line]
    if width >= 76 {
      let column = width >= 110 ? 44 : 34
      first.add(name, at: indent, width: column - indent - 1)
      // "136 chỉ tiêu KH, 289 số liệu", "136 targets, 289 figures"; a day needs the rest.
      let countsWidth = strings.language == .vietnamese ? 29 : 27
      first.add(counts, at: column, width: countsWidth, role: .dim)
      let short = shortValidity(of: area)
      let heir = heirText(of: area).withSmallInitial
      let words = [short, heir].filter { !$0.isEmpty }.joined(separator: ", ")
      let room = width - column - countsWidth - 1
      first.add(
        words.displayWidth <= room ? words : short, at: width - room, width: room, role: .dim)
      lines = [first]
    } else {
      first.add(name, at: indent, width: width - indent)
      let second = [counts, shortValidity(of: area)].filter { !$0.isEmpty }
        .joined(separator: "; ")
      lines = [
        first, Line(second.truncated(toColumns: width - indent - 2), at: indent + 2, role: .dim),
      ]
    }
    let text = [name, validity, heirText(of: area)].filter { !$0.isEmpty }
    return Row(lines, to: .area(place.area), fullText: text.joined(separator: ". "))
  }

  /// Whether the end of an area is known on the day in view.
  private func hasEnded(_ area: Area) -> Bool { area.validTo.map { $0 <= asOf } ?? false }

  /// "Tồn tại từ 01/01/1997 đến 30/06/2025"; what comes later is not known on the day in view.
  private func validityText(of area: Area) -> String {
    strings.validity(from: area.validFrom, to: hasEnded(area) ? area.validTo : nil)
  }

  /// "đến 30/06/2025", of an area without an end "từ 01/07/2025".
  private func shortValidity(of area: Area) -> String {
    if hasEnded(area) { return area.validTo.map { strings.until($0) } ?? "" }
    return area.validFrom.map { strings.from($0) } ?? ""
  }

  /// "Nay thuộc Tỉnh Thái Nguyên".
  private func heirText(of area: Area) -> String {
    guard hasEnded(area) else { return "" }
    let heirs = area.successors.compactMap { folder.areas[id: $0]?.name[strings.language] }
    return heirs.isEmpty ? "" : strings.successor(heirs.joined(separator: ", "))
  }

  /// That the area in view is no more, or that it is new, and where its figures go on.
  ///
  /// `nil` for an area that exists on the day in view and has no predecessors with figures. In brief
  /// where the whole does not fit in `width` columns.
  func validityRow(width: Int = .max) -> Row? {
    let own = folder.areas[area]
    let withFigures = folder.areasWithFigures
    if let end = own.validTo, end <= asOf {
      let heirs = own.successors.compactMap(folder.areas.reference(of:))
      let names = heirs.map { folder.areas[$0].name[strings.language] }
      let next =
        heirs.first(where: withFigures.contains)
        ?? heirs.compactMap { folder.areas[$0].parent }.first(where: withFigures.contains)
      let full = strings.areaEnded(end, heirs: names)
      let text =
        full.displayWidth <= width ? full : strings.areaEnded(end, heirs: names, isBrief: true)
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
