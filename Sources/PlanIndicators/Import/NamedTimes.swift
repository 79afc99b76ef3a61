/// The times that some words name, and the words that are about something else.
///
/// What is named in a way that is not known, such as "3 tháng cuối năm", is noted as ``isOther``: it is
/// never passed over, because what remains would read as another time.
struct NamedTimes {
  typealias Part = ColumnMeaning.Span.Part

  /// The parts of a year, each once: "9 tháng", "quý III", "cả năm".
  private(set) var parts: [Part] = []
  /// The years, each once; those of a day on which something was issued are none.
  private(set) var years: [Int] = []
  /// Whether the word "năm" stands for the year: "năm 2023", "năm nay".
  private(set) var saysYear = false
  /// Whether all since New Year is meant: "lũy kế", "từ đầu năm", "đến hết tháng".
  private(set) var isCumulated = false
  private(set) var saysMonthOfReport = false
  private(set) var saysQuarterOfReport = false
  private(set) var saysThisYear = false
  private(set) var saysPreviousYear = false
  private(set) var saysNextYear = false
  private(set) var saysSamePeriod = false
  /// "Tháng trước", "quý trước", "kỳ trước": the words.
  private(set) var earlier: Earlier?
  /// Whether a time is named that is no part of one year.
  private(set) var isOther = false
  /// Whether a day is named on which something was issued, or read.
  private(set) var hasDay = false
  /// The words that name no time.
  private(set) var rest: [String] = []

  /// What lies just before what is reported.
  enum Earlier { case month, quarter, period }

  init(_ words: PlainWords) {
    var left = words.words[...]
    while let first = left.first {
      // "Phấn đấu năm 2024" names no beginning of a year.
      if left.starts(with: ["phan", "dau"]) {
        rest += left.prefix(2)
        left = left.dropFirst(2)
        continue
      }
      let count = take(left)
      if count == 0 { rest.append(first) }
      left = left.dropFirst(max(count, 1))
    }
  }

  /// The part that reaches from New Year to the end of another.
  static func cumulated(_ part: Part) -> Part? {
    switch part {
    case .month(let month): .months(month)
    case .quarter(let quarter): .months(3 * quarter)
    case .months, .until, .wholeYear: part
    case .secondHalf: nil
    }
  }

  // MARK: Reading

  /// Takes in what the first words name.
  ///
  /// - Returns: How many words that were; 0 where the first one names no time.
  private mutating func take(_ words: ArraySlice<String>) -> Int {
    let words = Array(words.prefix(12))
    let count =
      takeSpan(words) ?? takeDay(words) ?? takeCount(words) ?? takePart(words)
      ?? takePhrase(words)
    if let count { return count }
    guard Int(words[0]) != nil else { return 0 }
    if let year = Self.year(words[0]) { note(year: year) } else { isOther = true }
    return 1
  }

  /// "Từ 01/7 đến 30/9", "đến ngày 15/9/2023", "đến hết tháng 9", "đến năm 2025".
  private mutating func takeSpan(_ words: [String]) -> Int? {
    if words[0] == "tu" {
      if words.starts(with: ["tu", "dau", "nam"]) { return nil }
      let start = words.count > 1 && words[1] == "ngay" ? 2 : 1
      if let day = Day(words[start...]) {
        if (day.day, day.month) != (1, 1) { isOther = true }
        return start + day.count
      }
      // "Vốn từ ngân sách" names no time.
      guard words.count > 1, Int(words[1]) != nil || ["thang", "quy", "nam"].contains(words[1])
      else { return nil }
      isOther = true
      return 1
    }
    guard words[0] == "den" else { return nil }
    let start = words.count > 1 && ["het", "cuoi"].contains(words[1]) ? 2 : 1
    guard start < words.count else { return nil }
    let place = words[start] == "ngay" ? start + 1 : start
    if place < words.count, let day = Day(words[place...]) {
      let isLast = (day.day, day.month) == (31, 12)
      note(isLast ? .wholeYear : .until(month: day.month, day: day.day))
      if let year = day.year { note(year: year) }
      return place + day.count
    }
    let next = start + 1 < words.count ? words[start + 1] : ""
    if words[start] == "thang", let month = Self.month(next) {
      note(.months(month))
      return start + 2
    }
    if words[start] == "quy", let quarter = Self.quarter(next) {
      note(.months(3 * quarter))
      return start + 2
    }
    if words[start] == "nam" && next != "nay" || Self.year(words[start]) != nil {
      isOther = true
      return start
    }
    return nil
  }

  /// "Ngày 10/12/2023", on which something was decided or read.
  private mutating func takeDay(_ words: [String]) -> Int? {
    guard words[0] == "ngay", let day = Day(words[1...]) else { return nil }
    hasDay = true
    return 1 + day.count
  }

  /// "9 tháng đầu năm", "6T", "6 tháng cuối năm", "3 quý", "5 năm".
  private mutating func takeCount(_ words: [String]) -> Int? {
    guard words.count > 1 else { return nil }
    let isNumber = Int(words[0]) != nil
    guard let count = Int(words[0]) ?? numbersInWords[words[0]], (1...12).contains(count) else {
      return nil
    }
    let third = words.count > 2 ? words[2] : ""
    switch words[1] {
    case "thang", "t", "th":
      // "Năm, tháng 9" is no five months.
      guard isNumber || words[1] == "thang" && Self.month(third) == nil else { return nil }
      if third == "dau" {
        note(.months(count))
        return words.count > 3 && words[3] == "nam" ? 4 : 3
      }
      if ["cuoi", "giua"].contains(third) {
        if third == "cuoi", count == 6 { note(.secondHalf) } else { isOther = true }
        return words.count > 3 && words[3] == "nam" ? 4 : 3
      }
      note(count == 12 ? .wholeYear : .months(count))
      return 2
    case "quy" where isNumber && count <= 4 && Self.quarter(third) == nil:
      guard third != "cuoi" else { return nil }
      note(count == 4 ? .wholeYear : .months(3 * count))
      return third == "dau" ? words.count > 3 && words[3] == "nam" ? 4 : 3 : 2
    case "nam" where isNumber:
      isOther = true
      return 2
    default: return nil
    }
  }

  /// "Tháng 9", "T9", "quý III".
  private mutating func takePart(_ words: [String]) -> Int? {
    guard words.count > 1 else { return nil }
    if ["quy", "q"].contains(words[0]), let quarter = Self.quarter(words[1]) {
      note(.quarter(quarter))
      return 2
    }
    if ["thang", "t"].contains(words[0]), let month = Self.month(words[1]) {
      note(.month(month))
      return 2
    }
    return nil
  }

  private mutating func takePhrase(_ words: [String]) -> Int? {
    for (phrase, effect) in Self.phrases where words.starts(with: phrase) {
      effect(&self)
      return phrase.count
    }
    return nil
  }

  private mutating func note(_ part: Part) { if !parts.contains(part) { parts.append(part) } }

  private mutating func note(year: Int) { if !years.contains(year) { years.append(year) } }

  /// Fixed words, the longer before the shorter that they begin with.
  private static let phrases: [([String], @Sendable (inout NamedTimes) -> Void)] = {
    let groups: [([String], @Sendable (inout NamedTimes) -> Void)] = [
      (
        [
          "tu dau nam den nay", "tu dau nam", "luy ke", "cong don", "den nay",
          "den thoi diem bao cao", "den thoi diem", "den het ky bao cao", "den ky bao cao",
          "den het ky",
        ], { $0.isCumulated = true }
      ),
      (
        ["den het thang bao cao", "den het thang", "den thang bao cao"],
        {
          $0.isCumulated = true
          $0.saysMonthOfReport = true
        }
      ),
      (
        ["den het quy"],
        {
          $0.isCumulated = true
          $0.saysQuarterOfReport = true
        }
      ),
      (["nua dau nam"], { $0.note(.months(6)) }), (["nua cuoi nam"], { $0.note(.secondHalf) }),
      (["ca nam"], { $0.note(.wholeYear) }),
      (
        ["nam nay", "nam bao cao"],
        {
          $0.saysThisYear = true
          $0.saysYear = true
        }
      ),
      (["trong nam", "nam"], { $0.saysYear = true }),
      (
        ["nam lien truoc", "nam truoc", "nam ngoai"],
        {
          $0.saysPreviousYear = true
          $0.saysYear = true
        }
      ),
      (["nam sau", "nam toi", "nam ke tiep"], { $0.saysNextYear = true }),
      (["cung ky"], { $0.saysSamePeriod = true }),
      (["thang lien truoc", "thang truoc"], { $0.earlier = .month }),
      (["quy lien truoc", "quy truoc"], { $0.earlier = .quarter }),
      (["ky lien truoc", "ky truoc"], { $0.earlier = .period }),
      (
        ["thang bao cao", "trong thang", "thang nay", "ca thang", "thang"],
        { $0.saysMonthOfReport = true }
      ),
      (
        ["quy bao cao", "trong quy", "quy nay", "ca quy", "quy"],
        { $0.saysQuarterOfReport = true }
      ),
      (["ky bao cao", "trong ky", "ky nay"], { _ in }),
      (
        [
          "dau nam", "cuoi nam", "giua nam", "ca giai doan", "giai doan", "ca nhiem ky",
          "nhiem ky", "dau ky", "cuoi ky",
        ],
        { $0.isOther = true }
      ),
    ]
    return groups.flatMap { group in
      group.0.map { ($0.split(separator: " ").map(String.init), group.1) }
    }.sorted { $0.0.count > $1.0.count }
  }()

  // MARK: Numbers

  private static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1990...2100).contains(year) else {
      return nil
    }
    return year
  }

  private static func month(_ word: String) -> Int? {
    Int(word).flatMap { (1...12).contains($0) ? $0 : nil }
  }

  private static func quarter(_ word: String) -> Int? {
    (Int(word) ?? romanQuarters[word]).flatMap { (1...4).contains($0) ? $0 : nil }
  }

  private static let romanQuarters = ["i": 1, "ii": 2, "iii": 3, "iv": 4]

  /// A day of a month, with or without its year: "15/9", "30 tháng 9 năm 2023".
  private struct Day {
    let day: Int
    let month: Int
    let year: Int?
    /// How many words it takes.
    let count: Int

    init?(_ words: ArraySlice<String>) {
      let words = Array(words)
      guard let first = words.first, let day = Int(first), (1...31).contains(day) else {
        return nil
      }
      let place = words.count > 1 && words[1] == "thang" ? 2 : 1
      guard place < words.count, let month = NamedTimes.month(words[place]) else { return nil }
      self.day = day
      self.month = month
      let yearPlace = place + 1 < words.count && words[place + 1] == "nam" ? place + 2 : place + 1
      year = yearPlace < words.count ? NamedTimes.year(words[yearPlace]) : nil
      count = year == nil ? place + 1 : yearPlace + 1
    }
  }
}

/// Counts of months in words.
private let numbersInWords = [
  "mot": 1, "hai": 2, "ba": 3, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9,
  "muoi": 10,
]
