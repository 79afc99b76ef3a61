/// The figures of several programs side by side.
struct TerminalTable {
  private let columns: [(name: String, figures: TerminalFigures?)]

  /// Runs one program after the other.
  init(_ programs: [TerminalProgram]) {
    columns = programs.map { ($0.name, TerminalFigures(of: $0)) }
  }

  var text: String {
    let rows: [(String, (TerminalFigures) -> String)] = [
      ("first frame, median of 9", { milliseconds($0.firstFrame) }),
      ("the same, started again", { milliseconds($0.nextFrame) }),
      ("bytes of the first frame", { "\($0.firstBytes)" }),
      ("key to frame, median", { milliseconds($0.keyToFrame.quantile(0.5)) }),
      ("key to frame, 95%", { milliseconds($0.keyToFrame.quantile(0.95)) }),
      ("bytes per cursor move, median", { $0.bytesPerMove.quantile(0.5).map { "\($0)" } ?? "–" }),
      ("bytes per cursor move, most", { $0.bytesPerMove.last.map { "\($0)" } ?? "–" }),
      ("bytes in 3 idle seconds", { "\($0.idleBytes)" }),
      ("processor in 3 idle seconds", { "\($0.idleTicks * 10) ms" }),
      ("resident memory, most", { "\(tenths($0.resident * 10 / 1_024)) MB" }),
    ]
    let head = ("", columns.map(\.name))
    let body = rows.map { label, text in (label, columns.map { $0.figures.map(text) ?? "–" }) }
    return ([head] + body).map { label, cells in
      padded(label, 32) + cells.map { padded($0, -12) }.joined()
    }.joined(separator: "\n")
  }
}

extension Array {
  /// The element of a sorted array below which a share of them lies.
  fileprivate func quantile(_ share: Double) -> Element? {
    isEmpty ? nil : self[Swift.min(count - 1, Int(Double(count) * share))]
  }
}

private func milliseconds(_ duration: Duration?) -> String {
  duration.map { "\(tenths(Int($0 / .microseconds(100)))) ms" } ?? "–"
}

private func tenths(_ number: Int) -> String { "\(number / 10).\(number % 10)" }

/// The text with blanks after it up to a width, or before it where the width is negative.
private func padded(_ text: String, _ width: Int) -> String {
  let blanks = String(repeating: " ", count: max(0, abs(width) - text.count))
  return width < 0 ? blanks + text : text + blanks
}
