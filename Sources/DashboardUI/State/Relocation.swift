import PlanIndicators

/// Finds what a reader looks at again in a folder that was read anew: by the ids of the files, because
/// the places of the rows may have moved.
struct Relocation {
  let old: PlanFolder
  let new: PlanFolder

  /// The same row in the new folder; `nil` where it is gone.
  func moved<Row>(
    _ reference: Reference<Row>, in table: KeyPath<PlanFolder, Table<Row>>
  ) -> Reference<Row>? {
    new[keyPath: table].reference(of: old[keyPath: table][reference].id)
  }

  func moved(_ series: PlanFolder.SeriesKey) -> PlanFolder.SeriesKey? {
    guard let indicator = moved(series.indicator, in: \.indicators),
      let area = moved(series.area, in: \.areas)
    else { return nil }
    return PlanFolder.SeriesKey(indicator: indicator, area: area)
  }

  func moved(_ screen: Screen) -> Screen? {
    switch screen {
    case .plan(let plan): moved(plan, in: \.plans).map { .plan($0) }
    case .sector(let sector): moved(sector, in: \.sectors).map { .sector($0) }
    case .indicator(let series): moved(series).map { .indicator($0) }
    case .explanation(let series): moved(series).map { .explanation($0) }
    case .document(let document): moved(document, in: \.documents).map { .document($0) }
    case .compareAreas(let indicator): moved(indicator, in: \.indicators).map { .compareAreas($0) }
    case .agency(nil): screen
    case .agency(let agency?): moved(agency, in: \.agencies).map { .agency($0) }
    case .areas, .agencies, .overview, .documents, .behind, .compareYears, .compareTwoYears,
      .comparePlans, .changes, .checks, .palette, .help, .found, .viewOptions, .savedViews,
      .fullText:
      screen
    }
  }

  func moved(_ visit: Visit) -> Visit? {
    guard let screen = moved(visit.screen), let area = moved(visit.area, in: \.areas) else {
      return nil
    }
    var moved = visit
    moved.screen = screen
    moved.area = area
    moved.view.folded = Set(visit.view.folded.compactMap { self.moved($0, in: \.sectors) })
    moved.view.explained = visit.view.explained.flatMap { self.moved($0, in: \.targets) }
    moved.departure?.planInFocus = visit.departure?.planInFocus.flatMap {
      self.moved($0, in: \.plans)
    }
    // News speak of rows of the old folder.
    moved.departure?.news = nil
    moved.view.plan = visit.view.plan.flatMap { self.moved($0, in: \.plans) }
    moved.view.sector = visit.view.sector.flatMap { self.moved($0, in: \.sectors) }
    return moved
  }

  func moved(_ destination: Row.Destination) -> Row.Destination? {
    switch destination {
    case .screen(let screen): moved(screen).map { .screen($0) }
    case .area(let area): moved(area, in: \.areas).map { .area($0) }
    case .action, .choice, .savedView: destination
    }
  }
}

extension Page {
  /// What a row is about, to be found again when its text has changed.
  struct RowKey: Hashable {
    /// Where it leads; for a row that leads nowhere, its text.
    let subject: Subject
    /// Which of several rows about the same thing it is.
    let ordinal: Int

    enum Subject: Hashable {
      case target(String)
      case destination(Row.Destination)
      case text(String)
    }
  }

  /// The keys of all rows, in order.
  func rowKeys(
    in folder: PlanFolder, relocated: (Row.Destination) -> Row.Destination? = { $0 }
  ) -> [RowKey] {
    var counts: [RowKey.Subject: Int] = [:]
    return rows.map { row in
      let text = RowKey.Subject.text(row.lines.flatMap(\.pieces).map(\.text).joined())
      let subject: RowKey.Subject =
        if let target = row.assessment?.target {
          .target(folder.targets[target].id)
        } else {
          row.destination.flatMap(relocated).map { .destination($0) } ?? text
        }
      defer { counts[subject, default: 0] += 1 }
      return RowKey(subject: subject, ordinal: counts[subject] ?? 0)
    }
  }
}
