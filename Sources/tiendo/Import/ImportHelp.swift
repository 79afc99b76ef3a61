import PlanIndicators

/// What the help of `tiendo import` says, in one language.
struct ImportHelp {
  let command: String
  let details: String
  let file: String
  let fileName: String
  let document: String
  let write: String
  let year: String
  let yearName: String
  let period: String
  let periodName: String
  let status: String
  let map: String
  let mapName: String

  static func of(_ language: Language) -> ImportHelp {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }

  private static let vietnamese = ImportHelp(
    command: "Đưa số của một biểu báo cáo (lưu dạng CSV) vào thư mục số liệu.",
    details: """
      Đọc biểu có các cột như STT, Chỉ tiêu, ĐVT, Kế hoạch năm, Thực hiện 9 tháng, Ước cả năm, So với \
      KH, So với cùng kỳ; in từng dòng sẽ làm gì. Không ghi gì nếu không có --write. Chỗ nào chưa chắc \
      thì không lấy và nói rõ vì sao; khi đó kết thúc với mã 1. Số đã có không bao giờ bị sửa hay xóa. Số của \
      biểu ghi cho địa phương ở --area; không ghi thì theo tiêu đề biểu, rồi đến tỉnh; tên không rõ thì \
      không lấy.
      """,
    file: "Biểu báo cáo, dạng CSV (dấu phẩy, chấm phẩy hoặc tab; UTF-8 hoặc UTF-16).",
    fileName: "tệp",
    document: "Mã văn bản mà biểu thuộc về, có trong documents.csv.",
    write: "Ghi vào thư mục số liệu: tất cả các dòng mới hoặc không dòng nào.",
    year: "Năm của biểu, nếu biểu không nêu.", yearName: "năm",
    period: "Kỳ của các cột không nêu kỳ, như 9T, Q3 hoặc 2024-01-01/P9M.", periodName: "kỳ",
    status: "Tình trạng số liệu nếu biểu không nêu: A chính thức, P sơ bộ, E ước, F dự báo.",
    map:
      "Dòng này là chỉ tiêu này, ví dụ --map \"Trồng rừng=AFFORESTATION\"; ghi số dòng cũng được.",
    mapName: "dòng=mã")

  private static let english = ImportHelp(
    command: "Take the figures of a report table (saved as CSV) into the data folder.",
    details: """
      Reads a table with columns such as STT, Chỉ tiêu, ĐVT, Kế hoạch năm, Thực hiện 9 tháng, Ước cả \
      năm, So với KH, So với cùng kỳ, and says of each row what it does. Without --write nothing is \
      written. What is not certain is not taken, with the reason, and the exit status is 1 then. \
      Figures that are there are never changed or removed. They are of the area after --area; else of \
      the one in the title, else of the province; from a title that is not clear nothing is taken.
      """,
    file: "The report table, as CSV (commas, semicolons or tabs; UTF-8 or UTF-16).",
    fileName: "file",
    document: "The document that the table belongs to, as in documents.csv.",
    write: "Write into the data folder: all new rows or none.",
    year: "The year of the table, where it states none.", yearName: "year",
    period: "The period of columns that state none, like 9T, Q3 or 2024-01-01/P9M.",
    periodName: "period",
    status: "The status of figures where the table states none: A, P, E or F.",
    map:
      "This row is this indicator: --map \"Trồng rừng=AFFORESTATION\"; a line number will do too.",
    mapName: "row=id")
}
