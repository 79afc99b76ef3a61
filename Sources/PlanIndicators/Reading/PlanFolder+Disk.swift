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

  /// The bytes of the files of the folder at `path`, by name.
  static func files(at path: String) throws(ReadingError) -> [String: [UInt8]] {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == EACCES ? .notReadable(path) : .noSuchFolder(path)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path) }
    guard access(path, R_OK | X_OK) == 0 else { throw .notReadable(path) }
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
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else {
    if errno == ENOENT { return nil }
    throw .notReadable(path)
  }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
    throw .notReadable(path)
  }
  var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
  var length = 0
  while true {
    if length == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
    let count = bytes.withUnsafeMutableBytes { buffer in
      read(descriptor, buffer.baseAddress?.advanced(by: length), buffer.count - length)
    }
    guard count >= 0 else { throw .notReadable(path) }
    guard count > 0 else { break }
    length += count
  }
  bytes.removeLast(bytes.count - length)
  return bytes
}
