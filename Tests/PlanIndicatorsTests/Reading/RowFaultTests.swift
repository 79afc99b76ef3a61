import DashboardUI
import PlanIndicators
import Testing

/// Faults in one cell of an otherwise valid folder.
struct RowFaultTests {
  typealias Kind = DataIssue.Kind

  /// What is wrong when the last row of `file` says `text` in `column`.
  private func issues(
    _ file: String, _ column: String, _ text: String,
    of builder: FolderBuilder = .complete
  ) -> [DataIssue] {
    PlanFolder(files: builder.setting(column, to: text, in: file).files).issues
  }

  @Test func `a complete folder has no faults`() {
    #expect(PlanFolder(files: FolderBuilder.complete.files).issues == [])
  }

  @Test(arguments: [
    ("documents.csv", "title"), ("documents.csv", "type"), ("documents.csv", "read_on"),
    ("areas.csv", "id"), ("areas.csv", "level"), ("sectors.csv", "position"),
    ("agencies.csv", "name_vi"), ("indicators.csv", "sector"), ("indicators.csv", "kind"),
    ("indicators.csv", "unit_vi"), ("indicators.csv", "direction"), ("indicators.csv", "decimals"),
    ("plans.csv", "area"), ("plans.csv", "level"), ("plans.csv", "period"), ("targets.csv", "plan"),
    ("targets.csv", "indicator"), ("targets.csv", "area"), ("targets.csv", "period"),
    ("targets.csv", "operator"), ("targets.csv", "value"), ("targets.csv", "basis"),
    ("targets.csv", "maintain"), ("targets.csv", "issuer"), ("targets.csv", "counted"),
    ("targets.csv", "origin"), ("targets.csv", "document"), ("observations.csv", "indicator"),
    ("observations.csv", "area"), ("observations.csv", "period"), ("observations.csv", "status"),
    ("observations.csv", "decimals"), ("observations.csv", "document"), ("judgements.csv", "area"),
    ("judgements.csv", "indicator"), ("judgements.csv", "period"), ("judgements.csv", "measure"),
    ("judgements.csv", "scale"), ("judgements.csv", "value"), ("judgements.csv", "decimals"),
    ("judgements.csv", "document"), ("directives.csv", "area"), ("directives.csv", "sector"),
    ("directives.csv", "text_vi"), ("directives.csv", "document"), ("profiles.csv", "month"),
    ("profiles.csv", "share"),
  ])
  func `a cell that must be filled is named when it is empty`(file: String, column: String) {
    let issues = issues(file, column, "").filter { $0.file == file }
    #expect(issues.map(\.kind) == [.emptyCell])
    #expect(issues.map(\.column) == [column])
  }

  @Test(arguments: [
    ("documents.csv", "not_after", "31/12/2023", Kind.notADate("31/12/2023")),
    ("documents.csv", "issued_on", "tháng 9/2023", .notADate("tháng 9/2023")),
    ("documents.csv", "issued_on", "2023-Q3", .notADate("2023-Q3")),
    ("areas.csv", "valid_to", "2025-06-31", .notADate("2025-06-31")),
    ("areas.csv", "parent", "VN", .unknownReference("VN", file: "areas.csv")),
    ("areas.csv", "parent", "06", .circle("06")),
    ("agencies.csv", "sectors", "KT;XH", .unknownReference("XH", file: "sectors.csv")),
    ("indicators.csv", "min", "0%", .notANumber("0%")),
    ("indicators.csv", "lag_days", "-1", .notAWholeNumber("-1")),
    ("indicators.csv", "agency", "SYT", .unknownReference("SYT", file: "agencies.csv")),
    ("plans.csv", "declared", "26 chỉ tiêu", .notAWholeNumber("26 chỉ tiêu")),
    ("plans.csv", "ended_on", "2025", .notADate("2025")),
    ("targets.csv", "value", "4.045,5", .notANumber("4.045,5")),
    ("targets.csv", "value_to", "5000", .rangeMismatch),
    ("targets.csv", "baseline_period", "năm 2022", .notAPeriod("năm 2022")),
    ("targets.csv", "baseline_document", "W1", .unknownReference("W1", file: "documents.csv")),
    ("targets.csv", "maintain", "true", .notACode("true", allowed: ["yes", "no"])),
    ("observations.csv", "value", "4,969.65", .notANumber("4,969.65")),
    ("observations.csv", "decimals", "2.0", .notAWholeNumber("2.0")),
    ("observations.csv", "lower", "~4900", .notANumber("~4900")),
    ("profiles.csv", "share", "60%", .notANumber("60%")),
  ])
  func `a cell with the wrong text is quoted`(
    file: String, column: String, text: String, kind: DataIssue.Kind
  ) {
    let issues = issues(file, column, text).filter { $0.file == file }
    #expect(issues.map(\.kind) == [kind])
    #expect(issues.map(\.column) == [column])
  }

  @Test(arguments: ["", ".a", "-a", "a b", "a/b", "Ngân", "a;b", "a\"b", "a\nb"])
  func `an id is made of ASCII letters, digits, dots and hyphens`(id: String) {
    let issues = issues("profiles.csv", "id", id)
    #expect(issues.map(\.kind) == [id.isEmpty ? .emptyCell : .notAnID(id)])
  }

  @Test func `a range needs its upper end`() {
    let issues = issues("targets.csv", "operator", "between")
    #expect(issues.map(\.kind) == [.rangeMismatch])
    #expect(issues.map(\.column) == ["value_to"])
  }

  @Test func `a change is compared with a period`() {
    let change = FolderBuilder.complete.judgement("change percent 12", "2023", on: "2023-12-13")
    #expect(
      issues("judgements.csv", "compared_with", "cùng kỳ", of: change).map(\.kind)
        == [.notAPeriod("cùng kỳ")])
  }

  @Test func `both ends of a range are quoted when they are the wrong way round`() {
    let builder = FolderBuilder.complete.setting("value_to", to: "2", in: "targets.csv")
      .setting("value", to: "2.5", in: "targets.csv")
    #expect(
      issues("targets.csv", "operator", "between", of: builder).map(\.kind)
        == [.rangeUpsideDown("2.5", "2")])
    let bounds = FolderBuilder.complete.setting("lower", to: "5000", in: "observations.csv")
    #expect(
      issues("observations.csv", "upper", "4900", of: bounds).map(\.kind)
        == [.rangeUpsideDown("5000", "4900")])
  }

  @Test
  func `limits the wrong way round are told in the indicator, and no figure is held against them`()
  {
    let builder = FolderBuilder.complete.setting("min", to: "100", in: "indicators.csv")
    let folder = PlanFolder(
      files: builder.setting("max", to: "0.5", in: "indicators.csv").files)
    #expect(folder.issues.map(\.kind) == [.rangeUpsideDown("100", "0.5")])
    #expect(folder.issues.map(\.file) == ["indicators.csv"])
    #expect(folder.issues.map(\.line) == [2])
    #expect(folder.issues.map(\.column) == ["max"])
    #expect(folder.observations.count == 1)
    #expect(folder.targets.count == 1)
  }

  @Test(arguments: [("0", "63"), ("64", "63"), ("35", "")])
  func `a rank lies between one and the number of places`(rank: String, outOf: String) throws {
    let builder = FolderBuilder().indicator(.rank, wanted: .decrease)
      .observation(rank, "2023", on: "2024-05-09", ["out_of": outOf])
    let issues = PlanFolder(files: builder.files).issues
    #expect(issues.map(\.kind) == [.rankOutOf])
    // Both sentences fit all three mistakes.
    let issue = try #require(issues.first)
    #expect(Strings.vietnamese.text(issue).contains("nằm trong đó"))
    #expect(Strings.english.text(issue).contains("lies within it"))
  }

  @Test func `every fault of a row is named, not only the first`() {
    let builder = FolderBuilder.complete.setting("value", to: "x", in: "targets.csv")
      .setting("period", to: "y", in: "targets.csv").setting("plan", to: "z", in: "targets.csv")
    let issues = PlanFolder(files: builder.files).issues
    #expect(Set(issues.map(\.column)) == ["value", "period", "plan"])
    #expect(Set(issues.map(\.line)) == [2])
  }

  @Test func `a row that refers to a faulty row is faulty too`() {
    let files = FolderBuilder.complete.setting("kind", to: "amount", in: "indicators.csv").files
    let issues = PlanFolder(files: files).issues
    #expect(
      issues.map(\.file) == ["indicators.csv", "targets.csv", "observations.csv", "judgements.csv"])
  }

  @Test func `a tally is about a plan and a rate about an indicator`() {
    let tally = FolderBuilder.complete.judgement("tally missed 3 26", "2023", on: "2023-12-13")
    #expect(issues("judgements.csv", "plan", "", of: tally).map(\.column) == ["plan"])
    #expect(issues("judgements.csv", "indicator", "").map(\.column) == ["indicator"])
  }
}
