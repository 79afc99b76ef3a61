// The one home of display width: how many columns of a terminal a text takes.

extension Character {
  /// The columns that the grapheme takes: 0, 1 or 2.
  ///
  /// Letters with their marks, composed or not, take one; the wide East Asian scripts and emoji take
  /// two; a lone mark or an invisible character takes none. Characters of ambiguous width take one, as
  /// in every terminal that is not set to an East Asian locale.
  ///
  /// - SeeAlso: Unicode Standard Annex #11, East Asian Width.
  package var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.isASCII { return first.value >= 0x20 && first.value != 0x7F ? 1 : 0 }
    if first.value < 0x300 { return first.value < 0xA0 ? 0 : 1 }
    if first.properties.generalCategory.takesNoColumn { return 0 }
    if unicodeScalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
    return first.isWide ? 2 : 1
  }
}

extension String {
  /// The columns that the text takes.
  package var displayWidth: Int {
    utf8.span.countOfPlainLetters ?? reduce(0) { $0 + $1.displayWidth }
  }

  /// Hands each grapheme and the columns that it takes over, in order, until `body` has enough.
  package func forEachGrapheme(_ body: (_ text: String, _ columns: Int) -> Bool) {
    if utf8.span.countOfPlainLetters != nil {
      for scalar in unicodeScalars { guard body(String(scalar), 1) else { return } }
    } else {
      for grapheme in self { guard body(String(grapheme), grapheme.displayWidth) else { return } }
    }
  }

  /// The text in at most `columns` columns; a text that is cut ends in `ellipsis`.
  package func truncated(toColumns columns: Int, ellipsis: String = "…") -> String {
    guard displayWidth > columns else { return self }
    guard columns >= ellipsis.displayWidth else { return "" }
    var kept = ""
    var width = ellipsis.displayWidth
    forEachGrapheme { grapheme, ownWidth in
      width += ownWidth
      guard width <= columns else { return false }
      kept += grapheme
      return true
    }
    while kept.last == " " { kept.removeLast() }
    return kept + ellipsis
  }

  /// The text in at most `columns` columns; where it is longer its middle is left out, and of its words
  /// those from number `first` on stay, as far as three quarters of the room hold them.
  package func truncatedInside(
    toColumns columns: Int, keepingWordsFrom first: Int, _ ellipsis: String = "…"
  ) -> String {
    guard displayWidth > columns else { return self }
    let words = split(separator: " ")
    let tail = words.dropFirst(min(first, words.count - 1)).joined(separator: " ")
      .truncated(toColumns: columns * 3 / 4, ellipsis: ellipsis)
    return truncated(toColumns: columns - tail.displayWidth, ellipsis: ellipsis) + tail
  }

  /// The text broken between words into at most `most` lines; where it is longer, the last one ends in
  /// `ellipsis`.
  package func wrapped(
    toColumns columns: Int, atMost most: Int, ellipsis: String = "…"
  ) -> [String] {
    var lines = wrapped(toColumns: columns)
    guard most > 0, lines.count > most else { return Array(lines.prefix(max(0, most))) }
    // With the line after it the last one is too long, whatever follows.
    let rest = lines[most - 1] + " " + lines[most]
    lines.removeSubrange((most - 1)...)
    return lines + [rest.truncated(toColumns: columns, ellipsis: ellipsis)]
  }

  /// The text cut or filled with blanks to just `columns` columns.
  package func padded(toColumns columns: Int) -> String {
    let cut = truncated(toColumns: columns)
    return cut + String(repeating: " ", count: max(0, columns - cut.displayWidth))
  }

  /// The text cut or filled with blanks before it to just `columns` columns.
  package func aligned(rightInColumns columns: Int) -> String {
    let cut = truncated(toColumns: columns)
    return String(repeating: " ", count: max(0, columns - cut.displayWidth)) + cut
  }

  /// The text broken between words into lines of at most `columns` columns.
  ///
  /// A word that is wider than a line is cut within, never inside a grapheme.
  package func wrapped(toColumns columns: Int) -> [String] {
    guard columns > 0 else { return [] }
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in split(separator: " ") {
      var word = String(word)
      while !word.isEmpty {
        let gap = width == 0 ? 0 : 1
        if width + gap + word.displayWidth <= columns {
          line += (gap == 1 ? " " : "") + word
          width += gap + word.displayWidth
          word = ""
        } else if width > 0 {
          lines.append(line)
          (line, width) = ("", 0)
        } else {
          var head = ""
          while let next = word.first, head.displayWidth + next.displayWidth <= columns {
            head.append(word.removeFirst())
          }
          if head.isEmpty { head.append(word.removeFirst()) }
          lines.append(head)
        }
      }
    }
    if width > 0 { lines.append(line) }
    return lines
  }
}

extension Unicode.GeneralCategory {
  fileprivate var takesNoColumn: Bool {
    switch self {
    case .nonspacingMark, .enclosingMark, .format, .control, .surrogate, .lineSeparator,
      .paragraphSeparator:
      true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is wide or full-width in the Unicode character database, by blocks.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0, 0x23F3,
      0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F, 0x2693, 0x26A1,
      0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE, 0x26D4, 0x26EA,
      0x26F2...0x26F3, 0x26F5, 0x26FA, 0x26FD, 0x2705, 0x270A...0x270B, 0x2728, 0x274C, 0x274E,
      0x2753...0x2755, 0x2757, 0x2795...0x2797, 0x27B0, 0x27BF, 0x2B1B...0x2B1C, 0x2B50, 0x2B55,
      0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1B000...0x1B2FF, 0x1F004, 0x1F0CF,
      0x1F18E, 0x1F191...0x1F19A, 0x1F1E6...0x1F202, 0x1F210...0x1F23B, 0x1F240...0x1F248,
      0x1F250...0x1F251, 0x1F260...0x1F265, 0x1F300...0x1F64F, 0x1F680...0x1F6FC,
      0x1F7E0...0x1F7EB, 0x1F90C...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension Span<UInt8> {
  /// How many letters a text in UTF-8 has that is plain; `nil` for any other.
  ///
  /// All of a plain text are ASCII, Latin letters, or signs of the screens: each takes one column and is
  /// a visible grapheme of its own. Nearly all texts are such, and to part them into graphemes, which
  /// takes twenty times as long, was a third of the time of a frame.
  var countOfPlainLetters: Int? {
    var letters = 0
    var place = 0
    while place < count {
      let first = self[place]
      if first < 0x80 {
        guard first >= 0x20, first != 0x7F else { return nil }
        place += 1
      } else if first < 0xCC {
        // U+00A0 to U+02FF but for the soft hyphen; before them there are control characters.
        guard first > 0xC2 || self[place + 1] >= 0xA0 && self[place + 1] != 0xAD else { return nil }
        place += 2
      } else {
        guard isPlainOfThreeBytes(first, self[place + 1], at: place) else { return nil }
        place += 3
      }
      letters += 1
    }
    return letters
  }

  private func isPlainOfThreeBytes(_ first: UInt8, _ second: UInt8, at place: Int) -> Bool {
    switch (first, second) {
    case (0xE1, 0xB8...0xBB): true  // Latin Extended Additional
    case (0xE2, 0x80): 0x90...0xA7 ~= self[place + 2]  // dashes, quotation marks, dots
    case (0xE2, 0x86), (0xE2, 0x88): true  // arrows, operators
    case (0xE2, 0x94...0x96): true  // boxes, blocks, the first shapes
    case (0xE2, 0x97): self[place + 2] < 0xBD  // other shapes, but for two wide ones
    default: false
    }
  }
}
