import PlanIndicators

/// The units of measure as codes: "tỷ đồng" (bn VND) is VND with the multiplier 9.
struct SDMXUnits {
  /// A unit: its code, and the power of ten that its figures are given in.
  struct Unit: Hashable {
    let code: String
    let exponent: Int
  }

  /// The codes with their names, in the order in which they occur.
  private(set) var codes: [(code: String, name: LocalizedText)] = []
  private var units: [LocalizedText: Unit] = [:]
  private var unitsOfIndicators: [Reference<Indicator>: Unit] = [:]

  init(of indicators: Table<Indicator>) {
    for reference in indicators.allReferences {
      let text = indicators[reference].unit
      let unit = units[text] ?? newUnit(text)
      units[text] = unit
      unitsOfIndicators[reference] = unit
    }
  }

  subscript(indicator: Reference<Indicator>) -> Unit {
    unitsOfIndicators[indicator] ?? Unit(code: "_Z", exponent: 0)
  }

  private mutating func newUnit(_ text: LocalizedText) -> Unit {
    let (exponent, english) = Self.parted(text.english)
    let (_, vietnamese) = Self.parted(text.vietnamese)
    let name = LocalizedText(
      vietnamese: exponent == 0 ? text.vietnamese : vietnamese, english: english)
    let wanted = Self.code(english)
    var code = wanted
    var number = 1
    while let known = codes.first(where: { $0.code == code }) {
      if known.name == name { return Unit(code: code, exponent: exponent) }
      number += 1
      code = "\(wanted)_\(number)"
    }
    codes.append((code, name))
    return Unit(code: code, exponent: exponent)
  }

  /// A unit without the word before it that multiplies it.
  private static func parted(_ unit: String) -> (exponent: Int, rest: String) {
    guard let blank = unit.firstIndex(of: " ") else { return (0, unit) }
    let exponent: Int? =
      switch unaccented(String(unit[..<blank])) {
      case "bn", "billion", "ty": 9
      case "m", "million", "trieu": 6
      case "k", "thousand", "nghin", "ngan": 3
      default: nil
      }
    return exponent.map { ($0, String(unit[unit.index(after: blank)...])) } ?? (0, unit)
  }

  /// Capital letters, digits and low lines; percent is PT, as in SDMX's own list.
  private static func code(_ unit: String) -> String {
    let words = unaccented(unit.replacing("%", with: " pt ").replacing("/", with: " per "))
      .uppercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.isEmpty ? "_Z" : words.joined(separator: "_")
  }
}
