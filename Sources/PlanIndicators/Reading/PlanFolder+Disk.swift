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

  /// The bytes of the files of the plan folder at `path`, by name, all of one moment.
  ///
  /// Where files are being replaced together, all are the old ones or all the new ones; see
  /// ``WriteJournal``.
  ///
  /// - Throws: A ``ReadingError`` as ``init(path:)``.
  package static func files(at path: String) throws(ReadingError) -> [String: [UInt8]] {
    try contents(at: path).files
  }

  /// What tells the files of the folder at `path` from any others, without reading them; `nil` where the
  /// folder may not be read, and while a change of several files is under way or has been interrupted.
  package static func stamp(at path: String) -> String? {
    guard access(path.fileNameBytes, R_OK | X_OK) == 0,
      stampOfFile("\(path)/\(WriteJournal.fileName)") == nil
    else { return nil }
    return fileNames.map { stampOfFile("\(path)/\($0)") ?? "none" }.joined(separator: ",")
  }

  /// The same files, and the interrupted writing whose new files are among them.
  static func contents(
    at path: String
  ) throws(ReadingError) -> (files: [String: [UInt8]], pending: PendingWrite?) {
    var status = stat()
    let name = path.fileNameBytes
    guard stat(name, &status) == 0 else {
      throw errno == EACCES ? .notReadable(path) : .noSuchFolder(path)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path) }
    guard access(name, R_OK | X_OK) == 0 else { throw .notReadable(path) }
    var snapshot = try FolderSnapshot(of: path)
    // A writer is done in milliseconds; files that never rest are taken as they are.
    for _ in 0..<Self.mostReadings {
      if snapshot.isOfOneMoment { break }
      usleep(2_000)
      snapshot = try FolderSnapshot(of: path)
    }
    guard snapshot.files["indicators.csv"] != nil || snapshot.files["targets.csv"] != nil else {
      throw .notAPlanFolder(path)
    }
    return (snapshot.files, snapshot.pending)
  }

  private static let mostReadings = 50
}

/// The files of a folder as they were read one after the other.
private struct FolderSnapshot {
  private(set) var files: [String: [UInt8]] = [:]
  /// What a writer before has left half done, or one is at just now.
  private(set) var pending: PendingWrite?
  private let path: String
  private let journal: [UInt8]?
  private var stamps: [String: FileStamp] = [:]

  init(of path: String) throws(ReadingError) {
    self.path = path
    journal = try fileContents("\(path)/\(WriteJournal.fileName)")?.bytes
    let entries = journal.flatMap(WriteJournal.init)?.entries ?? []
    var edited: [String] = []
    for name in PlanFolder.fileNames {
      let entry = entries.first { $0.file == name }
      // A file that has been renamed already is the new one.
      let draft = try entry.flatMap { _ throws(ReadingError) in
        try fileContents("\(path)/\(WriteJournal.newName(of: name))")
      }
      var contents = try fileContents("\(path)/\(name)")
      if let entry {
        let found = contents.map { WriteJournal.Fingerprint($0.bytes) }
        if let draft, found == entry.old, WriteJournal.Fingerprint(draft.bytes) == entry.new {
          contents = draft
        } else if found != entry.new {
          edited.append(name)
        }
      }
      files[name] = contents?.bytes
      stamps[name] = contents?.stamp
    }
    if !entries.isEmpty { pending = PendingWrite(files: entries.map(\.file), edited: edited) }
  }

  /// Whether nothing has changed since the first file was read.
  ///
  /// The journal is looked at first: it is there from before the first file is renamed until after the
  /// last one, so that without it a rename that was missed shows in the files.
  var isOfOneMoment: Bool {
    let journalNow = try? fileContents("\(path)/\(WriteJournal.fileName)")?.bytes
    guard journalNow == nil || journalNow == journal else { return false }
    return PlanFolder.fileNames.allSatisfy { name in
      let now = FileStamp(ofFileAt: "\(path)/\(name)")
      return now == stamps[name]
        || journal != nil
          && FileStamp(ofFileAt: "\(path)/\(WriteJournal.newName(of: name))") == stamps[name]
    }
  }
}

/// What changes when a file is replaced or written to.
private struct FileStamp: Equatable {
  private let device: UInt64
  private let number: UInt64
  private let length: Int64
  private let seconds: Int
  private let nanoseconds: Int

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
    length = Int64(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }

  init?(ofFileAt path: String) {
    var status = stat()
    guard stat(path.fileNameBytes, &status) == 0 else { return nil }
    self.init(status)
  }
}

/// What tells a file from any other and from itself before it was last written to, moved or put in
/// another's place; `nil` when there is none.
///
/// - SeeAlso: stat(2): the time of the last change of its status, which no program can set.
package func stampOfFile(_ path: String) -> String? {
  var status = stat()
  guard stat(path.fileNameBytes, &status) == 0 else { return nil }
  let (written, changed) = (status.st_mtim, status.st_ctim)
  return [
    Int(status.st_dev), Int(status.st_ino), Int(status.st_size), written.tv_sec, written.tv_nsec,
    changed.tv_sec, changed.tv_nsec,
  ].map(String.init).joined(separator: " ")
}

/// The bytes of a file; `nil` when there is none.
///
/// - Throws: That it cannot be read, or is no file.
package func bytesOfFile(_ path: String) throws(ReadingError) -> [UInt8]? {
  try fileContents(path)?.bytes
}

private func fileContents(
  _ path: String
) throws(ReadingError) -> (bytes: [UInt8], stamp: FileStamp)? {
  // What is no file, as a pipe, would be waited for.
  let descriptor = open(path.fileNameBytes, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
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
    guard count > 0 else { return (bytes, FileStamp(status)) }
    room = max(room - count, 4_096)
  }
}
