import Foundation
import Testing

/// Nothing in the data, in names or in arguments acts on a terminal, on any path out of the program.
@Suite(.timeLimit(.minutes(10)))
struct InjectionTests {
  /// From advisories on terminal injection, on deceptive source text, and on spreadsheets.
  private static let payloads = [
    "\u{1B}]0;title\u{7}", "\u{1B}]52;c;UFdO\u{7}",
    "\u{1B}]8;;http://evil/\u{1B}\\x\u{1B}]8;;\u{1B}\\",
    "\u{1B}P1;2|q\u{1B}\\", "\u{1B}[31;2J", "\u{9B}31m\u{9D}0;x\u{9C}", "\u{202E}\u{2066}x\u{2069}",
    "\u{200B}\u{200D}\u{2060}", "\u{2028}\u{2029}", "\u{FEFF}", "\u{7F}\u{8}\u{7}\u{E}",
    "\u{301}\u{323}",
    "a" + String(repeating: "\u{301}", count: 12), "\u{3164}\u{115F}\u{AD}", "\u{FE0F}\u{E0041}",
    "\u{FFFE}",
  ]

  private static let textColumns: Set<String> = [
    "number", "title", "issuer", "file", "address", "date_basis", "name_vi", "name_en", "code",
    "note",
    "unit_vi", "unit_en", "definition_vi", "definition_en", "printed", "text_vi", "text_en",
  ]

  /// The shipped data with payloads around the text of every cell that holds text.
  private static func poisoned() throws -> ScratchFolder {
    var number = 0
    return try ScratchFolder(
      changing: Dictionary(
        uniqueKeysWithValues: [
          "documents.csv", "areas.csv", "sectors.csv", "agencies.csv", "indicators.csv",
          "plans.csv",
          "targets.csv", "observations.csv", "judgements.csv", "directives.csv",
        ].map { ($0, { poison($0, &number) }) }))
  }

  private static func poison(_ text: String, _ number: inout Int) -> String {
    let records = records(of: text)
    let columns =
      records.first?.enumerated()
      .filter { textColumns.contains($0.element) }.map(\.offset) ?? []
    return records.enumerated().map { row, record in
      var record = record
      for column in columns where row > 0 && column < record.count {
        let payload = payloads[number % payloads.count]
        record[column] = payload + record[column] + payload
        number += 1
      }
      return record.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
    }.joined(separator: "\n") + "\n"
  }

  private static func records(of text: String) -> [[String]] {
    var records: [[String]] = [[""]]
    var isQuoted = false
    for scalar in text.unicodeScalars where scalar != "\r" {
      switch (scalar, isQuoted) {
      case ("\"", _): isQuoted.toggle()
      case (",", false): records[records.count - 1].append("")
      case ("\n", false): records.append([""])
      default:
        records[records.count - 1][records[records.count - 1].count - 1].unicodeScalars
          .append(scalar)
      }
    }
    return records.filter { $0 != [""] }
  }

  /// The scalars of a text that would act or hide; a mark without a letter counts too.
  private static func acting(in text: some StringProtocol) -> Set<UInt32> {
    var found: Set<UInt32> = []
    var last: Unicode.Scalar = "\n"
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      let isMark = [.nonspacingMark, .enclosingMark].contains(properties.generalCategory)
      let isAction =
        [.control, .format, .lineSeparator, .paragraphSeparator].contains(
          properties.generalCategory)
        || properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
      let isLone =
        isMark && !last.properties.isAlphabetic && !last.properties.isDiacritic
        && last.properties.numericType == nil
      if (isAction && scalar != "\n") || isLone { found.insert(scalar.value) }
      last = scalar
    }
    return found
  }

  @Test func `reports and checks let nothing through in any form`() async throws {
    let folder = try Self.poisoned()
    let reports = ["text", "json", "csv", "markdown", "html"].map { ($0, "vi") } + [("text", "en")]
    for (format, language) in reports {
      let run = try await Program(
        "report", "--format", format, "--lang", language, data: folder.path)
      #expect(run.status == 0)
      #expect(run.output.utf8.count > 20_000)
      // A table in CSV begins with a byte order mark and ends its lines as RFC 4180 says.
      let body = run.output.drop { $0 == "\u{FEFF}" }.replacing("\r\n", with: "\n")
      #expect(Self.acting(in: body) == [], "\(format)")
    }
    for format in ["csv", "json"] {
      for subject in ["documents", "indicators", "observations", "directives"] {
        let run = try await Program("export", subject, "--format", format, data: folder.path)
        #expect(run.status == 0)
        let body = run.output.drop { $0 == "\u{FEFF}" }.replacing("\r\n", with: "\n")
        #expect(Self.acting(in: body) == [], "\(subject) \(format)")
      }
    }
    let figures = try await Program(
      "export", "observations", "--format", "sdmx", data: folder.path)
    #expect(Self.acting(in: figures.output.replacing("\r\n", with: "\n")) == [])
    for format in ["text", "json"] {
      let run = try await Program("check", folder.path, "--format", format)
      #expect(Self.acting(in: run.output) == [], "\(format)")
    }
  }

  @Test func `names of folders and arguments are written out in errors`() async throws {
    let payload = Self.payloads.joined(separator: "x")
    for arguments in [
      ["report", "--data", "/no\(payload)"], ["report", "--area", payload],
      ["report", "--as-of", payload], ["--no\(payload)"], ["report", "--format", payload],
      ["--theme", payload],
    ] {
      let run = try await Program(arguments: arguments)
      #expect(run.status == 2)
      #expect(run.error.contains("\\u{202E}"))
      #expect(Self.acting(in: run.error) == [], "\(arguments)")
    }
  }

  @Test(arguments: ["C.UTF-8", "C"])
  func `screens, the clipboard and exported lists let nothing through`(
    _ locale: String
  ) throws {
    let folder = try Self.poisoned()
    let terminal = PseudoTerminal(
      data: folder.path, folder: folder.path, environment: ["LC_ALL": locale])
    #expect(terminal.open())
    terminal.walk(
      [
        "y", "\r", "e", "\u{1B}[B", "y", "\r", "y", "i", "e", "\u{1B}", "\u{1B}[6~", "\u{1B}",
        "\u{1B}",
      ]
        + [
          "c", "e", "c", "\u{1B}", "\u{1B}", "b", "e", "Y", "\u{1B}", "a", "y", "Y", "\u{1B}", "v",
          "e", "y",
          "\r", "e",
        ]
        + ["\u{1B}", "\u{1B}", "x", "?", "\u{1B}", "L", "/", "\u{301}\u{202E}", "\u{3}"])
    #expect(terminal.status() == 0)
    // What a terminal description sends, and the clipboard's own sequence in base64.
    let own =
      /\u{1B}(\[\??[0-9;]*[A-Za-z@`]|\([0B]|[=>78M]|\]52;c;([A-Za-z0-9+\/=]*)\u{7})|[\r\n\u{8}\u{E}\u{F}]/
    var copies = 0
    for match in terminal.text.matches(of: own.matchingSemantics(.unicodeScalar)) {
      guard let copied = match.output.2, let data = Data(base64Encoded: String(copied)) else {
        continue
      }
      copies += 1
      // Tabs part the cells of a table.
      #expect(Self.acting(in: String(decoding: data, as: UTF8.self)).subtracting([9]) == [])
    }
    #expect(copies >= 3)
    #expect(
      Self.acting(in: terminal.text.replacing(own.matchingSemantics(.unicodeScalar), with: "\n"))
        .subtracting(Self.marks) == [])
    #expect(locale != "C" || terminal.output.allSatisfy { $0 < 0x80 })
    let exported = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("tiendo-") }
    #expect(exported.count >= 5)
    for name in exported {
      let text = try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
      let body = text.drop { $0 == "\u{FEFF}" }.replacing("\r\n", with: "\n")
      #expect(Self.acting(in: body) == [], "\(name)")
    }
  }

  /// Marks on letters reach a terminal in one cell with them, but not always beside them in the stream.
  private static let marks: Set<UInt32> = [0x301, 0x323]
}
