import PlanIndicators

// Two years side by side, and the plan of one against the result and the plan of the other.

extension DashboardState {
  /// Two years side by side: results, their difference, and the later year's plan.
  func compareTwoYearsPage(width: Int) -> Page {
    let book = book
    let pair = yearPair(in: book)
    let table = ComparisonColumns(ofTwoYearsIn: width)
    var marks = Set<YearMark>()
    var rows: [Row] = []
    for group in compared(in: book) {
      rows.append(.heading(folder.sectors[group.sector].name[strings.language]))
      for series in group.series {
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
              height: table.isOneLine ? 1 : 2)))
      }
    }
    return Page(
      header: comparisonHeader(
        labels(of: pair, in: table), texts: [strings.legendForms(of: marks, symbols: symbols)],
        in: table, width: width),
      rows: rows.isEmpty ? [.paragraph(strings.nothingFound, width: width)] : rows)
  }

  private func labels(of pair: YearPair, in table: ComparisonColumns) -> [String] {
    let (earlier, later) = table.years(of: pair)
    return [
      "\(strings.shortResult) \(earlier)", "\(strings.shortResult) \(later)", strings.difference,
      "\(strings.shortTarget) \(later)",
    ]
  }

  /// The row of a series in two years, with its lines.
  func row(of series: YearSeries, _ pair: YearPair, width: Int) -> Row {
    let table = ComparisonColumns(ofTwoYearsIn: width)
    let cells = [
      series.result(of: pair.earlier), series.result(of: pair.later),
      series.changeCell(from: pair.earlier, to: pair.later),
      series.cell(of: pair.later, showing: .target, since: nil),
    ]
    let note = series.ambition(of: pair.later, beyondResultOf: pair.earlier).map {
      strings.ambition(
        series.fullText(of: $0, against: strings.shortResult), planYear: pair.later,
        resultYear: pair.earlier)
    }
    return comparisonRow(
      series, cells, labels: labels(of: pair, in: table), note: note ?? "", in: table, width: width)
  }

  /// The plan of the later year against what the earlier year planned and achieved.
  func comparePlansPage(width: Int) -> Page {
    let book = book
    let pair = yearPair(in: book)
    var marks = Set<YearMark>()
    var rows: [Row] = []
    var counts: [Ambition.Sense?: Int] = [:]
    let table = ComparisonColumns(ofPlansIn: width)
    let (one, other) = table.years(of: pair)
    let labels = [
      "\(strings.shortTarget) \(one)", "\(strings.shortResult) \(one)",
      "\(strings.shortTarget) \(other)", "\(strings.versus) \(strings.shortResult)",
      "\(strings.versus) \(strings.shortTarget)",
    ]
    for group in compared(in: book) {
      rows.append(.heading(folder.sectors[group.sector].name[strings.language]))
      for series in group.series {
        let onResult = series.ambition(of: pair.later, beyondResultOf: pair.earlier)
        let onPlan = series.ambition(of: pair.later, beyondPlanOf: pair.earlier)
        counts[onResult?.sense, default: 0] += 1
        let cells = [
          series.cell(of: pair.earlier, showing: .target, since: nil),
          series.resultOrChange(in: pair),
          series.cell(of: pair.later, showing: .target, since: nil),
          cell(for: onResult, of: series), cell(for: onPlan, of: series),
        ]
        for cell in cells.prefix(3) { marks.formUnion(cell.marks) }
        let note = [
          onResult.map {
            "\(strings.text($0.sense, pair: pair)): "
              + series.fullText(of: $0, against: "\(strings.shortResult) \(pair.earlier)")
          },
          onPlan.map {
            let before = "\(strings.shortTarget) \(pair.earlier)"
            return "\(strings.versus) \(before): \(series.fullText(of: $0, against: before))"
          },
        ].compactMap(\.self).joined(separator: "; ")
        rows.append(
          comparisonRow(series, cells, labels: labels, note: note, in: table, width: width))
      }
    }
    let summary = strings.ambitionSummary(
      bolder: counts[.bolder] ?? 0, same: counts[.same] ?? 0, weaker: counts[.weaker] ?? 0,
      unknown: counts[nil] ?? 0, pair: pair, symbols: symbols)
    return Page(
      header: comparisonHeader(
        labels, texts: [summary, strings.legendForms(of: marks, symbols: symbols)], in: table,
        width: width),
      rows: rows.isEmpty ? [.paragraph(strings.noTargetStated, width: width)] : rows)
  }

  private func cell(for ambition: Ambition?, of series: YearSeries) -> YearText {
    guard let ambition else { return YearText(text: symbols.missing, role: .dim) }
    let sign =
      switch ambition.sense {
      case .bolder: symbols.bolder
      case .same: "="
      case .weaker: symbols.weaker
      }
    let isSame = ambition.change == 0 && ambition.qualifier == nil
    return YearText(
      text: isSame ? sign : "\(series.text(of: ambition)) \(sign)",
      role: ambition.sense == .weaker ? .caution : .text)
  }

  // MARK: Table

  private func comparisonHeader(
    _ labels: [String], texts: [[String]], in table: ComparisonColumns, width: Int
  ) -> [Line] {
    var head = Line()
    if table.places.lowerBound > 0 { head.add(symbols.less, at: 0, role: .dim) }
    for place in table.places {
      head.add(
        labels[place], endingAt: table.end(of: place), width: table.width - 1, role: .heading)
    }
    if table.places.upperBound < labels.count {
      head.add(symbols.separator, at: head.end + 1, role: .dim)
    }
    let chips = comparisonChips.wrapped(toColumns: width).map { Line($0, role: .focus) }
    return chips + headLines(texts.filter { !$0[0].isEmpty }, width: width) + [head]
  }

  private func comparisonRow(
    _ series: YearSeries, _ cells: [YearText], labels: [String], note: String,
    in table: ComparisonColumns, width: Int
  ) -> Row {
    var line = Line()
    let name = nameWithUnit(
      of: series.indicator, width: table.isOneLine ? table.nameWidth - 1 : width)
    if table.isOneLine { line.add(name, at: 0) }
    for place in table.places {
      line.add(
        cells[place].full(strings, within: table.width - 1), endingAt: table.end(of: place),
        width: table.width - 1, role: cells[place].role)
    }
    let values = zip(labels, cells).map { "\($0) \($1.full(strings))" }.joined(separator: "; ")
    // What has no column is said here.
    let parts = table.places.count < cells.count ? [values, note] : [note.isEmpty ? values : note]
    return Row(
      table.isOneLine ? [line] : [Line(name), line], to: .screen(.indicator(series.key)),
      fullText: ([nameWithUnit(of: series.indicator)] + parts.filter { !$0.isEmpty })
        .joined(separator: ". "))
  }
}

/// Where the columns of a comparison stand, and which of them a narrow screen leaves out.
private struct ComparisonColumns {
  let isOneLine: Bool
  /// The columns that have room.
  let places: Range<Int>
  let width: Int
  let nameWidth: Int

  /// Result, result, difference, plan; without the plan where there is little room.
  init(ofTwoYearsIn width: Int) {
    self.init(0..<(width < 50 ? 3 : 4), endingWith: 4, in: width)
  }

  /// Plan, result, plan, against the result, against the plan; first without the earlier plan, then
  /// without the result.
  init(ofPlansIn width: Int) {
    self.init((width < 50 ? 2 : width < 76 ? 1 : 0)..<5, endingWith: 5, in: width)
  }

  private init(_ places: Range<Int>, endingWith last: Int, in width: Int) {
    self.places = places
    isOneLine = width >= 104
    // Room for the marks of columns that are left out.
    let margin = places.upperBound < last ? 4 : 2
    self.width = isOneLine ? 15 : (width - margin) / places.count
    nameWidth = isOneLine ? width - places.count * 15 : 2
  }

  func end(of place: Int) -> Int { nameWidth + (place - places.lowerBound + 1) * width }

  /// The years as the heads have room for them: in narrow columns their last two digits.
  func years(of pair: YearPair) -> (Int, Int) {
    let century = width < 12 ? 100 : 10_000
    return (pair.earlier % century, pair.later % century)
  }
}
