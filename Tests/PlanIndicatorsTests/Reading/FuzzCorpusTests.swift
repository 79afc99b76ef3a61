import Foundation
import PlanIndicators
import Testing

@testable import tiendo_fuzzer

/// What the fuzzer once found stays found: each input of the corpus, and some damage to it by chance.
struct FuzzCorpusTests {
  private static let folder =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/Fuzzing").path(percentEncoded: false)

  private static func oracle() throws -> ReadingOracle {
    try ReadingOracle(folder: folder, day: #require(CalendarDate("2023-12-13")))
  }

  private static let inputs: [String] =
    (try? FileManager.default.contentsOfDirectory(atPath: folder + "/corpus").sorted()) ?? []

  @Test(arguments: inputs)
  func `damage leaves untouched rows as they are`(_ name: String) throws {
    let path = Self.folder + "/corpus/" + name
    let bytes = try #require(FileManager.default.contents(atPath: path))
    let input = try #require(FuzzInput(bytes))
    let oracle = try Self.oracle()
    #expect(oracle.fault(in: input) == nil)
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<40 { #expect(oracle.fault(in: input.mutated(using: &generator)) == nil) }
  }

  @Test func `the folder that is damaged is good and has figures of all kinds`() throws {
    let folder = PlanFolder(files: try Self.oracle().base)
    #expect(folder.issues.isEmpty)
    #expect(Self.inputs.count >= PlanFolder.fileNames.count)
    #expect(folder.observations.count > 10 && folder.targets.count > 5)
    #expect(!folder.judgements.isEmpty)
  }
}
