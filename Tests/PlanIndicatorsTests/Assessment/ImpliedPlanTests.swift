import PlanIndicators
import Testing

/// Plans that no document states but that a printed rate implies.
struct ImpliedPlanTests {
  private static let visitors = FolderBuilder().indicator(.flow).plan("2023")
    .target(
      "ge 771622", on: "2023-07-16",
      ["origin": "implied", "lower": "766443", "upper": "776871"]
    )
    .observation("571000", "2023-01-01/P6M", on: "2023-07-16", ["status": "E"])

  @Test func `571.000 visitors at 74% are 73,5 to 74,5% of a plan of 766.443 to 776.871`() throws {
    let assessment = try Self.visitors.assessment(asOf: "2023-07-16")
    let range = try #require(assessment.completionRange)
    #expect(try #require(assessment.completion).isNearly(0.74, within: 1e-6))
    #expect(range.low.isNearly(0.735, within: 1e-5))
    #expect(range.high.isNearly(0.745, within: 1e-5))
    let goal = try #require(assessment.promise?.range)
    #expect(goal.low.isNearly(766_443, within: 1e-6) && goal.high.isNearly(776_871, within: 1e-6))
  }

  @Test func `a rate is not compared with the plan that was computed from it`() throws {
    let assessment = try Self.visitors
      .judgement("completion percent 74", "2023-01-01/P6M", on: "2023-07-16")
      .assessment(asOf: "2023-07-16")
    #expect(assessment.stated.map(\.value) == [0.74])
    #expect(assessment.stated.map(\.computed) == [nil])
    #expect(assessment.stated.map(\.agreement) == [.uncompared])
  }

  @Test func `what is to be expected by now is an amount of the implied plan, not a percentage`()
    throws
  {
    let builder = Self.visitors
      .judgement("completion percent 74", "2023-01-01/P6M", on: "2023-07-16", ["plan": "plan"])
    let assessment = try builder.assessment(asOf: "2023-07-16")
    let expectation = try #require(assessment.expectation)
    #expect(expectation.share == 0.5)
    #expect(expectation.value.isNearly(771_622 / 2))
    // The verdict rests on the rate itself.
    #expect(try #require(assessment.completion).isNearly(0.74))
    #expect(try #require(expectation.pace).isNearly(1.48))
  }

  @Test func `what is to be expected where only a rate was published is an amount as well`() throws
  {
    let assessment = try FolderBuilder().indicator(.flow).plan("2023").target("ge 213")
      .judgement("completion percent 40", "2023-01-01/P6M", on: "2023-07-16", ["plan": "plan"])
      .assessment(asOf: "2023-07-16")
    #expect(try #require(assessment.completion).isNearly(0.4))
    #expect(try #require(assessment.expectation?.value).isNearly(106.5))
  }

  @Test(arguments: [
    ("766000", TrackStatus.missed, true), ("770000", .missed, false), ("772000", .exceeded, false),
    ("778000", .exceeded, true),
  ])
  func `a result inside the implied interval is no firm verdict`(
    value: String, status: TrackStatus, isFirm: Bool
  ) throws {
    let assessment = try Self.visitors.observation(value, "2023", on: "2024-01")
      .assessment(asOf: "2024-02-01")
    #expect(assessment.status == status)
    #expect(assessment.verdict.isFirm == isFirm)
  }
}
