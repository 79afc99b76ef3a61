import PlanIndicators
import Testing

struct TurningPointTests {
  private func points(
    _ builder: FolderBuilder, asOf day: String
  ) throws -> [TurningPoint] {
    let folder = try builder.folder()
    return folder.turningPoints(
      of: try #require(folder.targets.allReferences.last), asOf: try #require(CalendarDate(day)))
  }

  private func point(_ value: String, _ status: TrackStatus, isAbove: Bool) throws -> Turn {
    Turn(value: try #require(PrintedNumber(value)), status: status, isAbove: isAbove)
  }

  private struct Turn: Hashable {
    let value: PrintedNumber
    let status: TrackStatus
    let isAbove: Bool
  }

  @Test func `half a year of a count turns at 40, 48, 100 and 101 of 100`() throws {
    let points = try points(
      FolderBuilder().indicator(.countAdded).plan("2023").target("ge 100")
        .observation("44", "2023-01-01/P6M", on: "2023-07-16"), asOf: "2023-12-13")
    #expect(
      points.map { Turn(value: $0.value, status: $0.status, isAbove: $0.isAbove) }
        == [
          try point("48", .onTrack, isAbove: true), try point("100", .achieved, isAbove: true),
          try point("101", .exceeded, isAbove: true), try point("39", .offTrack, isAbove: false),
        ])
  }

  @Test func `a level that should fall gets worse above and better below`() throws {
    let points = try points(
      FolderBuilder().indicator(.share, wanted: .decrease, ["decimals": "1"])
        .observation("30", "2020", on: "2021-01-10", ["decimals": "1"])
        .plan("2021-01-01/P5Y").target("le 20", ["baseline_period": "2020"])
        .observation("26", "2022", on: "2023-01-10", ["decimals": "1"]), asOf: "2023-02-01")
    // Two of five years: 4 points of 10 are expected by then; 95% of them are 3,8, 60% 2,4.
    #expect(
      points.map { Turn(value: $0.value, status: $0.status, isAbove: $0.isAbove) }
        == [
          try point("26.3", .atRisk, isAbove: true), try point("27.7", .offTrack, isAbove: true),
          try point("30.1", .reversing, isAbove: true), try point("20", .metNow, isAbove: false),
        ])
  }

  @Test func `a narrow band far away is not stepped over`() throws {
    let points = try points(
      FolderBuilder().indicator(.ratio, wanted: .band).plan("2023").target("between 1000 1001")
        .observation("3", "2023", on: "2024-01-10"), asOf: "2024-02-01")
    #expect(points.map(\.status) == [.achieved, .missed])
    #expect(points.first?.value == PrintedNumber(1_000))
  }

  @Test
  func `a fall that only a document states turns on both sides, though no level falls below 0`()
    throws
  {
    let points = try points(
      FolderBuilder().indicator(.share, wanted: .decrease, ["min": "0", "max": "100"])
        .plan("2024").target("between -2.5 -2", ["basis": "change", "baseline_period": "2023"])
        .judgement(
          "change points -2.5", "2024", on: "2025-01-10",
          ["qualifier": "nearly", "compared_with": "2023"]), asOf: "2025-02-01")
    #expect(
      points.map { Turn(value: $0.value, status: $0.status, isAbove: $0.isAbove) }
        == [
          try point("-1.99", .missed, isAbove: true), try point("-2.51", .exceeded, isAbove: false),
        ])
  }

  @Test func `an amount whose rate implies its plan turns where it crosses that plan`() throws {
    let points = try points(
      FolderBuilder().indicator(.countAdded).plan("2023")
        .target("ge 100", on: "2023-07-16", ["origin": "implied", "lower": "99", "upper": "101"])
        .observation("44", "2023-01-01/P6M", on: "2023-07-16")
        .judgement("completion percent 44", "2023-01-01/P6M", on: "2023-07-16", ["plan": "plan"]),
      asOf: "2023-12-13")
    #expect(
      points.map { Turn(value: $0.value, status: $0.status, isAbove: $0.isAbove) }
        == [
          try point("48", .onTrack, isAbove: true), try point("100", .achieved, isAbove: true),
          try point("101", .exceeded, isAbove: true), try point("39", .offTrack, isAbove: false),
        ])
  }

  @Test func `what cannot be judged does not turn`() throws {
    let builder = FolderBuilder().indicator(.flow).plan("2023").target("ge 100")
    #expect(try points(builder, asOf: "2023-12-13").isEmpty)
  }

  /// The law that makes the points honest: a published figure of that value gets that verdict, and the
  /// next one before it does not.
  @Test(arguments: ["4", "37", "48", "50", "77", "100", "140"])
  func `a figure at the point has its verdict, the one before it has not`(value: String) throws {
    func folder(_ value: PrintedNumber) -> FolderBuilder {
      FolderBuilder().indicator(.countAdded).plan("2023").target("ge 100")
        .observation("\(value)", "2023-01-01/P6M", on: "2023-07-16")
    }
    for point in try points(folder(try #require(PrintedNumber(value))), asOf: "2023-12-13") {
      let before = point.value + PrintedNumber(point.isAbove ? -1 : 1)
      #expect(try folder(point.value).assessment(asOf: "2023-12-13").status == point.status)
      #expect(try folder(before).assessment(asOf: "2023-12-13").status != point.status)
    }
  }
}
