import PlanIndicators

/// The lists that were made for the last frames, kept as long as all that they are made from stays.
///
/// A key that moves the selection needs the same list several times; a list of thousands of
/// indicators takes longer to sort than a frame may.
struct ListMemory: Sendable {
  /// All that a list is made from besides the figures and the folder.
  struct Key: Hashable {
    let part: DashboardState.ListPart
    let looks: [Look]
    let planInFocus: Reference<Plan>?
    let search: String
    let language: Language
    let symbols: Symbols
    let size: Size
    let refusal: Refusal?

    /// A visit without its selections.
    struct Look: Hashable {
      let screen: Screen
      let area: Reference<Area>
      let view: Visit.View
    }
  }

  private var kept: [(key: Key, page: Page, texts: [SearchableText]?)] = []
  private static let most = 4

  func page(for key: Key) -> Page? {
    kept.first { $0.key == key }?.page
  }

  mutating func keep(_ page: Page, for key: Key) {
    guard self.page(for: key) == nil else { return }
    kept.insert((key, page, nil), at: 0)
    if kept.count > Self.most { kept.removeLast() }
  }

  /// What the rows of a kept list are found by, made by the first search.
  func texts(for key: Key) -> [SearchableText]? {
    kept.first { $0.key == key }?.texts
  }

  mutating func keep(_ texts: [SearchableText], for key: Key) {
    guard let place = kept.firstIndex(where: { $0.key == key }) else { return }
    kept[place].texts = texts
  }

  /// Forgets all lists, because the figures have changed.
  mutating func forget() { kept = [] }
}

extension DashboardState {
  /// A list of the screen: all of it, or one of the overview's.
  enum ListPart: Hashable { case whole, validity, progress, behind }

  /// A list of the screen, from memory where it is there.
  func list(_ part: ListPart) -> Page {
    lists.page(for: key(of: part)) ?? makeList(part)
  }

  /// Keeps the lists of the screen for the next look at them.
  mutating func rememberLists() {
    if screen.comparesYears, yearBook == nil { yearBook = YearBook(of: self) }
    if screen == .behind, behindInside == nil { behindInside = allBehindInside }
    let parts: [ListPart] =
      screen == .overview && !isOverviewCompact ? [.progress, .behind] : [.whole]
    for part in parts {
      let key = key(of: part)
      if lists.page(for: key) == nil { lists.keep(makeList(part), for: key) }
    }
  }

  private func makeList(_ part: ListPart) -> Page {
    let rect = contentRect
    return switch part {
    case .whole: page(width: rect.listColumns).fitted(to: rect.rows)
    case .progress: progressPage(width: rect.listColumns)
    case .behind: behindPanelPage(width: rect.listColumns)
    case .validity: validityPage(width: rect.listColumns)
    }
  }

  func key(of part: ListPart) -> ListMemory.Key {
    ListMemory.Key(
      part: part,
      looks: visits.suffix(2).map {
        ListMemory.Key.Look(screen: $0.screen, area: $0.area, view: $0.view)
      },
      planInFocus: planInFocus, search: screen.isFiltered ? search?.text ?? "" : "",
      language: strings.language, symbols: symbols, size: size, refusal: refusal)
  }

  /// A list with the lines of all its rows, in view or not.
  package func filled(_ page: Page) -> Page {
    Page(
      header: page.header,
      rows: page.rows.map { row in
        var row = row
        row.lines = lines(of: row)
        row.layout = nil
        row.yearLayout = nil
        return row
      })
  }
}
