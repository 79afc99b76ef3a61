import Testing

@testable import PlanIndicators

/// The fields of every record and the faults of a file that begins with the header `a,b`.
private func read(_ text: String) -> (records: [[String]], faults: [String]) {
  var csv = CSVFile(Array("a,b\n".utf8) + Array(text.utf8))
  var records: [[String]] = []
  while csv.next() { records.append(csv.record.fields.map { csv.text(of: $0) }) }
  return (records, csv.faults.map { "\($0.line) \($0.kind)" })
}

extension CSVFile {
  /// The lines on which the good records that are left begin.
  fileprivate mutating func remainingLines() -> [Int] {
    var lines: [Int] = []
    while next() { lines.append(record.line) }
    return lines
  }
}

struct CSVFileTests {
  @Test(arguments: [
    ("1,2\n", ["1", "2"]), ("1,2", ["1", "2"]), ("1,2\r\n", ["1", "2"]), (",\n", ["", ""]),
    ("1,", ["1", ""]), ("\"\",\"\"\n", ["", ""]), (" 1 , 2\n", [" 1 ", " 2"]),
    ("\"1,5\",2\n", ["1,5", "2"]), ("\"a\"\"b\",2\n", ["a\"b", "2"]),
    ("\"\"\"\",\"\"\"\"\"\"\n", ["\"", "\"\""]), ("\"a\nb\",\"c\r\nd\"\r\n", ["a\nb", "c\r\nd"]),
    ("\"1\",2", ["1", "2"]), ("1,\"2\"", ["1", "2"]), ("1\r,2\n", ["1\r", "2"]),
    ("1;2,\t\n", ["1;2", "\t"]), ("đạt,vượt\n", ["đạt", "vượt"]), ("1,2,3\n", ["1", "2", "3"]),
  ])
  func `fields are parted and quoted as RFC 4180 says`(text: String, fields: [String]) {
    let (records, faults) = read(text)
    #expect(records == [fields])
    #expect(faults == [])
  }

  @Test(arguments: [",", "\n", "\r\n", "\"", "\"\"", "\r", "đ", "ạ", "–"])
  func `a sign is found however many letters stand before it and behind it`(sign: String) {
    for before in 0..<18 {
      for behind in 0..<18 {
        let text =
          String(repeating: "x", count: before) + sign + String(repeating: "y", count: behind)
        // In quotes all signs are text, and quotes are doubled.
        let quoted = "\"" + text.replacing("\"", with: "\"\"") + "\",z\n"
        #expect(read(quoted).records == [[text, "z"]])
        let isText = !sign.unicodeScalars.contains { [",", "\"", "\n"].contains($0) }
        if isText { #expect(read(text + ",z\n").records == [[text, "z"]]) }
      }
    }
  }

  @Test func `a record may have any number of fields`() {
    for count in [1, 63, 64, 65, 200] {
      let names = (0..<count).map { "c\($0)" }
      let text = names.joined(separator: ",") + "\n1,2\n" + names.joined(separator: ",") + ",z"
      var csv = CSVFile(Array(text.utf8))
      #expect(csv.header == names)
      var records: [[String]] = []
      while csv.next() { records.append(csv.record.fields.map { csv.text(of: $0) }) }
      #expect(records == [["1", "2"], names + ["z"]])
    }
  }

  @Test(arguments: [
    ("'=1+1,2\n", "=1+1"), ("\"'=a,b\",2\n", "=a,b"), ("''=1,2\n", "'=1"), ("'-x,2\n", "-x"),
    ("'ng,2\n", "'ng"), ("',2\n", "'"), ("'-,2\n", "'-"), ("=1,2\n", "=1"),
  ])
  func `an apostrophe that keeps a text from being a formula is no part of it`(
    text: String, field: String
  ) {
    #expect(read(text).records == [[field, "2"]])
  }

  @Test func `lines are counted through quoted line ends, empty lines and both line ends`() {
    let text = "\r\n\"one\r\ntwo\",2\n\n\n3,4\r\n\r\n5,6"
    var csv = CSVFile(Array("a,b\r\n".utf8) + Array(text.utf8))
    #expect(csv.header == ["a", "b"])
    #expect(csv.remainingLines() == [3, 7, 9])
  }

  @Test func `a byte order mark is no part of the header`() {
    var csv = CSVFile([0xEF, 0xBB, 0xBF] + Array("a,b\n1,2\n".utf8))
    #expect(csv.header == ["a", "b"])
    #expect(csv.remainingLines() == [2])
  }

  @Test(arguments: [
    ("1,\"2\n3,4\n", ["2 unclosedQuote"], [["3", "4"]]),
    ("1,\"2", ["2 unclosedQuote"], []),
    ("1,\"", ["2 unclosedQuote"], []),
    ("1,2\"\n3,4\n", ["2 strayQuote"], [["3", "4"]]),
    ("1,\"2\"3\n4,5\n", ["2 strayQuote"], [["4", "5"]]),
    ("1, \"2\"\n3,4\n", ["2 strayQuote"], [["3", "4"]]),
    ("1,\"2\"", [], [["1", "2"]]),
    ("1,\"2\n3,4\n5,\"6\n7,8\n", ["2 strayQuote", "4 unclosedQuote"], [["3", "4"], ["7", "8"]]),
  ])
  func `after a faulty quote reading goes on with the next line`(
    text: String, faults: [String], records: [[String]]
  ) {
    let outcome = read(text)
    #expect(outcome.faults == faults)
    #expect(outcome.records == records)
  }

  @Test func `a line with bytes that are not UTF-8 is left out alone`() {
    let bytes = Array("a,b\n1,2\n".utf8) + [0xE3, 0x2C, 0x34, 0x0A] + Array("5,6\n".utf8)
    var csv = CSVFile(bytes)
    #expect(csv.remainingLines() == [2, 4])
    #expect(csv.faults.map(\.line) == [3])
    #expect(csv.faults.map(\.kind) == [.invalidUTF8])
  }

  @Test(arguments: ["a,\"b\n1,2\n", "a,b\"\n1,2\n"])
  func `a faulty header ends the reading, so that no row stands in for it`(text: String) {
    var csv = CSVFile(Array(text.utf8))
    #expect(csv.header == [])
    #expect(csv.remainingLines() == [])
    #expect(csv.faults.map(\.line) == [1])
  }

  @Test func `nothing but line ends has neither header nor faults`() {
    let csv = CSVFile(Array("\n\r\n\n".utf8))
    #expect(csv.header == [])
    #expect(csv.faults.isEmpty)
  }
}
