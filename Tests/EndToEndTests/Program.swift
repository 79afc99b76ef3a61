import Foundation
import Subprocess

/// One run of the built program, without a terminal.
struct Program {
  let status: Int32
  let output: String
  let error: String

  /// The data that the repository ships.
  static let shippedData = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Data")
    .path(percentEncoded: false)

  /// A folder of a few rows that has no fault.
  static let smallData = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "PlanIndicatorsTests/Fixtures/Good")
    .path(percentEncoded: false)

  /// Runs the program on the shipped data with the words of a command line.
  init(_ arguments: String..., data: String = Program.shippedData) async throws {
    try await self.init(arguments: arguments, data: data)
  }

  /// Runs the program.
  ///
  /// - Parameters:
  ///   - arguments: The command line.
  ///   - data: The data folder of the environment.
  ///   - locale: Variables of the locale in place of the test's.
  ///   - wrapper: A command that runs the program, with its own arguments: `timeout 1`.
  /// - Throws: That the program cannot be run.
  init(
    arguments: [String], data: String = Program.shippedData, locale: [String: String] = [:],
    under wrapper: [String] = []
  ) async throws {
    try await self.init(
      words: wrapper + [TmuxSession.program] + arguments, data: data, locale: locale)
  }

  /// Runs any command in the surroundings that the program gets.
  ///
  /// - Throws: That it cannot be run.
  init(
    words: [String], data: String = Program.shippedData, locale: [String: String] = [:]
  ) async throws {
    var variables: [Environment.Key: String?] = [
      "LC_ALL": "C.UTF-8", "LC_MESSAGES": nil, "LANG": nil, "TIENDO_DATA": data,
    ]
    for (name, value) in locale {
      if let key = Environment.Key(rawValue: name) { variables[key] = value }
    }
    let result = try await Subprocess.run(
      // By way of env: naming a program by its path would take one more dependency.
      .name("env"), arguments: Arguments(words),
      environment: .inherit.updating(variables),
      output: .string(limit: 1 << 25), error: .string(limit: 1 << 16))
    if case .exited(let code) = result.terminationStatus { status = code } else { status = -1 }
    output = result.standardOutput
    error = result.standardError
  }
}

/// A folder for one test, gone when the test is over.
struct ScratchFolder: ~Copyable {
  let path: String

  /// Copies the shipped data, or another folder, and changes files of it.
  ///
  /// - Parameters:
  ///   - source: The folder that is copied.
  ///   - changes: For a file's name, what becomes of its text; `nil` removes the file.
  /// - Throws: That a file cannot be read or written.
  init(
    copying source: String = Program.shippedData,
    changing changes: [String: (String) -> String?] = [:]
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "tiendo-\(UInt64.random(in: .min ... .max))")
    path = folder.path(percentEncoded: false)
    try FileManager.default.copyItem(atPath: source, toPath: path)
    for (name, change) in changes {
      let file = folder.appending(path: name)
      let text = try String(contentsOf: file, encoding: .utf8)
      if let changed = change(text) {
        try changed.write(to: file, atomically: false, encoding: .utf8)
      } else {
        try FileManager.default.removeItem(at: file)
      }
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
