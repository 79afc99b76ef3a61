import Foundation
import PlanIndicators
import Testing

/// The stamp of a folder stays while its files stay, and changes with each of them.
struct FolderStampTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "stamp-\(UInt64.random(in: .min ... .max))")

  private func withFolder(_ body: (() -> String?) throws -> Void) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in FolderBuilder.complete.files { try write(bytes, to: name) }
    try body { PlanFolder.stamp(at: folder.path()) }
  }

  private func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: folder.appending(path: name))
  }

  /// Waits until a change gets another time than those before: file systems count it in ticks.
  private func waitForClock() { usleep(20_000) }

  @Test func `reading changes nothing, and neither does a file that is not of the plan`() throws {
    try withFolder { stamp in
      let before = try #require(stamp())
      _ = try PlanFolder(path: folder.path())
      try write([1], to: "notes.txt")
      #expect(stamp() == before)
    }
  }

  @Test(arguments: PlanFolder.fileNames)
  func `each file counts: written to, taken away, put there`(_ name: String) throws {
    try withFolder { stamp in
      let path = folder.appending(path: name)
      let isThere = FileManager.default.fileExists(atPath: path.path())
      let bytes = isThere ? Array(try Data(contentsOf: path)) : [UInt8(ascii: "x")]
      let before = stamp()
      waitForClock()
      try write(bytes + [UInt8(ascii: "\n")], to: name)
      let written = stamp()
      #expect(written != before)
      try FileManager.default.removeItem(at: path)
      #expect(stamp() != written)
      #expect(isThere || stamp() == before)
    }
  }

  @Test func `bytes of the same number at the same time count too`() throws {
    try withFolder { stamp in
      let path = folder.appending(path: "observations.csv")
      let time = try #require(
        FileManager.default.attributesOfItem(atPath: path.path())[.modificationDate] as? Date)
      let bytes = try Data(contentsOf: path)
      try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path.path())
      let before = stamp()
      waitForClock()
      let handle = try FileHandle(forWritingTo: path)
      try handle.write(contentsOf: Data(bytes.reversed()))
      try handle.close()
      try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path.path())
      #expect(stamp() != before)
    }
  }

  @Test func `there is none while several files are being changed together`() throws {
    try withFolder { stamp in
      try write([], to: WriteJournal.fileName)
      #expect(stamp() == nil)
    }
  }
}
