import PlanIndicators

// What is shown as a table of its own columns: all its rows, beyond what fits on the screen too.

extension DashboardState {
  /// The list in view as a table, each record with the day up to which publications are used.
  package var exportedTable: ExportTable {
    var table = tableInView
    table.columns.append(strings.sourcesUntil)
    for index in table.records.indices { table.records[index].append(.text(strings.text(asOf))) }
    return table
  }

  private var tableInView: ExportTable {
    switch screen {
    case .compareYears: return yearTable
    case .compareTwoYears, .comparePlans: return pairTable
    case .compareAreas(let indicator): return areaTable(of: indicator)
    case .indicator(let series): return observationTable(of: series)
    case .documents: return documentTable
    default:
      let rows = filled(activeList?.page ?? page(width: 200)).rows
      let assessments = rows.compactMap(\.assessment)
      return assessments.isEmpty ? textTable(of: rows) : table(of: assessments)
    }
  }

  /// The verdicts, one a record.
  private func table(of assessments: [Assessment]) -> ExportTable {
    ExportTable(
      columns: [
        strings.areas, strings.plan, strings.sector, strings.indicator, strings.unit,
        strings.agency, strings.shortTarget, strings.shortResult, strings.period,
        strings.statusOfFigure, strings.completion, strings.difference, strings.yearlyChange,
        strings.status, strings.reason, strings.document,
      ],
      records: assessments.map { assessment in
        let indicator = folder.indicators[assessment.indicator]
        let documents = [
          assessment.target.map { folder.targets[$0].document }, assessment.result?.document,
        ].compactMap(\.self).map(source(of:))
        return [
          .text(folder.areas[assessment.area].name[strings.language]),
          .text(assessment.plan.map { strings.shortName(of: folder.plans[$0]) }),
          .text(folder.sectors[indicator.sector].name[strings.language]),
          .text(indicator.name[strings.language]), .text(indicator.unit[strings.language]),
          .text(indicator.agency.map { folder.agencies[$0].name[strings.language] }),
          targetCell(of: assessment), .number(assessment.result?.value),
          .text(assessment.result.map { strings.text($0.period) }),
          .text(assessment.result.map { strings.word(for: $0.status) }),
          completionCell(of: assessment), marginCell(of: assessment),
          assessment.changeOnYear.map { .value($0.value) } ?? .empty,
          .text(strings.words(for: assessment.verdict)), .text(fullText(of: assessment)),
          .text(documents.joined(separator: "; ")),
        ]
      })
  }

  /// A promise of one value as a number, any other in words.
  private func targetCell(of assessment: Assessment) -> ExportTable.Cell {
    guard let target = assessment.target.map({ folder.targets[$0] }) else { return .empty }
    let isPlain = target.basis == .absolute && target.comparison.upperValue == nil
    return isPlain
      ? .number(target.comparison.value)
      : .text(strings.shortText(target, of: folder.indicators[target.indicator]))
  }

  /// The percentage of the plan, 122.9 for 122,9%.
  private func completionCell(of assessment: Assessment) -> ExportTable.Cell {
    switch assessment.measure {
    case .ratio(let share, _), .advancement(let share, _): .value(share * 100)
    case .margin, .places, .noMeasure: .empty
    }
  }

  private func marginCell(of assessment: Assessment) -> ExportTable.Cell {
    switch assessment.measure {
    case .margin(let distance, _), .places(let distance): .number(distance)
    case .ratio, .advancement, .noMeasure: .empty
    }
  }

  // MARK: Comparisons

  /// Indicators × years in the cells that are shown, each year's marks in words at the end.
  private var yearTable: ExportTable {
    let book = book
    let cell = visit.view.cell
    let years = Array(book.years)
    return ExportTable(
      columns: [strings.sector, strings.indicator, strings.unit] + years.map(String.init)
        + [strings.note],
      records: compared(in: book).flatMap { group in
        group.series.map { series in
          let cells = years.map { year in
            (year, series.cell(of: year, showing: cell, since: book.term?.start.year))
          }
          return [
            .text(folder.sectors[group.sector].name[strings.language]),
            .text(series.indicator.name[strings.language]),
            .text(series.indicator.unit[strings.language]),
          ] + cells.map { year, text in exported(text, of: series, year, cell) }
            + [.text(notes(on: cells))]
        }
      })
  }

  private func exported(
    _ text: YearText, of series: YearSeries, _ year: Int, _ cell: YearCell
  ) -> ExportTable.Cell {
    guard !text.marks.contains(.noFigure) else { return .empty }
    switch cell {
    case .result: return .number(series.entry(of: year)?.value)
    case .target: return series.assessment(of: year).map(targetCell(of:)) ?? .empty
    case .completion:
      guard let assessment = series.assessment(of: year) else { return .empty }
      // A distance among percentages names its unit.
      let share = completionCell(of: assessment)
      return share == .empty ? .text(text.text) : share
    case .change, .cumulated: return .text(text.text)
    }
  }

  private func notes(on cells: [(Int, YearText)]) -> String {
    cells.compactMap { year, text in
      let marks = text.marks.subtracting([.noFigure])
      return marks.isEmpty ? nil : "\(year): \(strings.legend(of: marks, symbols: symbols))"
    }.joined(separator: ". ")
  }

  private var pairTable: ExportTable {
    let book = book
    let pair = yearPair(in: book)
    let (one, other) = (pair.earlier, pair.later)
    return ExportTable(
      columns: [
        strings.sector, strings.indicator, strings.unit, "\(strings.shortTarget) \(one)",
        "\(strings.shortResult) \(one)", "\(strings.shortTarget) \(other)",
        "\(strings.shortResult) \(other)", strings.difference,
        "\(strings.shortTarget) \(other) \(strings.versus) \(strings.shortResult) \(one)",
        "\(strings.shortTarget) \(other) \(strings.versus) \(strings.shortTarget) \(one)",
      ],
      records: book.series(of: visit.view.sector).flatMap { sector, own in
        own.filter { !$0.years.isDisjoint(with: [one, other]) }.map { series in
          [
            .text(folder.sectors[sector].name[strings.language]),
            .text(series.indicator.name[strings.language]),
            .text(series.indicator.unit[strings.language]),
            series.assessment(of: one).map(targetCell(of:)) ?? .empty,
            .number(series.entry(of: one)?.value),
            series.assessment(of: other).map(targetCell(of:)) ?? .empty,
            .number(series.entry(of: other)?.value),
            value(series.change(from: one, to: other)),
            value(series.ambition(of: other, beyondResultOf: one)?.change),
            value(series.ambition(of: other, beyondPlanOf: one)?.change),
          ]
        }
      })
  }

  private func value(_ value: Double?) -> ExportTable.Cell { value.map { .value($0) } ?? .empty }

  private func areaTable(of reference: Reference<Indicator>) -> ExportTable {
    let indicator = folder.indicators[reference]
    let comparison = AreaComparison(of: reference, in: self)
    let areas =
      [comparison.whole] + comparison.ranked(indicator.direction) + comparison.unranked
      + comparison.missing
    return ExportTable(
      columns: [
        strings.areas, strings.indicator, strings.unit, strings.period, strings.shortTarget,
        strings.shortResult, strings.status, strings.document,
      ],
      records: areas.map { area in
        let entry = comparison.entry(of: area)
        let assessment = comparison.series(of: area)?.assessment(of: comparison.year)
        return [
          .text(folder.areas[area].name[strings.language]),
          .text(indicator.name[strings.language]), .text(indicator.unit[strings.language]),
          .text(entry.map { strings.text($0.observation.period) } ?? "\(comparison.year)"),
          assessment.map(targetCell(of:)) ?? .empty, .number(entry?.value),
          .text(assessment.map { strings.words(for: $0.verdict) }),
          .text(entry.map { source(of: $0.observation.document) }),
        ]
      })
  }

  // MARK: Figures and documents

  private func observationTable(of series: PlanFolder.SeriesKey) -> ExportTable {
    let indicator = folder.indicators[series.indicator]
    return ExportTable(
      columns: [
        strings.areas, strings.indicator, strings.unit, strings.period, strings.value,
        strings.statusOfFigure, strings.printedAs, strings.document,
      ],
      records: folder.observations(of: series).filter { isVisible($0.document) }.map {
        [
          .text(folder.areas[series.area].name[strings.language]),
          .text(indicator.name[strings.language]), .text(indicator.unit[strings.language]),
          .text(strings.text($0.period)), .number($0.value), .text(strings.word(for: $0.status)),
          .text($0.printed), .text(source(of: $0.document)),
        ]
      })
  }

  private var documentTable: ExportTable {
    let visible = folder.documents.allReferences.filter(isVisible).map { folder.documents[$0] }
    return ExportTable(
      columns: [
        strings.issuedOn, strings.document, strings.issuer, strings.address,
      ],
      records: visible.map {
        [
          .text(dateText(of: $0)),
          .text([$0.number, $0.title].filter { !$0.isEmpty }.joined(separator: ". ")),
          .text($0.issuer), .text($0.address),
        ]
      })
  }

  /// Any other list: a record a row, its text in full.
  private func textTable(of rows: [Row]) -> ExportTable {
    ExportTable(
      columns: [name(of: screen)],
      records: rows.compactMap { row in
        let lines = row.lines.map { $0.pieces.map(\.text).joined(separator: " ") }
        let text = row.fullText.isEmpty ? lines.joined(separator: " ") : row.fullText
        return text.isEmpty ? nil : [.text(text)]
      })
  }
}
