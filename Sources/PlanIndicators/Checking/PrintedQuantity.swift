/// The figures in a text as a document printed it: `ước đạt trên 7.740 tỷ đồng`, `36/63`.
///
/// Vietnamese documents write a full stop between thousands and a comma before decimals; what cannot
/// be read so is read in the English way.
struct PrintedQuantity {
  let text: String
  private let figures: [Figure]

  /// One figure, times a power of ten that words like "nghìn tỷ" give.
  private struct Figure {
    /// `nil` for digits that are no number, such as `1.2.3`.
    let number: PrintedNumber?
    /// `nil` where no words follow, so that the figure counts in the unit of its value.
    let power: Int?
    /// What stands behind the figure, up to the next one or the next mark, or in brackets.
    let unit: Substring
    /// Whether a comma is its only mark, which an English table writes between thousands.
    let hasComma: Bool
    /// Whether the next figure follows this one's words at once: "1 nghìn 773".
    let goesOn: Bool
  }

  /// How a value stands to what was printed.
  enum Comparison: Hashable {
    /// It is one of the figures, or their sum; or no figure was printed.
    case agrees
    /// It has the digits of a figure, but in a unit ten, a hundred, a thousand … times as large.
    case slips(meant: PrintedNumber)
    /// It is none of the figures.
    case differs
  }

  init(_ text: String) {
    self.text = text
    let parts = Self.parts(of: text)
    figures = parts.indices.compactMap { index in
      guard case .figure(let number, let unit, let hasComma) = parts[index] else { return nil }
      // "đến năm 2025" is a time, not a figure.
      if index > 0, case .word("năm") = parts[index - 1] { return nil }
      var power: Int?
      var next = index + 1
      // "6.053/15.000 triệu đồng": the words after the last figure hold for both.
      while next + 1 < parts.count, case .sign(let sign) = parts[next], "/-–".contains(sign),
        case .figure = parts[next + 1]
      {
        next += 2
      }
      if next < parts.count, case .word = parts[next] { power = 0 }
      while next < parts.count, case .word(let word) = parts[next], let own = Self.powers[word] {
        power = (power ?? 0) + own
        next += 1
      }
      let goesOn =
        if power ?? 0 > 0, next < parts.count, case .figure = parts[next] { true } else { false }
      return Figure(number: number, power: power, unit: unit, hasComma: hasComma, goesOn: goesOn)
    }
  }

  /// How `value`, which counts in `unit`, stands to what was printed; signs are not looked at, because
  /// documents write them in words.
  func comparison(with value: PrintedNumber, in unit: String) -> Comparison {
    let unitPower = Self.power(of: unit)
    let wanted = Decimal(value.magnitude, power: unitPower)
    let printed = quantities(in: unit, unitPower)
    guard !printed.isEmpty, !printed.contains(where: { $0.decimal == wanted }) else {
      return .agrees
    }
    guard wanted.digits != 0,
      let same = printed.first(where: { $0.decimal.digits == wanted.digits })?.decimal,
      let meant = same.number(power: unitPower)
    else { return .differs }
    // "145,300 con" of a table in English is 145300.
    guard !isEnglish(wanted, in: unit, unitPower) else { return .agrees }
    return .slips(meant: value.mantissa < 0 ? -meant : meant)
  }

  /// Whether a figure with a comma before three digits is `wanted` if the comma parts thousands.
  private func isEnglish(_ wanted: Decimal, in unit: String, _ unitPower: Int) -> Bool {
    zip(figures, powers(in: unit, unitPower)).contains { figure, power in
      guard let number = figure.number, number.decimals == 3, figure.hasComma else { return false }
      return Decimal(number, power: power + 3) == wanted
    }
  }

  /// Whether a figure was printed that is `value`.
  func says(_ value: PrintedNumber, in unit: String) -> Bool {
    !figures.isEmpty && comparison(with: value, in: unit) == .agrees
  }

  /// How many decimals, in `unit`, the figure that is `value` was printed with; `nil` where none is.
  func decimals(of value: PrintedNumber, in unit: String) -> Set<Int>? {
    let unitPower = Self.power(of: unit)
    let wanted = Decimal(value.magnitude, power: unitPower)
    let found = quantities(in: unit, unitPower).filter { $0.decimal == wanted }
      .map { max(0, $0.decimals - $0.power + unitPower) }
    return found.isEmpty ? nil : Set(found)
  }

  /// All quantities that the text can mean: each figure, two that go on, and the sum of all.
  private func quantities(
    in unit: String, _ unitPower: Int
  ) -> [(decimal: Decimal, decimals: Int, power: Int)] {
    func quantity(_ number: PrintedNumber, _ power: Int) -> (Decimal, Int, Int) {
      (Decimal(number, power: power), Int(number.decimals), power)
    }
    let powers = powers(in: unit, unitPower)
    var all = zip(figures, powers).compactMap { figure, power in
      figure.number.map { quantity($0, power) }
    }
    for index in figures.indices.dropLast() where figures[index].goesOn {
      // "1 nghìn 773 tỷ" are 1773 tỷ, "1 tỷ 773 triệu" are 1773 triệu.
      let (one, next) = (powers[index], powers[index + 1])
      let pair = [(figures[index], one > next ? one - next : one), (figures[index + 1], 0)]
      if let sum = sum(of: pair) { all.append(quantity(sum, next)) }
    }
    if figures.count > 1, Set(powers).count == 1, let sum = sum(of: figures.map { ($0, 0) }) {
      all.append(quantity(sum, powers[0]))
    }
    return all
  }

  /// The power of ten of each figure: its unit's, else its words', else that of the value.
  private func powers(in unit: String, _ unitPower: Int) -> [Int] {
    figures.map { figure -> Int in
      if !figure.unit.isEmpty, figure.unit != unit, let own = UnitOfMeasure(unit),
        let printed = UnitOfMeasure(String(figure.unit)), printed.isKnown,
        let power = printed.power(to: own, of: .ratio)
      {
        return unitPower + power
      }
      return figure.power ?? unitPower
    }
  }

  /// The sum of figures, each times a power of ten.
  private func sum(of figures: [(figure: Figure, power: Int)]) -> PrintedNumber? {
    var sum = PrintedNumber(0)
    for (figure, power) in figures {
      guard let number = figure.number, Self.tens.indices.contains(power) else {
        return nil
      }
      sum = sum + number * Self.tens[power]
    }
    return sum
  }

  // MARK: Reading

  private enum Part {
    case figure(PrintedNumber?, unit: Substring, hasComma: Bool)
    case word(String)
    case sign(Character)
  }

  private static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    var rest = text.lowercased()[...]
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let figure = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
        rest = rest.dropFirst(figure.count)
        let digits = String(figure.reversed().drop { !$0.isNumber }.reversed())
        let (unit, isBracketed) = unit(before: rest)
        parts.append(
          .figure(
            reading(of: digits), unit: unit, hasComma: digits.contains(",") && !digits.contains(".")
          ))
        // "18.000 (1000 USD)": the digits in the brackets are the unit's.
        if isBracketed { rest = rest[unit.endIndex...] }
      } else if first.isLetter {
        var word = rest.prefix { $0.isLetter }
        // m2, km2, m3
        if word.last == "m", let next = rest.dropFirst(word.count).first, next.isASCII,
          next.isNumber
        {
          word = rest.prefix(word.count + 1)
        }
        rest = rest.dropFirst(word.count)
        parts.append(.word(String(word)))
      } else {
        rest = rest.dropFirst()
        if first != " ", first != "\u{A0}" { parts.append(.sign(first)) }
      }
    }
    return parts
  }

  /// The unit that stands before the rest of a text, and whether it is in brackets.
  private static func unit(before rest: Substring) -> (Substring, isBracketed: Bool) {
    let rest = rest.drop { $0 == " " || $0 == "\u{A0}" }
    if rest.first == "(", let end = rest.firstIndex(of: ")"),
      UnitOfMeasure(String(rest[..<end].dropFirst()))?.isKnown == true
    {
      return (rest[..<end].dropFirst(), true)
    }
    var end = rest.startIndex
    while end < rest.endIndex, !";,()+".contains(rest[end]) {
      if rest[end].isNumber, end == rest.startIndex || !rest[rest.index(before: end)].isLetter {
        break
      }
      end = rest.index(after: end)
    }
    while end > rest.startIndex, rest[rest.index(before: end)] == " " {
      end = rest.index(before: end)
    }
    return (rest[..<end], false)
  }

  /// `4.969,65` is 4969.65 and `4.045` is 4045; only what cannot be written so is read as English.
  private static func reading(of digits: String) -> PrintedNumber? {
    number(digits, thousands: ".", point: ",") ?? number(digits, thousands: ",", point: ".")
  }

  private static func number(
    _ digits: String, thousands: Character, point: Character
  ) -> PrintedNumber? {
    let halves = digits.split(separator: point, omittingEmptySubsequences: false)
    let groups = halves[0].split(separator: thousands, omittingEmptySubsequences: false)
    let isGrouped =
      groups.count == 1
      || (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    guard halves.count <= 2, isGrouped else { return nil }
    return PrintedNumber(groups.joined() + (halves.count == 2 ? "." + halves[1] : ""))
  }

  /// The powers of ten that words stand for.
  private static let powers = [
    "trăm": 2, "nghìn": 3, "ngàn": 3, "thousand": 3, "triệu": 6, "million": 6, "tỷ": 9, "tỉ": 9,
    "billion": 9,
  ]

  /// The power of ten in the name of a unit: 9 for "tỷ đồng", 0 for "ha".
  private static func power(of unit: String) -> Int {
    unit.lowercased().split(separator: " ").prefix { powers[String($0)] != nil }
      .reduce(0) { $0 + (powers[String($1)] ?? 0) }
  }

  fileprivate static let tens: [Int] = sequence(first: 1) { $0 < 1_000_000_000_000 ? $0 * 10 : nil }
    .map { $0 }
}

/// A number as its digits without zeros at the end and a power of ten, so that numbers which differ
/// by their unit only have the same digits.
private struct Decimal: Hashable {
  let digits: Int64
  let power: Int

  init(_ number: PrintedNumber, power: Int) {
    var digits = number.mantissa
    var power = power - Int(number.decimals)
    while digits != 0, digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    self.digits = digits
    self.power = digits == 0 ? 0 : power
  }

  /// The number in a unit of this power of ten; `nil` where it would be too long.
  func number(power unit: Int) -> PrintedNumber? {
    let shift = power - unit
    if shift >= 0 {
      guard shift <= 9, digits.magnitude < 1_000 * 1_000_000 else { return nil }
      return PrintedNumber(digits) * PrintedQuantity.tens[shift]
    }
    return -shift <= 15 ? PrintedNumber(digits, decimals: UInt8(-shift)) : nil
  }
}
