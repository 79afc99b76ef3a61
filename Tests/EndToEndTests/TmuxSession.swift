import Foundation
import Subprocess

/// A program in a terminal of its own, of a fixed size, that a test types into and looks at.
///
/// The terminal is a tmux server that nothing else uses. It runs by way of Subprocess because tmux
/// inherits the socket by which Foundation's `Process` waits, which then never ends.
struct TmuxSession: Sendable {
  /// The program under test: the one that `TIENDO_PROGRAM` names, else the one built beside the tests.
  static let program =
    ProcessInfo.processInfo.environment["TIENDO_PROGRAM"]
    ?? URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "tiendo").path(percentEncoded: false)

  /// The shipped data.
  static let data = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Data")
    .path(percentEncoded: false)

  private static let patience = Duration.seconds(60)

  private let socket = "tiendo-test-\(UInt64.random(in: .min ... .max))"

  /// Runs `body` with a session in which `command` has started, and ends the session.
  ///
  /// - Parameters:
  ///   - command: A command of the shell; what it shows stays on the screen when it has ended.
  ///   - rows: The height of the terminal.
  ///   - columns: The width of the terminal.
  ///   - environment: Variables for the command besides those of the test.
  ///   - body: Types, looks and expects.
  /// - Throws: What `body` throws, or that tmux fails.
  static func run(
    _ command: String, rows: Int = 24, columns: Int = 120,
    environment: [String: String] = ["LC_ALL": "C.UTF-8"],
    body: (TmuxSession) async throws -> Void
  ) async throws {
    let session = TmuxSession()
    // Nothing is kept between runs, and nothing in the home of who tests.
    let variables = environment.merging(["XDG_STATE_HOME": "/proc/none"]) { own, _ in own }
      .flatMap { ["-e", "\($0.key)=\($0.value)"] }
    try await session.tmux(
      ["start-server", ";", "set-option", "-g", "remain-on-exit", "on", ";"]
        + ["set-option", "-g", "default-terminal", "tmux-256color", ";"]
        + ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"] + variables + [command])
    do {
      try await body(session)
    } catch {
      await session.end()
      throw error
    }
    await session.end()
  }

  /// Presses keys, by the names that tmux has for them: `q`, `Down`, `C-c`, `F1`.
  func press(_ keys: String...) async throws {
    try await tmux(["send-keys"] + keys)
  }

  /// Types a text.
  func type(_ text: String) async throws {
    try await tmux(["send-keys", "-l", text])
  }

  /// Sends bytes, written in hexadecimal, each group by itself.
  func send(bytes groups: String...) async throws {
    for group in groups {
      try await tmux(["send-keys", "-H"] + group.split(separator: " ").map(String.init))
    }
  }

  /// Gives the terminal another size.
  func resize(rows: Int, columns: Int) async throws {
    try await tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The rows of the screen as they are now, without trailing blanks.
  func screen(withAttributes: Bool = false) async throws -> [String] {
    let arguments = ["capture-pane", "-p"] + (withAttributes ? ["-e"] : [])
    return try await tmux(arguments).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// Waits until the screen shows `text`.
  ///
  /// - Parameter text: A text within one row.
  /// - Returns: The rows of the screen.
  /// - Throws: `NotShown`, with the screen, if it does not within a minute.
  @discardableResult
  func waitFor(_ text: String) async throws -> [String] {
    let end = ContinuousClock.now + Self.patience
    while true {
      let screen = try await screen()
      if screen.contains(where: { $0.contains(text) }) { return screen }
      guard ContinuousClock.now < end else { throw NotShown(text: text, screen: screen) }
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  /// Whether the terminal is as a shell wants it: on its main screen and with its cursor.
  func isGivenBack() async throws -> Bool {
    try await tmux(["display-message", "-p", "#{alternate_on} #{cursor_flag}"]) == "0 1\n"
  }

  /// Why a wait ended: the text that did not come and the screen that did.
  struct NotShown: Error, CustomStringConvertible {
    var text: String
    var screen: [String]

    var description: String {
      "“\(text)” is not on the screen:\n" + screen.map { "│\($0)" }.joined(separator: "\n")
    }
  }

  /// Why tmux did nothing, in its own words.
  struct TmuxFailure: Error {
    var message: String
  }

  private func end() async {
    _ = try? await tmux(["kill-server"])
  }

  @discardableResult
  private func tmux(_ arguments: [String]) async throws -> String {
    let result = try await Subprocess.run(
      .name("tmux"), arguments: Arguments(["-L", socket, "-f", "/dev/null", "-u"] + arguments),
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 16))
    guard result.terminationStatus.isSuccess else {
      throw TmuxFailure(message: result.standardError)
    }
    return result.standardOutput
  }
}
