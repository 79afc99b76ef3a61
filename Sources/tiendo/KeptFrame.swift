import DashboardUI
import Glibc
import PlanIndicators

/// The frame on which an earlier start opened, kept to be shown at once where nothing has changed that it
/// was made from.
///
/// The folder is read and judged behind it in any case, and the frame that comes of it takes its place: on
/// the terminal nothing is sent where they are the same. So what is kept saves time and decides nothing.
struct KeptFrame {
  let grid: Grid

  /// The file that keeps it; `nil` where the surroundings name no place for it.
  private static var path: String? {
    Surroundings.process.stateFolder.map { $0 + "/first-frame" }
  }

  /// The frame that a start like this one opened on; `nil` where there is none, or where something that it
  /// was made from is not as it was.
  static func ofStart(like start: Start) -> KeptFrame? {
    guard isatty(STDIN_FILENO) == 1, let size = Terminal.sizeOfOutput,
      let bytes = path.flatMap(bytesOfKeptFile),
      let text = String(validating: bytes, as: UTF8.self),
      let end = text.utf8.firstIndex(of: UInt8(ascii: "\n")),
      let origin = start.origin(readingFrom: String(text[..<end])),
      text.utf8.starts(with: origin.utf8)
    else { return nil }
    let rest = text[text.utf8.index(text.startIndex, offsetBy: origin.utf8.count)...]
    return Grid(text: rest, size: size).map(KeptFrame.init)
  }

  /// Keeps the frame, which was made from `origin`, for the next start.
  ///
  /// Where it cannot be written the next start takes its time. Half a file, or one that two starts write at
  /// once, is none: its last line says that it is whole.
  func keep(madeFrom origin: String) {
    let text = origin + grid.text
    guard let path = Self.path, bytesOfKeptFile(path) != Array(text.utf8) else { return }
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    var descriptor = open(path.fileNameBytes, flags, 0o600)
    if descriptor < 0, errno == ENOENT {
      makeFolders(above: path)
      descriptor = open(path.fileNameBytes, flags, 0o600)
    }
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    try? write(text, to: descriptor)
  }
}

/// A start of the program.
struct Start {
  let arguments: [String]

  /// All that the first frame is made from beside the size of the terminal, a line each, the folder's path
  /// first; `nil` where that cannot be told: the folder is being written to, or a name holds the end of a
  /// line.
  ///
  /// A file is told by what changes with it, not by its bytes: it need not be read. The program's own is
  /// among them, because another one may draw another frame.
  func origin(readingFrom folder: String) -> String? {
    guard let files = PlanFolder.stamp(at: folder), let program = stampOfFile("/proc/self/exe"),
      let here = getcwd(nil, 0)
    else { return nil }
    defer { free(here) }
    let names = ["LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG", "NO_COLOR", "TIENDO_DATA"]
    let surroundings = Surroundings.process
    var lines = [folder, surroundings.dataFolder(askedFor: nil), String(fileName: here), program]
    lines.append(Terminal.isASCIIOnly ? "ASCII" : "UTF-8")
    lines += names.map { name in surroundings.variable(name).map { "\(name)=\($0)" } ?? name }
    lines += arguments.map { "argument \($0)" }
    guard !lines.contains(where: { $0.utf8.contains(UInt8(ascii: "\n")) }) else { return nil }
    return (lines + [files]).map { $0 + "\n" }.joined()
  }
}
