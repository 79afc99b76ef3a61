/// What is measured: afforested hectares, the poverty rate, the rank in a league table.
public struct Indicator: Sendable, Hashable, Identifiable {
  /// The id, such as `AFFORESTATION`.
  public let id: String
  /// The name.
  public let name: LocalizedText
  /// The sector.
  public let sector: Reference<Sector>
  /// The agency that answers for it; `nil` where none is recorded.
  public let agency: Reference<Agency>?
  /// How its values behave, which decides how they are judged.
  public let kind: Kind
  /// The unit of measure.
  public let unit: LocalizedText
  /// Where its values should go.
  public let direction: Direction
  /// How many decimals its values usually have.
  public let decimals: UInt8
  /// The lowest value that can be; `nil` where there is no limit.
  public let minimum: PrintedNumber?
  /// The highest value that can be; `nil` where there is no limit.
  public let maximum: PrintedNumber?
  /// How far below its target a rate or rank may lie and still be only at risk, in its own unit.
  public let tolerance: PrintedNumber?
  /// The id of a declared seasonal profile; empty where it has none.
  public let profile: String
  /// Days from the end of a period until its figure is usually published; 0 where it is at once.
  public let publicationLag: Int
  /// The id of the indicator that this one is a part of ("trong đó"); empty where it is none.
  public internal(set) var parent: String
  /// What it counts and what to beware of.
  public let definition: LocalizedText

  /// How the values of an indicator behave.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An amount that adds up over the year: revenue, hectares planted.
    case flow
    /// Things added in the year: communes newly meeting a standard.
    case countAdded = "count_added"
    /// A level at a date: communes that meet the standard.
    case stock
    /// A part of a whole: the poverty rate.
    case share
    /// A change on the year before: GRDP growth.
    case growthRate = "growth_rate"
    /// A place in a league table; 1 is best.
    case rank
    /// A score.
    case index
    /// An amount per something: GRDP per capita.
    case ratio
    /// Done (1) or not done (0).
    case binary

    /// Whether values of parts of a period add up to the value of the period.
    public var addsUp: Bool { self == .flow || self == .countAdded }

    /// Whether the values of the parts of an area add up to the area's.
    var addsUpOverAreas: Bool { addsUp || self == .stock }
  }

  /// Where the values of an indicator should go.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    /// More is better.
    case increase
    /// Less is better.
    case decrease
    /// Inside a band is best.
    case band
    /// No direction is wanted.
    case noDirection = "none"
  }
}

extension Indicator {
  /// Whether a change of the indicator is given in its own unit rather than in percent.
  public var changesInUnit: Bool {
    switch kind {
    case .share, .growthRate, .rank, .index, .binary: true
    case .flow, .countAdded, .stock, .ratio: false
    }
  }
}
