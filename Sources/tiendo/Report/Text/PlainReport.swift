import DashboardUI
import PlanIndicators

/// The report as text for people: eighty columns, no frames, what matters first.
struct PlainReport {
  let texts: ReportTexts

  private var report: Report { texts.report }
  private var folder: PlanFolder { texts.folder }
  private var strings: Strings { texts.strings }
  private var words: ReportWords { texts.words }

  init(_ report: Report) { texts = ReportTexts(report) }

  /// The columns of a line.
  static let width = 80

  /// The whole report.
  var text: String {
    let parts = [header] + texts.places.flatMap(sections) + [documentSection]
    return parts.filter { !$0.isEmpty }.map { $0.map(\.visible).joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private var header: [String] {
    let day = "\(strings.sourcesUntil) \(strings.text(report.day))."
    let lines =
      [texts.title.uppercased(), "\(day) \(words.folder): \(report.path).", texts.filters]
      + texts.cautions
    return lines.filter { !$0.isEmpty }.flatMap { fill($0) }
  }

  private func sections(of place: ReportTexts.Place) -> [[String]] {
    let heading = place.name.isEmpty ? [] : [ruled(place.name.uppercased())]
    return heading + [planSection(of: place), behindSection(of: place)]
      + texts.sectors.map { section(of: $0, in: place) }
  }

  private func ruled(_ heading: String) -> [String] {
    [String(repeating: "=", count: Self.width), heading]
  }

  // MARK: Plans

  private func planSection(of place: ReportTexts.Place) -> [String] {
    let tallies = texts.tallies(of: place)
    return tallies.isEmpty ? [] : [words.plans.uppercased()] + tallies.flatMap(panel)
  }

  private func panel(_ tally: PlanTally) -> [String] {
    var lines = ["", "  " + texts.heading(of: tally)]
    if tally.withTargets > 0 {
      let counts = texts.counts(of: tally)
        .map { "\(strings.word(for: $0.status).withSmallInitial) \($0.count)" }
      lines += fill("\(texts.known(of: tally)) \(counts.joined(separator: ", ")).", indent: 4)
    }
    let declared = texts.declared(of: tally)
    if !declared.isEmpty { lines += fill(declared, indent: 4) }
    return lines + texts.stated(of: tally).flatMap { fill($0, indent: 4, hanging: 2) }
  }

  private func behindSection(of place: ReportTexts.Place) -> [String] {
    let behind = texts.behind(in: place)
    guard !behind.isEmpty else { return [] }
    return [strings.behind.uppercased()]
      + behind.flatMap { plan, assessments in
        ["", "  " + texts.heading(of: plan)] + assessments.flatMap { row(for: $0) }
      }
  }

  /// Symbol, name, how far, up to when if that is not the whole time, verdict.
  private func row(for assessment: Assessment) -> [String] {
    let verdict = assessment.verdict
    let right = [texts.extent(of: assessment), strings.words(for: verdict)].filter { !$0.isEmpty }
    return row(
      "\(Symbols.unicode.status(verdict.judged)) \(texts.name(of: assessment))",
      right.joined(separator: "  "), indent: 2)
  }

  // MARK: Sectors

  private func section(of sector: Reference<Sector>, in place: ReportTexts.Place) -> [String] {
    let own = texts.assessments(of: sector, in: place)
    let lines =
      texts.promises(among: own).flatMap { plan, promises in
        ["", "  " + texts.heading(of: plan)] + promises.flatMap(promise)
      } + figuresOnly(own.filter { $0.plan == nil })
      + list(texts.otherStatements(of: sector, in: place), under: words.otherStatements)
      + list(texts.directives(of: sector, in: place), under: strings.directives)
    guard !lines.isEmpty else { return [] }
    return [folder.sectors[sector].name[strings.language].uppercased()] + lines
  }

  private func promise(_ promises: ReportTexts.Promises) -> [String] {
    let assessment = promises.headline
    return row(for: assessment)
      + fill(texts.figures(of: assessment), indent: 4, hanging: 2)
      + fill(texts.reason(for: assessment), indent: 4)
      + texts.remarks(on: assessment).flatMap { fill($0, indent: 4, hanging: 2) }
      + fill(texts.sources(of: assessment), indent: 4, hanging: 2)
      + promises.beside.flatMap { fill(texts.other($0), indent: 4, hanging: 2) }
  }

  private func figuresOnly(_ all: [Assessment]) -> [String] {
    guard !all.isEmpty else { return [] }
    return ["", "  " + strings.noTargetStated]
      + all.flatMap { assessment -> [String] in
        let indicator = folder.indicators[assessment.indicator]
        return fill("– " + texts.figureOnly(assessment), indent: 2, hanging: 2)
          + assessment.stated.flatMap {
            fill(texts.statement($0, of: indicator), indent: 4, hanging: 2)
          }
      }
  }

  private func list(_ sentences: [String], under heading: String) -> [String] {
    sentences.isEmpty
      ? [] : ["", "  " + heading] + sentences.flatMap { fill("– " + $0, indent: 2, hanging: 2) }
  }

  // MARK: Documents

  private var documentSection: [String] {
    guard !report.documents.isEmpty else { return [] }
    return [strings.documents.uppercased()]
      + report.documents.flatMap { document in
        let lines = fill("[\(document.id)] \(texts.name(of: document))", indent: 2, hanging: 2)
        return document.address.isEmpty ? lines : lines + ["    " + document.address]
      }
  }

  // MARK: Lines

  /// `text` in lines of the report's width.
  private func fill(_ text: String, indent: Int = 0, hanging: Int = 0) -> [String] {
    text.wrapped(toColumns: Self.width - indent - hanging).enumerated().map { index, line in
      String(repeating: " ", count: index == 0 ? indent : indent + hanging) + line
    }
  }

  /// `left` and, at the right edge of the same line where there is room, `right`.
  private func row(_ left: String, _ right: String, indent: Int) -> [String] {
    let room = Self.width - indent - right.displayWidth
    guard left.displayWidth + 2 <= room else {
      return fill(left, indent: indent, hanging: 2)
        + [right.aligned(rightInColumns: Self.width)]
    }
    return [String(repeating: " ", count: indent) + left.padded(toColumns: room) + right]
  }
}
