import Foundation
import Testing

@testable import PlanIndicators

/// What others have published about methods that this library shares with them.
///
/// The README beside says what is reproduced and what is not.
struct PublishedVectorTests {
  private static let all = Result { try PublishedVectors() }

  private func items(_ method: String, count: Int) throws -> [PublishedVectors.Item] {
    let items = try Self.all.get().items.filter { $0.method == method }
    try #require(items.count == count)
    return items
  }

  // MARK: The international measure

  @Test func `the progress measure of 180 Canadian series is reproduced to a billionth`() throws {
    for item in try items("statcan-open-sdg-progress", count: 180) {
      let progress = try item.input.progress()
      #expect(isNearly(progress.value, try item.output.progressValue), "\(item.id)")
      #expect(isNearly(progress.score, try item.output.score), "\(item.id)")
      #expect(progress.status.rawValue == (try item.output.status), "\(item.id)")
    }
  }

  @Test func `the label of Open SDG's own page test is reproduced`() throws {
    for item in try items("open-sdg-feature-test", count: 1) {
      #expect(try item.input.progress().status.rawValue == item.output.status)
    }
    let falling = InternationalProgress(
      base: .init(value: 10, year: 2015), current: .init(value: 30, year: 2016),
      target: .init(value: 1, year: 2030), wantsIncrease: false)
    #expect(falling.status == .deterioration)
  }

  @Test func `the scores of 13 indicators of several series are reproduced`() throws {
    for item in try items("statcan-open-sdg-aggregate", count: 13) {
      let series = try #require(item.input.seriesScores).map {
        InternationalProgress(value: nil, score: $0, status: .limited)
      }
      let aggregate = try #require(InternationalProgress.aggregate(series))
      #expect(isNearly(aggregate.score, try item.output.score), "\(item.id)")
      #expect(aggregate.status.rawValue == (try item.output.status), "\(item.id)")
    }
  }

  // MARK: Advancement

  @Test func `PILOTE's advancement of nine regions is reproduced`() throws {
    for item in try items("pilote-advancement-bounded", count: 9) {
      let completion = try advancement(of: item, from: item.input.initial)
      let bounded = min(max(100 * completion, 0), 100)
      #expect(isNearly(bounded, try item.output.percent), "\(item.id)")
    }
  }

  @Test func `the scores of key results are reproduced as printed`() throws {
    for item in try items("okr-score", count: 2) {
      let completion = try advancement(of: item, from: item.input.baseline)
      #expect(rounded(completion, decimals: 2) == (try item.output.score2Dp), "\(item.id)")
    }
  }

  /// The completion of a score on its way from `baseline`.
  private func advancement(
    of item: PublishedVectors.Item, from baseline: Decimal?
  ) throws -> Double {
    let (start, actual, target) = try (
      #require(baseline), #require(item.input.actual), #require(item.input.target)
    )
    let isRise = target > start
    return try #require(
      FolderBuilder().indicator(.index, wanted: isRise ? .increase : .decrease)
        .plan("2022-01-01/P5Y")
        .target(
          "\(isRise ? "ge" : "le") \(target)",
          ["baseline_period": "2021", "baseline_value": "\(start)"]
        )
        .observation("\(actual)", "2022-12-31", on: "2023-01-31").assessment(asOf: "2023-02-01")
        .completion)
  }

  // MARK: Shares of a plan

  @Test func `hledger's percentages of positive budgets are reproduced as printed`() throws {
    for item in try items("hledger-budget-percent", count: 20) {
      let assessment = try share(of: item, goal: item.input.goal)
      if try #require(item.input.goal) > 0 {
        let completion = try #require(assessment.completion)
        #expect(rounded(100 * completion) == (try item.output.percentRounded), "\(item.id)")
      } else {
        #expect(assessment.verdict.obstacle == .targetNotPositive, "\(item.id)")
        #expect(assessment.completion == nil, "\(item.id)")
      }
    }
  }

  @Test func `a cumulative share of an Imihigo contract is reproduced, its worst quarter is not`()
    throws
  {
    for item in try items("imihigo-guide", count: 3) {
      switch item.input.kind {
      case "cumulative":
        let completion = try #require(share(of: item, goal: item.input.targetToDate).completion)
        #expect(rounded(100 * completion, decimals: 1) == (try item.output.percent1Dp))
      case "decreasing_worst_of_quarter":
        var builder = FolderBuilder().indicator(.stock, wanted: .decrease).plan("2023")
          .target("le \(try #require(item.input.target))")
        for (month, value) in zip(["01", "02", "03"], try #require(item.input.values)) {
          builder = builder.observation("\(value)", "2023-\(month)", on: "2023-\(month)-28")
        }
        #expect(try builder.assessment(asOf: "2023-04-01").status == .metNow)
      default: break
      }
    }
  }

  /// What is said about the actual amount of a year against its goal.
  private func share(of item: PublishedVectors.Item, goal: Decimal?) throws -> Assessment {
    try FolderBuilder().indicator(.flow).plan("2023").target("ge \(try #require(goal))")
      .observation("\(try #require(item.input.actual))", "2023", on: "2024-01")
      .assessment(asOf: "2024-02-01")
  }

  // MARK: Earned value

  @Test func `the schedule side of earned value is reproduced`() throws {
    let items = try items("earned-value", count: 10)
    func item(_ function: String) throws -> PublishedVectors.Item {
      try #require(items.first { $0.input.function == function })
    }
    let schedule = try #require(try item("pv").input.schedule)
    let month = try #require(try item("pv").input.period)
    let (complete, budget) = try (
      #require(try item("ev").input.complete), #require(try item("ev").input.bac)
    )
    let assessment = try earnedValue(
      schedule, budget: budget, earned: complete * budget, months: month)
    let planned = try #require(assessment.expectation?.value)
    let earned = try #require(assessment.result?.point)
    #expect(isNearly(planned, try item("pv").number))
    #expect(isNearly(earned, try item("ev").number))
    #expect(isNearly(earned - planned, try item("sv").number))
    #expect(isNearly(assessment.expectation?.pace, earned / planned))
    #expect(isNearly(assessment.expectation?.pace, 0.875))
    guard case .timesPlanned(let pace) = assessment.requiredPace else {
      Issue.record("no required pace")
      return
    }
    #expect(isNearly(pace, try item("tcpi_bac").number))
  }

  @Test func `nothing planned yet gives no pace, where earned value gives an error`() throws {
    let item = try #require(
      try items("earned-value", count: 10).first { $0.input.function == "spi" })
    #expect(item.input.pv == 0)
    let assessment = try earnedValue(
      [0, 1], budget: 100_000, earned: #require(item.input.ev), months: 1)
    #expect(assessment.expectation?.share == 0)
    #expect(assessment.expectation?.pace == nil)
  }

  /// A year's amount with a declared profile: the schedule, one share a month.
  private func earnedValue(
    _ schedule: [Decimal], budget: Decimal, earned: Decimal, months: Int
  ) throws -> Assessment {
    var builder = FolderBuilder().indicator(.flow, ["profile": "EV"]).plan("2023")
      .target("ge \(budget)")
      .observation("\(earned)", "2023-01-01/P\(months)M", on: "2023-06")
    for (month, share) in zip(1..., schedule) {
      builder = builder.adding(
        ["id": "EV", "month": "\(month)", "share": "\(share)"], to: "profiles.csv")
    }
    let assessment = try builder.assessment(asOf: "2023-06-30")
    #expect(assessment.expectation?.path == .declared)
    return assessment
  }

  private func rounded(_ value: Double, decimals: Int = 0) -> Double {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    return (value * scale).rounded() / scale
  }

  private func isNearly(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.isNearly(other)
  }
}

/// The items of `published.json`.
struct PublishedVectors: Decodable {
  let items: [Item]

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "published.json")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(Self.self, from: Data(contentsOf: file))
  }

  struct Item: Decodable {
    let id: String
    let method: String
    let input: Input
    let expected: Expected

    var output: Output {
      get throws {
        guard case .fields(let output) = expected else { throw NotThere() }
        return output
      }
    }

    var number: Double {
      get throws {
        guard case .number(let number) = expected else { throw NotThere() }
        return number
      }
    }
  }

  struct NotThere: Error {}

  /// What goes in; decimal where it is to be written into a file as printed.
  struct Input: Decodable {
    let baseValue, baseYear, currentValue, currentYear, targetYear, limit: Double?
    let direction: Int?
    let seriesScores: [Double]?
    let initial, baseline, actual, target, goal, targetToDate: Decimal?
    let kind, function: String?
    let values, schedule: [Decimal]?
    let bac, complete, ev, pv: Decimal?
    let period: Int?

    func progress() throws -> InternationalProgress {
      func point(_ value: Double?, _ year: Double?) -> InternationalProgress.Point? {
        value.flatMap { value in year.map { .init(value: value, year: $0) } }
      }
      return InternationalProgress(
        base: point(baseValue, baseYear), current: point(currentValue, currentYear),
        target: point(target.flatMap { Double("\($0)") }, targetYear),
        wantsIncrease: try #require(direction) == 1, limit: limit)
    }
  }

  enum Expected: Decodable {
    case number(Double)
    case word(String)
    case fields(Output)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else if let word = try? container.decode(String.self) {
        self = .word(word)
      } else {
        self = .fields(try container.decode(Output.self))
      }
    }
  }

  struct Output: Decodable {
    let progressValue, score, percent, score2Dp, percentRounded, percent1Dp: Double?
    let status: String?
  }
}
