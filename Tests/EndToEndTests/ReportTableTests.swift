import PlanIndicators
import Testing

/// The tables of `tiendo report`: CSV for spreadsheets, a page in Markdown.
@Suite(.timeLimit(.minutes(10)))
struct ReportTableTests {
  @Test func `the tables hold a row for each assessment`() async throws {
    let count = try ReportJSON(
      await Program("report", "--format", "json", "--plan", "2024")
    ).assessments.count
    let csv = try await Program("report", "--format", "csv", "--plan", "2024").output
    #expect(csv.unicodeScalars.first == "\u{FEFF}")
    #expect(csv.split(separator: "\r\n").count == count + 1)
    // 5.257 ha of 3.485 ha, under "% kế hoạch".
    #expect(csv.contains(",150.84"))
    let markdown = try await Program("report", "--format", "markdown", "--plan", "2024").output
    #expect(markdown.split(separator: "\n").filter { $0.hasPrefix("|") }.count == count + 2)
  }

  @Test func `the page in Markdown tells plans, what is behind, promises, orders and documents`()
    async throws
  {
    let report = try ReportJSON(
      await Program("report", "--format", "json", "--as-of", "2023-12-13", "--plan", "2023"))
    let page = try await Program(
      "report", "--format", "markdown", "--as-of", "2023-12-13", "--plan", "2023"
    ).output
    for part in [
      "# Tỉnh Bắc Kạn: tiến độ thực hiện kế hoạch\n\nNguồn công bố đến 13/12/2023.\n\nChỉ gồm: Kế hoạch năm 2023.",
      "## Các kế hoạch\n\n- **Năm 2023: đã qua 95% thời gian**. Nguồn nêu kế hoạch của 23 chỉ tiêu",
      "## Chỉ tiêu chậm, không đạt\n\n**Năm 2023**\n\n- **× Xã đạt chuẩn nông thôn mới tăng thêm, xã: 29,4%, Không đạt (ước)**.",
      "## Huyện Na Rì: văn bản còn nêu\n\n- ", "## Chỉ đạo của lãnh đạo\n\n- ", "## Nguồn\n\n- \\[",
      "<https://", "| --- | --- |",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    let table = page.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(table.count == report.assessments.count + 2)
    let bars = table.map { $0.replacing("\\|", with: "").count { $0 == "|" } }
    #expect(Set(bars) == [17])
    let documents = try #require(page.split(separator: "## Nguồn\n\n").last)
    #expect(documents.split(separator: "\n").count == report.documents.count)
  }

  @Test func `nothing in the data marks up a page in Markdown`() async throws {
    let name = "# <b>*x*_y_`z`|a|[k](http://evil)&lt;~s~"
    let scratch = try ScratchFolder(changing: [
      "indicators.csv": { $0.replacing("\nAFFORESTATION,", with: "\nAFFORESTATION,\(name)") }
    ])
    let page = try await Program(
      "report", "--format", "markdown", "--indicator", "AFFORESTATION", data: scratch.path
    ).output
    let escaped =
      ##"\# \<b\>\*x\*\_y\_\`z\`\|a\|\[k\](http://evil)\&lt;\~s\~"##
    #expect(page.contains("| \(escaped)Trồng rừng |"))
    #expect(!page.contains("<b>"))
  }

  @Test func `the table in CSV has a number for each figure and all columns in each row`()
    async throws
  {
    let report = try ReportJSON(await Program("report", "--format", "json"))
    let csv = try await Program("report", "--format", "csv").output
    let table = try #require(WrittenTable(Array(csv.utf8), named: "report"))
    #expect(table.unreadable == 0)
    #expect(table.records.count == report.assessments.count)
    #expect(table.columns.count == 16)
    func cells(_ name: String) throws -> [String] {
      let column = try #require(table.columns.firstIndex(of: name))
      return table.records.map { $0[column] }
    }
    #expect(
      try cells("Thực hiện").map { Double($0) }
        == report.assessments.map { $0.result?.value ?? nil })
    #expect(
      try cells("% kế hoạch").map { Double($0) }
        == report.assessments.map { $0.completion.map { $0 * 100 } })
    #expect(try cells("Chênh lệch").map { Double($0) } == report.assessments.map(\.margin))
    #expect(
      try cells("So cùng kỳ").map { Double($0) }
        == report.assessments.map { assessment in
          assessment.changeOnYear.map { assessment.changeOnYearIsInUnit == true ? $0 : $0 * 100 }
        })
    #expect(try cells("Vì sao") == report.assessments.map(\.reason))
  }
}
