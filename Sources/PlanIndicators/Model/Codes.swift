// Codes and ids as bytes, as files have them.

extension RawRepresentable where Self: CaseIterable, RawValue == String {
  /// The case whose code has these bytes.
  init?(ascii text: Span<UInt8>) {
    for code in Self.allCases where code.rawValue.utf8.span.isEqual(to: text) {
      self = code
      return
    }
    return nil
  }
}

extension Span<UInt8> {
  /// Whether the bytes are the same.
  func isEqual(to other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for place in indices where self[place] != other[place] { return false }
    return true
  }
}
