import PlanIndicators

// The views that the reader gave a name: to keep one, to come back to it, to remove it.

/// What a row about a saved view does.
package enum SavedViewUse: Sendable, Hashable {
  /// Keeps the view below under the name.
  case keep(name: String)
  case open(name: String)
}

extension DashboardState {
  /// The name that is being typed, and the saved views that it may mean.
  func savedViewsPage(width: Int) -> Page {
    let name = SavedView.name(from: search?.text ?? "")
    var rows: [Row] = []
    if !name.isEmpty {
      let isThere = savedViews.contains { $0.name == name }
      let text = isThere ? strings.replaceSavedView(name) : strings.keepSavedView(name)
      rows.append(
        .paragraph(text, width: width, role: .key, to: .savedView(.keep(name: name))))
    }
    rows += savedViewRows(answering: search?.needle, at: 2, width: width)
    if rows.isEmpty { rows = [.paragraph(strings.noSavedViews, width: width, role: .dim)] }
    let subject = visitToSave.map { visit in
      let filters = visit.view.filters.map { "[\(self.name(of: $0))]" }
      return strings.viewToSave(
        ([self.name(of: visit.screen)] + filters).joined(separator: " "))
    }
    return Page(
      header: subject.map { [Line($0.truncated(toColumns: width), role: .title)] } ?? [], rows: rows
    )
  }

  /// The saved views whose names answer a search, the best first, each a row that opens it.
  func savedViewRows(
    answering needle: SearchableText?, at column: Int, width: Int,
    where isWanted: (SearchableText.Rank) -> Bool = { _ in true }
  ) -> [Row] {
    let needle = needle.flatMap { $0.isEmpty ? nil : $0 }
    let found = savedViews.compactMap { view -> (SavedView, SearchableText.Rank)? in
      guard let needle else { return (view, .part) }
      return SearchableText(view.name).rank(of: needle).map { (view, $0) }
    }.filter { isWanted($0.1) }
    return found.sorted(by: { $0.1 }, isReversed: false).map { view, _ in
      var line = Line()
      let visit = view.visit(in: folder)
      let place = visit.map {
        "\(folder.areas[$0.area].name[strings.language]), \(name(of: $0.screen))"
      }
      line.add(strings.savedViewNamed(view.name), at: column, width: width - column)
      if let place, width - line.end > 12 {
        line.add(place, at: line.end + 2, width: width - line.end - 2, role: .dim)
      }
      return Row(
        [line], to: .savedView(.open(name: view.name)),
        fullText: place ?? strings.savedViewIsGone(view.name))
    }
  }
}
