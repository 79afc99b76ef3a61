extension String {
  /// The text as a cell of a comma-separated file, in quotes where it must be, everything invisible
  /// written out.
  ///
  /// A text that a spreadsheet would take for a formula gets an apostrophe before it. All of this looks
  /// at scalars: a mark after a comma makes another character of it, but not another byte.
  ///
  /// - SeeAlso: RFC 4180, section 2; OWASP, CSV Injection.
  package var csvCell: String {
    let text = visible
    let isFormula = text.utf8.count > 1 && text.utf8.first.map("=+-@".utf8.contains) == true
    let harmless = isFormula ? "'" + text : text
    guard harmless.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") })
    else { return harmless }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in harmless.unicodeScalars {
      quoted.append(scalar)
      if scalar == "\"" { quoted.append(scalar) }
    }
    return String(quoted) + "\""
  }
}
