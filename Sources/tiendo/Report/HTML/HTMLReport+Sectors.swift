import DashboardUI
import PlanIndicators

// The promises and figures of a sector in a table, with notes, charts and what leaders ordered.

extension HTMLReport {
  /// What the page says of a sector in a place; empty where there is nothing.
  func pieces(
    of sector: Reference<Sector>, in place: ReportTexts.Place, id: String
  ) -> [Markup] {
    let own = texts.assessments(of: sector, in: place)
    var notes = Notes(id: id)
    var bodies = texts.promises(among: own).flatMap { plan, promises in
      group(
        texts.heading(of: plan), columns: heads.count, rows: promises.map { row(of: $0, &notes) })
    }
    let figures = own.filter { $0.plan == nil }
    if !figures.isEmpty {
      bodies += group(
        strings.noTargetStated, columns: heads.count,
        rows: figures.map { row(ofFigure: $0, &notes) })
    }
    var pieces: [Markup] = []
    if !bodies.isEmpty {
      let name = folder.sectors[sector].name[strings.language]
      pieces.append(table("promises", named: name, heads: heads, bodies))
    }
    pieces += list(of: notes)
    pieces += list(texts.otherStatements(of: sector, in: place), under: words.otherStatements)
    pieces += list(texts.directives(of: sector, in: place), under: strings.directives)
    return pieces + charts(of: own)
  }

  private var heads: [String] {
    [
      strings.indicator, strings.target, strings.result, words.extent, strings.yearlyChange,
      strings.status,
    ]
  }

  private func row(of promises: ReportTexts.Promises, _ notes: inout Notes) -> Markup {
    let assessment = promises.headline
    let verdict = assessment.verdict
    var remarks = texts.remarks(on: assessment) + promises.beside.map(texts.other)
    // What is plain from the figures beside it needs no sentence; a doubt or a gap does.
    if !verdict.isFirm || verdict.obstacle != nil || assessment.breach != nil {
      remarks.insert(texts.reason(for: assessment), at: 0)
    }
    let target = assessment.target.map { folder.targets[$0] }
    return row(
      assessment, target: target.map { [.text(texts.goal(of: $0)), source($0.document)] },
      verdict: [verdictMark(verdict.judged, strings.words(for: verdict))] + notes.add(remarks))
  }

  private func row(ofFigure assessment: Assessment, _ notes: inout Notes) -> Markup {
    let indicator = folder.indicators[assessment.indicator]
    let marks = notes.add(assessment.stated.map { texts.statement($0, of: indicator) })
    return row(assessment, target: nil, verdict: [.text(Symbols.unicode.missing)] + marks)
  }

  private func row(_ assessment: Assessment, target: [Markup]?, verdict: [Markup]) -> Markup {
    let indicator = folder.indicators[assessment.indicator]
    let result = assessment.result.map { result in
      [
        .text(strings.text(result)), source(result.document), tag("br"),
        tag("small", [:], texts.cutOff(of: result)),
      ]
    }
    let missing = [Markup.text(Symbols.unicode.missing)]
    let change = assessment.changeOnYear.map { strings.text($0, of: indicator) }
    let extent = strings.text(assessment.measure, of: indicator)
    return tag(
      "tr", [:],
      [
        tag("th", ["scope": "row"], texts.name(of: assessment)),
        tag("td", ["class": "number"], target ?? missing),
        tag("td", ["class": "number"], result ?? missing),
        tag("td", ["class": "number"], extent.isEmpty ? Symbols.unicode.missing : extent),
        tag("td", ["class": "number"], change ?? Symbols.unicode.missing),
        tag("td", [:], verdict),
      ])
  }

  // MARK: Notes

  /// The notes under a table, numbered in the order in which its rows need them.
  struct Notes {
    let id: String
    fileprivate var sentences: [String] = []

    init(id: String) { self.id = id }

    /// Adds a note of several sentences.
    ///
    /// - Returns: The mark that leads to it; nothing where there is nothing to note.
    mutating func add(_ remarks: [String]) -> [Markup] {
      guard !remarks.isEmpty else { return [] }
      sentences.append(remarks.joined(separator: " "))
      let link = tag("a", ["href": "#\(id)-note-\(sentences.count)"], "\(sentences.count)")
      return [tag("sup", [:], [link])]
    }
  }

  private func list(of notes: Notes) -> [Markup] {
    guard !notes.sentences.isEmpty else { return [] }
    let items = notes.sentences.enumerated().map { index, sentence in
      tag("li", ["id": "\(notes.id)-note-\(index + 1)"], [linked(sentence)])
    }
    return [
      tag("p", ["class": "subhead"], words.notes), tag("ol", ["class": "notes"], items),
    ]
  }

  private func list(_ sentences: [String], under heading: String) -> [Markup] {
    guard !sentences.isEmpty else { return [] }
    return [
      tag("p", ["class": "subhead"], heading),
      tag("ul", ["class": "notes"], sentences.map { tag("li", [:], [linked($0)]) }),
    ]
  }
}
