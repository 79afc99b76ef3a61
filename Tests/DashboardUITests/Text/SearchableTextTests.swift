import PlanIndicators
import Testing

@testable import DashboardUI

struct SearchableTextTests {
  private func rank(_ needle: String, in text: String) -> SearchableText.Rank? {
    SearchableText(text).rank(of: SearchableText(needle))
  }

  @Test func `every Vietnamese letter is found bare, accented, large and in any Unicode form`() {
    let marks: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    var count = 0
    for (base, shapes) in ["a": "aăâ", "e": "eê", "i": "i", "o": "oôơ", "u": "uư", "y": "y"] {
      for shape in shapes {
        for mark in marks {
          var text = String(shape)
          text.unicodeScalars.append(mark)
          let name = composed("Tỷ lệ x\(text)x")
          for needle in ["x\(base)x", composed("x\(text)x"), "x\(text)x", "X\(text.uppercased())X"]
          {
            #expect(rank(needle, in: name) != nil, "\(needle) in \(name)")
          }
          count += 1
        }
      }
    }
    #expect(count == 60)
    #expect(rank("dau tu", in: "Vốn đầu tư công") == .words)
    #expect(rank("đầu", in: "Vốn Đầu tư") == .exactWords)
  }

  @Test
  func
    `the whole text comes first, then whole words, then beginnings of words, then their insides`()
  {
    let texts = ["Thu hoạch ca cao", "Cà phê", "Cá", "Quốc gia", "ca", "Xã cả nước"]
    let ranks = texts.map { rank("cá", in: $0) }
    #expect(ranks == [.words, .words, .whole, nil, .whole, .words])
    #expect(rank("nghèo", in: "Tỷ lệ hộ nghèo") == .exactWords)
    #expect(rank("nghè", in: "Tỷ lệ hộ nghèo") == .exactBeginning)
    #expect(rank("nghe", in: "Tỷ lệ hộ nghèo") == .beginning)
    #expect(rank("ghèo", in: "Tỷ lệ hộ nghèo") == .exactPart)
    #expect(rank("ngheo", in: "Tỷ lệ hộ nghèo") == .words)
    #expect(rank("gheo", in: "Tỷ lệ hộ nghèo") == .part)
    let found = ["Vốn trung ương", "Trồng rừng", "Rung chuông", "Chuông rungg", "Bánh chưng"]
      .compactMap { text in
        rank("rung", in: text).map { ($0, text) }
      }
    #expect(
      found.sorted { $0.0 < $1.0 }.map(\.1) == [
        "Rung chuông", "Trồng rừng", "Chuông rungg", "Vốn trung ương",
      ])
    #expect(rank("giàu", in: "Tỷ lệ hộ nghèo") == nil)
    // Several words may be typed in any order and broken off.
    #expect(rank("ngheo ho ty", in: "Tỷ lệ hộ nghèo") == .scattered)
    #expect(rank("ngheo ong", in: "Tỷ lệ hộ nghèo") == nil)
    #expect(rank("hộ giàu", in: "Tỷ lệ hộ nghèo") == nil)
  }
}
