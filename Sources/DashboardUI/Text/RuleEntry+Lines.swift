package import PlanIndicators

// A rule in words: what must hold, an example, what to do.

extension RuleEntry {
  /// The entry of a rule.
  package static func of(_ rule: DataRule) -> RuleEntry? { catalogue.first { $0.rule == rule } }

  /// The rule in lines, with empty ones between its parts.
  package func lines(_ strings: Strings) -> [String] {
    var lines = [meaning[strings.language]]
    if let faulty { lines += ["", strings.wrong(in: file), "  \(faulty.tabsAsBlanks)"] }
    lines += ["", strings.right(in: file, isRemoved: mended.isEmpty)]
    if !mended.isEmpty { lines.append("  \(mended)") }
    return lines + ["", "\(strings.remedy) \(remedy[strings.language])"]
  }
}

extension String {
  /// The text with four blanks for each tab, which no screen shows.
  fileprivate var tabsAsBlanks: String { split(separator: "\t").joined(separator: "    ") }
}

extension Strings {
  fileprivate func wrong(in file: String) -> String {
    switch language {
    case .vietnamese: "Ví dụ sai (\(file)):"
    case .english: "Wrong (\(file)):"
    }
  }

  fileprivate func right(in file: String, isRemoved: Bool) -> String {
    switch (language, isRemoved) {
    case (.vietnamese, false): "Viết đúng (\(file)):"
    case (.vietnamese, true): "Đúng: không có dòng này (\(file))."
    case (.english, false): "Right (\(file)):"
    case (.english, true): "Right: the line is not there (\(file))."
    }
  }

  fileprivate var remedy: String {
    switch language {
    case .vietnamese: "Cách sửa:"
    case .english: "What to do:"
    }
  }

  /// That the folder is being checked.
  package var checking: String {
    switch language {
    case .vietnamese: "Đang kiểm tra toàn bộ số liệu…"
    case .english: "Checking all of the data…"
    }
  }
}
