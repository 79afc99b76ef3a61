import PlanIndicators
import Testing

@testable import DashboardUI

struct BriefReasonTests {
  @Test func `a closed amount says how much is missing`() throws {
    let state = try ShippedDashboard().state
    let missed = state.allBehind.filter { $0.verdict.judged == .missed }
    let briefs = missed.map { Reason(for: $0, in: state.folder, strings: .vietnamese).brief }
    #expect(briefs.contains("đạt 29,4%, thiếu 12 xã"))
    #expect(briefs.contains("đạt 93,7%, thiếu 1.493 ha"))
  }

  @Test func `a running amount says what was due, a rate how far it is off`() throws {
    let state = try ShippedDashboard(asOf: "2025-06-30").state
    for (language, reasons) in [
      (Language.vietnamese, ["mới 30,0%, cần 43,3%", "thấp hơn KH 0,6 đ%", "thấp hơn KH 0,56 đ%"]),
      (.english, ["30.0% so far, 43.3% due", "0.6 pt below the target"]),
    ] {
      let briefs = state.allBehind.map {
        Reason(for: $0, in: state.folder, strings: .of(language)).brief
      }
      for reason in reasons { #expect(briefs.contains(reason), "\(briefs)") }
    }
  }

  @Test func `whatever is behind has a reason that fits half a line, in both languages`() throws {
    for day in ["2022-06-30", "2023-06-30", "2023-12-13", "2024-07-31", "2025-06-30"] {
      var state = try ShippedDashboard(asOf: day).state
      for area in state.folder.areasWithFigures {
        state.visits.append(Visit(.overview, of: area))
        for assessment in state.allBehind {
          for language in [Language.vietnamese, .english] {
            let reason = Reason(for: assessment, in: state.folder, strings: .of(language)).brief
            #expect(!reason.isEmpty)
            #expect(reason.displayWidth <= 44, "\(reason)")
          }
        }
      }
    }
  }
}
