/// Whether a spreadsheet would take a text for a formula, or would without the apostrophes before it.
///
/// A table that goes out puts an apostrophe before such a text, and reading takes one away, so that none
/// is lost. Blanks, tabs and line ends before the sign do not keep a spreadsheet from it.
///
/// - SeeAlso: OWASP, CSV Injection.
package func isTakenForFormula(_ text: String) -> Bool {
  let rest = text.utf8.drop { $0 == UInt8(ascii: "'") }
  return rest.count > 1
    && rest.first { $0 > UInt8(ascii: " ") }.map("=+-@".utf8.contains) == true
}
