package import PlanIndicators

/// The sentence for a verdict: what has come, compared with what, how sure, what it would take.
package struct Reason {
  let folder: PlanFolder
  let assessment: Assessment
  let strings: Strings
  let indicator: Indicator

  package init(for assessment: Assessment, in folder: PlanFolder, strings: Strings) {
    self.folder = folder
    self.assessment = assessment
    self.strings = strings
    indicator = folder.indicators[assessment.indicator]
  }

  var isVietnamese: Bool { strings.language == .vietnamese }

  /// All of it.
  package var text: String {
    [statement, keeping, breach, obstacle, path, certainty, ending, rest].filter { !$0.isEmpty }
      .joined(
        separator: " ")
  }

  // MARK: What has come

  /// As in "Đến 06/11/2023 trồng rừng 4.969,65 ha, đạt 122,9% kế hoạch năm (4.045 ha)".
  private var statement: String {
    if !assessment.parts.isEmpty { return compoundStatement }
    guard let result = assessment.result else { return promise }
    let text = "\(subject(of: result))\(comparison(of: result))\(verdictInWords)."
    return source(of: result).map { "\($0) \(text.withSmallInitial)" } ?? text
  }

  /// ": không đạt", where the promise is judged.
  private var verdictInWords: String {
    let judged = assessment.verdict.judged
    if judged == .exceeded, assessment.promise?.sense == .atMost, indicator.kind.addsUp {
      // "Vượt" of a ceiling would be heard as too much.
      return isVietnamese ? ": tốt hơn mức trần" : ": better than the ceiling"
    }
    return judged.isGood || judged.isBehind
      ? ": " + strings.word(for: judged).withSmallInitial : ""
  }

  /// What was promised, where nothing has come: "Kế hoạch năm 2024: trồng rừng 3.485 ha".
  private var promise: String {
    guard let target = assessment.target.map({ folder.targets[$0] }) else { return "" }
    let name = indicator.name[strings.language].withSmallInitial
    let plan = strings.shortName(of: folder.plans[target.plan])
    return isVietnamese
      ? "Kế hoạch \(plan.withSmallInitial): \(name) \(inWords(target))."
      : "\(plan): \(name), target \(inWords(target))."
  }

  /// "Ước" or "Dự báo" before what is no result yet.
  private func source(of result: Figure) -> String? {
    switch (strings.language, result.status) {
    case (.vietnamese, .estimated): "Ước"
    case (.english, .estimated): "By an estimate,"
    case (.vietnamese, .forecast): "Dự báo"
    case (.english, .forecast): "By a forecast,"
    case (_, .official), (_, .provisional), (_, .missing): nil
    }
  }

  /// That the baseline was at or beyond the target already.
  private var keeping: String {
    guard assessment.startsBeyondTarget, let baseline = assessment.baseline else { return "" }
    let level = "\(strings.text(baseline.value, of: indicator)) (\(strings.text(baseline.period)))"
    return isVietnamese
      ? "Số gốc \(level) đã đạt mức này nên chỉ xét việc giữ mức."
      : "The baseline, \(level), had met it already: only keeping it is judged."
  }

  /// When a level that was to be kept was broken.
  private var breach: String {
    guard let breach = assessment.breach, breach.period != assessment.result?.period else {
      return ""
    }
    let level = strings.text(breach.value, of: indicator)
    let isAbove = assessment.promise.map { $0.ceiling < breach.value } ?? false
    let verb = indicator.kind == .rank ? "là" : isAbove ? "lên tới" : "chỉ là"
    return isVietnamese
      ? "\(time(of: breach.period)) \(verb) \(level) nên đã không giữ được mức."
      : "\(time(of: breach.period)) it was \(level): the level was not kept."
  }

  /// "Chỉ đạt khi cả 3 chỉ tiêu cùng đạt: …".
  private var compoundStatement: String {
    let parts = zip(assessment.parts, assessment.partStatuses).map { target, status in
      let indicator = folder.indicators[folder.targets[target].indicator]
      let word = strings.word(for: status).withSmallInitial
      return "\(indicator.name[strings.language].withSmallInitial) (\(word))"
    }
    let list = parts.joined(separator: "; ")
    return isVietnamese
      ? "Chỉ đạt khi cả \(parts.count) chỉ tiêu cùng đạt: \(list)\(verdictInWords)."
      : "Kept only if all \(parts.count) are: \(list)\(verdictInWords)."
  }

  private func subject(of result: Figure) -> String {
    let name = indicator.name[strings.language].withSmallInitial
    if result.meaning == .statedChange {
      let verb =
        isVietnamese
        ? (result.point < 0 ? "giảm" : "tăng") : (result.point < 0 ? "fell by" : "rose by")
      let isInPercent = assessment.target.map { folder.targets[$0].basis } == .percentChange
      let size =
        strings.prefix(for: result.qualifier)
        + (isInPercent
          ? strings.number.text(result.value.magnitude) + "%"
          : strings.difference(result.value.magnitude, of: indicator))
      return "\(time(of: result.period)) \(name) \(verb) \(size)"
    }
    if result.meaning == .statedShare {
      return isVietnamese
        ? "\(time(of: result.period)) nguồn không nêu số \(name), chỉ nêu tỷ lệ"
        : "\(time(of: result.period)) the source gives no figure for \(name), only a rate"
    }
    let value = strings.prefix(for: result.qualifier) + value(of: result)
    if case .mean(let periods) = result.meaning {
      let span = self.span(of: periods, in: result.period)
      return isVietnamese
        ? "Bình quân \(span) \(named(name, value))/năm"
        : "On average over \(span), \(name) was \(value) a year"
    }
    let season = strings.text(result.period)
    if result.period.isSeason, let crop = season.split(separator: " 2").first,
      name.contains(crop)
    {
      // "Diện tích cây trồng vụ Đông Xuân 2022–2023": the name says the season already.
      return named(
        indicator.name[strings.language].replacing(crop, with: season), value)
    }
    return "\(time(of: result.period)) \(named(name, value))"
  }

  /// The years of a mean, each by itself where some are missing among them.
  private func span(of periods: [TimePeriod], in whole: TimePeriod) -> String {
    let years = periods.reduce(0) { $0 + $1.wholeYearCount }
    guard years < whole.wholeYearCount else {
      return (isVietnamese && years == 1 ? "năm " : "") + strings.text(whole)
    }
    let list = periods.map { strings.text($0) }.joined(separator: ", ")
    return isVietnamese ? "các năm có số liệu (\(list))" : "the years that are known (\(list))"
  }

  /// A name with its value: amounts stand beside it, levels "are" something.
  private func named(_ name: String, _ value: String) -> String {
    if indicator.kind == .binary { return "\(name) \(value)" }
    guard isVietnamese else {
      let verb = assessment.result?.status == .forecast ? "will be" : "was"
      return "\(name) \(verb) \(value)"
    }
    let isAmount = indicator.kind.addsUp && name.last?.isLetter == true
    return isAmount ? "\(name) \(value)" : "\(name) là \(value)"
  }

  private func value(of result: Figure) -> String {
    if indicator.kind == .binary {
      let isDone = result.value > PrintedNumber(0)
      return isVietnamese ? (isDone ? "đã có" : "chưa có") : (isDone ? "is done" : "is not done")
    }
    guard indicator.kind == .rank else {
      return strings.text(result.shownValue, of: indicator, outOf: result.outOf)
    }
    return strings.number.text(result.value) + (result.outOf.map { "/\($0)" } ?? "")
  }

  func time(of period: TimePeriod) -> String {
    let text = strings.text(period)
    switch period.notation {
    case .year, .years: return isVietnamese ? "Năm \(text)" : "In \(text)"
    case .months(let count) where isVietnamese && text == "\(count) tháng \(period.year)":
      return "\(count) tháng đầu năm \(period.year)"
    case .day: return isVietnamese ? "Ngày \(text)" : "On \(text)"
    case .month: return isVietnamese ? text.withLargeInitial : "In \(text)"
    case .days, .months, .half, .quarter, .season:
      return text.withLargeInitial + (isVietnamese ? "" : ",")
    }
  }
}

extension String {
  /// The text with its first letter large.
  var withLargeInitial: String {
    prefix(1).uppercased() + dropFirst()
  }
}
