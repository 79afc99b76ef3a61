import DashboardUI
import PlanIndicators
import Testing

/// Stocks, shares, scores and amounts per something: levels at a date.
struct LevelTests {
  private static let term = FolderBuilder().indicator(.stock).plan("2021-01-01/P5Y")

  @Test(arguments: [
    ("150", TrackStatus.onTrack), ("138", .onTrack), ("137", .atRisk), ("124", .atRisk),
    ("123", .offTrack), ("100", .offTrack), ("99", .reversing), ("200", .metNow), ("230", .metNow),
  ])
  func `after two of five years the way from 100 to 200 is judged by 95 and 60% of the pace`(
    value: String, status: TrackStatus
  ) throws {
    let assessment = try Self.term
      .target("ge 200", ["baseline_period": "2020", "baseline_value": "100"])
      .observation(value, "2022-12-31", on: "2023-01-31").assessment(asOf: "2023-02-01")
    #expect(assessment.status == status)
    #expect(assessment.expectation?.share == 0.4)
    let number = try #require(Double(value))
    #expect(try #require(assessment.completion).isNearly((number - 100) / 100))
  }

  @Test(arguments: [
    ("199", TrackStatus.missed), ("200", .achieved), ("201", .exceeded),
  ])
  func `at the end of the period only the target counts`(
    value: String, status: TrackStatus
  ) throws {
    let builder = Self.term.observation(value, "2025-12-31", on: "2026-01-31")
    for cells in [[:], ["baseline_period": "2020", "baseline_value": "100"]] {
      let assessment = try builder.target("ge 200", cells).assessment(asOf: "2026-02-01")
      #expect(assessment.status == status)
      #expect(assessment.verdict.isFirm)
    }
  }

  @Test func `a running level without a baseline has no path`() throws {
    let assessment = try Self.term.target("ge 100")
      .observation("23", "2023-10", on: "2023-10-14").assessment(asOf: "2023-12-13")
    #expect(assessment.status == .unable)
    #expect(assessment.verdict.obstacle == .noBaseline)
    #expect(assessment.expectation == nil)
    #expect(try #require(assessment.completion).isNearly(0.23))
  }

  @Test func `a level that is reached for now may fall again`() throws {
    let assessment = try Self.term.target("ge 200")
      .observation("204", "2023-10", on: "2023-10-14").assessment(asOf: "2023-12-13")
    #expect(assessment.status == .metNow)
    #expect(assessment.verdict.isFirm)
  }

  @Test func `the baseline is the published figure of its period where the promise names none`()
    throws
  {
    let assessment = try Self.term.target("ge 200", ["baseline_period": "2020"])
      .observation("100", "2020-12-31", on: "2021-02").observation("150", "2022", on: "2023-01-31")
      .assessment(asOf: "2023-02-01")
    #expect(assessment.baseline?.value.description == "100")
    #expect(assessment.baseline?.meaning == .published)
    #expect(assessment.status == .onTrack)
    #expect(try #require(assessment.completion).isNearly(0.5))
  }

  @Test(arguments: [
    ("20.05", "2022", TrackStatus.unable), ("19.95", "2022", .metNow), ("20.05", "2025", .missed),
  ])
  func `a share without a baseline is judged at its end, in points`(
    value: String, year: String, status: TrackStatus
  ) throws {
    let assessment = try FolderBuilder().indicator(.share, wanted: .decrease)
      .plan("2021-01-01/P5Y").target("le 20")
      .observation(value, year, on: year == "2022" ? "2023-01-31" : "2026-01-31")
      .assessment(asOf: year == "2022" ? "2023-02-01" : "2026-02-01")
    #expect(assessment.status == status)
    #expect(assessment.completion == nil)
  }

  @Test(arguments: [
    ("150", TrackStatus.onTrack), ("130", .atRisk), ("90", .reversing), ("200", .metNow),
    ("210", .offTrack),
  ])
  func `a level that is to be just 200 is on its way there, and beyond it off it`(
    value: String, status: TrackStatus
  ) throws {
    let assessment = try FolderBuilder().indicator(.stock, wanted: .noDirection)
      .plan("2021-01-01/P5Y")
      .target("eq 200", ["baseline_period": "2020", "baseline_value": "100"])
      .observation(value, "2022-12-31", on: "2023-01-31").assessment(asOf: "2023-02-01")
    #expect(assessment.status == status)
  }

  @Test(arguments: [("24", TrackStatus.onTrack), ("28", .offTrack), ("18", .metNow)])
  func `a band is come to from above as well as from below`(
    value: String, status: TrackStatus
  ) throws {
    let assessment = try FolderBuilder().indicator(.stock, wanted: .band).plan("2021-01-01/P5Y")
      .target("between 15 20", ["baseline_period": "2020", "baseline_value": "30"])
      .observation(value, "2022-12-31", on: "2023-01-31").assessment(asOf: "2023-02-01")
    #expect(assessment.status == status)
    #expect(assessment.expectation?.value == 26)
  }

  @Test(arguments: [("18", TrackStatus.achieved), ("14", .missed), ("26", .missed)])
  func `about 20 is kept by all that the word allows`(value: String, status: TrackStatus) throws {
    let builder = FolderBuilder().indicator(.share, wanted: .noDirection).plan("2023")
      .target("eq 20", ["qualifier": "about"]).observation(value, "2023", on: "2024-01")
    let assessment = try builder.assessment(asOf: "2024-02-01")
    #expect(assessment.status == status)
    #expect(assessment.promise?.range == Interval(15, 25))
    let reason = Reason(for: assessment, in: try builder.folder(), strings: .vietnamese).text
    #expect(reason.contains("(khoảng 20"))
  }

  @Test func `where less is better the fall counts: 28,85 to 24,71 on the way to 18,85`() throws {
    let assessment = try FolderBuilder().indicator(.share, wanted: .decrease)
      .plan("2021-01-01/P5Y")
      .target("le 18.85", ["baseline_period": "2020", "baseline_value": "28.85"])
      .observation("24.71", "2022", on: "2023-10-14").assessment(asOf: "2023-12-13")
    #expect(try #require(assessment.completion).isNearly(0.414))
    #expect(assessment.status == .onTrack)
    #expect(try #require(assessment.expectation?.value).isNearly(24.85))
  }

  @Test(arguments: [("46.7", TrackStatus.offTrack, "-8.3"), ("60.0", .metNow, "5.0")])
  func `a baseline beyond its target makes a level to keep, not progress by falling`(
    value: String, status: TrackStatus, margin: String
  ) throws {
    let assessment = try FolderBuilder().indicator(.share).plan("2021-01-01/P5Y")
      .target("ge 55", ["baseline_period": "2020", "baseline_value": "68.6"])
      .observation(value, "2022", on: "2023-01-31").assessment(asOf: "2023-02-01")
    #expect(assessment.status == status)
    #expect(assessment.margin == margin)
    #expect(assessment.expectation == nil)
    #expect(assessment.startsBeyondTarget)
  }

  @Test func `that only a level is to be kept is said`() throws {
    let builder = FolderBuilder().indicator(.share, ["unit_vi": "%"]).plan("2023")
      .target("ge 55", ["baseline_period": "2022", "baseline_value": "68.6"])
      .observation("60", "2023", on: "2024-01")
    let assessment = try builder.assessment(asOf: "2024-02-01")
    #expect(assessment.status == .achieved)
    let reason = Reason(for: assessment, in: try builder.folder(), strings: .vietnamese).text
    #expect(reason.contains("Số gốc 68,6% (2022) đã đạt mức này nên chỉ xét việc giữ mức."))
  }

  @Test func `a level from before the plan is no result of it`() throws {
    let assessment = try Self.term.target("ge 200").observation("250", "2020", on: "2021-02")
      .assessment(asOf: "2021-06-01")
    #expect(assessment.status == .noData)
  }

  @Test func `what is done stays done`() throws {
    let builder = FolderBuilder().indicator(.binary).plan("2023").target("ge 1")
      .observation("1", "2023-06", on: "2023-07")
    #expect(try builder.assessment(asOf: "2023-08-01").status == .achieved)
    let closed = builder.observation("1", "2023", on: "2024-01")
    #expect(try closed.assessment(asOf: "2024-02-01").status == .achieved)
    let undone = builder.observation("0", "2023", on: "2024-01")
    #expect(try undone.assessment(asOf: "2024-02-01").status == .missed)
  }

  @Test(arguments: [
    ("0.8", "ge 0.1", "0.9", "0.1"), ("40", "ge 10", "50", "10"),
  ])
  func `a promised rise is measured from the baseline`(
    base: String, promise: String, threshold: String, width: String
  ) throws {
    let assessment = try FolderBuilder().indicator(.ratio).plan("2023")
      .target(promise, ["basis": "change", "baseline_period": "2022", "baseline_value": base])
      .observation(threshold, "2023", on: "2024-01").assessment(asOf: "2024-02-01")
    #expect(assessment.promise?.threshold.description == threshold)
    #expect(assessment.status == .achieved)
    #expect(try #require(assessment.completion).isNearly(1))
  }
}
