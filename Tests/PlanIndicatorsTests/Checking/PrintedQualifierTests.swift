import Testing

@testable import PlanIndicators

/// The word beside a printed figure, and what a row may say of it.
struct PrintedQualifierTests {
  private func admitted(_ printed: String, _ value: String, _ unit: String) throws -> Set<
    Qualifier?
  > {
    PrintedQuantity(printed).qualifiers(of: try #require(PrintedNumber(value)), in: unit)
  }

  @Test(arguments: [
    ("trên 721 tỷ đồng", "721", "tỷ đồng", Qualifier.over), ("ước đạt hơn 5%", "5", "%", .over),
    ("dưới 3%", "3", "%", .under), ("không dưới 80%", "80", "%", .atLeast),
    ("gần 240.000 lượt", "240000", "lượt", .nearly),
    ("khoảng 1.773 tỷ đồng", "1773", "tỷ đồng", .about),
    ("trên dưới 700 ha", "700", "ha", .about), ("từ 95% trở lên", "95", "%", .atLeast),
    ("không quá 5%", "5", "%", .atMost), ("tối đa 5%", "5", "%", .atMost),
    ("trên 2-2,5%", "2.5", "%", .over), ("3 - 3,5% trở lên", "3", "%", .atLeast),
    ("3 - 3,5% trở lên", "3.5", "%", .atLeast),
    ("năm 2023 đạt trên 7.740 tỷ đồng", "7740", "tỷ đồng", .over),
  ])
  func `the word before or behind a figure is its qualifier`(
    printed: String, value: String, unit: String, qualifier: Qualifier
  ) throws {
    #expect(try admitted(printed, value, unit) == [qualifier])
  }

  @Test(arguments: [
    ("thứ 33 trên cả nước", "33", "hạng"), ("87 trường trên tổng số 318 trường", "87", "trường"),
    ("4 sản phẩm từ 3 sao trở lên", "4", "sản phẩm"), ("721 ha trên địa bàn", "721", "ha"),
    ("22.214 trên 23.707 ha", "23707", "ha"), ("cao hơn 2 điểm", "2", "điểm"),
    ("đạt 38 xã trên 108 xã", "108", "xã"),
  ])
  func `a word that is about something else is none`(
    printed: String, value: String, unit: String
  ) throws {
    #expect(try admitted(printed, value, unit).contains(nil))
  }

  @Test func `nothing is said of a value that was not printed`() throws {
    #expect(try admitted("trên 721 tỷ đồng", "722", "tỷ đồng").isEmpty)
  }

  @Test(arguments: [
    ("Chữ “trên” của nguồn có thể thuộc cả câu.", true), ("Tăng trên địa bàn tỉnh.", false),
    ("Đề tài “Trồng rừng”.", false), ("", false),
  ])
  func `a note explains a qualifier where it quotes the word`(note: String, isQuoted: Bool) {
    #expect(PrintedQualifier.isQuoted(in: note) == isQuoted)
  }
}
