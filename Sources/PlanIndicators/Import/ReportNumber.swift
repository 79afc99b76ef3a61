/// What a cell of a report table says.
package enum ReportCell: Sendable, Hashable {
  /// Nothing.
  case blank
  /// That there is no figure: `-`, `…`, `x`.
  case noFigure
  /// A number with what stands around it.
  case figure(ReportFigure)
  /// Words, or a number in no form that is known.
  case words

  /// Reads a cell.
  package init(_ text: String) {
    if text.isEmpty {
      self = .blank
    } else if text.utf8.first.map({ $0 < 0x30 || $0 > 0x39 }) == true,
      Self.signsOfNoFigure.contains(unaccented(text))
    {
      self = .noFigure
    } else if let figure = ReportFigure(text) {
      self = .figure(figure)
    } else {
      self = .words
    }
  }

  /// The figure, where the cell holds one.
  package var figure: ReportFigure? { if case .figure(let figure) = self { figure } else { nil } }

  private static let signsOfNoFigure: Set<String> = [
    "-", "--", "---", "–", "—", "…", "...", "..", ".", "x", "xx", "*", "/", "kxd", "na", "n/a",
    "chua co", "chua co so lieu", "khong co", "khong co so lieu",
  ]
}

/// A number as a report prints it: `≥ 72,9`, `trên 50`, `2 - 2,5`, `34/63`, `1.234,5 ha`.
package struct ReportFigure: Sendable, Hashable {
  /// The number.
  package let number: MarkedNumber
  /// The upper end of a range.
  package let upper: MarkedNumber?
  /// The word or sign around it.
  package let qualifier: Qualifier?
  /// The number after a slash: what a rank is out of.
  package let outOf: MarkedNumber?
  /// The unit behind it; empty where there is none.
  package let unit: String
  /// Whether a word calls it an estimate.
  package let isEstimate: Bool
  /// Whether a word says which way it went: a change, not a level.
  package let direction: Direction?

  /// The words for a change.
  package enum Direction: Sendable, Hashable { case rise, fall }

  /// - Returns: `nil` where the text is not one number with known words around it.
  package init?(_ text: String) {
    var rest = Self.withoutFootnote(text)[...]
    var qualifier: Qualifier?
    var isEstimate = false
    var direction: Direction?
    // Most cells begin with a digit, and then with no word.
    var hasMore = rest.utf8.first.map { $0 < 0x30 || $0 > 0x39 } ?? false
    while hasMore {
      hasMore = false
      for (word, meaning) in Self.wordsBefore {
        guard let after = rest.droppingPrefix(word) else { continue }
        switch meaning {
        case .qualifier(let value): qualifier = value
        case .estimate: isEstimate = true
        case .direction(let value): direction = value
        case .nothing: break
        }
        rest = after
        hasMore = true
        break
      }
    }
    // "+2" was added; "-2" may be a level.
    if rest.first == "+" { direction = .rise }
    guard let (number, afterNumber) = MarkedNumber.prefix(of: rest) else { return nil }
    rest = afterNumber
    var upper: MarkedNumber?
    var outOf: MarkedNumber?
    for sign in ["-", "–", "—", "÷", "đến", "->"] where !rest.isEmpty {
      if let after = rest.droppingPrefix(sign), let (end, tail) = MarkedNumber.prefix(of: after) {
        upper = end
        rest = tail
        break
      }
    }
    if upper == nil, let after = rest.droppingPrefix("/"),
      let (places, tail) = MarkedNumber.prefix(of: after)
    {
      outOf = places
      rest = tail
    }
    for (word, value) in Self.wordsAfter where !rest.isEmpty {
      guard let place = rest.range(ofWord: word) else { continue }
      qualifier = value
      rest = rest[..<place]
    }
    let unit = rest.trimmed
    guard !unit.contains(where: \.isNumber) || unit.contains("m2") || unit.contains("m3") else {
      return nil
    }
    self.number = number
    self.upper = upper
    self.qualifier = qualifier
    self.outOf = outOf
    self.unit = unit
    self.isEstimate = isEstimate
    self.direction = direction
  }

  private enum Meaning {
    case qualifier(Qualifier), estimate, direction(Direction), nothing
  }

  private static let wordsBefore: [(String, Meaning)] = [
    (">=", .qualifier(.atLeast)), ("≥", .qualifier(.atLeast)), ("<=", .qualifier(.atMost)),
    ("≤", .qualifier(.atMost)), (">", .qualifier(.over)), ("<", .qualifier(.under)),
    ("≈", .qualifier(.about)), ("~", .qualifier(.about)), ("trên", .qualifier(.over)),
    ("hơn", .qualifier(.over)), ("dưới", .qualifier(.under)), ("gần", .qualifier(.nearly)),
    ("khoảng", .qualifier(.about)), ("xấp xỉ", .qualifier(.about)),
    ("ít nhất", .qualifier(.atLeast)), ("tối thiểu", .qualifier(.atLeast)),
    ("không quá", .qualifier(.atMost)), ("tối đa", .qualifier(.atMost)),
    ("nhiều nhất", .qualifier(.atMost)), ("ước", .estimate), ("dự kiến", .estimate),
    ("đạt", .nothing), ("còn", .nothing), ("từ", .nothing), ("gấp", .nothing),
    ("duy trì", .nothing), ("phấn đấu", .nothing),
    ("tăng", .direction(.rise)),
    ("giảm", .direction(.fall)),
  ]

  private static let wordsAfter: [(String, Qualifier)] = [
    ("trở lên", .atLeast), ("trở xuống", .atMost),
  ]

  /// The text without the mark of a footnote at its end: `4.045(1)`, `4.045*`, `4.045¹`.
  static func withoutFootnote(_ text: String) -> String {
    var text = text[...].trimmed
    let superscripts: Set<Character> = ["*", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    while let last = text.last, superscripts.contains(last), !text.hasSuffix("m²"),
      !text.hasSuffix("m³")
    {
      text = text.dropLast().description[...].trimmed
    }
    if text.last == ")", let open = text.lastIndex(of: "(") {
      let mark = text[text.index(after: open)...].dropLast()
      if (1...2).contains(mark.count), mark.allSatisfy({ $0.isNumber || $0 == "*" }),
        open > text.startIndex
      {
        return text[..<open].trimmed
      }
    }
    return text
  }
}

extension Substring {
  var trimmed: String {
    var text = self
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }

  /// What follows a word or sign at the beginning, whatever its case; `nil` where it is not there.
  fileprivate func droppingPrefix(_ word: String) -> Substring? {
    let text = drop { $0 == " " }
    guard text.prefix(word.count).lowercased() == word else { return nil }
    let rest = text.dropFirst(word.count)
    if word.last?.isLetter == true, rest.first?.isLetter == true { return nil }
    return rest
  }

  /// Where a word begins, whatever its case.
  fileprivate func range(ofWord word: String) -> Index? {
    indices.first { self[$0...].prefix(word.count).lowercased() == word }
  }
}
