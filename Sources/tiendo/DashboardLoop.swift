import DashboardUI
import PlanIndicators

extension Dashboard {
  /// Draws, waits for a key, changes the state, and again, until the reader quits or the terminal is
  /// gone.
  static func loop(_ opening: DashboardState, theme: Theme) throws(TerminalError) {
    var state = opening
    let terminal = try Terminal(theme: theme, strings: state.strings)
    if terminal.isASCIIOnly {
      state.symbols = .ascii
      state.notice = state.strings.withoutUTF8
    }
    resize(&state, to: terminal.size)
    terminal.show(render(state))
    while !state.isQuitting {
      switch terminal.nextInput() {
      case .key(let key):
        if let effect = update(&state, key) { perform(effect, in: terminal, for: &state) }
        // Keys that came in the meantime are taken before the next frame.
        while !state.isQuitting, case .key(let next) = terminal.nextInput(timeout: .zero) {
          if let effect = update(&state, next) { perform(effect, in: terminal, for: &state) }
        }
        if terminal.size != state.size { resize(&state, to: terminal.size) }
      case .resize: resize(&state, to: terminal.size)
      case .endOfInput: return
      case .timeout, .descriptorReady: continue
      }
      terminal.show(render(state))
    }
  }
}
