import PlanIndicators
import Testing

struct FileNameTextTests {
  @Test(arguments: ["Data", "Số liệu", "", "a b", "\u{65}\u{301}", "𝄞"])
  func `a name in UTF-8 is its own text`(_ name: String) {
    #expect(Array(String(fileName: name.utf8).unicodeScalars) == Array(name.unicodeScalars))
    #expect(name.fileNameBytes == Array(name.utf8CString))
  }

  @Test(arguments: [
    [0xE1], [0x62, 0xE1, 0x64], [0xC3, 0xA0, 0xFF], [0x80], [0xF4, 0x8F, 0xBF, 0xA1],
  ])
  func `a name that is no UTF-8, or looks like the text of one, gives the very bytes back`(
    _ name: [UInt8]
  ) {
    let text = String(fileName: name)
    #expect(text.fileNameBytes == name.map { CChar(bitPattern: $0) } + [0])
    #expect(String(fileName: name.map { CChar(bitPattern: $0) } + [0]) == text)
    #expect(!text.contains("\u{FFFD}"))
  }
}
