// The rows of the folder that results and targets of a report make.

extension RowMaker {
  typealias Outcome = ImportedCell.Outcome
  typealias Fault = ImportedCell.CellFault

  // MARK: Results

  /// A result: a new vintage, whatever other documents say.
  mutating func observation(
    _ reading: Reading, _ span: ColumnMeaning.Span, _ columnStatus: ObservationStatus?,
    _ match: RowMatcher.Match, _ row: ReportRow, _ column: Int
  ) throws(Fault) -> Outcome {
    let indicator = folder.indicators[match.indicator]
    let figure = reading.figure
    guard let period = period(span, match) else { throw .noPeriod }
    guard !isChange(figure, reading.value, row, indicator) else { throw .change }
    guard reading.upper == nil else { throw .range }
    try checkUnit(in: figure, match, indicator)
    let outOf = try places(of: figure, match, indicator)
    let printedValue = figure.direction == .fall ? -reading.value : reading.value
    guard let value = printedValue.moved(byPowerOfTen: match.power) else { throw .tooLong }
    let series = folder.observations(of: .init(indicator: match.indicator, area: match.area))
      .filter { $0.period == period }
    if let own = series.first(where: { $0.document == document }) {
      guard own.value == value else {
        guard let other = own.value else { throw .otherValue(id: own.id, value) }
        throw .otherValue(id: own.id, other)
      }
      return .there(id: own.id)
    }
    try checkScale(of: value, in: period, match)
    let status =
      columnStatus ?? (figure.isEstimate ? .estimated : nil) ?? status
      ?? usualStatus(in: period)
    var cells = [
      "indicator": indicator.id, "area": folder.areas[match.area].id, "period": "\(period)",
      "value": "\(value)", "status": status.rawValue, "decimals": "\(value.decimals)",
      "qualifier": figure.qualifier?.rawValue ?? "", "printed": printed(reading, match),
      "out_of": outOf,
    ]
    // What counts in thousands is rounded, also where the folder counts one by one.
    if figure.qualifier == nil, let bounds = printedValue.roundingBounds(movedBy: match.power) {
      cells["lower"] = "\(bounds.0)"
      cells["upper"] = "\(bounds.1)"
    }
    return add(
      Key(
        sort: "observation", indicator: match.indicator, area: match.area, period: period,
        issuer: nil), value: value, earlier: series.map(\.id), file: "observations.csv",
      suffix: "", line: row.line, column: column, cells: cells)
  }

  /// The status of a figure of which nothing is said: an estimate while its period still runs.
  private func usualStatus(in period: TimePeriod) -> ObservationStatus {
    period.end <= folder.documents[document].visibleFrom ? .provisional : .estimated
  }

  /// Whether a figure says what was added or lost, where a level or an amount is needed.
  private func isChange(
    _ figure: ReportFigure, _ value: PrintedNumber, _ row: ReportRow, _ indicator: Indicator
  ) -> Bool {
    switch indicator.kind {
    case .growthRate: return false
    case .countAdded where figure.direction == .rise: return false
    default:
      let isBelowZero = value < PrintedNumber(0)
      // "Giảm tỷ lệ hộ nghèo", which a person has mapped to the rate.
      return figure.direction != nil || row.isNamedChange(of: indicator)
        || isBelowZero && indicator.minimum.map { $0 >= PrintedNumber(0) } ?? false
    }
  }

  private func places(
    of figure: ReportFigure, _ match: RowMatcher.Match, _ indicator: Indicator
  ) throws(Fault) -> String {
    guard indicator.kind == .rank else {
      guard let other = figure.outOf?.certain, let one = figure.number.certain else {
        guard figure.outOf == nil else { throw .fraction }
        return ""
      }
      // "1/2" is what is left of 1,2 or of a day.
      let isDate = min(one, other) <= PrintedNumber(12) && max(one, other) <= PrintedNumber(31)
      throw isDate ? .damaged(.date) : .fraction
    }
    let inUnit = match.unit.split(separator: "/").last.flatMap {
      PrintedNumber($0.filter { $0 != " " })
    }
    guard let places = figure.outOf?.certain ?? inUnit else { throw .rankAlone }
    return "\(places)"
  }

  // MARK: Targets

  /// A target: new, unless the plan has one for the same; a changed one is a person's to enter.
  mutating func target(
    _ reading: Reading, year: Int, issuer: Target.Issuer?, _ match: RowMatcher.Match,
    _ row: ReportRow, _ column: Int
  ) throws(Fault) -> Outcome {
    let indicator = folder.indicators[match.indicator]
    let figure = reading.figure
    guard let period = period(.init(year: year, part: .wholeYear), match) else { throw .noPeriod }
    guard let plan = plan(for: year, match.area) else { throw .noPlan(year: year) }
    guard !isChange(figure, reading.value, row, indicator), figure.direction != .fall else {
      throw .change
    }
    if indicator.kind != .rank { _ = try places(of: figure, match, indicator) }
    guard figure.outOf == nil else { throw .fraction }
    try checkUnit(in: figure, match, indicator)
    guard let value = reading.value.moved(byPowerOfTen: match.power) else { throw .tooLong }
    let upper = reading.upper.flatMap { $0.moved(byPowerOfTen: match.power) }
    guard (upper == nil) == (reading.upper == nil), upper.map({ value <= $0 }) ?? true else {
      throw .range
    }
    let issuer = issuer ?? (folder.areas[match.area].level == .district ? .district : .province)
    let others = targets(of: match.indicator).filter {
      $0.plan == plan && $0.area == match.area && $0.period == period && $0.basis == .absolute
    }
    var superseded = ""
    let isSame: (Target) -> Bool = {
      $0.comparison.value == value && $0.comparison.upperValue == upper
    }
    if let same = others.first(where: {
      isSame($0)
        && ($0.origin == .stated || $0.document == document
          || $0.issuer == issuer && !isOlder($0.document))
    }) {
      return .there(id: same.id)
    }
    if let own = others.first(where: { $0.document == document || $0.issuer == issuer }) {
      // What a printed rate implied gives way to what is stated now, if the two agree.
      guard own.origin == .implied, own.document != document,
        own.lower.map({ $0 <= value }) ?? false,
        own.upper.map({ value <= $0 }) ?? false
      else {
        throw own.document == document
          ? .otherValue(id: own.id, own.comparison.value)
          : .otherTarget(id: own.id, own.comparison.value, own.document)
      }
      // Days that are not known to the day may lie either way.
      guard isOlder(own.document) else {
        throw .laterTarget(id: own.id, own.comparison.value, own.document)
      }
      superseded = own.id
    }
    try checkScale(of: value, in: period, match)
    if upper == nil, indicator.direction == .noDirection,
      ![.over, .under, .atLeast, .atMost].contains(figure.qualifier)
    {
      throw .noDirection(match.indicator)
    }
    let isCounted =
      targets(of: match.indicator).contains {
        $0.plan == plan && $0.area == match.area && $0.period == period && $0.counted != .no
          && $0.id != superseded
      }
      || hasNearerPlan(year, issuer, row, column)
    let isKept =
      PlainWords(row.name).holds("duy tri") || PlainWords(reading.printed).holds("duy tri")
    let cells = [
      "plan": folder.plans[plan].id, "indicator": indicator.id,
      "area": folder.areas[match.area].id, "period": "\(period)",
      "operator": upper == nil ? comparison(figure.qualifier, indicator.direction) : "between",
      "value": "\(value)", "value_to": upper.map { "\($0)" } ?? "", "basis": "absolute",
      "maintain": isKept ? "yes" : "no", "qualifier": figure.qualifier?.rawValue ?? "",
      "issuer": issuer.rawValue, "counted": isCounted ? "no" : "unknown", "origin": "stated",
      "printed": printed(reading, match), "supersedes": superseded,
    ]
    return add(
      Key(
        sort: "target", indicator: match.indicator, area: match.area, period: period,
        issuer: issuer), value: value, earlier: others.map(\.id), file: "targets.csv", suffix: "",
      line: row.line, column: column, cells: cells)
  }

  /// Whether a document is for certain older than that of the table.
  private func isOlder(_ other: Reference<Document>) -> Bool {
    folder.documents[other].visibleFrom < folder.documents[document].visibleFrom
  }

  /// Whether the row has a target of another organ that tallies count before this one: the province's
  /// before the centre's, else the first.
  private func hasNearerPlan(
    _ year: Int, _ issuer: Target.Issuer, _ row: ReportRow, _ column: Int
  ) -> Bool {
    columns.columns.indices.contains { place in
      guard place != column, case .target(year, let other) = columns.columns[place].meaning,
        ReportCell(row.cells[place]).figure != nil
      else { return false }
      return issuer == .centre ? other != .centre : other != .centre && place < column
    }
  }

  /// How results are compared with a target of which only the number is printed: as its indicator
  /// wants to go.
  private func comparison(
    _ qualifier: Qualifier?, _ direction: Indicator.Direction
  ) -> String {
    switch (qualifier, direction) {
    case (.over, _): "gt"
    case (.under, _): "lt"
    case (.atLeast, _): "ge"
    case (.atMost, _): "le"
    case (_, .increase): "ge"
    case (_, .decrease): "le"
    case (_, .band), (_, .noDirection): "eq"
    }
  }

  /// The annual plan of an area: its own, else that of the nearest area above it.
  func plan(for year: Int, _ area: Reference<Area>) -> Reference<Plan>? {
    var current: Reference<Area>? = area
    while let place = current {
      let own = annualPlans.first { plan in
        folder.plans[plan].area == place && folder.plans[plan].period == TimePeriod(year: year)
      }
      if let own { return own }
      current = folder.areas[place].parent
    }
    return nil
  }

  // MARK: Units

  /// Refuses a unit in the cell that is not the row's.
  private func checkUnit(
    in figure: ReportFigure, _ match: RowMatcher.Match, _ indicator: Indicator
  ) throws(Fault) {
    guard let own = UnitOfMeasure(figure.unit) else { return }
    let power = UnitOfMeasure(indicator.unit.vietnamese).flatMap {
      own.power(to: $0, of: indicator.kind)
    }
    guard power == match.power else { throw .unitInCell(figure.unit) }
  }

  /// The figure with its unit, as printed.
  private func printed(_ reading: Reading, _ match: RowMatcher.Match) -> String {
    guard reading.figure.unit.isEmpty, !match.unit.isEmpty, reading.figure.outOf == nil else {
      return reading.printed
    }
    if match.unit == "%" { return reading.printed + "%" }
    // "18.000 1000 USD" would read as two numbers.
    let unit = match.unit.first?.isNumber == true ? "(\(match.unit))" : match.unit
    return "\(reading.printed) \(unit)"
  }
}
