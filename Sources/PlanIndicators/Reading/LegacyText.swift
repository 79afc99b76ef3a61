/// A text in one of the ways in which Vietnamese was written before Unicode, or a text whose UTF-8 was
/// read as Windows-1252.
///
/// Its characters are valid, but its words are none: `Tû lÖ hé nghÌo` is `Tỷ lệ hộ nghèo`.
///
/// - SeeAlso: TCVN 5712:1993 (VN3); the VNI encoding of two characters a letter; RFC 1456, appendix.
struct LegacyText {
  let encoding: DataIssue.LegacyEncoding
  /// The text in Unicode.
  let converted: String

  /// - Returns: `nil` for a text that is nothing of the kind.
  init?(_ text: String) {
    if let converted = Self.readAsUTF8(text) {
      self.init(encoding: .misreadUTF8, converted: converted)
    } else if text.unicodeScalars.contains(where: { $0.value > 0xFF && $0.properties.isAlphabetic })
    {
      return nil  // ă, đ, ơ, ư and the letters with two marks are Unicode's alone.
    } else {
      let words = Self.words(of: text)
      let vni = Self.evidence(in: words, for: Self.vniWord)
      let tcvn3 = Self.evidence(in: words, for: Self.tcvn3Word)
      guard max(vni, tcvn3) > 0 else { return nil }
      if vni >= tcvn3 {
        self.init(encoding: .vni, converted: Self.fromVNI(text))
      } else {
        self.init(encoding: .tcvn3, converted: Self.fromTCVN3(text))
      }
    }
  }

  private init(encoding: DataIssue.LegacyEncoding, converted: String) {
    self.encoding = encoding
    self.converted = converted
  }

  /// Whether bytes of UTF-8 may hold such a text, found without decoding them: it has signs of Latin-1,
  /// or letters of it that Vietnamese does not use or not between their neighbours.
  static func mayBe(_ bytes: Span<UInt8>) -> Bool {
    for place in bytes.indices.dropLast() {
      let next = bytes[place + 1]
      if bytes[place] == 0xC2 ? next > 0xA0 : bytes[place] == 0xC3 {
        if OrdinaryText.length(at: place, of: bytes) == nil { return true }
      }
    }
    return false
  }

  // MARK: UTF-8 read as Windows-1252

  private static func readAsUTF8(_ text: String) -> String? {
    // What was read so begins with a byte that begins a letter in UTF-8: no sign as in km² does.
    guard let first = text.unicodeScalars.first(where: { !$0.isASCII }),
      0xC2...0xF4 ~= first.value
    else { return nil }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let place = windows1252.firstIndex(of: scalar) {
        bytes.append(0x80 + UInt8(place))
      } else {
        guard scalar.value <= 0xFF else { return nil }
        bytes.append(UInt8(scalar.value))
      }
    }
    return String(validating: bytes, as: UTF8.self).map(composed)
  }

  /// The characters that Windows-1252 has for the bytes 0x80 to 0x9F.
  private static let windows1252 = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  // MARK: TCVN3 and VNI

  /// The words of two letters and more.
  ///
  /// What touches a digit is a measure or a code (`2m×3m`), and what begins with µ is a unit.
  private static func words(of text: String) -> [String] {
    text.unicodeScalars
      .split { !($0.properties.isAlphabetic || tcvn3[$0] != nil || ("0"..."9").contains($0)) }
      .map { String($0) }
      .filter { word in
        word.unicodeScalars.count > 1 && !word.hasPrefix("µ")
          && word.unicodeScalars.contains { $0.isASCII || $0.value >= 0xC0 }
          && !word.unicodeScalars.contains { ("0"..."9").contains($0) }
      }
  }

  /// How many words are none as they stand and become Vietnamese; 0 where others speak against it.
  ///
  /// A word that is Vietnamese as it stands tells nothing: `hé` may be itself or `hộ`. One that is none
  /// and becomes one is enough, as no other sense of `tÕ` is known; but not among words of another
  /// language: "på grund av". Words of capitals alone are names that any language has.
  private static func evidence(in words: [String], for reading: (String) -> String?) -> Int {
    var (becoming, others, foreign): (Set<String>, Int, Int) = ([], 0, 0)
    for word in words where !hasRegularCapitals(word) || !VietnameseSyllable.isPossible(word) {
      if word.utf8.allSatisfy({ $0 < 0x80 }) {
        if word.contains(where: \.isLowercase) { foreign += 1 }
      } else if let read = reading(word),
        VietnameseSyllable.isPossible(read) || isAbbreviation(read)
      {
        becoming.insert(word)
      } else {
        others += 1
      }
    }
    let against = foreign > 1 ? max(1, others) : others
    return becoming.count > against ? becoming.count : 0
  }

  /// Whether a word is one as QĐ and HĐND are.
  private static func isAbbreviation(_ word: String) -> Bool {
    word.contains("Đ") && word.unicodeScalars.allSatisfy("BCDĐGHKLMNPQSTVX".unicodeScalars.contains)
  }

  /// Whether capitals stand in a word as its first letter or as all of them.
  private static func hasRegularCapitals(_ word: String) -> Bool {
    let isCapital = word.filter(\.isCased).map(\.isUppercase)
    return !isCapital.dropFirst().contains(true) || !isCapital.contains(false)
  }

  private static func vniWord(_ word: String) -> String? {
    let converted = fromVNI(word)
    return hasRegularCapitals(converted) ? converted : nil
  }

  /// The word in Unicode; `nil` where capitals stand among small letters.
  ///
  /// Capitals with marks are small ones in a font of capitals, so that those of ASCII alone count.
  private static func tcvn3Word(_ word: String) -> String? {
    hasRegularCapitals(word.filter(\.isASCII)) ? fromTCVN3(word) : nil
  }

  private static func fromTCVN3(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { tcvn3[$0] ?? $0 }))
  }

  private static let tcvn3: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip(
      "¡¢£¤¥¦§¨©ª«¬\u{AD}®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ"
        .unicodeScalars,
      "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ".unicodeScalars))

  private static func fromVNI(_ text: String) -> String {
    var letters = ""
    for scalar in text.unicodeScalars {
      let base = letters.last.map { unaccented(String($0)) } ?? ""
      if let marks = vniMarks[scalar], ["a", "e", "o", "u", "y"].contains(base) {
        letters.unicodeScalars.append(contentsOf: marks.unicodeScalars)
      } else {
        letters.unicodeScalars.append(vniLetters[scalar] ?? scalar)
      }
    }
    return composed(letters)
  }

  private static let vniLetters: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip(
      "ôöñæóòîÔÖÑÆÓÒÎ".unicodeScalars, "ơưđỉĩịỵƠƯĐỈĨỊỴ".unicodeScalars))

  /// The marks that a character of VNI adds to the letter before it, of both cases.
  private static let vniMarks: [Unicode.Scalar: String] = {
    let tones: [String] = ["\u{301}", "\u{300}", "\u{309}", "\u{303}", "\u{323}"]
    let rows: [(scalars: String, mark: String)] = [
      ("ùøûõï", ""), ("ÙØÛÕÏ", ""), ("áàåãä", "\u{302}"), ("ÁÀÅÃÄ", "\u{302}"),
      ("éèúüë", "\u{306}"), ("ÉÈÚÜË", "\u{306}"),
    ]
    var marks: [Unicode.Scalar: String] = [
      "â": "\u{302}", "Â": "\u{302}", "ê": "\u{306}", "Ê": "\u{306}",
    ]
    for row in rows {
      for (scalar, tone) in zip(row.scalars.unicodeScalars, tones) {
        marks[scalar] = row.mark + tone
      }
    }
    return marks
  }()
}
