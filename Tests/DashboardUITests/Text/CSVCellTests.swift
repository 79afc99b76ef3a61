import Testing

@testable import DashboardUI

struct CSVCellTests {
  @Test(arguments: [
    ("Trồng rừng", "Trồng rừng"), ("Trồng rừng, ha", "\"Trồng rừng, ha\""),
    ("“đạt” \"96%\"", "\"“đạt” \"\"96%\"\"\""), ("", ""), ("-", "-"),
  ])
  func `quotes what must be quoted`(_ text: String, cell: String) {
    #expect(text.csvCell == cell)
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@sum"])
  func `makes a formula a text`(_ text: String) {
    #expect(text.csvCell == "'" + text)
  }

  /// Reading takes one apostrophe away, so that none is lost.
  @Test(arguments: [("'=1+1", "''=1+1"), ("'", "'"), ("'ng", "'ng"), ("''-x", "'''-x")])
  func `guards a guarded text once more`(_ text: String, cell: String) {
    #expect(text.csvCell == cell)
  }

  @Test func `leaves what cannot be seen as it is where programs read the table`() {
    #expect("a\nb\r\nc".csvCellAsWritten == "\"a\nb\r\nc\"")
    #expect("a\rb".csvCellAsWritten == "\"a\rb\"")
    #expect("a\u{1B}\u{202E}b".csvCellAsWritten == "a\u{1B}\u{202E}b")
    #expect("a\nb".csvCell == "a\\u{A}b")
    #expect("=a\nb".csvCellAsWritten == "\"'=a\nb\"")
  }

  @Test(arguments: ["\t=1+1", " +a", "\r\n@x", "\u{0}-1", "'\t-1"])
  func `blanks and controls before a sign do not keep it from being a formula`(_ text: String) {
    let cell = text.csvCellAsWritten
    #expect(cell == "'" + text || cell == "\"'" + text + "\"")
  }

  /// A comma with a mark on it is another character, but a spreadsheet splits the line at its byte.
  @Test(arguments: ["a,\u{301}b", "a,\u{903}b", "a\"\u{903}b", "=\u{903}1"])
  func `is not deceived by a mark on a comma, a quote or an equals sign`(_ text: String) {
    let cell = text.csvCell
    #expect(cell.utf8.first == UInt8(ascii: "\"") || cell.utf8.first == UInt8(ascii: "'"))
    let quotes = cell.utf8.count { $0 == UInt8(ascii: "\"") }
    #expect(quotes.isMultiple(of: 2))
  }
}
