// The rows of the folder that the rates of a report make: what it says of plan and earlier results.

extension RowMaker {
  /// How much of the plan is done, as the report says.
  mutating func completion(
    _ reading: Reading, _ span: ColumnMeaning.Span?, year: Int, issuer: Target.Issuer?,
    _ match: RowMatcher.Match, _ row: ReportRow, _ column: Int
  ) throws(Fault) -> Outcome {
    guard let assumed = span else { throw .noPeriod }
    guard let plan = plan(for: year, match.area) else { throw .noPlan(year: year) }
    guard !isFractionOfOne(reading.value, span, year: year, row) else { throw .fractionOfOne }
    guard reading.figure.direction == nil, !(reading.value < PrintedNumber(0)) else {
      throw .change
    }
    let own: ColumnMeaning.Span
    switch check(reading, assumed, year: year, issuer, row, column) {
    case .of(let span)?: own = span
    case .contradicted(let computed)?: throw .contradictsRow(computed: computed)
    case nil: throw .noPeriod
    }
    guard let period = period(own, match) else { throw .noPeriod }
    let key = Key(
      sort: "completion", indicator: match.indicator, area: match.area, period: period,
      issuer: issuer)
    return try judgement(
      reading, key, measure: "completion", scale: .percent,
      ["plan": folder.plans[plan].id, "issuer": issuer?.rawValue ?? ""], row, column
    ) { statement in
      if case .completion(let rate, let other) = statement, other == issuer { rate } else { nil }
    }
  }

  /// The results of its row that a completion is of, which may be others than the column's.
  func ownSpan(
    ofCompletion text: String, _ assumed: ColumnMeaning.Span, year: Int, issuer: Target.Issuer?,
    _ match: RowMatcher.Match, _ row: ReportRow, _ column: Int
  ) -> ColumnMeaning.Span {
    guard let figure = ReportCell(text).figure,
      let reading = try? Reading(figure, text, column, row, match, self),
      case .of(let span)? = check(reading, assumed, year: year, issuer, row, column)
    else { return assumed }
    return span
  }

  private func check(
    _ reading: Reading, _ assumed: ColumnMeaning.Span, year: Int, _ issuer: Target.Issuer?,
    _ row: ReportRow, _ column: Int
  ) -> ReportColumns.RowCheck? {
    columns.span(
      ofCompletion: reading.value, whole: unaccented(reading.figure.unit) == "lan" ? 1 : 100,
      in: column, assumed, year: year, issuer, row, marks)
  }

  /// Whether a rate was saved as 1,229 for 122,9%, as spreadsheets do that hide the percent sign.
  private func isFractionOfOne(
    _ rate: PrintedNumber, _ span: ColumnMeaning.Span?, year: Int, _ row: ReportRow
  ) -> Bool {
    func value(where isMeant: (ColumnMeaning) -> Bool) -> Double? {
      columns.columns.indices.first { isMeant(columns.columns[$0].meaning) }
        .flatMap { marks.value(of: row.cells[$0], in: $0)?.doubleValue }
    }
    let result = value { if case .figure(span, _) = $0 { true } else { false } }
    let target = value { if case .target(year, _) = $0 { true } else { false } }
    guard let result, let target, target > 0 else { return false }
    let computed = result / target
    return (rate.doubleValue - computed).magnitude < 0.02 * computed
  }

  /// How a result compares with an earlier one, as the report says.
  mutating func comparison(
    _ reading: Reading, _ kind: ColumnMeaning.Comparison, _ span: ColumnMeaning.Span?,
    against: Int, _ match: RowMatcher.Match, _ row: ReportRow, _ column: Int
  ) throws(Fault) -> Outcome {
    guard let span, let period = period(span, match) else { throw .noPeriod }
    let indicator = folder.indicators[match.indicator]
    // "+0,5" of a share may be half a point or half a percent of it.
    guard indicator.unit.vietnamese != "%", indicator.kind != .rank else {
      throw .pointsOrPercent
    }
    let isTimes = unaccented(reading.figure.unit) == "lan"
    // "Tăng gấp 2 lần" may be two or three times as much.
    guard !isTimes || reading.figure.direction == nil else { throw .change }
    let isChange = !isTimes && (kind == .change || reading.figure.direction != nil)
    if let computed = columns.contradiction(
      ofComparison: reading.figure.direction == .fall ? -reading.value : reading.value,
      whole: isTimes ? 1 : 100, isChange: isChange, span, against: against, row, marks)
    {
      throw .contradictsRow(computed: computed)
    }
    let comparedWith =
      against == span.year - 1
      ? ""
      : ColumnMeaning.Span(year: against, part: span.part).period(for: indicator.kind)
        .map { "\($0)" } ?? ""
    let key = Key(
      sort: isChange ? "change" : "ratio", indicator: match.indicator, area: match.area,
      period: period, issuer: nil)
    return try judgement(
      reading, key, measure: isChange ? "change" : "ratio", scale: isTimes ? .times : .percent,
      ["compared_with": comparedWith], row, column
    ) { statement in
      switch statement {
      case .change(let rate, let base)
      where isChange && (base.map { "\($0)" } ?? "") == comparedWith:
        rate
      case .ratio(let rate, let base)
      where !isChange && (base.map { "\($0)" } ?? "") == comparedWith:
        rate
      default: nil
      }
    }
  }

  private mutating func judgement(
    _ reading: Reading, _ key: Key, measure: String, scale: Judgement.Scale,
    _ own: [String: String], _ row: ReportRow, _ column: Int,
    rate: (Judgement.Statement) -> Judgement.Rate?
  ) throws(Fault) -> Outcome {
    let figure = reading.figure
    guard scale == .times || figure.unit.isEmpty || figure.unit == "%" else {
      throw .unitInCell(figure.unit)
    }
    guard reading.upper == nil else { throw .range }
    guard figure.outOf == nil else { throw .fraction }
    let value = figure.direction == .fall ? -reading.value : reading.value
    let same = folder.judgements(of: .init(indicator: key.indicator, area: key.area))
      .filter { $0.period == key.period }
    for judgement in same where judgement.document == document {
      guard let other = rate(judgement.statement), other.scale == scale else { continue }
      guard other.value == value else { throw .otherValue(id: judgement.id, other.value) }
      return .there(id: judgement.id)
    }
    let earlier = same.filter { $0.document != document && rate($0.statement) != nil }
    var cells = [
      "area": folder.areas[key.area].id, "indicator": folder.indicators[key.indicator].id,
      "period": "\(key.period)", "measure": measure, "scale": scale.rawValue,
      "value": "\(value)", "decimals": "\(value.decimals)",
      "qualifier": figure.qualifier?.rawValue ?? "",
      "printed": figure.unit.isEmpty ? reading.printed + "%" : reading.printed,
    ]
    cells.merge(own) { $1 }
    return add(
      key, value: value, earlier: earlier.map(\.id), file: "judgements.csv",
      suffix: measure == "completion" ? "-c" : "-y", line: row.line, column: column, cells: cells)
  }
}
