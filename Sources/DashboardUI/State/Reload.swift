package import PlanIndicators

/// Why a folder that was read anew is not shown.
package enum Refusal: Sendable, Hashable {
  /// It cannot be read at all.
  case unreadable(ReadingError)
  /// It has a fault that the figures in view do not have; all its faults stand beside.
  case faulty(DataIssue, among: [DataIssue])
}

/// Which texts of the screen have changed by reading the folder anew: places in the lists of the
/// panels.
package struct FreshMarks: Sendable, Hashable {
  /// A text of a list: its line, counted from the first row's, and its place in the line.
  struct Place: Hashable {
    let line: Int
    let piece: Int
  }

  var places: [Int: Set<Place>] = [:]

  func contains(pane: Int, line: Int, piece: Int) -> Bool {
    places[pane]?.contains(Place(line: line, piece: piece)) ?? false
  }
}

extension DashboardState {
  /// Takes over what was read from the folder after files of it changed.
  ///
  /// The reader stays where they are, and what has changed on the screen is marked until the next
  /// key. A reading with new errors is turned down: the figures in view stay, and the screen says
  /// which file is wrong and how. The day of the view follows the newest document where it did
  /// before.
  package mutating func reload(_ reading: Result<PlanFolder, ReadingError>) {
    defer { rememberLists() }
    forgetFindings()
    switch reading {
    case .failure(let error): refuse(.unreadable(error))
    case .success(let new):
      if let fault = new.issues.firstError(beyond: folder.issues) {
        refuse(.faulty(fault, among: new.issues))
      } else {
        take(new)
      }
    }
  }

  private mutating func refuse(_ refusal: Refusal) {
    self.refusal = refusal
    notice = strings.text(refusal)
  }

  private mutating func take(_ new: PlanFolder) {
    guard !new.saysTheSame(as: folder) else {
      if refusal != nil { notice = strings.readAgain }
      refusal = nil
      return
    }
    let relocation = Relocation(old: folder, new: new)
    var visits = visits.compactMap(relocation.moved)
    if visits.isEmpty {
      guard let area = new.mainArea else { return refuse(.unreadable(.notAPlanFolder(folderPath))) }
      visits = [Visit(.areas, of: area), Visit(.overview, of: area)]
    }
    let before = self
    let followsNewest = asOf == folder.newestIssue(about: area)
    let isElsewhere = visits.count < before.visits.count
    let newest = visits.last.flatMap { new.newestIssue(about: $0.area) }
    show(new, from: visits, asOf: followsNewest ? newest ?? asOf : asOf)
    refusal = nil
    earlierViews = []
    rememberedViews = [:]
    planInFocus = planInFocus.flatMap { relocation.moved($0, in: \.plans) } ?? panelPlans.last
    findRowsAgain(before, relocation)
    if !isElsewhere { markChanges(since: before, relocation) }
    let news = isElsewhere ? News(origin: .files, changes: []) : news(sinceReading: before)
    self.news = news
    notice = strings.reloaded(
      news.changes.map { nameInSentence(of: $0.assessment) },
      gone: news.gone.map { $0[strings.language] })
  }

  // MARK: Staying on the same rows

  /// Puts the selections of all visits on the rows that they were on, at the same lines of the
  /// screen.
  private mutating func findRowsAgain(_ before: DashboardState, _ relocation: Relocation) {
    guard before.visits.count == visits.count else {
      keepSelectionVisible()
      return
    }
    for index in visits.indices {
      var (old, new) = (before, self)
      old.visits = Array(before.visits[...index])
      new.visits = Array(visits[...index])
      for (pane, cursor) in visits[index].cursors {
        old.visit.pane = pane
        new.visit.pane = pane
        visits[index].cursors[pane] = Self.relocated(cursor, old: old, new: new, relocation)
      }
    }
    keepSelectionVisible()
  }

  private static func relocated(
    _ cursor: Visit.Cursor, old: DashboardState, new: DashboardState, _ relocation: Relocation
  ) -> Visit.Cursor {
    guard let oldPage = old.activePage, let newPage = new.activePage,
      oldPage.selectable.indices.contains(cursor.selection)
    else { return cursor }
    let oldIndex = oldPage.selectable[cursor.selection]
    let key = oldPage.rowKeys(in: relocation.old, relocated: relocation.moved)[oldIndex]
    guard let newIndex = newPage.rowKeys(in: relocation.new).firstIndex(of: key),
      let selection = newPage.selectable.firstIndex(of: newIndex)
    else { return cursor }
    let shift = newPage.lineOffset(of: newIndex) - oldPage.lineOffset(of: oldIndex)
    return Visit.Cursor(selection: selection, top: max(0, cursor.top + shift))
  }

  // MARK: Marking what changed

  private mutating func markChanges(since before: DashboardState, _ relocation: Relocation) {
    var marks = FreshMarks()
    for pane in 0..<paneCount {
      var (old, new) = (before, self)
      old.visit.pane = pane
      new.visit.pane = pane
      if let oldPage = old.activePage, let newPage = new.activePage {
        marks.places[pane] = Self.changedPlaces(
          old.filled(oldPage), new.filled(newPage), relocation)
      } else {
        marks.places[pane] = Self.changedPlaces(
          old.focusedPanelLines, new.focusedPanelLines, from: 0)
      }
    }
    freshMarks = marks
  }

  private static func changedPlaces(
    _ old: Page, _ new: Page, _ relocation: Relocation
  ) -> Set<FreshMarks.Place> {
    let oldKeys = old.rowKeys(in: relocation.old, relocated: relocation.moved)
    let oldRows = Dictionary(
      zip(oldKeys, old.rows), uniquingKeysWith: { first, _ in first })
    var places: Set<FreshMarks.Place> = []
    var line = 0
    for (key, row) in zip(new.rowKeys(in: relocation.new), new.rows) {
      places.formUnion(changedPlaces(oldRows[key]?.lines ?? [], row.lines, from: line))
      line += row.lines.count
    }
    return places
  }

  private static func changedPlaces(
    _ old: [Line], _ new: [Line], from first: Int
  ) -> Set<FreshMarks.Place> {
    var places: Set<FreshMarks.Place> = []
    for (offset, line) in new.enumerated() {
      let known = Set(old.indices.contains(offset) ? old[offset].pieces.map(\.text) : [])
      for (index, piece) in line.pieces.enumerated() where !known.contains(piece.text) {
        places.insert(FreshMarks.Place(line: first + offset, piece: index))
      }
    }
    return places
  }

  /// The lines of the plan's panel that has the focus.
  private var focusedPanelLines: [Line] {
    guard screen == .overview, case .plan(let plan) = overviewPanes[visit.pane] else { return [] }
    let rect = overviewLayout(in: contentRect).panels[visit.pane]
    return panelLines(of: plan, width: rect.columns - 4, height: rect.rows - 2)
  }
}

extension PlanFolder {
  /// Whether all rows and faults are the same.
  fileprivate func saysTheSame(as other: PlanFolder) -> Bool {
    documents.elementsEqual(other.documents) && areas.elementsEqual(other.areas)
      && sectors.elementsEqual(other.sectors) && agencies.elementsEqual(other.agencies)
      && indicators.elementsEqual(other.indicators) && plans.elementsEqual(other.plans)
      && targets.elementsEqual(other.targets) && observations.elementsEqual(other.observations)
      && judgements.elementsEqual(other.judgements)
      && directives.elementsEqual(other.directives)
      && profilePoints.elementsEqual(other.profilePoints) && issues == other.issues
  }
}

extension [DataIssue] {
  /// The first error of a sort of which there are more than in `known`.
  ///
  /// Lines are no help in telling errors apart: they move when a row is added above.
  func firstError(beyond known: [DataIssue]) -> DataIssue? {
    func sort(_ issue: DataIssue) -> [String] { [issue.file, issue.column, issue.rule.code] }
    var allowed: [[String]: Int] = [:]
    for issue in known { allowed[sort(issue), default: 0] += 1 }
    var counts: [[String]: Int] = [:]
    for issue in self { counts[sort(issue), default: 0] += 1 }
    let isNew = { (issue: DataIssue) in
      issue.severity == .error && (counts[sort(issue)] ?? 0) > (allowed[sort(issue)] ?? 0)
    }
    return first { isNew($0) && !known.contains($0) } ?? first(where: isNew)
  }
}
