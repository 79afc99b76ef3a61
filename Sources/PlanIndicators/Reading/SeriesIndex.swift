/// Which rows belong to each series, in eight bytes a row.
///
/// A dictionary of arrays would take a hundred, because most series have few figures.
struct SeriesIndex<Row>: Sendable {
  /// The rows, series by series.
  private let references: [Reference<Row>]
  /// The area of each of these rows.
  private let areas: [Reference<Area>]
  /// Where the rows of each indicator begin, and where those of the last one end.
  private let starts: [Int32]

  init() {
    references = []
    areas = []
    starts = []
  }

  /// Makes the index of `rows`, each series in the order that `precedes` gives.
  init(
    of rows: [(Reference<Row>, PlanFolder.SeriesKey)],
    precedes: (Reference<Row>, Reference<Row>) -> Bool
  ) {
    // Most of the order comes from counting the rows of each indicator, not from comparing them.
    var starts: [Int32] = []
    for row in rows {
      let indicator = Int(row.1.indicator.position)
      while starts.count <= indicator + 1 { starts.append(0) }
      starts[indicator + 1] += 1
    }
    for indicator in starts.indices.dropFirst() { starts[indicator] += starts[indicator - 1] }
    var free = starts
    var sorted = rows
    for row in rows {
      let indicator = Int(row.1.indicator.position)
      sorted[Int(free[indicator])] = row
      free[indicator] += 1
    }
    for (start, end) in zip(starts, starts.dropFirst()) where start + 1 < end {
      sorted[Int(start)..<Int(end)].sort { one, other in
        one.1.area == other.1.area
          ? precedes(one.0, other.0) : one.1.area.position < other.1.area.position
      }
    }
    references = sorted.map(\.0)
    areas = sorted.map(\.1.area)
    self.starts = starts
  }

  /// The rows of a series, in order.
  subscript(key: PlanFolder.SeriesKey) -> ArraySlice<Reference<Row>> {
    let indicator = Int(key.indicator.position)
    guard indicator + 1 < starts.count else { return [] }
    let rows = Int(starts[indicator])..<Int(starts[indicator + 1])
    let first = place(in: rows) { $0 < key.area.position }
    return references[first..<place(in: first..<rows.upperBound) { $0 <= key.area.position }]
  }

  /// The series that have rows, by indicator and area.
  var keys: [PlanFolder.SeriesKey] {
    var keys: [PlanFolder.SeriesKey] = []
    for indicator in starts.indices.dropLast() {
      for place in Int(starts[indicator])..<Int(starts[indicator + 1]) {
        let key = PlanFolder.SeriesKey(
          indicator: Reference(indicator), area: areas[place])
        if keys.last != key { keys.append(key) }
      }
    }
    return keys
  }

  /// The first of some places whose area is not `before`, by bisection.
  private func place(in places: Range<Int>, before: (Int32) -> Bool) -> Int {
    var (low, high) = (places.lowerBound, places.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if before(areas[middle].position) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension PlanFolder.SeriesKey {
  /// Both references in one number: sets and dictionaries of numbers are quicker to make than those of
  /// a type of their own, whose conformances the runtime must look for first.
  package var number: Int {
    Int(indicator.position) << 32 | Int(area.position)
  }

  /// Whether the series comes first by the order of the files.
  func isBefore(_ other: Self) -> Bool {
    (indicator.position, area.position) < (other.indicator.position, other.area.position)
  }
}

extension Target {
  /// The series that it is a promise of.
  var series: PlanFolder.SeriesKey {
    PlanFolder.SeriesKey(indicator: indicator, area: area)
  }
}

extension Assessment {
  /// The series that it is about.
  package var series: PlanFolder.SeriesKey {
    PlanFolder.SeriesKey(indicator: indicator, area: area)
  }
}
