import PlanIndicators
import Testing

@testable import DashboardUI

struct SearchTests {
  @Test func `on the overview a search looks through everything, the best hits first`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.type("/hộ nghèo")
    #expect(dashboard.screen.contains("› Tìm kiếm"))
    let exact = dashboard.wholeList.split(separator: "\n").map(String.init)
    #expect(exact.first?.contains("hộ nghèo") == true)
    dashboard.press(.escape)
    dashboard.type("/bac kan")
    let kinds = ["Chỉ tiêu", "Văn bản", "Địa phương"]
    for kind in kinds.dropFirst() { #expect(dashboard.wholeList.contains(kind)) }
  }

  @Test(arguments: [
    ("ba be", "Huyện Ba Bể"), ("pac nam", "Huyện Pác Nặm"), ("so y te", "Sở Y tế"),
    ("ty le ho ngheo", "Tỷ lệ hộ nghèo (chuẩn 2021-2025), %"),
  ])
  func `what is called so stands first, documents that mention it later`(
    typed: String, first: String
  ) throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.type("/" + typed)
    #expect(dashboard.lines[1].hasPrefix(first))
  }

  @Test func `all hits are counted, also those that the list leaves out`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.type("/a")
    let count = try #require(dashboard.state.search?.hit?.count)
    #expect(count > 200)
    #expect(dashboard.screen.contains("1/\(count)"))
    dashboard.press(.end)
    #expect(dashboard.wholeList.contains("Còn \(count - 200) kết quả nữa"))
  }

  @Test func `Enter ends the search, Enter again opens, and Esc finds the hits as they were`()
    throws
  {
    var dashboard = try ShippedDashboard()
    let overview = dashboard.lines
    dashboard.type("/ty le ho ngheo")
    dashboard.press(.down, .enter)
    let hits = dashboard.lines
    dashboard.press(.enter)
    #expect(dashboard.wholeList.contains("Số liệu đã công bố"))
    dashboard.press(.escape)
    #expect(dashboard.lines == hits)
    dashboard.press(.escape)
    #expect(dashboard.lines == overview)
  }

  @Test func `Esc while typing leads back to where the search began`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.press(.enter, .down, .down)
    let before = dashboard.lines
    dashboard.type("/giai ngan")
    #expect(dashboard.lines != before)
    dashboard.press(.escape)
    #expect(dashboard.lines == before)
  }

  @Test
  func `Ctrl-W takes the last word back, Ctrl-U all of them, and the key bar says how to end`()
    throws
  {
    var dashboard = try ShippedDashboard()
    dashboard.type("/hộ nghèo")
    #expect(dashboard.lines.last?.hasSuffix("Enter xong  Esc bỏ") == true)
    dashboard.press(.control("w"))
    #expect(dashboard.lines.last?.hasPrefix(" Tìm: hộ") == true)
    #expect(!dashboard.screen.contains("nghèo Enter"))
    dashboard.type("x")
    dashboard.press(.control("u"))
    #expect(dashboard.state.search?.text == "")
    #expect(dashboard.state.search?.isEditing == true)
  }

  @Test func `the best hit is selected first, n goes on in the order of the list`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.press(.enter)
    dashboard.type("/trồng rừng")
    #expect(dashboard.screen.contains("1/2"))
    dashboard.press(.enter)
    dashboard.type("n")
    #expect(dashboard.screen.contains("2/2"))
    dashboard.type("n")
    #expect(dashboard.screen.contains("1/2"))
  }

  @Test func `what is not in a list is searched everywhere by Enter`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.press(.enter)
    let list = dashboard.lines
    dashboard.type("/ngan son")
    #expect(dashboard.screen.contains("Bấm Enter để tìm ở mọi nơi"))
    dashboard.press(.enter)
    #expect(dashboard.wholeList.contains("Huyện Ngân Sơn"))
    dashboard.press(.escape)
    #expect(dashboard.lines == list)
  }

  @Test func `a command without a use is shown with its reason and does nothing`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.type(":doi so")
    #expect(dashboard.screen.contains("Bấm c để so sánh các năm"))
    let screen = dashboard.state.screen
    dashboard.press(.enter)
    #expect(dashboard.state.screen == screen)
    #expect(dashboard.screen.contains("Bấm c để so sánh các năm"))
  }

  @Test func `every command is found in the palette by its name without accents`() throws {
    for language in Language.allCases {
      for action in Action.allCases where action != .palette {
        var dashboard = try ShippedDashboard(language: language)
        let name = action.hint(.of(language), on: .overview).short
        dashboard.type(":" + unaccented(name))
        let found = (dashboard.state.activeList?.page.rows ?? []).contains {
          if case .action(let other)? = $0.destination {
            other.keyLabel == action.keyLabel
          } else {
            false
          }
        }
        #expect(found, "\(name)")
      }
    }
  }
}
