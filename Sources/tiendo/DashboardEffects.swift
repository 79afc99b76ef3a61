import DashboardUI
import Glibc
import PlanIndicators

// What the dashboard does outside itself, and only when the reader asks: the clipboard, a file, a view
// to come back to.

extension Dashboard {
  /// Carries out what an update asks for.
  static func perform(
    _ effect: Effect, in terminal: borrowing Terminal, for state: inout DashboardState
  ) {
    switch effect {
    case .redraw: terminal.redrawAll()
    case .wear(let theme):
      terminal.wear(theme)
      terminal.redrawAll()
    case .copy(let text, let what):
      guard hasClipboard(for: text) else {
        return write(
          text + "\n", as: "txt", telling: { strings, file in strings.copied(what, to: file) },
          in: &state)
      }
      terminal.copyToClipboard(
        text, insideTmux: Surroundings.process.variable("TMUX") != nil)
      state.notice = state.strings.copied(what)
    case .export(let text, let what):
      write(
        text, as: "csv", telling: { strings, file in strings.exported(what, to: file) }, in: &state)
    case .change(let change):
      let file = SavedViewsFile.current
      do {
        guard let file else { throw Failure.outputClosed }
        state.savedViews = try file.apply(change, dataFolder: state.folderPath)
        state.notice = state.strings.changed(change)
      } catch {
        state.notice = state.strings.savedViewsNotWritten(to: file?.path.visible)
      }
    }
  }

  /// Whether the terminal may have a clipboard that takes all of `text`: those without a window
  /// system have none.
  private static func hasClipboard(for text: String) -> Bool {
    let type = Surroundings.process.variable("TERM") ?? ""
    return text.utf8.count <= Terminal.mostClipboardBytes
      && !["linux", "vt", "cons", "ansi"].contains {
        type.hasPrefix($0)
      }
  }

  /// Writes `text` to a new file and says to which.
  private static func write(
    _ text: String, as type: String, telling sentence: (Strings, String) -> String,
    in state: inout DashboardState
  ) {
    do {
      state.notice = sentence(state.strings, try newFile(with: text, type: type))
    } catch {
      state.notice = state.strings.notExported
    }
  }

  /// Writes `text` to a new file in the folder that the program was called from.
  ///
  /// - Returns: The name of the file. One that exists is never written over.
  private static func newFile(with text: String, type: String) throws(Failure) -> String {
    for number in 1...999 {
      let name = "tiendo-\(number).\(type)"
      let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else {
        if errno == EEXIST { continue }
        throw .outputClosed
      }
      defer { close(descriptor) }
      try tiendo.write(text, to: descriptor)
      return name
    }
    throw .outputClosed
  }
}
