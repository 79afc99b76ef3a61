import Foundation
import PlanIndicators
import Testing

/// `tiendo import`: a report table comes into the folder, or each row that does not is named.
@Suite(.timeLimit(.minutes(10)))
struct ImportTests {
  private static let nineMonths = report("nine-months-2024.csv")

  static func report(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "PlanIndicatorsTests/Fixtures/Reports").appending(path: name)
      .path(percentEncoded: false)
  }

  @Test func `a dry run says what each row would do and changes no byte`() async throws {
    let scratch = try ScratchFolder()
    let before = try contents(of: scratch.path)
    let run = try await Program(
      "import", Self.nineMonths, "--document", "bbk-66639", data: scratch.path)
    #expect(run.status == 1)
    #expect(run.output.contains("cột cách nhau bằng dấu phẩy; tên cột ở dòng 6–8; năm 2024"))
    #expect(run.output.contains("dòng 14: “Trồng rừng” = AFFORESTATION, ha"))
    #expect(run.output.contains("9 tháng 2024: thêm 4.347"))
    #expect(run.output.contains("Chưa ghi gì; thêm --write để ghi."))
    #expect(try contents(of: scratch.path) == before)
  }

  @Test func `what is written passes the check, stands in the report and is there the second time`()
    async throws
  {
    let scratch = try ScratchFolder()
    let before = try contents(of: scratch.path)
    let command = ["import", Self.nineMonths, "--document", "bbk-66639", "--write"]
    let run = try await Program(arguments: command, data: scratch.path)
    #expect(run.status == 1)
    #expect(run.output.contains("Đã ghi thêm: targets.csv "))
    let after = try contents(of: scratch.path)
    #expect(Set(after.keys) == Set(before.keys))
    for (name, bytes) in before {
      #expect(after[name]?.starts(with: bytes) == true, "\(name) lost what it had")
    }
    let check = try await Program("check", data: scratch.path)
    #expect(check.status == 0, "\(check.output)")
    let report = try ReportJSON(
      await Program(
        "report", "--indicator", "AFFORESTATION", "--format", "json", "--as-of", "2024-12-31",
        data: scratch.path))
    #expect(
      report.assessments.flatMap(\.observations).contains {
        $0.period == "2024-01-01/P9M" && $0.value == 4347 && $0.document == "bbk-66639"
      })
    let again = try await Program(arguments: command, data: scratch.path)
    #expect(again.output.contains("Không có dòng nào để thêm."))
    #expect(try contents(of: scratch.path) == after)
  }

  @Test func `doubts are refused with their rows and reasons until a person decides`() async throws
  {
    let scratch = try ScratchFolder()
    let run = try await Program(
      "import", Self.nineMonths, "--document", "bbk-66639", data: scratch.path)
    let refused = run.output.split(separator: "\n").filter { $0.contains("KHÔNG LẤY: ") }
    #expect(refused.count == 2)
    #expect(
      refused.first?.contains("dòng 21: “Tỷ lệ hộ nghèo”: KHÔNG LẤY: chưa chắc") == true)
    #expect(refused.last?.contains("“tấn” không đổi được ra “sản phẩm” của OCOP_NEW") == true)
    let mapped = try await Program(
      "import", Self.nineMonths, "--document", "bbk-66639",
      "--map", "Tỷ lệ hộ nghèo=POVERTY_RATE", data: scratch.path)
    #expect(mapped.output.contains("“Tỷ lệ hộ nghèo” = POVERTY_RATE (--map), %"))
  }

  @Test func `a table in UTF-16 with semicolons and title units comes in right`() async throws {
    let scratch = try ScratchFolder()
    let run = try await Program(
      "import", Self.report("six-months-2023-utf16.csv"), "--document", "bbk-54217", "--write",
      "--lang", "en", data: scratch.path)
    #expect(run.status == 1)
    #expect(run.output.contains("UTF-16 LE, columns parted by semicolons"))
    // Of spending nobody says whether more is wanted; all else is taken.
    #expect(run.output.contains("line 6: “Chi ngân sách địa phương” = BUDGET_EXPENDITURE"))
    #expect(run.output.contains("NOT TAKEN “6.000” (column E): it may be the least or the most"))
    #expect(run.output.contains("Not taken: 3, see"))
    let folder = try PlanFolder(path: scratch.path)
    #expect(folder.issues.isEmpty)
    let rows = folder.observations.filter { folder.documents[$0.document].id == "bbk-54217" }
    func value(_ indicator: String, _ area: String, _ period: String) -> PrintedNumber? {
      rows.first {
        folder.indicators[$0.indicator].id == indicator && folder.areas[$0.area].id == area
          && $0.period == TimePeriod(period)
      }?.value
    }
    #expect(value("BUDGET_EXPENDITURE", "06", "2023-01-01/P6M") == PrintedNumber("3200"))
    #expect(value("AFFORESTATION_CONC", "06", "2022-01-01/P6M") == PrintedNumber("2400"))
    #expect(value("AFFORESTATION", "061", "2023-01-01/P6M") == PrintedNumber("500"))
    #expect(value("TOBACCO_AREA", "06", "2023-01-01/P6M") == PrintedNumber("695"))
    #expect(value("TRADE_TURNOVER", "06", "2023-01-01/P6M") == PrintedNumber("10.200"))
    #expect(value("WS_GRAIN_OUTPUT", "06", "2022-DX") == PrintedNumber("86229"))
    #expect(rows.first { folder.indicators[$0.indicator].id == "PAPI_RANK" }?.outOf == 63)
  }

  /// A table of one row for the province, unless told otherwise.
  private func potatoes(in folder: String, title: String = "Kết quả năm 2023") throws -> String {
    let path = folder + "/t.csv"
    try Data("\(title),,\nChỉ tiêu,ĐVT,Thực hiện năm 2023\nDiện tích khoai lang,ha,20\n".utf8)
      .write(to: URL(filePath: path))
    return path
  }

  @Test(arguments: [0, 1, 2])
  func `the area that is asked for is the table's, wherever it stands and whatever the title says`(
    place: Int
  ) async throws {
    let scratch = try ScratchFolder()
    let table = try potatoes(in: scratch.path, title: "Huyện Định Hóa")
    var arguments = ["import", table, "--document", "bbk-66639", "--write"]
    arguments.insert(contentsOf: ["--area", "060"], at: [0, 1, 5][place])
    let run = try await Program(arguments: arguments, data: scratch.path)
    #expect(run.status == 0, "\(run.error)")
    let rows = try String(contentsOfFile: scratch.path + "/observations.csv", encoding: .utf8)
    #expect(rows.contains("\nbbk-66639-r3c3,SWEET_POTATO_AREA,060,2023,20,"))
  }

  @Test func `an area that is not known stops the import, by its option and in the title`()
    async throws
  {
    let scratch = try ScratchFolder()
    let table = try potatoes(in: scratch.path, title: "Huyện Định Hóa")
    let titled = try await Program("import", table, "--document", "bbk-66639", data: scratch.path)
    #expect(titled.status == 2)
    #expect(
      titled.error.contains("tiêu đề nêu “Huyện Định Hóa”, không có trong areas.csv. Thêm --area"))
    let asked = try await Program(
      "import", table, "--document", "bbk-66639", "--area", "pac nam", data: scratch.path)
    #expect(asked.status == 2)
    #expect(asked.error.contains("Không có địa phương “pac nam”. Mã gần nhất: 060 (Huyện Pác Nặm)"))
  }

  @Test(arguments: ["> /dev/full", ">&-", "| true"])
  func `rows that are written are said to be, though nobody can read of it`(
    output: String
  ) async throws {
    let scratch = try ScratchFolder()
    let table = try potatoes(in: scratch.path)
    let run = try await Program(
      words: [
        "bash", "-c", "{ sleep 0.1; \"$0\" \"$@\" --write; echo $? >&2; } \(output)",
        TmuxSession.program, "import", table, "--document", "bbk-66639",
      ], data: scratch.path)
    #expect(run.error == "tiendo: Đã ghi thêm: observations.csv 1.\n0\n")
    let rows = try String(contentsOfFile: scratch.path + "/observations.csv", encoding: .utf8)
    #expect(rows.contains("\nbbk-66639-r3c3,"))
  }

  @Test func `files keep their line ends, their mark, their order and their unknown columns`()
    async throws
  {
    let scratch = try ScratchFolder(changing: [
      "observations.csv": { text in
        "\u{FEFF}"
          + text.split(separator: "\n").enumerated().map { $0 == 0 ? "\($1),kiểm tra" : "\($1),x" }
          .joined(separator: "\r\n")
      }
    ])
    let path = scratch.path + "/observations.csv"
    let before = try Data(contentsOf: URL(filePath: path))
    let run = try await Program(
      "import", Self.nineMonths, "--document", "bbk-66639", "--write", data: scratch.path)
    #expect(run.output.contains("Đã ghi thêm"), "\(run.error)")
    let after = try Data(contentsOf: URL(filePath: path))
    #expect(after.starts(with: before))
    let added = String(decoding: after[before.count...], as: UTF8.self)
    #expect(added.hasPrefix("\r\nbbk-66639-r"))
    #expect(added.hasSuffix(",bbk-66639,,,\r\n"))
    #expect(added.components(separatedBy: "\n").dropLast().allSatisfy { $0.hasSuffix("\r") })
  }

  @Test func `a document that the folder does not know is asked for in one sentence`() async throws
  {
    let run = try await Program("import", Self.nineMonths, "--document", "bbk-6663")
    #expect(run.status == 2)
    #expect(run.error.contains("documents.csv không có văn bản “bbk-6663”"))
    #expect(run.error.contains("bbk-66639 ("))
    let file = try await Program("import", "/không/có.csv", "--document", "003", "--lang", "en")
    #expect(file.status == 2)
    #expect(file.error == "tiendo: There is no file /không/có.csv.\n")
    let directory = try await Program("import", "/tmp", "--document", "003", "--lang", "en")
    #expect(directory.status == 2)
    #expect(directory.error.contains("/tmp is a folder. Give the CSV file of the report table"))
    let row = try await Program(
      "import", Self.nineMonths, "--document", "bbk-66639", "--map", "Trong rung=AFFORESTATION",
      "--map", "Trồng lúa=GRAIN_AREA")
    #expect(row.error.contains("biểu không có dòng số liệu nào tên “Trồng lúa”"))
  }

  /// The bytes of all files of a folder.
  private func contents(of folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      files[name] = try Data(contentsOf: URL(filePath: folder).appending(path: name))
    }
    return files
  }
}
