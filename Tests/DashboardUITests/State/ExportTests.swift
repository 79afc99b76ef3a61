import PlanIndicators
import Testing

@testable import DashboardUI

struct ExportTests {
  private func plan(_ language: Language = .vietnamese) throws -> ExportTable {
    var dashboard = try ShippedDashboard(language: language)
    dashboard.press(.enter)
    return dashboard.state.exportedTable
  }

  @Test func `a plan goes out with its own columns, numbers as numbers`() throws {
    let table = try plan()
    #expect(table.records.allSatisfy { $0.count == table.columns.count })
    let record = try table.record("Trồng rừng", "UBND tỉnh giao")
    #expect(record["Đơn vị tính"] == .text("ha"))
    #expect(record["KH"] == .number(PrintedNumber(4_045)))
    #expect(record["KH ghi là"] == .empty)
    #expect(record["TH"] == .number(try #require(PrintedNumber("4969.65"))))
    #expect(record["TH ghi là"] == .empty)
    #expect(record["Kỳ"] == .text("đến 06/11/2023"))
    #expect(record["Đánh giá"] == .text("Vượt (sơ bộ)"))
    #expect(record["Nguồn công bố đến"] == .text("13/12/2023"))
    // The number of the screen: 122,9 for 122,9%.
    #expect(record["% kế hoạch"] == .number(PrintedNumber(1_229, decimals: 1)))
  }

  @Test func `two targets of one indicator are told apart by who gave them`() throws {
    for language in Language.allCases {
      let table = try plan(language)
      let strings = Strings.of(language)
      let columns = try [strings.indicator, strings.giver].map {
        try #require(table.columns.firstIndex(of: $0))
      }
      let keys = table.records.map { record in columns.map { record[$0] } }
      #expect(Set(keys).count == keys.count)
      #expect(Set(keys.map { $0[0] }).count < keys.count)
    }
    let table = try plan()
    let revenue = "Thu ngân sách nhà nước trên địa bàn"
    #expect(
      try table.record(revenue, "Trung ương giao")["KH"]
        == .number(PrintedNumber(8_224, decimals: 1)))
    #expect(
      try table.record(revenue, "tỉnh giao")["KH"] == .number(PrintedNumber(9_973, decimals: 1)))
  }

  @Test func `signs and words before a number stand beside it`() throws {
    let record = try plan().record("GRDP bình quân đầu người")
    #expect(record["KH"] == .number(PrintedNumber(495, decimals: 1)))
    #expect(record["KH ghi là"] == .text("≈ 49,5"))
    #expect(record["TH"] == .number(PrintedNumber(50)))
    #expect(record["TH ghi là"] == .text("trên 50"))
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.focus(onPane: 2)
    dashboard.press(.enter)
    let later = dashboard.state.exportedTable
    #expect(try later.record("Hợp tác xã thành lập mới")["KH"] == .number(PrintedNumber(35)))
    #expect(try later.record("Hợp tác xã thành lập mới")["KH ghi là"] == .text("> 35"))
  }

  @Test func `a promised fall goes out as the change that the screen shows, with its unit`() throws
  {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.focus(onPane: 2)
    dashboard.press(.enter)
    #expect(dashboard.wholeList.contains("so cùng kỳ “gần −2,5 đ%” gần −2,5 đ%"))
    let record = try dashboard.state.exportedTable.record("Tỷ lệ hộ nghèo (chuẩn 2021-2025)")
    #expect(record["KH"] == .empty)
    #expect(record["KH ghi là"] == .text("giảm 2–2,5 điểm %"))
    #expect(record["% kế hoạch"] == .empty)
    #expect(record["Tăng, giảm so kỳ gốc"] == .number(PrintedNumber(-25, decimals: 1)))
    #expect(record["ĐVT chênh lệch"] == .text("điểm %"))
    #expect(record["ĐVT so cùng kỳ"] == .text("điểm %, văn bản nêu; “gần −2,5 đ%”"))
  }

  @Test func `every number of a plan has the digits of the screen`() throws {
    for day in ["2023-12-13", "2025-06-30"] {
      var dashboard = try ShippedDashboard(asOf: day, rows: 43, columns: 132)
      for pane in 0..<3 {
        dashboard.focus(onPane: pane)
        let table = dashboard.state.exportedTable
        dashboard.press(.enter)
        let list = dashboard.wholeList
        for record in table.records {
          for cell in record {
            guard case .number(let number) = cell else { continue }
            #expect(list.contains(Strings.vietnamese.number.text(number.magnitude)), "\(number)")
          }
        }
        dashboard.press(.escape)
      }
    }
  }

  @Test func `the file has a byte order mark, CRLF and as many cells in each line`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.type("b")
    let csv = dashboard.state.exportedTable.csv
    #expect(csv.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(csv.hasSuffix("\r\n"))
    let file = CSVLines(csv)
    #expect(Set(file.records.map(\.count)).count == 1)
    #expect(file.records.count == dashboard.state.exportedTable.records.count + 1)
  }

  @Test func `texts that begin like a formula are made harmless, negative numbers stay numbers`() {
    let table = ExportTable(
      title: "", columns: ["a", "b"],
      records: [
        [.text("=HYPERLINK(1)"), .number(PrintedNumber(-25, decimals: 1))],
        [.text("+84"), .number(PrintedNumber(-1_234_567))], [.text("-x"), .empty],
        [.text("@SUM"), .text("\tx")],
      ])
    let lines = table.csv.dropFirst().split(separator: "\r\n").dropFirst()
    #expect(
      lines.map { String($0) }.prefix(3) == ["'=HYPERLINK(1),-2.5", "'+84,-1234567", "'-x,"])
    #expect(lines.last?.hasPrefix("'@SUM,") == true)
    #expect(!table.csv.contains("\t"))
  }

  @Test func `numbers are pasted as people type them, with the mark of their language`() {
    let table = ExportTable(
      title: "", columns: ["a"],
      records: [[.number(PrintedNumber(-1_234_567, decimals: 2))], [.number(PrintedNumber(4_045))]])
    #expect(table.tabbed(.vietnamese) == "a\n-12345,67\n4045")
    #expect(table.tabbed(.english) == "a\n-12345.67\n4045")
  }

  @Test func `a table that is copied holds nothing that acts, and tabs only between its cells`() {
    let table = ExportTable(
      title: "", columns: ["a\u{1B}", "b"],
      records: [[.text("x\u{1B}[2J\ty\u{202E}"), .text("z")]])
    #expect(
      table.tabbed(Strings.vietnamese.number)
        == "a\\u{1B}\tb\nx\\u{1B}[2J\\u{9}y\\u{202E}\tz")
  }

  @Test func `every screen goes out as a table of equal records`() throws {
    for keys in ["", "c", "cc", "ccc", "b", "v", "a", "o", "d", "x", "?"] {
      var dashboard = try ShippedDashboard(asOf: "2025-06-30")
      dashboard.type(keys)
      let table = dashboard.state.exportedTable
      #expect(table.records.allSatisfy { $0.count == table.columns.count }, "\(keys)")
      #expect(!table.records.isEmpty, "\(keys)")
      #expect(Set(table.columns).count == table.columns.count, "\(keys)")
    }
  }

  @Test func `a column that is hidden does not go out`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30", columns: 132)
    dashboard.press(.enter)
    #expect(dashboard.state.exportedTable.columns.contains("So cùng kỳ"))
    let count = dashboard.state.exportedTable.columns.count
    dashboard.type("m")
    dashboard.press(.end, .up, .enter, .escape)
    #expect(dashboard.screen.contains("Ẩn: so cùng kỳ"))
    let table = dashboard.state.exportedTable
    #expect(!table.columns.contains("So cùng kỳ"))
    #expect(table.columns.count == count - 2)
    #expect(table.records.allSatisfy { $0.count == table.columns.count })
  }

  @Test func `a comparison of areas without figures says so and sends nothing`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.find("toc do tang grdp, %")
    dashboard.type("c")
    guard case .compareAreas = dashboard.state.screen else {
      Issue.record("no comparison is open")
      return
    }
    for key in ["s", "t"] {
      dashboard.type(key)
      #expect(dashboard.lines[22].contains("Nguồn không có số liệu của địa phương cấp dưới"))
    }
    #expect(update(&dashboard.state, .character("Y")) == nil)
  }
}

extension ExportTable {
  /// The cells of the one record that holds these texts, by their columns.
  func record(_ texts: String...) throws -> [String: Cell] {
    let found = records.filter { record in texts.allSatisfy { record.contains(.text($0)) } }
    try #require(found.count >= 1, "\(texts)")
    return Dictionary(zip(columns, found[0]), uniquingKeysWith: { first, _ in first })
  }
}

/// The records of a CSV text, quotes taken away.
private struct CSVLines {
  var records: [[String]] = []

  init(_ text: String) {
    var (record, cell, isQuoted) = ([String](), "", false)
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        cell.unicodeScalars.append(scalars.removeFirst())
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        record.append(cell)
        cell = ""
      case "\n" where !isQuoted:
        records.append(record + [cell])
        (record, cell) = ([], "")
      case "\r" where !isQuoted: break
      default: cell.unicodeScalars.append(scalar)
      }
    }
  }
}
