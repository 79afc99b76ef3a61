import Foundation
import Testing

/// The frame that one start keeps and the next shows before it has read anything.
@Suite(.timeLimit(.minutes(10)))
struct KeptFrameTests {
  /// What stands in the first line of the overview, and what these tests write over it in the kept frame:
  /// only a frame that was kept can show it.
  private static let (place, mark) = ("Tổng quan", "#########")

  private func start(
    _ arguments: [String] = [], folder: borrowing ScratchFolder, rows: Int = 24, columns: Int = 80,
    environment: [String: String] = [:]
  ) -> PseudoTerminal {
    PseudoTerminal(
      arguments: arguments, data: folder.path, folder: folder.path, rows: rows, columns: columns,
      environment: environment)
  }

  /// A folder that takes seconds to read: of many rows that have the id of another.
  private static func slowFolder() throws -> ScratchFolder {
    try ScratchFolder(changing: [
      "observations.csv": { text in
        let last = text.split(separator: "\n").last ?? ""
        return text + String(repeating: last + "\n", count: 30_000)
      }
    ])
  }

  private func quit(_ terminal: PseudoTerminal) {
    // While the folder is read Ctrl-C is no key.
    terminal.read()
    terminal.type("\u{3}")
    #expect(terminal.status() == 0)
    #expect(terminal.isGivenBack)
  }

  private func file(in folder: borrowing ScratchFolder) -> URL {
    URL(filePath: folder.path + "/state/tiendo/first-frame")
  }

  /// Starts once, so that a frame is kept, and marks it.
  private func keepMarked(in folder: borrowing ScratchFolder) throws {
    let terminal = start(folder: folder)
    #expect(terminal.waitFor(Self.place))
    quit(terminal)
    try change(in: folder) { $0.replacing(Self.place, with: Self.mark) }
  }

  private func change(in folder: borrowing ScratchFolder, _ change: (String) -> String) throws {
    let text = try String(contentsOf: file(in: folder), encoding: .utf8)
    try change(text).write(to: file(in: folder), atomically: false, encoding: .utf8)
  }

  private func isMarkShown(by terminal: PseudoTerminal) -> Bool {
    #expect(terminal.waitFor(Self.place))
    quit(terminal)
    return terminal.text.contains(Self.mark)
  }

  @Test func `it comes first, and what the folder says takes its place and is kept`() throws {
    let folder = try ScratchFolder()
    try keepMarked(in: folder)
    let terminal = start(folder: folder)
    #expect(terminal.waitFor(Self.mark))
    let end = terminal.output.count
    #expect(terminal.waitFor("trợ giúp") && terminal.waitFor(Self.place))
    terminal.read()
    // Beside the word that was wrong nothing is sent twice.
    #expect(terminal.text.matches(of: /trợ giúp/).count == 1)
    #expect(terminal.output.count - end < 4_500)
    quit(terminal)
    #expect(!(try String(contentsOf: file(in: folder), encoding: .utf8)).contains(Self.mark))
    #expect(!isMarkShown(by: start(folder: folder)))
  }

  @Test func `keys that are typed on it are carried out`() throws {
    let folder = try ScratchFolder()
    try keepMarked(in: folder)
    let terminal = start(folder: folder)
    terminal.type("v")
    #expect(terminal.waitFor(Self.mark))
    #expect(terminal.waitFor("Nguồn"))
    quit(terminal)
  }

  @Test func `a file that is put in another's place at any moment of a start is read again`() throws
  {
    let folder = try ScratchFolder()
    let path = folder.path + "/areas.csv"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for (letter, delay) in zip("ABCDEFGHIJ", [0, 5, 10, 20, 40, 80, 120, 160, 240, 320]) {
      let name = String(repeating: letter, count: 7)  // of which each letter is sent anew
      let terminal = start(folder: folder)
      #expect(terminal.waitFor("number "))
      usleep(UInt32(delay * 1_000))
      try text.replacing("Bắc Kạn", with: name)
        .write(toFile: path, atomically: true, encoding: .utf8)
      #expect(terminal.waitFor(name, within: 20), "after \(delay) ms")
      quit(terminal)
    }
  }

  @Test func `Ctrl-C while the folder is read ends the program as its signal does`() throws {
    let folder = try Self.slowFolder()
    try keepMarked(in: folder)
    let terminal = start(folder: folder)
    #expect(terminal.waitFor(Self.mark))
    terminal.type("\u{3}")
    #expect(terminal.status() == 128 + SIGINT)
    #expect(terminal.isGivenBack)
    #expect(!terminal.text.contains(Self.place))
  }

  @Test func `Ctrl-Z stops the program while the folder is read and later, and fg brings it back`()
    async throws
  {
    let folder = try Self.slowFolder()
    try await TmuxSession.run(
      "bash --norc", columns: 80,
      environment: ["LC_ALL": "C.UTF-8", "XDG_STATE_HOME": folder.path + "/state"]
    ) { session in
      try await session.type("PS1='shell% '")
      try await session.press("Enter")
      try await session.waitFor("shell%")
      let command = "clear; \(TmuxSession.program) --data \(folder.path)"
      try await stopAndGoOn(command, afterShowing: Self.place, in: session)
      try change(in: folder) { $0.replacing(Self.place, with: Self.mark) }
      try await stopAndGoOn(command, afterShowing: Self.mark, in: session)
    }
  }

  /// Starts the program in a shell, stops it once it shows a text, brings it back and quits it.
  private func stopAndGoOn(
    _ command: String, afterShowing text: String, in session: TmuxSession
  ) async throws {
    try await session.type(command)
    try await session.press("Enter")
    try await session.waitFor(text)
    try await session.press("C-z")
    try await session.waitFor("Stopped")
    try await session.type("clear; fg")
    try await session.press("Enter")
    try await session.waitFor(Self.place)
    try await session.press("C-c")
    try await session.waitFor("shell%")
    #expect(try await session.isGivenBack())
  }

  @Test func `a frame of a size that the terminal no longer has is not kept for the other`() throws
  {
    let folder = try ScratchFolder()
    try keepMarked(in: folder)
    let terminal = start(folder: folder)
    #expect(terminal.waitFor(Self.mark))
    terminal.resize(rows: 43, columns: 132)
    #expect(terminal.waitFor(Self.place))
    terminal.read()
    quit(terminal)
    for (rows, columns) in [(24, 80), (43, 132)] {
      let next = start(folder: folder, rows: rows, columns: columns)
      #expect(next.waitFor("trợ giúp"))
      let end = next.output.count
      next.read()
      #expect(next.output.count - end < 300, "what was shown first is what stands")
      quit(next)
    }
  }

  @Test func `a folder of which any file has changed opens on its own frame`() throws {
    let folder = try ScratchFolder()
    try keepMarked(in: folder)
    let path = folder.path + "/observations.csv"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing(",4969.65,", with: ",4044.99,")
      .write(toFile: path, atomically: false, encoding: .utf8)
    #expect(!isMarkShown(by: start(folder: folder)))
  }

  @Test(
    arguments: [
      (["--as-of", "2023-12-13"], 24, 80, [:]), (["--theme", "light"], 24, 80, [:]),
      ([], 24, 81, [:]), ([], 25, 80, [:]), ([], 24, 80, ["NO_COLOR": "1"]),
      ([], 24, 80, ["LC_MESSAGES": "vi_VN"]),
    ] as [([String], Int, Int, [String: String])])
  func `another day, theme, size or locale opens on its own frame`(
    _ arguments: [String], _ rows: Int, _ columns: Int, _ environment: [String: String]
  ) throws {
    let folder = try ScratchFolder()
    try keepMarked(in: folder)
    let other = start(
      arguments, folder: folder, rows: rows, columns: columns, environment: environment)
    #expect(!isMarkShown(by: other))
    // And so does the first one, because only the last frame is kept.
    #expect(!isMarkShown(by: start(folder: folder)))
  }

  @Test func `half a frame, or one that is none, is passed over and written anew`() throws {
    let folder = try ScratchFolder()
    for damage in [
      { String($0.dropLast(5)) }, { String($0.prefix(200)) }, { _ in "" }, { _ in "\u{1B}c" },
      { $0.replacing("\n24 80\n", with: "\n24 8\n") },
      { $0.replacing("\nend\n", with: String(repeating: "\n", count: 1_000_000)) },
    ] as [(String) -> String] {
      try keepMarked(in: folder)
      try change(in: folder, damage)
      #expect(!isMarkShown(by: start(folder: folder)))
      let text = try String(contentsOf: file(in: folder), encoding: .utf8)
      #expect(text.hasSuffix("\nend\n") && text.contains(Self.place))
    }
  }

  @Test
  func `it is written beside the saved views, for nobody else to read, and never through a link`()
    throws
  {
    let folder = try ScratchFolder()
    try keepMarked(in: folder)
    let attributes = try FileManager.default.attributesOfItem(atPath: file(in: folder).path())
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let other = folder.path + "/other"
    try Data("kept".utf8).write(to: URL(filePath: other))
    try FileManager.default.removeItem(at: file(in: folder))
    try FileManager.default.createSymbolicLink(
      atPath: file(in: folder).path(), withDestinationPath: other)
    #expect(!isMarkShown(by: start(folder: folder)))
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "kept")
  }
}
