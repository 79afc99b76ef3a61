/// A column that a reader expects: its name and its place in the file at hand.
struct Column: Sendable {
  let name: String
  let position: Int
}

/// Reads the cells of a file record by record and collects what is wrong with each.
struct RecordReader {
  let file: String
  private(set) var csv: CSVFile
  /// What is wrong with the record at hand.
  private(set) var issues: [DataIssue] = []
  /// How many unknown ids may still be compared with all ids of a file, which takes time.
  private var comparisonsLeft = 40
  /// Per column the id that was found last and the row that it names: the rows of a file that follow
  /// each other mostly name the same ones, which need not be looked for again.
  private var found: [(id: Range<Int>, position: Int32)]

  init(file: String, csv: CSVFile) {
    self.file = file
    self.csv = csv
    found = Array(repeating: (0..<0, 0), count: csv.header.count)
  }

  /// Goes on to the next record.
  ///
  /// - Returns: Whether there is one.
  mutating func next() -> Bool {
    if !issues.isEmpty { issues = [] }
    return csv.next()
  }

  var line: Int { csv.record.line }
  var fieldCount: Int { csv.record.fieldCount }

  /// Whether nothing has been found that forbids the use of the row.
  var isUsable: Bool { issues.isEmpty || issues.allSatisfy { $0.severity == .warning } }

  mutating func report(
    _ kind: DataIssue.Kind, in column: Column? = nil, meant: String? = nil
  ) {
    issues.append(
      DataIssue(file: file, line: line, column: column?.name ?? "", kind: kind, meant: meant))
  }

  /// Whether all cells of the record are empty.
  var isBlank: Bool { csv.record.isBlank }

  /// Reports the cells whose text is in an encoding from before Unicode.
  mutating func reportLegacyTexts() {
    guard !csv.record.isOrdinary else { return }
    for (place, field) in csv.record.fields.enumerated()
    where !field.isOrdinary && LegacyText.mayBe(csv.bytes.span.extracting(field.range)) {
      let text = csv.text(of: field)
      guard let legacy = LegacyText(text) else { continue }
      report(
        .legacyEncoding(text, legacy.encoding, converted: legacy.converted),
        in: Column(name: csv.header[place], position: place))
    }
  }

  private func range(of column: Column) -> Range<Int> {
    csv.record[column.position].range
  }

  func isEmpty(_ column: Column) -> Bool {
    range(of: column).isEmpty
  }

  /// The text of a cell, empty where the cell is.
  func text(_ column: Column) -> String {
    csv.text(of: csv.record[column.position])
  }

  /// The text of a cell of a column that may be left out.
  func text(_ column: Column?) -> String {
    column.map { text($0) } ?? ""
  }

  /// The texts of a cell that lists several, parted by semicolons.
  func list(_ column: Column?) -> [String] {
    guard let column, !isEmpty(column) else { return [] }
    // By bytes: to look for the ends of letters takes ten times as long.
    return text(column).utf8.split(separator: UInt8(ascii: ";")).map { String(Substring($0)) }
  }

  mutating func requiredText(_ column: Column) -> String? {
    let text = text(column)
    guard !text.isEmpty else {
      report(.emptyCell, in: column)
      return nil
    }
    return text
  }

  mutating func id(_ column: Column) -> String? {
    guard let text = requiredText(column) else { return nil }
    guard isID(csv.bytes.span.extracting(range(of: column))) else {
      report(SpreadsheetDamage.fault(of: text) { .notAnID($0) }, in: column)
      return nil
    }
    return text
  }

  /// What `parse` makes of the cell: `.some(nil)` for an empty cell, `nil` for a faulty one.
  ///
  /// What a spreadsheet has damaged is told as such. Where a time is expected, `damaged` finds the
  /// one that stood there before a spreadsheet wrote it in its own way; `meant` finds what an official
  /// would write so.
  private mutating func optional<Value>(
    _ column: Column, fault: (String) -> DataIssue.Kind,
    damaged: ((String) -> String?)? = nil, meant: (String) -> String? = { _ in nil },
    parse: (Span<UInt8>) -> Value?
  ) -> Value?? {
    let range = range(of: column)
    if range.isEmpty { return .some(nil) }
    if let value = parse(csv.bytes.span.extracting(range)) { return value }
    let text = text(column)
    if let damaged, SpreadsheetDamage(text) != .errorMessage {
      let before = damaged(text)
      report(
        before == nil ? fault(text) : .spreadsheetDate(text), in: column,
        meant: before ?? meant(text))
    } else {
      report(SpreadsheetDamage.fault(of: text, else: fault), in: column, meant: meant(text))
    }
    return nil
  }

  /// The value where the cell is filled and good.
  private mutating func required<Value>(_ column: Column, _ value: Value??) -> Value? {
    if case .some(.none) = value { report(.emptyCell, in: column) }
    return value ?? nil
  }

  mutating func number(_ column: Column) -> PrintedNumber? {
    optional(column, fault: { .notANumber($0) }, parse: { PrintedNumber(ascii: $0) }) ?? nil
  }

  mutating func requiredNumber(_ column: Column) -> PrintedNumber? {
    let value = optional(
      column, fault: { .notANumber($0) }, parse: { PrintedNumber(ascii: $0) })
    return required(column, value)
  }

  /// A number with as many decimals as another cell says were printed; `nil` for an empty cell.
  mutating func printedNumber(_ column: Column, decimals decimalsColumn: Column) -> PrintedNumber? {
    guard let value = number(column) else { return nil }
    guard let decimals = requiredWholeNumber(decimalsColumn) else { return nil }
    guard Int(value.decimals) <= decimals else {
      let text = text(column)
      if let meant = SpreadsheetDamage.withoutThousandsMark(text) {
        report(.thousandsMark(text, declared: decimals), in: column, meant: meant)
      } else {
        report(.moreDecimals(text, declared: decimals), in: decimalsColumn)
      }
      return nil
    }
    return value.withDecimals(atLeast: UInt8(clamping: decimals))
  }

  mutating func wholeNumber(_ column: Column) -> Int? {
    optional(
      column, fault: { .notAWholeNumber($0) }, parse: { PlanIndicators.wholeNumber($0) }) ?? nil
  }

  mutating func requiredWholeNumber(_ column: Column) -> Int? {
    let value = optional(
      column, fault: { .notAWholeNumber($0) }, parse: { PlanIndicators.wholeNumber($0) })
    return required(column, value)
  }

  mutating func date(_ column: Column) -> CalendarDate? {
    optionalDate(column) ?? nil
  }

  mutating func requiredDate(_ column: Column) -> CalendarDate? {
    let value = optionalDate(column)
    return required(column, value)
  }

  private mutating func optionalDate(_ column: Column) -> CalendarDate?? {
    optional(
      column, fault: { .notADate($0) }, damaged: { SpreadsheetDamage.day($0).map { "\($0)" } },
      parse: { CalendarDate(ascii: $0) })
  }

  /// Reports a last day that comes before the first.
  mutating func checkOrder(_ first: CalendarDate?, _ last: CalendarDate?, in column: Column) {
    guard let first, let last, last < first else { return }
    report(.rangeUpsideDown("\(first)", "\(last)"), in: column)
  }

  mutating func partialDate(_ column: Column) -> PartialDate? {
    optional(
      column, fault: { .notADate($0) },
      damaged: { SpreadsheetDamage.month($0) ?? SpreadsheetDamage.day($0).map { "\($0)" } },
      parse: { PartialDate(ascii: $0) }) ?? nil
  }

  mutating func period(_ column: Column) -> TimePeriod? {
    optionalPeriod(column) ?? nil
  }

  mutating func requiredPeriod(_ column: Column) -> TimePeriod? {
    let value = optionalPeriod(column)
    return required(column, value)
  }

  private mutating func optionalPeriod(_ column: Column) -> TimePeriod?? {
    optional(
      column, fault: { .notAPeriod($0) },
      damaged: { SpreadsheetDamage.month($0) ?? SpreadsheetDamage.day($0).map { "\($0)" } },
      meant: meantPeriod, parse: { TimePeriod(ascii: $0) })
  }

  mutating func code<Code>(_ column: Column, as type: Code.Type) -> Code?
  where Code: RawRepresentable & CaseIterable, Code.RawValue == String {
    optional(
      column, fault: { .notACode($0, allowed: type.allCases.map(\.rawValue)) },
      meant: { meantCode($0, among: type.allCases.map(\.rawValue)) },
      parse: { Code(ascii: $0) }) ?? nil
  }

  mutating func requiredCode<Code>(_ column: Column, as type: Code.Type) -> Code?
  where Code: RawRepresentable & CaseIterable, Code.RawValue == String {
    let code = code(column, as: type)
    if isEmpty(column) { report(.emptyCell, in: column) }
    return code
  }

  /// `yes` or `no`.
  mutating func requiredFlag(_ column: Column) -> Bool? {
    requiredCode(column, as: Flag.self).map { $0 == .yes }
  }

  /// The row of `table` that the cell names; `nil` for an empty cell.
  mutating func reference<Row>(
    _ column: Column, to table: Table<Row>, of file: String
  ) -> Reference<Row>? {
    let range = range(of: column)
    guard !range.isEmpty else { return nil }
    let bytes = csv.bytes
    let id = bytes.span.extracting(range)
    let last = found[column.position]
    if id.isEqual(to: bytes.span.extracting(last.id)) {
      return Reference(Int(last.position))
    }
    guard let reference = table.reference(of: id) else {
      reportUnknown(text(column), in: column, of: table, file)
      return nil
    }
    found[column.position] = (range, reference.position)
    return reference
  }

  /// Reports an id that `table` does not have, with the one that was probably meant.
  mutating func reportUnknown<Row>(
    _ text: String, in column: Column, of table: Table<Row>, _ file: String
  ) {
    if SpreadsheetDamage(text) == .errorMessage {
      return report(.spreadsheetError(text), in: column)
    }
    guard comparisonsLeft > 0 else {
      return report(.unknownReference(text, file: file), in: column)
    }
    comparisonsLeft -= 1
    let fault = table.fault(ofUnknown: text, file: file)
    report(fault.kind, in: column, meant: fault.meant)
  }

  mutating func requiredReference<Row>(
    _ column: Column, to table: Table<Row>, of file: String
  ) -> Reference<Row>? {
    guard !isEmpty(column) else {
      report(.emptyCell, in: column)
      return nil
    }
    return reference(column, to: table, of: file)
  }

  private enum Flag: String, CaseIterable { case yes, no }
}

/// Whether the bytes are letters, digits and, but for the first, hyphens, underscores and full stops.
private func isID(_ bytes: Span<UInt8>) -> Bool {
  for place in bytes.indices {
    switch bytes[place] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      continue
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
      if place == 0 { return false }
    default: return false
    }
  }
  return true
}
