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
