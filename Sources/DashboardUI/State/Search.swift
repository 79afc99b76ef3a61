import PlanIndicators

/// The search of a list while it is typed and after.
package struct Search: Sendable, Hashable {
  /// What has been typed.
  package var text = ""
  /// Whether keys still go into the text.
  package var isEditing = true
  /// Which hit is selected, of how many; `nil` while nothing was found.
  package var hit: Hit?

  package struct Hit: Sendable, Hashable {
    package let number: Int
    package let count: Int
  }

  /// Whether `text` holds what was typed, accents, case and đ/d aside.
  package func matches(_ text: String) -> Bool {
    !self.text.isEmpty && unaccented(text).utf8.contains(unaccented(self.text).utf8)
  }
}

extension String.UTF8View {
  /// Whether the bytes of `other` stand in these in one run.
  fileprivate func contains(_ other: String.UTF8View) -> Bool {
    let needle = Array(other)
    guard let first = needle.first else { return true }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first) {
      if self[found...].starts(with: needle) { return true }
      start = index(after: found)
    }
    return false
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
