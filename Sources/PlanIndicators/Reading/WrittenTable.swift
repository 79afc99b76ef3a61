/// A file of a plan folder as people wrote it: the texts of its cells, in faulty rows too.
package struct WrittenTable: Sendable, Hashable {
  /// The name of the file.
  package let file: String
  /// The names of the columns, those that the program does not know too.
  package let columns: [String]
  /// The records in the order of the file, each with as many cells as there are columns.
  package private(set) var records: [[String]] = []
  /// How many records cannot be taken apart into these columns, and are left out.
  package private(set) var unreadable = 0

  /// Takes the bytes of a file apart.
  ///
  /// - Returns: `nil` where its header does not name columns, each once.
  package init?(_ bytes: [UInt8], named file: String) {
    var csv = CSVFile(bytes)
    let isOneColumn = csv.header.count == 1 && csv.header[0].contains(";")
    guard !csv.header.isEmpty, !isOneColumn, Set(csv.header).count == csv.header.count else {
      return nil
    }
    self.file = file
    columns = csv.header
    while csv.next() {
      if csv.record.fieldCount == columns.count {
        records.append(csv.record.fields.map { csv.text(of: $0) })
      } else {
        unreadable += 1
      }
    }
    unreadable += csv.faults.count
  }

  /// The columns that hold numbers, in any file.
  package static let numberColumns: Set<String> = [
    "value", "value_to", "baseline_value", "lower", "upper", "carried_over", "out_of", "decimals",
    "position", "declared", "lag_days", "min", "max", "tolerance", "count", "total", "month",
    "share", "share_min", "share_max",
  ]

  /// The cell as a number, where its column holds numbers and the cell is one.
  package func number(in cell: String, of column: String) -> PrintedNumber? {
    Self.numberColumns.contains(column) ? PrintedNumber(cell) : nil
  }
}
