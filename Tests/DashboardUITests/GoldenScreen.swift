import Foundation
import Testing

/// Compares a screen with the picture of it that is kept in `Golden/<name>.txt`.
///
/// With `RECORD_GOLDEN=1` the picture is written anew, and the test fails so that a recording never
/// passes by itself.
func expectGolden(
  _ lines: [String], named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden/\(name).txt")
  let screen = lines.joined(separator: "\n") + "\n"
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
    try screen.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  guard screen != expected else { return }
  let differences = zip(
    expected.split(separator: "\n", omittingEmptySubsequences: false),
    screen.split(separator: "\n", omittingEmptySubsequences: false)
  ).enumerated().filter { $1.0 != $1.1 }.map { "\($0 + 1)\n- \($1.0)\n+ \($1.1)" }
  Issue.record(
    "\(name) differs in line \(differences.joined(separator: "\nand "))",
    sourceLocation: sourceLocation)
}
