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
  /// What was probably meant instead; `nil` where nothing is close.
  public let meant: String?

  /// Makes an issue.
  public init(file: String, line: Int?, column: String, kind: Kind, meant: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.kind = kind
    self.meant = meant
  }

  /// What can be wrong with data: one case for each ``DataRule``, which says what the case means.
  public enum Kind: Sendable, Hashable {
    case missingFile
    case emptyFile
    case notUTF8File
    case semicolons
    case tabs
    case lineEnds
    case missingColumn
    case unknownColumn
    case duplicateColumn
    case unnamedColumn
    case invalidUTF8
    case legacyEncoding(String, LegacyEncoding, converted: String)
    case damagedText(String)
    case unclosedQuote
    case strayQuote
    case fieldCount(found: Int, expected: Int)
    case blankRow
    case emptyCell
    case notAnID(String)
    case notANumber(String)
    case notAWholeNumber(String)
    case notADate(String)
    case notAPeriod(String)
    case notACode(String, allowed: [String])
    case spreadsheetDate(String)
    case scientificNotation(String)
    case spreadsheetError(String)
    case thousandsMark(String, declared: Int)
    case lostZeros(String, file: String)
    case unfilledCell
    case longText(length: Int, most: Int)
    case notAnAddress(String)
    case decomposedText(String)
    case unknownReference(String, file: String)
    case faultyReference(String, file: String, line: Int)
    case duplicateID(String, firstLine: Int)
    case duplicateKey(firstLine: Int)
    case circle(String)
    case waitingRows(count: Int, file: String)
    case duplicateDocument(firstLine: Int)
    case countedTwice(firstLine: Int)
    case supersedesOther(String, difference: String)
    case duplicateJudgement(firstLine: Int)
    case rangeMismatch
    case rangeUpsideDown(String, String)
    case moreDecimals(String, declared: Int)
    case noValue
    case valueOfMissing
    case rankOutOf
    case outsideLimits(String, lowest: String?, highest: String?)
    case againstDirection
    case outsidePlan(plan: String)
    case outsideArea(area: String)
    case outsideAgency(agency: String)
    case tallyTooLarge(sum: Int, total: Int)
    case outsideBounds(String, lowest: String?, highest: String?)
    case impliedWithoutBounds
    case changeWithoutBaseline
    case unitOfKind(unit: String, kind: String, expected: String)
    case finalTooEarly(document: String, issued: String)
    case beforePeriod(document: String, issued: String)
    case readBeforeIssue(issued: String)
    case dateWithoutBasis
    case printedDiffers(String, printed: String)
    case unitSlip(String, printed: String)
    case printedDecimals(declared: Int, printed: Int)
    case fallingAmount(String, since: String, earlier: String, line: Int)
    case suddenJump(String, other: String, line: Int)
    case rollUp(sum: String, whole: String, parts: Int, isComplete: Bool)
    case partExceedsWhole(String, whole: String, line: Int)
    case statedContradicts(stated: String, computed: String)
    case fallingProfile(String)
    case longAfterPeriod(document: String, issued: String)
    case qualifierDiffers(String, printed: String)
    case baselineDiffers(String, recorded: String, line: Int)
    case lateBaseline(String, period: String)
    case fractionOfCount(String, unit: String)
    case areaAboveParent(level: String, parent: String)
    case duplicatePosition(firstLine: Int)
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
  public var severity: Severity { rule.severity }

  /// The rule that the data breaks.
  public var rule: DataRule { kind.rule }
}

extension DataIssue.Kind {
  /// The rule that is broken.
  public var rule: DataRule {
    switch self {
    case .missingFile: .missingFile
    case .emptyFile: .emptyFile
    case .notUTF8File: .notUTF8File
    case .semicolons: .semicolons
    case .tabs: .tabs
    case .lineEnds: .lineEnds
    case .missingColumn: .missingColumn
    case .unknownColumn: .unknownColumn
    case .duplicateColumn: .duplicateColumn
    case .unnamedColumn: .unnamedColumn
    case .invalidUTF8: .invalidUTF8
    case .legacyEncoding: .legacyEncoding
    case .damagedText: .damagedText
    case .unclosedQuote: .unclosedQuote
    case .strayQuote: .strayQuote
    case .fieldCount: .fieldCount
    case .blankRow: .blankRow
    case .emptyCell: .emptyCell
    case .notAnID: .notAnID
    case .notANumber: .notANumber
    case .notAWholeNumber: .notAWholeNumber
    case .notADate: .notADate
    case .notAPeriod: .notAPeriod
    case .notACode: .notACode
    case .spreadsheetDate: .spreadsheetDate
    case .scientificNotation: .scientificNotation
    case .spreadsheetError: .spreadsheetError
    case .thousandsMark: .thousandsMark
    case .lostZeros: .lostZeros
    case .unfilledCell: .unfilledCell
    case .longText: .longText
    case .notAnAddress: .notAnAddress
    case .decomposedText: .decomposedText
    case .unknownReference: .unknownReference
    case .faultyReference: .faultyReference
    case .duplicateID: .duplicateID
    case .duplicateKey: .duplicateKey
    case .circle: .circle
    case .waitingRows: .waitingRows
    case .duplicateDocument: .duplicateDocument
    case .countedTwice: .countedTwice
    case .supersedesOther: .supersedesOther
    case .duplicateJudgement: .duplicateJudgement
    case .rangeMismatch: .rangeMismatch
    case .rangeUpsideDown: .rangeUpsideDown
    case .moreDecimals: .moreDecimals
    case .noValue: .noValue
    case .valueOfMissing: .valueOfMissing
    case .rankOutOf: .rankOutOf
    case .outsideLimits: .outsideLimits
    case .againstDirection: .againstDirection
    case .outsidePlan: .outsidePlan
    case .outsideArea: .outsideArea
    case .outsideAgency: .outsideAgency
    case .tallyTooLarge: .tallyTooLarge
    case .outsideBounds: .outsideBounds
    case .impliedWithoutBounds: .impliedWithoutBounds
    case .changeWithoutBaseline: .changeWithoutBaseline
    case .unitOfKind: .unitOfKind
    case .finalTooEarly: .finalTooEarly
    case .beforePeriod: .beforePeriod
    case .readBeforeIssue: .readBeforeIssue
    case .dateWithoutBasis: .dateWithoutBasis
    case .printedDiffers: .printedDiffers
    case .unitSlip: .unitSlip
    case .printedDecimals: .printedDecimals
    case .fallingAmount: .fallingAmount
    case .suddenJump: .suddenJump
    case .rollUp: .rollUp
    case .partExceedsWhole: .partExceedsWhole
    case .statedContradicts: .statedContradicts
    case .fallingProfile: .fallingProfile
    case .longAfterPeriod: .longAfterPeriod
    case .qualifierDiffers: .qualifierDiffers
    case .baselineDiffers: .baselineDiffers
    case .lateBaseline: .lateBaseline
    case .fractionOfCount: .fractionOfCount
    case .areaAboveParent: .areaAboveParent
    case .duplicatePosition: .duplicatePosition
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

extension DataIssue {
  /// Documents seldom go further back than this for a figure.
  package static let mostYearsAfterPeriod = 8

  /// The most letters that fit the lines of an order.
  package static func mostLettersOfOrder(in language: Language) -> Int {
    switch language {
    case .vietnamese: 140
    case .english: 200
    }
  }
}
