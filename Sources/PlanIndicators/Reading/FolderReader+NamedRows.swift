// The ids of rows of the same file, or of a later one, once all rows are known.

extension FolderReader {
  /// Reports ids of rows of the same file, or of a later one, that lead nowhere.
  mutating func checkNamedRows() {
    cutCircles()
    cutForeignReplacements()
    let (targets, indicators) = (folder.targets, folder.indicators)
    let (areas, agencies) = (folder.areas, folder.agencies)
    for reference in targets.allReferences {
      check([targets[reference].supersedes], "supersedes", of: reference, targets, .targets)
      check(targets[reference].parts, "parts", of: reference, targets, .targets)
    }
    for reference in areas.allReferences {
      check(areas[reference].successors, "successor", of: reference, areas, .areas)
    }
    for reference in agencies.allReferences {
      check([agencies[reference].successor], "successor", of: reference, agencies, .agencies)
    }
    let profiles = Set(folder.profilePoints.map(\.profile))
    for reference in indicators.allReferences {
      let indicator = indicators[reference]
      check([indicator.parent], "parent", of: reference, indicators, .indicators)
      if !indicator.profile.isEmpty, !profiles.contains(indicator.profile),
        !isUnreadable(.profiles)
      {
        report(
          "indicators.csv", line(of: reference, in: "indicators.csv"), "profile",
          .unknownReference(indicator.profile, file: "profiles.csv"),
          meant: nearest(to: indicator.profile, among: profiles.sorted()))
      }
    }
  }

  /// Reports the rows that lead back to themselves; none of their links holds.
  private mutating func cutCircles() {
    cutCircles(of: .areas, "successor", in: \.areas) {
      $0[$1].successors
    } cut: {
      $0.successors = []
    }
    cutCircles(of: .agencies, "successor", in: \.agencies) {
      Self.one($0[$1].successor)
    } cut: {
      $0.successor = ""
    }
    cutCircles(of: .indicators, "parent", in: \.indicators) {
      Self.one($0[$1].parent)
    } cut: {
      $0.parent = ""
    }
    cutCircles(of: .targets, "supersedes", in: \.targets) {
      Self.one($0[$1].supersedes)
    } cut: {
      $0.supersedes = ""
    }
    cutCircles(of: .targets, "parts", in: \.targets) {
      $0[$1].parts
    } cut: {
      $0.parts = []
    }
  }

  private static func one(_ id: String) -> [String] { id.isEmpty ? [] : [id] }

  /// Reports the rows from which following `ids`, asked of the table lest each row be copied, leads back.
  @inline(__always)
  private mutating func cutCircles<Row>(
    of file: PlanFolder.FileName, _ column: String,
    in table: WritableKeyPath<PlanFolder, Table<Row>>,
    ids: (Table<Row>, Reference<Row>) -> [String], cut: (inout Row) -> Void
  ) {
    let rows = folder[keyPath: table]
    let circles = rows.rowsInCircles { row in
      let ids = ids(rows, row)
      return ids.isEmpty ? [] : ids.compactMap { rows.reference(of: $0) }
    }
    for (row, through) in circles {
      reportCircle(through: rows[through].id, at: row, of: file, column)
      folder[keyPath: table].update(row, cut)
    }
  }

  /// Reports the targets that replace one which is about something else, or one that was set later; the
  /// other stays a promise.
  private mutating func cutForeignReplacements() {
    let (targets, documents) = (folder.targets, folder.documents)
    for reference in targets.allReferences where !targets[reference].supersedes.isEmpty {
      let target = targets[reference]
      guard let other = targets[id: target.supersedes] else { continue }
      let difference: String? =
        if target.indicator != other.indicator {
          "indicator"
        } else if target.area != other.area {
          "area"
        } else if !target.period.isSameSpan(as: other.period) {
          "period"
        } else if let last = documents[target.document].latestIssue,
          let first = documents[other.document].earliestIssue, last < first
        {
          "document"
        } else {
          nil
        }
      guard let difference else { continue }
      report(
        "targets.csv", line(of: reference, in: "targets.csv"), "supersedes",
        .supersedesOther(other.id, difference: difference))
      folder.targets.update(reference) { $0.supersedes = "" }
    }
  }

  /// Reports a row that belongs to itself by way of the row `id`.
  mutating func reportCircle<Row>(
    through id: String, at reference: Reference<Row>, of file: PlanFolder.FileName,
    _ column: String
  ) {
    report(
      file.rawValue, line(of: reference, in: file.rawValue), column, .circle(id))
  }

  /// Reports those of `ids`, named in a row of a file, that are no rows of the same file.
  private mutating func check<Row>(
    _ ids: [String], _ column: String, of reference: Reference<Row>, _ table: Table<Row>,
    _ file: PlanFolder.FileName
  ) {
    for id in ids where !id.isEmpty && table[id: id] == nil {
      reportUnknown(id, in: table, of: file, line(of: reference, in: file.rawValue), column)
    }
  }
}
