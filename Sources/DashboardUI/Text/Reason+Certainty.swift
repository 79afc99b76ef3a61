// What a verdict lacks, how sure it is and what it would take, in words.

import PlanIndicators

extension Reason {
  // MARK: Why nothing can be said

  var obstacle: String {
    let verdict = assessment.verdict
    switch verdict.judged {
    case .noTarget: return strings.noTargetStated + "."
    case .noData where verdict.status == .endedEarly:
      return isVietnamese
        ? "Chưa nguồn nào công bố số liệu đến ngày kế hoạch dừng."
        : "No source has published a figure up to the end of the plan."
    case .noData:
      return isVietnamese
        ? "Chưa nguồn nào công bố số liệu cho kỳ này." : "No source has published a figure yet."
    default: break
    }
    guard let obstacle = verdict.obstacle else { return "" }
    switch (strings.language, obstacle) {
    case (.vietnamese, .planNotBegun(let day)):
      return "Kỳ kế hoạch bắt đầu từ \(strings.text(day))."
    case (.english, .planNotBegun(let day)): return "The period begins on \(strings.text(day))."
    case (.vietnamese, .publicationDue(let day)):
      return "Số liệu của kỳ này thường công bố trước \(strings.text(day))."
    case (.english, .publicationDue(let day)):
      return "The figure is usually published by \(strings.text(day))."
    case (.vietnamese, .baselineMissing(let period)):
      return
        "Chưa nguồn nào công bố số liệu \(time(of: period).withSmallInitial) để làm gốc so sánh."
    case (.english, .baselineMissing(let period)):
      return "No source has published the figure of \(strings.text(period)) to compare with."
    case (.vietnamese, .closingFigureMissing):
      return "Kỳ kế hoạch đã hết nhưng chưa nguồn nào công bố số liệu cả kỳ."
    case (.english, .closingFigureMissing):
      return "The period is over, but no source has published its final figure."
    case (.vietnamese, .targetNotPositive):
      return "Kế hoạch không lớn hơn 0 nên không tính được tỷ lệ."
    case (.english, .targetNotPositive):
      return "The target is not above zero, so no share of it can be worked out."
    case (.vietnamese, .noBaseline):
      return "Nguồn không nêu số gốc nên chưa biết nhanh hay chậm; chỉ xét khi hết kỳ."
    case (.english, .noBaseline):
      return "No source states the baseline: only the end of the period can be judged."
    case (.vietnamese, .seriesBroken(let day)):
      return "Số trước và sau \(strings.text(day)) không cùng cách tính nên không so sánh."
    case (.english, .seriesBroken(let day)):
      return "The figures before and after \(strings.text(day)) are of different series."
    case (.vietnamese, .otherRankedPlaces(let base, let result)):
      return "Hạng gốc xếp trong \(base), hạng này xếp trong \(result) nên không so sánh."
    case (.english, .otherRankedPlaces(let base, let result)):
      return
        "The baseline ranks among \(base), the result among \(result), so they cannot be compared."
    case (.vietnamese, .baselineNotPositive):
      return "Số gốc không lớn hơn 0 nên không tính được mức tăng, giảm theo phần trăm."
    case (.english, .baselineNotPositive):
      return "The baseline is not above zero, so no percentage of it can be worked out."
    case (.vietnamese, .nothingExpectedYet):
      return "Theo nhịp trong năm thì đến kỳ này chưa phải có kết quả."
    case (.english, .nothingExpectedYet):
      return "By the course of the year nothing had to have come by then."
    case (.vietnamese, .notDoneYet): return "Chưa xong và kỳ kế hoạch còn tiếp."
    case (.english, .notDoneYet): return "It is not done yet, and the period still runs."
    case (.vietnamese, .partsUnjudged): return "Chưa đánh giá được đủ các phần của chỉ tiêu."
    case (.english, .partsUnjudged): return "Not all of its parts can be judged."
    }
  }

  // MARK: How it compares with the path, how sure, what is left

  var path: String {
    guard assessment.verdict.judged.isRunning, let expectation = assessment.expectation,
      expectation.share < 1
    else { return "" }
    let share = strings.number.percent(expectation.share, thresholds: [])
    let must: String
    switch (strings.language, assessment.promise?.sense) {
    case (.vietnamese, .atMost?) where indicator.kind.addsUp: must = "không được quá \(share)"
    case (.english, .atMost?) where indicator.kind.addsUp: must = "at most \(share)"
    case (.vietnamese, _): must = "phải đạt \(share)"
    case (.english, _): must = share
    }
    let years = expectation.years.map(String.init).joined(separator: ", ")
    switch (strings.language, expectation.path) {
    case (.vietnamese, .linear): return "Nếu tiến độ đều thì đến kỳ này \(must)."
    case (.english, .linear): return "At an even pace it should be \(must) by then."
    case (.vietnamese, .declared):
      return "Theo nhịp mùa vụ đã nêu thì đến kỳ này \(must)."
    case (.english, .declared): return "By the declared season it should be \(must) by then."
    case (.vietnamese, .profile):
      let basis = expectation.isWeak ? " (ít năm, căn cứ còn yếu)" : ""
      return "Theo nhịp năm \(years)\(basis) thì đến kỳ này \(must)."
    case (.english, .profile):
      let basis = expectation.isWeak ? " (few years, a weak basis)" : ""
      return "As in \(years)\(basis) it should be \(must) by then."
    }
  }

  var certainty: String {
    let verdict = assessment.verdict
    guard !verdict.isFirm else { return "" }
    let others = verdict.alternatives.map { strings.word(for: $0).withSmallInitial }
    let list = others.joined(separator: isVietnamese ? " hoặc " : " or ")
    let why = verdict.doubts.map(words).joined(separator: isVietnamese ? " và " : " and ")
    return isVietnamese
      ? "Chưa chắc chắn vì \(why); có thể là: \(list)."
      : "Not firm, because \(why); it may be: \(list)."
  }

  private func words(for doubt: Assessment.Doubt) -> String {
    switch (strings.language, doubt) {
    case (.vietnamese, .yearsMissing): "thiếu số liệu của một số năm"
    case (.english, .yearsMissing): "years are missing"
    case (.vietnamese, .evenCourse): "khối lượng thường không đến đều trong năm"
    case (.english, .evenCourse): "amounts seldom come evenly over a year"
    case (.vietnamese, .courseRange): "nhịp trong năm mỗi năm một khác"
    case (.english, .courseRange): "the course of a year varies"
    case (.vietnamese, .target): "mức kế hoạch là số ước chừng"
    case (.english, .target): "the target is approximate"
    case (.vietnamese, .rivalFigures): "các nguồn nêu số khác nhau"
    case (.english, .rivalFigures): "sources give different figures"
    case (.vietnamese, .figures): "số liệu làm tròn hoặc ước chừng"
    case (.english, .figures): "figures are rounded or approximate"
    }
  }

  /// That the plan stopped before its time, and what that means for the verdict.
  var ending: String {
    guard assessment.verdict.status == .endedEarly, let plan = assessment.plan,
      let day = folder.plans[plan].endedOn
    else { return "" }
    return isVietnamese
      ? "Kế hoạch dừng ngày \(strings.text(day)), chỉ xét số liệu đến ngày đó."
      : "The plan ended on \(strings.text(day)); only figures up to then count."
  }

  var rest: String {
    switch assessment.requiredPace {
    case .perYear(let value, let years):
      if case .advancement = assessment.measure { return yearlyChange(value, years: years) }
      // Rounded so that to do just what is said is enough.
      let isCeiling = assessment.promise?.sense == .atMost
      let unit = strings.text(
        PrintedNumber(rounding: value, decimals: max(2, indicator.decimals), up: !isCeiling)
          .withoutTrailingZeros, of: indicator)
      if isCeiling {
        return isVietnamese
          ? "\(years) năm còn lại không được quá bình quân \(unit)/năm."
          : "The remaining \(strings.years(years)) may bring \(unit) a year on average at most."
      }
      let verb =
        indicator.kind == .growthRate && value > 0
        ? (isVietnamese ? "tăng bình quân " : "grow by ") : ""
      return isVietnamese
        ? "\(years) năm còn lại phải \(verb.isEmpty ? "đạt bình quân " : verb)\(unit)/năm."
        : "The remaining \(strings.years(years)) must \(verb.isEmpty ? "bring " : verb)\(unit) a year on average."
    case .timesPlanned(let factor)? where assessment.verdict.judged.isBehind && factor.isFinite:
      if assessment.promise?.sense == .atMost, indicator.kind.addsUp {
        guard let left else { return "" }
        return isVietnamese
          ? "Từ nay đến hết kỳ không được quá \(left)."
          : "No more than \(left) may come by the end."
      }
      guard factor > 1 else { return "" }
      let times = strings.number.text(
        PrintedNumber(rounding: factor, decimals: factor < 1.1 ? 2 : 1, up: true))
      let amount = left.map { isVietnamese ? "Còn \($0), phần" : "\($0) are left; the" }
      return isVietnamese
        ? "\(amount ?? "Phần") còn lại phải nhanh gấp \(times) lần kế hoạch."
        : "\(amount ?? "The") rest must come \(times) times as fast as planned."
    case .timesPlanned, nil: return ""
    }
  }
}

extension Reason {
  /// "3 năm còn lại phải giảm bình quân 2,65 điểm %/năm".
  private func yearlyChange(_ value: Double, years: Int) -> String {
    let size = strings.difference(
      PrintedNumber(rounding: value.magnitude, decimals: max(2, indicator.decimals), up: true)
        .withoutTrailingZeros, of: indicator)
    return isVietnamese
      ? "\(years) năm còn lại phải \(value < 0 ? "giảm" : "tăng") bình quân \(size)/năm."
      : "The remaining \(strings.years(years)) must bring \(size) a year \(value < 0 ? "down" : "up") on average."
  }

  /// How much of an amount is still to come, or may still come; `nil` for anything else.
  private var left: String? {
    guard let promise = assessment.promise, let result = assessment.result,
      indicator.kind.addsUp, result.meaning == .published || result.parts.count > 1
    else { return nil }
    let rest = promise.threshold - result.value
    return rest > PrintedNumber(0) ? strings.text(rest, of: indicator) : nil
  }
}
