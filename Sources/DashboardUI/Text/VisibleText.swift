import PlanIndicators

// The gate that every text passes on its way out: what cannot be seen must not act.

extension String {
  /// The text with everything invisible written out as `\u{…}`, and as `\xE1` the bytes of a file's name
  /// that are no text.
  ///
  /// Files are edited by many hands. A control character, an escape sequence, a mark that turns the
  /// writing direction or a blank without width would act on the terminal, or make one text look like
  /// another.
  ///
  /// - SeeAlso: Unicode Technical Report #36, Unicode Security Considerations, section 2.
  package var visible: String {
    writingOutInvisible { scalar in
      scalar.fileNameByte.map { "\\x\(String($0, radix: 16, uppercase: true))" }
        ?? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }

  /// The text with everything invisible written as `escape` says.
  ///
  /// Invisible is what shows nothing of its own, and a mark without a letter to stand on: it would
  /// change the character before the text. So are more marks than any writing puts on one letter.
  package func writingOutInvisible(_ escape: (Unicode.Scalar) -> String) -> String {
    guard utf8.span.countOfPlainLetters == nil,
      unicodeScalars.contains(where: { $0.isInvisible || $0.isMark })
    else { return self }
    var text = String.UnicodeScalarView()
    var room = 0
    for scalar in unicodeScalars {
      if scalar.isInvisible {
        text.append(contentsOf: escape(scalar).unicodeScalars)
        room = 0
      } else if !scalar.isMark {
        text.append(scalar)
        room = scalar.carriesMarks ? Self.mostMarks : 0
      } else if room > 0 {
        text.append(scalar)
        room -= 1
      } else {
        text.append(contentsOf: escape(scalar).unicodeScalars)
      }
    }
    return String(text)
  }

  /// The most marks that one letter keeps; Vietnamese has two.
  private static let mostMarks = 4
}

extension Unicode.Scalar {
  /// Whether the scalar shows nothing but may do something: controls, direction and format marks,
  /// separators of lines, fillers without width, and what is no character at all.
  package var isInvisible: Bool {
    if isPlain { return false }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default:
      return properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
        || fileNameByte != nil
    }
  }

  /// Whether the scalar stands on the letter before it.
  fileprivate var isMark: Bool {
    if isPlain { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }

  fileprivate var carriesMarks: Bool {
    properties.isAlphabetic || properties.numericType != nil
  }

  /// Whether the scalar is one of those of which nearly all texts are made, all visible.
  private var isPlain: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x1E00..<0x1F00, 0x2010..<0x2028: true
    default: false
    }
  }
}
