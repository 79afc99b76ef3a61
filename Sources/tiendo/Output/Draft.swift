import Glibc
import PlanIndicators

/// What is written beside the place of a result before it takes the place.
///
/// Its name tells the process that writes it, so that what a process left that was ended in the middle
/// can be told from what is being written.
struct Draft {
  let path: String

  /// The draft of a file or folder that is to have the name `name` in `folder`.
  init(of name: String, in folder: String, number: Int) {
    path = "\(folder)/.\(name).tiendo-\(getpid())-\(number)"
  }

  /// Removes the drafts in a folder whose processes are no more.
  ///
  /// Only files and folders of exactly such a name go, never what a name like it leads to.
  static func removeAbandoned(in folder: String) {
    for name in entries(of: folder) {
      guard let process = process(ofDraft: name), kill(process, 0) != 0, errno == ESRCH else {
        continue
      }
      let path = "\(folder)/\(name)"
      var status = stat()
      guard lstat(path.fileNameBytes, &status) == 0, status.st_uid == geteuid() else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFREG: unlink(path.fileNameBytes)
      case S_IFDIR: remove(folder: path)
      default: continue
      }
    }
  }

  /// Removes a folder of files; one that holds a folder stays.
  static func remove(folder path: String) {
    for name in entries(of: path) { unlink("\(path)/\(name)".fileNameBytes) }
    rmdir(path.fileNameBytes)
  }

  /// The names of what is in a folder.
  static func entries(of path: String) -> [String] {
    guard let stream = opendir(path.fileNameBytes) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(fileName: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// The process that writes the draft of this name; `nil` where it is none.
  static func process(ofDraft name: String) -> pid_t? {
    guard name.hasPrefix("."),
      let mark = name.split(separator: ".").last,
      mark.hasPrefix("tiendo-"), name.utf8.count > mark.utf8.count + 2
    else { return nil }
    let numbers = mark.dropFirst("tiendo-".count)
      .split(separator: "-", omittingEmptySubsequences: false)
    guard numbers.count == 2,
      numbers.allSatisfy({ number in
        (number == "0" || !number.hasPrefix("0")) && !number.isEmpty
          && number.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }), let process = pid_t(numbers[0]), process > 0, let count = Int(numbers[1]), count < 100
    else { return nil }
    return process
  }
}
