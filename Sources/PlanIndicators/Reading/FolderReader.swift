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
    reader.readAll()
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
  private(set) var lines: [String: [Int]] = [:]
  /// The same of the file that is being read.
  private var linesAtHand: [Int] = []
  /// Per file the ids of the rows that were left out, with the place of the fault: that of a row
  /// which only refers to a faulty one is there.
  var faultyRows: [String: [String: FaultPlace]] = [:]
  /// Per file the ids of the rows that wait for a file that cannot be read, with that file.
  var waitingRows: [String: [String: String]] = [:]
  /// The files of which no row can be read.
  var unreadable: Set<String> = []
  /// How many rows of the file that is being read wait for each of these.
  var waiting: [String: Int] = [:]

  init(files: [String: [UInt8]]) {
    self.files = files
  }

  /// Reads all files, each after those that its rows refer to.
  mutating func readAll() {
    readDocuments()
    readAreas()
    readSectors()
    readAgencies()
    readIndicators()
    readPlans()
    readTargets()
    readObservations()
    readJudgements()
    readDirectives()
    readProfiles()
    checkNamedRows()
  }

  struct FaultPlace: Hashable {
    let file: String
    let line: Int
  }

  /// The columns of one file, found by name in its header.
  ///
  /// Few enough to be looked through, which takes less time than to hash them.
  struct Header {
    fileprivate let file: String
    /// The names of the columns, in the order of the file.
    fileprivate let names: [String]
    fileprivate(set) var missing: [String] = []
    fileprivate(set) var known: [String] = []

    /// Where the column of the ids is; `nil` for a file without ids.
    fileprivate var idPosition: Int? { names.firstIndex(of: "id") }

    /// A column that a file may leave out; `nil` where it does.
    mutating func optionalColumn(_ name: String) -> Column? {
      known.append(name)
      return names.firstIndex(of: name).map { Column(name: name, position: $0) }
    }

    mutating func column(_ name: String) -> Column {
      known.append(name)
      guard let position = names.firstIndex(of: name) else {
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
    guard let csv = openFile(name), let header = header(of: csv, named: name) else {
      unreadable.insert(name)
      return
    }
    var resolved = header
    let columns = columns(&resolved)
    guard reportColumns(of: csv, resolved) else {
      unreadable.insert(name)
      return
    }
    var reader = RecordReader(file: name, csv: csv)
    while reader.next() {
      if reader.isBlank {
        reader.report(.blankRow)
      } else if reader.fieldCount == csv.header.count {
        reader.reportLegacyTexts()
        row(&self, &reader, columns)
      } else {
        reader.report(.fieldCount(found: reader.fieldCount, expected: csv.header.count))
      }
      if !reader.issues.isEmpty { note(reader, idAt: resolved.idPosition) }
    }
    if !reader.csv.faults.isEmpty { report(reader.csv.faults, of: csv, resolved) }
    for (file, count) in waiting.sorted(by: { $0.key < $1.key }) {
      report(name, nil, "", .waitingRows(count: count, file: file))
    }
    waiting = [:]
    lines[name] = linesAtHand
    linesAtHand = []
  }

  /// Reports the records that cannot be read.
  private mutating func report(
    _ faults: [(line: Int, kind: DataIssue.Kind)], of csv: CSVFile, _ header: Header
  ) {
    for fault in faults { report(header.file, fault.line, "", fault.kind) }
    guard header.idPosition == 0 else { return }
    noteIDs(atBeginningOf: Set(faults.map(\.line)), of: csv.bytes, header.file)
  }

  /// The file up to its header; `nil` where it has none or cannot be read, which is reported.
  private mutating func openFile(_ name: String) -> CSVFile? {
    func refused(_ line: Int?, _ kind: DataIssue.Kind) -> CSVFile? {
      report(name, line, "", kind)
      return nil
    }
    guard let bytes = files[name] else { return refused(nil, .missingFile) }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]),
      !bytes.prefix(4_096).contains(0)
    else { return refused(nil, .notUTF8File) }
    guard bytes.contains(UInt8(ascii: "\n")) || !bytes.contains(UInt8(ascii: "\r")) else {
      return refused(nil, .lineEnds)
    }
    let csv = CSVFile(bytes)
    if csv.header.count == 1, csv.header[0].contains(";") { return refused(1, .semicolons) }
    if csv.header.count == 1, csv.header[0].contains("\t") { return refused(1, .tabs) }
    guard csv.header.isEmpty else { return csv }
    for fault in csv.faults { report(name, fault.line, "", fault.kind) }
    return csv.faults.isEmpty ? refused(1, .emptyFile) : nil
  }

  /// Reports the columns that are missing and those that nothing reads, one with the other where a
  /// name is only misspelt.
  ///
  /// - Returns: Whether all that must be there are.
  private mutating func reportColumns(of csv: CSVFile, _ header: Header) -> Bool {
    var unknown = csv.header.filter { !$0.isEmpty && !header.known.contains($0) }
    if csv.header.contains("") { report(header.file, 1, "", .unnamedColumn) }
    for column in header.missing {
      let misspelt = nearest(to: column, among: unknown)
      unknown.removeAll { $0 == misspelt }
      report(header.file, 1, column, .missingColumn, meant: misspelt)
    }
    let optional = header.known.filter { !csv.header.contains($0) && !header.missing.contains($0) }
    for column in unknown {
      let meant = nearest(to: column, among: optional.sorted())
      report(header.file, 1, column, .unknownColumn, meant: meant)
    }
    return header.missing.isEmpty
  }

  /// About how many lines a file has, by how many there are at its beginning.
  func lineCount(of file: PlanFolder.FileName) -> Int {
    guard let bytes = files[file.rawValue] else { return 0 }
    let length = min(bytes.count, 16_384)
    var count = 0
    for place in 0..<length where bytes[place] == UInt8(ascii: "\n") { count += 1 }
    return count * bytes.count / max(1, length)
  }

  private mutating func header(of csv: CSVFile, named file: String) -> Header? {
    let names = csv.header
    for (position, column) in names.enumerated() where !column.isEmpty {
      guard names.firstIndex(of: column) == position else {
        report(file, 1, column, .duplicateColumn)
        return nil
      }
    }
    return Header(file: file, names: names)
  }

  mutating func report(
    _ file: String, _ line: Int?, _ column: String, _ kind: DataIssue.Kind, meant: String? = nil
  ) {
    folder.issues.append(
      DataIssue(file: file, line: line, column: column, kind: kind, meant: meant))
  }

  /// Reports an id of the same file that no good row has.
  mutating func reportUnknown<Row>(
    _ id: String, in table: Table<Row>, of file: PlanFolder.FileName, _ line: Int, _ column: String
  ) {
    let fault = table.fault(ofUnknown: id, file: file.rawValue)
    folder.issues.append(
      withCause(
        DataIssue(
          file: file.rawValue, line: line, column: column, kind: fault.kind, meant: fault.meant)))
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

extension [DataIssue] {
  /// The issues by the order in which the files are read, then by line, column and rule.
  public var inOrder: [DataIssue] {
    let places = Dictionary(
      uniqueKeysWithValues: PlanFolder.fileNames.enumerated().map { ($1, $0) })
    return enumerated().sorted { one, other in
      let (first, second) = (one.element, other.element)
      return (places[first.file] ?? 0, first.line ?? 0, first.column, first.rule.code, one.offset)
        < (
          places[second.file] ?? 0, second.line ?? 0, second.column, second.rule.code, other.offset
        )
    }.map(\.element)
  }
}
