import DashboardUI
import PlanIndicators

/// The published figures as SDMX: the data in SDMX-CSV 2.0.0 and their structure in SDMX-ML 2.1.
///
/// The document that published a figure is a part of its key, so that vintages stay side by side.
///
/// - SeeAlso: SDMX-CSV field guide 2.0.0 (sdmx-twg/sdmx-csv); SDMX cross-domain concepts; Vietnam's
///   TCVN 7981 (ISO/TS 17369).
struct SDMXExport {
  let folder: PlanFolder
  let units: SDMXUnits

  init(of folder: PlanFolder) {
    self.folder = folder
    units = SDMXUnits(of: folder.indicators)
  }

  static let dataName = "observations.csv"
  static let structureName = "structure.xml"
  static let agency = "TIENDO"
  static let version = "1.0.0"
  static let dataflow = "DF_OBSERVATIONS"

  /// The data and the structure that describes them.
  var files: [Output.File] { [(Self.dataName, data), (Self.structureName, structure)] }

  // MARK: Data

  /// One line per figure.
  var data: String {
    let header = ["STRUCTURE", "STRUCTURE_ID", "ACTION"] + SDMXComponent.all.map(\.id)
    let flow = "\(Self.agency):\(Self.dataflow)(\(Self.version))"
    let lines = folder.observations.map { observation in
      ["dataflow", flow, "I"]
        + SDMXComponent.all.map { $0.value(observation, self).csvCellWithLineEnds }
    }
    return ([header] + lines).map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  /// An id of the folder as a code: SDMX has no full stops in codes, the folder no at signs in ids.
  static func code(_ id: String) -> String { id.replacing(".", with: "@") }
}

/// A column of the data: a part of the key, the value, or what is to be known about it.
struct SDMXComponent: Sendable {
  let id: String
  let role: Role
  let name: LocalizedText
  /// The cell of a figure; empty where there is nothing to say.
  let value: @Sendable (Observation, SDMXExport) -> String

  enum Role: Sendable {
    /// A part of the key, with the code list that its codes come from.
    case dimension(codes: String)
    case timeDimension
    case measure
    /// What is to be known about a figure, or with `isOfIndicator` about all those of an indicator.
    case attribute(codes: String?, isMandatory: Bool, isOfIndicator: Bool)
  }

  private init(
    _ id: String, _ role: Role, _ vietnamese: String, _ english: String,
    _ value: @escaping @Sendable (Observation, SDMXExport) -> String
  ) {
    self.id = id
    self.role = role
    name = LocalizedText(vietnamese: vietnamese, english: english)
    self.value = value
  }

  private static func note(_ codes: String? = nil) -> Role {
    .attribute(codes: codes, isMandatory: false, isOfIndicator: false)
  }

  /// All columns in the order of the file.
  static let all: [SDMXComponent] = [
    SDMXComponent("FREQ", .dimension(codes: "CL_FREQ"), "Tần suất", "Frequency") { figure, _ in
      figure.period.frequency
    },
    SDMXComponent("REF_AREA", .dimension(codes: "CL_AREA"), "Địa phương", "Reference area") {
      SDMXExport.code($1.folder.areas[$0.area].id)
    },
    SDMXComponent("INDICATOR", .dimension(codes: "CL_INDICATOR"), "Chỉ tiêu", "Indicator") {
      SDMXExport.code($1.folder.indicators[$0.indicator].id)
    },
    SDMXComponent("SEASON", .dimension(codes: "CL_SEASON"), "Vụ", "Crop season") { figure, _ in
      figure.period.seasonCode
    },
    SDMXComponent(
      "DOCUMENT", .dimension(codes: "CL_DOCUMENT"), "Văn bản công bố", "Publishing document"
    ) { SDMXExport.code($1.folder.documents[$0.document].id) },
    SDMXComponent("TIME_PERIOD", .timeDimension, "Kỳ", "Time period") { figure, _ in
      figure.period.isSeason ? "\(figure.period.year)" : "\(figure.period)"
    },
    SDMXComponent("OBS_VALUE", .measure, "Giá trị", "Observation value") { figure, _ in
      figure.value.map(\.description) ?? "NaN"
    },
    SDMXComponent(
      "OBS_STATUS", .attribute(codes: "CL_OBS_STATUS", isMandatory: true, isOfIndicator: false),
      "Loại số liệu", "Observation status"
    ) { figure, _ in figure.status.rawValue },
    SDMXComponent(
      "UNIT_MEASURE", .attribute(codes: "CL_UNIT_MEASURE", isMandatory: true, isOfIndicator: true),
      "Đơn vị tính", "Unit of measure"
    ) { $1.units[$0.indicator].code },
    SDMXComponent(
      "UNIT_MULT", .attribute(codes: "CL_UNIT_MULT", isMandatory: true, isOfIndicator: true),
      "Lũy thừa mười của đơn vị", "Unit multiplier"
    ) { "\($1.units[$0.indicator].exponent)" },
    SDMXComponent("DECIMALS", note("CL_DECIMALS"), "Số chữ số thập phân", "Decimals") { figure, _ in
      figure.value.map { "\($0.decimals)" } ?? ""
    },
    SDMXComponent("QUALIFIER", note("CL_QUALIFIER"), "Từ đứng trước số", "Qualifier") { figure, _ in
      figure.qualifier?.rawValue ?? ""
    },
    SDMXComponent("LOWER_BOUND", note(), "Mức thấp nhất", "Lower bound") { figure, _ in
      figure.lower?.description ?? ""
    },
    SDMXComponent("UPPER_BOUND", note(), "Mức cao nhất", "Upper bound") { figure, _ in
      figure.upper?.description ?? ""
    },
    SDMXComponent("OUT_OF", note(), "Tổng số bậc xếp hạng", "Ranked places") { figure, _ in
      figure.outOf.map { "\($0)" } ?? ""
    },
    SDMXComponent("OBS_PRINTED", note(), "Số như in trong văn bản", "Figure as printed") {
      figure, _ in figure.printed
    },
    SDMXComponent("SERIES_BREAK", note(), "Ngắt chuỗi số liệu", "Series break") { figure, _ in
      figure.seriesBreak
    },
    SDMXComponent("COMMENT_OBS", note(), "Ghi chú", "Comment") { figure, _ in figure.note },
    SDMXComponent("OBS_ID", note(), "Mã dòng số liệu", "Id of the figure") { figure, _ in figure.id
    },
  ]
}

extension TimePeriod {
  /// The frequency in the codes of SDMX; what is no regular period is `_O`.
  var frequency: String {
    switch notation {
    case .year, .season: "A"
    case .half: "S"
    case .quarter: "Q"
    case .month: "M"
    case .day: "D"
    case .days, .months, .years: "_O"
    }
  }

  /// The crop season, or that there is none.
  var seasonCode: String {
    if case .season(let season) = notation { season.rawValue } else { "_Z" }
  }
}
