package import PlanIndicators

// What documents say of an indicator, in words.

extension Strings {
  /// Between which values an implied target lies: "suy ra từ tỷ lệ đã nêu, trong khoảng 766.443–776.871".
  package func impliedRange(_ target: Target) -> String {
    guard let lower = target.lower, let upper = target.upper else { return "" }
    let range = "\(number.text(lower))–\(number.text(upper))"
    return switch language {
    case .vietnamese: "suy ra từ tỷ lệ văn bản nêu, trong khoảng \(range)"
    case .english: "implied by a stated rate, between \(range)"
    }
  }

  /// What a document states: "đạt 96% kế hoạch tỉnh giao", "bằng 100% so cùng kỳ", “còn chậm”.
  package func statement(_ judgement: Judgement, of indicator: Indicator?) -> String {
    let value = text(judgement.statement, of: indicator)
    let issuer = judgement.statement.issuer.map { " " + word(for: $0) } ?? ""
    switch (language, judgement.statement) {
    case (.vietnamese, .completion(let rate, _)):
      return (rate.scale == .times ? "" : "đạt ") + "\(value) kế hoạch\(issuer)"
    case (.english, .completion): return "\(value) of the plan\(issuer)"
    case (.vietnamese, .change(_, let against)):
      return "\(value) so với \(against.map { text($0) } ?? "cùng kỳ")"
    case (.english, .change(_, let against)):
      return "\(value) on \(against.map { text($0) } ?? "the year before")"
    case (.vietnamese, .ratio(let rate, let against)):
      let other = against.map { text($0) } ?? "cùng kỳ"
      return rate.scale == .times ? "\(value) so với \(other)" : "bằng \(value) so với \(other)"
    case (.english, .ratio(_, let against)):
      return "\(value) of \(against.map { text($0) } ?? "the year before")"
    case (_, .verdict): return "“\(judgement.printed)”"
    case (_, .tally(let tally)):
      let count = tally.total.map { "\(tally.count)/\($0)" } ?? "\(tally.count)"
      return "\(count) \(judgement.printed)"
    }
  }

  /// A computed rate in the scale of the stated one: "93,7%", "+12,0%", "2,50 lần", "−2,81 điểm %".
  package func computedText(
    _ computed: Double, of judgement: Judgement, _ indicator: Indicator?
  ) -> String {
    switch (judgement.statement, judgement.statement.rate?.scale) {
    case (.completion, _): return number.percent(computed)
    case (.ratio, .times):
      let times = number.text(computed + 1, decimals: 2)
      return language == .vietnamese ? "\(times) lần" : "\(times) times"
    case (.ratio, .percent): return number.percent(computed + 1, thresholds: [])
    case (_, .percent), (_, .times): return signedPercent(computed)
    default:
      let size = number.signed(computed, decimals: Int(indicator?.decimals ?? 2))
      return indicator.map { "\(size) \(differenceUnit(of: $0))" } ?? size
    }
  }
}
