import PlanIndicators

// What a search over everything finds.

extension DashboardState {
  /// The hits, the best first, each with what it is.
  func foundPage(width: Int) -> Page {
    guard let search, !search.text.isEmpty else {
      return Page(rows: [.paragraph(strings.howToSearch, width: width, role: .dim)])
    }
    let hits = (index ?? SearchIndex(of: self)).hits(of: search.needle)
    // More than anybody reads; the rest is found by typing on.
    let most = 200
    var rows = hits.prefix(most).map { entry in
      var line = Line()
      let kindWidth = min(14, width / 3)
      line.add(entry.name, at: 0, width: width - kindWidth - 2)
      line.add(entry.kind, at: width - kindWidth, width: kindWidth, role: .dim)
      var row = Row([line], to: entry.destination, fullText: "\(entry.kind): \(entry.name)")
      // Of an indicator the verdict is said at once.
      if case .screen(.indicator(let series)) = entry.destination {
        row.assessment = figures.assessments(of: series).last { $0.standing == .headline }
      }
      return row
    }
    if hits.isEmpty { rows = [.paragraph(strings.nothingFound, width: width)] }
    if hits.count > most {
      rows.append(.paragraph(strings.moreHits(hits.count - most), width: width, role: .dim))
    }
    return Page(rows: rows)
  }
}
