import DashboardUI
import PlanIndicators
import Testing

/// What a printed figure can stand for.
struct IntervalTests {
  typealias Cells = FolderBuilder.Cells

  private func range(_ value: String, _ cells: Cells, limits: Cells = [:]) throws -> Interval {
    let assessment = try FolderBuilder().indicator(.flow, limits).plan("2023").target("ge 1")
      .observation(value, "2023", on: "2024-01", cells).assessment(asOf: "2024-02-01")
    return try #require(assessment.result?.range)
  }

  @Test(arguments: [
    ("74", 73.5, 74.5), ("73.38", 73.375, 73.385), ("8.1", 8.05, 8.15), ("-2.5", -2.55, -2.45),
    ("12500", 12_499.5, 12_500.5),
  ])
  func `half a unit of the last printed digit to both sides`(
    value: String, low: Double, high: Double
  ) throws {
    #expect(try range(value, [:]) == Interval(low, high))
  }

  @Test(arguments: [
    ("50", "over", 50.0, 60.0), ("54", "over", 54, 55), ("12500", "about", 12_450, 12_550),
    ("240000", "nearly", 230_000, 240_000), ("100", "under", 0, 100), ("2.5", "nearly", 2.4, 2.5),
    ("-2.5", "nearly", -2.5, -2.4), ("-2.5", "over", -2.6, -2.5), ("60", "at_least", 60, .infinity),
    ("60", "at_most", -.infinity, 60),
  ])
  func `a word before the figure widens it by its last significant digit`(
    value: String, word: String, low: Double, high: Double
  ) throws {
    let range = try range(value, ["qualifier": word])
    #expect(range.low == low || range.low.isNearly(low))
    #expect(range.high == high || range.high.isNearly(high))
  }

  @Test func `natural limits end what a figure can stand for`() throws {
    let limits = ["min": "0", "max": "100"]
    #expect(try range("100", [:], limits: limits) == Interval(99.5, 100))
    #expect(try range("0", [:], limits: limits) == Interval(0, 0.5))
    #expect(try range("60", ["qualifier": "at_least"], limits: limits) == Interval(60, 100))
    #expect(try range("60", ["qualifier": "at_most"], limits: limits) == Interval(0, 60))
  }

  @Test func `bounds that a document gives win`() throws {
    let cells = ["qualifier": "about", "lower": "766443", "upper": "776871"]
    #expect(try range("771622", cells) == Interval(766_443, 776_871))
  }

  @Test(arguments: [Indicator.Kind.countAdded, .binary, .stock])
  func `counts are not rounded`(kind: Indicator.Kind) throws {
    let assessment = try FolderBuilder().indicator(kind).plan("2023").target("ge 1")
      .observation("1", "2023", on: "2024-01").assessment(asOf: "2024-02-01")
    #expect(assessment.result?.range == Interval(exactly: 1))
  }
}

/// When a verdict is sure.
struct FirmnessTests {
  @Test(arguments: [
    ("8.1", "ge 8.05", "8.1", true), ("8.1", "ge 8.06", "8.1", false),
    ("0.3", "ge 0.25", "0.3", true),
    ("7.4", "ge 8", "7.4", true), ("8.0", "ge 8", "8.0", false),
  ])
  func `a verdict is firm when all that the figure can stand for says the same`(
    value: String, comparison: String, printed: String, isKeptForSure: Bool
  ) throws {
    let assessment = try FolderBuilder().indicator(.growthRate).plan("2024").target(comparison)
      .observation(value, "2024", on: "2025-01").assessment(asOf: "2025-02-01")
    let statuses = [assessment.status] + assessment.verdict.alternatives
    #expect((Set(statuses.map(\.isGood)).count == 1) == isKeptForSure)
  }

  @Test func `50 and more against 55 may be anything`() throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2023").target("ge 55")
      .observation("50", "2023", on: "2024-01", ["qualifier": "over"])
      .assessment(asOf: "2024-02-01")
    #expect(assessment.status == .missed)
    #expect(assessment.verdict.alternatives == [.exceeded, .achieved])
  }

  @Test(arguments: [("over", "55", "le"), ("nearly", "55", "ge")])
  func `a word that reaches across the target leaves nothing sure`(
    word: String, target: String, comparison: String
  ) throws {
    let value = word == "over" ? "50" : "60"
    let assessment = try FolderBuilder().indicator(.flow, wanted: .noDirection).plan("2023")
      .target("\(comparison) \(target)")
      .observation(value, "2023", on: "2024-01", ["qualifier": word])
      .assessment(asOf: "2024-02-01")
    #expect(assessment.status == .exceeded)
    #expect(assessment.verdict.alternatives == [.achieved, .missed])
  }

  @Test(arguments: [("5", "20"), ("-5", "30")])
  func `a band inside what the figure can stand for may be kept`(low: String, high: String) throws {
    let assessment = try FolderBuilder().indicator(.share, wanted: .band).plan("2023")
      .target("between 10 12")
      .observation("15", "2023", on: "2024-01", ["lower": low, "upper": high])
      .assessment(asOf: "2024-02-01")
    #expect(assessment.status == .missed)
    #expect(assessment.verdict.alternatives == [.achieved])
  }
}

/// What a word before a figure does to its share of the promise.
struct QualifiedShareTests {
  @Test(arguments: [
    ("nearly", "gần 100,0%"), ("over", "trên 100,0%"), ("at_most", "tối đa 100,0%"),
  ])
  func `nearly 417 of 417 are nearly all of it`(qualifier: String, share: String) throws {
    let builder = FolderBuilder().indicator(.flow).plan("2023").target("ge 417")
      .observation("417", "2023", on: "2024-01", ["qualifier": qualifier])
    let assessment = try builder.assessment(asOf: "2024-02-01")
    let reason = Reason(for: assessment, in: try builder.folder(), strings: .vietnamese).text
    #expect(reason.contains("đạt \(share) kế hoạch"))
  }
}

/// What makes a verdict less than firm is named, each cause by itself.
struct DoubtTests {
  @Test(arguments: [
    ("12400", TrackStatus.missed, true), ("12480", .missed, false), ("12520", .exceeded, false),
    ("12600", .exceeded, true),
  ])
  func `a target of about 12.500 is not sure within 50 of it`(
    value: String, status: TrackStatus, isFirm: Bool
  ) throws {
    let builder = FolderBuilder().indicator(.countAdded).plan("2023")
      .target("ge 12500", ["qualifier": "about"]).observation(value, "2023", on: "2024-01")
    let assessment = try builder.assessment(asOf: "2024-02-01")
    #expect(assessment.status == status)
    #expect(assessment.promise?.range == Interval(12_450, 12_550))
    #expect(assessment.verdict.doubts == (isFirm ? [] : [.target]))
    #expect(assessment.verdict.isFirm == isFirm)
    let reason = Reason(for: assessment, in: try builder.folder(), strings: .vietnamese).text
    #expect(reason.contains("(khoảng 12.500 cơ sở)"))
    #expect(reason.contains("mức kế hoạch là số ước chừng") == !isFirm)
  }

  @Test(arguments: [
    ("absolute", "ge 200", "nearly", "100", Interval(100, 200)),
    ("percent_change", "ge 8", "about", "200", Interval(215, 217)),
    ("average", "ge 3", "about", "200", Interval(212.5, 217.5)),
    ("change", "ge 3", "about", "200", Interval(202.5, 203.5)),
  ])
  func `what a word leaves open is worked out like the promise itself`(
    basis: String, promise: String, qualifier: String, baseline: String, range: Interval
  ) throws {
    let start = ["baseline_period": "2020", "baseline_value": baseline]
    let assessment = try FolderBuilder().indicator(.stock).plan("2021-01-01/P5Y")
      .target(promise, ["basis": basis, "qualifier": qualifier].merging(start) { $1 })
      .observation("150", "2022", on: "2023-01").assessment(asOf: "2023-02-01")
    #expect(assessment.promise?.range == range)
  }

  @Test func `a promised change of about 2 points leaves room by itself`() throws {
    let assessment = try FolderBuilder().indicator(.share, wanted: .decrease).plan("2023")
      .target(
        "le -2.0",
        [
          "basis": "change", "qualifier": "about", "baseline_period": "2022",
          "baseline_value": "24.71",
        ]
      )
      .observation("22.74", "2023", on: "2024-01").assessment(asOf: "2024-02-01")
    let range = try #require(assessment.promise?.range)
    #expect(range.low.isNearly(22.66) && range.high.isNearly(22.76))
    #expect(assessment.status == .missed)
    #expect(assessment.verdict.alternatives == [.exceeded, .achieved])
    #expect(assessment.verdict.doubts == [.target])
  }

  @Test func `a rounded figure is the doubt where its rounding crosses the target`() throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2023").target("ge 100.4")
      .observation("100", "2023", on: "2024-01").assessment(asOf: "2024-02-01")
    #expect(assessment.verdict.doubts == [.figures])
  }

  @Test func `sources without an order are the doubt where they differ`() throws {
    let builder = FolderBuilder().indicator(.flow).plan("2023").target("ge 100")
      .document("P", ["not_before": "2024-01-01", "not_after": "2024-01-20"])
      .document("Q", ["not_before": "2024-01-01", "not_after": "2024-01-20"])
      .observation("97", "2023", on: "2024-01-05", ["document": "P"])
      .observation("103", "2023", on: "2024-01-05", ["document": "Q"])
    let assessment = try builder.assessment(asOf: "2024-02-01")
    #expect(assessment.verdict.doubts == [.rivalFigures])
    let reason = Reason(for: assessment, in: try builder.folder(), strings: .vietnamese).text
    #expect(reason.contains("vì các nguồn nêu số khác nhau"))
  }

  @Test func `sources without an order that agree are no doubt of their own`() throws {
    let builder = FolderBuilder().indicator(.flow).plan("2023").target("ge 100.3")
      .document("P", ["not_before": "2024-01-01", "not_after": "2024-01-20"])
      .document("Q", ["not_before": "2024-01-01", "not_after": "2024-01-20"])
      .observation("100", "2023", on: "2024-01-05", ["document": "P"])
      .observation("100", "2023", on: "2024-01-05", ["document": "Q"])
    #expect(try builder.assessment(asOf: "2024-02-01").verdict.doubts == [.figures])
  }

  @Test func `a sum is as doubtful as its parts`() throws {
    let builder = FolderBuilder().indicator(.countAdded).plan("2023").target("ge 100")
      .document("P", ["not_before": "2023-07-01", "not_after": "2023-07-20"])
      .document("Q", ["not_before": "2023-07-01", "not_after": "2023-07-20"])
      .observation("47", "2023-S1", on: "2023-07-05", ["document": "P"])
      .observation("53", "2023-S1", on: "2023-07-05", ["document": "Q"])
      .observation("50", "2023-S2", on: "2024-01-05")
    let assessment = try builder.assessment(asOf: "2024-02-01")
    #expect(
      assessment.result?.meaning == .sum(of: ["2023-S1", "2023-S2"].compactMap { TimePeriod($0) }))
    #expect(assessment.verdict.doubts == [.rivalFigures])
  }

  @Test func `where only figures and target together leave it open, both are named`() throws {
    let assessment = try FolderBuilder().indicator(.flow, ["decimals": "1"]).plan("2023")
      .target("ge 12500", ["qualifier": "about"])
      .observation("12600", "2023", on: "2024-01", ["lower": "12540", "upper": "12660"])
      .assessment(asOf: "2024-02-01")
    #expect(assessment.status == .exceeded)
    #expect(assessment.verdict.alternatives == [.achieved, .missed])
    #expect(assessment.verdict.doubts == [.target, .figures])
  }

  @Test func `a declared course with a range is the doubt where the range decides`() throws {
    let builder = FolderBuilder().indicator(.flow, ["profile": "TR"]).plan("2023").target("ge 100")
      .adding(
        ["id": "TR", "month": "6", "share": "0.5", "share_min": "0.4", "share_max": "0.7"],
        to: "profiles.csv"
      )
      .observation("50.0", "2023-01-01/P6M", on: "2023-07-10")
    let assessment = try builder.assessment(asOf: "2023-07-16")
    #expect(assessment.status == .onTrack)
    #expect(assessment.verdict.doubts == [.courseRange])
    let reason = Reason(for: assessment, in: try builder.folder(), strings: .vietnamese).text
    #expect(reason.contains("vì nhịp trong năm mỗi năm một khác"))
  }

  @Test func `an even pace is its own doubt`() throws {
    let assessment = try FolderBuilder().indicator(.countAdded).plan("2023").target("ge 100")
      .observation("30", "2023-01-01/P6M", on: "2023-07-10").assessment(asOf: "2023-07-16")
    #expect(assessment.verdict.doubts == [.evenCourse])
  }
}

/// Where the period will end, and what it still asks for.
struct ForecastTests {
  @Test func `an amount ends between "the rest as planned" and "the pace stays"`() throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2023").target("ge 12500")
      .observation("6050", "2023-01-01/P6M", on: "2023-07-16").assessment(asOf: "2023-07-16")
    let forecast = try #require(assessment.forecast)
    #expect(try #require(assessment.expectation?.value).isNearly(6_250))
    #expect(forecast.low.isNearly(12_100) && forecast.high.isNearly(12_300))
    guard case .timesPlanned(let pace) = assessment.requiredPace else {
      Issue.record("no pace")
      return
    }
    #expect(pace.isNearly(1.032))
    #expect(try #require(assessment.expectation?.pace).isNearly(0.968))
  }

  @Test(arguments: [("2023-01-01/P89D", false), ("2023-01-01/P3M", true)])
  func `nothing is forecast before a quarter of the path`(period: String, isForecast: Bool) throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2023").target("ge 100")
      .observation("20", period, on: "2023-05-01").assessment(asOf: "2023-05-01")
    #expect((assessment.forecast != nil) == isForecast)
  }

  @Test func `a level goes on along its line as far as its limits`() throws {
    let builder = FolderBuilder().indicator(.share, ["max": "100"]).plan("2021-01-01/P5Y")
      .target("ge 90", ["baseline_period": "2020", "baseline_value": "50"])
    let steady = try builder.observation("60", "2022", on: "2023-01").assessment(asOf: "2023-02-01")
    #expect(try #require(steady.forecast?.low).isNearly(75))
    let steep = try builder.observation("80", "2022", on: "2023-01").assessment(asOf: "2023-02-01")
    #expect(steep.forecast == Interval(exactly: 100))
  }

  @Test(arguments: [
    ("gt 100", "over", TrackStatus.achieved), ("ge 100", "over", .achieved),
    ("ge 100", "under", .missed), ("ge 100", "nearly", .missed), ("ge 100", "about", .achieved),
    ("ge 100", "at_least", .achieved), ("le 100", "over", .missed), ("lt 100", "under", .achieved),
  ])
  func `a figure of more or less than 100 is not 100`(
    promise: String, qualifier: String, status: TrackStatus
  ) throws {
    let assessment = try FolderBuilder()
      .indicator(.flow, wanted: promise.hasPrefix("l") ? .decrease : .increase).plan("2023")
      .target(promise).observation("100", "2023", on: "2024-01", ["qualifier": qualifier])
      .assessment(asOf: "2024-02-01")
    #expect(assessment.status == status)
    #expect(assessment.result?.value.description == "100")
  }
}
