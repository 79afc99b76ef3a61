/// The columns of a report table with their years and periods.
package struct ReportColumns: Sendable {
  /// What each column holds, with the words over it.
  package internal(set) var columns: [(head: String, meaning: ColumnMeaning)]
  /// The year that the table is about.
  package let year: Int
  /// The part of the year that a person says is reported.
  let statedPart: ColumnMeaning.Span.Part?
  /// The units that heads name, in brackets behind their words.
  let units: [String?]
  /// The columns of results, also of those that cannot be used: a rate is of the nearest before it.
  private(set) var ofResults: Set<Int> = []
  /// The columns of rates whose results were found by their figures or because there are no others.
  var settled: Set<Int> = []

  /// What the person who imports says, where the table does not.
  package struct Hints: Sendable {
    package var year: Int?
    package var part: ColumnMeaning.Span.Part?

    package init(year: Int? = nil, part: ColumnMeaning.Span.Part? = nil) {
      self.year = year
      self.part = part
    }
  }

  /// Gives the heads their years: their own, the one asked for, the plan's, or the only one in the
  /// title.
  ///
  /// - Parameters:
  ///   - header: The heads.
  ///   - hints: What a person says.
  ///   - date: The day of the document.
  /// - Throws: ``ReportFault/noYear`` where there is none.
  init(_ header: ReportHeader, hints: Hints, on date: CalendarDate) throws(ReportFault) {
    let heads = header.heads
    let sorts = Self.sorts(of: heads)
    let title = header.title.flatMap(\.cells).map { ColumnHead($0) }
    let titleYears = Set(title.flatMap(\.years))
    let planYears = Set(
      zip(heads, sorts).filter { head, sort in
        sort == .target && !head.times.saysNextYear && !head.saysTerm && head.years.count == 1
      }.flatMap(\.0.years))
    let figureYears = zip(heads, sorts).filter { $0.1 == .figure || $0.1 == .period }
      .flatMap(\.0.years)
    let stated =
      hints.year ?? planYears.only ?? titleYears.only
      ?? (planYears.isEmpty && titleYears.isEmpty ? Set(figureYears).max() : nil)
    // Heads that name their years need no other.
    guard let year = stated ?? planYears.max() ?? figureYears.max() else { throw .noYear }
    self.year = year
    statedPart = hints.part
    units = heads.map(\.unit)
    ofResults = Set(sorts.indices.filter { sorts[$0] == .figure || sorts[$0] == .period })
    let ownParts = zip(heads, sorts).flatMap { head, sort -> [ColumnMeaning.Span.Part] in
      guard sort == .figure || sort == .period, !head.times.saysPreviousYear,
        !head.times.saysSamePeriod, head.years.first ?? year == year
      else { return [] }
      let parts = head.times.parts.filter { $0 != .wholeYear }
      return head.times.isCumulated ? parts.compactMap(NamedTimes.cumulated) : parts
    }
    let reported = ReportedParts(
      hint: hints.part, title: title.flatMap(Self.reportedParts), columns: ownParts)
    let hasOthers = sorts.contains { $0 == .target || $0 == .figure }
    let isAhead = hints.year == nil && TimePeriod(year: year).map { $0.start > date } ?? false
    // The year of a plan is "next year" to those who write it.
    let isOfPlan =
      hints.year == nil && title.contains { $0.sort == .target && !$0.years.isEmpty }
      && heads.contains(where: \.times.saysNextYear)
    let termEnd = title.contains(where: \.saysTerm) ? titleYears.max() : nil
    columns = []
    for (place, (head, sort)) in zip(heads, sorts).enumerated() {
      var meaning = Self.meaning(
        of: head, sort, year: year, reported: reported, on: date,
        // Beside a plan of its year, or after it, a year alone is that of the result.
        isResult: hasOthers && (head.years.first ?? year) < year
          || planYears.contains(head.years.first ?? year)
            && !zip(heads, sorts).contains { other, sort in
              sort == .figure && other.years == head.years
                && other.times.parts.allSatisfy { $0 == .wholeYear }
            }
      )
      if stated == nil || isOfPlan, meaning.isFigure, head.years.isEmpty {
        meaning = .unclear(.noYear)
      }
      if let end = termEnd, case .target(end, _) = meaning, !head.times.saysYear {
        meaning = .unclear(.targetOfOtherPeriod)
      }
      meaning = meaningKnown(
        meaning, head, on: date,
        isFromYearAhead: isAhead
          && (head.times.saysRelativeYear
            || sort == .target && head.years.isEmpty
              && Self.mayBeOfEarlierYear(heads, sorts, planAt: place))
      )
      let twin = columns.firstIndex { $0.meaning == meaning && meaning.isUnique }
      if let twin, heads[twin].years.isEmpty, !head.years.isEmpty {
        // A head that names its year is certain; the bare one may be of another.
        columns[twin].meaning = .unclear(.sameAs(column: place))
        columns.append((head.text, meaning))
      } else {
        columns.append((head.text, twin.map { .unclear(.sameAs(column: $0)) } ?? meaning))
      }
      // Only one column can name the rows or their units.
      if place > 0, meaning == .name || meaning == .unit || meaning == .ordinal,
        columns[..<place].contains(where: { $0.meaning == meaning })
      {
        columns[place].meaning = .unused
      }
    }
    leaveOutRatesOfOtherPlans(sorts)
  }

  /// The sorts of the columns; one alone names the rows.
  private static func sorts(of heads: [ColumnHead]) -> [ColumnHead.Sort] {
    var sorts = heads.map(\.sort)
    let names = sorts.indices.filter { sorts[$0] == .name && !heads[$0].isPlanBesideNames }
    guard !names.isEmpty else { return sorts }
    for place in sorts.indices where heads[place].isPlanBesideNames { sorts[place] = .target }
    return sorts
  }

  /// Whether a plan without a year may be that of the year before the table's: with results without a
  /// year behind it, or beside a plan of the next year.
  private static func mayBeOfEarlierYear(
    _ heads: [ColumnHead], _ sorts: [ColumnHead.Sort], planAt place: Int
  ) -> Bool {
    heads.contains { $0.times.saysNextYear }
      || zip(heads, sorts).dropFirst(place + 1).contains { $1 == .figure && $0.years.isEmpty }
  }

  /// What a column means in a document of a day, which knows no results of a time that is to come.
  private func meaningKnown(
    _ meaning: ColumnMeaning, _ head: ColumnHead, on date: CalendarDate, isFromYearAhead: Bool
  ) -> ColumnMeaning {
    guard meaning.isFigure else { return meaning }
    if isFromYearAhead { return .unclear(.yearAhead) }
    switch meaning {
    case .figure(let span, let status):
      guard let period = span.period(for: .flow), period.start <= date else {
        return .unclear(.yearAhead)
      }
      guard span.part == .wholeYear, status != .estimated, status != .forecast, date < period.end
      else { return meaning }
      // Only a person can say what of the year is reported.
      let part = span.year == year ? statedPart : nil
      guard let part, part == .wholeYear || head.times.parts.isEmpty else {
        return .unclear(.yearNotOver)
      }
      return .figure(.init(year: span.year, part: part), status: status)
    case .completion(let span?, _, _), .comparison(_, let span?, _):
      guard let period = span.period(for: .flow), period.start <= date else {
        return .unclear(.yearAhead)
      }
      return meaning
    default: return meaning
    }
  }

  /// Leaves out rates of the plan where the only plan of the table is one that is left out.
  private mutating func leaveOutRatesOfOtherPlans(_ sorts: [ColumnHead.Sort]) {
    let meanings = columns.map(\.meaning)
    let hasTarget = meanings.contains { if case .target = $0 { true } else { false } }
    guard sorts.contains(.target), !hasTarget else { return }
    for place in columns.indices {
      if case .completion = columns[place].meaning {
        columns[place].meaning = .unclear(.targetOfOtherPeriod)
      }
    }
  }

  /// The parts of a year that a title says are reported, without those of what is planned next.
  private static func reportedParts(of title: ColumnHead) -> [ColumnMeaning.Span.Part] {
    let words = PlainWords(CitedDocuments.removed(from: title.text))
    let outlook = ["phuong huong", "nhiem vu", "giai phap"].compactMap(words.place).min()
    let parts = NamedTimes(PlainWords(words: Array(words.words[..<(outlook ?? words.words.count)])))
      .parts
    return (parts.isEmpty ? title.times.parts : parts).filter { $0 != .wholeYear }
  }

  /// Takes a column without a head for one that cannot be made out where it holds figures.
  mutating func noteFigures(below header: ReportHeader, in rows: [Cells.Row]) {
    let cells = rows[header.rows.endIndex...]
    for column in columns.indices.dropFirst(name + 1)
    where columns[column].head.isEmpty
      || columns[column].meaning == .unused && header.heads[column].sort == .name
    {
      if cells.contains(where: { ReportCell($0[column]).figure != nil }) {
        columns[column].meaning = .unclear(.unknownHead)
      }
    }
  }

  /// The column that names the rows.
  var name: Int { columns.firstIndex { $0.meaning == .name } ?? 0 }
  var ordinal: Int? { columns.firstIndex { $0.meaning == .ordinal } }
  var unit: Int? { columns.firstIndex { $0.meaning == .unit } }

  /// The unit that the heads of all plans and results name, in a table without a column of units.
  var unitOfAll: String? {
    let own = columns.indices.filter { place in
      switch columns[place].meaning {
      case .target, .figure: true
      default: false
      }
    }
    let all = Set(own.map { units[$0] })
    return unit == nil ? all.only ?? nil : nil
  }

  /// The columns whose cells make a row one of data.
  var withFigures: [Int] {
    columns.indices.filter { columns[$0].meaning.isFigure || columns[$0].meaning.isUnclear }
  }
}

extension ColumnMeaning {
  /// Whether the cells are taken over.
  package var isFigure: Bool {
    switch self {
    case .target, .figure, .completion, .comparison: true
    case .ordinal, .name, .unit, .area, .unused, .unclear: false
    }
  }

  var isUnclear: Bool { if case .unclear = self { true } else { false } }

  /// Whether two columns cannot both mean it.
  fileprivate var isUnique: Bool {
    switch self {
    case .target, .figure: true
    default: false
    }
  }
}

extension NamedTimes {
  /// Whether the year is counted from one that the words do not name: "năm nay", "năm trước".
  fileprivate var saysRelativeYear: Bool {
    years.isEmpty && (saysThisYear || saysPreviousYear || saysNextYear || saysSamePeriod)
  }
}

extension Collection {
  /// The member of a collection of one.
  var only: Element? { count == 1 ? first : nil }
}
