import PlanIndicators

// Finding what an option names, or saying what exists instead.

extension Table where Row: Named {
  /// The row with the id `id`.
  ///
  /// - Throws: ``Failure/unknown(_:_:nearest:)`` with the nearest ids and their names.
  func reference(
    of id: String, as subject: Failure.Subject, in language: Language
  ) throws(Failure) -> Reference<Row> {
    if let reference = reference(of: id) { return reference }
    let wanted = unaccented(id)
    let candidates = map { row in
      let name = row.name[language]
      let plainName = unaccented(name)
      let distance =
        !wanted.isEmpty && plainName.contains(wanted)
        ? 0
        : Swift.min(wanted.editDistance(to: unaccented(row.id)), wanted.editDistance(to: plainName))
      return (distance: distance, text: "\(row.id) (\(name))")
    }
    let nearest = candidates.enumerated()
      .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
      .prefix(5).map(\.element.text)
    throw .unknown(subject, id, nearest: nearest)
  }
}

extension TrackStatus {
  /// Reads statuses parted by commas.
  ///
  /// - Throws: ``Failure/unknown(_:_:nearest:)`` with all statuses that there are.
  static func list(_ text: String) throws(Failure) -> Set<TrackStatus> {
    var statuses = Set<TrackStatus>()
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let code = part.filter { $0 != " " }
      guard let status = TrackStatus(rawValue: code) else {
        throw .unknown(.status, code, nearest: allCases.map(\.rawValue))
      }
      statuses.insert(status)
    }
    return statuses
  }
}
