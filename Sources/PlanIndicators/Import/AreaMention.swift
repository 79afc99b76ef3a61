/// Areas that a text speaks of, among other words: "Trồng rừng phòng hộ huyện Ba Bể".
struct AreaMention {
  static let shortForms = ShortForms(
    Area.titles.compactMap { title in
      title.short.map { (PlainWords($0).text, PlainWords(title.word).text) }
    })
  private static let titles = Area.titles.map { PlainWords($0.word).words }
  private static let titleBeginnings = Set(titles.compactMap(\.first))
  private static let longestName = 4

  private let folder: PlanFolder
  /// The areas that bear a name, with the word for their level before it.
  private var byName: [[String]: [Reference<Area>]] = [:]
  /// Districts and provinces by their names alone, but for "Bắc Kạn", which is the whole.
  private var byBareName: [[String]: [Reference<Area>]] = [:]

  /// A name of an area.
  private struct Mention {
    let text: String
    /// The areas that bear the name; none where it is unknown.
    let areas: [Reference<Area>]
    /// Whether the word for a level stands before the name, or before the one that it is joined to.
    let hasTitle: Bool
  }

  init(of folder: PlanFolder) {
    self.folder = folder
    let own = folder.mainArea.map { Self.bareName(of: folder.areas[$0]) }
    for reference in folder.areas.allReferences {
      let area = folder.areas[reference]
      let name = IndicatorNames.withoutBracket(area.name.vietnamese).name
      byName[PlainWords(name).words, default: []].append(reference)
      let bare = Self.bareName(of: area)
      if [.district, .province].contains(area.level), bare != own {
        byBareName[PlainWords(bare).words, default: []].append(reference)
      }
    }
  }

  /// The name of an area in small letters, without the word for its level.
  static func bareName(of area: Area) -> String {
    let name = IndicatorNames.withoutBracket(area.name.vietnamese).name.lowercased()
    let title = Area.titles.map { $0.word.lowercased() + " " }.first(where: name.hasPrefix)
    return String(name.dropFirst(title?.count ?? 0))
  }

  /// The area other than `own`, and other than what `own` is a part of, that a text speaks of.
  ///
  /// Where a bare name is enough, "Ba Bể" is the district; else it may be the lake.
  func area(
    in text: String, otherThan own: Reference<Area>, during period: TimePeriod?, isBareEnough: Bool
  ) -> Reference<Area>? {
    mentions(in: text).lazy.filter { $0.hasTitle || isBareEnough }
      .filter { !$0.areas.contains { folder.isArea(own, inside: $0) } }
      .compactMap { mention in
        mention.areas.first { area in
          period.map { folder.areas[area].exists(during: $0) } ?? true
        }
      }.first
  }

  /// A name in a text that by the word before it is an area's, but none that the folder has.
  func unknownArea(in text: String) -> String? {
    mentions(in: text).first { $0.areas.isEmpty }?.text
  }

  /// The first name in a text that is neither that of `own` nor of what it is a part of.
  ///
  /// Where nothing else says which area is meant, a bare "Ba Bể" is a doubt too.
  func name(in text: String, otherThan own: Reference<Area>) -> String? {
    mentions(in: text).first { mention in
      !mention.areas.contains { folder.isArea(own, inside: $0) }
    }?.text
  }

  /// The area that the lines above a table name; `nil` where they name none.
  ///
  /// Of an area and what it lies in the smaller one is meant; of two with one name the one that existed
  /// in `year`, or that lies in another one that is named.
  ///
  /// - Throws: That a name is unknown, or that one area cannot be made out.
  func area(inTitle lines: [String], year: Int) throws(AreaFault) -> Reference<Area>? {
    let mentions = lines.flatMap { self.mentions(in: $0) }
    if let unknown = mentions.first(where: { $0.areas.isEmpty }) { throw .unknown(unknown.text) }
    let period = TimePeriod(year: year)
    let all = mentions.flatMap(\.areas)
    var found: Set<Reference<Area>> = []
    for mention in mentions where mention.hasTitle {
      var areas = mention.areas.filter { area in
        period.map { folder.areas[area].exists(during: $0) } ?? true
      }
      if areas.isEmpty { areas = mention.areas }
      if areas.count > 1 {
        areas = areas.filter { area in
          all.contains { $0 != area && folder.isArea(area, inside: $0) }
        }
      }
      guard areas.count == 1 else { throw .unclear(mention.text) }
      found.formUnion(areas)
    }
    // "Ba Bể" alone may be the lake.
    if let bare = mentions.first(where: { !$0.hasTitle && found.isDisjoint(with: $0.areas) }),
      !bare.areas.contains(where: { area in found.contains { folder.isArea($0, inside: area) } })
    {
      throw .unclear(bare.text)
    }
    let lowest = found.filter { area in
      !found.contains { $0 != area && folder.isArea($0, inside: area) }
    }
    guard lowest.count <= 1 else {
      throw .several(lowest.map { folder.areas[$0].name.vietnamese }.sorted())
    }
    return lowest.first
  }

  // MARK: Words

  /// A word of a text, as it stands and without accents.
  private struct Word {
    let text: String
    let plain: [String]
    /// Whether only a blank parts it from the word before, or what may stand behind a short form.
    let isJoined: Bool

    var isCapital: Bool { text.first?.isUppercase == true }
    var isOrdinary: Bool {
      let text = text.lowercased()
      return text.utf8.allSatisfy { $0 < 0x80 }
        ? AreaMention.ordinaryPlainWords.contains(text) : AreaMention.ordinaryWords.contains(text)
    }
  }

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var (word, gap) = ("", "")
    func end() {
      guard !word.isEmpty else { return }
      let plain = PlainWords(word).writtenOut(shortForms).words
      let isShort = words.last.map { PlainWords($0.text).words != $0.plain } ?? false
      let mark = gap.filter { $0 != " " }
      words.append(
        Word(
          text: word, plain: plain, isJoined: mark.isEmpty || mark == ":" || isShort && mark == ".")
      )
      (word, gap) = ("", "")
    }
    for character in text {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        end()
        gap.append(character)
      }
    }
    end()
    return words
  }

  /// Words that stand behind those for levels without being names: "xã hội", "tỉnh giao", "HUYỆN NĂM".
  ///
  /// In capitals a name cannot be told from other words, so that all else is taken for one.
  private static let ordinaryWords: Set<String> = [
    "hội", "năm", "tháng", "quý", "giao", "ủy", "uỷ", "đạt", "nông", "có", "được", "trong", "và",
    "lộ", "lỵ", "lị", "là", "theo", "thuộc", "vùng", "miền", "nghèo", "khó", "biên", "trên", "về",
    "số", "tổng", "kế", "thực", "đến", "ngoài", "quản", "hoàn", "đã", "chưa", "trực", "của", "cho",
    "từ", "do", "so", "còn", "tại", "với", "cùng", "kỳ", "kì", "ước", "đầu", "nhiệm", "khóa",
    "khoá",
    "lần", "thông", "mới", "đoàn", "đội", "ban", "đặc", "loại", "dự", "chỉ", "kết", "giai", "hình",
    "phát", "như", "trọng", "điểm", "tăng", "giảm", "ngày", "khi", "để", "không", "các", "chủ",
  ]

  /// The same where a table is written without accents.
  private static let ordinaryPlainWords = Set(ordinaryWords.map { unaccented($0) })

  /// The names in a text, in their order.
  private func mentions(in text: String) -> [Mention] {
    let words = Self.words(of: text)
    var found: [Mention] = []
    var place = 0
    // Whether the last name, right before `place`, stands behind "các huyện" or is joined to such a one.
    var isList = false
    while place < words.count {
      if let title = title(at: place, of: words) {
        let start = place + title.count
        isList = place > 0 && words[place - 1].plain == ["cac"]
        if let name = known(byName, after: title.plain, at: start, of: words) {
          found.append(mention(words[place..<name.end], name.areas, hasTitle: true))
          place = name.end
        } else if title.isSpelt, let end = unknownName(at: start, of: words) {
          found.append(mention(words[place..<end], [], hasTitle: true))
          place = end
        } else {
          place = start
        }
        continue
      }
      let isBehindAnd = isList && words[place].plain == ["va"]
      if isBehindAnd { place += 1 }
      if place < words.count, words[place].isCapital,
        let name = known(byBareName, after: [], at: place, of: words)
      {
        found.append(mention(words[place..<name.end], name.areas, hasTitle: isList))
        place = name.end
      } else if isBehindAnd, let end = unknownName(at: place, of: words) {
        found.append(mention(words[place..<end], [], hasTitle: true))
        place = end
      } else {
        isList = false
        place += 1
      }
    }
    return found
  }

  private func mention(
    _ words: ArraySlice<Word>, _ areas: [Reference<Area>], hasTitle: Bool
  ) -> Mention {
    Mention(
      text: words.map(\.text).joined(separator: " "), areas: areas, hasTitle: hasTitle)
  }

  /// The word for a level that begins at a place, how many words of the text it is, and whether it is
  /// that word with its accents: "tình hình" is no province.
  private func title(
    at place: Int, of words: [Word]
  ) -> (plain: [String], count: Int, isSpelt: Bool)? {
    guard words[place].plain.first.map(Self.titleBeginnings.contains) == true else { return nil }
    for (title, own) in zip(Self.titles, Area.titles) {
      for count in 1...2 where place + count <= words.count {
        let found = words[place..<(place + count)]
        guard found.flatMap(\.plain) == title else { continue }
        let text = found.map { $0.text.lowercased() }.joined(separator: " ")
        let isShort = count < title.count || text.utf8.count < 3
        let isBare = words.allSatisfy { $0.text.utf8.allSatisfy { $0 < 0x80 } }
        return (title, count, isShort || isBare || text == own.word.lowercased())
      }
    }
    return nil
  }

  /// The longest name of `names` that begins at a place.
  private func known(
    _ names: [[String]: [Reference<Area>]], after title: [String], at start: Int, of words: [Word]
  ) -> (areas: [Reference<Area>], end: Int)? {
    for end in stride(from: min(start + Self.longestName, words.count), to: start, by: -1) {
      if let areas = names[title + words[start..<end].flatMap(\.plain)] { return (areas, end) }
    }
    return nil
  }

  /// The end of what by its capitals is a name; `nil` where there is none.
  private func unknownName(at start: Int, of words: [Word]) -> Int? {
    let name = words[start...].prefix(3).enumerated().prefix { offset, word in
      word.isJoined && word.isCapital && !word.isOrdinary
        && title(at: start + offset, of: words) == nil
    }
    return name.isEmpty ? nil : start + name.count
  }
}

/// Why it is not known which area a table is about.
package enum AreaFault: Error, Sendable, Hashable {
  /// The folder has no area of this name.
  case unknown(String)
  /// The name can be that of several areas, or of something else.
  case unclear(String)
  /// Several areas are named, none of them inside the others.
  case several([String])
  /// The table names none, and this is named where it should be the folder's.
  case named(String, in: Place)
  /// The folder has no area at all.
  case none

  /// Where an area is named, beside the lines above a table.
  package enum Place: Sendable, Hashable {
    /// By the issuer of the document.
    case issuer
    /// In the title of the document.
    case title
    /// On a line below the table: who signs, where, or the source.
    case signature(line: Int)
  }
}
