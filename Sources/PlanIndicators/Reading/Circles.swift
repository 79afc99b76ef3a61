extension Table {
  /// The rows from which following links can lead back to where it began, in the order of the table, each
  /// with the first row on such a way.
  ///
  /// - SeeAlso: Tarjan, Depth-first search and linear graph algorithms (1972): rows that reach each other
  ///   are one component.
  func rowsInCircles(
    following links: (Reference<Row>) -> [Reference<Row>]
  ) -> [(row: Reference<Row>, through: Reference<Row>)] {
    // Most tables have hardly a link.
    var ends: [[Int]] = []
    for row in 0..<count {
      let own = links(Reference(row))
      guard !own.isEmpty else { continue }
      if ends.isEmpty { ends = Array(repeating: [], count: count) }
      ends[row] = own.map { Int($0.position) }
    }
    guard !ends.isEmpty else { return [] }
    var components = Components(count: count)
    for start in ends.indices where !components.isMet(start) {
      // A stack of its own: chains may be long.
      var way = [(row: start, link: 0)]
      components.meet(start)
      while let (row, link) = way.last {
        guard link < ends[row].count else {
          way.removeLast()
          components.leave(row, for: way.last?.row)
          continue
        }
        way[way.count - 1].link += 1
        let next = ends[row][link]
        if components.isMet(next) {
          components.see(next, from: row)
        } else {
          components.meet(next)
          way.append((next, 0))
        }
      }
    }
    return ends.indices.compactMap { row in
      ends[row].first { components.areOne(row, $0) }.map { (Reference(row), Reference($0)) }
    }
  }
}

/// Which rows reach each other, found while they are visited one after the other.
private struct Components {
  /// When each row was met, from 1.
  private var met: [Int]
  /// The earliest row that is known to be reached from each.
  private var earliest: [Int]
  /// Per row that has been left for good the component that it belongs to.
  private var component: [Int]
  private var open: [Int] = []
  private var count = 0

  init(count: Int) {
    met = Array(repeating: 0, count: count)
    (earliest, component) = (met, met)
  }

  func isMet(_ row: Int) -> Bool { met[row] != 0 }

  func areOne(_ row: Int, _ other: Int) -> Bool { component[row] == component[other] }

  mutating func meet(_ row: Int) {
    count += 1
    met[row] = count
    earliest[row] = count
    open.append(row)
  }

  /// Notes that a row leads to one that has been met before.
  mutating func see(_ row: Int, from other: Int) {
    if component[row] == 0 { earliest[other] = min(earliest[other], met[row]) }
  }

  /// Goes back from a row, all of whose links have been followed, to the one that led to it.
  mutating func leave(_ row: Int, for last: Int?) {
    if earliest[row] == met[row] {
      while let member = open.popLast() {
        component[member] = met[row]
        if member == row { break }
      }
    }
    if let last { earliest[last] = min(earliest[last], earliest[row]) }
  }
}
