import PlanIndicators

// Promises and what is said of them, one a record.

extension DashboardState {
  func table(of assessments: [Assessment], titled title: String) -> ExportTable {
    ExportTable(
      title: title,
      columns: [
        strings.areas, strings.plan, strings.sector, strings.indicator, strings.unit,
        strings.agency, strings.giver, strings.shortTarget, strings.asShown(strings.shortTarget),
        strings.shortResult, strings.asShown(strings.shortResult), strings.period,
        strings.statusOfFigure,
      ] + measureColumns + [
        strings.yearlyChange, strings.unit(of: strings.yearlyChange), strings.status,
        strings.reason, strings.document,
      ],
      records: assessments.map(record))
  }

  private func record(of assessment: Assessment) -> [ExportTable.Cell] {
    let indicator = folder.indicators[assessment.indicator]
    let target = assessment.target.map { folder.targets[$0] }
    let documents = [target?.document, assessment.result?.document].compactMap(\.self)
      .map(source(of:))
    let change = assessment.changeOnYear
    var cells: [ExportTable.Cell] = [
      .text(folder.areas[assessment.area].name[strings.language]),
      .text(assessment.plan.map { strings.shortName(of: folder.plans[$0]) }),
      .text(folder.sectors[indicator.sector].name[strings.language]),
      .text(indicator.name[strings.language]), .text(indicator.unit[strings.language]),
      .text(indicator.agency.map { folder.agencies[$0].name[strings.language] }),
      .text(target.map { strings.word(for: $0.issuer) }),
      .number(targetNumber(of: assessment)), .text(writtenTarget(of: assessment)),
      .number(resultNumber(of: assessment)), .text(writtenResult(of: assessment)),
      .text(assessment.result.map { strings.text($0.period) }),
      .text(assessment.result.map { strings.word(for: $0.status) }),
    ]
    cells += measureCells(of: assessment)
    cells += [
      .number(change.flatMap { $0.number(of: indicator) }),
      .text(change.map { unit(of: $0, indicator) }), .text(strings.words(for: assessment.verdict)),
      .text(fullText(of: assessment)), .text(documents.joined(separator: "; ")),
    ]
    return cells
  }

  // MARK: Target and result

  /// The value of a promise of one level or amount; `nil` for a range and for a change.
  func targetNumber(of assessment: Assessment) -> PrintedNumber? {
    let indicator = folder.indicators[assessment.indicator]
    guard let target = assessment.target.map({ folder.targets[$0] }),
      target.comparison.upperValue == nil, !strings.isChange(target, of: indicator)
    else { return nil }
    return target.shown(target.comparison.value, of: indicator)
  }

  /// The promise as it is shown, "> 35", where that is more than its number; a change in full.
  func writtenTarget(of assessment: Assessment) -> String? {
    guard let target = assessment.target.map({ folder.targets[$0] }) else { return nil }
    let indicator = folder.indicators[assessment.indicator]
    let full = strings.text(target, of: indicator)
    guard !strings.isChange(target, of: indicator) else { return full }
    let shown = targetText(of: assessment)
    guard let number = targetNumber(of: assessment), strings.number.text(number) == shown else {
      return shown
    }
    // A word that the lists leave out: "trên 213 tỷ đồng".
    return full == strings.text(number, of: indicator) ? nil : full
  }

  /// The result, unless a document states only a change or a share of the plan.
  func resultNumber(of assessment: Assessment) -> PrintedNumber? {
    guard let result = assessment.result, result.meaning != .statedShare,
      result.meaning != .statedChange
    else { return nil }
    return result.shownValue.shown
  }

  /// The result as it is shown, "trên 42", where that is more than its number.
  func writtenResult(of assessment: Assessment) -> String? {
    guard let result = assessment.result else { return nil }
    let shown = resultText(of: assessment)
    if resultNumber(of: assessment).map(strings.number.text) == shown { return nil }
    // "12/63" alone is a date to a spreadsheet.
    return result.outOf == nil ? shown : "\(strings.rank) \(shown)"
  }

  // MARK: How far it has come

  /// The heads of what says how far a promise has come: one of three numbers, and the unit of the two
  /// that are none of percent.
  var measureColumns: [String] {
    [
      strings.completion, strings.difference, strings.changeOnBaseline,
      strings.unit(of: strings.difference),
    ]
  }

  /// The number that the screen shows, in the column of its meaning.
  func measureCells(of assessment: Assessment) -> [ExportTable.Cell] {
    let indicator = folder.indicators[assessment.indicator]
    let target = assessment.target.map { folder.targets[$0] }
    if let target, target.basis == .percentChange {
      let change = assessment.percentageOfChange(promised: target)
      return [.empty, .empty, .number(change), .text(change.map { _ in "%" })]
    }
    if target?.basis == .change, let change = assessment.changeMade {
      return [
        .empty, .empty,
        .number(change.shown),
        .text(strings.changeUnit(ofLevel: indicator)),
      ]
    }
    switch assessment.measure {
    case .ratio(let share, _), .advancement(let share, _):
      return [.number(NumberFormat.percentage(share)), .empty, .empty, .empty]
    case .margin(let distance, _), .places(let distance):
      return [
        .empty, .number(distance.shown), .empty, .text(strings.differenceUnit(of: indicator)),
      ]
    case .noMeasure: return [.empty, .empty, .empty, .empty]
    }
  }

  // MARK: Changes

  /// The number of a change; one in another unit than that of the row stands with it, as words.
  func changeCell(
    _ change: Assessment.YearlyChange?, of series: YearSeries
  ) -> ExportTable.Cell {
    guard let change else { return .empty }
    return change.isInUnit == series.indicator.changesInUnit
      ? .number(change.number(of: series.indicator))
      : .text(strings.text(change, of: series.indicator))
  }

  /// The unit of a change, and what its number cannot say: "%; > +5,2%", "điểm %, văn bản nêu".
  private func unit(of change: Assessment.YearlyChange, _ indicator: Indicator) -> String {
    let unit = change.isInUnit ? strings.changeUnit(ofLevel: indicator) : "%"
    let stated = change.statedBy == nil ? unit : strings.stated(inUnit: unit)
    return change.qualifier == nil ? stated : "\(stated); \(strings.text(change, of: indicator))"
  }
}
