import DashboardUI
import PlanIndicators
import Testing

/// What documents state, beside what their figures compute to.
struct StatedRateTests {
  typealias Agreement = Assessment.StatedRate.Agreement

  @Test(arguments: [
    (Indicator.Kind.flow, "22214", "23707", "96", 0.937_02, Agreement.contradicts),
    (.flow, "16902", "17044", "94", 0.991_67, .contradicts),
    (.flow, "77606", "84074", "92", 0.923_07, .agrees),
    (.countAdded, "155", "150", "104", 1.033_33, .close),
    (.flow, "155", "150", "104", 1.033_33, .agrees),
    (.flow, "673", "550", "122.5", 1.223_64, .agrees),
    (.countAdded, "673", "550", "122.5", 1.223_64, .contradicts),
  ])
  func `a stated completion agrees within the printed digits and is close within its last one`(
    kind: Indicator.Kind, result: String, target: String, percent: String, computed: Double,
    agreement: Agreement
  ) throws {
    let stated = try FolderBuilder().indicator(kind).plan("2023").target("ge \(target)")
      .observation(result, "2023", on: "2023-12-13")
      .judgement("completion percent \(percent)", "2023", on: "2023-12-13")
      .assessment(asOf: "2023-12-13").stated
    let rate = try #require(stated.first)
    #expect(rate.agreement == agreement)
    #expect(try #require(rate.computed).isNearly(computed, within: 0.000_01))
    #expect(rate.value == Double(percent).map { $0 / 100 })
  }

  @Test(arguments: [
    ("ratio percent 95", "200,0%", "200.0%"), ("ratio times 4", "2,00 lần", "2.00 times"),
    ("change percent 12", "+100,0%", "+100.0%"), ("change value 12", "+100 ha", "+100 ha"),
  ])
  func `what the figures give is said in the scale of what was stated`(
    statement: String, vietnamese: String, english: String
  ) throws {
    let builder = FolderBuilder().indicator(.flow, ["unit_en": "ha"]).plan("2023").target("ge 1")
      .observation("100", "2022", on: "2023-01").observation("200", "2023", on: "2024-01")
      .judgement(statement, "2023", on: "2024-01")
    let folder = try builder.folder()
    let rate = try #require(try builder.assessment(asOf: "2024-02-01").stated.first)
    #expect(rate.agreement == .contradicts)
    let computed = try #require(rate.computed)
    let (judgement, indicator) = (folder.judgements[rate.judgement], folder.indicators.first)
    #expect(Strings.vietnamese.computedText(computed, of: judgement, indicator) == vietnamese)
    #expect(Strings.english.computedText(computed, of: judgement, indicator) == english)
  }

  @Test func `a document is compared with its own figure before a later one`() throws {
    let stated = try FolderBuilder().indicator(.countAdded).plan("2023").target("ge 100")
      .observation("74", "2023-01-01/P6M", on: "2023-07-16")
      .observation("90", "2023-01-01/P6M", on: "2023-09-01")
      .judgement("completion percent 74", "2023-01-01/P6M", on: "2023-07-16")
      .assessment(asOf: "2023-12-13").stated
    #expect(stated.map(\.agreement) == [.agrees])
  }

  @Test func `a share is of the plan that its own document states, and of no other`() throws {
    let folder = try FolderBuilder().indicator(.flow).plan("2023").target("ge 4045")
      .target("ge 4000", on: "2024-01-20", ["issuer": "province", "counted": "no"])
      .observation("5000", "2023", on: "2024-01-20")
      .judgement("completion percent 125.0", "2023", on: "2024-01-20")
      .observation("4450", "2023-01-01/P9M", on: "2023-10-05")
      .judgement(
        "completion percent 110", "2023-01-01/P9M", on: "2023-10-05", ["issuer": "committee"]
      )
      .folder()
    let stated = folder.assessments(asOf: try #require(CalendarDate("2024-02-01"))).map(\.stated)
    #expect(stated.map { $0.map(\.agreement) } == [[.agrees], [.agrees]])
  }

  @Test func `of several plans of its document a share is of the one that is counted`() throws {
    let folder = try FolderBuilder().indicator(.flow).plan("2023")
      .target("ge 5", on: "2024-01-20", ["issuer": "centre", "counted": "no"])
      .target("ge 20", on: "2024-01-20")
      .observation("6", "2023", on: "2024-01-20")
      .judgement("completion percent 30", "2023", on: "2024-01-20")
      .folder()
    let stated = folder.assessments(asOf: try #require(CalendarDate("2024-02-01"))).map(\.stated)
    #expect(stated.map { $0.map(\.agreement) } == [[], [.agrees]])
  }

  @Test func `a change is compared with both figures of its own document`() throws {
    let assessment = try FolderBuilder().indicator(.share, wanted: .decrease).plan("2022")
      .target("le 20").observation("27.37", "2021", on: "2023-03-01")
      .observation("24.71", "2022", on: "2023-03-01").observation("27.3", "2021", on: "2023-06-01")
      .judgement("change points -2.66", "2022", on: "2023-03-01").assessment(asOf: "2023-12-13")
    #expect(assessment.stated.map(\.agreement) == [.agrees])
  }

  @Test(arguments: [
    ("ratio percent 95", -0.05), ("ratio times 2.5", 1.5), ("change percent 12", 0.12),
    ("change times 2", 2), ("change points -2.5", -2.5), ("change value 5.37", 5.37),
    ("completion percent 74", 0.74), ("completion times 2.4", 2.4),
  ])
  func `the wording of a rate decides what it says: bằng 95% is a fall by 5%`(
    statement: String, fraction: Double
  ) throws {
    let folder = try FolderBuilder().indicator(.flow)
      .judgement(statement, "2023", on: "2023-12-13").folder()
    let stated = try #require(folder.judgements.first?.statement.fraction)
    #expect(stated.isNearly(fraction))
  }

  @Test func `571.000 visitors against nearly 240.000 agree with "gấp 2,5 lần"`() throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2023").target("ge 771622")
      .observation("240000", "2022-01-01/P6M", on: "2022-07", ["qualifier": "nearly"])
      .observation("571000", "2023-01-01/P6M", on: "2023-07-16")
      .judgement("ratio times 2.5", "2023-01-01/P6M", on: "2023-07-16")
      .assessment(asOf: "2023-07-16")
    #expect(try #require(assessment.changeOnYear?.value).isNearly(571.0 / 240 - 1))
    #expect(assessment.changeOnYear?.statedBy == nil)
    #expect(assessment.stated.map(\.agreement) == [.agrees])
  }

  @Test func `the change on the year before is taken from a document where a figure is missing`()
    throws
  {
    let assessment = try FolderBuilder().indicator(.flow).plan("2023").target("ge 1700")
      .observation("1773", "2023", on: "2023-12-13")
      .judgement("change percent 12", "2023", on: "2023-12-13").assessment(asOf: "2023-12-13")
    #expect(assessment.changeOnYear?.value == 0.12)
    #expect(assessment.changeOnYear?.statedBy == assessment.result?.document)
  }

  @Test func `the change of a share is in points`() throws {
    let assessment = try FolderBuilder().indicator(.share, wanted: .decrease).plan("2022")
      .target("le 20").observation("28.85", "2021", on: "2022-01")
      .observation("24.71", "2022", on: "2023-01").assessment(asOf: "2023-02-01")
    let change = try #require(assessment.changeOnYear)
    #expect(change.isInUnit)
    #expect(change.value.isNearly(-4.14))
  }

  @Test func `164 are 17,6% of the centre's plan and 16,2% of the province's`() throws {
    let folder = try FolderBuilder().indicator(.flow).plan("2024")
      .target("ge 932", ["issuer": "centre", "counted": "no"]).target("ge 1012")
      .observation("164", "2024-01-01/P2M", on: "2024-03")
      .judgement("completion percent 17.6", "2024-01-01/P2M", on: "2024-03", ["issuer": "centre"])
      .judgement("completion percent 16.2", "2024-01-01/P2M", on: "2024-03", ["issuer": "province"])
      .folder()
    let assessments = folder.assessments(asOf: try #require(CalendarDate("2024-04-01")))
    let stated = assessments.map(\.stated)
    #expect(stated.map(\.count) == [1, 1])
    #expect(try #require(stated.first?.first?.value).isNearly(0.176))
    #expect(try #require(stated.last?.first?.value).isNearly(0.162))
    #expect(stated.joined().map(\.agreement) == [.agrees, .agrees])
  }

  @Test(arguments: [
    ("verdict slow", TrackStatus.offTrack, Agreement.agrees),
    ("verdict achieved", .offTrack, .contradicts), ("verdict rising", .offTrack, .uncompared),
  ])
  func `a word is compared with the computed status`(
    word: String, status: TrackStatus, agreement: Agreement
  ) throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2023").target("ge 100")
      .observation("10", "2023-01-01/P6M", on: "2023-07-16")
      .judgement(word, "2023-01-01/P6M", on: "2023-07-16").assessment(asOf: "2023-07-16")
    #expect(assessment.status == status)
    #expect(assessment.stated.map(\.agreement) == [agreement])
  }

  @Test func `a word about one issuer's plan is held against no other's`() throws {
    let folder = try FolderBuilder().indicator(.flow).plan("2023")
      .target("ge 822", ["issuer": "centre", "counted": "no"]).target("ge 997")
      .observation("900", "2023", on: "2024-01")
      .judgement("verdict exceeded", "2023", on: "2024-01", ["issuer": "centre"]).folder()
    let assessments = folder.assessments(asOf: try #require(CalendarDate("2024-02-01")))
    #expect(assessments.map(\.status) == [.exceeded, .missed])
    #expect(assessments.map { $0.stated.map(\.agreement) } == [[.agrees], []])
  }

  @Test func `points beside an amount are no difference of its figures`() throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2023").target("ge 1000")
      .observation("800", "2022", on: "2023-01").observation("900", "2023", on: "2024-01")
      .judgement("change points 10", "2023", on: "2024-01").assessment(asOf: "2024-02-01")
    #expect(assessment.stated.map(\.agreement) == [.uncompared])
    #expect(assessment.stated.first?.computed == nil)
    let lone = try FolderBuilder().indicator(.flow).plan("2023").target("ge 1000")
      .observation("900", "2023", on: "2024-01")
      .judgement("change points 10", "2023", on: "2024-01").assessment(asOf: "2024-02-01")
    #expect(lone.changeOnYear == nil)
  }

  @Test func `a word without a figure stands alone`() throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2023").target("ge 100")
      .judgement("verdict slow", "2023-01-01/P6M", on: "2023-07-16").assessment(asOf: "2023-07-16")
    #expect(assessment.status == .noData)
    #expect(assessment.stated.map(\.agreement) == [.uncompared])
  }

  @Test func `what is said about another year is not shown`() throws {
    let assessment = try FolderBuilder().indicator(.flow).plan("2023").target("ge 100")
      .judgement("verdict slow", "2022", on: "2023-07-16").assessment(asOf: "2023-07-16")
    #expect(assessment.stated.isEmpty)
  }
}
