import DashboardUI
import PlanIndicators

/// Rules in words, for `check --explain`.
struct RuleExplanation {
  let entries: [RuleEntry]
  let isList: Bool
  let strings: Strings

  /// The rule that `text` names, or all for `all`.
  ///
  /// - Throws: ``Failure/unknown(_:_:nearest:)`` with the nearest rules.
  init(of text: String, strings: Strings) throws(Failure) {
    self.strings = strings
    isList = text.lowercased() == "all"
    if isList {
      entries = RuleEntry.catalogue
    } else if let entry = RuleEntry.named(text) {
      entries = [entry]
    } else {
      let wanted = text.lowercased()
      let nearest = RuleEntry.catalogue.map { entry in
        let distances = [entry.rule.rawValue, entry.rule.code.lowercased()]
          .map { $0.contains(wanted) ? 0 : wanted.editDistance(to: $0) }
        return (distance: distances.min() ?? 0, entry: entry)
      }
      .sorted { ($0.distance, $0.entry.rule.code) < ($1.distance, $1.entry.rule.code) }
      .prefix(3).map { "\($0.entry.rule.code) (\($0.entry.rule.rawValue))" }
      throw .unknown(.rule, text, nearest: nearest)
    }
  }

  /// The rules in `format`.
  func text(in format: CheckFormat) -> String {
    switch format {
    case .json: JSONValue.array(entries.map(json)).text
    case .text: entries.map { isList ? line(of: $0) : paragraph(of: $0) }.joined()
    }
  }

  private func head(of entry: RuleEntry) -> String {
    "\(entry.rule.code)  \(entry.rule.rawValue)  (\(strings.word(for: entry.rule.severity)))"
  }

  private func line(of entry: RuleEntry) -> String {
    "\(head(of: entry))\n      \(entry.meaning[strings.language])\n"
  }

  private func paragraph(of entry: RuleEntry) -> String {
    ([head(of: entry)] + entry.lines(strings)).map { $0.visible + "\n" }.joined()
  }

  private func json(of entry: RuleEntry) -> JSONValue {
    .object([
      "code": .string(entry.rule.code),
      "rule": .string(entry.rule.rawValue),
      "severity": .string(entry.rule.severity.rawValue),
      "meaning": .string(entry.meaning[strings.language]),
      "file": .string(entry.file),
      "faulty": .maybe(entry.faulty),
      "mended": .string(entry.mended),
      "remedy": .string(entry.remedy[strings.language]),
    ])
  }
}
