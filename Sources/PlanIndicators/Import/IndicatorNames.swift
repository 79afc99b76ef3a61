/// The names of a folder's indicators and areas, found by what a report calls them.
struct IndicatorNames {
  private let folder: PlanFolder
  private let entries: [Entry]
  private var byKey: [[String]: [Int]] = [:]
  private var byWord: [String: [Int]] = [:]
  private var areasByName: [PlainWords: [Reference<Area>]] = [:]

  private struct Entry {
    let indicator: Reference<Indicator>
    let words: Set<String>
    /// The words before the bracket of the name.
    let plainWords: Set<String>
    let idWords: Set<String>
    let everyday: EverydayName
    let unit: UnitOfMeasure?
  }

  /// What a row was found to be about.
  enum Match: Hashable {
    case certain(Reference<Indicator>)
    /// It is an everyday name that can mean only this one.
    case everyday(Reference<Indicator>)
    /// It may be one of these, or something else.
    case doubtful([Reference<Indicator>])
    /// It is that one by its name, but is measured in something else.
    case otherUnit(Reference<Indicator>)
  }

  init(of folder: PlanFolder) {
    self.folder = folder
    entries = folder.indicators.allReferences.map { reference in
      let indicator = folder.indicators[reference]
      return Entry(
        indicator: reference, words: Set(Self.words(of: indicator.name.vietnamese).words),
        plainWords: Set(Self.words(of: Self.withoutBracket(indicator.name.vietnamese).name).words),
        idWords: Set(PlainWords(indicator.id).words), everyday: EverydayName(of: indicator),
        unit: UnitOfMeasure(indicator.unit.vietnamese))
    }
    for (place, entry) in entries.enumerated() {
      byKey[entry.words.sorted(), default: []].append(place)
      for word in entry.words { byWord[word, default: []].append(place) }
    }
    for reference in folder.areas.allReferences {
      let words = PlainWords(folder.areas[reference].name.vietnamese)
      areasByName[words, default: []].append(reference)
      // "Ba Bể" for "Huyện Ba Bể".
      for title in Area.titles.map({ PlainWords($0.word).words })
      where words.words.starts(with: title) {
        let bare = PlainWords(words: Array(words.words.dropFirst(title.count)))
        areasByName[bare, default: []].append(reference)
      }
    }
  }

  /// The unit of an indicator.
  func unit(of indicator: Reference<Indicator>) -> UnitOfMeasure? {
    entries[Int(indicator.position)].unit
  }

  /// Whether some indicator is measured so, or in a multiple of it.
  func isKnown(_ unit: UnitOfMeasure) -> Bool {
    entries.indices.contains { power(unit, $0) != nil }
  }

  // MARK: Words

  /// The words that make a name, without those that any name may carry.
  ///
  /// More short forms are written out after the usual ones.
  static func words(of name: String, also forms: ShortForms = [:]) -> PlainWords {
    let words = PlainWords(name).writtenOut(shortForms).writtenOut(forms)
    let telling = words.words.filter { !fillers.contains($0) }
    return PlainWords(words: telling)
  }

  private static let fillers: Set<String> = [
    "tong", "so", "cua", "va", "cac", "theo", "duoc", "toan", "tinh", "cho", "tai",
  ]

  private static let shortForms: ShortForms = [
    "tong san pham tren dia ban grdp": "grdp", "tong san pham tren dia ban": "grdp",
    "tong san pham trong tinh": "grdp", "tong san pham grdp": "grdp", "khu vuc": "",
    "toc do tang truong kinh te grdp": "tang grdp", "toc do tang truong kinh te": "tang grdp",
    "tang truong kinh te grdp": "tang grdp",
    "tang truong kinh te": "tang grdp", "toc do tang truong": "tang",
    "toc do tang": "tang", "tang truong": "tang", "nsnn": "ngan sach nha nuoc",
    "ns": "ngan sach", "tren dia ban tinh": "", "tren dia ban": "",
    "ntm": "nong thon moi", "gtsx": "gia tri san xuat", "htx": "hop tac xa",
    "dn": "doanh nghiep", "xnk": "xuat nhap khau", "xk": "xuat khau", "nk": "nhap khau",
    "bhyt": "bao hiem y te", "sl": "san luong", "dt": "dien tich",
    "dtts": "dan toc thieu so", "bq": "binh quan", "cn": "cong nghiep",
    "xd": "xay dung", "nln": "nong lam nghiep", "co cau": "ty trong",
    "ban le hang hoa": "ban le", "ban le hh": "ban le", "dich vu tieu dung": "dich vu",
    "binh quan dau nguoi nam": "binh quan dau nguoi", "dvc": "dich vu cong", "dv": "dich vu",
    "tltn": "tot nghiep", "duy tri": "", "phan dau": "", "uoc": "",
  ]

  // MARK: Areas

  /// The area that a text names; `nil` where it names none, or several that existed then.
  func area(named text: String, in period: TimePeriod?, inside root: Reference<Area>)
    -> Reference<Area>?
  {
    let found = areasByName[PlainWords(text).writtenOut(AreaMention.shortForms)] ?? []
    let existing = found.filter { reference in
      period.map { folder.areas[reference].exists(during: $0) } ?? true
        && folder.isArea(reference, inside: root)
    }
    // The higher level is meant where only the bare name stands: "Ba Bể" the district, not the commune.
    let highest = existing.min {
      Self.rank(folder.areas[$0].level) < Self.rank(folder.areas[$1].level)
    }
    let rivals = existing.filter { reference in
      highest.map { folder.areas[$0].level == folder.areas[reference].level } ?? false
    }
    return Set(rivals).count == 1 ? highest : nil
  }

  private static func rank(_ level: Area.Level) -> Int {
    Area.Level.allCases.firstIndex(of: level) ?? 0
  }

  // MARK: Indicators

  /// Finds the indicator of a row by its name, its place in the outline and its unit.
  ///
  /// Certain is only a name with the same words as the indicator's, alone or completed from the rows
  /// that it belongs to. Anything else is a doubt, with the nearest names.
  func match(_ name: String, under ancestors: [String], unit: UnitOfMeasure?) -> Match {
    let (plain, bracket) = Self.withoutBracket(name)
    let full = Set(Self.words(of: name).words)
    let own = Set(Self.words(of: plain).words)
    let extra = Set(Self.words(of: bracket).words)
    let above = ancestors.suffix(2).reversed().map { Set(Self.words(of: withoutUnit($0)).words) }
    var found: [Int] = []
    if !own.isEmpty {
      found = withoutWholes(
        above.lazy.map { self.places(own: full, completedBy: $0) }.first { !$0.isEmpty } ?? [],
        own: full)
    } else if let parent = above.first {
      found = byKey[parent.sorted()] ?? []
    }
    if found.isEmpty { found = byKey[full.sorted()] ?? [] }
    if found.isEmpty, !bracket.isEmpty {
      found = (byKey[own.sorted()] ?? []).filter { place in
        extra.isSubset(of: entries[place].words.union(entries[place].idWords))
          || UnitOfMeasure(bracket).flatMap { self.power($0, place) } != nil
      }
    }
    let fitting = found.filter { place in unit.map { power($0, place) != nil } ?? true }
    if fitting.count == 1 { return .certain(entries[fitting[0]].indicator) }
    if found.count == 1 { return .otherUnit(entries[found[0]].indicator) }
    if fitting.count > 1 { return .doubtful(fitting.map { entries[$0].indicator }) }
    if let everyday = everydayMatch(name, under: ancestors, unit: unit) { return everyday }
    return .doubtful(nearest(to: full.union(above.first ?? []), own: full, unit: unit))
  }

  /// The indicators of a fitting unit that an everyday name can mean; `nil` where there is none.
  private func everydayMatch(
    _ name: String, under ancestors: [String], unit: UnitOfMeasure?
  ) -> Match? {
    let own = EverydayName.words(of: name)
    guard !own.isEmpty else { return nil }
    let above = ancestors.suffix(2).reversed().map { EverydayName.words(of: $0) }
    let fitting = entries.indices.filter { place in unit.map { power($0, place) != nil } ?? true }
    var found = fitting.filter { entries[$0].everyday.words == own }
    for words in above where found.isEmpty && !own.isSubset(of: words) {
      found = fitting.filter { entries[$0].everyday.words == own.union(words) }
    }
    if found.count == 1 { return .everyday(entries[found[0]].indicator) }
    if found.isEmpty { found = fitting.filter { entries[$0].everyday.undetermined == own } }
    return found.isEmpty ? nil : .doubtful(found.map { entries[$0].indicator })
  }

  /// The indicators whose name has all the own words, and no others but those of the row above.
  private func places(own: Set<String>, completedBy above: Set<String>) -> [Int] {
    guard let word = own.first else { return [] }
    let all = own.union(above)
    return (byWord[word] ?? []).filter { place in
      let words = entries[place].words
      return own.isSubset(of: words) && words.isSubset(of: all) && (words != above || words == own)
    }
  }

  /// Those of some indicators that are meant: "Kim ngạch xuất khẩu" below "Xuất, nhập khẩu" is the part
  /// that it names, not the whole that the row above would make of it.
  private func withoutWholes(_ places: [Int], own: Set<String>) -> [Int] {
    guard let exact = places.first(where: { entries[$0].words == own }) else { return places }
    let parent = folder.indicators[entries[exact].indicator].parent
    return places.filter { folder.indicators[entries[$0].indicator].id != parent }
  }

  /// A name without the unit in brackets behind it: "Kim ngạch xuất, nhập khẩu (triệu USD)".
  private func withoutUnit(_ name: String) -> String {
    let (plain, bracket) = Self.withoutBracket(name)
    return UnitOfMeasure(bracket).map(isKnown) == true ? plain : name
  }

  private func power(_ unit: UnitOfMeasure, _ place: Int) -> Int? {
    entries[place].unit.flatMap {
      unit.power(to: $0, of: folder.indicators[entries[place].indicator].kind)
    }
  }

  /// The three indicators of a fitting unit whose names are most like some words.
  private func nearest(
    to words: Set<String>, own: Set<String>, unit: UnitOfMeasure?
  ) -> [Reference<Indicator>] {
    var shared: [Int: Int] = [:]
    for word in words { for place in byWord[word] ?? [] { shared[place, default: 0] += 1 } }
    let scored = shared.compactMap { place, count -> (place: Int, score: Double)? in
      guard !own.isDisjoint(with: entries[place].words),
        unit.map({ power($0, place) != nil }) ?? true
      else { return nil }
      let likeness = 2 * Double(count) / Double(words.count + entries[place].words.count)
      if own == entries[place].plainWords { return (place, 2) }
      return likeness >= 0.4 ? (place, likeness) : nil
    }
    let nearest = scored.sorted { ($1.score, $0.place) < ($0.score, $1.place) }
      .map { entries[$0.place].indicator }.prefix(3)
    // Of several parts of one whole the whole is as near.
    let wholes = Set(nearest.map { folder.indicators[$0].parent })
    guard nearest.count > 1, wholes.count == 1, let id = wholes.first,
      let whole = folder.indicators.reference(of: id), !nearest.contains(whole)
    else { return Array(nearest) }
    return [whole] + nearest.prefix(2)
  }

  /// A name without its first bracket, and what stands in that.
  static func withoutBracket(_ name: String) -> (name: String, bracket: String) {
    guard let open = name.firstIndex(of: "("), let close = name[open...].firstIndex(of: ")") else {
      return (name, "")
    }
    let rest = name[..<open] + name[name.index(after: close)...]
    return (rest.trimmed, String(name[name.index(after: open)..<close]))
  }
}
