import CTerminal
import DashboardUI
import Glibc

/// What a terminal has to say.
enum TerminalInput: Sendable, Hashable {
  case key(Key)
  /// The terminal has a new size, or has been taken again after Ctrl-Z: draw anew.
  case resize
  /// The descriptor that was waited for besides can be read.
  case descriptorReady
  /// Nothing came in time.
  case timeout
  /// The terminal is gone: no key will ever come.
  case endOfInput
}

/// Why the terminal cannot show a dashboard.
enum TerminalError: Error, Hashable {
  /// Standard input or output is a file, a pipe or nothing.
  case notATerminal
  /// The terminal cannot move its cursor, or `TERM` does not say what it is.
  case tooSimple
}

/// The terminal that the program runs in, from its opening to its end.
///
/// Whatever ends the program, a crash or a signal too, the terminal is given back as it was found.
/// Ctrl-C is a key; Ctrl-Z stops the program as any other.
struct Terminal: ~Copyable {
  /// Whether the locale knows no UTF-8: everything that is shown has to be ASCII then.
  let isASCIIOnly: Bool

  /// Takes the terminal.
  ///
  /// - Parameters:
  ///   - theme: The look of each role; the theme `mono` sends no colour.
  ///   - strings: Says on standard error why the program ended, if it crashed or a signal ended it.
  /// - Throws: `TerminalError` when there is none that can show a dashboard.
  init(theme: Theme, strings: Strings) throws(TerminalError) {
    let (crashed, ended) = (Self.shown(strings.crashed), Self.shown(strings.endedBySignal))
    let status = crashed.withCString { crashed in
      ended.withCString { terminal_open(TerminalMessages(crashed: crashed, ended: $0)) }
    }
    switch status {
    case .notATerminal: throw .notATerminal
    case .tooSimple: throw .tooSimple
    case .opened: break
    }
    isASCIIOnly = Self.isASCIIOnly
    wear(theme)
  }

  /// Gives each role its look in `theme`.
  func wear(_ theme: Theme) {
    for role in Role.allCases {
      let look = theme.look(of: role)
      let color = terminal_colors() == 256 ? look.color : look.basicColor
      terminal_set_style(role.style, Int32(color), look.attributes)
    }
  }

  /// Makes a key of Ctrl-C, because keys are waited for from now on; until then it ends the program, which
  /// may take long to read.
  func takeInterruptKey() {
    terminal_take_interrupt_key()
  }

  deinit {
    terminal_close()
  }

  /// Whether the locale of this process knows no UTF-8.
  static var isASCIIOnly: Bool { !terminal_shows_utf8() }

  /// The text as a terminal of this process can show it.
  static func shown(_ text: String) -> String {
    guard isASCIIOnly else { return text }
    // A limit that may be reached is not one that must be passed.
    return text.replacing("≥", with: ">=").replacing("≤", with: "<=").asciiLikeness
  }

  /// The size of the terminal at standard output, whether it has been taken or not; `nil` where there is
  /// none or it does not tell.
  static var sizeOfOutput: Size? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0
    else { return nil }
    return Size(rows: Int(size.ws_row), columns: Int(size.ws_col))
  }

  /// The size of the screen now.
  var size: Size {
    Size(rows: Int(terminal_rows()), columns: Int(terminal_columns()))
  }

  /// Shows a frame; only what differs from the last one is sent.
  ///
  /// Each cell is put at its own place: a grapheme that the terminal takes for wider or narrower
  /// than it is moves no other. What is selected is reversed, in the colours of ordinary text: that
  /// is legible in every theme and takes the fewest bytes when the selection moves. Only the blocks
  /// of a bar stay as they are: reversed, they would show what is missing.
  func show(_ grid: Grid) {
    terminal_clear()
    for row in 0..<grid.size.rows {
      var last: (column: Int, style: Int32)?
      for column in 0..<grid.size.columns {
        let cell = grid[row, column]
        guard !cell.isNothing else { continue }
        let isReversed = cell.isSelected && !cell.isBlock
        let style = isReversed ? Role.text.style : cell.role.style
        if let last, last.style == style, !isReversed {
          keepStyle(style, row: row, from: last.column + 1, to: column)
        }
        put(cell.text, row: row, column: column, style: style, isReversed: isReversed)
        last = isReversed ? nil : (column, style)
      }
    }
    if let cursor = grid.cursor {
      terminal_show_cursor(Int32(cursor.row), Int32(cursor.column))
    } else {
      terminal_hide_cursor()
    }
    terminal_flush()
  }

  /// Puts a grapheme by its bytes: made a string of C, each would be copied.
  private func put(_ text: String, row: Int, column: Int, style: Int32, isReversed: Bool) {
    unsafe text.utf8.span.withUnsafeBufferPointer { bytes in
      unsafe terminal_put(
        Int32(row), Int32(column), bytes.baseAddress, Int32(clamping: bytes.count), style,
        isReversed)
    }
  }

  /// Gives the few blanks between two texts of one style that style, which nobody sees: to change it
  /// there and back takes more bytes than they do.
  private func keepStyle(_ style: Int32, row: Int, from start: Int, to end: Int) {
    guard start < end, end - start <= 3, style != Role.fresh.style else { return }
    for column in start..<end {
      put(" ", row: row, column: column, style: style, isReversed: false)
    }
  }

  /// Shows the whole of the next frame anew, on a screen that another program has written to.
  func redrawAll() {
    terminal_redraw_all()
  }

  /// The longest text that terminals take for the clipboard.
  static let mostClipboardBytes = 50_000

  /// Puts a text on the clipboard of the machine at which the reader sits, through the terminal.
  ///
  /// - Parameters:
  ///   - text: The text, of at most ``mostClipboardBytes``.
  ///   - insideTmux: Whether tmux stands between, to which the text must be wrapped.
  /// - SeeAlso: XTerm Control Sequences, OSC 52.
  func copyToClipboard(_ text: String, insideTmux: Bool) {
    let sequence = "\u{1B}]52;c;\(base64(text.utf8))\u{07}"
    // tmux takes the bare sequence where it keeps a clipboard, and hands the wrapped one on where it
    // is told to.
    terminal_send(insideTmux ? "\(sequence)\u{1B}Ptmux;\u{1B}\(sequence)\u{1B}\\" : sequence)
  }

  /// Waits for the next key or another event.
  ///
  /// - Parameters:
  ///   - timeout: How long to wait; `nil` for ever.
  ///   - descriptor: A file descriptor to wait for besides.
  /// - Returns: The first thing that has come; keys come before the descriptor.
  func nextInput(timeout: Duration? = nil, descriptor: Int32? = nil) -> TerminalInput {
    let event = terminal_wait(timeout?.wholeMilliseconds ?? -1, descriptor ?? -1)
    return switch event.kind {
    case .timeout: .timeout
    case .resize: .resize
    case .descriptor: .descriptorReady
    case .endOfInput: .endOfInput
    case .character: .key(.character(Character(event.scalar)))
    case .control: .key(.control(Character(event.scalar)))
    case .function: .key(.function(Int(event.value)))
    case .up: .key(.up)
    case .down: .key(.down)
    case .left: .key(.left)
    case .right: .key(.right)
    case .pageUp: .key(.pageUp)
    case .pageDown: .key(.pageDown)
    case .home: .key(.home)
    case .end: .key(.end)
    case .enter: .key(.enter)
    case .escape: .key(.escape)
    case .tab: .key(.tab)
    case .backTab: .key(.backTab)
    case .backspace: .key(.backspace)
    case .delete: .key(.delete)
    }
  }
}

extension Cell {
  /// Whether the cell shows one of the block elements, of which bars are made.
  fileprivate var isBlock: Bool {
    text.unicodeScalars.first.map { (0x2580...0x259F).contains($0.value) } ?? false
  }
}

extension Role {
  fileprivate var style: Int32 { Int32(rawValue) }
}

extension Theme.Look {
  fileprivate var attributes: Int32 {
    Int32(isBold ? TerminalBold : 0) | Int32(isUnderlined ? TerminalUnderlined : 0)
      | Int32(isDim ? TerminalDim : 0)
  }
}

extension TerminalEvent {
  fileprivate var scalar: Unicode.Scalar { Unicode.Scalar(value) ?? "\u{FFFD}" }
}

extension Duration {
  /// The duration in milliseconds, rounded up so that a wait is never too short.
  fileprivate var wholeMilliseconds: Int32 {
    Int32(clamping: Int64((self / .milliseconds(1)).rounded(.up)))
  }
}

/// The bytes in base64.
///
/// - SeeAlso: RFC 4648, section 4.
private func base64(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  let bytes = Array(bytes)
  var text = ""
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
    for place in 0..<4 {
      text.append(place <= group.count ? digits[bits >> (18 - 6 * place) & 63] : "=")
    }
  }
  return text
}
