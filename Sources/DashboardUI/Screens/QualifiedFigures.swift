import PlanIndicators

// The words before figures where other figures are computed from them, and where room is short.

extension Qualifier {
  /// What a sum is of whose parts have these words; `nil` where they are all plain.
  static func ofSum(_ parts: [Qualifier?]) -> Qualifier? {
    let parts = Set(parts.compactMap(\.self))
    guard parts.count > 1 else { return parts.first }
    return parts.allSatisfy(\.isAbove) ? .over : parts.allSatisfy(\.isBelow) ? .under : .about
  }

  /// What a difference is whose second part is "over" or "under" its figure.
  var opposite: Qualifier {
    switch self {
    case .over: .under
    case .under, .nearly: .over
    case .about: .about
    case .atLeast: .atMost
    case .atMost: .atLeast
    }
  }

  var isAbove: Bool { self == .over || self == .atLeast }
  var isBelow: Bool { self == .under || self == .nearly || self == .atMost }
}

extension Strings {
  /// The word before a figure as a sign.
  func sign(of qualifier: Qualifier) -> String {
    switch qualifier {
    case .over: ">"
    case .under, .nearly: "<"
    case .about: "≈"
    case .atLeast: atLeastSign
    case .atMost: atMostSign
    }
  }

  /// A figure in at most so many columns: with the words before it as signs, then without blanks,
  /// then without its marks.
  ///
  /// A figure that is cut reads as another one: one that has no room at all is an ellipsis, and the
  /// row in full says it.
  func fitted(_ figure: String, within columns: Int) -> String {
    var text = figure
    func hasRoom() -> Bool { text.displayWidth <= columns }
    guard !hasRoom(), text.contains(where: \.isWholeNumber) else { return figure }
    for qualifier in Qualifier.allCases {
      text = text.replacing(prefix(for: qualifier), with: sign(of: qualifier))
    }
    if !hasRoom() { text = text.replacing(" ", with: "") }
    if !hasRoom() {
      let marks = Set(YearMark.allCases.map { sign(of: $0) })
      while let last = text.last, marks.contains(String(last)) { text.removeLast() }
    }
    return hasRoom() ? text : columns > 0 ? "…" : ""
  }
}
