import Foundation
import Testing

/// What the dashboard asks of the system, seen from outside by strace.
///
/// - SeeAlso: strace(1); `%file` are the calls that name a file, `%network` those that know a socket.
@Suite(.timeLimit(.minutes(10)))
struct ReadOnlyTests {
  private static let strace = ["/usr/bin/strace", "/bin/strace"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: strace != nil, "strace is not installed"))
  func `it opens everything for reading but the frame that it keeps, and knows no network`() throws
  {
    let folder = try ScratchFolder()
    let state = folder.path + "/state/tiendo"
    try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
    let record = folder.path + "/calls"
    let terminal = PseudoTerminal(
      observer: [
        try #require(Self.strace), "-f", "-o", record, "-e",
        "trace=%file,%network,ftruncate,fallocate,fchmod,fchown,memfd_create,mmap,write,sendfile",
      ], data: folder.path, folder: folder.path)
    #expect(terminal.open())
    // Browsing: every screen, a search, another day, another language.
    terminal.walk(["\r", "\r", "i", "\u{1B}", "\r", "\u{1B}", "\u{1B}", "\u{1B}"])
    terminal.walk(["c", "c", "\u{1B}", "\u{1B}", "b", "a", "v", "\r", "x", "d", "o", "m", "?"])
    terminal.walk(["\u{1B}", "/", "ha", "\u{1B}", ",", ".", "L", "L", "s", "f", "y"])
    // Reading again, once good and once faulty.
    let file = folder.path + "/observations.csv"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    for (readings, new) in [(2, ",4044.99,"), (3, ",4x,")] {
      try text.replacing(",4969.65,", with: new).write(
        toFile: file, atomically: true, encoding: .utf8)
      let end = ContinuousClock.now + .seconds(60)
      while try openings(in: record, of: "observations.csv") < readings, .now < end {
        terminal.read()
      }
    }
    terminal.type("\u{3}")
    #expect(terminal.status() == 0)
    let readings = try openings(in: record, of: "observations.csv")
    #expect(readings == 3, "start and two readings again, not \(readings)")

    let calls = try String(contentsOfFile: record, encoding: .utf8).split(separator: "\n")
    let allOpenings = calls.filter { $0.contains(" open(") || $0.contains(" openat(") }
    let isKeeping = { (call: Substring) in
      call.contains("\"\(state)/first-frame\"") && call.contains("O_WRONLY")
    }
    let keeping = allOpenings.filter(isKeeping)
    #expect(keeping.count == 1)
    let openings = allOpenings.filter { !isKeeping($0) }
    #expect(openings.allSatisfy { $0.contains("O_RDONLY") })
    for flag in ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND", "O_TMPFILE"] {
      #expect(!openings.contains { $0.contains(flag) }, "\(flag)")
    }
    let allowed: Set<Substring> = [
      "execve", "open", "openat", "access", "stat", "lstat", "newfstatat", "statx", "readlink",
      "getcwd", "inotify_add_watch", "write", "mmap", "memfd_create",
    ]
    let names = calls.compactMap { $0.firstMatch(of: /^\d+ +(\w+)\(/)?.output.1 }
    #expect(names.count > 100)
    #expect(Set(names).subtracting(allowed) == [])
    // Nothing is written but to the terminal, to what collects standard error in memory and to the frame.
    let frame = keeping.first?.firstMatch(of: /= (\d+)$/)?.output.1 ?? ""
    let targets = Set(calls.compactMap { $0.firstMatch(of: /^\d+ +write\((\d+),/)?.output.1 })
    #expect(targets.isSubset(of: ["1", "2", frame]), "\(targets)")
    #expect(!calls.contains { $0.contains("mmap(") && $0.contains("PROT_WRITE, MAP_SHARED") })
  }

  /// How often a file has been opened so far.
  private func openings(in record: String, of file: String) throws -> Int {
    try String(contentsOfFile: record, encoding: .utf8).split(separator: "\n").count {
      ($0.contains(" open(") || $0.contains(" openat(")) && $0.contains("/\(file)\"")
    }
  }
}
