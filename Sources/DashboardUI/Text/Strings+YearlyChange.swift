package import PlanIndicators

// The change on the same period of the year before.

extension Assessment.YearlyChange {
  /// The number that is shown, in percent or in the indicator's unit; `nil` for one beyond all numbers.
  ///
  /// A document's number has the digits that it is printed with. A computed one that lies on one side
  /// of its number is never rounded to where that would be false: "less than 7,26%" is "less than 7,3%".
  package func number(of indicator: Indicator) -> PrintedNumber? {
    if let printed { return printed }
    let scaled = isInUnit ? value : value * 100
    let decimals = isInUnit ? indicator.decimals : 1
    guard scaled.magnitude < 1e15 else { return nil }
    guard let qualifier, qualifier != .about else {
      return PrintedNumber(rounding: scaled, decimals: decimals)
    }
    return PrintedNumber(rounding: scaled, decimals: decimals, up: qualifier.isBelow)
  }
}

extension Strings {
  /// A change on the year before: "+12,0%", "> +5,2%", "−2,1 đ%", "lên 13 bậc"; what only a document
  /// states in quotation marks, as all its words are: "“gần −2,5 đ%”".
  package func text(_ change: Assessment.YearlyChange, of indicator: Indicator) -> String {
    let size = size(of: change, of: indicator)
    guard change.statedBy == nil else { return "“\(prefix(for: change.qualifier))\(size)”" }
    return (change.qualifier.map { sign(of: $0) + " " } ?? "") + size
  }

  /// A stated change without a unit that the name of its row says.
  func withoutUnit(_ change: Assessment.YearlyChange, of indicator: Indicator) -> String? {
    guard let printed = change.printed, change.isInUnit else { return nil }
    let size =
      indicator.kind == .rank
      ? "\(changeVerb(printed, of: indicator)) \(number.text(printed.magnitude))"
      : number.signed(printed)
    return "“\(prefix(for: change.qualifier))\(size)”"
  }

  private func size(of change: Assessment.YearlyChange, of indicator: Indicator) -> String {
    guard let size = change.number(of: indicator) else { return change.value < 0 ? "−∞" : "∞" }
    guard change.isInUnit else { return number.signed(size) + "%" }
    guard indicator.kind == .rank else {
      return number.signed(size) + " " + shortDifferenceUnit(of: indicator)
    }
    guard !size.isZero else { return "0" }
    let verb = changeVerb(size, of: indicator)
    return "\(verb) \(number.text(size.magnitude)) \(differenceUnit(of: indicator))"
  }

  /// The change in a sentence, and where it comes from.
  func changeText(
    _ change: Assessment.YearlyChange, of indicator: Indicator, statedBy document: String?
  ) -> String {
    guard let document else {
      let text = words(beforeChange: change.qualifier) + size(of: change, of: indicator)
      return switch language {
      case .vietnamese: "So cùng kỳ: \(text), tính từ số liệu đã công bố của hai năm."
      case .english: "On the year before: \(text), computed from the two figures."
      }
    }
    let text = text(change, of: indicator)
    return switch language {
    case .vietnamese: "So cùng kỳ: \(text), theo văn bản; không đủ số để tính lại. \(document)"
    case .english:
      "On the year before: \(text), as stated; the figures to compute it are missing. \(document)"
    }
  }

  /// "hơn" where a level would be "trên" its number.
  private func words(beforeChange qualifier: Qualifier?) -> String {
    language == .vietnamese && qualifier == .over ? "hơn " : prefix(for: qualifier)
  }
}
