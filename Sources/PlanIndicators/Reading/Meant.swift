// What was meant by a word where a number, a day, a code or a period is expected.

/// The number that a text means, in the notation of a cell: `1234.5` for "1.234,5", "1,234.5" and
/// "1 234,5 ha"; `nil` where the text can mean several, as "1,234" and "4.045 ha" can.
package func meantNumber(_ text: String) -> String? {
  let blanks: Set<Character> = [" ", "\u{A0}", "\u{202F}"]
  var rest = text[...].drop { blanks.contains($0) }
  let isNegative = rest.first.map("-−–".contains) ?? false
  if isNegative { rest = rest.dropFirst() }
  let figure = rest.prefix {
    $0.isASCII && $0.isNumber || $0 == "." || $0 == "," || blanks.contains($0)
  }
  guard isUnit(rest.dropFirst(figure.count)) else { return nil }
  let groups = figure.split(whereSeparator: blanks.contains)
  let isGrouped = groups.dropFirst().allSatisfy { group in
    group.prefix { $0.isNumber }.count == 3
  }
  guard let first = groups.first, isGrouped, groups.count == 1 || (1...3).contains(first.count),
    let digits = plainDigits(groups.joined()), let number = PrintedNumber(digits)
  else { return nil }
  return isNegative ? "\(-number)" : "\(number)"
}

/// Whether what stands behind a figure is a unit that leaves its size as it is: "ha", "%", "m2".
private func isUnit(_ text: Substring) -> Bool {
  text.allSatisfy { $0.isLetter || "%/ \u{A0}²³".contains($0) || $0 == "2" || $0 == "3" }
    && (text.first.map { $0.isLetter || $0 == "%" } ?? true)
    && PrintedPart.parts(of: String(text)).allSatisfy { part in
      switch part {
      case .word(let word): word.scale == nil && (word.size?.kind != .dong || word.size?.power == 0)
      case .sign: true
      case .figure: false
      }
    }
}

/// The digits with a point before the decimals, where their marks can only be read in one way.
private func plainDigits(_ text: String) -> String? {
  let marks = text.filter { !$0.isNumber }
  guard let last = marks.last else { return text }
  let groups = text.split(omittingEmptySubsequences: false) { !$0.isNumber }
  let areThousands =
    (1...3).contains(groups[0].count) && groups[0].first != "0"
    && groups.dropFirst().dropLast().allSatisfy { $0.count == 3 }
  let isLastThousand = groups.last?.count == 3
  guard groups.allSatisfy({ !$0.isEmpty }) else { return nil }
  if Set(marks).count == 2 {
    // "1.234,5": the other mark parts the decimals, once.
    let isMark = marks.dropLast().allSatisfy { $0 != last }
    return areThousands && isMark
      ? groups.dropLast().joined() + "." + groups[groups.count - 1] : nil
  }
  if marks.count > 1 { return areThousands && isLastThousand ? groups.joined() : nil }
  return areThousands && isLastThousand ? nil : groups.joined(separator: ".")
}

/// The day that an official writes as `13/12/2023`, `13.12.2023` or, with other marks, `2023/12/13`.
package func meantDay(_ text: String) -> CalendarDate? {
  let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
  let numbers = parts.compactMap { $0.allSatisfy { "0"..."9" ~= $0 } ? Int($0) : nil }
  guard parts.count == 3, numbers.count == 3, parts[1].count <= 2 else { return nil }
  switch (parts[0].count, parts[2].count) {
  case (4, ...2): return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
  case (...2, 4): return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
  default: return nil
  }
}

/// The code among `allowed` that a word means: the same but for capitals and blanks, what an official
/// would write for it, or one that a letter or two make of it.
func meantCode(_ text: String, among allowed: [String]) -> String? {
  let plain = unaccented(text).filter { $0 != " " }
  if let same = allowed.first(where: { $0.lowercased() == plain }) { return same }
  if let known = wordsOfCodes[plain]?.first(where: allowed.contains) { return known }
  return nearest(to: plain, among: allowed.filter { $0.count > 2 })
}

/// Words without accents and blanks, with the codes that they may stand for.
private let wordsOfCodes: [String: [String]] = [
  "chinhthuc": ["A"], "sobo": ["P"], "uoc": ["E", "estimate"], "uocthuchien": ["E"],
  "duuoc": ["E"], "dubao": ["F", "forecast"], "khongcoso": ["O"], "co": ["yes"], "khong": ["no"],
  "true": ["yes"], "false": ["no"], "x": ["yes"], "1": ["yes"], "0": ["no"],
  "chuaro": ["unknown"], "tang": ["increase", "rising"], "giam": ["decrease", "falling"],
  "quocgia": ["country"], "canuoc": ["country"], "tinh": ["province"], "huyen": ["district"],
  "xa": ["commune"], "phuong": ["commune"], "thitran": ["commune"], ">=": ["ge"], "≥": ["ge"],
  ">": ["gt"], "<=": ["le"], "≤": ["le"], "<": ["lt"], "=": ["eq"], "tren": ["over", "gt"],
  "itnhat": ["at_least", "ge"], "toithieu": ["at_least", "ge"], "toida": ["at_most", "le"],
  "khongqua": ["at_most", "le"], "hon": ["over", "gt"], "duoi": ["under", "lt"], "gan": ["nearly"],
  "khoang": ["about"],
  "tile": ["share"], "tyle": ["share"], "hang": ["rank"], "hdnd": ["council"],
  "ubnd": ["committee"], "trunguong": ["centre"], "tinhuy": ["party"], "%": ["percent"],
  "diem": ["points"], "lan": ["times"], "baocao": ["report"], "nghiquyet": ["resolution"],
  "quyetdinh": ["decision"], "kehoach": ["plan"], "thongbao": ["notice"], "baochi": ["press"],
  "dat": ["achieved"], "vuot": ["exceeded"], "khongdat": ["missed"], "cham": ["slow"],
]

/// The notation of the period that an official would write as `6 tháng 2023`, `quý II/2023`,
/// `tháng 6/2023`, `06/2023`, `2021-2025`, `13/12/2023`, `vụ Đông Xuân 2023`.
func meantPeriod(_ text: String) -> String? {
  let plain = unaccented(text)
  let numbers = plain.split { !$0.isNumber }.compactMap { Int($0) }
  guard let year = numbers.last, (1900...2200).contains(year) else { return nil }
  let others = numbers.dropLast()
  let letters = plain.filter { $0.isLetter }
  if letters.hasPrefix("vu") || letters.contains("xuan") {
    let seasons = [("dongxuan", "DX"), ("xuan", "X"), ("mua", "M"), ("dong", "D")]
    return seasons.first { letters.contains($0.0) }.map { "\(year)-\($0.1)" }
  }
  if let first = others.first, others.count == 1 {
    if (1900..<year).contains(first), year - first < 100 {
      return "\(first)-01-01/P\(year - first + 1)Y"
    }
    if letters.hasPrefix("q"), (1...4).contains(first) { return "\(year)-Q\(first)" }
    guard (1...12).contains(first) else { return nil }
    // "6 tháng" are six months, "tháng 6" is the sixth.
    let isCount = plain.first?.isNumber == true && letters.hasPrefix("t")
    return isCount ? "\(year)-01-01/P\(first)M" : "\(year)-\(twoDigits(first))"
  }
  if others.count == 2, let day = CalendarDate(year: year, month: others[1], day: others[0]) {
    return "\(day)"
  }
  guard others.isEmpty else { return nil }
  let quarters = ["quyi", "quyii", "quyiii", "quyiv"]
  let own = letters.hasSuffix("nam") ? String(letters.dropLast(3)) : letters
  if let quarter = quarters.firstIndex(of: own) { return "\(year)-Q\(quarter + 1)" }
  return own.isEmpty || own == "canam" || own == "ca" ? "\(year)" : nil
}
