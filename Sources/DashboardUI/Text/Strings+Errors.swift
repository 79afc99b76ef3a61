package import PlanIndicators

// Faults in words: where, what, and what to do instead.

extension Strings {
  /// The sentence for an issue, as in `targets.csv:14: cột value: "12,5" không phải là số`.
  package func text(_ issue: DataIssue) -> String {
    "\(place(of: issue)): \(sentence(for: issue))"
  }

  /// Where an issue is: file, line and column.
  package func place(of issue: DataIssue) -> String {
    issue.line.map { "\(issue.file):\($0)" } ?? issue.file
  }

  /// What is wrong and what to do.
  package func sentence(for issue: DataIssue) -> String {
    switch language {
    case .vietnamese:
      (issue.column.isEmpty ? "" : "cột \(issue.column): ") + vietnamese(issue)
    case .english:
      (issue.column.isEmpty ? "" : "column \(issue.column): ") + english(issue)
    }
  }

  /// The word for how bad an issue is.
  package func word(for severity: DataIssue.Severity) -> String {
    switch (language, severity) {
    case (.vietnamese, .error): "lỗi"
    case (.vietnamese, .warning): "cần xem"
    case (.english, .error): "error"
    case (.english, .warning): "to check"
    }
  }

  /// Why a folder cannot be read.
  package func text(_ error: ReadingError) -> String {
    switch (language, error) {
    case (.vietnamese, .noSuchFolder(let path)):
      "Không có thư mục số liệu \(path). Chỉ đúng thư mục bằng --data hoặc biến TIENDO_DATA."
    case (.english, .noSuchFolder(let path)):
      "There is no data folder \(path). Name the right one with --data or TIENDO_DATA."
    case (.vietnamese, .notAFolder(let path)):
      "\(path) không phải là thư mục. Chỉ thư mục chứa các tệp CSV bằng --data hoặc biến TIENDO_DATA."
    case (.english, .notAFolder(let path)):
      "\(path) is not a folder. Name the folder of the CSV files with --data."
    case (.vietnamese, .notReadable(let path)):
      "Không đọc được \(path). Kiểm tra quyền đọc tệp và thư mục."
    case (.english, .notReadable(let path)):
      "\(path) cannot be read. Check the permissions of the file and its folder."
    case (.vietnamese, .notAPlanFolder(let path)):
      "Thư mục \(path) không có số liệu kế hoạch (thiếu indicators.csv và targets.csv). Chỉ đúng thư mục bằng --data hoặc biến TIENDO_DATA."
    case (.english, .notAPlanFolder(let path)):
      "The folder \(path) holds no plan (no indicators.csv, no targets.csv). Name the right one with --data or TIENDO_DATA."
    }
  }
}
