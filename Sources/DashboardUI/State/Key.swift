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

/// Notices an input method that takes letters back to send them again with a mark.
///
/// Telex makes "vieetj" of `v i e`, Backspace, `ê t`, two Backspaces, `ệ t`. The letters have been
/// commands already; sent again they would be carried out twice.
struct LetterReplay: Sendable, Hashable {
  /// The letters that came since the last other key, without their marks.
  private var word: [Key] = []
  /// Those of them that were taken back and may come again, in order; `nil` for one taken back beyond the
  /// first that is known.
  private var taken: [Key?] = []
  /// Whether a letter with a mark has come again, so that the letters behind it come again too.
  private var isReplaying = false

  /// Whether the key is a letter that was taken back and is sent again.
  ///
  /// What is sent again begins with the letter that has changed: a letter without a mark after a
  /// Backspace is a command, unless one with a mark went before.
  mutating func holds(_ key: Key) -> Bool {
    if key.isCombiningMark { return isReplaying }
    switch key {
    case .backspace:
      isReplaying = false
      if let last = word.popLast() {
        taken.insert(last, at: 0)
      } else if !taken.isEmpty {
        taken.insert(nil, at: 0)
      }
      return false
    case .character:
      let base = key.withoutAccent ?? key
      let mayBeAgain = isReplaying || key.withoutAccent != nil
      // Of what was taken back before the letter nothing comes any more.
      let place = mayBeAgain ? taken.firstIndex { $0 == nil || $0 == base } : nil
      isReplaying = place != nil
      taken = place.map { Array(taken[($0 + 1)...]) } ?? []
      word.append(base)
      return isReplaying
    default:
      self = LetterReplay()
      return false
    }
  }
}

extension Key {
  /// Whether the key is a mark that belongs to the letter before it, as input methods for decomposed text
  /// send it.
  var isCombiningMark: Bool {
    guard case .character(let character) = self else { return false }
    return character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .nonspacingMark }
  }

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
