import DashboardUI
import PlanIndicators

/// How long a key takes from its press to the finished frame, on every screen of a large folder.
struct Keys {
  let opening: Duration
  private(set) var times: [(what: String, time: Duration)] = []
  private var state: DashboardState

  init(on folder: PlanFolder, asOf day: CalendarDate, rows: Int, columns: Int) {
    guard let area = folder.mainArea else { preconditionFailure("no area") }
    let (state, opening) = timed {
      let state = DashboardState(
        folder: folder, folderPath: "", area: area, asOf: day, strings: .vietnamese,
        symbols: .unicode, size: Size(rows: rows, columns: columns))
      _ = render(state)
      return state
    }
    self.opening = opening
    self.state = state
    walk()
  }

  /// Every screen, and on it every way to move, search, sort and filter.
  private mutating func walk() {
    let moves: [Key] = [
      .down, .down, .up, .pageDown, .end, .home, .tab, .tab, .tab, .tab,
      .character("f"), .character("s"), .character("s"), .character("/"), .character("t"),
      .character("h"), .character("u"), .character("7"), .enter, .character("n"), .escape,
      .character("s"), .character("f"), .character("f"), .character("f"), .character("t"),
      .character("u"), .down, .end, .character("k"),
    ]
    let doors: [(String, [Key])] = [
      ("overview", []), ("plan", [.enter]), ("behind", [.character("b")]),
      ("compare", [.character("c")]), ("two years", [.character("c")]),
      ("areas", [.character("a")]), ("documents", [.character("v")]),
      ("checks", [.character("x")]), ("palette", [.control("p")]),
    ]
    for (name, keys) in doors {
      for key in keys { press(key, on: name) }
      for key in moves { press(key, on: name) }
    }
    press(.escape, on: "palette")
    press(.character("b"), on: "palette")
    for name in ["indicator", "explanation", "document"] {
      press(name == "explanation" ? .character("i") : .enter, on: name)
      for key in moves { press(key, on: name) }
    }
  }

  /// Times each letter of a name that is typed into the search over everything, and into that of a
  /// list with every indicator.
  static func searching(in folder: PlanFolder, asOf day: CalendarDate) -> [(String, [Duration])] {
    guard let area = folder.mainArea else { preconditionFailure("no area") }
    let start = DashboardState(
      folder: folder, folderPath: "", area: area, asOf: day, strings: .vietnamese,
      symbols: .unicode, size: Size(rows: 24, columns: 80))
    let typed: [Key] =
      "chi tieu 7".map { .character($0) } + [.backspace, .control("u")]
      + "chỉ tiêu 99".map { .character($0) }
    let places: [(String, [Key])] = [("everywhere", []), ("in a list", [.character("c")])]
    return places.map { place, way in
      var state = start
      for key in way + [.character("/")] {
        _ = update(&state, key)
        _ = render(state)
      }
      let times = typed.map { key in
        timed {
          _ = update(&state, key)
          _ = render(state)
        }.1
      }
      return (place, times)
    }
  }

  private mutating func press(_ key: Key, on name: String) {
    let (_, time) = timed {
      _ = update(&state, key)
      _ = render(state)
    }
    times.append(("\(name) \(key)", time))
  }

  /// Presses random keys at random sizes; a key that traps ends the program.
  ///
  /// - Returns: How many lines of how many were wider than the screen: none should be.
  static func pressRandomly(_ count: Int, on folder: PlanFolder, asOf day: CalendarDate) -> Int {
    guard let area = folder.mainArea else { preconditionFailure("no area") }
    let start = DashboardState(
      folder: folder, folderPath: "", area: area, asOf: day, strings: .vietnamese,
      symbols: .unicode, size: Size(rows: 24, columns: 80))
    let keys = Action.allCases.filter { $0 != .quit }.flatMap(\.keys) + [.backspace, .delete]
    var state = start
    var tooWide = 0
    for step in 0..<count {
      if let key = keys.randomElement() { _ = update(&state, key) }
      if step.isMultiple(of: 20) {
        resize(&state, to: Size(rows: .random(in: 1...50), columns: .random(in: 1...150)))
      }
      tooWide += render(state).lines.count { $0.displayWidth > state.size.columns }
      if state.visits.count > 12 || state.isQuitting { state = start }
    }
    return tooWide
  }

  /// The time that so large a share of the keys keeps to.
  func percentile(_ share: Double) -> Duration {
    times.map(\.time).sorted()[Int(Double(times.count - 1) * share)]
  }

  var slowest: [(what: String, time: Duration)] {
    Array(times.sorted { $0.time > $1.time }.prefix(3))
  }
}
