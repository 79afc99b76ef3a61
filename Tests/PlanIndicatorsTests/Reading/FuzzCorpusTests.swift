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

  /// Every cell with figures is read otherwise once, by a reader that thinks that nothing was touched.
  @Test(arguments: ["observations.csv", "targets.csv", "judgements.csv"])
  func `the oracle notices each untouched row that is read otherwise`(_ name: String) throws {
    var oracle = try Self.oracle()
    let base = oracle.base
    let good = PlanFolder(files: base)
    let bytes = try #require(base[name])
    let untouched = FuzzInput(name: name, bytes: bytes)
    var noticed = 0
    for place in bytes.indices.drop(while: { bytes[$0] != UInt8(ascii: "\n") }) {
      guard let other = Self.otherByte(bytes[place]) else { continue }
      var files = base
      files[name]?[place] = other
      let misread = PlanFolder(files: files)
      let isSame =
        misread.observations.elementsEqual(good.observations)
        && misread.targets.elementsEqual(good.targets)
        && misread.judgements.elementsEqual(good.judgements)
      guard !isSame, misread.issues.isEmpty else { continue }
      oracle.read = { _ in (misread, misread.issues) }
      try #require(
        oracle.fault(in: untouched) != nil,
        "\(String(decoding: bytes[max(0, place - 40)..<place], as: UTF8.self))|")
      noticed += 1
    }
    #expect(noticed > 20)
  }

  /// Another digit for a digit, another letter for a letter.
  private static func otherByte(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "1")...UInt8(ascii: "8"): byte + 1
    case UInt8(ascii: "a")...UInt8(ascii: "y"), UInt8(ascii: "A")...UInt8(ascii: "Y"): byte + 1
    default: nil
    }
  }
}
