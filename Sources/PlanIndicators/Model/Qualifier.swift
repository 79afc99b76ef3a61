/// A word before a printed figure that widens what it stands for.
public enum Qualifier: String, Sendable, Hashable, CaseIterable {
  /// trên, hơn: above the figure.
  case over
  /// dưới: below the figure.
  case under
  /// gần: a little below the figure.
  case nearly
  /// khoảng: on both sides of the figure.
  case about
  /// ít nhất, từ … trở lên: the figure or more.
  case atLeast = "at_least"
  /// tối đa, không quá: the figure or less.
  case atMost = "at_most"
}

extension Qualifier {
  /// What a sum is of whose parts have these words; `nil` where they are all plain.
  package static func ofSum(_ parts: [Qualifier?]) -> Qualifier? {
    let parts = Set(parts.compactMap(\.self))
    guard parts.count > 1 else { return parts.first }
    return parts.allSatisfy(\.isAbove) ? .over : parts.allSatisfy(\.isBelow) ? .under : .about
  }

  /// On which side of its number a change lies, by the words before the two figures; `nil` where both
  /// are plain.
  package static func ofChange(
    from earlier: PrintedNumber, _ before: Qualifier?, to later: PrintedNumber, _ after: Qualifier?
  ) -> Qualifier? {
    ofSum([after?.side(of: later), before?.side(of: earlier).opposite])
  }

  /// The side of a number itself on which a figure lies: the words speak of its size.
  package func side(of number: PrintedNumber) -> Qualifier {
    number < PrintedNumber(0) ? opposite : self
  }

  /// What a difference is whose second part is "over" or "under" its figure.
  package var opposite: Qualifier {
    switch self {
    case .over: .under
    case .under, .nearly: .over
    case .about: .about
    case .atLeast: .atMost
    case .atMost: .atLeast
    }
  }

  package var isAbove: Bool { self == .over || self == .atLeast }
  package var isBelow: Bool { self == .under || self == .nearly || self == .atMost }
}
