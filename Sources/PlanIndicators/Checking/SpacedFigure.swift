/// The digits and marks of a figure at the beginning of a text, with the blanks between its thousands
/// left out: `4 900 ha`, `1 234,5 ha`.
struct SpacedFigure {
  let text: String
  /// What stands behind it.
  let rest: Substring

  /// Reads the figure that `text` begins with.
  ///
  /// What stands before it counts: `năm 2 150 hộ` are two figures.
  init(in text: Substring, after part: PrintedPart?) {
    let first = Self.marksAndDigits(text)
    var (figure, rest) = (String(first), text.dropFirst(first.count))
    let isNumbered =
      if case .word(let word) = part { Self.numbered.contains(word.text) } else { false }
    if first.count <= 3, first.allSatisfy(\.isNumber), !isNumbered {
      while let group = Self.group(behind: rest), figure.allSatisfy(\.isNumber) {
        figure += group
        rest = rest.dropFirst(group.count + 1)
      }
    }
    (self.text, self.rest) = (figure, rest)
  }

  /// Three digits behind a blank, maybe with a decimal mark and more or fewer than three decimals.
  private static func group(behind rest: Substring) -> Substring? {
    guard let blank = rest.first, " \u{A0}\u{2009}\u{202F}".contains(blank) else { return nil }
    let group = marksAndDigits(rest.dropFirst())
    let decimals = group.dropFirst(3)
    guard group.prefix(3).count == 3, group.prefix(3).allSatisfy(\.isNumber) else { return nil }
    guard let mark = decimals.first else { return group }
    let digits = decimals.dropFirst()
    return !mark.isNumber && digits.allSatisfy(\.isNumber) && digits.count != 3 ? group : nil
  }

  private static func marksAndDigits(_ text: Substring) -> Substring {
    text.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
  }

  /// Words behind which a number is a name: "năm 2", "đợt 1".
  private static let numbered: Set = [
    "năm", "tháng", "ngày", "quý", "đợt", "vụ", "kỳ", "khóa", "thứ", "số", "đoạn", "nhóm", "cấp",
    "loại", "hạng",
  ]
}
