import PlanIndicators

// Which series the comparing screens show, and how they are narrowed.

extension DashboardState {
  /// The columns of the table of years as it is in view.
  func yearTable(in book: YearBook) -> YearTable {
    YearTable(
      book, showing: visit.view.cell, shift: visit.view.yearShift, width: contentRect.listColumns)
  }

  /// The series that a comparison can show, before its filters: of two years those that have a
  /// figure in one of them, of plans those with a target in the later one.
  func comparable(in book: YearBook) -> [ComparedSector] {
    let pair = yearPair(in: book)
    return book.sectors.compactMap { sector, all in
      let own =
        switch screen {
        case .compareTwoYears:
          all.filter { $0.entry(of: pair.earlier) != nil || $0.entry(of: pair.later) != nil }
        case .comparePlans: all.filter { $0.assessment(of: pair.later)?.target != nil }
        default: all
        }
      return own.isEmpty ? nil : ComparedSector(sector: sector, series: own)
    }
  }

  /// The series that a comparison shows.
  func compared(in book: YearBook) -> [ComparedSector] {
    let filters = visit.view.filters
    guard !filters.isEmpty else { return comparable(in: book) }
    return filters.reduce(comparable(in: book)) { all, filter in
      passing(filter, among: all, in: book)
    }
  }

  private func passing(
    _ filter: Filter, among all: [ComparedSector], in book: YearBook
  ) -> [ComparedSector] {
    switch filter {
    case .sector(let sector): return all.filter { $0.sector == sector }
    case .withFigures:
      guard screen == .compareYears else { return all }
      let table = yearTable(in: book)
      return all.compactMap { group in
        let own = group.series.filter { series in
          table.years.contains { year in
            !series.marks(of: year, showing: table.cell, since: table.start).contains(.noFigure)
          }
        }
        return own.isEmpty ? nil : ComparedSector(sector: group.sector, series: own)
      }
    case .status, .unsure, .plan, .severity, .file: return all
    }
  }

  /// The conditions that a comparison can be narrowed by, with how many rows pass each.
  var comparisonFilters: [(filter: Filter, count: Int)] {
    let book = book
    let all = comparable(in: book)
    let withFigures: [Filter] = screen == .compareYears ? [.withFigures] : []
    return (withFigures + all.map { .sector($0.sector) }).map { filter in
      (filter, passing(filter, among: all, in: book).seriesCount)
    }
  }

  /// What the comparison is narrowed to, as things that can be taken away.
  var comparisonChips: [String] {
    guard !visit.view.filters.isEmpty else { return [] }
    let book = book
    let all = comparable(in: book)
    let shown = strings.shown(compared(in: book).seriesCount, of: all.seriesCount)
    return chips(shown: shown) { passing($0, among: all, in: book).seriesCount }
  }
}

/// The series of a sector that are compared.
struct ComparedSector {
  let sector: Reference<Sector>
  let series: [YearSeries]
}

extension [ComparedSector] {
  fileprivate var seriesCount: Int { reduce(0) { $0 + $1.series.count } }
}
