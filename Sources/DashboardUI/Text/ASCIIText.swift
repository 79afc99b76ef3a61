import PlanIndicators

// Readable Vietnamese for terminals without UTF-8.

extension String {
  /// The text in ASCII: letters without their accents, signs as their nearest likeness, and a question
  /// mark for what has none.
  ///
  /// It has one character for each grapheme, so that columns stay where they are.
  package var asciiLikeness: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : String(map(\.asciiLikeness))
  }
}

extension Character {
  fileprivate var asciiLikeness: Character {
    if isASCII { return self == "\r\n" ? "\n" : self }
    if let sign = Self.asciiSigns[self] { return sign }
    let isLarge = String(self) != lowercased()
    guard let letter = unaccented(String(self)).first, letter.isASCII else { return "?" }
    return isLarge ? letter.uppercased().first ?? letter : letter
  }

  private static let asciiSigns: [Character: Character] = [
    "–": "-", "−": "-", "—": "-", "“": "\"", "”": "\"", "’": "'", "‘": "'", "…": "~", "≥": ">",
    "≤": "<", "≈": "~", "×": "x", "÷": "x", "›": ">", "→": ">", "←": "<", "↑": "^", "↓": "v",
    "√": "v", "●": "*", "·": ".", "■": "#", "►": ">", "▲": "^", "▼": "v", "\u{A0}": " ",
    "²": "2", "³": "3", "₫": "d", "†": "&",
  ]
}
