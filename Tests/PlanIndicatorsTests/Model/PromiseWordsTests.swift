import DashboardUI
import PlanIndicators
import Testing

/// A promise in words, as a table shows it and in full.
struct PromiseWordsTests {
  private func texts(
    _ comparison: String, _ cells: [String: String], of kind: Indicator.Kind = .stock,
    in strings: Strings = .vietnamese
  ) throws -> [String] {
    let folder = try FolderBuilder().indicator(kind, wanted: .noDirection, ["unit_vi": "xã"])
      .plan("2024").target(comparison, cells).folder()
    let (target, indicator) = try (
      #require(folder.targets.first), #require(folder.indicators.first)
    )
    return [strings.shortText(target, of: indicator), strings.text(target, of: indicator)]
  }

  @Test(arguments: [
    ("ge 3", "≥ 3"), ("gt 3", "> 3"), ("le 3", "≤ 3"), ("lt 3", "< 3"), ("eq 3", "3"),
    ("between 2 3", "2–3"),
  ])
  func `a level to keep has the sign of its side: a ceiling is no floor`(
    comparison: String, text: String
  ) throws {
    for strings in [Strings.vietnamese, .english] {
      #expect(try texts(comparison, ["maintain": "yes"], in: strings).first == text)
    }
  }

  @Test(arguments: [
    ("ge 5", "tăng 5", "tăng 5 xã", "up 5"), ("gt 5", "tăng 5", "tăng trên 5 xã", "up over 5"),
    ("le 5", "tăng ≤ 5", "tăng không quá 5 xã", "up by no more than 5"),
    ("lt 5", "tăng < 5", "tăng dưới 5 xã", "up under 5"),
    ("le -2", "giảm 2", "giảm 2 xã", "down 2"),
    ("lt -2", "giảm 2", "giảm trên 2 xã", "down over 2"),
    ("ge -2", "giảm ≤ 2", "giảm không quá 2 xã", "down by no more than 2"),
    ("gt -2", "giảm < 2", "giảm dưới 2 xã", "down under 2"),
    ("eq -2", "giảm 2", "giảm 2 xã", "down 2"),
    ("between -2.5 -2", "giảm 2–2,5", "giảm 2–2,5 xã", "down 2–2.5"),
    ("lt 0", "giảm", "giảm", "down"), ("le 0", "không tăng", "không tăng", "not up"),
  ])
  func `a bound that runs against the verb of a change is said`(
    comparison: String, short: String, full: String, english: String
  ) throws {
    let cells = ["basis": "change", "baseline_period": "2023"]
    #expect(try texts(comparison, cells) == [short, full])
    #expect(try texts(comparison, cells, in: .english).last?.hasPrefix(english) == true)
  }

  @Test func `a rank goes up by fewer places`() throws {
    let cells = ["basis": "change", "baseline_period": "2023"]
    #expect(try texts("le -1", cells, of: .rank) == ["lên 1 bậc", "lên 1 bậc"])
    #expect(try texts("le -1", cells, of: .rank, in: .english) == ["up 1 place", "up 1 place"])
    #expect(try texts("le -2", cells, of: .rank, in: .english).first == "up 2 places")
    #expect(try texts("le 2", cells, of: .rank) == ["xuống ≤ 2 bậc", "xuống không quá 2 bậc"])
  }

  @Test func `a plan is never all through before its last day`() throws {
    let folder = try FolderBuilder().plan("2023").folder()
    let plan = try #require(folder.plans.reference(of: "plan"))
    func text(_ day: String) throws -> String {
      Strings.vietnamese.time(of: plan, in: folder, on: try #require(CalendarDate(day))) {
        "đã qua \($0)"
      }
    }
    #expect(try text("2022-12-31") == Strings.vietnamese.notBegun)
    #expect(try text("2023-06-30") == "đã qua 50%")
    #expect(try text("2023-12-30") == "đã qua 99%")
    #expect(try text("2023-12-31") == Strings.vietnamese.ended)
  }
}
