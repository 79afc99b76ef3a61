/// A row to be added to a file of a plan folder.
package struct NewRow: Sendable, Hashable {
  /// The file.
  package let file: String
  /// Its id.
  package let id: String
  /// What its columns hold; the others stay empty.
  package let cells: [String: String]
  /// The line and the column of the table that it comes from.
  package let line: Int
  package let column: Int
}

/// What makes rows of the folder out of the cells of matched rows.
struct RowMaker {
  let folder: PlanFolder
  let columns: ReportColumns
  let marks: DecimalMarks
  let document: Reference<Document>
  /// How final figures are where the table does not say.
  let status: ObservationStatus?
  /// Whether a person has said which area the table is about.
  let isAreaStated: Bool
  private(set) var additions: [NewRow] = []
  /// The ids of rows that another row of the table contradicts.
  private(set) var contradicted: Set<String> = []
  private var takenIDs: Set<String>
  /// What the table has said so far, by what it is about.
  private var said: [Key: (line: Int, value: PrintedNumber, id: String)] = [:]
  private var contradictions: [Key: (first: Int, second: Int)] = [:]
  private var keys: [String: Key] = [:]
  /// The crop season that all figures and targets of an indicator are of.
  let seasons: [Reference<Indicator>: TimePeriod.Season]

  /// What a figure of the table is about.
  struct Key: Hashable {
    let sort: String
    let indicator: Reference<Indicator>
    let area: Reference<Area>
    let period: TimePeriod
    let issuer: Target.Issuer?
  }

  init(
    folder: PlanFolder, columns: ReportColumns, marks: DecimalMarks,
    document: Reference<Document>, status: ObservationStatus?, isAreaStated: Bool
  ) {
    self.folder = folder
    self.columns = columns
    self.marks = marks
    self.document = document
    self.status = status
    self.isAreaStated = isAreaStated
    takenIDs = Set(folder.observations.map(\.id))
    takenIDs.formUnion(folder.targets.map(\.id))
    takenIDs.formUnion(folder.judgements.map(\.id))
    seasons = Self.seasons(of: folder)
    annualPlans = folder.plans.allReferences.filter { folder.plans[$0].level == .annual }
    targetsOfIndicator = Dictionary(grouping: folder.targets, by: \.indicator)
  }

  /// The targets of an indicator.
  private let targetsOfIndicator: [Reference<Indicator>: [Target]]

  /// The plans for a year.
  let annualPlans: [Reference<Plan>]

  func targets(of indicator: Reference<Indicator>) -> [Target] {
    targetsOfIndicator[indicator] ?? []
  }

  private static func seasons(
    of folder: PlanFolder
  ) -> [Reference<Indicator>: TimePeriod.Season] {
    var found: [Reference<Indicator>: Set<TimePeriod.Season?>] = [:]
    let periods =
      folder.targets.map { ($0.indicator, $0.period) }
      + folder.observations.map { ($0.indicator, $0.period) }
    for (indicator, period) in periods {
      if case .season(let season) = period.notation {
        found[indicator, default: []].insert(season)
      } else {
        found[indicator, default: []].insert(nil)
      }
    }
    return found.compactMapValues { $0.count == 1 ? $0.first ?? nil : nil }
  }

  /// An id that leads back to the cell of the table: the document, the row and the column.
  func freeID(_ line: Int, _ column: Int, _ suffix: String = "") -> String {
    let stem = "\(folder.documents[document].id)-r\(line)c\(column + 1)"
    var id = stem + suffix
    var count = 2
    while takenIDs.contains(id) {
      id = "\(stem)-\(count)\(suffix)"
      count += 1
    }
    return id
  }

  /// Adds a row, unless the table has said something about the same before.
  mutating func add(
    _ key: Key, value: PrintedNumber, earlier: [String], file: String, suffix: String,
    line: Int, column: Int, cells: [String: String]
  ) -> ImportedCell.Outcome {
    if let other = said[key] {
      if other.value == value { return .repeated(line: other.line) }
      contradictions[key] = (other.line, line)
      contradicted.insert(other.id)
      return .refused(.contradicted(line: other.line))
    }
    let id = freeID(line, column, suffix)
    takenIDs.insert(id)
    said[key] = (line, value, id)
    keys[id] = key
    var cells = cells
    cells["id"] = id
    cells["document"] = folder.documents[document].id
    additions.append(NewRow(file: file, id: id, cells: cells, line: line, column: column))
    let replaced = cells["supersedes"] ?? ""
    return .added(
      id: id, value: value, earlier: earlier.filter { $0 != replaced }, replacing: replaced)
  }

  /// The row with those of its cells refused that a later row contradicts.
  func withoutContradictions(_ row: ImportedRow) -> ImportedRow {
    guard !contradicted.isEmpty,
      case .matched(let indicator, let area, let basis, var cells) = row.outcome
    else { return row }
    for place in cells.indices {
      guard case .added(let id, _, _, _) = cells[place].outcome, contradicted.contains(id),
        let key = keys[id], let lines = contradictions[key]
      else { continue }
      cells[place].outcome = .refused(.contradicted(line: lines.second))
    }
    var row = row
    row.outcome = .matched(indicator, area, by: basis, cells: cells)
    return row
  }
}
