import Foundation
import Testing

@testable import PlanIndicators

/// Texts in the encodings from before Unicode are recognized, and nothing else is.
struct LegacyTextTests {
  @Test(arguments: [
    ("Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    ("Tû lÖ hé nghÌo", "Tỷ lệ hộ nghèo"),
    ("N«ng, l©m nghiÖp, thñy s¶n", "Nông, lâm nghiệp, thủy sản"),
    ("X· héi", "Xã hội"), ("§Êt", "Đất"), ("Kinh tÕ", "Kinh tế"), ("Tèc ®é", "Tốc độ"),
    ("Trong ®ã kh¸ch quèc tÕ.", "Trong đó khách quốc tế."), ("16-NQ/§H", "16-NQ/ĐH"),
    ("Sè hé nghÌo (chuÈn 2021-2025)", "Số hộ nghèo (chuẩn 2021-2025)"),
    // Capitals with tones are small ones in a font of capitals.
    ("B¹CH TH¤NG Nç LùC", "BạCH THÔNG Nỗ LựC"),
    ("Vietnam PM stresses B¾c K¹n", "Vietnam PM stresses Bắc Kạn"),
  ])
  func `TCVN3 is recognized and converted`(_ text: String, converted: String) throws {
    let legacy = try #require(LegacyText(text))
    #expect(legacy.encoding == .tcvn3)
    #expect(legacy.converted == converted)
  }

  @Test(arguments: [
    ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    ("Tyû leä hoä ngheøo", "Tỷ lệ hộ nghèo"), ("Ñaøo taïo ngheà", "Đào tạo nghề"),
    ("Xaõ Cao Taân", "Xã Cao Tân"), ("Xuaát sieâu", "Xuất siêu"), ("Kinh teá", "Kinh tế"),
    ("Lôùn", "Lớn"), ("KINH TEá", "KINH TẾ"), ("HÑND", "HĐND"), ("Maïng Internet", "Mạng Internet"),
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
    "Café", "Gyeongsangbuk", "Thái Nguyên", "Hồng Kông", "Đắk Nông", "Hoá đơn", "NaCl·6H₂O",
    "2m×3m",
    "Raúl", "aéroport", "João", "área", "Orléans", "på grund av", "là où habitent nos parents",
    "km², m³, µg",
    "«Bonjour»", "kg·m/s", "Ø 600", "Xe goòng", "Quần soóc", "Quí I", "HÒA BÌNH", "à", "Ý kiến",
    "Haïti", "naïve", "Samsung®", "½ năm", "Größe", "Ty\u{309} le\u{323}\u{302}", "2023", "",
  ])
  func `nothing else is taken for one`(_ text: String) {
    #expect(LegacyText(text) == nil, "\(LegacyText(text)?.converted ?? "")")
  }

  @Test func `the first look passes over no legacy text`() {
    for text in ["X· héi", "Vieät", "Xaõ", "tÕ", "quèc", "TÕt", "LùC", "Lôùn", "Tá»\u{89}nh"] {
      let mayBe = LegacyText.mayBe(text.utf8.span)
      #expect(mayBe, "\(text)")
    }
    let mayVietnameseBe = LegacyText.mayBe("Xã hội, Tỷ lệ hộ nghèo".utf8.span)
    #expect(!mayVietnameseBe)
  }

  // MARK: The shipped data

  @Test func `no text of the shipped data is taken for one`() throws {
    let texts = try shippedFiles().flatMap(\.rows).joined()
    #expect(texts.count > 10_000)
    for text in Set(texts) {
      #expect(LegacyText(text) == nil, "\(text)")
    }
  }

  /// But for a word that is Vietnamese before and after, where no other stands beside it.
  @Test(arguments: [
    (DataIssue.LegacyEncoding.tcvn3, OldEncoding.tcvn3, "hộ"), (.vni, OldEncoding.vni, "hơn"),
  ])
  func `every text of the shipped data is named once it is converted`(
    _ encoding: DataIssue.LegacyEncoding, convert: @Sendable (String) -> String, silent: String
  ) throws {
    var texts: [String: [String]] = [:]
    var files: [String: [UInt8]] = [:]
    for file in try shippedFiles() {
      let rows = file.rows.map { $0.map(convert) }
      texts[file.name] = zip(file.rows, rows).map { row, converted in
        zip(row, converted).filter { $0 != $1 && !isMarkedBy(silent, alone: $0) }.map(\.1)
          .joined(separator: " | ")
      }
      files[file.name] = Array(csv(rows).utf8)
    }
    let named = PlanFolder(files: files).issues.filter { $0.rule == .legacyEncoding }
    // What `tæ` is alone cannot be said: tổ in the one, tỉ in the other.
    let ofTheOther = named.count { issue in
      guard case .legacyEncoding(_, encoding, _) = issue.kind else { return true }
      return false
    }
    #expect(named.count > 2_000 && ofTheOther < 5)
    let places = Set(named.map { "\($0.file):\($0.line ?? 0)" })
    for (file, texts) in texts {
      for (place, text) in texts.enumerated() where !text.isEmpty {
        #expect(places.contains("\(file):\(place + 1)"), "\(text)")
      }
    }
  }

  /// Whether no other word of a text has marks.
  private func isMarkedBy(_ word: String, alone text: String) -> Bool {
    let words = text.split { !$0.isLetter }
    return words.allSatisfy { $0 == word || $0.allSatisfy(\.isASCII) }
  }

  private func csv(_ rows: [[String]]) -> String {
    rows.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
    }.joined(separator: "\n")
  }

  /// The files with all their rows, the header first.
  private func shippedFiles() throws -> [(name: String, rows: [[String]])] {
    let root = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
    return try PlanFolder.fileNames.map { name in
      var file = CSVFile(Array(try Data(contentsOf: URL(filePath: root + "/Data/" + name))))
      var rows = [file.header]
      while file.next() { rows.append(file.record.fields.map { file.text(of: $0) }) }
      return (name, rows)
    }
  }
}

/// Unicode in the encodings from before it, by their published tables.
private enum OldEncoding {
  @Sendable static func tcvn3(_ text: String) -> String {
    String(text.map { tcvn3Letters[$0] ?? tcvn3Letters[Character($0.lowercased())] ?? $0 })
  }

  /// The small letters, and the capitals without tones; those with tones are a font's.
  private static let tcvn3Letters = Dictionary(
    uniqueKeysWithValues: zip(
      "ăâđêôơưĂÂĐÊÔƠƯàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
      "¨©®ª«¬\u{AD}¡¢§£¤¥¦µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ"))

  @Sendable static func vni(_ text: String) -> String {
    text.map { letter in
      let small = vniLetter(letter.lowercased())
      return letter.isUppercase ? small.uppercased() : small
    }.joined()
  }

  private static func vniLetter(_ letter: String) -> String {
    let alone = ["đ": "ñ", "í": "í", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "ỵ": "î"]
    if let alone = alone[letter] { return alone }
    let scalars = letter.decomposedStringWithCanonicalMapping.unicodeScalars
    guard let base = scalars.first, scalars.count > 1 else { return letter }
    let tone = ["\u{301}", "\u{300}", "\u{309}", "\u{303}", "\u{323}"].firstIndex {
      scalars.contains($0)
    }
    func mark(_ marks: String) -> String { tone.map { String(Array(marks)[$0]) } ?? "" }
    if scalars.contains("\u{302}") { return "\(base)" + (tone == nil ? "â" : mark("áàåãä")) }
    if scalars.contains("\u{306}") { return "\(base)" + (tone == nil ? "ê" : mark("éèúüë")) }
    let isHorned = scalars.contains("\u{31B}")
    return (isHorned ? base == "o" ? "ô" : "ö" : "\(base)") + mark("ùøûõï")
  }
}
