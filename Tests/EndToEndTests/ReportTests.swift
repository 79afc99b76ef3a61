import Foundation
import PlanIndicators
import Testing

/// `tiendo report` on the shipped data: the facts that its documents state, by any day.
@Suite(.timeLimit(.minutes(10)))
struct ReportTests {
  private func json(_ day: String? = nil) async throws -> ReportJSON {
    guard let day else { return try ReportJSON(await Program("report", "--format", "json")) }
    return try ReportJSON(await Program("report", "--format", "json", "--as-of", day))
  }

  // MARK: What the province counts itself

  @Test func `tells how many indicators the province says it reaches`() async throws {
    let report = try await json("2023-12-13")
    let annual = try #require(try report.tally("2023").stated.first)
    #expect(annual.total == 26)
    #expect(annual.classes.map(\.code) == ["achieved_or_exceeded", "missed"])
    #expect(annual.classes.map(\.count) == [23, 3])
    let term = try #require(try report.tally("2021-2025").stated.first)
    #expect(term.basis == "forecast")
    #expect(term.total == 66)
    #expect(term.classes.map(\.count) == [54, 11, 1])
    #expect(try report.tally("2023").declared == 26)
  }

  @Test func `does not know what had not been published`() async throws {
    let report = try await json("2023-09-01")
    #expect(
      report.tallies.filter { $0.area == "06" }.allSatisfy {
        !["2021-2025", "2023"].contains($0.plan) || $0.stated.isEmpty
      })
    #expect(try report.tally("2023").declared == nil)
    #expect(!report.tallies.contains { $0.plan == "2024" })
    #expect(!report.documents.contains { ["001", "003"].contains($0.id) })
  }

  // MARK: Numbers

  @Test func `what is expected by now is in the unit of the indicator, like the promise`()
    async throws
  {
    let amounts = try await json().assessments.filter {
      $0.measure == "ratio" && $0.baseline == nil
    }
    #expect(amounts.filter { $0.promise?.origin == "implied" && $0.expected != nil }.count > 40)
    for amount in amounts {
      guard let expected = amount.expected, let share = amount.expectedShare,
        let goal = amount.promise?.threshold
      else { continue }
      #expect(abs(expected - share * goal) <= 1e-9 * goal, "\(amount.target ?? "")")
    }
  }

  @Test func `a change on the year before says on which side it lies and who states it`()
    async throws
  {
    let report = try await json()
    let budget = try report.headline("BUDGET_REVENUE", "2024")
    #expect(budget.changeOnYearQualifier == "under")
    #expect(budget.changeOnYearStatedBy == nil)
    let poverty = try report.headline("POVERTY_RATE", "2024")
    #expect(poverty.changeOnYear == -2.5)
    #expect(poverty.changeOnYearQualifier == "nearly")
    #expect(poverty.changeOnYearStatedBy == "bbk-68733")
    let grain = try report.headline("WS_GRAIN_OUTPUT", "2023")
    #expect(abs(try #require(grain.changeOnYear) + 0.1) < 1e-9)
    #expect(grain.changeOnYearStatedBy == "002")
  }

  // MARK: Verdicts

  @Test func `judges what the sources of December 2023 tell`() async throws {
    let report = try await json("2023-12-13")
    let forest = try report.headline("AFFORESTATION", "2023")
    #expect(forest.status == "exceeded")
    #expect(abs(try #require(forest.completion) - 1.2286) < 0.00005)
    #expect(forest.result?.value == 4969.65)
    let crops = try report.headline("WS_CROP_AREA", "2023")
    #expect(crops.status == "missed")
    #expect(abs(try #require(crops.completion) - 0.937) < 0.0005)
    let stated = try #require(crops.stated.first { $0.measure == "completion" })
    #expect(stated.value == 0.96)
    #expect(stated.agreement == "contradicts")
    #expect(try report.headline("PCI_RANK", "2024").status == "not_due")
  }

  @Test func `judges what all sources tell`() async throws {
    let report = try await json()
    #expect(report.asOf == "2025-06-30")
    let growth = try report.headline("GRDP_GROWTH", "2024")
    #expect(growth.status == "missed")
    #expect(growth.provisional)
    #expect(growth.margin == -0.6)
    #expect(try report.headline("FOREST_COVER", "2023").status == "achieved")
    #expect(try report.headline("PCI_RANK", "2024").status == "unable")
    let term = report.assessments.filter { $0.plan == "2021-2025" }
    #expect(!term.isEmpty)
    #expect(term.allSatisfy { $0.status == "ended_early" && $0.lastStatus != nil })
  }

  @Test func `a change that a document states keeps the promise of a change`() async throws {
    let poverty = try await json().headline("POVERTY_RATE", "2024")
    #expect(poverty.status == "achieved")
    #expect(poverty.completion == 1.25)
  }

  // MARK: Completeness

  @Test func `every row of the five first documents is there with its document`() async throws {
    let folder = try PlanFolder(path: Program.shippedData)
    let report = try await json()
    var found: [String: String] = [:]
    for assessment in report.assessments {
      if let target = assessment.target { found[target] = assessment.promise?.document }
      for statement in assessment.stated { found[statement.id] = statement.document }
      for figure in assessment.observations { found[figure.id] = figure.document }
    }
    for statement in report.otherStatements { found[statement.id] = statement.document }
    let classes = report.tallies.flatMap(\.stated).flatMap { tally in
      tally.classes.map { "\(tally.document): \($0.printed ?? "")" }
    }
    var rows = 0
    func expect(_ id: String, _ document: Reference<Document>) {
      guard id.hasPrefix("S0") else { return }
      rows += 1
      #expect(found[id] == folder.documents[document].id, "\(id)")
    }
    for target in folder.targets { expect(target.id, target.document) }
    for figure in folder.observations { expect(figure.id, figure.document) }
    for judgement in folder.judgements {
      if case .tally = judgement.statement {
        let printed = "\(folder.documents[judgement.document].id): \(judgement.printed)"
        #expect(classes.contains(printed) || !judgement.id.hasPrefix("S0"))
      } else {
        expect(judgement.id, judgement.document)
      }
    }
    #expect(rows >= 68)
  }

  @Test(arguments: ["2021-06-30", "2023-12-13", "2025-06-30"])
  func `every document that is named is listed`(_ day: String) async throws {
    let report = try await json(day)
    let listed = Set(report.documents.map(\.id))
    let named =
      report.assessments.flatMap { assessment in
        [assessment.promise?.document, assessment.result?.document].compactMap(\.self)
          + assessment.stated.map(\.document) + assessment.observations.map(\.document)
      } + report.directives.map(\.document) + report.otherStatements.map(\.document)
      + report.tallies.flatMap { $0.stated.map(\.document) }
    #expect(Set(named).subtracting(listed).isEmpty)
  }

  @Test func `every key is always there`() async throws {
    let run = try await Program("report", "--format", "json")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let assessments = try #require(report["assessments"] as? [[String: Any]])
    let keys = Set(assessments.map { Set($0.keys) })
    #expect(keys.count == 1)
    for key in ["target", "promise", "baseline", "completionRange", "forecast", "requiredPace"] {
      #expect(keys.first?.contains(key) == true, "\(key)")
    }
  }

  // MARK: Filters and forms

  @Test func `filters narrow what is told`() async throws {
    let report = try ReportJSON(
      await Program(
        "report", "--format", "json", "--plan", "2023", "--sector", "KT-NL", "--status",
        "missed, exceeded"))
    #expect(!report.assessments.isEmpty)
    #expect(report.assessments.allSatisfy { ["missed", "exceeded"].contains($0.status) })
    #expect(report.assessments.allSatisfy { $0.plan == "2023" })
    #expect(Set(report.tallies.map(\.plan)) == ["2023"])
    #expect(Set(report.directives.map(\.sector)) == ["KT-NL"])
  }

  @Test func `an area is told with what lies in it, and without the country`() async throws {
    let all = try await json()
    #expect(all.assessments.contains { $0.area == "VN" })
    #expect(all.assessments.contains { $0.area == "06-DB" })
    #expect(!all.assessments.contains { $0.area == "19-2025" })
    let district = try ReportJSON(await Program("report", "--format", "json", "--area", "060"))
    #expect(Set(district.assessments.map(\.area)) == ["060"])
  }

  @Test(arguments: ["vi", "en"])
  func `no line of the text is wider than a terminal, but for addresses`(
    _ language: String
  ) async throws {
    let run = try await Program("report", "--lang", language)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.filter { $0.count > 80 && !$0.contains("http") }.isEmpty)
    #expect(lines.first?.contains("BẮC KẠN") == true)
  }

  @Test func `the text says what is behind, contradicted and told beside`() async throws {
    let run = try await Program("report", "--as-of", "13/12/2023", "--plan", "2023")
    for part in [
      "Nguồn công bố đến 13/12/2023", "Tỉnh ước: 23/26 đạt, vượt; 3 không đạt ([003], 13/12/2023)",
      "CHỈ TIÊU CHẬM, KHÔNG ĐẠT", "KHÔNG KHỚP: văn bản nêu “đạt 96% KH”",
      "[003] [Triển khai kế hoạch kinh tế - xã hội, an ninh quốc phòng năm 2024]",
    ] {
      #expect(run.output.contains(part), "\(part)")
    }
  }

  @Test func `a stated ratio and the computed one are in one scale`() async throws {
    let scratch = try ScratchFolder(changing: [
      "observations.csv": {
        $0 + "LAST,WS_GRAIN_OUTPUT,06,2022-DX,70000,A,,0,70.000 tấn,,,,002,,\n"
      }
    ])
    let run = try await Program(
      "report", "--plan", "2023", "--indicator", "WS_GRAIN_OUTPUT", data: scratch.path)
    let text = run.output.split(separator: "\n").map { $0.drop { $0 == " " } }
      .joined(separator: " ")
    #expect(text.contains(/“bằng 90% so với cùng kỳ năm 2022”[^;]*; tính lại 110,9%/), "\(text)")
  }

  @Test func `what is behind stands worst first, as on the screen`() async throws {
    let run = try await Program("report", "--as-of", "13/12/2023", "--plan", "2023")
    let missed = run.output.split(separator: "\n").drop { !$0.contains("CHỈ TIÊU CHẬM") }
      .filter { $0.contains(": không đạt") || $0.contains("Không đạt") }
      .compactMap { $0.firstMatch(of: /(\d+,\d)%/)?.1 }
    #expect(missed.prefix(4) == ["29,4", "92,3", "93,7", "99,2"], "\(run.output)")
  }

  @Test func `prints the course of the year that earlier years showed`() async throws {
    let scratch = try ScratchFolder(changing: [
      "plans.csv": { $0 + "NEXT,Kế hoạch 2025,,,06,annual,2025,,,,,,\n" },
      "targets.csv": {
        $0 + "NEXT-1,NEXT,AFFORESTATION,06,2025,ge,4000,,absolute,no,,,,,"
          + "province,yes,stated,,,,bbk-68492,,,,\n"
      },
      "observations.csv": {
        $0 + "NEXT-2,AFFORESTATION,06,2025-01-01/P5M,1700,P,,0,,,,,bbk-70418,,\n"
      },
    ])
    let report = try ReportJSON(
      await Program("report", "--format", "json", "--plan", "NEXT", data: scratch.path))
    let assessment = try report.headline("AFFORESTATION", "NEXT")
    #expect(assessment.expectedPath == "profile")
    #expect(assessment.profileYears == [2024])
    // 2.367 of 5.257 ha by the end of May 2024, 4.347 by 20 July, not in an even pace.
    let months = assessment.profileMonths
    #expect(months.count == 12)
    #expect(months == months.sorted())
    #expect(abs(try #require(months.dropFirst(4).first) - 2_367.0 / 5_257) < 0.003)
    #expect(try #require(months.dropFirst(6).first) > 4_347.0 / 5_257)
    #expect(months.last == 1)
    let others = try await json().assessments.filter { $0.expectedPath != "profile" }
    #expect(others.allSatisfy { $0.profileMonths.isEmpty })
  }

  @Test func `nothing in the data acts on a terminal or a spreadsheet`() async throws {
    let scratch = try ScratchFolder(changing: [
      "indicators.csv": {
        $0.replacing("\nAFFORESTATION,", with: "\nAFFORESTATION,=cmd|\u{1B}[2J\u{202E}")
      }
    ])
    for format in ["text", "json", "csv", "markdown"] {
      let run = try await Program(
        "report", "--format", format, "--indicator", "AFFORESTATION", data: scratch.path)
      #expect(run.status == 0)
      #expect(!run.output.unicodeScalars.contains("\u{1B}"))
      #expect(!run.output.unicodeScalars.contains("\u{202E}"))
    }
    let csv = try await Program(
      "report", "--format", "csv", "--indicator", "AFFORESTATION", data: scratch.path)
    #expect(csv.output.contains(",'=cmd|\\u{1B}[2J\\u{202E}"))
  }
}
