import DashboardUI
import PlanIndicators
import Testing

/// When nothing can be said, or not yet, and why.
struct DueTests {
  private static let year = FolderBuilder().indicator(.flow).plan("2024")
    .target("ge 100", on: "2023-12-10")

  @Test func `a plan that has not begun is not due`() throws {
    let assessment = try Self.year.assessment(asOf: "2023-12-31")
    #expect(assessment.status == .notDue)
    #expect(assessment.verdict.obstacle == CalendarDate("2024-01-01").map { .planNotBegun($0) })
    #expect(try Self.year.assessment(asOf: "2024-01-01").status == .noData)
  }

  @Test func `a plan without any figure has no data`() throws {
    let assessment = try Self.year.assessment(asOf: "2024-06-30")
    #expect(assessment.status == .noData)
    #expect(assessment.measure == .noMeasure)
    #expect(assessment.verdict.obstacle == nil)
  }

  @Test func `a document that says that there is no figure gives none`() throws {
    let assessment = try Self.year
      .observation("", "2024-01-01/P6M", on: "2024-07-10", ["status": "O", "decimals": ""])
      .assessment(asOf: "2024-07-10")
    #expect(assessment.status == .noData)
    #expect(assessment.result == nil)
  }

  @Test func `a year that is over without its closing figure cannot be judged`() throws {
    let builder = Self.year.observation("60", "2024-01-01/P9M", on: "2024-10-10")
    #expect(try builder.assessment(asOf: "2024-12-31").status.isBehind)
    let assessment = try builder.assessment(asOf: "2025-01-01")
    #expect(assessment.status == .unable)
    #expect(assessment.verdict.obstacle == .closingFigureMissing)
    #expect(try #require(assessment.completion).isNearly(0.6))
    #expect(assessment.forecast == nil)
  }

  @Test func `an amount that was reached needs no closing figure`() throws {
    let assessment = try Self.year.observation("120", "2024-01-01/P9M", on: "2024-10-10")
      .assessment(asOf: "2025-01-01")
    #expect(assessment.status == .exceeded)
  }

  @Test func `a level that was reached for now needs its closing figure`() throws {
    let assessment = try FolderBuilder().indicator(.stock).plan("2024").target("ge 100")
      .observation("120", "2024-09", on: "2024-10-10").assessment(asOf: "2025-01-01")
    #expect(assessment.verdict.obstacle == .closingFigureMissing)
  }

  @Test func `a figure of the whole year closes it before it ends, for the time being`() throws {
    let assessment = try Self.year.observation("90", "2024", on: "2024-12-10", ["status": "E"])
      .assessment(asOf: "2024-12-10")
    #expect(assessment.status == .missed)
    #expect(assessment.verdict.provisional == .estimated)
    #expect(assessment.verdict.isFirm)
  }

  @Test func `a promise is unknown before its document`() throws {
    let folder = try Self.year.folder()
    let reference = try #require(folder.targets.reference(of: "T1"))
    let (before, after) = try (
      #require(CalendarDate("2023-12-09")), #require(CalendarDate("2023-12-10"))
    )
    #expect(folder.assessment(of: reference, asOf: before) == nil)
    #expect(folder.assessments(asOf: before).isEmpty)
    #expect(folder.assessments(asOf: after).count == 1)
  }

  @Test func `figures without a promise have no target`() throws {
    let folder = try FolderBuilder().indicator(.flow).observation("5", "2023", on: "2024-01")
      .indicator(.flow, id: "B").judgement("verdict slow", "2023", on: "2024-01")
      .indicator(.flow, id: "C").observation("7", "2023", on: "2024-01")
      .judgement("verdict slow", "2023", on: "2024-01").folder()
    let day = try #require(CalendarDate("2024-02-01"))
    let assessments = folder.assessments(asOf: day)
    #expect(assessments.map(\.status) == [.noTarget, .noTarget, .noTarget])
    #expect(assessments.map { $0.result?.value.description } == ["5", nil, "7"])
    #expect(assessments.map(\.stated.count) == [0, 1, 1])
    #expect(folder.assessments(asOf: try #require(CalendarDate("2023-12-31"))).isEmpty)
  }
}

/// Plans that ended before their time.
struct EndedPlanTests {
  private static let term = FolderBuilder().indicator(.stock)
    .plan("2021-01-01/P5Y", ["ended_on": "2025-06-30"])
    .target("ge 200", ["baseline_period": "2020", "baseline_value": "100"])
    .observation("150", "2022-12-31", on: "2023-01-31")

  @Test func `an ended plan keeps its last verdict`() throws {
    #expect(try Self.term.assessment(asOf: "2025-06-29").status == .onTrack)
    for day in ["2025-06-30", "2030-01-01"] {
      let assessment = try Self.term.assessment(asOf: day)
      #expect(assessment.status == .endedEarly)
      #expect(assessment.verdict.last == .onTrack)
      #expect(assessment.verdict.judged == .onTrack)
      #expect(assessment.forecast == nil)
      #expect(assessment.requiredPace == nil)
      let reason = Reason(for: assessment, in: try Self.term.folder(), strings: .vietnamese).text
      #expect(reason.contains("Kế hoạch dừng ngày 30/06/2025"), "\(reason)")
    }
  }

  @Test func `a figure of the time after its end does not count`() throws {
    let assessment = try Self.term.observation("210", "2025", on: "2026-01-31")
      .observation("190", "2025-06", on: "2025-07-15").assessment(asOf: "2026-02-01")
    #expect(assessment.result?.value.description == "190")
    #expect(assessment.verdict.last == .onTrack)
  }

  @Test func `an ended plan without a figure has no data`() throws {
    let assessment = try FolderBuilder().indicator(.flow)
      .plan("2025", ["ended_on": "2025-06-30"]).target("ge 100").assessment(asOf: "2025-07-01")
    #expect(assessment.status == .endedEarly)
    #expect(assessment.verdict.last == .noData)
  }
}
