package import PlanIndicators

// Figures in words: values with their units, completions, margins, paces.

extension Strings {
  /// A value with its unit: "4.969,65 ha", "24,71%", "hạng 34/63".
  package func text(_ value: PrintedNumber, of indicator: Indicator, outOf: Int? = nil) -> String {
    if indicator.kind == .rank {
      return "\(rank) \(number.text(value))" + (outOf.map { "/\($0)" } ?? "")
    }
    return number.text(value) + unitSuffix(of: indicator)
  }

  /// A computed value with its unit.
  package func text(_ value: Double, of indicator: Indicator) -> String {
    number.text(value, decimals: Int(indicator.decimals)) + unitSuffix(of: indicator)
  }

  func unitSuffix(of indicator: Indicator) -> String {
    let unit = indicator.unit[language]
    return unit.isEmpty ? "" : unit.hasPrefix("%") ? unit : " " + unit
  }

  /// A difference with its unit: points for what is in percent.
  package func difference(_ value: PrintedNumber, of indicator: Indicator) -> String {
    number.text(value.shown) + " " + differenceUnit(of: indicator, after: value)
  }

  /// The unit in which two values of an indicator differ.
  package func differenceUnit(
    of indicator: Indicator, after value: PrintedNumber = PrintedNumber(0)
  ) -> String {
    let unit = indicator.unit[language]
    let isOne = value.magnitude == PrintedNumber(1)
    switch (language, indicator.kind) {
    case (.vietnamese, .rank): return "bậc"
    case (.english, .rank): return isOne ? "place" : "places"
    case (.vietnamese, _) where unit.hasPrefix("%"): return "điểm %"
    case (.english, _) where unit.hasPrefix("%"): return isOne ? "point" : "points"
    default: return unit
    }
  }

  /// The word for points of an indicator: percentage points beside an amount.
  private func points(of indicator: Indicator?, after value: PrintedNumber) -> String {
    if let indicator, indicator.changesInUnit {
      return differenceUnit(of: indicator, after: value)
    }
    return language == .vietnamese ? "điểm %" : "percentage points"
  }

  /// A figure as a table shows it: the word before it, the value, for a rank how many there are.
  package func text(_ figure: Figure) -> String {
    if figure.meaning == .statedShare {
      return prefix(for: figure.qualifier) + number.text(figure.value) + "% " + shortTarget
    }
    return valueText(figure)
  }

  private func valueText(_ figure: Figure) -> String {
    prefix(for: figure.qualifier) + number.text(figure.shownValue.shown)
      + (figure.outOf.map { "/\($0)" } ?? "")
  }

  /// How far a result has come, as a table shows it: "122,9%", "−0,6 điểm %", "+1 bậc".
  package func text(
    _ measure: Assessment.Measure, of indicator: Indicator
  ) -> String {
    switch measure {
    case .ratio(let share, _), .advancement(let share, _): number.percent(share)
    case .margin(let margin, _):
      shortDifference(margin, of: indicator)
    case .places(let places):
      number.signed(places) + " " + differenceUnit(of: indicator, after: places)
    case .noMeasure: ""
    }
  }

  /// A difference as a table shows it: "+0,5 đ%", or without its sign.
  func shortDifference(
    _ value: PrintedNumber, of indicator: Indicator, isSigned: Bool = true
  ) -> String {
    (isSigned ? number.signed(value.shown) : number.text(value.shown)) + " "
      + shortDifferenceUnit(of: indicator)
  }

  /// The change of a result in percent of its baseline, "+5,7%", never rounded up to what was
  /// promised; `nil` without a baseline.
  func changeInPercent(of assessment: Assessment, promised target: Target) -> String? {
    let prefix = assessment.result.map {
      $0.meaning == .statedChange ? self.prefix(for: $0.qualifier) : ""
    }
    return assessment.percentageOfChange(promised: target).map {
      (prefix ?? "") + number.signed($0) + "%"
    }
  }

  func shortDifferenceUnit(of indicator: Indicator) -> String {
    indicator.unit[language].hasPrefix("%")
      ? (language == .vietnamese ? "đ%" : "pt") : differenceUnit(of: indicator)
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
    case (.change, .points): return signed + " " + points(of: indicator, after: rate.value)
    case (.change, .value): return signed + " " + unit
    case (_, .percent): return value + "%"
    case (_, .points): return value + " " + points(of: indicator, after: rate.value)
    case (_, .value): return value + " " + unit
    case (_, .times):
      switch language {
      case .vietnamese: return "gấp \(value) lần"
      case .english: return "\(value) times"
      }
    }
  }
}

extension String {
  /// The text with its first letter small, unless it begins with an abbreviation such as GRDP.
  package var withSmallInitial: String {
    guard let first, let second = dropFirst().first, !second.isUppercase else { return self }
    return first.lowercased() + String(dropFirst())
  }
}

extension Assessment {
  /// The change of the result in percent of the baseline, 5,7 for "+5,7%"; `nil` without a baseline.
  func percentageOfChange(promised target: Target) -> PrintedNumber? {
    guard let result else { return nil }
    guard result.meaning != .statedChange else { return result.value }
    guard let baseline = baseline?.value,
      let change = (result.value - baseline) / baseline.magnitude
    else { return nil }
    let promised = target.comparison.value.magnitude.doubleValue / 100
    let size = NumberFormat.percentage(change.magnitude, thresholds: [promised])
    return change < 0 ? size.map { -$0 } : size
  }
}

extension Figure {
  /// The value; of a mean without zeros at its end.
  var shownValue: PrintedNumber {
    if case .mean = meaning { value.shown.withoutTrailingZeros } else { value }
  }
}

extension PrintedNumber {
  /// The number as a reader sees it: means and differences of means with at most three decimals,
  /// unless nothing would be left of them.
  var shown: PrintedNumber {
    guard decimals > 3 else { return decimals == 3 ? withoutTrailingZeros : self }
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
