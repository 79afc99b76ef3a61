@_spi(_Unicode) import Swift

/// The text with its letters composed: Unicode normalization form C.
///
/// Swift compares canonically equivalent texts as equal, but bytes, search keys and golden screens
/// do not; so every text that is read passes here once.
///
/// - SeeAlso: Unicode Standard Annex #15. The standard library keeps its normalization under an
///   underscored name; this is the only place that uses it.
package func composed(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 >= 0x80 }), mayNeedComposition(text) else { return text }
  return String(String.UnicodeScalarView(text._nfc))
}

/// Whether a scalar stands in the text that composition can change.
///
/// Everything below U+0300 is composed already, and so are the Vietnamese letters of Latin
/// Extended Additional and the punctuation that documents use.
private func mayNeedComposition(_ text: String) -> Bool {
  text.unicodeScalars.contains { scalar in
    switch scalar.value {
    case ..<0x300, 0x1E00...0x1EFF, 0x2010...0x2027, 0x2030...0x205E: false
    default: true
    }
  }
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
