extension String {
  /// The text as a cell of a comma-separated file, in quotes where it must be, everything invisible
  /// written out.
  ///
  /// A text that a spreadsheet would take for a formula gets an apostrophe before it, and one more
  /// where it has some already, so that reading can take one away. All of this looks at scalars: a
  /// mark after a comma makes another character of it, but not another byte.
  ///
  /// - SeeAlso: RFC 4180, section 2; OWASP, CSV Injection.
  package var csvCell: String { visible.quotedCell }

  /// The same with line ends and tabs left as they are, for tables that are read by programs again.
  package var csvCellWithLineEnds: String {
    guard utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\t") }) else {
      return csvCell
    }
    let lines = unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      let isEnded = index < lines.count - 1 && line.last == "\r"
      let text = isEnded ? line.dropLast() : line
      return text.split(separator: "\t", omittingEmptySubsequences: false)
        .map { String($0).visible }.joined(separator: "\t") + (isEnded ? "\r" : "")
    }.joined(separator: "\n").quotedCell
  }

  private var quotedCell: String {
    let rest = utf8.drop { $0 == UInt8(ascii: "'") }
    let isFormula = rest.count > 1 && rest.first.map("=+-@\t\r\n".utf8.contains) == true
    let harmless = isFormula ? "'" + self : self
    guard harmless.utf8.contains(where: { ",\"\n\t".utf8.contains($0) }) else { return harmless }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in harmless.unicodeScalars {
      quoted.append(scalar)
      if scalar == "\"" { quoted.append(scalar) }
    }
    return String(quoted) + "\""
  }
}
