import PlanIndicators
import Testing

@testable import DashboardUI

/// What Vietnamese input methods send when they are left on: letters, Backspaces and accented letters
/// in one burst, as they arrive from a terminal.
struct InputMethodTests {
  /// Keys as an input method sends them: `<` is a Backspace.
  private func keys(_ trace: String) -> [Key] {
    trace.unicodeScalars.map { $0 == "<" ? .backspace : .character(Character($0)) }
  }

  /// What is sent for some words, and the words.
  private static let traces: [(sent: String, meant: String)] = [
    // Telex: ngheof, dduwowcj, vieetj, tieengs.
    ("ngheo<<èo", "nghèo"),
    ("d<đu<ư<ươc<<<ược", "được"),
    ("vie<êt<<ệt", "việt"),
    ("tie<êng<<<ếng", "tiếng"),
    // VNI: ngheo2, d9u7o7c5.
    ("ngheo<<èo", "nghèo"),
    ("d<đu<ưo<ơc<<ợc", "được"),
    // Marks apart from their letters, each taken back by a Backspace of its own.
    ("nghe\u{300}o", "nghèo"),
    ("vie\u{302}t<<<e\u{302}\u{323}t", "việt"),
  ]

  @Test(arguments: traces)
  func `a search holds the word that was meant, composed`(trace: (sent: String, meant: String))
    throws
  {
    var dashboard = try ShippedDashboard()
    dashboard.press(.enter)
    dashboard.type("/")
    for key in keys(trace.sent) { _ = update(&dashboard.state, key) }
    let text = try #require(dashboard.state.search?.text)
    #expect(Array(text.unicodeScalars) == Array(composed(trace.meant).unicodeScalars))
    #expect(dashboard.state.search?.isEditing == true)
  }

  @Test func `more Backspaces than letters leave an empty search and nothing else`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.press(.enter)
    dashboard.type("/a")
    let visits = dashboard.state.visits.count
    dashboard.press(.backspace, .backspace, .backspace)
    #expect(dashboard.state.search?.text == "")
    #expect(dashboard.state.visits.count == visits)
  }

  @Test func `an accented letter is the command of its letter, and Backspaces are nothing`() throws
  {
    for sent in ["â", "<á", "<<ê", "đ", "ư", "s<<<s", "f<<f", "<ô", "ì", "ý"] {
      var typed = try ShippedDashboard()
      var expected = typed
      typed.press(.enter)
      expected.press(.enter)
      for key in keys(sent) { _ = update(&typed.state, key) }
      for key in keys(sent) where key != .backspace {
        _ = update(&expected.state, key.withoutAccent ?? key)
      }
      #expect(typed.lines == expected.lines, "\(sent)")
    }
  }

  @Test func `a letter that is taken back and sent again with a mark is one command`() throws {
    for sent in ["a<â", "a<á", "d<đ", "u<ư", "o<ô", "i<ì", "u<ú<<ú"] {
      var typed = try ShippedDashboard()
      typed.press(.enter)
      typed.type("fff")
      var expected = typed
      for key in keys(sent) { _ = update(&typed.state, key) }
      expected.type(String(sent.prefix(1)))
      #expect(typed.lines.last != nil)
      #expect(typed.lines.dropLast(2) == expected.lines.dropLast(2), "\(sent)")
      #expect(typed.screen.contains("Bộ gõ tiếng Việt đang bật"), "\(sent)")
    }
    // Two files would be one too many.
    var exporting = try ShippedDashboard()
    let effects = keys("e<ê").compactMap { update(&exporting.state, $0) }
    #expect(effects.count == 1)
  }

  @Test func `bursts of an input method never leave a screen, quit or lift a filter`() throws {
    var dashboard = try ShippedDashboard()
    dashboard.press(.enter)
    dashboard.type("f")
    let filters = dashboard.state.visit.view.filters
    let visits = dashboard.state.visits.count
    for mark in ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}", "ă", "ê", "ô", "ơ", "ư"] {
      for key in keys("<<\(mark)<") {
        _ = update(&dashboard.state, key)
        #expect(!dashboard.state.isQuitting)
        #expect(dashboard.state.visits.count >= visits)
        #expect(dashboard.state.visits[visits - 1].view.filters == filters || mark == "ư")
      }
    }
  }

  /// Telex and VNI for việt, tiếng, được, nghèo; marks apart; more taken back than was sent.
  @Test(arguments: [
    ("vie<êt<<ệt", "viet"), ("tie<êng<<<ếng", "tieng"), ("d<đu<ưo<ơc<<ợc", "duoc"),
    ("ngheo<<èo", "ngheo"), ("s<<ế", "s"), ("f<<<á", "f"), ("e<êt<<\u{1EBF}t", "et"),
    ("e<e\u{302}\u{323}", "ee"), ("a\u{301}", "a"),
  ])
  func `a burst that sends letters again carries each out once`(sent: String, meant: String) throws
  {
    var typed = try ShippedDashboard()
    typed.press(.enter)
    var expected = typed
    let effects = keys(sent).compactMap { update(&typed.state, $0) }
    let wanted = keys(meant).compactMap { update(&expected.state, $0) }
    #expect(effects == wanted)
    #expect(typed.lines.dropLast(2) == expected.lines.dropLast(2))
  }
}
