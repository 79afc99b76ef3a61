import Foundation
import PlanIndicators
import Testing

/// What people do wrong in a spreadsheet, each in the shipped data: the checker names the row, says
/// what was meant where that can be known, and tells nothing else.
struct StewardMistakeTests {
  /// A cell of a row of the shipped data, filled with something wrong.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let file: String
    let id: String
    let column: String
    let text: String
    let rule: DataRule
    let meant: String?

    init(
      _ file: String, _ id: String, _ column: String, _ text: String, _ rule: DataRule,
      meant: String? = nil
    ) {
      (self.file, self.id, self.column) = (file, id, column)
      (self.text, self.rule, self.meant) = (text, rule, meant)
    }

    var testDescription: String { "\(column) \(text): \(rule.rawValue)" }
  }

  static let mistakes = [
    Mistake("observations", "W24-1", "value", "5,04", .notANumber),
    Mistake("areas", "060", "successor", "060", .circle),
    Mistake("areas", "19-2025", "successor", "19-2025", .circle),
    Mistake("targets", "S000-05", "parts", "S000-05", .circle),
    Mistake("targets", "S000-05", "supersedes", "S003-07", .supersedesOther),
    Mistake("targets", "W52-1", "baseline_value", "82.85", .baselineDiffers, meant: "28.85"),
    Mistake("targets", "W278-1", "baseline_period", "2030", .lateBaseline),
    Mistake("targets", "W66-1", "carried_over", "60", .outsideBounds),
    Mistake("observations", "W93-1", "qualifier", "", .qualifierDiffers, meant: "over"),
    Mistake("observations", "W93-1", "qualifier", "under", .qualifierDiffers, meant: "over"),
    Mistake("observations", "W18-4", "qualifier", "over", .qualifierDiffers),
    Mistake("observations", "W86-1", "note", "abc", .qualifierDiffers),
    Mistake("judgements", "W240-y", "note", "abc", .statedContradicts),
    Mistake("documents", "bbk-2305", "issued_on", "2023-03", .outsideBounds),
    Mistake("plans", "2024", "position", "2", .duplicatePosition),
    Mistake("observations", "W24-1", "value", "5.04%", .notANumber),
    Mistake("observations", "W82-1", "value", "640 ha", .notANumber),
    Mistake("observations", "W17-2", "value", "15.014", .thousandsMark, meant: "15014"),
    Mistake("observations", "W17-2", "value", "15014000", .unitSlip, meant: "15014"),
    Mistake("observations", "W17-2", "value", "#####", .spreadsheetError),
    Mistake("observations", "W17-2", "note", "#REF!", .damagedText),
    Mistake("observations", "W17-2", "printed", "02-Jan", .damagedText),
    Mistake("observations", "W255", "value", "665172", .printedDiffers),
    Mistake("observations", "W255", "value", "6.6E+05", .scientificNotation),
    Mistake("observations", "W255", "value", "01/02/2023", .spreadsheetDate),
    Mistake("observations", "W255", "period", "9T/2023", .notAPeriod, meant: "2023-01-01/P9M"),
    Mistake("observations", "W255", "period", "9 tháng 2023", .notAPeriod, meant: "2023-01-01/P9M"),
    Mistake("observations", "W255", "period", "quý III/2023", .notAPeriod, meant: "2023-Q3"),
    Mistake("observations", "W255", "period", "Sep-23", .spreadsheetDate, meant: "2023-09"),
    Mistake("observations", "W255", "period", "45199", .spreadsheetDate, meant: "2023-09-30"),
    Mistake("observations", "W22", "period", "2013", .longAfterPeriod),
    Mistake("observations", "W71-2", "period", "2023", .finalTooEarly),
    Mistake("observations", "W82-1", "area", "6", .lostZeros, meant: "06"),
    Mistake("observations", "W82-1", "area", "Tỉnh Bắc Kạn", .unknownReference, meant: "06"),
    Mistake(
      "observations", "W82-1", "indicator", "AFORESTATION", .unknownReference,
      meant: "AFFORESTATION"),
    Mistake(
      "observations", "W82-1", "indicator", "Trồng rừng", .unknownReference, meant: "AFFORESTATION"),
    Mistake("observations", "W82-1", "status", "ước", .notACode, meant: "E"),
    Mistake("observations", "W82-1", "status", "p", .notACode, meant: "P"),
    Mistake("observations", "W82-1", "id", "W24-1", .duplicateID),
    Mistake("observations", "W82-1", "id", "W 82", .notAnID),
    Mistake("observations", "W57-4", "out_of", "", .rankOutOf),
    Mistake("observations", "W57-4", "value", "64", .rankOutOf),
    Mistake("observations", "S001-20", "value", "2471", .outsideLimits),
    Mistake("observations", "S001-20", "decimals", "1", .moreDecimals),
    Mistake("observations", "S001-20", "decimals", "4", .printedDecimals),
    Mistake("observations", "S001-20", "value", "", .noValue),
    Mistake("targets", "S002-01", "value", "23.707", .unitSlip, meant: "23707"),
    Mistake("targets", "S002-01", "operator", ">=", .notACode, meant: "ge"),
    Mistake("targets", "S002-01", "maintain", "Không", .notACode, meant: "no"),
    Mistake("targets", "S002-01", "document", "2", .lostZeros, meant: "002"),
    Mistake("targets", "S002-01", "period", "2024-DX", .outsidePlan),
    Mistake("targets", "S003-28", "baseline_value", "247.1", .outsideLimits),
    Mistake("targets", "W278-3", "operator", "gt", .againstDirection),
    Mistake("targets", "W278-3", "value", "3", .againstDirection),
    Mistake("areas", "06", "code", "6", .lostZeros, meant: "06"),
    Mistake(
      "observations", "W82-1", "document", "bbk-56308", .unknownReference, meant: "bbk-56038"),
    Mistake("observations", "W82-1", "document", "bbk-56039", .unknownReference),
    Mistake("documents", "bbk-20191222", "address", "javascript:alert(1)", .notAnAddress),
    Mistake("indicators", "AFFORESTATION", "parent", "AFFORESTATION", .circle),
    Mistake("indicators", "POVERTY_RATE", "min", "100.5", .rangeUpsideDown),
    Mistake("documents", "bbk-20191222", "read_on", "2016-11-19", .readBeforeIssue),
    Mistake("judgements", "W07-c", "value", "79.1", .printedDiffers),
    Mistake("indicators", "POVERTY_RATE", "unit_vi", "hộ", .unitOfKind, meant: "%"),
    Mistake("indicators", "AFFORESTATION", "name_vi", "Tr?ng r?ng", .damagedText),
    Mistake("indicators", "AFFORESTATION", "name_en", "", .unfilledCell),
  ]

  @Test(arguments: mistakes)
  func `a mistake is told in its row and nowhere else`(_ mistake: Mistake) throws {
    let name = "\(mistake.file).csv"
    var files = try Self.shippedFiles()
    let old = try #require(files[name])
    let (bytes, line) = try Self.replacing(mistake, in: old)
    files[name] = bytes
    let known = Set(try Self.knownIssues.get().map(Place.init))
    let new = CheckedFolder(files: files).issues.filter { !known.contains(Place($0)) }
    let issue = try #require(new.first)
    #expect(new.count == 1, "\(new)")
    #expect(issue.rule == mistake.rule)
    #expect(issue.file == name)
    #expect(issue.line == line)
    #expect(issue.meant == mistake.meant)
  }

  @Test(arguments: [
    ("indicators.csv", ["targets.csv", "observations.csv", "judgements.csv"]),
    (
      "sectors.csv",
      [
        "agencies.csv", "indicators.csv", "targets.csv", "observations.csv", "judgements.csv",
        "directives.csv",
      ]
    ),
  ])
  func `a file that cannot be read is told once, and once for each file that waits for it`(
    name: String, waiting: [String]
  ) throws {
    var files = try Self.shippedFiles()
    let bytes = try #require(files[name])
    files[name] = bytes.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ";") : $0 }
    let errors = CheckedFolder(files: files).issues.filter { $0.severity == .error }
    #expect(errors.filter { $0.rule == .semicolons }.map(\.file) == [name])
    #expect(errors.filter { $0.rule == .waitingRows }.map(\.file) == waiting)
    #expect(errors.count == waiting.count + 1)
  }

  @Test func `what follows from a faulty row names the fault itself, once in each row`() throws {
    var files = try Self.shippedFiles()
    let mistake = Mistake("areas", "06", "level", "tỉnh", .notACode)
    let old = try #require(files["areas.csv"])
    let (bytes, line) = try Self.replacing(mistake, in: old)
    files["areas.csv"] = bytes
    let errors = CheckedFolder(files: files).issues.filter { $0.severity == .error }
    #expect(errors.filter { $0.rule == .notACode }.map(\.line) == [line])
    let consequences = errors.filter { $0.rule == .faultyReference }
    #expect(consequences.count == errors.count - 1)
    for issue in consequences {
      guard case .faultyReference(_, let file, let cause) = issue.kind else { continue }
      #expect(file == "areas.csv" && cause == line)
    }
    #expect(Set(consequences.map { "\($0.file):\($0.line ?? 0)" }).count == consequences.count)
  }

  @Test func `what a spreadsheet adds when it saves does no harm`() throws {
    var files = try Self.shippedFiles()
    let known = try Self.knownIssues.get()
    for (name, bytes) in files {
      let lines = String(decoding: bytes, as: UTF8.self).replacing("\n", with: "\r\n")
      files[name] = [0xEF, 0xBB, 0xBF] + Array(lines.utf8)
    }
    #expect(CheckedFolder(files: files).issues == known)
  }

  @Test func `the shipped data has no errors`() throws {
    #expect(try Self.knownIssues.get().allSatisfy { $0.severity == .warning })
  }

  /// A fault by its place and rule, without what depends on other rows.
  private struct Place: Hashable {
    let file: String
    let line: Int?
    let column: String
    let rule: DataRule

    init(_ issue: DataIssue) {
      (file, line, column, rule) = (issue.file, issue.line, issue.column, issue.rule)
    }
  }

  private static let knownIssues = Result { try CheckedFolder(files: shippedFiles()).issues }

  static func shippedFiles() throws -> [String: [UInt8]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Data")
    var files: [String: [UInt8]] = [:]
    for name in PlanFolder.fileNames {
      files[name] = Array(try Data(contentsOf: folder.appending(path: name)))
    }
    return files
  }

  /// The file with the mistake in it, and the line of the row.
  private static func replacing(
    _ mistake: Mistake, in bytes: [UInt8]
  ) throws -> (bytes: [UInt8], line: Int) {
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let header = lines[0].split(separator: ",").map(String.init)
    let column = try #require(header.firstIndex(of: mistake.column))
    let place = try #require(lines.firstIndex { $0.hasPrefix("\(mistake.id),") })
    var cells = cells(of: lines[place])
    try #require(cells.count == header.count)
    cells[column] = mistake.text.contains(",") ? "\"\(mistake.text)\"" : mistake.text
    lines[place] = cells.joined(separator: ",")
    return (Array(lines.joined(separator: "\n").utf8), place + 1)
  }

  /// The cells of a line as they stand, with their quotes.
  private static func cells(of line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for letter in line {
      if letter == "\"" { isQuoted.toggle() }
      if letter == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(letter)
      }
    }
    return cells
  }
}
