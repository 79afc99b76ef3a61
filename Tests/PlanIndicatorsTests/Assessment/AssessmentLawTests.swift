import PlanIndicators
import Testing

/// Laws that hold whatever the numbers are, on thousands of random cases.
struct AssessmentLawTests {
  /// A promise about a level or an amount, its baseline and its result, in units of 10^−`decimals`.
  private struct Case: CustomStringConvertible {
    var kind: Indicator.Kind
    var direction: Indicator.Direction
    var comparison: [String]
    var baseline: Int64
    var target: Int64
    var upper: Int64
    var result: Int64
    var decimals: UInt8
    var period: String
    var bounds: (lower: Int64, upper: Int64)?

    static let periods = ["2021-12-31", "2022", "2023-06", "2024-12-31", "2025"]

    init(kinds: [Indicator.Kind], using generator: inout SeededGenerator) {
      kind = kinds[Int.random(in: 0..<kinds.count, using: &generator)]
      direction = Bool.random(using: &generator) ? .increase : .decrease
      let codes =
        direction == .increase ? ["ge", "gt", "between", "eq"] : ["le", "lt", "between", "eq"]
      comparison = [codes[Int.random(in: 0..<codes.count, using: &generator)]]
      let size: ClosedRange<Int64> = Bool.random(using: &generator) ? 1...40 : 1...90_000
      baseline = .random(in: size, using: &generator)
      target = .random(in: size, using: &generator)
      upper = target + .random(in: 0...20, using: &generator)
      result = .random(in: size, using: &generator)
      decimals = .random(in: 0...3, using: &generator)
      period = Self.periods[Int.random(in: 0..<Self.periods.count, using: &generator)]
    }

    var description: String { "\(builder(scaledBy: 0).texts)" }

    /// The same case with all its numbers times 10^`exponent`, or with their signs turned.
    func builder(scaledBy exponent: Int = 0, mirrored: Bool = false) -> FolderBuilder {
      func text(_ mantissa: Int64) -> String {
        let count = UInt8(clamping: Int(decimals) - exponent)
        return PrintedNumber(mantissa * (mirrored ? -1 : 1), decimals: count).description
      }
      let turned = ["ge": "le", "gt": "lt", "le": "ge", "lt": "gt"]
      let code = mirrored ? turned[comparison[0]] ?? comparison[0] : comparison[0]
      let ends = code == "between" ? [target, upper] : [target]
      let numbers = (mirrored ? ends.reversed() : ends).map(text)
      let wanted: Indicator.Direction =
        mirrored ? (direction == .increase ? .decrease : .increase) : direction
      var cells = ["decimals": "\(Int(decimals) - exponent)"]
      if let bounds {
        cells["lower"] = text(mirrored ? bounds.upper : bounds.lower)
        cells["upper"] = text(mirrored ? bounds.lower : bounds.upper)
      }
      let isAmount = kind.addsUp
      return FolderBuilder().indicator(kind, wanted: wanted, ["decimals": "2"])
        .plan(isAmount ? "2023" : "2021-01-01/P5Y")
        .target(
          ([code] + numbers).joined(separator: " "),
          isAmount ? [:] : ["baseline_period": "2020", "baseline_value": text(baseline)]
        )
        .observation(
          text(result), isAmount ? "2023-01-01/P\(10 + result % 355)D" : period, on: "2023-12-01",
          cells)
    }
  }

  private func forEachCase(
    _ kinds: [Indicator.Kind], count: Int = 1_000, seed: UInt64,
    _ check: (inout Case, inout SeededGenerator) throws -> Void
  ) rethrows {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<count {
      var sample = Case(kinds: kinds, using: &generator)
      try check(&sample, &generator)
    }
  }

  @Test(arguments: [-3, -1, 2])
  func `a power of ten on all numbers changes no verdict`(exponent: Int) throws {
    let kinds: [Indicator.Kind] = [.flow, .countAdded, .stock, .share, .index, .ratio]
    try forEachCase(kinds, seed: 1) { sample, _ in
      sample.decimals = max(sample.decimals, UInt8(clamping: exponent))
      // The tolerance of a margin is in the indicator's unit and does not scale.
      let original = try sample.builder().assessment(asOf: "2023-12-01")
      guard original.completion != nil else { return }
      let scaled = try sample.builder(scaledBy: exponent).assessment(asOf: "2023-12-01")
      try #require(scaled.verdict == original.verdict, "\(sample)")
      if let one = scaled.completion, let other = original.completion {
        try #require(one.isNearly(other, within: 1e-9 * max(1, abs(other))), "\(sample)")
      }
    }
  }

  @Test func `turning every sign and the direction changes no verdict of a level`() throws {
    try forEachCase([.stock, .share, .index, .ratio, .growthRate], count: 2_000, seed: 2) {
      sample, generator in
      if Bool.random(using: &generator) {
        sample.bounds = (
          sample.result - .random(in: 0...9, using: &generator),
          sample.result + .random(in: 0...9, using: &generator)
        )
      }
      let original = try sample.builder().assessment(asOf: "2026-06-01")
      let mirrored = try sample.builder(mirrored: true).assessment(asOf: "2026-06-01")
      try #require(mirrored.verdict == original.verdict, "\(sample)")
    }
  }

  @Test func `a document of a later day changes nothing`() throws {
    try forEachCase([.flow, .stock, .share, .growthRate], seed: 3) { sample, generator in
      let builder = sample.builder()
      let day = "2023-12-31"
      let before = try builder.assessment(asOf: day)
      let values = ["0", "12.5", "99999", "-3"]
      var later = builder
      for number in 1...3 {
        let value = values[Int.random(in: 0..<values.count, using: &generator)]
        let period = Case.periods[Int.random(in: 0..<Case.periods.count, using: &generator)]
        later = later.observation(value, period, on: "2024-01-0\(number)")
          .judgement("change points -2.5", period, on: "2024-01-15")
      }
      later = later.target("ge 1", on: "2024-02-01", ["supersedes": "T1"])
      try #require(later.assessment(asOf: day) == before, "\(sample)")
      let known = try #require(CalendarDate(day))
      let (all, allLater) = try (builder.folder(), later.folder())
      try #require(allLater.assessments(asOf: known) == all.assessments(asOf: known), "\(sample)")
    }
  }

  @Test func `a wider interval never makes a verdict firmer`() throws {
    let kinds: [Indicator.Kind] = [.flow, .countAdded, .stock, .share, .index, .ratio, .growthRate]
    try forEachCase(kinds, count: 2_000, seed: 4) { sample, generator in
      if Bool.random(using: &generator) {
        sample.direction = .band
        sample.comparison = ["between"]
      }
      sample.bounds = (
        sample.result - .random(in: 0...9, using: &generator),
        sample.result + .random(in: 0...9, using: &generator)
      )
      let narrow = try sample.builder().assessment(asOf: "2026-06-01").verdict
      sample.bounds = sample.bounds.map { bounds in
        (
          bounds.lower - .random(in: 0...40_000, using: &generator),
          bounds.upper + .random(in: 0...40_000, using: &generator)
        )
      }
      let wide = try sample.builder().assessment(asOf: "2026-06-01").verdict
      try #require(!wide.isFirm || narrow.isFirm && narrow.status == wide.status, "\(sample)")
      try #require(
        Set(narrow.alternatives + [narrow.status]).isSubset(of: wide.alternatives + [wide.status]),
        "\(sample)")
    }
  }

  @Test func `completion is 0 at the baseline and 1 at the target`() throws {
    try forEachCase([.stock, .share, .index, .ratio], seed: 5) { sample, _ in
      sample.comparison = [sample.direction == .increase ? "ge" : "le"]
      let isForward = (sample.target > sample.baseline) == (sample.direction == .increase)
      guard isForward, sample.target != sample.baseline else { return }
      sample.result = sample.baseline
      let start = try sample.builder().assessment(asOf: "2023-12-01")
      try #require(start.completion == 0, "\(sample)")
      sample.result = sample.target
      let end = try sample.builder().assessment(asOf: "2023-12-01")
      try #require(end.completion == 1, "\(sample)")
      try #require([.achieved, .metNow].contains(end.status), "\(sample)")
    }
  }

  @Test func `no number is ever undefined`() throws {
    let words = ["", "over", "under", "nearly", "about", "at_least", "at_most"]
    let bases = ["absolute", "change", "percent_change", "average"]
    let values = ["0", "-0.5", "0.4", "7", "100", "-12", "999999999999999", "0.000001"]
    func pick(_ texts: [String], _ generator: inout SeededGenerator) -> String {
      texts[Int.random(in: 0..<texts.count, using: &generator)]
    }
    let years = [
      "2020", "2021", "2022", "2023", "2021-01-01/P2Y", "2023-01-01/P6M", "2022-01-01/P6M",
    ]
    try forEachCase(Indicator.Kind.allCases.filter { $0 != .rank }, count: 2_000, seed: 6) {
      sample, generator in
      var builder = FolderBuilder()
        .indicator(
          sample.kind, wanted: sample.direction, ["decimals": pick(["0", "2"], &generator)]
        )
        .plan(pick(["2023", "2021-01-01/P5Y"], &generator))
        .target(
          "\(sample.comparison[0] == "between" ? "eq" : sample.comparison[0]) \(pick(values, &generator))",
          [
            "basis": pick(bases, &generator),
            "baseline_period": pick(["", "2020", "2022"], &generator),
            "baseline_value": pick(values + ["", ""], &generator),
            "origin": pick(["stated", "implied"], &generator),
            "lower": pick(["", "0", "-1"], &generator),
            "upper": pick(["", "0", "1"], &generator), "maintain": pick(["yes", "no"], &generator),
          ])
      for (number, year) in years.enumerated() where Bool.random(using: &generator) {
        builder = builder.observation(
          pick(values, &generator), year, on: "2023-0\(number + 1)",
          ["qualifier": pick(words, &generator), "status": pick(["A", "E"], &generator)])
        builder = builder.judgement(
          pick(
            ["change percent", "ratio times", "completion percent", "change points"], &generator)
            + " " + pick(values, &generator), year, on: "2023-0\(number + 1)",
          ["qualifier": pick(words, &generator)])
      }
      let assessment = try builder.assessment(asOf: pick(["2023-12-01", "2026-06-01"], &generator))
      try #require(assessment.holdsNoNaN, "\(builder.texts) \(assessment)")
      try #require(assessment.verdict.isFirm || assessment.verdict.status != .noData)
      try #require(!assessment.verdict.alternatives.contains(assessment.status))
    }
  }
}
