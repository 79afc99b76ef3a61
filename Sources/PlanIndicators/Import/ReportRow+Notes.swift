// Texts beside the figures of a table: who signs it, where and when, and the numbers of its pages.

extension ReportRow {
  /// Whether a text says who signs the table, where and when, or where it is from.
  static func isSignature(_ text: String) -> Bool {
    guard !text.isEmpty else { return false }
    let words = PlainWords(text)
    return words.holdsAny(offices) || words.words.first == "nguon" || isPlaceAndDate(words)
  }

  private static let offices = [
    "chu tich", "uy ban nhan dan", "ubnd", "hoi dong nhan dan", "hdnd", "bi thu", "giam doc",
    "truong phong", "chi cuc truong", "cuc truong", "chanh van phong",
  ]

  /// Whether a cell in a column of figures may hold one: it has digits that are no date of a signature
  /// and no number of a page.
  static func mayHoldFigure(_ text: String) -> Bool {
    guard text.contains(where: \.isNumber) else { return false }
    let words = PlainWords(text)
    return !isPlaceAndDate(words) && !isPage(words)
  }

  /// "Bắc Kạn, ngày 20 tháng 01 năm 2024", also with blanks for the numbers.
  private static func isPlaceAndDate(_ words: PlainWords) -> Bool {
    guard let start = words.words.lastIndex(of: "ngay") else { return false }
    var parts: [String] = []
    for word in words.words[start...] {
      if let last = parts.last, last != "#", word.allSatisfy(\.isNumber) {
        parts.append("#")
      } else {
        parts.append(word)
      }
    }
    return parts.filter { $0 != "#" } == ["ngay", "thang", "nam"]
  }

  /// "Trang 2/3".
  private static func isPage(_ words: PlainWords) -> Bool {
    words.words.first == "trang" && (2...3).contains(words.words.count)
      && words.words.dropFirst().allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  /// Whether a row is the bare number of a page: alone right above a repeated head, or parted from the
  /// table by a blank line at its end.
  static func isPageNumber(at place: Int, of rows: [Cells.Row], below header: ReportHeader) -> Bool
  {
    let filled = rows[place].cells.filter { !$0.isEmpty }
    guard filled.count == 1, let number = filled.first, (1...3).contains(number.utf8.count),
      number.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return false }
    guard let next = rows[(place + 1)...].first(where: { !$0.isBlank }) else {
      return rows[place - 1].isBlank
    }
    return header.isRepeated(in: next)
  }
}
