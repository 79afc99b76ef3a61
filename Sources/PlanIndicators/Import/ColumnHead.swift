/// What the head of a column says, in words, before years and periods are known.
struct ColumnHead {
  let text: String
  private let words: PlainWords

  init(_ text: String) {
    self.text = text
    words = PlainWords(text).writtenOut(Self.shortForms)
  }

  private static let shortForms: ShortForms = [
    "k h": "ke hoach", "kh": "ke hoach", "uth": "uoc thuc hien", "u th": "uoc thuc hien",
    "ut": "uoc thuc hien", "th": "thuc hien", "ck": "cung ky", "dt": "du toan",
    "nq": "nghi quyet", "sx": "san xuat", "tw": "trung uong", "cn": "ca nam",
    "dvt": "don vi tinh", "d v t": "don vi tinh",
  ]

  /// The sort of column, as far as the words alone tell.
  enum Sort: Hashable {
    case ordinal, name, unit, target, figure, completion, comparison, previousMonth, comparedPlan,
      unused, unknown
    /// A time and nothing else: "9 tháng 2023".
    case period
  }

  var sort: Sort {
    let whole = words.text
    if whole.isEmpty { return .unused }
    if ["stt", "tt", "so tt", "so thu tu", "ma so", "ms"].contains(whole) { return .ordinal }
    if ["don vi tinh", "don vi", "dv tinh", "dvi tinh", "don vi do"].contains(whole) {
      return .unit
    }
    let names = [
      "chi tieu", "ten chi tieu", "noi dung", "danh muc", "cac chi tieu", "dien giai", "hang muc",
    ]
    let isName = names.contains { whole == $0 || whole.hasPrefix($0 + " ") }
    // "Nguồn vốn/Chỉ tiêu"
    if isName || whole.hasSuffix(" chi tieu"), !hasFigureWords {
      return .name
    }
    if words.holdsAny(Self.remarks) { return .unused }
    if comparesWithSomething { return comparedSort }
    let plan = Self.planWords.compactMap(words.place).min()
    let figure = Self.figureWords.compactMap(words.place).min()
    switch (plan, figure) {
    case (let plan?, let figure?): return plan < figure ? .target : .figure
    case (_?, nil): return .target
    case (nil, _?): return .figure
    case (nil, nil): return isPeriod ? .period : .unknown
    }
  }

  /// Whether the head says when and nothing else: "Năm 2023", "9 tháng đầu năm", "6T/2023".
  private var isPeriod: Bool {
    guard !years.isEmpty || part.map({ $0 != .wholeYear }) ?? words.holds("ca nam") else {
      return false
    }
    return words.words.allSatisfy { word in
      Int(word) != nil || Self.wordsOfTime.contains(word) || numbersInWords[word] != nil
    }
  }

  private static let wordsOfTime: Set<String> = [
    "nam", "thang", "t", "th", "quy", "q", "dau", "cuoi", "ca", "den", "ngay", "het", "tinh", "nua",
    "i", "ii", "iii", "iv",
  ]

  private var hasFigureWords: Bool {
    words.holdsAny(["thuc hien", "ke hoach", "uoc", "so voi", "ket qua"])
  }

  private static let remarks = [
    "ghi chu", "danh gia", "co quan", "don vi chu tri", "don vi thuc hien", "don vi theo doi",
    "don vi phu trach", "nguon", "phu trach", "muc do", "giai trinh", "nguyen nhan", "theo doi",
    "kha nang hoan thanh", "kha nang dat",
  ]
  private static let planWords = ["ke hoach", "du toan", "muc tieu", "nghi quyet", "giao"]
  private static let figureWords = [
    "thuc hien", "uoc", "ket qua", "luy ke", "so bo", "chinh thuc", "cung ky", "nam truoc",
    "dat duoc", "du kien",
  ]

  private var comparesWithSomething: Bool {
    words.holdsAny(["so voi", "so sanh", "%", "ty le", "toc do", "tang", "giam"] + Self.shortly)
      || text.contains("/") && words.holds("ke hoach") && words.holdsAny(["thuc hien", "uoc"])
        && !isDateSlash
  }

  /// "So KH" for "So với KH".
  private static let shortly = [
    "so ke hoach", "so cung ky", "so nam", "so thuc hien", "so du toan", "so muc tieu",
  ]

  private var comparedSort: Sort {
    if words.holdsAny(["thang truoc", "ky truoc", "quy truoc"]) { return .previousMonth }
    if let plan = Self.planWords.compactMap(words.place).min() {
      // "KH 2025 so với TH 2024" compares plans, of which the folder holds nothing.
      let versus = (["so voi"] + Self.shortly).compactMap(words.place).min()
      let figure = Self.figureWords.compactMap(words.place).min()
      let isAboutThePlan =
        if let versus { plan < versus } else { text.contains("/") && plan < figure ?? 0 }
      return isAboutThePlan ? .comparedPlan : .completion
    }
    if words.holds("hoan thanh") { return .completion }
    let isVersus = words.holdsAny(["so voi", "so sanh", "tang", "giam"] + Self.shortly)
    if words.holdsAny(["cung ky", "nam truoc"]) || isVersus && !years.isEmpty || years.count > 1 {
      return .comparison
    }
    return .unknown
  }

  /// A slash between digits parts a date, not a result from its plan.
  private var isDateSlash: Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return zip(parts, parts.dropFirst()).allSatisfy { before, after in
      (before.last?.isNumber ?? false) && (after.first?.isNumber ?? false)
        || before.last == "T" || (after.first?.isNumber ?? false)
    }
  }

  /// Whether the words say what was added rather than what it is of the earlier one.
  var saysChange: Bool { words.holdsAny(["tang", "giam", "toc do"]) }

  /// The years that stand in the head, in their order.
  var years: [Int] {
    words.words.compactMap { $0.utf8.count == 4 ? Int($0) : nil }.filter {
      (1990...2100).contains($0)
    }
  }

  /// The years that are no part of a date.
  var yearsOutsideDates: [Int] {
    let words = words.words
    return words.indices.filter { place in
      place < 3 || words[place - 3] != "ngay" || Int(words[place - 1]) == nil
    }.compactMap { words[$0].utf8.count == 4 ? Int(words[$0]) : nil }
      .filter { (1990...2100).contains($0) }
  }

  /// The year that is compared with an earlier one: of two years the later; one alone may be either.
  func comparedYear(inTableOf year: Int) -> Int {
    guard let latest = years.max() else { return year }
    return years.count > 1 ? latest : max(latest, year)
  }

  /// Whether a plan of several years is meant: "Mục tiêu đến năm 2025", "Nghị quyết Đại hội".
  var saysTerm: Bool {
    words.holdsAny(["nhiem ky", "dai hoi", "giai doan", "5 nam"])
      || years.contains { words.holdsAny(["den \($0)", "den nam \($0)"]) }
  }

  var saysPreviousYear: Bool { words.holdsAny(["nam truoc", "cung ky", "nam lien truoc"]) }
  var saysSamePeriod: Bool { words.holds("cung ky") }
  /// Whether the month is the report's, which the head does not name.
  var saysMonthOfReport: Bool {
    words.holdsAny(["thang bao cao", "trong thang", "thang nay"]) && part == nil
  }
  var saysNextYear: Bool { words.holdsAny(["nam sau", "nam toi", "nam ke tiep"]) }

  /// How final the head says the figures are.
  var status: ObservationStatus? {
    if words.holds("du bao") { return .forecast }
    if words.holdsAny(["uoc", "du uoc", "du kien"]) { return .estimated }
    if words.holds("so bo") { return .provisional }
    if words.holds("chinh thuc") { return .official }
    return nil
  }

  /// Who set the plan.
  var issuer: Target.Issuer? {
    if words.holdsAny(["trung uong", "chinh phu", "thu tuong", "bo giao"]) { return .centre }
    if words.holdsAny(["hdnd", "hoi dong nhan dan"]) { return .council }
    if words.holdsAny(["ubnd tinh", "uy ban nhan dan tinh"]) { return .committee }
    if words.holdsAny(["tinh uy", "dai hoi"]) { return .party }
    if words.holdsAny(["huyen giao", "thanh pho giao", "hdnd huyen"]) { return .district }
    if words.holdsAny(["tinh giao", "dia phuong giao"]) { return .province }
    return nil
  }

  /// The part of a year in the head; `nil` where it names none.
  var part: ColumnMeaning.Span.Part? { YearPart(words).part }
}
