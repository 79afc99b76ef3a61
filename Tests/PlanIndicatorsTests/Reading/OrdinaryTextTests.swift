import Testing

@testable import PlanIndicators

/// The short way for Vietnamese texts passes nothing that the closer look would change or report.
struct OrdinaryTextTests {
  @Test func `every ordinary letter is composed and of no encoding from before Unicode`() {
    for scalar in (0x80...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) {
      let text = String(scalar)
      let bytes = Array(text.utf8)
      guard let length = OrdinaryText.length(at: 0, of: bytes.span) else { continue }
      let isOfOldEncoding = LegacyText.mayBe(bytes.span)
      #expect(length == bytes.count && !isOfOldEncoding)
      #expect(Array(composed(text).utf8) == bytes)
    }
  }

  @Test func `every letter of Vietnamese is ordinary`() {
    let letters = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ–“”‘’…"
    for letter in letters + letters.uppercased() {
      let bytes = Array(String(letter).utf8)
      let length = OrdinaryText.length(at: 0, of: bytes.span)
      #expect(length == bytes.count, "\(letter)")
    }
  }

  @Test func `every Vietnamese syllable is ordinary in small letters and in large ones`() {
    let rows = ["a": "àá", "â": "", "e": "èé", "i": "ìí", "o": "òóõ", "u": "ùú", "y": "ý"]
    var (count, others): (Int, [String]) = (0, [])
    for onset in VietnameseSyllable.onsets {
      for rime in VietnameseSyllable.rimes {
        for (place, letter) in rime.enumerated() {
          for toned in (rows[String(letter)] ?? "") + String(letter) {
            var letters = Array(rime)
            letters[place] = toned
            let word = onset + String(letters)
            guard VietnameseSyllable.isPossible(word) else { continue }
            count += 1
            let capitalized = word.prefix(1).uppercased() + word.dropFirst()
            others += [word, word.uppercased(), capitalized].filter { !isOrdinary($0) }
          }
        }
      }
    }
    #expect(count > 9_000)
    #expect(others.isEmpty)
  }

  @Test(arguments: [
    "xaõ", "coâng", "lôùn", "coù", "tÕ", "TÕt", "LùC", "quèc", "tôc", "héi", "mêi", "céng", "gèc",
  ])
  func `letters beside each other that Vietnamese never has so are not ordinary`(_ word: String) {
    #expect(!isOrdinary(word))
  }

  @Test(arguments: [
    ("héi", false), ("xã héi", false), ("xã hội", true), ("đường quèc lộ", true),
    ("5 km²", false), ("tỷ lệ ë", false),
  ])
  func `a letter that is Unicode's alone clears the whole field of being an older text`(
    _ text: String, _ isOrdinary: Bool
  ) {
    for line in ["\(text)", "\"\(text)\""] {
      var csv = CSVFile(Array("a\n\(line)\n".utf8))
      #expect(csv.next() && csv.record[0].isOrdinary == isOrdinary, "\(line)")
      #expect(csv.text(of: csv.record[0]) == text)
    }
  }

  private func isOrdinary(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.allSatisfy { place in
      guard bytes[place] >= 0xC0 else { return true }
      return OrdinaryText.length(at: place, of: bytes.span) != nil
    }
  }

  @Test(
    arguments: [
      [0xC3], [0xC3, 0x28], [0xC4, 0x41], [0xC5, 0xFF], [0xE1, 0xBA], [0xE1, 0xBB, 0x22],
      [0xE2, 0x80, 0xFF], [0xE2, 0x80, 0x8F], [0xC0, 0x80], [0xCC, 0x81], [0xF0, 0x9F, 0x98, 0x80],
    ] as [[UInt8]])
  func `what is cut off or no letter is not ordinary`(_ bytes: [UInt8]) {
    let length = OrdinaryText.length(at: 0, of: bytes.span)
    #expect(length == nil)
  }
}
