import PlanIndicators

// Years side by side: all of them in a table, or two with their difference.

extension DashboardState {
  /// Indicators × years; the cells show results, targets, completion or change.
  func compareYearsPage(width: Int) -> Page {
    let cell = visit.view.cell
    let isWide = width >= 104
    let count = YearSeries.years.count
    let nameWidth = isWide ? width - count * 11 - 2 : 3
    let cellWidth = isWide ? 11 : (width - 3) / count
    var head = Line()
    for (index, year) in YearSeries.years.enumerated() {
      head.add(
        "\(year)", endingAt: nameWidth + (index + 1) * cellWidth, width: cellWidth - 1,
        role: .heading)
    }
    var legend = Line()
    legend.add("[\(strings.word(for: cell))]", at: 0, role: .focus)
    legend.add(strings.partOfYear, at: legend.end + 2, width: width - legend.end - 2, role: .dim)
    var rows: [Row] = []
    for sector in sectors {
      let own = seriesInView(of: sector)
      guard !own.isEmpty else { continue }
      rows.append(.heading(folder.sectors[sector].name[strings.language]))
      for series in own {
        let years = YearSeries(series, in: self)
        let name = nameWithUnit(of: years.indicator)
        var cells = Line()
        for (index, year) in YearSeries.years.enumerated() {
          cells.add(
            years.text(of: year, showing: cell),
            endingAt: nameWidth + (index + 1) * cellWidth, width: cellWidth - 1,
            role: cellRole(years, year, cell))
        }
        if isWide {
          cells.add(name, at: 0, width: nameWidth)
          rows.append(Row([cells], to: .screen(.indicator(series)), fullText: name))
        } else {
          let first = Line(name.truncated(toColumns: width), at: 0)
          rows.append(Row([first, cells], to: .screen(.indicator(series)), fullText: name))
        }
      }
    }
    return Page(header: [legend, head], rows: rows)
  }

  private func cellRole(_ years: YearSeries, _ year: Int, _ cell: YearCell) -> Role {
    switch cell {
    case .result, .change, .target: .text
    case .completion: years.assessment(of: year)?.verdict.judged.role ?? .text
    }
  }

  /// The series of a sector that have figures or targets in some year.
  private func seriesInView(of sector: Reference<Sector>) -> [PlanFolder.SeriesKey] {
    var seen = Set<PlanFolder.SeriesKey>()
    return ownAssessments.compactMap { assessment in
      guard self.sector(of: assessment) == sector, seen.insert(assessment.series).inserted else {
        return nil
      }
      let years = YearSeries(assessment.series, in: self)
      let hasFigures = YearSeries.years.contains {
        years.entry(of: $0) != nil || years.assessment(of: $0) != nil
      }
      return hasFigures ? assessment.series : nil
    }
  }

  /// Two years side by side: results, their difference, and the later year's plan against the
  /// earlier year's result.
  func compareTwoYearsPage(width: Int) -> Page {
    let (first, second) = (visit.view.years.earlier, visit.view.years.later)
    let isWide = width >= 104
    let column = isWide ? 16 : (width - 3) / 4
    let nameWidth = width - 4 * column
    var head = Line()
    let labels = [
      "\(strings.shortResult) \(first)", "\(strings.shortResult) \(second)", strings.difference,
      "\(strings.shortTarget) \(second)",
    ]
    for (index, label) in labels.enumerated() {
      head.add(
        label, endingAt: nameWidth + (index + 1) * column, width: column - 1, role: .heading)
    }
    var rows: [Row] = []
    for sector in sectors {
      var own: [Row] = []
      for series in seriesInView(of: sector) {
        let years = YearSeries(series, in: self)
        guard years.entry(of: first) != nil || years.entry(of: second) != nil else { continue }
        own.append(
          twoYearRow(years, visit.view.years, nameWidth: nameWidth, column: column, isWide: isWide))
      }
      guard !own.isEmpty else { continue }
      rows.append(.heading(folder.sectors[sector].name[strings.language]))
      rows += own
    }
    let legend = Line(strings.partOfYear.truncated(toColumns: width), role: .dim)
    return Page(header: [legend, head], rows: rows)
  }

  private func twoYearRow(
    _ years: YearSeries, _ pair: YearPair, nameWidth: Int, column: Int, isWide: Bool
  ) -> Row {
    let (first, second) = (pair.earlier, pair.later)
    var line = Line()
    let name = nameWithUnit(of: years.indicator)
    if isWide { line.add(name, at: 0, width: nameWidth - 1) }
    let cells = [
      years.text(of: first, showing: .result), years.text(of: second, showing: .result),
      years.change(from: first, to: second).map(years.signed) ?? symbols.missing,
      years.text(of: second, showing: .target),
    ]
    for (index, cell) in cells.enumerated() {
      line.add(cell, endingAt: nameWidth + (index + 1) * column, width: column - 1)
    }
    var full = name
    if let promise = years.assessment(of: second)?.promise, let earlier = years.entry(of: first),
      earlier.isWhole,
      let difference = years.difference(from: earlier.value, to: promise.threshold)
    {
      full +=
        ". "
        + strings.ambition(
          years.signed(difference), planYear: second, resultYear: first)
    }
    let nameLine = Line(name.truncated(toColumns: nameWidth + 4 * column))
    return Row(
      isWide ? [line] : [nameLine, line], to: .screen(.indicator(years.key)), fullText: full)
  }
}

extension Strings {
  /// "Kế hoạch 2024 so với thực hiện 2023: +5,2%".
  package func ambition(_ difference: String, planYear: Int, resultYear: Int) -> String {
    switch language {
    case .vietnamese: "Kế hoạch \(planYear) so với thực hiện \(resultYear): \(difference)"
    case .english: "Target \(planYear) against result \(resultYear): \(difference)"
    }
  }
}
