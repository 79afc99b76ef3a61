/// The letters and signs beyond ASCII that Vietnamese texts are made of, in UTF-8.
///
/// A text of them and ASCII is valid, composed and of no encoding from before Unicode, so that nothing
/// more need be asked of it. Whatever else may stand in a text is looked at more closely: see
/// ``composed(_:)`` and ``LegacyText/mayBe(_:)``, of which this is the narrower side.
enum OrdinaryText {
  /// How many bytes such a letter has at a place that holds no ASCII; `nil` where none stands there.
  @inline(__always)
  static func length(at place: Int, of bytes: Span<UInt8>) -> Int? {
    guard place + 1 < bytes.count else { return nil }
    let (first, second) = (bytes[place], bytes[place + 1])
    switch first {
    case 0xC3: return isVietnameseLatin1(second) ? 2 : nil
    case 0xC4...0xCB: return isContinuation(second) ? 2 : nil
    // The Vietnamese letters of Latin Extended Additional; dashes, quotation marks and dots.
    case 0xE1 where 0xB8...0xBB ~= second, 0xE2 where second == 0x80:
      guard place + 2 < bytes.count else { return nil }
      let third = bytes[place + 2]
      return isContinuation(third) && (first == 0xE1 || third >= 0x90) ? 3 : nil
    default: return nil
    }
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// Whether a byte is the last one of à á â ã è é ê ì í ò ó ô õ ù ú ý in UTF-8, small or large.
  @inline(__always)
  static func isVietnameseLatin1(_ byte: UInt8) -> Bool {
    isContinuation(byte) && vietnameseLatin1 >> UInt64(byte & 0x3F) & 1 == 1
  }

  /// A bit for each letter of Latin-1 from À on: the large ones, then in the same order the small ones.
  private static let vietnameseLatin1: UInt64 = 0x263C_370F_263C_370F
}
