import DashboardUI
import PlanIndicators

/// What a report tells: the assessments of a day, narrowed to some areas and to what was asked for,
/// with the tallies, orders and documents that belong to them.
struct Report {
  let folder: PlanFolder
  /// The path that the folder was read from.
  let path: String
  let strings: Strings
  /// The day of the view.
  let day: CalendarDate
  /// The area in view.
  let area: Reference<Area>
  let selection: Selection
  let assessments: [Assessment]
  let tallies: [PlanTally]
  /// What documents say about a series in view, but about none of its promises: of other years, or of
  /// a plan that states no target for it.
  let otherStatements: [Assessment.StatedRate]
  let directives: [Directive]
  /// The documents that anything of the report comes from.
  let documents: [Document]

  /// What was asked for, by the ids of the folder.
  struct Selection {
    var asOf: CalendarDate?
    var area: String?
    var plan: String?
    var sector: String?
    var indicator: String?
    var statuses: Set<TrackStatus>?
  }
  /// Whether the filters show plans only in part, so that their counts are of that part.
  let seesPartOfPlans: Bool

  /// - Throws: ``Failure`` where the folder has nothing of an id that was asked for, or no area or
  ///   day to start from.
  init(
    of folder: PlanFolder, at path: String, _ selection: Selection, strings: Strings
  ) throws(Failure) {
    let filter = try ReportFilter(selection, in: folder, language: strings.language)
    seesPartOfPlans = filter.seesPartOfPlans
    guard let day = selection.asOf ?? folder.newestIssue(about: filter.area) else {
      throw .noDatedDocument
    }
    self.folder = folder
    self.path = path
    self.strings = strings
    self.day = day
    self.selection = selection
    area = filter.area
    let all = folder.assessments(asOf: day).filter { filter.areas.contains($0.area) }
    let selected = all.filter(filter.admits)
    assessments = selected
    tallies = filter.tallies(of: selected, asOf: day)
    otherStatements = filter.otherStatements(beside: all, asOf: day)
    directives = filter.directives(beside: selected, asOf: day)
    let more = otherStatements.map(\.document) + directives.map(\.document)
    documents = folder.documents(of: selected, tallies: tallies, and: more, asOf: day)
  }
}

/// The forms that a report can take.
enum ReportFormat: String, CaseIterable {
  case text, json, csv, markdown, html
}

extension Report {
  /// The report in `format`.
  func text(in format: ReportFormat) -> String {
    switch format {
    case .text: plainText
    case .json: json.text
    case .csv: csv
    case .markdown: markdown
    case .html: HTMLReport(self).text
    }
  }
}
