import Testing

@testable import DashboardUI

struct ASCIITextTests {
  @Test(arguments: [
    ("Tỷ lệ hộ nghèo", "Ty le ho ngheo"), ("ĐẮK LẮK, Đà Nẵng", "DAK LAK, Da Nang"),
    ("≥ 72,9 – “đạt” √", "> 72,9 - \"dat\" v"), ("a\nb", "a\nb"), ("越", "?"),
  ])
  func `is readable without accents`(_ text: String, ascii: String) {
    #expect(text.asciiLikeness == ascii)
  }
}
