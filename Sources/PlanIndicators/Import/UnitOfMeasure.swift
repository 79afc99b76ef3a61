/// A unit as reports print it: what is counted, and how many of it at a time.
///
/// Only powers of ten are known, so that a figure can be converted exactly, digit by digit.
package struct UnitOfMeasure: Sendable, Hashable {
  /// What is counted: `dong`, `kg`, `luot`.
  let base: String
  /// What it is counted per: `nguoi`, `nam`; empty for nothing.
  let per: String
  /// How many of the base one unit is, as a power of ten.
  let power: Int
  /// Whether it is a unit that is known, and no other word.
  let isKnown: Bool

  /// Reads a unit such as `nghìn tấn`, `Tr.đồng/người`, `1.000 lượt`.
  ///
  /// - Returns: `nil` for an empty text.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1)
    guard let head = parts.first else { return nil }
    var words = Self.words(of: head)
    guard !words.isEmpty else { return nil }
    var power = 0
    while let first = words.first, let multiple = Self.multiples[first] {
      power += multiple
      words.removeFirst()
    }
    let name = words.joined(separator: " ")
    if let known = Self.known[name] {
      base = known.base
      power += known.power
      isKnown = true
    } else {
      base = name
      isKnown = false
    }
    self.power = power
    per =
      parts.count == 1
      ? ""
      : parts[1].split(separator: "/").map { Self.words(of: $0).joined(separator: " ") }
        .joined(separator: "/")
  }

  /// By which power of ten a figure in this unit must be multiplied to be in another.
  ///
  /// - Parameters:
  ///   - other: The unit of the indicator.
  ///   - kind: Its kind; an amount per something is often printed without what it is per.
  /// - Returns: `nil` where the two do not measure the same.
  package func power(to other: UnitOfMeasure, of kind: Indicator.Kind) -> Int? {
    // "tỷ" alone is money; nothing else is counted in billions.
    let base = base.isEmpty && [9, 12].contains(power) ? "dong" : base
    guard base == other.base else { return nil }
    guard
      per == other.per || kind == .ratio && (per.isEmpty || other.per.isEmpty)
        || per == "nam" && other.per.isEmpty
    else { return nil }
    return power - other.power
  }

  private static func words(of text: Substring) -> [String] {
    // "1.000 lượt" and "1000 lượt" are the same; the raised digits belong to the metre.
    let plain = text.filter { !".,".contains($0) || !text.contains("000") }
      .replacing("²", with: "2").replacing("³", with: "3")
    var words: [String] = []
    for part in unaccented(plain).split(whereSeparator: {
      !$0.isLetter && !$0.isNumber && $0 != "%" && $0 != "‰" && $0 != "$"
    }) {
      // "1000m3" and "1000 m3" are the same.
      let thousand = part.count > 4 && part.hasPrefix("1000") && part != "1000000" ? "1000" : ""
      let unit = String(part.dropFirst(thousand.count))
      words += (thousand.isEmpty ? [] : [thousand]) + (Self.fused[unit] ?? [unit])
    }
    // "tr.đ" is "triệu đồng"; "đ" alone says nothing else either.
    words = words.map { $0 == "d" || $0 == "vnd" || $0 == "vn" ? "dong" : $0 }
    if words.first == "dvt" || words.starts(with: ["don", "vi"]) {
      words = Self.withoutLabel(words)
    }
    return words
  }

  private static func withoutLabel(_ words: [String]) -> [String] {
    Array(words.drop { ["dvt", "don", "vi", "tinh"].contains($0) })
  }

  private static let multiples: [String: Int] = [
    "chuc": 1, "tram": 2, "nghin": 3, "ngan": 3, "ngh": 3, "1000": 3, "trieu": 6, "tr": 6,
    "1000000": 6, "ty": 9, "ti": 9,
  ]

  private static let fused: [String: [String]] = [
    "trd": ["trieu", "dong"], "tyd": ["ty", "dong"], "tid": ["ty", "dong"],
    "trdong": ["trieu", "dong"], "tydong": ["ty", "dong"], "trusd": ["trieu", "usd"],
    "nghd": ["nghin", "dong"], "ngd": ["nghin", "dong"], "nghdong": ["nghin", "dong"],
  ]

  private static let known: [String: (base: String, power: Int)] = {
    var table: [String: (base: String, power: Int)] = [
      "kg": ("kg", 0), "yen": ("kg", 1), "ta": ("kg", 2), "tan": ("kg", 3), "t": ("kg", 3),
      "con": ("con", 0), "m3": ("m3", 0), "m2": ("m2", 0), "ha": ("m2", 4), "hecta": ("m2", 4),
      "hec ta": ("m2", 4),
      "km2": ("m2", 6), "m": ("m", 0), "km": ("m", 3), "dong": ("dong", 0),
      "dong vn": ("dong", 0), "dong dong": ("dong", 0), "usd": ("usd", 0), "us": ("usd", 0),
      "$": ("usd", 0), "do la my": ("usd", 0), "do la": ("usd", 0), "phan tram": ("%", 0),
      "%": ("%", 0), "‰": ("%", -1), "phan nghin": ("%", -1),
    ]
    let names = [
      "luot": ["luot khach", "luot nguoi", "khach"],
      "nguoi": ["lao dong", "dang vien", "ld", "nhan khau"],
      "doanh nghiep": ["dn"], "hop tac xa": ["htx"], "san pham": ["sp", "san pham ocop"],
      "hang": ["bac", "thu hang", "xep hang"], "ho": ["ho gia dinh", "ho ngheo"],
      "thon": ["thon ban", "ban"], "tieu chi": ["tieu chi ntm"], "truong": ["truong hoc"],
      "huyen": ["don vi cap huyen", "huyen thanh pho"], "du an": ["da"],
    ]
    for (base, others) in names {
      for name in others + [base] { table[name] = (base, 0) }
    }
    return table
  }()
}

extension PrintedNumber {
  /// The number times ten to a power, with the digits that were printed.
  ///
  /// Digits that the power pushes before the decimal mark are not known: ``roundingBounds(movedBy:)``
  /// says how far they may be off.
  func moved(byPowerOfTen power: Int) -> PrintedNumber? {
    if power <= Int(decimals) {
      let decimals = Int(decimals) - power
      return decimals <= Int(Self.mostDecimals)
        ? PrintedNumber(mantissa, decimals: UInt8(decimals)) : nil
    }
    var mantissa = mantissa
    for _ in 0..<(power - Int(decimals)) {
      let (product, isTooLarge) = mantissa.multipliedReportingOverflow(by: 10)
      guard !isTooLarge, product.magnitude < 1_000_000_000_000_000 else { return nil }
      mantissa = product
    }
    return PrintedNumber(mantissa)
  }

  /// The lowest and highest number that rounds to this one, both moved by a power of ten; `nil` where
  /// all digits before the mark are known.
  func roundingBounds(movedBy power: Int) -> (PrintedNumber, PrintedNumber)? {
    guard power > Int(decimals) else { return nil }
    let low = PrintedNumber(mantissa * 10 - 5, decimals: decimals + 1)
    let high = PrintedNumber(mantissa * 10 + 5, decimals: decimals + 1)
    guard let low = low.moved(byPowerOfTen: power), let high = high.moved(byPowerOfTen: power)
    else { return nil }
    return (low, high)
  }
}
