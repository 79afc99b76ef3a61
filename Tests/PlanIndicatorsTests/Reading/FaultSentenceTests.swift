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
    #expect(sentence(.emptyCell).hasPrefix("a.csv:7: cột value: "))
  }
}
