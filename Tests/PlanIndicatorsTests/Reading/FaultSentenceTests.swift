import DashboardUI
import Foundation
import PlanIndicators
import Testing

/// Every fault in words: where, what, and what to write instead, in both languages.
struct FaultSentenceTests {
  @Test(arguments: Language.allCases)
  func `each fault has one sentence that says where, what and what to do`(
    _ language: Language
  ) throws {
    let strings = Strings.of(language)
    let sentences = FaultyFixture.all.map {
      "\($0.issue.rule.code) \($0.issue.rule.rawValue)\n  \(strings.text($0.issue))\n"
    }
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/fault-sentences-\(language.rawValue).txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try sentences.joined().write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent)")
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    for sentence in sentences {
      #expect(expected.contains(sentence))
    }
    #expect(sentences.joined() == expected)
  }

  @Test func `the sentence gives the number, the day that was meant`() {
    func sentence(_ kind: DataIssue.Kind) -> String {
      Strings.vietnamese.text(DataIssue(file: "a.csv", line: 7, column: "value", kind: kind))
    }
    #expect(sentence(.notANumber("1.234,5")).contains("Viết 1234.5"))
    #expect(sentence(.notANumber("12,5%")).contains("Viết 12.5"))
    #expect(sentence(.notANumber("6.050.000")).contains("Viết 6050000"))
    #expect(sentence(.notADate("19/11/2026")).contains("Viết 2026-11-19"))
    #expect(sentence(.notADate("2026-02-30")).contains("năm-tháng-ngày"))
    #expect(sentence(.notAPeriod("3023-01-01/P6M")).contains("đúng dạng, nhưng năm 3023"))
    #expect(sentence(.notADate("0023-12-31")).contains("đúng dạng, nhưng năm 0023"))
    #expect(sentence(.notAPeriod("3023-13")).contains("không phải là kỳ"))
    #expect(sentence(.emptyCell).hasPrefix("a.csv:7: cột value: "))
  }

  @Test func `a share of a declared path is not called an indicator`() {
    let issue = DataIssue(
      file: "profiles.csv", line: 4, column: "share",
      kind: .outsideLimits("1.2", lowest: "0", highest: "1"))
    #expect(Strings.vietnamese.text(issue).contains("giới hạn 0–1 của tỷ lệ lũy kế"))
    #expect(Strings.english.text(issue).contains("limits of a cumulative share, 0–1"))
  }

  @Test(arguments: Language.allCases)
  func `the example of a file with tabs shows blanks for them`(_ language: Language) throws {
    let lines = try #require(RuleEntry.named("D005")).lines(Strings.of(language))
    #expect(lines.contains("  id    month    share    share_min    share_max    document"))
  }
}
