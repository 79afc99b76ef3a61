// What a head says of its column, once the year of the table and what it reports are known.

/// The parts of a year that a table reports.
struct ReportedParts {
  /// The part of a column that names none; `nil` where several may be meant.
  let only: ColumnMeaning.Span.Part?
  /// The part from New Year on; `nil` where several may be meant.
  let cumulated: ColumnMeaning.Span.Part?
  /// The part of "cùng kỳ": every column reports it; `nil` where they differ.
  let ofAllColumns: ColumnMeaning.Span.Part?
  /// Whether columns of their own have all the parts that are spoken of.
  let isOfColumn: Bool
  /// Whether nothing but whole years is spoken of.
  let isEmpty: Bool

  /// - Parameters:
  ///   - hint: What a person says, who decides it.
  ///   - title: What the title names.
  ///   - columns: What the results of the year name.
  init(
    hint: ColumnMeaning.Span.Part?, title: [ColumnMeaning.Span.Part],
    columns: [ColumnMeaning.Span.Part]
  ) {
    let title = hint.map { [$0] } ?? title
    let spoken = title.isEmpty ? columns : title
    only = Set(spoken).only
    let ends = Set(spoken.map(NamedTimes.cumulated))
    cumulated = ends.only ?? nil
    ofAllColumns = Set(title + columns).only
    isOfColumn = !columns.isEmpty && title.allSatisfy(columns.contains)
    isEmpty = spoken.isEmpty
  }
}

extension ReportColumns {
  typealias Part = ColumnMeaning.Span.Part

  static func meaning(
    of head: ColumnHead, _ sort: ColumnHead.Sort, year: Int, reported: ReportedParts,
    on date: CalendarDate, isResult: Bool
  ) -> ColumnMeaning {
    switch sort {
    case .ordinal: return .ordinal
    case .name: return .name
    case .unit: return .unit
    case .unused: return .unused
    case .unknown: return .unclear(.unknownHead)
    case .previousMonth: return .unclear(.againstPreviousMonth)
    case .comparedPlan: return .unclear(.comparedPlan)
    case .target, .figure, .period, .completion, .comparison: break
    }
    guard head.isUnderstood(as: sort) else { return .unclear(.unknownHead) }
    switch sort {
    case .target: return target(of: head, year: year)
    case .completion: return completion(of: head, year: year, reported)
    case .comparison: return comparison(of: head, year: year, reported)
    default:
      if sort == .period, !isResult, head.times.parts.allSatisfy({ $0 == .wholeYear }),
        !head.times.isOther, head.years.count <= 1
      {
        return .unclear(.planOrResult)
      }
      return figure(of: head, year: year, reported, on: date)
    }
  }

  /// The year of a column: its own, or the one that its words count from the table's.
  private static func year(of times: NamedTimes, inTableOf year: Int) -> Int {
    if let own = times.years.last { return own }
    if times.saysNextYear { return year + 1 }
    return times.saysPreviousYear || times.saysSamePeriod ? year - 1 : year
  }

  private static func target(of head: ColumnHead, year: Int) -> ColumnMeaning {
    let times = head.times
    let isOfYear =
      times.parts.allSatisfy { $0 == .wholeYear } && times.years.count <= 1 && !times.isOther
      && !times.isCumulated && !times.saysMonthOfReport && !times.saysQuarterOfReport
      && !times.saysSamePeriod && times.earlier == nil && !head.saysTerm
    guard isOfYear else { return .unclear(.targetOfOtherPeriod) }
    return .target(year: Self.year(of: times, inTableOf: year), issuer: head.issuer)
  }

  private static func figure(
    of head: ColumnHead, year: Int, _ reported: ReportedParts, on date: CalendarDate
  ) -> ColumnMeaning {
    let times = head.times
    guard !times.isOther, !times.hasDay, times.years.count <= 1, times.parts.count <= 1 else {
      return .unclear(.otherPeriod)
    }
    let figureYear = Self.year(of: times, inTableOf: year)
    switch part(of: head, figureYear: figureYear, year: year, reported, on: date) {
    case .part(let part):
      return .figure(.init(year: figureYear, part: part), status: head.status)
    case .unclear(let reason): return .unclear(reason)
    }
  }

  private enum FoundPart {
    case part(Part)
    case unclear(ColumnMeaning.Unclear)

    init(_ part: Part?) { self = part.map { .part($0) } ?? .unclear(.noPeriod) }
  }

  /// The part of the year that results are of.
  private static func part(
    of head: ColumnHead, figureYear: Int, year: Int, _ reported: ReportedParts,
    on date: CalendarDate
  ) -> FoundPart {
    let times = head.times
    if let own = times.parts.first {
      guard times.earlier == nil else { return .unclear(.otherPeriod) }
      guard times.isCumulated else { return .part(own) }
      // "Lũy kế quý III" may begin with the year or with the quarter.
      if case .quarter = own { return .unclear(.otherPeriod) }
      return NamedTimes.cumulated(own).map { .part($0) } ?? .unclear(.otherPeriod)
    }
    if let earlier = times.earlier {
      return FoundPart(times.isCumulated ? nil : part(before: reported.only, earlier))
    }
    if times.isCumulated { return FoundPart(cumulated(times, reported)) }
    if times.saysMonthOfReport || times.saysQuarterOfReport {
      return FoundPart(partOfReport(times, reported.only))
    }
    if times.saysSamePeriod {
      return FoundPart(reported.isEmpty ? .wholeYear : reported.ofAllColumns)
    }
    if times.saysYear { return .part(.wholeYear) }
    if !times.years.isEmpty, figureYear == year, head.status == .estimated,
      reported.isOfColumn || reported.only == .wholeYear
    {
      // "Ước TH 2024" beside the nine months themselves.
      return .part(.wholeYear)
    }
    if !times.years.isEmpty, !reported.isEmpty, figureYear != year || head.status == .estimated {
      // "TH 2023" beside nine months may be nine months or the year.
      return .unclear(.noPeriod)
    }
    if !reported.isEmpty { return FoundPart(reported.only) }
    // "Ước 2024", where nothing of the table is of a part of the year; "Thực hiện 2022" beside a plan
    // of 2023 is the whole year that is over, as "TH 2023" in a document of 2024.
    let isOver = TimePeriod(year: figureYear).map { $0.end <= date } ?? false
    let isWhole =
      !times.years.isEmpty && (head.status == .estimated || isOver) || figureYear < year
    return FoundPart(isWhole ? .wholeYear : nil)
  }

  /// The month or the quarter before the one that is reported; `nil` in the year before, or where it
  /// is no month or quarter.
  private static func part(before reported: Part?, _ earlier: NamedTimes.Earlier) -> Part? {
    switch (earlier, reported) {
    case (.month, .month(let month)) where month > 1: .month(month - 1)
    case (.quarter, .quarter(let quarter)) where quarter > 1: .quarter(quarter - 1)
    // "Kỳ trước" may be the one before or that of the year before.
    default: nil
    }
  }

  /// The month or the quarter that is reported: "trong tháng", "cả quý".
  private static func partOfReport(_ times: NamedTimes, _ reported: Part?) -> Part? {
    switch reported {
    case .month(let month): times.saysQuarterOfReport ? .quarter((month + 2) / 3) : .month(month)
    case .quarter(let quarter) where !times.saysMonthOfReport: .quarter(quarter)
    default: nil
    }
  }

  /// The part from New Year on; "đến hết tháng" is none that ends within a month.
  private static func cumulated(_ times: NamedTimes, _ reported: ReportedParts) -> Part? {
    switch reported.cumulated {
    case .months(let count) where !times.saysQuarterOfReport || count.isMultiple(of: 3):
      .months(count)
    case let other? where !times.saysMonthOfReport && !times.saysQuarterOfReport: other
    default: nil
    }
  }

  private static func completion(
    of head: ColumnHead, year: Int, _ reported: ReportedParts
  ) -> ColumnMeaning {
    let times = head.times
    // "So với KH (tăng/giảm)" may be what is missing rather than what is done.
    if head.saysChange { return .unclear(.shareOrDifference) }
    if head.saysTerm || head.saysPlanOfPart { return .unclear(.targetOfOtherPeriod) }
    let parts = times.parts.filter { $0 != .wholeYear }
    guard !times.isOther, !times.hasDay, times.years.count <= 1, parts.count <= 1,
      times.earlier == nil, !times.saysSamePeriod
    else { return .unclear(.otherPeriod) }
    let ownYear = Self.year(of: times, inTableOf: year)
    guard let part = partOfRate(times, parts.first, reported) else { return .unclear(.noPeriod) }
    return .completion(
      part.map { .init(year: ownYear, part: $0) }, year: ownYear, issuer: head.issuer)
  }

  private static func comparison(
    of head: ColumnHead, year: Int, _ reported: ReportedParts
  ) -> ColumnMeaning {
    let times = head.times
    let parts = times.parts.filter { $0 != .wholeYear }
    guard !times.isOther, !times.hasDay, parts.count <= 1, times.years.count <= 2 else {
      return .unclear(.otherPeriod)
    }
    let own = head.comparedYear(inTableOf: year)
    if let other = head.timesComparedWith, !other.saysSamePeriod, !other.saysPreviousYear,
      !other.parts.isEmpty || !other.years.isEmpty
    {
      // "So với tháng 8" compares with another part of the same year.
      guard let earlier = other.years.max(), earlier < own else { return .unclear(.otherPeriod) }
    }
    guard let part = partOfRate(times, parts.first, reported) else { return .unclear(.noPeriod) }
    let isOfEarlierYears = times.years.count > 1 && times.years.allSatisfy { $0 < year }
    let isWhole = part == nil && isOfEarlierYears && (times.saysYear || !times.parts.isEmpty)
    let span = (isWhole ? .wholeYear : part).map { ColumnMeaning.Span(year: own, part: $0) }
    return .comparison(
      head.saysChange ? .change : .ratio, span,
      against: times.years.filter { $0 < own }.min() ?? own - 1)
  }

  /// The part of the year that a rate is of.
  ///
  /// - Returns: `nil` where the words name one that is not known; nothing inside where they name none.
  private static func partOfRate(
    _ times: NamedTimes, _ own: Part?, _ reported: ReportedParts
  ) -> Part?? {
    if let own {
      guard times.isCumulated else { return .some(own) }
      if case .quarter = own { return nil }
      return NamedTimes.cumulated(own).map { .some($0) }
    }
    if times.isCumulated { return cumulated(times, reported).map { .some($0) } }
    if times.saysMonthOfReport || times.saysQuarterOfReport {
      return partOfReport(times, reported.only).map { .some($0) }
    }
    return .some(nil)
  }
}
