import Glibc
import PlanIndicators

/// Notices that files of a data folder change on disk.
///
/// The folder is watched, not its files, because editors write a new file and rename it over the old
/// one. Where the path leads through links, so are the folders in which they and the folder itself lie,
/// because any of them may be put in another's place.
///
/// - SeeAlso: inotify(7).
struct FolderWatch {
  /// Can be read when something has happened in one of the folders; lives as long as the program.
  let descriptor: Int32
  private let path: String

  /// How long after the last change the files are taken to be written to their end.
  static let settling = Duration.milliseconds(200)

  /// Watches the folder at `path`.
  ///
  /// - Returns: `nil` where the system gives no watch; the figures then stay as they were read.
  init?(of path: String) {
    self.path = path
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0, watch() else { return nil }
  }

  /// Takes what has been noticed.
  ///
  /// - Returns: Whether any of it is about a file of the plan or the way to the folder.
  func takeEvents() -> Bool {
    let names = Set(Self.steps(to: path).map(\.name) + PlanFolder.fileNames + [""])
    var isRelevant = false
    var bytes = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      isRelevant = Self.names(in: bytes[..<count]).contains(where: names.contains) || isRelevant
    }
    // The path may lead to another folder by now.
    if isRelevant { _ = watch() }
    return isRelevant
  }

  /// The names of the files that the events are about; empty for a watched folder itself.
  private static func names(in bytes: ArraySlice<UInt8>) -> [String] {
    var names: [String] = []
    var rest = bytes
    while rest.count >= MemoryLayout<inotify_event>.size {
      let event = rest.withUnsafeBytes { $0.loadUnaligned(as: inotify_event.self) }
      rest = rest.dropFirst(MemoryLayout<inotify_event>.size)
      let name = rest.prefix(Int(event.len)).prefix { $0 != 0 }
      // After too many events at once anything may have changed.
      names.append(event.mask & UInt32(IN_Q_OVERFLOW) != 0 ? "" : String(fileName: name))
      rest = rest.dropFirst(Int(event.len))
    }
    return names
  }

  /// - Returns: Whether anything can be watched.
  private func watch() -> Bool {
    let changes = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_ATTRIB
    let replacements = IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE
    var isWatching =
      inotify_add_watch(
        descriptor, path.fileNameBytes, UInt32(changes | IN_DELETE_SELF | IN_MOVE_SELF)) >= 0
    for step in Self.steps(to: path) {
      isWatching =
        inotify_add_watch(
          descriptor, step.folder.fileNameBytes, UInt32(replacements | IN_MASK_ADD)) >= 0
        || isWatching
    }
    return isWatching
  }

  /// What the way to `path` depends on: each link that it leads through, and the folder at its end, by
  /// the folder that it lies in and its name there.
  static func steps(to path: String) -> [(folder: String, name: String)] {
    var steps: [(folder: String, name: String)] = []
    var rest = path.split(separator: "/").map(String.init)
    var folder = path.hasPrefix("/") ? "/" : "."
    var linkCount = 0
    while !rest.isEmpty {
      let name = rest.removeFirst()
      let place = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
      if let target = target(ofLink: place), linkCount < 40 {
        linkCount += 1
        steps.append((folder, name))
        if target.hasPrefix("/") { folder = "/" }
        rest = target.split(separator: "/").map(String.init) + rest
      } else {
        if rest.isEmpty { steps.append((folder, name)) }
        folder = place
      }
    }
    return steps
  }

  private static func target(ofLink path: String) -> String? {
    var name = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    return readlink(path.fileNameBytes, &name, Int(PATH_MAX)) > 0 ? String(fileName: name) : nil
  }
}
