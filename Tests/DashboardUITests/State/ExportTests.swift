import PlanIndicators
import Testing

@testable import DashboardUI

struct ExportTests {
  private func record(_ name: String, in table: ExportTable) throws -> [String: ExportTable.Cell] {
    let record = try #require(table.records.first { $0.contains(.text(name)) })
    return Dictionary(zip(table.columns, record), uniquingKeysWith: { first, _ in first })
  }

  @Test func `a plan goes out with its own columns, numbers as numbers`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.press(.enter)
    let table = dashboard.state.exportedTable
    #expect(table.records.allSatisfy { $0.count == table.columns.count })
    let record = try record("Trồng rừng", in: table)
    #expect(record["Đơn vị tính"] == .text("ha"))
    #expect(record["KH"] == .number(PrintedNumber(4_045)))
    #expect(record["TH"] == .number(try #require(PrintedNumber("4969.65"))))
    #expect(record["Kỳ"] == .text("đến 06/11/2023"))
    #expect(record["Đánh giá"] == .text("Vượt (sơ bộ)"))
    #expect(record["Nguồn công bố đến"] == .text("13/12/2023"))
    guard case .value(let share) = record["% kế hoạch"] else {
      Issue.record("no completion")
      return
    }
    // The number of the heading: 122,86 for 122,86%.
    #expect(abs(share - 100 * 4_969.65 / 4_045) < 1e-9)
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
      columns: ["a", "b"],
      records: [
        [.text("=HYPERLINK(1)"), .number(PrintedNumber(-25, decimals: 1))],
        [.text("+84"), .value(-0.5)], [.text("-x"), .empty], [.text("@SUM"), .text("\tx")],
      ])
    let lines = table.csv.dropFirst().split(separator: "\r\n").dropFirst()
    #expect(lines.map { String($0) }.prefix(3) == ["'=HYPERLINK(1),-2.5", "'+84,-0.5", "'-x,"])
    #expect(lines.last?.hasPrefix("'@SUM,") == true)
    #expect(!table.csv.contains("\t"))
  }

  @Test func `a table that is copied holds nothing that acts, and tabs only between its cells`() {
    let table = ExportTable(
      columns: ["a\u{1B}", "b"], records: [[.text("x\u{1B}[2J\ty\u{202E}"), .text("z")]])
    #expect(
      table.tabbed(Strings.vietnamese.number)
        == "a\\u{1B}\tb\nx\\u{1B}[2J\\u{9}y\\u{202E}\tz")
  }

  @Test func `the years go out with a column a year, and their marks in words`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.type("c")
    let record = try record("Tốc độ tăng GRDP", in: dashboard.state.exportedTable)
    #expect(record["2023"] == .number(try #require(PrintedNumber("6.33"))))
    #expect(record["2024"] == .number(try #require(PrintedNumber("7.4"))))
    #expect(
      record["Ghi chú"] == .text("2020: ư số ước. 2024: ư số ước. 2025: * chưa đủ năm; ư số ước"))
  }

  @Test func `completions by year go out as percentages, distances with their unit`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.type("ctt")
    #expect(dashboard.state.visit.view.cell == .completion)
    let table = dashboard.state.exportedTable
    guard case .value(let share) = try record("Trồng rừng", in: table)["2024"] else {
      Issue.record("no completion")
      return
    }
    #expect(abs(share - 100 * 5_257 / 3_485) < 1e-9)
    #expect(try record("Tốc độ tăng GRDP", in: table)["2024"] == .text("−0,6 đ%"))
  }

  @Test func `two years in one sector are copied as a table`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.focus(onPane: 3)
    dashboard.find("lam nghiep")
    dashboard.type("cc")
    guard case .copy(let text, let rows) = update(&dashboard.state, .character("Y")) else {
      Issue.record("nothing was copied")
      return
    }
    let lines = text.split(separator: "\n")
    #expect(lines.count == rows + 1)
    #expect(lines[0].hasPrefix("Lĩnh vực\tChỉ tiêu\tĐơn vị tính\tKH 2022\tTH 2022\tKH 2023"))
    #expect(lines.contains { $0.contains("Trồng rừng\tha\t") && $0.contains("4.969,65") })
  }

  @Test func `every screen goes out as a table of equal records`() throws {
    for keys in ["", "c", "cc", "ccc", "b", "v", "a", "o", "d", "x", "?"] {
      var dashboard = try ShippedDashboard(asOf: "2025-06-30")
      dashboard.type(keys)
      let table = dashboard.state.exportedTable
      #expect(table.records.allSatisfy { $0.count == table.columns.count }, "\(keys)")
      #expect(!table.records.isEmpty, "\(keys)")
    }
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
