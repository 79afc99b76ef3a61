import PlanIndicators
import Testing

/// Builds a small plan folder out of the rows that a data steward would write.
///
/// It starts with one province and one sector. Each call adds a row and fills what the reader asks
/// for; `cells` says the rest by the names of the columns. Figures belong to the indicator that was
/// added last, promises also to the plan that was added last:
///
///     FolderBuilder().indicator(.flow).plan("2023").target("ge 4045")
///       .observation("4969.65", "2023-01-01/P310D", on: "2023-11-06")
struct FolderBuilder {
  typealias Cells = [String: String]

  private var rows: [String: [Cells]] = [:]
  private var indicator = ""
  private var plan = (id: "", period: "")

  init() {
    self =
      adding(["id": "06", "level": "province", "name_vi": "Tỉnh Bắc Kạn"], to: "areas.csv")
      .adding(["id": "KT", "name_vi": "Kinh tế", "position": "1"], to: "sectors.csv")
  }

  /// The header of each file.
  static let headers = [
    "documents.csv":
      "id,number,title,issuer,type,file,address,issued_on,not_before,not_after,date_basis,read_on",
    "areas.csv": "id,code,level,name_vi,name_en,parent,valid_from,valid_to,successor,note",
    "sectors.csv": "id,name_vi,name_en,parent,position",
    "agencies.csv": "id,name_vi,name_en,valid_from,valid_to,successor,sectors,note",
    "indicators.csv":
      "id,name_vi,name_en,sector,agency,kind,unit_vi,unit_en,direction,decimals,min,max,tolerance,"
      + "profile,lag_days,parent,definition_vi,definition_en",
    "plans.csv":
      "id,name_vi,name_en,parent,area,level,period,declared,position,document,ended_on,"
      + "end_document,note",
    "targets.csv":
      "id,plan,indicator,area,period,operator,value,value_to,basis,maintain,qualifier,"
      + "baseline_period,baseline_value,baseline_document,issuer,counted,origin,lower,upper,"
      + "printed,document,supersedes,note",
    "observations.csv":
      "id,indicator,area,period,value,status,qualifier,decimals,printed,out_of,lower,upper,"
      + "document,note",
    "judgements.csv":
      "id,area,indicator,plan,period,measure,scale,value,decimals,qualifier,compared_with,issuer,"
      + "class,count,total,basis,printed,document,note",
    "directives.csv": "id,area,sector,agency,text_vi,text_en,document",
    "profiles.csv": "id,month,share,share_min,share_max,document",
  ]

  /// The columns that a file may leave out, as it does here unless a row fills them.
  static let optionalColumns = [
    "targets.csv": ["parts", "carried_over"], "observations.csv": ["series_break"],
  ]
}

// MARK: Rows

extension FolderBuilder {
  /// Adds a row of any file.
  func adding(_ cells: Cells, to file: String) -> FolderBuilder {
    var builder = self
    builder.rows[file, default: []].append(cells)
    return builder
  }

  /// Fills one cell of the row that was added last to `file` anew.
  func setting(_ column: String, to text: String, in file: String) -> FolderBuilder {
    var builder = self
    guard let last = builder.rows[file]?.indices.last else { return self }
    builder.rows[file]?[last][column] = text
    return builder
  }

  /// Adds an indicator, `X` unless named otherwise.
  func indicator(
    _ kind: Indicator.Kind, wanted direction: Indicator.Direction = .increase, id: String = "X",
    _ cells: Cells = [:]
  ) -> FolderBuilder {
    let row = [
      "id": id, "name_vi": "Trồng rừng", "sector": "KT", "kind": kind.rawValue,
      "unit_vi": kind.usualUnit,
      "direction": direction.rawValue, "decimals": kind.usualDecimals,
    ]
    var builder = adding(row.merging(cells) { $1 }, to: "indicators.csv")
    builder.indicator = id
    return builder
  }

  /// Adds a district of the province; it has no figures until a row names it.
  func district(_ id: String) -> FolderBuilder {
    adding(
      ["id": id, "level": "district", "name_vi": "Huyện \(id)", "parent": "06"], to: "areas.csv")
  }

  /// Adds a plan, `plan` unless named otherwise.
  func plan(_ period: String, id: String = "plan", _ cells: Cells = [:]) -> FolderBuilder {
    let row = [
      "id": id, "name_vi": "Kế hoạch", "area": "06", "level": "annual", "period": period,
    ]
    var builder = adding(row.merging(cells) { $1 }, to: "plans.csv")
    builder.plan = (id, period)
    return builder
  }

  /// Adds a promise such as `ge 4045` or `between 2 2.5`, known since 2010.
  ///
  /// The first one is `T1`, the second `T2`.
  func target(
    _ comparison: String, on date: String = "2010-01-01", _ cells: Cells = [:]
  ) -> FolderBuilder {
    let parts = comparison.split(separator: " ").map(String.init)
    let row = [
      "id": "T\(count(of: "targets.csv") + 1)", "plan": plan.id, "indicator": indicator,
      "area": "06", "period": plan.period, "operator": parts[0], "value": parts[1],
      "value_to": parts.count > 2 ? parts[2] : "", "basis": "absolute", "maintain": "no",
      "issuer": "council", "counted": "yes", "origin": "stated", "document": documentID(date),
    ]
    return dated(date).adding(row.merging(cells) { $1 }, to: "targets.csv")
  }

  /// Adds a published figure, official unless `cells` says otherwise.
  func observation(
    _ value: String, _ period: String, on date: String, _ cells: Cells = [:]
  ) -> FolderBuilder {
    let row = [
      "id": "O\(count(of: "observations.csv") + 1)", "indicator": indicator, "area": "06",
      "period": period, "value": value, "status": "A", "decimals": decimals(of: value),
      "document": documentID(date),
    ]
    return dated(date).adding(row.merging(cells) { $1 }, to: "observations.csv")
  }

  /// Adds what a document says: `completion percent 74`, `change points -2.5`, `verdict slow`,
  /// `tally missed 3 26`.
  func judgement(
    _ statement: String, _ period: String, on date: String, _ cells: Cells = [:]
  ) -> FolderBuilder {
    let parts = statement.split(separator: " ").map(String.init)
    var row = [
      "id": "J\(count(of: "judgements.csv") + 1)", "indicator": indicator, "area": "06",
      "period": period, "measure": parts[0], "document": documentID(date),
    ]
    switch parts[0] {
    case "verdict": row["class"] = parts[1]
    case "tally":
      row.merge(
        [
          "indicator": "", "plan": plan.id, "class": parts[1], "count": parts[2],
          "total": parts[3], "basis": "outcome",
        ]
      ) { $1 }
    default:
      row.merge(["scale": parts[1], "value": parts[2], "decimals": decimals(of: parts[2])]) { $1 }
    }
    return dated(date).adding(row.merging(cells) { $1 }, to: "judgements.csv")
  }

  /// Adds a document whose date is known only as far as `cells` says.
  func document(_ id: String, _ cells: Cells) -> FolderBuilder {
    let row = ["id": id, "title": "Báo cáo", "type": "report", "read_on": "2026-11-19"]
    return adding(row.merging(cells) { $1 }, to: "documents.csv")
  }

  /// Adds the document of a day, a month or a year unless it is there.
  private func dated(_ date: String) -> FolderBuilder {
    let id = documentID(date)
    let isThere = rows["documents.csv", default: []].contains { $0["id"] == id }
    return isThere ? self : document(id, ["issued_on": date])
  }

  private func documentID(_ date: String) -> String { "D-\(date)" }

  private func count(of file: String) -> Int { rows[file, default: []].count }

  private func decimals(of value: String) -> String {
    "\(value.split(separator: ".").dropFirst().first?.count ?? 0)"
  }
}

extension Indicator.Kind {
  fileprivate var usualUnit: String {
    switch self {
    case .countAdded, .stock, .binary: "cơ sở"
    case .flow, .share, .growthRate, .rank, .index, .ratio: "ha"
    }
  }

  fileprivate var usualDecimals: String {
    switch self {
    case .share, .growthRate, .index: "2"
    case .flow, .countAdded, .stock, .rank, .ratio, .binary: "0"
    }
  }
}

// MARK: Folders

extension FolderBuilder {
  /// The text of each file.
  var texts: [String: String] {
    var texts: [String: String] = [:]
    for (file, header) in Self.headers {
      let optional = Self.optionalColumns[file, default: []].filter { column in
        rows[file, default: []].contains { $0[column] != nil }
      }
      let columns = header.split(separator: ",").map(String.init) + optional
      let lines = rows[file, default: []].map { row in
        columns.map { quoted(row[$0] ?? "") }.joined(separator: ",")
      }
      texts[file] = ([columns.joined(separator: ",")] + lines).map { $0 + "\n" }.joined()
    }
    return texts
  }

  /// The bytes of each file.
  var files: [String: [UInt8]] { texts.mapValues { Array($0.utf8) } }

  private func quoted(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"\(parts.joined(separator: "\"\""))\""
  }

  /// The folder, in which nothing may be wrong.
  func folder(sourceLocation: SourceLocation = #_sourceLocation) throws -> PlanFolder {
    let folder = PlanFolder(files: files)
    try #require(
      folder.issues.allSatisfy { $0.severity == .warning }, "\(folder.issues)",
      sourceLocation: sourceLocation)
    return folder
  }

  /// What can be said on `day` about a promise, the first one unless named.
  func assessment(
    of target: String = "T1", asOf day: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Assessment {
    let folder = try folder(sourceLocation: sourceLocation)
    let reference = try #require(
      folder.targets.reference(of: target), sourceLocation: sourceLocation)
    let day = try #require(CalendarDate(day), sourceLocation: sourceLocation)
    return try #require(
      folder.assessment(of: reference, asOf: day), sourceLocation: sourceLocation)
  }

  /// A valid folder with a row in every file.
  static let complete = FolderBuilder()
    .adding(
      [
        "id": "SNN", "name_vi": "Sở Nông nghiệp và Phát triển nông thôn", "sectors": "KT",
      ], to: "agencies.csv"
    )
    .indicator(.flow, ["agency": "SNN"])
    .plan("2023", ["declared": "26", "position": "1"])
    .target("ge 4045", on: "2022-12-10", ["printed": "4.045 ha"])
    .observation("4969.65", "2023-01-01/P310D", on: "2023-11-06", ["status": "P"])
    .judgement("completion percent 122.9", "2023-01-01/P310D", on: "2023-11-06")
    .adding(
      [
        "id": "C1", "area": "06", "sector": "KT", "agency": "SNN",
        "text_vi": "Trồng rừng đúng thời vụ", "document": "D-2023-11-06",
      ], to: "directives.csv"
    )
    .adding(["id": "TR", "month": "6", "share": "0.6"], to: "profiles.csv")
}
