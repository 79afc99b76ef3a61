import PlanIndicators

// The catalogue of rules: of cells.

extension RuleEntry {
  static let rulesCells: [RuleEntry] = [
    RuleEntry(
      .emptyCell,
      LocalizedText(
        vietnamese: "Ô bắt buộc không được để trống.",
        english: "A cell that must be filled is empty."),
      file: "sectors.csv", faulty: "VH,,Culture,,4",
      mended: "VH,Văn hóa,Culture,,4",
      remedy: LocalizedText(
        vietnamese: "Điền giá trị. Các ô bắt buộc có dấu * trong Data/README.md.",
        english: "Fill it in. Data/README.md marks these columns with *.")),
    RuleEntry(
      .notAnID,
      LocalizedText(
        vietnamese:
          "Mã chỉ gồm chữ không dấu, chữ số, dấu - _ và dấu chấm, bắt đầu bằng chữ hoặc số.",
        english:
          "An id has unaccented letters, digits, - _ and full stops, and begins with a letter or digit."
      ),
      file: "sectors.csv", faulty: "VĂN HÓA,Văn hóa,Culture,,4",
      mended: "VH,Văn hóa,Culture,,4",
      remedy: LocalizedText(
        vietnamese: "Bỏ dấu, bỏ khoảng trắng, ví dụ VAN-HOA.",
        english: "Leave out accents and blanks, as in VAN-HOA.")),
    RuleEntry(
      .notANumber,
      LocalizedText(
        vietnamese:
          "Số viết với dấu chấm cho phần lẻ, không có dấu ngăn hàng nghìn, không có đơn vị.",
        english: "Numbers have a point before the decimals, no marks between thousands and no unit."
      ),
      file: "profiles.csv", faulty: #"CR,12,"1,0",,,003"#,
      mended: "CR,12,1.0,,,003",
      remedy: LocalizedText(
        vietnamese: "Viết 1234.5, không viết 1.234,5 hay 1234,5 ha.",
        english: "Write 1234.5, not 1.234,5 nor 1234.5 ha.")),
    RuleEntry(
      .notAWholeNumber,
      LocalizedText(
        vietnamese: "Thứ tự, số chữ số lẻ, số chỉ tiêu là số nguyên từ 0 trở lên.",
        english: "Positions, decimals and counts are whole numbers of at least 0."),
      file: "sectors.csv", faulty: "VH,Văn hóa,Culture,,1.5",
      mended: "VH,Văn hóa,Culture,,4",
      remedy: LocalizedText(
        vietnamese: "Viết như 12.",
        english: "Write it like 12.")),
    RuleEntry(
      .notADate,
      LocalizedText(
        vietnamese: "Ngày viết theo năm-tháng-ngày và phải có thật.",
        english: "A day is written as year-month-day and must exist."),
      file: "documents.csv", faulty: "006,,Báo cáo quý,UBND tỉnh,report,,,2023-12-13,,,,19/11/2026",
      mended: "006,,Báo cáo quý,UBND tỉnh,report,,,2023-12-13,,,,2026-11-19",
      remedy: LocalizedText(
        vietnamese:
          "Viết như 2026-11-19; issued_on được viết 2026-11 hoặc 2026 nếu chỉ biết đến đó.",
        english: "Write it like 2026-11-19; issued_on may be 2026-11 or 2026.")),
    RuleEntry(
      .notAPeriod,
      LocalizedText(
        vietnamese:
          "Kỳ viết theo SDMX: năm, tháng, ngày, ngày đầu kèm độ dài, hoặc năm kèm mùa vụ.",
        english:
          "A period is written as in SDMX: a year, month or day, a first day with a length, or a year with a season."
      ),
      file: "plans.csv",
      faulty: "2021-2025,Kế hoạch 5 năm,Five-year plan,,06,five_year,2021-2025,66,2,003,,,",
      mended: "2021-2025,Kế hoạch 5 năm,Five-year plan,,06,five_year,2021-01-01/P5Y,66,2,003,,,",
      remedy: LocalizedText(
        vietnamese:
          "Viết như 2023, 2023-06, 2023-01-01/P6M (6 tháng), 2021-01-01/P5Y (5 năm), 2023-DX (vụ Đông Xuân).",
        english:
          "Write it like 2023, 2023-06, 2023-01-01/P6M (six months), 2021-01-01/P5Y (five years), 2023-DX (season)."
      )),
    RuleEntry(
      .notACode,
      LocalizedText(
        vietnamese: "Ô chỉ nhận các mã trong danh mục.",
        english: "The cell takes one of a list of codes."),
      file: "areas.csv", faulty: "062,062,huyện,Huyện Ngân Sơn,Ngân Sơn district,06,,2025-06-30,,",
      mended: "062,062,district,Huyện Ngân Sơn,Ngân Sơn district,06,,2025-06-30,,",
      remedy: LocalizedText(
        vietnamese: "Chọn một mã trong danh mục mà câu báo lỗi nêu.",
        english: "Choose one of the codes that the message lists.")),
    RuleEntry(
      .spreadsheetDate,
      LocalizedText(
        vietnamese:
          "Bảng tính tự đổi 2023-06 thành Jun-23, 1/2 thành 02-Jan, ngày thành số đếm ngày.",
        english:
          "Spreadsheets turn 2023-06 into Jun-23, 1/2 into 02-Jan and days into counts of days."),
      file: "observations.csv", faulty: "O4,AFFORESTATION,06,Jun-23,120,P,,0,120 ha,,,,001,,",
      mended: "O4,AFFORESTATION,06,2023-06,120,P,,0,120 ha,,,,001,,",
      remedy: LocalizedText(
        vietnamese: "Đặt định dạng ô là Văn bản (Text) rồi gõ lại.",
        english: "Format the cell as Text and type it again.")),
    RuleEntry(
      .scientificNotation,
      LocalizedText(
        vietnamese: "Bảng tính rút gọn số dài thành dạng 1.2E+05, có thể mất chữ số.",
        english: "Spreadsheets shorten long numbers to 1.2E+05 and may lose digits."),
      file: "observations.csv", faulty: "O4,AFFORESTATION,06,2022,1.2E+05,A,,0,120.000 ha,,,,001,,",
      mended: "O4,AFFORESTATION,06,2022,120000,A,,0,120.000 ha,,,,001,,",
      remedy: LocalizedText(
        vietnamese: "Đặt định dạng ô là Số (Number) và gõ lại đủ các chữ số từ văn bản.",
        english: "Format the cell as Number and type all digits from the document.")),
    RuleEntry(
      .spreadsheetError,
      LocalizedText(
        vietnamese: "Ô chứa thông báo của bảng tính (#REF!, #N/A, #####) thay cho giá trị.",
        english:
          "The cell holds a message of the spreadsheet (#REF!, #N/A, #####) instead of a value."),
      file: "observations.csv", faulty: "O4,AFFORESTATION,06,2022,#REF!,A,,0,120 ha,,,,001,,",
      mended: "O4,AFFORESTATION,06,2022,120,A,,0,120 ha,,,,001,,",
      remedy: LocalizedText(
        vietnamese: "Nới rộng cột hoặc thay công thức bằng giá trị, rồi lưu lại.",
        english: "Widen the column or replace the formula by its value, then save again.")),
    RuleEntry(
      .thousandsMark,
      LocalizedText(
        vietnamese:
          "Dấu chấm ngăn hàng nghìn bị đọc thành dấu thập phân: 4.045 là bốn phẩy không bốn lăm.",
        english:
          "A point between thousands is read as a decimal point: 4.045 is a little more than four."),
      file: "observations.csv", faulty: "O4,AFFORESTATION,06,2022,4.045,A,,0,4.045 ha,,,,001,,",
      mended: "O4,AFFORESTATION,06,2022,4045,A,,0,4.045 ha,,,,001,,",
      remedy: LocalizedText(
        vietnamese: "Bỏ dấu ngăn hàng nghìn: viết 4045.",
        english: "Leave out the mark between thousands: write 4045.")),
    RuleEntry(
      .lostZeros,
      LocalizedText(
        vietnamese: "Bảng tính bỏ số 0 ở đầu mã: 06 thành 6.",
        english: "Spreadsheets drop the zeros at the beginning of ids: 06 becomes 6."),
      file: "observations.csv", faulty: "O4,AFFORESTATION,6,2022,120,A,,0,120 ha,,,,001,,",
      mended: "O4,AFFORESTATION,06,2022,120,A,,0,120 ha,,,,001,,",
      remedy: LocalizedText(
        vietnamese: "Đặt định dạng cột mã là Văn bản (Text) rồi gõ lại mã đủ số 0.",
        english: "Format the column as Text and type the id with its zeros.")),
    RuleEntry(
      .unfilledCell,
      LocalizedText(
        vietnamese: "Ô được dùng trên màn hình mà còn trống.",
        english: "A cell that the screens use is empty."),
      file: "sectors.csv", faulty: "VH,Văn hóa,,,4",
      mended: "VH,Văn hóa,Culture,,4",
      remedy: LocalizedText(
        vietnamese: "Điền nội dung: tên tiếng Anh, định nghĩa, cơ quan ban hành.",
        english: "Fill in the English name, the definition, the issuer.")),
    RuleEntry(
      .longText,
      LocalizedText(
        vietnamese:
          "Nội dung chỉ đạo dài nhất \(DataIssue.mostLettersOfOrder(in: .vietnamese)) ký tự tiếng Việt, \(DataIssue.mostLettersOfOrder(in: .english)) ký tự tiếng Anh.",
        english:
          "An order has at most \(DataIssue.mostLettersOfOrder(in: .vietnamese)) letters in Vietnamese and \(DataIssue.mostLettersOfOrder(in: .english)) in English."
      ),
      file: "directives.csv",
      faulty:
        #"C2,06,KT,SNN,"Chủ động chuẩn bị cây giống, vật tư và nhân lực để trồng rừng đúng thời vụ, tổ chức kiểm tra thường xuyên tại cơ sở và báo cáo hằng tháng kịp thời",Prepare in time.,003"#,
      mended: "C2,06,KT,SNN,Chuẩn bị cây giống để trồng rừng đúng thời vụ.,Prepare in time.,003",
      remedy: LocalizedText(
        vietnamese: "Viết ngắn lại.",
        english: "Write it shorter.")),
    RuleEntry(
      .notAnAddress,
      LocalizedText(
        vietnamese:
          "address là địa chỉ trang web: http:// hoặc https://, tên máy chủ, không có dấu cách.",
        english:
          "address is a page of the web: http:// or https://, the name of a host, no blanks."),
      file: "documents.csv",
      faulty:
        "006,,Báo cáo quý,UBND tỉnh,report,,backan.gov.vn/bao-cao-quy,2023-10-14,,,,2026-11-19",
      mended:
        "006,,Báo cáo quý,UBND tỉnh,report,,https://backan.gov.vn/bao-cao-quy,2023-10-14,,,,2026-11-19",
      remedy: LocalizedText(
        vietnamese: "Chép cả địa chỉ từ trình duyệt; văn bản không có trên mạng thì để trống.",
        english:
          "Copy the whole address from the browser; leave it empty for a document that is not online."
      )),
    RuleEntry(
      .decomposedText,
      LocalizedText(
        vietnamese:
          "Chữ và dấu viết liền một mã (Unicode dựng sẵn, NFC), không phải chữ không dấu kèm dấu rời.",
        english:
          "Letters and their marks are one character (NFC), not a plain letter with marks behind it."
      ),
      file: "sectors.csv", faulty: "VH,Va\u{306}n ho\u{301}a,Culture,,4",
      mended: "VH,Văn hóa,Culture,,4",
      remedy: LocalizedText(
        vietnamese:
          "Gõ lại bằng bảng mã Unicode dựng sẵn, hoặc đổi cả tệp sang NFC; máy Mac hay tạo dấu rời.",
        english:
          "Type it again in precomposed Unicode, or convert the file to NFC; a Mac often writes loose marks."
      )),
  ]
}
