package import PlanIndicators

/// A column of a list, by which it can be put in order.
package enum Column: String, Sendable, Hashable, CaseIterable {
  /// The order that the list has by itself: that of the plan, the worst first, the newest first.
  case natural
  case name, status, completion, target, result, change, cutOff
  case issuer
  case promises, figures
}

/// The order of the rows of a list.
package struct Sort: Sendable, Hashable {
  package var column = Column.natural
  package var isReversed = false
}

/// Statuses that a reader looks for together.
package enum StatusGroup: String, Sendable, Hashable, CaseIterable {
  case behind, good, unknown

  package func contains(_ status: TrackStatus) -> Bool {
    switch self {
    case .behind: status.isBehind
    case .good: status.isGood
    case .unknown: !status.isBehind && !status.isGood
    }
  }
}

/// One condition that the rows of a list must meet.
package enum Filter: Sendable, Hashable {
  case status(StatusGroup)
  /// Only verdicts that are not firm.
  case unsure
  case sector(Reference<Sector>)
  case plan(Reference<Plan>)
  /// Only rows with a figure in the years in view.
  case withFigures
  /// Of what is wrong with the data: errors, or what should be looked at.
  case severity(DataIssue.Severity)
  case file(String)
}

/// What a row of the view options does.
package enum ViewChoice: Sendable, Hashable {
  case filter(Filter)
  case sort(Column)
  case column(Column)
  case cell(YearCell)
}

extension Screen {
  /// The columns by which the list can be put in order; empty where it has one order only.
  package var sortColumns: [Column] {
    switch self {
    case .plan, .sector, .behind:
      [.natural, .name, .status, .completion, .target, .result, .change, .cutOff]
    case .documents: [.natural, .name, .issuer]
    case .areas: [.natural, .name, .promises, .figures]
    case .checks: [.natural, .name]
    default: []
    }
  }

  /// The columns that can be hidden; the name and the verdict always stay.
  package var hideableColumns: [Column] {
    switch self {
    case .plan, .sector, .behind: [.cutOff, .target, .result, .completion, .change]
    default: []
    }
  }

  /// Whether the list can be narrowed to some of its rows.
  package var hasFilters: Bool {
    switch self {
    case .plan, .sector, .behind, .checks: true
    default: comparesYears
    }
  }

  /// Whether the list shows only the rows that answer the search.
  package var isFiltered: Bool { self == .palette || self == .found || self == .savedViews }

  /// The screens that share a remembered view.
  var kind: Kind {
    switch self {
    case .plan: .plan
    case .sector: .sector
    case .indicator: .indicator
    case .explanation: .explanation
    case .document: .document
    case .fullText: .fullText
    default: .single(self)
    }
  }

  enum Kind: Hashable {
    case plan, sector, indicator, explanation, document, fullText
    case single(Screen)
  }
}

extension Visit.View {
  /// The filters in force, in the order in which their chips stand.
  package var filters: [Filter] {
    [
      filter.map { .status($0) }, isUnsureOnly ? .unsure : nil, sector.map { .sector($0) },
      plan.map { .plan($0) }, isWithFiguresOnly ? .withFigures : nil,
      severity.map { .severity($0) }, file.map { .file($0) },
    ].compactMap(\.self)
  }

  /// Puts a filter in force, or lifts it where it is.
  mutating func toggle(_ wanted: Filter) {
    switch wanted {
    case .status(let group): filter = filter == group ? nil : group
    case .unsure: isUnsureOnly.toggle()
    case .sector(let reference): sector = sector == reference ? nil : reference
    case .plan(let reference): plan = plan == reference ? nil : reference
    case .withFigures: isWithFiguresOnly.toggle()
    case .severity(let wanted): severity = severity == wanted ? nil : wanted
    case .file(let name): file = file == name ? nil : name
    }
  }

  /// Whether choosing the filter lifts another one of its sort.
  static func isOneOfMany(_ filter: Filter) -> Bool {
    switch filter {
    case .status, .sector, .plan, .severity, .file: true
    case .unsure, .withFigures: false
    }
  }

  mutating func lift(_ filters: [Filter]) {
    for filter in filters { toggle(filter) }
  }

  /// What of the view another screen of the same kind opens with: all but the filters, which would
  /// hide there what the reader does not know of.
  var remembered: Self {
    var view = self
    view.lift(filters)
    return view
  }
}
