/// A table from roles to the looks that a terminal can give them.
///
/// The colours of statuses stay apart for eyes that do not tell red from green: good is blue, bad is
/// orange or dark red; and each status has a word and a symbol beside its colour. Tests compute the
/// contrasts and the distances.
package enum Theme: String, Sendable, Hashable, CaseIterable {
  /// For a dark background.
  case dark
  /// For a light background.
  case light
  /// The strongest contrast, on a dark background.
  case contrast
  /// No colours, only bold, underlined and reversed text.
  case mono

  /// How a terminal shows a role.
  package struct Look: Sendable, Hashable {
    /// A colour of the 256, or −1 for the terminal's own.
    package var color: Int16 = -1
    /// The nearest of the 16 colours, for terminals without 256; −1 for the terminal's own.
    package var basicColor: Int16 = -1
    package var isBold = false
    package var isUnderlined = false
    package var isDim = false
  }

  /// How the theme shows a role.
  package func look(of role: Role) -> Look {
    switch self {
    case .dark: darkLook(of: role)
    case .light: lightLook(of: role)
    case .contrast: contrastLook(of: role)
    case .mono: monoLook(of: role)
    }
  }

  private func darkLook(of role: Role) -> Look {
    switch role {
    case .text: Look()
    case .dim: Look(color: 250, basicColor: 7)
    case .heading: Look(color: 117, basicColor: 6, isBold: true)
    case .title: Look(isBold: true)
    case .frame: Look(color: 244, basicColor: 7)
    case .focus: Look(color: 117, basicColor: 6, isBold: true)
    case .key: Look(color: 117, basicColor: 6, isBold: true)
    case .good: Look(color: 51, basicColor: 6)
    case .caution: Look(color: 221, basicColor: 3)
    case .bad: Look(color: 209, basicColor: 1, isBold: true)
    case .unknown: Look(color: 246, basicColor: 7)
    case .contradiction: Look(color: 171, basicColor: 5, isBold: true)
    case .fresh: Look(color: 229, basicColor: 3, isBold: true, isUnderlined: true)
    }
  }

  private func lightLook(of role: Role) -> Look {
    switch role {
    case .text: Look()
    case .dim: Look(color: 239)
    case .heading: Look(color: 24, basicColor: 4, isBold: true)
    case .title: Look(isBold: true)
    case .frame: Look(color: 242)
    case .focus: Look(color: 24, basicColor: 4, isBold: true)
    case .key: Look(color: 24, basicColor: 4, isBold: true)
    case .good: Look(color: 25, basicColor: 4)
    case .caution: Look(color: 130, isBold: true)
    case .bad: Look(color: 88, basicColor: 1, isBold: true)
    case .unknown: Look(color: 240)
    case .contradiction: Look(color: 57, basicColor: 5, isBold: true)
    case .fresh: Look(color: 18, basicColor: 4, isBold: true, isUnderlined: true)
    }
  }

  private func contrastLook(of role: Role) -> Look {
    switch role {
    case .frame: Look()
    case .text, .dim, .unknown: Look(color: 231, basicColor: 7)
    case .heading, .title, .focus, .key: Look(color: 231, basicColor: 7, isBold: true)
    case .good: Look(color: 39, basicColor: 6)
    case .caution: Look(color: 227, basicColor: 3, isBold: true)
    case .bad: Look(color: 209, basicColor: 3, isBold: true)
    case .contradiction: Look(color: 218, basicColor: 5, isBold: true)
    case .fresh: Look(color: 229, basicColor: 7, isBold: true, isUnderlined: true)
    }
  }

  private func monoLook(of role: Role) -> Look {
    switch role {
    case .heading, .title, .focus, .key: Look(isBold: true)
    case .bad, .contradiction: Look(isBold: true)
    case .fresh: Look(isBold: true, isUnderlined: true)
    default: Look()
    }
  }
}
