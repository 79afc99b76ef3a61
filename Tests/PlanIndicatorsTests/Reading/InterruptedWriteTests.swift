import Foundation
import PlanIndicators
import Testing

/// Every state in which an interrupted writer can leave a folder is read as all old or all new files.
struct InterruptedWriteTests {
  private static let old = FolderBuilder.complete.files
  private static let new = FolderBuilder.complete
    .target("ge 5000", on: "2023-01-10")
    .observation("5100", "2023", on: "2024-01-05").files
  private static let changed = ["documents.csv", "observations.csv", "targets.csv"]

  private static var journal: WriteJournal {
    WriteJournal(
      entries: changed.map { name in
        .init(file: name, old: .init(old[name] ?? []), new: .init(new[name] ?? []))
      })
  }

  @Test func `before the journal is in the folder the old files count, whatever lies beside them`()
    throws
  {
    for written in 0...Self.changed.count {
      var files = Self.old
      for name in Self.changed.prefix(written) {
        files[WriteJournal.newName(of: name)] = Self.new[name]?.dropLast(3)
      }
      if written == Self.changed.count {
        files[WriteJournal.fileName + ".new"] = Array(Self.journal.text.utf8)
      }
      #expect(try read(files) == Self.old)
    }
  }

  @Test func `with the journal the new files count, wherever they lie`() throws {
    for renamed in 0...Self.changed.count {
      var files = Self.old
      files[WriteJournal.fileName] = Array(Self.journal.text.utf8)
      for (place, name) in Self.changed.enumerated() {
        files[place < renamed ? name : WriteJournal.newName(of: name)] = Self.new[name]
      }
      #expect(try read(files) == Self.new)
    }
  }

  @Test func `a file that was edited since is read as it is on the disk, and said to be`() throws {
    var files = Self.old
    files[WriteJournal.fileName] = Array(Self.journal.text.utf8)
    for name in Self.changed { files[WriteJournal.newName(of: name)] = Self.new[name] }
    let edited = (Self.old["observations.csv"] ?? []) + Array("by hand\n".utf8)
    files["observations.csv"] = edited
    var expected = Self.new
    expected["observations.csv"] = edited
    #expect(try read(files) == expected)
    #expect(
      try pendingWrite(files) == PendingWrite(files: Self.changed, edited: ["observations.csv"]))
  }

  @Test func `what is half done is told by the check, and nothing where all is done`() throws {
    var files = Self.old
    files[WriteJournal.fileName] = Array(Self.journal.text.utf8)
    for name in Self.changed { files[WriteJournal.newName(of: name)] = Self.new[name] }
    #expect(try pendingWrite(files) == PendingWrite(files: Self.changed, edited: []))
    #expect(try pendingWrite(Self.old) == nil)
  }

  @Test func `a journal that is not whole or names other files is none`() {
    let text = Self.journal.text
    #expect(WriteJournal(Array(text.utf8)) == Self.journal)
    #expect(WriteJournal(Array(text.utf8.dropLast(2))) == nil)
    #expect(WriteJournal([]) == nil)
    let other = text.replacing("targets.csv", with: "../targets.csv")
    #expect(WriteJournal(Array(other.utf8)) == nil)
  }

  /// What the reader makes of a folder with these files.
  private func read(_ files: [String: [UInt8]]) throws -> [String: [UInt8]] {
    try inFolder(of: files) { try PlanFolder.files(at: $0) }
  }

  private func pendingWrite(_ files: [String: [UInt8]]) throws -> PendingWrite? {
    try inFolder(of: files) { try CheckedFolder(path: $0).pendingWrite }
  }

  private func inFolder<Result>(
    of files: [String: [UInt8]], _ look: (String) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "tiendo-\(UInt64.random(in: .min ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in files { try Data(bytes).write(to: folder.appending(path: name)) }
    return try look(folder.path(percentEncoded: false))
  }
}
