package import PlanIndicators

/// The signs that stand beside words.
///
/// Each has an ASCII twin for terminals without UTF-8.
///
/// All are in the WGL4 set, which the fonts of PuTTY and Windows Terminal have.
package struct Symbols: Sendable, Hashable {
  package let isASCII: Bool

  package static let unicode = Symbols(isASCII: false)
  package static let ascii = Symbols(isASCII: true)

  package func status(_ status: TrackStatus) -> String {
    switch status {
    case .exceeded, .achieved, .metNow: isASCII ? "v" : "√"
    case .missed: isASCII ? "x" : "×"
    case .onTrack: isASCII ? "*" : "●"
    case .atRisk: "!"
    case .offTrack, .reversing: "!!"
    case .notDue: isASCII ? "." : "·"
    case .noData, .noTarget: isASCII ? "-" : "–"
    case .unable: "?"
    case .endedEarly: isASCII ? "#" : "■"
    }
  }

  /// The sign of what no source names.
  package var unnamed: String { isASCII ? "o" : "○" }

  /// What fills the part of a bar that stands for a status.
  func texture(of status: TrackStatus) -> String {
    switch status {
    case .exceeded, .achieved, .metNow, .onTrack: filled
    case .missed: isASCII ? "%" : "▓"
    case .atRisk, .offTrack, .reversing: isASCII ? "=" : "▒"
    case .notDue: isASCII ? "." : "·"
    case .noData, .noTarget, .unable, .endedEarly: isASCII ? ":" : "░"
    }
  }

  package var missing: String { isASCII ? "-" : "–" }
  package var ellipsis: String { isASCII ? "~" : "…" }
  package var filled: String { isASCII ? "#" : "█" }
  package var empty: String { isASCII ? "." : "░" }
  package var beyond: String { isASCII ? ">" : "►" }
  package var rise: String { isASCII ? "^" : "▲" }
  package var fall: String { isASCII ? "_" : "▼" }
  /// The direction of an order: rising, or falling where it is reversed.
  package func direction(isReversed: Bool) -> String { isReversed ? fall : rise }
  package var pointer: String { isASCII ? ">" : "►" }
  package var closedBranch: String { "+" }
  package var openBranch: String { isASCII ? "-" : "–" }
  package var separator: String { isASCII ? ">" : "›" }
  package var horizontal: String { isASCII ? "-" : "─" }
  package var vertical: String { isASCII ? "|" : "│" }
  package var topLeft: String { isASCII ? "+" : "┌" }
  package var topRight: String { isASCII ? "+" : "┐" }
  package var bottomLeft: String { isASCII ? "+" : "└" }
  package var bottomRight: String { isASCII ? "+" : "┘" }
  /// Heights of a column chart, from an eighth to the whole of a cell.
  package var levels: [String] {
    isASCII ? [".", ":", "|", "#"] : ["▄", "█"]
  }
}
