import PlanIndicators
import Testing

/// A folder under `Fixtures/Faulty` in which one rule is broken once.
struct FaultyFixture: Sendable, CustomTestStringConvertible {
  /// Where the fault is.
  let file: String
  let line: Int?
  let column: String
  /// The fault itself, with what a sentence about it needs to know.
  let kind: DataIssue.Kind
  /// How many rows of the faulty file are read all the same.
  let goodRows: Int
  /// The fault in another file that this one follows from.
  let cause: DataIssue?

  init(
    _ kind: DataIssue.Kind, in file: String, line: Int?, column: String = "", goodRows: Int,
    after cause: DataIssue? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.kind = kind
    self.goodRows = goodRows
    self.cause = cause
  }

  var testDescription: String { rule }

  /// The rule that it breaks, which names the folder.
  var rule: String { issue.rule }

  /// What reading the folder must report.
  var issue: DataIssue { DataIssue(file: file, line: line, column: column, kind: kind) }

  /// The folder, read from the disk.
  func folder() throws -> PlanFolder {
    try PlanFolder(path: "\(Self.path)/\(rule)")
  }

  private static var path: String {
    #filePath.split(separator: "/").dropLast(2).reduce("") { "\($0)/\($1)" } + "/Fixtures/Faulty"
  }

  static let all = [
    FaultyFixture(.missingFile, in: "directives.csv", line: nil, goodRows: 0),
    FaultyFixture(.emptyFile, in: "sectors.csv", line: 1, goodRows: 0),
    FaultyFixture(.notUTF8File, in: "sectors.csv", line: nil, goodRows: 0),
    FaultyFixture(.semicolons, in: "sectors.csv", line: 1, goodRows: 0),
    FaultyFixture(.missingColumn, in: "sectors.csv", line: 1, column: "position", goodRows: 0),
    FaultyFixture(.unknownColumn, in: "sectors.csv", line: 1, column: "colour", goodRows: 2),
    FaultyFixture(.duplicateColumn, in: "sectors.csv", line: 1, column: "position", goodRows: 0),
    FaultyFixture(.invalidUTF8, in: "sectors.csv", line: 3, goodRows: 2),
    FaultyFixture(
      .legacyEncoding("X· héi", .tcvn3, converted: "Xã hội"), in: "sectors.csv", line: 3,
      column: "name_vi", goodRows: 2),
    FaultyFixture(.unclosedQuote, in: "sectors.csv", line: 3, goodRows: 2),
    FaultyFixture(.strayQuote, in: "sectors.csv", line: 3, goodRows: 2),
    FaultyFixture(
      .fieldCount(found: 4, expected: 5), in: "sectors.csv", line: 3, goodRows: 2),
    FaultyFixture(.emptyCell, in: "sectors.csv", line: 3, column: "name_vi", goodRows: 2),
    FaultyFixture(.notAnID("XÃ HỘI"), in: "sectors.csv", line: 3, column: "id", goodRows: 2),
    FaultyFixture(
      .notANumber("0,1"), in: "indicators.csv", line: 3, column: "tolerance", goodRows: 2),
    FaultyFixture(
      .notAWholeNumber("1.5"), in: "sectors.csv", line: 3, column: "position", goodRows: 2),
    FaultyFixture(
      .notADate("19/11/2026"), in: "documents.csv", line: 3, column: "read_on", goodRows: 1),
    FaultyFixture(
      .notAPeriod("2021-2025"), in: "plans.csv", line: 3, column: "period", goodRows: 1),
    FaultyFixture(
      .notACode("tỉnh", allowed: ["country", "province", "district", "commune", "party"]),
      in: "areas.csv", line: 3, column: "level", goodRows: 1),
    FaultyFixture(
      .unknownReference("KT-TH", file: "sectors.csv"), in: "indicators.csv", line: 3,
      column: "sector", goodRows: 2),
    FaultyFixture(
      .faultyReference("XH", file: "sectors.csv", line: 3), in: "indicators.csv", line: 3,
      column: "sector", goodRows: 1,
      after: DataIssue(
        file: "sectors.csv", line: 3, column: "position", kind: .notAWholeNumber("hai"))),
    FaultyFixture(
      .duplicateID("KT", firstLine: 2), in: "sectors.csv", line: 4, column: "id", goodRows: 2),
    FaultyFixture(.duplicateKey(firstLine: 2), in: "observations.csv", line: 3, goodRows: 2),
    FaultyFixture(.rangeMismatch, in: "targets.csv", line: 3, column: "value_to", goodRows: 1),
    FaultyFixture(
      .rangeUpsideDown("2023-12-13", "2023-10-14"), in: "documents.csv", line: 3,
      column: "not_after", goodRows: 1),
    FaultyFixture(
      .moreDecimals("4969.65", declared: 1), in: "observations.csv", line: 3, column: "decimals",
      goodRows: 1),
    FaultyFixture(.noValue, in: "observations.csv", line: 3, column: "value", goodRows: 1),
    FaultyFixture(.valueOfMissing, in: "observations.csv", line: 3, column: "value", goodRows: 1),
    FaultyFixture(.rankOutOf, in: "observations.csv", line: 3, column: "out_of", goodRows: 1),
    FaultyFixture(
      .outsideLimits("247.1", lowest: "0", highest: "100"), in: "observations.csv", line: 3,
      column: "value", goodRows: 1),
    FaultyFixture(
      .againstDirection, in: "targets.csv", line: 3, column: "operator", goodRows: 2),
    FaultyFixture(
      .outsidePlan(plan: "2023"), in: "targets.csv", line: 3, column: "period", goodRows: 2),
    FaultyFixture(
      .outsideArea(area: "06"), in: "observations.csv", line: 3, column: "period", goodRows: 2),
    FaultyFixture(
      .tallyTooLarge(sum: 27, total: 26), in: "judgements.csv", line: 3, column: "count",
      goodRows: 2),
    FaultyFixture(.circle("KT"), in: "sectors.csv", line: 4, column: "parent", goodRows: 3),
  ]
}

struct FaultyFixtureTests {
  @Test(arguments: FaultyFixture.all)
  func `names the rule, the file, the line and the column`(_ fixture: FaultyFixture) throws {
    #expect(
      try fixture.folder().issuesOfItsFiles(besides: fixture.file)
        == [fixture.cause, fixture.issue].compactMap(\.self))
  }

  @Test(arguments: FaultyFixture.all)
  func `a faulty row never hides the good ones`(_ fixture: FaultyFixture) throws {
    #expect(try fixture.folder().rowCount(of: fixture.file) == fixture.goodRows)
  }

  @Test(arguments: FaultyFixture.all)
  func `a row with a warning is kept, a row with an error is left out`(
    _ fixture: FaultyFixture
  ) {
    let warnings: Set = [
      "unknown-column", "against-direction", "outside-plan", "outside-area", "tally-too-large",
    ]
    #expect((fixture.issue.severity == .warning) == warnings.contains(fixture.rule))
  }

  @Test func `there is one folder for every rule`() {
    let rules = sequence(first: DataIssue.Kind.missingFile, next: \.following).map { kind in
      DataIssue(file: "", line: nil, column: "", kind: kind).rule
    }
    #expect(FaultyFixture.all.map(\.rule) == rules)
    #expect(Set(rules).count == rules.count)
  }
}

extension PlanFolder {
  /// The issues, without the files that the fixture does not hold because its fault needs none.
  fileprivate func issuesOfItsFiles(besides file: String) -> [DataIssue] {
    issues.filter { $0.kind != .missingFile || $0.file == file }
  }

  fileprivate func rowCount(of file: String) -> Int? {
    switch file {
    case "documents.csv": documents.count
    case "areas.csv": areas.count
    case "sectors.csv": sectors.count
    case "indicators.csv": indicators.count
    case "plans.csv": plans.count
    case "targets.csv": targets.count
    case "observations.csv": observations.count
    case "judgements.csv": judgements.count
    case "directives.csv": directives.count
    default: nil
    }
  }
}

extension DataIssue.Kind {
  /// The kind after this one, so that a new kind does not compile until it stands here.
  fileprivate var following: DataIssue.Kind? {
    switch self {
    case .missingFile: .emptyFile
    case .emptyFile: .notUTF8File
    case .notUTF8File: .semicolons
    case .semicolons: .missingColumn
    case .missingColumn: .unknownColumn
    case .unknownColumn: .duplicateColumn
    case .duplicateColumn: .invalidUTF8
    case .invalidUTF8: .legacyEncoding("", .tcvn3, converted: "")
    case .legacyEncoding: .unclosedQuote
    case .unclosedQuote: .strayQuote
    case .strayQuote: .fieldCount(found: 0, expected: 0)
    case .fieldCount: .emptyCell
    case .emptyCell: .notAnID("")
    case .notAnID: .notANumber("")
    case .notANumber: .notAWholeNumber("")
    case .notAWholeNumber: .notADate("")
    case .notADate: .notAPeriod("")
    case .notAPeriod: .notACode("", allowed: [])
    case .notACode: .unknownReference("", file: "")
    case .unknownReference: .faultyReference("", file: "", line: 0)
    case .faultyReference: .duplicateID("", firstLine: 0)
    case .duplicateID: .duplicateKey(firstLine: 0)
    case .duplicateKey: .rangeMismatch
    case .rangeMismatch: .rangeUpsideDown("", "")
    case .rangeUpsideDown: .moreDecimals("", declared: 0)
    case .moreDecimals: .noValue
    case .noValue: .valueOfMissing
    case .valueOfMissing: .rankOutOf
    case .rankOutOf: .outsideLimits("", lowest: nil, highest: nil)
    case .outsideLimits: .againstDirection
    case .againstDirection: .outsidePlan(plan: "")
    case .outsidePlan: .outsideArea(area: "")
    case .outsideArea: .tallyTooLarge(sum: 0, total: 0)
    case .tallyTooLarge: .circle("")
    case .circle: nil
    }
  }
}
