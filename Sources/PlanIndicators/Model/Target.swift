/// A promise: what an indicator should be, for a plan, an area and a time.
public struct Target: Sendable, Hashable, Identifiable {
  /// The id.
  public let id: String
  /// The plan that promises.
  public let plan: Reference<Plan>
  /// What is promised.
  public let indicator: Reference<Indicator>
  /// For which area.
  public let area: Reference<Area>
  /// For which time.
  public let period: TimePeriod
  /// How the result is compared with the value.
  public let comparison: Comparison
  /// What the value is measured from.
  public let basis: Basis
  /// Whether the promise is to keep a level rather than to reach one.
  public let isMaintained: Bool
  /// A word that the document puts before the value.
  public let qualifier: Qualifier?
  /// The time whose value the promise starts from; `nil` where it starts from none.
  public let baselinePeriod: TimePeriod?
  /// The value that the promise starts from, where a document states it.
  public let baselineValue: PrintedNumber?
  /// The document that states it.
  public let baselineDocument: Reference<Document>?
  /// Who gave the target.
  public let issuer: Issuer
  /// Whether it is one of the indicators that the plan counts.
  public let counted: Counted
  /// Whether a document states the value, or a printed rate implies it.
  public let origin: Origin
  /// For an implied value, the lowest one that the printed rate allows.
  public let lower: PrintedNumber?
  /// For an implied value, the highest one that the printed rate allows.
  public let upper: PrintedNumber?
  /// The promise as printed.
  public let printed: String
  /// The document that gives it.
  public let document: Reference<Document>
  /// The id of the target that this one replaces; empty where it replaces none.
  public internal(set) var supersedes: String
  /// The ids of the promises that must all be kept for this one to be kept; empty for a simple one.
  public internal(set) var parts: [String]
  /// How much of the value was carried over from the year before, where the document says so.
  public let carriedOver: PrintedNumber?
  /// What a reader should know.
  public let note: String

  /// How a result is compared with the promised value.
  public enum Comparison: Sendable, Hashable {
    /// At least the value.
    case atLeast(PrintedNumber)
    /// More than the value.
    case moreThan(PrintedNumber)
    /// At most the value.
    case atMost(PrintedNumber)
    /// Less than the value.
    case lessThan(PrintedNumber)
    /// Just the value.
    case equal(PrintedNumber)
    /// From the first value to the second, both included; the first is the smaller one.
    case between(PrintedNumber, PrintedNumber)
  }

  /// What the promised value is measured from.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// From zero: the value itself.
    case absolute
    /// From the baseline, in the indicator's unit.
    case change
    /// From the baseline, in percent of it.
    case percentChange = "percent_change"
    /// The mean per year over the plan.
    case average
  }

  /// Who gave a target.
  public enum Issuer: String, Sendable, Hashable, CaseIterable {
    /// The People's Council of the province.
    case council
    /// The province; the document does not say which of its organs.
    case province
    /// The People's Committee of the province.
    case committee
    /// The Party committee of the province.
    case party
    /// The central government.
    case centre
    /// A district.
    case district
  }

  /// Whether a target is one of the indicators that its plan counts.
  public enum Counted: String, Sendable, Hashable, CaseIterable {
    /// It is.
    case yes
    /// It is not.
    case no
    /// The documents read do not say.
    case unknown
  }

  /// Where the value of a target comes from.
  public enum Origin: String, Sendable, Hashable, CaseIterable {
    /// A document states it.
    case stated
    /// It follows from a result and the rate that a document prints for it.
    case implied
  }
}

extension Target.Comparison {
  /// The code that the files use: `ge`, `gt`, `le`, `lt`, `eq` or `between`.
  public var code: String {
    switch self {
    case .atLeast: "ge"
    case .moreThan: "gt"
    case .atMost: "le"
    case .lessThan: "lt"
    case .equal: "eq"
    case .between: "between"
    }
  }

  /// The value, for a range its lower end.
  public var value: PrintedNumber {
    switch self {
    case .atLeast(let value), .moreThan(let value), .atMost(let value), .lessThan(let value),
      .equal(let value), .between(let value, _):
      value
    }
  }

  /// The upper end of a range; `nil` for anything but a range.
  public var upperValue: PrintedNumber? {
    if case .between(_, let upper) = self { upper } else { nil }
  }

  /// The same comparison with each value replaced by `transform` of it, lowest first.
  func map(_ transform: (PrintedNumber) -> PrintedNumber) -> Target.Comparison {
    switch self {
    case .atLeast(let value): return .atLeast(transform(value))
    case .moreThan(let value): return .moreThan(transform(value))
    case .atMost(let value): return .atMost(transform(value))
    case .lessThan(let value): return .lessThan(transform(value))
    case .equal(let value): return .equal(transform(value))
    case .between(let lower, let upper):
      let ends = (transform(lower), transform(upper))
      return .between(min(ends.0, ends.1), max(ends.0, ends.1))
    }
  }
}
