import DashboardUI
import Glibc
import PlanIndicators

// What the program takes from its surroundings: environment, folders, where it was installed.

/// Access to the process's surroundings; tests give their own.
struct Surroundings {
  /// The value of an environment variable; `nil` where it is not set or empty.
  var variable: (String) -> String?
  /// Whether there is something at a path.
  var exists: (String) -> Bool
  /// The path of the program's own file; `nil` where the system does not tell.
  var program: () -> String?

  /// Those of this process.
  static var process: Surroundings {
    Surroundings(
      variable: { name in
        getenv(name).map { String(fileName: $0) }.flatMap { $0.isEmpty ? nil : $0 }
      },
      exists: { access($0.fileNameBytes, F_OK) == 0 },
      program: {
        realpath("/proc/self/exe", nil).map { path in
          defer { free(path) }
          return String(fileName: path)
        }
      })
  }

  /// The words of the command line after the program's name; Swift's own would spoil names of files
  /// that are no UTF-8.
  static var arguments: [String] {
    (1..<max(1, CommandLine.argc)).compactMap { number in
      CommandLine.unsafeArgv[Int(number)].map { String(fileName: $0) }
    }
  }

  /// The data folder: the one asked for, else `$TIENDO_DATA`, else `./Data`, else the installed copy.
  func dataFolder(askedFor folder: String?) -> String {
    if let folder = folder ?? variable("TIENDO_DATA") { return folder }
    if !exists("Data"), let installed = installedFolder, exists(installed) { return installed }
    return "Data"
  }

  /// `share/tiendo/Data` beside the folder that holds the program.
  private var installedFolder: String? {
    program().map { program in
      let parts = program.split(separator: "/").dropLast(2)
      return "/" + (parts + ["share", "tiendo", "Data"]).joined(separator: "/")
    }
  }

  /// The folder of what the program keeps between runs; `nil` where nothing names a place for it.
  ///
  /// - SeeAlso: XDG Base Directory Specification: what is kept between runs and is not data lies in
  ///   `$XDG_STATE_HOME`, else in `~/.local/state`; a path that is not absolute is to be passed over.
  var stateFolder: String? {
    let state = variable("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (state ?? variable("HOME").map { $0 + "/.local/state" }).map { $0 + "/tiendo" }
  }

  /// The language: `--lang`, else English where the locale says so, else Vietnamese.
  func language(askedForIn arguments: [String]) -> Language {
    if let asked = Self.value(of: "--lang", in: arguments).flatMap(Language.init) { return asked }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first
    return locale?.hasPrefix("en") == true ? .english : .vietnamese
  }

  /// Whether the surroundings ask for no colours.
  ///
  /// - SeeAlso: https://no-color.org: any value but an empty one means no colours.
  var isColorless: Bool { variable("NO_COLOR") != nil }

  /// The theme: none of colours where the surroundings want that, else the one asked for, else dark.
  func theme(askedFor theme: Theme?) -> Theme { isColorless ? .mono : theme ?? .dark }

  /// The theme that the words of a command line ask for, before they have been parsed.
  func theme(askedForIn arguments: [String]) -> Theme {
    theme(askedFor: Self.value(of: "--theme", in: arguments).flatMap(Theme.init))
  }

  /// The last word that stands for an option.
  private static func value(of option: String, in arguments: [String]) -> String? {
    var value: String?
    for (index, argument) in arguments.prefix(while: { $0 != "--" }).enumerated() {
      if argument == option, index + 1 < arguments.count {
        value = arguments[index + 1]
      } else if argument.hasPrefix(option + "=") {
        value = String(argument.dropFirst(option.count + 1))
      }
    }
    return value
  }
}

/// The bytes of a file that was kept between runs; `nil` where there is none that can be read.
func bytesOfKeptFile(_ path: String) -> [UInt8]? {
  let descriptor = open(path.fileNameBytes, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 65_536)
  // A file of this size is none of ours.
  while bytes.count < 1_000_000 {
    let count = read(descriptor, &part, part.count)
    guard count > 0 else { break }
    bytes += part.prefix(count)
  }
  return bytes
}

/// Makes the folders above a file, as far as they are missing; nobody else may look into them.
func makeFolders(above path: String) {
  for end in path.indices.dropFirst() where path[end] == "/" {
    mkdir(String(path[..<end]).fileNameBytes, 0o700)
  }
}

/// Writes `text` to a file descriptor, all of it; to a terminal in letters that it can show.
///
/// - Throws: ``Failure/readerGone`` for a pipe without a reader, else ``Failure/outputClosed``.
func write(_ text: String, to descriptor: Int32) throws(Failure) {
  let text = isatty(descriptor) == 1 ? Terminal.shown(text) : text
  var bytes = Array(text.utf8)[...]
  while !bytes.isEmpty {
    let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { throw errno == EPIPE ? .readerGone : .outputClosed }
    bytes = bytes.dropFirst(count)
  }
}
