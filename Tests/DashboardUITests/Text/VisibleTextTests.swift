import Testing

@testable import DashboardUI

struct VisibleTextTests {
  @Test(arguments: [
    ("\u{1B}[31mđỏ", "\\u{1B}[31mđỏ"), ("a\nb\tc", "a\\u{A}b\\u{9}c"), ("\u{7F}", "\\u{7F}"),
    ("\u{9B}2J", "\\u{9B}2J"), ("\u{202E}abc\u{2069}", "\\u{202E}abc\\u{2069}"),
    ("a\u{200B}b\u{FEFF}", "a\\u{200B}b\\u{FEFF}"), ("a\u{2028}b", "a\\u{2028}b"),
    ("soft\u{AD}hyphen", "soft\\u{AD}hyphen"), ("\u{E0041}", "\\u{E0041}"),
    ("e\u{301}\u{1B}", "e\u{301}\\u{1B}"),
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
}
