import DashboardUI
import PlanIndicators
import Testing

/// Flows and counts: amounts that add up over the period of the promise.
struct AmountTests {
  @Test func `an amount that has passed its target has exceeded it before the year is over`() throws
  {
    let assessment = try FolderBuilder().indicator(.flow).plan("2023").target("ge 4045")
      .observation("4969.65", "2023-01-01/P310D", on: "2023-11-06", ["status": "P"])
      .assessment(asOf: "2023-12-13")
    #expect(assessment.status == .exceeded)
    #expect(assessment.verdict.provisional == .provisional)
    #expect(assessment.verdict.isFirm)
    #expect(try #require(assessment.completion).isNearly(4_969.65 / 4_045))
    #expect(try #require(assessment.expectation?.share).isNearly(0.85))
    #expect(assessment.requiredPace == nil)
    #expect(assessment.forecast == nil)
  }

  @Test(arguments: [
    ("2367", "2024-01-01/P6M", 0.679, TrackStatus.onTrack), ("4347", "2024", 1.247, .exceeded),
  ])
  func `completion is the amount over the target: 2.367 and 4.347 of 3.485 ha`(
    value: String, period: String, completion: Double, status: TrackStatus
  ) throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2024").target("ge 3485")
      .observation(value, period, on: "2024-12-31").assessment(asOf: "2025-01-01")
    #expect(try #require(assessment.completion).isNearly(completion, within: 0.000_5))
    if period == "2024" { #expect(assessment.status == status) }
  }

  @Test(arguments: [
    ("48", TrackStatus.onTrack), ("47", .atRisk), ("40", .atRisk), ("39", .offTrack),
    ("0", .offTrack), ("99", .onTrack), ("100", .achieved), ("101", .exceeded),
  ])
  func `after six months half of the year is expected, and 95 and 80% of it decide`(
    value: String, status: TrackStatus
  ) throws {
    let assessment = try FolderBuilder().indicator(.countAdded).plan("2023").target("ge 100")
      .observation(value, "2023-01-01/P6M", on: "2023-07-16").assessment(asOf: "2023-12-13")
    #expect(assessment.status == status)
    #expect(assessment.expectation?.share == 0.5)
  }

  @Test func `months that follow each other from January on add up to the amount so far`() throws {
    let months = FolderBuilder().indicator(.flow).plan("2023").target("ge 100")
      .observation("10", "2023-01", on: "2023-02-05").observation("12", "2023-02", on: "2023-03-05")
      .observation("20.5", "2023-03", on: "2023-04-05")
    let result = try #require(try months.assessment(asOf: "2023-04-10").result)
    #expect(result.value.description == "42.5")
    #expect(result.period.description == "2023-01-01/P3M")
    #expect(result.range.contains(42.5))
    #expect(result.range.high > 43)
    let gap = months.observation("30", "2023-05", on: "2023-06-05")
    #expect(try gap.assessment(asOf: "2023-06-10").result?.value.description == "42.5")
    let total = gap.observation("70", "2023-01-01/P4M", on: "2023-06-05")
    let joined = try #require(try total.assessment(asOf: "2023-06-10").result)
    #expect(joined.value.description == "100")
    #expect(joined.period.description == "2023-01-01/P5M")
  }

  @Test func `what was carried over is said with the promise`() throws {
    let builder = FolderBuilder().indicator(.countAdded, ["unit_vi": "xã"]).plan("2023")
      .target("ge 17", ["carried_over": "6"])
      .observation("5", "2023", on: "2023-12-10", ["status": "E"])
    let assessment = try builder.assessment(asOf: "2023-12-13")
    let reason = Reason(for: assessment, in: try builder.folder(), strings: .vietnamese).text
    #expect(
      reason == "Ước năm 2023 trồng rừng 5 xã, đạt 29,4% kế hoạch năm "
        + "(17 xã, trong đó 6 xã chuyển từ năm trước): không đạt.")
    let english = Reason(for: assessment, in: try builder.folder(), strings: .english).text
    #expect(english.hasPrefix("By an estimate, in 2023"))
  }

  @Test func `figures of two series do not add up`() throws {
    let builder = FolderBuilder().indicator(.flow).plan("2021-01-01/P5Y").target("ge 100")
      .observation("20", "2021", on: "2022-02")
      .observation("20", "2022", on: "2023-02", ["series_break": "Phạm vi mới"])
    let assessment = try builder.assessment(asOf: "2023-03-01")
    #expect(assessment.status == .unable)
    #expect(
      assessment.verdict.obstacle == CalendarDate("2022-12-31").map { .seriesBroken($0) })
  }

  @Test func `twelve months are the year`() throws {
    let year = (1...12).reduce(FolderBuilder().indicator(.countAdded).plan("2023").target("ge 100"))
    { builder, month in
      builder.observation("9", month < 10 ? "2023-0\(month)" : "2023-\(month)", on: "2024-01-05")
    }
    let assessment = try year.assessment(asOf: "2024-02-01")
    #expect(assessment.result?.value.description == "108")
    #expect(assessment.result?.period.description == "2023")
    #expect(assessment.status == .exceeded)
  }

  @Test(arguments: [("0", TrackStatus.achieved), ("3", .missed)])
  func `a ceiling of zero is judged at the end`(value: String, status: TrackStatus) throws {
    let ceiling = FolderBuilder().indicator(.countAdded, wanted: .decrease).plan("2023")
      .target("le 0")
    let assessment = try ceiling.observation(value, "2023", on: "2024-01")
      .assessment(asOf: "2024-02-01")
    #expect(assessment.status == status)
    #expect(assessment.completion == nil)
    let running = try ceiling.observation(value, "2023-01-01/P6M", on: "2023-07-16")
      .assessment(asOf: "2023-08-01")
    #expect(running.status == (status == .missed ? .missed : .unable))
  }

  @Test func `the path ends where the figure ends, not at the day of the view`() throws {
    let builder = FolderBuilder().indicator(.flow).plan("2023").target("ge 100")
      .observation("48", "2023-01-01/P6M", on: "2023-07-16")
    let early = try builder.assessment(asOf: "2023-07-16")
    let late = try builder.assessment(asOf: "2023-12-31")
    #expect(early == late)
  }

  @Test func `a verdict that rests on an even pace within the year is not firm`() throws {
    let assessment = try FolderBuilder().indicator(.countAdded).plan("2023").target("ge 100")
      .observation("20", "2023-01-01/P6M", on: "2023-07-16").assessment(asOf: "2023-12-13")
    #expect(assessment.status == .offTrack)
    #expect(!assessment.verdict.isFirm)
    #expect(assessment.verdict.alternatives == [.onTrack, .atRisk])
  }

  @Test func `5 of 17 communes in the year are missed though the stock stays`() throws {
    let assessment = try FolderBuilder().indicator(.countAdded).plan("2023").target("ge 17")
      .observation("5", "2023", on: "2024-01-20").assessment(asOf: "2024-02-01")
    #expect(assessment.status == .missed)
    #expect(assessment.verdict.isFirm)
    #expect(try #require(assessment.completion).isNearly(5.0 / 17))
    #expect(assessment.verdict.provisional == nil)
  }

  @Test(arguments: [
    ("ge 50", "50", TrackStatus.achieved), ("gt 50", "50", .missed), ("gt 50", "51", .exceeded),
    ("le 50", "50", .achieved), ("lt 50", "50", .missed), ("le 50", "49", .exceeded),
    ("le 50", "51", .missed), ("eq 50", "50", .achieved), ("eq 50", "51", .missed),
    ("between 40 50", "45", .achieved),
  ])
  func `a closed count is compared as the operator says`(
    comparison: String, value: String, status: TrackStatus
  ) throws {
    let assessment = try FolderBuilder().indicator(.countAdded, wanted: .noDirection).plan("2023")
      .target(comparison).observation(value, "2023", on: "2024-01-20")
      .assessment(asOf: "2024-02-01")
    #expect(assessment.status == status)
    #expect(assessment.verdict.isFirm)
  }

  @Test(arguments: [
    ("49", TrackStatus.onTrack, 0.98), ("60", .atRisk, 1.2), ("70", .offTrack, 1.4),
    ("101", .missed, 2.02),
  ])
  func `a ceiling is on track while no more of it is used than time has passed`(
    value: String, status: TrackStatus, pace: Double
  ) throws {
    let builder = FolderBuilder().indicator(.countAdded, wanted: .decrease).plan("2023")
      .target("le 100").observation(value, "2023-01-01/P6M", on: "2023-07-16")
    let assessment = try builder.assessment(asOf: "2023-12-13")
    #expect(assessment.status == status)
    #expect(assessment.expectation?.path == .linear)
    #expect(assessment.expectation?.value == 50)
    #expect(try #require(assessment.expectation?.pace).isNearly(pace))
    let reason = Reason(for: assessment, in: try builder.folder(), strings: .vietnamese).text
    #expect(reason.contains("mức trần của kế hoạch"))
    #expect(reason.contains("không được quá 50,0%") == (status != .missed))
  }

  @Test(arguments: [
    ("52", "2023-01-01/P6M", TrackStatus.onTrack), ("45", "2023-01-01/P6M", .atRisk),
    ("30", "2023-01-01/P6M", .offTrack), ("101", "2023-01-01/P6M", .missed),
    ("99", "2023", .missed), ("100", "2023", .achieved), ("101", "2023", .missed),
  ])
  func `an amount that is to be just 100 follows its path, and what is too much does not go back`(
    value: String, period: String, status: TrackStatus
  ) throws {
    let assessment = try FolderBuilder().indicator(.countAdded, wanted: .noDirection).plan("2023")
      .target("eq 100").observation(
        value, period, on: period == "2023" ? "2024-01-16" : "2023-07-16"
      )
      .assessment(asOf: period == "2023" ? "2024-02-01" : "2023-12-13")
    #expect(assessment.status == status)
  }

  @Test func `no share of a target of zero can be formed`() throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2023").target("ge 0")
      .observation("5", "2023", on: "2024-01-20").assessment(asOf: "2024-02-01")
    #expect(assessment.status == .unable)
    #expect(assessment.verdict.obstacle == .targetNotPositive)
    #expect(assessment.measure == .noMeasure)
  }

  @Test(arguments: [
    ("22214", "23707", 0.937), ("16902", "17044", 0.9917), ("77606", "84074", 0.9231),
  ])
  func `a crop season is judged as closed when a document reports it`(
    result: String, target: String, completion: Double
  ) throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2023")
      .target("ge \(target)", ["period": "2023-DX"])
      .observation("9", "2022-DX", on: "2022-09").observation("1", "2023", on: "2023-09")
      .observation(result, "2023-DX", on: "2023-09").assessment(asOf: "2023-10-01")
    #expect(assessment.status == .missed)
    #expect(assessment.verdict.isFirm)
    #expect(try #require(assessment.completion).isNearly(completion, within: 0.000_05))
  }

  @Test func `years add up to a term: 1,7 and 1,6 and 1,8 of 8 million trees`() throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2021-01-01/P5Y").target("ge 8")
      .observation("1.7", "2021", on: "2022-01").observation("1.6", "2022", on: "2023-01")
      .observation("1.8", "2023", on: "2024-01", ["status": "E"]).assessment(asOf: "2024-02-01")
    let result = try #require(assessment.result)
    #expect(result.value.description == "5.1")
    #expect(result.period.description == "2021-01-01/P3Y")
    #expect(result.status == .estimated)
    #expect(assessment.status == .onTrack)
    #expect(assessment.verdict.isFirm)
  }

  @Test func `the sum of a term ends before the first year that is missing`() throws {
    let builder = FolderBuilder().indicator(.flow).plan("2021-01-01/P5Y").target("ge 8")
      .observation("1.7", "2021", on: "2022-01").observation("1.6", "2022", on: "2023-01")
      .observation("1.8", "2024", on: "2025-01")
    #expect(try builder.assessment(asOf: "2025-02-01").result?.value.description == "3.3")
    let cumulative = builder.observation("6", "2021-01-01/P4Y", on: "2025-01")
    #expect(try cumulative.assessment(asOf: "2025-02-01").result?.value.description == "6")
  }

  @Test func `two months are not added to a printed sum`() throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2024").target("ge 1000")
      .observation("238", "2024-01", on: "2024-03").observation("182", "2024-02", on: "2024-03")
      .observation("412.2", "2024-01-01/P2M", on: "2024-03").assessment(asOf: "2024-04-01")
    #expect(assessment.result?.value.description == "412.2")
  }
}
