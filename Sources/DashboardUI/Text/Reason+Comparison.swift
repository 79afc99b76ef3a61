// What a result is compared with, and how far it is from it, in words.

import PlanIndicators

extension Reason {
  func comparison(of result: Figure) -> String {
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
      if promise.sense == .within, share > 1 {
        return distance(promise.margin(of: result.value), promise: promise, goal: goal)
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
    if let period = assessment.target.map({ folder.targets[$0].period }) {
      if period.isSeason { return isVietnamese ? " vụ" : "season's " }
      if !period.isWholeYears {
        return isVietnamese ? " \(strings.text(period))" : "\(strings.text(period)) "
      }
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
  func inWords(_ target: Target) -> String {
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
