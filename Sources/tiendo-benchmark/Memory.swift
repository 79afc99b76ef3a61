import CAllocator
import PlanIndicators

/// How much memory the observations of a folder take.
///
/// The same folder is read with and without its observations, and what the allocator has handed out
/// (mallinfo2's `uordblks` and `hblkhd`) is compared while each of the two is held. The difference is
/// all that the figures add: their rows, the texts of their ids and the index of their series. Resident
/// memory would also count pages that reading has left behind.
struct Memory {
  let bytesPerObservation: Int

  init(of folder: Folder) {
    let empty = Self.held(folder.withoutObservations)
    let full = Self.held(folder.files)
    bytesPerObservation = (full - empty) / folder.observationCount
  }

  /// The bytes that a folder holds once it is read.
  private static func held(_ files: [String: [UInt8]]) -> Int {
    let before = allocated
    let folder = PlanFolder(files: files)
    return withExtendedLifetime(folder) { allocated - before }
  }

  private static var allocated: Int {
    let info = mallinfo2()
    return Int(info.uordblks) + Int(info.hblkhd)
  }
}
