import Testing

/// The text of `check`, whole: its lines, their order, and what stands below them.
@Suite(.timeLimit(.minutes(10)))
struct CheckTextTests {
  /// A faulty area and what follows from it, a sector with lost letters, thirteen values that are no
  /// numbers, one with a hidden character, and an unknown indicator.
  private static func folder() throws -> ScratchFolder {
    try ScratchFolder(
      copying: Program.smallData,
      changing: [
        "areas.csv": { $0 + "062,062,huyện,Huyện Ngân Sơn,Ngan Son district,06,,,,\n" },
        "sectors.csv": { $0 + "VH,V?n hóa,Culture,,4\n" },
        "observations.csv": { text in
          text + "X0,POVERTY_RATE,06,2022,\u{202E}7,P,,0,,,,,005,,\n"
            + (1...12).map { "X\($0),POVERTY_RATE,06,\(2010 + $0),\($0)%,P,,0,,,,,005,,\n" }
            .joined()
            + (1...4).map { "Y\($0),POVERTY_RATE,062,\(2019 + $0),5,P,,0,,,,,005,,\n" }.joined()
            + "Z1,POVERTY_RATES,06,2022,7,P,,0,,,,,005,,\n"
        },
      ])
  }

  private static func check(
    _ arguments: String..., in folder: borrowing ScratchFolder, file: String = ""
  ) async throws -> (status: Int32, lines: [Substring]) {
    let run = try await Program(arguments: ["check", folder.path + file] + arguments)
    return (
      run.status,
      run.output.replacing(folder.path, with: "DATA")
        .split(separator: "\n", omittingEmptySubsequences: false)
    )
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func `faults stand by file and line, then what is not shown, the counts and what to do`()
    async throws
  {
    let run = try await Self.check(in: try Self.folder())
    #expect(run.status == 1)
    #expect(run.lines == Self.lines(Self.whole))
  }

  @Test func `of one file stand its own faults, and how many there are elsewhere`() async throws {
    let folder = try Self.folder()
    let areas = try await Self.check("--lang", "en", in: folder, file: "/areas.csv")
    #expect(areas.status == 1)
    #expect(areas.lines == Self.lines(Self.areas))
    let sectors = try await Self.check(in: folder, file: "/sectors.csv")
    #expect(sectors.status == 0)
    #expect(sectors.lines == Self.lines(Self.sectors))
  }

  @Test func `rows that wait for a file count as what goes away with it`() async throws {
    let folder = try ScratchFolder(
      copying: Program.smallData,
      changing: ["sectors.csv": { $0.replacing(",", with: ";") }])
    let run = try await Self.check(in: folder)
    let waiting = run.lines.count { $0.contains("lỗi D045: ") }
    #expect(waiting > 2)
    #expect(run.lines.contains("\(waiting) lỗi D041, D045 sẽ tự hết khi sửa xong các lỗi khác."))
    #expect(run.lines.dropLast().last?.hasPrefix("\(waiting + 1) lỗi phải sửa, ") == true)
  }

  private static let whole = #"""
    areas.csv:5: lỗi D026: cột level: “huyện” không có trong danh mục. Có phải là “district”? Chọn một trong: country, province, district, commune, party.
    sectors.csv:5: cần xem D013: cột name_vi: “V?n hóa” bị mất chữ hoặc bị bảng tính làm hỏng. Chép lại từ văn bản rồi lưu dạng CSV UTF-8.
    observations.csv:5: lỗi D022: cột value: “\u{202E}7” không phải là số. Viết như 1234.5 (dấu chấm cho phần lẻ, không có dấu ngăn cách hay đơn vị).
    observations.csv:6: lỗi D022: cột value: “1%” không phải là số. Viết 1 (dấu chấm cho phần lẻ, không có dấu ngăn cách hay đơn vị).
    observations.csv:7: lỗi D022: cột value: “2%” không phải là số. Viết 2 (dấu chấm cho phần lẻ, không có dấu ngăn cách hay đơn vị).
    observations.csv:8: lỗi D022: cột value: “3%” không phải là số. Viết 3 (dấu chấm cho phần lẻ, không có dấu ngăn cách hay đơn vị).
    observations.csv:9: lỗi D022: cột value: “4%” không phải là số. Viết 4 (dấu chấm cho phần lẻ, không có dấu ngăn cách hay đơn vị).
    observations.csv:10: lỗi D022: cột value: “5%” không phải là số. Viết 5 (dấu chấm cho phần lẻ, không có dấu ngăn cách hay đơn vị).
    observations.csv:11: lỗi D022: cột value: “6%” không phải là số. Viết 6 (dấu chấm cho phần lẻ, không có dấu ngăn cách hay đơn vị).
    observations.csv:12: lỗi D022: cột value: “7%” không phải là số. Viết 7 (dấu chấm cho phần lẻ, không có dấu ngăn cách hay đơn vị).
    observations.csv:13: lỗi D022: cột value: “8%” không phải là số. Viết 8 (dấu chấm cho phần lẻ, không có dấu ngăn cách hay đơn vị).
    observations.csv:14: lỗi D022: cột value: “9%” không phải là số. Viết 9 (dấu chấm cho phần lẻ, không có dấu ngăn cách hay đơn vị).
    observations.csv:18: lỗi D041: cột area: “062” chưa dùng được vì lỗi ở areas.csv:5, nên dòng này cũng vậy. Sửa areas.csv:5 trước.
    observations.csv:22: lỗi D040: cột indicator: “POVERTY_RATES” không có trong indicators.csv. Có phải là “POVERTY_RATE”? Sửa mã, hoặc thêm dòng đó vào indicators.csv.
    observations.csv: còn 3 lỗi D022 (not-a-number) nữa, dòng 15–17. Thêm --all để xem hết.
    observations.csv: còn 3 lỗi D041 (faulty-reference) nữa, dòng 19–21. Thêm --all để xem hết.
    Tổng hợp areas.csv: 1 lỗi (D026: 1).
    Tổng hợp sectors.csv: 1 điểm cần xem (D013: 1).
    Tổng hợp observations.csv: 18 lỗi (D022: 13, D041: 4, D040: 1).
    Số dòng dùng được: documents.csv 3, areas.csv 3, sectors.csv 4, agencies.csv 2, indicators.csv 4, plans.csv 1, targets.csv 1, observations.csv 3, judgements.csv 2, directives.csv 1, profiles.csv 2.
    4 lỗi D041, D045 sẽ tự hết khi sửa xong các lỗi khác.
    Xem giải thích và ví dụ của một quy tắc: tiendo check --explain D026
    19 lỗi phải sửa, 1 điểm cần xem.

    """#

  private static let areas = #"""
    areas.csv:5: error D026: column level: “huyện” is not one of the codes. Did you mean “district”? Choose from: country, province, district, commune, party.
    Rows that can be used: areas.csv 3.
    To see a rule explained with an example: tiendo check --explain D026
    Other files: 18 errors to mend, 1 point to check. To see all: tiendo check DATA
    1 error to mend, 0 points to check.

    """#

  private static let sectors = #"""
    sectors.csv:5: cần xem D013: cột name_vi: “V?n hóa” bị mất chữ hoặc bị bảng tính làm hỏng. Chép lại từ văn bản rồi lưu dạng CSV UTF-8.
    Số dòng dùng được: sectors.csv 4.
    Xem giải thích và ví dụ của một quy tắc: tiendo check --explain D013
    Các tệp khác: 19 lỗi phải sửa, 0 điểm cần xem. Xem tất cả: tiendo check DATA
    0 lỗi phải sửa, 1 điểm cần xem.

    """#
}
