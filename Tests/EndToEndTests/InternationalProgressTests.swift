import Foundation
import Testing

/// The international progress measure in machine output, for figures that Statistics Canada publishes
/// together with the measure's value.
@Suite(.timeLimit(.minutes(10)))
struct InternationalProgressTests {
  /// One published series: github.com/sdg-data-canada-odd-donnees, indicator_calculation_components.yml.
  struct Series: CustomTestStringConvertible, Sendable {
    let source: String
    let base: (year: Int, value: String)
    let current: (year: Int, value: String)
    var goal: String?
    var limit = ""
    var direction = "increase"
    let value: Double?
    let score: Double?
    let status: String

    var testDescription: String { source }
  }

  private static let published = [
    Series(
      source: "8-10-2, with a target", base: (2016, "98.4"), current: (2019, "98.8"), goal: "100.0",
      value: 1.1738597249322216, score: 4.0990626292183645, status: "substantial_progress"),
    Series(
      source: "5-5-1, with a target to fall to", base: (2015, "74.7"), current: (2023, "69.4"),
      goal: "50.0", direction: "decrease", value: 0.3467389753948795, score: -1.0552427112221556,
      status: "limited_progress"),
    Series(
      source: "7-1-2, achieved", base: (2015, "100.0"), current: (2022, "100.0"), goal: "100.0",
      value: nil, score: 5, status: "target_achieved"),
    Series(
      source: "6-5-1, a single year", base: (2023, "73.0"), current: (2023, "73.0"), goal: "100.0",
      value: nil, score: nil, status: "not_available"),
    Series(
      source: "6-4-1, without a target", base: (2015, "40.487"), current: (2021, "45.557"),
      value: 0.019858500195414353, score: 4.929250097707175, status: "substantial_progress"),
    Series(
      source: "9-c-1, with a limit", base: (2016, "99.47"), current: (2022, "99.57"), limit: "100",
      value: 0.00016748456325199612, score: 0.5456262610658811, status: "moderate_progress"),
  ]

  @Test(arguments: published)
  func `a published series gives the published value, score and status`(
    series: Series
  ) async throws {
    let folder = try ScratchFolder(changing: Self.files(of: series))
    let report = try JSONDecoder().decode(
      Report.self,
      from: Data(
        await Program("report", "--format", "json", "--as-of", "2026-11-01", data: folder.path)
          .output.utf8))
    let assessment = try #require(report.assessments.first { $0.indicator == "SDG" })
    let progress = try #require(assessment.international)
    #expect(isNearly(progress.value, series.value))
    #expect(isNearly(progress.score, series.score))
    #expect(progress.status == series.status)
  }

  private func isNearly(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return abs(one - other) <= 1e-9
  }

  /// The shipped data with the series as an indicator of its own.
  private static func files(of series: Series) -> [String: (String) -> String?] {
    func observation(_ id: String, _ figure: (year: Int, value: String)) -> String {
      let decimals = figure.value.split(separator: ".").dropFirst().first?.count ?? 0
      return "\(id),SDG,06,\(figure.year),\(figure.value),A,,\(decimals),,,,,SDG-DOC,,\n"
    }
    let years =
      series.base.year == series.current.year ? [series.base] : [series.base, series.current]
    let sign = series.direction == "increase" ? "ge" : "le"
    return [
      "documents.csv": { $0 + "SDG-DOC,,Chỉ số,,page,,,2025-12-31,,,,2026-11-01\n" },
      "indicators.csv": {
        $0 + "SDG,Chỉ số,Score,KT,,index,điểm,points,\(series.direction),3,,\(series.limit),,,,,,\n"
      },
      "plans.csv": { $0 + "SDG-PLAN,Kế hoạch 2030,,,06,master,2016-01-01/P15Y,,,,,,\n" },
      "targets.csv": { text in
        text
          + (series.goal.map { goal in
            "SDG-T,SDG-PLAN,SDG,06,2030,\(sign),\(goal),,absolute,no,,\(series.base.year),,,"
              + "province,yes,stated,,,,SDG-DOC,,,,\n"
          } ?? "")
      },
      "observations.csv": { text in
        text + zip(["SDG-1", "SDG-2"], years).map { observation($0, $1) }.joined()
      },
    ]
  }

  private struct Report: Decodable {
    let assessments: [Assessment]

    struct Assessment: Decodable {
      let indicator: String
      let international: Progress?
    }

    struct Progress: Decodable {
      let value: Double?
      let score: Double?
      let status: String
    }
  }
}
