import PlanIndicators
import Testing

/// Files as spreadsheets save them.
struct ReportTextTests {
  private static let table = "STT;Chỉ tiêu;ĐVT\r\n1;\"Trồng rừng; \"\"mới\"\"\nhai dòng\";ha\r\n"

  @Test func `UTF-8 and UTF-16 are read with and without their mark`() throws {
    let text = Self.table
    let units = Array(text.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let forms: [([UInt8], ReportText.Encoding)] = [
      (Array(text.utf8), .utf8), ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8),
      (little, .utf16LittleEndian), ([0xFF, 0xFE] + little, .utf16LittleEndian),
      (big, .utf16BigEndian), ([0xFE, 0xFF] + big, .utf16BigEndian),
    ]
    for (bytes, encoding) in forms {
      let read = try ReportText(bytes)
      #expect(read.encoding == encoding)
      #expect(read.text == text)
    }
  }

  @Test func `other bytes are refused with their line`() {
    #expect(throws: ReportFault.notText(line: 2)) {
      try ReportText(Array("STT,Chỉ tiêu\n1,".utf8) + [0xB5, 0xC0])
    }
    #expect(throws: ReportFault.notText(line: nil)) { try ReportText([0xFF, 0xFE, 0x41]) }
  }

  @Test func `text from before Unicode is told with its encoding, a workbook for what it is`()
    throws
  {
    func bytes(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }
    let table = (
      tcvn3: "STT,ChØ tiªu,KÕ ho¹ch n¨m 2024\n", vni: "STT,Chæ tieâu,Keá hoaïch naêm 2024\n"
    )
    let read = "STT,Chỉ tiêu,Kế hoạch năm 2024"
    #expect(throws: ReportFault.legacyText(line: 1, .tcvn3, converted: read)) {
      try ReportText(bytes(table.tcvn3))
    }
    #expect(throws: ReportFault.legacyText(line: 1, .vni, converted: read)) {
      try ReportText(bytes(table.vni))
    }
    let saved = "STT Chỉ tiêu Kế hoạch năm 2024"
    #expect(throws: ReportFault.legacyText(line: 1, .tcvn3, converted: saved)) {
      try ImportedTable(table.tcvn3)
    }
    for start: [UInt8] in [[0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0]] {
      #expect(throws: ReportFault.workbook) {
        try ReportText(start + [UInt8](repeating: 0, count: 99))
      }
    }
  }

  @Test func `a page for browsers is told for what it is, whatever its name`() {
    #expect(throws: ReportFault.html) {
      try ReportText(Array("<HTML><body><table><tr><td>Chỉ tiêu</td>".utf8))
    }
  }

  @Test func `lines may end as on an old Macintosh`() throws {
    let table = try ImportedTable(
      "Chỉ tiêu,ĐVT,Kế hoạch năm 2024\rTrồng rừng,ha,4045\rTrồng rừng tập trung,ha,3155")
    #expect(table.report.rows.map(\.line) == [2, 3])
    #expect(table.added.first == "target FOREST 06 2024 ge 4045")
  }

  @Test func `quotes, doubled quotes and line ends in a cell`() throws {
    let cells = try Cells(Self.table)
    #expect(cells.separator == .semicolon)
    #expect(cells.rows.map(\.line) == [1, 2])
    #expect(cells.rows[1].cells == ["1", "Trồng rừng; \"mới\" hai dòng", "ha"])
  }

  @Test func `a stray quote is told with its line and swallows no rows`() {
    #expect(throws: ReportFault.unclosedQuote(line: 2)) {
      try Cells("a;b;c\n1;Đàn lợn;\"; 5\n2;Trồng rừng;4\n3;Rừng;\"7\n")
    }
  }

  @Test func `the separator is the one that gives rows alike`() throws {
    #expect(try Cells("a;b;c\n1,5;2,25;3\n4;5,1;6\n").separator == .semicolon)
    #expect(try Cells("a\tb, c\n1,5\t2\n").separator == .tab)
    #expect(try Cells("a,b,c\n\"1;5\",2,3\n").separator == .comma)
    #expect(try Cells("sep=;\na;b\n1;2,3\n").separator == .semicolon)
    #expect(throws: ReportFault.noColumns) { try Cells("không có cột\n") }
    #expect(throws: ReportFault.unclosedQuote(line: 2)) { try Cells("a,b\n\"1,2\n3,4\n") }
  }
}
