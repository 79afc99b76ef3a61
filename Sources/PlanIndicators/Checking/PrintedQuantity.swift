/// The figures in a text as a document printed it: `ước đạt trên 7.740 tỷ đồng`, `36/63`.
///
/// Vietnamese documents write a full stop between thousands and a comma before decimals; what cannot
/// be read so is read in the English way. What a figure counts in is known from the words behind it; where
/// it is not, its size is not held against anything.
struct PrintedQuantity {
  let text: String
  private let figures: [Figure]

  /// One figure and what stands behind it.
  private struct Figure {
    /// The numbers that its digits can mean: none for `1.2.3`, two where a comma parts decimals or
    /// thousands.
    let readings: [PrintedNumber]
    /// What stands behind it up to the next figure or mark, or in brackets.
    let unit: String
    /// The power of ten that words like "nghìn tỷ" give; `nil` without such words.
    let scale: Int?
    /// The word behind all this.
    let word: PrintedWord?
    /// Whether the next figure follows the words of scale at once: "1 nghìn 773".
    let goesOn: Bool
    let qualifier: PrintedQualifier
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
    let parts = PrintedPart.parts(of: text)
    figures = parts.indices.compactMap { index in
      guard case .figure(let readings, let unit) = parts[index] else { return nil }
      // "đến năm 2025" is a time, not a figure.
      if index > 0, case .word(let word) = parts[index - 1], word.text == "năm" { return nil }
      var scale: Int?
      var next = index + 1
      // "6.053/15.000 triệu đồng": the words after the last figure hold for both.
      while next + 1 < parts.count, case .sign(let sign) = parts[next], "/-–".contains(sign),
        case .figure = parts[next + 1]
      {
        next += 2
      }
      while next < parts.count, case .word(let word) = parts[next], let own = word.scale {
        scale = (scale ?? 0) + own
        next += 1
      }
      var word: PrintedWord?
      var goesOn = false
      if next < parts.count, case .word(let following) = parts[next] { word = following }
      if scale != nil, next < parts.count, case .figure = parts[next] { goesOn = true }
      return Figure(
        readings: readings, unit: unit, scale: scale, word: word, goesOn: goesOn,
        qualifier: PrintedQualifier(of: index, in: parts))
    }
  }

  /// How `value`, which counts in `unit`, stands to what was printed; signs are not looked at, because
  /// documents write them in words.
  func comparison(with value: PrintedNumber, in unit: String) -> Comparison {
    let unit = PrintedUnit(unit)
    let wanted = Decimal(value.magnitude, power: unit.power)
    let printed = quantities(in: unit)
    let same = printed.filter { $0.decimal.digits == wanted.digits }
    guard !printed.isEmpty, !same.contains(where: { $0.decimal == wanted || !$0.isSure }) else {
      return .agrees
    }
    // Only one figure that stands there can have been meant, never one that was worked out.
    let candidates = Set(same.filter { !$0.isSum }.map(\.decimal))
    guard wanted.digits != 0, candidates.count == 1,
      let meant = candidates.first?.number(power: unit.power)
    else { return .differs }
    return .slips(meant: value.mantissa < 0 ? -meant : meant)
  }

  /// Whether a figure was printed that is `value`.
  func says(_ value: PrintedNumber, in unit: String) -> Bool {
    !figures.isEmpty && comparison(with: value, in: unit) == .agrees
  }

  /// Whether one of the figures is the number, as far as it was printed: 18,8 is 18.79.
  func names(_ value: Double) -> Bool {
    figures.flatMap(\.readings).contains {
      abs($0.doubleValue - abs(value)) <= $0.halfUnit
    }
  }

  /// Whether one of the figures is the number.
  func names(_ value: PrintedNumber) -> Bool {
    figures.flatMap(\.readings).contains(value.magnitude)
  }

  /// What rows may say of the figures that are `value`; empty where none is.
  func qualifiers(of value: PrintedNumber, in unit: String) -> Set<Qualifier?> {
    let unit = PrintedUnit(unit)
    let wanted = Decimal(value.magnitude, power: unit.power)
    return figures.filter { figure in
      let power =
        unit.power(ofFigureIn: figure.unit)
        ?? unit.size(scale: figure.scale, word: figure.word).power
      return figure.readings.contains { Decimal($0, power: power) == wanted }
    }.reduce(into: []) { $0.formUnion($1.qualifier.admitted) }
  }

  /// How many decimals, in `unit`, the figure that is `value` was printed with; `nil` where none is.
  func decimals(of value: PrintedNumber, in unit: String) -> Set<Int>? {
    let unit = PrintedUnit(unit)
    let wanted = Decimal(value.magnitude, power: unit.power)
    let found = quantities(in: unit).filter { $0.decimal == wanted }
      .map { max(0, $0.decimals - $0.power + unit.power) }
    return found.isEmpty ? nil : Set(found)
  }

  // MARK: Quantities

  /// Something that the text can mean.
  private struct Quantity {
    let decimal: Decimal
    let decimals: Int
    let power: Int
    /// Whether it is known what it counts in.
    let isSure: Bool
    /// Whether it was worked out from several figures.
    let isSum: Bool

    init(_ number: PrintedNumber, _ power: Int, isSure: Bool, isSum: Bool = false) {
      decimal = Decimal(number, power: power)
      decimals = Int(number.decimals)
      (self.power, self.isSure, self.isSum) = (power, isSure, isSum)
    }
  }

  /// All quantities that the text can mean: each figure, two that go on, and the sum of all.
  private func quantities(in unit: PrintedUnit) -> [Quantity] {
    let sizes = figures.map { figure in
      unit.power(ofFigureIn: figure.unit).map { (power: $0, isSure: true) }
        ?? unit.size(scale: figure.scale, word: figure.word)
    }
    var all = zip(figures, sizes).flatMap { figure, size in
      figure.readings.map { Quantity($0, size.power, isSure: size.isSure) }
    }
    for index in figures.indices.dropLast() where figures[index].goesOn {
      // "1 nghìn 773 tỷ" are 1773 tỷ, "1 tỷ 773 triệu" are 1773 triệu.
      let (one, next) = (sizes[index].power, sizes[index + 1].power)
      let pair = [(figures[index], one > next ? one - next : one), (figures[index + 1], 0)]
      if let sum = sum(of: pair) {
        all.append(Quantity(sum, next, isSure: sizes[index + 1].isSure))
      }
    }
    if figures.count > 1, Set(sizes.map(\.power)).count == 1,
      let sum = sum(of: figures.map { ($0, 0) })
    {
      all.append(
        Quantity(sum, sizes[0].power, isSure: sizes.allSatisfy(\.isSure), isSum: true))
    }
    return all
  }

  /// The sum of figures, each times a power of ten.
  private func sum(of figures: [(figure: Figure, power: Int)]) -> PrintedNumber? {
    var sum = PrintedNumber(0)
    for (figure, power) in figures {
      guard let number = figure.readings.first, Self.tens.indices.contains(power) else {
        return nil
      }
      sum = sum + number * Self.tens[power]
    }
    return sum
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
