import PlanIndicators
import Testing

@testable import DashboardUI

/// English tells one from many.
struct EnglishCountTests {
  private let english = Strings.english

  @Test func `one is one, none and many are many, thousands are parted`() {
    #expect(counted(1, one: "target", many: "targets") == "1 target")
    #expect(counted(0, one: "target", many: "targets") == "0 targets")
    #expect(counted(1_234, one: "target", many: "targets") == "1,234 targets")
  }

  @Test func `sentences with a count keep their grammar when it is one`() throws {
    func sentence(_ kind: DataIssue.Kind) -> String {
      english.text(DataIssue(file: "a.csv", line: 7, column: "value", kind: kind))
    }
    #expect(sentence(.waitingRows(count: 1, file: "b.csv")).contains("1 row cannot be used"))
    #expect(sentence(.waitingRows(count: 2, file: "b.csv")).contains("2 rows cannot be used"))
    #expect(
      sentence(.rollUp(sum: "5", whole: "4", parts: 1, isComplete: false))
        .contains("1 area below adds up to 5, more than 4"))
    #expect(
      sentence(.rollUp(sum: "5", whole: "4", parts: 2, isComplete: true))
        .contains("2 areas below add up to 5, not to 4"))
    #expect(english.faults(1).contains("has 1 fault or points to check"))
    #expect(
      english.reloaded(["GRDP"], gone: ["PCI"])
        == "The files have changed: 1 target gone: PCI; 1 other: GRDP.")
    #expect(
      english.figuresInFull(1, targets: 1, declared: 1)
        == "The sources state 1 target, 1 with figures; the plan has 1 indicator, which no source lists."
    )
    let month = try #require(TimePeriod("2023-01-01/P1M"))
    #expect(!english.text(month).contains("1 months"))
  }
}
