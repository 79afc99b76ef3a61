/// What is being written into a plan folder: which files change together, from what to what.
///
/// All changed files are first written beside the old ones, under other names. Then this journal is put
/// into the folder in one step, which is the moment at which the change has happened. After it each new
/// file is renamed over the old one, and the journal removed. Whoever finds a journal takes the new files
/// for the folder's: a reader reads them where they lie, the next writer finishes the renaming. So
/// whatever is interrupted, a reader sees all old or all new files, and nobody but a writer ever writes.
///
/// A swap of the whole folder for a copy would be one step too, but needs rights over the folder above,
/// takes the place of a folder that others have open, and carries along what is not ours.
package struct WriteJournal: Sendable, Hashable {
  /// The files that change.
  package let entries: [Entry]

  /// One file that changes.
  package struct Entry: Sendable, Hashable {
    /// Its name.
    package let file: String
    /// What it was.
    package let old: Fingerprint
    /// What it becomes.
    package let new: Fingerprint

    package init(file: String, old: Fingerprint, new: Fingerprint) {
      self.file = file
      self.old = old
      self.new = new
    }
  }

  /// What tells the contents of a file from others.
  package struct Fingerprint: Sendable, Hashable {
    let length: Int
    let hash: UInt64

    package init(_ bytes: [UInt8]) {
      length = bytes.count
      var hash = RowHash()
      hash.combine(bytes.span)
      self.hash = hash.value
    }

    fileprivate init?(_ text: Substring) {
      let parts = text.split(separator: "-")
      guard parts.count == 2, let length = Int(parts[0]), let hash = UInt64(parts[1], radix: 16)
      else { return nil }
      self.length = length
      self.hash = hash
    }

    fileprivate var text: String { "\(length)-\(String(hash, radix: 16))" }
  }

  package init(entries: [Entry]) { self.entries = entries }

  /// The name of the journal in the folder.
  package static let fileName = ".tiendo-import"

  /// The name under which a file is written before it is renamed.
  package static func newName(of file: String) -> String { ".\(file).import" }

  private static let firstLine = "tiendo-import 1"
  private static let lastLine = "end"

  /// The journal as it is written.
  package var text: String {
    let lines = entries.map { "\($0.file) \($0.old.text) \($0.new.text)" }
    return ([Self.firstLine] + lines + [Self.lastLine]).map { $0 + "\n" }.joined()
  }

  /// Reads a journal.
  ///
  /// - Returns: `nil` where it is not whole, or names something that is no file of a plan folder.
  package init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.count > 2, lines.first == Self.firstLine[...], lines.last == Self.lastLine[...]
    else { return nil }
    var entries: [Entry] = []
    for line in lines.dropFirst().dropLast() {
      let parts = line.split(separator: " ")
      guard parts.count == 3, PlanFolder.fileNames.contains(String(parts[0])),
        let old = Fingerprint(parts[1]), let new = Fingerprint(parts[2])
      else { return nil }
      entries.append(Entry(file: String(parts[0]), old: old, new: new))
    }
    self.entries = entries
  }
}

/// A writing of several files that was interrupted, as a reader finds it.
public struct PendingWrite: Sendable, Hashable {
  /// The files that change.
  public let files: [String]
  /// Those of them that are neither what they were before nor what they were to become: somebody has
  /// edited them since, so that they are read as they lie on the disk.
  public let edited: [String]

  /// Makes one.
  public init(files: [String], edited: [String]) {
    self.files = files
    self.edited = edited
  }
}
