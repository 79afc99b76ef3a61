import DashboardUI
import Glibc
import PlanIndicators

/// The file that keeps the reader's saved views from one run to the next.
///
/// - SeeAlso: XDG Base Directory Specification: what a program keeps between runs and is not data lies in
///   `$XDG_STATE_HOME`, else in `~/.local/state`; a path that is not absolute is to be passed over.
struct SavedViewsFile {
  let path: String

  /// That of this process's reader; `nil` where the surroundings name no place for it.
  static var current: SavedViewsFile? {
    let variable = Surroundings.process.variable
    let state = variable("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    guard let folder = state ?? variable("HOME").map({ $0 + "/.local/state" }) else { return nil }
    return SavedViewsFile(path: folder + "/tiendo/views")
  }

  /// The views that are kept; none where there is no file.
  var views: [SavedView] {
    let descriptor = open(path.fileNameBytes, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    // A file of this size is not one of views.
    while bytes.count < 1_000_000 {
      let count = read(descriptor, &part, part.count)
      guard count > 0 else { break }
      bytes += part.prefix(count)
    }
    return SavedView.views(in: String(decoding: bytes, as: UTF8.self))
  }

  /// Changes the views as they are kept now, which another window may have changed meanwhile.
  ///
  /// - Returns: The views after the change.
  func apply(
    _ change: SavedViewChange, dataFolder: String
  ) throws(Failure) -> [SavedView] {
    let changed = change.applied(to: views)
    makeFolders()
    try Output(path: path, replaces: true, dataFolder: dataFolder)
      .write(SavedView.text(of: changed))
    return changed
  }

  /// Makes the folders above the file, as far as they are missing.
  private func makeFolders() {
    for end in path.indices.dropFirst() where path[end] == "/" {
      mkdir(String(path[..<end]).fileNameBytes, 0o700)
    }
  }
}
