import DashboardUI
import PlanIndicators

/// What is wrong with a data folder, and how much of it is good.
struct FolderCheck {
  let path: String
  let strings: Strings
  let issues: [DataIssue]
  /// How many rows of each file can be used.
  let rows: [(file: String, count: Int)]

  init(of folder: PlanFolder, at path: String, strings: Strings) {
    self.path = path
    self.strings = strings
    issues = folder.issues.inOrder
    rows = Array(zip(PlanFolder.fileNames, folder.rowCounts))
  }

  var errorCount: Int { issues.count { $0.severity == .error } }
  var warningCount: Int { issues.count { $0.severity == .warning } }

  /// The result in `format`.
  func text(in format: CheckFormat) -> String {
    switch format {
    case .text: plainText
    case .json: json.text
    }
  }

  /// One line per issue, then what is good, then the counts.
  private var plainText: String {
    let lines = issues.map { issue in
      "\(strings.place(of: issue)): \(strings.word(for: issue.severity)): "
        + strings.sentence(for: issue)
    }
    let counts = rows.map { "\($0.file) \($0.count)" }.joined(separator: ", ")
    return (lines + [strings.usableRows(counts), closing])
      .map { $0.visible + "\n" }.joined()
  }

  private var closing: String {
    issues.isEmpty
      ? strings.noIssues : strings.issueCounts(errors: errorCount, warnings: warningCount) + "."
  }

  private var json: JSONValue {
    .object([
      "folder": .string(path),
      "errors": .integer(errorCount),
      "warnings": .integer(warningCount),
      "rows": .object(JSONObject(rows.map { ($0.file, .integer($0.count)) })),
      "issues": .array(issues.map { $0.json(strings) }),
    ])
  }
}

/// The forms that the result of a check can take.
enum CheckFormat: String, CaseIterable {
  case text, json
}

extension [DataIssue] {
  /// The issues by the order in which the files are read, then by line.
  var inOrder: [DataIssue] {
    let places = Dictionary(
      uniqueKeysWithValues: PlanFolder.fileNames.enumerated().map { ($1, $0) })
    return enumerated().sorted { one, other in
      (places[one.element.file] ?? 0, one.element.line ?? 0, one.offset)
        < (places[other.element.file] ?? 0, other.element.line ?? 0, other.offset)
    }.map(\.element)
  }
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

extension Strings {
  fileprivate func usableRows(_ counts: String) -> String {
    switch language {
    case .vietnamese: "Số dòng dùng được: \(counts)."
    case .english: "Rows that can be used: \(counts)."
    }
  }
}
