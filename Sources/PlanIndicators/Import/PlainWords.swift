/// The words of a text in small letters without accents, for comparing what people write.
///
/// Letters and digits are parted, so that `9T/2024` is "9 t 2024"; `tỉ` and `tỷ` are one word.
struct PlainWords: Hashable, Sendable {
  private(set) var words: [String]

  init(words: [String]) { self.words = words }

  init(_ text: String) {
    words = []
    var word = ""
    var isNumber = false
    func end() {
      if !word.isEmpty { words.append(Self.withOneSpelling(word)) }
      word = ""
    }
    for scalar in unaccented(text).unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      if isDigit || scalar.properties.isAlphabetic {
        if isDigit != isNumber { end() }
        isNumber = isDigit
        word.unicodeScalars.append(scalar)
      } else {
        end()
        if scalar == "%" { words.append("%") }
      }
    }
    end()
  }

  /// `kì` and `kỳ`, `tỉ` and `tỷ`, `quí` and `quý`, `Na Rì` and `Na Rỳ` differ by the habit of the
  /// writer alone.
  private static func withOneSpelling(_ word: String) -> String {
    ["hi", "ki", "li", "mi", "qui", "ri", "si", "ti"].contains(word) ? word.dropLast() + "y" : word
  }

  var isEmpty: Bool { words.isEmpty }
  var text: String { words.joined(separator: " ") }

  /// Where some words stand one after the other; `nil` where they do not.
  func place(of phrase: String) -> Int? {
    let phrase = phrase.split(separator: " ")
    guard !phrase.isEmpty, words.count >= phrase.count else { return nil }
    return (0...(words.count - phrase.count)).first { start in
      zip(words[start...], phrase).allSatisfy { $0 == $1 }
    }
  }

  func holds(_ phrase: String) -> Bool { place(of: phrase) != nil }

  func holdsAny(_ phrases: [String]) -> Bool { phrases.contains(where: holds) }

  /// The words with short forms written out.
  func writtenOut(_ forms: ShortForms) -> PlainWords {
    var result: [String] = []
    var rest = words[...]
    while let first = rest.first {
      let form = forms.byFirstWord[first]?.first { form in
        rest.count >= form.short.count && zip(rest, form.short).allSatisfy { $0 == $1 }
      }
      result += form?.long ?? [first]
      rest = rest.dropFirst(form?.short.count ?? 1)
    }
    return PlainWords(words: result)
  }
}

/// Short forms and what they stand for; of several that begin alike the longer ones come first.
struct ShortForms: Sendable, ExpressibleByDictionaryLiteral {
  fileprivate let byFirstWord: [String: [(short: [String], long: [String])]]

  init(dictionaryLiteral elements: (String, String)...) { self.init(elements) }

  init(_ elements: [(String, String)]) {
    var forms: [String: [(short: [String], long: [String])]] = [:]
    for (short, long) in elements {
      let short = short.split(separator: " ").map(String.init)
      guard let first = short.first else { continue }
      forms[first, default: []].append((short, long.split(separator: " ").map(String.init)))
    }
    byFirstWord = forms.mapValues { $0.sorted { $0.short.count > $1.short.count } }
  }
}

extension ShortForms {
  /// Forms that stand for nothing.
  init(leavingOut phrases: [String]) { self.init(phrases.map { ($0, "") }) }
}
