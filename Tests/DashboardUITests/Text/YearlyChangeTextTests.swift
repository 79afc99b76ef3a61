import PlanIndicators
import Testing

@testable import DashboardUI

struct YearlyChangeTextTests {
  private static let indicators: (amount: Indicator, share: Indicator)? = {
    guard let dashboard = try? ShippedDashboard() else { return nil }
    let indicators = dashboard.state.folder.indicators
    guard let amount = indicators.first(where: { $0.id == "BUDGET_REVENUE" }),
      let share = indicators.first(where: { $0.id == "POVERTY_RATE" })
    else { return nil }
    return (amount, share)
  }()

  private func text(_ change: Double, _ qualifier: Qualifier?, isInUnit: Bool = false) throws
    -> String
  {
    let indicators = try #require(Self.indicators)
    return Strings.vietnamese.text(
      Assessment.YearlyChange(value: change, isInUnit: isInUnit, qualifier: qualifier),
      of: isInUnit ? indicators.share : indicators.amount)
  }

  @Test(
    arguments: [
      (46.3 / 40 - 1, nil, "+15,8%"), (50.3 / 40 - 1, nil, "+25,8%"),
      (46.3 / 40 - 1, .under, "< +15,8%"), (50.3 / 40 - 1, .over, "> +25,7%"),
      (900.0 / 855 - 1, .over, "> +5,2%"), (1035.0 / 900 - 1, .under, "< +15,0%"),
      (45.05 / 42 - 1, .under, "< +7,3%"), (3485 / 4969.65 - 1, .atMost, "≤ −29,8%"),
      (-0.2575, nil, "−25,8%"), (0.1572, .under, "< +15,8%"), (0.1572, .about, "≈ +15,7%"),
    ] as [(Double, Qualifier?, String)])
  func `halves are rounded away from zero, bounds never to where they would be false`(
    _ row: (change: Double, qualifier: Qualifier?, text: String)
  ) throws {
    #expect(try text(row.change, row.qualifier) == row.text)
  }

  @Test func `points have the digits of the indicator`() throws {
    #expect(try text(-2.81, nil, isInUnit: true) == "−2,81 đ%")
  }

  @Test(arguments: [
    ("hơn +5,2%", Qualifier.over, 900.0 / 855 - 1), ("dưới +15,0%", .under, 1035.0 / 900 - 1),
  ])
  func `a sentence has words for the signs`(
    _ row: (text: String, qualifier: Qualifier, change: Double)
  ) throws {
    let sentence = Strings.vietnamese.changeText(
      Assessment.YearlyChange(value: row.change, isInUnit: false, qualifier: row.qualifier),
      of: try #require(Self.indicators).amount, statedBy: nil)
    #expect(sentence == "So cùng kỳ: \(row.text), tính từ số liệu đã công bố của hai năm.")
  }
}
