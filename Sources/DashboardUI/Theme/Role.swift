/// What a cell means.
///
/// Screens name roles; only a theme knows colours.
package enum Role: UInt8, Sendable, Hashable, CaseIterable {
  /// Ordinary text.
  case text
  /// Text that stands back: units, notes, cut-offs.
  case dim
  /// Headings and column names.
  case heading
  /// The name of what is on the screen, in the first line.
  case title
  /// Frames and rules.
  case frame
  /// The frame of the panel that the keys act on.
  case focus
  /// A key in the key bar.
  case key
  /// A promise kept.
  case good
  /// A promise that may not be kept.
  case caution
  /// A promise broken or far behind.
  case bad
  /// What is not known.
  case unknown
  /// A difference between what a document states and what it computes to.
  case contradiction
  /// What has just changed.
  case fresh
}
