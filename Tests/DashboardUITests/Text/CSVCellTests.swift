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

  @Test func `keeps line ends where programs read the table, and nothing else that cannot be seen`()
  {
    #expect("a\nb\r\nc".csvCellWithLineEnds == "\"a\nb\r\nc\"")
    #expect("a\nb".csvCell == "a\\u{A}b")
    #expect("a\r\u{1B}\nb".csvCellWithLineEnds == "\"a\\u{D}\\u{1B}\nb\"")
    #expect("a\tb".csvCellWithLineEnds == "\"a\tb\"")
    #expect("\t=1+1".csvCellWithLineEnds == "\"'\t=1+1\"")
    #expect("a\tb".csvCell == "a\\u{9}b")
    #expect("=a\nb".csvCellWithLineEnds == "\"'=a\nb\"")
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
