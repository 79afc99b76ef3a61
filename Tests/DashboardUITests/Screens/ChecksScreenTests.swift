import PlanIndicators
import Testing

@testable import DashboardUI

/// The screen of data checks: all that checking finds, and from each fault to its rule.
struct ChecksScreenTests {
  /// A dashboard on the shipped data with three faults: two that only checking finds, and one that
  /// reading meets, in a later file.
  private struct Faulty {
    var dashboard: ShippedDashboard
    let checked: CheckedFolder

    init(language: Language = .vietnamese, rows: Int = 24, columns: Int = 80) throws {
      var files = try ShippedDashboard.shippedFiles()
      files["documents.csv"]? += "X1,,Báo cáo,UBND,report,,javascript:x,2023-01-02,,,,2024-01-01\n"
      files["observations.csv"] = files["observations.csv"]?
        .replacing(",4969.65,", with: ",4696.65,")
      files["judgements.csv"]? += "X1,06,,2023,2023,tally,,,,,,,missed,ba,26,estimate,x,003,\n"
      let bytes = files.mapValues { Array($0.utf8) }
      checked = CheckedFolder(files: bytes)
      dashboard = try ShippedDashboard(language: language, rows: rows, columns: columns)
      dashboard.state = DashboardState(
        folder: PlanFolder(files: bytes), folderPath: "Data", area: dashboard.state.area,
        asOf: dashboard.state.asOf, strings: .of(language), symbols: .unicode,
        size: Size(rows: rows, columns: columns))
    }
  }

  @Test func `nothing is checked before the screen is opened, and then once`() throws {
    var faulty = try Faulty()
    #expect(!faulty.dashboard.state.awaitsFindings)
    faulty.dashboard.type("b")
    #expect(!faulty.dashboard.state.awaitsFindings)
    faulty.dashboard.press(.escape)
    faulty.dashboard.type("x")
    #expect(faulty.dashboard.state.awaitsFindings)
    #expect(faulty.dashboard.screen.contains("Đang kiểm tra toàn bộ số liệu…"))
    #expect(faulty.dashboard.screen.contains("D023"))
    #expect(!faulty.dashboard.screen.contains("D034"))
    faulty.dashboard.state.take(findings: .success(faulty.checked))
    #expect(!faulty.dashboard.state.awaitsFindings)
    #expect(!faulty.dashboard.screen.contains("Đang kiểm tra"))
    faulty.dashboard.press(.escape)
    faulty.dashboard.type("x")
    #expect(!faulty.dashboard.state.awaitsFindings)
    #expect(faulty.dashboard.screen.contains("D034"))
  }

  @Test func `it shows what checking finds, errors first, each with rule, file, line and sentence`()
    throws
  {
    var faulty = try Faulty()
    faulty.dashboard.type("x")
    faulty.dashboard.state.take(findings: .success(faulty.checked))
    let issues = faulty.checked.issues
    #expect(issues.count > faulty.dashboard.state.folder.issues.count)
    let errors = issues.filter { $0.severity == .error }
    let expected = (errors + issues.filter { $0.severity == .warning }).map { issue in
      "\(Strings.vietnamese.word(for: issue.severity)) \(issue.rule.code): \(Strings.vietnamese.text(issue))"
    }
    let rows = faulty.dashboard.state.activeList?.page.rows.map(\.fullText) ?? []
    #expect(rows == expected)
    #expect(rows.first?.hasPrefix("lỗi D023: judgements.csv:") == true)
    #expect(rows.contains { $0.hasPrefix("cần xem D034: documents.csv:") })
    #expect(rows.contains { $0.hasPrefix("cần xem D070: observations.csv:") })
    let head = Strings.vietnamese.issueCounts(
      errors: errors.count, warnings: issues.count - errors.count)
    #expect(faulty.dashboard.screen.contains(head))
  }

  @Test(arguments: [Key.enter, .character(" ")])
  func `Enter and Space lead from a fault to its rule and back`(_ key: Key) throws {
    var faulty = try Faulty(language: .english)
    faulty.dashboard.type("x")
    faulty.dashboard.state.take(findings: .success(faulty.checked))
    let list = faulty.dashboard.lines
    faulty.dashboard.press(key)
    let rule = try #require(RuleEntry.named("D023"))
    let text = faulty.dashboard.wholeList.split(separator: "\n").joined(separator: " ")
    #expect(text.hasPrefix("error D023: judgements.csv:"))
    #expect(text.contains(rule.meaning.english))
    #expect(text.contains("What to do: \(rule.remedy.english)"))
    faulty.dashboard.press(.escape)
    #expect(faulty.dashboard.lines == list)
  }

  @Test func `files that change are checked anew, those that cannot be read are not`() throws {
    var faulty = try Faulty()
    faulty.dashboard.type("x")
    faulty.dashboard.state.take(findings: .success(faulty.checked))
    faulty.dashboard.state.reload(.success(faulty.dashboard.state.folder))
    #expect(faulty.dashboard.state.awaitsFindings)
    faulty.dashboard.state.take(findings: .failure(.noSuchFolder("Data")))
    #expect(!faulty.dashboard.state.awaitsFindings)
    #expect(faulty.dashboard.screen.contains("D023"))
  }

  @Test func `an import that was interrupted is told, with what to do`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.type("x")
    let files = try ShippedDashboard.shippedFiles().mapValues { Array($0.utf8) }
    var checked = CheckedFolder(files: files)
    checked.pendingWrite = PendingWrite(files: ["targets.csv"], edited: [])
    dashboard.state.take(findings: .success(checked))
    #expect(dashboard.screen.contains("một lần nhập số liệu chưa xong với targets.csv"))
    #expect(!dashboard.screen.contains(Strings.vietnamese.noIssues))
  }

  @Test func `without faults it says so once all is checked`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.type("x")
    #expect(!dashboard.screen.contains(Strings.vietnamese.noIssues))
    let files = try ShippedDashboard.shippedFiles().mapValues { Array($0.utf8) }
    dashboard.state.take(findings: .success(CheckedFolder(files: files)))
    #expect(dashboard.screen.contains(Strings.vietnamese.noIssues))
  }
}
