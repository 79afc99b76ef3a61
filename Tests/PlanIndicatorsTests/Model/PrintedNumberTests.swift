import PlanIndicators
import Testing

struct PrintedNumberTests {
  @Test(arguments: [
    ("0", 0, 0), ("7", 7, 0), ("-7", -7, 0), ("73.38", 7338, 2), ("-12.50", -1250, 2),
    ("0.5", 5, 1), ("-0.05", -5, 2), ("00012", 12, 0), ("999999999999999", 999_999_999_999_999, 0),
    ("0.000001", 1, 6), ("-123456789.123456", -123_456_789_123_456, 6),
  ])
  func `keeps the digits and the decimals as printed`(
    text: String, mantissa: Int64, decimals: UInt8
  ) throws {
    let number = try #require(PrintedNumber(text))
    #expect(number.mantissa == mantissa)
    #expect(number.decimals == decimals)
  }

  @Test(arguments: [
    "", "-", ".", "-.", "5.", ".5", "-.5", "+5", "--5", "5-", "1e3", "1,5", "1.234,5", "1.2.3",
    " 5", "5 ", "5%", "٣", "NaN", "inf", "1000000000000000", "0.000000000000001",
    "0000000000000001",
  ])
  func `reads nothing but plain notation within its limits`(text: String) {
    #expect(PrintedNumber(text) == nil)
  }

  @Test(arguments: [
    "0", "7", "-7", "73.38", "-12.50", "0.5", "-0.05", "0.000001", "1000.00", "-100",
    "999999999999999",
  ])
  func `is described as it was printed`(text: String) throws {
    #expect(try #require(PrintedNumber(text)).description == text)
  }

  @Test func `zeros behind the last decimal change what was printed but not the value`() {
    let short = PrintedNumber(25, decimals: 1)
    let long = PrintedNumber(2_500, decimals: 3)
    #expect(short == long)
    #expect(!(short < long) && !(long < short))
    #expect(Set([short, long]).count == 1)
    #expect(short.halfUnit == 0.05)
    #expect(long.halfUnit == 0.000_5)
  }

  @Test(arguments: [
    ("7.4", "8"), ("-3", "2"), ("-3", "-2.9"), ("92.99", "93"), ("0.299999", "0.3"),
    ("-0.000001", "0"), ("99999999999999.9", "100000000000000"),
  ])
  func `compares by value whatever the decimals`(smaller: String, larger: String) throws {
    let (smaller, larger) = try (
      #require(PrintedNumber(smaller)), #require(PrintedNumber(larger))
    )
    #expect(smaller < larger)
    #expect(!(larger < smaller))
    #expect(smaller != larger)
    #expect(-larger < -smaller)
  }

  @Test(arguments: [
    ("0.1", "0.2", "0.3"), ("8", "-7.4", "0.6"), ("73.38", "-72.9", "0.48"),
    ("28.85", "-24.71", "4.14"), ("-2.5", "2.50", "0.00"),
    ("999999999999999", "1", "1000000000000000"),
  ])
  func `adds exactly`(one: String, other: String, sum: String) throws {
    let (one, other) = try (#require(PrintedNumber(one)), #require(PrintedNumber(other)))
    #expect((one + other).description == sum)
    #expect((one - -other).description == sum)
  }

  @Test func `multiplies exactly with a whole number`() throws {
    let change = try #require(PrintedNumber("-2.5"))
    #expect((change * 5).description == "-12.5")
    #expect((change * -3).description == "7.5")
    #expect((change * 0).isZero)
  }

  @Test func `has no quotient by zero`() {
    #expect(PrintedNumber(571) / PrintedNumber(0, decimals: 2) == nil)
    #expect(PrintedNumber(571) / PrintedNumber(-2) == -285.5)
  }

  @Test(arguments: [
    (445 as Int64, 18 as UInt8, "0.000000000000000"), (1_500, 18, "0.000000000000002"),
    (-1_500, 18, "-0.000000000000002"), (1_499, 18, "0.000000000000001"),
    (.max, 255, "0.000000000000000"),
  ])
  func `rounds decimals beyond the fifteenth once, to the nearest`(
    mantissa: Int64, decimals: UInt8, text: String
  ) {
    #expect(PrintedNumber(mantissa, decimals: decimals).description == text)
  }

  @Test func `more decimals change nothing but the half unit`() {
    let number = PrintedNumber(5, decimals: 1).withDecimals(atLeast: 3)
    #expect(number.description == "0.500")
    #expect(number.withDecimals(atLeast: 1).description == "0.500")
    #expect(PrintedNumber(1).withDecimals(atLeast: 200).decimals == PrintedNumber.mostDecimals)
  }

  @Test func `no calculation with extreme numbers stops the program`() {
    let extremes = [Int64.min, .min + 1, -1, 0, 1, .max - 1, .max].flatMap { mantissa in
      [0, 3, 6, 255].map { PrintedNumber(mantissa, decimals: $0) }
    }
    for one in extremes {
      #expect(one == one.magnitude || one == -one.magnitude || one.mantissa == .min)
      #expect(one.withDecimals(atLeast: 6) == one || one.decimals < 6)
      #expect(!one.description.isEmpty)
      for other in extremes {
        #expect([one < other, one == other, other < one].filter(\.self).count == 1)
        #expect((one + other).doubleValue.isFinite)
        #expect((one - other).doubleValue.isFinite)
        #expect((one / other)?.isNaN != true)
      }
      for factor in [Int.min, -1, 0, 1, .max] {
        #expect((one * factor).doubleValue.isFinite)
      }
    }
  }
}
