/// Areas that the name of a row speaks of, among other words: "Trồng rừng phòng hộ huyện Ba Bể".
struct AreaMention {
  static let shortForms: ShortForms = [
    "tp": "thanh pho", "tx": "thi xa", "tt": "thi tran", "h": "huyen",
  ]
  private static let levels = ["tinh", "huyen", "thanh pho", "xa", "phuong", "thi tran"]

  private let folder: PlanFolder
  private var byName: [[String]: [Reference<Area>]] = [:]
  private let bareDistricts: [(name: String, area: Reference<Area>)]

  init(of folder: PlanFolder) {
    self.folder = folder
    for reference in folder.areas.allReferences {
      let words = PlainWords(folder.areas[reference].name.vietnamese).words
      byName[words, default: []].append(reference)
    }
    bareDistricts = folder.areas.allReferences.compactMap { reference in
      let area = folder.areas[reference]
      guard area.level == .district, let parent = area.parent else { return nil }
      let name = Self.bareName(of: area)
      // "Bắc Kạn" alone is the province.
      return name == Self.bareName(of: folder.areas[parent]) ? nil : (name, reference)
    }
  }

  /// The area other than `own`, and other than what `own` is a part of, that a text speaks of.
  ///
  /// Where a bare name is enough, "Ba Bể" is the district; else it may be the lake.
  func area(
    in text: String, otherThan own: Reference<Area>, during period: TimePeriod?, isBareEnough: Bool
  ) -> Reference<Area>? {
    let words = PlainWords(text).writtenOut(Self.shortForms).words
    func isOther(_ area: Reference<Area>) -> Bool {
      (period.map { folder.areas[area].exists(during: $0) } ?? true)
        && !folder.isArea(own, inside: area)
    }
    for level in Self.levels {
      let level = level.split(separator: " ").map(String.init)
      for start in words.indices where words[start...].starts(with: level) {
        let end = start + level.count
        for length in stride(from: min(4, words.count - end), to: 0, by: -1) {
          let named = byName[Array(words[start..<(end + length)])] ?? []
          if named.contains(where: { folder.isArea(own, inside: $0) }) { break }
          if let found = named.first(where: isOther) { return found }
        }
      }
    }
    guard isBareEnough else { return nil }
    let text = " " + text.lowercased() + " "
    return bareDistricts.first { text.contains(" \($0.name) ") && isOther($0.area) }?.area
  }

  static func bareName(of area: Area) -> String {
    let name = area.name.vietnamese.lowercased()
    let level = ["tỉnh ", "huyện ", "thành phố ", "thị xã "].first(where: name.hasPrefix)
    return String(name.dropFirst(level?.count ?? 0))
  }
}
