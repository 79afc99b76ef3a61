import Foundation
import Testing

/// Files that change on disk while the dashboard shows them.
@Suite(.timeLimit(.minutes(10)))
struct LiveReloadTests {
  @Test func `a figure changed on disk comes onto the screen, a broken file keeps the old ones`()
    async throws
  {
    let folder = try ScratchFolder()
    let path = folder.path
    try await TmuxSession.run(
      "\(TmuxSession.program) --data \(path) --as-of 2023-12-13", columns: 80
    ) { session in
      try await session.waitFor("Tỉnh dự báo: 54/66")
      try await session.press("Enter")
      try await session.type("/trong rung, ha")
      try await session.press("Enter", "Escape")
      try await session.waitFor("TH 4.969,65")
      try Self.change("observations.csv", in: path, ",4969.65,", to: ",4044.99,")
      try await session.waitFor("Trồng rừng [Năm 2023]")
      let screen = try await session.screen()
      #expect(screen.contains { $0.contains("TH 4.044,99") })

      try Self.change("observations.csv", in: path, ",4044.99,", to: ",4.044x,")
      let line = try Self.line(of: ",4.044x,", in: path + "/observations.csv")
      try await session.waitFor("Giữ số liệu cũ: observations.csv:\(line): cột value: “4.044x”")
      #expect(try await session.screen().contains { $0.contains("TH 4.044,99") })

      try FileManager.default.removeItem(atPath: path + "/observations.csv")
      try await session.waitFor("Giữ số liệu cũ: observations.csv: không có tệp này")
      #expect(try await session.screen().contains { $0.contains("TH 4.044,99") })
      try await session.press("q")
    }
    withExtendedLifetime(folder) {}
  }

  @Test func `the screen of data checks shows what check says, of the files as they are now`()
    async throws
  {
    let folder = try ScratchFolder(changing: [
      "documents.csv": { $0 + "X1,,Báo cáo,UBND,report,,junk,2023-01-02,,,,2024-01-01\n" }
    ])
    let path = folder.path
    try await TmuxSession.run("\(TmuxSession.program) --data \(path)", columns: 100) { session in
      try await session.waitFor("Tổng quan")
      try await session.press("x")
      try await session.waitFor("0 lỗi phải sửa, 1 điểm cần xem")
      let line = try Self.line(of: "X1,,", in: path + "/documents.csv")
      let screen = try await session.screen().joined(separator: "\n")
      #expect(screen.contains("cần xem D034: documents.csv:\(line): cột address: “junk”"))
      try Self.change("documents.csv", in: path, ",junk,", to: ",https://backan.gov.vn/x,")
      try await session.waitFor("Không phát hiện lỗi nào")
      try await session.press("q")
    }
    withExtendedLifetime(folder) {}
  }

  /// The last link of the path, and one in the middle of it.
  @Test(arguments: ["current", "current/Data"])
  func `a link that is led to another folder brings that one's figures`(_ path: String) async throws
  {
    let place = try ScratchFolder()
    let files = FileManager.default
    for (version, figure) in [("one", "4969.65"), ("two", "4044.99")] {
      let folder = path == "current" ? version : "\(version)/Data"
      try files.createDirectory(
        atPath: "\(place.path)/\(version)", withIntermediateDirectories: true)
      if path == "current" { try files.removeItem(atPath: "\(place.path)/\(folder)") }
      try files.copyItem(atPath: Program.shippedData, toPath: "\(place.path)/\(folder)")
      try Self.change(
        "observations.csv", in: "\(place.path)/\(folder)", ",4969.65,", to: ",\(figure),")
    }
    // Led to another folder in one step, as those who publish do.
    func lead(to version: String) throws {
      try files.createSymbolicLink(
        atPath: place.path + "/next", withDestinationPath: version)
      try #require(rename(place.path + "/next", place.path + "/current") == 0)
    }
    try lead(to: "one")
    try await TmuxSession.run(
      "\(TmuxSession.program) --data \(place.path)/\(path) --as-of 2023-12-13", columns: 80
    ) { session in
      try await session.waitFor("Tỉnh dự báo: 54/66")
      try await session.press("Enter")
      try await session.type("/trong rung, ha")
      try await session.press("Enter", "Escape")
      try await session.waitFor("TH 4.969,65")
      try lead(to: "two")
      try await session.waitFor("TH 4.044,99")
      try lead(to: "one")
      try await session.waitFor("TH 4.969,65")
      try await session.press("q")
    }
    withExtendedLifetime(place) {}
  }

  /// The line of a file that holds a text, counted from 1.
  private static func line(of text: String, in file: String) throws -> Int {
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    return try #require(lines.firstIndex { $0.contains(text) }) + 1
  }

  /// Replaces a text of a file as editors do: a new file is written and renamed over the old one.
  private static func change(
    _ file: String, in folder: String, _ text: String, to other: String
  ) throws {
    let url = URL(filePath: folder).appending(path: file)
    let content = try String(contentsOf: url, encoding: .utf8)
    try #require(content.contains(text))
    try content.replacing(text, with: other).write(to: url, atomically: true, encoding: .utf8)
  }
}
