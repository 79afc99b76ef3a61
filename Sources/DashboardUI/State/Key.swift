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
