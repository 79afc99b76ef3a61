// What was probably meant by a text that names nothing.

/// A row that people know by a name.
public protocol Named {
  /// The name.
  var name: LocalizedText { get }
}

extension Area: Named {}
extension Sector: Named {}
extension Agency: Named {}
extension Indicator: Named {}
extension Plan: Named {}

extension Table {
  /// What is wrong with an id that the table of `file` does not have, and what was probably meant.
  func fault(ofUnknown id: String, file: String) -> (kind: DataIssue.Kind, meant: String?) {
    if let other = idWithOtherZeros(id) { return (.lostZeros(id, file: file), other) }
    return (.unknownReference(id, file: file), nearestID(to: id))
  }

  /// The id that differs from `text` only by zeros in front: `06` for `6`.
  private func idWithOtherZeros(_ text: String) -> String? {
    let bare = text.drop { $0 == "0" }
    return first { row in
      row.id.utf8.count != text.utf8.count && (row.id.first == "0" || text.first == "0")
        && row.id.drop { $0 == "0" } == bare
    }?.id
  }

  /// The id that `text` probably means: the same but for blanks and capitals, the id of the row with
  /// this name, or one that a letter or two make of it.
  private func nearestID(to text: String) -> String? {
    let plain = unaccented(text).filter { $0 != " " }
    guard !plain.isEmpty else { return nil }
    if let same = first(where: { unaccented($0.id) == plain }) { return same.id }
    let named = first { row in
      (row as? any Named).map { unaccented($0.name.vietnamese).filter { $0 != " " } == plain }
        ?? false
    }
    // Numbers that differ by a digit are neighbours, not misspellings.
    return named?.id
      ?? (text.contains(where: \.isLetter) ? nearest(to: text, among: map(\.id)) : nil)
  }
}

/// The text among `candidates` that a letter or two make of `text`; of a short one only one letter.
package func nearest(to text: String, among candidates: [String]) -> String? {
  let wanted = unaccented(text)
  let most = wanted.count < 5 ? 1 : 2
  var best: (distance: Int, text: String)?
  for candidate in candidates where abs(candidate.utf8.count - wanted.utf8.count) <= most {
    let distance = wanted.editDistance(to: unaccented(candidate))
    if distance <= most, best.map({ distance < $0.distance }) ?? true {
      best = (distance, candidate)
    }
  }
  return best?.text
}

extension String {
  /// How many letters must be changed, added or left out to get from this text to `other`.
  ///
  /// - SeeAlso: Levenshtein 1966; the table is kept row by row (Wagner and Fischer 1974).
  package func editDistance(to other: String) -> Int {
    let other = Array(other.unicodeScalars)
    var row = Array(0...other.count)
    for (index, letter) in unicodeScalars.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let changed = diagonal + (letter == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = Swift.min(changed, diagonal + 1, row[column] + 1)
      }
    }
    return row[other.count]
  }
}
