// The search of a list while it is typed and after.

extension DashboardState {
  mutating func editSearch(_ key: Key) {
    guard var current = search else { return }
    switch key {
    case .character(let character): current.text.append(character)
    case .backspace: _ = current.text.popLast()
    case .enter:
      current.isEditing = false
      if current.text.isEmpty {
        search = nil
        return
      }
    case .escape:
      search = nil
      if screen == .palette { goBack() }
      return
    default: return
    }
    search = current
    if current.isEditing { findNext(forward: true, from: 0) }
  }

  /// Selects the next row that holds what was typed; says how many do.
  mutating func findNext(forward: Bool, from step: Int) {
    guard var search, let page = activeList?.page else {
      if self.search == nil { notice = strings.noSearch }
      return
    }
    let selectable = page.selectable
    let hits = selectable.indices.filter { index in
      let row = page.rows[selectable[index]]
      let text = row.lines.flatMap(\.pieces).map(\.text).joined(separator: " ")
      return search.matches(text + " " + fullText(of: row))
    }
    defer { self.search = search }
    search.hit = nil
    guard !hits.isEmpty else {
      notice =
        search.text.isEmpty
        ? nil : visit.view.filter == nil ? strings.noHits : strings.noHitsInFilter
      return
    }
    let current = visit.cursor.selection
    let next =
      forward
      ? hits.first { $0 >= current + step } ?? hits[0]
      : hits.last { $0 <= current - step } ?? hits[hits.count - 1]
    visit.cursor.selection = next
    keepSelectionVisible()
    search.hit = Search.Hit(number: (hits.firstIndex(of: next) ?? 0) + 1, count: hits.count)
  }
}
