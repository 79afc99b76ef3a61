import DashboardUI
import PlanIndicators

// What `check` says besides the faults themselves.

extension Strings {
  func usableRows(_ counts: String) -> String {
    switch language {
    case .vietnamese: "Số dòng dùng được: \(counts)."
    case .english: "Rows that can be used: \(counts)."
    }
  }

  /// How many faults of a rule are not shown, and between which lines they are.
  func more(_ count: Int, of rule: DataRule, in file: String, from: Int?, to: Int?) -> String {
    let number = number.text(PrintedNumber(Int64(count)))
    var lines = ""
    if let from, let to { lines = from == to ? "\(from)" : "\(from)–\(to)" }
    return switch language {
    case .vietnamese:
      "\(file): còn \(number) \(word(for: rule.severity)) \(rule.code) (\(rule.rawValue)) nữa"
        + (lines.isEmpty ? "" : ", dòng \(lines)") + ". Thêm --all để xem hết."
    case .english:
      "\(file): \(number) more of \(rule.code) (\(rule.rawValue))"
        + (lines.isEmpty ? "" : ", lines \(lines)") + ". Add --all to see each."
    }
  }

  /// How many errors and points to check a file has, and how many of them by each rule.
  func summary(
    of file: String, errors: Int, warnings: Int, rules: [(rule: DataRule, count: Int)]
  ) -> String {
    func text(_ count: Int) -> String { number.text(PrintedNumber(Int64(count))) }
    let counts = [(DataIssue.Severity.error, errors), (.warning, warnings)].filter { $0.1 > 0 }
      .map { "\(text($1)) \(words(for: $0, count: $1))" }
    let rules = rules.map { "\($0.rule.code): \(text($0.count))" }
    return switch language {
    case .vietnamese:
      "Tổng hợp \(file): \(counts.joined(separator: ", ")) (\(rules.joined(separator: ", ")))."
    case .english:
      "In all in \(file): \(counts.joined(separator: ", ")) (\(rules.joined(separator: ", ")))."
    }
  }

  private func words(for severity: DataIssue.Severity, count: Int) -> String {
    switch (language, severity) {
    case (.vietnamese, .error): "lỗi"
    case (.vietnamese, .warning): "điểm cần xem"
    case (.english, .error): count == 1 ? "error" : "errors"
    case (.english, .warning): count == 1 ? "point to check" : "points to check"
    }
  }

  /// How many faults go away with others.
  func consequences(_ count: Int) -> String {
    let rules = DataRule.allCases.filter(\.isConsequence).map(\.code)
    switch language {
    case .vietnamese:
      let number = number.text(PrintedNumber(Int64(count)))
      return "\(number) lỗi \(rules.joined(separator: ", ")) sẽ tự hết khi sửa xong các lỗi khác."
    case .english:
      let faults = counted(count, one: "fault", many: "faults")
      return "\(faults) of \(rules.joined(separator: " and ")) "
        + "\(count == 1 ? "goes" : "go") away when the others are mended."
    }
  }

  /// Where a rule is explained.
  func explanation(of rule: DataRule) -> String {
    switch language {
    case .vietnamese: "Xem giải thích và ví dụ của một quy tắc: tiendo check --explain \(rule.code)"
    case .english: "To see a rule explained with an example: tiendo check --explain \(rule.code)"
    }
  }

  /// What is wrong with the files that were not asked for.
  func elsewhere(errors: Int, warnings: Int, folder: String) -> String {
    switch language {
    case .vietnamese:
      "Các tệp khác: \(issueCounts(errors: errors, warnings: warnings)). Xem tất cả: tiendo check \(folder)"
    case .english:
      "Other files: \(issueCounts(errors: errors, warnings: warnings)). To see all: tiendo check \(folder)"
    }
  }

  func noIssues(in file: String) -> String {
    switch language {
    case .vietnamese: "Không phát hiện lỗi nào trong \(file)."
    case .english: "No fault found in \(file)."
    }
  }
}
