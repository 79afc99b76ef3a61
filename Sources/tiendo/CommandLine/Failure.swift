import DashboardUI
import PlanIndicators

/// Why a command cannot be carried out.
///
/// Each is told in one sentence on standard error; the exit status is 2.
enum Failure: Error, Hashable {
  /// The data folder cannot be read.
  case reading(ReadingError)
  /// The file to check is none that a data folder has.
  case notADataFile(String)
  /// The text after `--as-of` is no day.
  case notADate(String)
  /// No document of the folder has a date, so that the newest cannot be taken.
  case noDatedDocument
  /// The folder has no good row of an area to show anything about.
  case noArea
  /// The folder has nothing of this id.
  case unknown(Subject, String, nearest: [String])
  /// The dashboard needs a terminal to draw on.
  case noTerminal
  /// The terminal cannot move its cursor.
  case tooSimpleTerminal
  /// Standard output takes no more.
  case outputClosed
  /// Nobody reads standard output any more: the reader of a pipe has had enough.
  case readerGone
  /// The result cannot be written to where it was asked for.
  case output(OutputFault)
  /// Only the published figures can be given in SDMX.
  case notInSDMX(String)
  /// The columns of a file cannot be told, or it is not there.
  case unreadableTable(String)
  /// An import cannot be carried out.
  case importing(ImportFailure)
  /// The parser of the command line has turned it down.
  case wrongUse(WrongUse)

  /// What an option names.
  enum Subject: Hashable {
    case area, plan, sector, indicator, status, rule
  }
}

extension Strings {
  /// The sentence for a failure.
  func sentence(for failure: Failure) -> String {
    switch language {
    case .vietnamese: vietnamese(failure)
    case .english: english(failure)
    }
  }

  private func vietnamese(_ failure: Failure) -> String {
    switch failure {
    case .reading(let error): text(error)
    case .notADataFile(let path):
      "\(path) không phải là tệp của thư mục số liệu. Chọn thư mục, hoặc một tệp trong đó: \(PlanFolder.fileNames.joined(separator: ", "))."
    case .notADate(let text):
      "“\(text)” không phải là ngày. Viết như 2023-12-13 hoặc 13/12/2023."
    case .noDatedDocument:
      "Không có văn bản nào ghi ngày để lấy làm thời điểm. Ghi ngày bằng --as-of."
    case .noArea:
      "Thư mục số liệu không có địa phương nào dùng được. Gõ “tiendo check” để xem lỗi."
    case .unknown(let subject, let text, let nearest):
      "Không có \(word(for: subject)) “\(text)”"
        + (nearest.isEmpty
          ? " và thư mục số liệu cũng không có mã nào khác."
          : subject == .status
            ? ". Chọn trong: \(nearest.joined(separator: ", "))."
            : ". Mã gần nhất: \(nearest.joined(separator: ", ")).")
    case .noTerminal:
      "Không có màn hình dòng lệnh để vẽ bảng theo dõi; dùng “tiendo report” để xem báo cáo."
    case .tooSimpleTerminal:
      "Màn hình dòng lệnh này không di chuyển con trỏ được (biến TERM); dùng “tiendo report”."
    case .importing(let failure): sentence(for: failure)
    case .outputClosed: "Không ghi được ra đầu ra. Kiểm tra chỗ trống trên đĩa."
    case .readerGone: "Không còn ai đọc đầu ra."
    case .output(let fault): sentence(for: fault)
    case .notInSDMX(let table):
      "Dạng SDMX chỉ có cho observations; xuất \(table) bằng --format csv hoặc json."
    case .unreadableTable(let file):
      "Không đọc được các cột của \(file); gõ “tiendo check” để xem lỗi."
    case .wrongUse(let use): text(use) + " Gõ “tiendo --help” để xem cách dùng."
    }
  }

  private func english(_ failure: Failure) -> String {
    switch failure {
    case .reading(let error): text(error)
    case .notADataFile(let path):
      "\(path) is no file of a data folder. Name the folder, or one of its files: \(PlanFolder.fileNames.joined(separator: ", "))."
    case .notADate(let text): "“\(text)” is not a date. Write it like 2023-12-13 or 13/12/2023."
    case .noDatedDocument: "No document has a date to take for the view. Give one with --as-of."
    case .noArea: "The data folder has no usable area. Type “tiendo check” to see the faults."
    case .unknown(let subject, let text, let nearest):
      "There is no \(word(for: subject)) “\(text)”"
        + (nearest.isEmpty
          ? ", nor any other in the data folder."
          : subject == .status
            ? ". Choose from: \(nearest.joined(separator: ", "))."
            : ". The nearest are: \(nearest.joined(separator: ", ")).")
    case .noTerminal:
      "There is no terminal to draw the dashboard on; use “tiendo report” for a report."
    case .tooSimpleTerminal:
      "This terminal cannot move its cursor (see TERM); use “tiendo report”."
    case .importing(let failure): sentence(for: failure)
    case .outputClosed: "Standard output cannot be written to. Check the space on the disk."
    case .readerGone: "Nobody reads the output any more."
    case .output(let fault): sentence(for: fault)
    case .notInSDMX(let table):
      "SDMX is for observations only; export \(table) with --format csv or json."
    case .unreadableTable(let file):
      "The columns of \(file) cannot be read; type “tiendo check” to see why."
    case .wrongUse(let use): text(use) + " Type “tiendo --help” to see how it is used."
    }
  }

  private func word(for subject: Failure.Subject) -> String {
    switch (language, subject) {
    case (.vietnamese, .area): "địa phương"
    case (.vietnamese, .plan): "kế hoạch"
    case (.vietnamese, .sector): "lĩnh vực"
    case (.vietnamese, .indicator): "chỉ tiêu"
    case (.vietnamese, .status): "loại đánh giá"
    case (.vietnamese, .rule): "quy tắc"
    case (.english, .area): "area"
    case (.english, .plan): "plan"
    case (.english, .sector): "sector"
    case (.english, .indicator): "indicator"
    case (.english, .status): "verdict"
    case (.english, .rule): "rule"
    }
  }
}
