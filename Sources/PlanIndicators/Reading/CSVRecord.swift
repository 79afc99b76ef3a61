/// One record of a comma-separated file: the places of its fields in the bytes, without their quotes.
struct CSVRecord {
  /// The line on which it begins.
  var line = 1
  /// Room for the fields, kept from record to record.
  fileprivate var room = [Field](repeating: Field(0..<0, TextSoFar()), count: 64)
  fileprivate(set) var fieldCount = 0
  /// Whether all its texts are ``Field/isOrdinary``.
  fileprivate(set) var isOrdinary = true
  /// Whether all its fields are empty.
  fileprivate(set) var isBlank = true

  var fields: ArraySlice<Field> { room[..<fieldCount] }

  subscript(position: Int) -> Field { room[position] }

  struct Field {
    let range: Range<Int>
    private let text: TextSoFar

    fileprivate init(_ range: Range<Int>, _ text: TextSoFar) {
      self.range = range
      self.text = text
    }

    var isASCII: Bool { !text.contains(.beyondASCII) }
    /// Whether it holds nothing but ASCII and ``OrdinaryText``, which is good as it stands.
    var isOrdinary: Bool { !text.contains(.unusual) }
    var hasDoubledQuotes: Bool { text.contains(.doubledQuotes) }
  }

  /// How far a record has been scanned.
  struct Scan {
    /// Where the record ends, or where it cannot be read on.
    fileprivate(set) var place: Int
    /// How many line feeds its texts hold.
    fileprivate(set) var lineFeeds = 0
    /// Whether no quote stands where none may.
    fileprivate(set) var isGood = true
  }

  /// Takes over the fields of the record that begins at a place.
  mutating func scan(from start: Int, of bytes: Span<UInt8>) -> Scan {
    let scan = scanFields(from: start, of: bytes)
    guard fieldCount > room.count else { return scan }
    room = Array(repeating: room[0], count: fieldCount)
    return scanFields(from: start, of: bytes)
  }
}

// MARK: Scanning

extension CSVRecord {
  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// Scans the fields of a record, and counts those for which it has no room.
  private mutating func scanFields(from start: Int, of bytes: Span<UInt8>) -> Scan {
    var scan = Scan(place: start)
    var (count, isOrdinary, isBlank) = (0, true, true)
    var fields = room.mutableSpan
    while true {
      var text = TextSoFar()
      var range = scan.place..<scan.place
      // A third of the fields are empty.
      if scan.place < bytes.count, bytes[scan.place] != Self.comma {
        guard let passed = Self.pass(&scan, of: bytes, &text) else {
          scan.isGood = false
          break
        }
        range = passed
        text.settle(range, of: bytes)
        if text.contains(.unusual) { isOrdinary = false }
        if !range.isEmpty { isBlank = false }
      }
      if count < fields.count { fields[count] = Field(range, text) }
      count += 1
      guard scan.place < bytes.count, bytes[scan.place] == Self.comma else { break }
      scan.place += 1
    }
    (fieldCount, self.isOrdinary, self.isBlank) = (count, isOrdinary, isBlank)
    return scan
  }

  /// Passes a field, up to the comma or line end after it.
  ///
  /// - Returns: Where its text is; `nil` when quotes stand where none may.
  @inline(__always)
  private static func pass(
    _ scan: inout Scan, of bytes: Span<UInt8>, _ text: inout TextSoFar
  ) -> Range<Int>? {
    let start = scan.place
    if bytes[start] == quote { return passQuoted(&scan, of: bytes, &text) }
    while true {
      scan.place = nextSign(from: scan.place, of: bytes)
      guard scan.place < bytes.count else { return start..<scan.place }
      let byte = bytes[scan.place]
      switch byte {
      case 0x80...: scan.place += text.take(at: scan.place, of: bytes)
      case comma, lineFeed: return start..<scan.place
      case quote: return nil
      case carriageReturn where lineEnd(at: scan.place, of: bytes) != nil:
        return start..<scan.place
      default: scan.place += 1
      }
    }
  }

  private static func passQuoted(
    _ scan: inout Scan, of bytes: Span<UInt8>, _ text: inout TextSoFar
  ) -> Range<Int>? {
    let start = scan.place + 1
    scan.place = start
    while true {
      scan.place = nextSign(from: scan.place, of: bytes)
      guard scan.place < bytes.count else { return nil }
      let byte = bytes[scan.place]
      if byte >= 0x80 {
        scan.place += text.take(at: scan.place, of: bytes)
        continue
      }
      scan.place += 1
      if byte == quote {
        guard scan.place < bytes.count, bytes[scan.place] == quote else { break }
        text.insert(.doubledQuotes)
        scan.place += 1
      } else if byte == lineFeed {
        scan.lineFeeds += 1
      }
    }
    let isEnd =
      scan.place == bytes.count || bytes[scan.place] == comma
      || lineEnd(at: scan.place, of: bytes) != nil
    return isEnd ? start..<(scan.place - 1) : nil
  }

  /// The first place from `place` on that may hold a comma, a quote, a line end or a byte beyond ASCII.
  ///
  /// Letters are passed eight at a time: they are most of a file.
  @inline(__always)
  private static func nextSign(from place: Int, of bytes: Span<UInt8>) -> Int {
    var place = place
    while place + 8 <= bytes.count {
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(
        fromByteOffset: place, as: UInt64.self
      ).littleEndian
      let signs =
        word & highBits | zeroBytes(word ^ commas) | zeroBytes(word ^ quotes)
        | zeroBytes(word ^ lineFeeds) | zeroBytes(word ^ carriageReturns)
      if signs != 0 { return place + signs.trailingZeroBitCount / 8 }
      place += 8
    }
    return place
  }

  /// The high bit of each byte that is zero; above the lowest one also of others.
  ///
  /// - SeeAlso: Warren, Hacker's Delight, section 6-1.
  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- lowBits) & ~word & highBits
  }

  // Computed, so that they fold into the code.
  private static var lowBits: UInt64 { 0x0101_0101_0101_0101 }
  private static var highBits: UInt64 { lowBits << 7 }
  private static var commas: UInt64 { lowBits &* UInt64(comma) }
  private static var quotes: UInt64 { lowBits &* UInt64(quote) }
  private static var lineFeeds: UInt64 { lowBits &* UInt64(lineFeed) }
  private static var carriageReturns: UInt64 { lowBits &* UInt64(carriageReturn) }

  /// How many bytes the line end at a position has; `nil` where there is none.
  static func lineEnd(at position: Int, of bytes: Span<UInt8>) -> Int? {
    switch bytes[position] {
    case lineFeed: 1
    case carriageReturn where position + 1 < bytes.count && bytes[position + 1] == lineFeed: 2
    default: nil
    }
  }
}

/// What a field has been found to hold, while it is scanned: so most texts are looked at only once.
private struct TextSoFar: OptionSet {
  let rawValue: UInt8

  static var beyondASCII: Self { Self(rawValue: 1) }
  /// Anything that is neither ASCII nor ``OrdinaryText``.
  static var unusual: Self { Self(rawValue: 2) }
  static var doubledQuotes: Self { Self(rawValue: 4) }
  static var latin1: Self { Self(rawValue: 8) }
  static var unicodeAlone: Self { Self(rawValue: 16) }

  /// Takes in what begins with a byte that is no ASCII.
  ///
  /// - Returns: How many bytes that is; those of no ordinary letter are taken one by one.
  @inline(__always)
  mutating func take(at place: Int, of bytes: Span<UInt8>) -> Int {
    insert(.beyondASCII)
    guard let length = OrdinaryText.lengthOfLetter(at: place, of: bytes) else {
      insert(.unusual)
      return 1
    }
    let byte = bytes[place]
    if byte == OrdinaryText.latin1 { insert(.latin1) }
    if OrdinaryText.isOfUnicodeAlone(byte) { insert(.unicodeAlone) }
    return length
  }

  /// Looks once more at a text that may be of an encoding from before Unicode.
  @inline(__always)
  mutating func settle(_ range: Range<Int>, of bytes: Span<UInt8>) {
    if contains(.latin1), !contains(.unicodeAlone), !OrdinaryText.isSpelt(range, of: bytes) {
      insert(.unusual)
    }
  }
}
