/// A key press, as the terminal understood it.
package enum Key: Sendable, Hashable {
  /// A printable character.
  case character(Character)
  /// Ctrl with a letter, in lower case.
  case control(Character)
  case up, down, left, right
  case pageUp, pageDown, home, end
  case enter, escape, tab, backTab, backspace, delete
  /// F1 to F12.
  case function(Int)
}

/// Notices an input method that takes a letter back to send it again with a mark.
///
/// The letter has been a command already; sent again it would be carried out twice.
struct LetterReplay: Sendable, Hashable {
  private var letter: Key?
  private var isTakenBack = false

  /// Whether the key is the letter before, sent again with a mark.
  mutating func holds(_ key: Key) -> Bool {
    switch key {
    case .backspace:
      isTakenBack = letter != nil
      return false
    case .character:
      let isAgain = isTakenBack && key.withoutAccent != nil && key.withoutAccent == letter
      letter = key.withoutAccent ?? key
      isTakenBack = false
      return isAgain
    default:
      self = LetterReplay()
      return false
    }
  }
}

extension Key {
  /// Whether the key cannot belong to a text, so that it acts even while one is typed.
  ///
  /// Ctrl-U and Ctrl-W take text back, as at every command line.
  var isNeverText: Bool {
    switch self {
    case .control("u"), .control("w"): false
    case .control, .function: true
    default: false
    }
  }
}
