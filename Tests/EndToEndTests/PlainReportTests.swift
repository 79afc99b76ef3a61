import Foundation
import Testing

/// The report as text, whole, on a folder of a few rows: every sort of line that it has, each in its
/// place.
@Suite(.timeLimit(.minutes(10)))
struct PlainReportTests {
  /// A province with a promise kept, one missed and one made twice, a district, what is only told, and a
  /// faulty row.
  private static func folder() throws -> ScratchFolder {
    try ScratchFolder(
      copying: Program.smallData,
      changing: [
        "documents.csv": { $0.replacing("Thông cáo báo", with: "Thông cáo\u{1B} báo") },
        "indicators.csv": {
          $0 + "CERTIFIED,Diện tích rừng trồng được cấp chứng chỉ,"
            + "Certified forest,KT,SNN,flow,ha,ha,increase,0,,,,,,,Diện tích,Area\n"
        },
        "targets.csv": {
          $0 + """
            T2,2023,AFFORESTATION,06,2023,ge,4500,,absolute,no,,,,,province,no,stated,,,4.500 ha,003,,,,
            T3,2023,POVERTY_RATE,06,2023,le,20,,absolute,no,,,,,committee,yes,stated,,,20%,003,,,,
            T4,2023,AFFORESTATION,060,2023,ge,600,,absolute,no,,,,,committee,yes,stated,,,600 ha,003,,,,
            T5,2023,CERTIFIED,06,2023,ge,900,,absolute,no,,,,,committee,yes,stated,,,900 ha,003,,,,

            """
        },
        "observations.csv": {
          $0 + """
            O4,PCI_RANK,06,2023,35,P,,0,thứ 35,63,,,005,,
            O5,AFFORESTATION,060,2023,520,P,,0,520 ha,,,,005,,
            O6,POVERTY_RATE,06,2022,x,P,,1,,,,,005,,
            O7,CERTIFIED,06,2023-01-01/P9M,450,P,,0,450 ha,,,,001,,

            """
        },
        "judgements.csv": {
          $0 + """
            J3,06,PCI_RANK,,2023,verdict,,,,,,,achieved,,,,tăng hạng,005,
            J4,06,AFFORESTATION_CONC,,2023,verdict,,,,,,,slow,,,,còn chậm,003,
            J5,06,AFFORESTATION,2023,2023,completion,percent,96,0,,,,,,,,đạt 96%,005,
            J6,06,POVERTY_RATE,,2021,change,points,-3,0,,2020,,,,,,giảm 3 điểm %,005,

            """
        },
        "directives.csv": {
          $0 + "C2,06,KT,,\"Trồng rừng tập trung ở mọi xã, gắn với giữ rừng và với việc làm của "
            + "người dân.\",Plant.,005\n"
        },
      ])
  }

  @Test func `every sort of line stands in its place`() async throws {
    let folder = try Self.folder()
    let run = try await Program("report", data: folder.path)
    #expect(run.status == 0)
    let text = run.output.replacing(folder.path, with: "DATA")
    #expect(
      text.split(separator: "\n", omittingEmptySubsequences: false)
        == Self.expected.split(separator: "\n", omittingEmptySubsequences: false))
  }

  @Test func `what was chosen stands below the title`() async throws {
    let folder = try Self.folder()
    let run = try await Program(
      "report", "--plan", "2023", "--sector", "XH", "--lang", "en", data: folder.path)
    let lines = run.output.split(separator: "\n")
    #expect(lines.dropFirst(2).first == "Only: Annual plan 2023; Society.")
    #expect(!run.output.contains("AFFORESTATION") && !run.output.contains("ECONOMY"))
  }

  private static let expected = #"""
    TỈNH BẮC KẠN: TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH
    Nguồn công bố đến 09/05/2024. Thư mục số liệu: DATA.
    Thư mục có 1 lỗi số liệu; các dòng đó không được dùng. Xem bằng “tiendo check”.

    CÁC KẾ HOẠCH

      Năm 2023: đã kết thúc
        Nguồn nêu kế hoạch của 3 chỉ tiêu, 3 có số liệu thực hiện: vượt 1, không đạt
        1, chưa đủ cơ sở đánh giá 1.
        Kế hoạch có 26 chỉ tiêu, nguồn không nêu đủ danh mục.
        Tỉnh ước: 23/26 đạt, vượt ([003], 13/12/2023).

    CHỈ TIÊU CHẬM, KHÔNG ĐẠT

      Năm 2023
      × Tỷ lệ hộ nghèo, %                                 −2,5 đ%  Không đạt (sơ bộ)

    KINH TẾ

      Năm 2023
      √ Trồng rừng, ha                                          122,9%  Vượt (sơ bộ)
        Kế hoạch 4.045; thực hiện 4.969,65 (2023, sơ bộ).
        Năm 2023 trồng rừng 4.969,65 ha, đạt 122,9% kế hoạch năm (4.045 ha): vượt.
        KHÔNG KHỚP: văn bản nêu “đạt 96%” (2023) [005]; tính lại 122,9%.
        Nguồn: kế hoạch [003] 13/12/2023; thực hiện [005] 09/05/2024.
        Ngoài ra tỉnh giao 4.500 ha: 110,4%, vượt (sơ bộ) [003].
      ? Diện tích rừng trồng được cấp chứng chỉ, ha
                                                    50,0% 9T  Chưa đủ cơ sở đánh giá
        Kế hoạch 900; thực hiện 450 (9 tháng 2023, sơ bộ).
        9 tháng đầu năm 2023 diện tích rừng trồng được cấp chứng chỉ 450 ha, đạt
        50,0% kế hoạch năm (900 ha). Kỳ kế hoạch đã hết nhưng chưa nguồn nào công bố
        số liệu cả kỳ.
        Nguồn: kế hoạch [003] 13/12/2023; thực hiện [001] 14/10/2023.

      Nguồn không nêu kế hoạch
      – Trồng rừng tập trung, ha: nguồn chỉ nêu nhận xét hoặc tỷ lệ, không có số.
        Văn bản nêu: “còn chậm” (2023) [003].
      – Xếp hạng PCI: 35/63 (2023, sơ bộ) [005].
        Văn bản nêu: “tăng hạng” (2023) [005].

      Chỉ đạo của lãnh đạo
      – Sở Nông nghiệp: trồng rừng đúng thời vụ. [003]
      – Trồng rừng tập trung ở mọi xã, gắn với giữ rừng và với việc làm của người
        dân. [005]

    XÃ HỘI

      Năm 2023
      × Tỷ lệ hộ nghèo, %                                 −2,5 đ%  Không đạt (sơ bộ)
        Kế hoạch 20; thực hiện 22,5 (2023, sơ bộ).
        Năm 2023 tỷ lệ hộ nghèo là 22,5%, cao hơn kế hoạch năm (20%) 2,5 điểm %:
        không đạt.
        Nguồn: kế hoạch [003] 13/12/2023; thực hiện [005] 09/05/2024.

      Văn bản còn nêu
      – Tỷ lệ hộ nghèo. Văn bản nêu: “giảm 3 điểm %” (2021) [005].

    ================================================================================
    HUYỆN PÁC NẶM

    CÁC KẾ HOẠCH

      Năm 2023: đã kết thúc
        Nguồn nêu kế hoạch của 1 chỉ tiêu, 1 có số liệu thực hiện: không đạt 1.

    CHỈ TIÊU CHẬM, KHÔNG ĐẠT

      Năm 2023
      × Trồng rừng, ha                                      86,7%  Không đạt (sơ bộ)

    KINH TẾ

      Năm 2023
      × Trồng rừng, ha                                      86,7%  Không đạt (sơ bộ)
        Kế hoạch 600; thực hiện 520 (2023, sơ bộ).
        Năm 2023 trồng rừng 520 ha, đạt 86,7% kế hoạch năm (600 ha): không đạt.
        Nguồn: kế hoạch [003] 13/12/2023; thực hiện [005] 09/05/2024.

    NGUỒN
      [001] Trồng rừng chín tháng. Báo Bắc Kạn, 14/10/2023.
      [003] Thông cáo\u{1B} báo chí kỳ họp. HĐND tỉnh, 13/12/2023.
      [005] Báo cáo năm 2023. UBND tỉnh, 09/05/2024.
        https://backan.gov.vn/bao-cao-2023

    """#
}
