// Numbers at a date, and what was added to them: reports call both by one name.

extension RowMaker {
  /// The indicator of what was added in the period, where a row is named as the number at a date but
  /// its figures are, or may be, that: they say a change, or lie below the level before.
  ///
  /// A person who maps the row has decided it.
  func addedInstead(_ row: ReportRow, _ match: RowMatcher.Match) -> Reference<Indicator>? {
    guard match.basis != .person, let added = added(to: match.indicator) else { return nil }
    let isAdded = columns.columns.indices.contains { column in
      guard span(of: column) != nil, let figure = ReportCell(row.cells[column]).figure else {
        return false
      }
      guard figure.direction == nil, let value = value(of: column, row, match),
        let before = level(before: column, row, match)
      else { return figure.direction != nil }
      return value < before
    }
    return isAdded ? added : nil
  }

  /// Whether a cell is less than half of the level before.
  ///
  /// A row that a person has mapped to the level may have what was added in another column.
  func isFarBelowLevel(_ column: Int, _ row: ReportRow, _ match: RowMatcher.Match) -> Bool {
    guard added(to: match.indicator) != nil, let value = value(of: column, row, match),
      let before = level(before: column, row, match)
    else { return false }
    return value * 2 < before
  }

  /// Refuses a figure or a target that by its size is a slip of the pen or of the unit.
  func checkScale(
    of value: PrintedNumber, in period: TimePeriod, _ match: RowMatcher.Match
  ) throws(Fault) {
    let known = KnownFigures(
      of: match.indicator, in: match.area, folder: folder, targets: targets(of: match.indicator))
    if let fault = known.fault(of: value, in: period) { throw .outOfScale(fault) }
  }

  /// The last level before that of a column, in the folder or in the row itself.
  ///
  /// Results of its own year are no measure for a target: it may have been passed.
  private func level(
    before column: Int, _ row: ReportRow, _ match: RowMatcher.Match
  ) -> PrintedNumber? {
    guard let span = span(of: column), let period = period(span, match) else { return nil }
    let isTarget =
      if case .target = columns.columns[column].meaning { true } else { false }
    let end = isTarget ? period.start : period.end
    var levels = folder.observations(of: .init(indicator: match.indicator, area: match.area))
      .map { (end: $0.period.end, value: $0.value) }
    for place in columns.columns.indices {
      guard case .figure(let span, _) = columns.columns[place].meaning,
        let period = self.period(span, match)
      else { continue }
      levels.append((period.end, value(of: place, row, match)))
    }
    return levels.filter { $0.end < end && $0.value != nil }.max { $0.end < $1.end }?.value
  }

  private func span(of column: Int) -> ColumnMeaning.Span? {
    switch columns.columns[column].meaning {
    case .target(let year, _): .init(year: year, part: .wholeYear)
    case .figure(let span, _): span
    default: nil
    }
  }

  /// The number of a cell in the unit of the indicator; `nil` where it is a change or no number.
  private func value(
    of column: Int, _ row: ReportRow, _ match: RowMatcher.Match
  ) -> PrintedNumber? {
    let text = row.cells[column]
    guard span(of: column) != nil, let figure = ReportCell(text).figure, figure.direction == nil,
      let reading = try? Reading(figure, text, column, row, match, self)
    else { return nil }
    return reading.value.moved(byPowerOfTen: match.power)
  }

  /// The indicator of what is added to a number at a date: `NTM_COMMUNES_ADDED` for `NTM_COMMUNES`.
  private func added(to reference: Reference<Indicator>) -> Reference<Indicator>? {
    let indicator = folder.indicators[reference]
    guard indicator.kind == .stock else { return nil }
    let stem = indicator.id.hasSuffix("_TOTAL") ? indicator.id.dropLast(6) : indicator.id[...]
    return ["_ADDED", "_NEW"].lazy.compactMap { folder.indicators.reference(of: stem + $0) }
      .first { folder.indicators[$0].kind == .countAdded }
  }
}
