import Foundation
import PlanIndicators
import Testing

/// Results that go to a place in the file system arrive whole or not at all.
@Suite(.serialized, .timeLimit(.minutes(10)))
struct OutputTests {
  private static let commands = [
    ["export", "documents"], ["export", "everything", "--format", "json"],
    ["report", "--format", "csv"],
  ]

  private static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  /// Runs the program under a shell, so that limits and pipes can be set.
  private static func shell(_ script: String, _ arguments: String...) async throws -> Program {
    try await Program(words: ["bash", "-c", script, "bash", TmuxSession.program] + arguments)
  }

  @Test(arguments: commands)
  func `a file holds what standard output would`(_ command: [String]) async throws {
    let scratch = try ScratchFolder()
    let place = scratch.path + "/out"
    let printed = try await Program(arguments: command)
    let written = try await Program(arguments: command + ["--output", place])
    #expect(written.status == 0)
    #expect(written.output.isEmpty)
    #expect(written.error.isEmpty)
    let bytes = try Data(contentsOf: URL(filePath: place))
    #expect(bytes == Data(printed.output.utf8))
  }

  @Test func `a file that is there is replaced only when told so, and keeps its permissions`()
    async throws
  {
    let scratch = try ScratchFolder()
    let place = scratch.path + "/out.csv"
    try Data("mine".utf8).write(to: URL(filePath: place))
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: place)
    let refused = try await Program("export", "plans", "--output", place)
    #expect(refused.status == 2)
    #expect(refused.error == "tiendo: Đã có \(place). Thêm --force để thay, hoặc chọn tên khác.\n")
    #expect(try String(contentsOfFile: place, encoding: .utf8) == "mine")
    let forced = try await Program("export", "plans", "--output", place, "--force")
    #expect(forced.status == 0)
    #expect(try String(contentsOfFile: place, encoding: .utf8).contains("id,name_vi"))
    let mode = try FileManager.default.attributesOfItem(atPath: place)[.posixPermissions]
    #expect(mode as? Int == 0o640)
  }

  @Test func `a link is written through, a device as it is`() async throws {
    let scratch = try ScratchFolder()
    let (place, link) = (scratch.path + "/real.csv", scratch.path + "/link.csv")
    try Data("mine".utf8).write(to: URL(filePath: place))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: place)
    let run = try await Program("export", "plans", "--output", link, "--force")
    #expect(run.status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == place)
    #expect(try String(contentsOfFile: place, encoding: .utf8).contains("name_vi"))
    let dash = try await Program("export", "plans", "--output", "-")
    #expect(dash.output.contains("name_vi"))
    let device = try await Program("export", "plans", "--output", "/dev/null")
    #expect(device.status == 0)
    let isDevice = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(isDevice as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test func `a folder is replaced only when told so and only where it holds nothing else`()
    async throws
  {
    let scratch = try ScratchFolder()
    let place = scratch.path + "/out"
    func export(_ more: String...) async throws -> Program {
      try await Program(
        arguments: ["export", "everything", "--format", "csv", "--output", place + "/"] + more)
    }
    #expect(try await export().status == 0)
    #expect(try Self.names(in: place).count == 11)
    #expect(try await export().error.contains("Đã có \(place)."))
    try Data("old".utf8).write(to: URL(filePath: place + "/plans.csv"))
    #expect(try await export("--force").status == 0)
    #expect(try String(contentsOfFile: place + "/plans.csv", encoding: .utf8).contains("name_vi"))
    try Data("mine".utf8).write(to: URL(filePath: place + "/thư.txt"))
    #expect(try await export("--force").error.contains("“thư.txt” không do lệnh này ghi"))
    #expect(try Self.names(in: place).count == 12)
    #expect(try Self.names(in: scratch.path).allSatisfy { !$0.contains("tiendo-") })
  }

  @Test func `the data folder that is read is never written over`() async throws {
    let scratch = try ScratchFolder()
    let before = try String(contentsOfFile: scratch.path + "/plans.csv", encoding: .utf8)
    for arguments in [
      ["export", "plans", "--output", scratch.path + "/plans.csv", "--force"],
      ["export", "targets", "--output", scratch.path + "/./plans.csv", "--force"],
      ["export", "everything", "--output", scratch.path, "--force"],
      ["export", "observations", "--format", "sdmx", "--output", scratch.path, "--force"],
      ["report", "--output", scratch.path + "/plans.csv", "--force"],
    ] {
      let run = try await Program(arguments: arguments, data: scratch.path)
      #expect(run.status == 2)
      #expect(run.error.contains("thuộc thư mục số liệu đang đọc"), "\(run.error)")
    }
    #expect(try String(contentsOfFile: scratch.path + "/plans.csv", encoding: .utf8) == before)
  }

  @Test func `a limit reached in the middle leaves the old file and nothing else`() async throws {
    let scratch = try ScratchFolder()
    let place = scratch.path + "/out"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
    for command in Self.commands {
      try Data("mine".utf8).write(to: URL(filePath: place + "/result"))
      let words = command.joined(separator: " ")
      let run = try await Self.shell(
        "ulimit -f 4; \"$1\" \(words) --output \"$2\" --force", place + "/result")
      #expect(run.status == 2)
      #expect(
        run.error
          == "tiendo: Không ghi được \(place)/result: vượt giới hạn kích thước tệp; tệp cũ, nếu có, vẫn còn nguyên.\n"
      )
      #expect(try String(contentsOfFile: place + "/result", encoding: .utf8) == "mine")
      #expect(try Self.names(in: place) == ["result"])
    }
    let folder = try await Self.shell(
      "ulimit -f 4; \"$1\" export everything --output \"$2\"", place + "/all")
    #expect(folder.status == 2)
    #expect(folder.error.contains("\(place)/all/documents.csv: vượt giới hạn"))
    #expect(try Self.names(in: place) == ["result"])
  }

  /// Exports of two folders follow each other; one folder has a document and a plan more.
  @Test func `killed at any moment it leaves the old result or the new one`() async throws {
    let scratch = try ScratchFolder()
    let more = try ScratchFolder(changing: [
      "documents.csv": { $0 + "X9,,x,,report,,,2023,,,,2024-01-01\n" },
      "plans.csv": { $0 + "X9,x,,,06,annual,2030,,,,,,\n" },
    ])
    let shipped = try PlanFolder(path: Program.shippedData)
    let counts = [shipped.documents.count, shipped.plans.count]
    let (file, folder) = (scratch.path + "/one.json", scratch.path + "/all")
    let forms = ["--format json --output '\(file)'", "--format csv --output '\(folder)'"]
    let start = ContinuousClock.now
    for form in forms { _ = try await Self.shell("\"$1\" export everything \(form)") }
    let time = (ContinuousClock.now - start) / 2 / .seconds(1)
    var outcomes = Set<[Int]>()
    // From at once to longer than a whole run takes.
    for attempt in 0..<16 {
      let source = attempt.isMultiple(of: 2) ? more.path : Program.shippedData
      for form in forms {
        _ = try await Self.shell(
          "\"$1\" export everything --data \"$2\" \(form) --force & "
            + "sleep \(time * Double(attempt) / 8); kill -9 $! 2>/dev/null; wait $!; true", source
        )
      }
      let lines = try ["documents", "plans"].map { table in
        try Data(contentsOf: URL(filePath: "\(folder)/\(table).csv")).count { $0 == 10 } - 1
      }
      #expect(lines == counts || lines == counts.map { $0 + 1 }, "\(lines)")
      #expect(try Self.names(in: folder).count == 11)
      let tables = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: file)))
      let rows = try #require(tables as? [String: [Any]])
      let written = [rows["documents"]?.count ?? 0, rows["plans"]?.count ?? 0]
      #expect(written == counts || written == counts.map { $0 + 1 }, "\(written)")
      outcomes.formUnion([lines, written])
    }
    #expect(outcomes.count == 2)
    // The next writing that comes to its end clears away what the killed ones left.
    for form in forms { _ = try await Self.shell("\"$1\" export everything \(form) --force") }
    #expect(try Self.names(in: scratch.path).allSatisfy { !$0.contains(".tiendo-") })
  }

  @Test func `only drafts of processes that are no more are removed`() async throws {
    let scratch = try ScratchFolder()
    let place = scratch.path + "/out"
    let files = FileManager.default
    try files.createDirectory(atPath: place, withIntermediateDirectories: false)
    let ended = try await Self.shell("echo $$").output.split(separator: "\n")[0]
    let own = ProcessInfo.processInfo.processIdentifier
    let kept = [
      ".a.csv.tiendo-\(own)-0", ".a.csv.tiendo-1-0", "a.csv.tiendo-\(ended)-0",
      ".a.csv.tiendo-\(ended)", ".a.csv.tiendo-\(ended)-", ".a.csv.tiendo-\(ended)-0.old",
      ".a.csv.tiendo-\(ended)-0x", ".a.csv.tiendo-0\(ended)-0", ".a.csv.tiendo--\(ended)-0",
      ".a.csv.tiendo-\(ended)-100", ".tiendo-\(ended)-0", ".a.csvtiendo-\(ended)-0",
      ".a.csv.tiendo-\(ended)-0-0", ".a.csv.tiendo-99999999999-0",
    ]
    let gone = [".a.csv.tiendo-\(ended)-0", ".b c.tiendo-\(ended)-99", ".đ.tiendo-\(ended)-7"]
    for name in kept + gone { try Data("x".utf8).write(to: URL(filePath: "\(place)/\(name)")) }
    // A link by such a name is nobody's draft; a folder of files is.
    let link = "\(place)/.l.tiendo-\(ended)-0"
    try files.createSymbolicLink(atPath: link, withDestinationPath: "\(place)/\(kept[0])")
    let folder = "\(place)/.f.tiendo-\(ended)-0"
    try files.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try Data("x".utf8).write(to: URL(filePath: folder + "/plans.csv"))
    let run = try await Program("export", "plans", "--output", place + "/plans.csv")
    #expect(run.status == 0)
    let left = Set(try Self.names(in: place))
    #expect(left == Set(kept + [".l.tiendo-\(ended)-0", "plans.csv"]))
    #expect(try String(contentsOfFile: "\(place)/\(kept[0])", encoding: .utf8) == "x")
  }

  @Test(arguments: commands)
  func `a full device is told in one sentence, a pipe that nobody reads ends the program quietly`(
    _ command: [String]
  ) async throws {
    let words = command.joined(separator: " ")
    let sentence = "tiendo: Không ghi được ra đầu ra. Kiểm tra chỗ trống trên đĩa.\n"
    let full = try await Self.shell("\"$1\" \(words) > /dev/full")
    #expect(full.status == 2)
    #expect(full.error == sentence)
    let named = try await Program(arguments: command + ["--output", "/dev/full"])
    #expect(named.status == 2)
    #expect(named.error.contains("Không ghi được /dev/full: đĩa hết chỗ trống"))
    let closed = try await Self.shell(
      "{ sleep 0.2; \"$1\" \(words); echo $? >&2; } | true")
    #expect(closed.error == "141\n")
  }

  @Test(arguments: [
    ("/không/có/tệp", "không có thư mục chứa nó"), ("/tmp", "/tmp là thư mục"),
    ("/proc/x", "Không ghi được /proc/x"),
  ])
  func `says why a place cannot be written`(_ place: String, sentence: String) async throws {
    let run = try await Program("export", "plans", "--output", place)
    #expect(run.status == 2)
    #expect(run.error.contains(sentence), "\(run.error)")
    #expect(run.error.split(separator: "\n").count == 1)
  }
}
