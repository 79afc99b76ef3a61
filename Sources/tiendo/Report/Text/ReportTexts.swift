import DashboardUI
import PlanIndicators

/// What a report says and in which order, whatever form it takes: the text, the page.
struct ReportTexts {
  let report: Report
  let words: ReportWords

  var folder: PlanFolder { report.folder }
  var strings: Strings { report.strings }

  init(_ report: Report) {
    self.report = report
    words = .of(report.strings.language)
  }

  // MARK: Head

  var title: String { "\(folder.areas[report.area].name[strings.language]): \(words.title)" }

  /// What the report is narrowed to; empty where it tells everything.
  var filters: String {
    let selection = report.selection
    let language = strings.language
    let parts = [
      selection.plan.flatMap { folder.plans[id: $0]?.name[language] },
      selection.sector.flatMap { folder.sectors[id: $0]?.name[language] },
      selection.indicator.flatMap { folder.indicators[id: $0]?.name[language] },
      selection.statuses.map { statuses in
        TrackStatus.allCases.filter(statuses.contains)
          .map { strings.word(for: $0).withSmallInitial }.joined(separator: ", ")
      },
    ].compactMap(\.self)
    return parts.isEmpty ? "" : "\(words.onlyFor): \(parts.joined(separator: "; "))."
  }

  /// What is to be known before reading: faults of the folder, and that nothing fits.
  var cautions: [String] {
    let faults = folder.issues.count { $0.severity == .error }
    return (faults > 0 ? [words.faults(faults)] : [])
      + (report.assessments.isEmpty ? [words.nothing] : [])
  }

  // MARK: Places

  /// Areas that are told about together.
  struct Place {
    /// The heading; empty for the area in view, which the head of the report names.
    let name: String
    let areas: Set<Reference<Area>>
  }

  /// The area in view with its Party organisation and the country, then each area inside it.
  var places: [Place] {
    let main = folder.areas.allReferences.filter { area in
      switch folder.areas[area].level {
      case .party, .country: true
      case .province, .district, .commune: area == report.area
      }
    }
    let told = Set(report.assessments.map(\.area)).union(report.tallies.map(\.area))
      .union(report.directives.map(\.area))
    let others = folder.areas.allReferences.filter { told.contains($0) && !main.contains($0) }
    return [Place(name: "", areas: Set(main))]
      + others.map { Place(name: folder.areas[$0].name[strings.language], areas: [$0]) }
  }

  // MARK: Documents

  /// The date of a document as far as it is known.
  func date(of document: Document) -> String {
    if let issued = document.issuedOn { return strings.text(issued) }
    return document.latestIssue.map { words.notLater(than: strings.text($0)) } ?? strings.undated
  }

  /// Number, title, issuer and date.
  func name(of document: Document) -> String {
    let name = [document.number, document.title].filter { !$0.isEmpty }.joined(separator: ". ")
    return "\(name). \(document.issuer), \(date(of: document))."
  }

  /// A document in brackets: "[003]".
  func mark(_ document: Reference<Document>) -> String { "[\(folder.documents[document].id)]" }
}
