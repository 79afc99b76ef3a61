package import PlanIndicators

/// A place in the program.
///
/// It says what is shown, not how.
package enum Screen: Sendable, Hashable {
  case areas
  case agencies
  case agency(Reference<Agency>?)
  case overview
  case plan(Reference<Plan>)
  case sector(Reference<Sector>)
  case indicator(PlanFolder.SeriesKey)
  case explanation(PlanFolder.SeriesKey)
  case document(Reference<Document>)
  case documents
  case behind
  case compareYears
  case compareTwoYears
  case comparePlans
  case compareAreas(Reference<Indicator>)
  case changes
  case checks
  case palette
  case help
  /// What a search over everything finds.
  case found
  /// Filters, order and columns of the screen below.
  case viewOptions
  /// The views that the reader gave a name, and a name for the one below.
  case savedViews
  /// A row of a list in full.
  case fullText(String)
}

extension Screen {
  /// Whether the screen is made from the figures of the area by year.
  var comparesYears: Bool {
    switch self {
    case .compareYears, .compareTwoYears, .comparePlans: true
    default: false
    }
  }
}

/// A visit to a screen: where the reader stands and how they look at it.
///
/// Going back pops the visit, so that the one before it is found as it was left.
package struct Visit: Sendable, Hashable {
  package var screen: Screen
  /// The area in view.
  package var area: Reference<Area>
  /// The panel that the keys act on.
  package var pane = 0
  /// Per panel which row is selected and how far it is scrolled.
  package var cursors: [Int: Cursor] = [:]
  package var view = View()
  /// The search of the list.
  package var search: Search?
  /// What was said on the screen when another one was opened from it.
  var notice: String?
  /// How everything was looked at in the area from which this one was opened; `nil` where none was.
  var departure: Departure?

  package init(_ screen: Screen, of area: Reference<Area>) {
    self.screen = screen
    self.area = area
  }

  /// What opening another area changes beyond the visit, to be found again on the way back.
  struct Departure: Hashable {
    var planInFocus: Reference<Plan>?
    let day: CalendarDate
    /// The day that the other area was opened with.
    var dayThere: CalendarDate
    var news: News?
  }

  /// Where the reader stands in a list.
  package struct Cursor: Sendable, Hashable {
    /// The row, counted among those that can be selected.
    package var selection = 0
    /// The first line that is shown.
    package var top = 0
  }

  /// How a screen is looked at; `u` takes back its last change.
  package struct View: Sendable, Hashable {
    package var filter: StatusGroup?
    /// Whether only verdicts that are not firm are shown.
    package var isUnsureOnly = false
    /// The sector that the list is narrowed to.
    package var sector: Reference<Sector>?
    /// The plan that the list is narrowed to.
    package var plan: Reference<Plan>?
    /// Whether rows without a figure in the years in view are hidden.
    package var isWithFiguresOnly = false
    /// Which faults of the data are shown, and those of which file.
    package var severity: DataIssue.Severity?
    package var file: String?
    package var sort = Sort()
    package var hiddenColumns: Set<Column> = []
    package var cell = YearCell.result
    /// The two years that are compared; `nil` where the reader has not chosen.
    package var years: YearPair?
    /// By how many windows of years the year table is moved back.
    package var yearShift = 0
    /// The promise whose verdict is explained first.
    package var explained: Reference<Target>?
    /// The year whose figures of the areas are compared; `nil` for the one that most have.
    package var areaYear: Int?
    package var folded: Set<Reference<Sector>> = []
  }

  package var cursor: Cursor {
    get { cursors[pane] ?? Cursor() }
    set { cursors[pane] = newValue }
  }
}

/// Two years, the earlier one first.
package struct YearPair: Sendable, Hashable {
  package var earlier: Int
  package var later: Int
}

/// What the cells of the year table show.
package enum YearCell: String, Sendable, Hashable, CaseIterable {
  case result, target, completion, change, cumulated
}
