import Foundation
import Testing

/// The views that a reader keeps from one run to the next.
@Suite(.timeLimit(.minutes(10)))
struct SavedViewsFileTests {
  private func terminal(state: String, home: String = "") -> PseudoTerminal {
    PseudoTerminal(environment: ["XDG_STATE_HOME": state, "HOME": home])
  }

  private func quit(_ terminal: PseudoTerminal) {
    terminal.type("\u{3}")
    #expect(terminal.status() == 0)
  }

  @Test func `a view that one run keeps is opened by its name in the next`() throws {
    let folder = try ScratchFolder()
    let state = folder.path + "/not/yet/there"
    let first = terminal(state: state)
    #expect(first.open())
    first.walk(["b", "f", "\u{13}", "việc của tôi", "\r"])
    #expect(first.waitFor("“việc của tôi”"))
    quit(first)
    #expect(FileManager.default.fileExists(atPath: state + "/tiendo/views"))

    let second = terminal(state: state)
    #expect(second.open())
    second.walk([":", "viec cua toi", "\r"])
    #expect(second.waitFor("Chưa chắc chắn"))
    second.walk(["\u{13}", "\u{1B}[3~"])
    #expect(second.waitFor("Đã xóa cách xem"))
    quit(second)
    #expect(try String(contentsOfFile: state + "/tiendo/views", encoding: .utf8).isEmpty)
  }

  @Test func `two windows keep their views beside each other`() throws {
    let folder = try ScratchFolder()
    let windows = [terminal(state: folder.path), terminal(state: folder.path)]
    for window in windows { #expect(window.open()) }
    for (name, window) in zip(["một", "hai"], windows) {
      window.walk(["\u{13}", name, "\r"])
      #expect(window.waitFor("“\(name)”; "))
    }
    for window in windows { quit(window) }
    let text = try String(contentsOfFile: folder.path + "/tiendo/views", encoding: .utf8)
    #expect(text.contains("name=một\t") && text.contains("name=hai\t"))
  }

  @Test func `a place that cannot be written, or none, is told and costs nothing`() {
    for (state, sentence) in [("/proc/none", "Không ghi được"), ("relative", "Không biết lưu")] {
      let terminal = terminal(state: state)
      #expect(terminal.open())
      terminal.walk(["\u{13}", "a", "\r"])
      #expect(terminal.waitFor(sentence))
      quit(terminal)
    }
  }
}
