import DashboardUI
import PlanIndicators
import Testing

/// Which figures may speak for a promise: those of the right period, of one series, and known by then.
struct EvidenceTests {
  @Test(arguments: [
    ("2022-12", TrackStatus.unable), ("2022-01-01/P6M", .unable), ("2018-01-01/P5Y", .unable),
    ("2022", .exceeded),
  ])
  func `an amount starts from the whole of its baseline's period`(
    period: String, status: TrackStatus
  ) throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2023")
      .target("ge 10", ["basis": "percent_change", "baseline_period": "2022"])
      .observation("80", period, on: "2023-01-05").observation("100", "2023", on: "2024-01-05")
      .assessment(asOf: "2024-02-01")
    #expect(assessment.status == status)
  }

  @Test func `the parts of a year make its baseline`() throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2023")
      .target("ge 10", ["basis": "percent_change", "baseline_period": "2022"])
      .observation("40", "2022-S1", on: "2022-07-05").observation("60", "2022-S2", on: "2023-01-05")
      .observation("105", "2023", on: "2024-01-05").assessment(asOf: "2024-02-01")
    #expect(assessment.baseline?.value.description == "100")
    #expect(assessment.status == .missed)
  }

  @Test(arguments: [
    ("ge 100", "90", "105", TrackStatus.exceeded), ("le 100", "95", "105", .missed),
    ("ge 100", "90", "92", .onTrack), ("ge 100", "99", "92", .missed),
  ])
  func `an estimate of the year that has been overtaken does not count`(
    promise: String, estimate: String, nineMonths: String, status: TrackStatus
  ) throws {
    let assessment = try FolderBuilder().indicator(.countAdded, wanted: .noDirection).plan("2023")
      .target(promise).observation(estimate, "2023", on: "2023-07-05", ["status": "E"])
      .observation(nineMonths, "2023-01-01/P9M", on: "2023-10-05").assessment(asOf: "2023-10-10")
    #expect(assessment.status == status)
  }

  @Test func `the end of a plan counts from the document on that tells of it`() throws {
    let builder = FolderBuilder().indicator(.flow)
      .plan("2025", ["ended_on": "2025-06-30", "end_document": "D-2025-06-12"]).target("ge 100")
      .observation("95", "2025", on: "2025-05-05", ["status": "E"])
      .observation("50", "2025-01-01/P5M", on: "2025-06-12")
    let before = try builder.assessment(asOf: "2025-05-30")
    #expect(before.status == .missed)
    #expect(before.verdict.provisional == .estimated)
    let after = try builder.assessment(asOf: "2025-07-01")
    #expect(after.status == .endedEarly)
    #expect(after.result?.value.description == "50")
  }

  @Test func `a declared season and a baseline count from their documents on`() throws {
    let forest = FolderBuilder().indicator(.flow, ["profile": "TR"]).plan("2023").target("ge 100")
      .observation("20", "2023-01-01/P6M", on: "2023-07-05")
      .adding(
        ["id": "TR", "month": "6", "share": "0.2", "document": "D-2023-09-01"], to: "profiles.csv"
      )
      .observation("21", "2023-01-01/P7M", on: "2023-09-01")
    #expect(try forest.assessment(asOf: "2023-07-20").expectation?.path == .linear)
    #expect(try forest.assessment(asOf: "2023-09-02").expectation?.path == .declared)
    let level = FolderBuilder().indicator(.stock).plan("2021-01-01/P5Y")
      .target(
        "ge 200",
        [
          "baseline_period": "2020", "baseline_value": "100", "baseline_document": "D-2023-09-01",
        ]
      )
      .observation("150", "2022", on: "2023-01-05").observation("160", "2023-06", on: "2023-09-01")
    #expect(try level.assessment(asOf: "2023-07-20").status == .unable)
    #expect(try level.assessment(asOf: "2023-09-02").status == .onTrack)
  }

  @Test(arguments: [["99", "101"], ["101", "99"]])
  func `of two documents of one day neither is the later one`(values: [String]) throws {
    let assessment = try FolderBuilder().indicator(.countAdded).plan("2023").target("ge 100")
      .document("P", ["issued_on": "2024-01-05"]).document("Q", ["issued_on": "2024-01-05"])
      .observation(values[0], "2023", on: "2024-01-05", ["document": "P"])
      .observation(values[1], "2023", on: "2024-01-05", ["document": "Q"])
      .assessment(asOf: "2024-02-01")
    #expect(!assessment.verdict.isFirm)
    #expect(assessment.verdict.doubts == [.rivalFigures])
  }

  @Test func `a rate of the plan that is stated later counts more than an older amount`() throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2023").target("ge 100")
      .observation("40", "2023-01-01/P6M", on: "2023-07-05")
      .judgement("completion percent 90", "2023-01-01/P9M", on: "2023-10-05", ["plan": "plan"])
      .assessment(asOf: "2023-10-10")
    #expect(try #require(assessment.completion).isNearly(0.9))
    #expect(assessment.status == .onTrack)
  }

  @Test func `whole years and what has come of the next add up`() throws {
    let assessment = try FolderBuilder().indicator(.countAdded).plan("2021-01-01/P5Y")
      .target("ge 100").observation("20", "2021", on: "2022-01-05")
      .observation("20", "2022", on: "2023-01-05")
      .observation("9", "2023-01-01/P6M", on: "2023-07-05").assessment(asOf: "2023-07-10")
    #expect(assessment.result?.value.description == "49")
    #expect(assessment.result?.period.description == "2021-01-01/P30M")
    #expect(assessment.expectation?.share == 0.5)
  }

  @Test func `a level that was broken within its period was not kept`() throws {
    let builder = FolderBuilder().indicator(.share).plan("2023")
      .target("ge 72.9", ["maintain": "yes"]).observation("72.0", "2023-06-30", on: "2023-07-05")
      .observation("73.0", "2023", on: "2024-01-05")
    let assessment = try builder.assessment(asOf: "2024-02-01")
    #expect(assessment.status == .missed)
    #expect(assessment.breach?.value.description == "72.0")
    let reason = Reason(for: assessment, in: try builder.folder(), strings: .vietnamese).text
    #expect(reason.contains("Ngày 30/06/2023 chỉ là 72,0"))
  }

  @Test func `a ceiling that was broken was gone beyond`() throws {
    let builder = FolderBuilder().indicator(.share, wanted: .decrease, ["unit_vi": "%"])
      .plan("2023").target("le 3", ["maintain": "yes"])
      .observation("4.0", "2023-06-30", on: "2023-07-05")
      .observation("2.5", "2023", on: "2024-01-05")
    let assessment = try builder.assessment(asOf: "2024-02-01")
    #expect(assessment.status == .missed)
    let reason = Reason(for: assessment, in: try builder.folder(), strings: .vietnamese).text
    #expect(reason.contains("Ngày 30/06/2023 lên tới 4,0% nên đã không giữ được mức"))
  }

  @Test(arguments: [("-5", TrackStatus.reversing), ("0", .offTrack)])
  func `an amount below zero moves away`(value: String, status: TrackStatus) throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2023").target("ge 100")
      .observation(value, "2023-01-01/P6M", on: "2023-07-05").assessment(asOf: "2023-07-10")
    #expect(assessment.status == status)
  }

  @Test func `a provisional baseline leaves the verdict provisional`() throws {
    let assessment = try FolderBuilder().indicator(.share, wanted: .decrease).plan("2023")
      .target("le -2", ["basis": "change", "baseline_period": "2022"])
      .observation("25.00", "2022", on: "2023-01-05", ["status": "E"])
      .observation("22.90", "2023", on: "2024-01-05").assessment(asOf: "2024-02-01")
    #expect(assessment.status == .exceeded)
    #expect(assessment.verdict.provisional == .estimated)
  }

  @Test(arguments: [("0", TrackStatus.unable), ("-10", .unable), ("10", .exceeded)])
  func `a percentage of nothing cannot be promised`(base: String, status: TrackStatus) throws {
    let cells = ["basis": "percent_change", "baseline_period": "2022", "baseline_value": base]
    let assessment = try FolderBuilder().indicator(.stock).plan("2023").target("ge 10", cells)
      .observation("15", "2023", on: "2024-01-05").assessment(asOf: "2024-02-01")
    #expect(assessment.status == status)
    #expect(assessment.verdict.obstacle == (status == .unable ? .baselineNotPositive : nil))
  }

  @Test func `nobody can rank better than first`() throws {
    let assessment = try FolderBuilder().indicator(.rank, wanted: .decrease).plan("2023")
      .target("le -1", ["basis": "change", "baseline_period": "2022"])
      .observation("1", "2022", on: "2023-01-05", ["out_of": "63"])
      .observation("1", "2023", on: "2024-01-05", ["out_of": "63"]).assessment(asOf: "2024-02-01")
    #expect(assessment.status == .achieved)
  }

  @Test func `a stated change in percent answers a promise in percent`() throws {
    let builder = FolderBuilder().indicator(.flow).plan("2023")
      .target("ge 10", ["basis": "percent_change", "baseline_period": "2022"])
      .judgement("change percent 12.5", "2023", on: "2024-01-05")
    let assessment = try builder.assessment(asOf: "2024-02-01")
    #expect(assessment.status == .exceeded)
    #expect(assessment.verdict.provisional == .provisional)
    let reason = Reason(for: assessment, in: try builder.folder(), strings: .vietnamese).text
    #expect(reason == "Năm 2023 trồng rừng tăng 12,5%; kế hoạch năm: tăng 10%: vượt.")
  }

  @Test(arguments: [("112", TrackStatus.atRisk), ("180", .offTrack), ("105", .onTrack)])
  func `the mean of a ceiling is judged like its sum`(value: String, status: TrackStatus) throws {
    let builder = FolderBuilder().indicator(.countAdded, wanted: .decrease)
      .plan("2021-01-01/P5Y").target("le 100", ["basis": "average"])
      .observation("90", "2021", on: "2022-01").observation(value, "2022", on: "2023-01")
    let assessment = try builder.assessment(asOf: "2023-02-01")
    #expect(assessment.status == status)
    let reason = Reason(for: assessment, in: try builder.folder(), strings: .vietnamese).text
    #expect(reason.contains("3 năm còn lại không được quá bình quân"))
  }

  @Test func `a year that is missing leaves the sum of the others open`() throws {
    let builder = FolderBuilder().indicator(.countAdded).plan("2021-01-01/P5Y").target("ge 500")
      .observation("90", "2021", on: "2022-01").observation("120", "2023", on: "2024-01")
    let assessment = try builder.assessment(asOf: "2024-02-01")
    #expect(assessment.result?.value.description == "90")
    #expect(assessment.verdict.doubts == [.yearsMissing])
    #expect(!assessment.verdict.isFirm)
  }

  @Test func `a mean fall in points says what each year left must bring`() throws {
    let builder = FolderBuilder().indicator(.share, wanted: .decrease, ["unit_vi": "%"])
      .plan("2021-01-01/P5Y")
      .target(
        "between -2.5 -2",
        ["basis": "average", "baseline_period": "2020", "baseline_value": "28.85"]
      )
      .observation("21.50", "2024", on: "2025-01")
    let assessment = try builder.assessment(asOf: "2025-02-01")
    guard case .perYear(let pace, 1) = assessment.requiredPace else {
      Issue.record("no pace per year")
      return
    }
    #expect(pace.isNearly(-2.65))
    let reason = Reason(for: assessment, in: try builder.folder(), strings: .vietnamese).text
    #expect(reason.hasSuffix("1 năm còn lại phải giảm bình quân 2,65 điểm %/năm."))
  }

  @Test func `amounts per year that are secured need nothing more`() throws {
    let assessment = try FolderBuilder().indicator(.countAdded).plan("2021-01-01/P5Y")
      .target("ge 5", ["basis": "average"]).observation("15", "2021", on: "2022-01")
      .observation("15", "2022", on: "2023-01").assessment(asOf: "2023-02-01")
    #expect(assessment.status == .exceeded)
    #expect(assessment.requiredPace == nil)
  }

  @Test func `what was printed by the thousand is rounded, what was counted is not`() throws {
    for (unit, isFirm) in [("nghìn lượt", false), ("lượt", true)] {
      let assessment = try FolderBuilder().indicator(.countAdded, ["unit_vi": unit]).plan("2023")
        .target("ge 5", [:]).observation("5", "2023", on: "2024-01-05")
        .assessment(asOf: "2024-02-01")
      #expect(assessment.verdict.isFirm == isFirm)
    }
  }

  @Test(arguments: [["0.1", "0.2"], ["1.1", "2.2"]])
  func `parts that are exact add up exactly`(parts: [String]) throws {
    let target = parts[0] == "0.1" ? "0.3" : "3.3"
    let bounds = parts.map { ["lower": $0, "upper": $0] }
    let assessment = try FolderBuilder().indicator(.flow).plan("2023").target("ge \(target)")
      .observation(parts[0], "2023-S1", on: "2023-07-05", bounds[0])
      .observation(parts[1], "2023-S2", on: "2024-01-05", bounds[1])
      .assessment(asOf: "2024-02-01")
    #expect(assessment.status == .achieved)
    #expect(assessment.verdict.isFirm)
  }

  @Test func `what was said before a plan was adjusted is about the plan that it replaced`() throws
  {
    let builder = FolderBuilder().indicator(.flow).plan("2023").target("ge 100", on: "2023-01-01")
      .target("ge 120", on: "2023-08-01", ["supersedes": "T1"])
      .observation("19", "2023-01-01/P5M", on: "2023-06-05")
      .judgement("completion percent 19", "2023-01-01/P5M", on: "2023-06-05")
    #expect(
      try builder.assessment(of: "T1", asOf: "2023-09-01").stated.map(\.agreement) == [.agrees])
    #expect(try builder.assessment(of: "T2", asOf: "2023-09-01").stated.isEmpty)
  }
}

/// How much is known of the course of a year.
struct CourseTests {
  private func years(_ points: [(period: String, value: String)]) -> FolderBuilder {
    (2_020...2_022).reduce(FolderBuilder().indicator(.flow).plan("2023").target("ge 100")) {
      builder, year in
      points.reduce(builder) { builder, point in
        let period = point.period.isEmpty ? "\(year)" : "\(year)-01-01/\(point.period)"
        return builder.observation(
          point.value, period, on: point.period.isEmpty ? "\(year + 1)-01-05" : "\(year)-12-05")
      }
    }
  }

  @Test func `far from any published day all that lies between the two nearest is possible`() throws
  {
    let builder = years([("P6M", "80"), ("", "100")])
    let assessment = try builder.observation("5", "2023-01-01/P46D", on: "2023-02-20")
      .assessment(asOf: "2023-02-20")
    #expect(assessment.expectation?.path == .profile)
    #expect(try #require(assessment.expectation?.shareRange.low).isNearly(0))
    #expect(assessment.status == .offTrack)
    #expect(assessment.verdict.doubts == [.courseRange])
  }

  @Test func `a part of a year takes its share of the course of the year`() throws {
    let builder = FolderBuilder().indicator(.flow).plan("2023")
      .target("ge 50", ["period": "2023-01-01/P6M"])
      .observation("2", "2023-01-01/P2M", on: "2023-03-05")
    let unknown = try builder.assessment(asOf: "2023-03-10")
    #expect(unknown.expectation?.path == .linear)
    #expect(!unknown.verdict.isFirm)
    var known = builder
    for year in 2_020...2_022 {
      known = known.observation("4", "\(year)-01-01/P2M", on: "\(year)-03-05")
        .observation("50", "\(year)-01-01/P6M", on: "\(year)-07-05")
        .observation("100", "\(year)", on: "\(year + 1)-01-05")
    }
    let assessment = try known.assessment(asOf: "2023-03-10")
    #expect(assessment.expectation?.path == .profile)
    #expect(try #require(assessment.expectation?.share).isNearly(0.08))
    #expect(assessment.status == .offTrack)
  }

  @Test func `the year that runs has its course within a plan of five`() throws {
    let term = FolderBuilder().indicator(.flow).plan("2021-01-01/P5Y").target("ge 500")
    let early = try term.observation("48", "2021-01-01/P6M", on: "2021-07-05")
      .assessment(asOf: "2021-07-10")
    #expect(try #require(early.expectation?.share).isNearly(0.1))
    #expect(early.verdict.doubts == [.evenCourse])
    var years = term
    for year in 2_021...2_022 {
      years = years.observation("10", "\(year)-01-01/P6M", on: "\(year)-07-05")
        .observation("100", "\(year)", on: "\(year + 1)-01-05")
    }
    let later = try years.observation("10", "2023-01-01/P6M", on: "2023-07-05")
      .assessment(asOf: "2023-07-10")
    #expect(later.expectation?.path == .profile)
    #expect(try #require(later.expectation?.share).isNearly((2 + 0.1) / 5))
    #expect(later.status == .onTrack)
  }

  @Test func `where nothing has ever come by then nothing is due`() throws {
    let assessment = try years([("P3M", "0"), ("P6M", "80"), ("", "100")])
      .observation("0", "2023-01-01/P3M", on: "2023-04-05").assessment(asOf: "2023-04-10")
    #expect(assessment.status == .notDue)
    #expect(assessment.verdict.obstacle == .nothingExpectedYet)
  }

  @Test(arguments: [[("P6M", "110")], [("P6M", "60"), ("P9M", "50")]])
  func `a year that went back tells no course`(points: [(String, String)]) throws {
    let assessment = try years(points.map { (period: $0.0, value: $0.1) } + [("", "100")])
      .observation("45", "2023-01-01/P6M", on: "2023-07-05").assessment(asOf: "2023-07-10")
    #expect(assessment.expectation?.path == .linear)
  }

  @Test(arguments: [
    ("10", "2023-01-01/P364D", [TrackStatus.atRisk]),
    ("19", "2023-01-01/P135D", [.onTrack, .atRisk]),
    ("9.5", "2023-01-01/P74D", [.onTrack, .atRisk]), ("74", "2023-01-01/P6M", [.atRisk]),
  ])
  func `a course that nobody knows leaves open what is plausible`(
    value: String, period: String, alternatives: [TrackStatus]
  ) throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2023").target("ge 100")
      .observation(value, period, on: "2023-12-30").assessment(asOf: "2023-12-30")
    #expect(assessment.verdict.alternatives == alternatives)
    #expect(assessment.verdict.doubts == [.evenCourse])
  }

  @Test(arguments: [("P2M", false), ("P3M", true)])
  func `what the rest must bring is not said before a quarter of the path`(
    period: String, isSaid: Bool
  ) throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2023").target("ge 100")
      .observation("10", "2023-01-01/\(period)", on: "2023-04-05").assessment(asOf: "2023-04-10")
    #expect((assessment.requiredPace != nil) == isSaid)
  }

  @Test func `a level of an amount that is to be kept is judged by its pace`() throws {
    let builder = FolderBuilder().indicator(.flow).plan("2023")
      .target("ge 100", ["maintain": "yes"])
    let running = builder.observation("55", "2023-01-01/P6M", on: "2023-07-05")
    #expect(try running.assessment(asOf: "2023-07-10").status == .onTrack)
    let closed = builder.observation("105", "2023", on: "2024-01-05")
    #expect(try closed.assessment(asOf: "2024-02-01").status == .achieved)
  }
}
