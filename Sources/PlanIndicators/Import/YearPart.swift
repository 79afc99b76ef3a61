/// The part of a year that some words name.
struct YearPart {
  let part: ColumnMeaning.Span.Part?

  init(_ words: PlainWords) { part = Self.part(in: words.words) }

  private static func part(in words: [String]) -> ColumnMeaning.Span.Part? {
    let phrase = PlainWords(words: words)
    if let place = phrase.place(of: "den ngay") ?? phrase.place(of: "tinh den"),
      let day = dayAndMonth(in: words[place...])
    {
      return .until(month: day.month, day: day.day)
    }
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      let count = Int(word) ?? numbersInWords[word]
      if let count, (1...12).contains(count), next == "thang" || next == "t" || next == "th" {
        if count == 6, phrase.holds("cuoi nam") { return .secondHalf }
        return .months(count)
      }
      if word == "quy" || word == "q", let quarter = Int(next) ?? romanQuarters[next],
        (1...4).contains(quarter)
      {
        return .quarter(quarter)
      }
      if word == "thang" || word == "t", let month = Int(next), (1...12).contains(month) {
        let before = words[..<index]
        let isCumulative =
          before.contains("den") || before.contains("luy") || before.contains("het")
        return isCumulative ? .months(month) : .month(month)
      }
      if word == "den", let day = dayAndMonth(in: words[index...]) {
        return .until(month: day.month, day: day.day)
      }
    }
    if phrase.holdsAny(["nua dau nam"]) { return .months(6) }
    if phrase.holdsAny(["ca nam", "nam"]) { return .wholeYear }
    return nil
  }

  /// The first two numbers after "đến ngày" that are a day and a month.
  private static func dayAndMonth(in words: ArraySlice<String>) -> (day: Int, month: Int)? {
    let numbers = words.prefix(6).compactMap { Int($0) }
    guard numbers.count >= 2, (1...31).contains(numbers[0]), (1...12).contains(numbers[1]),
      !words.prefix(3).contains("thang")
    else { return nil }
    return (numbers[0], numbers[1])
  }

  private static let romanQuarters = ["i": 1, "ii": 2, "iii": 3, "iv": 4]
}

/// Counts of months in words.
let numbersInWords = [
  "mot": 1, "hai": 2, "ba": 3, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9,
  "muoi": 10,
]
