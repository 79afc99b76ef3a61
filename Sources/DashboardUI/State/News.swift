package import PlanIndicators

/// What a publication, or a change of the files, has brought.
package struct News: Sendable, Hashable {
  package let origin: Origin
  package let changes: [Change]
  /// The documents that came with a change of the files.
  let documents: [Reference<Document>]
  /// The promises that a change of the files has taken away, with what was said of each.
  package let gone: [LocalizedText]
  /// The sort of news per promise or series.
  private let kinds: [Subject: Change.Kind]

  package enum Origin: Sendable, Hashable {
    /// What was published between two days, the later one included; `nil` for the first of all.
    case publication(since: CalendarDate?, until: CalendarDate)
    /// Files that changed on disk.
    case files
  }

  private enum Subject: Hashable {
    case target(Reference<Target>)
    case series(PlanFolder.SeriesKey)

    init(_ assessment: Assessment) {
      self = assessment.target.map { .target($0) } ?? .series(assessment.series)
    }
  }

  init(
    origin: Origin, changes: [Change], documents: [Reference<Document>] = [],
    gone: [LocalizedText] = []
  ) {
    self.origin = origin
    self.changes = changes
    self.documents = documents
    self.gone = gone
    kinds = Dictionary(
      changes.map { (Subject($0.assessment), $0.kind) }, uniquingKeysWith: { first, _ in first })
  }

  /// What is new about an assessment; `nil` where nothing is.
  package func kind(of assessment: Assessment) -> Change.Kind? { kinds[Subject(assessment)] }

  package func changes(of kind: Change.Kind) -> [Change] { changes.filter { $0.kind == kind } }
}

extension DashboardState {
  /// What the last publication up to the day in view has brought.
  var newsOfLastPublication: News {
    let dates = folder.issueDates(about: area)
    let last = dates.last { $0 <= asOf } ?? asOf
    let before = dates.last { $0 < last }
    var earlier = self
    // Before the first publication nothing was known.
    earlier.show(asOf: before ?? last.advanced(byDays: -1))
    return News(
      origin: .publication(since: before, until: last), changes: changes(since: earlier))
  }

  mutating func stepDate(forward: Bool) {
    let issueDates = folder.issueDates(about: area)
    let next = forward ? issueDates.first { $0 > asOf } : issueDates.last { $0 < asOf }
    guard let next else {
      notice = forward ? strings.noLaterDate : strings.noEarlierDate
      return
    }
    rememberView()
    show(asOf: next)
    news = newsOfLastPublication
    notice = news.map { strings.sentence(for: $0, names: names(in: $0), symbols: symbols) }
    keepSelectionVisible()
  }

  /// Shows the list of what has changed.
  mutating func showChanges() {
    go(to: .changes)
  }

  private func names(in news: News) -> [Change.Kind: [String]] {
    Dictionary(grouping: news.changes, by: \.kind).mapValues { changes in
      changes.map { nameInSentence(of: $0.assessment) }
    }
  }

  /// The sign before the name of what the publication in view, or the last change of the files, has
  /// brought.
  func newsMark(of assessment: Assessment) -> String {
    news?.kind(of: assessment).map { symbols.sign(of: $0) + " " } ?? ""
  }
}

extension Symbols {
  /// The sign of what is new.
  func sign(of kind: Change.Kind) -> String {
    switch kind {
    case .verdict: isASCII ? "@" : "♦"
    case .promise, .figure: isASCII ? "+" : "◊"
    }
  }
}
