@_spi(_Unicode) import Swift

/// The text with its letters composed: Unicode normalization form C.
///
/// Swift compares canonically equivalent texts as equal, but bytes, search keys and golden screens
/// do not; so every text that is read passes here once.
///
/// - SeeAlso: Unicode Standard Annex #15. The standard library keeps its normalization under an
///   underscored name; this is the only place that uses it.
package func composed(_ text: String) -> String {
  guard mayNeedComposition(text.utf8.span) else { return text }
  return String(String.UnicodeScalarView(text._nfc))
}

/// Whether a scalar stands in the text that composition can change.
///
/// Everything below U+0300 is composed already, and so are the Vietnamese letters of Latin
/// Extended Additional and the punctuation that documents use.
private func mayNeedComposition(_ utf8: Span<UInt8>) -> Bool {
  var place = 0
  while place < utf8.count {
    switch utf8[place] {
    case ..<0x80: place += 1
    case ..<0xCC: place += 2
    case 0xE1 where 0xB8...0xBB ~= utf8[place + 1]: place += 3
    case 0xE2 where utf8[place + 1] == 0x80 && utf8[place + 2] >= 0x90: place += 3
    default: return true
    }
  }
  return false
}

/// The text in small letters without accents, for searching: "Tỷ lệ hộ nghèo" is "ty le ho ngheo".
package func unaccented(_ text: String) -> String {
  var folded = String.UnicodeScalarView()
  for scalar in text.lowercased()._nfd {
    switch scalar {
    case "đ": folded.append("d")
    case _ where scalar.properties.generalCategory == .nonspacingMark: continue
    default: folded.append(scalar)
    }
  }
  return String(folded)
}
