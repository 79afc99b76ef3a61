import PlanIndicators
import Testing

/// Rows that belong to themselves by way of others: each is named, and none of their links holds.
struct CircleTests {
  private func folder(_ rows: [String: [String]]) throws -> PlanFolder {
    var files = try FaultyFixture.goodFiles()
    for (file, lines) in rows {
      files[file]? += Array(lines.map { $0 + "\n" }.joined().utf8)
    }
    return PlanFolder(files: files)
  }

  private func circles(_ folder: PlanFolder) -> [String] {
    folder.issues.compactMap { issue in
      guard case .circle(let id) = issue.kind else { return "\(issue.rule.rawValue)" }
      return "\(issue.file):\(issue.line ?? 0) \(issue.column) \(id)"
    }
  }

  @Test func `areas that are parents of each other are named both`() throws {
    let folder = try folder([
      "areas.csv": [
        "A,,district,Huyện A,A,B,,,,", "B,,district,Huyện B,B,A,,,,", "C,,commune,Xã C,C,A,,,,",
      ]
    ])
    #expect(circles(folder) == ["areas.csv:5 parent B", "areas.csv:6 parent A"])
    #expect(folder.areas[id: "A"]?.parent == nil)
    #expect(folder.areas[id: "B"]?.parent == nil)
    #expect(folder.areas[id: "C"]?.parent == folder.areas.reference(of: "A"))
  }

  @Test func `sectors in a ring of three are named, and the one that hangs on it is not`() throws {
    let folder = try folder([
      "sectors.csv": ["S0,Nhánh,Branch,S1,4", "S1,A,A,S2,5", "S2,B,B,S3,6", "S3,C,C,S1,7"]
    ])
    #expect(
      circles(folder) == [
        "sectors.csv:6 parent S2", "sectors.csv:7 parent S3", "sectors.csv:8 parent S1",
      ])
    #expect(folder.sectors[id: "S0"]?.parent == folder.sectors.reference(of: "S1"))
  }

  @Test func `indicators that are parts of each other, or of themselves, are named`() throws {
    func row(_ id: String, partOf parent: String) -> String {
      "\(id),Chỉ tiêu \(id),Indicator \(id),KT,,flow,ha,ha,increase,0,,,,,,\(parent),Đo,Measures"
    }
    let folder = try folder([
      "indicators.csv": [
        row("I1", partOf: "I2"), row("I2", partOf: "I1"), row("I3", partOf: "I3"),
        row("I4", partOf: "I3"),
      ]
    ])
    #expect(
      circles(folder) == [
        "indicators.csv:6 parent I2", "indicators.csv:7 parent I1", "indicators.csv:8 parent I3",
      ])
    #expect(["I1", "I2", "I3"].allSatisfy { folder.indicators[id: $0]?.parent.isEmpty == true })
    #expect(folder.indicators[id: "I4"]?.parent == "I3")
  }

  @Test func `no part is held against a whole that it contains`() throws {
    var files = try FaultyFixture.goodFiles()
    let text = String(decoding: files["indicators.csv"] ?? [], as: UTF8.self)
    files["indicators.csv"] = Array(
      text.replacing(",0,,,,,,Diện tích trồng trong năm", with: ",0,,,,,AFFORESTATION_CONC,Đo").utf8
    )
    files["observations.csv"]? += Array(
      #"O4,AFFORESTATION_CONC,06,2023,3484.29,P,,2,"3.484,29 ha",,,,005,,"#.utf8)
    #expect(CheckedFolder(files: files).issues.map(\.rule) == [.circle, .circle])
  }

  @Test func `targets that supersede each other stay both`() throws {
    func row(_ id: String, superseding other: String) -> String {
      "\(id),2023,PCI_RANK,06,2023,le,35,,absolute,no,,,,,committee,no,stated,,,thứ 35,003,\(other),,,"
    }
    let folder = try folder([
      "targets.csv": [row("T2", superseding: "T3"), row("T3", superseding: "T2")]
    ])
    #expect(circles(folder) == ["targets.csv:3 supersedes T3", "targets.csv:4 supersedes T2"])
    #expect(folder.targets.map(\.supersedes) == ["", "", ""])
  }

  @Test func `areas and agencies that come after each other, or after themselves, are named`()
    throws
  {
    let folder = try folder([
      "areas.csv": [
        "A,,district,Huyện A,A,06,,,B;C,", "B,,district,Huyện B,B,06,,,D,",
        "C,,district,Huyện C,C,06,,,A,", "D,,district,Huyện D,D,06,,,D,",
      ],
      "agencies.csv": ["S1,Sở A,A,,,S2,,", "S2,Sở B,B,,,S1,,", "S3,Sở C,C,,,S1,,"],
    ])
    #expect(
      circles(folder) == [
        "areas.csv:5 successor C", "areas.csv:7 successor A", "areas.csv:8 successor D",
        "agencies.csv:4 successor S2", "agencies.csv:5 successor S1",
      ])
    #expect(folder.areas[id: "A"]?.successors == [])
    #expect(folder.areas[id: "B"]?.successors == ["D"])
    #expect(folder.agencies[id: "S3"]?.successor == "S1")
  }

  @Test func `targets that are parts of each other are named, and neither has parts`() throws {
    func row(_ id: String, with parts: String) -> String {
      "\(id),2023,PCI_RANK,06,2023,le,35,,absolute,no,,,,,committee,no,stated,,,thứ 35,003,,\(parts),,"
    }
    let folder = try folder([
      "targets.csv": [row("T2", with: "T1;T3"), row("T3", with: "T2"), row("T4", with: "T1;T2")]
    ])
    #expect(circles(folder) == ["targets.csv:3 parts T3", "targets.csv:4 parts T2"])
    #expect(folder.targets.map(\.parts) == [[], [], [], ["T1", "T2"]])
  }

  @Test func `a long chain is no circle`() throws {
    let rows = (1...500).map {
      "A\($0),,commune,Xã \($0),C \($0),\($0 == 1 ? "06" : "A\($0 - 1)"),,,,"
    }
    #expect(try folder(["areas.csv": rows]).issues == [])
  }
}
