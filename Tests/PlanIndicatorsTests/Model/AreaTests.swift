import PlanIndicators
import Testing

struct AreaTests {
  @Test(arguments: [
    ("2025-06-30", "06"), ("2025-07-01", "19-2025"),
  ])
  func `exists from its first to its last day`(day: String, area: String) throws {
    let folder = try FolderBuilder()
      .setting("valid_to", to: "2025-06-30", in: "areas.csv")
      .adding(
        [
          "id": "19-2025", "level": "province", "name_vi": "Tỉnh Thái Nguyên",
          "valid_from": "2025-07-01",
        ], to: "areas.csv"
      ).folder()
    let day = try #require(CalendarDate(day))
    #expect(folder.areas.filter { $0.exists(on: day) }.map(\.id) == [area])
  }
}

struct LocalizedTextTests {
  @Test func `the Vietnamese text stands for an English one that is not there`() {
    let text = LocalizedText(vietnamese: "Trồng rừng", english: "")
    #expect(text[.english] == "Trồng rừng")
    #expect(
      LocalizedText(vietnamese: "Trồng rừng", english: "Afforestation")[.english] == "Afforestation"
    )
  }
}
