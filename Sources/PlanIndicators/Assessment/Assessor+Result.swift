// Which published figure is the result of a promise.

extension Assessor {
  /// The figure that is compared with the promise; `nil` when none had been published.
  ///
  /// An amount counts from the start of the target's period, a level where its period ends, a mean
  /// over the years that have figures. The figure that reaches furthest counts.
  func findResult(baseline: Figure?) -> Figure? {
    if isRelative, baseline == nil { return statedChange }
    if target.period.isSeason {
      return series.figure(among: series.observations.filter { $0.period == target.period })
    }
    if target.basis == .average, indicator.kind == .growthRate || indicator.kind.addsUp {
      return meanPerYear()
    }
    switch indicator.kind {
    case .flow, .countAdded:
      return furthest(furthest(sinceStart, sumOfYears()), sumWithinYear())
    case .growthRate:
      return sinceStart
    case .stock, .share, .index, .ratio, .binary, .rank:
      let start = min(plan.period.start, target.period.start)
      let level = series.latestFigure { period in
        !period.isSeason && start <= period.end && period.end <= lastDay
          && baseline.map { $0.period.end < period.end } ?? true
      }
      return level ?? (isRelative ? statedChange : nil)
    }
  }

  /// The published figure that covers most of the target's period from its first day on.
  private var sinceStart: Figure? {
    series.latestFigure { period in
      !period.isSeason && period.start == target.period.start && period.end <= lastDay
    }
  }

  private func furthest(_ one: Figure?, _ other: Figure?) -> Figure? {
    guard let one, let other else { return one ?? other }
    return one.period.end < other.period.end ? other : one
  }

  /// The sum of the yearly figures from the first year on, as far as none is missing.
  private func sumOfYears() -> Figure? {
    guard target.period.isWholeYears, target.period.year > target.period.start.year else {
      return nil
    }
    let parts = yearlyParts(startingWithMean: false).prefixWithoutGaps(from: target.period.start)
    return sum(of: parts)
  }

  /// The sum of two figures or more that follow each other; `nil` for fewer.
  private func sum(of parts: [Figure]) -> Figure? {
    guard let last = parts.last, parts.count > 1 else { return nil }
    let value = parts.dropFirst().reduce(parts[0].value) { $0 + $1.value }
    return combined(
      parts, last: last, value: value, point: value.doubleValue,
      range: Interval(
        parts.reduce(0) { $0 + $1.range.low }, parts.reduce(0) { $0 + $1.range.high }),
      meaning: .sum(of: parts.map(\.period)))
  }

  /// The sum of the months, quarters or halves of a year from its first day on, as far as none is
  /// missing.
  private func sumWithinYear() -> Figure? {
    guard target.period.isWholeYears, target.period.wholeYearCount == 1 else { return nil }
    var parts: [Figure] = []
    var next = target.period.start
    while let part = series.latestFigure(where: {
      !$0.isSeason && $0.start == next && $0.end <= lastDay
    }) {
      parts.append(part)
      next = part.period.end.advanced(byDays: 1)
    }
    let sum = sum(of: parts)
    guard let last = parts.last, last.period.end < target.period.end else { return sum }
    let months = next.components.month - target.period.start.components.month
    let isWholeMonths = next.components.day == 1
    return sum?.with(
      period: TimePeriod(
        start: target.period.start, end: last.period.end,
        notation: isWholeMonths
          ? .months(UInt16(clamping: months))
          : .days(UInt16(clamping: next.dayNumber - target.period.start.dayNumber))))
  }

  /// The arithmetic mean per year, as the documents print it, over the years that have figures.
  private func meanPerYear() -> Figure? {
    let parts = yearlyParts(startingWithMean: indicator.kind == .growthRate)
    guard let last = parts.last else { return nil }
    let years = parts.reduce(0) { $0 + $1.period.wholeYearCount }
    func mean(_ value: (Figure) -> Double) -> Double {
      parts.reduce(0) { $0 + value($1) * Double($1.period.wholeYearCount) } / Double(years)
    }
    let sum = parts.reduce(PrintedNumber(0)) { $0 + $1.value * $1.period.wholeYearCount }
    let point = sum.divided(by: years)
    let decimals = (parts.map(\.value.decimals).max() ?? 0) + 2
    return combined(
      parts, last: last, value: PrintedNumber(rounding: point, decimals: decimals),
      point: point, range: Interval(mean(\.range.low), mean(\.range.high)),
      meaning: .mean(of: parts.map(\.period)))
  }

  private func combined(
    _ parts: [Figure], last: Figure, value: PrintedNumber, point: Double, range: Interval,
    meaning: Figure.Meaning
  ) -> Figure {
    let leastFinal = parts.map(\.status).min { $0.precedence < $1.precedence }
    let first = parts.map(\.period.start).min() ?? last.period.start
    let count = UInt16(clamping: last.period.end.year - first.year + 1)
    var figure = Figure(
      value: value, point: point, range: range,
      period: TimePeriod(
        start: first, end: last.period.end, notation: count == 1 ? .year : .years(count)),
      status: leastFinal ?? last.status, qualifier: nil, outOf: nil, document: last.document,
      meaning: meaning)
    figure.hasRivals = parts.contains(where: \.hasRivals)
    return figure
  }

  /// The figures of the single years of the target's period, in order.
  ///
  /// Where `startingWithMean`, the longest published mean from its first year on stands for the
  /// years that it covers.
  private func yearlyParts(startingWithMean: Bool) -> [Figure] {
    let start = target.period.start
    var parts: [Figure] = []
    if startingWithMean,
      let mean = series.latestFigure(where: {
        $0.isWholeYears && $0.start == start && $0.wholeYearCount > 1 && $0.end <= lastDay
      })
    {
      parts.append(mean)
    }
    let firstYear = parts.last.map { $0.period.end.year + 1 } ?? start.year
    guard firstYear <= lastDay.year else { return parts }
    for year in firstYear...lastDay.year {
      let figure = series.figure(
        among: series.observations.filter {
          $0.period.isWholeYears && $0.period.wholeYearCount == 1 && $0.period.year == year
            && $0.period.end <= lastDay
        })
      if let figure { parts.append(figure) }
    }
    return parts
  }
}

extension TimePeriod {
  /// How many calendar years a period of whole years has.
  package var wholeYearCount: Int { end.year - start.year + 1 }
}

extension [Figure] {
  /// The figures from `start` on, up to the first one that does not follow on the one before it.
  fileprivate func prefixWithoutGaps(from start: CalendarDate) -> [Figure] {
    var next = start
    return prefix { figure in
      guard figure.period.start == next else { return false }
      next = figure.period.end.advanced(byDays: 1)
      return true
    }
  }
}

extension PrintedNumber {
  /// The number with `decimals` decimals that is nearest to `value`.
  package init(rounding value: Double, decimals: UInt8) {
    let decimals = Swift.min(decimals, Self.mostDecimals)
    var scaled = value
    for _ in 0..<decimals { scaled *= 10 }
    let rounded = scaled.rounded(.toNearestOrAwayFromZero)
    self.init(Int64(exactly: rounded) ?? (rounded < 0 ? .min + 1 : .max), decimals: decimals)
  }
}
