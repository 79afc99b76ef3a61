/// A plan folder with all that is wrong with it: what the reader found, and what shows only when
/// rows are held against each other and against the words of their documents.
public struct CheckedFolder: Sendable {
  /// The folder as far as it is good.
  public let folder: PlanFolder
  /// What is wrong, by file and line.
  public let issues: [DataIssue]
  /// What a writer before has left half done; `nil` where there is nothing of the sort.
  public package(set) var pendingWrite: PendingWrite?

  /// Reads and checks the folder at `path`.
  ///
  /// - Throws: As ``PlanFolder/init(path:)`` does.
  public init(path: String) throws(ReadingError) {
    let (files, pending) = try PlanFolder.contents(at: path)
    self.init(files: files)
    pendingWrite = pending
  }

  /// Reads and checks a folder from the bytes of its files, by name.
  public init(files: [String: [UInt8]]) {
    var reader = FolderReader(files: files)
    reader.readAll()
    let lines = reader.lines
    folder = reader.finished()
    var checks = FolderChecks(of: folder, lines: lines)
    checks.checkTexts(of: files)
    checks.checkRegisters()
    checks.checkTargets()
    checks.checkObservations()
    checks.checkJudgements()
    checks.checkSeries()
    checks.checkParts()
    issues = (folder.issues + checks.issues).inOrder
  }
}

/// Looks through a folder that has been read and gathers what should be looked at.
struct FolderChecks {
  let folder: PlanFolder
  private let lines: [String: [Int]]
  private(set) var issues: [DataIssue] = []
  /// The lines of figures that are not what was printed; what follows from that is not told.
  private var doubtedLines: [PlanFolder.FileName: Set<Int>] = [:]

  init(of folder: PlanFolder, lines: [String: [Int]]) {
    self.folder = folder
    self.lines = lines
  }

  mutating func report(
    _ kind: DataIssue.Kind, in file: PlanFolder.FileName, line: Int?, _ column: String,
    meant: String? = nil
  ) {
    issues.append(
      DataIssue(file: file.rawValue, line: line, column: column, kind: kind, meant: meant))
  }

  /// Reports something about a row that was read.
  mutating func report<Row>(
    _ kind: DataIssue.Kind, at reference: Reference<Row>, of file: PlanFolder.FileName,
    _ column: String, meant: String? = nil
  ) {
    let line = line(of: reference, in: file)
    if kind.rule == .unitSlip || kind.rule == .printedDiffers {
      doubtedLines[file, default: []].insert(line)
    }
    report(kind, in: file, line: line, column, meant: meant)
  }

  /// Whether a figure or a promise is not the one that was printed.
  func isDoubted<Row>(_ reference: Reference<Row>, in file: PlanFolder.FileName) -> Bool {
    doubtedLines[file]?.contains(line(of: reference, in: file)) ?? false
  }

  /// The series of which a figure or a promise is not the one that was printed.
  var doubtedSeries: Set<PlanFolder.SeriesKey> {
    let figures = folder.observations.allReferences.filter { isDoubted($0, in: .observations) }
      .map { folder.observations[$0] }
    let promises = folder.targets.allReferences.filter { isDoubted($0, in: .targets) }
      .map { folder.targets[$0] }
    return Set(figures.map { PlanFolder.SeriesKey(indicator: $0.indicator, area: $0.area) })
      .union(promises.map { PlanFolder.SeriesKey(indicator: $0.indicator, area: $0.area) })
  }

  /// Whether the file could be read at all.
  func isRead(_ file: PlanFolder.FileName) -> Bool { lines[file.rawValue] != nil }

  /// The line on which a row stands.
  func line<Row>(of reference: Reference<Row>, in file: PlanFolder.FileName) -> Int {
    lines[file.rawValue]?[Int(reference.position)] ?? 1
  }
}
