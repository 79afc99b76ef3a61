/// A bar that is parted among classes by how many there are of each.
///
/// Each part begins with the sign that its legend has and goes on in a texture of its own, so that it
/// is read without colours. No class with one or more is left out.
struct StackedBar {
  let parts: [Part]

  struct Part {
    let sign: String
    let texture: String
    let count: Int
    let role: Role
  }

  /// The columns of each part in a bar of `width` columns: in proportion, but at least one.
  func widths(of width: Int) -> [Int] {
    let total = parts.reduce(0) { $0 + $1.count }
    guard total > 0 else { return parts.map { _ in 0 } }
    let exact = parts.map { Double($0.count) * Double(width) / Double(total) }
    var widths = zip(parts, exact).map { part, exact in
      part.count > 0 ? max(1, Int(exact)) : 0
    }
    // What is left goes to the parts that lack most; what is too much, to those that can spare it.
    func lack(_ place: Int) -> Double { exact[place] - Double(widths[place]) }
    while widths.reduce(0, +) < width,
      let place = widths.indices.max(by: { lack($0) < lack($1) })
    {
      widths[place] += 1
    }
    while widths.reduce(0, +) > width,
      let place = widths.indices.filter({ widths[$0] > 1 }).min(by: { lack($0) < lack($1) })
    {
      widths[place] -= 1
    }
    return widths
  }

  /// Puts the bar into a line.
  func draw(in line: inout Line, at column: Int, width: Int) {
    var start = column
    for (part, width) in zip(parts, widths(of: width)) where width > 0 {
      let sign = part.sign.displayWidth <= width ? part.sign : String(part.sign.prefix(1))
      let rest = String(repeating: part.texture, count: width - sign.displayWidth)
      line.add(sign + rest, at: start, role: part.role)
      start += width
    }
  }
}
