import PlanIndicators
import Testing

@testable import DashboardUI

struct VisibleTextTests {
  @Test(arguments: [
    ("\u{1B}[31mđỏ", "\\u{1B}[31mđỏ"), ("a\nb\tc", "a\\u{A}b\\u{9}c"), ("\u{7F}", "\\u{7F}"),
    ("\u{9B}2J", "\\u{9B}2J"), ("\u{202E}abc\u{2069}", "\\u{202E}abc\\u{2069}"),
    ("a\u{200B}b\u{FEFF}", "a\\u{200B}b\\u{FEFF}"), ("a\u{2028}b", "a\\u{2028}b"),
    ("soft\u{AD}hyphen", "soft\\u{AD}hyphen"), ("\u{E0041}", "\\u{E0041}"),
    ("e\u{301}\u{1B}", "e\u{301}\\u{1B}"),
    ("\u{9B}2J\u{9D}0;x\u{9C}", "\\u{9B}2J\\u{9D}0;x\\u{9C}"),
    ("\u{1B}]52;c;UFdO\u{7}", "\\u{1B}]52;c;UFdO\\u{7}"), ("\u{FE0F}", "\\u{FE0F}"),
    ("\u{FFFE}", "\\u{FFFE}"), ("\u{3164}\u{115F}", "\\u{3164}\\u{115F}"),
  ])
  func `writes out what would act or hide`(_ text: String, shown: String) {
    #expect(Array(text.visible.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test(arguments: [
    "Tỷ lệ hộ nghèo", "Ty\u{309} le\u{323}\u{302}", "4.045 ha – 122,9% √ ● ■", "越 ₫ …",
  ])
  func `leaves every visible text as it is`(_ text: String) {
    #expect(Array(text.visible.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(arguments: [
    ("\u{301}a", "\\u{301}a"), ("a \u{323}b", "a \\u{323}b"), ("“\u{301}", "“\\u{301}"),
    ("\u{200B}\u{301}", "\\u{200B}\\u{301}"),
    ("a\u{301}\u{301}\u{301}\u{301}\u{301}", "a\u{301}\u{301}\u{301}\u{301}\\u{301}"),
  ])
  func `writes out marks that stand on no letter, or in a heap on one`(
    _ text: String, shown: String
  ) {
    #expect(Array(text.visible.unicodeScalars) == Array(shown.unicodeScalars))
  }

  /// Whatever the text, no scalar that acts goes out.
  @Test func `lets no invisible character of all of Unicode through`() {
    // Planes 3 to 13 and the private ones have no such character but at their ends.
    for value in Array(UInt32(0)...0x1FFFF) + Array(0xE0000...0xE0FFF) + [0x2FFFE, 0x10FFFF] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let properties = scalar.properties
      let acts =
        [.control, .format, .lineSeparator, .paragraphSeparator].contains(
          properties.generalCategory)
        || properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
      guard acts else { continue }
      let shown = "a\(scalar)b".visible
      #expect(shown.unicodeScalars.allSatisfy { $0 != scalar }, "\(String(value, radix: 16))")
    }
  }

  @Test func `bytes of a file's name that are no text are written out as bytes`() {
    #expect(String(fileName: [0x62, 0xE1, 0x64]).visible == "b\\xE1d")
  }
}
