// The only file of this library that touches the disk. It opens for reading and nothing else.

import Glibc

extension PlanFolder {
  /// Reads the plan folder at `path`.
  ///
  /// - Throws: A ``ReadingError`` when there is no folder, when it or a file of it may not be read,
  ///   or when it holds none of the files of a plan. Faults inside the files are not thrown; they
  ///   stand in ``issues``.
  public init(path: String) throws(ReadingError) {
    self.init(files: try Self.files(at: path))
  }

  /// The bytes of the files of the plan folder at `path`, by name; those that it lacks are left out.
  package static func files(at path: String) throws(ReadingError) -> [String: [UInt8]] {
    var status = stat()
    let name = path.fileNameBytes
    guard stat(name, &status) == 0 else {
      throw errno == EACCES ? .notReadable(path) : .noSuchFolder(path)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path) }
    guard access(name, R_OK | X_OK) == 0 else { throw .notReadable(path) }
    var files: [String: [UInt8]] = [:]
    for name in fileNames {
      files[name] = try bytesOfFile("\(path)/\(name)")
    }
    guard files["indicators.csv"] != nil || files["targets.csv"] != nil else {
      throw .notAPlanFolder(path)
    }
    return files
  }
}

/// The bytes of a file; `nil` when there is none.
private func bytesOfFile(_ path: String) throws(ReadingError) -> [UInt8]? {
  let descriptor = open(path.fileNameBytes, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else {
    if errno == ENOENT { return nil }
    throw .notReadable(path)
  }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
    throw .notReadable(path)
  }
  var bytes: [UInt8] = []
  // One byte more than the file has, so that its end is found by the second reading already.
  var room = Int(status.st_size) + 1
  while true {
    var count = 0
    let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, length in
      count = read(descriptor, buffer.baseAddress, room)
      length = max(0, count)
    }
    guard count >= 0 else { throw .notReadable(path) }
    if bytes.isEmpty { bytes = part } else { bytes += part }
    guard count > 0 else { return bytes }
    room = max(room - count, 4_096)
  }
}
