import DashboardUI
import Glibc
import PlanIndicators

/// Why an import cannot be carried out.
enum ImportFailure: Hashable {
  /// There is no such file.
  case noFile(String)
  /// It is a folder.
  case isFolder(String)
  /// The file may not be read.
  case unreadable(String)
  /// The folder has no such document.
  case noDocument(String, nearest: [String])
  /// The text after `--period` is no period.
  case notAPeriod(String)
  /// The text after `--status` is none of the codes.
  case notAStatus(String, [String])
  /// The text after `--map` has no equals sign.
  case notAMapping(String)
  /// The file is no report table.
  case table(ReportFault, file: String)
  /// No rows can be added to the files.
  case adding(AdditionFault)
  /// The folder could not be written to.
  case writing(WriteFault)
}

extension Strings {
  /// The sentence for a failed import.
  func sentence(for failure: ImportFailure) -> String {
    switch language {
    case .vietnamese: vietnamese(failure)
    case .english: english(failure)
    }
  }

  private func vietnamese(_ failure: ImportFailure) -> String {
    switch failure {
    case .noFile(let file): "Không có tệp \(file)."
    case .isFolder(let file):
      "\(file) là thư mục. Ghi tên tệp CSV của biểu báo cáo; thư mục số liệu thì ghi sau --data."
    case .unreadable(let file): "Không đọc được \(file). Kiểm tra quyền đọc tệp."
    case .noDocument(let id, let nearest):
      "documents.csv không có văn bản “\(id)”. Mỗi số phải có nguồn: thêm một dòng vào documents.csv (id, title, issuer, type, issued_on, read_on) rồi làm lại."
        + (nearest.isEmpty ? "" : " Gần nhất: \(nearest.joined(separator: ", ")).")
    case .notAPeriod(let text):
      "“\(text)” không phải là kỳ. Viết như 9T, Q3, 2024 hoặc 2024-01-01/P9M."
    case .notAStatus(let text, let codes):
      "“\(text)” không phải tình trạng số liệu. Chọn trong: \(codes.joined(separator: ", "))."
    case .notAMapping(let text):
      "“\(text)” thiếu dấu =. Viết như --map \"Trồng rừng=AFFORESTATION\"."
    case .table(let fault, let file): "\(file): \(vietnamese(fault))"
    case .adding(.unreadableFile(let file)):
      "\(file) thiếu hoặc có lỗi nên dòng mới sẽ không đọc được. Chưa ghi gì; gõ “tiendo check” rồi sửa trước."
    case .adding(.openQuote(let file, let line)):
      "\(file) dòng \(line) mở ngoặc kép mà không đóng, nên dòng mới sẽ lọt vào trong ô đó. Chưa ghi gì; thêm dấu \" rồi làm lại."
    case .adding(.faultyOldRow(let issue)):
      "Các dòng mới làm dòng cũ thành lỗi, nên chưa ghi gì: \(text(issue))"
    case .writing(let fault): vietnamese(fault)
    }
  }

  private func english(_ failure: ImportFailure) -> String {
    switch failure {
    case .noFile(let file): "There is no file \(file)."
    case .isFolder(let file):
      "\(file) is a folder. Give the CSV file of the report table; the data folder goes after --data."
    case .unreadable(let file): "\(file) cannot be read. Check its permissions."
    case .noDocument(let id, let nearest):
      "documents.csv has no document “\(id)”. Every figure needs its source: add a row to documents.csv (id, title, issuer, type, issued_on, read_on), then try again."
        + (nearest.isEmpty ? "" : " The nearest are: \(nearest.joined(separator: ", ")).")
    case .notAPeriod(let text):
      "“\(text)” is not a period. Write it like 9T, Q3, 2024 or 2024-01-01/P9M."
    case .notAStatus(let text, let codes):
      "“\(text)” is not a status. Choose from: \(codes.joined(separator: ", "))."
    case .notAMapping(let text):
      "“\(text)” lacks an equals sign. Write it like --map \"Trồng rừng=AFFORESTATION\"."
    case .table(let fault, let file): "\(file): \(english(fault))"
    case .adding(.unreadableFile(let file)):
      "\(file) is missing or faulty, so that new rows in it would not be read. Nothing was written; see “tiendo check” first."
    case .adding(.openQuote(let file, let line)):
      "A quote on line \(line) of \(file) is never closed, so that new rows would be inside that cell. Nothing was written; add the \" and try again."
    case .adding(.faultyOldRow(let issue)):
      "The new rows make an old one faulty, so nothing was written: \(text(issue))"
    case .writing(let fault): english(fault)
    }
  }

  private func vietnamese(_ fault: ReportFault) -> String {
    switch fault {
    case .notText(let line):
      "tệp không phải văn bản UTF-8 hay UTF-16\(line.map { " (dòng \($0))" } ?? ""). Lưu lại dạng CSV UTF-8."
    case .legacyText(let line, let encoding, let converted):
      "dòng \(line) viết bằng mã \(name(of: encoding)), không phải Unicode; đọc ra là “\(beginning(of: converted))”. Chuyển tệp sang Unicode (UTF-8), ví dụ bằng UniKey, rồi làm lại."
    case .workbook:
      "đây là tệp của phần mềm bảng tính (.xlsx, .xls), không phải CSV. Mở tệp rồi lưu thành CSV UTF-8."
    case .unclosedQuote(let line):
      "dòng \(line): ô mở ngoặc kép mà không đóng. Thêm dấu \" ở cuối ô."
    case .noColumns:
      "không tìm thấy các cột. Lưu bảng dạng CSV, cột cách nhau bằng dấu phẩy, chấm phẩy hoặc tab."
    case .noHeader:
      "không tìm thấy dòng tên cột. Cần cột “Chỉ tiêu” và ít nhất một cột như “Kế hoạch năm 2024”, “Thực hiện 9 tháng”."
    case .html:
      "đây là trang web (HTML), không phải CSV, dù tên tệp thế nào. Mở bằng phần mềm bảng tính rồi lưu thành CSV UTF-8."
    case .strokes:
      "các cột cách nhau bằng dấu |. Lưu lại dạng CSV, cột cách nhau bằng dấu phẩy, chấm phẩy hoặc tab."
    case .headPartedOtherwise(let line, let own, let others):
      "tên cột ở dòng \(line) cách nhau bằng \(name(of: own)), các dòng khác bằng \(name(of: others)). Dùng một dấu cho cả tệp."
    case .noFigureColumns(let line, let heads):
      "dòng \(line) có cột “Chỉ tiêu” nhưng không cột nào ghi rõ là kế hoạch hay thực hiện (các cột khác: \(list(heads))). Ghi tên cột như “Kế hoạch năm 2024”, “Thực hiện 9 tháng năm 2024”."
    case .areaColumns(let line, let areas):
      "dòng \(line): các cột là địa phương (\(list(areas))). Chưa đọc được biểu như vậy: tách thành mỗi địa phương một tệp, cột ghi “Thực hiện năm 2024” hay “Kế hoạch năm 2024”, rồi thêm --area."
    case .noNameColumn(let line, let first):
      "dòng \(line) có cột số liệu nhưng không có cột “Chỉ tiêu”; cột đầu là “\(first)”. Nếu mỗi dòng là một địa phương thì đặt tên chỉ tiêu ở một dòng đề mục phía trên và gọi cột này là “Chỉ tiêu”."
    case .noYear: "biểu không nêu năm. Thêm --year, ví dụ --year 2024."
    case .area(.unknown(let name)):
      "tiêu đề nêu “\(name)”, không có trong areas.csv. Thêm --area với mã địa phương của biểu."
    case .area(.unclear(let name)):
      "tiêu đề nêu “\(name)”, chưa rõ là địa phương nào. Thêm --area với mã địa phương của biểu."
    case .area(.several(let names)):
      "tiêu đề nêu nhiều địa phương: \(names.joined(separator: ", ")). Tách thành từng biểu, hoặc thêm --area."
    case .area(.named(let name, let place)):
      "biểu không nêu địa phương, nhưng \(vietnamese(place)) nêu “\(name)”. Thêm --area với mã địa phương của biểu."
    case .area(.none):
      "thư mục số liệu không có địa phương nào dùng được. Gõ “tiendo check” để xem lỗi của areas.csv."
    case .noSuchRow(let text):
      "--map: biểu không có dòng số liệu nào tên “\(text)”. Chép đúng tên dòng, hoặc ghi số dòng."
    }
  }

  private func vietnamese(_ place: AreaFault.Place) -> String {
    switch place {
    case .issuer: "cơ quan ban hành văn bản"
    case .title: "tên văn bản"
    case .signature(let line): "dòng \(line) dưới biểu"
    }
  }

  private func english(_ place: AreaFault.Place) -> String {
    switch place {
    case .issuer: "the issuer of the document"
    case .title: "the title of the document"
    case .signature(let line): "line \(line) below the table"
    }
  }

  /// The first of some heads, so that the sentence stays one.
  private func list(_ heads: [String]) -> String {
    heads.prefix(4).joined(separator: ", ") + (heads.count > 4 ? ", …" : "")
  }

  private func english(_ fault: ReportFault) -> String {
    switch fault {
    case .notText(let line):
      "the file is neither UTF-8 nor UTF-16 text\(line.map { " (line \($0))" } ?? ""). Save it as CSV UTF-8."
    case .legacyText(let line, let encoding, let converted):
      "line \(line) is in \(name(of: encoding)), not in Unicode; it reads “\(beginning(of: converted))”. Convert the file to Unicode (UTF-8), then try again."
    case .workbook:
      "this is a spreadsheet's own file (.xlsx, .xls), not CSV. Open it and save it as CSV UTF-8."
    case .unclosedQuote(let line): "line \(line): a quoted cell has no end. Add a \" at its end."
    case .noColumns: "no columns are found. Save the table as CSV with commas, semicolons or tabs."
    case .noHeader:
      "no row of column names is found. It needs “Chỉ tiêu” and a column such as “Kế hoạch năm 2024”, “Thực hiện 9 tháng”."
    case .html:
      "this is a page for browsers (HTML), not CSV, whatever its name. Open it in a spreadsheet and save it as CSV UTF-8."
    case .strokes:
      "the columns are parted by “|”. Save the table as CSV with commas, semicolons or tabs."
    case .headPartedOtherwise(let line, let own, let others):
      "the column names on line \(line) are parted by \(name(of: own)), other rows by \(name(of: others)). Use one sign in the whole file."
    case .noFigureColumns(let line, let heads):
      "line \(line) has the column of the indicators, but no column that says whether it is plan or result (the others: \(list(heads))). Name them like “Kế hoạch năm 2024”, “Thực hiện 9 tháng năm 2024”."
    case .areaColumns(let line, let areas):
      "line \(line): the columns are areas (\(list(areas))). Such a table cannot be read yet: make one file per area, name its column “Thực hiện năm 2024” or “Kế hoạch năm 2024”, and give --area."
    case .noNameColumn(let line, let first):
      "line \(line) has columns of figures, but none named “Chỉ tiêu”; the first one is “\(first)”. If each row is an area, put the indicator's name on a row above them and name this column “Chỉ tiêu”."
    case .noYear: "the table states no year. Give --year, such as --year 2024."
    case .area(.unknown(let name)):
      "its title names “\(name)”, which areas.csv does not have. Give the id of its area with --area."
    case .area(.unclear(let name)):
      "its title names “\(name)”, which may be more than one place. Give the id of its area with --area."
    case .area(.several(let names)):
      "its title names several areas: \(names.joined(separator: ", ")). Part the table, or give --area."
    case .area(.named(let name, let place)):
      "the table names no area, but \(english(place)) names “\(name)”. Give the id of its area with --area."
    case .area(.none):
      "the data folder has no usable area. See the faults of areas.csv with “tiendo check”."
    case .noSuchRow(let text):
      "--map: the table has no row of figures named “\(text)”. Copy its name, or give the number of its line."
    }
  }

  private func vietnamese(_ fault: WriteFault) -> String {
    switch fault {
    case .busy(let path): "Người khác đang ghi vào \(path). Đợi xong rồi làm lại; chưa ghi gì."
    case .noLock(let path, let code):
      "Không khóa được thư mục \(path) (\(reason(code))), nên không ghi để khỏi mất số của người khác."
    case .readOnly(let path):
      "Không có quyền ghi vào \(path). Chưa ghi gì; kiểm tra quyền của thư mục và tệp."
    case .full(let path): "Đĩa chứa \(path) đã đầy. Chưa ghi gì; số liệu cũ còn nguyên."
    case .tooLarge(let path):
      "Hệ thống giới hạn cỡ tệp trong \(path). Chưa ghi gì; số liệu cũ còn nguyên."
    case .notAFile(let name):
      "\(name) là liên kết, không phải tệp. Chỉ thư mục chứa tệp thật bằng --data; chưa ghi gì."
    case .changedMeanwhile(let name): "\(name) vừa bị chương trình khác sửa. Chưa ghi gì; làm lại."
    case .editedSince(let name):
      "Lần ghi trước bị ngắt và \(name) đã bị sửa sau đó. So \(name) với \(WriteJournal.newName(of: name)), giữ một bản, xóa \(WriteJournal.fileName) rồi làm lại."
    case .brokenJournal(let name):
      "Không hiểu tệp \(name) trong thư mục số liệu. Xem lại rồi xóa tệp này; chưa ghi gì."
    case .halfDone(let path):
      "Số liệu đã ghi nhưng chưa dọn xong trong \(path); lần ghi sau sẽ dọn tiếp."
    case .failed(let name, let code): "Không ghi được \(name) (\(reason(code))). Chưa ghi gì."
    }
  }

  private func english(_ fault: WriteFault) -> String {
    switch fault {
    case .busy(let path):
      "Somebody else is writing into \(path). Try again when they are done; nothing was written."
    case .noLock(let path, let code):
      "The folder \(path) cannot be locked (\(reason(code))), so nothing was written."
    case .readOnly(let path):
      "\(path) may not be written to. Nothing was written; check the permissions of the folder and its files."
    case .full(let path):
      "The disk of \(path) is full. Nothing was written; the old figures are untouched."
    case .tooLarge(let path):
      "The system limits the size of files in \(path). Nothing was written; the old figures are untouched."
    case .notAFile(let name):
      "\(name) is a link, not a file. Name the folder of the file itself with --data; nothing was written."
    case .changedMeanwhile(let name):
      "Another program has just changed \(name). Nothing was written; try again."
    case .editedSince(let name):
      "An earlier import was interrupted and \(name) edited since. Compare \(name) with \(WriteJournal.newName(of: name)), keep one, remove \(WriteJournal.fileName), then try again."
    case .brokenJournal(let name):
      "The file \(name) in the data folder is not understood. Look at it and remove it; nothing was written."
    case .halfDone(let path):
      "The figures are written, but \(path) is not tidied up; the next import will do that."
    case .failed(let name, let code):
      "\(name) cannot be written (\(reason(code))). Nothing was written."
    }
  }

  private func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
