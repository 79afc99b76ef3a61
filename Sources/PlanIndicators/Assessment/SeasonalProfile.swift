/// How the amount of a year usually comes in: which share of it is there by a day of the year.
///
/// It is pooled over the earlier years whose whole amount was published and some part of it within
/// the year too. Between published days it runs straight; more than half a month from any, all that
/// lies between the two nearest is possible.
public struct SeasonalProfile: Sendable, Hashable {
  /// The earlier years, in order.
  public let years: [Int]
  fileprivate let curves: [Curve]

  /// How one year's amount came in.
  fileprivate struct Curve: Sendable, Hashable {
    let total: Double
    /// Shares of the year that had passed and amounts by then, from (0, 0) to (1, total).
    let points: [Point]

    /// How far from a published day the straight line is trusted: half a month.
    static let reach = 1.0 / 24

    struct Point: Sendable, Hashable {
      let passed: Double
      let amount: Double
    }

    func amount(at passed: Double) -> Double {
      guard let next = points.firstIndex(where: { $0.passed >= passed }), next > 0 else {
        return passed <= 0 ? 0 : total
      }
      let (one, other) = (points[next - 1], points[next])
      guard other.passed > one.passed else { return other.amount }
      let part = (passed - one.passed) / (other.passed - one.passed)
      return one.amount + part * (other.amount - one.amount)
    }

    /// All the amounts that are possible by then.
    func range(at passed: Double) -> Interval {
      let amount = amount(at: passed)
      let isNear = points.contains { abs($0.passed - passed) <= Self.reach }
      guard !isNear, let next = points.firstIndex(where: { $0.passed >= passed }), next > 0 else {
        return Interval(exactly: amount)
      }
      return Interval(points[next - 1].amount, points[next].amount)
    }
  }

  /// Whether it rests on fewer than three years.
  public var isWeak: Bool { Self.isWeak(years) }

  static func isWeak(_ years: [Int]) -> Bool { years.count < 3 }

  /// The share of the year's amount that is usual by the time `passed`, a share of the year.
  ///
  /// - Returns: The pooled share and the lowest and highest one of the years; of fewer than three
  ///   years the range reaches to the even pace, because so few say little.
  public func share(at passed: Double) -> (share: Double, range: Interval) {
    let total = curves.reduce(0) { $0 + $1.total }
    let pooled = curves.reduce(0) { $0 + $1.amount(at: passed) } / total
    var range = Interval(exactly: isWeak ? passed : pooled)
    for curve in curves {
      let amounts = curve.range(at: passed)
      range = range.hull(
        with: Interval(amounts.low / curve.total, amounts.high / curve.total))
    }
    return (pooled, range)
  }

  /// The usual shares by the end of each month of `year`.
  public func months(of year: Int) -> [(month: Int, share: Double, range: Interval)] {
    guard let period = TimePeriod(year: year) else { return [] }
    return (1...12).map { month in
      let end = period.start.advanced(byMonths: month).advanced(byDays: -1)
      let (share, range) = share(at: period.elapsedShare(at: end))
      return (month, share, range)
    }
  }
}

extension VisibleSeries {
  /// The profile of the years before `year` that are of one series with it; `nil` where none of them
  /// has both a whole amount and a part of it within the year.
  func profile(before year: Int) -> SeasonalProfile? {
    var years: [Int] = []
    var curves: [SeasonalProfile.Curve] = []
    for earlier in (year - 10)..<year {
      guard let period = TimePeriod(year: earlier),
        let curve = curve(of: period),
        !isBroken(from: period.end, to: CalendarDate(year: year, month: 12, day: 31))
      else { continue }
      years.append(earlier)
      curves.append(curve)
    }
    return curves.isEmpty ? nil : SeasonalProfile(years: years, curves: curves)
  }

  private func curve(of year: TimePeriod) -> SeasonalProfile.Curve? {
    // Most years have no whole amount, and are passed over at once.
    guard observations.contains(where: { $0.period.end == year.end }) else { return nil }
    let within = observations.filter {
      !$0.period.isSeason && $0.period.start == year.start && $0.period.end <= year.end
    }
    guard let whole = figure(among: within.filter { $0.period.end == year.end }),
      whole.point > 0, whole.status != .forecast
    else { return nil }
    let ends = within.map(\.period.end).filter { $0 < year.end }.sorted()
    var points = [SeasonalProfile.Curve.Point(passed: 0, amount: 0)]
    for (place, end) in ends.enumerated() where place == 0 || end != ends[place - 1] {
      guard let part = figure(among: within.filter { $0.period.end == end }),
        !isBroken(from: end, to: year.end)
      else { continue }
      points.append(
        SeasonalProfile.Curve.Point(passed: year.elapsedShare(at: end), amount: part.point))
    }
    guard points.count > 1 else { return nil }
    points.append(SeasonalProfile.Curve.Point(passed: 1, amount: whole.point))
    // An amount does not go back: figures that do are of different vintages or plainly wrong.
    guard zip(points, points.dropFirst()).allSatisfy({ $0.amount <= $1.amount }) else { return nil }
    return SeasonalProfile.Curve(total: whole.point, points: points)
  }
}

extension PlanFolder {
  /// How the amount of a series came in in the years before `year`, by what had been published by
  /// `day`.
  ///
  /// - Returns: `nil` for anything but an amount, and where no earlier year has both its whole amount
  ///   and a part of it within the year.
  public func profile(
    of key: SeriesKey, before year: Int, asOf day: CalendarDate
  ) -> SeasonalProfile? {
    guard indicators[key.indicator].kind.addsUp else { return nil }
    return VisibleSeries(key, of: self, asOf: day).profile(before: year)
  }

  /// The share of the amount of `year` that a declared profile gives to `day`: at the end of a month
  /// just what is declared, between two of them in proportion to the days.
  ///
  /// - Returns: `nil` where no profile of that id is declared.
  func declaredShare(
    of profile: String, at day: CalendarDate, in year: TimePeriod, knownOn today: CalendarDate
  ) -> (share: Double, range: Interval)? {
    guard !profile.isEmpty else { return nil }
    let points = profilePoints.filter { point in
      point.profile == profile && 1...12 ~= point.month
        && point.document.map { documents[$0].visibleFrom <= today } ?? true
    }.sorted { $0.month < $1.month }
    guard !points.isEmpty else { return nil }
    let passed = year.elapsedShare(at: day)
    func value(_ share: (ProfilePoint) -> PrintedNumber) -> Double {
      var (before, amount) = (0.0, 0.0)
      for point in points {
        let end = year.start.advanced(byMonths: point.month).advanced(byDays: -1)
        let month = year.elapsedShare(at: end)
        let next = share(point).doubleValue
        if passed < month {
          return amount + (passed - before) / (month - before) * (next - amount)
        }
        (before, amount) = (month, next)
      }
      return amount
    }
    return (
      value(\.share), Interval(value { $0.lowest ?? $0.share }, value { $0.highest ?? $0.share })
    )
  }
}
