import DashboardUI
import PlanIndicators

/// What can be exported: a table of the plan folder, or all of them.
enum ExportSubject: String, CaseIterable {
  case observations, targets, judgements, documents, areas, indicators, plans, sectors, agencies
  case directives, profiles, everything

  /// The files that it comes from, in the order in which a folder is read.
  var files: [String] { self == .everything ? PlanFolder.fileNames : ["\(rawValue).csv"] }
}

/// The forms that an export can take.
enum ExportFormat: String, CaseIterable {
  case csv, json, sdmx

  /// The names of all the files that an export into a folder may write.
  static let fileNames = Set(
    PlanFolder.fileNames + [SDMXExport.dataName, SDMXExport.structureName])
}

/// The tables of a plan folder as they go out: every cell as it was written, good or faulty.
struct TableExport {
  let tables: [WrittenTable]

  /// One table in CSV after a byte order mark, by which spreadsheets know UTF-8.
  static func csv(_ table: WrittenTable) -> String {
    let header = table.columns.map(\.csvCellWithLineEnds)
    let records = table.records.map { record in
      zip(table.columns, record).map { column, cell in
        table.number(in: cell, of: column) == nil ? cell.csvCellWithLineEnds : cell
      }
    }
    return "\u{FEFF}" + ([header] + records).map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  /// The tables by name, each a list of its rows: numbers as numbers, empty cells `null`, all else as
  /// text.
  var json: JSONValue {
    .object(
      JSONObject(
        tables.map { table in
          let name = table.file.split(separator: ".").first.map(String.init) ?? table.file
          return (name, .array(table.records.map { Self.json($0, of: table) }))
        }))
  }

  private static func json(_ record: [String], of table: WrittenTable) -> JSONValue {
    .object(
      JSONObject(
        zip(table.columns, record).map { column, cell in
          (column, table.number(in: cell, of: column).map { .printed($0) } ?? .filled(cell))
        }))
  }
}
