import Testing

@testable import PlanIndicators

struct HashIndexTests {
  /// A few hashes for many places, so that slots are contended for.
  @Test func `finds each place again, whatever shares its hash`() {
    var index = HashIndex()
    for place in 0..<1_000 { index.insert(place, hash: UInt64(place % 7)) }
    for place in 0..<1_000 {
      #expect(index.first(UInt64(place % 7)) { $0 == place } == place)
    }
    #expect(index.first(3) { _ in true } == 3)
    #expect(index.first(8) { _ in true } == nil)
    #expect(HashIndex().first(0) { _ in true } == nil)
  }
}
