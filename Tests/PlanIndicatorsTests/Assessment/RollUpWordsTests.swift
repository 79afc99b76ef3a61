import DashboardUI
import PlanIndicators
import Testing

/// The parts of an area beside the whole, in words.
struct RollUpWordsTests {
  /// A district with two communes, in a province.
  private static let communes = FolderBuilder().district("A")
    .adding(
      ["id": "A1", "level": "commune", "name_vi": "Xã A1", "name_en": "A1", "parent": "A"],
      to: "areas.csv"
    )
    .adding(
      ["id": "A2", "level": "commune", "name_vi": "Xã A2", "name_en": "A2", "parent": "A"],
      to: "areas.csv"
    )
    .indicator(.countAdded).plan("2023")

  private func texts(_ results: [(area: String, value: String)], in area: String) throws
    -> (vietnamese: String, english: String)
  {
    let folder = try results.reduce(Self.communes) {
      $0.observation($1.value, "2023", on: "2024-01", ["area": $1.area])
    }.folder()
    let whole = try #require(folder.areas.reference(of: area))
    let sum = try folder.rollUp(
      ofResultsFor: #require(folder.indicators.reference(of: "X")), in: whole,
      during: #require(TimePeriod("2023")), asOf: #require(CalendarDate("2024-02-01")))
    let rollUp = try #require(sum)
    let indicator = try #require(folder.indicators.first)
    func text(_ strings: Strings) -> String {
      strings.text(
        rollUp, of: indicator, in: folder, area: folder.areas[whole], isTarget: false)
    }
    return (text(.vietnamese), text(.english))
  }

  @Test func `communes of a district are not called districts of a province`() throws {
    let texts = try texts([("A1", "3"), ("A2", "2"), ("A", "6")], in: "A")
    #expect(
      texts.vietnamese
        == "Cộng số liệu các xã, phường: 5 cơ sở, KHÔNG KHỚP với số của huyện (6 cơ sở).")
    #expect(texts.english.hasPrefix("The communes' results add up to 5 cơ sở, which CONTRADICTS"))
  }

  @Test func `districts of a province are, and what is missing is named`() throws {
    let texts = try texts([("A", "7"), ("06", "7")], in: "06")
    #expect(
      texts.vietnamese == "Cộng số liệu các huyện, thành phố: 7 cơ sở, khớp với số của tỉnh.")
    let impossible = try self.texts([("A1", "7"), ("A", "6")], in: "A")
    #expect(
      impossible.vietnamese.hasSuffix("đã lớn hơn số của huyện (6 cơ sở) dù còn thiếu Xã A2."))
    #expect(impossible.english.hasSuffix("more than the whole (6 cơ sở) even without A2."))
  }
}
