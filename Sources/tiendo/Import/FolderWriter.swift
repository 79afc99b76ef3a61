import Glibc
import PlanIndicators

/// Replaces files of a plan folder together: all of them or none, whatever interrupts it.
///
/// One writer at a time: the folder is locked as long as this value lives. The lock is the kernel's and
/// ends with the process, so that none is ever left behind.
///
/// - SeeAlso: ``WriteJournal`` for the order of the steps; flock(2), rename(2), fsync(2).
struct FolderWriter: ~Copyable {
  private let path: String
  private let folder: Int32

  /// Locks the folder, and finishes what a writer before left half done.
  ///
  /// - Throws: ``WriteFault`` where another writer is at work or the folder cannot be written to.
  static func locking(_ path: String) throws(WriteFault) -> FolderWriter {
    let folder = open(path.fileNameBytes, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw .failed(path, errno) }
    let writer = FolderWriter(path: path, folder: folder)
    guard flock(folder, LOCK_EX | LOCK_NB) == 0 else {
      throw errno == EWOULDBLOCK ? .busy(path) : .noLock(path, errno)
    }
    guard access(path.fileNameBytes, W_OK | X_OK) == 0 else { throw .readOnly(path) }
    try writer.finishInterrupted()
    return writer
  }

  private init(path: String, folder: Int32) {
    self.path = path
    self.folder = folder
  }

  deinit { close(folder) }

  /// Puts `new` in the place of `old`, both by name.
  ///
  /// - Throws: ``WriteFault``; nothing has changed then.
  func replace(_ old: [String: [UInt8]], by new: [String: [UInt8]]) throws(WriteFault) {
    let names = new.keys.sorted()
    do throws(WriteFault) {
      for name in names {
        try checkIsPlainFile(name)
        try write(new[name] ?? [], to: WriteJournal.newName(of: name), likeFile: name)
      }
      let journal = WriteJournal(
        entries: names.map {
          .init(file: $0, old: .init(old[$0] ?? []), new: .init(new[$0] ?? []))
        })
      try write(Array(journal.text.utf8), to: Self.newJournal, likeFile: names.first ?? "")
      for name in names {
        guard try bytes(of: name) == old[name] else { throw WriteFault.changedMeanwhile(name) }
      }
      // From here on the new files are the folder's.
      try rename(Self.newJournal, to: WriteJournal.fileName)
    } catch {
      for name in names { unlinkat(folder, WriteJournal.newName(of: name), 0) }
      unlinkat(folder, Self.newJournal, 0)
      throw error
    }
    do {
      try sync()
      try finish(names)
    } catch {
      throw .halfDone(path)
    }
  }

  private static let newJournal = WriteJournal.fileName + ".new"

  /// Renames the new files over the old ones and removes the journal.
  private func finish(_ names: [String]) throws(WriteFault) {
    for name in names where exists(WriteJournal.newName(of: name)) {
      try rename(WriteJournal.newName(of: name), to: name)
    }
    try sync()
    unlinkat(folder, WriteJournal.fileName, 0)
    try sync()
  }

  private func finishInterrupted() throws(WriteFault) {
    guard let bytes = try bytes(of: WriteJournal.fileName) else { return }
    guard let journal = WriteJournal(bytes) else { throw .brokenJournal(WriteJournal.fileName) }
    for entry in journal.entries {
      guard let new = try self.bytes(of: WriteJournal.newName(of: entry.file)) else { continue }
      let current = try self.bytes(of: entry.file).map { WriteJournal.Fingerprint($0) }
      // Somebody has edited the old file since: neither may be thrown away.
      guard current == entry.old, WriteJournal.Fingerprint(new) == entry.new else {
        throw .editedSince(entry.file)
      }
    }
    try finish(journal.entries.map(\.file))
  }

  // MARK: Steps

  /// A link would be replaced by a file, and a file that is not to be written to by one that is.
  private func checkIsPlainFile(_ name: String) throws(WriteFault) {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw .failed("\(path)/\(name)", errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(name) }
    guard faccessat(folder, name, W_OK, AT_EACCESS) == 0 else { throw .readOnly("\(path)/\(name)") }
  }

  private func exists(_ name: String) -> Bool { faccessat(folder, name, F_OK, 0) == 0 }

  private func bytes(of name: String) throws(WriteFault) -> [UInt8]? {
    do {
      return try bytesOfFile("\(path)/\(name)")
    } catch {
      throw .failed("\(path)/\(name)", errno)
    }
  }

  /// Writes a file to the disk, with the rights of another and, as far as the system lets us, its owner.
  private func write(
    _ bytes: [UInt8], to name: String, likeFile model: String
  ) throws(WriteFault) {
    unlinkat(folder, name, 0)
    let descriptor = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw fault(at: name) }
    defer { close(descriptor) }
    var status = stat()
    if fstatat(folder, model, &status, 0) == 0 {
      if fchown(descriptor, status.st_uid, status.st_gid) != 0 {
        _ = fchown(descriptor, uid_t.max, status.st_gid)
      }
      fchmod(descriptor, status.st_mode & 0o777)
    }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw fault(at: name) }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw fault(at: name) }
  }

  private func rename(_ name: String, to other: String) throws(WriteFault) {
    guard renameat(folder, name, folder, other) == 0 else { throw fault(at: other) }
  }

  /// Writes the names of the folder to the disk; some file systems do that by themselves.
  private func sync() throws(WriteFault) {
    guard fsync(folder) == 0 || errno == EINVAL else { throw fault(at: ".") }
  }

  private func fault(at name: String) -> WriteFault {
    switch errno {
    case EROFS, EACCES, EPERM: .readOnly(path)
    case ENOSPC, EDQUOT: .full(path)
    case EFBIG: .tooLarge(path)
    default: .failed("\(path)/\(name)", errno)
    }
  }
}

/// Why files of a folder could not be replaced.
enum WriteFault: Error, Hashable {
  /// Another program is writing into the folder.
  case busy(String)
  /// The folder cannot be locked.
  case noLock(String, Int32)
  /// The folder may not be written to.
  case readOnly(String)
  /// The device is full.
  case full(String)
  /// The system limits the size of files.
  case tooLarge(String)
  /// It is a link or something else that is no file.
  case notAFile(String)
  /// A file was changed after it had been read.
  case changedMeanwhile(String)
  /// An earlier writing was interrupted and the file edited before it was finished.
  case editedSince(String)
  /// What an earlier writing left cannot be read.
  case brokenJournal(String)
  /// The change has happened, but the next writer must finish it.
  case halfDone(String)
  /// The system says no.
  case failed(String, Int32)
}
