import DashboardUI
import PlanIndicators
import Testing

/// Which path an amount is judged by.
struct SeasonalProfileTests {
  /// Years of afforestation: 5% by mid February, 80% by mid July.
  private func forest(_ years: [(year: Int, total: Int)], goal: Int = 4_000) -> FolderBuilder {
    years.reduce(FolderBuilder().indicator(.flow).plan("2024").target("ge \(goal)")) {
      builder, year in
      builder
        .observation("\(year.total / 20)", "\(year.year)-01-01/P46D", on: "\(year.year)-02-20")
        .observation("\(year.total * 4 / 5)", "\(year.year)-01-01/P196D", on: "\(year.year)-07-20")
        .observation("\(year.total)", "\(year.year)", on: "\(year.year + 1)-01-20")
    }
  }

  private static let threeYears = [(2_021, 3_000), (2_022, 4_000), (2_023, 5_000)]

  @Test(arguments: [
    ("200", "2024-01-01/P46D", TrackStatus.onTrack), ("170", "2024-01-01/P46D", .atRisk),
    ("150", "2024-01-01/P46D", .offTrack), ("3200", "2024-01-01/P196D", .onTrack),
    ("2600", "2024-01-01/P196D", .atRisk), ("2200", "2024-01-01/P196D", .offTrack),
  ])
  func `afforestation is judged by 5% in mid February and 80% in mid July`(
    value: String, period: String, status: TrackStatus
  ) throws {
    let assessment = try forest(Self.threeYears).observation(value, period, on: "2024-07-31")
      .assessment(asOf: "2024-07-31")
    #expect(assessment.status == status)
    #expect(assessment.verdict.isFirm)
    #expect(assessment.expectation?.path == .profile)
    #expect(assessment.expectation?.years == [2_021, 2_022, 2_023])
    let usual = period.contains("P46D") ? 0.05 : 0.8
    #expect(try #require(assessment.expectation?.share).isNearly(usual, within: 0.006))
  }

  @Test func `the usual course names the months in the reader's language`() throws {
    let folder = try forest(Self.threeYears).folder()
    let key = PlanFolder.SeriesKey(
      indicator: try #require(folder.indicators.reference(of: "X")),
      area: try #require(folder.areas.reference(of: "06")))
    let day = try #require(CalendarDate("2024-02-01"))
    let profile = try #require(folder.profile(of: key, before: 2_024, asOf: day))
    let vietnamese = Strings.vietnamese.text(profile, of: 2024)
    #expect(vietnamese.contains("2023: T1 ") && vietnamese.contains(", T12 100%"))
    let english = Strings.english.text(profile, of: 2024)
    #expect(english.contains("2023: Jan ") && english.contains(", Dec 100%"))
  }

  @Test func `without earlier years 5% in mid February are behind an even pace, but not firmly`()
    throws
  {
    let builder = forest([]).observation("200", "2024-01-01/P46D", on: "2024-02-20")
    let assessment = try builder.assessment(asOf: "2024-02-20")
    #expect(assessment.status == .offTrack)
    #expect(assessment.expectation?.path == .linear)
    #expect(!assessment.verdict.isFirm)
    #expect(assessment.verdict.alternatives == [.onTrack, .atRisk])
    let folder = try builder.folder()
    let vietnamese = Reason(for: assessment, in: folder, strings: .vietnamese).text
    #expect(vietnamese.contains("Nếu tiến độ đều"))
    #expect(Reason(for: assessment, in: folder, strings: .english).text.contains("At an even pace"))
  }

  @Test func `the share of several years is pooled, and their spread is its range`() throws {
    let builder = FolderBuilder().indicator(.flow).plan("2024").target("ge 100")
      .observation("10", "2021-01-01/P6M", on: "2021-07").observation("100", "2021", on: "2022-01")
      .observation("120", "2022-01-01/P6M", on: "2022-07").observation("300", "2022", on: "2023-01")
      .observation("50", "2023-01-01/P6M", on: "2023-07").observation("100", "2023", on: "2024-01")
      .observation("36", "2024-01-01/P6M", on: "2024-07-10")
    let assessment = try builder.assessment(asOf: "2024-07-10")
    let expectation = try #require(assessment.expectation)
    #expect(expectation.share.isNearly(0.36))
    #expect(expectation.shareRange.low.isNearly(0.1))
    #expect(expectation.shareRange.high.isNearly(0.5))
    #expect(assessment.status == .onTrack)
    #expect(!assessment.verdict.isFirm)
    #expect(assessment.verdict.alternatives == [.atRisk, .offTrack])
  }

  @Test func `two earlier years are a weak basis whose range reaches to the even pace`() throws {
    let builder = forest(Array(Self.threeYears.suffix(2)))
      .observation("200", "2024-01-01/P46D", on: "2024-02-20")
    let assessment = try builder.assessment(asOf: "2024-02-20")
    let range = try #require(assessment.expectation?.shareRange)
    #expect(range.high.isNearly((1 + 15.0 / 29) / 12))
    #expect(range.low.isNearly(0.05, within: 0.001))
    #expect(assessment.status == .onTrack)
    #expect(!assessment.verdict.isFirm)
    let reason = Reason(for: assessment, in: try builder.folder(), strings: .vietnamese).text
    #expect(reason.contains("ít năm, căn cứ còn yếu"))
  }

  @Test func `earlier years come before a declared profile, and that before an even pace`() throws {
    func folder(_ cells: [String: String]) -> FolderBuilder {
      FolderBuilder().indicator(.flow, cells).plan("2024").target("ge 100")
        .observation("30", "2024-01-01/P6M", on: "2024-07-10")
    }
    #expect(try folder([:]).assessment(asOf: "2024-07-10").expectation?.path == .linear)
    let declared = folder(["profile": "TR"]).adding(
      ["id": "TR", "month": "6", "share": "0.3", "share_min": "0.25", "share_max": "0.35"],
      to: "profiles.csv")
    let expectation = try #require(try declared.assessment(asOf: "2024-07-10").expectation)
    #expect(expectation.path == .declared)
    #expect(expectation.share == 0.3)
    #expect(expectation.shareRange == Interval(0.25, 0.35))
    let profiled = declared.observation("40", "2023-01-01/P6M", on: "2023-07")
      .observation("100", "2023", on: "2024-01")
    #expect(try profiled.assessment(asOf: "2024-07-10").expectation?.path == .profile)
    #expect(try profiled.assessment(asOf: "2024-07-10").expectation?.years == [2_023])
  }

  @Test(arguments: [
    ("0.80", "76", TrackStatus.onTrack), ("0.80", "75", .atRisk), ("0.80", "64", .atRisk),
    ("0.80", "63", .offTrack), ("0.90", "72", .atRisk), ("0.05", "4", .atRisk),
  ])
  func `exactly 95% of the pace is on track and exactly 80% at risk, as on paper`(
    share: String, value: String, status: TrackStatus
  ) throws {
    let assessment = try FolderBuilder().indicator(.flow, ["profile": "TR"]).plan("2024")
      .adding(["id": "TR", "month": "6", "share": share], to: "profiles.csv").target("ge 100")
      .observation(value, "2024-01-01/P6M", on: "2024-07-10").assessment(asOf: "2024-07-10")
    #expect(assessment.status == status)
  }

  @Test(arguments: [
    ("0.50", "50", TrackStatus.onTrack), ("0.50", "51", .atRisk), ("0.64", "80", .atRisk),
    ("0.64", "81", .offTrack), ("0.64", "101", .missed),
  ])
  func `a ceiling is on track at exactly its pace and at risk at exactly 125% of it`(
    share: String, value: String, status: TrackStatus
  ) throws {
    let assessment = try FolderBuilder().indicator(.flow, wanted: .decrease, ["profile": "TR"])
      .plan("2024").adding(["id": "TR", "month": "6", "share": share], to: "profiles.csv")
      .target("le 100").observation(value, "2024-01-01/P6M", on: "2024-07-10")
      .assessment(asOf: "2024-07-10")
    #expect(assessment.status == status)
  }

  @Test func `a declared profile runs straight between the ends of its months`() throws {
    let builder = FolderBuilder().indicator(.flow, ["profile": "TR"]).plan("2023").target("ge 100")
      .adding(["id": "TR", "month": "1", "share": "0.1"], to: "profiles.csv")
      .adding(["id": "TR", "month": "2", "share": "0.24"], to: "profiles.csv")
    for (period, share) in [
      ("2023-01-01/P1M", 0.1), ("2023-01-01/P45D", 0.17), ("2023-01-01/P2M", 0.24),
      ("2023-01-01/P9M", 0.24),
    ] {
      let assessment = try builder.observation("20", period, on: "2023-10")
        .assessment(asOf: "2023-10-31")
      #expect(try #require(assessment.expectation?.share).isNearly(share))
    }
  }

  @Test func `a profile can be printed month by month`() throws {
    let folder = try forest(Self.threeYears).folder()
    let key = PlanFolder.SeriesKey(
      indicator: try #require(folder.indicators.reference(of: "X")),
      area: try #require(folder.areas.reference(of: "06")))
    let day = try #require(CalendarDate("2024-02-20"))
    let profile = try #require(folder.profile(of: key, before: 2_024, asOf: day))
    let months = profile.months(of: 2_024)
    #expect(months.map(\.month) == Array(1...12))
    #expect(months.last?.share == 1)
    #expect(zip(months, months.dropFirst()).allSatisfy { $0.share <= $1.share })
    #expect(!profile.isWeak)
    #expect(months[5].range.contains(months[5].share))
    let early = try #require(CalendarDate("2023-01-10"))
    #expect(folder.profile(of: key, before: 2_024, asOf: early)?.years == [2_021])
    #expect(folder.profile(of: key, before: 2_021, asOf: day) == nil)
  }
}

/// Public capital, of which documents print only the share that was disbursed.
struct DisbursementTests {
  private static let capital = FolderBuilder().indicator(.flow, ["unit_vi": "tỷ đồng"])
    .plan("2024").target("ge 2000")

  @Test(arguments: [("9.5", "P75D", "2024-03-15"), ("19", "P136D", "2024-05-15")])
  func `9,5% in mid March and 19% in mid May are slow at an even pace, said aloud and not firm`(
    percent: String, length: String, day: String
  ) throws {
    let builder = Self.capital.judgement(
      "completion percent \(percent)", "2024-01-01/\(length)", on: day, ["plan": "plan"])
    let assessment = try builder.assessment(asOf: day)
    #expect(assessment.result?.meaning == .statedShare)
    #expect(try #require(assessment.completion).isNearly((Double(percent) ?? 0) / 100))
    #expect(assessment.status == .offTrack)
    #expect(!assessment.verdict.isFirm)
    #expect(assessment.verdict.alternatives == [.onTrack, .atRisk])
    let reason = Reason(for: assessment, in: try builder.folder(), strings: .vietnamese).text
    #expect(reason.contains("Nếu tiến độ đều"))
  }

  @Test(arguments: [
    ("9.5", "P75D", "2024-03-15", TrackStatus.onTrack), ("19", "P136D", "2024-05-15", .onTrack),
    ("7.5", "P75D", "2024-03-15", .atRisk), ("10", "P136D", "2024-05-15", .offTrack),
  ])
  func `with earlier years they are judged by their course`(
    percent: String, length: String, day: String, status: TrackStatus
  ) throws {
    var builder = Self.capital
    for year in 2_021...2_023 {
      builder = builder.observation("180", "\(year)-01-01/P74D", on: "\(year)-03-20")
        .observation("380", "\(year)-01-01/P135D", on: "\(year)-05-20")
        .observation("2000", "\(year)", on: "\(year + 1)-01-31")
    }
    let assessment = try builder.judgement(
      "completion percent \(percent)", "2024-01-01/\(length)", on: day, ["plan": "plan"]
    ).assessment(asOf: day)
    #expect(assessment.status == status)
    #expect(assessment.expectation?.path == .profile)
  }

  @Test func `a stated share is its own interval, and a published amount comes before it`() throws {
    let shared = Self.capital.judgement(
      "completion percent 74", "2024-01-01/P9M", on: "2024-10-10", ["plan": "plan"])
    let assessment = try shared.assessment(asOf: "2024-10-10")
    let range = try #require(assessment.completionRange)
    #expect(range.low.isNearly(0.735) && range.high.isNearly(0.745))
    #expect(assessment.forecast == nil)
    let published = try shared.observation("1500", "2024-01-01/P9M", on: "2024-10-12")
      .assessment(asOf: "2024-10-12")
    #expect(published.result?.meaning == .published)
    #expect(published.completion == 0.75)
  }

  @Test func `a share of the centre's plan says nothing about the province's`() throws {
    let assessment = try Self.capital.judgement(
      "completion percent 17.6", "2024-01-01/P2M", on: "2024-03",
      ["plan": "plan", "issuer": "centre"]
    ).assessment(asOf: "2024-04-01")
    #expect(assessment.status == .noData)
  }
}
