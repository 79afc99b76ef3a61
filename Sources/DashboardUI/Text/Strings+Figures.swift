package import PlanIndicators

// Figures in words: values with their units, promises, completions, margins, paces.

extension Strings {
  /// A value with its unit: "4.969,65 ha", "24,71%", "hạng 34/63".
  package func text(_ value: PrintedNumber, of indicator: Indicator, outOf: Int? = nil) -> String {
    if indicator.kind == .rank {
      return "\(rank) \(number.text(value))" + (outOf.map { "/\($0)" } ?? "")
    }
    return number.text(value.shown) + unitSuffix(of: indicator)
  }

  /// A computed value with its unit.
  package func text(_ value: Double, of indicator: Indicator) -> String {
    number.text(value, decimals: Int(indicator.decimals)) + unitSuffix(of: indicator)
  }

  private func unitSuffix(of indicator: Indicator) -> String {
    let unit = indicator.unit[language]
    return unit.isEmpty ? "" : unit.hasPrefix("%") ? unit : " " + unit
  }

  /// A difference with its unit: points for what is in percent.
  package func difference(_ value: PrintedNumber, of indicator: Indicator) -> String {
    number.text(value.shown) + " " + differenceUnit(of: indicator)
  }

  /// The unit in which two values of an indicator differ.
  package func differenceUnit(of indicator: Indicator) -> String {
    let unit = indicator.unit[language]
    switch (language, indicator.kind) {
    case (.vietnamese, .rank): return "bậc"
    case (.english, .rank): return "places"
    case (.vietnamese, _) where unit.hasPrefix("%"): return "điểm %"
    case (.english, _) where unit.hasPrefix("%"): return "points"
    default: return unit
    }
  }

  /// A figure as a table shows it: the word before it, the value, for a rank how many there are.
  package func text(_ figure: Figure) -> String {
    prefix(for: figure.qualifier) + number.text(figure.shownValue.shown)
      + (figure.outOf.map { "/\($0)" } ?? "")
  }

  /// A promise as a table shows it: "≥ 8", "2–2,5", "duy trì 72,9".
  package func shortText(_ target: Target) -> String {
    let isChange = target.basis != .absolute
    func value(_ number: PrintedNumber) -> String {
      target.basis == .change || target.basis == .percentChange
        ? self.number.signed(number) : self.number.text(number)
    }
    var text: String
    switch target.comparison {
    case .atLeast(let number), .atMost(let number), .equal(let number): text = value(number)
    case .moreThan(let number): text = "> " + value(number)
    case .lessThan(let number): text = "< " + value(number)
    case .between(let lower, let upper):
      let isFall = isChange && upper < PrintedNumber(0)
      text =
        isFall
        ? "−\(number.text(upper.magnitude))–\(number.text(lower.magnitude))"
        : "\(number.text(lower))–\(number.text(upper))"
    }
    if target.isMaintained { text = "≥ " + text }
    if target.origin == .implied { text = "≈ " + text }
    return target.basis == .average ? text + perYear : text
  }

  /// What a promise says, in full, with its unit.
  package func text(_ target: Target, of indicator: Indicator) -> String {
    let isRelative = target.basis == .change || target.basis == .average
    let unit =
      isRelative && indicator.kind != .growthRate && !indicator.kind.addsUp
      ? " " + differenceUnit(of: indicator) : unitSuffix(of: indicator)
    return shortText(target).replacingSuffix(perYear, with: "") + unit
      + (target.basis == .average ? perYear : "")
  }

  package var perYear: String {
    switch language {
    case .vietnamese: "/năm"
    case .english: "/year"
    }
  }

  /// How far a result has come, as a table shows it: "122,9%", "−0,6 điểm %", "+1 bậc".
  package func text(
    _ measure: Assessment.Measure, of indicator: Indicator
  ) -> String {
    switch measure {
    case .ratio(let share, _), .advancement(let share, _): number.percent(share)
    case .margin(let margin, _):
      number.signed(margin.shown) + " " + shortDifferenceUnit(of: indicator)
    case .places(let places): number.signed(places) + " " + differenceUnit(of: indicator)
    case .noMeasure: ""
    }
  }

  private func shortDifferenceUnit(of indicator: Indicator) -> String {
    indicator.unit[language].hasPrefix("%")
      ? (language == .vietnamese ? "đ%" : "pt") : differenceUnit(of: indicator)
  }

  /// A change on the year before: "+12,0%", "−2,1 điểm %".
  package func text(_ change: Assessment.YearlyChange, of indicator: Indicator) -> String {
    change.isInUnit
      ? number.signed(change.value, decimals: Int(indicator.decimals)) + " "
        + shortDifferenceUnit(of: indicator)
      : signedPercent(change.value)
  }

  /// A fraction as a percentage with a sign.
  package func signedPercent(_ fraction: Double) -> String {
    (fraction > 0 ? "+" : "") + number.percent(fraction, thresholds: [])
  }

  /// What a document states, as a rate: "74%", "+12%", "gấp 2,5 lần", "còn chậm".
  package func text(_ statement: Judgement.Statement, of indicator: Indicator?) -> String {
    guard let rate = statement.rate else { return "" }
    let value = prefix(for: rate.qualifier) + number.text(rate.value)
    let signed = prefix(for: rate.qualifier) + number.signed(rate.value)
    let unit = indicator.map { differenceUnit(of: $0) } ?? ""
    switch (statement, rate.scale) {
    case (.change, .percent): return signed + "%"
    case (.change, .points), (.change, .value): return signed + " " + unit
    case (_, .percent): return value + "%"
    case (_, .points), (_, .value): return value + " " + unit
    case (_, .times):
      switch language {
      case .vietnamese: return "gấp \(value) lần"
      case .english: return "\(value) times"
      }
    }
  }
}

extension String {
  fileprivate func replacingSuffix(_ suffix: String, with other: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) + other : self
  }

  /// The text with its first letter small, unless it begins with an abbreviation such as GRDP.
  package var withSmallInitial: String {
    guard let first, let second = dropFirst().first, !second.isUppercase else { return self }
    return first.lowercased() + dropFirst()
  }
}

extension Figure {
  /// The value; of a mean without zeros at its end.
  var shownValue: PrintedNumber {
    if case .mean = meaning { value.withoutTrailingZeros } else { value }
  }
}

extension PrintedNumber {
  /// The number as a reader sees it: means and differences of means with at most three decimals,
  /// unless nothing would be left of them.
  fileprivate var shown: PrintedNumber {
    guard decimals > 3 else { return self }
    let rounded = PrintedNumber(rounding: doubleValue, decimals: 2)
    return rounded.isZero ? self : rounded.withoutTrailingZeros
  }

  /// The number without zeros at the end of its decimals, which a computed number was not printed
  /// with.
  var withoutTrailingZeros: PrintedNumber {
    decimals > 0 && mantissa.isMultiple(of: 10)
      ? PrintedNumber(mantissa / 10, decimals: decimals - 1).withoutTrailingZeros : self
  }
}
