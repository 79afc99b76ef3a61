// What printed figures count in: words of scale, units of one kind, and the pieces of a printed text.

/// The unit of an indicator, such as "tỷ đồng", "ha", "lượt".
struct PrintedUnit {
  /// The power of ten by which it counts: 9 for "tỷ đồng", 4 for "ha", which are square metres.
  let power: Int
  /// The power of its words of scale alone.
  private let scale: Int
  /// What it measures and how large it is, where other units measure the same.
  private let size: PrintedWord.Size?
  private let words: Set<String>
  private let text: String

  init(_ text: String) {
    self.text = text
    let words = PrintedPart.parts(of: text).compactMap { part in
      if case .word(let word) = part { word } else { nil }
    }
    let scales = words.prefix { $0.scale != nil }
    scale = scales.reduce(0) { $0 + ($1.scale ?? 0) }
    let rest = words.dropFirst(scales.count)
    size = rest.first?.size
    power = scale + (size?.power ?? 0)
    self.words = Set(rest.map(\.text))
  }

  /// Whether the unit is of things that are counted in whole ones.
  static func isCounted(_ unit: String) -> Bool { countedThings.contains(unit.lowercased()) }

  private static let countedThings: Set = [
    "xã", "phường", "thị trấn", "huyện", "tỉnh", "thôn", "tổ", "hộ", "người", "lao động",
    "học sinh",
    "trường", "điểm trường", "lớp", "doanh nghiệp", "htx", "hợp tác xã", "sản phẩm", "dự án",
    "cơ sở",
    "đảng viên", "dịch vụ", "văn bản", "con", "lượt", "lượt người", "lượt khách", "vụ", "chỉ tiêu",
  ]

  /// The power of ten of a figure behind which another unit of the same measure stands; `nil` where none
  /// does.
  func power(ofFigureIn other: String) -> Int? {
    guard !other.isEmpty, other != text, let own = UnitOfMeasure(text),
      let printed = UnitOfMeasure(other), printed.isKnown
    else { return nil }
    return printed.power(to: own, of: .ratio).map { power + $0 }
  }

  /// The power of ten of a figure with such words behind it, and whether the words tell it.
  func size(scale: Int?, word: PrintedWord?) -> (power: Int, isSure: Bool) {
    let own = size?.power ?? 0
    guard let word else { return (scale.map { $0 + own } ?? power, true) }
    if let other = word.size, other.kind == size?.kind {
      return ((scale ?? 0) + other.power, true)
    }
    let isOther = word.size != nil
    if words.contains(word.text), !isOther { return ((scale ?? 0) + own, true) }
    if let scale { return (scale + own, !isOther) }
    // Words behind the unit's own figure: "4.045 bằng 98% kế hoạch". "4 ng." may be thousands.
    return (power, !isOther && self.scale == 0 && !word.isShortened)
  }
}

/// A word in a printed text, in small letters.
struct PrintedWord {
  let text: String
  /// Whether a full stop and more words follow it.
  let isShortened: Bool

  /// The power of ten that the word stands for.
  var scale: Int? { Self.scales[text] }

  /// What the word measures and how large it is.
  var size: Size? { Self.sizes[text] }

  /// A unit among those that measure the same thing.
  struct Size {
    let kind: Kind
    /// The power of ten by which it is larger than the smallest.
    let power: Int

    enum Kind { case area, length, mass, dong, dollar, euro }
  }

  private static let scales = [
    "trăm": 2, "nghìn": 3, "ngàn": 3, "thousand": 3, "triệu": 6, "tr": 6, "million": 6, "mln": 6,
    "tỷ": 9, "tỉ": 9, "billion": 9, "bn": 9,
  ]

  private static let sizes: [String: Size] = [
    "m2": Size(kind: .area, power: 0), "ha": Size(kind: .area, power: 4),
    "hecta": Size(kind: .area, power: 4), "km2": Size(kind: .area, power: 6),
    "m": Size(kind: .length, power: 0), "km": Size(kind: .length, power: 3),
    "kg": Size(kind: .mass, power: 0), "yến": Size(kind: .mass, power: 1),
    "tạ": Size(kind: .mass, power: 2), "tấn": Size(kind: .mass, power: 3),
    "đồng": Size(kind: .dong, power: 0), "đ": Size(kind: .dong, power: 0),
    "vnd": Size(kind: .dong, power: 0), "vnđ": Size(kind: .dong, power: 0),
    "trđ": Size(kind: .dong, power: 6), "usd": Size(kind: .dollar, power: 0),
    "đô": Size(kind: .dollar, power: 0), "eur": Size(kind: .euro, power: 0),
    "euro": Size(kind: .euro, power: 0),
  ]
}

/// A piece of a printed text.
enum PrintedPart {
  /// A figure with the numbers that its digits can mean and what stands behind it.
  case figure([PrintedNumber], unit: String)
  case word(PrintedWord)
  case sign(Character)

  /// The pieces of a text but for the blanks between them.
  static func parts(of text: String) -> [PrintedPart] {
    var parts: [PrintedPart] = []
    var rest = text.lowercased()[...]
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let figure = SpacedFigure(in: rest, after: parts.last)
        rest = figure.rest
        let digits = String(figure.text.reversed().drop { !$0.isNumber }.reversed())
        let (unit, isBracketed) = unit(before: rest)
        parts.append(
          .figure(readings(of: digits), unit: String(unit)))
        // "18.000 (1000 USD)": the digits in the brackets are the unit's.
        if isBracketed { rest = rest[unit.endIndex...] }
      } else if first.isLetter {
        var word = String(rest.prefix { $0.isLetter })
        rest = rest.dropFirst(word.count)
        if let power = rest.first, let digit = powersOfLengths[power],
          lengths.contains(word), rest.dropFirst().first?.isNumber != true
        {
          word.append(digit)
          rest = rest.dropFirst()
        }
        let isShortened = rest.first == "." && rest.contains(where: \.isLetter)
        if isShortened { rest = rest.dropFirst() }
        parts.append(.word(PrintedWord(text: word, isShortened: isShortened)))
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

  private static let lengths: Set = ["m", "km", "cm", "dm", "mm"]
  private static let powersOfLengths: [Character: Character] = [
    "2": "2", "²": "2", "3": "3", "³": "3",
  ]

  /// `4.969,65` is 4969.65 and `4.045` is 4045; what cannot be written so is read as English, and
  /// `4,045` both ways: tables in the English way have Vietnamese words too.
  private static func readings(of digits: String) -> [PrintedNumber] {
    let vietnamese = number(digits, thousands: ".", point: ",")
    let english = number(digits, thousands: ",", point: ".")
    guard let vietnamese else { return [english].compactMap(\.self) }
    guard digits.contains(","), let english, digits.first != "0" else {
      return [vietnamese]
    }
    return [vietnamese, english]
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
}
