import Foundation
import Testing

/// The command line: help, wrong use, languages, and where the data is looked for.
@Suite(.timeLimit(.minutes(10)))
struct CommandLineTests {
  @Test func `helps in Vietnamese on standard output`() async throws {
    for arguments in [
      ["--help"], ["report", "--help"], ["check", "-h"], ["help", "report"], ["export", "-h"],
    ] {
      let run = try await Program(arguments: arguments)
      #expect(run.status == 0)
      #expect(run.error.isEmpty)
      #expect(run.output.contains("CÁCH DÙNG: tiendo"))
      #expect(run.output.contains("TÙY CHỌN:"))
      for english in ["USAGE", "OPTIONS", "default:", "values:", "Show help", "See '"] {
        #expect(!run.output.contains(english), "\(english)")
      }
      #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
  }

  @Test func `the version is the newest one of the README's changes`() async throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let changes = try #require(readme.firstRange(of: "\n## Changes\n"))
    let newest = readme[changes.upperBound...].matches(of: #/\n- \*\*(\d+\.\d+)\*\* /#).last?.1
    let run = try await Program(arguments: ["--version"])
    #expect(run.output == "tiendo \(try #require(newest))\n")
  }

  @Test(arguments: [
    ["--lang", "en", "--help"], ["report", "--lang=en", "--help"],
  ])
  func `helps in English when asked`(_ arguments: [String]) async throws {
    let run = try await Program(arguments: arguments)
    #expect(run.output.contains("USAGE: tiendo"))
    #expect(!run.output.contains("Thư mục"))
  }

  @Test(arguments: [
    (["LC_ALL": "en_US.UTF-8"], true), (["LC_ALL": "vi_VN.UTF-8", "LANG": "en_US"], false),
    (["LC_ALL": "", "LC_MESSAGES": "en_GB.UTF-8"], true), (["LC_ALL": "", "LANG": "en"], true),
    (["LC_ALL": "C.UTF-8"], false), (["LC_ALL": "fr_FR"], false),
  ])
  func `takes English from the locale and else speaks Vietnamese`(
    _ variables: [String: String], isEnglish: Bool
  ) async throws {
    let run = try await Program(arguments: ["--help"], locale: variables)
    #expect(run.output.contains("USAGE") == isEnglish)
  }

  @Test(arguments: [
    (["--foo"], "Không có tùy chọn --foo. Gõ “tiendo --help” để xem cách dùng."),
    (["--foo", "--lang", "en"], "There is no option --foo. Type “tiendo --help” to see"),
    (["-z"], "Không có tùy chọn -z."),
    (["report", "--sectr", "KT"], "Không có tùy chọn --sectr; có phải --sector không?"),
    (["report", "--lang=en", "--sectr", "KT"], "no option --sectr; did you mean --sector?"),
    (["report", "--data"], "Sau --data còn thiếu giá trị."),
    (["report", "--lang", "en", "--data"], "A value is missing after --data."),
    (
      ["report", "--format", "xml"],
      "Giá trị “xml” không dùng được cho --format; chọn trong: text, json, csv, markdown, html."
    ),
    (["--lang", "en", "--theme", "pink"], "“pink” cannot be used for --theme; choose from: dark,"),
    (["--lang", "fr"], "Giá trị “fr” không dùng được cho --lang; chọn trong: vi, en."),
    (["--ascii=yes"], "Tùy chọn --ascii không nhận giá trị, nhưng lại ghi “yes”."),
    (["--lang=en", "--ascii=yes"], "The option --ascii takes no value, but “yes” was given."),
    (["reprot"], "Không có lệnh “reprot”; có phải “report” không?"),
    (["--lang", "en", "chek"], "There is no command “chek”; did you mean “check”?"),
    (["something"], "Không hiểu “something” trong câu lệnh."),
    (["--lang", "en", "report", "a", "b"], "“a b” has no meaning here."),
    (["report", "--area", "6"], "Không có địa phương “6”. Mã gần nhất: 06 (Tỉnh Bắc Kạn)"),
    (["check", "--as-of", "nonsense"], "Lệnh “check” không dùng tùy chọn --as-of; bỏ tùy chọn"),
    (["--area", "X", "check"], "Lệnh “check” không dùng tùy chọn --area"),
    (["export", "plans", "--as-of", "2000-01-01"], "Lệnh “export” không dùng tùy chọn --as-of"),
    (
      ["--theme", "dark", "--lang", "en", "report"], "The command “report” has no use for --theme;"
    ),
    (["import", "x.csv", "--document", "003", "--ascii"], "“import” không dùng tùy chọn --ascii"),
    (["report", "--area", "pac nam"], "Mã gần nhất: 060 (Huyện Pác Nặm)"),
    (["report", "--plan", "2032"], "Mã gần nhất: 2022 (Kế hoạch năm 2022)"),
    (["report", "--sector", "KT-LN"], "KT-NL (Nông, lâm nghiệp, thủy sản)"),
    (["report", "--indicator", "grdp_grwth"], "GRDP_GROWTH (Tốc độ tăng GRDP)"),
    (["report", "--status", "missed,late"], "Không có loại đánh giá “late”. Chọn trong: exceeded"),
    (["report", "--as-of", "31/02/2023"], "“31/02/2023” không phải là ngày. Viết như 2023-12-13"),
    (["report", "--as-of", "2023-13-01"], "không phải là ngày"),
    (["report", "--data", "/không/có"], "Không có thư mục số liệu /không/có."),
    (["report", "--lang", "en", "--area", "6"], "There is no area “6”."),
    (["--lang", "en"], "There is no terminal to draw the dashboard on; use “tiendo report”"),
    ([], "Không có màn hình dòng lệnh để vẽ bảng theo dõi; dùng “tiendo report”"),
  ])
  func `tells wrong use in one sentence`(_ arguments: [String], sentence: String) async throws {
    let run = try await Program(arguments: arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.error.contains(sentence), "\(run.error)")
    #expect(run.error.split(separator: "\n").count == 1)
    #expect(run.error.firstMatch(of: /Unknown|Unexpected|Missing|invalid|Please|Error/) == nil)
  }

  @Test func `takes both ways to write a day, before and after the command`() async throws {
    let one = try await Program("report", "--as-of", "2023-12-13", "--plan", "2023")
    let other = try await Program("--as-of", "13/12/2023", "report", "--plan", "2023")
    #expect(one.status == 0)
    #expect(one.output == other.output)
  }
}
