import DashboardUI
import PlanIndicators

// The structure of the data in SDMX-ML 2.1: concepts, code lists, the data structure, the dataflow.

extension SDMXExport {
  /// The structure message.
  var structure: String {
    let names = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/"
    let prepared = folder.documents.compactMap(\.latestIssue).max().map { "\($0)T00:00:00" }
    let message = tag(
      "mes:Structure",
      [
        "xmlns:mes": names + "message", "xmlns:str": names + "structure",
        "xmlns:com": names + "common",
      ],
      [
        tag(
          "mes:Header", [:],
          [
            tag("mes:ID", [:], "TIENDO_STRUCTURE"), tag("mes:Test", [:], "false"),
            tag("mes:Prepared", [:], prepared ?? "2000-01-01T00:00:00"),
            tag("mes:Sender", ["id": Self.agency]),
          ]),
        tag(
          "mes:Structures", [:],
          [
            tag("str:Dataflows", [:], [flow]), tag("str:Codelists", [:], codeLists),
            tag("str:Concepts", [:], [concepts]), tag("str:DataStructures", [:], [dataStructure]),
          ]),
      ])
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + message.written + "\n"
  }

  private static let structureID = "DSD_OBSERVATIONS"
  private static let conceptSchemeID = "CS_OBSERVATIONS"

  private func maintained(
    _ element: String, _ id: String, _ name: LocalizedText, _ children: [Markup]
  ) -> Markup {
    tag(
      "str:" + element, ["id": id, "agencyID": Self.agency, "version": Self.version],
      names(name) + children)
  }

  private func names(_ name: LocalizedText) -> [Markup] {
    [
      tag("com:Name", ["xml:lang": "vi"], name.vietnamese),
      tag("com:Name", ["xml:lang": "en"], name.english),
    ]
  }

  /// A reference to something that is maintained as a whole.
  private func reference(_ id: String, package: String, as name: String) -> Markup {
    tag(
      "Ref",
      [
        "id": id, "agencyID": Self.agency, "version": Self.version, "package": package,
        "class": name,
      ])
  }

  private var flow: Markup {
    maintained(
      "Dataflow", Self.dataflow,
      LocalizedText(vietnamese: "Số liệu đã công bố", english: "Published figures"),
      [
        tag(
          "str:Structure", [:],
          [reference(Self.structureID, package: "datastructure", as: "DataStructure")])
      ])
  }

  private var concepts: Markup {
    maintained(
      "ConceptScheme", Self.conceptSchemeID,
      LocalizedText(vietnamese: "Khái niệm", english: "Concepts"),
      SDMXComponent.all.map { tag("str:Concept", ["id": $0.id], names($0.name)) })
  }

  // MARK: The data structure

  private var dataStructure: Markup {
    let components = SDMXComponent.all
    return maintained(
      "DataStructure", Self.structureID,
      LocalizedText(vietnamese: "Số liệu đã công bố", english: "Published figures"),
      [
        tag(
          "str:DataStructureComponents", [:],
          [
            tag(
              "str:DimensionList", ["id": "DimensionDescriptor"],
              components.filter(\.isDimension).enumerated().map { dimension($1, at: $0 + 1) }),
            tag(
              "str:AttributeList", ["id": "AttributeDescriptor"], components.compactMap(attribute)),
            tag(
              "str:MeasureList", ["id": "MeasureDescriptor"],
              components.filter(\.isMeasure).map {
                tag("str:PrimaryMeasure", ["id": $0.id], [concept(of: $0)])
              }
            ),
          ])
      ])
  }

  private func dimension(_ component: SDMXComponent, at position: Int) -> Markup {
    guard case .dimension(let codes) = component.role else {
      let format = tag("str:TextFormat", ["textType": "ObservationalTimePeriod"])
      return tag(
        "str:TimeDimension", ["id": component.id, "position": "\(position)"],
        [concept(of: component), tag("str:LocalRepresentation", [:], [format])])
    }
    return tag(
      "str:Dimension", ["id": component.id, "position": "\(position)"],
      [concept(of: component), enumeration(codes)])
  }

  private func attribute(_ component: SDMXComponent) -> Markup? {
    guard case .attribute(let codes, let isMandatory, let isOfIndicator) = component.role else {
      return nil
    }
    let relationship =
      isOfIndicator
      ? tag("str:Dimension", [:], [tag("Ref", ["id": "INDICATOR"])])
      : tag("str:PrimaryMeasure", [:], [tag("Ref", ["id": "OBS_VALUE"])])
    return tag(
      "str:Attribute",
      ["id": component.id, "assignmentStatus": isMandatory ? "Mandatory" : "Conditional"],
      [concept(of: component)] + (codes.map { [enumeration($0)] } ?? [])
        + [tag("str:AttributeRelationship", [:], [relationship])])
  }

  private func concept(of component: SDMXComponent) -> Markup {
    tag(
      "str:ConceptIdentity", [:],
      [
        tag(
          "Ref",
          [
            "id": component.id, "maintainableParentID": Self.conceptSchemeID,
            "maintainableParentVersion": Self.version, "agencyID": Self.agency,
            "package": "conceptscheme", "class": "Concept",
          ])
      ])
  }

  private func enumeration(_ codes: String) -> Markup {
    tag(
      "str:LocalRepresentation", [:],
      [tag("str:Enumeration", [:], [reference(codes, package: "codelist", as: "Codelist")])])
  }
}

extension SDMXComponent {
  fileprivate var isDimension: Bool {
    switch role {
    case .dimension, .timeDimension: true
    case .measure, .attribute: false
    }
  }

  fileprivate var isMeasure: Bool {
    if case .measure = role { true } else { false }
  }
}

// MARK: Code lists

extension SDMXExport {
  private typealias Code = (id: String, name: LocalizedText, description: String)

  private var codeLists: [Markup] {
    [
      list("CL_FREQ", "Tần suất", "Frequency", words(Self.frequencies)),
      list(
        "CL_AREA", "Địa phương", "Reference areas",
        folder.areas.map { (Self.code($0.id), $0.name, $0.note) }),
      list(
        "CL_INDICATOR", "Chỉ tiêu", "Indicators",
        folder.indicators.map { (Self.code($0.id), $0.name, $0.definition.vietnamese) }),
      list(
        "CL_SEASON", "Vụ", "Crop seasons",
        words(
          [("_Z", "Không theo vụ", "Not applicable")]
            + TimePeriod.Season.allCases.map {
              ($0.rawValue, $0.name.vietnamese, $0.name.english)
            })),
      list(
        "CL_DOCUMENT", "Văn bản", "Documents", folder.documents.map(code(of:))),
      list("CL_OBS_STATUS", "Loại số liệu", "Observation status", statuses),
      list(
        "CL_UNIT_MEASURE", "Đơn vị tính", "Units of measure",
        units.codes.map { ($0.code, $0.name, "") }),
      list("CL_UNIT_MULT", "Lũy thừa mười", "Unit multipliers", words(Self.multipliers)),
      list(
        "CL_DECIMALS", "Số chữ số thập phân", "Decimals",
        (0...Int(PrintedNumber.mostDecimals)).map {
          ("\($0)", LocalizedText(vietnamese: "\($0)", english: "\($0)"), "")
        }),
      list("CL_QUALIFIER", "Từ đứng trước số", "Qualifiers", qualifiers),
    ]
  }

  private func list(
    _ id: String, _ vietnamese: String, _ english: String, _ codes: [Code]
  ) -> Markup {
    maintained(
      "Codelist", id, LocalizedText(vietnamese: vietnamese, english: english),
      codes.map { code in
        let description =
          code.description.isEmpty
          ? [] : [tag("com:Description", ["xml:lang": "vi"], code.description)]
        return tag("str:Code", ["id": code.id], names(code.name) + description)
      })
  }

  private func words(_ codes: [(id: String, vietnamese: String, english: String)]) -> [Code] {
    codes.map { ($0.id, LocalizedText(vietnamese: $0.vietnamese, english: $0.english), "") }
  }

  private static let frequencies: [(String, String, String)] = [
    ("A", "Năm", "Annual"), ("S", "Nửa năm", "Half-yearly"), ("Q", "Quý", "Quarterly"),
    ("M", "Tháng", "Monthly"), ("D", "Ngày", "Daily"), ("_O", "Khoảng thời gian khác", "Other"),
  ]

  private static let multipliers: [(String, String, String)] = [
    ("0", "Đơn vị", "Units"), ("3", "Nghìn", "Thousands"), ("6", "Triệu", "Millions"),
    ("9", "Tỷ", "Billions"),
  ]

  private var statuses: [Code] {
    ObservationStatus.allCases.map { status in
      (status.rawValue, inBothLanguages { $0.word(for: status) }, "")
    }
  }

  private var qualifiers: [Code] {
    Qualifier.allCases.map { qualifier in
      let name = inBothLanguages {
        String($0.prefix(for: qualifier).split(separator: " ").joined(separator: " "))
      }
      return (qualifier.rawValue, name, "")
    }
  }

  private func inBothLanguages(_ word: (Strings) -> String) -> LocalizedText {
    LocalizedText(vietnamese: word(.of(.vietnamese)), english: word(.of(.english)))
  }

  /// A document by its title; the description tells its number, issuer, date and address.
  private func code(of document: Document) -> Code {
    let details = [
      document.number, document.issuer, document.issuedOn?.description ?? "", document.address,
    ]
    return (
      Self.code(document.id),
      LocalizedText(vietnamese: document.title, english: document.title),
      details.filter { !$0.isEmpty }.joined(separator: "; ")
    )
  }
}

extension TimePeriod.Season {
  /// The name of the season in both languages.
  fileprivate var name: LocalizedText {
    switch self {
    case .winterSpring: LocalizedText(vietnamese: "Vụ Đông Xuân", english: "Winter-spring crop")
    case .spring: LocalizedText(vietnamese: "Vụ Xuân", english: "Spring crop")
    case .main: LocalizedText(vietnamese: "Vụ Mùa", english: "Main crop")
    case .winter: LocalizedText(vietnamese: "Vụ Đông", english: "Winter crop")
    }
  }
}
