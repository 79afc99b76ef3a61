import PlanIndicators
import Testing

/// Which of several published figures of one period counts.
struct VintageTests {
  private static let count = FolderBuilder().indicator(.countAdded).plan("2023").target("ge 49")

  @Test(arguments: [("A", "P"), ("P", "E"), ("E", "F"), ("A", "F")])
  func `the more final figure counts, even when it came first`(
    final: String, provisional: String
  ) throws {
    let assessment = try Self.count.observation("50", "2023", on: "2024-01", ["status": final])
      .observation("40", "2023", on: "2024-06", ["status": provisional])
      .assessment(asOf: "2025-01-01")
    #expect(assessment.result?.value.description == "50")
    #expect(assessment.verdict.isFirm)
  }

  @Test(arguments: ["A", "P", "E", "F"])
  func `of equally final figures the later one counts`(status: String) throws {
    let assessment = try Self.count.observation("50", "2023", on: "2024-06", ["status": status])
      .observation("40", "2023", on: "2024-01", ["status": status]).assessment(asOf: "2025-01-01")
    #expect(assessment.result?.value.description == "50")
    #expect(assessment.verdict.isFirm)
    #expect(assessment.verdict.provisional?.rawValue == (status == "A" ? nil : status))
  }

  @Test func `where the order of two documents cannot be decided both figures stand`() throws {
    let builder = Self.count.document(
      "bbk-59427", ["not_before": "2023-12-13", "not_after": "2024-01-31"]
    ).observation("50", "2023", on: "2023-12-20")
    let undecided = try builder.observation("40", "2023", on: "", ["document": "bbk-59427"])
      .assessment(asOf: "2024-06-01")
    #expect(undecided.result?.value.description == "40")
    #expect(undecided.result?.range == Interval(40, 50))
    #expect(!undecided.verdict.isFirm)
    #expect(undecided.verdict.alternatives == [.exceeded, .achieved])
    let alike = try builder.observation("51", "2023", on: "", ["document": "bbk-59427"])
      .assessment(asOf: "2024-06-01")
    #expect(alike.verdict.isFirm)
  }

  @Test func `of figures that cannot be put in order the one that says most stands for all`() throws
  {
    let bounds = ["not_before": "2023-12-13", "not_after": "2024-01-31"]
    let builder = FolderBuilder().indicator(.ratio).plan("2023").target("ge 49")
      .document("one", bounds).document("two", bounds).document("three", bounds)
      .observation("50", "2023", on: "", ["document": "one", "qualifier": "over"])
      .observation("50.3", "2023", on: "", ["document": "two"])
      .observation("51", "2023", on: "", ["document": "three"])
    let result = try #require(try builder.assessment(asOf: "2024-06-01").result)
    #expect(result.value.description == "50.3")
    #expect(result.qualifier == nil)
    #expect(result.hasRivals)
    #expect(result.range == Interval(50, 60))
    // A later document counts, however vague it is.
    let later = try builder.observation("52", "2023", on: "2024-05", ["qualifier": "over"])
      .assessment(asOf: "2024-06-01")
    #expect(later.result?.value.description == "52")
  }

  @Test func `documents whose bounds do not overlap are in order`() throws {
    let assessment = try Self.count.document(
      "bbk-59427", ["not_before": "2023-12-13", "not_after": "2024-01-31"]
    ).observation("50", "2023", on: "2023-12-13")
      .observation("40", "2023", on: "", ["document": "bbk-59427"]).assessment(asOf: "2024-06-01")
    #expect(assessment.result?.range == Interval(40, 40))
    #expect(assessment.verdict.isFirm)
  }

  @Test func `the figure that reaches furthest counts, not the last one published`() throws {
    let assessment = try Self.count.observation("20", "2023-01-01/P6M", on: "2023-12-20")
      .observation("30", "2023-01-01/P9M", on: "2023-10-14").assessment(asOf: "2023-12-31")
    #expect(assessment.result?.value.description == "30")
  }
}

/// Views into the past.
struct AsOfTests {
  private static let builder = FolderBuilder().indicator(.flow).plan("2023")
    .target("ge 4045", on: "2022-12-10")
    .observation("2000", "2023-01-01/P6M", on: "2023-07-16")
    .observation("4969.65", "2023-01-01/P310D", on: "2023-11-06")
    .judgement("verdict exceeded", "2023-01-01/P310D", on: "2023-11-06")

  @Test(arguments: [
    ("2023-07-15", TrackStatus.noData, nil), ("2023-07-16", .onTrack, "2000"),
    ("2023-11-05", .onTrack, "2000"), ("2023-11-06", .exceeded, "4969.65"),
  ])
  func `a day knows only what had been published by it`(
    day: String, status: TrackStatus, result: String?
  ) throws {
    let assessment = try Self.builder.assessment(asOf: day)
    #expect(assessment.status == status)
    #expect(assessment.result?.value.description == result)
    #expect(assessment.stated.isEmpty == (day != "2023-11-06"))
  }

  @Test func `a document that is dated only by its month is known at the end of the month`() throws
  {
    let builder = FolderBuilder().indicator(.flow).plan("2023").target("ge 100")
      .observation("150", "2023-01-01/P6M", on: "2023-07")
    #expect(try builder.assessment(asOf: "2023-07-30").status == .noData)
    #expect(try builder.assessment(asOf: "2023-07-31").status == .exceeded)
  }

  @Test func `a forecast for the year closes it provisionally, until anything has come`() throws {
    let forecast = FolderBuilder().indicator(.growthRate).plan("2023").target("ge 8")
      .observation("8.1", "2023", on: "2023-02-10", ["status": "F"])
    let early = try forecast.assessment(asOf: "2023-02-11")
    #expect(early.status == .exceeded)
    #expect(early.verdict.provisional == .forecast)
    let later = try forecast.observation("5.0", "2023-01-01/P9M", on: "2023-10-05")
      .assessment(asOf: "2023-10-10")
    #expect(later.result?.value.description == "5.0")
    #expect(later.status == .offTrack)
  }
}
