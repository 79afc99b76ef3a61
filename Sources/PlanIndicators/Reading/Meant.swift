// What was meant by a word where a code or a period is expected.

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
  "hon": ["over", "gt"], "duoi": ["under", "lt"], "gan": ["nearly"], "khoang": ["about"],
  "tylle": ["share"], "tyle": ["share"], "hang": ["rank"], "hdnd": ["council"],
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
    let season =
      letters.contains("dongxuan")
      ? "DX" : letters.contains("xuan") ? "X" : letters.contains("mua") ? "M" : "D"
    return "\(year)-\(season)"
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
