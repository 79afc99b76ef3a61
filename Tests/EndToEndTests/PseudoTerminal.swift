import CPseudoterminal
import Foundation

/// The program on a terminal whose every byte a test sees; `TmuxSession` sees only the screen.
final class PseudoTerminal {
  /// The shell that the program runs in.
  ///
  /// It tells the program's number and how it ended: by waiting a test would get in the way of
  /// Subprocess, which waits for all children.
  private let shell: pid_t
  private let descriptor: CInt
  /// The modes that the terminal had before the program changed them.
  let modesBefore: termios
  /// All that the program has sent.
  private(set) var output: [UInt8] = []

  /// Starts the program on a data folder, where `observer` is given under a program that watches it.
  convenience init(
    _ arguments: String..., observer: [String] = [], data: String = Program.shippedData,
    folder: String = "/", rows: Int = 24, columns: Int = 80, environment: [String: String] = [:]
  ) {
    self.init(
      arguments: arguments, observer: observer, data: data, folder: folder, rows: rows,
      columns: columns, environment: environment)
  }

  /// Starts the program with the words of a command line.
  init(
    arguments: [String], observer: [String] = [], data: String = Program.shippedData,
    folder: String = "/", rows: Int = 24, columns: Int = 80, environment: [String: String] = [:]
  ) {
    // What is kept between runs goes beside the program's folder, never into the home of who tests.
    var variables = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TMUX": "", "NO_COLOR": "",
      "XDG_STATE_HOME": folder == "/" ? "/proc/none" : folder + "/state",
    ]
    variables.merge(environment) { $1 }
    let quoted = (observer + [TmuxSession.program, "--data", data] + arguments)
      .map { "'\($0)'" }.joined(separator: " ")
    let script = """
      trap : INT QUIT; ulimit -c 0
      sh -c 'echo "number $$"; exec "$@"' - \(quoted)
      echo "status $?"; exec sleep 60
      """
    let words = ["env"] + variables.map { "\($0.key)=\($0.value)" } + ["sh", "-c", script]
    var strings = words.map { strdup($0) } + [nil]
    var shell: pid_t = 0
    descriptor = pseudoterminal_start(&strings, folder, CInt(rows), CInt(columns), &shell)
    for string in strings { free(string) }
    self.shell = shell
    var modes = termios()
    tcgetattr(descriptor, &modes)
    modesBefore = modes
  }

  deinit {
    if let process { kill(process, SIGKILL) }
    kill(shell, SIGKILL)
    waitpid(shell, nil, 0)
    close(descriptor)
  }

  var text: String { String(decoding: output, as: UTF8.self) }

  /// The number of the program's process.
  private(set) lazy var process: pid_t? =
    waitFor("number ")
    ? text.firstMatch(of: /number (\d+)/).flatMap { pid_t($0.output.1) } : nil

  /// Whether the program has something to do and only a busy machine may keep it from doing it.
  ///
  /// The process's state is the field behind its name in parentheses: asleep, as it is while it waits for
  /// a key, is `S`; ended is `Z` or nothing at all.
  ///
  /// - SeeAlso: proc_pid_stat(5).
  private var isWorking: Bool {
    guard let process,
      let line = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      let state = line.split(separator: ")").last?.split(separator: " ").first
    else { return false }
    return ["R", "D"].contains(state)
  }

  /// Waits for the first frame.
  ///
  /// - Returns: Whether one came.
  func open() -> Bool {
    let isOpen = waitFor("\u{1B}[H")
    read()
    return isOpen
  }

  func type(_ keys: String) { type(Array(keys.utf8)) }

  func type(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }

  /// Types bytes as fast as the program reads them, and reads what it sends.
  ///
  /// - Returns: How many were taken: all, unless nothing moved for a minute.
  func feed(_ bytes: [UInt8]) -> Int {
    let flags = fcntl(descriptor, F_GETFL)
    _ = fcntl(descriptor, F_SETFL, flags | O_NONBLOCK)
    defer { _ = fcntl(descriptor, F_SETFL, flags) }
    var taken = 0
    while taken < bytes.count {
      var source = pollfd(fd: descriptor, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&source, 1, 60_000) > 0 else { break }
      if source.revents & Int16(POLLIN) != 0 { _ = readOnce(within: 0) }
      guard source.revents & Int16(POLLOUT) != 0 else { continue }
      let count = bytes[taken...].withUnsafeBytes {
        write(descriptor, $0.baseAddress, min($0.count, 256))
      }
      if count > 0 { taken += count } else { _ = readOnce(within: 20) }
    }
    return taken
  }

  func resize(rows: Int, columns: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  /// Reads until the program waits and has been silent for some time.
  ///
  /// - Returns: The bytes that came.
  @discardableResult
  func read(untilSilentFor milliseconds: CInt = 60) -> ArraySlice<UInt8> {
    let start = output.count
    while readOnce(within: milliseconds) || isWorking {}
    return output[start...]
  }

  /// Types bytes one by one, as a slow line brings them, each within 20 milliseconds of the one before.
  ///
  /// A machine that is busy may take longer: then it is tried again, after `Esc` has been taken back.
  ///
  /// - Returns: What the program answered.
  func typeSlowly(_ keys: String) -> ArraySlice<UInt8> {
    while true {
      var longest = Duration.zero
      var last = ContinuousClock.now
      for byte in keys.utf8 {
        type([byte])
        longest = max(longest, last.duration(to: .now))
        last = .now
        usleep(10_000)
      }
      let answer = read()
      if longest < .milliseconds(20) { return answer }
      walk(["\r"])
    }
  }

  /// How long the program takes until its first byte, a second at most.
  func timeToAnswer() -> Duration {
    let start = ContinuousClock.now
    _ = readOnce(within: 1_000)
    return start.duration(to: .now)
  }

  /// Reads until the program has sent `text`, for so many seconds at most.
  func waitFor(_ text: String, within seconds: Int = 60) -> Bool {
    let wanted = Data(text.utf8)
    let end = ContinuousClock.now + .seconds(seconds)
    repeat {
      if Data(output).range(of: wanted) != nil { return true }
      _ = readOnce(within: 100)
    } while ContinuousClock.now < end
    return false
  }

  /// Types keys one after the other, each after the frame of the one before.
  func walk(_ keys: [String]) {
    for key in keys {
      type(key)
      read(untilSilentFor: 25)
    }
  }

  /// The status with which the program ended, 128 and more for a signal; `nil` if it has not within so
  /// many seconds.
  func status(within seconds: Int = 60) -> Int32? {
    guard waitFor("status ", within: seconds) else { return nil }
    read()
    return text.firstMatch(of: /status (\d+)/).flatMap { Int32($0.output.1) }
  }

  /// Whether the program ends within so many seconds, without anything being read of what it sends.
  func isEnded(within seconds: Int) -> Bool {
    guard let process else { return false }
    let end = ContinuousClock.now + .seconds(seconds)
    while kill(process, 0) == 0, ContinuousClock.now < end { usleep(10_000) }
    return kill(process, 0) != 0
  }

  /// Whether the terminal is as it was before: its modes, its main screen, its cursor, its keypad, its
  /// attributes.
  var isGivenBack: Bool {
    var modes = termios()
    tcgetattr(descriptor, &modes)
    let sameModes =
      modes.c_iflag == modesBefore.c_iflag && modes.c_oflag == modesBefore.c_oflag
      && modes.c_cflag == modesBefore.c_cflag && modes.c_lflag == modesBefore.c_lflag
      && modes.c_cc.0 == modesBefore.c_cc.0 && modes.c_cc.6 == modesBefore.c_cc.6
    return sameModes && isLast("\u{1B}[?1049l", after: "\u{1B}[?1049h")
      && isLast("\u{1B}[?25h", after: "\u{1B}[?25l") && isLast("\u{1B}[?1l", after: "\u{1B}[?1h")
      && isPlain
  }

  /// Whether the last attributes that were sent are none.
  private var isPlain: Bool {
    let end = String(decoding: output.suffix(4_000), as: UTF8.self)
    let last = end.matches(of: /\u{1B}\[([0-9;]*)m/.matchingSemantics(.unicodeScalar)).last
    return last.map { ["", "0"].contains($0.output.1) } ?? true
  }

  private func isLast(_ sequence: String, after other: String) -> Bool {
    let data = Data(output)
    guard let opened = data.range(of: Data(other.utf8), options: .backwards) else { return true }
    let closed = data.range(of: Data(sequence.utf8), options: .backwards)
    return closed.map { $0.lowerBound > opened.lowerBound } ?? false
  }

  private func readOnce(within milliseconds: CInt) -> Bool {
    var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, milliseconds) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(descriptor, &bytes, bytes.count)
    guard count > 0 else { return false }
    output += bytes.prefix(count)
    return true
  }
}
