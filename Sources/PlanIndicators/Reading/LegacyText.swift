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
    } else if Self.isReadable(text, by: Self.fromVNI) {
      self.init(encoding: .vni, converted: Self.fromVNI(text))
    } else if Self.isReadable(text, by: Self.fromTCVN3) {
      self.init(encoding: .tcvn3, converted: Self.fromTCVN3(text))
    } else {
      return nil
    }
  }

  private init(encoding: DataIssue.LegacyEncoding, converted: String) {
    self.encoding = encoding
    self.converted = converted
  }

  /// Whether bytes of UTF-8 may hold such a text, found without decoding them: it has signs of Latin-1
  /// or letters of it that Vietnamese does not use.
  static func mayBe(_ bytes: Span<UInt8>) -> Bool {
    var lead: UInt8 = 0
    for place in bytes.indices {
      let byte = bytes[place]
      if lead == 0xC2 ? byte > 0xA0 : lead == 0xC3 && !OrdinaryText.isVietnameseLatin1(byte) {
        return true
      }
      lead = byte
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

  /// Whether most of the words that are no Vietnamese as they stand become Vietnamese syllables.
  ///
  /// A word that begins with µ is a unit.
  private static func isReadable(_ text: String, by convert: (String) -> String) -> Bool {
    let words = text.unicodeScalars
      .split { !($0.properties.isAlphabetic || (0xA1...0xFE).contains($0.value)) }
      .map { String($0) }
      .filter { mayBe($0.utf8.span) && !$0.hasPrefix("µ") }
    let readable = words.count { word in
      let converted = convert(word)
      return word.utf8.contains { $0 < 0x80 } && !mayBe(converted.utf8.span)
        && !converted.dropFirst().contains(where: \.isUppercase)
        && isSyllable(unaccented(converted))
    }
    return 2 * readable > words.count
  }

  private static func isSyllable(_ letters: String) -> Bool {
    let onset = letters.prefix { !"aeiouy".contains($0) }
    let vowels = letters.dropFirst(onset.count).prefix { "aeiouy".contains($0) }
    let coda = letters.dropFirst(onset.count + vowels.count)
    return onsets.contains(String(onset)) && (1...3).contains(vowels.count)
      && codas.contains(String(coda))
  }

  private static let onsets: Set<String> = [
    "", "b", "c", "ch", "d", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
    "q", "r", "s", "t", "th", "tr", "v", "x",
  ]
  private static let codas: Set<String> = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]

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
