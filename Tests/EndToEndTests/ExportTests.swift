import Foundation
import PlanIndicators
import Testing

/// `tiendo export`: what goes out says the same as the folder.
@Suite(.serialized, .timeLimit(.minutes(10)))
struct ExportTests {
  /// The shipped data with what an export could spoil: formulas, apostrophes, quotes, line ends, other
  /// alphabets, a column of the reader's own, and rows that the program cannot use.
  private static func difficult() throws -> ScratchFolder {
    try ScratchFolder(changing: [
      "documents.csv": {
        $0
          + "X1,=1+1,\"=HYPERLINK(\"\"http://evil\"\",\"\"a\"\")\",'=x,report,,,2023,,,\"a\nb\r\nc\","
          + "2024-01-01\n"
      },
      "observations.csv": { text in
        let lines = text.split(whereSeparator: \.isNewline)
        return lines.enumerated().map { $1 + ($0 == 0 ? ",của_tôi" : ",-ghi chú \($0)") }
          .joined(separator: "\r\n")
          + "\r\nX2,GRDP_GROWTH,06,2023,\"6,1\",P,,1,,,,,003,,'',''\r\n"
      },
    ])
  }

  /// Exports everything into a folder inside `scratch`.
  private static func export(
    _ data: String, as format: String, into scratch: borrowing ScratchFolder
  ) async throws -> String {
    let place = scratch.path + "/out"
    let run = try await Program(
      "export", "everything", "--format", format, "--output", place, data: data)
    try #require(run.status == 0, "\(run.error)")
    #expect(run.output.isEmpty)
    return place
  }

  private static func table(_ file: String, in folder: String) throws -> WrittenTable {
    let bytes = try Data(contentsOf: URL(filePath: "\(folder)/\(file)"))
    return try #require(WrittenTable([UInt8](bytes), named: file))
  }

  @Test func `the folder as CSV, read again, is the same folder`() async throws {
    let source = try Self.difficult()
    let place = try await Self.export(source.path, as: "csv", into: source)
    for file in PlanFolder.fileNames {
      #expect(try Self.table(file, in: place) == Self.table(file, in: source.path), "\(file)")
    }
    let (one, other) = (try PlanFolder(path: source.path), try PlanFolder(path: place))
    #expect(Array(one.documents) == Array(other.documents))
    #expect(Array(one.targets) == Array(other.targets))
    #expect(Array(one.observations) == Array(other.observations))
    #expect(Array(one.judgements) == Array(other.judgements))
    #expect(one.issues.map(\.kind) == other.issues.map(\.kind))
    #expect(one.issues.contains { $0.kind == .notANumber("6,1") })
  }

  @Test func `a tab in a cell goes out and comes back, and makes no formula`() async throws {
    let source = try ScratchFolder(changing: [
      "observations.csv": { text in
        text.split(separator: "\n").enumerated().map { $0 == 1 ? $1 + "\t=1+1" : String($1) }
          .joined(separator: "\n") + "\n"
      }
    ])
    let place = try await Self.export(source.path, as: "csv", into: source)
    let file = "observations.csv"
    #expect(try Self.table(file, in: place) == Self.table(file, in: source.path))
    let text = try String(contentsOfFile: "\(place)/\(file)", encoding: .utf8)
    #expect(text.contains("\t=1+1\""))
    #expect(!text.contains("\\u{9}") && !text.contains(",\t"))
  }

  @Test func `no cell of a CSV file is a formula, and spreadsheets know its letters`() async throws
  {
    let source = try Self.difficult()
    for subject in ["documents", "observations", "targets", "judgements"] {
      let run = try await Program("export", subject, data: source.path)
      #expect(run.status == 0)
      #expect(run.output.unicodeScalars.first == "\u{FEFF}")
      let table = try #require(WrittenTable(Array(run.output.utf8), named: subject))
      #expect(!table.records.isEmpty)
      let starts = run.output.matches(of: /(?:^|[,\n])"?([=+@]|-(?![0-9.]+"?[,\r\n]))/)
      #expect(starts.isEmpty, "\(subject)")
    }
  }

  @Test func `JSON says every cell: numbers as numbers, nothing as null`() async throws {
    let source = try Self.difficult()
    let run = try await Program(
      "export", "everything", "--format", "json", data: source.path)
    let tables = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: [[String: Any]]])
    for file in PlanFolder.fileNames {
      let table = try Self.table(file, in: source.path)
      let rows = try #require(tables[String(file.dropLast(4))])
      #expect(rows.count == table.records.count)
      for (row, record) in zip(rows, table.records) {
        #expect(row.count == table.columns.count)
        for (column, cell) in zip(table.columns, record) {
          switch row[column] {
          case is NSNull: #expect(cell.isEmpty)
          case let text as String:
            #expect(text == cell)
            #expect(!WrittenTable.numberColumns.contains(column) || PrintedNumber(cell) == nil)
          case let number as NSNumber:
            #expect(WrittenTable.numberColumns.contains(column))
            #expect(number.doubleValue == PrintedNumber(cell)?.doubleValue, "\(cell)")
          default: Issue.record("\(file) \(column)")
          }
        }
      }
    }
  }

  @Test func `one table in JSON has the form of all of them`() async throws {
    let one = try await Program("export", "plans", "--format", "json")
    let all = try await Program("export", "everything", "--format", "json")
    let decoder = JSONDecoder()
    typealias Tables = [String: [[String: JSON?]]]
    let plans = try decoder.decode(Tables.self, from: Data(one.output.utf8))
    #expect(Array(plans.keys) == ["plans"])
    let tables = try decoder.decode(Tables.self, from: Data(all.output.utf8))
    #expect(plans["plans"] == tables["plans"])
    #expect(one.output.contains("\"declared\": 66"))
  }

  private enum JSON: Decodable, Equatable {
    case number(Double), text(String)

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let number = try? value.decode(Double.self) {
        self = .number(number)
      } else {
        self = .text(try value.decode(String.self))
      }
    }
  }

  /// The types that the folder's own schema gives, read by another program's eyes.
  @Test func `the columns of numbers are those of the data package`() throws {
    struct Package: Decodable {
      let resources: [Resource]
      struct Resource: Decodable { let schema: Schema }
      struct Schema: Decodable { let fields: [Field] }
      struct Field: Decodable {
        let name: String
        let type: String
      }
    }
    let file = URL(filePath: Program.shippedData).appending(path: "datapackage.json")
    let fields = try JSONDecoder().decode(Package.self, from: Data(contentsOf: file)).resources
      .flatMap(\.schema.fields)
    let numbers = fields.filter { ["number", "integer"].contains($0.type) }.map(\.name)
    #expect(Set(numbers) == WrittenTable.numberColumns)
  }

  // MARK: SDMX

  @Test func `SDMX has one line per figure, each with a key of its own`() async throws {
    let folder = try PlanFolder(path: Program.shippedData)
    let run = try await Program("export", "observations", "--format", "sdmx")
    let table = try #require(WrittenTable(Array(run.output.utf8), named: "sdmx"))
    #expect(run.output.hasPrefix("STRUCTURE,STRUCTURE_ID,ACTION,"))
    #expect(table.records.count == folder.observations.count)
    let rows = table.records.map { Dictionary(uniqueKeysWithValues: zip(table.columns, $0)) }
    let key = ["FREQ", "REF_AREA", "INDICATOR", "SEASON", "DOCUMENT", "TIME_PERIOD"]
    #expect(Set(rows.map { row in key.map { row[$0] } }).count == rows.count)
    for (row, figure) in zip(rows, folder.observations) {
      #expect(row["OBS_VALUE"] == figure.value?.description)
      #expect(row["DOCUMENT"] == folder.documents[figure.document].id)
      #expect(row["OBS_STATUS"] == figure.status.rawValue)
    }
    let season = try #require(rows.first { $0["SEASON"] == "DX" })
    #expect(season["TIME_PERIOD"] == "2023")
    let money = try #require(rows.first { $0["INDICATOR"] == "BUDGET_REVENUE" })
    #expect(money["UNIT_MEASURE"] == "VND")
    #expect(money["UNIT_MULT"] == "9")
  }

  @Test func `the structure of SDMX names every code of the data in both languages`() async throws {
    let scratch = try ScratchFolder()
    let place = try await Self.export(Program.shippedData, as: "sdmx", into: scratch)
    let structure = try XMLNode.read(
      String(contentsOfFile: place + "/structure.xml", encoding: .utf8))
    let table = try Self.table("observations.csv", in: place)
    let lists = Dictionary(
      uniqueKeysWithValues: structure.all("str:Codelist").map { list in
        (list.attributes["id"] ?? "", Set(list.all("str:Code").compactMap { $0.attributes["id"] }))
      })
    let components =
      structure.all("str:DimensionList") + structure.all("str:AttributeList")
    let coded = components.flatMap(\.children).filter { !$0.all("str:Enumeration").isEmpty }
    #expect(coded.count == 10)
    for component in coded {
      let id = try #require(component.attributes["id"])
      let list = try #require(component.all("str:Enumeration").first?.all("Ref").first)
      let codes = try #require(lists[list.attributes["id"] ?? ""])
      let column = try #require(table.columns.firstIndex(of: id))
      let used = Set(table.records.map { $0[column] }.filter { !$0.isEmpty })
      #expect(used.subtracting(codes) == [], "\(id)")
      #expect(!used.isEmpty, "\(id)")
    }
    for code in structure.all("str:Code") {
      #expect(code.all("com:Name").compactMap { $0.attributes["xml:lang"] } == ["vi", "en"])
    }
  }

  // MARK: What cannot be exported

  @Test func `says what it leaves out`() async throws {
    let source = try ScratchFolder(changing: ["plans.csv": { $0 + "P9,too,few\nP8,\"x\" y,a\n" }])
    let run = try await Program("export", "plans", data: source.path)
    #expect(run.status == 0)
    #expect(
      run.error
        == "tiendo: plans.csv có 2 dòng lỗi không xuất được; gõ “tiendo check” để xem từng dòng.\n")
    #expect(!run.output.contains("too"))
    let difficult = try Self.difficult()
    let figures = try await Program(
      "export", "observations", "--format", "sdmx", data: difficult.path)
    #expect(figures.error.contains("observations.csv có 1 dòng lỗi"))
  }

  @Test(arguments: [
    (["export"], "Còn thiếu <bảng>."),
    (
      ["export", "tables"], "Giá trị “tables” không dùng được cho <bảng>; chọn trong: observations"
    ),
    (["export", "everything"], "Kết quả gồm nhiều tệp; hãy ghi tên thư mục sau --output."),
    (["export", "everything", "--format", "sdmx"], "hãy ghi tên thư mục sau --output."),
    (["export", "targets", "--format", "sdmx"], "Dạng SDMX chỉ có cho observations"),
    (["export", "plans", "--data", "/không/có"], "Không có thư mục số liệu /không/có."),
  ])
  func `tells wrong use in one sentence`(_ arguments: [String], sentence: String) async throws {
    let run = try await Program(arguments: arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.error.contains(sentence), "\(run.error)")
    #expect(run.error.split(separator: "\n").count == 1)
  }

  @Test func `refuses a table whose columns cannot be told`() async throws {
    let source = try ScratchFolder(changing: [
      "plans.csv": { $0.replacing(",", with: ";") }, "sectors.csv": { _ in nil },
    ])
    for subject in ["plans", "sectors"] {
      let run = try await Program("export", subject, data: source.path)
      #expect(run.status == 2)
      #expect(
        run.error
          == "tiendo: Không đọc được các cột của \(subject).csv; gõ “tiendo check” để xem lỗi.\n")
    }
  }
}
