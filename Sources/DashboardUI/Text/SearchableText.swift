import PlanIndicators

/// A text prepared for being searched many times: as it is written, and without accents.
package struct SearchableText: Sendable, Hashable {
  private let exact: [UInt8]
  private let plain: [UInt8]

  package init(_ text: String) {
    var exact: [UInt8] = []
    var plain: [UInt8] = []
    exact.reserveCapacity(text.utf8.count)
    plain.reserveCapacity(text.utf8.count)
    var isGap = false
    for scalar in text.unicodeScalars {
      // Between the cells of a row stand more blanks than a reader types, and more commas.
      if scalar == " " || scalar == "," || scalar == ";" {
        isGap = !plain.isEmpty
        continue
      }
      if isGap {
        exact.append(UInt8(ascii: " "))
        plain.append(UInt8(ascii: " "))
        isGap = false
      }
      if scalar.isASCII {
        let letter = UInt8(scalar.value).lowercased
        exact.append(letter)
        plain.append(letter)
      } else {
        let letter = markedLetters[scalar] ?? MarkedLetter(scalar)
        exact += letter.small
        plain += letter.plain
      }
    }
    self.exact = exact
    self.plain = plain
  }

  var isEmpty: Bool { plain.isEmpty }

  /// Where `needle` first stands in it, without accents; behind everything where it does not.
  func start(of needle: SearchableText) -> Int {
    guard let first = needle.plain.first, plain.count >= needle.plain.count else { return .max }
    return (0...(plain.count - needle.plain.count)).first {
      plain[$0] == first && plain[$0...].starts(with: needle.plain)
    } ?? .max
  }

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
    /// Each of several words begins some word of it, in whatever order: "nghèo hộ" is in "Tỷ lệ hộ nghèo".
    case scattered

    package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  /// How well the text answers the search for `needle`; `nil` where it does not hold it.
  package func rank(of needle: SearchableText) -> Rank? {
    guard let place = plain.place(of: needle.plain[...]) else {
      // Who types accents means them.
      let isAccented = needle.exact != needle.plain
      let isScattered =
        isAccented
        ? Self.hasWords(of: exact, beginningWith: needle.exact)
        : Self.hasWords(of: plain, beginningWith: needle.plain)
      return isScattered ? .scattered : nil
    }
    if plain == needle.plain { return .whole }
    let exactPlace = exact.place(of: needle.exact[...])
    return switch place {
    case .words: exactPlace == .words ? .exactWords : .words
    case .beginning: exactPlace == .beginning ? .exactBeginning : .beginning
    case .inside: exactPlace == .inside ? .exactPart : .part
    }
  }

  /// Whether each of several words in `needle` begins some word of the text.
  private static func hasWords(of text: [UInt8], beginningWith needle: [UInt8]) -> Bool {
    let blank = UInt8(ascii: " ")
    guard needle.contains(blank) else { return false }
    return needle.split(separator: blank).allSatisfy { word in
      text.place(of: word).map { $0 != .inside } ?? false
    }
  }
}

/// A letter that is not ASCII: as a small one, and without its accents, where đ is d.
private struct MarkedLetter {
  let small: [UInt8]
  let plain: [UInt8]

  init(_ scalar: Unicode.Scalar) {
    let letter = scalar.properties.lowercaseMapping
    small = Array(letter.utf8)
    plain = Array(unaccented(letter).utf8)
  }
}

/// The letters that Vietnamese and its neighbours write with marks.
private let markedLetters: [Unicode.Scalar: MarkedLetter] = {
  var table: [Unicode.Scalar: MarkedLetter] = [:]
  for value in [UInt32](0xC0...0x1B4) + [UInt32](0x1EA0...0x1EF9) {
    if let scalar = Unicode.Scalar(value) { table[scalar] = MarkedLetter(scalar) }
  }
  return table
}()

/// Where a text stands in another, the best place first.
private enum Place { case words, beginning, inside }

extension [UInt8] {
  /// Where `needle` stands: as whole words, else at the beginning of some word, else inside one;
  /// `nil` where nowhere.
  fileprivate func place(of needle: ArraySlice<UInt8>) -> Place? {
    guard let first = needle.first, count >= needle.count else { return nil }
    var best: Place?
    for start in 0...(count - needle.count) where self[start] == first {
      var length = 1
      while length < needle.count, self[start + length] == needle[needle.startIndex + length] {
        length += 1
      }
      guard length == needle.count else { continue }
      let end = start + length
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
  fileprivate var lowercased: UInt8 {
    (0x41...0x5A).contains(self) ? self + 0x20 : self
  }

  fileprivate var isLetterOrDigit: Bool {
    self >= 0x80 || (0x30...0x39).contains(self) || (0x61...0x7A).contains(self)
  }
}
