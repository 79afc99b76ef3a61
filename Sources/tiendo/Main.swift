import DashboardUI
import PlanIndicators

@main enum Main {
  static func main() throws {
    let folder = try PlanFolder(path: "Data")
    guard let area = folder.mainArea else { return }
    let args = CommandLine.arguments
    let day = args.count > 1 ? CalendarDate(args[1]) : nil
    let columns = args.count > 2 ? Int(args[2]) ?? 80 : 80, rows = args.count > 3 ? Int(args[3]) ?? 24 : 24
    var state = DashboardState(
      folder: folder, folderPath: "Data", area: area, asOf: day ?? folder.newestIssue(about: area) ?? CalendarDate(dayNumber: 0),
      strings: args.contains("en") ? .english : .vietnamese, symbols: .unicode, size: Size(rows: rows, columns: columns))
    guard let keys = args.dropFirst(4).first else { return try Dashboard.loop(state, theme: .dark) }
      for key in keys {
        switch key {
        case "E": _ = update(&state, .enter)
        case "T": _ = update(&state, .tab)
        case "D": _ = update(&state, .down)
        case "P": _ = update(&state, .pageDown)
        case "B": _ = update(&state, .escape)
        default: _ = update(&state, .character(key))
        }
      }
    print(render(state).lines.joined(separator: "\n"))
  }
}
