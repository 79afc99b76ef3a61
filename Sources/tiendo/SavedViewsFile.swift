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
    guard let bytes = bytesOfKeptFile(path) else { return [] }
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
