import DashboardUI
import PlanIndicators
import Testing

/// Growth rates, which are compared in percentage points, never as a share of the target.
struct RateTests {
  private static let year = FolderBuilder().indicator(.growthRate).plan("2024").target("ge 8")

  @Test func `7,4 against 8 is missed by 0,6 points`() throws {
    let assessment = try Self.year.observation("7.4", "2024", on: "2024-12-10", ["status": "E"])
      .assessment(asOf: "2024-12-10")
    #expect(assessment.status == .missed)
    #expect(assessment.margin == "-0.6")
    #expect(assessment.verdict.isFirm)
    #expect(assessment.verdict.provisional == .estimated)
    #expect(assessment.completion == nil)
    #expect(assessment.expectation == nil)
    #expect(assessment.forecast == nil)
  }

  @Test func `the level may be met while its growth is not: 9.531 of 9.521 and 7,4 of 8`() throws {
    let builder = Self.year.observation("7.4", "2024", on: "2024-12-10")
      .indicator(.flow, id: "GRDP").target("ge 9521").observation("9531", "2024", on: "2024-12-10")
    #expect(try builder.assessment(of: "T1", asOf: "2025-01-01").status == .missed)
    #expect(try builder.assessment(of: "T2", asOf: "2025-01-01").status == .exceeded)
  }

  @Test(arguments: [
    ("8.11", TrackStatus.exceeded), ("8.01", .exceeded), ("8.00", .achieved), ("7.99", .missed),
  ])
  func `a closed rate is exceeded by more than half of its last digit`(
    value: String, status: TrackStatus
  ) throws {
    let assessment = try Self.year.observation(value, "2024", on: "2025-02")
      .assessment(asOf: "2025-03-01")
    #expect(assessment.status == status)
  }

  @Test(arguments: [
    ("8", "8.00", TrackStatus.metNow), ("8", "7.90", .atRisk), ("8", "7.89", .offTrack),
    ("2.1", "2.0", .atRisk), ("1.1", "1.0", .atRisk), ("0.4", "0.3", .atRisk),
    ("0.4", "0.29", .offTrack),
  ])
  func `a running rate is at risk up to a tenth of a point below, exactly`(
    target: String, value: String, status: TrackStatus
  ) throws {
    let assessment = try FolderBuilder().indicator(.growthRate).plan("2024").target("ge \(target)")
      .observation(value, "2024-01-01/P9M", on: "2024-10-10").assessment(asOf: "2024-12-10")
    #expect(assessment.status == status)
  }

  @Test func `an indicator may have its own tolerance`() throws {
    let assessment = try FolderBuilder().indicator(.growthRate, ["tolerance": "0.5"]).plan("2024")
      .target("ge 8").observation("7.5", "2024-01-01/P9M", on: "2024-10-10")
      .assessment(asOf: "2024-12-10")
    #expect(assessment.status == .atRisk)
  }

  @Test func `the rate since the start of the year counts, not that of a single quarter`() throws {
    let assessment = try Self.year.observation("5.8", "2024-01-01/P9M", on: "2024-10-10")
      .observation("9.9", "2024-Q4", on: "2024-12-10").assessment(asOf: "2024-12-11")
    #expect(assessment.result?.value.description == "5.8")
  }
}

struct RankTests {
  private static let pci = FolderBuilder().indicator(.rank, wanted: .decrease, ["lag_days": "151"])

  private func improvement(_ base: String?, _ rank: String?, asOf day: String) throws -> Assessment
  {
    var builder = Self.pci.plan("2024")
      .target("le -1", ["basis": "change", "baseline_period": "2023"])
    if let base {
      builder = builder.observation(base, "2023", on: "2024-05-09", ["out_of": "63"])
    }
    if let rank {
      builder = builder.observation(rank, "2024", on: "2025-05-06", ["out_of": "63"])
    }
    return try builder.assessment(asOf: day)
  }

  @Test(arguments: [
    ("33", TrackStatus.exceeded, "1"), ("34", .achieved, "0"), ("35", .missed, "-1"),
    ("48", .missed, "-14"),
  ])
  func `one place better than 35 is 34`(rank: String, status: TrackStatus, places: String) throws {
    let assessment = try improvement("35", rank, asOf: "2025-06-01")
    #expect(assessment.status == status)
    #expect(assessment.margin == places)
    #expect(assessment.verdict.isFirm)
    #expect(assessment.promise?.threshold == PrintedNumber(34))
    #expect(assessment.result?.outOf == 63)
  }

  @Test func `a rank is not due before its index is usually published`() throws {
    let assessment = try improvement("35", nil, asOf: "2025-05-30")
    #expect(assessment.status == .notDue)
    #expect(assessment.verdict.obstacle == CalendarDate("2025-05-31").map { .publicationDue($0) })
    #expect(try improvement("35", nil, asOf: "2025-05-31").status == .noData)
  }

  @Test func `an improvement on a rank that was not published cannot be judged`() throws {
    #expect(try improvement(nil, nil, asOf: "2024-06-01").status == .notDue)
    for assessment in try [
      improvement(nil, nil, asOf: "2025-06-01"), improvement(nil, "30", asOf: "2025-06-01"),
    ] {
      #expect(assessment.status == .unable)
      #expect(assessment.verdict.obstacle == TimePeriod("2023").map { .baselineMissing($0) })
      #expect(assessment.promise == nil)
    }
  }

  @Test(arguments: [
    ("34", TrackStatus.metNow), ("35", .atRisk), ("36", .offTrack),
  ])
  func `a running rank is at risk one place below its target`(
    rank: String, status: TrackStatus
  ) throws {
    let assessment = try Self.pci.plan("2021-01-01/P5Y").target("le 34", ["period": "2025"])
      .observation(rank, "2022", on: "2023-04-11", ["out_of": "63"]).assessment(asOf: "2023-12-13")
    #expect(assessment.status == status)
  }

  @Test func `13 places up from 48 to 35 is a change of -13`() throws {
    let assessment = try Self.pci.plan("2022").target("le 40")
      .observation("48", "2021", on: "2022-04-27", ["out_of": "63"])
      .observation("35", "2022", on: "2023-04-11", ["out_of": "63"]).assessment(asOf: "2023-12-13")
    #expect(assessment.changeOnYear?.value == -13)
    #expect(assessment.changeOnYear?.isInUnit == true)
  }
}

struct MaintainedLevelTests {
  private func forestCover(_ value: String, _ period: String) throws -> Assessment {
    try FolderBuilder().indicator(.share).plan("2023").target("ge 72.9", ["maintain": "yes"])
      .observation(value, period, on: "2024-01-10").assessment(asOf: "2024-01-11")
  }

  @Test func `73,38 against a forest cover to be kept at 72,9 is achieved by 0,48 points`() throws {
    let assessment = try forestCover("73.38", "2023")
    #expect(assessment.status == .achieved)
    #expect(assessment.margin == "0.48")
    #expect(assessment.verdict.isFirm)
  }

  @Test(arguments: [
    ("99.99", "2023", TrackStatus.achieved), ("72.90", "2023", .achieved),
    ("72.89", "2023", .missed),
    ("73.35", "2023-12-31/P1D", .achieved), ("60.00", "2023", .missed),
  ])
  func `a kept level is never exceeded`(value: String, period: String, status: TrackStatus) throws {
    #expect(try forestCover(value, period).status == status)
  }

  @Test(arguments: [
    ("73.35", TrackStatus.metNow), ("72.80", .atRisk), ("72.79", .offTrack),
  ])
  func `while the year runs a kept level is met for now`(
    value: String, status: TrackStatus
  ) throws {
    let assessment = try FolderBuilder().indicator(.share).plan("2023")
      .target("ge 72.9", ["maintain": "yes"]).observation(value, "2023-06", on: "2023-07-16")
      .assessment(asOf: "2023-07-16")
    #expect(assessment.status == status)
    #expect(assessment.completion == nil)
  }

  @Test func `no village without a Party member is kept by zero`() throws {
    let builder = FolderBuilder().indicator(.stock, wanted: .decrease, ["min": "0"]).plan("2023")
      .target("le 0", ["maintain": "yes"])
    let kept = builder.observation("0", "2023", on: "2024-01-10")
    #expect(try kept.assessment(asOf: "2024-01-11").status == .achieved)
    let broken = builder.observation("1", "2023", on: "2024-01-10")
    #expect(try broken.assessment(asOf: "2024-01-11").status == .missed)
  }

  @Test(arguments: [
    ("30", TrackStatus.metNow), ("31", .atRisk), ("32", .offTrack),
  ])
  func `a rank to keep is at risk one place below`(rank: String, status: TrackStatus) throws {
    let builder = FolderBuilder().indicator(.rank, wanted: .decrease).plan("2021-01-01/P5Y")
      .target("le 30", ["maintain": "yes"]).observation(
        rank, "2022", on: "2023-01-31", ["out_of": "63"])
    let assessment = try builder.assessment(asOf: "2023-02-01")
    #expect(assessment.status == status)
    let reason = Reason(for: assessment, in: try builder.folder(), strings: .english).text
    #expect(reason.contains("worse than the level to keep") == (rank != "30"))
  }

  @Test(arguments: [
    ("53", " above the", true), ("47", " below the", true), ("49", ", within the", false),
  ])
  func `a reason says on which side of a band a figure is`(
    value: String, words: String, isMissed: Bool
  ) throws {
    let builder = FolderBuilder().indicator(.share, wanted: .band, ["unit_vi": "%"]).plan("2023")
      .target("between 48 50").observation(value, "2023", on: "2024-01")
    let assessment = try builder.assessment(asOf: "2024-02-01")
    #expect((assessment.status == .missed) == isMissed)
    let reason = Reason(for: assessment, in: try builder.folder(), strings: .english).text
    #expect(reason.contains(words), "\(reason)")
  }
}
