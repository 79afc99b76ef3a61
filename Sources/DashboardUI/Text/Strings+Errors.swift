package import PlanIndicators

// Faults in words: where, what, and what to do instead.

extension Strings {
  /// The sentence for an issue, as in `targets.csv:14: cột value: "12,5" không phải là số`.
  package func text(_ issue: DataIssue) -> String {
    "\(place(of: issue)): \(sentence(for: issue))"
  }

  /// Where an issue is: file, line and column.
  package func place(of issue: DataIssue) -> String {
    issue.line.map { "\(issue.file):\($0)" } ?? issue.file
  }

  /// What is wrong and what to do.
  package func sentence(for issue: DataIssue) -> String {
    switch language {
    case .vietnamese:
      (issue.column.isEmpty ? "" : "cột \(issue.column): ") + vietnamese(issue.kind)
    case .english:
      (issue.column.isEmpty ? "" : "column \(issue.column): ") + english(issue.kind)
    }
  }

  /// The word for how bad an issue is.
  package func word(for severity: DataIssue.Severity) -> String {
    switch (language, severity) {
    case (.vietnamese, .error): "lỗi"
    case (.vietnamese, .warning): "cần xem"
    case (.english, .error): "error"
    case (.english, .warning): "to check"
    }
  }

  private func vietnamese(_ kind: DataIssue.Kind) -> String {
    switch kind {
    case .missingFile: "không có tệp này trong thư mục. Thêm tệp, ít nhất có dòng tên cột."
    case .emptyFile: "tệp trống. Thêm dòng tên cột."
    case .notUTF8File: "tệp không phải là văn bản UTF-8. Lưu lại dạng CSV UTF-8."
    case .semicolons: "các cột cách nhau bằng dấu chấm phẩy. Lưu lại với dấu phẩy."
    case .missingColumn: "thiếu cột này, nên chưa đọc được tệp. Thêm cột vào tệp."
    case .unknownColumn: "cột lạ, chương trình không đọc. Xóa cột hoặc sửa tên cột."
    case .duplicateColumn: "cột này có hai lần. Bỏ một cột."
    case .invalidUTF8: "dòng có ký tự không phải UTF-8. Lưu lại tệp dạng CSV UTF-8."
    case .legacyEncoding(let text, let encoding, let converted):
      "“\(beginning(of: text))” không phải chữ Unicode (\(name(of: encoding))). Viết “\(beginning(of: converted))”."
    case .unclosedQuote: "ô mở ngoặc kép mà không đóng. Thêm dấu \" ở cuối ô."
    case .strayQuote:
      "dấu ngoặc kép đặt sai chỗ. Đặt cả ô trong ngoặc kép và viết \"\" cho mỗi dấu \"."
    case .fieldCount(let found, let expected):
      "dòng có \(found) ô, cần \(expected) ô. Kiểm tra dấu phẩy thừa hoặc thiếu; ô có dấu phẩy phải đặt trong ngoặc kép."
    case .emptyCell: "ô trống. Điền giá trị vào ô này."
    case .notAnID(let text):
      "“\(text)” không dùng làm mã được. Chỉ dùng chữ không dấu, chữ số, dấu - _ và dấu chấm."
    case .notANumber(let text): "“\(text)” không phải là số. \(numberHint(text))"
    case .notAWholeNumber(let text): "“\(text)” không phải là số nguyên. Viết như 12."
    case .notADate(let text): "“\(text)” không phải là ngày. \(dateHint(text))"
    case .notAPeriod(let text):
      "“\(text)” không phải là kỳ. Viết như 2023, 2023-06, 2023-01-01/P6M hoặc 2023-DX."
    case .notACode(let text, let allowed):
      "“\(text)” không có trong danh mục. Chọn một trong: \(allowed.joined(separator: ", "))."
    case .unknownReference(let text, let file):
      "“\(text)” không có trong \(file). Thêm dòng đó vào \(file) hoặc sửa mã."
    case .faultyReference(let text, let file, let line):
      "“\(text)” ở \(file):\(line) có lỗi nên dòng này cũng chưa dùng được. Sửa \(file):\(line) trước."
    case .duplicateID(let text, let line): "mã “\(text)” đã dùng ở dòng \(line). Đổi mã khác."
    case .duplicateKey(let line):
      "trùng chỉ tiêu, địa phương, kỳ và văn bản với dòng \(line). Xóa một dòng hoặc sửa kỳ."
    case .rangeMismatch:
      "operator là between thì value_to phải có số, còn lại phải để trống. Sửa một trong hai ô."
    case .rangeUpsideDown(let lower, let upper):
      "đầu trên \(upper) nhỏ hơn đầu dưới \(lower). Đổi chỗ hai giá trị."
    case .moreDecimals(let text, let declared):
      "“\(text)” có nhiều chữ số lẻ hơn \(declared). Sửa cột decimals cho đúng số đã in."
    case .noValue: "thiếu giá trị. Điền số, hoặc ghi status là O nếu văn bản nói chưa có số."
    case .valueOfMissing:
      "status là O (chưa có số) mà ô lại có giá trị. Xóa giá trị hoặc sửa status."
    case .rankOutOf:
      "thứ hạng phải có mẫu số và nằm trong đó. Ghi số tỉnh được xếp hạng vào out_of, ví dụ 63."
    case .outsideLimits(let text, let lowest, let highest):
      "“\(text)” nằm ngoài giới hạn \(lowest ?? "…")–\(highest ?? "…") của chỉ tiêu. Kiểm tra lại số hoặc đơn vị tính."
    case .againstDirection:
      "kế hoạch ngược chiều mong muốn của chỉ tiêu. Kiểm tra operator, hoặc direction trong indicators.csv."
    case .outsidePlan(let plan): "kỳ nằm ngoài kế hoạch \(plan). Kiểm tra period hoặc plan."
    case .outsideArea(let area):
      "địa phương \(area) không tồn tại trong kỳ này. Kiểm tra period hoặc mã địa phương."
    case .tallyTooLarge(let sum, let total):
      "số chỉ tiêu \(sum) lớn hơn tổng số \(total). Kiểm tra count và total."
    case .circle(let id): "cấp trên “\(id)” lại thuộc chính dòng này. Sửa cột parent."
    }
  }

  private func english(_ kind: DataIssue.Kind) -> String {
    switch kind {
    case .missingFile: "the folder has no such file. Add it, with at least its header line."
    case .emptyFile: "the file is empty. Add the header line."
    case .notUTF8File: "the file is not UTF-8 text. Save it as CSV UTF-8."
    case .semicolons: "the columns are parted by semicolons. Save the file with commas."
    case .missingColumn: "the column is missing, so the file cannot be read. Add it."
    case .unknownColumn: "nothing reads this column. Remove it or mend its name."
    case .duplicateColumn: "the column stands twice. Remove one."
    case .invalidUTF8: "the line holds bytes that are not UTF-8. Save the file as CSV UTF-8."
    case .legacyEncoding(let text, let encoding, let converted):
      "“\(beginning(of: text))” is not text in Unicode (\(name(of: encoding))). Write “\(beginning(of: converted))”."
    case .unclosedQuote: "a quoted cell has no end. Add a \" at the end of the cell."
    case .strayQuote:
      "a double quote stands where none may. Quote the whole cell and write \"\" for each \"."
    case .fieldCount(let found, let expected):
      "the line has \(found) cells instead of \(expected). Look for a missing or extra comma; quote cells that hold one."
    case .emptyCell: "the cell is empty. Fill it in."
    case .notAnID(let text):
      "“\(text)” cannot be an id. Use unaccented letters, digits, - _ and full stops."
    case .notANumber(let text): "“\(text)” is not a number. \(numberHint(text))"
    case .notAWholeNumber(let text): "“\(text)” is not a whole number. Write it like 12."
    case .notADate(let text): "“\(text)” is not a date. \(dateHint(text))"
    case .notAPeriod(let text):
      "“\(text)” is not a period. Write it like 2023, 2023-06, 2023-01-01/P6M or 2023-DX."
    case .notACode(let text, let allowed):
      "“\(text)” is not one of the codes. Choose from: \(allowed.joined(separator: ", "))."
    case .unknownReference(let text, let file):
      "\(file) has no “\(text)”. Add it to \(file) or mend the id."
    case .faultyReference(let text, let file, let line):
      "“\(text)” in \(file):\(line) is faulty, so this row cannot be used either. Mend \(file):\(line) first."
    case .duplicateID(let text, let line):
      "the id “\(text)” is taken by line \(line). Choose another."
    case .duplicateKey(let line):
      "line \(line) has the same indicator, area, period and document. Remove one or mend the period."
    case .rangeMismatch:
      "value_to must be filled for between and empty otherwise. Mend one of the two cells."
    case .rangeUpsideDown(let lower, let upper):
      "the upper end \(upper) is below the lower end \(lower). Swap them."
    case .moreDecimals(let text, let declared):
      "“\(text)” has more decimals than \(declared). Set the column decimals to what was printed."
    case .noValue: "the value is missing. Fill it in, or set status to O if the document has none."
    case .valueOfMissing: "status is O (no figure), but there is a value. Remove it or mend status."
    case .rankOutOf:
      "a rank needs the number of places it is out of. Fill in out_of, for example 63."
    case .outsideLimits(let text, let lowest, let highest):
      "“\(text)” is outside the indicator's limits \(lowest ?? "…")–\(highest ?? "…"). Check the figure and its unit."
    case .againstDirection:
      "the target goes against the indicator's direction. Check operator, or direction in indicators.csv."
    case .outsidePlan(let plan): "the period lies outside plan \(plan). Check period or plan."
    case .outsideArea(let area):
      "area \(area) did not exist in this period. Check period or the area's id."
    case .tallyTooLarge(let sum, let total):
      "\(sum) indicators are more than the total of \(total). Check count and total."
    case .circle(let id): "the parent “\(id)” belongs to this very row. Mend the column parent."
    }
  }

  private func beginning(of text: String) -> String { text.truncated(toColumns: 40) }

  private func name(of encoding: DataIssue.LegacyEncoding) -> String {
    switch (language, encoding) {
    case (_, .tcvn3): "TCVN3, ABC"
    case (_, .vni): "VNI"
    case (.vietnamese, .misreadUTF8): "UTF-8 đọc nhầm thành Windows-1252"
    case (.english, .misreadUTF8): "UTF-8 read as Windows-1252"
    }
  }

  /// What to write instead, where the text shows what was meant: 12.5 for "12,5%".
  private func numberHint(_ text: String) -> String {
    let meant = meantNumber(text) ?? "1234.5"
    let isTooLong =
      text.utf8.count > PrintedNumber.mostDigits && text.allSatisfy { $0.isNumber || $0 == "." }
    if isTooLong {
      return switch language {
      case .vietnamese: "Viết nhiều nhất 15 chữ số, trong đó 6 số lẻ."
      case .english: "Write at most 15 digits, 6 of them decimals."
      }
    }
    return switch language {
    case .vietnamese: "Viết \(meant) (dấu chấm cho phần lẻ, không có dấu ngăn cách hay đơn vị)."
    case .english: "Write \(meant) (a point before the decimals, no other marks, no unit)."
    }
  }

  private func meantNumber(_ text: String) -> String? {
    var digits = text.filter { $0 != " " && $0 != "%" && $0 != "\u{A0}" }
    if digits.contains(",") {
      digits.removeAll { $0 == "." }
      digits = digits.map { $0 == "," ? "." : String($0) }.joined()
    } else if digits.split(separator: ".").count > 2 {
      digits.removeAll { $0 == "." }
    }
    return PrintedNumber(digits).map { "\($0)" }
  }

  private func dateHint(_ text: String) -> String {
    let parts = text.split(whereSeparator: { $0 == "/" || $0 == "-" || $0 == "." }).map(String.init)
    var meant = "2023-12-31"
    if parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2]),
      let date = CalendarDate(year: year, month: month, day: day)
    {
      meant = "\(date)"
    }
    return switch language {
    case .vietnamese: "Viết \(meant) (năm-tháng-ngày)."
    case .english: "Write \(meant) (year-month-day)."
    }
  }

  /// Why a folder cannot be read.
  package func text(_ error: ReadingError) -> String {
    switch (language, error) {
    case (.vietnamese, .noSuchFolder(let path)):
      "Không có thư mục số liệu \(path). Chỉ đúng thư mục bằng --data hoặc biến TIENDO_DATA."
    case (.english, .noSuchFolder(let path)):
      "There is no data folder \(path). Name the right one with --data or TIENDO_DATA."
    case (.vietnamese, .notAFolder(let path)):
      "\(path) không phải là thư mục. Chỉ thư mục chứa các tệp CSV bằng --data hoặc biến TIENDO_DATA."
    case (.english, .notAFolder(let path)):
      "\(path) is not a folder. Name the folder of the CSV files with --data."
    case (.vietnamese, .notReadable(let path)):
      "Không đọc được \(path). Kiểm tra quyền đọc tệp và thư mục."
    case (.english, .notReadable(let path)):
      "\(path) cannot be read. Check the permissions of the file and its folder."
    case (.vietnamese, .notAPlanFolder(let path)):
      "Thư mục \(path) không có số liệu kế hoạch (thiếu indicators.csv và targets.csv). Chỉ đúng thư mục bằng --data hoặc biến TIENDO_DATA."
    case (.english, .notAPlanFolder(let path)):
      "The folder \(path) holds no plan (no indicators.csv, no targets.csv). Name the right one with --data or TIENDO_DATA."
    }
  }
}
