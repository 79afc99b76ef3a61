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
      case .completion(nil, let year, let issuer):
        let bases = columns.indices.filter { place in
          if case .target(year, let other) = columns[place].meaning {
            return issuer == nil || other == nil || other == issuer
          }
          return false
        }
        let span = settledSpan(of: column, year: year, bases: bases, rows, marks) {
          rate, value, base in
          Self.agree(rate, value / base * 100)
        }
        columns[column].meaning =
          span.map { .completion($0, year: year, issuer: issuer) } ?? .unclear(.noPeriod)
      case .comparison(let kind, let own, let against):
        settleComparison(column, kind, own, against: against, rows, marks)
      default: continue
      }
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
    let span =
      own
      ?? settledSpan(
        of: column, year: ColumnHead(columns[column].head).comparedYear(inTableOf: year),
        bases: bases, rows, marks
      ) { rate, value, base in
        Self.agree(rate, value / base * 100) || Self.agree(rate, value / base * 100 - 100)
      }
    guard let span = span ?? samePeriod(of: column) else {
      return columns[column].meaning = .unclear(.noPeriod)
    }
    let rates = rows.compactMap { marks.value(of: $0.cells[column], in: column)?.doubleValue }
    let figures = columns.indices.filter { place in
      if case .figure(span, _) = columns[place].meaning { return true }
      return false
    }
    var (ratios, changes) = (0, 0)
    for (figure, base) in figures.flatMap({ figure in bases.map { (figure, $0) } }) {
      for row in rows {
        guard let values = Self.values(of: row, column, figure, base, marks) else { continue }
        ratios += Self.agree(values.rate, values.value / values.base * 100) ? 1 : 0
        changes += Self.agree(values.rate, values.value / values.base * 100 - 100) ? 1 : 0
      }
    }
    let settled: ColumnMeaning.Comparison? =
      if ratios != changes {
        ratios > changes ? .ratio : .change
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

  /// The only part of the year with results, where the head says "cùng kỳ": of a whole year nobody
  /// says so.
  private func samePeriod(of column: Int) -> ColumnMeaning.Span? {
    guard ColumnHead(columns[column].head).saysSamePeriod else { return nil }
    let parts = columns.compactMap { column -> ColumnMeaning.Span? in
      guard case .figure(let span, _) = column.meaning, span.year == year, span.part != .wholeYear
      else { return nil }
      return span
    }
    return parts.count == 1 ? parts.first : nil
  }

  /// The span of the results that a column of rates is about.
  private func settledSpan(
    of column: Int, year: Int, bases: [Int], _ rows: [ReportRow], _ marks: DecimalMarks,
    agrees: (PrintedNumber, Double, Double) -> Bool
  ) -> ColumnMeaning.Span? {
    var candidates: [(place: Int, span: ColumnMeaning.Span)] = []
    for place in columns.indices {
      if case .figure(let span, _) = columns[place].meaning, span.year == year {
        candidates.append((place, span))
      }
    }
    guard candidates.count > 1 else { return candidates.first?.span }
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
  ) -> (rate: PrintedNumber, value: Double, base: Double)? {
    guard let printed = marks.value(of: row.cells[rate], in: rate),
      let result = marks.value(of: row.cells[value], in: value),
      let base = marks.value(of: row.cells[base], in: base), !base.isZero
    else { return nil }
    return (printed, result.doubleValue, base.doubleValue)
  }

  /// Whether a printed rate is what its figures compute to, give or take their rounding.
  private static func agree(_ printed: PrintedNumber, _ computed: Double) -> Bool {
    (printed.doubleValue - computed).magnitude <= max(printed.halfUnit, 0.05) * 1.5
  }
}
