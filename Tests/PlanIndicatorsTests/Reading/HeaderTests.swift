import PlanIndicators
import Testing

struct HeaderTests {
  private func folder(sectors text: String) -> PlanFolder {
    PlanFolder(files: FolderBuilder().files.merging(["sectors.csv": Array(text.utf8)]) { $1 })
  }

  private func kinds(_ folder: PlanFolder) -> [DataIssue.Kind] { folder.issues.map(\.kind) }

  @Test func `columns are found by name in any order`() throws {
    let folder = folder(sectors: "position,parent,name_en,name_vi,id\n7,,Economy,Kinh tế,KT\n")
    #expect(folder.issues == [])
    let sector = try #require(folder.sectors.first)
    #expect(sector.id == "KT")
    #expect(sector.position == 7)
    #expect(sector.name[.english] == "Economy")
  }

  @Test func `every missing column is named`() {
    let folder = folder(sectors: "id,name_vi,parent\nKT,Kinh tế,\n")
    #expect(kinds(folder) == [.missingColumn, .missingColumn])
    #expect(folder.issues.map(\.column) == ["name_en", "position"])
  }

  @Test func `a misspelt column is told once, as the one that is missing`() {
    let folder = PlanFolder(files: [
      "sectors.csv": Array("id,name_vi,name_en,parent,Position\n".utf8)
    ])
    let issue = folder.issues.first { $0.file == "sectors.csv" }
    #expect(
      issue
        == DataIssue(
          file: "sectors.csv", line: 1, column: "position", kind: .missingColumn,
          meant: "Position"))
    #expect(folder.issues.count { $0.file == "sectors.csv" } == 1)
  }

  @Test(arguments: [
    "id,name_vi,\"name_en,parent,position\nKT,Kinh tế,,,1\n", "i\"d,name_vi\nKT,Kinh tế\n",
  ])
  func `a header that cannot be read is the only fault of its file`(text: String) {
    let issues = folder(sectors: text).issues
    #expect(issues.map(\.line) == [1])
    #expect(issues.map(\.file) == ["sectors.csv"])
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}", "\r\n"])
  func `a file without a header is empty`(text: String) {
    #expect(kinds(folder(sectors: text)) == [.emptyFile])
  }

  @Test(arguments: [
    [0xFF, 0xFE, 0x69, 0x00], [0xFE, 0xFF, 0x00, 0x69], [0x69, 0x00, 0x64, 0x00],
    [0x50, 0x4B, 0x03, 0x04, 0x00, 0x00],
  ])
  func `UTF-16 text and spreadsheets are no UTF-8 text`(bytes: [UInt8]) {
    let folder = PlanFolder(files: FolderBuilder().files.merging(["sectors.csv": bytes]) { $1 })
    #expect(kinds(folder) == [.notUTF8File])
  }

  @Test func `columns that are parted by semicolons are one fault, not one per column`() {
    #expect(
      kinds(folder(sectors: "id;name_vi;name_en;parent;position\nKT;Kinh tế;;;1\n")) == [
        .semicolons
      ])
  }

  @Test func `every file that is not there is named`() {
    let issues = PlanFolder(files: [:]).issues
    #expect(issues.map(\.file) == PlanFolder.fileNames)
    #expect(Set(issues.map(\.kind)) == [.missingFile])
  }
}
