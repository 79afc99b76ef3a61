/// A report table matched with a plan folder: what each row says, and the rows that it adds.
///
/// Reading, matching and making rows is a pure function of the file and the folder; nothing is
/// written here.
package struct ReportImport: Sendable {
  /// How the file is encoded.
  package let encoding: ReportText.Encoding
  /// What parts its columns.
  package let separator: Cells.Separator
  /// The first and the last line of its head.
  package let headLines: ClosedRange<Int>
  /// Its columns.
  package let columns: ReportColumns
  /// The area that its figures are about, where a row names no other.
  package let area: Reference<Area>
  /// What becomes of its rows.
  package internal(set) var rows: [ImportedRow]
  /// The rows that it adds to the folder.
  package internal(set) var additions: [NewRow]
  /// What the folder's checks have to say about these rows.
  package internal(set) var warnings: [(line: Int, issue: DataIssue)] = []

  /// What the person who imports says.
  package struct Options: Sendable {
    /// The document that the table comes from.
    package var document: Reference<Document>
    package var area: Reference<Area>?
    package var hints: ReportColumns.Hints
    /// How final the figures are, where the table does not say.
    package var status: ObservationStatus?
    /// For the name of a row or the number of its line, the indicator that it is about.
    package var mappings: [(row: String, indicator: Reference<Indicator>)]

    package init(
      document: Reference<Document>, area: Reference<Area>? = nil,
      hints: ReportColumns.Hints = .init(), status: ObservationStatus? = nil,
      mappings: [(row: String, indicator: Reference<Indicator>)] = []
    ) {
      self.document = document
      self.area = area
      self.hints = hints
      self.status = status
      self.mappings = mappings
    }
  }

  /// Reads the bytes of a table and matches its rows with `folder`.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - folder: The folder that the rows are for.
  ///   - options: What the table does not say.
  ///   - progress: Called with how many of all rows have been matched.
  /// - Throws: Why the file is no report table that can be read.
  package init(
    _ bytes: [UInt8], into folder: PlanFolder, options: Options,
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws(ReportFault) {
    let text = try ReportText(bytes)
    let cells = try Cells(text.text)
    guard let header = ReportHeader(in: cells.rows) else {
      throw Self.fault(of: cells, IndicatorNames(of: folder), folder)
    }
    var columns = try ReportColumns(
      header, hints: options.hints, on: folder.documents[options.document].visibleFrom)
    columns.noteFigures(below: header, in: cells.rows)
    let names = IndicatorNames(of: folder)
    let mentions = AreaMention(of: folder)
    let area = try Self.area(
      of: header, columns, below: cells.rows[header.rows.endIndex...], mentions, folder, options)
    columns.settleAreas(below: header, in: cells.rows, names, inside: area)
    let reportRows = ReportRow.rows(of: cells.rows, below: header, columns)
    let marks = DecimalMarks(of: reportRows, in: columns)
    columns.settleComparisons(by: reportRows, marks)
    encoding = text.encoding
    separator = cells.separator
    headLines = (header.rows.first?.line ?? 1)...(header.rows.last?.line ?? 1)
    self.columns = columns
    self.area = area
    let matcher = RowMatcher(
      folder: folder, names: names, mentions: mentions, columns: columns, area: area,
      titleUnit: columns.unitOfAll ?? Self.unit(in: header.title, names),
      mappings: options.mappings,
      partyAreas: folder.areas.allReferences.filter {
        folder.areas[$0].level == .party && folder.areas[$0].parent == area
      })
    try matcher.checkMappings(against: reportRows)
    var maker = RowMaker(
      folder: folder, columns: columns, marks: marks, document: options.document,
      status: options.status, isAreaStated: options.area != nil)
    rows = []
    for (place, row) in reportRows.enumerated() {
      let outcome =
        switch matcher.outcome(of: row) {
        case .other(let outcome): outcome
        case .matched(let match): maker.outcome(of: row, as: match)
        }
      rows.append(ImportedRow(line: row.line, name: row.name, outcome: outcome))
      progress(place + 1, reportRows.count)
    }
    additions = maker.additions
    for (place, row) in rows.enumerated() {
      rows[place] = maker.withoutContradictions(row)
    }
    additions.removeAll { maker.contradicted.contains($0.id) }
    refuseRatesOfRefusedTargets()
  }

  /// Refuses the rates of targets that are refused: they would be read as rates of another one.
  mutating func refuseRatesOfRefusedTargets() {
    var refused: Set<String> = []
    for place in rows.indices {
      guard case .matched(let indicator, let area, let basis, var cells) = rows[place].outcome
      else { continue }
      for rate in cells.indices {
        guard let column = refusedTarget(of: cells[rate], among: cells) else { continue }
        switch cells[rate].outcome {
        case .added(let id, _, _, _): refused.insert(id)
        case .refused(.contradictsRow): break
        default: continue
        }
        cells[rate].outcome = .refused(.targetRefused(column: column))
      }
      rows[place].outcome = .matched(indicator, area, by: basis, cells: cells)
    }
    additions.removeAll { refused.contains($0.id) }
  }

  /// The column of the target that a rate is of, if no such target is taken over.
  private func refusedTarget(of rate: ImportedCell, among cells: [ImportedCell]) -> Int? {
    guard case .completion(_, let year, let issuer) = columns.columns[rate.column].meaning else {
      return nil
    }
    let targets = cells.filter { cell in
      if case .target(year, let other) = columns.columns[cell.column].meaning {
        return issuer == nil || other == nil || issuer == other
      }
      return false
    }
    let faulty = targets.filter { if case .refused = $0.outcome { true } else { false } }
    let isTaken = targets.contains { cell in
      switch cell.outcome {
      case .added, .there, .repeated: true
      case .noFigure, .refused: false
      }
    }
    return isTaken ? nil : faulty.first?.column
  }

  /// Why rows have no head: it may be there, but in an encoding from before Unicode, or without the
  /// columns that are needed.
  private static func fault(
    of cells: Cells, _ names: IndicatorNames, _ folder: PlanFolder
  ) -> ReportFault {
    let rows = cells.rows
    for row in rows.prefix(20) {
      if let legacy = LegacyText(row.cells.joined(separator: " ")) {
        return .legacyText(
          line: row.line, legacy.encoding, converted: legacy.converted[...].trimmed)
      }
    }
    let filled = rows.lazy.filter { !$0.isBlank }.prefix(50)
    if filled.allSatisfy({ $0.cells.joined().contains("|") }) { return .strokes }
    for row in filled {
      if let separator = cells.separator(ofHeadInOneCell: row) {
        return .headPartedOtherwise(line: row.line, separator, others: cells.separator)
      }
      let heads = row.cells.filter { !$0.isEmpty }
      let sorts = heads.map { ColumnHead($0).sort }
      guard heads.count > 1 else { continue }
      guard sorts.contains(.name) else {
        if heads.count > 2 || heads.count == row.cells.count,
          sorts.contains(where: ReportHeader.holdsFigures),
          ReportCell(heads[0]) == .words
        {
          return .noNameColumn(line: row.line, first: heads[0])
        }
        continue
      }
      let others = zip(heads, sorts).filter { ![.name, .ordinal, .unit].contains($0.1) }.map(\.0)
      let areas = others.filter { isArea($0, names, folder) }
      return areas.isEmpty
        ? .noFigureColumns(line: row.line, heads: others)
        : .areaColumns(line: row.line, areas: areas)
    }
    return .noHeader
  }

  private static func isArea(_ head: String, _ names: IndicatorNames, _ folder: PlanFolder) -> Bool
  {
    folder.mainArea.map { names.area(named: head, in: nil, inside: $0) != nil } ?? false
  }

  /// The unit that the rows above the head declare: "Đơn vị tính: tỷ đồng".
  private static func unit(
    in title: ArraySlice<Cells.Row>, _ names: IndicatorNames
  ) -> String? {
    for cell in title.flatMap(\.cells) {
      guard let colon = cell.firstIndex(of: ":") else { continue }
      let label = PlainWords(String(cell[..<colon])).text
      let unit = cell[cell.index(after: colon)...].filter { !"()".contains($0) }[...].trimmed
      if ["don vi", "don vi tinh", "dvt", "d v t"].contains(where: label.hasSuffix),
        let known = UnitOfMeasure(unit), names.isKnown(known)
      {
        return unit.last == "." ? String(unit.dropLast()) : unit
      }
    }
    return nil
  }
}

/// Which sign stands before decimals, as the numbers of a table prove it.
struct DecimalMarks {
  private var ofColumns: [Int: Set<MarkedNumber.DecimalMark>] = [:]
  private var ofTable: Set<MarkedNumber.DecimalMark> = []

  init(of rows: [ReportRow], in columns: ReportColumns) {
    for row in rows where row.sort == .figures {
      for column in columns.withFigures {
        guard let figure = ReportCell(row.cells[column]).figure else { continue }
        for number in [figure.number, figure.upper].compactMap({ $0 }) {
          guard let mark = number.provenMark else { continue }
          ofColumns[column, default: []].insert(mark)
          ofTable.insert(mark)
        }
      }
    }
  }

  /// The sign in a column, else in the table; `nil` where none is proved or both are.
  func mark(in column: Int) -> MarkedNumber.DecimalMark? {
    if let own = ofColumns[column] { return own.count == 1 ? own.first : nil }
    return ofTable.count == 1 ? ofTable.first : nil
  }

  /// The number of a cell, as far as the customs of the table alone tell.
  func value(of text: String, in column: Int) -> PrintedNumber? {
    guard let number = ReportCell(text).figure?.number else { return nil }
    return number.certain ?? mark(in: column).flatMap { number.value(by: $0) }
  }
}
