import CPseudoterminal
import Glibc

/// What a program costs that runs in a terminal of 80×24.
struct TerminalFigures {
  /// From the start to the last byte of the first frame, the median of the starts that found nothing kept
  /// by an earlier one.
  var firstFrame = Duration.zero
  /// The same of starts that found what the one before had kept.
  var nextFrame = Duration.zero
  var firstBytes = 0
  /// From a key to the last byte of the frame that it brings.
  var keyToFrame: [Duration] = []
  var bytesPerMove: [Int] = []
  var idleBytes = 0
  /// Hundredths of a second of the processor in three idle seconds.
  var idleTicks = 0
  /// The most memory that it had, in kilobytes.
  var resident = 0

  private static let starts = 9
  private static let moves = 36

  /// - Returns: `nil` where the program is not installed or does not show its sign.
  init?(of program: TerminalProgram) {
    let state = "/tmp/tiendo-benchmark-\(getpid())"
    defer {
      unlink(state + "/tiendo/first-frame")
      rmdir(state + "/tiendo")
      rmdir(state)
    }
    guard let firstFrame = Self.timeOfStarts(of: program, keepingIn: "/proc/none"),
      Self.timeOfStarts(of: program, keepingIn: state, count: 1) != nil,
      let nextFrame = Self.timeOfStarts(of: program, keepingIn: state)
    else { return nil }
    (self.firstFrame, self.nextFrame) = (firstFrame, nextFrame)

    guard let run = TerminalRun(program), run.waitFor(program.sign) != nil else { return nil }
    run.rest()
    firstBytes = run.byteCount
    for key in program.opening {
      run.type(key)
      run.rest()
    }
    for number in 0..<Self.moves {
      // Six down, six up: the cursor moves and the list stays.
      let key = number / 6 % 2 == 0 ? program.moves.down : program.moves.up
      guard let (time, count) = run.answer(to: key) else { continue }
      keyToFrame.append(time)
      bytesPerMove.append(count)
    }
    keyToFrame.sort()
    bytesPerMove.sort()
    run.rest()
    let (bytes, ticks) = (run.byteCount, run.ticks)
    run.read(for: .seconds(3))
    (idleBytes, idleTicks) = (run.byteCount - bytes, run.ticks - ticks)
    resident = run.resident
  }

  /// Starts a program again and again.
  ///
  /// - Parameters:
  ///   - program: The program.
  ///   - folder: Where it may keep things between runs.
  ///   - count: How often it is started.
  /// - Returns: The median time until the first frame; `nil` where none came.
  private static func timeOfStarts(
    of program: TerminalProgram, keepingIn folder: String, count: Int = starts
  ) -> Duration? {
    setenv("XDG_STATE_HOME", folder, 1)
    var times: [Duration] = []
    for _ in 0..<count {
      guard let run = TerminalRun(program), let time = run.waitFor(program.sign) else { return nil }
      times.append(time)
      // The program has done what it does after its first frame.
      run.rest()
    }
    return times.sorted()[times.count / 2]
  }
}

/// A program that runs in a terminal of its own; it ends with this.
final class TerminalRun {
  private let process: pid_t
  private let descriptor: CInt
  private let start = ContinuousClock.now
  private(set) var byteCount = 0

  init?(_ program: TerminalProgram) {
    var process: pid_t = 0
    var arguments = program.command.map { strdup($0) }
    arguments.append(nil)
    descriptor = pseudoterminal_start(&arguments, program.folder, 24, 80, &process)
    for argument in arguments { free(argument) }
    self.process = process
    if descriptor < 0 { return nil }
  }

  deinit {
    kill(process, SIGKILL)
    close(descriptor)
    waitpid(process, nil, 0)
  }

  func type(_ keys: String) {
    _ = keys.withCString { write(descriptor, $0, strlen($0)) }
  }

  /// Reads until the program has shown `text`.
  ///
  /// - Returns: How long after the start that was; `nil` if it did not in ten seconds.
  func waitFor(_ text: String) -> Duration? {
    var shown: [UInt8] = []
    let wanted = Array(text.utf8)
    while start.duration(to: .now) < .seconds(10), let bytes = read(within: 2_000) {
      shown += bytes
      if shown.contains(wanted) { return start.duration(to: .now) }
    }
    return nil
  }

  /// Reads until nothing has come for a quarter of a second, but no longer than two seconds.
  func rest() {
    let end = ContinuousClock.now + .seconds(2)
    while ContinuousClock.now < end, read(within: 250) != nil {}
  }

  /// Reads for some time.
  func read(for time: Duration) {
    let end = ContinuousClock.now + time
    while ContinuousClock.now < end { _ = read(within: 50) }
  }

  /// Presses a key.
  ///
  /// - Returns: When the last byte of the answer came and how many there were; `nil` for none.
  func answer(to key: String) -> (Duration, Int)? {
    let began = ContinuousClock.now
    let before = byteCount
    type(key)
    var last: Duration?
    while began.duration(to: .now) < .seconds(3), read(within: last == nil ? 3_000 : 40) != nil {
      last = began.duration(to: .now)
    }
    return last.map { ($0, byteCount - before) }
  }

  /// Hundredths of a second of the processor that it has used.
  var ticks: Int {
    // After the name in brackets, the times are fields 14 and 15.
    let fields = text(of: "stat").split(separator: ")").last?.split(separator: " ") ?? []
    return fields.count > 12 ? (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0) : 0
  }

  /// The most memory that it has had, in kilobytes.
  var resident: Int {
    let line = text(of: "status").split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }

  private func text(of file: String) -> String {
    guard let file = fopen("/proc/\(process)/\(file)", "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 8_192)
    bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
    return String(decoding: bytes, as: UTF8.self)
  }

  private func read(within milliseconds: CInt) -> ArraySlice<UInt8>? {
    var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, milliseconds) > 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    guard count > 0 else { return nil }
    byteCount += count
    return bytes.prefix(count)
  }
}

extension [UInt8] {
  fileprivate func contains(_ other: [UInt8]) -> Bool {
    guard let first = other.first, count >= other.count else { return other.isEmpty }
    return indices.dropLast(other.count - 1).contains { place in
      self[place] == first && self[place..<place + other.count].elementsEqual(other)
    }
  }
}
