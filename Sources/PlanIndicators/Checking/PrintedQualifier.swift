/// What the words beside a printed figure say about it: "trên 721 tỷ đồng", "80% trở lên".
struct PrintedQualifier {
  /// What a row may say of the figure; `nil` stands for an empty cell.
  let admitted: Set<Qualifier?>

  /// Reads the words beside the figure that stands at `index` among the parts of a text.
  init(of index: Int, in parts: [PrintedPart]) {
    // "trên 2-2,5%", "3 - 3,5% trở lên": the words hold for both ends.
    let first = Self.isRange(index - 2, in: parts) ? index - 2 : index
    let last = Self.isRange(index, in: parts) ? index + 2 : index
    let behind = parts[(last + 1)...].prefix { part in
      if case .figure = part { false } else { true }
    }.compactMap(\.word)
    if behind.contains("trở") {
      admitted = behind.contains("lên") ? [.atLeast] : [.atMost]
      return
    }
    let before = parts[..<first].suffix(2).map(\.word)
    guard let word = before.last.flatMap(\.self) else {
      admitted = [nil]
      return
    }
    let pair = before.first.flatMap(\.self).map { "\($0) \(word)" }
    if word == "trên" && Self.isWhole(behind: parts[..<(first - 1)])
      || before.count == 2 && before[0].map(Self.comparatives.contains) == true && word == "hơn"
    {
      // "22.214 trên 23.707 ha", "cao hơn 2 điểm": a whole, a difference.
      admitted = [nil, .over]
    } else if let found = pair.flatMap({ Self.words[$0] }) ?? Self.words[word] {
      admitted = [found]
    } else {
      admitted = word == "từ" || word == "from" ? [nil, .atLeast] : [nil]
    }
  }

  /// Whether two figures with a dash between them begin at a place: "2-2,5".
  private static func isRange(_ index: Int, in parts: [PrintedPart]) -> Bool {
    guard index >= 0, index + 2 < parts.count, case .figure = parts[index],
      case .sign(let sign) = parts[index + 1], case .figure = parts[index + 2]
    else { return false }
    return "-–".contains(sign)
  }

  /// Whether what stands before "trên" is a figure of the same thing: "22.214 trên", "38 xã trên".
  private static func isWhole(behind parts: ArraySlice<PrintedPart>) -> Bool {
    parts.suffix(2).contains { if case .figure = $0 { true } else { false } }
      && parts.last?.word.map(verbs.contains) != true
  }

  private static let verbs: Set = ["đạt", "ước", "được", "là", "tăng", "giảm", "và"]

  /// Whether a note quotes one of the words, as in: chữ “trên” là của cả câu.
  static func isQuoted(in note: String) -> Bool {
    note.split(separator: "“").dropFirst().contains { rest in
      words[rest.prefix { $0 != "”" }.lowercased()] != nil
    }
  }

  private static let comparatives: Set = [
    "cao", "thấp", "nhiều", "ít", "lớn", "nhỏ", "tốt", "kém", "sớm", "muộn", "nhanh", "chậm",
  ]

  private static let words: [String: Qualifier] = [
    "trên": .over, "hơn": .over, "over": .over, "more than": .over, "dưới": .under,
    "under": .under, "less than": .under, "gần": .nearly, "nearly": .nearly, "almost": .nearly,
    "khoảng": .about, "about": .about, "trên dưới": .about, "ít nhất": .atLeast,
    "tối thiểu": .atLeast, "không dưới": .atLeast, "at least": .atLeast, "nhiều nhất": .atMost,
    "tối đa": .atMost, "không quá": .atMost, "at most": .atMost,
  ]
}

extension PrintedPart {
  /// The text of a word; `nil` for a figure and a sign.
  fileprivate var word: String? { if case .word(let word) = self { word.text } else { nil } }
}

extension FolderChecks {
  /// A qualifier that is not the word beside the printed figure, unless the note quotes that word.
  mutating func check<Row>(
    _ qualifier: Qualifier?, of value: PrintedNumber, against quantity: PrintedQuantity,
    in unit: String, note: String, implied: Qualifier? = nil, at reference: Reference<Row>,
    of file: PlanFolder.FileName
  ) {
    let admitted = quantity.qualifiers(of: value, in: unit)
    guard !admitted.isEmpty, !admitted.contains(qualifier),
      !(qualifier == nil && admitted.contains(implied)),
      !(qualifier == implied && admitted.contains(nil)),
      !PrintedQualifier.isQuoted(in: note)
    else { return }
    report(
      .qualifierDiffers(qualifier?.rawValue ?? "", printed: quantity.text), at: reference, of: file,
      "qualifier", meant: admitted.count == 1 ? admitted.first.flatMap(\.self)?.rawValue : nil)
  }
}
