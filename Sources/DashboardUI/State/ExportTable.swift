package import PlanIndicators

/// A table that goes out of the program: to a spreadsheet, or onto the clipboard.
///
/// Numbers have the digits of the screen. What stands beside a number there, a sign, a word, a unit, a
/// mark, goes out in a cell of its own, so that the number stays one.
package struct ExportTable: Sendable, Hashable {
  /// What the table is, as the reader is told: "Tiến độ: Năm 2023".
  package var title: String
  package var columns: [String]
  package var records: [[Cell]]

  package enum Cell: Sendable, Hashable {
    case empty
    case number(PrintedNumber)
    case text(String)

    static func text(_ text: String?) -> Cell {
      text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty
    }

    static func number(_ number: PrintedNumber?) -> Cell { number.map { .number($0) } ?? .empty }

    /// The cell in CSV: numbers with a decimal point and a sign of their own, texts made harmless.
    var csv: String {
      switch self {
      case .empty: ""
      case .number(let number): number.description
      case .text(let text): text.csvCell
      }
    }

    /// The cell as a spreadsheet in the language of `format` takes it.
    func pasted(_ format: NumberFormat) -> String {
      switch self {
      case .empty: ""
      case .number(let number): format.typed(number)
      case .text(let text): text.visible
      }
    }
  }

  /// Leaves out the columns with these heads.
  mutating func remove(_ heads: [String]) {
    let kept = columns.indices.filter { !heads.contains(columns[$0]) }
    records = records.map { record in kept.map { record[$0] } }
    columns = kept.map { columns[$0] }
  }

  /// Comma-separated, after a byte order mark, by which spreadsheets know UTF-8.
  ///
  /// Numbers have a decimal point whatever the language: a file is read by programs, which are told
  /// how its numbers are written, or take a point for granted.
  ///
  /// - SeeAlso: RFC 4180.
  package var csv: String {
    let lines = [columns.map(\.csvCell)] + records.map { $0.map(\.csv) }
    return "\u{FEFF}" + lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  /// Separated by tabs, as spreadsheets and word processors take it from the clipboard.
  ///
  /// What is pasted is read as if it were typed, so numbers are written as people of the language type
  /// them: in Vietnamese with a decimal comma, with the minus of the keyboard, and without marks
  /// between thousands, because a spreadsheet in another language would read `4.045` as four and a bit.
  package func tabbed(_ format: NumberFormat) -> String {
    let lines = [columns.map(\.visible)] + records.map { $0.map { $0.pasted(format) } }
    return lines.map { $0.joined(separator: "\t") }.joined(separator: "\n")
  }
}

/// What was copied or written, for the sentence that tells of it.
package enum Outgoing: Sendable, Hashable {
  /// The selected row.
  case row
  case table(title: String, rows: Int)
}
