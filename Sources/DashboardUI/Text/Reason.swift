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
    return isVietnamese
      ? "\(time(of: breach.period)) chỉ là \(level) nên đã không giữ được mức."
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
      let size =
        strings.prefix(for: result.qualifier)
        + strings.difference(result.value.magnitude, of: indicator)
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

  private func comparison(of result: Figure) -> String {
    guard indicator.kind != .binary, let target = assessment.target.map({ folder.targets[$0] })
    else { return "" }
    guard let promise = assessment.promise else { return planned(inWords(target)) }
    let goal = goal(promise)
    switch assessment.measure {
    case .ratio(let share, _):
      let percent = strings.prefix(for: result.qualifier) + strings.number.percent(share)
      if promise.sense == .atMost {
        return isVietnamese
          ? ", bằng \(percent) mức trần của kế hoạch\(planTime) (\(goal))"
          : ", \(percent) of the \(planTime)ceiling (\(goal))"
      }
      if promise.sense == .within, result.value > promise.ceiling {
        return isVietnamese
          ? ", cao hơn kế hoạch\(planTime) (\(goal)), bằng \(percent)"
          : ", above the \(planTime)target (\(goal)), \(percent) of it"
      }
      return isVietnamese
        ? ", đạt \(percent) kế hoạch\(planTime) (\(goal))"
        : ", \(percent) of the \(planTime)target (\(goal))"
    case .advancement(let share, _):
      if result.meaning == .statedChange { return planned(goal) }
      if let baseline = assessment.baseline, let size = changeInWords(from: baseline) {
        let level = strings.text(promise.threshold.withoutTrailingZeros, of: indicator)
        return changeText(
          size, from: baseline,
          goal: "\(inWords(target)), \(isVietnamese ? "tức" : "that is") \(level)")
      }
      let percent = strings.number.percent(share)
      let from = assessment.baseline.map {
        "\(strings.number.text($0.value)) (\(strings.text($0.period)))"
      }
      if share < 0 {
        return isVietnamese
          ? ", xuất phát từ \(from ?? ""); mục tiêu \(goal), đang đi ngược lại"
          : ", starting from \(from ?? ""); the target is \(goal), it moves away"
      }
      return isVietnamese
        ? ", xuất phát từ \(from ?? ""); mục tiêu \(goal), đã đi được \(percent) chặng đường"
        : ", starting from \(from ?? ""); the target is \(goal), \(percent) of the way is done"
    case .margin(let margin, _): return distance(margin, promise: promise, goal: goal)
    case .places(let places):
      return distance(places, promise: promise, goal: goal)
    case .noMeasure: return planned(goal)
    }
  }

  private func planned(_ goal: String) -> String {
    isVietnamese ? "; kế hoạch\(planTime): \(goal)" : "; \(planTime)target: \(goal)"
  }

  /// "giảm 2,81 điểm %", or in percent where that was promised; `nil` where no change was.
  private func changeInWords(from baseline: Figure) -> String? {
    guard let change = assessment.changeMade, let target = assessment.target else { return nil }
    let size: String
    switch folder.targets[target].basis {
    case .change: size = strings.difference(change.magnitude, of: indicator)
    case .percentChange:
      guard let share = change.magnitude / baseline.value.magnitude else { return nil }
      size = strings.number.percent(share, thresholds: [])
    case .absolute, .average: return nil
    }
    let isFall = change < PrintedNumber(0)
    return isVietnamese
      ? "\(isFall ? "giảm" : "tăng") \(size)" : "\(size) \(isFall ? "down" : "up")"
  }

  /// ", giảm 2,81 điểm % so với 24,71% (2022); kế hoạch năm: giảm 2–2,5 điểm %".
  private func changeText(_ size: String, from baseline: Figure, goal: String) -> String {
    let base = "\(strings.text(baseline.value, of: indicator)) (\(strings.text(baseline.period)))"
    return isVietnamese
      ? ", \(size) so với \(base); kế hoạch\(planTime): \(goal)"
      : ", \(size) from \(base); the \(planTime)target is \(goal)"
  }

  /// "kế hoạch năm" for a yearly plan, "kế hoạch vụ" for a crop season of it.
  private var planTime: String {
    if let target = assessment.target.map({ folder.targets[$0] }), target.period.isSeason {
      return isVietnamese ? " vụ" : "season's "
    }
    guard let plan = assessment.plan.map({ folder.plans[$0] }), plan.level == .annual else {
      return ""
    }
    return isVietnamese ? " năm" : "year's "
  }

  private func goal(_ promise: Promise) -> String {
    guard let target = assessment.target.map({ folder.targets[$0] }) else { return "" }
    if target.isMaintained || target.basis == .absolute || assessment.baseline == nil
      || target.basis == .average || assessment.result?.meaning == .statedChange
    {
      return inWords(target)
    }
    let level = strings.text(promise.threshold.withoutTrailingZeros, of: indicator)
    let base = assessment.baseline.map { strings.text($0.period) } ?? ""
    return isVietnamese
      ? "\(inWords(target)) so với \(base), tức \(level)"
      : "\(inWords(target)) on \(base), that is \(level)"
  }

  /// A promise with words for the signs of a table: "trên 8%", "khoảng 771.622 lượt".
  private func inWords(_ target: Target) -> String {
    let carried = target.carriedOver.map { ", \(strings.carriedOver($0, of: indicator))" } ?? ""
    let text = strings.text(target, of: indicator) + carried
    let words: [(sign: String, word: String)] =
      isVietnamese
      ? [("> ", "trên "), ("< ", "dưới "), ("≈ ", "khoảng ")]
      : [("> ", "over "), ("< ", "under "), ("≈ ", "about ")]
    return words.reduce(text) { $0.replacing($1.sign, with: $1.word) }
  }

  private func distance(_ margin: PrintedNumber, promise: Promise, goal: String) -> String {
    var distance = margin.magnitude
    if case .mean = assessment.result?.meaning { distance = distance.withoutTrailingZeros }
    let size = strings.difference(distance, of: indicator)
    let isRank = indicator.kind == .rank
    if promise.isMaintained {
      if margin.isZero {
        return isVietnamese ? ", bằng mức phải giữ (\(goal))" : ", just the level to keep (\(goal))"
      }
      let isBetter = margin > PrintedNumber(0)
      if isRank {
        return isVietnamese
          ? ", \(isBetter ? "tốt hơn" : "kém") mức phải giữ (\(goal)) \(size)"
          : ", \(size) \(isBetter ? "better" : "worse") than the level to keep (\(goal))"
      }
      let isHigher = isBetter == (promise.sense != .atMost)
      return isVietnamese
        ? ", \(isHigher ? "cao hơn" : "thấp hơn") mức phải giữ (\(goal)) \(size)"
        : ", \(size) \(isHigher ? "above" : "below") the level to keep (\(goal))"
    }
    if margin.isZero {
      return isVietnamese ? ", bằng kế hoạch\(planTime) (\(goal))" : ", just the target (\(goal))"
    }
    let isBetter = margin > PrintedNumber(0)
    let isInRange =
      promise.sense == .within
      || promise.threshold != promise.ceiling
        && assessment.result.map { !promise.isBeyondRange($0.value) } ?? false
    if isInRange, isBetter {
      return isVietnamese
        ? ", nằm trong khoảng kế hoạch\(planTime) (\(goal))"
        : ", within the \(planTime)target (\(goal))"
    }
    let isAboveBand =
      promise.sense == .within && assessment.result.map { $0.value > promise.ceiling } ?? false
    let isHigher = isAboveBand || isBetter == (promise.sense != .atMost)
    let word: String
    switch (isVietnamese, isRank) {
    case (true, true): word = isBetter ? "tốt hơn" : "kém"
    case (true, false): word = isHigher ? "cao hơn" : "thấp hơn"
    case (false, true): word = isBetter ? "better" : "worse"
    case (false, false): word = isHigher ? "above" : "below"
    }
    return isVietnamese
      ? ", \(word) kế hoạch\(planTime) (\(goal)) \(size)"
      : ", \(size) \(word)\(isRank ? " than" : "") the \(planTime)target (\(goal))"
  }
}

extension String {
  /// The text with its first letter large.
  var withLargeInitial: String {
    prefix(1).uppercased() + dropFirst()
  }
}
