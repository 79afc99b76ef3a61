/// The records of one comma-separated file, as RFC 4180 describes it: fields in double quotes may
/// hold commas, line ends and doubled quotes; lines end in LF or CRLF; a byte order mark is allowed.
///
/// - SeeAlso: RFC 4180, section 2.
struct CSVFile {
  let bytes: [UInt8]
  /// The fields of the first record; empty where there is none or it cannot be read.
  private(set) var header: [String] = []
  /// The records that cannot be read, as far as the file has been read.
  private(set) var faults: [(line: Int, kind: DataIssue.Kind)] = []
  /// The record that was read last.
  private(set) var record = Record()
  private var position: Int
  private var line = 1

  /// One record: the places of its fields in the bytes, without their quotes.
  struct Record {
    fileprivate(set) var line = 1
    fileprivate(set) var fields: [Field] = []
    /// Whether all its texts are ``Field/isOrdinary``.
    fileprivate(set) var isOrdinary = true
  }

  struct Field {
    let range: Range<Int>
    let isASCII: Bool
    /// Whether it holds nothing but ASCII and ``OrdinaryText``, which is good as it stands.
    let isOrdinary: Bool
    let hasDoubledQuotes: Bool
  }

  /// Reads the header.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if scanRecord() == true {
      header = record.fields.map { text(of: $0) }
    } else {
      // Without its header nothing in the file has a meaning.
      position = bytes.count
    }
  }

  /// Reads on to the next record that is good; those that are not go to ``faults``.
  ///
  /// - Returns: Whether there was one; it is now in ``record``.
  mutating func next() -> Bool {
    while let isGood = scanRecord() {
      if isGood { return true }
    }
    return false
  }

  /// The text of a field, its doubled quotes made single and its letters composed (NFC).
  func text(of field: Field) -> String {
    if field.range.isEmpty { return "" }
    let isGuarded = bytes[field.range.lowerBound] == UInt8(ascii: "'")
    return isGuarded ? Self.withoutGuard(unquoted(field)) : unquoted(field)
  }

  /// The text without the apostrophe that a table which goes out puts before what a spreadsheet would
  /// take for a formula: it says that text follows, and is no part of it.
  private static func withoutGuard(_ text: String) -> String {
    let rest = text.utf8.drop { $0 == UInt8(ascii: "'") }
    return rest.first.map("=+-@\t\r\n".utf8.contains) == true && rest.count > 1
      ? String(text.unicodeScalars.dropFirst()) : text
  }

  private func unquoted(_ field: Field) -> String {
    let raw = bytes.span.extracting(field.range)
    guard field.hasDoubledQuotes else {
      // The record has been found to be UTF-8, which is not to be looked at twice.
      let text = unsafe String(
        copying: UTF8Span(unchecked: raw, isKnownASCII: field.isASCII))
      return field.isOrdinary ? text : composed(text)
    }
    var isSecondOfPair = false
    let unquoted = bytes[field.range].filter { byte in
      isSecondOfPair = byte == UInt8(ascii: "\"") && !isSecondOfPair
      return byte != UInt8(ascii: "\"") || isSecondOfPair
    }
    return composed(String(decoding: unquoted, as: UTF8.self))
  }
}

// MARK: Scanning

extension CSVFile {
  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// Reads the next record; empty lines are passed over.
  ///
  /// - Returns: Whether it is good; `nil` at the end.
  private mutating func scanRecord() -> Bool? {
    let file = bytes
    let bytes = file.span
    while position < bytes.count, let length = Self.lineEnd(at: position, of: bytes) {
      position += length
      line += 1
    }
    guard position < bytes.count else { return nil }
    let start = position
    record.line = line
    record.isOrdinary = true
    record.fields.removeAll(keepingCapacity: true)
    while true {
      guard let field = scanField(of: bytes) else {
        faults.append((record.line, position >= bytes.count ? .unclosedQuote : .strayQuote))
        goOn(after: start, of: bytes)
        return false
      }
      record.fields.append(field)
      if !field.isOrdinary { record.isOrdinary = false }
      guard position < bytes.count, bytes[position] == Self.comma else { break }
      position += 1
    }
    if position < bytes.count, let length = Self.lineEnd(at: position, of: bytes) {
      position += length
      line += 1
    }
    guard
      record.isOrdinary || (try? UTF8Span(validating: bytes.extracting(start..<position))) != nil
    else {
      faults.append((record.line, .invalidUTF8))
      return false
    }
    return true
  }

  /// Reads up to the comma or line end after a field; `nil` when quotes stand where none may.
  @inline(__always)
  private mutating func scanField(of bytes: Span<UInt8>) -> Field? {
    let start = position
    var place = start
    var text = TextSoFar()
    while place < bytes.count {
      let byte = bytes[place]
      // Nearly all bytes are letters, so that two comparisons pass them.
      if byte >= 0x80 {
        place += text.take(at: place, of: bytes)
        continue
      }
      if byte <= Self.comma {
        if byte == Self.comma || byte == Self.lineFeed { break }
        if byte == Self.quote {
          position = place
          return place == start ? scanQuoted(of: bytes) : nil
        }
        if byte == Self.carriageReturn, Self.lineEnd(at: place, of: bytes) != nil { break }
      }
      place += 1
    }
    position = place
    return text.field(start..<place, hasDoubledQuotes: false)
  }

  private mutating func scanQuoted(of bytes: Span<UInt8>) -> Field? {
    position += 1
    let start = position
    var text = TextSoFar()
    var hasDoubledQuotes = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte >= 0x80 {
        position += text.take(at: position, of: bytes)
        continue
      }
      if byte == Self.quote {
        guard position + 1 < bytes.count, bytes[position + 1] == Self.quote else { break }
        hasDoubledQuotes = true
        position += 1
      } else if byte == Self.lineFeed {
        line += 1
      }
      position += 1
    }
    guard position < bytes.count else { return nil }
    let end = position
    position += 1
    guard
      position == bytes.count || bytes[position] == Self.comma
        || Self.lineEnd(at: position, of: bytes) != nil
    else { return nil }
    return text.field(start..<end, hasDoubledQuotes: hasDoubledQuotes)
  }

  /// What a field has been found to hold, while it is scanned: so most texts are looked at only once.
  private struct TextSoFar {
    private var isASCII = true
    private var isOrdinary = true

    /// Takes in what begins with a byte that is no ASCII.
    ///
    /// - Returns: How many bytes that is; those of no ordinary letter are taken one by one.
    @inline(__always)
    mutating func take(at place: Int, of bytes: Span<UInt8>) -> Int {
      isASCII = false
      if let length = OrdinaryText.length(at: place, of: bytes) { return length }
      isOrdinary = false
      return 1
    }

    func field(_ range: Range<Int>, hasDoubledQuotes: Bool) -> Field {
      Field(
        range: range, isASCII: isASCII, isOrdinary: isOrdinary, hasDoubledQuotes: hasDoubledQuotes)
    }
  }

  /// How many bytes the line end at a position has; `nil` where there is none.
  private static func lineEnd(at position: Int, of bytes: Span<UInt8>) -> Int? {
    switch bytes[position] {
    case lineFeed: 1
    case carriageReturn where position + 1 < bytes.count && bytes[position + 1] == lineFeed: 2
    default: nil
    }
  }

  /// Goes on at the line after the one in which the faulty record starts.
  private mutating func goOn(after start: Int, of bytes: Span<UInt8>) {
    position = start
    line = record.line
    while position < bytes.count, bytes[position] != Self.lineFeed { position += 1 }
    if position < bytes.count {
      position += 1
      line += 1
    }
  }
}
