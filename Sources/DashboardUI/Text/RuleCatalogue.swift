package import PlanIndicators

/// One rule as it is explained to the person who keeps the data.
///
/// The example is a line of the folder `Fixtures/Faulty` of the rule, and a test mends it.
package struct RuleEntry: Sendable {
  /// The rule.
  package let rule: DataRule
  /// What must hold, in one sentence.
  package let meaning: LocalizedText
  /// The file of the example.
  package let file: String
  /// A line that breaks the rule; `nil` where the whole file does.
  package let faulty: String?
  /// The line as it should be, or the first line of the file; empty where it should not be there.
  package let mended: String
  /// What to type instead.
  package let remedy: LocalizedText

  init(
    _ rule: DataRule, _ meaning: LocalizedText, file: String, faulty: String?, mended: String,
    remedy: LocalizedText
  ) {
    self.rule = rule
    self.meaning = meaning
    self.file = file
    self.faulty = faulty
    self.mended = mended
    self.remedy = remedy
  }

  /// All rules, by their numbers.
  package static let catalogue =
    rulesFiles + rulesCells + rulesReferences + rulesRows + rulesComparisons

  /// The rule that `text` names by its number (`D012`, `d12`, `12`) or its name.
  package static func named(_ text: String) -> RuleEntry? {
    let plain = text.lowercased()
    let digits = plain.hasPrefix("d") ? plain.dropFirst() : plain[...]
    return catalogue.first { entry in
      entry.rule.rawValue == plain
        || Int(digits).map { $0 == Int(entry.rule.code.dropFirst()) } ?? false
    }
  }
}
