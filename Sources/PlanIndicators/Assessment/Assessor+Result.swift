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
      let figure = furthest(
        furthest(sinceStart, sumOfYears()), sumWithinYear(of: target.period, until: lastDay))
      return figure.flatMap(overtaking) ?? figure ?? (isRelative ? statedChange : nil)
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

  /// What had come by an earlier day, where it is more than what `estimate` expects of a longer time:
  /// an amount does not go back, so the estimate is out of date.
  private func overtaking(_ estimate: Figure) -> Figure? {
    guard estimate.status == .estimated || estimate.status == .forecast else { return nil }
    let measured = series.latestFigure { period in
      !period.isSeason && period.start == target.period.start && period.end < estimate.period.end
    }
    guard let measured, measured.status != .forecast, measured.point > estimate.point else {
      return nil
    }
    return measured
  }

  /// The last figure of the target's period that does not keep `promise`.
  func breach(of promise: Promise) -> Figure? {
    let periods = series.observations.map(\.period).filter {
      !$0.isSeason && target.period.start <= $0.start && $0.end <= lastDay
    }
    return Set(periods).sorted { $0.end < $1.end }.compactMap { period in
      series.figure(among: series.observations.filter { $0.period == period })
    }.last { !promise.isKept(by: $0.point) }
  }

  /// The published figure that covers most of the target's period from its first day on.
  private var sinceStart: Figure? {
    series.latestFigure { period in
      !period.isSeason && period.start == target.period.start && period.end <= lastDay
    }
  }

  func furthest(_ one: Figure?, _ other: Figure?) -> Figure? {
    guard let one, let other else { return one ?? other }
    return one.period.end < other.period.end ? other : one
  }

  /// The sum of the yearly figures from the first year on, as far as none is missing.
  private func sumOfYears() -> Figure? {
    guard target.period.isWholeYears, target.period.year > target.period.start.year else {
      return nil
    }
    var parts = yearlyParts(startingWithMean: false).prefixWithoutGaps(from: target.period.start)
    let next = parts.last.map { $0.period.end.advanced(byDays: 1) }
    // The year that runs adds what has come of it.
    if let next,
      let running = series.latestFigure(where: {
        !$0.isSeason && $0.start == next && $0.end <= lastDay && $0.end.year == next.year
      })
    {
      parts.append(running)
    }
    return sum(of: parts)
  }

  /// Whether figures of whole years of the target's period begin after `day`, which those up to it
  /// cannot be added to.
  func hasYears(after day: CalendarDate) -> Bool {
    target.period.isWholeYears && target.period.wholeYearCount > 1
      && series.observations.contains {
        $0.period.isWholeYears && day < $0.period.start && $0.period.end <= lastDay
      }
  }

  /// The sum of two figures or more that follow each other; `nil` for fewer.
  private func sum(of parts: [Figure]) -> Figure? {
    guard let last = parts.last, parts.count > 1 else { return nil }
    let value = parts.dropFirst().reduce(parts[0].value) { $0 + $1.value }
    return combined(
      parts, last: last, value: value, point: value.doubleValue,
      range: parts.range(around: value.doubleValue), meaning: .sum(of: parts.map(\.period)))
  }

  /// The sum of the months, quarters or halves of a year from its first day on, as far as none is
  /// missing.
  func sumWithinYear(of year: TimePeriod, until lastDay: CalendarDate) -> Figure? {
    guard year.isWholeYears, year.wholeYearCount == 1 else { return nil }
    var parts: [Figure] = []
    var next = year.start
    while let part = series.latestFigure(where: {
      !$0.isSeason && $0.start == next && $0.end <= lastDay
    }) {
      parts.append(part)
      next = part.period.end.advanced(byDays: 1)
    }
    let sum = sum(of: parts)
    guard let last = parts.last, last.period.end < year.end else { return sum }
    return sum?.with(period: TimePeriod(from: year.start, through: last.period.end))
  }

  /// The arithmetic mean per year, as the documents print it, over the years that have figures.
  private func meanPerYear() -> Figure? {
    let parts = yearlyParts(startingWithMean: indicator.kind == .growthRate)
    guard let last = parts.last else { return nil }
    let years = parts.reduce(0) { $0 + $1.period.wholeYearCount }
    let sum = parts.reduce(PrintedNumber(0)) { $0 + $1.value * $1.period.wholeYearCount }
    let point = sum.divided(by: years)
    let decimals = (parts.map(\.value.decimals).max() ?? 0) + 2
    return combined(
      parts, last: last, value: PrintedNumber(rounding: point, decimals: decimals),
      point: point, range: parts.range(around: point, weighedBy: \.period.wholeYearCount),
      meaning: .mean(of: parts.map(\.period)))
  }

  private func combined(
    _ parts: [Figure], last: Figure, value: PrintedNumber, point: Double, range: Interval,
    meaning: Figure.Meaning
  ) -> Figure {
    let leastFinal = parts.map(\.status).min { $0.precedence < $1.precedence }
    let first = parts.map(\.period.start).min() ?? last.period.start
    var figure = Figure(
      value: value, point: point, range: range,
      period: TimePeriod(from: first, through: last.period.end),
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
    if startingWithMean, let mean = series.publishedMean(from: start, until: lastDay) {
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

extension VisibleSeries {
  /// The published mean of several years from `start` on, the longest that ends by `lastDay`.
  fileprivate func publishedMean(
    from start: CalendarDate, until lastDay: CalendarDate
  ) -> Figure? {
    latestFigure(where: {
      $0.isWholeYears && $0.start == start && $0.wholeYearCount > 1 && $0.end <= lastDay
    })
  }
}

extension PlanFolder {
  /// The published mean of several years from `start` on, the longest that ends by the end of `year`,
  /// as published by `day`; `nil` where there is none.
  package func publishedMean(
    of key: SeriesKey, from start: Int, through year: Int, asOf day: CalendarDate
  ) -> Figure? {
    guard let first = TimePeriod(year: start), let last = TimePeriod(year: year) else { return nil }
    return VisibleSeries(key, of: self, asOf: day)
      .publishedMean(from: first.start, until: last.end)
  }
}

extension TimePeriod {
  /// The period from one day through another, in the shortest notation.
  fileprivate init(from start: CalendarDate, through end: CalendarDate) {
    let next = end.advanced(byDays: 1)
    let months = Int(end.months(since: start.advanced(byDays: -1)))
    let isWholeMonths = start.components.day == 1 && next.components.day == 1
    let notation: Notation =
      if !isWholeMonths {
        .days(UInt16(clamping: next.dayNumber - start.dayNumber))
      } else if start.components.month == 1, months.isMultiple(of: 12) {
        months == 12 ? .year : .years(UInt16(clamping: months / 12))
      } else {
        .months(UInt16(clamping: months))
      }
    self.init(start: start, end: end, notation: notation)
  }
}

extension [Figure] {
  /// All that a sum or, with weights, a mean of the figures can stand for, around its exact value.
  ///
  /// What the figures leave open is added up rather than their ends, so that exact ones stay exact.
  fileprivate func range(
    around point: Double, weighedBy weight: ((Figure) -> Int)? = nil
  ) -> Interval {
    let whole = weight.map { weight in reduce(0) { $0 + weight($1) } } ?? 1
    func offset(_ end: (Figure) -> Double) -> Double {
      reduce(0) { $0 + (end($1) - $1.point) * Double(weight?($1) ?? 1) } / Double(whole)
    }
    return Interval(point + offset(\.range.low), point + offset(\.range.high))
  }

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
