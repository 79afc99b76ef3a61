import PlanIndicators

/// A text prepared for being searched many times: as it is written, and without accents.
package struct SearchableText: Sendable, Hashable {
  private let exact: [UInt8]
  private let plain: [UInt8]

  package init(_ text: String) {
    // Between the cells of a row stand more blanks than a reader types, and more commas.
    let small = text.lowercased().split { $0 == " " || $0 == "," || $0 == ";" }
      .joined(separator: " ")
    exact = Array(small.utf8)
    plain = plainBytes(of: small)
  }

  var isEmpty: Bool { plain.isEmpty }

  /// How well a text answers a search; the smaller, the better.
  package enum Rank: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// The text is what was typed.
    case whole
    /// It is some of its words, with their accents or without.
    case exactWords, words
    /// It is the beginning of a word, with its accents or without.
    case exactBeginning, beginning
    /// It is inside a word, with its accents or without: "rung" is in "trung", and meant for "rừng".
    case exactPart, part

    package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  /// How well the text answers the search for `needle`; `nil` where it does not hold it.
  package func rank(of needle: SearchableText) -> Rank? {
    guard let place = plain.place(of: needle.plain) else { return nil }
    if plain == needle.plain { return .whole }
    let exactPlace = exact.place(of: needle.exact)
    return switch place {
    case .words: exactPlace == .words ? .exactWords : .words
    case .beginning: exactPlace == .beginning ? .exactBeginning : .beginning
    case .inside: exactPlace == .inside ? .exactPart : .part
    }
  }
}

/// The small letters of a text without their accents, as bytes: đ is d, and any Unicode form of a
/// letter is the same.
private func plainBytes(of small: String) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(small.utf8.count)
  for scalar in small.unicodeScalars {
    if scalar.isASCII {
      bytes.append(UInt8(scalar.value))
    } else if let letter = plainLetters[scalar] {
      bytes.append(letter)
    } else {
      bytes += Array(unaccented(String(scalar)).utf8)
    }
  }
  return bytes
}

/// The letters that Vietnamese and its neighbours write with marks.
private let plainLetters: [Unicode.Scalar: UInt8] = {
  var table: [Unicode.Scalar: UInt8] = [:]
  for value in [UInt32](0xE0...0x1B4) + [UInt32](0x1EA0...0x1EF9) {
    guard let scalar = Unicode.Scalar(value) else { continue }
    let letters = Array(unaccented(String(scalar)).utf8)
    if letters.count == 1, letters[0] < 0x80 { table[scalar] = letters[0] }
  }
  return table
}()

/// Where a text stands in another, the best place first.
private enum Place { case words, beginning, inside }

extension [UInt8] {
  /// Where `needle` stands: as whole words, else at the beginning of some word, else inside one;
  /// `nil` where nowhere.
  fileprivate func place(of needle: [UInt8]) -> Place? {
    guard let first = needle.first, count >= needle.count else { return nil }
    var best: Place?
    for start in 0...(count - needle.count) where self[start] == first {
      let end = start + needle.count
      guard self[start..<end].elementsEqual(needle) else { continue }
      if start > 0, self[start - 1].isLetterOrDigit {
        if best == nil { best = .inside }
      } else if end < count, self[end].isLetterOrDigit {
        best = .beginning
      } else {
        return .words
      }
    }
    return best
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    self >= 0x80 || (0x30...0x39).contains(self) || (0x61...0x7A).contains(self)
  }
}
