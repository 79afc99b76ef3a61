import DashboardUI
import Foundation
import PlanIndicators
import Testing

/// A folder in which one rule is broken once: the good folder of `Fixtures/Good` with the files of
/// `Fixtures/Faulty/<rule>` in place of its own.
struct FaultyFixture: Sendable, CustomTestStringConvertible {
  /// The fault, with what a sentence about it needs to know.
  let issue: DataIssue
  /// How many rows of the faulty file are read all the same.
  let goodRows: Int
  /// The fault in another file that this one follows from.
  let cause: DataIssue?

  init(
    _ kind: DataIssue.Kind, in file: String, line: Int?, column: String = "",
    meant: String? = nil, goodRows: Int, after cause: DataIssue? = nil
  ) {
    issue = DataIssue(file: file, line: line, column: column, kind: kind, meant: meant)
    self.goodRows = goodRows
    self.cause = cause
  }

  var testDescription: String { issue.rule.rawValue }

  /// The bytes of the folder's files, read from the disk.
  func files() throws -> [String: [UInt8]] {
    var files = try Self.goodFiles()
    if issue.rule == .missingFile {
      files[issue.file] = nil
      return files
    }
    let path = "\(Self.fixtures)/Faulty/\(issue.rule.rawValue)"
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    try #require(!names.isEmpty)
    for name in names { files[name] = try Self.bytes(at: "\(path)/\(name)") }
    return files
  }

  /// The files of the folder that all others are made of.
  static func goodFiles() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in PlanFolder.fileNames { files[name] = try bytes(at: "\(fixtures)/Good/\(name)") }
    return files
  }

  private static func bytes(at path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
  }

  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures").path(percentEncoded: false)

  static let all = [
    FaultyFixture(
      .missingFile, in: "profiles.csv", line: nil, goodRows: 0),
    FaultyFixture(
      .emptyFile, in: "profiles.csv", line: 1, goodRows: 0),
    FaultyFixture(
      .notUTF8File, in: "profiles.csv", line: nil, goodRows: 0),
    FaultyFixture(
      .semicolons, in: "profiles.csv", line: 1, goodRows: 0),
    FaultyFixture(
      .tabs, in: "profiles.csv", line: 1, goodRows: 0),
    FaultyFixture(
      .lineEnds, in: "profiles.csv", line: nil, goodRows: 0),
    FaultyFixture(
      .missingColumn, in: "profiles.csv", line: 1, column: "share_min", meant: "sharemin",
      goodRows: 0),
    FaultyFixture(
      .unknownColumn, in: "sectors.csv", line: 1, column: "colour", goodRows: 3),
    FaultyFixture(
      .duplicateColumn, in: "profiles.csv", line: 1, column: "share_min", goodRows: 0),
    FaultyFixture(
      .unnamedColumn, in: "sectors.csv", line: 1, goodRows: 3),
    FaultyFixture(
      .invalidUTF8, in: "sectors.csv", line: 5, goodRows: 3),
    FaultyFixture(
      .legacyEncoding("V¨n ho¸", .tcvn3, converted: "Văn hoá"), in: "sectors.csv", line: 5,
      column: "name_vi", goodRows: 3),
    FaultyFixture(
      .damagedText("V?n hóa"), in: "sectors.csv", line: 5, column: "name_vi", goodRows: 4),
    FaultyFixture(
      .unclosedQuote, in: "sectors.csv", line: 5, goodRows: 3),
    FaultyFixture(
      .strayQuote, in: "sectors.csv", line: 5, goodRows: 3),
    FaultyFixture(
      .fieldCount(found: 4, expected: 5), in: "sectors.csv", line: 5, goodRows: 3),
    FaultyFixture(
      .blankRow, in: "sectors.csv", line: 5, goodRows: 3),
    FaultyFixture(
      .emptyCell, in: "sectors.csv", line: 5, column: "name_vi", goodRows: 3),
    FaultyFixture(
      .notAnID("VĂN HÓA"), in: "sectors.csv", line: 5, column: "id", goodRows: 3),
    FaultyFixture(
      .notANumber("1,0"), in: "profiles.csv", line: 4, column: "share", goodRows: 2),
    FaultyFixture(
      .notAWholeNumber("1.5"), in: "sectors.csv", line: 5, column: "position", goodRows: 3),
    FaultyFixture(
      .notADate("19/11/2026"), in: "documents.csv", line: 5, column: "read_on", goodRows: 3),
    FaultyFixture(
      .notAPeriod("2021-2025"), in: "plans.csv", line: 3, column: "period", meant: "2021-01-01/P5Y",
      goodRows: 1),
    FaultyFixture(
      .notACode("huyện", allowed: ["country", "province", "district", "commune", "party"]),
      in: "areas.csv", line: 5, column: "level", meant: "district", goodRows: 3),
    FaultyFixture(
      .spreadsheetDate("Jun-23"), in: "observations.csv", line: 5, column: "period",
      meant: "2023-06", goodRows: 3),
    FaultyFixture(
      .scientificNotation("1.2E+05"), in: "observations.csv", line: 5, column: "value", goodRows: 3),
    FaultyFixture(
      .spreadsheetError("#REF!"), in: "observations.csv", line: 5, column: "value", goodRows: 3),
    FaultyFixture(
      .thousandsMark("4.045", declared: 0), in: "observations.csv", line: 5, column: "value",
      meant: "4045", goodRows: 3),
    FaultyFixture(
      .lostZeros("6", file: "areas.csv"), in: "observations.csv", line: 5, column: "area",
      meant: "06", goodRows: 3),
    FaultyFixture(
      .unfilledCell, in: "sectors.csv", line: 5, column: "name_en", goodRows: 4),
    FaultyFixture(
      .longText(length: 146, most: 140), in: "directives.csv", line: 3, column: "text_vi",
      goodRows: 2),
    FaultyFixture(
      .notAnAddress("backan.gov.vn/bao-cao-quy"), in: "documents.csv", line: 5,
      column: "address", goodRows: 4),
    FaultyFixture(
      .decomposedText("Văn hóa"), in: "sectors.csv", line: 5, column: "name_vi", goodRows: 4),
    FaultyFixture(
      .unknownReference("KTT", file: "sectors.csv"), in: "indicators.csv", line: 6,
      column: "sector", meant: "KT", goodRows: 4),
    FaultyFixture(
      .faultyReference("VH", file: "sectors.csv", line: 5), in: "agencies.csv", line: 4,
      column: "sectors", goodRows: 2,
      after: DataIssue(
        file: "sectors.csv", line: 5, column: "position", kind: .notAWholeNumber("bốn"))),
    FaultyFixture(
      .duplicateID("KT", firstLine: 2), in: "sectors.csv", line: 5, column: "id", goodRows: 3),
    FaultyFixture(
      .duplicateKey(firstLine: 3), in: "observations.csv", line: 5, goodRows: 3),
    FaultyFixture(
      .circle("VH"), in: "sectors.csv", line: 5, column: "parent", goodRows: 4),
    FaultyFixture(
      .waitingRows(count: 1, file: "agencies.csv"), in: "directives.csv", line: nil, goodRows: 0,
      after: DataIssue(
        file: "agencies.csv", line: 1, column: "", kind: .semicolons)),
    FaultyFixture(
      .duplicateDocument(firstLine: 4), in: "documents.csv", line: 5, column: "id", goodRows: 4),
    FaultyFixture(
      .countedTwice(firstLine: 2), in: "targets.csv", line: 3, column: "counted", goodRows: 2),
    FaultyFixture(
      .supersedesOther("T1", difference: "indicator"), in: "targets.csv", line: 3,
      column: "supersedes", goodRows: 2),
    FaultyFixture(
      .duplicateJudgement(firstLine: 2), in: "judgements.csv", line: 4, column: "id", goodRows: 3),
    FaultyFixture(
      .rangeMismatch, in: "targets.csv", line: 3, column: "value_to", goodRows: 1),
    FaultyFixture(
      .rangeUpsideDown("2023-12-13", "2023-10-14"), in: "documents.csv", line: 5,
      column: "not_after", goodRows: 3),
    FaultyFixture(
      .moreDecimals("4969.65", declared: 1), in: "observations.csv", line: 5, column: "decimals",
      goodRows: 3),
    FaultyFixture(
      .noValue, in: "observations.csv", line: 5, column: "value", goodRows: 3),
    FaultyFixture(
      .valueOfMissing, in: "observations.csv", line: 5, column: "value", goodRows: 3),
    FaultyFixture(
      .rankOutOf, in: "observations.csv", line: 5, column: "out_of", goodRows: 3),
    FaultyFixture(
      .outsideLimits("247.1", lowest: "0", highest: "100"), in: "observations.csv", line: 5,
      column: "value", goodRows: 3),
    FaultyFixture(
      .againstDirection, in: "targets.csv", line: 3, column: "operator", goodRows: 2),
    FaultyFixture(
      .outsidePlan(plan: "2023"), in: "targets.csv", line: 3, column: "period", goodRows: 2),
    FaultyFixture(
      .outsideArea(area: "06"), in: "observations.csv", line: 5, column: "period", goodRows: 4),
    FaultyFixture(
      .outsideAgency(agency: "SNN"), in: "directives.csv", line: 3, column: "agency", goodRows: 2),
    FaultyFixture(
      .tallyTooLarge(sum: 27, total: 26), in: "judgements.csv", line: 4, column: "count",
      goodRows: 3),
    FaultyFixture(
      .outsideBounds("24.71", lowest: "25", highest: "26"), in: "observations.csv", line: 5,
      column: "value", goodRows: 4),
    FaultyFixture(
      .impliedWithoutBounds, in: "targets.csv", line: 3, column: "lower", goodRows: 2),
    FaultyFixture(
      .changeWithoutBaseline, in: "targets.csv", line: 3, column: "baseline_period", goodRows: 2),
    FaultyFixture(
      .unitOfKind(unit: "tỷ đồng", kind: "growth_rate", expected: "%"), in: "indicators.csv",
      line: 6, column: "unit_vi", meant: "%", goodRows: 5),
    FaultyFixture(
      .finalTooEarly(document: "001", issued: "2023-10-14"), in: "observations.csv", line: 5,
      column: "status", goodRows: 4),
    FaultyFixture(
      .beforePeriod(document: "003", issued: "2023-12-13"), in: "observations.csv", line: 5,
      column: "period", goodRows: 4),
    FaultyFixture(
      .readBeforeIssue(issued: "2024-05-10"), in: "documents.csv", line: 5, column: "read_on",
      goodRows: 4),
    FaultyFixture(
      .dateWithoutBasis, in: "documents.csv", line: 5, column: "date_basis", goodRows: 4),
    FaultyFixture(
      .printedDiffers("4696.65", printed: "4.969,65 ha"), in: "observations.csv", line: 5,
      column: "value", goodRows: 4),
    FaultyFixture(
      .unitSlip("4.96965", printed: "4.969,65 ha"), in: "observations.csv", line: 5,
      column: "value", meant: "4969.65", goodRows: 4),
    FaultyFixture(
      .printedDecimals(declared: 3, printed: 2), in: "observations.csv", line: 5,
      column: "decimals", goodRows: 4),
    FaultyFixture(
      .fallingAmount("2900", since: "2023-09-30", earlier: "3100.5", line: 2),
      in: "observations.csv", line: 5, column: "value", goodRows: 4),
    FaultyFixture(
      .suddenJump("61000", other: "4969.65", line: 3), in: "observations.csv", line: 7,
      column: "value", goodRows: 6),
    FaultyFixture(
      .rollUp(sum: "5200", whole: "4969.65", parts: 1, isComplete: false), in: "observations.csv",
      line: 3, column: "value", goodRows: 4),
    FaultyFixture(
      .partExceedsWhole("5484.29", whole: "4969.65", line: 3), in: "observations.csv", line: 5,
      column: "value", goodRows: 4),
    FaultyFixture(
      .statedContradicts(stated: "96", computed: "76.7"), in: "judgements.csv", line: 4,
      column: "value", goodRows: 3),
    FaultyFixture(
      .fallingProfile("0.9"), in: "profiles.csv", line: 4, column: "share", goodRows: 3),
    FaultyFixture(
      .longAfterPeriod(document: "005", issued: "2024-05-09"), in: "observations.csv", line: 5,
      column: "period", goodRows: 4),
    FaultyFixture(
      .qualifierDiffers("under", printed: "trên 721 ha"), in: "observations.csv", line: 5,
      column: "qualifier", meant: "over", goodRows: 4),
    FaultyFixture(
      .baselineDiffers("42.71", recorded: "24.71", line: 5), in: "targets.csv", line: 3,
      column: "baseline_value", meant: "24.71", goodRows: 2),
    FaultyFixture(
      .lateBaseline("2030", period: "2023"), in: "targets.csv", line: 3, column: "baseline_period",
      goodRows: 1),
    FaultyFixture(
      .fractionOfCount("5.5", unit: "xã"), in: "observations.csv", line: 5, column: "value",
      goodRows: 4),
    FaultyFixture(
      .areaAboveParent(level: "province", parent: "province"), in: "areas.csv", line: 5,
      column: "level", goodRows: 4),
    FaultyFixture(
      .duplicatePosition(firstLine: 2), in: "plans.csv", line: 3, column: "position", goodRows: 2),
  ]
}

struct FaultyFixtureTests {
  @Test func `the folder that all fixtures are made of is without fault`() throws {
    #expect(try CheckedFolder(files: FaultyFixture.goodFiles()).issues == [])
  }

  @Test(arguments: FaultyFixture.all)
  func `names the rule, the file, the line, the column and what was meant, and nothing else`(
    _ fixture: FaultyFixture
  ) throws {
    let issues = try CheckedFolder(files: fixture.files()).issues
    #expect(Set(issues) == Set([fixture.cause, fixture.issue].compactMap(\.self)))
    #expect(issues.count == (fixture.cause == nil ? 1 : 2))
  }

  @Test(arguments: FaultyFixture.all)
  func `a faulty row never hides the good ones`(_ fixture: FaultyFixture) throws {
    let folder = try CheckedFolder(files: fixture.files()).folder
    #expect(folder.rowCount(of: fixture.issue.file) == fixture.goodRows)
  }

  @Test func `there is one folder for every rule, in the order of the rules`() {
    #expect(FaultyFixture.all.map(\.issue.rule) == DataRule.allCases)
  }

  @Test func `numbers rise with the rules and are given once`() {
    let codes = DataRule.allCases.map(\.code)
    #expect(codes == codes.sorted())
    #expect(Set(codes).count == codes.count)
    #expect(codes.first == "D001")
    #expect(codes.allSatisfy { $0.utf8.count == 4 })
  }
}

/// The catalogue of rules: complete, in both languages, with examples that are true.
struct RuleCatalogueTests {
  @Test func `has every rule once, by its number`() {
    #expect(RuleEntry.catalogue.map(\.rule) == DataRule.allCases)
  }

  @Test(arguments: RuleEntry.catalogue.map(\.rule))
  func `says what must hold and what to do, in both languages`(_ rule: DataRule) throws {
    let entry = try #require(RuleEntry.named(rule.code))
    for text in [entry.meaning, entry.remedy] {
      #expect(text.vietnamese.hasSuffix(".") || text.vietnamese.hasSuffix("\""))
      #expect(text.english.hasSuffix(".") || text.english.hasSuffix("\""))
      #expect(text.vietnamese != text.english)
    }
  }

  @Test(arguments: FaultyFixture.all)
  func `the example breaks its rule, and what is right in its place does not`(
    _ fixture: FaultyFixture
  ) throws {
    let rule = fixture.issue.rule
    let entry = try #require(RuleEntry.named(rule.rawValue))
    var files = try fixture.files()
    var lines = [""]
    if let faulty = entry.faulty {
      let bytes = try #require(files[entry.file])
      lines = String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
      let place = try #require(lines.firstIndex(of: faulty))
      lines[place] = entry.mended
    } else {
      lines = [entry.mended, ""]
    }
    #expect(try CheckedFolder(files: fixture.files()).issues.contains { $0.rule == rule })
    files[entry.file] = Array(lines.joined(separator: "\n").utf8)
    #expect(!CheckedFolder(files: files).issues.contains { $0.rule == rule })
  }

  @Test(arguments: ["D012", "d012", "D12", "12", "legacy-encoding", "Legacy-Encoding"])
  func `a rule is found by its number and its name`(_ text: String) {
    #expect(RuleEntry.named(text)?.rule == .legacyEncoding)
  }

  @Test(arguments: ["", "D", "D999", "encoding", "-12"])
  func `nothing else names a rule`(_ text: String) {
    #expect(RuleEntry.named(text) == nil)
  }
}

extension PlanFolder {
  fileprivate func rowCount(of file: String) -> Int? {
    switch file {
    case "documents.csv": documents.count
    case "areas.csv": areas.count
    case "sectors.csv": sectors.count
    case "agencies.csv": agencies.count
    case "indicators.csv": indicators.count
    case "plans.csv": plans.count
    case "targets.csv": targets.count
    case "observations.csv": observations.count
    case "judgements.csv": judgements.count
    case "directives.csv": directives.count
    case "profiles.csv": profilePoints.count
    default: nil
    }
  }
}
