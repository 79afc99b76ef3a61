// Which faults follow from others: rows that refer to faulty rows, and rows that wait for files.

extension FolderReader {
  /// Takes over what is wrong with a record, and remembers the id of one that is left out.
  ///
  /// A row that waits for a file which cannot be read is only counted, and so are the rows that wait
  /// for such a row: they would hide what has to be mended.
  mutating func note(_ reader: RecordReader, idAt position: Int?) {
    let awaited = Set(reader.issues.compactMap(fileAwaited))
    for file in awaited { waiting[file, default: 0] += 1 }
    var causes: Set<FaultPlace> = []
    let others = reader.issues.filter { fileAwaited($0) == nil }.map(withCause).filter { issue in
      // One consequence of a fault is enough for a row.
      cause(of: issue).map { causes.insert($0).inserted } ?? true
    }
    folder.issues += others
    guard !reader.isUsable, let position, position < reader.fieldCount else { return }
    let id = reader.csv.text(of: reader.csv.record[position])
    let errors = others.filter { $0.severity == .error }
    if let file = awaited.min(), errors.isEmpty {
      waitingRows[reader.file, default: [:]][id] = file
    } else {
      let root = errors.allSatisfy { cause(of: $0) != nil } ? errors.first.flatMap(cause) : nil
      faultyRows[reader.file, default: [:]][id] =
        root ?? FaultPlace(file: reader.file, line: reader.line)
    }
  }

  /// The place of the fault that an issue follows from.
  private func cause(of issue: DataIssue) -> FaultPlace? {
    guard case .faultyReference(_, let file, let line) = issue.kind else { return nil }
    return FaultPlace(file: file, line: line)
  }

  /// Remembers the ids of lines that cannot be read as records, so that rows which name them are told
  /// where the fault is.
  mutating func noteIDs(atBeginningOf lines: Set<Int>, of bytes: [UInt8], _ file: String) {
    let all = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for line in lines where all.indices.contains(line - 1) {
      let id = String(decoding: all[line - 1].prefix { $0 != UInt8(ascii: ",") }, as: UTF8.self)
      faultyRows[file, default: [:]][id] = FaultPlace(file: file, line: line)
    }
  }

  /// The file that cannot be read for which an issue's row waits.
  private func fileAwaited(_ issue: DataIssue) -> String? {
    guard let (id, file) = issue.named else { return nil }
    return unreadable.contains(file) ? file : waitingRows[file]?[id]
  }

  /// Whether no row of the file can be read.
  func isUnreadable(_ file: PlanFolder.FileName) -> Bool { unreadable.contains(file.rawValue) }

  /// A reference to a row that is there but faulty is a consequence, and is told as one.
  func withCause(_ issue: DataIssue) -> DataIssue {
    guard let (id, file) = issue.named, let place = faultyRows[file]?[id] else { return issue }
    return DataIssue(
      file: issue.file, line: issue.line, column: issue.column,
      kind: .faultyReference(id, file: place.file, line: place.line))
  }
}

extension DataIssue {
  /// The row of a file that an issue says is not there.
  fileprivate var named: (id: String, file: String)? {
    switch kind {
    case .unknownReference(let id, let file), .lostZeros(let id, let file): (id, file)
    default: nil
    }
  }
}
