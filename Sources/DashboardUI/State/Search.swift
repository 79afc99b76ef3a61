import PlanIndicators

/// The search of a list while it is typed and after.
package struct Search: Sendable, Hashable {
  /// What has been typed, letter by letter as it came.
  ///
  /// An input method that sends marks apart from their letters takes each back by a Backspace of its
  /// own.
  private var typed: [Unicode.Scalar] = []
  /// What has been typed, its letters composed.
  package private(set) var text = ""
  /// Whether keys still go into the text.
  package var isEditing = true
  /// Which hit is selected, of how many; `nil` while nothing was found.
  package var hit: Hit?
  /// Where the reader stood when the search began.
  let origin: Visit.Cursor

  package struct Hit: Sendable, Hashable {
    package let number: Int
    package let count: Int
  }

  init(from origin: Visit.Cursor, text: String = "") {
    self.origin = origin
    typed = Array(text.unicodeScalars)
    self.text = text
  }

  /// What is looked for.
  var needle: SearchableText { SearchableText(text) }

  mutating func append(_ character: Character) {
    typed += character.unicodeScalars
    compose()
  }

  mutating func removeLast() {
    _ = typed.popLast()
    compose()
  }

  mutating func removeWord() {
    while typed.last == " " { typed.removeLast() }
    while let last = typed.last, last != " " { typed.removeLast() }
    compose()
  }

  mutating func removeAll() {
    typed = []
    compose()
  }

  private mutating func compose() {
    var scalars = String.UnicodeScalarView()
    scalars += typed
    text = composed(String(scalars))
  }
}

extension Key {
  /// The key of the letter without its accent; `nil` for any other key.
  package var withoutAccent: Key? {
    guard case .character(let character) = self, !character.isASCII else { return nil }
    let base = unaccented(String(character))
    guard base.count == 1, let letter = base.first, letter.isASCII else { return nil }
    return .character(character.isUppercase ? Character(letter.uppercased()) : letter)
  }
}
