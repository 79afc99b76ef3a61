import Testing

@testable import DashboardUI

struct ThemeTests {
  /// The themes with colours, the darkest or lightest ground that they are made for, and the least
  /// contrast: WCAG 2.2 asks for 4,5 (AA), for strong contrast for 7 (AAA).
  private static let themes: [(theme: Theme, ground: Color, contrast: Double)] = [
    (.dark, Color(red: 0, green: 0, blue: 0), 4.5),
    (.light, Color(red: 1, green: 1, blue: 1), 4.5),
    (.contrast, Color(red: 0, green: 0, blue: 0), 7),
  ]

  @Test(arguments: 0..<3)
  func `every text has the contrast that WCAG asks for`(index: Int) {
    let (theme, ground, least) = Self.themes[index]
    for role in Role.allCases {
      guard let color = Color(paletteIndex: theme.look(of: role).color) else { continue }
      #expect(color.contrast(with: ground) >= least, "\(theme) \(role)")
    }
  }

  /// Differences below 2,3 cannot be seen at all; those of 15 and more are seen at a glance.
  @Test(arguments: 0..<3, [Sight.usual, .withoutLongCones, .withoutMiddleCones])
  func `statuses stay apart for eyes that do not tell red from green`(index: Int, sight: Sight) {
    let theme = Self.themes[index].theme
    let roles: [Role] = [.good, .caution, .bad, .unknown, .contradiction]
    for (place, one) in roles.enumerated() {
      for other in roles.dropFirst(place + 1) {
        guard let first = Color(paletteIndex: theme.look(of: one).color),
          let second = Color(paletteIndex: theme.look(of: other).color)
        else { continue }
        #expect(
          first.seen(by: sight).distance(to: second.seen(by: sight)) >= 18,
          "\(theme): \(one) and \(other)")
      }
    }
  }

  @Test func `mono has no colour, and marks what is bad or just changed otherwise`() {
    for role in Role.allCases {
      #expect(Theme.mono.look(of: role).color == -1)
      #expect(Theme.mono.look(of: role).basicColor == -1)
    }
    #expect(Theme.mono.look(of: .bad).isBold)
    #expect(Theme.mono.look(of: .fresh).isUnderlined)
  }
}

/// Eyes.
///
/// - SeeAlso: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color
///   Vision Deficiency", 2009: the matrices for severity 1.
enum Sight {
  case usual
  /// Protanopia.
  case withoutLongCones
  /// Deuteranopia.
  case withoutMiddleCones

  var matrix: [[Double]] {
    switch self {
    case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .withoutLongCones:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .withoutMiddleCones:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    }
  }
}

/// A colour in linear light, each part from 0 to 1.
private struct Color {
  let red: Double
  let green: Double
  let blue: Double

  init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// One of xterm's 256 colours beyond the first 16, which each terminal sets as it likes.
  init?(paletteIndex index: Int16) {
    guard index >= 16 else { return nil }
    func linear(_ value: Int) -> Double {
      let share = Double(value) / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    // x^2.4 as x² · x^(2/5), without a library: the fifth root by Newton's method.
    func power(_ base: Double) -> Double {
      var root = 1.0
      for _ in 0..<60 {
        root -= (root * root * root * root * root - base * base) / (5 * root * root * root * root)
      }
      return base * base * root
    }
    if index >= 232 {
      let gray = linear(8 + 10 * Int(index - 232))
      self.init(red: gray, green: gray, blue: gray)
    } else {
      let levels = [0, 95, 135, 175, 215, 255]
      let place = Int(index - 16)
      self.init(
        red: linear(levels[place / 36]), green: linear(levels[place / 6 % 6]),
        blue: linear(levels[place % 6]))
    }
  }

  /// - SeeAlso: WCAG 2.2, relative luminance.
  private var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  func contrast(with other: Color) -> Double {
    let (lighter, darker) =
      luminance > other.luminance ? (luminance, other.luminance) : (other.luminance, luminance)
    return (lighter + 0.05) / (darker + 0.05)
  }

  func seen(by sight: Sight) -> Color {
    let parts = sight.matrix.map { row in
      min(1, max(0, row[0] * red + row[1] * green + row[2] * blue))
    }
    return Color(red: parts[0], green: parts[1], blue: parts[2])
  }

  /// The difference in CIELAB, 1976.
  func distance(to other: Color) -> Double {
    let squares = zip(lab, other.lab).map { ($0 - $1) * ($0 - $1) }
    return squares.reduce(0, +).squareRoot()
  }

  private var lab: [Double] {
    func f(_ value: Double) -> Double {
      guard value > 0.008856 else { return 7.787 * value + 16.0 / 116 }
      var root = 1.0
      for _ in 0..<60 { root -= (root * root * root - value) / (3 * root * root) }
      return root
    }
    let x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
    let y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    let z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }
}
