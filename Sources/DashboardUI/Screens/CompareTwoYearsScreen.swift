import PlanIndicators

// Two years side by side, and the plan of one against the result and the plan of the other.

extension DashboardState {
  /// Two years side by side: results, their difference, and the later year's plan.
  func compareTwoYearsPage(width: Int) -> Page {
    let book = book
    let pair = yearPair(in: book)
    var marks = Set<YearMark>()
    var rows: [Row] = []
    for (sector, all) in book.series(of: visit.view.sector) {
      let own = all.filter { $0.entry(of: pair.earlier) != nil || $0.entry(of: pair.later) != nil }
      guard !own.isEmpty else { continue }
      rows.append(.heading(folder.sectors[sector].name[strings.language]))
      for series in own {
        for (year, cell) in [
          (pair.earlier, YearCell.result), (pair.later, .result), (pair.later, .target),
        ] {
          marks.formUnion(series.marks(of: year, showing: cell, since: nil))
        }
        rows.append(
          Row(
            named: nameWithUnit(of: series.indicator),
            as: YearLayout(
              series: series.key, cells: .pair(pair), width: width,
              height: ComparisonColumns(count: 4, width: width).isOneLine ? 1 : 2)))
      }
    }
    return Page(
      header: comparisonHeader(
        labels(of: pair), texts: [strings.legend(of: marks, symbols: symbols)], width: width),
      rows: rows.isEmpty ? [.paragraph(strings.nothingFound, width: width)] : rows)
  }

  private func labels(of pair: YearPair) -> [String] {
    [
      "\(strings.shortResult) \(pair.earlier)", "\(strings.shortResult) \(pair.later)",
      strings.difference, "\(strings.shortTarget) \(pair.later)",
    ]
  }

  /// The row of a series in two years, with its lines.
  func row(of series: YearSeries, _ pair: YearPair, width: Int) -> Row {
    let cells = [
      series.result(of: pair.earlier), series.result(of: pair.later),
      series.change(from: pair.earlier, to: pair.later).map {
        YearText(text: series.signed($0))
      } ?? YearText(text: symbols.missing, role: .dim),
      series.cell(of: pair.later, showing: .target, since: nil),
    ]
    let note = series.ambition(of: pair.later, beyondResultOf: pair.earlier).map {
      strings.ambition(
        text(of: $0, in: series), planYear: pair.later, resultYear: pair.earlier)
    }
    return comparisonRow(series, cells, labels: labels(of: pair), note: note ?? "", width: width)
  }

  /// The plan of the later year against what the earlier year planned and achieved.
  func comparePlansPage(width: Int) -> Page {
    let book = book
    let pair = yearPair(in: book)
    var marks = Set<YearMark>()
    var rows: [Row] = []
    var counts: [Ambition.Sense?: Int] = [:]
    // Narrow columns have room for the last two digits of a year.
    let century = width < 76 ? 100 : 10_000
    let (one, other) = (pair.earlier % century, pair.later % century)
    let labels = [
      "\(strings.shortTarget) \(one)", "\(strings.shortResult) \(one)",
      "\(strings.shortTarget) \(other)", "\(strings.versus) \(strings.shortResult)",
      "\(strings.versus) \(strings.shortTarget)",
    ]
    for (sector, all) in book.series(of: visit.view.sector) {
      let own = all.filter { $0.assessment(of: pair.later)?.target != nil }
      guard !own.isEmpty else { continue }
      rows.append(.heading(folder.sectors[sector].name[strings.language]))
      for series in own {
        let onResult = series.ambition(of: pair.later, beyondResultOf: pair.earlier)
        let onPlan = series.ambition(of: pair.later, beyondPlanOf: pair.earlier)
        counts[onResult?.sense, default: 0] += 1
        let cells = [
          series.cell(of: pair.earlier, showing: .target, since: nil),
          series.resultOrChange(of: pair.earlier),
          series.cell(of: pair.later, showing: .target, since: nil),
          cell(for: onResult, of: series, isNarrow: width < 60),
          cell(for: onPlan, of: series, isNarrow: width < 60),
        ]
        for cell in cells.prefix(3) { marks.formUnion(cell.marks) }
        let note = [
          onResult.map { "\(strings.text($0.sense, pair: pair)): \(text(of: $0, in: series))" },
          onPlan.map {
            "\(strings.versus) \(strings.shortTarget) \(pair.earlier): \(text(of: $0, in: series))"
          },
        ].compactMap(\.self).joined(separator: "; ")
        rows.append(comparisonRow(series, cells, labels: labels, note: note, width: width))
      }
    }
    let summary =
      size.rows < 20
      ? "\(symbols.bolder) \(counts[.bolder] ?? 0)   = \(counts[.same] ?? 0)   "
        + "\(symbols.weaker) \(counts[.weaker] ?? 0)   ? \(counts[nil] ?? 0)"
      : strings.ambitionSummary(
        bolder: counts[.bolder] ?? 0, same: counts[.same] ?? 0, weaker: counts[.weaker] ?? 0,
        unknown: counts[nil] ?? 0, pair: pair, symbols: symbols)
    return Page(
      header: comparisonHeader(
        labels, texts: [summary, strings.legend(of: marks, symbols: symbols)], width: width),
      rows: rows.isEmpty ? [.paragraph(strings.noTargetStated, width: width)] : rows)
  }

  private func cell(
    for ambition: Ambition?, of series: YearSeries, isNarrow: Bool
  ) -> YearText {
    guard let ambition else { return YearText(text: symbols.missing, role: .dim) }
    let sign =
      switch ambition.sense {
      case .bolder: symbols.bolder
      case .same: "="
      case .weaker: symbols.weaker
      }
    let text =
      isNarrow || ambition.change == 0
      ? (ambition.isOpen ? "\(beyond(series)) \(sign)" : sign)
      : "\(text(of: ambition, in: series))\(ambition.isBound ? "*" : "") \(sign)"
    return YearText(text: text, role: ambition.sense == .weaker ? .caution : .text)
  }

  /// "+1,67 đ%"; "> +1,67 đ%" where the plan asks for more than its number.
  private func text(of ambition: Ambition, in series: YearSeries) -> String {
    (ambition.isOpen ? "\(beyond(series)) " : "") + series.signed(ambition.change)
  }

  private func beyond(_ series: YearSeries) -> String {
    series.indicator.direction == .decrease ? "<" : ">"
  }

  // MARK: Table

  private func comparisonHeader(_ labels: [String], texts: [String], width: Int) -> [Line] {
    let table = ComparisonColumns(count: labels.count, width: width)
    var head = Line()
    for (index, label) in labels.enumerated() {
      head.add(label, endingAt: table.end(of: index), width: table.width - 1, role: .heading)
    }
    let chip = sectorChip.map { [Line($0, role: .focus)] } ?? []
    let most = size.rows < 20 ? 1 : 2
    let lines = texts.filter { !$0.isEmpty }.prefix(size.rows < 20 ? 1 : 2).flatMap { text in
      text.wrapped(toColumns: width).prefix(most).map { Line($0, role: .dim) }
    }
    return chip + lines + [head]
  }

  private func comparisonRow(
    _ series: YearSeries, _ cells: [YearText], labels: [String], note: String, width: Int
  ) -> Row {
    let table = ComparisonColumns(count: cells.count, width: width)
    var line = Line()
    let name = nameWithUnit(of: series.indicator)
    if table.isOneLine { line.add(name, at: 0, width: table.nameWidth - 1) }
    for (index, cell) in cells.enumerated() {
      line.add(
        cell.full(strings), endingAt: table.end(of: index), width: table.width - 1, role: cell.role)
    }
    let values = zip(labels, cells).map { "\($0) \($1.full(strings))" }.joined(separator: "; ")
    return Row(
      table.isOneLine ? [line] : [Line(name.truncated(toColumns: width)), line],
      to: .screen(.indicator(series.key)),
      fullText: [name, note.isEmpty ? values : note].joined(separator: ". "))
  }
}

/// Where the columns of a comparison stand.
private struct ComparisonColumns {
  let isOneLine: Bool
  let width: Int
  let nameWidth: Int

  init(count: Int, width: Int) {
    isOneLine = width >= 104
    self.width = isOneLine ? 15 : (width - 2) / count
    nameWidth = width - count * self.width
  }

  func end(of index: Int) -> Int { nameWidth + (index + 1) * width }
}
