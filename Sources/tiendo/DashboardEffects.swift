import DashboardUI
import Glibc
import PlanIndicators

// What the dashboard does outside itself, and only when the reader asks: the clipboard and a file.

extension Dashboard {
  /// Carries out what an update asks for.
  static func perform(
    _ effect: Effect, in terminal: borrowing Terminal, for state: inout DashboardState
  ) {
    switch effect {
    case .redraw: terminal.redrawAll()
    case .copy(let text):
      terminal.copyToClipboard(
        text.visible, insideTmux: Surroundings.process.variable("TMUX") != nil)
      state.notice = state.strings.copied
    case .export(let text):
      do {
        state.notice = state.strings.exported(to: try export(text))
      } catch {
        state.notice = state.strings.notExported
      }
    }
  }

  /// Writes `text` to a new file in the folder that the program was called from.
  ///
  /// - Returns: The name of the file. One that exists is never written over.
  private static func export(_ text: String) throws(Failure) -> String {
    for number in 1...999 {
      let name = "tiendo-\(number).csv"
      let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else {
        if errno == EEXIST { continue }
        throw .outputClosed
      }
      defer { close(descriptor) }
      try write(text, to: descriptor)
      return name
    }
    throw .outputClosed
  }
}
