import Testing

@testable import DashboardUI

struct StackedBarTests {
  private func bar(_ counts: [Int]) -> StackedBar {
    StackedBar(
      parts: counts.map { StackedBar.Part(sign: "!!", texture: "=", count: $0, role: .text) })
  }

  @Test(arguments: [
    (counts: [8, 3, 4, 8, 3], width: 22, widths: [7, 3, 3, 7, 2]),
    ([3, 3, 5, 55], 22, [1, 1, 2, 18]), ([1, 999], 10, [1, 9]),
    ([1, 1, 1, 999], 10, [1, 1, 1, 7]),
    ([0, 5, 0], 8, [0, 8, 0]), ([0, 0], 8, [0, 0]), ([1, 1], 10, [5, 5]),
  ])
  func `the parts are in proportion, and none with one or more is left out`(
    _ row: (counts: [Int], width: Int, widths: [Int])
  ) {
    #expect(bar(row.counts).widths(of: row.width) == row.widths)
  }

  @Test func `it is always as wide as there is room for`() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let counts = (0..<6).map { _ in Int.random(in: 0...80, using: &generator) }
      let width = Int.random(in: 6...60, using: &generator)
      let widths = bar(counts).widths(of: width)
      guard counts.contains(where: { $0 > 0 }) else { continue }
      #expect(widths.reduce(0, +) == width)
      #expect(zip(counts, widths).allSatisfy { ($0 > 0) == ($1 > 0) })
    }
  }

  @Test func `a part that is too narrow for its sign keeps the first letter of it`() {
    var line = Line()
    bar([1, 9]).draw(in: &line, at: 0, width: 10)
    #expect(line.pieces.map(\.text) == ["!", "!!======="])
    #expect(line.end == 10)
  }
}
