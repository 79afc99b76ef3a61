/// A reference area: what a figure is about.
///
/// The same official code under new borders is another area.
public struct Area: Sendable, Hashable, Identifiable {
  /// The id, unique per code and validity.
  public let id: String
  /// The official code, which may have been given to several areas in turn.
  public let code: String
  /// The level of the area.
  public let level: Level
  /// The name.
  public let name: LocalizedText
  /// The area that this one belongs to.
  public internal(set) var parent: Reference<Area>?
  /// The first day on which the area existed; `nil` where it is not recorded.
  public let validFrom: CalendarDate?
  /// The last day on which the area existed; `nil` while it exists.
  public let validTo: CalendarDate?
  /// The ids of the areas that took it over.
  public internal(set) var successors: [String]
  /// What a reader should know.
  public let note: String

  /// The levels of areas.
  public enum Level: String, Sendable, Hashable, CaseIterable {
    /// The country.
    case country
    /// A province.
    case province
    /// A district, a town or a provincial city.
    case district
    /// A commune, a ward or a township.
    case commune
    /// A Party organisation, where a figure is about it.
    case party
  }

  /// The words that stand before the names of areas, and how officials shorten them.
  package static let titles: [(word: String, short: String?)] = [
    ("Tỉnh", nil), ("Huyện", "H."), ("Thành phố", "TP"), ("Thị xã", "TX"), ("Thị trấn", "TT"),
    ("Xã", nil), ("Phường", nil),
  ]

  /// Whether the area existed on `day`.
  public func exists(on day: CalendarDate) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }
}

/// A sector of the plan.
///
/// Sectors form a tree of two levels.
public struct Sector: Sendable, Hashable, Identifiable {
  /// The id.
  public let id: String
  /// The name.
  public let name: LocalizedText
  /// The group that the sector belongs to; `nil` for a group itself.
  public internal(set) var parent: Reference<Sector>?
  /// Its place among its siblings.
  public let position: Int
}

/// An agency that answers for indicators.
public struct Agency: Sendable, Hashable, Identifiable {
  /// The id.
  public let id: String
  /// The name.
  public let name: LocalizedText
  /// The first day of its existence; `nil` where it is not recorded.
  public let validFrom: CalendarDate?
  /// The last day of its existence; `nil` while it exists.
  public let validTo: CalendarDate?
  /// The agency that took over; empty where none did or is known.
  public internal(set) var successor: String
  /// The ids of the sectors that it answers for.
  public let sectors: [String]
  /// What a reader should know.
  public let note: String
}

extension Area {
  /// Whether the area existed on some day of `period`; a yearly figure may end with the area.
  func exists(during period: TimePeriod) -> Bool { exists(from: period.start, to: period.end) }

  /// Whether the area existed on some day from `start` to `end`.
  func exists(from start: CalendarDate, to end: CalendarDate) -> Bool {
    (validFrom.map { $0 <= end } ?? true) && (validTo.map { start <= $0 } ?? true)
  }
}
