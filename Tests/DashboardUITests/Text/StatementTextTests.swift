import PlanIndicators
import Testing

@testable import DashboardUI

struct StatementTextTests {
  @Test(arguments: [
    (
      "W47-2-c1", "đạt 34,7% kế hoạch Trung ương giao",
      "34.7% of the plan set by the central government"
    ),
    ("W47-2-c2", "đạt 30% kế hoạch tỉnh giao", "30% of the plan set by the province"),
    ("W47-2-y1", "+582 tỷ đồng so với cùng kỳ", "+582 bn VND on the year before"),
    // 10 points more of the plan, not 10 billion more.
    ("W47-2-y2", "+10 điểm % so với cùng kỳ", "+10 percentage points on the year before"),
  ])
  func `a statement names its unit and whose plan it means`(
    id: String, vietnamese: String, english: String
  ) throws {
    let folder = try ShippedDashboard().state.folder
    let judgement = try #require(folder.judgements[id: id])
    let indicator = judgement.indicator.map { folder.indicators[$0] }
    #expect(Strings.vietnamese.statement(judgement, of: indicator) == vietnamese)
    #expect(Strings.english.statement(judgement, of: indicator) == english)
  }
}
