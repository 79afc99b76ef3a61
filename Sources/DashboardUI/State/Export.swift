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
    case .overview: overviewTable
    case .plan(let plan): assessmentTable(titled: planTitle(strings.plan, plan))
    case .compareYears: yearTable
    case .compareTwoYears, .comparePlans: pairTable
    case .compareAreas(let indicator): areaTable(of: indicator)
    case .indicator(let series): observationTable(of: series)
    case .documents: documentTable
    case .found: cellTable([strings.word(for: .name), strings.kind])
    case .areas: cellTable([strings.areas, strings.inTheData, strings.validity])
    default: assessmentTable(titled: name(of: screen))
    }
  }

  /// The assessments of the list in view; where it has none, what it says.
  private func assessmentTable(titled title: String) -> ExportTable {
    let assessments = (activePage ?? widePage).rows.compactMap(\.assessment)
    guard !assessments.isEmpty else { return textTable }
    var table = table(of: assessments, titled: title)
    for column in visit.view.hiddenColumns { table.remove(heads(of: column)) }
    return table
  }

  /// The heads of the table that say what a column of the screen shows.
  private func heads(of column: Column) -> [String] {
    switch column {
    case .cutOff: [strings.period, strings.statusOfFigure]
    case .target: [strings.shortTarget, strings.asShown(strings.shortTarget)]
    case .result: [strings.shortResult, strings.asShown(strings.shortResult)]
    case .completion: measureColumns
    case .change: [strings.yearlyChange, strings.unit(of: strings.yearlyChange)]
    case .natural, .name, .status, .issuer, .promises, .figures: []
    }
  }

  /// "Tiến độ: Năm 2023".
  private func planTitle(_ label: String, _ plan: Reference<Plan>?) -> String {
    plan.map { "\(label): \(strings.shortName(of: folder.plans[$0]))" } ?? label
  }

  // MARK: Overview

  /// The table of the panel in focus: a plan with all its promises, the progress with what is folded
  /// too, or what is behind.
  private var overviewTable: ExportTable {
    if case .plan(let plan) = overviewPanes[min(visit.pane, overviewPanes.count - 1)] {
      return table(of: bySector(promises(of: plan)), titled: planTitle(strings.plan, plan))
    }
    switch activePart {
    case .behind:
      return table(of: worst, titled: planTitle(strings.behind, planInFocus))
    case .validity: return textTable
    default:
      return table(
        of: bySector(progressAssessments(of: planInFocus)),
        titled: planTitle(strings.progress, planInFocus))
    }
  }

  /// The assessments in the order of the plan's tree.
  private func bySector(_ assessments: [Assessment]) -> [Assessment] {
    let bySector = Dictionary(grouping: assessments, by: sector(of:))
    return sectors.flatMap { bySector[$0] ?? [] }
  }

  // MARK: Figures and documents

  private func observationTable(of series: PlanFolder.SeriesKey) -> ExportTable {
    let indicator = folder.indicators[series.indicator]
    let visible = folder.observations(of: series).filter { isVisible($0.document) }
    return ExportTable(
      title: "\(strings.observations): \(indicator.name[strings.language])",
      columns: [
        strings.areas, strings.indicator, strings.unit, strings.period, strings.value,
        strings.asShown(strings.value), strings.statusOfFigure, strings.printedAs, strings.notes,
        strings.document,
      ],
      records: visible.map { observation in
        let remarks = [observation.seriesBreak, remark(observation.note)].filter { !$0.isEmpty }
        return [
          .text(folder.areas[series.area].name[strings.language]),
          .text(indicator.name[strings.language]), .text(indicator.unit[strings.language]),
          .text(strings.text(observation.period)), .number(observation.value),
          shownCell(of: observation, indicator), .text(strings.word(for: observation.status)),
          .text(observation.printed), .text(remarks.joined(separator: ". ")),
          .text(source(of: observation.document)),
        ]
      })
  }

  /// The figure with its word or its places, where it has any.
  private func shownCell(
    of observation: Observation, _ indicator: Indicator
  ) -> ExportTable.Cell {
    guard let value = observation.value,
      observation.qualifier != nil || observation.outOf != nil
    else { return .empty }
    return .text(
      strings.prefix(for: observation.qualifier)
        + strings.text(value, of: indicator, outOf: observation.outOf))
  }

  private var documentTable: ExportTable {
    let visible = folder.documents.allReferences.filter(isVisible).map { folder.documents[$0] }
    return ExportTable(
      title: name(of: screen),
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
}
