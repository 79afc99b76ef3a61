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
    #expect(assessment.expectation?.share == 730.0 / 1_826)
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
    ("20.05", TrackStatus.atRisk), ("20.15", .offTrack), ("19.95", .metNow),
  ])
  func `a running share without a baseline is judged by a tenth of a point`(
    value: String, status: TrackStatus
  ) throws {
    let assessment = try FolderBuilder().indicator(.share, wanted: .decrease)
      .plan("2021-01-01/P5Y").target("le 20").observation(value, "2022", on: "2023-01-31")
      .assessment(asOf: "2023-02-01")
    #expect(assessment.status == status)
    #expect(assessment.completion == nil)
  }

  @Test func `where less is better the fall counts: 28,85 to 24,71 on the way to 18,85`() throws {
    let assessment = try FolderBuilder().indicator(.share, wanted: .decrease)
      .plan("2021-01-01/P5Y")
      .target("le 18.85", ["baseline_period": "2020", "baseline_value": "28.85"])
      .observation("24.71", "2022", on: "2023-10-14").assessment(asOf: "2023-12-13")
    #expect(try #require(assessment.completion).isNearly(0.414))
    #expect(assessment.status == .onTrack)
    #expect(try #require(assessment.expectation?.value).isNearly(28.85 - 10 * 730.0 / 1_826))
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
  }

  @Test func `a level from before the plan is no result of it`() throws {
    let assessment = try Self.term.target("ge 200").observation("250", "2020", on: "2021-02")
      .assessment(asOf: "2021-06-01")
    #expect(assessment.status == .noData)
  }

  @Test func `what is done is met now and achieved at the end`() throws {
    let builder = FolderBuilder().indicator(.binary).plan("2023").target("ge 1")
      .observation("1", "2023-06", on: "2023-07")
    #expect(try builder.assessment(asOf: "2023-08-01").status == .metNow)
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
