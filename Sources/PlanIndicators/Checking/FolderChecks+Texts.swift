// What shows only in the cells as they stand: letters that were lost, cells that should be filled.

extension FolderChecks {
  /// The columns whose text goes to the screen as it is.
  private static let textColumns: Set = [
    "number", "title", "issuer", "name_vi", "name_en", "date_basis", "unit_vi", "unit_en",
    "definition_vi", "definition_en", "printed", "text_vi", "text_en", "series_break", "note",
  ]

  /// The columns that the reader can do without but the screens cannot.
  private static let expectedColumns: [PlanFolder.FileName: Set<String>] = [
    .documents: ["issuer"], .areas: ["name_en"], .sectors: ["name_en"], .agencies: ["name_en"],
    .indicators: ["name_en", "unit_en", "definition_vi", "definition_en"], .plans: ["name_en"],
    .directives: ["text_en"], .profiles: ["document"],
  ]

  /// The most letters of texts that have little room.
  private static let mostLetters: [PlanFolder.FileName: [String: Int]] = [
    .directives: [
      "text_vi": DataIssue.mostLettersOfOrder(in: .vietnamese),
      "text_en": DataIssue.mostLettersOfOrder(in: .english),
    ]
  ]

  /// Checks the texts of all files that can be read.
  mutating func checkTexts(of files: [String: [UInt8]]) {
    for file in PlanFolder.FileName.allCases where isRead(file) {
      files[file.rawValue].map { checkTexts(of: CSVFile($0), file) }
    }
  }

  private mutating func checkTexts(of csv: CSVFile, _ file: PlanFolder.FileName) {
    var csv = csv
    let expected = Self.expectedColumns[file] ?? []
    let lengths = Self.mostLetters[file] ?? [:]
    while csv.next() {
      guard csv.record.fieldCount == csv.header.count, !csv.record.isBlank
      else { continue }
      for (field, column) in zip(csv.record.fields, csv.header) {
        if field.range.isEmpty {
          if expected.contains(column) {
            report(.unfilledCell, in: file, line: csv.record.line, column)
          }
        } else if !isComposed(field, of: csv) {
          report(
            .decomposedText(csv.text(of: field)), in: file, line: csv.record.line, column)
        } else if Self.textColumns.contains(column) {
          let text = csv.text(of: field)
          if isDamaged(text, isFigure: column == "printed") {
            report(.damagedText(text), in: file, line: csv.record.line, column)
          }
          if let most = lengths[column], text.count > most {
            report(
              .longText(length: text.count, most: most), in: file, line: csv.record.line, column)
          }
        }
      }
    }
  }

  /// Whether the letters of a cell and their marks stand together (NFC) as they should.
  private func isComposed(_ field: CSVRecord.Field, of csv: CSVFile) -> Bool {
    guard !field.isOrdinary else { return true }
    let text = String(decoding: csv.bytes[field.range], as: UTF8.self)
    return composed(text).utf8.elementsEqual(text.utf8)
  }

  /// Whether a text is an error of a spreadsheet, has question marks for letters, or is a figure that
  /// became a date.
  private func isDamaged(_ text: String, isFigure: Bool) -> Bool {
    if text.hasPrefix("##") || Self.errorMessages.contains(text) { return true }
    if isFigure, let damage = SpreadsheetDamage(text), damage != .errorMessage { return true }
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.contains { index in
      if scalars[index] == "\u{FFFD}" { return true }
      guard scalars[index] == "?", index > 0, index + 1 < scalars.count else { return false }
      return scalars[index - 1].properties.isAlphabetic
        && (scalars[index + 1].properties.isAlphabetic || scalars[index + 1] == "?")
    }
  }

  private static let errorMessages: Set = [
    "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!",
  ]
}
