// The gate that every text passes on its way out: what cannot be seen must not act.

extension String {
  /// The text with everything invisible written out as `\u{…}`.
  ///
  /// Files are edited by many hands. A control character, an escape sequence, a mark that turns the
  /// writing direction or a blank without width would act on the terminal, or make one text look like
  /// another.
  ///
  /// - SeeAlso: Unicode Technical Report #36, Unicode Security Considerations, section 2.
  package var visible: String {
    guard unicodeScalars.contains(where: \.isInvisible) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isInvisible {
        text.append(
          contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar shows nothing but may do something: controls, direction and format marks,
  /// separators of lines, fillers without width.
  package var isInvisible: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x34F: return false
    case 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0: return true
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default: return false
    }
  }
}
