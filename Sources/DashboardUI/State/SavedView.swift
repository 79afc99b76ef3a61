import PlanIndicators

/// A place with a way to look at it, to which the reader gave a name.
///
/// It tells rows of the folder by their ids, so that it outlives the folder's being read anew and may be
/// kept in a file. The day of the view is not part of it: a saved view shows what is known now.
package struct SavedView: Sendable, Hashable {
  package let name: String
  /// What is shown and how, by the words of `Setting`; a word that is not known is kept as it is.
  fileprivate var settings: [String: String]

  fileprivate enum Setting: String {
    case name, screen, about, area, plan, years
    case status, unsure, sector, narrowedToPlan, withFigures, severity, file
    case sort, reversed, hidden, cell, yearShift, areaYear, folded, explained
  }

  fileprivate subscript(setting: Setting) -> String? {
    get { settings[setting.rawValue] }
    set { settings[setting.rawValue] = newValue }
  }
}

// MARK: Keeping

extension SavedView {
  /// The views that a text holds, a line each: `word=value`, parted by tabs.
  ///
  /// A line without a name and a screen is passed over.
  package static func views(in text: String) -> [SavedView] {
    text.split(separator: "\n").compactMap { line in
      var settings: [String: String] = [:]
      for field in line.split(separator: "\t") {
        let parts = field.split(separator: "=", maxSplits: 1)
        if parts.count == 2 { settings[String(parts[0])] = String(parts[1]) }
      }
      guard let name = settings[Setting.name.rawValue], !name.isEmpty,
        settings[Setting.screen.rawValue] != nil
      else { return nil }
      return SavedView(name: name, settings: settings)
    }
  }

  /// The text that `views(in:)` reads the same views from.
  package static func text(of views: [SavedView]) -> String {
    views.map { view in
      let others = view.settings.filter { $0.key != Setting.name.rawValue }
        .sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      return (["name=\(view.name)"] + others).joined(separator: "\t") + "\n"
    }.joined()
  }

  /// The name as it can be kept: without what is invisible or would end a field, and not too long.
  package static func name(from text: String) -> String {
    let scalars = composed(text).visible.unicodeScalars.filter { $0 != "\t" && $0 != "\n" }
    let words = String(String.UnicodeScalarView(scalars)).split(separator: " ")
    return words.joined(separator: " ").truncated(toColumns: 60)
  }
}

/// What becomes of the reader's saved views.
package enum SavedViewChange: Sendable, Hashable {
  /// Keeps a view, in the place of one of the same name.
  case keep(SavedView)
  case remove(name: String)

  /// The views after the change, in the Vietnamese order of their names.
  package func applied(to views: [SavedView]) -> [SavedView] {
    switch self {
    case .keep(let view):
      (views.filter { $0.name != view.name } + [view]).sorted {
        VietnameseOrder($0.name) < VietnameseOrder($1.name)
      }
    case .remove(let name): views.filter { $0.name != name }
    }
  }
}

// MARK: From a visit and back

extension SavedView {
  /// What the reader looks at in `state`, under a name; `nil` where it is no place to come back to.
  init?(named name: String, of visit: Visit, in state: DashboardState) {
    self.name = name
    settings = [Setting.name.rawValue: name]
    guard let (word, id) = Self.words(for: visit.screen, in: state.folder) else { return nil }
    let folder = state.folder
    let view = visit.view
    self[.screen] = word
    self[.about] = id
    self[.area] = folder.areas[visit.area].id
    if visit.screen == .overview { self[.plan] = state.planInFocus.map { folder.plans[$0].id } }
    self[.status] = view.filter?.rawValue
    self[.unsure] = view.isUnsureOnly ? "yes" : nil
    self[.sector] = view.sector.map { folder.sectors[$0].id }
    self[.narrowedToPlan] = view.plan.map { folder.plans[$0].id }
    self[.withFigures] = view.isWithFiguresOnly ? "yes" : nil
    self[.severity] = view.severity?.rawValue
    self[.file] = view.file
    if view.sort != Sort() { self[.sort] = view.sort.column.rawValue }
    self[.reversed] = view.sort.isReversed ? "yes" : nil
    let hidden = Column.allCases.filter(view.hiddenColumns.contains).map(\.rawValue)
    self[.hidden] = hidden.isEmpty ? nil : hidden.joined(separator: ",")
    if view.cell != .result { self[.cell] = view.cell.rawValue }
    self[.years] = view.years.map { "\($0.earlier),\($0.later)" }
    if view.yearShift != 0 { self[.yearShift] = "\(view.yearShift)" }
    self[.areaYear] = view.areaYear.map { "\($0)" }
    self[.explained] = view.explained.map { folder.targets[$0].id }
    let folded = view.folded.map { folder.sectors[$0].id }.sorted()
    self[.folded] = folded.isEmpty ? nil : folded.joined(separator: ",")
  }

  /// The visit that the view describes; `nil` where the folder no longer has its place.
  ///
  /// A filter whose row is gone is left out: the list shows more than was asked, never less, and names
  /// the filters that are left.
  func visit(in folder: PlanFolder) -> Visit? {
    guard let word = self[.screen],
      let screen = Self.screen(named: word, about: self[.about], area: self[.area], in: folder),
      let area = self[.area].flatMap({ folder.areas.reference(of: $0) })
    else { return nil }
    var visit = Visit(screen, of: area)
    visit.view.filter = self[.status].flatMap { StatusGroup(rawValue: $0) }
    visit.view.isUnsureOnly = self[.unsure] != nil
    visit.view.sector = self[.sector].flatMap { folder.sectors.reference(of: $0) }
    visit.view.plan = self[.narrowedToPlan].flatMap { folder.plans.reference(of: $0) }
    visit.view.isWithFiguresOnly = self[.withFigures] != nil
    visit.view.severity = self[.severity].flatMap { DataIssue.Severity(rawValue: $0) }
    visit.view.file = self[.file]
    visit.view.sort = Sort(
      column: self[.sort].flatMap { Column(rawValue: $0) } ?? .natural,
      isReversed: self[.reversed] != nil)
    visit.view.hiddenColumns = Set(list(.hidden).compactMap { Column(rawValue: $0) })
    visit.view.cell = self[.cell].flatMap { YearCell(rawValue: $0) } ?? .result
    let years = list(.years).compactMap { Int($0) }
    if years.count == 2 { visit.view.years = YearPair(earlier: years[0], later: years[1]) }
    visit.view.yearShift = self[.yearShift].flatMap { Int($0) } ?? 0
    visit.view.areaYear = self[.areaYear].flatMap { Int($0) }
    visit.view.explained = self[.explained].flatMap { folder.targets.reference(of: $0) }
    visit.view.folded = Set(list(.folded).compactMap { folder.sectors.reference(of: $0) })
    return visit
  }

  /// The plan that the overview had in focus; `nil` elsewhere.
  func planInFocus(in folder: PlanFolder) -> Reference<Plan>? {
    self[.plan].flatMap { folder.plans.reference(of: $0) }
  }

  private func list(_ setting: Setting) -> [String] {
    self[setting]?.split(separator: ",").map { String($0) } ?? []
  }

  private static func words(for screen: Screen, in folder: PlanFolder) -> (String, about: String?)?
  {
    switch screen {
    case .plan(let plan): ("plan", folder.plans[plan].id)
    case .sector(let sector): ("sector", folder.sectors[sector].id)
    case .indicator(let series): ("indicator", folder.indicators[series.indicator].id)
    case .document(let document): ("document", folder.documents[document].id)
    case .compareAreas(let indicator): ("compareAreas", folder.indicators[indicator].id)
    case .agency(let agency): ("agency", agency.map { folder.agencies[$0].id })
    default: plainScreens.first { $0.screen == screen }.map { ($0.word, nil) }
    }
  }

  private static func screen(
    named word: String, about id: String?, area: String?, in folder: PlanFolder
  ) -> Screen? {
    guard let id else {
      return word == "agency" ? .agency(nil) : plainScreens.first { $0.word == word }?.screen
    }
    switch word {
    case "plan": return folder.plans.reference(of: id).map { .plan($0) }
    case "sector": return folder.sectors.reference(of: id).map { .sector($0) }
    case "indicator":
      guard let indicator = folder.indicators.reference(of: id),
        let area = area.flatMap({ folder.areas.reference(of: $0) })
      else { return nil }
      return .indicator(PlanFolder.SeriesKey(indicator: indicator, area: area))
    case "document": return folder.documents.reference(of: id).map { .document($0) }
    case "compareAreas": return folder.indicators.reference(of: id).map { .compareAreas($0) }
    case "agency": return folder.agencies.reference(of: id).map { .agency($0) }
    default: return nil
    }
  }

  /// The screens that are about nothing but the area.
  private static let plainScreens: [(word: String, screen: Screen)] = [
    ("areas", .areas), ("agencies", .agencies), ("overview", .overview), ("documents", .documents),
    ("behind", .behind), ("compareYears", .compareYears), ("compareTwoYears", .compareTwoYears),
    ("comparePlans", .comparePlans), ("changes", .changes), ("checks", .checks),
  ]
}
