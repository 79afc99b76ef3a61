extension Table {
  /// The rows from which following `next` leads back to where it began, in the order in which they are
  /// met.
  func rowsInCircles(next: (Row) -> Reference<Row>?) -> [Reference<Row>] {
    // In which walk each row was met first; each walk ends where it, or an earlier one, has been.
    var walks = [Int](repeating: 0, count: count)
    var found: [Reference<Row>] = []
    for (place, start) in allReferences.enumerated() where walks[place] == 0 {
      let walk = place + 1
      var current: Reference<Row>? = start
      while let row = current, walks[Int(row.position)] == 0 {
        walks[Int(row.position)] = walk
        current = next(self[row])
      }
      guard let first = current, walks[Int(first.position)] == walk else { continue }
      var row = first
      repeat {
        found.append(row)
        guard let following = next(self[row]) else { break }
        row = following
      } while row != first
    }
    return found
  }
}
