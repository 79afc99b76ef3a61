import Glibc
import PlanIndicators

/// Notices that files of a data folder change on disk.
///
/// The folder is watched, not its files, because editors write a new file and rename it over the old
/// one; its parent too, because the folder itself may be put in another's place.
///
/// - SeeAlso: inotify(7).
struct FolderWatch {
  /// Can be read when something has happened in one of the folders; lives as long as the program.
  let descriptor: Int32
  private let path: String
  private let name: String
  private let parent: String

  /// How long after the last change the files are taken to be written to their end.
  static let settling = Duration.milliseconds(200)

  /// Watches the folder at `path`.
  ///
  /// - Returns: `nil` where the system gives no watch; the figures then stay as they were read.
  init?(of path: String) {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    let parts = String(cString: real).split(separator: "/")
    self.path = path
    name = parts.last.map(String.init) ?? ""
    parent = "/" + parts.dropLast().joined(separator: "/")
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0, watchAgain() else { return nil }
  }

  /// Takes what has been noticed.
  ///
  /// - Returns: Whether any of it is about a file of the plan or the folder itself.
  func takeEvents() -> Bool {
    var isRelevant = false
    var bytes = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      isRelevant = names(in: bytes[..<count]).contains(where: isRelevantName) || isRelevant
    }
    // The path may lead to another folder by now.
    if isRelevant { _ = watchAgain() }
    return isRelevant
  }

  /// The names of the files that the events are about; empty for the folder itself.
  private func names(in bytes: ArraySlice<UInt8>) -> [String] {
    var names: [String] = []
    var rest = bytes
    while rest.count >= MemoryLayout<inotify_event>.size {
      let event = rest.withUnsafeBytes { $0.loadUnaligned(as: inotify_event.self) }
      rest = rest.dropFirst(MemoryLayout<inotify_event>.size)
      let name = rest.prefix(Int(event.len)).prefix { $0 != 0 }
      // After too many events at once anything may have changed.
      names.append(
        event.mask & UInt32(IN_Q_OVERFLOW) != 0 ? "" : String(decoding: name, as: UTF8.self))
      rest = rest.dropFirst(Int(event.len))
    }
    return names
  }

  private func isRelevantName(_ name: String) -> Bool {
    name.isEmpty || name == self.name || PlanFolder.fileNames.contains(name)
  }

  private func watchAgain() -> Bool {
    let changes = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_ATTRIB
    let own = inotify_add_watch(descriptor, path, UInt32(changes | IN_DELETE_SELF | IN_MOVE_SELF))
    let above = inotify_add_watch(
      descriptor, parent, UInt32(IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE))
    return own >= 0 || above >= 0
  }
}
