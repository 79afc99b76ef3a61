// Which figures a column of rates compares: its head often says only "So với KH (%)".

extension ReportColumns {
  /// Settles for each column of rates which results it is about, and in which way it compares.
  ///
  /// The only column of results of the year is meant; of several, the one from which the printed rates
  /// can be computed. Where neither tells, the column is not used.
  mutating func settleComparisons(by rows: [ReportRow], _ marks: DecimalMarks) {
    let rows = rows.filter { $0.sort == .figures }
    for column in columns.indices {
      switch columns[column].meaning {
      case .completion(let span, let year, let issuer):
        columns[column].meaning = settledCompletion(column, span, year: year, issuer, rows, marks)
      case .comparison(let kind, let own, let against):
        settleComparison(column, kind, own, against: against, rows, marks)
      default: continue
      }
    }
  }

  private mutating func settledCompletion(
    _ column: Int, _ own: ColumnMeaning.Span?, year: Int, _ issuer: Target.Issuer?,
    _ rows: [ReportRow], _ marks: DecimalMarks
  ) -> ColumnMeaning {
    let bases = targets(of: year, issuer)
    if own == nil { settled.insert(column) }
    let span =
      own
      ?? settledSpan(of: column, year: year, bases: bases, rows, marks) { rate, value, base in
        Self.agree(rate, value, base)
      } ?? cumulatedSpan(of: column, year: year, bases: bases, rows, marks)
    guard let span else {
      return .unclear(
        ColumnHead(columns[column].head).isProvenByFigures ? .unknownHead : .noPeriod)
    }
    let checks = rows.flatMap { row in
      results(of: span).flatMap { result in
        bases.compactMap { Self.values(of: row, column, result, $0, marks) }
      }
    }
    let agreeing = checks.count { Self.agree($0.rate, $0.value, $0.base) }
    if ColumnHead(columns[column].head).isProvenByFigures, agreeing == 0 || agreeing < checks.count
    {
      return .unclear(.unknownHead)
    }
    let isProven = agreeing > 0
    // One row may have a slip; each is checked again by itself.
    let isClear =
      checks.count < 2 && isInPercent(column, rows) && (own != nil || !followsUnusedResults(column))
    // "So với KH" may be 91,1%, 8,9% short, or 60 ha short.
    guard isProven || isClear else { return .unclear(.shareOrDifference) }
    return .completion(span, year: year, issuer: issuer)
  }

  /// The nearest column of results before one of rates.
  private func results(before column: Int) -> Int? {
    columns.indices[..<column].last(where: ofResults.contains)
  }

  /// Whether a rate stands behind results that are not used: it is theirs, unless figures prove it to be
  /// of others.
  private func followsUnusedResults(_ column: Int) -> Bool {
    results(before: column).map { columns[$0].meaning.isUnclear } ?? false
  }

  /// The columns of targets that a completion may be of.
  private func targets(of year: Int, _ issuer: Target.Issuer?) -> [Int] {
    columns.indices.filter { place in
      if case .target(year, let other) = columns[place].meaning {
        return issuer == nil || other == nil || other == issuer
      }
      return false
    }
  }

  private func results(of span: ColumnMeaning.Span) -> [Int] {
    columns.indices.filter { place in
      if case .figure(span, _) = columns[place].meaning { return true }
      return false
    }
  }

  /// The results from New Year on, where others are of a month or a quarter alone: of those nobody says
  /// how much of the year's plan they are.
  private func cumulatedSpan(
    of column: Int, year: Int, bases: [Int], _ rows: [ReportRow], _ marks: DecimalMarks
  ) -> ColumnMeaning.Span? {
    let candidates = figures(of: year)
    let isComputable = rows.contains { row in
      candidates.contains { candidate in
        bases.contains { Self.values(of: row, column, candidate.place, $0, marks) != nil }
      }
    }
    let cumulated = candidates.filter { NamedTimes.cumulated($0.span.part) == $0.span.part }
    return isComputable || followsUnusedResults(column) ? nil : cumulated.map(\.span).only
  }

  private func figures(of year: Int) -> [(place: Int, span: ColumnMeaning.Span)] {
    columns.indices.compactMap { place in
      guard case .figure(let span, _) = columns[place].meaning, span.year == year else {
        return nil
      }
      return (place, span)
    }
  }

  /// Whether the head or every figure below it says that it is a rate.
  private func isInPercent(_ column: Int, _ rows: [ReportRow]) -> Bool {
    ColumnHead(columns[column].head).saysPercent
      || rows.allSatisfy { row in
        guard let figure = ReportCell(row.cells[column]).figure else { return true }
        return ["%", "lan"].contains(unaccented(figure.unit))
      }
  }

  private mutating func settleComparison(
    _ column: Int, _ kind: ColumnMeaning.Comparison, _ own: ColumnMeaning.Span?, against: Int,
    _ rows: [ReportRow], _ marks: DecimalMarks
  ) {
    let bases = columns.indices.filter { place in
      if case .figure(let span, _) = columns[place].meaning { return span.year == against }
      return false
    }
    let head = ColumnHead(columns[column].head)
    let span =
      own
      ?? settledSpan(
        of: column, year: head.comparedYear(inTableOf: year), bases: bases, rows, marks
      ) { rate, value, base in
        Self.agree(rate, value, base) || Self.agree(rate, value, base, isChange: true)
      }
    guard let span = span ?? samePeriod(of: column) else {
      return columns[column].meaning = .unclear(.noPeriod)
    }
    let rates = rows.compactMap { marks.value(of: $0.cells[column], in: column)?.doubleValue }
    var (ratios, changes, isComputable) = (0, 0, false)
    for (figure, base) in results(of: span).flatMap({ figure in bases.map { (figure, $0) } }) {
      for row in rows {
        guard let values = Self.values(of: row, column, figure, base, marks) else { continue }
        isComputable = true
        ratios += Self.agree(values.rate, values.value, values.base) ? 1 : 0
        changes += Self.agree(values.rate, values.value, values.base, isChange: true) ? 1 : 0
      }
    }
    if head.isProvenByFigures, ratios == changes {
      return columns[column].meaning = .unclear(.unknownHead)
    }
    let settled: ColumnMeaning.Comparison? =
      if ratios != changes {
        ratios > changes ? .ratio : .change
      } else if isComputable || !isInPercent(column, rows) {
        nil
      } else {
        // Without figures to compute from, the values must look like what the head says.
        switch kind {
        case .ratio: rates.allSatisfy { (50...400).contains($0) } ? .ratio : nil
        case .change: rates.count >= 3 && rates.allSatisfy { $0 > 70 } ? nil : .change
        }
      }
    columns[column].meaning =
      settled.map { .comparison($0, span, against: against) } ?? .unclear(.changeOrRatio)
  }

  /// The only part of the year with results, where the head says "cùng kỳ" right behind them; else those
  /// that a person says the table reports.
  private func samePeriod(of column: Int) -> ColumnMeaning.Span? {
    guard ColumnHead(columns[column].head).times.saysSamePeriod else { return nil }
    let candidates = figures(of: year)
    if let statedPart {
      return candidates.map(\.span).first { $0.part == statedPart }
    }
    let part = candidates.filter { $0.span.part != .wholeYear }.only
    return part?.place == results(before: column) ? part?.span : nil
  }

  /// The span of the results that a column of rates is about.
  private func settledSpan(
    of column: Int, year: Int, bases: [Int], _ rows: [ReportRow], _ marks: DecimalMarks,
    agrees: (PrintedNumber, PrintedNumber, PrintedNumber) -> Bool
  ) -> ColumnMeaning.Span? {
    let candidates = figures(of: year)
    if candidates.count == 1, !followsUnusedResults(column) { return candidates[0].span }
    let scores = candidates.map { candidate in
      rows.count { row in
        bases.contains { base in
          Self.values(of: row, column, candidate.place, base, marks).map {
            agrees($0.rate, $0.value, $0.base)
          } ?? false
        }
      }
    }
    guard let best = scores.max(), best > 0, scores.count(where: { $0 == best }) == 1,
      let place = scores.firstIndex(of: best)
    else { return nil }
    return candidates[place].span
  }

  private static func values(
    of row: ReportRow, _ rate: Int, _ value: Int, _ base: Int, _ marks: DecimalMarks
  ) -> (rate: PrintedNumber, value: PrintedNumber, base: PrintedNumber)? {
    guard let printed = marks.value(of: row.cells[rate], in: rate),
      let result = marks.value(of: row.cells[value], in: value),
      let base = marks.value(of: row.cells[base], in: base), !base.isZero
    else { return nil }
    return (printed, result, base)
  }

  // MARK: One row

  /// Which results of its own row a completion is of, by their figures.
  ///
  /// - Returns: The span that the column has, another of the row's, or, with what it computes to, that
  ///   the row's own figures contradict it; `nil` where the row does not have the column's results and
  ///   others may be meant.
  func span(
    ofCompletion rate: PrintedNumber, whole: Double, in column: Int,
    _ assumed: ColumnMeaning.Span, year: Int, _ issuer: Target.Issuer?, _ row: ReportRow,
    _ marks: DecimalMarks
  ) -> RowCheck? {
    let others = settled.contains(column) ? figures(of: year) : []
    let own = results(of: assumed).map { (place: $0, span: assumed) }
    let bases = targets(of: year, issuer).compactMap {
      marks.value(of: row.cells[$0], in: $0)
    }.filter { !$0.isZero }
    let hasOwn = own.contains { ReportCell(row.cells[$0.place]).figure != nil }
    func agreeing(_ candidates: [(place: Int, span: ColumnMeaning.Span)]) -> [ColumnMeaning.Span] {
      candidates.filter { candidate in
        marks.value(of: row.cells[candidate.place], in: candidate.place).map { value in
          bases.contains { Self.agree(rate, value, $0, whole: whole) }
        } ?? false
      }.map(\.span)
    }
    if !agreeing(own).isEmpty { return .of(assumed) }
    if let other = agreeing(others).only { return .of(other) }
    let values = own.compactMap { marks.value(of: row.cells[$0.place], in: $0.place) }
    if let value = values.first, let base = bases.first {
      return .contradicted(computed: Self.rate(value, base))
    }
    return hasOwn || others.count <= 1 ? .of(assumed) : nil
  }

  /// What a comparison with an earlier year should be by the figures of its own row; `nil` where they
  /// agree, or where the row does not have them.
  func contradiction(
    ofComparison rate: PrintedNumber, whole: Double, isChange: Bool, _ span: ColumnMeaning.Span,
    against: Int, _ row: ReportRow, _ marks: DecimalMarks
  ) -> PrintedNumber? {
    func value(_ span: ColumnMeaning.Span) -> PrintedNumber? {
      results(of: span).lazy.compactMap { marks.value(of: row.cells[$0], in: $0) }.first
    }
    guard let result = value(span),
      let base = value(.init(year: against, part: span.part)), !base.isZero,
      !Self.agree(rate, result, base, isChange: isChange, whole: whole)
    else { return nil }
    return Self.rate(result, base, isChange: isChange)
  }

  /// What the figures of a row say of a rate in it.
  enum RowCheck {
    case of(ColumnMeaning.Span)
    case contradicted(computed: PrintedNumber)
  }

  private static func rate(
    _ value: PrintedNumber, _ base: PrintedNumber, isChange: Bool = false
  ) -> PrintedNumber {
    let rate = value.doubleValue / base.doubleValue * 100 - (isChange ? 100 : 0)
    guard rate.magnitude < 1e12 else { return PrintedNumber(0) }
    return PrintedNumber(Int64((rate * 10).rounded()), decimals: 1)
  }

  /// Whether a printed rate is what its figures compute to, give or take the rounding of all three.
  ///
  /// One whole is printed as 100 in percent, as 1 in times.
  private static func agree(
    _ printed: PrintedNumber, _ value: PrintedNumber, _ base: PrintedNumber, isChange: Bool = false,
    whole: Double = 100
  ) -> Bool {
    // Small whole numbers are counts, which nobody rounds.
    func slack(_ number: PrintedNumber) -> Double {
      number.decimals == 0 && number.doubleValue.magnitude < 100 ? 0 : number.halfUnit
    }
    let (top, bottom) = (value.doubleValue, base.doubleValue)
    let computed = top / bottom * whole - (isChange ? whole : 0)
    let rounding =
      bottom == 0
      ? 0
      : (slack(value) + slack(base) * (top / bottom).magnitude) / bottom.magnitude * whole
    return (printed.doubleValue - computed).magnitude
      <= max(printed.halfUnit, 0.0005 * whole) * 2 + rounding
  }
}
