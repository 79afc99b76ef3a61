import PlanIndicators
import Testing

/// A table taken into a small folder: afforestation with its parts, revenue, poverty by two standards,
/// a rank, one province with the district Ba Bể, the plan of 2024, and the report D-2025-01-05.
struct ImportedTable {
  let folder: PlanFolder
  let report: ReportImport
  let additions: FolderAdditions

  static let base = FolderBuilder()
    .adding(
      ["id": "061", "level": "district", "name_vi": "Huyện Ba Bể", "parent": "06"],
      to: "areas.csv"
    )
    .plan("2024", id: "2024")
    .indicator(.flow, id: "FOREST", ["name_vi": "Trồng rừng", "unit_vi": "ha"])
    .indicator(
      .flow, id: "FOREST_CONC",
      ["name_vi": "Trồng rừng tập trung", "unit_vi": "ha", "parent": "FOREST"]
    )
    .indicator(
      .flow, id: "REVENUE",
      ["name_vi": "Thu ngân sách nhà nước trên địa bàn", "unit_vi": "tỷ đồng", "decimals": "1"]
    )
    .indicator(
      .flow, id: "VISITS", ["name_vi": "Số lượt khách du lịch", "unit_vi": "lượt"]
    )
    .indicator(
      .share, wanted: .decrease, id: "POVERTY",
      ["name_vi": "Tỷ lệ hộ nghèo (chuẩn 2021-2025)", "unit_vi": "%", "min": "0", "max": "100"]
    )
    .indicator(
      .share, wanted: .decrease, id: "POVERTY_2016",
      ["name_vi": "Tỷ lệ hộ nghèo (chuẩn 2016-2020)", "unit_vi": "%", "min": "0", "max": "100"]
    )
    .indicator(
      .rank, wanted: .decrease, id: "PCI", ["name_vi": "Thứ hạng PCI", "unit_vi": "hạng"]
    )
    .document("D-2025-01-05", ["issued_on": "2025-01-05"])

  init(
    _ lines: String..., in builder: FolderBuilder = ImportedTable.base,
    issued: String = "2025-01-05", hints: ReportColumns.Hints = .init(), map: [String: String] = [:]
  ) throws {
    let name = "D-\(issued)"
    let builder =
      issued == "2025-01-05" ? builder : builder.document(name, ["issued_on": issued])
    let folder = try builder.folder()
    let document = try #require(folder.documents.reference(of: name))
    let mappings = try map.map { row, id in
      (row: row, indicator: try #require(folder.indicators.reference(of: id)))
    }
    var report = try ReportImport(
      Array(lines.map { $0 + "\n" }.joined().utf8), into: folder,
      options: .init(document: document, hints: hints, mappings: mappings))
    additions = try report.checked(against: builder.files)
    self.folder = folder
    self.report = report
  }

  /// What is added: `FOREST 06 2024-01-01/P9M 4347`, `target FOREST 06 2024 ge 3485`.
  var added: [String] {
    report.additions.map { row in
      let cells = row.cells
      func cell(_ name: String) -> String { cells[name] ?? "" }
      let place = "\(cell("indicator")) \(cell("area")) \(cell("period"))"
      return switch row.file {
      case "targets.csv": "target \(place) \(cell("operator")) \(cell("value"))"
      case "judgements.csv": "\(cell("measure")) \(place) \(cell("value"))"
      default: "\(place) \(cell("value"))"
      }
    }
  }

  /// What becomes of the row on a line.
  func outcome(ofLine line: Int) -> ImportedRow.Outcome? {
    report.rows.first { $0.line == line }?.outcome
  }

  /// What becomes of the cells of the row on a line.
  func cells(ofLine line: Int) -> [ImportedCell.Outcome] {
    guard case .matched(_, _, _, let cells)? = outcome(ofLine: line) else { return [] }
    return cells.map(\.outcome)
  }

  /// What the columns mean.
  var meanings: [ColumnMeaning] { report.columns.columns.map(\.meaning) }

  func indicator(_ id: String) throws -> Reference<Indicator> {
    try #require(folder.indicators.reference(of: id))
  }
}
