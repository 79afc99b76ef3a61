import Foundation
import Testing

/// `tiendo report --format html`: one page for the meeting that says what the other forms say.
@Suite(.serialized, .timeLimit(.minutes(10)))
struct PageTests {
  static func page(
    _ options: String..., data: String = Program.shippedData
  ) async throws -> XMLNode {
    let run = try await Program(
      arguments: ["report", "--format", "html"] + options, data: data)
    try #require(run.status == 0, "\(run.error)")
    try #require(run.output.hasPrefix("<!DOCTYPE html>\n"))
    return try XMLNode.read(run.output)
  }

  /// The page of all that the shipped data tell, made once.
  static let whole = Task {
    try await Program("report", "--format", "html").output
  }

  // MARK: Form

  @Test(arguments: ["vi", "en"])
  func `is well-formed, in one language, with one title and headings in order`(
    _ language: String
  ) async throws {
    let page = try await Self.page("--lang", language)
    #expect(page.name == "html")
    #expect(page.attributes["lang"] == language)
    let head = try #require(page.all("title").first)
    #expect(head.text.contains("Bắc Kạn"))
    let levels = page.everything.compactMap { node in
      node.name.count == 2 && node.name.hasPrefix("h") ? Int(node.name.dropFirst()) : nil
    }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    if language == "en" {
      for word in ["Chỉ tiêu", "Thực hiện", "Không đạt", "Nguồn", "Đánh giá", "Qua các năm"] {
        #expect(page.all("thead").allSatisfy { !$0.text.contains(word) })
        #expect(page.all("h2").allSatisfy { !$0.text.contains(word) })
      }
    }
  }

  @Test func `every table has a name and heads that say what they head`() async throws {
    let page = try await Self.page("--plan", "2023")
    let tables = page.all("table")
    #expect(tables.count > 20)
    for table in tables {
      #expect(table.all("caption").first?.text.isEmpty == false)
      #expect(table.all("thead").count == 1)
      let columns = table.all("thead").flatMap { $0.all("th") }.count
      for row in table.all("tr") {
        let widths = row.children.map { Int($0.attributes["colspan"] ?? "1") ?? 0 }
        #expect(widths.reduce(0, +) == columns)
      }
    }
    #expect(page.all("th").allSatisfy { $0.attributes["scope"] != nil })
  }

  @Test func `every picture says in words what it shows`() async throws {
    let page = try await Self.page("--plan", "2023")
    let pictures = page.all("svg")
    #expect(pictures.count > 10)
    for picture in pictures {
      #expect(picture.attributes["role"] == "img")
      #expect(picture.children.prefix(2).map(\.name) == ["title", "desc"])
      let (title, description) = (picture.children[0].text, picture.children[1].text)
      #expect(!title.isEmpty && !description.isEmpty)
      #expect(picture.attributes["aria-label"] == "\(title): \(description)")
    }
  }

  @Test func `needs nothing but itself, and nothing in it can run`() async throws {
    let page = try XMLNode.read(await Self.whole.value)
    for node in page.everything {
      #expect(!["script", "link", "img", "iframe", "object", "form", "base"].contains(node.name))
      for (name, value) in node.attributes {
        #expect(!name.hasPrefix("on") && name != "style" && name != "src")
        #expect(!value.contains("url(") && !value.lowercased().contains("javascript:"))
        guard name == "href" else { continue }
        #expect(value.hasPrefix("#") || value.hasPrefix("https://") || value.hasPrefix("http://"))
      }
    }
    let style = try #require(page.all("style").first).text
    #expect(!style.contains("url(") && !style.contains("@import"))
    #expect(!style.contains("<") && !style.contains("&"))
    let policy = page.all("meta").first { $0.attributes["http-equiv"] != nil }
    #expect(policy?.attributes["content"]?.hasPrefix("default-src 'none';") == true)
  }

  @Test func `every link inside leads to its one place`() async throws {
    let page = try XMLNode.read(await Self.whole.value)
    let ids = page.everything.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    let links = page.all("a").compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }
    #expect(links.count > 500)
    #expect(Set(links.map { String($0.dropFirst()) }).subtracting(ids) == [])
  }

  @Test func `prints on A4 with heads repeated and rows whole`() async throws {
    let style = try #require(try await Self.page("--as-of", "13/12/2023").all("style").first).text
    for rule in [
      "@page { size: A4;", "thead { display: table-header-group; }",
      "tr, li, figure, .panel, .first { break-inside: avoid; }",
      "content: \"Nguồn công bố đến 13/12/2023\"", "counter(page)",
    ] {
      #expect(style.contains(rule), "\(rule)")
    }
  }

  // MARK: Meaning

  /// The verdicts as a Vietnamese report words them, with the signs that stand beside.
  private static let words = [
    "exceeded": "√ Vượt", "achieved": "√ Đạt", "missed": "× Không đạt", "met_now": "√ Tạm đạt",
    "on_track": "● Đúng tiến độ", "at_risk": "! Nguy cơ không đạt",
    "off_track": "!! Chậm tiến độ", "reversing": "!! Ngược chiều mục tiêu",
    "not_due": "· Chưa đến kỳ", "no_data": "– Chưa có số liệu",
    "unable": "? Chưa đủ cơ sở đánh giá", "no_target": "–",
  ]

  /// What a row says: the name, the result and the completion as numbers, the verdict.
  struct Line: Hashable, CustomStringConvertible {
    let name: String
    let result: Double?
    let percent: Double?
    let verdict: String
    var description: String { "\(name): \(result ?? -1), \(percent ?? -1), \(verdict)" }
  }

  /// The first number of a text in Vietnamese notation.
  private static func number(_ text: String) -> Double? {
    text.firstMatch(of: /−?[0-9][0-9.]*(?:,[0-9]+)?/).flatMap { match in
      Double(
        match.output.replacing(".", with: "").replacing(",", with: ".").replacing("−", with: "-"))
    }
  }

  static func lines(of page: XMLNode) -> [Line] {
    page.all(class: "promises").flatMap { $0.all("tbody") }.flatMap { $0.all("tr") }
      .filter { $0.attributes["class"] != "group" }.map { row in
        let cells = row.children
        let measure = cells[3].text
        let verdict = cells[5].all(class: "verdict").first?.text ?? cells[5].text
        return Line(
          name: cells[0].text, result: number(String(cells[2].text.prefix { $0 != "[" })),
          percent: measure.hasSuffix("%") && !measure.contains("đ%") ? number(measure) : nil,
          verdict: verdict.replacing("\u{A0}", with: " ").replacing("~ ", with: ""))
      }
  }

  @Test(arguments: ["2021-12-31", "2023-12-13", "2025-06-30"])
  func `says the same figures and verdicts as the JSON report`(_ day: String) async throws {
    let report = try ReportJSON(await Program("report", "--format", "json", "--as-of", day))
    let lines = Self.lines(of: try await Self.page("--as-of", day))
    let told = report.assessments.filter { $0.standing == "headline" }
    #expect(lines.count == told.count)
    for assessment in told {
      let unit = assessment.unit.map { ", \($0)" } ?? ""
      let place = assessment.area == "VN" ? ", Việt Nam" : ""
      let name = assessment.name + place + (assessment.kind == "rank" ? "" : unit)
      let word = try #require(Self.words[assessment.lastStatus ?? assessment.status])
      let fits = lines.filter { line in
        line.name == name && line.verdict.hasPrefix(word)
          // A mean is shown to the last digit of its figures.
          && (assessment.result.map { abs($0.value - (line.result ?? .infinity)) <= 0.0051 } ?? true)
          && (assessment.completion.map { completion in
            line.percent.map { abs($0 - completion * 100) <= 0.1000001 } ?? false
          } ?? (line.percent == nil))
      }
      #expect(!fits.isEmpty, "\(assessment.indicator) \(assessment.plan ?? "") \(word)")
    }
  }

  @Test func `tells what is behind with the reason of the JSON report`() async throws {
    let day = "2023-12-13"
    let report = try ReportJSON(await Program("report", "--format", "json", "--as-of", day))
    let page = try await Self.page("--as-of", day)
    let reasons = page.all(class: "behind").flatMap { $0.all(class: "reason") }.map(\.text)
    let behind = report.assessments.filter {
      $0.standing == "headline"
        && ["missed", "at_risk", "off_track", "reversing"].contains($0.lastStatus ?? $0.status)
    }
    #expect(behind.count > 5)
    #expect(reasons.sorted() == behind.map(\.reason).sorted())
  }

  @Test func `a panel counts the indicators of its plan, in words and in its bar`() async throws {
    let day = "2023-12-13"
    let tally = try ReportJSON(
      await Program("report", "--format", "json", "--as-of", day)
    ).tally("2023")
    let panel = try #require(
      try await Self.page("--as-of", day).all(class: "panel").first {
        $0.text.hasPrefix("Năm 2023: đã qua 95% thời gian")
      })
    let counts = panel.all(class: "counts").flatMap { $0.all("li") }.map(\.text)
    #expect(counts.count == tally.counts.values.count { $0 > 0 })
    for (status, count) in tally.counts where count > 0 {
      let word = try #require(Self.words[status]).replacing(" ", with: "\u{A0}", maxReplacements: 1)
      #expect(counts.contains { $0.hasPrefix(word) && $0.hasSuffix(": \(count)") }, "\(status)")
    }
    let widths = panel.all("rect").compactMap { $0.attributes["width"].flatMap(Double.init) }
    #expect(widths.count == counts.count)
    #expect(abs(widths.reduce(0, +) - 240) < 1)
    #expect(panel.text.contains("Tỉnh ước: 23/26 đạt, vượt; 3 không đạt"))
    #expect(panel.text.contains("Kế hoạch có 26 chỉ tiêu"))
  }

  @Test func `a chart gives its values as text, with targets and the path`() async throws {
    let page = try await Self.page("--indicator", "GRDP_GROWTH")
    let figure = try #require(page.all("figure").first)
    let rows = figure.all("tbody").flatMap { $0.all("tr") }.map { $0.children.map(\.text) }
    #expect(rows.contains(["2022", "6,01", "> 6"]))
    #expect(rows.contains(["2024", "7,4ư", "8"]))
    #expect(figure.all("text").map(\.text).contains("6,01"))
    #expect(figure.all("circle").count == rows.count { $0[1] != "–" })
    let path = try await Self.page("--indicator", "POVERTY_RATE")
    let poverty = try #require(
      path.all("figure").first { $0.text.contains("đường đến mục tiêu 2025") })
    #expect(
      poverty.all("tr").map { $0.children.map(\.text) }.contains(["2021", "27,3", "", "26,85%"]))
  }

  @Test func `documents that contradict themselves and doubts are told in notes`() async throws {
    let page = try await Self.page("--as-of", "2023-12-13", "--plan", "2023")
    let notes = page.all(class: "notes").flatMap { $0.all("li") }.map(\.text)
    #expect(notes.contains { $0.contains("KHÔNG KHỚP: văn bản nêu “đạt 96% KH”") })
    #expect(notes.contains { $0.contains("Chưa chắc chắn vì") })
    let report = try ReportJSON(
      await Program("report", "--format", "json", "--as-of", "2023-12-13", "--plan", "2023"))
    for assessment in report.assessments where assessment.standing == "headline" && !assessment.firm
    {
      #expect(notes.contains { $0.contains(assessment.reason) }, "\(assessment.indicator)")
    }
    #expect(page.all(class: "documents").flatMap { $0.all("li") }.count == report.documents.count)
  }

  @Test func `filters narrow the page and are named at its head`() async throws {
    let page = try await Self.page("--plan", "2023", "--sector", "KT-NL", "--status", "missed")
    let lines = Self.lines(of: page)
    let report = try ReportJSON(
      await Program(
        "report", "--format", "json", "--plan", "2023", "--sector", "KT-NL", "--status", "missed"))
    #expect(lines.count == report.assessments.count)
    #expect(lines.count > 2)
    #expect(lines.allSatisfy { $0.verdict.hasPrefix("× Không đạt") })
    let head = try #require(page.all("header").first)
    #expect(
      head.text.contains("Chỉ gồm: Kế hoạch năm 2023; Nông, lâm nghiệp, thủy sản; không đạt."))
    let nothing = try await Self.page("--as-of", "2019-07-01", "--plan", "2024")
    #expect(nothing.all("header").first?.text.contains("không có chỉ tiêu nào phù hợp") == true)
  }
}
