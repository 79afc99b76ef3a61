import Foundation
import Testing

@testable import PlanIndicators

/// Texts in the encodings from before Unicode are recognized, and nothing else is.
struct LegacyTextTests {
  @Test(arguments: [
    ("Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    ("Tû lÖ hé nghÌo", "Tỷ lệ hộ nghèo"),
    ("N«ng, l©m nghiÖp, thñy s¶n", "Nông, lâm nghiệp, thủy sản"),
    ("X· héi", "Xã hội"), ("§Êt", "Đất"),
  ])
  func `TCVN3 is recognized and converted`(_ text: String, converted: String) throws {
    let legacy = try #require(LegacyText(text))
    #expect(legacy.encoding == .tcvn3)
    #expect(legacy.converted == converted)
  }

  @Test(arguments: [
    ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    ("Tyû leä hoä ngheøo", "Tỷ lệ hộ nghèo"), ("Ñaøo taïo ngheà", "Đào tạo nghề"),
  ])
  func `VNI is recognized and converted`(_ text: String, converted: String) throws {
    let legacy = try #require(LegacyText(text))
    #expect(legacy.encoding == .vni)
    #expect(legacy.converted == converted)
  }

  @Test(arguments: ["Tỷ lệ hộ nghèo", "Trồng rừng tập trung, ha – “đạt”", "Xã", "á"])
  func `UTF-8 that was read as Windows-1252 is recognized and converted`(_ text: String) throws {
    let misread = try #require(
      String(bytes: Array(text.utf8), encoding: .isoLatin1))
    let legacy = try #require(LegacyText(misread))
    #expect(legacy.encoding == .misreadUTF8)
    #expect(legacy.converted == text)
  }

  @Test(arguments: [
    "Tỷ lệ hộ nghèo", "Kinh tế", "Hà Nam", "xã", "Nguồn: Sở Tài chính § 2 – 15 m² ± 1 °C", "hòa",
    "hoá",
    "à la carte", "Müller", "Köln", "Citroën", "São Paulo", "España", "µm", "cost·benefit",
    "15×20 cm",
    "Haïti", "naïve", "Samsung®", "½ năm", "Größe", "Ty\u{309} le\u{323}\u{302}", "2023", "",
  ])
  func `nothing else is taken for one`(_ text: String) {
    #expect(LegacyText(text) == nil, "\(LegacyText(text)?.converted ?? "")")
  }

  @Test func `the first look passes over no legacy text`() {
    for text in ["X· héi", "Vieät", "Tá»\u{89}nh"] {
      let mayBe = LegacyText.mayBe(text.utf8.span)
      #expect(mayBe, "\(text)")
    }
    let mayVietnameseBe = LegacyText.mayBe("Xã hội, Tỷ lệ hộ nghèo".utf8.span)
    #expect(!mayVietnameseBe)
  }

  @Test func `no text of the shipped data is taken for one`() throws {
    let data = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
    let folder = try PlanFolder(path: data + "/Data")
    #expect(!folder.issues.contains { $0.rule == .legacyEncoding })
    #expect(!folder.indicators.isEmpty)
  }
}
