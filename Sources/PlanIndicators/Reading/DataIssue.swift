/// A fault in the data: where it is and what it is.
///
/// Its sentence is worded elsewhere.
public struct DataIssue: Sendable, Hashable {
  /// The file.
  public let file: String
  /// The line, counted from 1; `nil` for a fault of the whole file.
  public let line: Int?
  /// The column; empty where the fault is not in one column.
  public let column: String
  /// What is wrong.
  public let kind: Kind

  /// Makes an issue.
  public init(file: String, line: Int?, column: String, kind: Kind) {
    self.file = file
    self.line = line
    self.column = column
    self.kind = kind
  }

  /// What can be wrong with data.
  public enum Kind: Sendable, Hashable {
    /// The file is not in the folder.
    case missingFile
    /// The file has no header line.
    case emptyFile
    /// The file is not UTF-8 text at all.
    case notUTF8File
    /// The columns are parted by semicolons.
    case semicolons
    /// A column is missing.
    case missingColumn
    /// A column that nothing reads.
    case unknownColumn
    /// A column stands twice.
    case duplicateColumn
    /// The line holds bytes that are not UTF-8.
    case invalidUTF8
    /// The text is in an encoding from before Unicode, or was converted to Unicode wrongly.
    case legacyEncoding(String, LegacyEncoding, converted: String)
    /// A quoted field has no end.
    case unclosedQuote
    /// A double quote stands inside a field that is not quoted, or text after its end.
    case strayQuote
    /// The record has another number of fields than the header.
    case fieldCount(found: Int, expected: Int)
    /// A cell that must be filled is empty.
    case emptyCell
    /// The text is no id.
    case notAnID(String)
    /// The text is no number.
    case notANumber(String)
    /// The text is no whole number of at least 0.
    case notAWholeNumber(String)
    /// The text is no day.
    case notADate(String)
    /// The text is no time period.
    case notAPeriod(String)
    /// The text is not one of the codes.
    case notACode(String, allowed: [String])
    /// No row of another file has this id.
    case unknownReference(String, file: String)
    /// The row of another file that has this id is faulty itself.
    case faultyReference(String, file: String, line: Int)
    /// Another row has this id.
    case duplicateID(String, firstLine: Int)
    /// Another row has the same key.
    case duplicateKey(firstLine: Int)
    /// A range without its upper end, or an upper end without a range.
    case rangeMismatch
    /// The upper end of a range is below its lower end.
    case rangeUpsideDown(String, String)
    /// The number has more decimals than the row says were printed.
    case moreDecimals(String, declared: Int)
    /// A figure without a value that is not marked as missing.
    case noValue
    /// A figure with a value that is marked as missing.
    case valueOfMissing
    /// A rank without the number of places it is out of, or beyond it.
    case rankOutOf
    /// The value lies outside the natural limits of its indicator.
    case outsideLimits(String, lowest: String?, highest: String?)
    /// The target asks for the opposite of the direction that its indicator wants.
    case againstDirection
    /// The period lies outside the plan's.
    case outsidePlan(plan: String)
    /// The area did not exist in the period.
    case outsideArea(area: String)
    /// More of a plan's indicators are in classes than there are.
    case tallyTooLarge(sum: Int, total: Int)
    /// The rows of a tree go in a circle.
    case circle(String)
  }

  /// How a text that is not Vietnamese in Unicode came about.
  public enum LegacyEncoding: Sendable, Hashable {
    /// TCVN3, also called ABC: one byte a letter, for fonts like .VnTime.
    case tcvn3
    /// VNI: a letter and its marks as two characters, for fonts like VNI-Times.
    case vni
    /// UTF-8 that was read as Windows-1252.
    case misreadUTF8
  }

  /// How bad an issue is.
  public enum Severity: String, Sendable, Hashable {
    /// The row cannot be used and is left out.
    case error
    /// The row is used, but something about it should be looked at.
    case warning
  }

  /// How bad the issue is.
  public var severity: Severity {
    switch kind {
    case .unknownColumn, .againstDirection, .outsidePlan, .outsideArea, .tallyTooLarge:
      .warning
    default:
      .error
    }
  }

  /// The stable name of the rule that the data breaks, such as `not-a-number`.
  public var rule: String {
    switch kind {
    case .missingFile: "missing-file"
    case .emptyFile: "empty-file"
    case .notUTF8File: "not-utf8-file"
    case .semicolons: "semicolons"
    case .missingColumn: "missing-column"
    case .unknownColumn: "unknown-column"
    case .duplicateColumn: "duplicate-column"
    case .invalidUTF8: "invalid-utf8"
    case .legacyEncoding: "legacy-encoding"
    case .unclosedQuote: "unclosed-quote"
    case .strayQuote: "stray-quote"
    case .fieldCount: "field-count"
    case .emptyCell: "empty-cell"
    case .notAnID: "not-an-id"
    case .notANumber: "not-a-number"
    case .notAWholeNumber: "not-a-whole-number"
    case .notADate: "not-a-date"
    case .notAPeriod: "not-a-period"
    case .notACode: "not-a-code"
    case .unknownReference: "unknown-reference"
    case .faultyReference: "faulty-reference"
    case .duplicateID: "duplicate-id"
    case .duplicateKey: "duplicate-key"
    case .rangeMismatch: "range-mismatch"
    case .rangeUpsideDown: "range-upside-down"
    case .moreDecimals: "more-decimals"
    case .noValue: "no-value"
    case .valueOfMissing: "value-of-missing"
    case .rankOutOf: "rank-out-of"
    case .outsideLimits: "outside-limits"
    case .againstDirection: "against-direction"
    case .outsidePlan: "outside-plan"
    case .outsideArea: "outside-area"
    case .tallyTooLarge: "tally-too-large"
    case .circle: "circle"
    }
  }
}

/// Why a folder cannot be read at all.
public enum ReadingError: Error, Sendable, Hashable {
  /// There is nothing at the path.
  case noSuchFolder(String)
  /// What is at the path is no folder.
  case notAFolder(String)
  /// The folder or a file in it may not be read.
  case notReadable(String)
  /// The folder holds none of the files of a plan.
  case notAPlanFolder(String)
}
