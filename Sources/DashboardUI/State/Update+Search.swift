import PlanIndicators

// The search of a list, or over everything, while it is typed and after.

extension DashboardState {
  mutating func beginSearch() {
    switch screen {
    case .overview, .areas: go(to: .found)
    default: search = Search(from: visit.cursor)
    }
    if screen == .found { beginSearchOfEverything() }
  }

  private mutating func beginSearchOfEverything(for text: String = "") {
    if index?.language != strings.language || index?.area != area {
      index = SearchIndex(of: self)
    }
    visit.cursor = Visit.Cursor()
    search = Search(from: visit.cursor, text: text)
  }

  /// Takes a key into the text; Enter ends the search, Esc gives it up.
  mutating func editSearch(_ key: Key) -> Effect? {
    guard var current = search else { return nil }
    switch key {
    case .character(let character): current.append(character)
    case .backspace: current.removeLast()
    case .control("w"): current.removeWord()
    case .control("u"): current.removeAll()
    case .up, .down, .pageUp, .pageDown:
      return Action.action(for: key).flatMap { perform($0) }
    case .enter: return endSearch(current)
    case .delete where screen == .savedViews: return removeSavedView()
    case .escape:
      giveUp(current)
      return nil
    default: return nil
    }
    search = current
    findWhileTyping()
    return nil
  }

  private mutating func endSearch(_ current: Search) -> Effect? {
    // There Enter carries out what was found.
    if screen == .palette || screen == .savedViews { return open() }
    if screen != .found, current.hit == nil, !current.text.isEmpty {
      // What is not in this list may be elsewhere.
      giveUp(current)
      go(to: .found)
      beginSearchOfEverything(for: current.text)
      findWhileTyping()
      search?.isEditing = false
      return nil
    }
    search?.isEditing = false
    if current.text.isEmpty { giveUp(current) }
    return nil
  }

  /// Finds the reader again where the search began.
  private mutating func giveUp(_ current: Search) {
    search = nil
    if screen.isFiltered {
      goBack()
    } else {
      visit.cursor = current.origin
      keepSelectionVisible()
    }
  }

  /// Selects the row that answers best what has been typed so far.
  private mutating func findWhileTyping() {
    guard !screen.isFiltered else {
      visit.cursor = Visit.Cursor()
      keepSelectionVisible()
      // The list of what is found everywhere ends before the hits do.
      let count =
        screen == .found
        ? search.flatMap { index?.hits(of: $0.needle).count } ?? 0
        : list(.whole).rows.count { $0.destination != nil }
      search?.hit = count == 0 ? nil : Search.Hit(number: 1, count: count)
      if count == 0, search?.text.isEmpty == false { notice = strings.noHits }
      return
    }
    guard let current = search else { return }
    let hits = current.text.isEmpty ? [] : self.hits(of: current)
    guard let best = hits.min(by: { ($0.rank, $0.place) < ($1.rank, $1.place) }) else {
      search?.hit = nil
      visit.cursor = current.origin
      notice =
        current.text.isEmpty
        ? nil : visit.view.filters.isEmpty ? strings.noHitsEnter : strings.noHitsInFilter
      return
    }
    select(best.place, among: hits)
  }

  /// Selects the next hit in the order of the list, after the last one the first.
  mutating func findNext(forward: Bool) {
    guard let search else { return }
    guard !screen.isFiltered else {
      move(by: forward ? 1 : -1)
      return
    }
    let hits = hits(of: search)
    let current = visit.cursor.selection
    let next =
      forward
      ? hits.first { $0.place > current } ?? hits.first
      : hits.last { $0.place < current } ?? hits.last
    if let next { select(next.place, among: hits) }
  }

  private mutating func select(
    _ place: Int, among hits: [(place: Int, rank: SearchableText.Rank)]
  ) {
    visit.cursor.selection = place
    keepSelectionVisible()
    let number = (hits.firstIndex { $0.place == place } ?? 0) + 1
    search?.hit = Search.Hit(number: number, count: hits.count)
  }

  /// The rows that hold what is looked for, counted among those that can be selected.
  private mutating func hits(
    of search: Search
  ) -> [(place: Int, rank: SearchableText.Rank)] {
    let needle = search.needle
    let inSectors = screen.comparesYears ? places(inSectorsNamed: needle) : []
    return searchTexts().enumerated().compactMap { place, text in
      (text.rank(of: needle) ?? (inSectors.contains(place) ? .part : nil)).map { (place, $0) }
    }
  }

  /// The rows of the sectors whose headings hold what is looked for.
  private func places(inSectorsNamed needle: SearchableText) -> Set<Int> {
    let named = Set(
      sectors.filter {
        SearchableText(folder.sectors[$0].name[strings.language]).rank(of: needle) != nil
      })
    guard !named.isEmpty else { return [] }
    let page = list(.whole)
    return Set(
      page.selectable.enumerated().filter { _, row in
        guard case .screen(.indicator(let series))? = page.rows[row].destination else {
          return false
        }
        return named.contains(folder.indicators[series.indicator].sector)
      }.map(\.offset))
  }

  /// What the rows of the list that the keys act on are found by.
  private mutating func searchTexts() -> [SearchableText] {
    guard let part = activePart else { return [] }
    rememberLists()
    let key = key(of: part)
    if let texts = lists.texts(for: key) { return texts }
    let page = list(part)
    let texts = page.selectable.map { searchText(of: page.rows[$0]) }
    lists.keep(texts, for: key)
    return texts
  }

  private func searchText(of row: Row) -> SearchableText {
    if row.layout != nil, let assessment = row.assessment {
      return SearchableText(
        name(of: assessment, naming: .indicatorAndPlan) + " "
          + strings.words(for: assessment.verdict))
    }
    if row.yearLayout != nil { return SearchableText(row.fullText) }
    let texts = row.lines.flatMap(\.pieces).map(\.text) + [fullText(of: row)]
    return SearchableText(texts.joined(separator: " "))
  }
}
