import PlanIndicators
import Testing

/// Heads that are less than words: bare shares, numbers of columns, units in brackets.
struct ColumnFormsTests {
  private typealias Span = ColumnMeaning.Span

  @Test(arguments: [
    "Tỷ lệ (%)", "Đạt (%)", "% đạt", "Tỷ lệ đạt (%)", "Đạt tỷ lệ %", "% thực hiện", "So sánh (%)",
    "5/4 (%)", "6=5/4",
  ])
  func `a share that does not say of what is taken where all figures prove it`(head: String) throws
  {
    func meaning(_ rates: String...) throws -> ColumnMeaning {
      let table = try ImportedTable(
        "Chỉ tiêu,ĐVT,KH năm 2024,TH năm 2024,\(head)", "Trồng rừng,ha,200,210,\(rates[0])",
        "Số lượt khách du lịch,lượt,500,400,\(rates[1])")
      return table.meanings[4]
    }
    let year = Span(year: 2024, part: .wholeYear)
    #expect(try meaning("105", "80") == .completion(year, year: 2024, issuer: nil))
    #expect(try meaning("105", "103") == .unclear(.unknownHead))
    #expect(try meaning("7", "3") == .unclear(.unknownHead))
  }

  @Test func `a growth that does not say on what is taken where figures prove it`() throws {
    func meaning(_ rate: String) throws -> ColumnMeaning {
      try ImportedTable(
        "Chỉ tiêu,ĐVT,TH năm 2023,TH năm 2024,Tốc độ tăng (%)", "Trồng rừng,ha,200,210,\(rate)"
      ).meanings[4]
    }
    #expect(
      try meaning("5") == .comparison(.change, Span(year: 2024, part: .wholeYear), against: 2023))
    #expect(try meaning("7") == .unclear(.unknownHead))
  }

  @Test func `a unit in the head is that of the row, or the table's`() throws {
    let heads = "Kế hoạch 2024 (ha),Thực hiện 2022 (ha)"
    let added = ["target FOREST 06 2024 ge 200", "FOREST 06 2022 210"]
    #expect(try ImportedTable("Chỉ tiêu,ĐVT,\(heads)", "Trồng rừng,ha,200,210").added == added)
    #expect(try ImportedTable("Chỉ tiêu,\(heads)", "Trồng rừng,200,210").added == added)
    let other = try ImportedTable(
      "Chỉ tiêu,ĐVT,\(heads)", "Số lượt khách du lịch,lượt,200,210")
    #expect(
      other.cells(ofLine: 2) == [.refused(.unitInCell("ha")), .refused(.unitInCell("ha"))])
  }
}
