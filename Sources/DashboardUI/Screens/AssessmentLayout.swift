/// How the lines of a row about an assessment are made.
///
/// A list of thousands of indicators knows its rows and their heights; their texts are made for those
/// in view.
struct AssessmentLayout: Sendable, Hashable {
  let kind: Kind
  var naming = Naming.indicator
  /// The columns of the list.
  let width: Int
  /// Where the cells of a one-line row stand.
  var columns: TableColumns?
  /// Whether the name of a one-line row goes on in a second line.
  var isNameLong = false

  enum Kind: Hashable { case oneLine, twoLines, progress, behind }

  /// Whether the row names the plan beside the indicator.
  enum Naming: Hashable { case indicator, indicatorAndPlan }

  var height: Int { kind == .twoLines || isNameLong ? 2 : 1 }
}

/// Where the columns of a table of one-line rows stand; what they do not need is left to the name.
struct TableColumns: Sendable, Hashable {
  /// The columns that the name has.
  let name: Int
  let places: [Place]
  /// Whether the columns fit what they hold.
  let isMeasured: Bool

  struct Place: Hashable {
    let column: Column
    let start: Int
    let width: Int
    var end: Int { start + width }
  }

  /// - Parameters:
  ///   - width: The columns of the list.
  ///   - hidden: The columns that are not shown.
  ///   - needed: The columns that the cells and the head of each need; the usual width where it is
  ///     not known.
  init(width: Int, hidden: Set<Column>, needed: [Column: Int] = [:]) {
    let shown = Self.widths.filter { !hidden.contains($0.column) }.map { column, gap, width in
      (column: column, gap: gap, width: min(width, needed[column] ?? width))
    }
    name = width - shown.reduce(0) { $0 + $1.gap + $1.width }
    isMeasured = !needed.isEmpty
    var start = name
    places = shown.map { column, gap, width in
      start += gap
      defer { start += width }
      return Place(column: column, start: start, width: width)
    }
  }

  static let widths: [(column: Column, gap: Int, width: Int)] = [
    (.cutOff, 3, 10), (.target, 1, 13), (.result, 1, 13), (.completion, 1, 12), (.change, 1, 11),
    (.status, 2, 26),
  ]
}

extension Column {
  /// Whether the cells begin below one another rather than align their numbers.
  var isText: Bool { self == .cutOff || self == .status }

  /// The columns after the decimal mark: for the decimals, and for the sign of the unit.
  var roomForDecimals: Int {
    switch self {
    case .completion, .change: 6
    default: 3
    }
  }
}
