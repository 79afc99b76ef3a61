import PlanIndicators
import Testing

/// What shows only when rows are held against each other: where it is told, and where it is not.
struct FolderCheckTests {
  /// What is wrong with the good folder once rows stand behind those of its files, as `D044 areas.csv:5
  /// parent`.
  private func faults(_ rows: [String: [String]]) throws -> [String] {
    var files = try FaultyFixture.goodFiles()
    for (name, lines) in rows {
      let text = lines.map { $0 + "\n" }.joined()
      files[name]? += Array(text.utf8)
    }
    return CheckedFolder(files: files).issues.map {
      "\($0.rule.code) \($0.file):\($0.line ?? 0) \($0.column)"
    }
  }

  private func judgement(
    _ id: String, _ tallyClass: String, _ count: Int, _ basis: String = "estimate"
  ) -> String {
    "\(id),06,,2023,2023,tally,,,,,,,\(tallyClass),\(count),30,\(basis),\(id),005,"
  }

  // MARK: Notes

  private let falling = #"O4,AFFORESTATION,06,2023-01-01/P11M,2900,P,,0,2.900 ha,,,,003,,"#

  @Test(arguments: ["", "abc", "Số của mười một tháng.", "So với 1.700 ha năm trước."])
  func `a note that does not name the larger amount does not explain a smaller one`(
    note: String
  ) throws {
    #expect(
      try faults(["observations.csv": [falling + note]]) == ["D073 observations.csv:5 value"])
  }

  @Test func `a note that names the larger amount explains the smaller one`() throws {
    let note = #""Chín tháng ghi 3.100,5 ha; đã bỏ diện tích trồng lại.""#
    #expect(try faults(["observations.csv": [falling + note]]) == [])
  }

  @Test func `the note of a later row does not hide a slip of unit in an earlier one`() throws {
    let rows = [
      #"O4,AFFORESTATION_CONC,06,2023-01-01/P6M,2000000,P,,0,,,,,001,,"#,
      #"O5,AFFORESTATION_CONC,06,2023-01-01/P9M,2100,P,,0,2.100 ha,,,,001,,Sáu tháng là 2.000 ha."#,
    ]
    #expect(try faults(["observations.csv": rows]).contains("D073 observations.csv:6 value"))
  }

  @Test(arguments: [
    ("", true), ("abc", true), ("Tính trên 4.045 ha.", true), (#""Tính ra 76,7%.""#, false),
    ("Tính ra khoảng 77%.", false),
  ])
  func `only a note that names the computed rate explains a stated one`(
    note: String, isTold: Bool
  ) throws {
    let row =
      "J3,06,AFFORESTATION,2023,2023-01-01/P9M,completion,percent,96,0,,,,,,,,đạt 96%,001,\(note)"
    #expect(
      try faults(["judgements.csv": [row]]) == (isTold ? ["D077 judgements.csv:4 value"] : []))
  }

  // MARK: Tallies

  @Test func `classes of one document do not hold more indicators than there are`() throws {
    let rows = [judgement("J3", "achieved_or_exceeded", 24), judgement("J4", "missed", 20)]
    #expect(try faults(["judgements.csv": rows]) == ["D061 judgements.csv:5 count"])
  }

  @Test(arguments: [
    [("achieved_or_exceeded", 24), ("exceeded", 9), ("achieved", 15), ("missed", 6)],
    [("achieved_or_exceeded", 26), ("achieved", 12), ("on_track", 12), ("behind", 4)],
  ])
  func `classes that hold the same indicators count once`(classes: [(String, Int)]) throws {
    let rows = classes.enumerated().map { judgement("J\($0 + 3)", $1.0, $1.1) }
    #expect(try faults(["judgements.csv": rows]) == [])
  }

  @Test func `a forecast is not added to an outcome`() throws {
    let rows = [
      judgement("J3", "achieved_or_exceeded", 24), judgement("J4", "hard", 20, "forecast"),
    ]
    #expect(try faults(["judgements.csv": rows]) == [])
  }

  // MARK: Targets

  private func target(
    _ id: String, _ period: String = "2023", from document: String = "005",
    superseding other: String
  ) -> String {
    "\(id),2023,AFFORESTATION,06,\(period),ge,4045,,absolute,no,,,,,committee,yes,stated,,,4.045 ha,"
      + "\(document),\(other),,,"
  }

  @Test func `an adjusted target replaces the one that was set before it`() throws {
    #expect(try faults(["targets.csv": [target("T2", superseding: "T1")]]) == [])
  }

  @Test(arguments: [
    ("2023-01-01/P9M", "005"), ("2023", "001"),
  ])
  func `a target of another period, or one that was set later, is not replaced`(
    period: String, document: String
  ) throws {
    let row = target("T2", period, from: document, superseding: "T1")
    #expect(try faults(["targets.csv": [row]]).contains("D048 targets.csv:3 supersedes"))
  }

  @Test func `a promise that was not rightly replaced stays one`() throws {
    var files = try FaultyFixture.goodFiles()
    files["targets.csv"]? += Array(target("T2", from: "001", superseding: "T1").utf8)
    #expect(PlanFolder(files: files).targets.map(\.supersedes) == ["", ""])
  }

  @Test(arguments: [("2022", true), ("2023", false), ("2030", false)])
  func `a baseline ends before the promise`(baseline: String, isGood: Bool) throws {
    let row =
      "T2,2023,POVERTY_RATE,06,2023,le,-2,,change,no,,\(baseline),,,committee,yes,stated,,,"
      + "giảm 2 điểm %,005,,,,"
    #expect(
      try faults(["targets.csv": [row]]) == (isGood ? [] : ["D082 targets.csv:3 baseline_period"]))
  }

  // MARK: Registers

  @Test func `an area does not lie in one that ended before it began`() throws {
    let row = "X1,,commune,Xã Mới,Mới commune,060,2025-07-01,,,"
    #expect(try faults(["areas.csv": [row]]) == ["D059 areas.csv:5 parent"])
  }

  @Test func `a plan does not end before it begins`() throws {
    let row = "2024,Kế hoạch năm 2024,Annual plan 2024,,06,annual,2024,24,2,005,2023-06-30,005,"
    #expect(try faults(["plans.csv": [row]]) == ["D051 plans.csv:3 ended_on"])
  }

  @Test func `a document is issued within the days that are proved`() throws {
    let row = "006,,Báo cáo,UBND tỉnh,report,,,2023-09,2023-11-01,,Theo số bài,2026-11-19"
    #expect(try faults(["documents.csv": [row]]) == ["D062 documents.csv:5 issued_on"])
  }

  @Test func `a path without its last month is told`() throws {
    #expect(try faults(["profiles.csv": ["CR,6,0.4,,,003"]]) == ["D078 profiles.csv:4 share"])
  }

  @Test func `a path whose last month is faulty is told once`() throws {
    let rows = ["CR,6,0.4,,,003", "CR,12,một,,,003"]
    #expect(try faults(["profiles.csv": rows]) == ["D022 profiles.csv:5 share"])
  }

  // MARK: Growth

  private func growth(_ values: [String]) -> [String: [String]] {
    [
      "indicators.csv": [
        "GRDP,Tăng trưởng GRDP,GRDP growth,KT,,growth_rate,%,%,increase,2,,,0.1,,,,Đo,Measures"
      ],
      "observations.csv": values.enumerated().map { index, value in
        let decimals = value.split(separator: ".").dropFirst().first?.count ?? 0
        let printed = value.replacing(".", with: ",")
        return
          "O\(9 + index),GRDP,06,\(2020 + index),\(value),P,,\(decimals),\"\(printed)%\",,,,005,,"
      },
    ]
  }

  @Test func `a growth that has lost its comma is told`() throws {
    #expect(
      try faults(growth(["5.8", "6.1", "633", "5.98"])) == ["D074 observations.csv:7 value"])
  }

  @Test func `a growth of one percent beside ten is no fault`() throws {
    #expect(try faults(growth(["12.5", "11", "0.9", "14"])) == [])
  }
}
