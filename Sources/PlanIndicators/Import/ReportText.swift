/// The text of a file that an office saved, and how it was encoded.
package struct ReportText: Sendable {
  /// How the file is encoded.
  package let encoding: Encoding
  /// Its text, letters composed, without a byte order mark.
  package let text: String

  /// The encodings in which spreadsheets save tables.
  package enum Encoding: Sendable, Hashable {
    /// UTF-8.
    case utf8
    /// UTF-16, the low byte first.
    case utf16LittleEndian
    /// UTF-16, the high byte first.
    case utf16BigEndian
  }

  /// Decodes the bytes of a file.
  ///
  /// UTF-16 is told by its byte order mark, or by the zero bytes of its separators and digits.
  ///
  /// - Throws: ``ReportFault/notText(line:)`` where the bytes are in none of the encodings.
  package init(_ bytes: [UInt8]) throws(ReportFault) {
    guard !Self.workbooks.contains(where: bytes.starts) else { throw .workbook }
    let encoding = Self.encoding(of: bytes)
    switch encoding {
    case .utf8:
      let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
      guard let text = String(validating: content, as: UTF8.self), !text.utf8.contains(0) else {
        throw Self.fault(of: content)
      }
      self.text = composed(text)
    case .utf16LittleEndian, .utf16BigEndian:
      let low = encoding == .utf16LittleEndian ? 0 : 1
      guard bytes.count.isMultiple(of: 2) else { throw .notText(line: nil) }
      var units = stride(from: 0, to: bytes.count, by: 2).map { place in
        UInt16(bytes[place + low]) | UInt16(bytes[place + 1 - low]) << 8
      }
      if units.first == 0xFEFF { units.removeFirst() }
      guard let text = String(validating: units, as: UTF16.self), !text.utf8.contains(0) else {
        throw .notText(line: nil)
      }
      self.text = composed(text)
    }
    self.encoding = encoding
    let start = text.prefix(2_000).lowercased()
    guard !["<html", "<!doctype html", "<table"].contains(where: start.contains) else {
      throw .html
    }
  }

  private static func encoding(of bytes: [UInt8]) -> Encoding {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    let sample = bytes.prefix(1_024)
    let zerosAtEven = sample.enumerated().count { $0.element == 0 && $0.offset.isMultiple(of: 2) }
    let zeros = sample.count { $0 == 0 }
    guard zeros * 5 > sample.count else { return .utf8 }
    return zerosAtEven * 2 > zeros ? .utf16BigEndian : .utf16LittleEndian
  }

  /// How spreadsheets' own files begin: .xlsx and .ods, .xls.
  private static let workbooks: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0],
  ]

  /// Why bytes are no text: they may be in an encoding from before Unicode.
  private static func fault(of bytes: ArraySlice<UInt8>) -> ReportFault {
    let line = firstBadLine(of: bytes)
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // These encodings are fonts that give the letters of Latin-1 other shapes.
    if let line, lines.indices.contains(line - 1), !lines[line - 1].contains(0) {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: lines[line - 1].map { Unicode.Scalar($0) })
      if let legacy = LegacyText(String(text)) {
        return .legacyText(line: line, legacy.encoding, converted: legacy.converted)
      }
    }
    return .notText(line: line)
  }

  private static func firstBadLine(of bytes: ArraySlice<UInt8>) -> Int? {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.firstIndex { line in
      line.contains(0) || String(validating: line, as: UTF8.self) == nil
    }.map { $0 + 1 }
  }
}

/// Why a file cannot be read as a report table at all.
package enum ReportFault: Error, Sendable, Hashable {
  /// The bytes are neither UTF-8 nor UTF-16.
  case notText(line: Int?)
  /// A line is in an encoding from before Unicode, and reads like this.
  case legacyText(line: Int, DataIssue.LegacyEncoding, converted: String)
  /// The file is a spreadsheet's own, not a table saved as text.
  case workbook
  /// A quoted cell that begins on this line has no end.
  case unclosedQuote(line: Int)
  /// The text is not parted into columns.
  case noColumns
  /// The file is a page for browsers, whatever its name.
  case html
  /// The columns are parted by upright strokes.
  case strokes
  /// The head on this line is parted by another sign than the other rows.
  case headPartedOtherwise(line: Int, Cells.Separator, others: Cells.Separator)
  /// No row names the column of the indicators and another column that can be read.
  case noHeader
  /// The row on this line names the indicators, but no column of figures.
  case noFigureColumns(line: Int, heads: [String])
  /// The columns of the row on this line, other than that of the indicators, are areas.
  case areaColumns(line: Int, areas: [String])
  /// The row on this line names columns of figures, but none of indicators.
  case noNameColumn(line: Int, first: String)
  /// The year that the columns are about is stated nowhere.
  case noYear
  /// It is not known which area the table is about.
  case area(AreaFault)
  /// A row that a mapping names is not in the table.
  case noSuchRow(String)
}
