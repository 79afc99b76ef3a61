import PlanIndicators

// The words before figures where other figures are computed from them, and where room is short.

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

  /// Whether a figure, in quotation marks or not, has a word or a sign before it.
  func isQualified(_ figure: String) -> Bool {
    let figure = figure.drop { $0 == "“" }
    return Qualifier.allCases.contains {
      figure.hasPrefix(prefix(for: $0)) || figure.hasPrefix(sign(of: $0))
    }
  }

  /// A figure with the words before it as signs, close to their numbers: ">7.740".
  ///
  /// The words speak of the size, the signs of the number: a fall by "trên 2,5" is one to below −2,5. A
  /// fall by "gần 2,5" would read as a larger one by its sign, and is told as about so much.
  func withSigns(_ figure: String) -> String {
    Qualifier.allCases.reduce(figure) { text, qualifier in
      let ofFall = sign(of: qualifier == .nearly ? .about : qualifier.opposite)
      return text.replacing(prefix(for: qualifier) + "−", with: ofFall + "−")
        .replacing(prefix(for: qualifier), with: sign(of: qualifier))
        .replacing(sign(of: qualifier) + " ", with: sign(of: qualifier))
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
    text = withSigns(text)
    if !hasRoom() { text = text.replacing(" ", with: "") }
    if !hasRoom() {
      let marks = Set(YearMark.allCases.map { sign(of: $0) })
      while let last = text.last, marks.contains(String(last)) { text.removeLast() }
    }
    return hasRoom() ? text : columns > 0 ? "…" : ""
  }
}
