/// The documents that words cite: their numbers and days are no years or periods of a table.
enum CitedDocuments {
  /// The text without "số 2338/QĐ-UBND ngày 10/12/2023" and the like.
  static func removed(from text: String) -> String {
    var kept: [Substring] = []
    var left = text.split(whereSeparator: { " ()[];,".contains($0) })[...]
    while let word = left.popFirst() {
      // "số 2021 /QĐ-UBND", "số 2021/ QĐ-UBND"
      let isNumber = Int(word.drop { $0 == "/" }.prefix { $0.isNumber }) != nil
      let pair = left.first.map { String(word) + $0 } ?? ""
      let hasTwo = isNumber && (word.last == "/" || left.first?.first == "/") && isNumberOf(pair)
      guard isNumberOf(String(word)) || hasTwo else {
        kept.append(word)
        continue
      }
      if hasTwo { left.removeFirst() }
      if kept.last?.lowercased() == "số" { kept.removeLast() }
      if left.first?.lowercased() == "ngày" { dropDay(&left) }
    }
    return kept.count == 0 || kept.joined().count == text.count
      ? text : kept.joined(separator: " ")
  }

  /// Whether a word is the number of a document: `45/NQ-HĐND`, `12/2023/QĐ-TTg`, `01/NQ`.
  private static func isNumberOf(_ word: String) -> Bool {
    let parts = word.split(separator: "/")
    guard (2...3).contains(parts.count), parts[0].allSatisfy(\.isNumber), let code = parts.last,
      parts.count == 2 || parts[1].allSatisfy(\.isNumber)
    else { return false }
    let sorts = code.split(separator: "-")
    return code.first?.isLetter == true
      && sorts.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber } }
      && (sorts.count > 1 || ["nq", "qd", "ct", "tb", "bc"].contains(unaccented(String(code))))
  }

  /// Drops "ngày 10/12/2023" or "ngày 10 tháng 12 năm 2023".
  private static func dropDay(_ words: inout ArraySlice<Substring>) {
    words.removeFirst()
    let dayWords: Set<String> = ["thang", "nam"]
    var numbers = 0
    while let word = words.first, numbers < 3 {
      let parts = word.split(whereSeparator: { "/.-".contains($0) })
      let isDay = !parts.isEmpty && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
      guard isDay || numbers > 0 && dayWords.contains(unaccented(String(word))) else { return }
      numbers += isDay ? parts.count : 0
      words.removeFirst()
    }
  }
}
