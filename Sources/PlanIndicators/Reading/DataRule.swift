/// A rule that the data of a plan folder obeys.
///
/// Its number and its name never change, so that people and programs can rely on them; a number is
/// not given again. Numbers go by groups: files and lines, cells, references, a row in itself, rows
/// beside each other.
public enum DataRule: String, Sendable, Hashable, CaseIterable {
  /// The file is not in the folder.
  case missingFile = "missing-file"
  /// The file has no header line.
  case emptyFile = "empty-file"
  /// The file is not UTF-8 text at all.
  case notUTF8File = "not-utf8-file"
  /// The columns are parted by semicolons.
  case semicolons
  /// The columns are parted by tabs.
  case tabs
  /// The lines end as they did on old Macintosh computers.
  case lineEnds = "line-ends"
  /// A column is missing.
  case missingColumn = "missing-column"
  /// A column that nothing reads.
  case unknownColumn = "unknown-column"
  /// A column stands twice.
  case duplicateColumn = "duplicate-column"
  /// A column has no name.
  case unnamedColumn = "unnamed-column"
  /// A line holds bytes that are not UTF-8.
  case invalidUTF8 = "invalid-utf8"
  /// A text is in an encoding from before Unicode.
  case legacyEncoding = "legacy-encoding"
  /// A text has lost letters, or a spreadsheet has put something else in its place.
  case damagedText = "damaged-text"
  /// A quoted cell has no end.
  case unclosedQuote = "unclosed-quote"
  /// A double quote stands where none may.
  case strayQuote = "stray-quote"
  /// A line has more or fewer cells than the header.
  case fieldCount = "field-count"
  /// All cells of a row are empty.
  case blankRow = "blank-row"
  /// A cell that must be filled is empty.
  case emptyCell = "empty-cell"
  /// A text cannot be an id.
  case notAnID = "not-an-id"
  /// A text is no number.
  case notANumber = "not-a-number"
  /// A text is no whole number.
  case notAWholeNumber = "not-a-whole-number"
  /// A text is no day.
  case notADate = "not-a-date"
  /// A text is no time period.
  case notAPeriod = "not-a-period"
  /// A text is not one of the codes.
  case notACode = "not-a-code"
  /// A spreadsheet has made a date of what was typed.
  case spreadsheetDate = "spreadsheet-date"
  /// A spreadsheet has shortened a number to powers of ten.
  case scientificNotation = "scientific-notation"
  /// The cell holds an error message of a spreadsheet.
  case spreadsheetError = "spreadsheet-error"
  /// A mark between thousands has been read as a decimal point.
  case thousandsMark = "thousands-mark"
  /// An id has lost the zeros that it begins with.
  case lostZeros = "lost-zeros"
  /// A cell that the screens use is empty.
  case unfilledCell = "unfilled-cell"
  /// A text is too long for its place.
  case longText = "long-text"
  /// A text is not the address of a page of the web.
  case notAnAddress = "not-an-address"
  /// A letter and its mark are two characters.
  case decomposedText = "decomposed-text"
  /// No row of another file has this id.
  case unknownReference = "unknown-reference"
  /// The row that is referred to is faulty itself.
  case faultyReference = "faulty-reference"
  /// Two rows have one id.
  case duplicateID = "duplicate-id"
  /// One document gives two figures for one thing.
  case duplicateKey = "duplicate-key"
  /// Rows that name each other go in a circle.
  case circle
  /// Rows wait for a file that cannot be read.
  case waitingRows = "waiting-rows"
  /// A document stands in two rows.
  case duplicateDocument = "duplicate-document"
  /// A plan counts one indicator twice.
  case countedTwice = "counted-twice"
  /// A target replaces one that is about something else.
  case supersedesOther = "supersedes-other"
  /// A document says one thing in two rows.
  case duplicateJudgement = "duplicate-judgement"
  /// A range without its upper end, or an upper end without a range.
  case rangeMismatch = "range-mismatch"
  /// The upper end of a range is below its lower end.
  case rangeUpsideDown = "range-upside-down"
  /// A number has more decimals than the row says were printed.
  case moreDecimals = "more-decimals"
  /// A figure without a value that is not marked as missing.
  case noValue = "no-value"
  /// A figure with a value that is marked as missing.
  case valueOfMissing = "value-of-missing"
  /// A rank without the number of places, or beyond it.
  case rankOutOf = "rank-out-of"
  /// A value lies outside the natural limits of its indicator.
  case outsideLimits = "outside-limits"
  /// A target asks for the opposite of the wanted direction.
  case againstDirection = "against-direction"
  /// A period lies outside its plan's.
  case outsidePlan = "outside-plan"
  /// The area did not exist at the time.
  case outsideArea = "outside-area"
  /// The agency did not exist at the time.
  case outsideAgency = "outside-agency"
  /// More indicators are in a class than there are.
  case tallyTooLarge = "tally-too-large"
  /// A value lies outside the bounds of its own row.
  case outsideBounds = "outside-bounds"
  /// An implied target has no bounds.
  case impliedWithoutBounds = "implied-without-bounds"
  /// A promised change does not say from when.
  case changeWithoutBaseline = "change-without-baseline"
  /// The unit does not fit the kind of the indicator.
  case unitOfKind = "unit-of-kind"
  /// A figure is final before its period is over.
  case finalTooEarly = "final-too-early"
  /// A figure was published before its period began.
  case beforePeriod = "before-period"
  /// A document was read before it was issued.
  case readBeforeIssue = "read-before-issue"
  /// An incomplete date does not say where it comes from.
  case dateWithoutBasis = "date-without-basis"
  /// The value is not the one that was printed.
  case printedDiffers = "printed-differs"
  /// The value is the printed one in another unit.
  case unitSlip = "unit-slip"
  /// The decimals are not those that were printed.
  case printedDecimals = "printed-decimals"
  /// An amount is smaller than it was earlier in the same year.
  case fallingAmount = "falling-amount"
  /// A figure is ten times as large or as small as all others of its series.
  case suddenJump = "sudden-jump"
  /// The parts of an area do not add up to it.
  case rollUp = "roll-up"
  /// A part is larger than the whole.
  case partExceedsWhole = "part-exceeds-whole"
  /// A stated rate does not follow from the figures.
  case statedContradicts = "stated-contradicts"
  /// A declared path falls, or does not reach the whole.
  case fallingProfile = "falling-profile"
  /// A figure was published many years after its period.
  case longAfterPeriod = "long-after-period"
  /// The word before the printed figure is not the one that the row gives.
  case qualifierDiffers = "qualifier-differs"
  /// A baseline is not the figure of its period.
  case baselineDiffers = "baseline-differs"
  /// A promise is measured against a time that is not before its own.
  case lateBaseline = "late-baseline"
  /// A part of something that is counted in whole ones.
  case fractionOfCount = "fraction-of-count"
  /// An area is not smaller than the one that it lies in.
  case areaAboveParent = "area-above-parent"
  /// Two plans of an area have one place on the screen.
  case duplicatePosition = "duplicate-position"

  /// The number that people quote, such as `D012`.
  public var code: String {
    let digits = "\(number)"
    return "D" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
  }

  private var number: Int {
    switch self {
    case .missingFile: 1
    case .emptyFile: 2
    case .notUTF8File: 3
    case .semicolons: 4
    case .tabs: 5
    case .lineEnds: 6
    case .missingColumn: 7
    case .unknownColumn: 8
    case .duplicateColumn: 9
    case .unnamedColumn: 10
    case .invalidUTF8: 11
    case .legacyEncoding: 12
    case .damagedText: 13
    case .unclosedQuote: 14
    case .strayQuote: 15
    case .fieldCount: 16
    case .blankRow: 17
    case .emptyCell: 20
    case .notAnID: 21
    case .notANumber: 22
    case .notAWholeNumber: 23
    case .notADate: 24
    case .notAPeriod: 25
    case .notACode: 26
    case .spreadsheetDate: 27
    case .scientificNotation: 28
    case .spreadsheetError: 29
    case .thousandsMark: 30
    case .lostZeros: 31
    case .unfilledCell: 32
    case .longText: 33
    case .notAnAddress: 34
    case .decomposedText: 35
    case .unknownReference: 40
    case .faultyReference: 41
    case .duplicateID: 42
    case .duplicateKey: 43
    case .circle: 44
    case .waitingRows: 45
    case .duplicateDocument: 46
    case .countedTwice: 47
    case .supersedesOther: 48
    case .duplicateJudgement: 49
    case .rangeMismatch: 50
    case .rangeUpsideDown: 51
    case .moreDecimals: 52
    case .noValue: 53
    case .valueOfMissing: 54
    case .rankOutOf: 55
    case .outsideLimits: 56
    case .againstDirection: 57
    case .outsidePlan: 58
    case .outsideArea: 59
    case .outsideAgency: 60
    case .tallyTooLarge: 61
    case .outsideBounds: 62
    case .impliedWithoutBounds: 63
    case .changeWithoutBaseline: 64
    case .unitOfKind: 65
    case .finalTooEarly: 66
    case .beforePeriod: 67
    case .readBeforeIssue: 68
    case .dateWithoutBasis: 69
    case .printedDiffers: 70
    case .unitSlip: 71
    case .printedDecimals: 72
    case .fallingAmount: 73
    case .suddenJump: 74
    case .rollUp: 75
    case .partExceedsWhole: 76
    case .statedContradicts: 77
    case .fallingProfile: 78
    case .longAfterPeriod: 79
    case .qualifierDiffers: 80
    case .baselineDiffers: 81
    case .lateBaseline: 82
    case .fractionOfCount: 83
    case .areaAboveParent: 84
    case .duplicatePosition: 85
    }
  }

  /// How bad it is to break the rule.
  public var severity: DataIssue.Severity {
    switch self {
    case .unknownColumn, .unnamedColumn, .damagedText, .blankRow, .unfilledCell, .longText,
      .notAnAddress,
      .duplicateDocument, .countedTwice, .againstDirection, .outsidePlan, .outsideArea,
      .outsideAgency, .tallyTooLarge, .outsideBounds, .impliedWithoutBounds, .changeWithoutBaseline,
      .unitOfKind, .finalTooEarly, .beforePeriod, .readBeforeIssue, .dateWithoutBasis,
      .printedDiffers, .unitSlip, .printedDecimals, .fallingAmount, .suddenJump, .rollUp,
      .partExceedsWhole, .statedContradicts, .fallingProfile, .longAfterPeriod, .decomposedText,
      .duplicateJudgement, .qualifierDiffers, .baselineDiffers, .fractionOfCount, .areaAboveParent,
      .duplicatePosition:
      .warning
    case .missingFile, .emptyFile, .notUTF8File, .semicolons, .tabs, .lineEnds, .missingColumn,
      .duplicateColumn, .invalidUTF8, .legacyEncoding, .unclosedQuote, .strayQuote, .fieldCount,
      .emptyCell, .notAnID, .notANumber, .notAWholeNumber, .notADate, .notAPeriod, .notACode,
      .spreadsheetDate, .scientificNotation, .spreadsheetError, .thousandsMark, .lostZeros,
      .unknownReference, .faultyReference, .duplicateID, .duplicateKey, .circle, .waitingRows,
      .rangeMismatch, .rangeUpsideDown, .moreDecimals, .noValue, .valueOfMissing, .rankOutOf,
      .outsideLimits, .supersedesOther, .lateBaseline:
      .error
    }
  }
}
