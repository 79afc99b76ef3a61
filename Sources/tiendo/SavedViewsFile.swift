import DashboardUI
import Glibc
import PlanIndicators

/// The file that keeps the reader's saved views from one run to the next.
struct SavedViewsFile {
  let path: String

  /// That of this process's reader; `nil` where the surroundings name no place for it.
  static var current: SavedViewsFile? {
    Surroundings.process.stateFolder.map { SavedViewsFile(path: $0 + "/views") }
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
    makeFolders(above: path)
    try Output(path: path, replaces: true, dataFolder: dataFolder)
      .write(SavedView.text(of: changed))
    return changed
  }
}
