/// A plan: a set of promises for a period.
public struct Plan: Sendable, Hashable, Identifiable {
  /// The id, such as `2023` or `2021-2025`.
  public let id: String
  /// The name.
  public let name: LocalizedText
  /// The plan that this one is a part of.
  public internal(set) var parent: Reference<Plan>?
  /// The area whose plan it is.
  public let area: Reference<Area>
  /// What sort of plan it is.
  public let level: Level
  /// The time it is for.
  public let period: TimePeriod
  /// How many indicators the plan says it has; `nil` where it does not say.
  public let declared: Int?
  /// Its place among the panels of the overview; `nil` for a plan without a panel.
  public let position: Int?
  /// The document that sets it or tells of it; `nil` where none was read.
  public let document: Reference<Document>?
  /// The last day on which the plan was in force, where it ended before its time.
  public let endedOn: CalendarDate?
  /// The document that tells of the early end.
  public let endDocument: Reference<Document>?
  /// What a reader should know.
  public let note: String

  /// The sorts of plan.
  public enum Level: String, Sendable, Hashable, CaseIterable {
    /// A resolution for a term.
    case resolution
    /// A master plan.
    case master
    /// A five-year plan.
    case fiveYear = "five_year"
    /// A plan for a year.
    case annual
  }
}
