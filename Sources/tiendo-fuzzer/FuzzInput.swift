import PlanIndicators

/// One file of a plan folder as a fuzzer writes it: the file's name in the first line, then its bytes.
struct FuzzInput {
  let name: String
  let bytes: [UInt8]

  /// - Returns: `nil` where the first line names no file of a plan folder.
  init?(_ input: some Collection<UInt8>) {
    let lineFeed = UInt8(ascii: "\n")
    guard let end = input.firstIndex(of: lineFeed) else { return nil }
    let name = String(decoding: input[..<end], as: UTF8.self)
    guard PlanFolder.fileNames.contains(name) else { return nil }
    self.init(name: name, bytes: Array(input[end...].dropFirst()))
  }

  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The input as it is kept in a corpus.
  var written: [UInt8] { Array("\(name)\n".utf8) + bytes }
}

extension FuzzInput {
  /// Bytes that mean something to the reader, which come up more often than others.
  private static let telling =
    Array(",,\"\"\n\n\r;-./0123456789 PYMDSQ".utf8) + [0x00, 0xC3, 0xB7, 0xCC, 0x81, 0xFF]

  /// The input with a few of its bytes changed, added, taken out or moved.
  func mutated(using generator: inout some RandomNumberGenerator) -> FuzzInput {
    var bytes = bytes
    for _ in 0...Int.random(in: 0..<4, using: &generator) {
      guard let place = bytes.indices.randomElement(using: &generator) else { break }
      let byte =
        Bool.random(using: &generator)
        ? Self.telling.randomElement(using: &generator) ?? 0
        : UInt8.random(in: .min ... .max, using: &generator)
      let length = Int.random(in: 1...40, using: &generator)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0, 1: bytes[place] = byte
      case 2: bytes.insert(byte, at: place)
      case 3: bytes.remove(at: place)
      case 4: bytes.removeSubrange(place..<min(place + length, bytes.count))
      default:
        let from = bytes.indices.randomElement(using: &generator) ?? 0
        bytes.insert(contentsOf: bytes[from..<min(from + length, bytes.count)], at: place)
      }
    }
    return FuzzInput(name: name, bytes: bytes)
  }
}
