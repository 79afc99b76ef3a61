import Foundation
import Testing

@testable import PlanIndicators

/// Laws that hold whatever the numbers are, each on a hundred thousand random cases; on as many as
/// `LAW_CASES` says where a sanitizer makes each of them slow.
struct AssessmentLawTests {
  private static let caseCount =
    ProcessInfo.processInfo.environment["LAW_CASES"].flatMap { Int($0) } ?? 100_000
  private static let folderSize = 500

  private static func period(_ text: String) -> TimePeriod {
    TimePeriod(text) ?? TimePeriod(start: day("2023-01-01"), end: day("2023-01-01"), notation: .day)
  }

  private static func day(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? CalendarDate(dayNumber: 0)
  }

  private static let year = period("2023")
  private static let term = period("2021-01-01/P5Y")
  private static let published = day("2023-12-01")
  private static let levelPeriods = ["2021-12-31", "2022", "2023-06", "2024-12-31", "2025"].map(
    period)
  private static let amountPeriods = (10..<365).map {
    TimePeriod(
      start: year.start, end: year.start.advanced(byDays: $0 - 1), notation: .days(UInt16($0)))
  }
  private static let levels: [Indicator.Kind] = [.stock, .share, .index, .ratio]
  private static let amounts: [Indicator.Kind] = [.flow, .countAdded]

  // MARK: Cases

  /// A promise about an amount of 2023 or a level of 2025, its baseline and one result.
  private static func sample(
    _ kinds: [Indicator.Kind], using generator: inout SeededGenerator
  ) -> LawCase {
    let kind = pick(kinds, &generator)
    let direction: Indicator.Direction = Bool.random(using: &generator) ? .increase : .decrease
    let size: ClosedRange<Int64> = Bool.random(using: &generator) ? 1...40 : 1...90_000
    let decimals = UInt8.random(in: 0...3, using: &generator)
    func number() -> PrintedNumber {
      PrintedNumber(.random(in: size, using: &generator), decimals: decimals)
    }
    let target = number()
    let comparison: Target.Comparison
    switch (Int.random(in: 0...3, using: &generator), direction) {
    case (0, .increase): comparison = .atLeast(target)
    case (1, .increase): comparison = .moreThan(target)
    case (0, _): comparison = .atMost(target)
    case (1, _): comparison = .lessThan(target)
    case (2, _): comparison = .equal(target)
    default:
      let width = PrintedNumber(.random(in: 0...20, using: &generator), decimals: decimals)
      comparison = .between(target, target + width)
    }
    var sample = LawCase(
      kind: kind, direction: direction, comparison: comparison,
      plan: kind.addsUp ? year : term)
    if kind.addsUp {
      sample.figures = [
        LawCase.Figure(value: number(), period: pick(amountPeriods, &generator), day: published)
      ]
      if Bool.random(using: &generator) {
        sample.figures += course(of: size, decimals, using: &generator)
      }
    } else {
      sample.baselinePeriod = period("2020")
      sample.baselineValue = number()
      sample.figures = [
        LawCase.Figure(value: number(), period: pick(levelPeriods, &generator), day: published)
      ]
    }
    return sample
  }

  /// How the amounts of up to three years before 2023 came in.
  private static func course(
    of size: ClosedRange<Int64>, _ decimals: UInt8, using generator: inout SeededGenerator
  ) -> [LawCase.Figure] {
    var figures: [LawCase.Figure] = []
    for year in Int.random(in: 2020...2022, using: &generator)...2022 {
      let half = Int64.random(in: size, using: &generator)
      let whole = half + .random(in: size, using: &generator)
      for (amount, time) in [(half, "\(year)-S1"), (whole, "\(year)")] {
        figures.append(
          LawCase.Figure(
            value: PrintedNumber(amount, decimals: decimals), period: period(time),
            day: published))
      }
    }
    return figures
  }

  private static func pick<Element>(
    _ choices: [Element], _ generator: inout SeededGenerator
  ) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }

  /// Bounds around the result, up to so many of its last digits away.
  private static func bound(
    _ sample: inout LawCase, by most: Int64, using generator: inout SeededGenerator
  ) {
    guard let value = sample.figures[0].value else { return }
    func away() -> PrintedNumber {
      PrintedNumber(.random(in: 0...most, using: &generator), decimals: value.decimals)
    }
    sample.figures[0].lower = (sample.figures[0].lower ?? value) - away()
    sample.figures[0].upper = (sample.figures[0].upper ?? value) + away()
  }

  // MARK: Trying them

  /// Judges random cases and their counterparts, many to a folder, and hands them over pair by pair.
  private func forEachPair(
    seed: UInt64, asOf day: String,
    make: (inout SeededGenerator) -> (LawCase, LawCase)?,
    check: (Assessment, Assessment, LawCase) throws -> Void
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let day = Self.day(day)
    for _ in 0..<(Self.caseCount / Self.folderSize) {
      var pairs: [(LawCase, LawCase)] = []
      while pairs.count < Self.folderSize {
        if let pair = make(&generator) { pairs.append(pair) }
      }
      let (ones, others) = (
        LawFolder(pairs.map(\.0)).folder, LawFolder(pairs.map(\.1)).folder
      )
      for (reference, pair) in zip(ones.targets.allReferences, pairs) {
        guard let one = ones.assessment(of: reference, asOf: day),
          let other = others.assessment(of: reference, asOf: day)
        else { throw Unjudged() }
        try check(one, other, pair.0)
      }
    }
  }

  private struct Unjudged: Error {}

  // MARK: Laws

  @Test func `a power of ten on all numbers changes no verdict`() throws {
    try forEachPair(seed: 1, asOf: "2023-12-01") { generator in
      let exponent = Self.pick([-3, -1, 2], &generator)
      var sample = Self.sample(Self.amounts + Self.levels, using: &generator)
      if exponent > 0 { sample = sample.mapNumbers { $0.withDecimals(atLeast: 2) } }
      return (
        sample,
        sample.mapNumbers {
          PrintedNumber($0.mantissa, decimals: UInt8(clamping: Int($0.decimals) - exponent))
        }
      )
    } check: { one, scaled, sample in
      // The tolerance of a margin, and of a share beyond its band, is in points and does not scale.
      guard let completion = one.completion, let other = scaled.completion,
        one.promise?.sense != .within || sample.kind != .share
      else { return }
      try #require(one.verdict == scaled.verdict, "\(sample)")
      try #require(other.isNearly(completion, within: 1e-9 * max(1, abs(completion))))
    }
  }

  @Test func `turning every sign and the direction changes no verdict of a level`() throws {
    try forEachPair(seed: 2, asOf: "2026-06-01") { generator in
      var sample = Self.sample(Self.levels + [.growthRate], using: &generator)
      if Bool.random(using: &generator) { Self.bound(&sample, by: 9, using: &generator) }
      return (sample, sample.mirrored)
    } check: { one, mirrored, sample in
      try #require(one.verdict == mirrored.verdict, "\(sample)")
    }
  }

  @Test func `a document of a later day changes nothing`() throws {
    let values = ["0", "12.5", "99999", "-3"].compactMap { PrintedNumber($0) }
    try forEachPair(seed: 3, asOf: "2023-12-31") { generator in
      let sample = Self.sample(Self.amounts + Self.levels + [.growthRate], using: &generator)
      var later = sample
      for _ in 0..<3 {
        let period = Self.pick(Self.levelPeriods + [Self.year], &generator)
        later.figures.append(
          LawCase.Figure(
            value: Self.pick(values, &generator), period: period, day: Self.day("2024-01-01"),
            seriesBreak: Self.pick(["", "Chuẩn mới"], &generator)))
        let rate = Judgement.Rate(
          value: Self.pick(values, &generator), scale: .percent, qualifier: nil)
        later.statements.append(
          LawCase.Statement(
            statement: Bool.random(using: &generator)
              ? .change(rate, against: nil) : .completion(rate, of: nil),
            period: period, day: Self.day("2024-01-15"), namesPlan: true))
      }
      return (sample, later)
    } check: { one, later, sample in
      // The two folders number their statements apart, and there are none here.
      try #require(one == later, "\(sample)")
    }
  }

  @Test func `a wider interval never makes a verdict firmer`() throws {
    let kinds = Self.amounts + Self.levels + [.growthRate]
    try forEachPair(seed: 4, asOf: "2026-06-01") { generator in
      var sample = Self.sample(kinds, using: &generator)
      if Bool.random(using: &generator) {
        sample.direction = .band
        sample.comparison = .between(
          sample.comparison.value, sample.comparison.upperValue ?? sample.comparison.value)
      }
      if Bool.random(using: &generator) { sample.figures[0].period = sample.plan }
      Self.bound(&sample, by: 9, using: &generator)
      var wide = sample
      Self.bound(&wide, by: 40_000, using: &generator)
      return (sample, wide)
    } check: { narrow, wide, sample in
      let (narrow, wide) = (narrow.verdict, wide.verdict)
      try #require(!wide.isFirm || narrow.isFirm && narrow.status == wide.status, "\(sample)")
      try #require(
        Set(narrow.alternatives + [narrow.status]).isSubset(of: wide.alternatives + [wide.status]),
        "\(sample)")
    }
  }

  @Test func `a wider implied plan never makes a verdict firmer`() throws {
    try forEachPair(seed: 7, asOf: "2023-12-01") { generator in
      var sample = Self.sample(Self.amounts, using: &generator)
      let value = sample.comparison.value
      sample.comparison = .atLeast(value)
      sample.direction = .increase
      sample.origin = .implied
      func away(_ most: Int64) -> PrintedNumber {
        PrintedNumber(.random(in: 0...most, using: &generator), decimals: value.decimals)
      }
      sample.lower = value - away(value.mantissa / 4)
      sample.upper = value + away(value.mantissa / 4)
      var wide = sample
      wide.lower = sample.lower.map { $0 - away(value.mantissa / 2) }
      wide.upper = sample.upper.map { $0 + away(value.mantissa) }
      return (sample, wide)
    } check: { narrow, wide, sample in
      let (narrow, wide) = (narrow.verdict, wide.verdict)
      try #require(narrow.status == wide.status, "\(sample)")
      try #require(Set(narrow.alternatives).isSubset(of: wide.alternatives), "\(sample)")
    }
  }

  @Test func `completion is 0 at the baseline and 1 at the target`() throws {
    try forEachPair(seed: 5, asOf: "2023-12-01") { generator in
      var sample = Self.sample(Self.levels, using: &generator)
      let (target, baseline) = (sample.comparison.value, sample.baselineValue ?? PrintedNumber(0))
      guard target != baseline else { return nil }
      sample.direction = target > baseline ? .increase : .decrease
      sample.comparison = target > baseline ? .atLeast(target) : .atMost(target)
      var reached = sample
      sample.figures[0].value = baseline
      reached.figures[0].value = target
      return (sample, reached)
    } check: { start, end, sample in
      try #require(start.completion == 0, "\(sample)")
      try #require(end.completion == 1, "\(sample)")
      try #require([.achieved, .metNow].contains(end.status), "\(sample)")
      try #require(!start.status.isGood, "\(sample)")
    }
  }

  // MARK: Whatever is in the files

  private static let values = [
    "0", "-0.5", "0.4", "7", "100", "-12", "999999999999999", "-999999999999999", "0.000001",
    "33.33",
  ].compactMap { PrintedNumber($0) }
  private static let anyPeriods = [
    "2020", "2021", "2022", "2023", "2021-01-01/P2Y", "2023-01-01/P6M", "2022-01-01/P6M", "2023-DX",
    "2023-06", "2021-01-01/P5Y", "2023-02-28/P1D",
  ].map(period)
  private static let days = ["2021-06-30", "2023-03-01", "2023-12-01", "2024-01-20"].map(day)

  /// A case of which nothing is sensible but the syntax.
  private static func wildSample(using generator: inout SeededGenerator) -> LawCase {
    func number() -> PrintedNumber { pick(values, &generator) }
    func maybe<Value>(_ value: Value) -> Value? { Bool.random(using: &generator) ? value : nil }
    let value = number()
    let comparisons: [Target.Comparison] = [
      .atLeast(value), .moreThan(value), .atMost(value), .lessThan(value), .equal(value),
      .between(value, value + number().magnitude),
    ]
    var sample = LawCase(
      kind: pick(Indicator.Kind.allCases, &generator),
      direction: pick(Indicator.Direction.allCases, &generator),
      comparison: pick(comparisons, &generator),
      plan: pick([year, term, period("2023-DX"), period("2023-S1")], &generator),
      basis: pick([.absolute, .change, .percentChange, .average], &generator),
      isMaintained: pick([true, false, false], &generator),
      origin: pick([.stated, .implied], &generator), lower: maybe(number()),
      upper: maybe(number()), baselinePeriod: maybe(pick(anyPeriods, &generator)),
      baselineValue: maybe(number()))
    for _ in 0..<Int.random(in: 0...6, using: &generator) {
      sample.figures.append(
        LawCase.Figure(
          value: number(), period: pick(anyPeriods, &generator), day: pick(days, &generator),
          status: pick([.official, .provisional, .estimated, .forecast], &generator),
          qualifier: pick([nil] + Qualifier.allCases, &generator),
          lower: maybe(number()).flatMap { pick([$0, nil, nil], &generator) },
          upper: maybe(number()).flatMap { pick([$0, nil, nil], &generator) },
          outOf: pick([nil, 34, 63], &generator),
          seriesBreak: pick(["", "", "", "Chuẩn mới"], &generator)))
    }
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      let rate = Judgement.Rate(
        value: number(), scale: pick(Judgement.Scale.allCases, &generator),
        qualifier: pick([nil] + Qualifier.allCases, &generator))
      let other = maybe(pick(anyPeriods, &generator))
      sample.statements.append(
        LawCase.Statement(
          statement: pick(
            [
              .completion(rate, of: nil), .change(rate, against: other),
              .ratio(rate, against: other), .verdict(pick(Judgement.Verdict.allCases, &generator)),
            ], &generator),
          period: pick(anyPeriods, &generator), day: pick(days, &generator),
          namesPlan: Bool.random(using: &generator)))
    }
    return sample
  }

  @Test func `no number is ever undefined, and nothing is unsure of nothing`() throws {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<(Self.caseCount / Self.folderSize) {
      let cases = (0..<Self.folderSize).map { _ in Self.wildSample(using: &generator) }
      let folder = LawFolder(cases).folder
      let day = Self.pick(["2023-12-01", "2026-06-01"].map(Self.day), &generator)
      for (assessment, sample) in zip(folder.assessments(asOf: day), cases) {
        try #require(assessment.holdsNoNaN, "\(sample) \(assessment)")
        try #require(assessment.verdict.isFirm || assessment.verdict.status != .noData)
        try #require(!assessment.verdict.alternatives.contains(assessment.status), "\(sample)")
        try #require(assessment.result != nil || assessment.isEmpty, "\(sample) \(assessment)")
      }
    }
  }

  @Test func `no figure comes out of missing data`() throws {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<(Self.caseCount / Self.folderSize) {
      let cases = (0..<Self.folderSize).map { _ in
        var sample = Self.wildSample(using: &generator)
        for index in sample.figures.indices {
          sample.figures[index].value = nil
          sample.figures[index].status = .missing
        }
        sample.statements = []
        return sample
      }
      let folder = LawFolder(cases).folder
      let day = Self.day("2026-06-01")
      for (assessment, sample) in zip(folder.assessments(asOf: day), cases) {
        try #require(assessment.result == nil, "\(sample)")
        try #require(assessment.isEmpty, "\(sample)")
        try #require(
          folder.internationalProgress(of: assessment, asOf: day) == nil, "\(sample)")
        try #require(assessment.status.rank == nil, "\(sample)")
        try #require(assessment.verdict.isFirm, "\(sample)")
      }
    }
  }
}

extension Assessment {
  /// Whether nothing in it was computed from a result.
  fileprivate var isEmpty: Bool {
    measure == .noMeasure && expectation == nil && requiredPace == nil && forecast == nil
      && changeOnYear == nil
  }
}
