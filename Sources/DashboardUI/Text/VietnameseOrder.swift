import PlanIndicators

/// The place of a text in the Vietnamese alphabet.
///
/// The letters decide first (a ă â b c d đ e ê …), then the tones (ngang, huyền, hỏi, ngã, sắc,
/// nặng), then small before large. Numbers count as numbers: "Điều 2" comes before "Điều 10".
///
/// - SeeAlso: TCVN 6909 for the letters; the order of the tones is the one of Vietnamese
///   dictionaries.
package struct VietnameseOrder: Sendable, Hashable, Comparable {
  private let letters: [UInt32]
  private let tones: [UInt8]
  private let cases: [Bool]

  package init(_ text: String) {
    var letters: [UInt32] = []
    var tones: [UInt8] = []
    var cases: [Bool] = []
    var digits: [UInt32] = []
    func endNumber() {
      guard !digits.isEmpty else { return }
      let significant = digits.drop { $0 == 0 }
      letters += [Self.number, UInt32(significant.count)] + significant
      digits = []
    }
    for character in text {
      if let digit = character.isASCII ? character.wholeNumberValue : nil {
        digits.append(UInt32(digit))
        continue
      }
      endNumber()
      let (letter, tone) = Self.parts(of: character)
      letters.append(letter)
      tones.append(tone)
      cases.append(character.isUppercase)
    }
    endNumber()
    (self.letters, self.tones, self.cases) = (letters, tones, cases)
  }

  package static func < (one: Self, other: Self) -> Bool {
    if one.letters != other.letters { return one.letters.lexicographicallyPrecedes(other.letters) }
    if one.tones != other.tones { return one.tones.lexicographicallyPrecedes(other.tones) }
    return one.cases.lexicographicallyPrecedes(other.cases) { !$0 && $1 }
  }

  // Blanks come first, so that shorter words do; then signs, numbers, the alphabet, other scripts.
  private static let sign: UInt32 = 1
  private static let number: UInt32 = 2
  private static let alphabet: [Character: UInt32] = Dictionary(
    uniqueKeysWithValues: "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".enumerated().map {
      ($1, UInt32(10 + $0))
    })
  private static let others: UInt32 = 100

  /// The letter without its tone, and the tone.
  private static func parts(of character: Character) -> (UInt32, UInt8) {
    if character == " " { return (0, 0) }
    let small = Character(character.lowercased())
    if let letter = alphabet[small] { return (letter, 0) }
    guard let known = accented[small] else {
      let scalar = small.unicodeScalars.first?.value ?? 0
      return (small.isLetter ? others + scalar : sign, small.isLetter ? 0 : UInt8(scalar & 0x7F))
    }
    return known
  }

  /// The vowels with their tones; a letter in any Unicode form is found.
  private static let accented: [Character: (UInt32, UInt8)] = {
    var table: [Character: (UInt32, UInt8)] = [:]
    let tones: [Unicode.Scalar] = ["\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    for vowel in "aăâeêioôơuưy" {
      guard let letter = alphabet[vowel] else { continue }
      for (index, tone) in tones.enumerated() {
        var text = String(vowel)
        text.unicodeScalars.append(tone)
        for accented in text { table[accented] = (letter, UInt8(index + 1)) }
      }
    }
    return table
  }()
}

extension Sequence {
  /// The elements in the order of their keys; those without one last in both directions, and equal
  /// ones as they were.
  func sorted<Key: Comparable>(
    by key: (Element) -> Key?, isReversed: Bool
  ) -> [Element] {
    var known: [(key: Key, place: Int, element: Element)] = []
    var missing: [Element] = []
    for (place, element) in enumerated() {
      if let key = key(element) {
        known.append((key, place, element))
      } else {
        missing.append(element)
      }
    }
    known.sort { one, other in
      if one.key != other.key { return isReversed ? other.key < one.key : one.key < other.key }
      return one.place < other.place
    }
    return known.map(\.element) + missing
  }
}
