package import PlanIndicators

// Promises in words.

extension Strings {
  /// A promise as a table shows it: "4.045", "> 200", "≥ 72,9", "giảm 2–2,5", "6,5–7/năm".
  package func shortText(_ target: Target, of indicator: Indicator) -> String {
    if let words = directionOnly(target, of: indicator) { return words }
    let values = values(of: target, of: indicator)
    let sign =
      target.isMaintained ? boundSign(of: target) : target.isApproximate ? "≈ " : ""
    let places =
      indicator.kind == .rank && target.basis == .change
      ? " " + differenceUnit(of: indicator, after: target.comparison.value.magnitude) : ""
    let percent = target.basis == .percentChange ? "%" : ""
    return sign + values + percent + places + (target.basis == .average ? perYear : "")
  }

  /// On which side of a level that is to be kept the results may lie: "≥ "; `< ` and `> ` stand
  /// before the value of every promise.
  private func boundSign(of target: Target) -> String {
    switch target.comparison {
    case .atLeast: "\(atLeastSign) "
    case .atMost: "\(atMostSign) "
    case .moreThan, .lessThan, .equal, .between: ""
    }
  }

  /// What a promise says, in full, with its unit: "giảm 2–2,5 điểm %/năm".
  package func text(_ target: Target, of indicator: Indicator) -> String {
    let unit =
      target.basis == .percentChange
      ? "%"
      : isChange(target, of: indicator)
        ? " "
          + differenceUnit(
            of: indicator, after: target.comparison.upperValue ?? target.comparison.value)
        : unitSuffix(of: indicator)
    if let words = directionOnly(target, of: indicator) { return words }
    if indicator.kind == .rank, !isChange(target, of: indicator) {
      return "\(rank) \(values(of: target, of: indicator, isInFull: true))"
    }
    return values(of: target, of: indicator, isInFull: true) + unit
      + (target.basis == .average ? perYear : "")
  }

  /// Whether the promised value is a change of the level rather than a level.
  func isChange(_ target: Target, of indicator: Indicator) -> Bool {
    switch target.basis {
    case .absolute: false
    case .change, .percentChange: true
    case .average: indicator.kind != .growthRate && !indicator.kind.addsUp
    }
  }

  /// "giảm", "không tăng": a promise of a change that names no size; `nil` for any other.
  private func directionOnly(_ target: Target, of indicator: Indicator) -> String? {
    guard isChange(target, of: indicator), target.comparison.value.isZero,
      target.comparison.upperValue == nil
    else { return nil }
    let (up, down) = (
      changeVerb(PrintedNumber(1), of: indicator), changeVerb(PrintedNumber(-1), of: indicator)
    )
    let not = language == .vietnamese ? "không " : "not "
    return switch target.comparison {
    case .moreThan: up
    case .lessThan: down
    case .atMost: not + up
    case .atLeast: not + down
    case .equal, .between: language == .vietnamese ? "giữ nguyên" : "unchanged"
    }
  }

  /// The word or sign before a promised value, where the comparison does not say it.
  private func sign(of target: Target, of indicator: Indicator) -> String {
    // The words speak of the size of a change.
    let comparison =
      isChange(target, of: indicator) ? target.comparison.ofSize : target.comparison
    return switch (comparison, target.qualifier) {
    case (_, .nearly): prefix(for: .nearly)
    case _ where target.isApproximate: "≈ "
    case (.atLeast, .over), (.between, .over): prefix(for: .over)
    case (.atMost, .under), (.between, .under): prefix(for: .under)
    default: ""
    }
  }

  private func values(
    of target: Target, of indicator: Indicator, isInFull: Bool = false
  ) -> String {
    let isChange = isChange(target, of: indicator)
    let sign = isInFull ? sign(of: target, of: indicator) : ""
    func text(_ value: PrintedNumber) -> String {
      let shown = target.shown(value, of: indicator)
      return number.text(isChange ? shown.magnitude : shown)
    }
    let verb = change(target, of: indicator, isInFull: isInFull)
    switch target.comparison {
    case .atLeast(let value), .atMost(let value), .equal(let value):
      return verb + sign + text(value)
    case .moreThan(let value):
      return (isChange ? verb + sign : "> ") + text(value)
    case .lessThan(let value):
      return (isChange ? verb + sign : "< ") + text(value)
    case .between(let lower, let upper):
      let isFall = isChange && lower < PrintedNumber(0)
      return verb + sign
        + (isFall ? "\(text(upper))–\(text(lower))" : "\(text(lower))–\(text(upper))")
    }
  }

  /// "giảm ", "tăng không quá ": which way a promised change goes and how its size is bounded; empty
  /// for a level.
  ///
  /// "At least" is not said, because a change that is promised is one: "giảm 2".
  private func change(
    _ target: Target, of indicator: Indicator, isInFull: Bool
  ) -> String {
    guard isChange(target, of: indicator) else { return "" }
    let verb = changeVerb(target.comparison.value, of: indicator) + " "
    return switch (target.comparison.ofSize, isInFull) {
    case (.moreThan, true): verb + prefix(for: .over)
    case (.lessThan, true): verb + prefix(for: .under)
    case (.atMost, true) where target.qualifier != .under: verb + noMoreThan
    case (.lessThan, false): verb + "< "
    case (.atMost, false): verb + "\(atMostSign) "
    default: verb
    }
  }

  private var noMoreThan: String {
    switch language {
    case .vietnamese: "không quá "
    case .english: "by no more than "
    }
  }

  /// "giảm", "tăng"; of a rank, whose smaller numbers are better, "lên" and "xuống".
  func changeVerb(_ change: PrintedNumber, of indicator: Indicator) -> String {
    let isFall = change < PrintedNumber(0)
    return switch (language, indicator.kind == .rank) {
    case (.vietnamese, true): isFall ? "lên" : "xuống"
    case (.vietnamese, false): isFall ? "giảm" : "tăng"
    case (.english, true): isFall ? "up" : "down"
    case (.english, false): isFall ? "down" : "up"
    }
  }

  package var perYear: String {
    switch language {
    case .vietnamese: "/năm"
    case .english: "/year"
    }
  }
}

extension Target.Comparison {
  /// The comparison of the size of a change: a fall of at most 2 is a change of at least −2.
  fileprivate var ofSize: Target.Comparison {
    guard value < PrintedNumber(0) else { return self }
    return switch self {
    case .atLeast(let value): .atMost(value.magnitude)
    case .moreThan(let value): .lessThan(value.magnitude)
    case .atMost(let value): .atLeast(value.magnitude)
    case .lessThan(let value): .moreThan(value.magnitude)
    case .equal(let value): .equal(value.magnitude)
    case .between(let lower, let upper): .between(upper.magnitude, lower.magnitude)
    }
  }
}

extension Target {
  /// A promised value as a reader sees it: one that was worked out from a rate with no more decimals
  /// than the indicator has.
  func shown(_ value: PrintedNumber, of indicator: Indicator) -> PrintedNumber {
    guard origin == .implied, value.decimals > indicator.decimals else { return value }
    return PrintedNumber(rounding: value.doubleValue, decimals: indicator.decimals)
      .withoutTrailingZeros
  }

  /// Whether the value is not to be taken to its last digit.
  var isApproximate: Bool {
    origin == .implied || qualifier == .about || qualifier == .nearly
  }
}
