import Foundation
import PlanIndicators
import Testing

/// Report tables as offices make them, taken into the shipped folder: each row comes in right or is
/// refused with its reason.
@Suite(.timeLimit(.minutes(10)))
struct ImportedReportTests {
  /// A table after `--write`: what the program said of each row, and the folder.
  private struct Written {
    let lines: [String]
    let folder: PlanFolder
    let document: String

    init(_ name: String, document: String, options: String...) async throws {
      let scratch = try ScratchFolder()
      let run = try await Program(
        arguments: ["import", ImportTests.report(name), "--document", document, "--write"]
          + options, data: scratch.path)
      #expect(run.error.isEmpty)
      lines = run.output.split(separator: "\n").map(String.init)
      folder = try PlanFolder(path: scratch.path)
      self.document = document
      #expect(folder.issues.allSatisfy { $0.severity == .warning })
    }

    /// The figures of the document for an indicator: `061 2023 38.500 38.500 tr.đồng`.
    func figures(_ indicator: String) -> [String] {
      folder.observations.filter {
        folder.indicators[$0.indicator].id == indicator
          && folder.documents[$0.document].id == document
          && $0.id.hasPrefix(document)
      }.map {
        "\(folder.areas[$0.area].id) \($0.period) \($0.value.map { "\($0)" } ?? "-") | \($0.printed)"
      }
    }

    /// What the program said of the row on a line.
    func said(ofLine line: Int) -> String {
      lines.first { $0.hasPrefix("dòng \(line): ") } ?? ""
    }
  }

  @Test func `six months of a province: outline, parts, everyday names, three columns of rates`()
    async throws
  {
    let table = try await Written("six-months-2024.csv", document: "bbk-66639")
    #expect(
      table.figures("GRDP_GROWTH_SERV") == [
        "06 2023-01-01/P6M 5.9 | 5,9%", "06 2024-01-01/P6M 6.5 | 6,5%", "06 2024 8.5 | 8,5%",
      ])
    #expect(table.figures("AFFORESTATION_SCAT").contains("06 2024-01-01/P6M 1227 | 1.227 Ha"))
    #expect(
      table.said(ofLine: 18).hasPrefix(
        "dòng 18: “Sản lượng lương thực có hạt” = GRAIN_OUTPUT (hiểu là “Sản lượng lương thực có hạt cả năm”), tấn"
      ))
    // No direction is wanted of spending, so that its target and the rates of it stay out.
    #expect(table.said(ofLine: 26).contains("KHÔNG LẤY “7.100,0” (cột E): không rõ phải đạt"))
    #expect(
      table.said(ofLine: 26).contains("KHÔNG LẤY “47,2” (cột H): tỷ lệ này tính trên kế hoạch"))
    // The folder has another target: the rates are of the table's.
    #expect(table.said(ofLine: 29).contains("KHÔNG LẤY “57,5” (cột H)"))
    #expect(table.said(ofLine: 28).contains("KHÔNG LẤY: không có chỉ tiêu nào"))
    let rates = table.folder.judgements.filter { $0.id.hasPrefix("bbk-66639-r19") }
    #expect(rates.count == 3)
  }

  @Test func `a budget table: unit in the title, another in a heading, two organs' targets`()
    async throws
  {
    let table = try await Written("budget-trade-2023.csv", document: "bbk-54217")
    #expect(table.figures("EXPORTS") == ["06 2023-01-01/P9M 15.2 | 15,2 triệu USD"])
    #expect(table.figures("TOURISM_REVENUE") == ["06 2023-01-01/P9M 420.5 | 420,5 Tỷ đồng"])
    #expect(table.said(ofLine: 9).contains("KHÔNG LẤY: chưa chắc"))
    // What is proposed counts in the title's unit.
    #expect(!table.said(ofLine: 10).contains("BUDGET_REVENUE_GROWTH"))
  }

  @Test func `a statistics office's table in the English way`() async throws {
    let table = try await Written("statistics-2023.csv", document: "bbk-59788")
    #expect(
      table.figures("PIG_HERD") == ["06 2022 145300 | 145,300 Con", "06 2023 152100 | 152,100 Con"])
    #expect(
      table.figures("PUBLIC_INVESTMENT").contains("06 2023 1920.500 | 1,920,500 Triệu đồng"))
    #expect(table.figures("RETAIL_SALES").contains("06 2023-12 702.1 | 702.1 Tỷ đồng"))
    #expect(table.figures("TOURIST_ARRIVALS").contains("06 2023 750200 | 750,2 Nghìn lượt"))
    #expect(table.said(ofLine: 5).contains("KHÔNG LẤY: không có chỉ tiêu nào"))
    #expect(!table.lines.contains { $0.contains("lệch đơn vị") })
  }

  @Test func `a district's plan: its name over two lines, years over columns, a decision's date`()
    async throws
  {
    let table = try await Written("district-plan-2024.csv", document: "003")
    #expect(table.lines.first?.contains("năm 2024; Huyện Ba Bể") == true)
    #expect(table.figures("BUDGET_REVENUE") == ["061 2023 40.120 | 40.120 tr.đồng"])
    #expect(table.figures("POVERTY_RATE") == ["061 2023 27.9 | 27,9%"])
    #expect(table.figures("NTM_COMMUNES_ADDED") == ["061 2023 1 | 1 xã"])
    // What the plan is of the year before is no rate of a result.
    #expect(!table.folder.judgements.contains { $0.id.hasPrefix("003-r9") })
    #expect(table.said(ofLine: 14).contains("KHÔNG LẤY: không có chỉ tiêu nào"))
    #expect(table.said(ofLine: 16).contains("OCOP_TOTAL ("))
  }

  @Test func `a plan for the next year: shares below their heading, ditto marks, compared years`()
    async throws
  {
    let table = try await Written("plan-2024.csv", document: "003")
    #expect(table.figures("SHARE_SERV") == ["06 2022 52.9 | 52,9%", "06 2023 53.3 | 53,3%"])
    #expect(
      table.figures("GRDP_CONST") == [
        "06 2022 7500 | 7.500 Tỷ đồng", "06 2023 7965 | 7.965 Tỷ đồng",
      ])
    #expect(table.figures("INCOME_PER_CAPITA").contains("06 2023 42.300 | 42.300 nghìn đồng"))
    #expect(table.said(ofLine: 11).contains("2023: đã có ở dòng S003-07"))
    #expect(table.said(ofLine: 5).contains("gần nhất: VA_IND"))
  }
}
