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

  @Test func `a place in the indicator's own name is no district`() throws {
    let lake = ImportedTable.base.indicator(
      .flow, id: "LAKE", ["name_vi": "Lượt khách hồ Ba Bể", "unit_vi": "lượt"])
    let table = try ImportedTable(
      Self.head, "1,Khách tham quan hồ Ba Bể,lượt,,3000", in: lake,
      map: ["Khách tham quan hồ Ba Bể": "LAKE"])
    #expect(table.added == ["LAKE 06 2024-01-01/P9M 3000"])
  }
}
