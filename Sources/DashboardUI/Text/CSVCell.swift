import PlanIndicators

extension String {
  /// The text as a cell of a comma-separated file for people, everything invisible written out.
  package var csvCell: String { visible.csvCellAsWritten }

  /// The text as a cell of a comma-separated file for programs, as it is: in quotes where it must be, and
  /// with an apostrophe before what a spreadsheet would take for a formula.
  ///
  /// All of this looks at scalars: a mark after a comma makes another character of it, but not another
  /// byte.
  ///
  /// - SeeAlso: RFC 4180, section 2.
  package var csvCellAsWritten: String {
    let harmless = isTakenForFormula(self) ? "'" + self : self
    guard harmless.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return harmless }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in harmless.unicodeScalars {
      quoted.append(scalar)
      if scalar == "\"" { quoted.append(scalar) }
    }
    return String(quoted) + "\""
  }
}
