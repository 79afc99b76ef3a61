import PlanIndicators
import Testing

/// Tables that name no area are the province's only where nothing says another one.
struct OtherAreaTests {
  private static let head = "Chỉ tiêu,ĐVT,Thực hiện năm 2024"
  private static let row = "Trồng rừng,ha,300"

  private static func table(
    issuer: String = "UBND tỉnh", title: String = "Báo cáo", _ lines: [String] = [],
    area: String? = nil
  ) throws -> ReportImport {
    let folder = try ImportedTable.base.document(
      "D", ["issued_on": "2025-01-20", "issuer": issuer, "title": title]
    ).folder()
    let text = ([head, row] + lines).map { $0 + "\n" }.joined()
    return try ReportImport(
      Array(text.utf8), into: folder,
      options: .init(
        document: try #require(folder.documents.reference(of: "D")),
        area: area.flatMap { folder.areas.reference(of: $0) }))
  }

  @Test func `a district that issues the document stops a table that names no area`() throws {
    #expect(throws: ReportFault.area(.named("huyện Ba Bể", in: .issuer))) {
      try Self.table(issuer: "UBND huyện Ba Bể")
    }
    #expect(throws: ReportFault.area(.named("Huyện Ba Bể", in: .title))) {
      try Self.table(title: "Huyện Ba Bể: kết quả năm 2024")
    }
  }

  @Test(arguments: [
    ",,CHỦ TỊCH UBND HUYỆN BA BỂ", "\"Ba Bể, ngày 20 tháng 01 năm 2025\",,",
    "Nguồn: huyện Ba Bể,,",
  ])
  func `so does who signs it, and where`(line: String) throws {
    let fault = #expect(throws: ReportFault.self) { try Self.table([line]) }
    guard case .area(.named(_, in: .signature(line: 3)))? = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
  }

  @Test func `a person's word settles it, and the province is no other area`() throws {
    #expect(try Self.table(issuer: "UBND huyện Ba Bể", area: "061").additions.count == 1)
    #expect(try Self.table([",,CHỦ TỊCH UBND TỈNH"]).additions.count == 1)
  }

  @Test(arguments: [
    ("2025-10-03", "Thực hiện 9 tháng năm 2025", false),
    ("2025-10-03", "Thực hiện 6 tháng năm 2025", true),
    ("2025-05-20", "Ước thực hiện năm 2025", true), ("2024-12-20", "Kế hoạch năm 2025", true),
  ])
  func `an area that has ended has no results of a later day`(
    day: String, head: String, isTaken: Bool
  ) throws {
    let folder = try ImportedTable.base.plan("2025", id: "2025").document("D", ["issued_on": day])
      .adding(
        [
          "id": "99", "level": "district", "name_vi": "Huyện Cũ", "parent": "06",
          "valid_to": "2025-06-30",
        ], to: "areas.csv"
      ).folder()
    func outcome(of title: String, area: Reference<Area>?) throws -> ImportedCell.Outcome? {
      let report = try ReportImport(
        Array("\(title)\n\(head.isEmpty ? "" : "Chỉ tiêu,ĐVT,\(head)")\n\(Self.row)\n".utf8),
        into: folder,
        options: .init(
          document: try #require(folder.documents.reference(of: "D")), area: area))
      guard case .matched(_, _, _, let cells)? = report.rows.last?.outcome else { return nil }
      return cells.first?.outcome
    }
    let area = try #require(folder.areas.reference(of: "99"))
    let found = try #require(try outcome(of: "Huyện Cũ,,", area: nil))
    #expect((found == .refused(.noSuchArea(area))) != isTaken)
    guard case .added? = try outcome(of: "Huyện Cũ,,", area: area) else {
      Issue.record("not taken where a person names the area")
      return
    }
  }
}
