import PlanIndicators
import Testing

@testable import DashboardUI

struct ReasonTests {
  private let folder: PlanFolder

  init() throws { folder = try ShippedDashboard().state.folder }

  /// The reason of the headline promise of the province's plan for an indicator on a day.
  private func reason(
    _ indicator: String, _ plan: String, on day: String, in strings: Strings = .vietnamese
  ) throws -> String {
    let day = try #require(CalendarDate(day))
    let assessment = try #require(
      folder.assessments(asOf: day).first { assessment in
        assessment.standing == .headline && assessment.plan.map { folder.plans[$0].id } == plan
          && folder.indicators[assessment.indicator].id == indicator
          && folder.areas[assessment.area].id == "06"
      })
    return Reason(for: assessment, in: folder, strings: strings).text
  }

  @Test(arguments: [
    (
      "AFFORESTATION", "2023", "2023-12-13",
      "Đến 06/11/2023 trồng rừng 4.969,65 ha, đạt 122,9% kế hoạch năm (4.045 ha): vượt.",
      "To 06/11/2023, afforestation was 4,969.65 ha, 122.9% of the year's target (4,045 ha): exceeded."
    ),
    (
      "WS_CROP_AREA", "2023", "2023-12-13",
      "Diện tích cây trồng vụ Đông Xuân 2022–2023 là 22.214 ha, đạt 93,7% kế hoạch vụ (23.707 ha): không đạt.",
      "Winter–spring crop 2022–2023, winter-spring crop area was 22,214 ha, 93.7% of the season's target (23,707 ha): missed."
    ),
    (
      "FOREST_COVER", "2023", "2025-06-30",
      "Ngày 31/12/2023 tỷ lệ che phủ rừng là 73,38%, cao hơn mức phải giữ (72,9%) 0,48 điểm %: đạt.",
      "On 31/12/2023 forest cover was 73.38%, 0.48 points above the level to keep (72.9%): achieved."
    ),
    (
      "GRDP_GROWTH", "2024", "2025-06-30",
      "Ước năm 2024 tốc độ tăng GRDP là 7,4%, thấp hơn kế hoạch năm (8%) 0,6 điểm %: không đạt.",
      "By an estimate, in 2024 GRDP growth was 7.4%, 0.6 points below the year's target (8%): missed."
    ),
    (
      "POVERTY_RATE", "2024", "2025-06-30",
      "Năm 2024 tỷ lệ hộ nghèo (chuẩn 2021-2025) giảm gần 2,5 điểm %; kế hoạch năm: giảm 2–2,5 điểm %: đạt.",
      "In 2024 poverty rate (2021-2025 standard) fell by nearly 2.5 points; year's target: down 2–2.5 points: achieved."
    ),
    (
      "PCI_RANK", "2024", "2025-06-30",
      "Kế hoạch năm 2024: thứ hạng PCI lên 1 bậc. Chưa nguồn nào công bố số liệu năm 2023 để làm gốc so sánh.",
      "Year 2024: PCI rank, target up 1 place. No source has published the figure of 2023 to compare with."
    ),
    (
      "PCI_RANK", "2024", "2023-12-13",
      "Kế hoạch năm 2024: thứ hạng PCI lên 1 bậc. Kỳ kế hoạch bắt đầu từ 01/01/2024.",
      "Year 2024: PCI rank, target up 1 place. The period begins on 01/01/2024."
    ),
  ])
  func `says what has come, of what, and why not more`(
    _ indicator: String, plan: String, day: String, vietnamese: String, english: String
  ) throws {
    #expect(try reason(indicator, plan, on: day) == vietnamese)
    #expect(try reason(indicator, plan, on: day, in: .english) == english)
  }

  @Test func `says what an uncertain verdict may be instead`() throws {
    let early = try reason("TOURIST_ARRIVALS", "2025", on: "2025-03-31")
    #expect(early.contains("Nếu tiến độ đều thì đến kỳ này phải đạt"))
    #expect(early.contains("có thể là: đúng tiến độ hoặc nguy cơ không đạt."))
    #expect(!early.contains("phải nhanh gấp"))
    let later = try reason("NTP_DISBURSEMENT", "2023", on: "2023-12-13")
    #expect(later.contains("Còn 898 tỷ đồng, phần còn lại phải nhanh gấp 2,7 lần kế hoạch."))
    // 44 billion by January, 520,6 by September, over 900 in the year: the course of one year.
    let usual = try reason("BUDGET_REVENUE", "2024", on: "2024-08-01")
    #expect(usual.contains("Theo nhịp năm 2023 (ít năm, căn cứ còn yếu)"))
    #expect(usual.contains("có thể là: nguy cơ không đạt hoặc chậm tiến độ."))
  }
}
