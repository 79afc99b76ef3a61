/// What the head of a column says, in words, before years and periods are known.
struct ColumnHead {
  /// The words over the column, from the widest heading to its own, parted by slashes.
  let text: String
  /// The times that it names.
  let times: NamedTimes
  /// The unit behind its words: "ha" of "Kế hoạch 2024 (ha)".
  let unit: String?
  private let levels: [String]
  private let words: PlainWords
  private let wordsOfLevels: [PlainWords]

  init(_ text: String) { self.init(levels: [text]) }

  /// - Parameter levels: The headings over a column, the widest first.
  init(levels: [String]) {
    text = levels.joined(separator: " / ")
    self.levels = levels
    let parted = levels.map(Self.partedFromUnit)
    unit = parted.lazy.compactMap(\.unit).first
    wordsOfLevels = parted.map(\.words).map { level in
      let plain = CitedDocuments.removed(from: ReportFigure.withoutFootnote(level))
      return PlainWords(Self.withWholeYears(plain)).writtenOut(Self.shortForms)
    }
    words = PlainWords(words: wordsOfLevels.flatMap(\.words))
    // The numbers of columns are no times.
    times = NamedTimes(Self.isFormula(text) ? PlainWords("") : words)
  }

  /// Whether the head does not say what it compares, so that only the figures below can.
  var isProvenByFigures: Bool {
    Self.isFormula(text) || isShare || words.text == "toc do tang %"
  }

  /// "TH22/KH22" for "TH 2022/KH 2022": two digits behind such letters are a year.
  private static func withWholeYears(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while !rest.isEmpty {
      let letters = rest.prefix { $0.isLetter }
      let digits = rest.dropFirst(letters.count).prefix { $0.isASCII && $0.isNumber }
      let isYear = ["th", "kh", "uth"].contains(unaccented(String(letters))) && digits.count == 2
      result += letters + (isYear ? " 20" : "") + digits
      rest = rest.dropFirst(letters.count + digits.count)
      if let sign = rest.first, !sign.isLetter, !(sign.isASCII && sign.isNumber) {
        result.append(sign)
        rest = rest.dropFirst()
      }
    }
    return result
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
    if Self.isFormula(text) { return .completion }
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
    // The nearest heading decides: below "Thực hiện kế hoạch" stand plans as well as results.
    if let own = wordsOfLevels.reversed().lazy.compactMap(Self.planOrResult).first { return own }
    if words.holdsAny(["cung ky", "nam truoc"]) { return .figure }
    return isPeriod ? .period : .unknown
  }

  private static func planOrResult(_ words: PlainWords) -> Sort? {
    let plan = planWords.compactMap(words.place).min()
    // "Dự kiến kế hoạch" is a plan, "dự kiến" alone an estimate.
    let figure = figureWords.filter { plan == nil || $0 != "du kien" }
      .compactMap(words.place).min()
    switch (plan, figure) {
    case (let plan?, let figure?): return plan < figure ? .target : .figure
    case (_?, nil): return .target
    case (nil, _?): return .figure
    case (nil, nil): return nil
    }
  }

  /// Whether every word is one that such heads are made of.
  ///
  /// One that is not may change what the figures are: "Kế hoạch còn lại", "Thực hiện vốn kéo dài",
  /// "Diện tích / Kế hoạch", the name of a district.
  func isUnderstood(as sort: Sort) -> Bool {
    let rest = PlainWords(words: times.rest)
    if Self.isFormula(text) { return true }
    if comparesWithSomething { return rest.writtenOut(Self.wordsOfRates).isEmpty }
    let known = sort == .target ? Self.wordsOfTargets : Self.plainWords
    return !text.contains { "+±".contains($0) } && rest.writtenOut(known).isEmpty
  }

  /// Whether the head of another column than the one of names is that of a plan: "Chỉ tiêu giao năm 2023".
  var isPlanBesideNames: Bool {
    words.words.starts(with: ["chi", "tieu"]) && words.words.count > 2 && sort == .name
      && isUnderstood(as: .target)
  }

  private static let plain = [
    "thuc hien", "uoc dat", "uoc", "du uoc", "ket qua", "so bo", "chinh thuc", "du kien", "du bao",
    "so lieu",
    "so", "dat duoc", "toan tinh", "tinh", "cua", "theo", "tai", "cac chi tieu", "chi tieu",
    "bao cao", "va", "cuc thong ke", "ke hoach", "du toan", "muc tieu", "nghi quyet", "giao",
    "phan dau", "de ra", "nhiem vu",
  ]
  private static let organs = [
    "trung uong", "chinh phu", "thu tuong", "bo giao", "hdnd", "hoi dong nhan dan", "ubnd",
    "uy ban nhan dan", "tinh uy", "dai hoi", "dang bo", "dia phuong giao", "huyen", "thanh pho",
    "quyet dinh", "qd", "phe duyet", "dieu chinh",
  ]
  private static let rates = [
    "so voi", "so sanh", "voi", "%", "ty le", "toc do", "tang", "giam", "bang", "hoan thanh", "dat",
    "muc", "vuot", "thieu", "hut", "chenh lech", "truong", "phat trien", "hoac", "phan tram", "lan",
  ]
  private static let plainWords = ShortForms(leavingOut: plain)
  private static let wordsOfTargets = ShortForms(leavingOut: plain + organs)
  private static let wordsOfRates = ShortForms(leavingOut: plain + organs + rates)

  /// Whether the head says when and nothing else: "Năm 2023", "9 tháng đầu năm", "6T/2023".
  private var isPeriod: Bool {
    (!times.years.isEmpty || !times.parts.isEmpty || times.isOther)
      && times.rest.allSatisfy { $0 == "tinh" }
  }

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
    "thuc hien", "uoc", "ket qua", "luy ke", "so bo", "chinh thuc", "dat duoc", "du kien",
  ]

  private var comparesWithSomething: Bool {
    words.holdsAny(["so voi", "so sanh", "%", "ty le", "toc do", "tang", "giam"])
      || words.holdsAny(Self.shortly) && !saysNumber
      || words.holdsAny(["hoan thanh", "vuot"] + Self.planWords.map { "dat " + $0 })
        && words.holdsAny(Self.planWords)
      || zip(levels, wordsOfLevels).contains { level, words in
        level.contains("/") && words.holds("ke hoach") && words.holdsAny(["thuc hien", "uoc"])
          && !Self.isDateSlash(in: level)
      }
  }

  /// Whether "số" stands in the head, and no "so": "Số thực hiện" compares nothing.
  private var saysNumber: Bool {
    let words = levels.flatMap { $0.lowercased().split { !$0.isLetter } }
    return words.contains("số") && !words.contains("so")
  }

  /// "So KH" for "So với KH".
  private static let shortly = [
    "so ke hoach", "so cung ky", "so nam", "so thuc hien", "so du toan", "so muc tieu",
  ]

  private var isShare: Bool { Self.shares.contains(words.text) }

  private var comparedSort: Sort {
    if words.holdsAny(["thang truoc", "ky truoc", "quy truoc"]) { return .previousMonth }
    if let plan = Self.planWords.compactMap(words.place).min() {
      // "KH 2025 so với TH 2024" compares plans, of which the folder holds nothing.
      let versus = (["so voi"] + Self.shortly).compactMap(words.place).min()
      let figure = Self.figureWords.compactMap(words.place).min()
      let isAboutThePlan =
        if let versus { plan < versus } else {
          levels.contains { $0.contains("/") } && plan < figure ?? 0
        }
      return isAboutThePlan ? .comparedPlan : .completion
    }
    if words.holds("hoan thanh") || isShare { return .completion }
    let isVersus = words.holdsAny(["so voi", "so sanh", "tang", "giam"] + Self.shortly)
    if words.holdsAny(["cung ky", "nam truoc"]) || isVersus && !years.isEmpty || years.count > 1 {
      return .comparison
    }
    return isProvenByFigures ? .comparison : .unknown
  }

  /// A slash before a digit parts a date, not a result from its plan.
  private static func isDateSlash(in text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropFirst().allSatisfy { $0.first?.isNumber ?? false }
  }

  /// Whether the words say what was added rather than what it is of the earlier one.
  var saysChange: Bool {
    words.holdsAny(["tang", "giam", "toc do", "vuot", "thieu", "hut", "chenh lech"])
      && !words.holds("toc do phat trien") || text.contains { "+±".contains($0) }
  }

  /// Whether the figures below are in percent.
  var saysPercent: Bool {
    words.holdsAny(["%", "phan tram", "ty le", "toc do"])
  }

  /// The years that stand in the head, in their order.
  var years: [Int] { times.years }

  /// Whether the plan that is compared with is one for a part of the year: "So với KH tháng".
  var saysPlanOfPart: Bool {
    Self.planWords.contains { plan in
      guard let place = words.place(of: plan) else { return false }
      let after = words.words[(place + plan.split(separator: " ").count)...]
      if ["thang", "quy", "ky"].contains(after.first) { return true }
      let next = NamedTimes(PlainWords(words: Array(after.prefix(2))))
      return next.rest.isEmpty && next.parts.contains { $0 != .wholeYear }
    }
  }

  /// The times behind "so với": those of what is compared with.
  var timesComparedWith: NamedTimes? {
    let places = ["so voi", "so cung ky", "so nam", "so thuc hien"].compactMap(words.place)
    return places.min().map { NamedTimes(PlainWords(words: Array(words.words[($0 + 1)...]))) }
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

  /// How final the head says the figures are.
  var status: ObservationStatus? {
    if words.holds("du bao") { return .forecast }
    if words.holdsAny(["uoc", "du uoc", "du kien"]) { return .estimated }
    if words.holds("so bo") { return .provisional }
    if words.holds("chinh thuc") { return .official }
    return nil
  }

  /// Before the organs of the province, of which "HĐND huyện" also has the words.
  private static let ofDistrict =
    ["huyen giao", "thanh pho giao"]
    + ["hdnd", "hoi dong nhan dan", "ubnd", "uy ban nhan dan"].flatMap {
      [$0 + " huyen", $0 + " thanh pho"]
    }

  /// Who set the plan.
  var issuer: Target.Issuer? {
    if words.holdsAny(Self.ofDistrict) { return .district }
    if words.holdsAny(["trung uong", "chinh phu", "thu tuong", "bo giao"]) { return .centre }
    if words.holdsAny(["hdnd", "hoi dong nhan dan"]) { return .council }
    if words.holdsAny(["ubnd tinh", "uy ban nhan dan tinh"]) { return .committee }
    if words.holdsAny(["tinh uy", "dai hoi"]) { return .party }
    if words.holdsAny(["tinh giao", "dia phuong giao"]) { return .province }
    return nil
  }
}
