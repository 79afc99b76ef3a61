import DashboardUI
import PlanIndicators
import Testing

/// "Tai nạn giao thông giảm cả ba tiêu chí": a promise of which all parts must be kept.
struct CompoundTests {
  /// Three numbers that must fall below those of 2022, with what the year brought.
  private func accidents(
    _ results: [String?], period: String = "2023", on day: String = "2024-01-10"
  ) -> FolderBuilder {
    var builder = FolderBuilder().plan("2023")
    for (number, result) in results.enumerated() {
      builder = builder.indicator(.countAdded, wanted: .decrease, id: "P\(number)").target("lt 50")
      if let result { builder = builder.observation(result, period, on: day) }
    }
    let parts = results.indices.map { "T\($0 + 1)" }.joined(separator: ";")
    return builder.indicator(.countAdded, wanted: .decrease, id: "ALL")
      .target("lt 1", ["parts": parts])
  }

  private func whole(_ builder: FolderBuilder, asOf day: String) throws -> Assessment {
    try builder.assessment(of: "T4", asOf: day)
  }

  @Test(arguments: [
    (["40", "30", "20"], TrackStatus.exceeded), (["40", "30", "50"], .missed),
    (["60", "70", "80"], .missed), (["51", "10", "10"], .missed),
  ])
  func `all three parts must be kept: the worst decides`(
    results: [String], status: TrackStatus
  ) throws {
    let assessment = try whole(accidents(results), asOf: "2024-02-01")
    #expect(assessment.status == status)
    #expect(assessment.verdict.isFirm)
    #expect(assessment.parts.count == 3)
  }

  @Test func `one part that is missed decides, though others are not known`() throws {
    let builder = accidents(["60", nil, nil])
    let assessment = try whole(builder, asOf: "2024-02-01")
    #expect(assessment.status == .missed)
    #expect(assessment.verdict.isFirm)
  }

  @Test func `parts that cannot be judged leave the whole unjudged`() throws {
    let assessment = try whole(accidents(["40", "30", nil]), asOf: "2024-02-01")
    #expect(assessment.status == .noData)
  }

  @Test func `a part that was not promised yet leaves the whole unjudged`() throws {
    let builder = accidents(["40", "30", "20"])
      .setting("parts", to: "T1;T2;T5", in: "targets.csv")
    let assessment = try whole(
      builder.plan("2023", id: "late").target("lt 9", on: "2025-01-01"), asOf: "2024-02-01")
    #expect(assessment.status == .unable)
    #expect(assessment.verdict.obstacle == .partsUnjudged)
  }

  @Test func `the least final part makes the whole provisional, an unsure one makes it unsure`()
    throws
  {
    let builder = accidents(["40", "30", nil]).indicator(.countAdded, wanted: .decrease, id: "Q")
      .plan("2023", id: "other").target("lt 50")
      .observation(
        "45", "2023", on: "2024-01-10", ["status": "E", "lower": "40", "upper": "55"])
    let whole = try builder.indicator(.countAdded, id: "W").target(
      "ge 1", ["parts": "T1;T2;T5"]
    ).assessment(of: "T6", asOf: "2024-02-01")
    #expect(whole.status == .exceeded)
    #expect(!whole.verdict.isFirm)
    #expect(whole.verdict.alternatives.contains(.missed))
    #expect(whole.verdict.doubts == [.figures])
    #expect(whole.verdict.provisional == .estimated)
  }
}

/// Figures of different series: another standard, other borders, another base year.
struct SeriesBreakTests {
  private static let cells = ["series_break": "Chuẩn nghèo mới"]

  @Test func `a level is not measured from a baseline of the old series`() throws {
    let builder = FolderBuilder().indicator(.share, wanted: .decrease).plan("2021-01-01/P5Y")
      .target("le 20", ["baseline_period": "2020"]).observation("28.85", "2020", on: "2021-02")
    let broken = try builder.observation("30.00", "2022", on: "2023-01", Self.cells)
      .assessment(asOf: "2023-02-01")
    #expect(broken.status == .unable)
    #expect(broken.verdict.obstacle == CalendarDate("2022-12-31").map { .seriesBroken($0) })
    let whole = try builder.observation("25.00", "2022", on: "2023-01").assessment(
      asOf: "2023-02-01")
    #expect(whole.status == .onTrack)
  }

  @Test func `a new series is known from the day of its document`() throws {
    let builder = FolderBuilder().indicator(.share, wanted: .decrease).plan("2021-01-01/P5Y")
      .target("le 20", ["baseline_period": "2020"]).observation("28.85", "2020", on: "2021-02")
      .observation("25.00", "2022", on: "2023-01")
      .observation("30.00", "2022", on: "2023-06-01", Self.cells)
    #expect(try builder.assessment(asOf: "2023-05-31").status == .onTrack)
    #expect(try builder.assessment(asOf: "2023-06-01").status == .unable)
  }

  @Test func `neither a change on the year before nor a stated one is computed across a break`()
    throws
  {
    let builder = FolderBuilder().indicator(.flow).plan("2023").target("ge 100")
      .observation("80", "2022", on: "2023-01")
      .judgement("change percent 37.5", "2023", on: "2024-01")
    let whole = try builder.observation("110", "2023", on: "2024-01").assessment(
      asOf: "2024-02-01")
    #expect(whole.changeOnYear?.value == 0.375)
    #expect(whole.stated.map(\.agreement) == [.agrees])
    let broken = try builder.observation("110", "2023", on: "2024-01", Self.cells)
      .assessment(asOf: "2024-02-01")
    #expect(broken.changeOnYear?.statedBy != nil)
    #expect(broken.stated.map(\.agreement) == [.uncompared])
    #expect(broken.stated.map(\.computed) == [nil])
    #expect(broken.status == .exceeded)
  }

  @Test func `the course of years before a break, or across it, is not used`() throws {
    var builder = FolderBuilder().indicator(.flow).plan("2024").target("ge 100")
    for year in 2_020...2_023 {
      builder = builder.observation("30", "\(year)-01-01/P6M", on: "\(year)-07")
        .observation("100", "\(year)", on: "\(year + 1)-01", year == 2_022 ? Self.cells : [:])
    }
    let assessment = try builder.observation("30", "2024-01-01/P6M", on: "2024-07")
      .assessment(asOf: "2024-07-31")
    #expect(assessment.expectation?.years == [2_023])
  }

  @Test func `a rank out of 34 is not compared with one out of 63`() throws {
    let builder = FolderBuilder().indicator(.rank, wanted: .decrease).plan("2025")
      .target("le -1", ["basis": "change", "baseline_period": "2024"])
      .observation("35", "2024", on: "2025-05", ["out_of": "63"])
    let merged = try builder.observation("20", "2025", on: "2026-05", ["out_of": "34"])
      .assessment(asOf: "2026-06-01")
    #expect(merged.status == .unable)
    #expect(merged.verdict.obstacle == .otherRankedPlaces(63, 34))
    #expect(merged.margin == nil)
    #expect(merged.changeOnYear == nil)
    let same = try builder.observation("20", "2025", on: "2026-05", ["out_of": "63"])
      .assessment(asOf: "2026-06-01")
    #expect(same.status == .exceeded)
  }
}

/// Promises whose baseline is beyond them already.
struct SurpassedTargetTests {
  @Test(arguments: [
    ("54.9", TrackStatus.missed), ("55.0", .achieved), ("60.0", .achieved), ("90.0", .achieved),
  ])
  func `a level that was beyond its target is kept, never exceeded`(
    value: String, status: TrackStatus
  ) throws {
    let assessment = try FolderBuilder().indicator(.share).plan("2021-01-01/P5Y")
      .target("ge 55", ["baseline_period": "2020", "baseline_value": "68.6"])
      .observation(value, "2025", on: "2026-01-31").assessment(asOf: "2026-02-01")
    #expect(assessment.status == status)
    #expect(assessment.completion == nil)
  }

  @Test func `less is better: 7,8 to 13,5 with a target of 10 is no progress`() throws {
    let assessment = try FolderBuilder().indicator(.share, wanted: .decrease)
      .plan("2021-01-01/P5Y")
      .target("le 10", ["baseline_period": "2020", "baseline_value": "7.8"])
      .observation("13.5", "2023", on: "2024-01-31").assessment(asOf: "2024-02-01")
    #expect(assessment.status == .offTrack)
    #expect(assessment.margin == "-3.5")
  }
}
