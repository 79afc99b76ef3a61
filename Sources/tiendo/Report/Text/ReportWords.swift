import DashboardUI
import PlanIndicators

/// The words of the text report that no screen needs, in one language.
struct ReportWords {
  let language: Language
  let title: String
  let folder: String
  let onlyFor: String
  let nothing: String
  let plans: String
  let source: String
  let implied: String
  let replaced: String
  let documentSays: String
  let onlyWords: String
  let otherStatements: String
  let targetColumn: String
  let contents: String
  let extent: String
  let notes: String
  let path: String
  let howToRead: String
  /// What the signs of a page mean, a sentence each.
  let signs: [String]

  static func of(_ language: Language) -> ReportWords {
    switch language {
    case .vietnamese: .vietnamese
    case .english: .english
    }
  }

  private static let vietnamese = ReportWords(
    language: .vietnamese,
    title: "tiến độ thực hiện kế hoạch",
    folder: "Thư mục số liệu",
    onlyFor: "Chỉ gồm",
    nothing: "Tính đến thời điểm này không có chỉ tiêu nào phù hợp.",
    plans: "Các kế hoạch",
    source: "Nguồn",
    implied: "suy từ tỷ lệ văn bản nêu",
    replaced: "mức cũ, đã điều chỉnh",
    documentSays: "Văn bản nêu",
    onlyWords: "nguồn chỉ nêu nhận xét hoặc tỷ lệ, không có số",
    otherStatements: "Văn bản còn nêu",
    targetColumn: "Mức kế hoạch",
    contents: "Nội dung",
    extent: "Mức đạt",
    notes: "Chú thích",
    path: "Lộ trình",
    howToRead: "Cách đọc",
    signs: [
      "~ trước đánh giá: chưa chắc chắn, vì số làm tròn, mức kế hoạch ước chừng hoặc nguồn khác nhau; lý do ghi ở chú thích.",
      "(ước), (sơ bộ), (dự báo) sau đánh giá: số liệu chưa chính thức, còn có thể thay đổi.",
      "Mức đạt là phần kế hoạch đã thực hiện; với tốc độ, tỷ lệ phải giữ và thứ hạng là khoảng cách đến kế hoạch.",
      "≈ trước kế hoạch: mức ước chừng, hoặc suy từ tỷ lệ hoàn thành mà văn bản nêu.",
      "So cùng kỳ là thay đổi so với cùng kỳ năm trước. Dấu – là nguồn không nêu.",
      "Số trong ngoặc vuông là số thứ tự của văn bản trong danh mục nguồn.",
    ])

  private static let english = ReportWords(
    language: .english,
    title: "progress of the plans",
    folder: "Data folder",
    onlyFor: "Only",
    nothing: "No indicator fits by this day.",
    plans: "Plans",
    source: "Sources",
    implied: "from the rate that the document gives",
    replaced: "the former target, replaced",
    documentSays: "The document says",
    onlyWords: "the source gives only a word or a rate",
    otherStatements: "The documents also say",
    targetColumn: "Target",
    contents: "Contents",
    extent: "How far",
    notes: "Notes",
    path: "Path",
    howToRead: "How to read it",
    signs: [
      "~ before a verdict: not certain, because figures are rounded, the target is approximate or sources differ; the note says why.",
      "(estimate), (preliminary), (forecast) after a verdict: the figure is not final and may change.",
      "How far is the share of the target that is done; of rates, levels to keep and ranks, the distance from the target.",
      "≈ before a target: approximate, or worked out from the rate that a document states.",
      "On year is the change on the same period of the year before. A dash means that no source says it.",
      "Numbers in square brackets are those of the documents in the list of sources.",
    ])

  func faults(_ count: Int) -> String {
    switch language {
    case .vietnamese:
      "Thư mục có \(count) lỗi số liệu; các dòng đó không được dùng. Xem bằng “tiendo check”."
    case .english:
      "The folder has \(counted(count, one: "fault; its row is", many: "faults; their rows are")) "
        + "not used. See “tiendo check”."
    }
  }

  /// An ended plan: its end, and what its verdicts mean.
  func lastVerdict(_ end: String) -> String {
    switch language {
    case .vietnamese: "\(end), đánh giá cuối cùng"
    case .english: "\(end), last verdicts"
    }
  }

  /// What another organ gave: "Ngoài ra tỉnh giao 4.500 ha".
  func beside(_ who: String, _ goal: String) -> String {
    switch language {
    case .vietnamese: "Ngoài ra \(who) \(goal)"
    case .english: "Besides: \(goal), \(who)"
    }
  }

  func elapsed(_ share: String) -> String {
    switch language {
    case .vietnamese: "đã qua \(share) thời gian"
    case .english: "\(share) of the time has passed"
    }
  }

  func figures(_ count: Int, of targets: Int, inPart: Bool) -> String {
    switch (language, inPart) {
    case (.vietnamese, false):
      "Nguồn nêu kế hoạch của \(targets) chỉ tiêu, \(count) có số liệu thực hiện:"
    case (.vietnamese, true):
      "Trong phần được chọn có \(targets) chỉ tiêu, \(count) có số liệu thực hiện:"
    case (.english, false):
      "Sources state \(counted(targets, one: "target", many: "targets")), \(count) with results:"
    case (.english, true):
      "What was selected has \(counted(targets, one: "target", many: "targets")), "
        + "\(count) with results:"
    }
  }

  /// How many indicators a plan says it has, where fewer were found in its sources.
  func declared(_ count: Int, found: Int) -> String {
    switch language {
    case .vietnamese:
      "Kế hoạch có \(count) chỉ tiêu"
        + (found < count ? ", nguồn không nêu đủ danh mục." : ".")
    case .english:
      "The plan has \(counted(count, one: "indicator", many: "indicators"))"
        + (found < count ? "; no source lists them all." : ".")
    }
  }

  func and(_ parts: [String]) -> String {
    parts.joined(separator: language == .vietnamese ? " và " : " and ")
  }

  func notLater(than day: String) -> String {
    switch language {
    case .vietnamese: "không muộn hơn \(day)"
    case .english: "not later than \(day)"
    }
  }
}
