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

/// The text among `candidates` that a letter or two make of `text`, of a short one only one letter; `nil`
/// where two are equally near.
package func nearest(to text: String, among candidates: [String]) -> String? {
  let wanted = unaccented(text)
  let most = wanted.count < 5 ? 1 : 2
  var best: (distance: Int, texts: [String]) = (most, [])
  for candidate in candidates where abs(candidate.utf8.count - wanted.utf8.count) <= most {
    let plain = unaccented(candidate)
    let distance = wanted.editDistance(to: plain)
    guard distance <= best.distance, wanted.mayBeMisspelt(plain) else { continue }
    best = (distance, distance < best.distance ? [candidate] : best.texts + [candidate])
  }
  return best.texts.count == 1 ? best.texts.first : nil
}

extension String {
  /// Whether the digits of the text can be those of `other` with a slip of the hand.
  ///
  /// They are the same, or two of them are exchanged, or there is one too many or too few. Numbers in
  /// which a digit is another one are neighbours.
  fileprivate func mayBeMisspelt(_ other: String) -> Bool {
    let (own, theirs) = (String(filter(\.isNumber)), String(other.filter(\.isNumber)))
    guard own != theirs else { return true }
    return own.editDistance(to: theirs) == 1
      && (own.count != theirs.count || own.sorted() == theirs.sorted())
  }

  /// How many letters must be changed, added, left out or exchanged with the next one to get from this
  /// text to `other`.
  ///
  /// - SeeAlso: Damerau 1964, each letter being touched once (optimal string alignment); the table is kept
  ///   row by row (Wagner and Fischer 1974).
  package func editDistance(to other: String) -> Int {
    let own = Array(unicodeScalars)
    let other = Array(other.unicodeScalars)
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for place in own.indices {
      var row = [place + 1]
      for column in other.indices {
        let isSame = own[place] == other[column]
        var least = Swift.min(
          last[column] + (isSame ? 0 : 1), last[column + 1] + 1, row[column] + 1)
        if place > 0, column > 0, own[place] == other[column - 1], own[place - 1] == other[column] {
          least = Swift.min(least, beforeLast[column - 1] + 1)
        }
        row.append(least)
      }
      (beforeLast, last) = (last, row)
    }
    return last[other.count]
  }
}
