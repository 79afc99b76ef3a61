extension RowMaker {
  /// What becomes of a row that is about an indicator.
  mutating func outcome(of row: ReportRow, as match: RowMatcher.Match) -> ImportedRow.Outcome {
    if let added = addedInstead(row, match) {
      return .refused(.addedOrTotal(match.indicator, added: added))
    }
    var cells: [ImportedCell] = []
    for column in columns.columns.indices where columns.columns[column].meaning.isFigure {
      let cell = row.cells[column]
      guard !cell.isEmpty else { continue }
      cells.append(outcome(of: cell, column, row, match))
    }
    return .matched(match.indicator, match.area, by: match.basis, cells: cells)
  }

  private mutating func outcome(
    of cell: String, _ column: Int, _ row: ReportRow, _ match: RowMatcher.Match
  ) -> ImportedCell {
    let statement: ImportedCell.Statement =
      switch columns.columns[column].meaning {
      case .target(let year, _): .target(period(.init(year: year, part: .wholeYear), match))
      case .figure(let span, let status): .observation(period(span, match), status)
      case .completion(let span, let year, let issuer):
        .completion(
          span.flatMap {
            period(
              ownSpan(ofCompletion: cell, $0, year: year, issuer: issuer, match, row, column), match
            )
          })
      case .comparison(let kind, let span, _):
        .comparison(span.flatMap { period($0, match) }, kind)
      case .ordinal, .name, .unit, .area, .unused, .unclear: .observation(nil, nil)
      }
    let outcome: ImportedCell.Outcome
    switch ReportCell(cell) {
    case .blank, .noFigure: outcome = .noFigure
    case .words: outcome = .refused(Self.fault(ofWords: cell))
    case .figure where SpreadsheetDamage(cell) != nil: outcome = .refused(Self.fault(ofWords: cell))
    case .figure where isInOtherUnit(column, match):
      outcome = .refused(.unitInCell(columns.units[column] ?? ""))
    case .figure where isFarBelowLevel(column, row, match): outcome = .refused(.change)
    case .figure where !hasArea(match.area, statement): outcome = .refused(.noSuchArea(match.area))
    case .figure(let figure):
      do {
        let reading = try Reading(figure, cell, column, row, match, self)
        outcome =
          switch columns.columns[column].meaning {
          case .target(let year, let issuer):
            try target(reading, year: year, issuer: issuer, match, row, column)
          case .figure(let span, let status):
            try observation(reading, span, status, match, row, column)
          case .completion(let span, let year, let issuer):
            try completion(reading, span, year: year, issuer: issuer, match, row, column)
          case .comparison(let kind, let span, let against):
            try comparison(reading, kind, span, against: against, match, row, column)
          case .ordinal, .name, .unit, .area, .unused, .unclear: .noFigure
          }
      } catch {
        outcome = .refused(error)
      }
    }
    return ImportedCell(column: column, printed: cell, statement: statement, outcome: outcome)
  }

  /// Whether the head of a plan or a result names another unit than the row's.
  private func isInOtherUnit(_ column: Int, _ match: RowMatcher.Match) -> Bool {
    let indicator = folder.indicators[match.indicator]
    guard let own = columns.units[column].flatMap({ UnitOfMeasure($0) }),
      let unit = UnitOfMeasure(indicator.unit.vietnamese)
    else { return false }
    switch columns.columns[column].meaning {
    case .target, .figure: return own.power(to: unit, of: indicator.kind) != match.power
    default: return false
    }
  }

  /// Whether there was the area in the time that a cell speaks of.
  ///
  /// A year in which an area ended is planned and estimated before, but its results are its heir's.
  private func hasArea(_ reference: Reference<Area>, _ statement: ImportedCell.Statement) -> Bool {
    let area = folder.areas[reference]
    let period: TimePeriod?
    switch statement {
    case .target(let own): period = own
    case .observation(let own, _), .completion(let own), .comparison(let own, _): period = own
    }
    guard !isAreaStated, let period else { return true }
    guard area.exists(during: period) else { return false }
    guard let end = area.validTo, end < period.end else { return true }
    if case .target = statement { return true }
    return folder.documents[document].visibleFrom <= end
  }

  /// Why a cell is no number.
  private static func fault(ofWords cell: String) -> Fault {
    if let damage = SpreadsheetDamage(cell) { return .damaged(damage) }
    let digits = String(
      cell.map { "oO".contains($0) ? "0" : "lI|".contains($0) ? "1" : $0 })
    return ReportCell(digits).figure?.unit == "" ? .letterForDigit(digits) : .notANumber
  }

  /// The period in which a column's span is written for an indicator: its crop season, where all its
  /// figures are of one.
  func period(_ span: ColumnMeaning.Span, _ match: RowMatcher.Match) -> TimePeriod? {
    if let season = seasons[match.indicator] {
      return TimePeriod("\(span.year)-\(season.rawValue)")
    }
    return span.period(for: folder.indicators[match.indicator].kind)
  }
}

/// A figure of a cell with the number that it was found to be.
struct Reading {
  let figure: ReportFigure
  let printed: String
  let value: PrintedNumber
  let upper: PrintedNumber?

  /// - Throws: That it can be two numbers, or is something else than the column holds.
  init(
    _ figure: ReportFigure, _ printed: String, _ column: Int, _ row: ReportRow,
    _ match: RowMatcher.Match, _ maker: RowMaker
  ) throws(ImportedCell.CellFault) {
    self.figure = figure
    self.printed = printed
    let isRate: Bool
    switch maker.columns.columns[column].meaning {
    case .completion, .comparison: isRate = true
    default: isRate = false
    }
    func number(_ number: MarkedNumber) throws(ImportedCell.CellFault) -> PrintedNumber {
      if let certain = number.certain { return certain }
      guard let grouped = number.grouped, let fractional = number.fractional else {
        throw .notANumber
      }
      let neighbours = isRate ? [] : Self.neighbours(of: column, row, match, maker)
      let byCustom = maker.marks.mark(in: column).flatMap { number.value(by: $0) }
      let bySize = Self.nearer(grouped, fractional, to: neighbours)
      // What counts whole things has no decimals.
      let kind = maker.folder.indicators[match.indicator]
      let byKind = kind.decimals == 0 && match.power == 0 && !isRate ? grouped : nil
      if let byCustom, bySize == nil || bySize == byCustom, byKind == nil || byKind == byCustom {
        return byCustom
      }
      guard byCustom == nil, let value = bySize ?? byKind, byKind == nil || value == byKind else {
        throw .twoNumbers(grouped, fractional)
      }
      return value
    }
    value = try number(figure.number)
    upper = try figure.upper.map(number)
  }

  /// Which of two numbers is as large as the numbers around it; `nil` where they do not tell.
  private static func nearer(
    _ one: PrintedNumber, _ other: PrintedNumber, to neighbours: [Double]
  ) -> PrintedNumber? {
    func distance(_ number: PrintedNumber) -> Double? {
      let value = number.doubleValue.magnitude
      guard value > 0 else { return nil }
      return neighbours.filter { $0 > 0 }.map { max($0 / value, value / $0) }.min()
    }
    guard let first = distance(one), let second = distance(other) else { return nil }
    // The two are a thousand apart; the nearer one must be near and the other far.
    if first < 20, second > 20 { return one }
    if second < 20, first > 20 { return other }
    return nil
  }

  /// The other amounts of the row, and the figures that the folder has, in the unit of the row.
  private static func neighbours(
    of column: Int, _ row: ReportRow, _ match: RowMatcher.Match, _ maker: RowMaker
  ) -> [Double] {
    var values: [Double] = []
    for place in maker.columns.columns.indices where place != column {
      switch maker.columns.columns[place].meaning {
      case .target, .figure:
        if let number = ReportCell(row.cells[place]).figure?.number.certain {
          values.append(number.doubleValue.magnitude)
        }
      default: break
      }
    }
    let key = PlanFolder.SeriesKey(indicator: match.indicator, area: match.area)
    for observation in maker.folder.observations(of: key).suffix(6) {
      guard let value = observation.value?.moved(byPowerOfTen: -match.power) else { continue }
      values.append(value.doubleValue.magnitude)
    }
    return values
  }
}
