/// Places of rows by the hash of something in them, in eight bytes a slot.
///
/// It holds no keys: whoever asks compares the row at a place with what is looked for. A dictionary
/// would keep each key a second time, and take most of the time that reading a folder does.
struct HashIndex: Sendable {
  private var slots: [Slot] = []
  private var count = 0

  private struct Slot {
    var hash: UInt32 = 0
    /// The place and one more; 0 where the slot is free.
    var place: Int32 = 0
  }

  /// The first place that was put in with `hash` and is a match.
  @inline(__always)
  func first(_ hash: UInt64, where isMatch: (Int) -> Bool) -> Int? {
    guard !slots.isEmpty else { return nil }
    let short = UInt32(truncatingIfNeeded: hash)
    var number = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[number].place != 0 {
      if slots[number].hash == short, isMatch(Int(slots[number].place) - 1) {
        return Int(slots[number].place) - 1
      }
      number = (number + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Puts a place in, whether the same hash is there or not.
  mutating func insert(_ place: Int, hash: UInt64) {
    reserveCapacity(count + 1)
    put(Slot(hash: UInt32(truncatingIfNeeded: hash), place: Int32(clamping: place + 1)))
    count += 1
  }

  /// Makes room for that many places.
  mutating func reserveCapacity(_ capacity: Int) {
    guard 2 * capacity > slots.count else { return }
    let old = slots
    var size = max(16, 2 * old.count)
    while size < 2 * capacity { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    for slot in old where slot.place != 0 { put(slot) }
  }

  private mutating func put(_ slot: Slot) {
    var number = Int(slot.hash) & (slots.count - 1)
    while slots[number].place != 0 { number = (number + 1) & (slots.count - 1) }
    slots[number] = slot
  }
}

/// A hash of bytes and numbers, of which every bit depends on all of them.
///
/// - SeeAlso: Fowler, Noll and Vo's FNV-1a; Appleby's finalizer of MurmurHash3.
struct RowHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func combine(_ number: UInt64) {
    state = (state ^ number) &* 0x0000_0100_0000_01B3
    state ^= state >> 32
  }

  mutating func combine(_ bytes: Span<UInt8>) {
    for place in bytes.indices {
      state = (state ^ UInt64(bytes[place])) &* 0x0000_0100_0000_01B3
    }
  }

  var value: UInt64 {
    var hash = state
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ (hash >> 33)
  }
}
