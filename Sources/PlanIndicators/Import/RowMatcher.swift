/// Finds for each row of a report table the indicator, the area and the unit.
struct RowMatcher {
  let folder: PlanFolder
  let names: IndicatorNames
  let mentions: AreaMention
  let columns: ReportColumns
  /// The area of the table.
  let area: Reference<Area>
  /// The unit that the title declares for all rows without one.
  let titleUnit: String?
  let mappings: [(row: String, indicator: Reference<Indicator>)]
  /// The Party organisations of the area.
  let partyAreas: [Reference<Area>]

  /// What a row is about.
  struct Match {
    let indicator: Reference<Indicator>
    let area: Reference<Area>
    /// By which power of ten its figures are multiplied to be in the indicator's unit.
    let power: Int
    /// The unit as printed.
    let unit: String
    let basis: ImportedRow.Basis
  }

  enum Result {
    case matched(Match)
    case other(ImportedRow.Outcome)
  }

  func outcome(of row: ReportRow) -> Result {
    switch row.sort {
    case .heading: return .other(.words)
    case .headAgain: return .other(.headAgain)
    case .note: return .other(.words)
    case .otherHead: return .other(.refused(.otherHead))
    case .belowOtherHead(let line): return .other(.refused(.belowOtherHead(line: line)))
    case .nameless: return .other(.refused(.nameless))
    case .partedOtherwise: return .other(.refused(.partedOtherwise))
    case .figures: break
    }
    if row.cells.cells.dropFirst(columns.columns.count).contains(where: { !$0.isEmpty }) {
      return .other(.refused(.tooManyCells(row.cells.cells.count)))
    }
    if let legacy = LegacyText(row.name) {
      return .other(.refused(.legacyText(converted: legacy.converted)))
    }
    var place = place(of: row)
    switch statedPlace(of: row) {
    case .none: break
    case .area(let area): place.area = area
    case .unknown(let text): return .other(.refused(.unknownPlace(text, inside: area)))
    }
    let printed = unit(of: row)
    let unit = UnitOfMeasure(printed)
    if let indicator = mapping(of: row) {
      return result(indicator, place.area, unit, printed: printed, .person, row)
    }
    let title = titleUnit.flatMap { UnitOfMeasure($0) }
    switch names.match(place.name, under: place.ancestors, unit: unit ?? title) {
    case .certain(let indicator):
      return result(indicator, place.area, unit, printed: printed, .name, row)
    case .everyday(let indicator):
      return result(indicator, place.area, unit, printed: printed, .everydayName, row)
    case .otherUnit(let indicator):
      let printed = printed.isEmpty ? titleUnit ?? "" : printed
      return .other(.refused(.otherUnit(indicator, printed: printed)))
    case .doubtful(let candidates):
      // Names below a table stand in its columns too: "Người lập biểu … Chủ tịch".
      if !columns.withFigures.contains(where: { ReportRow.mayHoldFigure(row.cells[$0]) }) {
        return .other(.words)
      }
      if isSumOfShares(row) { return .other(.words) }
      // What a rate fell by is no level of it.
      let isFall = PlainWords(row.name).holds("giam")
      let proposed = candidates.filter { candidate in
        !(isFall && row.isNamedChange(of: folder.indicators[candidate]))
      }
      return .other(.refused(.doubtful(proposed)))
    }
  }

  /// "Cơ cấu kinh tế, %, 100": a heading over shares with their sum.
  private func isSumOfShares(_ row: ReportRow) -> Bool {
    let cells = columns.withFigures.map { row.cells[$0] }.filter { !$0.isEmpty }
    return PlainWords(row.name).words.starts(with: ["co", "cau"]) && !cells.isEmpty
      && cells.allSatisfy { ReportCell($0).figure?.number.certain == PrintedNumber(100) }
  }

  /// Refuses mappings of rows that are not there: most likely a slip of the pen.
  func checkMappings(against rows: [ReportRow]) throws(ReportFault) {
    for mapping in mappings
    where !rows.contains(where: { $0.sort == .figures && isMeant($0, by: mapping.row) }) {
      throw .noSuchRow(mapping.row)
    }
  }

  private func mapping(of row: ReportRow) -> Reference<Indicator>? {
    mappings.first { isMeant(row, by: $0.row) }?.indicator
  }

  private func isMeant(_ row: ReportRow, by text: String) -> Bool {
    if let line = Int(text) { return row.line == line }
    let path = text.split(separator: ">").map { PlainWords(String($0)) }
    let own = (row.ancestors.map(\.name) + [row.name]).suffix(path.count).map { PlainWords($0) }
    return !path.isEmpty && path == Array(own)
  }

  // MARK: Area

  /// The area of a row, its name without it, and the names of the rows that it belongs to.
  ///
  /// A row that is named as an area belongs to the indicator above it: "Huyện Ba Bể" below "Trồng rừng".
  private func place(
    of row: ReportRow
  ) -> (area: Reference<Area>, name: String, ancestors: [String]) {
    var ancestors = row.ancestors.map(\.name)
    let period = TimePeriod(year: columns.year)
    if let own = names.area(named: row.name, in: period, inside: area), let parent = ancestors.last
    {
      return (own, parent, Array(ancestors.dropLast()))
    }
    var found = area
    if let place = ancestors.lastIndex(where: {
      names.area(named: $0, in: period, inside: area) != nil
    }), let own = names.area(named: ancestors[place], in: period, inside: area) {
      found = own
      ancestors.remove(at: place)
    } else if let own = names.area(named: row.name, in: period, inside: area) {
      found = own
    }
    return (found, row.name, ancestors)
  }

  /// What the columns of areas say of a row.
  private enum StatedPlace {
    case none
    case area(Reference<Area>)
    case unknown(String)
  }

  /// The area in the columns of areas; of a district and a commune in it the commune.
  private func statedPlace(of row: ReportRow) -> StatedPlace {
    guard !columns.areas.isEmpty else { return .none }
    var found: Reference<Area>?
    for text in columns.areas.map({ row.cells[$0] }) where !text.isEmpty {
      guard let area = statedArea(text), found.map({ folder.isArea(area, inside: $0) }) ?? true
      else { return .unknown(text) }
      found = area
    }
    return found.map { .area($0) } ?? .unknown("")
  }

  private func statedArea(_ text: String) -> Reference<Area>? {
    let level = folder.areas[area].level
    switch PlainWords(text).text {
    case "tong so", "tong cong": return area
    case "toan tinh", "ca tinh", "tinh": return level == .province ? area : nil
    case "toan huyen", "ca huyen", "huyen": return level == .district ? area : nil
    default:
      return names.area(named: text, in: TimePeriod(year: columns.year), inside: area)
    }
  }

  // MARK: Unit

  /// The unit as printed: in its column, in brackets behind the name, after a comma, else in the title.
  private func unit(of row: ReportRow) -> String {
    if !row.unit.isEmpty { return row.unit }
    if let own = unit(inName: row.name) { return own }
    if !row.inheritedUnit.isEmpty { return row.inheritedUnit }
    let above = row.ancestors.reversed().lazy.compactMap { unit(inName: $0.name) }.first
    return above ?? unit(inCellsOf: row) ?? ""
  }

  /// The unit that stands behind every amount of a row: "26,5 triệu USD".
  private func unit(inCellsOf row: ReportRow) -> String? {
    let units = columns.columns.indices.compactMap { column -> String? in
      switch columns.columns[column].meaning {
      case .target, .figure: ReportCell(row.cells[column]).figure?.unit
      default: nil
      }
    }
    guard let first = units.first, units.allSatisfy({ $0 == first }),
      let unit = UnitOfMeasure(first),
      names.isKnown(unit)
    else { return nil }
    return first
  }

  /// The unit behind a name: "Trồng rừng (ha)", "Thu ngân sách, tỷ đồng".
  private func unit(inName name: String) -> String? {
    let (_, bracket) = IndicatorNames.withoutBracket(name)
    if let unit = UnitOfMeasure(bracket), names.isKnown(unit) { return bracket }
    guard let comma = name.lastIndex(of: ",") else { return nil }
    let tail = name[name.index(after: comma)...].trimmed
    return UnitOfMeasure(tail).map(names.isKnown) == true ? tail : nil
  }

  private func result(
    _ reference: Reference<Indicator>, _ area: Reference<Area>, _ unit: UnitOfMeasure?,
    printed: String, _ basis: ImportedRow.Basis, _ row: ReportRow
  ) -> Result {
    let indicator = folder.indicators[reference]
    if let unknown = unknownArea(of: row, indicator) {
      return .other(.refused(.unknownArea(unknown)))
    }
    if let other = otherArea(of: row, than: area, indicator, isMapped: basis == .person) {
      return .other(.refused(.otherArea(other)))
    }
    let own = names.unit(of: reference)
    let title = titleUnit.flatMap { UnitOfMeasure($0) }
    var printed = printed
    var unit = unit ?? title ?? (basis == .person ? own : nil)
    if unit == nil, let own, let merged = UnitOfMeasure(row.mergedUnit),
      merged.power(to: own, of: indicator.kind) != nil
    {
      unit = merged
      printed = row.mergedUnit
    }
    guard let unit else {
      return .other(.refused(.noUnit(reference)))
    }
    guard let power = own.flatMap({ unit.power(to: $0, of: indicator.kind) }) else {
      return .other(
        .refused(.otherUnit(reference, printed: printed.isEmpty ? titleUnit ?? "" : printed)))
    }
    return .matched(
      Match(
        indicator: reference, area: ownArea(of: reference) ?? area, power: power,
        unit: printed.isEmpty ? titleUnit ?? "" : printed, basis: basis))
  }

  /// Another area than that of its figures that a row or one above it names.
  private func otherArea(
    of row: ReportRow, than area: Reference<Area>, _ indicator: Indicator, isMapped: Bool
  ) -> Reference<Area>? {
    let own = " \(indicator.name.vietnamese.lowercased()) "
    return placeNames(of: row, indicator).compactMap {
      mentions.area(
        in: $0, otherThan: area, during: TimePeriod(year: columns.year), isBareEnough: isMapped)
    }.first { !own.contains(" \(AreaMention.bareName(of: folder.areas[$0])) ") }
  }

  /// A name in the row or one above it that is an area's, but none that the folder has.
  private func unknownArea(of row: ReportRow, _ indicator: Indicator) -> String? {
    placeNames(of: row, indicator).compactMap { mentions.unknownArea(in: $0) }.first
  }

  /// The names in which an area may stand: what the indicator's own name speaks of is none of the row's.
  private func placeNames(of row: ReportRow, _ indicator: Indicator) -> [String] {
    let own = " \(indicator.name.vietnamese.lowercased()) "
    return ([row.name] + row.ancestors.map(\.name)).filter {
      !own.contains(" \($0.lowercased()) ")
    }
  }

  /// The Party organisation, for an indicator that only such a one has figures of.
  private func ownArea(of indicator: Reference<Indicator>) -> Reference<Area>? {
    partyAreas.first { party in
      !folder.observations(of: .init(indicator: indicator, area: party)).isEmpty
        && folder.observations(of: .init(indicator: indicator, area: area)).isEmpty
    }
  }
}
