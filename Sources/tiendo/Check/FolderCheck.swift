import DashboardUI
import PlanIndicators

/// What is wrong with a data folder or one file of it, and how much of it is good.
struct FolderCheck {
  let path: String
  let strings: Strings
  /// The file that is looked at; `nil` for all.
  let file: String?
  /// What is wrong with it.
  let issues: [DataIssue]
  /// What is wrong with the other files.
  let otherIssues: [DataIssue]
  /// What a writer before has left half done; `nil` where there is nothing of the sort.
  let pendingWrite: PendingWrite?
  /// How many rows of each file can be used.
  let rows: [(file: String, count: Int)]

  /// Checks what is at `path`: a folder, or a file of one.
  ///
  /// - Throws: ``Failure`` when there is neither, or when the file is none that a folder has.
  init(at path: String, strings: Strings) throws(Failure) {
    do {
      self.init(of: try CheckedFolder(path: path), at: path, file: nil, strings: strings)
    } catch .notAFolder {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      let file = parts.last.map(String.init) ?? path
      guard PlanFolder.fileNames.contains(file) else { throw .notADataFile(path) }
      let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
      do {
        let checked = try CheckedFolder(path: folder.isEmpty ? "/" : folder)
        self.init(of: checked, at: folder, file: file, strings: strings)
      } catch {
        throw .reading(error)
      }
    } catch {
      throw .reading(error)
    }
  }

  private init(of checked: CheckedFolder, at path: String, file: String?, strings: Strings) {
    self.path = path
    self.strings = strings
    self.file = file
    issues = checked.issues.filter { file == nil || $0.file == file }
    pendingWrite = checked.pendingWrite
    otherIssues = checked.issues.filter { file != nil && $0.file != file }
    rows = Array(zip(PlanFolder.fileNames, checked.folder.rowCounts)).filter {
      file == nil || $0.0 == file
    }
  }

  var errorCount: Int { issues.errorCount }

  /// The result in `format`; `showsAll` for each fault of the text, however many there are.
  func text(in format: CheckFormat, showsAll: Bool) -> String {
    switch format {
    case .text: plainText(showsAll: showsAll)
    case .json: json.text
    }
  }

  private var json: JSONValue {
    .object([
      "folder": .string(path),
      "file": .maybe(file),
      "errors": .integer(issues.errorCount),
      "warnings": .integer(issues.count - issues.errorCount),
      "pending_write": pendingWrite.map { pending in
        .object([
          "files": .array(pending.files.map { .string($0) }),
          "edited": .array(pending.edited.map { .string($0) }),
        ])
      } ?? .null,
      "rows": .object(JSONObject(rows.map { ($0.file, .integer($0.count)) })),
      "groups": .array(
        groups.map { group in
          .object([
            "file": .string(group.file), "code": .string(group.rule.code),
            "rule": .string(group.rule.rawValue),
            "severity": .string(group.rule.severity.rawValue),
            "count": .integer(group.issues.count),
          ])
        }),
      "issues": .array(issues.map { $0.json(strings) }),
    ])
  }
}

// MARK: Text

extension FolderCheck {
  /// The faults of one rule in one file.
  private struct Group {
    let file: String
    let rule: DataRule
    var issues: [DataIssue]

    var count: Int { issues.count }

    /// Whether there are too many to show each; of what only follows from other faults few suffice.
    var isLarge: Bool { issues.count > (rule.isConsequence ? 3 : 10) }

    /// The faults to show of a large group: the first of each different one, so that no other fault
    /// hides behind one that is everywhere, and never more than ten.
    var examples: [DataIssue] {
      var seen: Set<DataIssue.Kind> = []
      return Array(issues.filter { seen.insert($0.kind.withoutID).inserted }.prefix(10))
    }

    /// The faults of a large group that are not shown.
    var others: [DataIssue] {
      let shown = Set(examples)
      return issues.filter { !shown.contains($0) }
    }
  }

  /// All groups, in the order of their first faults.
  private var groups: [Group] {
    var groups: [Group] = []
    var places: [[String]: Int] = [:]
    for issue in issues {
      let key = [issue.file, issue.rule.code]
      if let place = places[key] {
        groups[place].issues.append(issue)
      } else {
        places[key] = groups.count
        groups.append(Group(file: issue.file, rule: issue.rule, issues: [issue]))
      }
    }
    return groups
  }

  /// One line per issue, file by file, then what is good, then the counts: by file and rule too where
  /// not each is shown.
  ///
  /// Of a group of many issues stand the first ones and, at the end of their file, how many more
  /// there are, so that they do not hide the others.
  private func plainText(showsAll: Bool) -> String {
    let groups = groups
    var lines = pendingWrite.map { strings.pendingWrite($0) } ?? []
    for file in PlanFolder.fileNames {
      let ofFile = groups.filter { $0.file == file }
      let cut = showsAll ? [] : ofFile.filter(\.isLarge)
      let whole = ofFile.filter { showsAll || !$0.isLarge }
      lines += (whole.flatMap(\.issues) + cut.flatMap(\.examples)).inOrder.map(line)
      lines += cut.map { group in
        let others = group.others
        return strings.more(
          others.count, of: group.rule, in: file, from: others.first?.line, to: others.last?.line)
      }
    }
    if !showsAll, groups.contains(where: \.isLarge) { lines += summary(of: groups) }
    let counts = rows.map { "\($0.file) \($0.count)" }.joined(separator: ", ")
    lines.append(strings.usableRows(counts))
    let consequences = issues.count { $0.rule.isConsequence }
    if consequences > 0 { lines.append(strings.consequences(consequences)) }
    if let first = issues.first { lines.append(strings.explanation(of: first.rule)) }
    if !otherIssues.isEmpty {
      lines.append(
        strings.elsewhere(
          errors: otherIssues.errorCount, warnings: otherIssues.count - otherIssues.errorCount,
          folder: path))
    }
    lines.append(closing)
    return lines.map { $0.visible + "\n" }.joined()
  }

  /// How much of what is wrong in each file.
  private func summary(of groups: [Group]) -> [String] {
    PlanFolder.fileNames.compactMap { file in
      let own = groups.filter { $0.file == file }
      guard !own.isEmpty else { return nil }
      let errors = own.filter { $0.rule.severity == .error }.map(\.count).reduce(0, +)
      return strings.summary(
        of: file, errors: errors, warnings: own.map(\.count).reduce(0, +) - errors,
        rules: own.sorted { ($1.count, $0.rule.code) < ($0.count, $1.rule.code) }
          .map { ($0.rule, $0.count) })
    }
  }

  private func line(_ issue: DataIssue) -> String {
    "\(strings.place(of: issue)): \(strings.word(for: issue.severity)) \(issue.rule.code): "
      + strings.sentence(for: issue)
  }

  private var closing: String {
    guard issues.isEmpty else {
      let errors = issues.errorCount
      return strings.issueCounts(errors: errors, warnings: issues.count - errors) + "."
    }
    return file.map { strings.noIssues(in: $0) } ?? strings.noIssues
  }
}

/// The forms that the result of a check can take.
enum CheckFormat: String, CaseIterable {
  case text, json
}

extension DataRule {
  /// Whether a fault of the rule goes away when another one is mended.
  var isConsequence: Bool { self == .faultyReference || self == .waitingRows }
}

extension DataIssue.Kind {
  /// What follows from one fault is the same, whichever id leads there.
  fileprivate var withoutID: DataIssue.Kind {
    if case .faultyReference(_, let file, let line) = self {
      .faultyReference("", file: file, line: line)
    } else {
      self
    }
  }
}

extension [DataIssue] {
  fileprivate var errorCount: Int { count { $0.severity == .error } }
}

extension PlanFolder {
  /// How many rows of each file were good, in the order of ``fileNames``.
  fileprivate var rowCounts: [Int] {
    [
      documents.count, areas.count, sectors.count, agencies.count, indicators.count, plans.count,
      targets.count, observations.count, judgements.count, directives.count, profilePoints.count,
    ]
  }
}
