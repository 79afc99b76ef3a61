/// What a reader can do.
///
/// One table gives each action its keys and its words.
package enum Action: Sendable, Hashable, CaseIterable {
  case up, down, pageUp, pageDown, first, last
  case enter, back, nextPane, previousPane
  case search, nextHit, previousHit, filter, clearFilters, sort, reverse, viewOptions, savedViews,
    cycle
  case fullText
  case planFocus, earlier, later
  case behind, compare, areas, agencies, documents, changes, checks, explain
  case language, theme, undo, copy, copyTable, export, palette, help, redraw, suspend, quit

  /// The keys of the action, the first one being the one that the key bar names.
  package var keys: [Key] {
    switch self {
    case .up: [.up, .character("k")]
    case .down: [.down, .character("j")]
    case .pageUp: [.pageUp]
    case .pageDown: [.pageDown]
    case .first: [.home, .character("g")]
    case .last: [.end, .character("G")]
    case .enter: [.enter, .right, .character("l")]
    case .back: [.escape, .left, .character("h")]
    case .nextPane: [.tab]
    case .previousPane: [.backTab]
    case .search: [.character("/")]
    case .nextHit: [.character("n")]
    case .previousHit: [.character("N")]
    case .filter: [.character("f")]
    case .clearFilters: [.character("F")]
    case .sort: [.character("s")]
    case .reverse: [.character("S")]
    case .viewOptions: [.character("m")]
    case .savedViews: [.control("s")]
    case .cycle: [.character("t")]
    case .fullText: [.character(" ")]
    case .planFocus: [.character("p")]
    case .earlier: [.character(",")]
    case .later: [.character(".")]
    case .behind: [.character("b")]
    case .compare: [.character("c")]
    case .areas: [.character("a")]
    case .agencies: [.character("o")]
    case .documents: [.character("v")]
    case .changes: [.character("d")]
    case .checks: [.character("x")]
    case .explain: [.character("i")]
    case .language: [.character("L")]
    case .theme: [.character("T")]
    case .undo: [.character("u")]
    case .copy: [.character("y")]
    case .copyTable: [.character("Y")]
    case .export: [.character("e")]
    case .palette: [.character(":"), .control("p")]
    case .help: [.character("?"), .function(1)]
    case .redraw: [.control("l")]
    case .suspend: [.control("z")]
    case .quit: [.character("q"), .function(10), .control("c")]
    }
  }

  /// The keys as the help shows them.
  package var keyLabel: String {
    switch self {
    case .up, .down: "↑ ↓ j k"
    case .pageUp, .pageDown: "PgUp PgDn"
    case .first, .last: "Home End g G"
    case .enter: "Enter → l"
    case .back: "Esc ← h"
    case .nextPane, .previousPane: "Tab Shift-Tab"
    case .search: "/"
    case .nextHit, .previousHit: "n N"
    case .filter: "f"
    case .clearFilters: "F"
    case .sort: "s"
    case .reverse: "S"
    case .viewOptions: "m"
    case .savedViews: "Ctrl-S"
    case .cycle: "t"
    case .fullText: "Space"
    case .planFocus: "p"
    case .earlier: ","
    case .later: "."
    case .behind: "b"
    case .compare: "c"
    case .areas: "a"
    case .agencies: "o"
    case .documents: "v"
    case .changes: "d"
    case .checks: "x"
    case .explain: "i"
    case .language: "L"
    case .theme: "T"
    case .undo: "u"
    case .copy: "y"
    case .copyTable: "Y"
    case .export: "e"
    case .palette: ": Ctrl-P"
    case .help: "? F1"
    case .redraw: "Ctrl-L"
    case .suspend: "Ctrl-Z"
    case .quit: "q F10 Ctrl-C"
    }
  }

  /// The one key that the key bar has room for.
  package var shortLabel: String {
    switch self {
    case .enter: "Enter"
    case .back: "Esc"
    case .nextPane, .previousPane: "Tab"
    case .help: "?"
    case .quit: "q"
    case .up, .down: "↑↓"
    case .earlier: ", ."
    default: keyLabel
    }
  }

  /// The words for the action on a screen.
  package func hint(_ strings: Strings, on screen: Screen) -> Strings.Hint {
    switch (self, screen) {
    case (.sort, .compareYears): strings.earlierYearsHint
    case (.filter, .compareYears), (.filter, .compareTwoYears), (.filter, .comparePlans):
      strings.sectorHint
    case (.sort, .compareTwoYears), (.sort, .comparePlans): strings.bothYearsHint
    case (.reverse, .compareTwoYears), (.reverse, .comparePlans): strings.keyHint.earlierYear
    case (.cycle, .compareTwoYears), (.cycle, .comparePlans): strings.keyHint.laterYear
    case (.sort, .compareAreas): strings.yearBeforeHint
    case (.cycle, .compareAreas): strings.yearAfterHint
    case (.viewOptions, .compareYears): strings.comparisonOptionsHint
    case (.compare, .compareYears): strings.keyHint.twoYears
    case (.compare, .compareTwoYears): strings.plansHint
    case (.compare, .comparePlans): strings.keyHint.twoYears
    case (.compare, .indicator): strings.areasHint
    case (.enter, .viewOptions): strings.chooseHint
    default: hint(strings)
    }
  }

  /// The words for the action.
  package func hint(_ strings: Strings) -> Strings.Hint {
    let hints = strings.keyHint
    return switch self {
    case .up, .down: hints.move
    case .pageUp, .pageDown: hints.page
    case .first, .last: hints.ends
    case .enter: hints.enter
    case .back: hints.back
    case .nextPane, .previousPane: hints.nextPane
    case .search: hints.search
    case .nextHit, .previousHit: hints.nextHit
    case .filter: hints.filter
    case .clearFilters: strings.clearFiltersHint
    case .sort: hints.sort
    case .reverse: strings.reverseHint
    case .viewOptions: strings.optionsHint
    case .savedViews: strings.savedViewsHint
    case .cycle: hints.cycle
    case .fullText: strings.fullTextHint
    case .planFocus: hints.planFocus
    case .earlier: hints.earlier
    case .later: hints.later
    case .behind: hints.behind
    case .compare: hints.compare
    case .areas: hints.areas
    case .agencies: strings.agenciesHint
    case .documents: hints.documents
    case .changes: strings.changesHint
    case .checks: hints.checks
    case .explain: hints.explain
    case .language: hints.language
    case .theme: strings.themeHint
    case .undo: hints.undo
    case .copy: hints.copy
    case .copyTable: strings.copyTableHint
    case .export: hints.export
    case .palette: hints.palette
    case .help: hints.help
    case .redraw: hints.redraw
    case .suspend: hints.suspend
    case .quit: hints.quit
    }
  }

  /// The action of a key; `nil` where the key has none.
  ///
  /// A letter also works as the accented letter that a Vietnamese input method makes of it.
  package static func action(for key: Key) -> Action? {
    byKey[key] ?? key.withoutAccent.flatMap { byKey[$0] }
  }

  private static let byKey: [Key: Action] = {
    var table: [Key: Action] = [:]
    for action in allCases {
      for key in action.keys { table[key] = action }
    }
    return table
  }()
}
