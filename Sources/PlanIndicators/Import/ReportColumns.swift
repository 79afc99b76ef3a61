/// The columns of a report table with their years and periods.
package struct ReportColumns: Sendable {
  /// What each column holds, with the words over it.
  package internal(set) var columns: [(head: String, meaning: ColumnMeaning)]
  /// The year that the table is about.
  package let year: Int

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
  /// - Throws: ``ReportFault/noYear`` where there is none.
  init(_ header: ReportHeader, hints: Hints) throws(ReportFault) {
    let heads = header.heads
    let sorts = heads.map(\.sort)
    let title = header.title.flatMap(\.cells).map { ColumnHead($0) }
    // "Kèm theo Quyết định ngày 10/12/2023" tells of the plan for 2024.
    let yearsOfTitle = title.flatMap(\.yearsOutsideDates)
    let titleYears = Set(yearsOfTitle.isEmpty ? title.flatMap(\.years) : yearsOfTitle)
    let planYears = Set(
      zip(heads, sorts).filter { $0.1 == .target && !$0.0.saysNextYear && !$0.0.saysTerm }
        .flatMap(\.0.years))
    let figureYears = zip(heads, sorts).filter { $0.1 == .figure || $0.1 == .period }
      .flatMap(\.0.years)
    let stated =
      hints.year ?? planYears.only ?? titleYears.only
      ?? (planYears.isEmpty && titleYears.isEmpty ? figureYears.max() : nil)
    let needsYear = zip(heads, sorts).contains { head, sort in
      ReportHeader.holdsFigures(sort) && head.years.isEmpty
    }
    guard let year = stated ?? (needsYear ? nil : figureYears.max() ?? planYears.max()) else {
      throw .noYear
    }
    self.year = year
    let titlePart = title.lazy.compactMap(\.part).first { $0 != .wholeYear }
    let ownParts = zip(heads, sorts).compactMap { head, sort -> ColumnMeaning.Span.Part? in
      guard sort == .figure || sort == .period, !head.saysPreviousYear,
        head.years.first ?? year == year,
        let part = head.part, part != .wholeYear
      else { return nil }
      return part
    }
    let current = hints.part ?? titlePart ?? ownParts.first
    let hasOthers = sorts.contains { $0 == .target || $0 == .figure }
    columns = []
    for (place, (head, sort)) in zip(heads, sorts).enumerated() {
      let meaning = Self.meaning(
        of: head, sort, year: year, current: current,
        // Beside a plan of its year, or after it, a year alone is that of the result.
        isResult: hasOthers && (head.years.first ?? year) < year
          || planYears.contains(head.years.first ?? year)
            && !zip(heads, sorts).contains { other, sort in
              sort == .figure && (other.part ?? .wholeYear) == .wholeYear
                && other.years == head.years
            }
      )
      let twin = columns.firstIndex { $0.meaning == meaning && meaning.isUnique }
      columns.append((head.text, twin.map { .unclear(.sameAs(column: $0)) } ?? meaning))
      // Only one column can name the rows or their units.
      if place > 0, meaning == .name || meaning == .unit || meaning == .ordinal,
        columns[..<place].contains(where: { $0.meaning == meaning })
      {
        columns[place].meaning = .unused
      }
    }
    leaveOutRatesOfOtherPlans()
  }

  /// Leaves out rates of the plan where the only plan of the table is one that is left out.
  private mutating func leaveOutRatesOfOtherPlans() {
    let meanings = columns.map(\.meaning)
    let hasTarget = meanings.contains { if case .target = $0 { true } else { false } }
    guard meanings.contains(.unclear(.targetOfOtherPeriod)), !hasTarget else { return }
    for place in columns.indices {
      if case .completion = columns[place].meaning {
        columns[place].meaning = .unclear(.targetOfOtherPeriod)
      }
    }
  }

  private static func meaning(
    of head: ColumnHead, _ sort: ColumnHead.Sort, year: Int, current: ColumnMeaning.Span.Part?,
    isResult: Bool
  ) -> ColumnMeaning {
    let ownYear = head.years.last ?? (head.saysNextYear ? year + 1 : year)
    switch sort {
    case .ordinal: return .ordinal
    case .name: return .name
    case .unit: return .unit
    case .unused: return .unused
    case .unknown: return .unclear(.unknownHead)
    case .previousMonth: return .unclear(.againstPreviousMonth)
    case .comparedPlan: return .unclear(.comparedPlan)
    case .target:
      guard head.part ?? .wholeYear == .wholeYear, head.years.count <= 1, !head.saysTerm else {
        return .unclear(.targetOfOtherPeriod)
      }
      return .target(year: ownYear, issuer: head.issuer)
    case .figure, .period:
      if sort == .period, head.part ?? .wholeYear == .wholeYear, !isResult {
        return .unclear(.planOrResult)
      }
      let figureYear = head.years.first ?? (head.saysPreviousYear ? year - 1 : ownYear)
      var part = head.part
      if head.saysSamePeriod, part ?? .wholeYear == .wholeYear { part = current ?? .wholeYear }
      if part == nil, !head.years.isEmpty, let current, current != .wholeYear,
        figureYear != year || head.status == .estimated
      {
        // "TH 2023" beside nine months may be nine months or the year.
        return .unclear(.noPeriod)
      }
      if head.saysMonthOfReport { return .unclear(.noPeriod) }
      // "Ước 2024", where nothing of the table is of a part of the year.
      if part == nil, current == nil, head.status == .estimated, !head.years.isEmpty {
        part = .wholeYear
      }
      if part == nil { part = head.saysPreviousYear ? .wholeYear : current }
      guard let part else {
        // "Thực hiện 2022" beside a plan of 2023 is the whole year that is over.
        guard figureYear < year else { return .unclear(.noPeriod) }
        return .figure(.init(year: figureYear, part: .wholeYear), status: head.status)
      }
      return .figure(.init(year: figureYear, part: part), status: head.status)
    case .completion:
      let span = head.part.flatMap { $0 == .wholeYear ? nil : $0 }
        .map { ColumnMeaning.Span(year: ownYear, part: $0) }
      // "So với KH (tăng/giảm)" may be what is missing rather than what is done.
      if head.saysChange { return .unclear(.changeOrRatio) }
      if head.saysTerm { return .unclear(.targetOfOtherPeriod) }
      return .completion(span, year: head.years.first ?? year, issuer: head.issuer)
    case .comparison:
      let isOfEarlierYears = head.years.count > 1 && head.years.allSatisfy { $0 < year }
      let span = head.part.flatMap { $0 == .wholeYear && !isOfEarlierYears ? nil : $0 }
        .map { ColumnMeaning.Span(year: head.years.max() ?? year, part: $0) }
      let own = head.comparedYear(inTableOf: year)
      let earlier = head.years.filter { $0 < own }.min() ?? own - 1
      return .comparison(head.saysChange ? .change : .ratio, span, against: earlier)
    }
  }

  /// Takes a column without a head for one that cannot be made out where it holds figures.
  mutating func noteFigures(below header: ReportHeader, in rows: [Cells.Row]) {
    let cells = rows[header.rows.endIndex...]
    for column in columns.indices.dropFirst(name + 1) where columns[column].head.isEmpty {
      if cells.contains(where: { ReportCell($0[column]).figure != nil }) {
        columns[column].meaning = .unclear(.unknownHead)
      }
    }
  }

  /// The column that names the rows.
  var name: Int { columns.firstIndex { $0.meaning == .name } ?? 0 }
  var ordinal: Int? { columns.firstIndex { $0.meaning == .ordinal } }
  var unit: Int? { columns.firstIndex { $0.meaning == .unit } }

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

extension Set {
  /// The member of a set of one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
