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

  /// A comma with a mark on it is another character, but a spreadsheet splits the line at its byte.
  @Test(arguments: ["a,\u{301}b", "a,\u{903}b", "a\"\u{903}b", "=\u{903}1"])
  func `is not deceived by a mark on a comma, a quote or an equals sign`(_ text: String) {
    let cell = text.csvCell
    #expect(cell.utf8.first == UInt8(ascii: "\"") || cell.utf8.first == UInt8(ascii: "'"))
    let quotes = cell.utf8.count { $0 == UInt8(ascii: "\"") }
    #expect(quotes.isMultiple(of: 2))
  }
}
