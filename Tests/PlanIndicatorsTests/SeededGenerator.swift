/// Random numbers that are the same in every run.
///
/// - SeeAlso: Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators (SplitMix64), 2014.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension [UInt8] {
  /// Puts one of some bytes in, or takes a few out, somewhere.
  mutating func damage(with others: [UInt8], using generator: inout SeededGenerator) {
    guard let byte = others.randomElement(using: &generator),
      let place = indices.randomElement(using: &generator)
    else { return }
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: self[place] = byte
    case 1: insert(byte, at: place)
    case 2: remove(at: place)
    default: removeSubrange(place..<Swift.min(place + 7, count))
    }
  }
}
