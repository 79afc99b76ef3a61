import DashboardUI
import PlanIndicators

/// What the help says, in one language.
///
/// A text without a translation does not compile.
struct HelpTexts {
  let program: String
  let programDetails: String
  let report: String
  let reportDetails: String
  let check: String
  let checkDetails: String
  let export: String
  let exportDetails: String
  let exportSubject: String
  let exportFormat: String
  let output: String
  let force: String
  let data: String
  let language: String
  let asOf: String
  let area: String
  let theme: String
  let ascii: String
  let plan: String
  let sector: String
  let indicator: String
  let status: String
  let reportFormat: String
  let checkedFolder: String
  let checkFormat: String
  let checkAll: String
  let checkExplain: String
  let folder: String
  let day: String
  let id: String
  let list: String
  let choice: String
  let table: String
  let path: String
  let rule: String
  /// What the parser writes in English, beside what it should be.
  let parserWords: [(english: String, ours: String)]

  static let vietnamese = HelpTexts(
    program: "Xem tiến độ thực hiện kế hoạch của tỉnh ngay trên màn hình dòng lệnh.",
    programDetails: """
      Không có lệnh con thì mở bảng theo dõi. Đọc một thư mục tệp CSV gồm kế hoạch, số liệu và văn \
      bản nguồn; chỉ import --write sửa các tệp đó.
      """,
    report: "In báo cáo tiến độ, hoặc xuất số liệu cho chương trình khác.",
    reportDetails: """
      Mọi số liệu chỉ tính đến thời điểm xem. Các bộ lọc dùng cùng nhau thì lấy phần chung.
      """,
    check: "Kiểm tra thư mục số liệu, chỉ rõ lỗi ở tệp nào, dòng nào và cách sửa.",
    checkDetails: "Có lỗi thì kết thúc với mã 1; chỉ có điểm cần xem thì mã 0.",
    export: "Xuất một bảng hoặc cả thư mục số liệu cho Excel và chương trình khác.",
    exportDetails: """
      CSV mở được bằng Excel; JSON ghi số là số, ô trống là null; SDMX gồm số liệu và tệp mô tả cấu \
      trúc, chỉ có cho observations. Xuất everything ra CSV hoặc SDMX thì cần --output.
      """,
    exportSubject: "Bảng cần xuất; everything là tất cả.",
    exportFormat: "Dạng xuất.",
    output: "Ghi ra tệp này (nhiều tệp thì là thư mục), trọn vẹn hoặc không ghi gì.",
    force: "Thay tệp hoặc thư mục đã có ở --output.",
    data: """
      Thư mục số liệu. Không ghi thì lấy $TIENDO_DATA, rồi ./Data, rồi bản cài cùng chương trình.
      """,
    language:
      "Ngôn ngữ. Không ghi thì theo máy: tiếng Anh nếu máy đặt tiếng Anh, còn lại tiếng Việt.",
    asOf: """
      Thời điểm xem, như 2023-12-13 hoặc 13/12/2023: chỉ dùng văn bản đã công bố đến ngày đó. \
      Không ghi thì lấy ngày của văn bản mới nhất.
      """,
    area:
      "Mã địa phương. Không ghi thì lấy tỉnh có nhiều chỉ tiêu kế hoạch nhất; import xem tiêu đề biểu trước.",
    theme: "Màu: nền tối, nền sáng, tương phản mạnh, không màu.",
    ascii: "Chỉ dùng ký hiệu ASCII.",
    plan: "Chỉ kế hoạch này, ví dụ 2023 hoặc 2021-2025.",
    sector: "Chỉ lĩnh vực này và các lĩnh vực con.",
    indicator: "Chỉ chỉ tiêu này.",
    status: "Chỉ các đánh giá này, cách nhau bằng dấu phẩy, ví dụ missed,at_risk.",
    reportFormat: "Dạng báo cáo.",
    checkedFolder: "Thư mục cần kiểm tra, thay cho --data; hoặc một tệp CSV trong thư mục đó.",
    checkFormat: "Dạng kết quả.",
    checkAll: "In từng lỗi, kể cả khi một quy tắc có rất nhiều lỗi.",
    checkExplain: "Giải thích một quy tắc kèm ví dụ, như D012; “all” để xem mọi quy tắc.",
    folder: "thư mục", day: "ngày", id: "mã", list: "danh sách", choice: "chọn",
    table: "bảng", path: "đường dẫn",
    rule: "quy tắc",
    parserWords: [
      ("OVERVIEW: ", ""), ("USAGE:", "CÁCH DÙNG:"), ("ARGUMENTS:", "ĐỐI SỐ:"),
      ("OPTIONS:", "TÙY CHỌN:"), ("SUBCOMMANDS:", "LỆNH CON:"), ("<subcommand>", "<lệnh con>"),
      ("<subcommands>", "<lệnh con>"), ("(values:", "(gồm:"), ("default: ", "mặc định: "),
      ("Show the version.", "Xem số phiên bản."),
      ("Show subcommand help information.", "Xem cách dùng một lệnh con."),
      ("Show help information.", "Xem cách dùng."),
      (
        "See 'tiendo help <lệnh con>' for detailed help.",
        "Gõ “tiendo help <lệnh con>” để xem cách dùng từng lệnh."
      ),
    ])

  static let english = HelpTexts(
    program: "See in the terminal how a province keeps the promises of its plans.",
    programDetails: """
      Without a subcommand it opens the dashboard. It reads a folder of CSV files with targets, \
      results and the documents they come from; only import --write changes them.
      """,
    report: "Print a progress report, or give the figures to other programs.",
    reportDetails: """
      Everything rests on what had been published by the day of the view. Filters that are given \
      together all hold.
      """,
    check: "Check a data folder: say what is wrong, in which file and line, and what to do.",
    checkDetails: "The exit status is 1 where there are errors, 0 where there are only warnings.",
    export: "Give a table or the whole data folder to spreadsheets and other programs.",
    exportDetails: """
      CSV opens in Excel; JSON has numbers as numbers and empty cells as null; SDMX has data and \
      structure, for observations only. To export everything as CSV or SDMX, --output is needed.
      """,
    exportSubject: "The table; everything is all of them.",
    exportFormat: "The form of the export.",
    output: "Write to this file (of several files, a folder), whole or not at all.",
    force: "Replace what is at --output already.",
    data: "The data folder; else $TIENDO_DATA, else ./Data, else the installed copy.",
    language: "The language; else English where the locale says so, else Vietnamese.",
    asOf: """
      The day of the view, like 2023-12-13 or 13/12/2023: only documents published by then are \
      used. Without it, the day of the newest document.
      """,
    area:
      "The id of an area; else the province with the most targets, for an import first that of the title.",
    theme: "Colours: for a dark or a light background, strong contrast, none.",
    ascii: "Use ASCII signs only.",
    plan: "Only this plan, for example 2023 or 2021-2025.",
    sector: "Only this sector and those inside it.",
    indicator: "Only this indicator.",
    status: "Only these verdicts, parted by commas, for example missed,at_risk.",
    reportFormat: "The form of the report.",
    checkedFolder: "The folder to check, in place of --data; or one CSV file of it.",
    checkFormat: "The form of the result.",
    checkAll: "Print each fault, even where one rule has very many.",
    checkExplain: "Explain a rule with an example, like D012; “all” for all rules.",
    folder: "folder", day: "day", id: "id", list: "list", choice: "choice",
    table: "table", path: "path", rule: "rule",
    parserWords: [("OVERVIEW: ", "")])

  /// The parser's help with its own words in this language.
  func translated(_ help: String) -> String {
    parserWords.reduce(help) { $0.replacing($1.english, with: $1.ours) }
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("  ") ? String($0) : broken(String($0)) }
      .joined(separator: "\n")
  }

  /// A line of the usage broken before an option where it is too long for a screen.
  private func broken(_ line: String) -> String {
    var lines = [""]
    let parts = line.replacing(" [", with: "\n[").replacing("] <", with: "]\n<")
    for part in parts.split(separator: "\n") {
      let last = lines[lines.count - 1]
      if (last + part).displayWidth < 80 {
        lines[lines.count - 1] = last.isEmpty ? String(part) : "\(last) \(part)"
      } else {
        lines.append("  " + part)
      }
    }
    return lines.joined(separator: "\n")
  }
}

/// A language of the command line, as a type: the parser makes its options before any value exists
/// that could tell them which language to speak.
protocol Speech: Sendable {
  static var language: Language { get }
  static var help: HelpTexts { get }
}

/// Vietnamese.
enum InVietnamese: Speech {
  static var language: Language { .vietnamese }
  static var help: HelpTexts { .vietnamese }
}

/// English.
enum InEnglish: Speech {
  static var language: Language { .english }
  static var help: HelpTexts { .english }
}
