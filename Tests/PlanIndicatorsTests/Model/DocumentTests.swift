import PlanIndicators
import Testing

struct DocumentTests {
  @Test(arguments: [
    ("2023-12-13", "", "2023-12-13"), ("2023-09", "", "2023-09-30"), ("2023", "", "2023-12-31"),
    ("", "2024-01-31", "2024-01-31"), ("2023", "2023-06-15", "2023-06-15"),
    ("2023-05", "2023-06-15", "2023-05-31"), ("", "", "2026-11-19"),
  ])
  func `is visible from the last day on which it can have been issued, else from its reading`(
    issuedOn: String, notAfter: String, visibleFrom: String
  ) throws {
    let folder = try FolderBuilder().document(
      "bbk-59427", ["issued_on": issuedOn, "not_after": notAfter, "read_on": "2026-11-19"]
    ).folder()
    let document = try #require(folder.documents[id: "bbk-59427"])
    #expect(document.visibleFrom.description == visibleFrom)
    #expect((document.latestIssue == nil) == (issuedOn.isEmpty && notAfter.isEmpty))
  }

  @Test func `a lower bound alone does not make it visible earlier`() throws {
    let folder = try FolderBuilder().document(
      "bbk-59427", ["not_before": "2023-12-13", "read_on": "2026-11-19"]
    ).folder()
    let document = try #require(folder.documents.first)
    #expect(document.visibleFrom.description == "2026-11-19")
  }
}
