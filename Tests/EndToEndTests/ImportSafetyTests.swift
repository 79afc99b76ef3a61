import Foundation
import PlanIndicators
import Testing

/// Whatever interrupts `tiendo import --write`: the folder is all old or all new, and no row is lost.
@Suite(.timeLimit(.minutes(10)))
struct ImportSafetyTests {
  private static let command = [
    "import", ImportTests.report("nine-months-2024.csv"), "--document", "bbk-66639", "--write",
  ]

  /// The rows of a folder that an import adds to.
  private struct Counts: Hashable {
    let targets: Int
    let observations: Int
    let judgements: Int

    init(_ path: String) throws {
      let folder = try PlanFolder(path: path)
      targets = folder.targets.count
      observations = folder.observations.count
      judgements = folder.judgements.count
    }
  }

  /// The counts before and after an import that nothing interrupts.
  private func wholeCounts() async throws -> (old: Counts, new: Counts) {
    let scratch = try ScratchFolder()
    let old = try Counts(scratch.path)
    _ = try await Program(arguments: Self.command, data: scratch.path)
    let new = try Counts(scratch.path)
    try #require(new.targets > old.targets && new.observations > old.observations)
    return (old, new)
  }

  @Test(.enabled(if: hasStrace))
  func `killed at each step of the writing, it leaves the old or the new files`() async throws {
    let (old, new) = try await wholeCounts()
    var endings: [Counts: Int] = [:]
    for call in ["openat", "write", "fsync", "renameat", "unlinkat"] {
      // From the first call of this sort that the program makes to the last one.
      for number in 1...200 {
        let scratch = try ScratchFolder()
        let run = try await Program(
          arguments: Self.command, data: scratch.path,
          under: [
            "strace", "-f", "-qq", "-o", "/dev/null", "-P", scratch.path,
            "-P", scratch.path + "/.observations.csv.import",
            "-P", scratch.path + "/.targets.csv.import",
            "-P", scratch.path + "/.judgements.csv.import",
            "-P", scratch.path + "/.tiendo-import", "-P", scratch.path + "/.tiendo-import.new",
            "-e", "trace=\(call)", "-e", "inject=\(call):signal=KILL:when=\(number)",
          ])
        let counts = try Counts(scratch.path)
        #expect([old, new].contains(counts), "killed at \(call) \(number)")
        endings[counts, default: 0] += 1
        // The next writer finishes, and adds nothing twice.
        if run.status != 1 {
          let next = try await Program(arguments: Self.command, data: scratch.path)
          #expect(next.status == 1, "\(next.error)")
        }
        #expect(try Counts(scratch.path) == new)
        #expect(try leftOvers(in: scratch.path) == [], "after \(call) \(number)")
        if run.status == 1 { break }
      }
    }
    #expect(endings[old] ?? 0 > 5, "some kills must come before the change")
    #expect(endings[new] ?? 0 > 5, "some kills must come after it")
  }

  /// In place of the test before, where nothing can stop the program at a chosen step.
  @Test(.disabled(if: hasStrace))
  func `killed a hundred times at any moment, it loses nothing`() async throws {
    let (old, new) = try await wholeCounts()
    let scratch = try ScratchFolder()
    for round in 0..<100 {
      let delay = Double.random(in: 0.02...0.6)
      _ = try await Program(
        arguments: Self.command, data: scratch.path,
        under: ["timeout", "-s", "KILL", "\(delay)"])
      let counts = try Counts(scratch.path)
      #expect([old, new].contains(counts), "round \(round)")
      // Once written, the folder is put back, so that the next round writes again.
      if counts == new {
        for name in ["targets.csv", "observations.csv", "judgements.csv"] {
          let file = "/" + name
          try FileManager.default.removeItem(atPath: scratch.path + file)
          try FileManager.default.copyItem(
            atPath: Program.shippedData + file, toPath: scratch.path + file)
        }
        for name in try leftOvers(in: scratch.path) {
          try FileManager.default.removeItem(atPath: scratch.path + "/" + name)
        }
      }
    }
    _ = try await Program(arguments: Self.command, data: scratch.path)
    #expect(try Counts(scratch.path) == new)
    #expect(try leftOvers(in: scratch.path) == [])
  }

  @Test(.enabled(if: hasStrace))
  func `a full disk and any other failure of the system leave the old files, and say so`()
    async throws
  {
    let (old, _) = try await wholeCounts()
    let faults = [
      ("write", "ENOSPC", ".targets.csv.import"), ("fsync", "EIO", ".targets.csv.import"),
      // The first opening in the folder is its own.
      ("openat", "EROFS:when=2+", ""),
    ]
    for (call, reason, file) in faults {
      let scratch = try ScratchFolder()
      let run = try await Program(
        arguments: Self.command, data: scratch.path,
        under: [
          "strace", "-f", "-qq", "-o", "/dev/null", "-P",
          file.isEmpty ? scratch.path : scratch.path + "/" + file, "-e", "trace=\(call)",
          "-e", "inject=\(call):error=\(reason)",
        ])
      #expect(run.status == 2, "\(call)")
      #expect(run.error.contains("Chưa ghi gì"), "\(call): \(run.error)")
      #expect(try Counts(scratch.path) == old)
      #expect(try leftOvers(in: scratch.path) == [])
    }
  }

  @Test func `a limit on the size of files leaves the old ones`() async throws {
    let (old, _) = try await wholeCounts()
    let scratch = try ScratchFolder()
    let run = try await Program(
      arguments: Self.command, data: scratch.path,
      under: ["bash", "-c", "ulimit -f 24; exec \"$0\" \"$@\""])
    #expect(run.status == 2)
    #expect(run.error.contains("Hệ thống giới hạn cỡ tệp"), "\(run.error)")
    #expect(try Counts(scratch.path) == old)
    #expect(try leftOvers(in: scratch.path) == [])
  }

  @Test func `a folder that may not be written to is told, and read all the same`() async throws {
    let scratch = try ScratchFolder()
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: scratch.path)
    // Root may write everywhere.
    let wrapper = getuid() == 0 ? ["setpriv", "--reuid", "65534", "--clear-groups"] : []
    let run = try await Program(arguments: Self.command, data: scratch.path, under: wrapper)
    #expect(run.status == 2)
    #expect(run.error.contains("Không có quyền ghi vào"), "\(run.error)")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.path)
    #expect(try leftOvers(in: scratch.path) == [])
  }

  @Test func `a file that may not be written to stays, with its owner and its rights`() async throws
  {
    let scratch = try ScratchFolder()
    let file = scratch.path + "/observations.csv"
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o777], ofItemAtPath: scratch.path)
    for name in try files.contentsOfDirectory(atPath: scratch.path) {
      try files.setAttributes(
        [.posixPermissions: 0o666], ofItemAtPath: scratch.path + "/" + name)
    }
    try files.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file)
    let wrapper = getuid() == 0 ? ["setpriv", "--reuid", "65534", "--clear-groups"] : []
    let run = try await Program(arguments: Self.command, data: scratch.path, under: wrapper)
    #expect(run.status == 2)
    #expect(run.error.contains("Không có quyền ghi vào \(file)"), "\(run.error)")
    #expect(try leftOvers(in: scratch.path) == [])
    // Who may write everywhere leaves the file as it was but for its rows.
    guard getuid() == 0 else { return }
    try files.setAttributes([.posixPermissions: 0o640, .ownerAccountID: 65534], ofItemAtPath: file)
    #expect(try await Program(arguments: Self.command, data: scratch.path).status == 1)
    let attributes = try files.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(attributes[.ownerAccountID] as? Int == 65534)
  }

  @Test func `nothing is added behind a quote that is never closed`() async throws {
    let scratch = try ScratchFolder(changing: ["observations.csv": { $0 + "X,\"abc" }])
    let before = try String(contentsOfFile: scratch.path + "/observations.csv", encoding: .utf8)
    let run = try await Program(arguments: Self.command, data: scratch.path)
    #expect(run.status == 2)
    let line = before.split(separator: "\n").count
    #expect(
      run.error.contains("observations.csv dòng \(line) mở ngoặc kép mà không đóng"), "\(run.error)"
    )
    let after = try String(contentsOfFile: scratch.path + "/observations.csv", encoding: .utf8)
    #expect(after == before)
  }

  @Test(.enabled(if: hasStrace))
  func `check tells of a writing that was interrupted, until the next one finishes it`()
    async throws
  {
    let scratch = try ScratchFolder()
    _ = try await Program(
      arguments: Self.command, data: scratch.path,
      under: [
        "strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=renameat", "-e",
        "inject=renameat:signal=KILL:when=2",
      ])
    let check = try await Program("check", data: scratch.path)
    #expect(check.output.hasPrefix(".tiendo-import: cần xem: một lần nhập số liệu chưa xong với "))
    let json = try await Program("check", "--format", "json", data: scratch.path)
    #expect(json.output.contains("\"edited\": []"))
    // Somebody edits a file by hand: it is read as it is, and said to be.
    let file = URL(filePath: scratch.path + "/observations.csv")
    let before = try Data(contentsOf: file)
    try (before + Data("\n".utf8)).write(to: file)
    let edited = try await Program("check", "--lang", "en", data: scratch.path)
    #expect(edited.output.contains("edited since, so that it is read as it is on the disk"))
    #expect(try await Program(arguments: Self.command, data: scratch.path).status == 2)
    try before.write(to: file)
    #expect(try await Program(arguments: Self.command, data: scratch.path).status == 1)
    let after = try await Program("check", data: scratch.path)
    #expect(!after.output.contains("chưa xong"))
  }

  @Test func `of two writers at once the second is turned away, and no row is lost`() async throws {
    let (_, new) = try await wholeCounts()
    let scratch = try ScratchFolder()
    let path = scratch.path
    let other = [
      "import", ImportTests.report("six-months-2023-utf16.csv"), "--document", "bbk-54217",
      "--write",
    ]
    let runs = try await withThrowingTaskGroup(of: Program.self) { group in
      for arguments in [Self.command, other, Self.command, other] {
        group.addTask {
          while true {
            let run = try await Program(arguments: arguments, data: path)
            guard run.error.contains("Người khác đang ghi vào") else { return run }
          }
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(runs.allSatisfy { $0.status != 2 }, "\(runs.map(\.error))")
    let counts = try Counts(path)
    let folder = try PlanFolder(path: path)
    #expect(folder.issues.isEmpty)
    let second = folder.observations.count { $0.id.hasPrefix("bbk-54217-r") }
    #expect(second > 5)
    #expect(counts.observations - second == new.observations)
    withExtendedLifetime(scratch) {}
  }

  @Test func `a reader sees all old or all new files while they are written`() async throws {
    let (old, new) = try await wholeCounts()
    for _ in 0..<5 {
      let scratch = try ScratchFolder()
      let path = scratch.path
      let seen = try await withThrowingTaskGroup(of: Set<Counts>.self) { group in
        group.addTask {
          _ = try await Program(arguments: Self.command, data: path)
          return []
        }
        group.addTask {
          var seen: Set<Counts> = []
          for _ in 0..<2_000 where !seen.contains(new) { seen.insert(try Counts(path)) }
          return seen
        }
        return try await group.reduce(into: Set<Counts>()) { $0.formUnion($1) }
      }
      #expect(seen.isSubset(of: [old, new]))
      #expect(seen.contains(old))
      withExtendedLifetime(scratch) {}
    }
  }

  /// The hidden files in a folder.
  private func leftOvers(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix(".") }
  }
}

/// Whether a program can be stopped at a chosen call of the system.
private let hasStrace = ["/usr/bin/strace", "/usr/local/bin/strace"].contains {
  FileManager.default.isExecutableFile(atPath: $0)
}
