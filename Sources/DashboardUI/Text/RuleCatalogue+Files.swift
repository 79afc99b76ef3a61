import PlanIndicators

// The catalogue of rules: of files and lines.

extension RuleEntry {
  static let rulesFiles: [RuleEntry] = [
    RuleEntry(
      .missingFile,
      LocalizedText(
        vietnamese: "Thư mục phải có đủ mười một tệp CSV.",
        english: "The folder must hold all eleven CSV files."),
      file: "profiles.csv", faulty: nil,
      mended: "id,month,share,share_min,share_max,document",
      remedy: LocalizedText(
        vietnamese: "Thêm tệp, ít nhất có dòng tên cột.",
        english: "Add the file, with at least its header line.")),
    RuleEntry(
      .emptyFile,
      LocalizedText(
        vietnamese: "Mỗi tệp bắt đầu bằng dòng tên cột.",
        english: "Each file begins with a line of column names."),
      file: "profiles.csv", faulty: nil,
      mended: "id,month,share,share_min,share_max,document",
      remedy: LocalizedText(
        vietnamese: "Chép dòng tên cột từ Data/README.md hoặc từ bản sao lưu vào dòng đầu.",
        english: "Put the column names of Data/README.md into the first line.")),
    RuleEntry(
      .notUTF8File,
      LocalizedText(
        vietnamese:
          "Tệp phải là văn bản CSV với bảng mã UTF-8, không phải UTF-16, không phải .xlsx.",
        english: "A file must be CSV text in UTF-8, not UTF-16 and not .xlsx."),
      file: "profiles.csv", faulty: nil,
      mended: "id,month,share,share_min,share_max,document",
      remedy: LocalizedText(
        vietnamese: "Trong Excel chọn Lưu thành (Save As) và kiểu “CSV UTF-8”.",
        english: "In Excel choose Save As and the type “CSV UTF-8”.")),
    RuleEntry(
      .semicolons,
      LocalizedText(
        vietnamese: "Các cột cách nhau bằng dấu phẩy.",
        english: "Columns are parted by commas."),
      file: "profiles.csv", faulty: "id;month;share;share_min;share_max;document",
      mended: "id,month,share,share_min,share_max,document",
      remedy: LocalizedText(
        vietnamese:
          "Lưu lại dạng CSV với dấu phẩy; trong LibreOffice chọn dấu phẩy ở “Field delimiter”.",
        english: "Save the file as CSV with commas; LibreOffice asks for the “Field delimiter”.")),
    RuleEntry(
      .tabs,
      LocalizedText(
        vietnamese: "Các cột cách nhau bằng dấu phẩy, không phải dấu tab.",
        english: "Columns are parted by commas, not by tabs."),
      file: "profiles.csv", faulty: "id\tmonth\tshare\tshare_min\tshare_max\tdocument",
      mended: "id,month,share,share_min,share_max,document",
      remedy: LocalizedText(
        vietnamese: "Lưu lại dạng CSV UTF-8, không phải “Text (Tab delimited)”.",
        english: "Save the file as CSV UTF-8, not as “Text (Tab delimited)”.")),
    RuleEntry(
      .lineEnds,
      LocalizedText(
        vietnamese: "Các dòng kết thúc bằng LF hoặc CRLF.",
        english: "Lines end in LF or CRLF."),
      file: "profiles.csv", faulty: nil,
      mended: "id,month,share,share_min,share_max,document",
      remedy: LocalizedText(
        vietnamese: "Lưu lại dạng CSV UTF-8, không phải “CSV (Macintosh)”.",
        english: "Save the file as CSV UTF-8, not as “CSV (Macintosh)”.")),
    RuleEntry(
      .missingColumn,
      LocalizedText(
        vietnamese: "Mỗi tệp phải có đủ các cột đã quy định, đúng tên.",
        english: "Each file must have all its columns, by their names."),
      file: "profiles.csv", faulty: "id,month,share,sharemin,share_max,document",
      mended: "id,month,share,share_min,share_max,document",
      remedy: LocalizedText(
        vietnamese: "Thêm cột, hoặc sửa tên cột bị gõ sai.",
        english: "Add the column, or mend the name that was misspelt.")),
    RuleEntry(
      .unknownColumn,
      LocalizedText(
        vietnamese: "Cột mà chương trình không đọc.",
        english: "A column that nothing reads."),
      file: "sectors.csv", faulty: "id,name_vi,name_en,parent,position,colour",
      mended: "id,name_vi,name_en,parent,position",
      remedy: LocalizedText(
        vietnamese: "Xóa cột, hoặc sửa tên cột nếu gõ sai.",
        english: "Remove the column, or mend its name.")),
    RuleEntry(
      .duplicateColumn,
      LocalizedText(
        vietnamese: "Mỗi cột chỉ có một lần.",
        english: "Each column stands once."),
      file: "profiles.csv", faulty: "id,month,share,share_min,share_min,document",
      mended: "id,month,share,share_min,share_max,document",
      remedy: LocalizedText(
        vietnamese: "Bỏ một cột, hoặc sửa tên cột bị gõ nhầm.",
        english: "Remove one, or mend the name that is wrong.")),
    RuleEntry(
      .unnamedColumn,
      LocalizedText(
        vietnamese: "Cột nào cũng phải có tên; bảng tính hay để lại cột trống ở cuối.",
        english: "Each column has a name; spreadsheets like to leave empty columns at the end."),
      file: "sectors.csv", faulty: "id,name_vi,name_en,parent,position,",
      mended: "id,name_vi,name_en,parent,position",
      remedy: LocalizedText(
        vietnamese: "Xóa hẳn các cột trống bên phải (Delete), không chỉ xóa nội dung.",
        english: "Delete the empty columns to the right, not only their content.")),
    RuleEntry(
      .invalidUTF8,
      LocalizedText(
        vietnamese: "Mọi dòng phải là UTF-8.",
        english: "All lines are UTF-8."),
      file: "sectors.csv", faulty: "VH,V�n ho�,Culture,,4",
      mended: "VH,Văn hóa,Culture,,4",
      remedy: LocalizedText(
        vietnamese: "Mở tệp bằng đúng bảng mã cũ rồi lưu lại dạng CSV UTF-8.",
        english: "Open the file in its old encoding and save it as CSV UTF-8.")),
    RuleEntry(
      .legacyEncoding,
      LocalizedText(
        vietnamese: "Chữ Việt phải là Unicode, không phải TCVN3 (ABC) hay VNI.",
        english: "Vietnamese is written in Unicode, not in TCVN3 (ABC) or VNI."),
      file: "sectors.csv", faulty: "VH,V¨n ho¸,Culture,,4",
      mended: "VH,Văn hoá,Culture,,4",
      remedy: LocalizedText(
        vietnamese: "Gõ lại bằng Unicode, hoặc chuyển mã bằng Unikey (Ctrl+Shift+F6) rồi dán vào.",
        english: "Type it in Unicode, or convert it with Unikey (Ctrl+Shift+F6).")),
    RuleEntry(
      .damagedText,
      LocalizedText(
        vietnamese: "Chữ bị thay bằng dấu hỏi, hoặc ô chứa thông báo lỗi của bảng tính.",
        english: "Letters have become question marks, or the cell holds an error of a spreadsheet."),
      file: "sectors.csv", faulty: "VH,V?n hóa,Culture,,4",
      mended: "VH,Văn hóa,Culture,,4",
      remedy: LocalizedText(
        vietnamese: "Chép lại nội dung từ văn bản gốc, lưu dạng CSV UTF-8.",
        english: "Copy the text from the document again and save as CSV UTF-8.")),
    RuleEntry(
      .unclosedQuote,
      LocalizedText(
        vietnamese: "Ô mở bằng dấu ngoặc kép thì phải đóng bằng dấu ngoặc kép.",
        english: "A cell that begins with a double quote ends with one."),
      file: "sectors.csv", faulty: #"VH,"Văn hóa,Culture,,4"#,
      mended: #"VH,"Văn hóa",Culture,,4"#,
      remedy: LocalizedText(
        vietnamese: #"Thêm dấu " ở cuối ô, hoặc bỏ dấu " ở đầu ô."#,
        english: #"Add a " at the end of the cell, or remove the one at its beginning."#)),
    RuleEntry(
      .strayQuote,
      LocalizedText(
        vietnamese: "Dấu ngoặc kép trong ô phải viết hai lần và cả ô đặt trong ngoặc kép.",
        english:
          "A double quote inside a cell is written twice, and the whole cell stands in quotes."),
      file: "sectors.csv", faulty: #"VH,Văn "hóa,Culture,,4"#,
      mended: #"VH,"Văn ""hóa",Culture,,4"#,
      remedy: LocalizedText(
        vietnamese: #"Đặt cả ô trong ngoặc kép và viết "" cho mỗi dấu "."#,
        english: #"Quote the whole cell and write "" for each "."#)),
    RuleEntry(
      .fieldCount,
      LocalizedText(
        vietnamese: "Mỗi dòng có đúng số ô như dòng tên cột.",
        english: "Each line has as many cells as the header."),
      file: "sectors.csv", faulty: "VH,Văn hóa,Culture,4",
      mended: "VH,Văn hóa,Culture,,4",
      remedy: LocalizedText(
        vietnamese: "Tìm dấu phẩy thừa hoặc thiếu; ô có dấu phẩy phải đặt trong ngoặc kép.",
        english: "Look for a missing or extra comma; quote cells that hold one.")),
    RuleEntry(
      .blankRow,
      LocalizedText(
        vietnamese: "Không để dòng trống giữa hoặc cuối tệp.",
        english: "There are no blank rows in a file."),
      file: "sectors.csv", faulty: ",,,,",
      mended: "",
      remedy: LocalizedText(
        vietnamese: "Xóa hẳn dòng trống (Delete row).",
        english: "Delete the row.")),
  ]
}
