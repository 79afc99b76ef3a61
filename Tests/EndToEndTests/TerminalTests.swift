import Foundation
import Testing

/// The program in a terminal: what is on the screen, and what is left when it has ended.
@Suite(.timeLimit(.minutes(1)))
struct TerminalTests {
  /// Runs the program between two looks at the modes of the terminal.
  ///
  /// The process waits for Enter before it becomes the program, for its number to be read.
  private static let script = """
    ulimit -c 0; stty -g; sh -c 'echo "pid $$"; read go; exec \(TmuxSession.program)'; echo "status $?"; stty -g
    echo "all over"; exec sleep 60
    """

  @Test func `starts, follows the keys and gives the terminal back`() async throws {
    try await TmuxSession.run(Self.script) { session in
      _ = try await start(in: session)
      try await session.waitFor("Tỷ lệ hộ nghèo")
      try await session.press("Down", "Down", "Up", "Down")
      try await session.waitFor("Hàng 3")
      try await session.resize(rows: 10, columns: 110)
      try await session.waitFor("10 × 110")
      try await session.press("q")
      try await expectGivenBack(session, status: 0)
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGILL, SIGTRAP, SIGABRT])
  func `gives the terminal back when a signal ends it`(_ signal: Int32) async throws {
    try await TmuxSession.run(Self.script) { session in
      let process = try await start(in: session)
      try await session.waitFor("Tỷ lệ hộ nghèo")
      kill(process, signal)
      try await expectGivenBack(session, status: 128 + signal)
    }
  }

  @Test func `gives the terminal back before it tells of a trap`() async throws {
    try await TmuxSession.run(Self.script, rows: 40) { session in
      _ = try await start(in: session)
      try await session.waitFor("Tỷ lệ hộ nghèo")
      try await session.press("C-t")
      try await expectGivenBack(session, status: 128 + SIGILL)
      try await session.waitFor("tiendo gặp lỗi và phải dừng.")
    }
  }

  /// Lets the program start.
  ///
  /// - Returns: The number of its process.
  private func start(in session: TmuxSession) async throws -> pid_t {
    let screen = try await session.waitFor("pid ")
    let line = try #require(screen.first { $0.hasPrefix("pid ") })
    try await session.press("Enter")
    return try #require(pid_t(line.dropFirst("pid ".count)))
  }

  private func expectGivenBack(_ session: TmuxSession, status: Int32) async throws {
    try await session.waitFor("status \(status)")
    try await session.waitFor("all over")
    let modes = try await session.screen().filter { $0.split(separator: ":").count > 30 }
    #expect(modes.count == 2)
    #expect(modes.first == modes.last)
    #expect(try await session.isGivenBack())
  }
}
