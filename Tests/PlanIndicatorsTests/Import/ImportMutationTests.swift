import PlanIndicators
import Testing

struct ImportMutationTests {
  private static let table = """
    BIỂU TỔNG HỢP NĂM 2024;;;;;;Đơn vị: triệu đồng
    TT;Chỉ tiêu;ĐVT;TH năm 2023;Kế hoạch năm 2024;Thực hiện 9 tháng;So với KH (%)
    A;B;C;1;2;3;4=3/2
    I;KINH TẾ;;;;;
    1;Trồng rừng;ha;"3.969,5";4.045;3.000;"74,2"
    -;Trong đó: trồng rừng tập trung;nt;-;≥ 3.155;2.500;"79,2"
    ;Huyện Ba Bể;;;420;300;"71,4"
    2;Thu NSNN trên địa bàn;;"900.500,5";1.010.000;650.250;"64,4"
    3;Thứ hạng PCI;hạng;35/63;34;…;x
    (1) Số ước;;;;;;
    """
  private static let bytes = Array(",;\t\"\n\r.-/%() 0123456789IVXx≥…".utf8) + [0x00, 0xC3, 0xFF]

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `no damage to a table stops the program or makes rows that the folder refuses`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let files = ImportedTable.base.files
    let folder = PlanFolder(files: files)
    let document = try #require(folder.documents.reference(of: "D-2025-01-05"))
    var added = 0
    for _ in 0..<150 {
      var bytes = Array(Self.table.utf8)
      for _ in 0...Int.random(in: 0..<8, using: &generator) {
        bytes.damage(with: Self.bytes, using: &generator)
      }
      guard
        var report = try? ReportImport(bytes, into: folder, options: .init(document: document))
      else { continue }
      let additions = try report.checked(against: files)
      let result = PlanFolder(files: files.merging(additions.files) { $1 })
      try #require(result.issues.allSatisfy { $0.severity == .warning }, "\(result.issues)")
      try #require(
        result.observations.count + result.targets.count + result.judgements.count
          == report.additions.count)
      added += report.additions.count
    }
    #expect(added > 100, "many tables must still give rows")
  }
}
