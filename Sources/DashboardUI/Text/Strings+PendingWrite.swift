package import PlanIndicators

// An import that was interrupted.

extension Strings {
  /// That an import was interrupted, what is read meanwhile and what to do.
  package func pendingWrite(_ pending: PendingWrite) -> [String] {
    let warning = word(for: DataIssue.Severity.warning)
    let edited = pending.edited.map { file in
      let draft = WriteJournal.newName(of: file)
      return switch language {
      case .vietnamese:
        "\(file): \(warning): lần nhập số liệu trước bị ngắt và tệp đã bị sửa sau đó, nên đang đọc tệp như trên đĩa; chưa rõ tệp đã có số mới hay chưa. So với \(draft), giữ một bản, rồi xóa \(WriteJournal.fileName)."
      case .english:
        "\(file): \(warning): an import was interrupted and the file edited since, so that it is read as it is on the disk; whether it has the new rows is not known. Compare it with \(draft), keep one, then remove \(WriteJournal.fileName)."
      }
    }
    guard edited.isEmpty else { return edited }
    let files = pending.files.joined(separator: ", ")
    return switch language {
    case .vietnamese:
      [
        "\(WriteJournal.fileName): \(warning): một lần nhập số liệu chưa xong với \(files); số mới đã được đọc đủ. Chạy “tiendo import … --write” lần nữa để hoàn tất."
      ]
    case .english:
      [
        "\(WriteJournal.fileName): \(warning): an import has not finished with \(files); all new rows are read. Run “tiendo import … --write” once more to finish it."
      ]
    }
  }
}
