import PlanIndicators
import Testing

/// What heads mean in a document of a day, and which results the rates behind them are of.
struct DocumentDateTests {
  private typealias Span = ColumnMeaning.Span

  /// The meanings behind the name and the unit.
  private static func meanings(
    _ heads: String, _ figures: String, below title: String = "BIỂU", issued: String,
    hints: ReportColumns.Hints = .init()
  ) throws -> [ColumnMeaning] {
    let table = try ImportedTable(
      "\"\(title)\",,,,,", "Chỉ tiêu,ĐVT," + heads, "Trồng rừng,ha," + figures, issued: issued,
      hints: hints)
    return Array(table.meanings.dropFirst(2))
  }

  private static func result(
    _ year: Int, _ part: ColumnMeaning.Span.Part = .wholeYear, _ status: ObservationStatus? = nil
  ) -> ColumnMeaning {
    .figure(.init(year: year, part: part), status: status)
  }

  private static func plan(_ year: Int) -> ColumnMeaning { .target(year: year, issuer: nil) }

  // MARK: Times that are to come

  @Test func `a plan document made before its year leaves this and the last year to a person`()
    throws
  {
    let heads = "Thực hiện năm trước,Ước thực hiện năm nay,Kế hoạch năm sau"
    let title = "BIỂU CHỈ TIÊU KẾ HOẠCH NĂM 2024"
    for day in ["2023-12-10", "2024-01-15"] {
      #expect(
        try Self.meanings(heads, "300,310,320", below: title, issued: day)
          == Array(repeating: .unclear(.noYear), count: 3))
    }
    #expect(
      try Self.meanings(
        heads, "300,310,320", below: title, issued: "2023-12-10", hints: .init(year: 2023))
        == [Self.result(2022), Self.result(2023, .wholeYear, .estimated), Self.plan(2024)])
  }

  @Test(arguments: [
    ("Ước thực hiện năm,Kế hoạch năm", [ColumnMeaning.unclear(.yearAhead), plan(2024)]),
    ("Kế hoạch năm,Ước thực hiện năm", [.unclear(.yearAhead), .unclear(.yearAhead)]),
    ("Thực hiện năm trước,Kế hoạch năm", [.unclear(.yearAhead), plan(2024)]),
    ("Thực hiện 6 tháng 2024,Kế hoạch 2024", [.unclear(.yearAhead), plan(2024)]),
    ("Dự kiến năm 2024,Kế hoạch 2024", [.unclear(.yearAhead), plan(2024)]),
  ])
  func `no result is of a time that begins after the document`(
    heads: String, meanings: [ColumnMeaning]
  ) throws {
    let title = "KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2024"
    #expect(
      try Self.meanings(heads, "310,320", below: title, issued: "2023-12-10") == meanings)
  }

  @Test(arguments: [
    "Dự kiến kế hoạch năm 2024", "Dự kiến KH 2024", "Dự kiến mục tiêu năm 2024",
    "Dự kiến giao năm 2024",
  ])
  func `a plan that is foreseen is a plan`(head: String) throws {
    #expect(
      try Self.meanings("TH năm 2022,\(head)", "300,310", issued: "2023-12-10")
        == [Self.result(2022), Self.plan(2024)])
  }

  @Test func `results of a year that is not over are no year's unless a person says so`() throws {
    let heads = "Kế hoạch năm 2023,Thực hiện năm 2023,So với KH (%)"
    func meanings(_ hints: ReportColumns.Hints) throws -> [ColumnMeaning] {
      try Self.meanings(heads, "300,150,50", issued: "2023-07-10", hints: hints)
    }
    #expect(
      try meanings(.init())
        == [Self.plan(2023), .unclear(.yearNotOver), .unclear(.noPeriod)])
    #expect(try meanings(.init(part: .months(6)))[1] == Self.result(2023, .months(6)))
    #expect(try meanings(.init(part: .wholeYear))[1] == Self.result(2023))
  }

  @Test(arguments: ["TH 2023", "Thực hiện 2023"])
  func `a year that is over is the year`(head: String) throws {
    #expect(
      try Self.meanings("KH 2023,\(head)", "300,310", issued: "2024-01-15")
        == [Self.plan(2023), Self.result(2023)])
    #expect(
      try Self.meanings("KH 2023,\(head)", "300,310", issued: "2023-11-15")[1]
        == .unclear(.noPeriod))
  }

  @Test(arguments: [
    ("Ước thực hiện đến 31/12/2023", result(2023, .wholeYear, .estimated)),
    ("Ước đạt năm 2023", result(2023, .wholeYear, .estimated)),
    ("Số thực hiện năm 2023", .unclear(.yearNotOver)),
    ("Số thực hiện năm 2022", result(2022)), ("Kế hoạch điều chỉnh năm 2024", plan(2024)),
  ])
  func `heads of daily use`(head: String, meaning: ColumnMeaning) throws {
    #expect(
      try Self.meanings("KH 2023,\(head)", "300,310", issued: "2023-11-15")[1] == meaning)
  }

  // MARK: Plans

  @Test func `a bare plan gives way to the one that names its year`() throws {
    #expect(
      try Self.meanings("TH 2022,KH,Ước TH,KH 2024", "300,305,310,320", issued: "2023-12-10")
        == [
          Self.result(2022), .unclear(.yearAhead), .unclear(.noPeriod), Self.plan(2024),
        ])
    #expect(
      try Self.meanings("TH 2022,KH,KH 2024", "300,305,320", issued: "2024-02-10").dropFirst()
        == [.unclear(.sameAs(column: 4)), Self.plan(2024)])
  }

  @Test(arguments: [
    "Chỉ tiêu năm 2023", "Chỉ tiêu NQ năm 2023", "Chỉ tiêu giao năm 2023",
    "Chỉ tiêu phấn đấu năm 2023",
  ])
  func `a column of set figures beside the names is the plan`(head: String) throws {
    let table = try ImportedTable(
      "TT,Nội dung,ĐVT,\(head),Thực hiện năm 2023", "1,Trồng rừng,ha,300,310",
      issued: "2024-01-15")
    #expect(table.meanings.dropFirst(3) == [Self.plan(2023), Self.result(2023)])
  }

  @Test func `a second column of names with figures is refused, not passed over`() throws {
    let table = try ImportedTable(
      "Nội dung,ĐVT,Chỉ tiêu cấp trên 2023,Thực hiện năm 2023", "Trồng rừng,ha,300,310",
      issued: "2024-01-15")
    #expect(table.meanings[2] == .unclear(.unknownHead))
  }

  @Test func `the last year of a plan of several years may be all of them`() throws {
    let title = "TÌNH HÌNH THỰC HIỆN KẾ HOẠCH 5 NĂM 2021-2025"
    #expect(
      try Self.meanings(
        "KH 2023,KH 2025,Kế hoạch năm 2025", "300,310,320", below: title, issued: "2025-10-05")
        == [Self.plan(2023), .unclear(.targetOfOtherPeriod), Self.plan(2025)])
  }

  // MARK: Rates

  @Test func `nine months beside the estimate of the year`() throws {
    let heads = "KH 2023,TH 9 tháng 2023,Ước TH 2023,Ước TH/KH (%),So với cùng kỳ (%)"
    func meanings(_ hints: ReportColumns.Hints) throws -> [ColumnMeaning] {
      try Self.meanings(
        heads, "\"1.000\",900,\"1.010\",\"101,0\",\"105,2\"", issued: "2023-10-05", hints: hints)
    }
    let year = Span(year: 2023, part: .wholeYear)
    let nine = Span(year: 2023, part: .months(9))
    let known = [
      Self.plan(2023), Self.result(2023, .months(9)), Self.result(2023, .wholeYear, .estimated),
      .completion(year, year: 2023, issuer: nil),
    ]
    #expect(try meanings(.init()) == known + [.unclear(.noPeriod)])
    #expect(
      try meanings(.init(part: .wholeYear)) == known + [.comparison(.ratio, year, against: 2022)])
    #expect(
      try meanings(.init(part: .months(9))) == known + [.comparison(.ratio, nine, against: 2022)])
  }

  @Test(arguments: [
    (
      "Ước tháng 12,Ước cả năm,So với KH năm (%),So với cùng kỳ (%)", "160,1780,\"100,4\",\"111,4\""
    ),
    ("Ước quý IV/2023,Ước cả năm 2023,So với cùng kỳ (%)", "160,1780,\"111,4\""),
  ])
  func `a comparison behind the year is not that of the month before it`(
    heads: String, figures: String
  ) throws {
    #expect(
      try Self.meanings(
        heads, figures, below: "BÁO CÁO THÁNG 12 VÀ CẢ NĂM 2023", issued: "2023-12-10"
      ).last == .unclear(.noPeriod))
  }

  @Test func `results that are refused do not hand their rates to others`() throws {
    let heads = "KH 2023,TH 9 tháng 2023,Thực hiện năm 2023,So với KH (%),So với cùng kỳ (%)"
    #expect(
      try Self.meanings(heads, "1000,,1010,101,105", issued: "2023-10-05").suffix(2)
        == [.unclear(.noPeriod), .unclear(.noPeriod)])
    #expect(
      try Self.meanings(heads, "1000,900,1010,90,105", issued: "2023-10-05").suffix(2)
        == [
          .completion(Span(year: 2023, part: .months(9)), year: 2023, issuer: nil),
          .unclear(.noPeriod),
        ])
  }
}
