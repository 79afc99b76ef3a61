import Foundation
import PlanIndicators
import Testing

struct PlanFolderTests {
  @Test func `a target keeps everything that its row says`() throws {
    let folder = try FolderBuilder().indicator(.share, wanted: .decrease).plan("2024")
      .target("le 20", on: "2023-12-01")
      .target(
        "between -2.5 -2", on: "2023-12-13",
        [
          "basis": "change", "maintain": "no", "qualifier": "about", "baseline_period": "2023",
          "baseline_value": "22.21", "baseline_document": "D-2023-12-13", "issuer": "party",
          "counted": "unknown", "origin": "implied", "lower": "-2.6", "upper": "-1.9",
          "printed": "2 - 2,5%", "supersedes": "T1", "note": "chuẩn 2021–2025",
        ]
      ).folder()
    let target = try #require(folder.targets.last)
    #expect(target.comparison == .between(PrintedNumber(-25, decimals: 1), PrintedNumber(-2)))
    #expect(folder.plans[target.plan].period.description == "2024")
    #expect(folder.indicators[target.indicator].kind == .share)
    #expect(folder.areas[target.area].name[.vietnamese] == "Tỉnh Bắc Kạn")
    #expect(target.period.description == "2024")
    #expect((target.basis, target.isMaintained) == (.change, false))
    #expect((target.qualifier, target.issuer, target.counted) == (.about, .party, .unknown))
    #expect(target.baselinePeriod?.description == "2023")
    #expect(target.baselineValue?.description == "22.21")
    #expect(target.baselineDocument == target.document)
    #expect((target.origin, target.lower?.description) == (.implied, "-2.6"))
    #expect((target.upper?.description, target.printed) == ("-1.9", "2 - 2,5%"))
    #expect((target.supersedes, target.note) == ("T1", "chuẩn 2021–2025"))
  }

  @Test func `a figure keeps as many decimals as were printed`() throws {
    let folder = try FolderBuilder().indicator(.flow)
      .observation(
        "194.97", "2023-01-01/P6M", on: "2023-07-16",
        [
          "status": "E", "qualifier": "over", "decimals": "3", "printed": "194.970 triệu",
          "lower": "194", "upper": "195",
        ]
      ).folder()
    let observation = try #require(folder.observations.first)
    #expect(observation.value?.description == "194.970")
    #expect((observation.status, observation.qualifier) == (.estimated, .over))
    #expect((observation.lower?.description, observation.upper?.description) == ("194", "195"))
  }

  @Test(arguments: [
    ("completion percent 74", Judgement.Scale.percent, "74"),
    ("change points -2.5", .points, "-2.5"), ("ratio times 2.5", .times, "2.5"),
    ("change value 5.37", .value, "5.37"),
  ])
  func `a stated rate keeps its scale`(
    statement: String, scale: Judgement.Scale, value: String
  ) throws {
    let folder = try FolderBuilder().indicator(.flow)
      .judgement(statement, "2023-01-01/P6M", on: "2023-07-16").folder()
    let rate = try #require(folder.judgements.first?.statement.rate)
    #expect((rate.scale, rate.value.description) == (scale, value))
  }

  @Test func `a word and a tally have no rate`() throws {
    let folder = try FolderBuilder().indicator(.flow).plan("2023")
      .judgement("verdict slow", "2023", on: "2023-07-16")
      .judgement("tally missed 3 26", "2023", on: "2023-12-13").folder()
    #expect(folder.judgements.map(\.statement.rate) == [nil, nil])
    #expect(folder.judgements.first?.statement == .verdict(.slow))
    guard case .tally(let tally) = folder.judgements.last?.statement else {
      Issue.record("no tally")
      return
    }
    #expect((tally.tallyClass, tally.basis) == (.missed, .outcome))
    #expect((tally.count, tally.total) == (3, 26))
  }

  @Test func `rows that follow a faulty one keep their own lines`() {
    let text =
      FolderBuilder.headers["sectors.csv", default: ""]
      + "\n,x,,,1\nKT,Kinh tế,,,1\nKT,Xã hội,,,2\n"
    let files = FolderBuilder().files.merging(["sectors.csv": Array(text.utf8)]) { $1 }
    #expect(
      PlanFolder(files: files).issues.map(\.kind) == [.emptyCell, .duplicateID("KT", firstLine: 3)])
  }

  @Test func `issues stand in the order of the files and their lines`() {
    let builder = FolderBuilder.complete.setting("value", to: "x", in: "observations.csv")
      .setting("share", to: "x", in: "profiles.csv").setting(
        "read_on", to: "x", in: "documents.csv"
      )
      .adding(["id": "!"], to: "areas.csv")
    let places = PlanFolder(files: builder.files).issues.map { "\($0.file):\($0.line ?? 0)" }
    #expect(places.first == "documents.csv:3")
    #expect(places.last == "profiles.csv:2")
    let order = PlanFolder.fileNames
    #expect(
      places.map { place in order.firstIndex { place.hasPrefix($0) } ?? -1 }
        == places.map { place in order.firstIndex { place.hasPrefix($0) } ?? -1 }.sorted())
  }

  @Test func `the figures of a series stand by the end of their period, then by publication`()
    throws
  {
    let folder = try FolderBuilder().indicator(.flow)
      .observation("3", "2023", on: "2024-02")
      .observation("2", "2023", on: "2023-12-13", ["status": "E"])
      .observation("1", "2023-01-01/P6M", on: "2024-06")
      .indicator(.flow, id: "OTHER").observation("9", "2023", on: "2024-02").folder()
    let indicator = try #require(folder.indicators.reference(of: "X"))
    let area = try #require(folder.areas.reference(of: "06"))
    let series = folder.observations(of: .init(indicator: indicator, area: area))
    #expect(series.map(\.value?.description) == ["1", "2", "3"])
  }

  @Test func `an area is known up to the newest document with figures about it or its parts`()
    throws
  {
    let folder = try FolderBuilder()
      .adding(
        ["id": "058", "level": "district", "name_vi": "Thành phố Bắc Kạn", "parent": "06"],
        to: "areas.csv"
      )
      .adding(["id": "19", "level": "province", "name_vi": "Tỉnh Thái Nguyên"], to: "areas.csv")
      .indicator(.flow).plan("2023").target("ge 4045", on: "2022-12-10")
      .observation("1", "2023-01-01/P6M", on: "2023-07-16", ["area": "058"])
      .judgement("verdict slow", "2023-01-01/P9M", on: "2023-10-14")
      .observation("1", "2023", on: "2024-02-01", ["area": "19"])
      .document("unused", ["issued_on": "2025-01-01"])
      .document("undated", [:])
      .observation("2", "2023", on: "2023-07-16", ["document": "undated"])
      .document("twin", ["issued_on": "2023-07-16"])
      .observation("2", "2022", on: "2023-07-16", ["document": "twin"]).folder()
    let province = try #require(folder.areas.reference(of: "06"))
    let district = try #require(folder.areas.reference(of: "058"))
    #expect(
      folder.issueDates(about: province).map(\.description)
        == ["2022-12-10", "2023-07-16", "2023-10-14"])
    #expect(folder.newestIssue(about: province)?.description == "2023-10-14")
    #expect(folder.newestIssue(about: district)?.description == "2023-07-16")
    #expect(folder.isArea(district, inside: province))
    #expect(!folder.isArea(province, inside: district))
    #expect(folder.mainArea == province)
    #expect(folder.areasWithFigures.count == 3)
  }
}

struct PlanFolderOnDiskTests {
  private static var here: String {
    #filePath.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
  }

  @Test func `says when there is nothing at the path`() {
    let path = Self.here + "/nowhere"
    #expect(throws: ReadingError.noSuchFolder(path)) { try PlanFolder(path: path) }
  }

  @Test func `says when the path is no folder`() {
    #expect(throws: ReadingError.notAFolder(#filePath)) { try PlanFolder(path: #filePath) }
  }

  @Test func `says when the folder holds none of the files of a plan`() {
    #expect(throws: ReadingError.notAPlanFolder(Self.here)) { try PlanFolder(path: Self.here) }
  }

  @Test(.timeLimit(.minutes(10)))
  func `says what cannot be read for no file, and does not wait for a pipe to be written to`()
    throws
  {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "pipe-\(UInt64.random(in: .min ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let pipe = folder.path() + "/observations.csv"
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(throws: ReadingError.notReadable(pipe)) { try PlanFolder(path: folder.path()) }
  }
}
