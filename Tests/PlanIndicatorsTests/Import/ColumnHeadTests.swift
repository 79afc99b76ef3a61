import PlanIndicators
import Testing

/// The words of a head: what they name is taken as it stands, and anything else is refused.
struct ColumnHeadTests {
  private typealias Part = ColumnMeaning.Span.Part

  /// The meaning of a head over a column of figures, below a title.
  private static func meaning(_ head: String, below title: String = "BIỂU") throws -> ColumnMeaning
  {
    let table = try ImportedTable(
      "\"\(title)\",,,", "Chỉ tiêu,ĐVT,Số chính thức năm 2019,\"\(head)\"", "Trồng rừng,ha,1,5",
      hints: .init(year: title == "BIỂU" ? 2024 : nil))
    return table.meanings[3]
  }

  @Test(arguments: [
    ("THÁNG 9 NĂM 2024", Part.months(9)), ("QUÝ III NĂM 2024", .months(9)),
    ("6 THÁNG ĐẦU NĂM 2024", .months(6)),
    ("Số liệu đến ngày 15/9/2024", .until(month: 9, day: 15)),
    ("9 THÁNG, NHIỆM VỤ QUÝ IV NĂM 2024", .months(9)),
  ])
  func `what is cumulated begins with the year and ends with the period of the title`(
    title: String, part: ColumnMeaning.Span.Part
  ) throws {
    for head in [
      "Lũy kế từ đầu năm", "Thực hiện từ đầu năm", "Lũy kế từ đầu năm đến nay", "Lũy kế",
    ] {
      #expect(
        try Self.meaning(head, below: title) == .figure(.init(year: 2024, part: part), status: nil))
    }
    #expect(
      try Self.meaning("Lũy kế cùng kỳ năm trước", below: title)
        == .figure(.init(year: 2023, part: part), status: nil))
  }

  @Test(arguments: [
    ("Thực hiện", Part.month(9)), ("Thực hiện tháng trước", .month(8)), ("Ước cả quý", .quarter(3)),
    ("Thực hiện trong tháng", .month(9)), ("Thực hiện lũy kế đến hết tháng", .months(9)),
    ("Thực hiện năm 2024", .wholeYear), ("Quí III/2024", .quarter(3)),
    ("Thực hiện năm, tháng 9", .month(9)), ("Thực hiện nửa đầu năm", .months(6)),
  ])
  func `in a report of September`(head: String, part: ColumnMeaning.Span.Part) throws {
    guard case .figure(let span, _) = try Self.meaning(head, below: "THÁNG 9 NĂM 2024") else {
      Issue.record("\(try Self.meaning(head, below: "THÁNG 9 NĂM 2024"))")
      return
    }
    #expect(span == .init(year: 2024, part: part))
  }

  @Test(arguments: ["Thực hiện kỳ trước", "Lũy kế tháng trước", "Thực hiện quý trước"])
  func `what came before is refused where it is not certain`(head: String) throws {
    #expect(try Self.meaning(head, below: "THÁNG 9 NĂM 2024") == .unclear(.noPeriod))
  }

  @Test(arguments: [
    "Kế hoạch tháng", "Kế hoạch quý", "Kế hoạch 6 tháng 2024", "Kế hoạch giai đoạn 2021-2024",
    "Kế hoạch cùng kỳ", "Kế hoạch 2023/2024",
  ])
  func `a target of a part of a year, or of several, is none of the year`(head: String) throws {
    #expect(
      try Self.meaning(head, below: "THÁNG 9 NĂM 2024") == .unclear(.targetOfOtherPeriod))
  }

  @Test(arguments: [
    "Thực hiện 2021-2023", "Thực hiện giai đoạn 2021-2023", "Lũy kế từ 2021 đến hết năm 2023",
    "Năm 2022-2023", "Thực hiện năm 2022/2023", "3 tháng cuối năm 2024",
    "Ước thực hiện 3 tháng cuối năm 2024", "Thực hiện từ 01/7 đến 30/9/2024",
    "Thực hiện tháng 9 và 9 tháng 2024", "Lũy kế đến năm 2024", "Thực hiện 9/2024",
    "Thực hiện tháng 7-9/2024", "Lũy kế quý III/2024", "Thực hiện ngày 15/9/2024",
    "Thực hiện đầu năm 2024",
  ])
  func `a time that is not one part of one year is refused`(head: String) throws {
    #expect(try Self.meaning(head) == .unclear(.otherPeriod))
  }

  @Test(arguments: [
    "Kế hoạch còn lại năm 2024", "Thực hiện năm 2024 chuyển sang năm sau",
    "Diện tích / Kế hoạch 2024",
    "Thực hiện năm 2024 huyện Ba Bể", "Thu / Thực hiện năm 2024", "Kế hoạch 2024 (+/-)",
  ])
  func `a word that heads are not made of may change what the figures are`(head: String) throws {
    #expect(try Self.meaning(head) == .unclear(.unknownHead))
  }

  @Test(arguments: [
    ("KH HĐND huyện giao", Target.Issuer.district), ("KH UBND huyện giao", .district),
    ("KH HĐND tỉnh giao", .council), ("KH TW giao", .centre), ("KH tỉnh giao", .province),
    ("Kế hoạch theo NQ số 45/NQ-HĐND ngày 8/12/2023 của HĐND tỉnh", .council),
  ])
  func `the organ that set a plan is the district's where the district is named`(
    head: String, issuer: Target.Issuer
  ) throws {
    #expect(try Self.meaning(head) == .target(year: 2024, issuer: issuer))
  }

  @Test func `of two headings the nearer one says whether it is plan or result`() throws {
    let table = try ImportedTable(
      "BIỂU NĂM 2024", "Chỉ tiêu,ĐVT,Năm trước,,Năm nay,", ",,KH,TH,KH,TH",
      "Trồng rừng,ha,3.800,3.900,4.000,4.450")
    #expect(
      table.meanings.dropFirst(2) == [
        .target(year: 2023, issuer: nil), .figure(.init(year: 2023, part: .wholeYear), status: nil),
        .target(year: 2024, issuer: nil), .figure(.init(year: 2024, part: .wholeYear), status: nil),
      ])
    let below = try ImportedTable(
      "Chỉ tiêu,ĐVT,Thực hiện kế hoạch năm 2024,,", ",,KH,TH,%", "Trồng rừng,ha,4000,4400,110")
    #expect(
      below.added == [
        "target FOREST 06 2024 ge 4000", "FOREST 06 2024 4400", "completion FOREST 06 2024 110",
      ])
  }

  @Test(arguments: [
    ("9T/2024", Part.months(9)), ("quí 3", .quarter(3)), ("tháng 9", .month(9)),
    ("6 tháng cuối năm", .secondHalf), ("cả năm", .wholeYear), ("lũy kế", nil),
    ("3 tháng cuối năm", nil), ("tháng 9 và 9 tháng", nil), ("9 tháng của tỉnh", nil),
  ])
  func `a person states one part of a year`(text: String, part: ColumnMeaning.Span.Part?) {
    #expect(StatedPeriod(text)?.part == part)
  }
}
