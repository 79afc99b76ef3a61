import Foundation
import Testing

/// `tiendo check`: the shipped data is good, and what is wrong is told with file, line and remedy.
@Suite(.timeLimit(.minutes(1)))
struct CheckTests {
  @Test func `finds nothing wrong with the shipped data`() async throws {
    let run = try await Program("check")
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("Không phát hiện lỗi nào trong thư mục số liệu."))
    #expect(run.output.contains("observations.csv "))
  }

  @Test func `tells each fault in its line, in the order of the files`() async throws {
    let scratch = try ScratchFolder(changing: [
      "targets.csv": { $0.replacing(",4045,", with: ",\"4.045,0\",") },
      "documents.csv": { $0.replacing(",2023-12-13,", with: ",13/12/2023,") },
    ])
    let run = try await Program("check", scratch.path)
    #expect(run.status == 1)
    let lines = run.output.split(separator: "\n")
    let faults = lines.filter { $0.contains(": lỗi: ") }
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
    #expect(check.errors == check.issues.count)
    let issue = try #require(check.issues.first)
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
    #expect(run.output.contains("sectors.csv:1: cần xem: cột remark"))
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
    #expect(report.issues.map(\.rule) == ["not-a-number"])
  }

  private struct Check: Decodable {
    let errors: Int
    let rows: [String: Int]
    let issues: [ReportJSON.Issue]
  }
}
