/// The records of one comma-separated file, as RFC 4180 describes it: fields in double quotes may
/// hold commas, line ends and doubled quotes; lines end in LF or CRLF; a byte order mark is allowed.
///
/// - SeeAlso: RFC 4180, section 2.
struct CSVFile {
  let bytes: [UInt8]
  /// The fields of the first record; empty where there is none or it cannot be read.
  private(set) var header: [String] = []
  /// All later records that can be read.
  private(set) var records: [Record] = []
  /// The records that cannot be read.
  private(set) var faults: [(line: Int, kind: DataIssue.Kind)] = []

  /// One record: the places of its fields in the bytes, without their quotes.
  struct Record {
    let line: Int
    let fields: [Field]
  }

  struct Field {
    let range: Range<Int>
    let hasDoubledQuotes: Bool
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var scanner = CSVScanner(bytes)
    while let outcome = scanner.next() {
      switch outcome {
      case .fault(let line, let kind):
        faults.append((line, kind))
        // Without its header nothing in the file has a meaning.
        if header.isEmpty { return }
      case .record(let record) where header.isEmpty:
        header = record.fields.map { text(of: $0) }
      case .record(let record): records.append(record)
      }
    }
  }

  func bytes(of field: Field) -> ArraySlice<UInt8> {
    bytes[field.range]
  }

  /// The text of a field, its doubled quotes made single and its letters composed (NFC).
  func text(of field: Field) -> String {
    let raw = bytes[field.range]
    guard field.hasDoubledQuotes else { return composed(String(decoding: raw, as: UTF8.self)) }
    var isSecondOfPair = false
    let unquoted = raw.filter { byte in
      isSecondOfPair = byte == UInt8(ascii: "\"") && !isSecondOfPair
      return byte != UInt8(ascii: "\"") || isSecondOfPair
    }
    return composed(String(decoding: unquoted, as: UTF8.self))
  }
}

/// Cuts bytes into records and goes on after a faulty one.
private struct CSVScanner {
  private let bytes: [UInt8]
  private var position: Int
  private var line = 1

  enum Outcome {
    case record(CSVFile.Record)
    case fault(line: Int, kind: DataIssue.Kind)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next record or fault; `nil` at the end.
  ///
  /// Empty lines are passed over.
  mutating func next() -> Outcome? {
    while position < bytes.count, bytes[position] == Self.lineFeed || isLineEnd(at: position) {
      position += bytes[position] == Self.lineFeed ? 1 : 2
      line += 1
    }
    guard position < bytes.count else { return nil }
    let startLine = line
    let start = position
    var fields: [CSVFile.Field] = []
    fields.reserveCapacity(16)
    while true {
      guard let field = scanField() else {
        return fault(from: start, line: startLine)
      }
      fields.append(field)
      guard position < bytes.count else { break }
      if bytes[position] == Self.comma {
        position += 1
        continue
      }
      position += bytes[position] == Self.lineFeed ? 1 : 2
      line += 1
      break
    }
    guard isValidUTF8(bytes[start..<position]) else {
      return .fault(line: startLine, kind: .invalidUTF8)
    }
    return .record(CSVFile.Record(line: startLine, fields: fields))
  }

  /// Reads up to the comma or line end after a field; `nil` when quotes stand where none may.
  private mutating func scanField() -> CSVFile.Field? {
    guard position < bytes.count, bytes[position] == Self.quote else {
      let start = position
      while position < bytes.count, bytes[position] != Self.comma,
        bytes[position] != Self.lineFeed, !isLineEnd(at: position)
      {
        if bytes[position] == Self.quote { return nil }
        position += 1
      }
      return CSVFile.Field(range: start..<position, hasDoubledQuotes: false)
    }
    position += 1
    let start = position
    var hasDoubledQuotes = false
    while position < bytes.count {
      if bytes[position] == Self.quote {
        guard position + 1 < bytes.count, bytes[position + 1] == Self.quote else { break }
        hasDoubledQuotes = true
        position += 1
      } else if bytes[position] == Self.lineFeed {
        line += 1
      }
      position += 1
    }
    guard position < bytes.count else { return nil }
    let end = position
    position += 1
    guard
      position == bytes.count || bytes[position] == Self.comma
        || bytes[position] == Self.lineFeed || isLineEnd(at: position)
    else { return nil }
    return CSVFile.Field(range: start..<end, hasDoubledQuotes: hasDoubledQuotes)
  }

  private func isLineEnd(at position: Int) -> Bool {
    bytes[position] == Self.carriageReturn && position + 1 < bytes.count
      && bytes[position + 1] == Self.lineFeed
  }

  /// Names what is wrong with the record and goes on at the line after the one it starts in.
  private mutating func fault(from start: Int, line startLine: Int) -> Outcome {
    let kind: DataIssue.Kind = position >= bytes.count ? .unclosedQuote : .strayQuote
    position = start
    line = startLine
    while position < bytes.count, bytes[position] != Self.lineFeed { position += 1 }
    if position < bytes.count {
      position += 1
      line += 1
    }
    return .fault(line: startLine, kind: kind)
  }
}

private func isValidUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
  bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
}
