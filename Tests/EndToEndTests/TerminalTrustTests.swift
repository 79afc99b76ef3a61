import Foundation
import Testing

/// Whatever terminal, whatever end: the program can be trusted with the terminal.
@Suite(.timeLimit(.minutes(10)))
struct TerminalTrustTests {
  // MARK: Giving it back

  /// What is on the screen when the end comes, by the keys that lead there.
  private static let places: [[String]] = [[], ["\r", "\r"], ["/", "tr"], [":"]]

  @Test(arguments: [
    SIGTERM, SIGHUP, SIGQUIT, SIGINT, SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS,
    SIGUSR1, SIGUSR2, SIGALRM, SIGPROF, SIGVTALRM, SIGXCPU, SIGIO, SIGSTKFLT, SIGPWR,
    // The first and the last of the real-time signals.
    34, 64,
  ])
  func `a signal ends it on any screen with the terminal as before and a sentence`(
    _ signal: Int32
  ) throws {
    let isCrash = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS].contains(
      signal)
    for place in Self.places {
      let terminal = PseudoTerminal()
      #expect(terminal.open())
      terminal.walk(place)
      kill(try #require(terminal.process), signal)
      #expect(terminal.status() == 128 + signal)
      #expect(terminal.isGivenBack, "\(place)")
      let end = terminal.text.components(separatedBy: "\u{1B}[?1049l").last ?? ""
      #expect(end.contains(isCrash ? "tiendo gặp lỗi" : "tiendo dừng vì nhận tín hiệu"))
      // The shell tells a program that a signal ended from one that gave a number; of Ctrl-C it is silent.
      #expect(signal == SIGINT || end.contains(String(cString: strsignal(signal))), "\(end)")
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV])
  func `a signal ends it at once where the line takes no more, and the line gets the end`(
    _ signal: Int32
  ) throws {
    let terminal = PseudoTerminal(rows: 100, columns: 300)
    #expect(terminal.open())
    // Nobody reads any more, until there is no room for another byte.
    for place in 0..<60 {
      terminal.resize(rows: 100 + place % 2, columns: 300 - place % 2)
      terminal.type("?\u{1B}")
      usleep(20_000)
    }
    kill(try #require(terminal.process), signal)
    #expect(terminal.isEnded(within: 10))
    #expect(terminal.status() == 128 + signal)
    #expect(terminal.isGivenBack)
  }

  @Test(arguments: ["\u{3}", "\u{1B}[21~", "\u{1B}OY"])
  func `Ctrl-C and F10 quit from every screen, a text field too`(_ key: String) {
    for place in Self.places {
      let terminal = PseudoTerminal()
      #expect(terminal.open())
      terminal.walk(place + [key])
      #expect(terminal.status() == 0, "\(place)")
      #expect(terminal.isGivenBack)
    }
  }

  // MARK: Any terminal

  @Test(arguments: [
    "xterm-256color", "xterm", "putty", "screen", "tmux", "linux", "vt100", "unheard-of",
  ])
  func `every terminal gets a screen in its letters and colours, and no question`(
    _ type: String
  ) throws {
    let color = /\u{1B}\[[0-9;]*(3[0-7]|38;5;[0-9]+|9[0-7])m/
    let screens = [(24, 80), (10, 40), (43, 132), (1, 1)].map { ($0, $1, "C.UTF-8", "") }
    for (rows, columns, locale, noColor) in screens + [(24, 80, "C", "1"), (24, 80, "C", "")] {
      let terminal = PseudoTerminal(
        rows: rows, columns: columns,
        environment: ["TERM": type, "LC_ALL": locale, "NO_COLOR": noColor])
      #expect(terminal.waitFor("\u{1B}["))
      terminal.read()
      terminal.walk(["\u{1B}[B", "\t", "\r", "c", "?", "\u{3}"])
      #expect(terminal.status() == 0)
      #expect(terminal.output.allSatisfy { $0 < 0x80 } || locale != "C")
      #expect(noColor.isEmpty || terminal.text.firstMatch(of: color) == nil)
      for question in ["\u{1B}[c", "\u{1B}[6n", "\u{1B}]", "\u{1B}P", "[?1000h", "[?1006h"] {
        #expect(!terminal.text.contains(question), "\(type) \(question.debugDescription)")
      }
    }
  }

  @Test(arguments: ["dumb", ""])
  func `a terminal without a cursor is told of the report, in letters that it has`(
    _ type: String
  ) {
    let terminal = PseudoTerminal(environment: ["TERM": type, "LC_ALL": "C"])
    #expect(terminal.status() == 2)
    #expect(terminal.text.contains("dung \"tiendo report\""))
  }

  @Test(arguments: ["\u{1B}OP", "\u{1B}[11~", "\u{1B}[[A"], ["xterm-256color", "linux", "vt100"])
  func `F1 is known in the encodings of xterm, the VT series, PuTTY and the console`(
    _ key: String, on type: String
  ) {
    let terminal = PseudoTerminal(environment: ["TERM": type])
    #expect(terminal.open())
    terminal.type(key)
    #expect(terminal.waitFor("PgUp PgDn"))
  }

  /// Answers to questions of another program, mouse reports, pastes, unknown keys.
  @Test(arguments: [
    "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[M !!", "\u{1B}[<0;1;1M",
    "\u{1B}[?62;c", "\u{1B}[24;80R", "\u{1B}[200~", "\u{1B}[25~", "\u{1B}[1;5A",
    // Functions with Shift or Ctrl as Konsole sends them, mouse reports from the hundredth column on,
    // controls as one character, strings that nothing answers.
    "\u{1B}O2S", "\u{1B}O5F", "\u{1B}[M \u{7F}q", "\u{1B}[M \u{100}q", "\u{9B}1;5F", "\u{8F}S",
    "\u{9D}11;rgb:b\u{7}", "\u{1B}^quit\u{1B}\\", "\u{1B}Xquit\u{1B}\\",
  ])
  func `what no key sends does nothing`(_ sequence: String) {
    let terminal = PseudoTerminal()
    #expect(terminal.open())
    terminal.type(sequence)
    #expect(terminal.read(untilSilentFor: 100).isEmpty)
  }

  @Test(arguments: [
    "\u{1B}[<0;10;5m", "\u{1B}[>0;276;0c", "\u{1B}]11;rgb:ff/bb\u{7}", "\u{1B}P1$r0b\u{1B}\\",
    "\u{1B}[98;5u", "\u{1B}[1;5F", "\u{1B}[M (5", "\u{1B}O2S",
  ])
  func `what comes in pieces over a slow line does nothing either`(_ sequence: String) {
    let terminal = PseudoTerminal()
    #expect(terminal.open())
    terminal.walk(["b"])
    #expect(terminal.typeSlowly(sequence).isEmpty)
  }

  @Test(arguments: ["linux", "vt100"])
  func `without another screen the shell gets an empty last line`(_ type: String) throws {
    let quit = PseudoTerminal(environment: ["TERM": type])
    #expect(quit.open())
    quit.type("q")
    #expect(quit.status() == 0)
    // Behind the key bar only attributes end, then what is below its first column is erased.
    #expect(quit.text.contains(/trợ giúp(\u{1B}\[[0-9;]*m|\u{F})*\r\u{1B}\[J/))
    let ended = PseudoTerminal(environment: ["TERM": type])
    #expect(ended.open())
    kill(try #require(ended.process), SIGTERM)
    #expect(ended.status() == 128 + SIGTERM)
    #expect(ended.text.contains(/\u{1B}\[K\0*tiendo dừng/))
  }

  @Test(arguments: [
    "\u{1B}]11;rgb:ff", "\u{1B}P1$r0", "\u{1B}_G", "\u{1B}[", "\u{1B}[M!", "\u{1B}O", "\u{1B}[20",
  ])
  func `what is cut off swallows no key behind it`(_ sequence: String) {
    let terminal = PseudoTerminal()
    #expect(terminal.open())
    terminal.type(sequence + "\u{3}")
    #expect(terminal.status() == 0)
  }

  // MARK: Light

  @Test func `Esc acts at once, a slow arrow is an arrow, and idleness costs nothing`() {
    let terminal = PseudoTerminal()
    #expect(terminal.open())
    // ncurses itself waits for a whole second. The fastest answer is the one that a busy machine did not
    // get in the way of.
    let answers = (0..<5).map { _ in
      terminal.walk(["\r"])
      terminal.type("\u{1B}")
      defer { terminal.read() }
      return terminal.timeToAnswer()
    }
    #expect(answers.min() ?? .zero < .milliseconds(300), "\(answers)")
    terminal.walk(["\r"])
    #expect(terminal.typeSlowly("\u{1B}[B").count < 700)
    terminal.type(String(repeating: "\u{1B}[B", count: 40))
    #expect(terminal.read(untilSilentFor: 900).count < 8_000)
    #expect(terminal.read(untilSilentFor: 1_000).isEmpty)
  }

  @Test(arguments: [
    ["\r"], ["c"], ["b"], ["v"], ["?"], ["\r", "\r"], ["o", "\r"], ["/", "a"], [":"],
  ])
  func `moves and pages are small`(_ place: [String]) {
    let terminal = PseudoTerminal()
    #expect(terminal.open())
    terminal.walk(place)
    let moves = (0..<8).map { _ in
      terminal.type("\u{1B}[B")
      return terminal.read().count
    }
    #expect(moves.sorted()[moves.count / 2] <= 300, "\(moves)")
    let (down, up, end, home) = ("\u{1B}[6~", "\u{1B}[5~", "\u{1B}[F", "\u{1B}[H")
    for page in Array(repeating: down, count: 5) + Array(repeating: up, count: 5) + [end, home] {
      terminal.type(page)
      #expect(terminal.read().count <= 2_500)
    }
  }

  @Test(arguments: ["dark", "light", "contrast", "mono"])
  func `the first screen is small in every theme`(_ theme: String) {
    for day in ["2023-12-13", "2024-12-31", "2025-06-30"] {
      let terminal = PseudoTerminal("--theme", theme, "--as-of", day)
      #expect(terminal.open())
      #expect(terminal.output.count <= 5_000, "\(day)")
    }
  }

  // MARK: Storms

  @Test func `a thousand sizes are survived`() {
    var generator = SystemRandomNumberGenerator()
    let terminal = PseudoTerminal()
    #expect(terminal.open())
    for _ in 0..<1_000 {
      terminal.resize(
        rows: Int.random(in: 1...60, using: &generator),
        columns: Int.random(in: 1...200, using: &generator))
      terminal.read(untilSilentFor: 0)
    }
    terminal.resize(rows: 24, columns: 80)
    terminal.read()
    terminal.type("\u{3}")
    #expect(terminal.status() == 0)
    #expect(terminal.isGivenBack)
  }

  /// How many keys there are; `STORM_KEYS` says where there is time for a megabyte.
  private static let stormSize =
    ProcessInfo.processInfo.environment["STORM_KEYS"].flatMap { Int($0) } ?? 10_000

  /// The last key is behind all others in the terminal's queue: that it quits shows that they were read.
  @Test func `a storm of random keys is survived, every byte of it`() throws {
    // What quits or stops the program would end the storm: Ctrl-C, Ctrl-Z, Ctrl-\, q, F10 as Esc O Y, and
    // the palette, in which its first row may be to quit.
    let quitting: Set<UInt8> = Set([0x03, 0x10, 0x1A, 0x1C] + "q:Y".utf8)
    var generator = SystemRandomNumberGenerator()
    let keys = (0..<Self.stormSize).map { _ in
      UInt8.random(in: 0...255, using: &generator)
    }.map { quitting.contains($0) ? UInt8(ascii: "j") : $0 }
    let folder = try ScratchFolder()
    let terminal = PseudoTerminal(folder: folder.path)
    #expect(terminal.open())
    #expect(terminal.feed(keys) == keys.count)
    #expect(!terminal.text.contains("status "))
    terminal.type("\u{3}")
    // What is typed waits in the terminal's queue while the program works.
    #expect(terminal.status(within: 120) == 0)
    #expect(terminal.isGivenBack)
  }
}
