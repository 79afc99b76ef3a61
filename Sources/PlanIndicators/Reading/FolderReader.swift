extension PlanFolder {
  /// The names of the files of a plan folder, in the order in which they are read.
  public static let fileNames = FileName.allCases.map(\.rawValue)

  enum FileName: String, CaseIterable {
    case documents = "documents.csv"
    case areas = "areas.csv"
    case sectors = "sectors.csv"
    case agencies = "agencies.csv"
    case indicators = "indicators.csv"
    case plans = "plans.csv"
    case targets = "targets.csv"
    case observations = "observations.csv"
    case judgements = "judgements.csv"
    case directives = "directives.csv"
    case profiles = "profiles.csv"
  }

  /// Reads a plan folder from the bytes of its files, by name.
  ///
  /// Faulty rows are left out and stand in ``issues``; they never hide the good ones.
  public init(files: [String: [UInt8]]) {
    var reader = FolderReader(files: files)
    reader.readDocuments()
    reader.readAreas()
    reader.readSectors()
    reader.readAgencies()
    reader.readIndicators()
    reader.readPlans()
    reader.readTargets()
    reader.readObservations()
    reader.readJudgements()
    reader.readDirectives()
    reader.readProfiles()
    reader.checkNamedRows()
    self = reader.finished()
  }
}

/// Fills a plan folder file by file.
///
/// Each file's rows may refer to the files read before it.
struct FolderReader {
  var folder = PlanFolder()
  private let files: [String: [UInt8]]
  /// Per file that has been read the line on which each good row stands.
  private var lines: [String: [Int]] = [:]
  /// The same of the file that is being read.
  private var linesAtHand: [Int] = []
  /// Per file the ids of the rows that were left out, with their lines.
  private var faultyRows: [String: [String: Int]] = [:]

  init(files: [String: [UInt8]]) {
    self.files = files
  }

  /// The columns of one file, found by name in its header.
  struct Header {
    fileprivate let file: String
    fileprivate let positions: [String: Int]
    fileprivate(set) var missing: [String] = []
    fileprivate(set) var known: Set<String> = []

    /// A column that a file may leave out; `nil` where it does.
    mutating func optionalColumn(_ name: String) -> Column? {
      known.insert(name)
      return positions[name].map { Column(name: name, position: $0) }
    }

    mutating func column(_ name: String) -> Column {
      known.insert(name)
      guard let position = positions[name] else {
        missing.append(name)
        return Column(name: name, position: 0)
      }
      return Column(name: name, position: position)
    }
  }

  /// Reads one file: `columns` names what is expected, `row` makes something of each record.
  mutating func read<Columns>(
    _ file: PlanFolder.FileName, columns: (inout Header) -> Columns,
    row: (inout FolderReader, inout RecordReader, Columns) -> Void
  ) {
    let name = file.rawValue
    guard let bytes = files[name] else { return report(name, nil, "", .missingFile) }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]),
      !bytes.prefix(4_096).contains(0)
    else { return report(name, nil, "", .notUTF8File) }
    let csv = CSVFile(bytes)
    if csv.header.count == 1, csv.header[0].contains(";") {
      return report(name, 1, "", .semicolons)
    }
    guard !csv.header.isEmpty else {
      for fault in csv.faults { report(name, fault.line, "", fault.kind) }
      if csv.faults.isEmpty { report(name, 1, "", .emptyFile) }
      return
    }
    guard let header = header(of: csv, named: name) else { return }
    var resolved = header
    let columns = columns(&resolved)
    for column in csv.header where !resolved.known.contains(column) {
      report(name, 1, column, .unknownColumn)
    }
    guard resolved.missing.isEmpty else {
      for column in resolved.missing { report(name, 1, column, .missingColumn) }
      return
    }
    var reader = RecordReader(file: name, csv: csv)
    while reader.next() {
      if reader.fieldCount == csv.header.count {
        reader.reportLegacyTexts()
        row(&self, &reader, columns)
      } else {
        reader.report(.fieldCount(found: reader.fieldCount, expected: csv.header.count))
      }
      if !reader.issues.isEmpty { note(reader, idAt: resolved.positions["id"]) }
    }
    for fault in reader.csv.faults { report(name, fault.line, "", fault.kind) }
    lines[name] = linesAtHand
    linesAtHand = []
  }

  /// Takes over what is wrong with a record, and remembers the id of one that is left out.
  private mutating func note(_ reader: RecordReader, idAt position: Int?) {
    if !reader.isUsable, let position, position < reader.fieldCount {
      let id = reader.csv.text(of: reader.csv.record.fields[position])
      faultyRows[reader.file, default: [:]][id] = reader.line
    }
    folder.issues += reader.issues.map(withCause)
  }

  /// About how many lines a file has, by how many there are at its beginning.
  func lineCount(of file: PlanFolder.FileName) -> Int {
    guard let bytes = files[file.rawValue] else { return 0 }
    let beginning = bytes.prefix(16_384)
    let count = beginning.count { $0 == UInt8(ascii: "\n") }
    return count * bytes.count / max(1, beginning.count)
  }

  private mutating func header(of csv: CSVFile, named file: String) -> Header? {
    var positions: [String: Int] = [:]
    for (position, column) in csv.header.enumerated() {
      guard positions.updateValue(position, forKey: column) == nil else {
        report(file, 1, column, .duplicateColumn)
        return nil
      }
    }
    return Header(file: file, positions: positions)
  }

  /// A reference to a row that is there but faulty is a consequence, and is told as one.
  private func withCause(_ issue: DataIssue) -> DataIssue {
    guard case .unknownReference(let id, let file) = issue.kind,
      let line = faultyRows[file]?[id]
    else { return issue }
    return DataIssue(
      file: issue.file, line: issue.line, column: issue.column,
      kind: .faultyReference(id, file: file, line: line))
  }

  mutating func report(
    _ file: String, _ line: Int?, _ column: String, _ kind: DataIssue.Kind
  ) {
    folder.issues.append(DataIssue(file: file, line: line, column: column, kind: kind))
  }

  /// Adds `row` to a table, or reports that its id is taken.
  ///
  /// Inlined, because a key path that is known at the place of the call costs nothing.
  @discardableResult
  @inline(__always)
  mutating func add<Row>(
    _ row: Row, to table: WritableKeyPath<PlanFolder, Table<Row>>,
    from reader: inout RecordReader, idColumn: Column
  ) -> Reference<Row>? {
    guard let reference = folder[keyPath: table].append(row) else {
      let first = folder[keyPath: table].reference(of: row.id)
      reader.report(
        .duplicateID(row.id, firstLine: first.map { line(of: $0, in: reader.file) } ?? 1),
        in: idColumn)
      return nil
    }
    linesAtHand.append(reader.line)
    return reference
  }

  /// The line on which a row that was added stands.
  func line<Row>(of reference: Reference<Row>, in file: String) -> Int {
    (lines[file] ?? linesAtHand)[Int(reference.position)]
  }
}
