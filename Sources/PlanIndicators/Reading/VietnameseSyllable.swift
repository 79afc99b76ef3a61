/// How Vietnamese words are spelt: an onset, a rime and, on one certain letter of the rime, the tone.
///
/// Rare words are taken in rather than left out: what is no syllable here is certainly none.
///
/// - SeeAlso: Đoàn Thiện Thuật, *Ngữ âm tiếng Việt*, on the initials and the rimes.
enum VietnameseSyllable {
  /// Whether a word, in letters of either case, may be a syllable.
  static func isPossible(_ word: String) -> Bool {
    var letters: [Unicode.Scalar] = []
    var tone: (place: Int, mark: Int)?
    for scalar in word.lowercased().unicodeScalars {
      guard let vowel = vowels[scalar] else {
        letters.append(scalar)
        continue
      }
      if vowel.tone > 0 {
        guard tone == nil else { return false }
        tone = (letters.count, vowel.tone)
      }
      letters.append(vowel.letter)
    }
    return (0...min(3, letters.count)).contains { length in
      let rime = letters[length...]
      return isSpelt(text(letters[..<length]), text(rime))
        && (tone.map { tone in
          toned(rime).contains(tone.place) && (tone.mark >= acute || !isStopped(rime))
            && (tone.mark != tilde || rime.prefix(2) != ["o", "o"])
        } ?? !isStopped(rime))
    }
  }

  private static func text(_ letters: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(letters))
  }

  /// Whether the rime may follow the onset.
  ///
  /// That k stands before e, ê, i and y alone is not asked for: Bắc Kạn, Kông.
  private static func isSpelt(_ onset: String, _ rime: String) -> Bool {
    guard onsets.contains(onset), let vowel = rime.first else { return false }
    switch onset {
    case "c", "ng": return rimes.contains(rime) && !"eêiy".contains(vowel)
    case "g": return rimes.contains(rime) && !"eêy".contains(vowel)
    case "gh", "ngh": return rimes.contains(rime) && "eêi".contains(vowel)
    case "gi": return rimes.contains(rime) && !"iy".contains(vowel)
    case "qu":
      return rimes.contains(rime) && !"ouư".contains(vowel)
        || ["ych", "yn", "ynh", "yt"].contains(rime)
    default: return rimes.contains(rime)
    }
  }

  /// A syllable that ends in one of these has the acute tone or the dot below.
  private static func isStopped(_ rime: ArraySlice<Unicode.Scalar>) -> Bool {
    rime.last.map { "cpt".unicodeScalars.contains($0) } == true || rime.suffix(2) == ["c", "h"]
  }

  /// The places of the letters of a rime on which the tone may stand.
  private static func toned(_ rime: ArraySlice<Unicode.Scalar>) -> ClosedRange<Int> {
    let nucleus = rime.prefix { vowels[$0] != nil }
    let last = nucleus.endIndex - 1
    if let place = nucleus.lastIndex(where: { "ăâêôơư".unicodeScalars.contains($0) }) {
      return place...place
    }
    if nucleus.count == 1 || nucleus.count < rime.count { return last...last }
    // Of hòa and hoà both are written; mùa and tài have but one way.
    let isEither = ["oa", "oe", "uy"].contains(text(nucleus))
    return last - 1...(isEither ? last : last - 1)
  }

  /// Each letter of a vowel without its tone, and the tone.
  private static let vowels: [Unicode.Scalar: (letter: Unicode.Scalar, tone: Int)] = {
    let rows = [
      "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
      "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ]
    var vowels: [Unicode.Scalar: (letter: Unicode.Scalar, tone: Int)] = [:]
    for row in rows.map({ Array($0.unicodeScalars) }) {
      for (tone, scalar) in row.enumerated() { vowels[scalar] = (row[0], tone) }
    }
    return vowels
  }()
  /// The first of the two tones of a syllable that ends in a stop.
  private static let acute = 4
  /// What foreign words with oo, as xe goòng, do not have; `voõng` is võng in VNI.
  private static let tilde = 3

  static let onsets = set(
    "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
  ).union([""])

  static let rimes = set(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ich im in inh ip it iu
    ia iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu
    o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt
    oe oen oeo oet ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uơ uôc uôi uôm uôn uông uôt
    uy uya uych uyên uyêt uyn uynh uyp uyt uyu
    ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split { $0.isWhitespace }.map { String($0) })
  }
}
