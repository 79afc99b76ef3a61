import Foundation
import Testing

/// The program in a terminal: what is on the screen, and what is left when it has ended.
@Suite(.timeLimit(.minutes(10)))
struct TerminalTests {
  /// Runs the program between two looks at the modes of the terminal.
  ///
  /// The process waits for Enter before it becomes the program, for its number to be read.
  private static let script = """
    ulimit -c 0; stty -g; sh -c 'echo "pid $$"; read go; exec \(TmuxSession.program) --data \(TmuxSession.data) --as-of 2023-12-13'; echo "status $?"; stty -g
    echo "all over"; exec sleep 60
    """

  @Test func `an official opens it, walks to a document, compares years and quits`() async throws {
    try await TmuxSession.run(Self.script, columns: 80) { session in
      _ = try await start(in: session)
      try await session.waitFor("Tỉnh dự báo: 54/66")
      try await session.waitFor("Tỉnh ước: 23/26 đạt")
      try await session.press("Enter")
      try await session.waitFor("› Năm 2023")
      try await session.type("/trong rung, ha")
      try await session.press("Enter", "Enter")
      try await session.waitFor("122,9%")
      try await session.type("/cong thong tin")
      try await session.press("Enter", "Enter")
      try await session.waitFor("Toàn tỉnh trồng rừng đạt 123% kế hoạch")
      try await session.press("Escape", "Escape", "Escape", "Escape")
      try await session.press("c")
      try await session.waitFor("So sánh các năm")
      try await session.waitFor("2019")
      try await session.resize(rows: 43, columns: 132)
      try await session.waitFor("Tốc độ tăng GRDP, %          ")
      // tmux mixes up a screen that is left in another size than it was entered in.
      try await session.resize(rows: 24, columns: 80)
      try await session.waitFor("So sánh các năm")
      try await session.press("q")
      try await expectGivenBack(session, status: 0)
    }
  }

  /// Telex turns "dd" into đ and "ow" into ơ: Backspaces, as 0x08 or 0x7F, and the accented letter, in
  /// bytes that may come one by one.
  @Test(arguments: ["08", "7f"])
  func `with an input method on, commands stay what they are and a search composes`(
    backspace: String
  ) async throws {
    try await TmuxSession.run(Self.script, columns: 80) { session in
      _ = try await start(in: session)
      try await session.waitFor("Tỉnh dự báo: 54/66")
      // b and two Backspaces: the list of what is behind stays where it is.
      try await session.send(bytes: "62 \(backspace) \(backspace)")
      try await session.waitFor("› Chỉ tiêu chậm, không đạt")
      try await session.send(bytes: "1b")
      try await session.waitFor("Tỉnh dự báo: 54/66")
      // ă is a.
      try await session.send(bytes: "\(backspace) c4", "83")
      try await session.waitFor("› Địa phương")
      try await session.send(bytes: "1b")
      try await session.waitFor("Tỉnh dự báo: 54/66")
      // "/ngheo", two Backspaces, "èo", the è in two pieces; then the same with the mark apart.
      try await session.send(
        bytes: "2f 6e 67 68 65 6f \(backspace) \(backspace) c3", "a8 6f")
      try await session.waitFor("Tìm: nghèo  1/")
      try await session.send(bytes: "1b")
      try await session.waitFor("Tỉnh dự báo: 54/66")
      try await session.send(bytes: "2f 6e 67 68 65 cc", "80 6f")
      try await session.waitFor("Tìm: nghèo  1/")
      try await session.press("C-c")
      try await expectGivenBack(session, status: 0)
    }
  }

  /// "nghèo" and "hộ" with their letters in pieces, among bytes that are no letter: of Latin-1, cut off,
  /// too long, a surrogate.
  @Test(arguments: [("C.UTF-8", "Tìm: hộ nghèo  1/"), ("C", "Tim: ho ngheo  1/")])
  func `Vietnamese is typed in every locale, and what is no UTF-8 is passed over`(
    _ locale: String, prompt: String
  ) async throws {
    try await TmuxSession.run(Self.script, columns: 80, environment: ["LC_ALL": locale]) {
      session in
      _ = try await start(in: session)
      try await session.waitFor(locale == "C" ? "Tinh du bao: 54/66" : "Tỉnh dự báo: 54/66")
      try await session.send(
        bytes: "2f 68 e1", "bb", "99 20 ff 6e 80 67 c3 68 c0 af c3", "a8 ed a0 80 e1 bb 6f")
      try await session.waitFor(prompt)
      try await session.press("C-c")
      try await expectGivenBack(session, status: 0)
    }
  }

  @Test func `a folder opens whatever it is called, and its name is shown`() async throws {
    let script = """
      d=$(printf '/tmp/tiendo-b\\341d-%s' $$); cp -r \(TmuxSession.data) "$d"; cd /
      \(TmuxSession.program) --data "$d" --as-of 2023-12-13
      sed -i 's/,4969.65,/,4044.99,/' "$d/observations.csv"; export TIENDO_DATA="$d"
      \(TmuxSession.program) report --indicator AFFORESTATION | grep -o 4.044,99
      rm -r "$d"; \(TmuxSession.program) check "$d"; exec sleep 60
      """
    try await TmuxSession.run(script, columns: 80) { session in
      try await session.waitFor("Tỉnh dự báo: 54/66")
      try await session.press("q")
      try await session.waitFor("4.044,99")
      try await session.waitFor("Không có thư mục số liệu /tmp/tiendo-b\\xE1d-")
    }
  }

  @Test func `NO_COLOR sends no colour, and a locale without UTF-8 only ASCII`() async throws {
    try await TmuxSession.run(
      Self.script, columns: 80, environment: ["LC_ALL": "C", "NO_COLOR": "1"]
    ) { session in
      _ = try await start(in: session)
      let screen = try await session.waitFor("Tinh du bao: 54/66")
      #expect(screen.joined().utf8.allSatisfy { $0 < 0x80 })
      let colors = try await session.screen(withAttributes: true).joined()
        .contains(/\u{1B}\[[0-9;]*(3[0-7]|38|9[0-7])[;m]/)
      #expect(!colors)
      try await session.press("q")
      try await expectGivenBack(session, status: 0)
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGILL, SIGTRAP, SIGABRT])
  func `gives the terminal back when a signal ends it`(_ signal: Int32) async throws {
    try await TmuxSession.run(Self.script) { session in
      let process = try await start(in: session)
      try await session.waitFor("Tỉnh dự báo")
      kill(process, signal)
      try await expectGivenBack(session, status: 128 + signal)
      if [SIGSEGV, SIGILL, SIGTRAP, SIGABRT].contains(signal) {
        try await session.waitFor("tiendo gặp lỗi và phải dừng")
      }
    }
  }

  /// Lets the program start.
  ///
  /// - Returns: The number of its process.
  private func start(in session: TmuxSession) async throws -> pid_t {
    let screen = try await session.waitFor("pid ")
    let line = try #require(screen.first { $0.hasPrefix("pid ") })
    try await session.press("Enter")
    return try #require(pid_t(line.dropFirst("pid ".count)))
  }

  private func expectGivenBack(_ session: TmuxSession, status: Int32) async throws {
    try await session.waitFor("status \(status)")
    try await session.waitFor("all over")
    let modes = try await session.screen().filter { $0.split(separator: ":").count > 30 }
    #expect(modes.count == 2)
    #expect(modes.first == modes.last)
    #expect(try await session.isGivenBack())
  }
}
