/// A source: a resolution, a report, a notice, a newspaper page.
public struct Document: Sendable, Hashable, Identifiable {
  /// The id that other files name the document by.
  public let id: String
  /// The official number, such as `16-NQ/ĐH`; empty where it has none.
  public let number: String
  /// The title as printed.
  public let title: String
  /// Who issued it.
  public let issuer: String
  /// What sort of document it is.
  public let type: Kind
  /// The name of the stored text; empty where only an address is known.
  public let file: String
  /// The public address; empty where none is known.
  public let address: String
  /// The date as far as it is stated.
  public let issuedOn: PartialDate?
  /// The first day on which it can have been issued, where that is known.
  public let notBefore: CalendarDate?
  /// The last day on which it can have been issued, where that is known.
  public let notAfter: CalendarDate?
  /// Where the date or its bounds come from, in one sentence.
  public let dateBasis: String
  /// The day on which it was read for this folder.
  public let readOn: CalendarDate

  /// The sorts of document.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A resolution of a Congress, a Council or a Party committee.
    case resolution
    /// A decision.
    case decision
    /// A plan.
    case plan
    /// A report.
    case report
    /// An official notice.
    case notice
    /// A newspaper page.
    case press
    /// A page of a public body.
    case page
  }

  /// The last day on which the document can have been issued; `nil` where no bound is known.
  public var latestIssue: CalendarDate? {
    switch (issuedOn?.period.end, notAfter) {
    case (let stated?, let bound?): min(stated, bound)
    case (let stated?, nil): stated
    case (nil, let bound): bound
    }
  }

  /// The day from which its figures are used.
  ///
  /// That is the last day on which it can have been issued, so that no view into the past knows
  /// more than the public of that day did; without any bound, the day on which it was read.
  public var visibleFrom: CalendarDate { latestIssue ?? readOn }
}

/// A date that may be known only to the year or the month.
public struct PartialDate: Sendable, Hashable, CustomStringConvertible {
  /// All the days that the date can be.
  public let period: TimePeriod

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  ///
  /// - Returns: `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    self.init(ascii: Array(text.utf8).span)
  }

  init?(ascii text: Span<UInt8>) {
    guard let period = TimePeriod(ascii: text) else { return nil }
    switch period.notation {
    case .year, .month, .day: self.period = period
    default: return nil
    }
  }

  /// The date as it was written.
  public var description: String { period.description }
}
