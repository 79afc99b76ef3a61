import PlanIndicators
import Testing

/// Rows that name a district: never taken for the province, not even where a person has mapped them.
struct AreaMentionTests {
  private static let head = "STT,Chỉ tiêu,ĐVT,Kế hoạch năm 2024,Thực hiện 9 tháng"

  @Test(arguments: [
    "Trồng rừng phòng hộ huyện Ba Bể", "Trồng rừng sản xuất tại H. Ba Bể",
    "Trồng rừng phòng hộ Ba Bể",
  ])
  func `a district in the label of a mapped row is a doubt`(name: String) throws {
    let table = try ImportedTable(Self.head, "1,\(name),ha,420,300", map: [name: "FOREST"])
    let district = try #require(table.folder.areas.reference(of: "061"))
    #expect(table.outcome(ofLine: 2) == .refused(.otherArea(district)))
  }

  @Test func `a district in a heading is a doubt for all its rows, mapped or not`() throws {
    let table = try ImportedTable(
      Self.head, "I,Kết quả tại huyện Ba Bể,,,", "1,Trồng rừng,ha,420,300",
      "2,Trồng cây,ha,42,30", map: ["Trồng cây": "FOREST_CONC"])
    let district = try #require(table.folder.areas.reference(of: "061"))
    #expect(table.outcome(ofLine: 3) == .refused(.otherArea(district)))
    #expect(table.outcome(ofLine: 4) == .refused(.otherArea(district)))
  }

  @Test func `it is none in the table of that district`() throws {
    let name = "Trồng rừng phòng hộ huyện Ba Bể"
    let table = try ImportedTable(
      "BIỂU CHỈ TIÊU CỦA HUYỆN BA BỂ,,,,", Self.head, "1,\(name),ha,420,300",
      map: [name: "FOREST"])
    #expect(table.added.contains("FOREST 061 2024-01-01/P9M 300"))
  }

  @Test func `a heading that is the name of a district is the area of its rows, also shortened`()
    throws
  {
    let table = try ImportedTable(
      Self.head, "1,Số lượt khách du lịch,lượt,800000,571000", "II,H. Ba Bể,,,",
      "1,Trồng rừng,ha,420,300")
    #expect(table.added.contains("FOREST 061 2024-01-01/P9M 300"))
  }

  // MARK: Titles

  private static let twoProvinces = ImportedTable.base
    .adding(
      ["id": "065", "level": "district", "name_vi": "Huyện Na Rì", "parent": "06"], to: "areas.csv"
    )
    .adding(
      [
        "id": "19", "level": "province", "name_vi": "Tỉnh Thái Nguyên (cũ)",
        "valid_to": "2025-06-30",
      ], to: "areas.csv"
    )
    .adding(
      [
        "id": "19-2025", "level": "province", "name_vi": "Tỉnh Thái Nguyên",
        "valid_from": "2025-07-01",
      ], to: "areas.csv")

  private func area(ofTitle title: String) throws -> String {
    let table = try ImportedTable(
      "\"\(title)\",,,,", Self.head, "1,Trồng rừng,ha,420,300", in: Self.twoProvinces)
    return table.folder.areas[table.report.area].id
  }

  @Test(arguments: [
    ("Huyện Na Rỳ - Kết quả năm 2024", "065"), ("UBND TỈNH BẮC KẠN, HUYỆN NA RÌ", "065"),
    ("Tỉnh Thái Nguyên, năm 2024", "19"), ("H. Ba Bể", "061"),
    ("TÌNH HÌNH KINH TẾ - XÃ HỘI TỈNH NĂM 2024", "06"),
    ("TINH HINH KINH TE - XA HOI TAI CAC DIA PHUONG", "06"),
    ("Kết quả của các huyện, thành phố", "06"), ("UBND tỉnh. Kết quả", "06"),
  ])
  func `a title names the area, also in another spelling and by the time`(
    title: String, id: String
  ) throws {
    #expect(try area(ofTitle: title) == id)
  }

  @Test(arguments: [
    ("Tỉnh Cao Bằng", AreaFault.unknown("Tỉnh Cao Bằng")),
    ("HUYỆN ĐỊNH HÓA NĂM 2024", .unknown("HUYỆN ĐỊNH HÓA")),
    ("Huyện Định Hóa, tỉnh Thái Nguyên", .unknown("Huyện Định Hóa")),
    ("Huyện Ba Bể và huyện Na Rì", .several(["Huyện Ba Bể", "Huyện Na Rì"])),
    ("Các huyện Na Rì và Ba Bể", .several(["Huyện Ba Bể", "Huyện Na Rì"])),
    ("Các huyện Na Rì và Định Hóa", .unknown("Định Hóa")), ("Ba Bể năm 2024", .unclear("Ba Bể")),
    ("Tỉnh Thái Nguyên, năm 2025", .unclear("Tỉnh Thái Nguyên")),
  ])
  func `a title whose area is not understood stops the table`(
    title: String, fault: AreaFault
  ) throws {
    let head = title.contains("2025") ? Self.head.replacing("2024", with: "2025") : Self.head
    #expect(throws: ReportFault.area(fault)) {
      try ImportedTable(
        "\"\(title)\",,,,", head, "1,Trồng rừng,ha,420,300", in: Self.twoProvinces)
    }
  }

  @Test func `a heading with an area that is not known is a doubt for its rows`() throws {
    let table = try ImportedTable(
      Self.head, "I,Huyện Định Hóa,,,", "1,Trồng rừng,ha,420,300", "II,XÃ HỘI,,,",
      "1,Số lượt khách du lịch,lượt,800000,571000")
    #expect(table.outcome(ofLine: 3) == .refused(.unknownArea("Huyện Định Hóa")))
    #expect(table.added.contains("VISITS 06 2024-01-01/P9M 571000"))
  }

  // MARK: Columns

  @Test(arguments: ["Huyện", "Địa bàn", "Nơi trồng"])
  func `a column of areas is that of its rows, and a blank or unknown cell is a doubt`(
    head: String
  ) throws {
    let table = try ImportedTable(
      "\(head),Chỉ tiêu,ĐVT,Thực hiện năm 2024", "Ba Bể,Trồng rừng,ha,300",
      "Toàn tỉnh,Trồng rừng,ha,4045", ",Trồng rừng,ha,5", "Định Hóa,Trồng rừng,ha,6")
    #expect(table.meanings.first == .area)
    #expect(table.added == ["FOREST 061 2024 300", "FOREST 06 2024 4045"])
    let province = table.report.area
    #expect(table.outcome(ofLine: 4) == .refused(.unknownPlace("", inside: province)))
    #expect(table.outcome(ofLine: 5) == .refused(.unknownPlace("Định Hóa", inside: province)))
  }

  @Test func `a place in the indicator's own name is no district`() throws {
    let lake = ImportedTable.base.indicator(
      .flow, id: "LAKE", ["name_vi": "Lượt khách hồ Ba Bể", "unit_vi": "lượt"])
    let table = try ImportedTable(
      Self.head, "1,Khách tham quan hồ Ba Bể,lượt,,3000", in: lake,
      map: ["Khách tham quan hồ Ba Bể": "LAKE"])
    #expect(table.added == ["LAKE 06 2024-01-01/P9M 3000"])
  }
}
