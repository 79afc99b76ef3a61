import PlanIndicators
import Testing

@testable import DashboardUI

struct NumberFormatTests {
  @Test(arguments: [
    ("4969.65", "4.969,65", "4,969.65"), ("0", "0", "0"), ("-0.60", "−0,60", "−0.60"),
    ("1000000", "1.000.000", "1,000,000"), ("999", "999", "999"),
  ])
  func `keeps the printed decimals and groups thousands`(
    _ number: String, vietnamese: String, english: String
  ) throws {
    let number = try #require(PrintedNumber(number))
    #expect(NumberFormat.vietnamese.text(number) == vietnamese)
    #expect(NumberFormat.english.text(number) == english)
  }

  @Test(arguments: [
    (1.0, "100,0%"), (1.2285908, "122,9%"), (0.9996, "99,9%"), (0.94999, "94,9%"),
    (0.95, "95,0%"), (0.79996, "79,9%"), (0.59999, "59,9%"), (0.93702, "93,7%"),
    (-0.021, "−2,1%"), (0.0, "0,0%"), (0.1575, "15,8%"), (-0.1575, "−15,8%"),
    (46.3 / 40 - 1, "15,8%"),
  ])
  func `never rounds a percentage across a threshold`(_ fraction: Double, text: String) {
    #expect(NumberFormat.vietnamese.percent(fraction) == text)
  }

  @Test func `takes a fraction that falls short only in binary for the threshold itself`() {
    #expect(NumberFormat.vietnamese.percent(0.1 + 0.2 + 0.7 - 1e-16) == "100,0%")
  }

  @Test func `signs a margin, but not zero`() {
    let format = NumberFormat.vietnamese
    #expect(format.signed(PrintedNumber(5, decimals: 1)) == "+0,5")
    #expect(format.signed(PrintedNumber(-6, decimals: 1)) == "−0,6")
    #expect(format.signed(PrintedNumber(0)) == "0")
  }

  @Test func `writes what has no end as infinite`() {
    #expect(NumberFormat.vietnamese.text(.infinity, decimals: 2) == "∞")
    #expect(NumberFormat.vietnamese.percent(-.infinity) == "−∞%")
  }
}
