/// The files of a folder with rows added at their ends.
///
/// What is there stays byte for byte; new rows take over the line ends, the order of the columns and
/// leave the columns that are not ours empty.
package struct FolderAdditions: Sendable {
  /// The files that change, by name, with all their bytes.
  package private(set) var files: [String: [UInt8]] = [:]
  /// For each new row the line on which it stands.
  package private(set) var lines: [(row: NewRow, line: Int)] = []

  /// Adds `rows` to `files`.
  package init(of rows: [NewRow], to files: [String: [UInt8]]) {
    for name in PlanFolder.fileNames {
      let own = rows.filter { $0.file == name }
      guard !own.isEmpty, var bytes = files[name] else { continue }
      let header = CSVFile(bytes).header
      let lineEnd = Self.lineEnd(of: bytes)
      if let last = bytes.last, last != UInt8(ascii: "\n") { bytes += lineEnd }
      var line = bytes.count { $0 == UInt8(ascii: "\n") } + 1
      for row in own {
        let text = header.map { Self.quoted(row.cells[$0] ?? "") }.joined(separator: ",")
        bytes += Array(text.utf8) + lineEnd
        lines.append((row, line))
        line += 1
      }
      self.files[name] = bytes
    }
  }

  /// The line of a quote that opens a cell and that, as most programs read, nothing closes.
  ///
  /// Ours goes on at the next line, so that one such quote costs one row.
  fileprivate static func openQuote(in bytes: [UInt8]) -> Int? {
    let (quote, comma, lineEnd) = (UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "\n"))
    var line = 1
    var opened: Int?
    var isAtStart = true
    for byte in bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...] {
      if byte == lineEnd { line += 1 }
      if byte == quote {
        // The second of a doubled quote opens what the first has closed.
        opened = opened == nil && isAtStart ? line : nil
        continue
      }
      if opened == nil { isAtStart = byte == comma || byte == lineEnd }
    }
    return opened
  }

  /// How the first line ends.
  private static func lineEnd(of bytes: [UInt8]) -> [UInt8] {
    let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? 0
    return end > 0 && bytes[end - 1] == UInt8(ascii: "\r") ? Array("\r\n".utf8) : Array("\n".utf8)
  }

  private static func quoted(_ text: String) -> String {
    guard
      text.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 < 0x20 }
      )
    else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

/// Why rows cannot be added to a folder, whatever they say.
package enum AdditionFault: Error, Sendable, Hashable {
  /// The file is missing or so faulty that a row at its end would not be read.
  case unreadableFile(String)
  /// A quote in it is never closed, so that a row at its end would be inside a cell for other programs.
  case openQuote(String, line: Int)
  /// They break a rule that is told of an old row, so that none of them can be blamed for it.
  case faultyOldRow(DataIssue)
}

extension ReportImport {
  /// The files with the rows added, after the folder's own checks: rows that would be errors are
  /// refused, each with the rule that it breaks.
  ///
  /// - Parameter files: The files of the folder, by name.
  /// - Returns: The files that change.
  /// - Throws: ``AdditionFault`` where nothing can be added to them.
  package mutating func checked(
    against files: [String: [UInt8]]
  ) throws(AdditionFault) -> FolderAdditions {
    for file in Set(additions.map(\.file)).sorted() {
      if let line = files[file].flatMap(FolderAdditions.openQuote) {
        throw .openQuote(file, line: line)
      }
    }
    let old = Set(CheckedFolder(files: files).issues)
    while true {
      let result = FolderAdditions(of: additions, to: files)
      guard !additions.isEmpty else { return result }
      let rowsByPlace = Dictionary(
        result.lines.map { (Place(file: $0.row.file, line: $0.line), $0.row) },
        uniquingKeysWith: { first, _ in first })
      let check = CheckedFolder(files: files.merging(result.files) { $1 })
      let folder = check.folder
      var faulty: [String: DataIssue] = [:]
      warnings = []
      for issue in check.issues where !old.contains(issue) {
        let row = issue.line.flatMap { rowsByPlace[Place(file: issue.file, line: $0)] }
        guard issue.severity == .error else {
          if let row { warnings.append((row.line, issue)) }
          continue
        }
        guard let row else { throw .faultyOldRow(issue) }
        faulty[row.id] = issue
      }
      guard !faulty.isEmpty else {
        let read = Set(
          folder.targets.map(\.id) + folder.observations.map(\.id) + folder.judgements.map(\.id))
        if let lost = additions.first(where: { !read.contains($0.id) }) {
          throw .unreadableFile(lost.file)
        }
        return result
      }
      refuse(faulty)
    }
  }

  private struct Place: Hashable {
    let file: String
    let line: Int
  }

  /// Refuses the cells that gave new rows with these ids.
  private mutating func refuse(_ faulty: [String: DataIssue]) {
    additions.removeAll { faulty[$0.id] != nil }
    for place in rows.indices {
      guard case .matched(let indicator, let area, let basis, var cells) = rows[place].outcome
      else { continue }
      for cell in cells.indices {
        guard case .added(let id, _, _, _) = cells[cell].outcome, let issue = faulty[id] else {
          continue
        }
        cells[cell].outcome = .refused(.breaksRule(issue))
      }
      rows[place].outcome = .matched(indicator, area, by: basis, cells: cells)
    }
    refuseRatesOfRefusedTargets()
  }
}
