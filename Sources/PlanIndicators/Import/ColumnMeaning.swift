/// What a column of a report table holds.
package enum ColumnMeaning: Sendable, Hashable {
  /// Numbers or letters of the rows.
  case ordinal
  /// The names of the indicators.
  case name
  /// The units.
  case unit
  /// What a plan promises for a year.
  case target(year: Int, issuer: Target.Issuer?)
  /// Results.
  case figure(Span, status: ObservationStatus?)
  /// How much of the plan is done, in percent.
  case completion(Span?, year: Int, issuer: Target.Issuer?)
  /// How the result compares with an earlier one.
  case comparison(Comparison, Span?, against: Int)
  /// Nothing that is taken over: remarks, agencies.
  case unused
  /// Something that cannot be made out, with the reason.
  case unclear(Unclear)

  /// The two ways to print a comparison.
  package enum Comparison: Sendable, Hashable {
    /// "tăng 5%": what was added.
    case change
    /// "bằng 105%": what it is of the earlier one.
    case ratio
  }

  /// Whether a column is left out only because the folder holds nothing of its sort.
  package var isLeftOut: Bool {
    self == .unclear(.againstPreviousMonth) || self == .unclear(.comparedPlan)
  }

  /// Why a column cannot be used.
  package enum Unclear: Sendable, Hashable {
    /// It has figures, but neither its head nor the title nor an option says for which time.
    case noPeriod
    /// Its head names nothing that is known.
    case unknownHead
    /// Its rates may be what was added or what it is of the earlier figure.
    case changeOrRatio
    /// It compares with the month before, of which the folder holds nothing.
    case againstPreviousMonth
    /// It compares a plan with something.
    case comparedPlan
    /// It holds a target for a part of a year or for several years.
    case targetOfOtherPeriod
    /// Another column before it says the same.
    case sameAs(column: Int)
  }

  /// A part of a year that a column is about, before the indicator says how it is written.
  package struct Span: Sendable, Hashable {
    package let year: Int
    package let part: Part

    package init(year: Int, part: Part) {
      self.year = year
      self.part = part
    }

    /// The parts of a year.
    package enum Part: Sendable, Hashable {
      case wholeYear
      case months(Int)
      case quarter(Int)
      case secondHalf
      case month(Int)
      case until(month: Int, day: Int)
    }

    /// The period of a figure of some kind: to a day, amounts add up and levels are read.
    package func period(for kind: Indicator.Kind) -> TimePeriod? {
      switch part {
      case .wholeYear: return TimePeriod(year: year)
      case .months(12): return TimePeriod(year: year)
      case .months(let count): return TimePeriod("\(year)-01-01/P\(count)M")
      case .quarter(let quarter): return TimePeriod("\(year)-Q\(quarter)")
      case .secondHalf: return TimePeriod("\(year)-S2")
      case .month(let month): return TimePeriod("\(year)-\(twoDigits(month))")
      case .until(let month, let day):
        guard let last = CalendarDate(year: year, month: month, day: day),
          let first = CalendarDate(year: year, month: 1, day: 1)
        else { return nil }
        guard kind.addsUp else { return TimePeriod("\(last)") }
        return TimePeriod("\(first)/P\(last.dayNumber - first.dayNumber + 1)D")
      }
    }
  }
}

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
      unused,
      unknown
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
    if names.contains(where: { whole == $0 || whole.hasPrefix($0 + " ") }), !hasFigureWords {
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
    case (nil, nil): return .unknown
    }
  }

  private var hasFigureWords: Bool {
    words.holdsAny(["thuc hien", "ke hoach", "uoc", "so voi", "ket qua"])
  }

  private static let remarks = [
    "ghi chu", "danh gia", "co quan", "don vi chu tri", "don vi thuc hien", "don vi theo doi",
    "don vi phu trach", "nguon", "phu trach", "muc do", "giai trinh", "nguyen nhan", "theo doi",
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

/// The part of a year that some words name.
struct YearPart {
  let part: ColumnMeaning.Span.Part?

  init(_ words: PlainWords) { part = Self.part(in: words.words) }

  private static func part(in words: [String]) -> ColumnMeaning.Span.Part? {
    let phrase = PlainWords(words: words)
    if let place = phrase.place(of: "den ngay") ?? phrase.place(of: "tinh den"),
      let day = dayAndMonth(in: words[place...])
    {
      return .until(month: day.month, day: day.day)
    }
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      let count = Int(word) ?? numbersInWords[word]
      if let count, (1...12).contains(count), next == "thang" || next == "t" || next == "th" {
        if count == 6, phrase.holds("cuoi nam") { return .secondHalf }
        return .months(count)
      }
      if word == "quy" || word == "q", let quarter = Int(next) ?? romanQuarters[next],
        (1...4).contains(quarter)
      {
        return .quarter(quarter)
      }
      if word == "thang" || word == "t", let month = Int(next), (1...12).contains(month) {
        let before = words[..<index]
        let isCumulative =
          before.contains("den") || before.contains("luy") || before.contains("het")
        return isCumulative ? .months(month) : .month(month)
      }
      if word == "den", let day = dayAndMonth(in: words[index...]) {
        return .until(month: day.month, day: day.day)
      }
    }
    if phrase.holdsAny(["nua dau nam"]) { return .months(6) }
    if phrase.holdsAny(["ca nam", "nam"]) { return .wholeYear }
    return nil
  }

  /// The first two numbers after "đến ngày" that are a day and a month.
  private static func dayAndMonth(in words: ArraySlice<String>) -> (day: Int, month: Int)? {
    let numbers = words.prefix(6).compactMap { Int($0) }
    guard numbers.count >= 2, (1...31).contains(numbers[0]), (1...12).contains(numbers[1]),
      !words.prefix(3).contains("thang")
    else { return nil }
    return (numbers[0], numbers[1])
  }

  private static let numbersInWords = [
    "mot": 1, "hai": 2, "ba": 3, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9,
    "muoi": 10,
  ]
  private static let romanQuarters = ["i": 1, "ii": 2, "iii": 3, "iv": 4]
}
