import DashboardUI
import PlanIndicators

/// The report as one page that needs nothing else: no script, no font, no picture from elsewhere.
///
/// It reads on a screen and prints on A4. Its markup is well-formed in XML too, and whatever the data
/// say stays text.
struct HTMLReport {
  let texts: ReportTexts
  /// The number of each document in the list at the end, by its id.
  private let documentNumbers: [String: Int]
  /// The screens' view of each area, from which they draw the same charts.
  let states: [Reference<Area>: DashboardState]

  var report: Report { texts.report }
  var folder: PlanFolder { texts.folder }
  var strings: Strings { texts.strings }
  var words: ReportWords { texts.words }

  init(_ report: Report) {
    texts = ReportTexts(report)
    documentNumbers = Dictionary(
      report.documents.enumerated().map { ($1.id, $0 + 1) },
      uniquingKeysWith: { first, _ in first })
    states = Dictionary(
      uniqueKeysWithValues: Set(report.assessments.map(\.area)).map { area in
        let state = DashboardState(
          folder: report.folder, folderPath: report.path, area: area, asOf: report.day,
          strings: report.strings, symbols: .unicode, size: Size(rows: 24, columns: 80))
        return (area, state)
      })
  }

  /// The whole page.
  var text: String {
    let day = "\(strings.sourcesUntil) \(strings.text(report.day))"
    let places = texts.places.enumerated().map { index, place in
      (place: place, id: "place-\(index)", parts: parts(of: place, index))
    }.filter { !$0.parts.isEmpty }
    let main = places.map { section(of: $0.place, id: $0.id, $0.parts) } + [reading, documents]
    let page = tag(
      "html", ["lang": strings.language.rawValue],
      [
        tag(
          "head", [:],
          [
            tag("meta", ["charset": "utf-8"]),
            tag(
              "meta",
              [
                "http-equiv": "Content-Security-Policy",
                "content":
                  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
              ]),
            tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
            tag("title", [:], "\(texts.title) – \(strings.text(report.day))"),
            tag("style", [:], HTMLStyle.sheet(footer: day)),
          ]),
        tag("body", [:], [header(day), contents(of: places), tag("main", [:], main)]),
      ])
    return "<!DOCTYPE html>" + page.written + "\n"
  }

  // MARK: Head

  private func header(_ day: String) -> Markup {
    let lines = [day + ".", texts.filters] + texts.cautions
    return tag(
      "header", [:],
      [tag("h1", [:], texts.title)] + lines.filter { !$0.isEmpty }.map { tag("p", [:], $0) })
  }

  /// A part of the page that the table of contents leads to.
  typealias Part = (id: String, title: String, content: Markup)

  /// The parts of the area in view, then the other places.
  private func contents(
    of places: [(place: ReportTexts.Place, id: String, parts: [Part])]
  ) -> Markup {
    let items = places.flatMap { place in
      place.place.name.isEmpty
        ? place.parts.map { ($0.id, $0.title) } : [(place.id, place.place.name)]
    }
    let all = items + [("reading", words.howToRead), ("documents", strings.documents)]
    return tag(
      "nav", ["aria-label": words.contents],
      [
        tag(
          "ul", [:], all.map { id, title in tag("li", [:], [tag("a", ["href": "#\(id)"], title)]) })
      ])
  }

  // MARK: Places

  private func section(of place: ReportTexts.Place, id: String, _ parts: [Part]) -> Markup {
    let level = place.name.isEmpty ? 2 : 3
    let sections = parts.map { part in
      tag("section", ["id": part.id], [tag("h\(level)", [:], part.title), part.content])
    }
    return place.name.isEmpty
      ? .group(sections)
      : tag("section", ["id": id, "class": "place"], [tag("h2", [:], place.name)] + sections)
  }

  /// The plans, what is behind, and each sector of a place, as far as there is anything to say.
  private func parts(of place: ReportTexts.Place, _ index: Int) -> [Part] {
    var parts: [Part] = []
    let tallies = texts.tallies(of: place)
    if !tallies.isEmpty {
      parts.append(
        ("plans-\(index)", words.plans, tag("div", ["class": "panels"], tallies.map(panel))))
    }
    let behind = texts.behind(in: place)
    if !behind.isEmpty {
      parts.append(("behind-\(index)", strings.behind, behindTable(behind)))
    }
    for (number, sector) in texts.sectors.enumerated() {
      let id = "sector-\(index)-\(number)"
      let pieces = pieces(of: sector, in: place, id: id)
      if !pieces.isEmpty {
        parts.append((id, folder.sectors[sector].name[strings.language], .group(pieces)))
      }
    }
    return parts
  }

  // MARK: Documents

  /// Text with the marks of documents, "[003]", made links to their places in the list.
  func linked(_ text: String) -> Markup {
    var pieces: [Markup] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      let afterOpen = rest.index(after: open)
      if let link = link(toDocument: String(rest[afterOpen..<close])) {
        pieces += [.text(String(rest[..<open])), link]
        rest = rest[rest.index(after: close)...]
      } else {
        pieces.append(.text(String(rest[..<afterOpen])))
        rest = rest[afterOpen...]
      }
    }
    return .group(pieces + [.text(String(rest))])
  }

  private func link(toDocument id: String) -> Markup? {
    documentNumbers[id].map { tag("a", ["class": "source", "href": "#document-\($0)"], "[\($0)]") }
  }

  /// A link to a document after a figure.
  func source(_ document: Reference<Document>) -> Markup {
    linked("\u{A0}" + texts.mark(document))
  }

  private var documents: Markup {
    guard !report.documents.isEmpty else { return .nothing }
    let items = report.documents.enumerated().map { index, document in
      tag(
        "li", ["id": "document-\(index + 1)"],
        [.text(texts.name(of: document) + " "), address(of: document)])
    }
    return tag(
      "section", ["id": "documents"],
      [tag("h2", [:], strings.documents), tag("ol", ["class": "documents"], items)])
  }

  /// Only addresses of the web become links: any other scheme could act.
  private func address(of document: Document) -> Markup {
    let address = document.address
    return isWebAddress(address)
      ? tag("a", ["href": address, "rel": "noreferrer noopener"], address) : .text(address)
  }

  // MARK: How to read

  private var reading: Markup {
    let statuses = Set(report.assessments.map(\.verdict.judged))
    let signs = TrackStatus.allCases.filter { statuses.contains($0) && $0 != .noTarget }
      .map { tag("li", [:], [verdictMark($0, strings.word(for: $0))]) }
    return tag(
      "section", ["id": "reading"],
      [
        tag("h2", [:], words.howToRead), tag("ul", ["class": "signs"], signs),
        tag("ul", [:], words.signs.map { tag("li", [:], $0) }),
      ])
  }

  /// A verdict by sign and words; the colour only repeats them.
  func verdictMark(_ status: TrackStatus, _ words: String) -> Markup {
    let parts = words.split(separator: " (", maxSplits: 1).map(String.init)
    let kept = parts.enumerated().map { $0 == 0 ? $1 : $1.replacing(" ", with: "\u{A0}") }
    return tag(
      "span", ["class": "verdict \(status.role.name)"],
      "\(Symbols.unicode.status(status))\u{A0}\(kept.joined(separator: " ("))")
  }
}

extension Role {
  /// The role as a class of the style sheet.
  var name: String {
    switch self {
    case .good: "good"
    case .caution: "caution"
    case .bad: "bad"
    default: "unknown"
    }
  }
}
