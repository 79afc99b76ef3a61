import Testing

@testable import DashboardUI

struct VietnameseOrderTests {
  /// Each list is in the order of a Vietnamese dictionary.
  @Test(arguments: [
    ["ca", "cà", "cả", "cã", "cá", "cạ", "căn", "cân"],
    ["Bà Rịa", "Bắc Kạn", "Cao Bằng", "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Đồng Nai", "Gia Lai"],
    ["Hà Giang", "Hà Nội", "Hải Dương", "Hòa Bình", "Hưng Yên", "Khánh Hòa", "Kiên Giang"],
    ["Điều 2", "Điều 10", "Điều 10a", "Điều 11"],
    ["Chỉ tiêu 2", "Chỉ tiêu 2,5", "Chỉ tiêu 10"],
    ["an", "An", "an toàn", "ang"],
    ["dân", "đan", "đàn", "em"],
    ["Nghị quyết", "Ngô", "Số", "Tỷ lệ", "Ý kiến"],
  ])
  func `letters decide before tones, tones before size, numbers count as numbers`(
    inOrder: [String]
  ) {
    for text in [inOrder, inOrder.reversed()] {
      #expect(text.sorted { VietnameseOrder($0) < VietnameseOrder($1) } == inOrder)
    }
  }

  @Test func `a letter has one place in whatever Unicode form it is written`() {
    #expect(VietnameseOrder("ế") == VietnameseOrder("e\u{302}\u{301}"))
    #expect(VietnameseOrder("ậ") == VietnameseOrder("a\u{323}\u{302}"))
  }

  @Test func `what is missing stays last in both directions, and equals stay as they were`() {
    let rows: [(name: String, value: Int?)] = [
      ("a", 2), ("b", nil), ("c", 1), ("d", 2), ("e", nil),
    ]
    #expect(rows.sorted(by: \.value, isReversed: false).map(\.name) == ["c", "a", "d", "b", "e"])
    #expect(rows.sorted(by: \.value, isReversed: true).map(\.name) == ["a", "d", "c", "b", "e"])
  }
}
