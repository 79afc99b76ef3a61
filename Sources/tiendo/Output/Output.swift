import CRename
import Glibc
import PlanIndicators

/// Where the result of a command goes: to standard output or, whole or not at all, to a place in the
/// file system.
struct Output {
  /// What was given after `--output`; `nil` for standard output.
  let path: String?
  /// Whether what is there already may be replaced.
  let replaces: Bool
  /// The data folder, of which no file may be written over.
  let dataFolder: String

  /// A file of a result.
  typealias File = (name: String, text: String)

  /// Writes a result of one text.
  func write(_ text: String) throws(Failure) {
    guard let path else { return try tiendo.write(text, to: STDOUT_FILENO) }
    do {
      try writeFile(text, to: path, naming: path)
    } catch {
      throw .output(error)
    }
  }

  /// Writes a result of several files into a folder of their own.
  func write(_ files: [File]) throws(Failure) {
    guard let path else { throw .output(.needsFolder) }
    do {
      try writeFolder(files, to: path)
    } catch {
      throw .output(error)
    }
  }

  // MARK: A file

  /// Writes beside the place and takes it in one step, so that no reader and no interruption ever
  /// finds half of it.
  ///
  /// `asked` is the name that faults tell.
  private func writeFile(
    _ text: String, to place: String, naming asked: String
  ) throws(OutputFault) {
    var status = stat()
    var path = place
    var mode: mode_t?
    if stat(place.fileNameBytes, &status) == 0 {
      switch status.st_mode & S_IFMT {
      case S_IFDIR: throw .isFolder(asked)
      case S_IFREG: mode = status.st_mode & 0o777
      // A device or a pipe takes the bytes as they come; nothing stands in for it.
      default: return try writeInPlace(text, to: place)
      }
      path = resolved(place) ?? place
    } else if lstat(place.fileNameBytes, &status) == 0, !replaces {
      throw .exists(asked)
    }
    guard !isInDataFolder(path) else { throw .isDataFolder(asked) }
    guard mode == nil || replaces else { throw .exists(asked) }
    Draft.removeAbandoned(in: folderOf(path))
    let (draft, descriptor) = try newDraft(beside: path, askedFor: asked)
    do throws(OutputFault) {
      try write(text, to: descriptor, mode: mode, askedFor: asked)
      try settle(draft, as: path, askedFor: asked)
    } catch {
      unlink(draft.fileNameBytes)
      throw error
    }
    synchronize(folderOf(path))
  }

  private func writeInPlace(_ text: String, to path: String) throws(OutputFault) {
    let descriptor = open(path.fileNameBytes, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .refused(path, .init(errno)) }
    defer { close(descriptor) }
    do {
      try tiendo.write(text, to: descriptor)
    } catch {
      throw .refused(path, .init(errno))
    }
  }

  private func newDraft(
    beside path: String, askedFor asked: String
  ) throws(OutputFault) -> (path: String, descriptor: Int32) {
    for number in 0..<100 {
      let draft = Draft(of: nameOf(path), in: folderOf(path), number: number).path
      let descriptor = open(draft.fileNameBytes, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (draft, descriptor) }
      guard errno == EEXIST else { throw .refused(asked, .init(errno)) }
    }
    throw .refused(asked, .other)
  }

  /// Writes all of a draft to the disk and closes it.
  private func write(
    _ text: String, to descriptor: Int32, mode: mode_t?, askedFor asked: String
  ) throws(OutputFault) {
    var code: Int32 = 0
    do {
      try tiendo.write(text, to: descriptor)
      if let mode { fchmod(descriptor, mode) }
      if fsync(descriptor) != 0 { code = errno }
    } catch {
      code = errno
    }
    if close(descriptor) != 0, code == 0 { code = errno }
    guard code == 0 else { throw .refused(asked, .init(code)) }
  }

  /// Gives a draft its name; without leave to replace, only where nothing has come there meanwhile.
  private func settle(
    _ draft: String, as path: String, askedFor asked: String
  ) throws(OutputFault) {
    if !replaces {
      if link(draft.fileNameBytes, path.fileNameBytes) == 0 {
        unlink(draft.fileNameBytes)
        return
      }
      if errno == EEXIST { throw .exists(asked) }
      // Some file systems, such as those of memory sticks, know no second names.
    }
    guard rename(draft.fileNameBytes, path.fileNameBytes) == 0 else {
      throw .refused(asked, .init(errno))
    }
  }

  private func isInDataFolder(_ path: String) -> Bool {
    PlanFolder.fileNames.contains(nameOf(path)) && isDataFolder(folderOf(path))
  }

  // MARK: A folder

  /// Writes a folder beside the place and moves it there; one that may be replaced changes places
  /// with it in one step.
  private func writeFolder(_ files: [File], to asked: String) throws(OutputFault) {
    let path = resolved(asked) ?? withoutEndingSlash(asked)
    let isThere = try checkFolder(at: path)
    Draft.removeAbandoned(in: folderOf(path))
    let draft = Draft(of: nameOf(path), in: folderOf(path), number: 0).path
    guard mkdir(draft.fileNameBytes, 0o777) == 0 else { throw .refused(asked, .init(errno)) }
    do throws(OutputFault) {
      let inDraft = Output(path: draft, replaces: false, dataFolder: dataFolder)
      for file in files {
        try inDraft.writeFile(
          file.text, to: "\(draft)/\(file.name)", naming: "\(path)/\(file.name)")
      }
      try settle(folder: draft, as: path, isThere: isThere)
    } catch {
      Draft.remove(folder: draft)
      throw error
    }
    synchronize(folderOf(path))
  }

  /// Whether a folder stands at `path` that may give way.
  private func checkFolder(at path: String) throws(OutputFault) -> Bool {
    var status = stat()
    guard lstat(path.fileNameBytes, &status) == 0 else { return false }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .isFile(path) }
    guard !isDataFolder(path) else { throw .isDataFolder(path) }
    let names = Draft.entries(of: path)
    guard !names.isEmpty else { return false }
    guard replaces else { throw .exists(path) }
    if let other = names.sorted().first(where: { !ExportFormat.fileNames.contains($0) }) {
      throw .holdsOther(path, name: other)
    }
    return true
  }

  private func settle(
    folder draft: String, as path: String, isThere: Bool
  ) throws(OutputFault) {
    if isThere, crename_exchange(draft.fileNameBytes, path.fileNameBytes) == 0 {
      return Draft.remove(folder: draft)
    }
    // Where the file system cannot exchange two names, the old folder is moved away first.
    let old = draft + ".old"
    if isThere, rename(path.fileNameBytes, old.fileNameBytes) != 0 {
      throw .refused(path, .init(errno))
    }
    guard rename(draft.fileNameBytes, path.fileNameBytes) == 0 else {
      let code = errno
      if isThere { rename(old.fileNameBytes, path.fileNameBytes) }
      throw code == EEXIST || code == ENOTEMPTY ? .exists(path) : .refused(path, .init(code))
    }
    if isThere { Draft.remove(folder: old) }
  }

  // MARK: Places

  private func isDataFolder(_ path: String) -> Bool {
    resolved(path).map { $0 == resolved(dataFolder) } ?? false
  }

  private func resolved(_ path: String) -> String? {
    realpath(path.fileNameBytes, nil).map { resolved in
      defer { free(resolved) }
      return String(fileName: resolved)
    }
  }

  private func withoutEndingSlash(_ path: String) -> String {
    path.utf8.count > 1 && path.utf8.last == UInt8(ascii: "/")
      ? withoutEndingSlash(String(path.dropLast())) : path
  }

  private func folderOf(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func nameOf(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// Makes a folder's list of names last; where the system cannot, the files last all the same.
  private func synchronize(_ folder: String) {
    let descriptor = open(folder.fileNameBytes, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
