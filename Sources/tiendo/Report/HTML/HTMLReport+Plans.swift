import DashboardUI
import PlanIndicators

// How the plans stand, and what is behind.

extension HTMLReport {
  /// The panel of a plan: where it is in its time, a bar of its indicators by status, the counts.
  func panel(_ tally: PlanTally) -> Markup {
    let counts = [Role.good, .caution, .bad, .unknown].flatMap { role in
      texts.counts(of: tally).filter { $0.status.role == role }
    }
    var pieces = [tag("p", ["class": "plan"], texts.heading(of: tally))]
    if !counts.isEmpty {
      pieces.append(statusBar(counts, titled: texts.heading(of: tally)))
      let items = counts.map { status, count in
        tag("li", [:], [verdictMark(status, strings.word(for: status)), .text(": \(count)")])
      }
      pieces.append(tag("ul", ["class": "counts"], items))
    }
    let sentences =
      [texts.known(of: tally).endingInAStop, texts.declared(of: tally)] + texts.stated(of: tally)
    pieces += sentences.filter { !$0.isEmpty }.map { tag("p", [:], [linked($0)]) }
    return tag("div", ["class": "panel"], pieces)
  }

  /// Indicators by status, each part as wide as its count, with its sign where there is room.
  private func statusBar(
    _ counts: [(status: TrackStatus, count: Int)], titled title: String
  ) -> Markup {
    let (width, height) = (240.0, 24.0)
    let total = Double(counts.reduce(0) { $0 + $1.count })
    var left = 0.0
    let parts = counts.flatMap { status, count -> [Markup] in
      let part = width * Double(count) / total
      defer { left += part }
      let paint = HTMLStyle.paint(status.role)
      let bar = tag(
        "rect",
        [
          "x": left.short, "y": "0.5", "width": part.short, "height": (height - 1).short,
          "fill": paint.fill, "stroke": "#222222",
        ])
      guard part >= 26 else { return [bar] }
      let sign = "\(Symbols.unicode.status(status)) \(count)"
      return [bar, svgText(sign, x: left + part / 2, y: 16.5, anchor: "middle", fill: paint.ink)]
    }
    let words = counts.map { "\(strings.word(for: $0.status)) \($0.count)" }
    return svg(
      width: width, height: height, title: title, description: words.joined(separator: ", "), parts)
  }

  /// What is behind with its reason, by plan.
  func behindTable(_ behind: [(plan: Reference<Plan>, assessments: [Assessment])]) -> Markup {
    let heads = [strings.indicator, words.extent, strings.status]
    let groups = behind.flatMap { plan, assessments in
      group(texts.heading(of: plan), columns: heads.count, rows: assessments.map(behindRow))
    }
    return table("behind", named: strings.behind, heads: heads, groups)
  }

  private func behindRow(_ assessment: Assessment) -> Markup {
    let verdict = assessment.verdict
    return tag(
      "tr", [:],
      [
        tag(
          "th", ["scope": "row"],
          [
            .text(texts.name(of: assessment)),
            tag("p", ["class": "reason"], texts.reason(for: assessment)),
          ]),
        tag("td", ["class": "number"], texts.extent(of: assessment)),
        tag("td", [:], [verdictMark(verdict.judged, strings.words(for: verdict))]),
      ])
  }

  // MARK: Tables

  /// A table whose head is repeated on each page that it is printed on.
  func table(_ style: String, named name: String, heads: [String], _ bodies: [Markup]) -> Markup {
    tag(
      "table", ["class": style],
      [
        tag("caption", [:], name),
        tag("thead", [:], [tag("tr", [:], heads.map { tag("th", ["scope": "col"], $0) })]),
      ] + bodies)
  }

  /// Rows under a heading, of which no page ends with the heading alone.
  func group(_ title: String, columns: Int, rows: [Markup]) -> [Markup] {
    let heading = tag(
      "tr", ["class": "group"],
      [tag("th", ["scope": "colgroup", "colspan": "\(columns)"], title)])
    let rest = rows.dropFirst()
    return [tag("tbody", ["class": "first"], [heading] + rows.prefix(1))]
      + (rest.isEmpty ? [] : [tag("tbody", [:], Array(rest))])
  }
}

extension String {
  fileprivate var endingInAStop: String {
    hasSuffix(":") ? String(dropLast()) + "." : self
  }
}
