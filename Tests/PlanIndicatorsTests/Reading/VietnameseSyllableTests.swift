import Testing

@testable import PlanIndicators

/// What may be a Vietnamese syllable, by onset, rime and tone.
struct VietnameseSyllableTests {
  @Test(arguments: [
    "xã", "hộ", "nghèo", "Quốc", "quý", "quí", "khuỷu", "hòa", "hoà", "giờ", "gì", "gìn", "giếng",
    "nghiêng", "ĐƯỜNG", "uống", "yêu", "Kạn", "xoóc", "thuở", "ý", "a", "ở", "rượu", "thuế", "bách",
  ])
  func `a syllable is possible`(_ word: String) {
    #expect(VietnameseSyllable.isPossible(word))
  }

  @Test(
    "what Vietnamese does not spell is not",
    arguments: [
      "", "ngh", "xaõ", "quèc", "tôc", "hat", "céng", "gèc", "ngé", "ghá", "nghá", "gií", "cafe",
      "João",
      "héi", "muà", "taì", "bảỏ", "êng", "hañ", "ơc", "zá", "phổng2", "toánn",
    ])
  func impossible(_ word: String) {
    #expect(!VietnameseSyllable.isPossible(word))
  }
}
