import Testing

@testable import PlanIndicators

/// Figures as documents print them, held against the value that was recorded.
struct PrintedQuantityTests {
  @Test(arguments: [
    ("4.969,65 ha", "4969.65", "ha"), ("36/63", "36", "hạng"), ("6,5 - 7%/năm", "7", "%"),
    ("ước đạt trên 7.740 tỷ đồng", "7740", "tỷ đồng"), ("32 nghìn lượt khách", "32000", "lượt"),
    ("2.066.496 triệu đồng", "2066.496", "tỷ đồng"), ("361,6 nghìn tỷ đồng", "361600", "tỷ đồng"),
    ("6.053/15.000 triệu đồng", "6.053", "tỷ đồng"), ("1 nghìn 773 tỷ đồng", "1773", "tỷ đồng"),
    ("1 tỷ 773 triệu đồng", "1.773", "tỷ đồng"), ("mầm non 1, tiểu học 2", "3", "trường"),
    ("10.8 per cent", "10.8", "%"), ("giảm 2,5 điểm %", "-2.5", "%"), ("còn chậm", "5", "ha"),
    ("650.250 tr.đ", "650.250", "tỷ đồng"), ("4.300.000 m2", "430", "ha"),
    ("18.000 (1000 USD)", "18.000", "triệu USD"), ("12,5 nghìn con", "12500", "con"),
    ("100.000 m3", "100000", "m3"), ("0,571 Tr. lượt", "571000", "lượt"),
    ("145,300 con", "145300", "con"), ("145,300 con", "145.3", "con"),
    ("trên 40", "40", "triệu đồng"), ("đến năm 2025 hoàn thành huyện", "1", "huyện"),
  ])
  func `a value is one of the figures in its own unit, or their sum`(
    printed: String, value: String, unit: String
  ) throws {
    let value = try #require(PrintedNumber(value))
    #expect(PrintedQuantity(printed).comparison(with: value, in: unit) == .agrees)
  }

  @Test(arguments: [
    ("4.045 ha", "4.045", "ha", "4045"), ("4.045 ha", "40450", "ha", "4045"),
    ("194.970 triệu đồng", "194970", "tỷ đồng", "194.97"), ("22,5%", "225", "%", "22.5"),
    ("giảm 2,5 điểm %", "-25", "%", "-2.5"), ("650.250 tr.đ", "650250", "tỷ đồng", "650.25"),
    ("18.000 (1000 USD)", "18000", "triệu USD", "18"),
  ])
  func `a value with the digits of a figure but not its size is a slip of unit`(
    printed: String, value: String, unit: String, meant: String
  ) throws {
    let value = try #require(PrintedNumber(value))
    let meant = try #require(PrintedNumber(meant))
    #expect(PrintedQuantity(printed).comparison(with: value, in: unit) == .slips(meant: meant))
  }

  @Test func `a value with other digits differs`() {
    #expect(
      PrintedQuantity("661.572 lượt").comparison(with: PrintedNumber(665_172), in: "lượt")
        == .differs)
  }

  @Test func `decimals are those of the indicator's unit`() throws {
    let value = try #require(PrintedNumber("194.970"))
    #expect(PrintedQuantity("194.970 triệu đồng").decimals(of: value, in: "tỷ đồng") == [3])
    #expect(PrintedQuantity("32 nghìn lượt").decimals(of: PrintedNumber(32_000), in: "lượt") == [0])
    #expect(PrintedQuantity("còn chậm").decimals(of: PrintedNumber(1), in: "ha") == nil)
  }
}
