/// A result beside its promise: what the measure is, what the path expects, what the verdict is.
struct Trial {
  let assessor: Assessor
  let promise: Promise
  let result: Figure
  let baseline: Figure?
  let way: Way
  /// The last figure of the period that broke a level to keep; `nil` where none did.
  let breach: Figure?
  /// The path to the end of the result's period; `nil` for measures without one.
  let path: ExpectedPath?
  /// All combinations of the extreme values that the figures can stand for.
  private(set) var corners: [Choice] = []
  /// What could be expected by the end of the result's period; `nil` for measures without a path.
  private(set) var expectation: Assessment.Expectation?

  var indicator: Indicator { assessor.indicator }
  var target: Target { assessor.target }
  var rules: JudgingRules { assessor.rules }

  init(_ assessor: Assessor, promise: Promise, result: Figure, baseline: Figure?) {
    self.assessor = assessor
    self.promise = promise
    self.result = result
    self.baseline = baseline
    let way = Way(
      of: promise, result: result, baseline: baseline,
      isClosed: Self.isClosed(result, for: assessor.target), kind: assessor.indicator.kind)
    self.way = way
    breach =
      promise.isMaintained && assessor.indicator.kind.isLevel
      ? assessor.breach(of: promise) : nil
    path =
      switch way {
      case .amount: assessor.path(ofAmountTo: result.period)
      case .advancement:
        result.meaning == .statedChange
          ? ExpectedPath(.linear, 1)
          : baseline.flatMap { assessor.path(ofLevelFrom: $0, to: result.period) }
      case .levelRatio, .margin, .places: nil
      }
    corners = corners(varying: Input.allCases)
    expectation = path.map(expectation)
  }

  /// How the result is compared, which follows from the indicator's kind and the promise.
  enum Way: Equatable {
    /// An amount against an amount.
    case amount
    /// A level on its way from a baseline.
    case advancement
    /// A level of which only the end can be judged, as a share of the target.
    case levelRatio
    /// A distance in the indicator's unit.
    case margin
    /// A rank.
    case places
  }

  /// Whether the result covers the promise's period to its end, be it as an estimate or a forecast.
  var isClosed: Bool { Self.isClosed(result, for: target) }

  private static func isClosed(_ result: Figure, for target: Target) -> Bool {
    target.period.isSeason || result.meaning == .statedChange
      || result.period.end >= target.period.end
  }

  /// The value that the change leads to.
  var goal: PrintedNumber { promise.goal(from: base) }

  /// Whether the baseline was at or beyond the target already: then the promise is to keep the level.
  var startsBeyondTarget: Bool {
    way == .margin && !promise.isMaintained && indicator.kind.isLevel
      && baseline.map { promise.isKept(byBaseline: $0) } ?? false
  }

  /// The value that the change is measured from: zero for amounts and for stated changes.
  var base: Double {
    way == .advancement && result.meaning != .statedChange ? baseline?.point ?? 0 : 0
  }

  // MARK: Path

  private func expectation(of path: ExpectedPath) -> Assessment.Expectation {
    let whole = goal.doubleValue - base
    var paces: Interval?
    for var choice in corners(varying: [.figures, .target]) {
      for share in path.range.ends {
        choice.share = share
        // Where nothing may have been due yet, what has come may be any number of times that.
        let isOpen = share == 0 && completion(at: choice).map { $0 > 0 } ?? false
        guard let pace = isOpen ? .infinity : pace(at: choice) else { continue }
        paces = paces?.hull(with: Interval(exactly: pace)) ?? Interval(exactly: pace)
      }
    }
    return Assessment.Expectation(
      path: path.kind, share: path.share, shareRange: path.range, years: path.years,
      value: base + path.share * whole, pace: pace(at: point), paceRange: paces)
  }

  // MARK: Measure

  /// One choice among the values that the figures can stand for.
  struct Choice {
    var value: Double
    var base: Double
    var shift: Double
    var share: Double?
    var allowance: Double = 0
    /// Whether the values are those that are printed, which are compared exactly.
    var isPrinted = false
  }

  var point: Choice {
    Choice(
      value: result.point, base: base, shift: 0, share: path?.share, allowance: allowance,
      isPrinted: true)
  }

  /// How far beyond the promise a result must be to exceed it: half a printed unit, of a sum or mean
  /// what its parts leave open.
  private var allowance: Double {
    guard result.meaning == .published else {
      return max(0, (result.range.high - result.range.low) / 2)
    }
    return indicator.isCounted(result.value) ? 0 : result.value.halfUnit
  }

  /// All combinations of extreme values, or of those of some inputs with the rest as printed.
  ///
  /// Every measure is monotone in each of them, so they bound what is possible.
  func corners(varying inputs: [Input]) -> [Choice] {
    let point = point
    func ends(_ input: Input, _ range: Interval?, or value: Double) -> Interval.Ends {
      (inputs.contains(input) ? range ?? Interval(exactly: value) : Interval(exactly: value)).ends
    }
    let movesBase = way == .advancement && result.meaning != .statedChange
    let bases = ends(.figures, movesBase ? baseline?.range : nil, or: point.base)
    var corners: [Choice] = []
    corners.reserveCapacity(8)
    func add(_ shift: Double, share: Double?) {
      func add(_ value: Double) {
        for base in bases {
          corners.append(Choice(value: value, base: base, shift: shift, share: share))
        }
      }
      for value in ends(.figures, result.range, or: point.value) { add(value) }
      guard inputs.contains(.figures) else { return }
      for value in bandValues(shift, share: share) { add(value) }
    }
    for shift in ends(.target, promise.leeway, or: 0) {
      if let path {
        for share in ends(.course, path.plausible, or: path.share) { add(shift, share: share) }
      } else {
        add(shift, share: nil)
      }
    }
    return corners
  }

  /// What a verdict rests on that may stand for several values.
  enum Input: CaseIterable {
    case figures, target, course
  }

  /// The value, or one right beside it where the word before the figure excludes the figure itself:
  /// "trên 50" is more than 50, "gần 50" less.
  func besides(_ value: Double) -> Double {
    guard value == result.point else { return value }
    // More than binary fractions lose, less than any figure prints.
    let step = max(1e-10 * value.magnitude, .leastNormalMagnitude)
    let away = value < 0 ? -step : step
    return switch result.qualifier {
    case .over: value + away
    case .under, .nearly: value - away
    case .about, .atLeast, .atMost, nil: value
    }
  }

  /// A band can be kept, or be on its way, in the middle of what a figure can stand for, which no
  /// extreme value shows.
  private func bandValues(_ shift: Double, share: Double?) -> [Double] {
    guard promise.sense == .within else { return [] }
    let threshold = promise.threshold.doubleValue + shift
    return [threshold, (share ?? 1) * threshold].filter(result.range.contains)
  }

  /// The change made over the change promised.
  ///
  /// A promise that is itself a change from the baseline keeps its length when the baseline moves
  /// within its rounding.
  func completion(at choice: Choice) -> Double? {
    let goal = goal.doubleValue + choice.shift
    let whole = assessor.isRelative ? goal - base : goal - choice.base
    guard whole != 0 else { return nil }
    let completion = (choice.value - choice.base) / whole
    return completion.isNaN ? nil : completion
  }

  func pace(at choice: Choice) -> Double? {
    guard let completion = completion(at: choice), let share = choice.share, share > 0 else {
      return nil
    }
    return completion / share
  }

  var measure: Assessment.Measure {
    switch way {
    case .amount, .levelRatio, .advancement:
      guard promise.threshold > PrintedNumber(0) || way == .advancement,
        let value = completion(at: point)
      else { return .noMeasure }
      let all = corners.compactMap { completion(at: $0) }
      let range = Interval(all.min() ?? value, all.max() ?? value)
      return way == .advancement
        ? .advancement(value, range: range) : .ratio(value, range: range)
    case .margin:
      let margin = promise.margin(of: result.value)
      let ends = [result.range.low, result.range.high].map {
        promise.sign * ($0 - promise.threshold.doubleValue)
      }
      return .margin(
        margin,
        range: promise.sense == .within
          ? Interval(exactly: margin.doubleValue) : Interval(ends[0], ends[1]))
    case .places:
      return .places(promise.margin(of: result.value))
    }
  }
}

extension Trial.Way {
  init(
    of promise: Promise, result: Figure, baseline: Figure?, isClosed: Bool, kind: Indicator.Kind
  ) {
    // At the end of its period a band is a matter of distance; before, it is on its way there. So is
    // an amount that is to be as large as before.
    if promise.isMaintained ? isClosed || !kind.addsUp : promise.sense == .within && isClosed {
      self = .margin
      return
    }
    if result.meaning == .statedChange {
      self = .advancement
      return
    }
    switch kind {
    case .flow, .countAdded: self = .amount
    case .growthRate, .binary: self = .margin
    case .rank: self = promise.sense == .within ? .margin : .places
    case .stock, .share, .index, .ratio:
      if let baseline {
        self = promise.isKept(byBaseline: baseline) ? .margin : .advancement
      } else {
        self = kind == .share || promise.threshold <= PrintedNumber(0) ? .margin : .levelRatio
      }
    }
  }
}

extension Indicator.Kind {
  /// Whether it is a level at a date, which moves from a baseline.
  var isLevel: Bool {
    switch self {
    case .stock, .share, .index, .ratio: true
    case .flow, .countAdded, .growthRate, .rank, .binary: false
    }
  }
}

extension Promise {
  /// Whether the baseline is at or beyond the target already, so that there is only a level to keep.
  func isKept(byBaseline baseline: Figure) -> Bool {
    let base = baseline.value.doubleValue
    return sense == .within ? isKept(by: base) : sign * (threshold.doubleValue - base) <= 0
  }
}
