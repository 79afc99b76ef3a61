/// The letters and signs beyond ASCII that Vietnamese texts are made of, in UTF-8.
///
/// A text of them and ASCII is valid, composed and of no encoding from before Unicode, so that nothing
/// more need be asked of it. Whatever else may stand in a text is looked at more closely: see
/// ``composed(_:)`` and ``LegacyText/mayBe(_:)``, of which this is the narrower side.
enum OrdinaryText {
  /// How many bytes such a letter has at a place that holds no ASCII; `nil` where none stands there, or
  /// where it cannot stand between its neighbours.
  static func length(at place: Int, of bytes: Span<UInt8>) -> Int? {
    guard let length = lengthOfLetter(at: place, of: bytes) else { return nil }
    return bytes[place] != latin1 || isSpelt(bytes[place + 1], at: place, of: bytes) ? length : nil
  }

  /// What the letters of Latin-1 that Vietnamese uses begin with, which the encodings from before
  /// Unicode have too.
  static let latin1: UInt8 = 0xC3

  /// Whether a letter that begins so is Unicode's alone: ă, đ and ĩ, or a letter with two marks.
  @inline(__always)
  static func isOfUnicodeAlone(_ byte: UInt8) -> Bool { byte == 0xC4 || byte == 0xE1 }

  /// Whether every letter of Latin-1 in a part of the bytes may stand between its neighbours.
  static func isSpelt(_ part: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    for place in part where bytes[place] == latin1 {
      guard place + 1 < part.upperBound, isSpelt(bytes[place + 1], at: place, of: bytes) else {
        return false
      }
    }
    return true
  }

  /// The same length, whatever stands beside the letter.
  @inline(__always)
  static func lengthOfLetter(at place: Int, of bytes: Span<UInt8>) -> Int? {
    guard place + 1 < bytes.count else { return nil }
    let (first, second) = (bytes[place], bytes[place + 1])
    switch first {
    case latin1: return isVietnameseLatin1(second) ? 2 : nil
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
  private static func isVietnameseLatin1(_ byte: UInt8) -> Bool {
    isContinuation(byte) && vietnameseLatin1 >> UInt64(byte & 0x3F) & 1 == 1
  }

  /// A bit for each letter of Latin-1 from À on: the large ones, then in the same order the small ones.
  private static let vietnameseLatin1: UInt64 = 0x263C_370F_263C_370F

  // MARK: Neighbours

  /// Whether such a letter may stand between its neighbours in a Vietnamese word.
  ///
  /// The encodings from before Unicode have letters of Vietnamese at the wrong places: `Xaõ`, `tÕ`,
  /// `quèc`. Two letters beside each other tell most of them.
  private static func isSpelt(_ letter: UInt8, at place: Int, of bytes: Span<UInt8>) -> Bool {
    let previous = place > 0 ? bytes[place - 1] : 0
    let next = place + 2 < bytes.count ? bytes[place + 2] : 0
    if letter & small == 0 {
      // Large letters stand first or among large ones.
      if isSmall(previous) || isSmall(next) && isSmall(previous | small) { return false }
    } else if UInt8(ascii: "A")...UInt8(ascii: "Z") ~= next {
      return false
    }
    if previous >= 0x80, place > 1, bytes[place - 2] == 0xC3 { return false }
    let bit: UInt32 = 1 << UInt32(letter & 0x1F)
    return lettersAfter(previous | small) & lettersBefore(next | small) & bit != 0
  }

  /// The bit that tells small letters from large ones, in ASCII and in the last byte of Latin-1.
  private static let small: UInt8 = 0x20

  @inline(__always)
  private static func isSmall(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
  }

  /// The letters, a bit for each, that may follow a small letter of ASCII.
  @inline(__always)
  private static func lettersAfter(_ byte: UInt8) -> UInt32 {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "q"): 0
    case UInt8(ascii: "i"): ~(ì | í | ý)
    case UInt8(ascii: "o"): à | á | ã | è | é | ò | ó
    case UInt8(ascii: "u"): à | á | â | ã | è | é | ê | ì | í | ô | ý
    case UInt8(ascii: "y"): ê
    case UInt8(ascii: "c"): ~(è | é | ê | ì | í | ý)
    case UInt8(ascii: "g"): ~(è | é | ê | ý)
    default: ~0
    }
  }

  /// The letters that a small letter of ASCII may follow.
  @inline(__always)
  private static func lettersBefore(_ byte: UInt8) -> UInt32 {
    switch byte {
    case UInt8(ascii: "c"), UInt8(ascii: "p"), UInt8(ascii: "t"): á | é | í | ó | ú | ý
    case UInt8(ascii: "a"): ì | í | ò | ó | õ | ù | ú | ý
    case UInt8(ascii: "e"): ò | ó | õ
    case UInt8(ascii: "i"): à | á | ã | ò | ó | ô | õ | ù | ú
    case UInt8(ascii: "o"): à | á | ã | è | é
    case UInt8(ascii: "u"): à | á | â | ã | ê | ì | í | ý
    case UInt8(ascii: "y"): à | á | â | ã | ù | ú
    default: ~0
    }
  }

  // The bits are the places of the letters in Latin-1. Computed, so that they fold into the sets above: a
  // stored one would be asked at every letter whether it is there yet.
  private static var à: UInt32 { 1 << 0 }
  private static var á: UInt32 { 1 << 1 }
  private static var â: UInt32 { 1 << 2 }
  private static var ã: UInt32 { 1 << 3 }
  private static var è: UInt32 { 1 << 8 }
  private static var é: UInt32 { 1 << 9 }
  private static var ê: UInt32 { 1 << 10 }
  private static var ì: UInt32 { 1 << 12 }
  private static var í: UInt32 { 1 << 13 }
  private static var ò: UInt32 { 1 << 18 }
  private static var ó: UInt32 { 1 << 19 }
  private static var ô: UInt32 { 1 << 20 }
  private static var õ: UInt32 { 1 << 21 }
  private static var ù: UInt32 { 1 << 25 }
  private static var ú: UInt32 { 1 << 26 }
  private static var ý: UInt32 { 1 << 29 }
}
