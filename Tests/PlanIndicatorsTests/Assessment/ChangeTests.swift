import DashboardUI
import PlanIndicators
import Testing

/// Promises of a change: from 2 to 2,5 points a year.
struct RangeTests {
  @Test(arguments: [
    ("22.80", TrackStatus.missed), ("22.71", .achieved), ("22.30", .achieved), ("22.21", .achieved),
    ("22.10", .exceeded),
  ])
  func
    `a fall of 2 to 2,5 points from 24,71 is met at its weaker end and exceeded beyond the other`(
      value: String, status: TrackStatus
    ) throws
  {
    let assessment = try FolderBuilder().indicator(.share, wanted: .decrease).plan("2023")
      .target(
        "between -2.5 -2",
        ["basis": "change", "baseline_period": "2022", "baseline_value": "24.71"]
      )
      .observation(value, "2023", on: "2024-01").assessment(asOf: "2024-02-01")
    #expect(assessment.promise?.threshold.description == "22.71")
    #expect(assessment.promise?.ceiling.description == "22.21")
    #expect(assessment.status == status)
  }

  @Test(arguments: [
    ("6.4", TrackStatus.missed), ("6.5", .achieved), ("7.0", .achieved), ("7.2", .exceeded),
  ])
  func `a wanted rise of 6,5 to 7 is exceeded beyond 7`(value: String, status: TrackStatus) throws {
    let assessment = try FolderBuilder().indicator(.growthRate).plan("2023").target("between 6.5 7")
      .observation(value, "2023", on: "2024-01").assessment(asOf: "2024-02-01")
    #expect(assessment.status == status)
  }

  @Test(arguments: [
    ("9.8", TrackStatus.missed, "-0.2"), ("10.0", .achieved, "0.0"), ("11.4", .achieved, "0.6"),
    ("12.0", .achieved, "0.0"), ("12.4", .missed, "-0.4"),
  ])
  func `a band is missed on both sides and never exceeded`(
    value: String, status: TrackStatus, margin: String
  ) throws {
    let assessment = try FolderBuilder().indicator(.share, wanted: .band).plan("2023")
      .target("between 10 12").observation(value, "2023", on: "2024-01")
      .assessment(asOf: "2024-02-01")
    #expect(assessment.status == status)
    #expect(assessment.margin == margin)
  }

  @Test(arguments: [
    ("9.80", TrackStatus.offTrack), ("9.90", .atRisk), ("11.00", .metNow), ("12.10", .atRisk),
    ("12.20", .offTrack), ("40.00", .offTrack),
  ])
  func `a running band is at risk a tenth of a point outside, above as well as below`(
    value: String, status: TrackStatus
  ) throws {
    let assessment = try FolderBuilder().indicator(.share, wanted: .band)
      .plan("2021-01-01/P5Y").target("between 10 12").observation(value, "2022", on: "2023-01")
      .assessment(asOf: "2023-02-01")
    #expect(assessment.status == status)
  }
}

struct ChangeTests {
  private static let poverty = FolderBuilder().indicator(.share, wanted: .decrease)

  @Test func `a stated fall of nearly 2,5 points keeps a promise of 2 to 2,5 without the levels`()
    throws
  {
    let assessment = try Self.poverty.plan("2024")
      .target("between -2.5 -2", ["basis": "change", "baseline_period": "2023"])
      .judgement("change points -2.5", "2024", on: "2024-12-10", ["qualifier": "nearly"])
      .assessment(asOf: "2024-12-10")
    #expect(assessment.status == .achieved)
    #expect(assessment.verdict.isFirm)
    #expect(assessment.result?.meaning == .statedChange)
    #expect(assessment.result?.range == Interval(-2.5, -2.4))
    #expect(assessment.verdict.provisional == .estimated)
  }

  @Test(arguments: [("-1.9", TrackStatus.missed), ("-2.2", .achieved), ("-2.6", .exceeded)])
  func `a stated change is compared with the promised change though the baseline is known`(
    change: String, status: TrackStatus
  ) throws {
    let assessment = try Self.poverty.plan("2023")
      .target(
        "between -2.5 -2",
        ["basis": "change", "baseline_period": "2022", "baseline_value": "24.71"]
      )
      .judgement("change points \(change)", "2023", on: "2023-12-13")
      .assessment(asOf: "2023-12-13")
    #expect(assessment.status == status)
    let number = try #require(Double(change))
    #expect(try #require(assessment.completion).isNearly(number / -2))
  }

  @Test func `a published level counts more than a stated change`() throws {
    let assessment = try Self.poverty.plan("2023")
      .target("le -2", ["basis": "change", "baseline_period": "2022", "baseline_value": "24.71"])
      .observation("24.00", "2023", on: "2023-12-13")
      .judgement("change points -2.6", "2023", on: "2023-12-13").assessment(asOf: "2023-12-13")
    #expect(assessment.status == .missed)
    #expect(assessment.result?.meaning == .published)
  }

  @Test func `a promised change keeps its length when the baseline moves within its rounding`()
    throws
  {
    let assessment = try Self.poverty.plan("2023")
      .target("le -1.5", ["basis": "change", "baseline_period": "2022", "baseline_value": "6.24"])
      .observation("4.90", "2023", on: "2024-01").assessment(asOf: "2024-02-01")
    let range = try #require(assessment.completionRange)
    #expect(try #require(assessment.completion).isNearly(0.893_333_333_3))
    #expect(range.low.isNearly(0.886_666_666_7) && range.high.isNearly(0.9))
    #expect(assessment.status == .missed)
    #expect(assessment.verdict.isFirm)
  }

  @Test func `a promised growth in percent is taken of the baseline: 8% on 8.816 is 9.521,28`()
    throws
  {
    let builder = FolderBuilder().indicator(.flow).plan("2024")
    let cells = ["basis": "percent_change", "baseline_period": "2023", "baseline_value": "8816"]
    let assessment = try builder.target("ge 8", cells).observation("9531", "2024", on: "2025-01")
      .assessment(asOf: "2025-02-01")
    #expect(assessment.promise?.threshold == PrintedNumber(952_128, decimals: 2))
    #expect(assessment.status == .exceeded)
    let level = FolderBuilder().indicator(.stock).plan("2024")
    let risen = level.target(
      "ge 8",
      ["basis": "percent_change", "baseline_period": "2023", "baseline_value": "200"]
    )
    .observation("212", "2024", on: "2025-01")
    let reason = Reason(
      for: try risen.assessment(asOf: "2025-02-01"), in: try risen.folder(), strings: .vietnamese)
    #expect(
      reason.text.contains("tăng 6,0% so với 200 cơ sở (2023); kế hoạch năm: tăng 8%, tức 216"))
  }

  @Test func `a percentage of the largest numbers that can be read is exact`() throws {
    let cells = [
      "basis": "percent_change", "baseline_period": "2023", "baseline_value": "100000000000000",
    ]
    let assessment = try FolderBuilder().indicator(.flow).plan("2024").target("ge 100", cells)
      .observation("1", "2024", on: "2025-01").assessment(asOf: "2025-02-01")
    #expect(assessment.promise?.threshold == PrintedNumber(200_000_000_000_000))
    #expect(assessment.status == .missed)
  }
}

/// Means per year over a term, arithmetic as the documents print them.
struct AverageOverTermTests {
  private static let growth = FolderBuilder().indicator(.growthRate).plan("2021-01-01/P5Y")
    .target("between 6.5 7", ["basis": "average"])

  @Test func `after 5,02 twice and 6,33 the two years left must bring 8,07 for 6,5`() throws {
    let assessment = try Self.growth.observation("5.02", "2021-01-01/P2Y", on: "2023-10-14")
      .observation("6.33", "2023", on: "2023-12-13", ["status": "E"])
      .assessment(asOf: "2023-12-13")
    guard case .perYear(let pace, let years) = assessment.requiredPace else {
      Issue.record("no pace per year")
      return
    }
    #expect(pace.isNearly(8.065))
    #expect(years == 2)
    #expect(assessment.status == .offTrack)
    #expect(assessment.verdict.provisional == .estimated)
    #expect(assessment.result?.value.description == "5.4567")
    #expect(assessment.result?.period.description == "2021-01-01/P3Y")
  }

  @Test func `single years give the same mean as their printed mean`() throws {
    let assessment = try Self.growth.observation("4.03", "2021", on: "2022-01")
      .observation("6.01", "2022", on: "2023-01").observation("6.33", "2023", on: "2023-12-13")
      .assessment(asOf: "2023-12-13")
    #expect(assessment.result?.value.description == "5.4567")
    #expect(assessment.margin == "-1.0433")
    #expect(assessment.verdict.isFirm)
  }

  @Test(arguments: [["2023": "7.5"], ["2021": "7.5", "2023": "7.5"]])
  func `a mean with years missing is not firm and asks for no pace`(
    years: [String: String]
  ) throws {
    let builder = years.reduce(Self.growth) { builder, year in
      builder.observation(year.value, year.key, on: "2024-01")
    }
    let assessment = try builder.assessment(asOf: "2024-02-01")
    #expect(assessment.status == .metNow)
    #expect(assessment.verdict.alternatives == [.atRisk, .offTrack])
    #expect(assessment.verdict.doubts == [.yearsMissing])
    #expect(assessment.requiredPace == nil)
    let reason = Reason(for: assessment, in: try builder.folder(), strings: .vietnamese).text
    #expect(
      reason.hasPrefix(
        years.count == 1 ? "Bình quân năm 2023" : "Bình quân các năm có số liệu (2021, 2023)"))
    #expect(reason.contains("vì thiếu số liệu của một số năm"))
  }

  @Test func `one year of the term already asks something of the others`() throws {
    let assessment = try Self.growth.observation("4.5", "2021", on: "2022-01")
      .assessment(asOf: "2022-02-01")
    #expect(assessment.requiredPace == .perYear(7, years: 4))
  }

  @Test(arguments: [["0.1", "0.1", "1.0"], ["6.3", "6.6", "6.6"], ["19.4", "0.1", "0.3"]])
  func `a mean that is just the target keeps it, whatever binary fractions make of it`(
    rates: [String]
  ) throws {
    let tenths = rates.compactMap { PrintedNumber($0)?.mantissa }.reduce(0, +)
    let target = PrintedNumber(tenths / 3, decimals: 1)
    var builder = FolderBuilder().indicator(.growthRate).plan("2021-01-01/P3Y")
      .target("ge \(target)", ["basis": "average"])
    for (year, rate) in zip(2021..., rates) {
      builder = builder.observation(rate, "\(year)", on: "2024-01")
    }
    #expect(try builder.assessment(asOf: "2024-02-01").status == .achieved)
  }

  @Test func `4,14 points in two years lie in a fall of 2 to 2,5 a year`() throws {
    let assessment = try FolderBuilder().indicator(.share, wanted: .decrease)
      .plan("2021-01-01/P5Y")
      .target(
        "between -2.5 -2",
        ["basis": "average", "baseline_period": "2020", "baseline_value": "28.85"]
      )
      .observation("24.71", "2022", on: "2023-10-14").assessment(asOf: "2023-12-13")
    #expect(assessment.promise?.threshold.description == "18.85")
    #expect(assessment.promise?.ceiling.description == "16.35")
    #expect(assessment.status == .onTrack)
    #expect(try #require(assessment.completion).isNearly(0.414))
  }

  @Test(arguments: ["eq 5", "le 5"])
  func `a mean that is too high can still come down`(promise: String) throws {
    let assessment = try FolderBuilder().indicator(.countAdded, wanted: .noDirection)
      .plan("2021-01-01/P5Y").target(promise, ["basis": "average"])
      .observation("9", "2021", on: "2022-01").assessment(asOf: "2022-02-01")
    #expect(assessment.status == .offTrack)
  }

  @Test func `an amount per year is judged by its mean, not by its sum`() throws {
    let assessment = try FolderBuilder().indicator(.countAdded).plan("2021-01-01/P5Y")
      .target("ge 5", ["basis": "average"]).observation("3", "2021", on: "2022-01")
      .observation("6", "2022", on: "2023-01").assessment(asOf: "2023-02-01")
    #expect(try #require(assessment.completion).isNearly(0.9))
    #expect(assessment.status == .atRisk)
    guard case .perYear(let pace, let years) = assessment.requiredPace else {
      Issue.record("no pace per year")
      return
    }
    #expect(pace.isNearly(16.0 / 3))
    #expect(years == 3)
  }
}
