import PlanIndicators
import Testing

/// The change on the same period of the year before: computed, else as a document states it.
struct YearlyChangeTests {
  private static let amount = FolderBuilder().indicator(.flow).plan("2024").target("ge 1000")

  @Test(arguments: [
    ("change percent 12", 0.12, "12", false), ("change percent 120.0", 1.2, "120.0", false),
    ("ratio percent 95", -0.05, "-5", false), ("ratio times 2.5", 1.5, "150", false),
    ("ratio times 2", 1, "100", false), ("change value 582", 582, "582", true),
  ])
  func `a stated change keeps the digits that it is printed with`(
    _ row: (statement: String, value: Double, printed: String, isInUnit: Bool)
  ) throws {
    let change = try #require(
      try Self.amount.observation("900", "2024", on: "2025-01")
        .judgement(row.statement, "2024", on: "2025-01").assessment(asOf: "2025-06-01")
        .changeOnYear)
    #expect(change.value.isNearly(row.value))
    #expect(change.printed?.description == row.printed)
    #expect(change.isInUnit == row.isInUnit)
    #expect(change.statedBy != nil)
  }

  @Test(arguments: [("2024", "2023", true), ("2024", "2020", false), ("2024-DX", "2023-DX", true)])
  func `a change on a named period counts where that is the year before`(
    period: String, against: String, isTaken: Bool
  ) throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2024")
      .target("ge 1000", ["period": period]).observation("900", period, on: "2025-01")
      .judgement("ratio percent 90", period, on: "2025-01", ["compared_with": against])
      .assessment(asOf: "2025-06-01")
    #expect(assessment.changeOnYear.map { $0.value.isNearly(-0.1) } == (isTaken ? true : nil))
  }

  @Test func `a percentage is taken before an amount, points of a completion never`() throws {
    let points = Self.amount.observation("900", "2024", on: "2025-01")
      .judgement("change points 10", "2024", on: "2025-01")
    #expect(try points.assessment(asOf: "2025-06-01").changeOnYear == nil)
    let amount = points.judgement("change value 582", "2024", on: "2025-01")
    #expect(try amount.assessment(asOf: "2025-06-01").changeOnYear?.value == 582)
    let percentage = try amount.judgement("change percent 12", "2024", on: "2025-01")
      .judgement("change value 583", "2024", on: "2025-01").assessment(asOf: "2025-06-01")
    #expect(percentage.changeOnYear?.value == 0.12)
  }

  @Test func `what the figures give is computed, whatever a document states`() throws {
    let assessment = try Self.amount.observation("800", "2023", on: "2024-01")
      .observation("900", "2024", on: "2025-01")
      .judgement("change percent 15", "2024", on: "2025-01").assessment(asOf: "2025-06-01")
    #expect(assessment.changeOnYear?.value == 0.125)
    #expect(assessment.changeOnYear?.statedBy == nil)
    #expect(assessment.changeOnYear?.printed == nil)
  }

  @Test func `a change without levels is the change on the year before as well`() throws {
    let assessment = try FolderBuilder().indicator(.share, wanted: .decrease).plan("2024")
      .target("between -2.5 -2", ["basis": "change", "baseline_period": "2023"])
      .judgement(
        "change points -2.5", "2024", on: "2025-01",
        ["qualifier": "nearly", "compared_with": "2023"]
      ).assessment(asOf: "2025-06-01")
    let change = try #require(assessment.changeOnYear)
    #expect(change.printed?.description == "-2.5")
    #expect(change.qualifier == .nearly)
  }

  @Test(
    arguments: [
      ("855", nil, "900", .over, .over), ("900", .over, "1035", nil, .under),
      ("900", .nearly, "1035", nil, .over), ("900", .over, "1035", .over, .about),
      ("900", nil, "1035", nil, nil),
    ] as [(String, Qualifier?, String, Qualifier?, Qualifier?)])
  func `a computed change lies on the side on which the words before the figures put it`(
    _ row: (
      earlier: String, before: Qualifier?, later: String, after: Qualifier?, side: Qualifier?
    )
  ) throws {
    let assessment = try Self.amount
      .observation(
        row.earlier, "2023", on: "2024-01", ["qualifier": row.before?.rawValue ?? ""]
      ).observation(row.later, "2024", on: "2025-01", ["qualifier": row.after?.rawValue ?? ""])
      .assessment(asOf: "2025-06-01")
    #expect(assessment.changeOnYear?.qualifier == row.side)
  }

  @Test
  func `words before a fall speak of its size, so that the difference lies on the other side`()
    throws
  {
    let assessment = try FolderBuilder().indicator(.growthRate).plan("2024").target("ge 8")
      .observation("-2", "2023", on: "2024-01", ["qualifier": "over"])
      .observation("3", "2024", on: "2025-01").assessment(asOf: "2025-06-01")
    #expect(assessment.changeOnYear?.value == 5)
    #expect(assessment.changeOnYear?.qualifier == .over)
  }
}
