import PlanIndicators

// Every fault in one sentence, in Vietnamese.

extension Strings {
  func vietnamese(_ issue: DataIssue) -> String {
    switch issue.kind {
    case .missingFile: "không có tệp này trong thư mục. Thêm tệp, ít nhất có dòng tên cột."
    case .emptyFile: "tệp trống. Thêm dòng tên cột."
    case .notUTF8File: "tệp không phải là văn bản UTF-8. Lưu lại dạng CSV UTF-8."
    case .semicolons: "các cột cách nhau bằng dấu chấm phẩy. Lưu lại với dấu phẩy."
    case .tabs: "các cột cách nhau bằng dấu tab. Lưu lại với dấu phẩy, dạng CSV UTF-8."
    case .lineEnds:
      "các dòng kết thúc theo kiểu máy Macintosh cũ. Lưu lại dạng CSV UTF-8 (phân cách bằng dấu phẩy)."
    case .missingColumn:
      if let meant = issue.meant {
        "thiếu cột này, nên chưa đọc được tệp; có cột “\(meant)” gần giống. Sửa tên cột thành \(issue.column)."
      } else {
        "thiếu cột này, nên chưa đọc được tệp. Thêm cột vào tệp."
      }
    case .unknownColumn:
      "cột lạ, chương trình không đọc. \(question(issue.meant))Xóa cột hoặc sửa tên cột."
    case .duplicateColumn: "cột này có hai lần. Bỏ một cột."
    case .unnamedColumn: "có cột không có tên. Xóa hẳn cột trống, hoặc đặt tên cột."
    case .invalidUTF8: "dòng có ký tự không phải UTF-8. Lưu lại tệp dạng CSV UTF-8."
    case .legacyEncoding(let text, let encoding, let converted):
      "“\(beginning(of: text))” không phải chữ Unicode (\(name(of: encoding))). Viết “\(beginning(of: converted))”."
    case .damagedText(let text):
      "“\(beginning(of: text))” bị mất chữ hoặc bị bảng tính làm hỏng. Chép lại từ văn bản rồi lưu dạng CSV UTF-8."
    case .unclosedQuote: "ô mở ngoặc kép mà không đóng. Thêm dấu \" ở cuối ô."
    case .strayQuote:
      "dấu ngoặc kép đặt sai chỗ. Đặt cả ô trong ngoặc kép và viết \"\" cho mỗi dấu \"."
    case .fieldCount(let found, let expected):
      "dòng có \(found) ô, cần \(expected) ô. Kiểm tra dấu phẩy thừa hoặc thiếu; ô có dấu phẩy phải đặt trong ngoặc kép."
    case .blankRow: "dòng trống. Xóa dòng này."
    case .emptyCell: "ô trống. Điền giá trị vào ô này."
    case .notAnID(let text):
      "“\(text)” không dùng làm mã được. Chỉ dùng chữ không dấu, chữ số, dấu - _ và dấu chấm."
    case .notANumber(let text): "“\(text)” không phải là số. \(numberHint(text))"
    case .notAWholeNumber(let text): "“\(text)” không phải là số nguyên. Viết như 12."
    case .notADate(let text):
      if let year = implausibleYear(text) {
        "“\(text)” viết đúng dạng, nhưng năm \(year) ngoài khoảng 1900–2200. Kiểm tra năm."
      } else {
        "“\(text)” không phải là ngày. \(dateHint(text))"
      }
    case .notAPeriod(let text):
      if let year = implausibleYear(text) {
        "“\(text)” viết đúng dạng, nhưng năm \(year) ngoài khoảng 1900–2200. Kiểm tra năm."
      } else if let meant = issue.meant {
        "“\(text)” không phải là kỳ. Viết \(meant)."
      } else {
        "“\(text)” không phải là kỳ. Viết như 2023, 2023-06, 2023-01-01/P6M hoặc 2023-DX."
      }
    case .notACode(let text, let allowed):
      "“\(text)” không có trong danh mục. \(question(issue.meant))Chọn một trong: \(allowed.joined(separator: ", "))."
    case .spreadsheetDate(let text):
      "“\(text)” là ngày do bảng tính tự đổi. Đặt định dạng ô là Văn bản (Text) rồi gõ lại \(issue.meant ?? "như văn bản in")."
    case .scientificNotation(let text):
      "“\(text)” là số đã bị bảng tính rút gọn. Đặt định dạng ô là Số (Number) rồi gõ lại đủ các chữ số."
    case .spreadsheetError(let text):
      "“\(text)” là thông báo của bảng tính. Nới rộng cột hoặc thay công thức bằng giá trị, rồi lưu lại."
    case .thousandsMark(let text, let declared):
      "“\(text)” có 3 chữ số lẻ mà decimals ghi \(declared). Nếu dấu chấm ngăn hàng nghìn thì viết \(issue.meant ?? ""); nếu là phần lẻ thì sửa decimals."
    case .lostZeros(let text, let file):
      if issue.column == "code" {
        "“\(text)” thiếu số 0 ở đầu, có lẽ do bảng tính. Đặt định dạng ô là Văn bản (Text) rồi gõ \(issue.meant ?? "")."
      } else if text.hasPrefix("0") {
        "\(file) ghi mã này là “\(issue.meant ?? "")”, có lẽ bảng tính đã bỏ số 0 ở đầu. Sửa mã trong \(file) thành \(text)."
      } else {
        "“\(text)” không có trong \(file), có lẽ bảng tính đã bỏ số 0 ở đầu. Đặt định dạng ô là Văn bản (Text) rồi gõ \(issue.meant ?? "")."
      }
    case .unfilledCell: "ô trống, mà màn hình và báo cáo dùng đến. Điền nội dung vào ô này."
    case .longText(let length, let most):
      "dài \(length) ký tự, nhiều nhất là \(most). Viết ngắn lại."
    case .notAnAddress(let text):
      "“\(beginning(of: text))” không phải là địa chỉ trang web. Chép đủ cả địa chỉ, từ https://, hoặc để trống."
    case .decomposedText(let text):
      "“\(beginning(of: text))” viết bằng dấu rời. Gõ lại bằng Unicode dựng sẵn (NFC)."
    case .unknownReference(let text, let file):
      if let meant = issue.meant {
        "“\(text)” không có trong \(file). Có phải là “\(meant)”? Sửa mã, hoặc thêm dòng đó vào \(file)."
      } else {
        "“\(text)” không có trong \(file). Thêm dòng đó vào \(file) hoặc sửa mã."
      }
    case .faultyReference(let text, let file, let line):
      "“\(text)” chưa dùng được vì lỗi ở \(file):\(line), nên dòng này cũng vậy. Sửa \(file):\(line) trước."
    case .duplicateID(let text, let line): "mã “\(text)” đã dùng ở dòng \(line). Đổi mã khác."
    case .duplicateKey(let line):
      "trùng chỉ tiêu, địa phương, kỳ và văn bản với dòng \(line). Xóa một dòng hoặc sửa kỳ."
    case .circle(let id):
      "đi theo “\(id)” lại quay về chính dòng này. Sửa cột \(issue.column) ở một trong các dòng này."
    case .waitingRows(let count, let file):
      "\(count) dòng chưa dùng được vì chưa đọc được \(file). Sửa \(file) trước."
    case .duplicateDocument(let line):
      "trùng địa chỉ, số hiệu hoặc tên với dòng \(line). Dùng chung dòng \(line) và xóa dòng này; khác văn bản thì sửa chỗ ghi nhầm."
    case .countedTwice(let line):
      "kế hoạch tính chỉ tiêu này hai lần, lần kia ở dòng \(line). Một dòng ghi no; kế hoạch điều chỉnh thì điền supersedes."
    case .supersedesOther(let id, let difference):
      difference == "document"
        ? "mục tiêu “\(id)” ra sau mục tiêu này, nên không thể bị nó thay. Ghi supersedes ở dòng kia, hoặc sửa document."
        : "mục tiêu “\(id)” khác \(difference), nên không thay được và vẫn được tính. Sửa mã, hoặc để trống ô này."
    case .duplicateJudgement(let line):
      "trùng mọi nội dung với dòng \(line) của cùng văn bản. Xóa một dòng, hoặc sửa ô gõ nhầm."
    case .rangeMismatch:
      "operator là between thì value_to phải có số, còn lại phải để trống. Sửa một trong hai ô."
    case .rangeUpsideDown(let lower, let upper):
      "đầu trên \(upper) nhỏ hơn đầu dưới \(lower). Sửa ô gõ nhầm, hoặc đổi chỗ hai giá trị."
    case .moreDecimals(let text, let declared):
      "“\(text)” có nhiều chữ số lẻ hơn \(declared). Sửa cột decimals cho đúng số đã in."
    case .noValue: "thiếu giá trị. Điền số, hoặc ghi status là O nếu văn bản nói chưa có số."
    case .valueOfMissing:
      "status là O (chưa có số) mà ô lại có giá trị. Xóa giá trị hoặc sửa status."
    case .rankOutOf:
      "thứ hạng phải có mẫu số và nằm trong đó. Ghi số tỉnh được xếp hạng vào out_of, ví dụ 63, hoặc sửa thứ hạng."
    case .outsideLimits(let text, let lowest, let highest):
      "“\(text)” nằm ngoài giới hạn \(lowest ?? "…")–\(highest ?? "…") của \(issue.column == "share" ? "tỷ lệ lũy kế" : "chỉ tiêu"). Kiểm tra lại số hoặc đơn vị tính."
    case .againstDirection:
      issue.column == "value"
        ? "mức tăng giảm ngược chiều mong muốn của chỉ tiêu. Giảm thì viết số âm, như -2; hoặc kiểm tra direction trong indicators.csv."
        : "kế hoạch ngược chiều mong muốn của chỉ tiêu. Kiểm tra operator, hoặc direction trong indicators.csv."
    case .outsidePlan(let plan): "kỳ nằm ngoài kế hoạch \(plan). Kiểm tra period hoặc plan."
    case .outsideArea(let area):
      issue.column == "parent"
        ? "địa phương \(area) không tồn tại cùng lúc với đơn vị này. Kiểm tra parent, valid_from, valid_to."
        : "địa phương \(area) không tồn tại trong kỳ này. Kiểm tra period hoặc mã địa phương."
    case .outsideAgency(let agency):
      "cơ quan \(agency) không tồn tại khi văn bản ban hành. Ghi mã cơ quan khi đó, hoặc sửa valid_from, valid_to trong agencies.csv."
    case .tallyTooLarge(let sum, let total):
      "số chỉ tiêu \(sum) lớn hơn tổng số \(total). Kiểm tra count và total."
    case .outsideBounds(let text, let lowest, let highest):
      "“\(text)” nằm ngoài khoảng \(lowest ?? "…")–\(highest ?? "…") ghi ở chính dòng này. Kiểm tra giá trị và hai đầu của khoảng."
    case .impliedWithoutBounds:
      "mục tiêu suy ra mà thiếu lower hoặc upper. Tính hai đầu từ tỷ lệ đã in: 74% là từ 73,5% đến 74,5%."
    case .changeWithoutBaseline:
      "mục tiêu tăng giảm mà không ghi so với kỳ nào. Điền baseline_period, ví dụ 2022."
    case .unitOfKind(let unit, let kind, let expected):
      "đơn vị “\(unit)” không hợp với kind là \(kind); cần “\(expected)”. Sửa đơn vị hoặc kind."
    case .finalTooEarly(let document, let issued):
      "văn bản \(document) ra ngày \(issued), khi kỳ chưa hết, nên số mới là ước. Ghi E, hoặc sửa period, document."
    case .beforePeriod(let document, let issued):
      "văn bản \(document) ra ngày \(issued), trước khi kỳ này bắt đầu. Kiểm tra năm trong period, hoặc document; dự báo thì ghi status là F."
    case .readBeforeIssue(let issued):
      "ngày đọc sớm hơn ngày ban hành \(issued). Kiểm tra năm của hai ngày."
    case .dateWithoutBasis:
      "văn bản không ghi đủ ngày mà ô này trống. Ghi ngày lấy từ đâu, ví dụ “Văn bản chỉ ghi tháng”."
    case .printedDiffers(let value, let printed):
      "\(value) không có trong số đã in “\(beginning(of: printed))”. So lại với văn bản rồi sửa value hoặc printed."
    case .unitSlip(let value, let printed):
      "\(value) lệch đơn vị so với số đã in “\(beginning(of: printed))”. Viết \(issue.meant ?? ""), hoặc sửa printed."
    case .printedDecimals(let declared, let printed):
      "ghi \(declared), mà số đã in có \(printed) chữ số lẻ. Viết \(printed)."
    case .fallingAmount(let value, let since, let earlier, let line):
      "số cộng dồn \(value) nhỏ hơn \(earlier) tính đến \(since) (dòng \(line)). So lại hai văn bản; nếu in đúng như thế thì ghi lý do vào note, có nêu số \(earlier)."
    case .suddenJump(let value, let other, let line):
      "\(value) gấp hoặc kém mười lần mọi số khác của chỉ tiêu, như \(other) ở dòng \(line). Kiểm tra số 0, dấu chấm, đơn vị; đổi cách tính thì ghi series_break."
    case .rollUp(let sum, let whole, let parts, let isComplete):
      "\(parts) địa bàn trực thuộc cộng lại \(sum), \(isComplete ? "không bằng" : "nhiều hơn") \(whole) của cả địa bàn. Kiểm tra từng số; nếu in đúng như thế thì ghi lý do vào note."
    case .partExceedsWhole(let value, let whole, let line):
      "phần “trong đó” \(value) lớn hơn số chung \(whole) ở dòng \(line). Kiểm tra hai số, hoặc parent trong indicators.csv."
    case .statedContradicts(let stated, let computed):
      "văn bản nêu \(stated), tính từ số liệu đã ghi là \(computed). So lại với văn bản; nếu in đúng như thế thì ghi lý do vào note, có nêu số \(computed)."
    case .longAfterPeriod(let document, let issued):
      "văn bản \(document) ra ngày \(issued), hơn \(DataIssue.mostYearsAfterPeriod) năm sau kỳ này. Kiểm tra năm trong period, hoặc document."
    case .fallingProfile(let share):
      "tỷ lệ lũy kế \(share) phải tăng dần và đến 1 ở tháng 12. Sửa share."
    case .qualifierDiffers(let qualifier, let printed):
      qualifier.isEmpty
        ? "số đã in “\(beginning(of: printed))” có từ đi kèm mà ô này trống. \(issue.meant.map { "Viết \($0)" } ?? "Điền từ ấy"), hoặc ghi lý do vào note, có nêu từ ấy trong dấu “ ”."
        : "“\(qualifier)” không khớp với số đã in “\(beginning(of: printed))”. \(issue.meant.map { "Viết \($0)" } ?? "Để trống ô này"), hoặc ghi lý do vào note, có nêu từ ấy trong dấu “ ”."
    case .baselineDiffers(let value, let recorded, let line):
      "\(value) khác số của kỳ gốc là \(recorded) (observations.csv:\(line)). Sửa baseline_value hoặc baseline_period; nếu in đúng như thế thì ghi lý do vào note, có nêu số \(recorded)."
    case .lateBaseline(let baseline, let period):
      "kỳ gốc \(baseline) không kết thúc trước kỳ của mục tiêu (\(period)). Kiểm tra năm trong baseline_period, hoặc period."
    case .fractionOfCount(let value, let unit):
      "\(value) \(unit) không phải là số nguyên. So lại với văn bản; số bình quân thì ghi vào chỉ tiêu có kind là ratio."
    case .areaAboveParent(let level, let parent):
      "cấp \(level) không thể thuộc một đơn vị cấp \(parent). Sửa level, hoặc parent."
    case .duplicatePosition(let line):
      "trùng thứ tự khung với kế hoạch ở dòng \(line). Đổi position của một trong hai, hoặc để trống."
    }
  }
}
