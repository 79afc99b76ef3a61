import PlanIndicators
import Testing

/// Units: converted only by a power of ten, and only between measures of the same.
struct UnitOfMeasureTests {
  @Test(arguments: [
    ("Triệu đồng", "tỷ đồng", -3), ("tr.đ", "tỷ đồng", -3), ("Tỷ đ", "tỷ đồng", 0),
    ("nghìn tỷ đồng", "tỷ đồng", 3), ("tỷ", "tỷ đồng", 0), ("nghìn tấn", "tấn", 3),
    ("tạ", "tấn", -1), ("kg", "tấn", -3), ("1.000 lượt", "lượt", 3), ("1000 lượt khách", "lượt", 3),
    ("nghìn lượt người", "lượt", 3), ("Ha", "ha", 0), ("km²", "ha", 2),
    ("nghìn USD", "triệu USD", -3),
    ("1000m3", "m3", 3), ("1,000 tấn", "tấn", 3), ("tr. USD", "triệu USD", 0),
    ("trđ", "tỷ đồng", -3),
    ("m²", "ha", -4), ("nghìn ha", "ha", 3), ("ngđ", "triệu đồng", -3),
    ("Người", "lao động", 0), ("HTX", "hợp tác xã", 0), ("ĐVT: ha", "ha", 0), ("tấn/năm", "tấn", 0),
    ("‰", "%", -1), ("phần nghìn", "%", -1),
  ])
  func `the same measure is converted exactly`(printed: String, own: String, power: Int) throws {
    let unit = try #require(UnitOfMeasure(printed))
    #expect(unit.power(to: try #require(UnitOfMeasure(own)), of: .flow) == power)
  }

  @Test(arguments: [
    ("tấn", "ha"), ("%", "xã"), ("triệu USD", "triệu đồng"), ("lượt", "người"),
    ("triệu đồng/người", "tỷ đồng"), ("triệu", "triệu USD"), ("m3", "ha"),
  ])
  func `different measures are not`(printed: String, own: String) throws {
    let unit = try #require(UnitOfMeasure(printed))
    #expect(unit.power(to: try #require(UnitOfMeasure(own)), of: .flow) == nil)
  }

  @Test func `an amount per person is often printed without the person`() throws {
    let unit = try #require(UnitOfMeasure("Tr.đồng/người/năm"))
    let own = try #require(UnitOfMeasure("triệu đồng"))
    #expect(unit.power(to: own, of: .ratio) == 0)
    #expect(unit.power(to: own, of: .flow) == nil)
  }
}
