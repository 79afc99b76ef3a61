import PlanIndicators
import Testing

/// What a table adds to what the folder has: vintages stay, contradictions are refused.
struct NewRowTests {
  private static let head = "STT,Chỉ tiêu,ĐVT,Kế hoạch năm 2024,Thực hiện 9 tháng"
  private static let forest = "1,Trồng rừng,ha,4045,3000"

  private static func with(
    _ value: String, on date: String, indicator: String = "FOREST"
  ) -> FolderBuilder {
    ImportedTable.base.observation(
      value, "2024-01-01/P9M", on: date, ["indicator": indicator])
  }

  @Test func `an older vintage stays, and is named beside the new row`() throws {
    let table = try ImportedTable(
      Self.head, Self.forest, in: Self.with("2900", on: "2024-09-30"))
    let value = try #require(PrintedNumber("3000"))
    #expect(
      table.cells(ofLine: 2).last
        == .added(id: "D-2025-01-05-r2c5", value: value, earlier: ["O1"]))
  }

  @Test func `the same figure of the same document is there already`() throws {
    let table = try ImportedTable(
      Self.head, Self.forest, in: Self.with("3000", on: "2025-01-05"))
    #expect(table.cells(ofLine: 2).last == .there(id: "O1"))
  }

  @Test func `another figure of the same document is refused`() throws {
    let table = try ImportedTable(
      Self.head, Self.forest, in: Self.with("2900", on: "2025-01-05"))
    let value = try #require(PrintedNumber("2900"))
    #expect(table.cells(ofLine: 2).last == .refused(.otherValue(id: "O1", value)))
  }

  @Test func `of two rows of the table that contradict each other neither is taken`() throws {
    let table = try ImportedTable(
      Self.head, "1,Trồng rừng,ha,,3000", "2,Trồng rừng,ha,,3001",
      "3,Số lượt khách du lịch,lượt,,5",
      "4,Số lượt khách du lịch,lượt,,5")
    #expect(table.cells(ofLine: 2) == [.refused(.contradicted(line: 3))])
    #expect(table.cells(ofLine: 3) == [.refused(.contradicted(line: 2))])
    #expect(table.cells(ofLine: 5) == [.repeated(line: 4)])
    #expect(table.added == ["VISITS 06 2024-01-01/P9M 5"])
  }

  @Test func `a figure without a word is an estimate while its period runs`() throws {
    let table = try ImportedTable(
      "Chỉ tiêu,ĐVT,Thực hiện 9 tháng năm 2024,Thực hiện tháng 10 năm 2024,Số chính thức năm 2023",
      "Trồng rừng,ha,1,2,3", issued: "2024-10-05")
    #expect(table.report.additions.map { $0.cells["status"] } == ["P", "E", "A"])
  }

  @Test func `a target that a printed rate implied gives way to the stated one`() throws {
    let implied = ImportedTable.base.target(
      "ge 4040", on: "2024-01-05",
      [
        "indicator": "FOREST", "plan": "2024", "period": "2024", "origin": "implied",
        "lower": "4030", "upper": "4050", "issuer": "province",
      ])
    let table = try ImportedTable(Self.head, Self.forest, in: implied)
    #expect(table.report.additions.first?.cells["supersedes"] == "T1")
    guard case .added(_, _, [], replacing: "T1")? = table.cells(ofLine: 2).first else {
      Issue.record("\(table.cells(ofLine: 2))")
      return
    }
    let other = try ImportedTable(Self.head, "1,Trồng rừng,ha,5000,", in: implied)
    guard case .refused(.otherTarget("T1", _, _))? = other.cells(ofLine: 2).first else {
      Issue.record("\(other.cells(ofLine: 2))")
      return
    }
  }

  @Test func `the same target of a later document is there already, and its rate is taken`() throws
  {
    let later = ImportedTable.base.target(
      "ge 4045.0", on: "2025-12-13",
      [
        "indicator": "FOREST", "plan": "2024", "period": "2024", "origin": "implied",
        "lower": "4040", "upper": "4050", "issuer": "province",
      ])
    let table = try ImportedTable(
      Self.head + ",So với KH (%)", Self.forest + ",\"74,2\"", in: later)
    #expect(table.cells(ofLine: 2).first == .there(id: "T1"))
    #expect(table.added.contains("completion FOREST 06 2024-01-01/P9M 74.2"))
  }

  @Test func `a target of a later document is not superseded by an older table`() throws {
    let implied = ImportedTable.base.target(
      "ge 4040", on: "2025-02-13",
      [
        "indicator": "FOREST", "plan": "2024", "period": "2024", "origin": "implied",
        "lower": "4030", "upper": "4050", "issuer": "province",
      ])
    let table = try ImportedTable(Self.head, "1,Trồng rừng,ha,4045,", in: implied)
    guard case .refused(.laterTarget("T1", _, _))? = table.cells(ofLine: 2).first else {
      Issue.record("\(table.cells(ofLine: 2))")
      return
    }
    #expect(table.added.isEmpty)
  }

  @Test func `of two organs' targets only one is counted, the province's before the centre's`()
    throws
  {
    let table = try ImportedTable(
      "STT,Chỉ tiêu,ĐVT,KH 2024 TW giao,KH 2024 tỉnh giao", "1,Trồng rừng,ha,3000,4045")
    #expect(table.report.additions.map { $0.cells["issuer"] } == ["centre", "province"])
    #expect(table.report.additions.map { $0.cells["counted"] } == ["no", "unknown"])
  }

  @Test func `targets take the comparison that is printed, else the wanted direction`() throws {
    let table = try ImportedTable(
      "Chỉ tiêu,ĐVT,Kế hoạch năm 2024", "Trồng rừng,ha,trên 4045",
      "Trồng rừng tập trung,ha,\"3000 - 3155,5\"", "Tỷ lệ hộ nghèo (chuẩn 2021-2025),%,20",
      "Số lượt khách du lịch,lượt,tăng 5", "Thứ hạng PCI,hạng,34")
    #expect(
      table.added == [
        "target FOREST 06 2024 gt 4045", "target FOREST_CONC 06 2024 between 3000",
        "target POVERTY 06 2024 le 20", "target PCI 06 2024 le 34",
      ])
    #expect(table.cells(ofLine: 5) == [.refused(.change)])
  }

  @Test func `a rank needs what it is out of, and only a rank has it`() throws {
    let table = try ImportedTable(
      "Chỉ tiêu,ĐVT,Thực hiện năm 2024", "Thứ hạng PCI,hạng,34/63", "Trồng rừng,ha,34/63")
    #expect(table.report.additions.first?.cells["out_of"] == "63")
    #expect(table.cells(ofLine: 3) == [.refused(.fraction)])
    let alone = try ImportedTable("Chỉ tiêu,ĐVT,Thực hiện năm 2024", "Thứ hạng PCI,hạng,34")
    #expect(alone.cells(ofLine: 2) == [.refused(.rankAlone)])
  }

  @Test func `a row that would break a rule of the folder is refused with it`() throws {
    let table = try ImportedTable(
      "Chỉ tiêu,ĐVT,Thực hiện năm 2024", "Tỷ lệ hộ nghèo (chuẩn 2021-2025),%,120",
      "Trồng rừng,ha,5")
    guard case .refused(.breaksRule(let issue))? = table.cells(ofLine: 2).first else {
      Issue.record("\(table.cells(ofLine: 2))")
      return
    }
    #expect(issue.rule == .outsideLimits)
    #expect(table.added == ["FOREST 06 2024 5"])
    #expect(table.additions.files.keys.sorted() == ["observations.csv"])
  }

  @Test func `a target of which nobody says whether more is wanted is asked for`() throws {
    let spending = ImportedTable.base.indicator(
      .flow, wanted: .noDirection, id: "SPENDING",
      ["name_vi": "Chi ngân sách địa phương", "unit_vi": "tỷ đồng"])
    let table = try ImportedTable(
      Self.head, "1,Chi ngân sách địa phương,tỷ đồng,7000,5000", in: spending)
    let indicator = try table.indicator("SPENDING")
    #expect(table.cells(ofLine: 2).first == .refused(.noDirection(indicator)))
    #expect(table.added == ["SPENDING 06 2024-01-01/P9M 5000"])
    let stated = try ImportedTable(
      Self.head, "1,Chi ngân sách địa phương,tỷ đồng,≤ 7000,", in: spending)
    #expect(stated.added == ["target SPENDING 06 2024 le 7000"])
  }

  @Test func `an amount hundreds of times as large as all that is known is a slip of its unit`()
    throws
  {
    let known = Self.with("2900", on: "2024-09-30").observation(
      "4000", "2023", on: "2024-01-05", ["indicator": "FOREST"])
    let large = try ImportedTable(
      Self.head, "1,Trồng rừng,ha,4.045.000 ha,3.000.000 ha", in: known)
    let (year, months) = (try #require(PrintedNumber("4000")), try #require(PrintedNumber("2900")))
    #expect(
      large.cells(ofLine: 2) == [
        .refused(.outOfScale(.far(id: "O2", year))), .refused(.outOfScale(.far(id: "O1", months))),
      ])
    let small = try ImportedTable(Self.head, "1,Trồng rừng,m2,,30000", in: known)
    #expect(small.additions.files.isEmpty)
    let usual = try ImportedTable(Self.head, "1,Trồng rừng,ha,40000,300", in: known)
    #expect(usual.added.count == 2)
  }

  // MARK: Rates of the plan

  @Test(arguments: ["tăng 5", "vượt", "5000", "1/2", "3 - 2"])
  func `a rate of a target that is refused is refused with it`(target: String) throws {
    let planned = ImportedTable.base.target(
      "ge 4045", on: "2024-01-05",
      ["indicator": "FOREST", "plan": "2024", "period": "2024", "issuer": "province"])
    let table = try ImportedTable(
      Self.head + ",So với KH (%)", "1,Trồng rừng,ha,\(target),3000,\"74,2\"", in: planned)
    #expect(table.cells(ofLine: 2).last == .refused(.targetRefused(column: 3)))
    #expect(table.added == ["FOREST 06 2024-01-01/P9M 3000"])
  }

  @Test func `a rate of a target that a rule of the folder refuses is refused with it`() throws {
    let table = try ImportedTable(
      Self.head + ",So với KH (%)", "1,Tỷ lệ hộ nghèo (chuẩn 2021-2025),%,200,50,400")
    guard case .refused(.breaksRule)? = table.cells(ofLine: 2).first else {
      Issue.record("\(table.cells(ofLine: 2))")
      return
    }
    #expect(table.cells(ofLine: 2).last == .refused(.targetRefused(column: 3)))
    #expect(!table.additions.files.keys.contains("judgements.csv"))
  }

  // MARK: What was added

  private static let communes = ImportedTable.base
    .indicator(.stock, id: "COMMUNES", ["name_vi": "Xã đạt chuẩn nông thôn mới", "unit_vi": "xã"])
    .indicator(
      .countAdded, id: "COMMUNES_ADDED",
      ["name_vi": "Xã đạt chuẩn nông thôn mới tăng thêm", "unit_vi": "xã"]
    )
    .observation("25", "2023", on: "2024-01-05", ["indicator": "COMMUNES"])

  @Test(arguments: ["+2,27", "tăng 2,27", "27,+2", "2,26", "27,2"])
  func `what may have been added is not taken for the number that there is`(
    figures: String
  ) throws {
    let row = "1,Số xã đạt chuẩn NTM,xã,\(figures)"
    let table = try ImportedTable(Self.head, row, in: Self.communes)
    let fault = ImportedRow.RowFault.addedOrTotal(
      try table.indicator("COMMUNES"), added: try table.indicator("COMMUNES_ADDED"))
    #expect(table.outcome(ofLine: 2) == .refused(fault))
    #expect(table.added.isEmpty)
  }

  @Test func `a person decides what was added, and a number that grows is taken`() throws {
    let row = "1,Số xã đạt chuẩn NTM,xã,+2,1"
    let added = try ImportedTable(
      Self.head, row, in: Self.communes, map: ["2": "COMMUNES_ADDED"])
    #expect(
      added.added == ["target COMMUNES_ADDED 06 2024 ge 2", "COMMUNES_ADDED 06 2024-01-01/P9M 1"])
    let level = try ImportedTable(Self.head, row, in: Self.communes, map: ["2": "COMMUNES"])
    #expect(level.cells(ofLine: 2).first == .refused(.change))
    let grows = try ImportedTable(
      Self.head, "1,Số xã đạt chuẩn NTM,xã,27,26", in: Self.communes)
    #expect(grows.added == ["target COMMUNES 06 2024 ge 27", "COMMUNES 06 2024-01-01/P9M 26"])
  }

  @Test func `of a row that is mapped to the level what was added stays out`() throws {
    let table = try ImportedTable(
      "STT,Chỉ tiêu,ĐVT,Mục tiêu 2024,Kết quả 9 tháng năm 2024,Lũy kế đến 30/9/2024",
      "1,Số xã đạt chuẩn NTM,xã,30,2,27", in: Self.communes, map: ["2": "COMMUNES"])
    #expect(table.cells(ofLine: 2)[1] == .refused(.change))
    #expect(
      table.added == ["target COMMUNES 06 2024 ge 30", "COMMUNES 06 2024-09-30 27"])
  }

  @Test func `the level before may stand in the row, and a target may be passed already`() throws {
    let head = "STT,Chỉ tiêu,ĐVT,Thực hiện năm 2023,Kế hoạch năm 2024,Thực hiện 9 tháng"
    let elsewhere = Self.communes.adding(
      ["id": "062", "level": "district", "name_vi": "Huyện Ngân Sơn", "parent": "06"],
      to: "areas.csv")
    let added = try ImportedTable(
      head, "I,Huyện Ngân Sơn,,,,", "1,Số xã đạt chuẩn NTM,xã,5,1,1", in: elsewhere)
    #expect(added.added.isEmpty)
    let passed = try ImportedTable(
      head, "I,Huyện Ngân Sơn,,,,", "1,Số xã đạt chuẩn NTM,xã,5,6,7", in: elsewhere)
    #expect(passed.added.count == 3)
  }

  @Test func `a change is no level, by its sign, its word or the name of its row`() throws {
    let table = try ImportedTable(
      Self.head, "1,Trồng rừng,ha,+20,tăng 5", "2,Giảm tỷ lệ hộ nghèo,%,2,1",
      "3,Tỷ lệ hộ nghèo (chuẩn 2016-2020),%,-2,-1", map: ["Giảm tỷ lệ hộ nghèo": "POVERTY"])
    for line in 2...4 {
      #expect(table.cells(ofLine: line) == [.refused(.change), .refused(.change)])
    }
  }

  @Test func `years without a plan are named`() throws {
    let table = try ImportedTable("Chỉ tiêu,ĐVT,Kế hoạch năm 2026", "Trồng rừng,ha,5")
    #expect(table.cells(ofLine: 2) == [.refused(.noPlan(year: 2026))])
  }

  @Test func `nothing is added to a file in which it would not be read`() throws {
    var files = ImportedTable.base.files
    let folder = PlanFolder(files: files)
    let document = try #require(folder.documents.reference(of: "D-2025-01-05"))
    var report = try ReportImport(
      Array((Self.head + "\n" + Self.forest + "\n").utf8), into: folder,
      options: .init(document: document))
    files["observations.csv"] = Array("id,indicator,area,period,value\n".utf8)
    #expect(throws: AdditionFault.unreadableFile("observations.csv")) {
      try report.checked(against: files)
    }
    files["observations.csv"] = nil
    #expect(throws: AdditionFault.unreadableFile("observations.csv")) {
      try report.checked(against: files)
    }
  }
}
