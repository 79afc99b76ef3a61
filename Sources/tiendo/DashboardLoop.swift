import DashboardUI
import PlanIndicators

extension Dashboard {
  /// Draws, waits for a key or a change of the files, changes the state, and again, until the reader
  /// quits or the terminal is gone.
  ///
  /// - Parameters:
  ///   - opening: What the first frame shows.
  ///   - terminal: Where it is shown.
  ///   - watch: Notices changes of the files since before they were read; `nil` where the system cannot.
  ///   - keepFirst: Keeps the first frame once it is shown.
  static func loop(
    _ opening: DashboardState, on terminal: borrowing Terminal, noticing watch: FolderWatch?,
    keepFirst: (Grid) -> Void
  ) {
    var state = opening
    terminal.takeInterruptKey()
    // When the files that have changed are read; `nil` while none has.
    var readingTime: ContinuousClock.Instant?
    if terminal.isASCIIOnly {
      state.symbols = .ascii
      state.notice = state.strings.withoutUTF8
    }
    if terminal.size != state.size { resize(&state, to: terminal.size) }
    let frame = render(state)
    terminal.show(frame)
    keepFirst(frame)
    while !state.isQuitting {
      let patience = readingTime.map { max(.zero, $0 - .now) }
      switch terminal.nextInput(timeout: patience, descriptor: watch?.descriptor) {
      case .key(let key):
        if let effect = update(&state, key) { perform(effect, in: terminal, for: &state) }
        // Keys that came in the meantime are taken before the next frame.
        while !state.isQuitting, case .key(let next) = terminal.nextInput(timeout: .zero) {
          if let effect = update(&state, next) { perform(effect, in: terminal, for: &state) }
        }
        if terminal.size != state.size { resize(&state, to: terminal.size) }
      case .resize: resize(&state, to: terminal.size)
      case .endOfInput: return
      case .descriptorReady:
        if watch?.takeEvents() == true { readingTime = .now + FolderWatch.settling }
        continue
      case .timeout:
        guard let time = readingTime, time <= .now else { continue }
        readingTime = nil
        state.reload(Result { () throws(ReadingError) in try PlanFolder(path: state.folderPath) })
      }
      terminal.show(render(state))
      if state.awaitsFindings {
        // The reader sees that it is being done.
        state.take(
          findings: Result { () throws(ReadingError) in
            try CheckedFolder(path: state.folderPath)
          })
        terminal.show(render(state))
      }
    }
  }
}
