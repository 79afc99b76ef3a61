import DashboardUI
import PlanIndicators

/// The report as text for people: eighty columns, no frames, what matters first.
struct PlainReport {
  let report: Report
  let words: ReportWords

  var folder: PlanFolder { report.folder }
  var strings: Strings { report.strings }

  init(_ report: Report) {
    self.report = report
    words = .of(report.strings.language)
  }

  /// The columns of a line.
  static let width = 80

  /// The whole report.
  var text: String {
    let parts = [header] + places.flatMap(sections) + [documentSection]
    return parts.filter { !$0.isEmpty }.map { $0.map(\.visible).joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  // MARK: Head

  private var header: [String] {
    let area = folder.areas[report.area].name[strings.language]
    var lines = fill("\(area): \(words.title)".uppercased())
    lines += fill(
      "\(strings.sourcesUntil) \(strings.text(report.day)). \(words.folder): \(report.path).")
    if !filters.isEmpty { lines += fill("\(words.onlyFor): \(filters.joined(separator: "; ")).") }
    let faults = folder.issues.count { $0.severity == .error }
    if faults > 0 { lines += fill(words.faults(faults)) }
    if report.assessments.isEmpty { lines += fill(words.nothing) }
    return lines
  }

  private var filters: [String] {
    let selection = report.selection
    let language = strings.language
    return [
      selection.plan.flatMap { folder.plans[id: $0]?.name[language] },
      selection.sector.flatMap { folder.sectors[id: $0]?.name[language] },
      selection.indicator.flatMap { folder.indicators[id: $0]?.name[language] },
      selection.statuses.map { statuses in
        TrackStatus.allCases.filter(statuses.contains)
          .map { strings.word(for: $0).withSmallInitial }.joined(separator: ", ")
      },
    ].compactMap(\.self)
  }

  // MARK: Places

  /// Areas that are told about together.
  struct Place {
    /// The heading; empty for the area in view, which the head of the report names.
    let name: String
    let areas: Set<Reference<Area>>
  }

  /// The area in view with its Party organisation and the country, then each area inside it.
  private var places: [Place] {
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

  private func sections(of place: Place) -> [[String]] {
    let heading = place.name.isEmpty ? [] : [ruled(place.name.uppercased())]
    return heading + [planSection(of: place), behindSection(of: place)]
      + sectorSections(of: place)
  }

  private func ruled(_ heading: String) -> [String] {
    [String(repeating: "=", count: Self.width), heading]
  }

  // MARK: Documents

  private var documentSection: [String] {
    guard !report.documents.isEmpty else { return [] }
    return [strings.documents.uppercased()]
      + report.documents.flatMap { document in
        let name = [document.number, document.title].filter { !$0.isEmpty }.joined(separator: ". ")
        let lines = fill(
          "[\(document.id)] \(name). \(document.issuer), \(date(of: document)).", indent: 2,
          hanging: 2)
        return document.address.isEmpty ? lines : lines + ["    " + document.address]
      }
  }

  /// The date of a document as far as it is known.
  func date(of document: Document) -> String {
    if let issued = document.issuedOn { return strings.text(issued) }
    return document.latestIssue.map { words.notLater(than: strings.text($0)) } ?? strings.undated
  }

  /// A document in brackets: "[003]".
  func mark(_ document: Reference<Document>) -> String { "[\(folder.documents[document].id)]" }

  // MARK: Lines

  /// `text` in lines of the report's width.
  func fill(_ text: String, indent: Int = 0, hanging: Int = 0) -> [String] {
    text.wrapped(toColumns: Self.width - indent - hanging).enumerated().map { index, line in
      String(repeating: " ", count: index == 0 ? indent : indent + hanging) + line
    }
  }

  /// `left` and, at the right edge of the same line where there is room, `right`.
  func row(_ left: String, _ right: String, indent: Int) -> [String] {
    let room = Self.width - indent - right.displayWidth
    guard left.displayWidth + 2 <= room else {
      return fill(left, indent: indent, hanging: 2)
        + [right.aligned(rightInColumns: Self.width)]
    }
    return [String(repeating: " ", count: indent) + left.padded(toColumns: room) + right]
  }
}
