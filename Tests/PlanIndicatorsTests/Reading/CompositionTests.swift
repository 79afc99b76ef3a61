import Testing

@testable import PlanIndicators

struct CompositionTests {
  @Test(arguments: [
    ("Ba\u{0306}\u{0301}c Ka\u{0323}n", "B\u{1EAF}c K\u{1EA1}n"),
    ("B\u{0103}\u{0301}c K\u{1EA1}n", "B\u{1EAF}c K\u{1EA1}n"),
    ("tie\u{0302}\u{0301}n đo\u{0323}\u{0302}", "ti\u{1EBF}n \u{0111}\u{1ED9}"),
    ("Ho\u{0300}a, Ho\u{0300}a", "H\u{00F2}a, H\u{00F2}a"),
    ("\u{2126} \u{212B}", "\u{03A9} \u{00C5}"), ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
  ])
  func `combining input gives the very bytes of composed input`(input: String, result: String) {
    #expect(Array(composed(input).utf8) == Array(result.utf8))
  }

  @Test(arguments: [
    "", "Bac Kan", "Bắc Kạn – tỉnh “miền núi”, 72,9% … 5‰", "Đường Nguyễn Thị Minh Khai", "→ ▲ ½",
    "中文", "a\u{0323}",
  ])
  func `composing twice changes nothing more`(text: String) {
    let once = composed(text)
    #expect(Array(composed(once).utf8) == Array(once.utf8))
    #expect(once == text)
  }

  @Test func `every Vietnamese letter keeps its bytes`() {
    for value in (0x20...0x2FF as ClosedRange<UInt32>).union(0x1E00...0x1EFF) {
      guard let letter = Unicode.Scalar(value).map({ String(Character($0)) }) else { continue }
      #expect(Array(composed(letter + "\u{4E00}").utf8) == Array((letter + "\u{4E00}").utf8))
    }
  }

  @Test func `names that were typed in either way are read alike`() throws {
    let typed = FolderBuilder().setting(
      "name_vi", to: "Ti\u{0309}nh Ba\u{0306}\u{0301}c Ka\u{0323}n", in: "areas.csv")
    let area = try #require(typed.folder().areas.first)
    #expect(Array(area.name.vietnamese.utf8) == Array("T\u{1EC9}nh B\u{1EAF}c K\u{1EA1}n".utf8))
  }
}

extension ClosedRange<UInt32> {
  fileprivate func union(_ other: ClosedRange<UInt32>) -> [UInt32] { Array(self) + Array(other) }
}

struct UnaccentedTests {
  @Test(arguments: [
    ("Tỷ lệ hộ nghèo", "ty le ho ngheo"), ("ĐƯỜNG Đức Xuân", "duong duc xuan"),
    ("Ba\u{0306}\u{0301}c Ka\u{0323}n", "bac kan"), ("GRDP 2023, %", "grdp 2023, %"), ("", ""),
  ])
  func `a search finds small letters without accents, however they were typed`(
    text: String, key: String
  ) {
    #expect(unaccented(text) == key)
  }
}
