import PlanIndicators

// Years, plans and areas side by side, their marks in words.

extension DashboardState {
  // MARK: Years

  /// Indicators × years in the cells that are shown, each year's marks in words at the end.
  var yearTable: ExportTable {
    let book = book
    let cell = visit.view.cell
    let start = book.term?.start.year
    let years = Array(book.years)
    let isCumulated = cell == .cumulated
    return ExportTable(
      title: "\(name(of: screen)): \(strings.word(for: cell))",
      columns: [strings.sector, strings.indicator, strings.contentOfCells, strings.unit]
        + years.map(String.init) + (isCumulated ? [strings.termTarget, strings.termShare] : [])
        + [strings.notes],
      records: compared(in: book).flatMap { group in
        group.series.map { series in
          let cells = years.map { series.cell(of: $0, showing: cell, since: start) }
          let numbers = zip(years, cells).map { number(of: $1, of: series, $0, cell, since: start) }
          let term =
            isCumulated
            ? [series.term.map(targetText(of:)), series.term.map(measureText(of:))] : []
          let notes = zip(years, cells).compactMap { year, text in
            note(on: text, of: series, year, cell).map { "\(year): \($0)" }
          }
          return [
            .text(folder.sectors[group.sector].name[strings.language]),
            .text(series.indicator.name[strings.language]), .text(strings.word(for: cell)),
            .text(unit(of: cell, series.indicator)),
          ] + numbers + term.map { .text($0) } + [.text(notes.joined(separator: ". "))]
        }
      })
  }

  private func number(
    of text: YearText, of series: YearSeries, _ year: Int, _ cell: YearCell, since start: Int?
  ) -> ExportTable.Cell {
    guard !text.marks.contains(.noFigure) else { return .empty }
    switch cell {
    case .result: return .number(series.entry(of: year)?.value)
    case .target: return series.assessment(of: year).map(targetCell(of:)) ?? .empty
    case .completion:
      // Distances among percentages name their unit.
      let share = series.assessment(of: year).map { measureCells(of: $0)[0] } ?? .empty
      return share == .empty ? .text(text.text) : share
    case .change:
      return changeCell(series.changeOnYear(in: year), of: series)
    case .cumulated:
      switch start.flatMap({ series.cumulated(from: $0, through: year)?.value }) {
      case .sum(let sum): return .number(sum)
      case .mean(let mean):
        return .number(PrintedNumber(rounding: mean, decimals: series.indicator.decimals))
      case .change(let change):
        let qualifier = series.qualifierOfChange(from: (start ?? 0) - 1, to: year)
        return changeCell(series.change(change, qualifier), of: series)
      case nil: return .empty
      }
    }
  }

  /// The unit of the numbers in a row.
  private func unit(of cell: YearCell, _ indicator: Indicator) -> String {
    switch cell {
    case .result, .target: return indicator.unit[strings.language]
    case .completion: return "%"
    case .change: return strings.changeUnit(of: indicator)
    case .cumulated:
      let isWhole = indicator.kind.addsUp || indicator.kind == .growthRate
      return isWhole ? indicator.unit[strings.language] : strings.changeUnit(of: indicator)
    }
  }

  private func targetCell(of assessment: Assessment) -> ExportTable.Cell {
    targetNumber(of: assessment).map { .number($0) } ?? .text(writtenTarget(of: assessment))
  }

  /// What is to be known about a cell besides its number: "trên 42; ư số ước".
  private func note(
    on text: YearText, of series: YearSeries, _ year: Int, _ cell: YearCell
  ) -> String? {
    let written: String?
    switch cell {
    case .result:
      let number = series.entry(of: year).map { strings.number.text($0.value) }
      written = number == nil || number == text.text ? nil : text.text
    case .target:
      let assessment = series.assessment(of: year)
      let hasNumber = assessment.flatMap(targetNumber(of:)) != nil
      written = hasNumber ? assessment.flatMap(writtenTarget(of:)) : nil
    case .change, .cumulated:
      written = strings.isQualified(text.text) ? text.text : nil
    case .completion: written = nil
    }
    let parts = [written ?? "", legend(of: text.marks)].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// The marks of a figure in words; that there is none is seen.
  private func legend(of marks: Set<YearMark>) -> String {
    strings.legend(of: marks.subtracting([.noFigure]), symbols: symbols)
  }

  // MARK: Two years and their plans

  var pairTable: ExportTable {
    let book = book
    let pair = yearPair(in: book)
    let labels = labels(of: pair)
    return ExportTable(
      title: "\(name(of: screen)) \(pair.earlier), \(pair.later)",
      columns: [strings.sector, strings.indicator, strings.unit] + labels.figures + labels.changes
        + [strings.unit(of: strings.difference), strings.notes],
      records: compared(in: book).flatMap { group in
        group.series.map { series in
          let comparison = comparison(of: series, pair)
          let indicator = series.indicator
          let changes = comparison.changes.map { changeCell($0, of: series) }
          let hasChange = changes.contains { if case .number = $0 { true } else { false } }
          return [
            .text(folder.sectors[group.sector].name[strings.language]),
            .text(indicator.name[strings.language]), .text(indicator.unit[strings.language]),
          ] + comparison.figures.map(\.cell) + changes
            + [
              .text(hasChange ? strings.changeUnit(of: indicator) : ""),
              .text(notes(on: comparison, of: series, pair).joined(separator: ". ")),
            ]
        }
      })
  }

  /// The row of a series with its labels and values, then what their marks mean.
  func pairText(of series: YearSeries) -> String {
    let pair = yearPair(in: book)
    let labels = labels(of: pair)
    let comparison = comparison(of: series, pair)
    let figures = zip(labels.figures, comparison.figures).map { "\($0) \($1.text.full(strings))" }
    let changes = zip(labels.changes, zip(comparison.changes, comparison.qualified)).map {
      label, change in
      let text = change.0.map { strings.text($0, of: series.indicator) }
      return "\(label) \(change.1 ?? text ?? symbols.missing)"
    }
    let values = (figures + changes).joined(separator: "; ")
    let marks = comparison.figures.reduce(into: Set<YearMark>()) { $0.formUnion($1.text.marks) }
    let texts =
      ["\(nameWithUnit(of: series.indicator)): \(values)", legend(of: marks)]
      + changeNotes(comparison, of: series, pair)
    return texts.filter { !$0.isEmpty }.joined(separator: ". ")
  }

  private func labels(of pair: YearPair) -> (figures: [String], changes: [String]) {
    let (plan, result) = (strings.shortTarget, strings.shortResult)
    let later = "\(plan) \(pair.later) \(strings.versus)"
    return (
      [pair.earlier, pair.later].flatMap { ["\(plan) \($0)", "\(result) \($0)"] },
      [
        strings.difference, "\(later) \(result) \(pair.earlier)",
        "\(later) \(plan) \(pair.earlier)",
      ]
    )
  }

  /// What is said of a series in two years.
  private struct Comparison {
    /// Plan and result of the earlier year, then of the later one.
    var figures: [(text: YearText, cell: ExportTable.Cell, note: String?)] = []
    var ambitions: [Ambition?] = []
    /// The difference of the results, then what the ambitions come to.
    var changes: [Assessment.YearlyChange?] = []
    /// These with what the screen shows beside them; `nil` where that is nothing.
    var qualified: [String?] = []
  }

  private func comparison(of series: YearSeries, _ pair: YearPair) -> Comparison {
    var comparison = Comparison()
    for year in [pair.earlier, pair.later] {
      for cell in [YearCell.target, .result] {
        let text = series.cell(of: year, showing: cell, since: nil)
        let number = number(of: text, of: series, year, cell, since: nil)
        comparison.figures.append((text, number, note(on: text, of: series, year, cell)))
      }
    }
    comparison.ambitions = [
      series.ambition(of: pair.later, beyondResultOf: pair.earlier),
      series.ambition(of: pair.later, beyondPlanOf: pair.earlier),
    ]
    let difference = series.difference(from: pair.earlier, to: pair.later)
    comparison.changes =
      [difference] + comparison.ambitions.map { $0.map { series.change($0.change, $0.qualifier) } }
    let shown = difference.map { strings.text($0, of: series.indicator) }
    let qualified = shown.flatMap { $0.hasPrefix("“") || strings.isQualified($0) ? $0 : nil }
    comparison.qualified =
      [qualified] + comparison.ambitions.map { $0.flatMap { qualification(of: $0, in: series) } }
    return comparison
  }

  private func notes(
    on comparison: Comparison, of series: YearSeries, _ pair: YearPair
  ) -> [String] {
    let labels = labels(of: pair)
    let figures = zip(labels.figures, comparison.figures).compactMap { label, figure in
      figure.note.map { "\(label): \($0)" }
    }
    let changes = zip(labels.changes, comparison.qualified).compactMap { label, text in
      text.map { "\(label): \($0)" }
    }
    return figures + changes + changeNotes(comparison, of: series, pair)
  }

  /// The change that a promised change is compared with, and whether the plan asks for more.
  private func changeNotes(
    _ comparison: Comparison, of series: YearSeries, _ pair: YearPair
  ) -> [String] {
    guard let ambition = comparison.ambitions[0] else { return [] }
    var notes: [String] = []
    let made = series.resultOrChange(in: pair).text
    if made != comparison.figures[1].text.text {
      notes.append(
        "\(strings.shortResult) \(pair.earlier), \(strings.change.withSmallInitial): \(made)")
    }
    if screen == .comparePlans { notes.append(strings.text(ambition.sense, pair: pair)) }
    return notes
  }

  /// The change with what the screen shows beside it, "> +1,67 đ%"; `nil` where that is nothing.
  private func qualification(of ambition: Ambition, in series: YearSeries) -> String? {
    let text = series.signed(ambition.change, ambition.qualifier)
    if ambition.marks.contains(.partOfYear) { return "\(text) (\(legend(of: [.partOfYear])))" }
    return ambition.qualifier == nil ? nil : text
  }

  // MARK: Areas

  /// The whole first with how many of its parts have figures, then these by rank, then the others.
  func areaTable(of reference: Reference<Indicator>) -> ExportTable {
    let indicator = folder.indicators[reference]
    let comparison = AreaComparison(of: reference, in: self)
    let ranked = comparison.ranked(indicator.direction)
    let areas =
      comparison.years.isEmpty
      ? [] : [comparison.whole] + ranked + comparison.unranked + comparison.missing
    return ExportTable(
      title: "\(name(of: screen)): \(indicator.name[strings.language]), \(comparison.year)",
      columns: [
        strings.place, strings.areas, strings.indicator, strings.unit,
        strings.period, strings.giver, strings.shortTarget, strings.asShown(strings.shortTarget),
        strings.shortResult,
      ] + measureColumns + [strings.status, strings.notes, strings.document],
      records: areas.map { area in
        let series = comparison.series(of: area)
        let entry = comparison.entry(of: area)
        let assessment = series?.assessment(of: comparison.year)
        let own = series.flatMap {
          note(on: $0.result(of: comparison.year), of: $0, comparison.year, .result)
        }
        let notes = [
          own ?? (entry == nil ? strings.legend(of: [.noFigure], symbols: symbols) : ""),
          area == comparison.whole ? counts(of: comparison) : "",
        ].filter { !$0.isEmpty }
        // Equal figures share a place.
        let place = ranked.firstIndex { comparison.entry(of: $0)?.value == entry?.value }
        let isRanked = ranked.contains(area)
        let target = assessment?.target.map { folder.targets[$0] }
        var cells: [ExportTable.Cell] = [
          .number(isRanked ? place.map { PrintedNumber(Int64($0 + 1)) } : nil),
          .text(folder.areas[area].name[strings.language]),
          .text(indicator.name[strings.language]), .text(indicator.unit[strings.language]),
          .text(entry.map { strings.text($0.observation.period) } ?? "\(comparison.year)"),
          .text(target.map { strings.word(for: $0.issuer) }),
          .number(assessment.flatMap(targetNumber(of:))),
          .text(assessment.flatMap(writtenTarget(of:))), .number(entry?.value),
        ]
        cells += assessment.map(measureCells(of:)) ?? measureColumns.map { _ in .empty }
        cells += [
          .text(assessment.map { strings.words(for: $0.verdict) }),
          .text(notes.joined(separator: ". ")),
          .text(entry.map { source(of: $0.observation.document) }),
        ]
        return cells
      })
  }

  private func counts(of comparison: AreaComparison) -> String {
    guard !comparison.years.isEmpty else { return strings.noAreaFigures }
    return strings.areasWithFigures(
      comparison.parts.count - comparison.missing.count, of: comparison.parts.count,
      year: comparison.year)
  }
}
