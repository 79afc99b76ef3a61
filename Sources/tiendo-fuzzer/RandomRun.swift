import Glibc
import PlanIndicators

/// Damages the files `count` times by chance and tells the first fault.
///
/// - Returns: The exit status: 0 where all is well.
func runAtRandom(_ oracle: ReadingOracle, count: Int, seed: UInt64?) -> Int32 {
  let seed = seed ?? UInt64.random(in: .min ... .max)
  var generator = SplitMix(state: seed)
  let inputs = oracle.base.sorted { $0.key < $1.key }.map { FuzzInput(name: $0, bytes: $1) }
  let clock = ContinuousClock()
  let start = clock.now
  var slowest = Duration.zero
  print("\(count) mutations, seed \(seed)")
  for number in 1...max(count, 1) {
    guard let input = inputs.randomElement(using: &generator)?.mutated(using: &generator)
    else { return 2 }
    let began = clock.now
    if let fault = oracle.fault(in: input) {
      print("mutation \(number): \(fault)\n\(String(decoding: input.written, as: UTF8.self))")
      return 1
    }
    slowest = max(slowest, began.duration(to: clock.now))
  }
  print("no fault in \(start.duration(to: clock.now)), the slowest in \(slowest)")
  return 0
}

/// A generator of random numbers that a seed repeats.
///
/// - SeeAlso: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension ReadingOracle {
  /// Takes the good files from the folder `base` in `folder`.
  ///
  /// - Throws: That they cannot be read.
  init(folder: String, day: CalendarDate) throws {
    var files: [String: [UInt8]] = [:]
    for name in PlanFolder.fileNames {
      guard let file = fopen("\(folder)/base/\(name)", "r") else {
        throw ReadingError.notReadable(name)
      }
      defer { fclose(file) }
      var bytes = [UInt8](repeating: 0, count: 1 << 20)
      bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
      files[name] = bytes
    }
    self.init(base: files, day: day)
  }
}
