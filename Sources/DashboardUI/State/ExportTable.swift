package import PlanIndicators

/// A table that goes out of the program: to a spreadsheet, or onto the clipboard.
package struct ExportTable: Sendable, Hashable {
  package var columns: [String]
  package var records: [[Cell]]

  package enum Cell: Sendable, Hashable {
    case empty
    /// A figure.
    case number(PrintedNumber)
    /// A computed value: a fraction of 1, a change, a distance.
    case value(Double)
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
      case .value(let value): value.isFinite ? value.description : ""
      case .text(let text): text.csvCell
      }
    }

    /// The cell as people write it.
    func plain(_ format: NumberFormat) -> String {
      switch self {
      case .empty: ""
      case .number(let number): format.text(number)
      case .value(let value): format.text(value, decimals: 4)
      case .text(let text): text.visible
      }
    }
  }

  /// Comma-separated, after a byte order mark, by which spreadsheets know UTF-8.
  ///
  /// - SeeAlso: RFC 4180.
  package var csv: String {
    let lines = [columns.map(\.csvCell)] + records.map { $0.map(\.csv) }
    return "\u{FEFF}" + lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  /// Separated by tabs, as spreadsheets and word processors take it from the clipboard.
  package func tabbed(_ format: NumberFormat) -> String {
    let lines = [columns.map(\.visible)] + records.map { $0.map { $0.plain(format) } }
    return lines.map { $0.joined(separator: "\t") }.joined(separator: "\n")
  }
}
