import PlanIndicators
import Testing

/// How a verdict changed from report to report.
struct TimelineTests {
  private static let builder = FolderBuilder().indicator(.flow).plan("2023")
    .target("ge 100", on: "2022-12-10")
    .observation("30", "2023-01-01/P6M", on: "2023-07-16")
    .observation("30", "2023-01-01/P6M", on: "2023-08-01", ["status": "P"])
    .observation("72", "2023-01-01/P9M", on: "2023-10-14")
    .observation("96", "2023", on: "2023-12-20", ["status": "E"])
    .observation("101", "2023", on: "2024-03-01")

  private func timeline(_ builder: FolderBuilder, upTo day: String) throws -> [VerdictChange] {
    let folder = try builder.folder()
    return try folder.timeline(
      of: #require(folder.targets.reference(of: "T1")), upTo: #require(CalendarDate(day)))
  }

  @Test func `each publication that changes something stands in it once, in order`() throws {
    let changes = try timeline(Self.builder, upTo: "2024-06-01")
    #expect(
      changes.map(\.day.description) == [
        "2022-12-10", "2023-07-16", "2023-10-14", "2023-12-20", "2024-03-01",
      ])
    #expect(
      changes.map(\.verdict.status) == [.notDue, .offTrack, .onTrack, .missed, .exceeded])
    #expect(changes.map { $0.result?.value.description } == [nil, "30", "72", "96", "101"])
    #expect(changes.map(\.verdict.provisional) == [nil, nil, nil, .estimated, nil])
  }

  @Test func `it ends with the day of the view and begins with the promise`() throws {
    #expect(try timeline(Self.builder, upTo: "2022-12-09").isEmpty)
    #expect(try timeline(Self.builder, upTo: "2023-10-13").count == 2)
    let folder = try Self.builder.folder()
    let reference = try #require(folder.targets.reference(of: "T1"))
    for day in ["2022-12-10", "2023-07-16", "2023-11-30", "2024-03-01"] {
      let date = try #require(CalendarDate(day))
      #expect(
        folder.timeline(of: reference, upTo: date).last?.verdict
          == folder.assessment(of: reference, asOf: date)?.verdict)
    }
  }

  @Test func `the end of a plan is a change`() throws {
    let ended = FolderBuilder().indicator(.countAdded)
      .plan("2025", ["ended_on": "2025-06-30"]).target("ge 10", on: "2024-12-10")
      .observation("12", "2025-01-01/P5M", on: "2025-06-01")
    let changes = try timeline(ended, upTo: "2025-12-31")
    #expect(changes.map(\.verdict.status).suffix(2) == [.exceeded, .endedEarly])
    #expect(changes.last?.verdict.last == .exceeded)
    #expect(changes.last?.day == CalendarDate("2025-06-30"))
  }

  @Test func `a promise made of several changes with the figures of its parts`() throws {
    let accidents = FolderBuilder().plan("2023")
      .indicator(.countAdded, wanted: .decrease, id: "CASES").target("lt 50")
      .observation("60", "2023", on: "2024-01-20")
      .indicator(.countAdded, wanted: .decrease, id: "DEATHS").target("lt 50", on: "2022-06-01")
      .observation("40", "2023", on: "2024-01-10")
      .indicator(.countAdded, wanted: .decrease, id: "ALL")
      .target("lt 1", on: "2022-12-10", ["parts": "T1;T2"])
    let folder = try accidents.folder()
    let changes = try folder.timeline(
      of: #require(folder.targets.reference(of: "T3")), upTo: #require(CalendarDate("2024-03-01")))
    #expect(changes.map(\.day.description) == ["2022-12-10", "2024-01-10", "2024-01-20"])
    #expect(changes.map(\.verdict.status) == [.notDue, .noData, .missed])
  }

  @Test func `a season that is declared later is a change`() throws {
    let forest = FolderBuilder().indicator(.flow, ["profile": "TR"]).plan("2023")
      .target("ge 100", on: "2022-12-10")
      .observation("30", "2023-01-01/P6M", on: "2023-07-16")
      .document("SEASON", ["issued_on": "2023-09-01"])
      .adding(
        ["id": "TR", "month": "6", "share": "0.3", "document": "SEASON"], to: "profiles.csv"
      )
      .adding(["id": "TR", "month": "12", "share": "1", "document": "SEASON"], to: "profiles.csv")
    let changes = try timeline(forest, upTo: "2023-10-01")
    #expect(changes.map(\.day.description) == ["2022-12-10", "2023-07-16", "2023-09-01"])
    #expect(changes.map(\.verdict.status).suffix(2) == [.offTrack, .onTrack])
  }
}

/// Figures that are published some time after their period.
struct PublicationLagTests {
  private static let level = FolderBuilder().indicator(.stock, ["lag_days": "31"]).plan("2024")
    .target("ge 100", ["baseline_period": "2023", "baseline_value": "50"])
    .observation("90", "2024-09-30", on: "2024-10-10")

  @Test func `a closing figure is missing only once it is usually published`() throws {
    #expect(try Self.level.assessment(asOf: "2024-12-31").status == .onTrack)
    #expect(try Self.level.assessment(asOf: "2025-01-31").status == .onTrack)
    let late = try Self.level.assessment(asOf: "2025-02-01")
    #expect(late.status == .unable)
    #expect(late.verdict.obstacle == .closingFigureMissing)
    let closed = Self.level.observation("101", "2024", on: "2025-02-10")
    #expect(try closed.assessment(asOf: "2025-02-10").status == .exceeded)
  }

  @Test func `an index without a figure is not due before its publication, and then has no data`()
    throws
  {
    let index = FolderBuilder().indicator(.index, ["lag_days": "151"]).plan("2024").target("ge 60")
    let early = try index.assessment(asOf: "2025-05-30")
    #expect(early.status == .notDue)
    #expect(early.verdict.obstacle == CalendarDate("2025-05-31").map { .publicationDue($0) })
    #expect(try index.assessment(asOf: "2025-05-31").status == .noData)
  }
}

/// What documents count themselves beside what can be computed.
struct TallyAgreementTests {
  private func agreements(_ statements: [(String, String)], asOf day: String) throws
    -> [Assessment.StatedRate.Agreement]
  {
    var builder = FolderBuilder().plan("2023")
      .indicator(.countAdded, id: "A").target("ge 10").observation("12", "2023", on: "2024-01")
      .indicator(.countAdded, id: "B").target("ge 10").observation("10", "2023", on: "2024-01")
      .indicator(.countAdded, id: "C").target("ge 10").observation("9", "2023", on: "2024-01")
      .indicator(.countAdded, id: "D").target("ge 10")
    for (statement, basis) in statements {
      builder = builder.judgement("tally \(statement)", "2023", on: "2024-01", ["basis": basis])
    }
    let folder = try builder.folder()
    let day = try #require(CalendarDate(day))
    let tally = folder.tally(
      of: try #require(folder.plans.reference(of: "plan")),
      in: try #require(folder.areas.reference(of: "06")), asOf: day,
      among: folder.assessments(asOf: day))
    return tally.stated.map(tally.agreement(of:))
  }

  @Test(arguments: [
    (["achieved_or_exceeded 2 3", "missed 1 3"], Assessment.StatedRate.Agreement.agrees),
    (["exceeded 1 3", "achieved 1 3", "missed 1 3"], .agrees),
    (["achieved_or_exceeded 3 3"], .contradicts), (["missed 2 3"], .contradicts),
    (["achieved_or_exceeded 23 26", "missed 3 26"], .uncompared),
  ])
  func `an outcome is compared where it counts as many indicators as can be judged`(
    classes: [String], agreement: Assessment.StatedRate.Agreement
  ) throws {
    for basis in ["outcome", "estimate"] {
      #expect(
        try agreements(classes.map { ($0, basis) }, asOf: "2024-02-01") == [agreement])
    }
  }

  @Test func `a forecast is never compared`() throws {
    let forecast = ["achieved_or_exceeded 3 3", "achieved_or_exceeded 2 3"].map { ($0, "forecast") }
    for statement in forecast {
      #expect(try agreements([statement], asOf: "2024-02-01") == [.uncompared])
    }
  }
}

/// Columns that older folders do not have.
struct OptionalColumnTests {
  @Test func `parts, carried over amounts and series breaks may be left out of the files`() throws {
    let plain = FolderBuilder().indicator(.flow).plan("2023").target("ge 100")
      .observation("50", "2023", on: "2024-01")
    let folder = try plain.folder()
    #expect(folder.issues.isEmpty)
    #expect(folder.targets.first?.parts == [])
    #expect(folder.targets.first?.carriedOver == nil)
    #expect(folder.observations.first?.seriesBreak == "")
    let full = try FolderBuilder().indicator(.flow).plan("2023")
      .target("ge 100", ["parts": "", "carried_over": "40"])
      .observation("50", "2023", on: "2024-01", ["series_break": "Năm gốc mới"]).folder()
    #expect(full.issues.isEmpty)
    #expect(full.targets.first?.carriedOver == PrintedNumber(40))
    #expect(full.observations.first?.seriesBreak == "Năm gốc mới")
    let day = try #require(CalendarDate("2024-02-01"))
    #expect(folder.assessments(asOf: day) == full.assessments(asOf: day))
  }
}
