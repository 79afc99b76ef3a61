import DashboardUI

/// A trial of the terminal: a table whose rows the arrow keys select.
@main
enum Main {
  static func main() {
    do {
      try run()
    } catch {
      print(error)
    }
  }

  private static func run() throws(TerminalError) {
    let terminal = try Terminal(theme: .dark, crashMessage: "tiendo gặp lỗi và phải dừng.")
    var selected = 0
    while true {
      terminal.show(frame(size: terminal.size, selected: selected))
      switch terminal.nextInput() {
      case .key(.character("q")), .key(.control("c")), .endOfInput: return
      case .key(.control("t")): fatalError("trap")
      case .key(.down): selected += 1
      case .key(.up): selected -= 1
      case .key(.control("l")): terminal.redrawAll()
      default: break
      }
    }
  }

  private static func frame(size: Size, selected: Int) -> Grid {
    var grid = Grid(size: size)
    let width = size.columns
    grid.put(" Bắc Kạn > Tổng quan", row: 0, column: 0, role: .title)
    grid.put(String(repeating: "─", count: width), row: 1, column: 0, role: .frame)
    for row in 2..<max(2, size.rows - 2) {
      grid.put("   Tỷ lệ hộ nghèo giảm, %", row: row, column: 0)
      grid.put("đến 06/11", row: row, column: 32, role: .dim)
      grid.put(" 4.045  4.969,\(row)", row: row, column: 42)
      grid.put("████████░ 122,9% √", row: row, column: 59, role: row % 2 == 0 ? .good : .bad)
      if row - 2 == selected { grid.select(row: row, columns: 0..<width) }
    }
    let footer = "Hàng \(selected + 1), \(size.rows) × \(size.columns)"
    grid.put(footer, row: size.rows - 1, column: 0, role: .key)
    return grid
  }
}
