import Foundation
import Testing

/// What `tiendo report --format json` says, read as another program would.
struct ReportJSON: Decodable {
  let asOf: String
  let area: String
  let assessments: [Assessment]
  let tallies: [Tally]
  let otherStatements: [Statement]
  let directives: [Directive]
  let documents: [Document]
  let issues: [Issue]

  struct Assessment: Decodable {
    let target: String?
    let plan: String?
    let indicator: String
    let name: String
    let kind: String
    let unit: String?
    let area: String
    let standing: String
    let promise: Promise?
    let result: Result?
    let measure: String
    let completion: Double?
    let margin: Double?
    let changeOnYear: Double?
    let changeOnYearIsInUnit: Bool?
    let changeOnYearQualifier: String?
    let changeOnYearStatedBy: String?
    let baseline: Baseline?
    let expectedShare: Double?
    let expected: Double?
    let expectedPath: String
    let profileYears: [Int]
    let profileMonths: [Double]
    let status: String
    let lastStatus: String?
    let provisional: Bool
    let firm: Bool
    let reason: String
    let stated: [Statement]
    let observations: [Observation]
  }

  struct Baseline: Decodable {
    let value: Double
  }

  struct Promise: Decodable {
    let value: Double
    let threshold: Double?
    let range: [Double?]?
    let origin: String
    let document: String
  }

  struct Result: Decodable {
    let value: Double
    let observationStatus: String
    let document: String
  }

  struct Statement: Decodable {
    let id: String
    let document: String
    let measure: String
    let value: Double?
    let text: String?
    let computed: Double?
    let agreement: String
  }

  struct Observation: Decodable {
    let id: String
    let period: String
    let value: Double?
    let document: String
  }

  struct Tally: Decodable {
    let plan: String
    let area: String
    let declared: Int?
    let withTargets: Int
    let counts: [String: Int]
    let stated: [StatedTally]
  }

  struct StatedTally: Decodable {
    let document: String
    let basis: String
    let total: Int?
    let classes: [Class]
  }

  struct Class: Decodable {
    let code: String
    let count: Int
    let printed: String?
  }

  struct Directive: Decodable {
    let sector: String
    let document: String
  }

  struct Document: Decodable {
    let id: String
  }

  struct Issue: Decodable {
    let file: String
    let line: Int?
    let code: String
    let rule: String
    let severity: String
    let message: String
  }

  /// The report of the shipped data with these options.
  init(_ run: Program) throws {
    try #require(run.status == 0, "\(run.error)")
    self = try JSONDecoder().decode(ReportJSON.self, from: Data(run.output.utf8))
  }

  /// The province's headline promise of a plan for an indicator.
  func headline(_ indicator: String, _ plan: String) throws -> Assessment {
    try #require(
      assessments.first {
        $0.indicator == indicator && $0.plan == plan && $0.area == "06"
          && $0.standing == "headline"
      })
  }

  /// How the province's plan stands.
  func tally(_ plan: String) throws -> Tally {
    try #require(tallies.first { $0.plan == plan && $0.area == "06" })
  }
}
