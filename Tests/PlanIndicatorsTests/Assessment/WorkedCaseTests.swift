import PlanIndicators
import Testing

/// Cases from reports and newspapers of Bắc Kạn, with the answers that they print or that follow from
/// them, as far as no other suite has them.
struct WorkedCaseTests {
  private func assessments(_ builder: FolderBuilder, asOf day: String) throws -> [Assessment] {
    try builder.folder().assessments(asOf: #require(CalendarDate(day)))
  }

  @Test func `12 communes were planned for 2024 and count from zero, not from the 23 of before`()
    throws
  {
    let builder = FolderBuilder().plan("2024").indicator(.stock, id: "NTM")
      .observation("23", "2023-10-14", on: "2023-10-14")
      .indicator(.countAdded, id: "NTM_NEW").target("ge 12")
      .observation("12", "2024", on: "2024-12-31")
    let added = try builder.assessment(asOf: "2025-01-01")
    #expect(added.completion == 1)
    #expect(added.status == .achieved)
  }

  @Test func `2 advanced communes are among the 23, not beside them`() throws {
    let builder = FolderBuilder().plan("2023").indicator(.stock, id: "NTM").target("ge 25")
      .observation("23", "2023", on: "2024-01")
      .indicator(.stock, id: "NTM_ADVANCED", ["parent": "NTM"]).target("ge 2")
      .observation("2", "2023", on: "2024-01")
    let all = try assessments(builder, asOf: "2024-02-01")
    #expect(all.map { $0.result?.value.description } == ["23", "2"])
    #expect(all.map(\.status) == [.missed, .achieved])
    #expect(try builder.folder().indicators[id: "NTM_ADVANCED"]?.parent == "NTM")
  }

  @Test func `1.217 of 1.816 services are 67,0%`() throws {
    let assessment = try FolderBuilder().indicator(.countAdded).plan("2023").target("ge 1816")
      .observation("1217", "2023", on: "2024-01")
      .judgement("completion percent 67.0", "2023", on: "2024-01").assessment(asOf: "2024-02-01")
    #expect(try #require(assessment.completion).isNearly(0.670, within: 0.000_5))
    #expect(assessment.stated.map(\.agreement) == [.agrees])
  }

  @Test func `"tăng gấp 02 lần" is twice as much, a rise by 100%`() throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2023").target("ge 1")
      .observation("50", "2022", on: "2023-01").observation("100", "2023", on: "2024-01")
      .judgement("ratio times 2", "2023", on: "2024-01").assessment(asOf: "2024-02-01")
    #expect(assessment.stated.map(\.value) == [1])
    #expect(assessment.changeOnYear?.value == 1)
    #expect(assessment.stated.map(\.agreement) == [.agrees])
  }

  @Test func `5,02% on average over two years with 6,01 in the second leaves 4,03 for the first`()
    throws
  {
    let mean = try FolderBuilder().indicator(.growthRate).plan("2021-01-01/P5Y")
      .target("ge 6.5", ["basis": "average"]).observation("4.03", "2021", on: "2022-01")
      .observation("6.01", "2022", on: "2023-01").assessment(asOf: "2023-02-01")
    #expect(mean.result?.value.description == "5.0200")
  }

  @Test(arguments: [
    ("ge 8", "at_least", "8.0", TrackStatus.achieved), ("ge 50", "over", "50", .achieved),
    ("le 3", "at_most", "3.0", .achieved), ("ge 8", "at_least", "7.9", .missed),
  ])
  func `"trở lên", "ít nhất" and "tối đa" include the value itself`(
    comparison: String, word: String, value: String, status: TrackStatus
  ) throws {
    let assessment = try FolderBuilder()
      .indicator(.index, wanted: comparison.hasPrefix("ge") ? .increase : .decrease)
      .plan("2024").target(comparison, ["qualifier": word]).observation(
        value, "2024", on: "2025-01"
      )
      .assessment(asOf: "2025-02-01")
    #expect(assessment.status == status)
  }

  @Test func `from 34 to 30 in PAPI is four places up`() throws {
    let assessment = try FolderBuilder().indicator(.rank, wanted: .decrease).plan("2022")
      .target("le 30").observation("34", "2021", on: "2022-05", ["out_of": "63"])
      .observation("30", "2022", on: "2023-05", ["out_of": "63"]).assessment(asOf: "2023-06-01")
    #expect(assessment.changeOnYear?.value == -4)
    #expect(assessment.status == .achieved)
  }

  @Test func `SIPAS rises from 75,03 to 78,17 and is still last: score and rank are two`() throws {
    let builder = FolderBuilder().plan("2023")
      .indicator(.index, id: "SCORE").target("ge 78").observation("75.03", "2022", on: "2023-05")
      .observation("78.17", "2023", on: "2024-05")
      .indicator(.rank, wanted: .decrease, id: "RANK").target("le 62")
      .observation("63", "2023", on: "2024-05", ["out_of": "63"])
    let all = try assessments(builder, asOf: "2024-06-01")
    #expect(all.map(\.status) == [.exceeded, .missed])
    #expect(try #require(all.first?.changeOnYear?.value).isNearly(3.14))
  }

  @Test(arguments: [
    (["28.2", "15.2", "53.3"], "96.7", "3.3"), (["20", "24", "54", "2"], "100", "0"),
  ])
  func `shares of sectors add up to what taxes leave`(
    shares: [String], sum: String, taxes: String
  ) throws {
    var builder = FolderBuilder().plan("2020")
    for (number, share) in shares.enumerated() {
      builder = builder.indicator(.share, id: "S\(number)").observation(
        share, "2020", on: "2021-01")
    }
    let all = try assessments(builder, asOf: "2021-02-01")
    let total = all.compactMap { $0.result?.value }.reduce(PrintedNumber(0), +)
    #expect(total == PrintedNumber(sum))
    #expect(PrintedNumber(100) - total == PrintedNumber(taxes))
    #expect(all.allSatisfy { $0.status == .noTarget })
  }

  @Test func `46,3 million a head are 40,93 and 5,37 more, and heads do not add up over districts`()
    throws
  {
    let builder = FolderBuilder().district("A").indicator(.ratio).plan("2023").target("ge 46")
      .observation("40.93", "2022", on: "2023-01").observation("46.3", "2023", on: "2024-01")
      .observation("50.0", "2023", on: "2024-01", ["area": "A"])
      .judgement("change value 5.37", "2023", on: "2024-01")
    let assessment = try builder.assessment(asOf: "2024-02-01")
    #expect(assessment.stated.map(\.agreement) == [.agrees])
    let folder = try builder.folder()
    let rollUp = folder.rollUp(
      ofResultsFor: assessment.indicator, in: assessment.area,
      during: try #require(TimePeriod("2023")), asOf: try #require(CalendarDate("2024-02-01")))
    #expect(rollUp == nil)
  }

  @Test(arguments: [
    ("194.970", "194.970 triệu đồng", 194.969_5, 194.970_5),
    ("2066.496", "2.066.496 triệu đồng", 2_066.495_5, 2_066.496_5),
    ("1773", "1 nghìn 773 tỷ đồng", 1_772.5, 1_773.5),
  ])
  func `a figure printed in millions keeps their precision as milliards, and its own words`(
    value: String, printed: String, low: Double, high: Double
  ) throws {
    let builder = FolderBuilder().indicator(.flow, ["unit_vi": "tỷ đồng", "decimals": "1"])
      .plan("2023").target("ge 100")
      .observation(value, "2023", on: "2024-01", ["printed": printed])
    let range = try #require(try builder.assessment(asOf: "2024-02-01").result?.range)
    #expect(range.low.isNearly(low) && range.high.isNearly(high))
    #expect(try builder.folder().observations.first?.printed == printed)
  }

  @Test func `"thu ngân sách tăng 21,5%" is kept without an amount`() throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2024").target("ge 1000")
      .judgement("change percent 21.5", "2024-01-01/P6M", on: "2024-07-10")
      .judgement("verdict exceeded", "2024-01-01/P6M", on: "2024-07-10")
      .assessment(asOf: "2024-07-10")
    #expect(assessment.status == .noData)
    #expect(assessment.result == nil && assessment.completion == nil)
    #expect(assessment.stated.map(\.value) == [0.215, nil])
    #expect(assessment.stated.map(\.agreement) == [.uncompared, .uncompared])
  }

  @Test func `1,8 million trees are 112% of the year's 1,6, a fifth of 8`() throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2023").target("ge 1.6")
      .observation("1.8", "2023", on: "2024-01")
      .judgement("completion percent 112", "2023", on: "2024-01").assessment(asOf: "2024-02-01")
    #expect(try #require(assessment.completion).isNearly(1.125))
    #expect(assessment.stated.map(\.agreement) == [.agrees])
    #expect(PrintedNumber("1.6").map { $0 * 5 } == PrintedNumber(8))
  }

  @Test func `17 communes are 11 and 6 carried over from 2022`() throws {
    let folder = try FolderBuilder().indicator(.countAdded).plan("2023")
      .target("ge 17", ["carried_over": "6"]).observation("5", "2023", on: "2024-01").folder()
    let target = try #require(folder.targets.first)
    let carried = try #require(target.carriedOver)
    #expect(target.comparison.value - carried == PrintedNumber(11))
    let day = try #require(CalendarDate("2024-02-01"))
    #expect(try #require(folder.assessments(asOf: day).first?.completion).isNearly(5.0 / 17))
  }

  @Test func `the nation's 1,42 stands beside the province's 3,42 and changes nothing`() throws {
    let own = FolderBuilder()
      .adding(["id": "VN", "level": "country", "name_vi": "Cả nước"], to: "areas.csv")
      .indicator(.growthRate).plan("2021").target("ge 3").observation("3.42", "2021", on: "2022-01")
    let both = own.observation("1.42", "2021", on: "2022-01", ["area": "VN"])
    #expect(try both.assessment(asOf: "2022-02-01") == own.assessment(asOf: "2022-02-01"))
    let all = try assessments(both, asOf: "2022-02-01")
    #expect(all.map { $0.result?.value.description } == ["3.42", "1.42"])
    #expect(all.map(\.status) == [.exceeded, .noTarget])
  }

  @Test func `6th in the region and 33rd in the country are ranks of two tables`() throws {
    let builder = FolderBuilder().plan("2021")
      .indicator(.rank, wanted: .decrease, id: "REGION").target("le 6")
      .observation("6", "2021", on: "2022-01", ["out_of": "14"])
      .indicator(.rank, wanted: .decrease, id: "NATION").target("le 30")
      .observation("33", "2021", on: "2022-01", ["out_of": "63"])
    let all = try assessments(builder, asOf: "2022-02-01")
    #expect(all.map(\.margin) == ["0", "-3"])
    #expect(all.map { $0.result?.outOf } == [14, 63])
  }
}

/// The districts of a province, added up.
struct RollUpTests {
  private static let jobs = FolderBuilder().district("A").district("B").district("NS")
    .indicator(.countAdded).plan("2021")

  private func results(_ builder: FolderBuilder, asOf day: String = "2022-02-01") throws -> RollUp?
  {
    let folder = try builder.folder()
    return try folder.rollUp(
      ofResultsFor: #require(folder.indicators.reference(of: "X")),
      in: #require(folder.areas.reference(of: "06")), during: #require(TimePeriod("2021")),
      asOf: #require(CalendarDate(day)))
  }

  private func targets(_ builder: FolderBuilder, asOf day: String = "2022-02-01") throws -> RollUp?
  {
    let folder = try builder.folder()
    return try folder.rollUp(
      ofTargetsFor: #require(folder.indicators.reference(of: "X")),
      in: #require(folder.areas.reference(of: "06")),
      plan: #require(folder.plans.reference(of: "plan")), asOf: #require(CalendarDate(day)))
  }

  @Test func `jobs of 2021: 5.350 of 6.000 are listed, and 650 are left for Ngân Sơn`() throws {
    let builder = Self.jobs.target("ge 6000").target(
      "ge 3000", ["area": "A", "issuer": "district"]
    )
    .target("ge 2350", ["area": "B", "issuer": "district"])
    let rollUp = try #require(try targets(builder))
    #expect(rollUp.sum == PrintedNumber(5_350))
    #expect(rollUp.whole == PrintedNumber(6_000))
    #expect(rollUp.agreement == .incomplete(rest: PrintedNumber(650)))
    let areas = try builder.folder().areas
    #expect(rollUp.missing.map { areas[$0].id } == ["NS"])
    #expect(rollUp.parts.map { areas[$0].id } == ["A", "B"])
  }

  @Test(arguments: [
    ("300", "200", "100", "600", RollUp.Agreement.agrees),
    ("300", "200", "101", "600", .contradicts), ("300", "301", "", "600", .impossible),
    ("300", "", "", "600", .incomplete(rest: PrintedNumber(300))),
    ("300", "200", "100", "", .withoutWhole),
  ])
  func `results of districts are held against the province's own`(
    first: String, second: String, third: String, whole: String, agreement: RollUp.Agreement
  ) throws {
    var builder = Self.jobs
    for (area, value) in zip(["A", "B", "NS", "06"], [first, second, third, whole])
    where !value.isEmpty {
      builder = builder.observation(value, "2021", on: "2022-01", ["area": area])
    }
    #expect(try #require(try results(builder)).agreement == agreement)
  }

  @Test func `a later vintage counts, but not before it is published`() throws {
    let builder = Self.jobs.observation("300", "2021", on: "2022-01", ["area": "A"])
      .observation("310", "2021", on: "2022-06", ["area": "A"])
    #expect(try results(builder)?.sum == PrintedNumber(300))
    #expect(try results(builder, asOf: "2022-07-01")?.sum == PrintedNumber(310))
    #expect(try results(builder, asOf: "2021-12-31") == nil)
  }

  @Test func `an adjusted target replaces the first in the sum`() throws {
    let builder = Self.jobs.target("ge 3000", on: "2021-01-01", ["area": "A"])
      .target("ge 3500", on: "2021-06-30", ["area": "A", "supersedes": "T1"])
    #expect(try targets(builder, asOf: "2021-06-29")?.sum == PrintedNumber(3_000))
    #expect(try targets(builder, asOf: "2021-06-30")?.sum == PrintedNumber(3_500))
  }

  /// Two districts whose areas are printed with a decimal, and the province's own.
  private static let areas = FolderBuilder().district("A").district("B").indicator(.flow)
    .plan("2021")

  @Test(arguments: [
    ("33.4", "66.3", "100", RollUp.Agreement.agrees), ("33.4", "66.3", "100.0", .contradicts),
    ("33", "66", "100.00", .agrees), ("33", "65", "100.00", .contradicts),
    ("49.7", "49.7", "100", .agrees), ("49.7", "49.6", "100", .contradicts),
  ])
  func `rounded figures add up as far as their last digits leave room, and the checker agrees`(
    first: String, second: String, whole: String, agreement: RollUp.Agreement
  ) throws {
    var builder = Self.areas
    for (area, value) in zip(["A", "B", "06"], [first, second, whole]) {
      builder = builder.observation(
        value, "2021", on: "2022-01", ["area": area, "printed": "\(value) ha"])
    }
    #expect(try #require(try results(builder)).agreement == agreement)
    let isReported = CheckedFolder(files: builder.files).issues.contains { $0.kind.rule == .rollUp }
    #expect(isReported == (agreement == .contradicts))
  }

  @Test func `the target that the tallies count is the whole, wherever it stands in the file`()
    throws
  {
    let builder = Self.areas.target("ge 95", ["issuer": "centre"])
      .target("ge 90", ["issuer": "committee"])
      .target("ge 40", ["area": "A"]).target("ge 50", ["area": "B"])
    let rollUp = try #require(try targets(builder))
    #expect(rollUp.whole == PrintedNumber(90))
    #expect(rollUp.agreement == .agrees)
  }
}
