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
    ("trên 40", "40", "triệu đồng"), ("6.400.000 m2", "640", "ha"), ("6,4 km²", "640", "ha"),
    ("640 m2", "640", "m2"), ("5 tr. USD", "5", "triệu USD"), ("5,2 tr.USD", "5.2", "triệu USD"),
    ("5.200.000 USD", "5.2", "triệu USD"), ("12 tr. đồng", "0.012", "tỷ đồng"),
    ("12.500 trđ", "12.5", "tỷ đồng"), ("1,234.5 ha", "1234.5", "ha"), ("1,234 ha", "1234", "ha"),
    ("1,234 ha", "1.234", "ha"), ("25,300 Tấn", "25300", "tấn"), ("1,234,567 ha", "1234567", "ha"),
    ("4,15 tạ/người", "415", "kg/người"), ("đạt 7.740 bằng 98% kế hoạch", "7740", "tỷ đồng"),
    ("đến năm 2025 hoàn thành huyện", "1", "huyện"), ("4 900 ha", "4900", "ha"),
    ("1 234,5 ha", "1234.5", "ha"), ("1\u{A0}234\u{A0}567 đồng", "1234567", "đồng"),
    ("đợt 1 100 ha", "100", "ha"), ("xã 2 100.000 m2", "10", "ha"),
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
    ("650.250 tr.đ", "650250", "tỷ đồng", "650.25"),
    ("18.000 (1000 USD)", "18000", "triệu USD", "18"),
    ("giảm 2,5 điểm %", "-25", "%", "-2.5"), ("6.400.000 m2", "6400000", "ha", "640"),
    ("5 tr. USD", "5000", "triệu USD", "5"), ("1,234.5 ha", "1.2345", "ha", "1234.5"),
    ("22.214 trên 23.707 ha", "22.214", "ha", "22214"),
  ])
  func `a value with the digits of a figure but not its size is a slip of unit`(
    printed: String, value: String, unit: String, meant: String
  ) throws {
    let value = try #require(PrintedNumber(value))
    let meant = try #require(PrintedNumber(meant))
    #expect(PrintedQuantity(printed).comparison(with: value, in: unit) == .slips(meant: meant))
  }

  @Test(arguments: [
    ("5 USD", "5", "triệu đồng"), ("4.045 m", "4.045", "ha"), ("64 ng. ha", "64000", "ha"),
    ("12 triệu USD", "12000", "tỷ đồng"), ("5 mill USD", "5000", "triệu USD"),
  ])
  func `a figure of which nobody knows what it counts in is not held against the size of a value`(
    printed: String, value: String, unit: String
  ) throws {
    let value = try #require(PrintedNumber(value))
    #expect(PrintedQuantity(printed).comparison(with: value, in: unit) == .agrees)
  }

  @Test(arguments: [
    ("1,234 ha", "12340", "ha"), ("640 ha, bằng 64%", "6400", "ha"),
    ("mầm non 1, tiểu học 2", "30", "trường"), ("120 m2", "2", "m2"), ("120 m2", "122", "m2"),
  ])
  func `nothing is proposed where several figures, or only their sum, can have been meant`(
    printed: String, value: String, unit: String
  ) throws {
    let value = try #require(PrintedNumber(value))
    #expect(PrintedQuantity(printed).comparison(with: value, in: unit) == .differs)
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
