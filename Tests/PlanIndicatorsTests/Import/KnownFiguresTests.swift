import PlanIndicators
import Testing

/// Figures that by their size are slips are asked for, figures that are shipped are not.
struct KnownFiguresTests {
  private static let head = "Chỉ tiêu,ĐVT,Thực hiện năm 2024"

  private static let base = ImportedTable.base
    .indicator(.share, id: "COVER", ["name_vi": "Tỷ lệ che phủ rừng", "unit_vi": "%"])
    .indicator(.growthRate, id: "GROWTH", ["name_vi": "Tốc độ tăng GRDP", "unit_vi": "%"])
    .indicator(.stock, id: "CATTLE", ["name_vi": "Đàn đại gia súc", "unit_vi": "con"])
    .observation("73.35", "2023", on: "2024-01-05", ["indicator": "COVER"])
    .observation("6.33", "2023", on: "2024-01-05", ["indicator": "GROWTH"])
    .observation("4000", "2023", on: "2024-01-05", ["indicator": "FOREST"])

  private func fault(_ row: String, in folder: FolderBuilder = base) throws -> ScaleFault? {
    let table = try ImportedTable(Self.head, row, in: folder)
    guard case .refused(.outOfScale(let fault))? = table.cells(ofLine: 2).first else {
      #expect(table.added.count == 1, "\(table.report.rows)")
      return nil
    }
    return fault
  }

  @Test func `a share that was saved as a fraction of one is asked for`() throws {
    let known = try #require(PrintedNumber("73.35"))
    #expect(try fault("Tỷ lệ che phủ rừng,%,\"0,734\"") == .fractionOfOne(id: "O1", known))
    #expect(try fault("Tỷ lệ che phủ rừng,%,\"73,4\"") == nil)
    #expect(try fault("Tỷ lệ che phủ rừng,%,5") == nil)
  }

  @Test func `an index on a base of 100 is no growth`() throws {
    let known = try #require(PrintedNumber("6.33"))
    #expect(try fault("Tốc độ tăng GRDP,%,\"106,5\"") == .indexInsteadOfGrowth(id: "O2", known))
    #expect(try fault("Tốc độ tăng GRDP,%,\"8,5\"") == nil)
  }

  @Test(arguments: ["1,07", "7,2"])
  func `a change of an index is no index`(figure: String) throws {
    let index = ImportedTable.base
      .indicator(.index, id: "IIP", ["name_vi": "Chỉ số sản xuất công nghiệp", "unit_vi": "%"])
      .judgement("change percent 6.17", "2023", on: "2024-01-05", ["indicator": "IIP"])
    let known = try #require(PrintedNumber("106.17"))
    let row = "Chỉ số sản xuất công nghiệp,%"
    #expect(
      try fault("\(row),\"\(figure)\"", in: index) == .changeInsteadOfIndex(id: "J1", known))
    #expect(try fault("\(row),\"107,2\"", in: index) == nil)
  }

  @Test func `growth that is promised on average shows an index too`() throws {
    let growth = ImportedTable.base
      .indicator(.growthRate, id: "GROWTH", ["name_vi": "Tốc độ tăng GRDP", "unit_vi": "%"])
      .target(
        "ge 8", on: "2024-01-05", ["indicator": "GROWTH", "basis": "average", "period": "2024"])
    let known = try #require(PrintedNumber("8"))
    #expect(
      try fault("Tốc độ tăng GRDP,%,\"105,3\"", in: growth)
        == .indexInsteadOfGrowth(id: "T1", known))
  }

  @Test func `what is counted one by one has no decimals`() throws {
    #expect(try fault("Đàn đại gia súc,con,1.2") == .partOfThing(unit: "con"))
    #expect(try fault("Đàn đại gia súc,nghìn con,\"1,2\"") == nil)
  }

  @Test func `the whole is not far less than a part of it`() throws {
    let part = ImportedTable.base.observation(
      "18162", "2023", on: "2024-01-05", ["indicator": "FOREST", "area": "061"])
    let value = try #require(PrintedNumber("18162"))
    #expect(try fault("Trồng rừng,ha,178.5", in: part) == .lessThanPart(id: "O1", value))
    #expect(try fault("Trồng rừng,ha,\"178.500\"", in: part) == nil)
  }

  @Test func `years are held against years closely, a month against a year less so`() throws {
    let known = try #require(PrintedNumber("4000"))
    #expect(try fault("Trồng rừng,ha,30") == .far(id: "O3", known))
    #expect(try fault("Trồng rừng,ha,90") == nil)
    let month = try ImportedTable(
      "Chỉ tiêu,ĐVT,Thực hiện tháng 1 năm 2024", "Trồng rừng,ha,30", in: Self.base)
    #expect(month.added.count == 1)
  }

  @Test func `no figure that is shipped would be asked for among the others`() throws {
    let folder = PlanFolder(files: try StewardMistakeTests.shippedFiles())
    let targets = Dictionary(grouping: folder.targets, by: \.indicator)
    var faults: [String] = []
    func check(
      _ id: String, _ value: PrintedNumber, _ period: TimePeriod, _ indicator: Reference<Indicator>,
      _ area: Reference<Area>
    ) {
      let known = KnownFigures(
        of: indicator, in: area, folder: folder, targets: targets[indicator] ?? [], except: id)
      if let fault = known.fault(of: value, in: period) { faults.append("\(id): \(fault)") }
    }
    for row in folder.observations {
      if let value = row.value { check(row.id, value, row.period, row.indicator, row.area) }
    }
    for row in folder.targets where row.basis == .absolute {
      check(row.id, row.comparison.value, row.period, row.indicator, row.area)
    }
    #expect(faults == [])
  }
}
