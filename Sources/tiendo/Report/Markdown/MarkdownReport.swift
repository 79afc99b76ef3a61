import DashboardUI
import PlanIndicators

/// The report as a page in Markdown: the plans, what is behind, all promises in a table, the sources.
///
/// - SeeAlso: CommonMark 0.31; tables as in GitHub Flavored Markdown.
struct MarkdownReport {
  let texts: ReportTexts
  /// The promises and figures, one a row.
  let table: String

  private var report: Report { texts.report }
  private var strings: Strings { texts.strings }

  /// The whole page.
  var text: String {
    let day = "\(strings.sourcesUntil) \(strings.text(report.day))."
    let head =
      ["# " + texts.title.markdown]
      + ([day, texts.filters] + texts.cautions).filter { !$0.isEmpty }.map(\.markdown)
    let parts =
      head + texts.places.flatMap(sections) + section(strings.progress, [table])
      + texts.places.flatMap(statements) + section(strings.documents, [documents])
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func section(_ title: String, _ parts: [String]) -> [String] {
    let filled = parts.filter { !$0.isEmpty }
    return filled.isEmpty ? [] : ["## " + title.markdown] + filled
  }

  /// A heading with the name of the place, unless it is the area in view.
  private func heading(_ title: String, of place: ReportTexts.Place) -> String {
    place.name.isEmpty ? title : "\(place.name): \(title.withSmallInitial)"
  }

  private func list(_ items: [String]) -> String {
    items.map { "- " + $0 }.joined(separator: "\n")
  }

  // MARK: Plans

  private func sections(of place: ReportTexts.Place) -> [String] {
    section(
      heading(texts.words.plans, of: place), [list(texts.tallies(of: place).map(panel))])
      + section(heading(strings.behind, of: place), texts.behind(in: place).map(behind))
  }

  private func panel(_ tally: PlanTally) -> String {
    let counts = texts.counts(of: tally)
      .map { "\(strings.word(for: $0.status).withSmallInitial) \($0.count)" }
      .joined(separator: ", ")
    let sentences =
      [
        counts.isEmpty ? "" : "\(texts.known(of: tally)) \(counts).", texts.declared(of: tally),
      ] + texts.stated(of: tally)
    return
      (["**\(texts.heading(of: tally).markdown)**."]
      + sentences.filter { !$0.isEmpty }.map(\.markdown)).joined(separator: " ")
  }

  private func behind(_ plan: Reference<Plan>, _ assessments: [Assessment]) -> String {
    let items = assessments.map { assessment in
      let verdict = assessment.verdict
      let state = [texts.extent(of: assessment), strings.words(for: verdict)]
      let name =
        "\(Symbols.unicode.status(verdict.judged)) \(texts.name(of: assessment)): "
        + state.filter { !$0.isEmpty }.joined(separator: ", ")
      return "**\(name.markdown)**. \(texts.reason(for: assessment).markdown)"
    }
    return "**\(texts.heading(of: plan).markdown)**\n\n" + list(items)
  }

  // MARK: What documents say and order

  private func statements(of place: ReportTexts.Place) -> [String] {
    let words = texts.words
    let others = texts.sectors.flatMap { texts.otherStatements(of: $0, in: place) }
    let orders = texts.sectors.flatMap { texts.directives(of: $0, in: place) }
    return section(heading(words.otherStatements, of: place), [list(others.map(\.markdown))])
      + section(heading(strings.directives, of: place), [list(orders.map(\.markdown))])
  }

  private var documents: String {
    list(
      report.documents.map { document in
        let name = "[\(document.id)] \(texts.name(of: document))".markdown
        return document.address.isEmpty ? name : "\(name) \(document.address.markdownAddress)"
      })
  }
}

extension String {
  /// The text in Markdown, where none of its characters marks anything up.
  var markdown: String {
    var text = ""
    for scalar in visible.unicodeScalars {
      if "\\|`*_<>[]~#&".unicodeScalars.contains(scalar) { text.append("\\") }
      text.unicodeScalars.append(scalar)
    }
    // At the beginning of a line these would begin a list.
    if let first = text.first, "-+".contains(first) { return "\\" + text }
    let digits = text.prefix(while: \.isNumber)
    guard !digits.isEmpty, let mark = text[digits.endIndex...].first, ".)".contains(mark) else {
      return text
    }
    return digits + "\\" + text[digits.endIndex...]
  }

  /// An address of the web as a link; any other as text.
  fileprivate var markdownAddress: String {
    let isWeb = ["http://", "https://"].contains { lowercased().hasPrefix($0) }
    let isPlain = visible == self && utf8.allSatisfy { !" <>\\|".utf8.contains($0) }
    return isWeb && isPlain ? "<\(self)>" : markdown
  }
}
