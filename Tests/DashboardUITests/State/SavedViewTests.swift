import PlanIndicators
import Testing

@testable import DashboardUI

struct SavedViewTests {
  /// Does what a key asks of the file of saved views.
  private func press(_ keys: [Key], in dashboard: inout ShippedDashboard) {
    for key in keys {
      guard case .change(let change)? = update(&dashboard.state, key) else { continue }
      dashboard.state.savedViews = change.applied(to: dashboard.state.savedViews)
    }
  }

  private func keep(as name: String, in dashboard: inout ShippedDashboard) {
    press([.control("s")] + name.map { .character($0) } + [.enter], in: &dashboard)
  }

  @Test func `Ctrl-S keeps filter, order and columns under a name, which opens them again`() throws
  {
    var dashboard = try ShippedDashboard()
    dashboard.type("bfsm")
    dashboard.press(.end, .up, .enter, .escape)
    let kept = dashboard.lines
    #expect(kept[2].contains("[~ Chưa chắc chắn"))
    keep(as: "Chưa chắc", in: &dashboard)
    #expect(dashboard.lines.dropLast(2) == kept.dropLast(2), "keeping changes nothing in view")

    var another = try ShippedDashboard()
    another.state.savedViews = SavedView.views(in: SavedView.text(of: dashboard.state.savedViews))
    press([.character(":")] + "chua chac".map { .character($0) } + [.enter], in: &another)
    #expect(another.lines.dropLast(2) == kept.dropLast(2))
    another.press(.escape)
    #expect(another.state.screen == .overview)
  }

  @Test func `what is kept names the screen and its filters before it is kept`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.type("bf")
    dashboard.press(.control("s"))
    #expect(
      dashboard.screen.contains("Lưu cách xem: Chỉ tiêu chậm, không đạt [~ Chưa chắc chắn]"))
    dashboard.press(.escape)
    #expect(dashboard.state.screen == .behind)
    #expect(dashboard.state.savedViews.isEmpty)
  }

  @Test func `without a name Enter opens the view that is selected, and Delete removes it`() throws
  {
    var dashboard = try ShippedDashboard()
    dashboard.type("v")
    keep(as: "nguồn", in: &dashboard)
    dashboard.press(.escape)
    dashboard.type("o")
    keep(as: "cơ quan", in: &dashboard)
    dashboard.press(.escape)
    #expect(dashboard.state.savedViews.map(\.name) == ["cơ quan", "nguồn"])
    press([.control("s"), .down, .enter], in: &dashboard)
    #expect(dashboard.state.screen == .documents)
    press([.control("s"), .delete], in: &dashboard)
    #expect(dashboard.state.savedViews.map(\.name) == ["nguồn"])
  }

  @Test func `a name that is there is replaced, and the screen says so beforehand`() throws {
    var dashboard = try ShippedDashboard()
    keep(as: "của tôi", in: &dashboard)
    dashboard.type("b")
    dashboard.press(.control("s"))
    dashboard.type("của tôi")
    #expect(dashboard.screen.contains("Thay cách xem “của tôi” đã có"))
    press([.enter], in: &dashboard)
    press([.escape, .control("s"), .enter], in: &dashboard)
    #expect(dashboard.state.savedViews.count == 1)
    #expect(dashboard.state.screen == .behind)
  }

  /// The screens that can be come back to, by the keys that lead there.
  private static let places: [[Key]] = [
    [], [.enter], [.enter, .down, .enter], [.character("b")], [.character("c"), .character("t")],
    [.character("c"), .character("c"), .character("s")], [.character("v")],
    [.character("v"), .enter], [.character("o"), .enter], [.character("a")], [.character("x")],
    [.character("d")], [.character("c"), .down, .enter, .character("c")], [.character("p")],
  ]

  @Test(arguments: places)
  func `every place is found again from any other, and outlives a new reading of the files`(
    _ way: [Key]
  ) throws {
    var dashboard = try ShippedDashboard()
    for key in way { dashboard.press(key) }
    keep(as: "nơi này", in: &dashboard)
    let (screen, view) = (dashboard.state.screen, dashboard.state.visit.view)
    let plan = dashboard.state.planInFocus

    var another = try ShippedDashboard()
    another.state.savedViews = SavedView.views(in: SavedView.text(of: dashboard.state.savedViews))
    try another.reload(replacing: ",4969.65,", with: ",4970.65,", in: "observations.csv")
    another.type("b")
    press([.control("s"), .enter], in: &another)
    #expect(another.state.screen == screen)
    #expect(another.state.visit.view == view)
    if screen == .overview { #expect(another.state.planInFocus == plan) }
  }

  @Test func `a view of another area opens that area first`() throws {
    var dashboard = try ShippedDashboard(asOf: "2025-06-30")
    dashboard.find("Thái Nguyên")
    let area = dashboard.state.area
    dashboard.type("b")
    keep(as: "Thái Nguyên", in: &dashboard)
    var another = try ShippedDashboard(asOf: "2025-06-30")
    try #require(another.state.area != area)
    let start = another.lines
    another.state.savedViews = dashboard.state.savedViews
    press([.control("s"), .enter], in: &another)
    #expect(another.state.area == area)
    another.press(.escape, .escape)
    #expect(another.lines == start)
  }

  @Test func `a view whose place is gone says so and changes nothing`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.state.savedViews = SavedView.views(
      in: "name=cũ\tarea=06\tscreen=plan\tabout=1990\n")
    press([.control("s"), .enter], in: &dashboard)
    #expect(dashboard.screen.contains("Số liệu hiện nay không còn nơi mà cách xem “cũ” mở."))
    #expect(dashboard.state.screen == .savedViews)
  }

  @Test func `words of a later version are kept, and lines that are no views are passed over`() {
    let text = "name=a\tarea=06\tscreen=behind\tshape=round\n"
    let views = SavedView.views(in: "\nnonsense\nname=\tscreen=behind\n" + text)
    #expect(views.map(\.name) == ["a"])
    #expect(SavedView.text(of: views) == text)
  }

  @Test func `a name holds nothing that is invisible or ends a field`() {
    #expect(SavedView.name(from: "  a \t b\u{200B}\u{7} ").contains("\t") == false)
    #expect(SavedView.name(from: "  hộ  nghèo ") == "hộ nghèo")
    #expect(SavedView.name(from: "a\u{200B}") == "a\\u{200B}".visible)
  }
}
