import PlanIndicators
import Testing

struct StandingTests {
  private func standings(_ builder: FolderBuilder, asOf day: String = "2030-01-01") throws
    -> [Assessment.Standing]
  {
    try builder.folder().assessments(asOf: #require(CalendarDate(day))).map(\.standing)
  }

  private static let plan = FolderBuilder().indicator(.flow).plan("2023")

  @Test(arguments: [
    ["council", "province", "committee", "party", "centre", "district"]
  ])
  func `of several organs the council counts before the party and the centre`(
    organs: [String]
  ) throws {
    for (first, second) in zip(organs, organs.dropFirst()) {
      let builder = Self.plan.target("ge 5000", ["issuer": second]).target(
        "ge 4045", ["issuer": first])
      #expect(try standings(builder) == [.beside, .headline], "\(first), \(second)")
    }
  }

  @Test func `a promise that the plan counts comes before one that it does not`() throws {
    let builder = Self.plan.target("ge 4045", ["counted": "no"])
      .target("ge 5000", ["issuer": "party"])
    #expect(try standings(builder) == [.beside, .headline])
  }

  @Test func `an adjusted promise replaces the first from the day it is known`() throws {
    let builder = Self.plan.target("ge 2157.1", on: "2022-12-10")
      .target("ge 2430.6", on: "2023-06-30", ["supersedes": "T1"])
    #expect(try standings(builder, asOf: "2023-06-29") == [.headline])
    #expect(try standings(builder, asOf: "2023-06-30") == [.superseded, .headline])
  }

  @Test func `promises of different plans or indicators stand apart`() throws {
    let builder = Self.plan.target("ge 1").indicator(.flow, id: "B").target("ge 1")
      .plan("2024", id: "next").target("ge 1")
    #expect(try standings(builder) == [.headline, .headline, .headline])
  }
}

struct PlanTallyTests {
  private func tally(_ builder: FolderBuilder, asOf day: String) throws -> PlanTally {
    let folder = try builder.folder()
    let (plan, area) = try (
      #require(folder.plans.reference(of: "plan")), #require(folder.areas.reference(of: "06"))
    )
    let day = try #require(CalendarDate(day))
    return folder.tally(of: plan, in: area, asOf: day, among: folder.assessments(asOf: day))
  }

  @Test func `counts each headline promise once, by its status`() throws {
    let builder = FolderBuilder().plan("2023")
      .indicator(.countAdded, id: "A").target("ge 10").target("ge 99", ["issuer": "party"])
      .observation("12", "2023", on: "2024-01")
      .indicator(.countAdded, id: "B").target("ge 10").observation("9", "2023", on: "2024-01")
      .indicator(.countAdded, id: "C").target("ge 10").observation("8", "2023", on: "2024-01")
      .indicator(.countAdded, id: "D").target("ge 10")
    let tally = try tally(builder, asOf: "2024-02-01")
    #expect(tally.counts == [.exceeded: 1, .missed: 2, .noData: 1])
    #expect((tally.withTargets, tally.withFigures) == (4, 3))
    #expect(tally.counts.reduce(0) { $0 + $1.count } == tally.withTargets)
  }

  @Test func `counts an ended plan by its last verdicts`() throws {
    let builder = FolderBuilder().plan("2025", ["ended_on": "2025-06-30"])
      .indicator(.countAdded).target("ge 10").observation("12", "2025-01-01/P6M", on: "2025-07-10")
    #expect(try tally(builder, asOf: "2025-08-01").counts == [.exceeded: 1])
  }

  @Test func `keeps what documents count apart by document and basis, the newest first`() throws {
    let builder = FolderBuilder().plan("2023")
      .judgement("tally likely_achieved 54 66", "2023", on: "2023-10-14", ["basis": "forecast"])
      .judgement("tally hard 11 66", "2023", on: "2023-10-14", ["basis": "forecast"])
      .judgement("tally likely_missed 1 66", "2023", on: "2023-10-14", ["basis": "forecast"])
      .judgement(
        "tally achieved_or_exceeded 23 26", "2023", on: "2023-12-13", ["basis": "estimate"]
      )
      .judgement("tally missed 3 26", "2023", on: "2023-12-13", ["basis": "estimate"])
      .judgement("tally exceeded 13 26", "2023", on: "2024-03-01")
      .judgement("tally achieved 10 26", "2023", on: "2024-03-01")
      .judgement("tally missed 3 26", "2023", on: "2024-03-01")
    let stated = try tally(builder, asOf: "2024-06-01").stated
    #expect(stated.map(\.basis) == [.outcome, .estimate, .forecast])
    #expect(stated.map(\.total) == [26, 26, 66])
    for count in stated {
      #expect(count.classes.map(\.tally.count).reduce(0, +) == count.total)
    }
    #expect(try tally(builder, asOf: "2023-12-12").stated.map(\.basis) == [.forecast])
  }

  @Test func `keeps counts over other totals, by the same document on the same basis, apart`()
    throws
  {
    let builder = FolderBuilder().plan("2023")
      .judgement("tally achieved 20 26", "2023", on: "2024-03-01")
      .judgement("tally achieved 17 20", "2023", on: "2024-03-01")
      .judgement("tally missed 6 26", "2023", on: "2024-03-01")
    let stated = try tally(builder, asOf: "2024-06-01").stated
    #expect(stated.map(\.total) == [26, 20])
    #expect(stated.map { $0.classes.map(\.tally.count) } == [[20, 6], [17]])
  }
}
