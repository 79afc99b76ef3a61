import PlanIndicators
import Testing

@testable import DashboardUI

struct ExplanationTests {
  @Test
  func `i says first what is said, then what would change it, on what it rests, and since when`()
    throws
  {
    var dashboard = try ShippedDashboard(rows: 43, columns: 132)
    dashboard.focus(onPane: 1)
    dashboard.press(.enter)
    dashboard.type("/trong rung, ha")
    dashboard.press(.enter, .escape)
    dashboard.type("i")
    let page = dashboard.wholeList
    let parts = [
      "√ Vượt (sơ bộ). Đến 06/11/2023 trồng rừng 4.969,65 ha",
      "Đánh giá sẽ khác nếu kết quả từ 4.045 ha trở xuống: đạt; từ 4.044,99 ha trở xuống: đúng tiến độ",
      "Kế hoạch: 4.045 ha", "Thực hiện: 4.969,65 ha", "4.969,645–4.969,655",
      "Đánh giá qua các lần công bố", "31/03/2023", "Quy tắc:", "Ngưỡng: từ 95%",
    ]
    var rest = page.replacing("\n", with: " ")[...]
    for part in parts {
      let found = try #require(rest.firstRange(of: part), "\(part) is missing or comes too early")
      rest = rest[found.upperBound...]
    }
  }

  @Test func `the promise of the row that was asked about comes first`() throws {
    var dashboard = try ShippedDashboard(rows: 43, columns: 132)
    dashboard.focus(onPane: 2)
    dashboard.press(.enter)
    dashboard.type("/trong rung, ha")
    dashboard.press(.enter, .escape)
    dashboard.type("i")
    #expect(dashboard.wholeList.hasPrefix("Năm 2024"))
  }

  private func explanation(of name: String, asOf day: String = "2025-06-30") throws -> String {
    var dashboard = try ShippedDashboard(asOf: day, rows: 43, columns: 132)
    dashboard.find(name)
    dashboard.type("i")
    return dashboard.wholeList.replacing("\n", with: " ")
  }

  @Test func `what is to be expected by now is an amount, approximate where the plan is`() throws {
    let tourists = try explanation(of: "so luot khach")
    #expect(tourists.contains("8,3% kế hoạch, tức ≈ 108.955 lượt"))
    #expect(tourists.contains("Đánh giá sẽ khác nếu kết quả từ ≈ "))
    #expect(try explanation(of: "gia tri san xuat cong nghiep").contains("tức ≈ 1.021,6 tỷ đồng"))
  }

  @Test func `a fall that only a document states would be judged otherwise on both sides`() throws {
    let poverty = try explanation(of: "ty le ho ngheo (chuan 2021")
    #expect(poverty.contains("từ −1,99 điểm % trở lên: không đạt; từ −2,51 điểm % trở xuống: vượt"))
    #expect(poverty.contains("So cùng kỳ: “gần −2,5 đ%”, theo văn bản"))
  }

  @Test func `a printed figure stands for half a unit of its own last digit`() throws {
    #expect(
      try explanation(of: "grdp theo gia so sanh").contains(
        "7.406,5 tỷ đồng, 2020, ước, số thật trong khoảng 7.406,45–7.406,55"))
  }

  @Test func `a document that says otherwise is named beside what its figures come to`() throws {
    let poverty = try explanation(of: "ty le ho ngheo (chuan 2021")
    #expect(
      poverty.contains(
        /Văn bản tự đánh giá: +2023: −2,6 điểm % so với 2022; tính lại −2,81 điểm %: KHÔNG KHỚP/
      ))
  }

  @Test func `a change between figures with words before them has its word too`() throws {
    let budget = try explanation(of: "thu ngan sach nha nuoc")
    #expect(budget.contains("So cùng kỳ: hơn +5,2%, tính từ"))
    #expect(budget.contains("So cùng kỳ: dưới +15,0%, tính từ"))
  }

  @Test func `every list with verdicts explains its rows`() throws {
    for keys: [Key] in [
      [.tab, .tab], [.enter], [.character("b")], [.character("c")], [.character("d")],
    ] {
      var dashboard = try ShippedDashboard()
      for key in keys { dashboard.press(key) }
      if dashboard.state.selectedRow?.assessment == nil { dashboard.press(.down) }
      dashboard.type("i")
      guard case .explanation = dashboard.state.screen else {
        Issue.record("\(keys) leads to no explanation but to \(dashboard.state.screen)")
        continue
      }
    }
  }
}
