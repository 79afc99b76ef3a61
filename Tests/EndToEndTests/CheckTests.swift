import Foundation
import PlanIndicators
import Testing

/// `tiendo check`: the shipped data is good, and what is wrong is told with file, line and remedy.
@Suite(.timeLimit(.minutes(10)))
struct CheckTests {
  @Test func `finds no error in the shipped data`() async throws {
    let run = try await Program("check")
    #expect(run.status == 0, "\(run.output)")
    #expect(!run.output.contains(": lỗi D"))
    #expect(
      run.output.contains("\n0 lỗi") || run.output.contains("Không phát hiện lỗi nào trong thư mục")
    )
    #expect(run.output.contains("observations.csv "))
  }

  @Test func `tells each fault in its line, in the order of the files`() async throws {
    let scratch = try ScratchFolder(changing: [
      "targets.csv": { $0.replacing(",4045,", with: ",\"4.045,0\",") },
      "documents.csv": { $0.replacing(",2023-12-13,", with: ",13/12/2023,") },
    ])
    let run = try await Program("check", scratch.path, "--all")
    #expect(run.status == 1)
    let lines = run.output.split(separator: "\n")
    let faults = lines.filter { $0.contains(": lỗi D") }
    #expect(faults.first?.hasPrefix("documents.csv:") == true)
    #expect(faults.first?.contains("Viết 2023-12-13 (năm-tháng-ngày).") == true)
    #expect(faults.contains { $0.hasPrefix("targets.csv:") && $0.contains("Viết 4045.0") })
    #expect(lines.last?.contains("\(faults.count) lỗi") == true)
  }

  @Test func `speaks English and JSON`() async throws {
    let scratch = try ScratchFolder(changing: [
      "targets.csv": { $0.replacing(",4045,", with: ",4045ha,") }
    ])
    let text = try await Program("check", scratch.path, "--lang", "en")
    #expect(text.output.contains("“4045ha” is not a number."))
    let run = try await Program("check", "--format", "json", "--lang", "en", data: scratch.path)
    #expect(run.status == 1)
    let check = try JSONDecoder().decode(Check.self, from: Data(run.output.utf8))
    #expect(check.errors == 1)
    let issue = try #require(check.issues.first { $0.severity == "error" })
    #expect(issue.code == "D022")
    #expect(issue.file == "targets.csv")
    #expect(issue.rule == "not-a-number")
    #expect(issue.severity == "error")
    #expect((issue.line ?? 0) > 1)
    #expect((check.rows["targets.csv"] ?? 0) > 100)
  }

  @Test func `a warning alone is no failure`() async throws {
    let scratch = try ScratchFolder(changing: [
      "sectors.csv": { text in
        text.split(separator: "\n").enumerated()
          .map { $0 == 0 ? $1 + ",remark" : $1 + "," }.joined(separator: "\n") + "\n"
      }
    ])
    let run = try await Program("check", scratch.path)
    #expect(run.status == 0)
    #expect(run.output.contains("sectors.csv:1: cần xem D008: cột remark"))
  }

  @Test func `a folder that is none, or of something else, is told in one sentence`() async throws {
    let none = try await Program("check", "/không/có")
    #expect(none.status == 2)
    #expect(none.error.contains("Không có thư mục số liệu"))
    let other = try await Program("check", "/", "--lang", "en")
    #expect(other.status == 2)
    #expect(other.error.contains("holds no plan"))
  }

  @Test func `a report on faulty data uses the good rows and says how many are bad`() async throws {
    let scratch = try ScratchFolder(changing: [
      "targets.csv": { $0.replacing(",4045,", with: ",4045ha,") }
    ])
    let run = try await Program("report", data: scratch.path)
    #expect(run.status == 0)
    #expect(run.output.contains("Thư mục có 1 lỗi số liệu"))
    let report = try ReportJSON(await Program("report", "--format", "json", data: scratch.path))
    #expect(report.issues.filter { $0.severity == "error" }.map(\.rule) == ["not-a-number"])
  }

  @Test func `ten thousand faults are summed up, unless each is asked for, and JSON has them all`()
    async throws
  {
    let scratch = try ScratchFolder(changing: [
      "observations.csv": { text in
        let rows = (1...10_000).map { "X\($0),GRDP_GROWTH,06,2022,\($0) %,P,,0,,,,,001,,\n" }
        return text + rows.joined() + "Y1,GRDP_GROWTHS,06,2022,5,P,,0,,,,,001,,\n"
      }
    ])
    let run = try await Program("check", scratch.path)
    #expect(run.status == 1)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count < 40)
    #expect(lines.count { $0.contains("lỗi D022:") } == 10)
    let first = try Self.shippedObservations + 2
    #expect(
      lines.contains(
        "observations.csv: còn 9.990 lỗi D022 (not-a-number) nữa, dòng \(first + 10)–\(first + 9_999). Thêm --all để xem hết."
      ))
    #expect(lines.contains("Tổng hợp observations.csv: 10.001 lỗi (D022: 10.000, D040: 1)."))
    #expect(lines.last == "10.001 lỗi phải sửa, 0 điểm cần xem.")
    #expect(lines.contains { $0.contains("Có phải là “GRDP_GROWTH”?") })
    let all = try await Program("check", scratch.path, "--all")
    #expect(all.output.split(separator: "\n").count { $0.contains("lỗi D022:") } == 10_000)
    #expect(!all.output.contains("Tổng hợp"))
    let json = try await Program("check", scratch.path, "--format", "json")
    let check = try JSONDecoder().decode(Check.self, from: Data(json.output.utf8))
    #expect(check.errors == 10_001)
    #expect(check.issues.count { $0.code == "D022" } == 10_000)
  }

  @Test func `one file of a folder is checked alone, and the others are named`() async throws {
    let scratch = try ScratchFolder(changing: [
      "targets.csv": { $0.replacing(",4045,", with: ",4045ha,") }
    ])
    let faulty = try await Program("check", scratch.path + "/targets.csv")
    #expect(faulty.status == 1)
    #expect(faulty.output.contains("targets.csv:"))
    #expect(!faulty.output.contains("judgements.csv"))
    let good = try await Program("check", scratch.path + "/areas.csv")
    #expect(good.status == 0)
    #expect(good.output.contains("Không phát hiện lỗi nào trong areas.csv."))
    #expect(good.output.contains("Các tệp khác: 1 lỗi"))
    let other = try await Program("check", scratch.path + "/README.md")
    #expect(other.status == 2)
    #expect(other.error.contains("không phải là tệp của thư mục số liệu"))
  }

  @Test func `a rule is explained by number or name, all are listed, the nearest are named`()
    async throws
  {
    let byNumber = try await Program("check", "--explain", "D012")
    #expect(byNumber.status == 0)
    #expect(byNumber.output.hasPrefix("D012  legacy-encoding  (lỗi)\n"))
    #expect(byNumber.output.contains("\n  VH,Văn hoá,Culture,,4\n"))
    let byName = try await Program("check", "--explain", "legacy-encoding", "--lang", "en")
    #expect(byName.output.contains("What to do: "))
    let all = try await Program("check", "--explain", "all", "--lang", "en")
    #expect(
      all.output.split(separator: "\n").count { $0.hasPrefix("D0") } == DataRule.allCases.count)
    let unknown = try await Program("check", "--explain", "legacy-encodng")
    #expect(unknown.status == 2)
    #expect(unknown.error.contains("D012 (legacy-encoding)"))
  }

  @Test func `where not each fault is shown each file has its counts, errors apart from warnings`()
    async throws
  {
    let scratch = try ScratchFolder(changing: [
      "observations.csv": { text in
        text + (1...12).map { "X\($0),GRDP_GROWTH,06,2022,\($0) %,P,,0,,,,,001,,\n" }.joined()
      },
      "documents.csv": { text in
        text
          + (1...11).map {
            "X\($0),,T \($0),B,report,,junk\($0),2023-01-0\(1 + $0 % 9),,,,2024-01-01\n"
          }
          .joined() + "X99,,T,B,report,,,2023-13,,,,2024-01-01\n"
      },
    ])
    let run = try await Program("check", scratch.path, "--lang", "en")
    let lines = run.output.split(separator: "\n")
    #expect(
      lines.suffix(5).map(String.init)[...1] == [
        "In all in documents.csv: 1 error, 11 points to check (D034: 11, D024: 1).",
        "In all in observations.csv: 12 errors (D022: 12).",
      ])
    #expect(lines.last == "13 errors to mend, 11 points to check.")
    #expect(
      lines.contains { $0.hasPrefix("documents.csv: 1 more of D034 (not-an-address), lines ") })
    let other = try ScratchFolder(changing: [
      "targets.csv": { $0.replacing(",4045,", with: ",x,") }
    ])
    let few = try await Program("check", other.path)
    #expect(!few.output.contains("Tổng hợp"))
  }

  @Test func `consequences are counted apart, and only a few of them stand there`() async throws {
    let scratch = try ScratchFolder(changing: [
      "areas.csv": { $0.replacing("\n06,06,province,", with: "\n06,06,tỉnh,") }
    ])
    let run = try await Program("check", scratch.path, "--format", "json")
    let check = try JSONDecoder().decode(Check.self, from: Data(run.output.utf8))
    let consequences = check.issues.count { ["D041", "D045"].contains($0.code) }
    #expect(consequences > 500 && check.errors == consequences + 1)
    let text = try await Program("check", scratch.path)
    let lines = text.output.split(separator: "\n")
    #expect(lines.count < 30)
    #expect(
      lines.contains(
        "\(Self.text(consequences)) lỗi D041, D045 sẽ tự hết khi sửa xong các lỗi khác."))
    #expect(lines.last?.hasPrefix("\(Self.text(check.errors)) lỗi phải sửa, ") == true)
  }

  /// A whole number below a million with a point between its thousands.
  private static func text(_ number: Int) -> String {
    let rest = String(number % 1_000)
    return number < 1_000
      ? rest : "\(number / 1_000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }

  /// How many figures the shipped data has.
  private static var shippedObservations: Int {
    get throws { try PlanFolder(path: Program.shippedData).observations.count }
  }

  private struct Check: Decodable {
    let errors: Int
    let rows: [String: Int]
    let issues: [ReportJSON.Issue]
  }
}
