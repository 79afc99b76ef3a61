import PlanIndicators

/// One indicator in the parts of an area in one year.
struct AreaComparison {
  /// The area whose parts are compared.
  let whole: Reference<Area>
  /// The parts that existed in the year.
  let parts: [Reference<Area>]
  /// The years in which any of them has a figure.
  let years: [Int]
  /// The year that is compared.
  let year: Int
  private let series: [Reference<Area>: YearSeries]

  init(of indicator: Reference<Indicator>, in state: DashboardState) {
    let areas = state.folder.areas
    let own = areas[state.area]
    // A district is seen among the districts of its province.
    let whole = own.level == .district ? own.parent ?? state.area : state.area
    let level: Area.Level =
      switch areas[whole].level {
      case .country: .province
      case .province: .district
      case .district, .commune, .party: .commune
      }
    let all = areas.allReferences.filter { areas[$0].parent == whole && areas[$0].level == level }
    let series = Dictionary(
      uniqueKeysWithValues: (all + [whole]).map { area in
        (area, YearSeries(PlanFolder.SeriesKey(indicator: indicator, area: area), in: state))
      })
    var counts: [Int: Int] = [:]
    for year in all.flatMap({ series[$0]?.entries.keys.map(\.self) ?? [] }) {
      counts[year, default: 0] += 1
    }
    let fullest = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    let year = state.visit.view.areaYear ?? fullest ?? state.asOf.year
    self.whole = whole
    self.series = series
    self.year = year
    years = counts.keys.sorted()
    parts = all.filter { area in
      let own = areas[area]
      return (own.validFrom?.year ?? year) <= year && year <= (own.validTo?.year ?? year)
    }
  }

  func series(of area: Reference<Area>) -> YearSeries? { series[area] }

  /// The parts with figures of the whole year, the best first; where none has one, several whose
  /// figures are of the same part of it.
  func ranked(_ direction: Indicator.Direction) -> [Reference<Area>] {
    comparableParts.sorted { one, other in
      guard let one = entry(of: one)?.value, let other = entry(of: other)?.value else {
        return false
      }
      return direction == .decrease ? one < other : other < one
    }
  }

  /// The parts with figures of a part of the year, which say nothing beside those of others.
  var unranked: [Reference<Area>] {
    let ranked = Set(comparableParts)
    return parts.filter { entry(of: $0) != nil && !ranked.contains($0) }
  }

  private var comparableParts: [Reference<Area>] {
    let known = parts.filter { entry(of: $0) != nil }
    let whole = known.filter { entry(of: $0)?.isWhole == true }
    let spans = Set(
      known.compactMap { entry(of: $0)?.observation.period }.map { [$0.start, $0.end] })
    return whole.isEmpty && spans.count == 1 && known.count > 1 ? known : whole
  }

  var missing: [Reference<Area>] { parts.filter { entry(of: $0) == nil } }

  func entry(of area: Reference<Area>) -> YearSeries.Entry? { series[area]?.entry(of: year) }
}

extension DashboardState {
  /// The parts of the area by one indicator, ranked; those without figures are named last.
  func compareAreasPage(_ reference: Reference<Indicator>, width: Int) -> Page {
    let indicator = folder.indicators[reference]
    let comparison = AreaComparison(of: reference, in: self)
    let title = Line(nameWithUnit(of: indicator, width: width), role: .title)
    guard !comparison.years.isEmpty else {
      return Page(header: [title], rows: [.paragraph(strings.noAreaFigures, width: width)])
    }
    let (ranked, unranked) = (comparison.ranked(indicator.direction), comparison.unranked)
    // Parts of an amount are no measure beside the whole of it.
    let measured = ranked + unranked + (indicator.kind.addsUp ? [] : [comparison.whole])
    let highest = measured.compactMap {
      comparison.entry(of: $0)?.value.magnitude.doubleValue
    }.max()
    var marks = Set<YearMark>()
    var rows: [Row] = []
    func add(_ area: Reference<Area>, rank: Int?) {
      guard let series = comparison.series(of: area), let entry = series.entry(of: comparison.year)
      else { return }
      marks.formUnion(series.marks(of: entry))
      let share =
        area == comparison.whole && indicator.kind.addsUp
        ? nil : highest.map { entry.value.magnitude.doubleValue / max($0, .ulpOfOne) }
      var row = areaRow(
        area, series, year: comparison.year, rank: rank, share: share, width: width)
      if area == comparison.whole {
        row.lines = row.lines.map { $0.mappingRoles { $0 == 0 ? .heading : $1 } }
      }
      rows.append(row)
    }
    add(comparison.whole, rank: nil)
    for area in ranked {
      guard let value = comparison.entry(of: area)?.value else { continue }
      // Equal figures share a place.
      let place = ranked.firstIndex { comparison.entry(of: $0)?.value == value } ?? 0
      add(area, rank: place + 1)
    }
    if !unranked.isEmpty {
      rows.append(.paragraph(strings.unrankedAreas, width: width, role: .dim))
      for area in unranked { add(area, rank: nil) }
    }
    if !comparison.missing.isEmpty {
      let names = comparison.missing.map { folder.areas[$0].name[strings.language] }
      rows += [.blank, .paragraph(strings.withoutFigures(names), width: width, role: .unknown)]
    }
    let direction: Strings.Direction =
      switch indicator.direction {
      case .increase: .fallingIsWorse
      case .decrease: .risingIsWorse
      case .band, .noDirection: .neither
      }
    let order = strings.areaOrder(
      direction, year: comparison.year, count: ranked.count + unranked.count,
      of: comparison.parts.count)
    let texts = [order, strings.legendForms(of: marks, symbols: symbols)].filter { !$0[0].isEmpty }
    return Page(header: [title] + headLines(texts, width: width), rows: rows)
  }

  private func areaRow(
    _ area: Reference<Area>, _ series: YearSeries, year: Int, rank: Int?, share: Double?, width: Int
  ) -> Row {
    let name = folder.areas[area].name[strings.language]
    let value = series.result(of: year).full(strings)
    let entry = series.entry(of: year)
    let period = entry.map { strings.shortText($0.observation.period, in: year) } ?? ""
    let assessment = series.assessment(of: year)
    let measure = assessment.map(measureText(of:)) ?? ""
    let role = assessment?.verdict.judged.role ?? .text
    let isNarrow = width < 70
    let verdictWidth = isNarrow ? (width >= 50 ? 12 : 0) : 12
    let nameWidth = isNarrow ? width - 16 - verdictWidth : 26
    var line = Line()
    line.add(rank.map { "\($0)." } ?? "", endingAt: 4, width: 4, role: .dim)
    line.add(name, at: 5, width: nameWidth - 5)
    line.add(strings.fitted(value, within: 13), endingAt: nameWidth + 14, width: 13)
    if !isNarrow {
      line.add(period, at: nameWidth + 16, width: 11, role: .dim)
      let barWidth = min(30, width - nameWidth - 16 - 12 - 14)
      if let share, barWidth >= 4 {
        line.add(
          progressBar(share, width: barWidth, symbols: symbols), at: nameWidth + 28, role: role)
      }
    }
    if let assessment, verdictWidth > 0 {
      line.add(
        "\(symbols.status(assessment.verdict.judged)) \(measure)", endingAt: width,
        width: verdictWidth, role: role)
    }
    let source = entry.map { self.source(of: $0.observation.document) } ?? ""
    let verdict = assessment.map { "\(strings.words(for: $0.verdict)) \(measure)" } ?? ""
    return Row(
      [line], to: .screen(.indicator(series.key)),
      fullText: ["\(name): \(value) (\(period))", verdict, source].filter { !$0.isEmpty }
        .joined(separator: ". "))
  }
}
