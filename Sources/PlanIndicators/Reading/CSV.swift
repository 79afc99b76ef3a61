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
  private(set) var record = CSVRecord()
  private var position: Int
  private var line = 1

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
  func text(of field: CSVRecord.Field) -> String {
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

  private func unquoted(_ field: CSVRecord.Field) -> String {
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

// MARK: Records

extension CSVFile {
  /// Reads the next record; empty lines are passed over.
  ///
  /// - Returns: Whether it is good; `nil` at the end.
  private mutating func scanRecord() -> Bool? {
    let file = bytes
    let bytes = file.span
    while position < bytes.count, let length = CSVRecord.lineEnd(at: position, of: bytes) {
      position += length
      line += 1
    }
    guard position < bytes.count else { return nil }
    let start = position
    record.line = line
    let scan = record.scan(from: start, of: bytes)
    position = scan.place
    guard scan.isGood else {
      faults.append((record.line, position >= bytes.count ? .unclosedQuote : .strayQuote))
      goOn(after: start, of: bytes)
      return false
    }
    line += scan.lineFeeds
    if position < bytes.count, let length = CSVRecord.lineEnd(at: position, of: bytes) {
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

  /// Goes on at the line after the one in which the faulty record starts.
  private mutating func goOn(after start: Int, of bytes: Span<UInt8>) {
    position = start
    line = record.line
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    if position < bytes.count {
      position += 1
      line += 1
    }
  }
}
