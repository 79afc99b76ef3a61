import DashboardUI
import Glibc
import PlanIndicators

/// Why a result cannot be written to where it was asked for.
enum OutputFault: Error, Hashable {
  /// There is something already, and it was not said that it may be replaced.
  case exists(String)
  /// There is a folder where a file was asked for.
  case isFolder(String)
  /// There is a file where a folder was asked for.
  case isFile(String)
  /// The folder holds something that is no result of this command.
  case holdsOther(String, name: String)
  /// A file of the data folder that is read would be written over.
  case isDataFolder(String)
  /// Several files need a folder to go to.
  case needsFolder
  /// The system does not take the bytes.
  case refused(String, Cause)

  /// What keeps the system from taking them.
  enum Cause: Hashable {
    case noSpace, tooLarge, notAllowed, noFolder, other

    /// The cause that an error number of the system stands for.
    init(_ code: Int32) {
      switch code {
      case ENOSPC, EDQUOT: self = .noSpace
      case EFBIG: self = .tooLarge
      case EACCES, EPERM, EROFS: self = .notAllowed
      case ENOENT, ENOTDIR: self = .noFolder
      default: self = .other
      }
    }
  }
}

extension Strings {
  /// The sentence for a fault of writing.
  func sentence(for fault: OutputFault) -> String {
    switch language {
    case .vietnamese: vietnamese(fault)
    case .english: english(fault)
    }
  }

  private func vietnamese(_ fault: OutputFault) -> String {
    switch fault {
    case .exists(let path): "Đã có \(path). Thêm --force để thay, hoặc chọn tên khác."
    case .isFolder(let path): "\(path) là thư mục; hãy ghi tên tệp sau --output."
    case .isFile(let path):
      "\(path) là tệp; kết quả gồm nhiều tệp nên cần tên thư mục sau --output."
    case .holdsOther(let path, let name):
      "Thư mục \(path) có “\(name)” không do lệnh này ghi; hãy chọn thư mục khác."
    case .isDataFolder(let path):
      "\(path) thuộc thư mục số liệu đang đọc; hãy chọn nơi khác để không ghi đè số liệu gốc."
    case .needsFolder: "Kết quả gồm nhiều tệp; hãy ghi tên thư mục sau --output."
    case .refused(let path, let cause): "Không ghi được \(path): \(words(for: cause))."
    }
  }

  private func english(_ fault: OutputFault) -> String {
    switch fault {
    case .exists(let path): "\(path) exists. Add --force to replace it, or choose another name."
    case .isFolder(let path): "\(path) is a folder; name a file after --output."
    case .isFile(let path):
      "\(path) is a file; the result has several files and needs a folder after --output."
    case .holdsOther(let path, let name):
      "The folder \(path) holds “\(name)”, which this command did not write; choose another folder."
    case .isDataFolder(let path):
      "\(path) belongs to the data folder that is read; choose another place to keep the figures safe."
    case .needsFolder: "The result has several files; name a folder after --output."
    case .refused(let path, let cause): "\(path) cannot be written: \(words(for: cause))."
    }
  }

  private func words(for cause: OutputFault.Cause) -> String {
    switch (language, cause) {
    case (.vietnamese, .noSpace): "đĩa hết chỗ trống; tệp cũ, nếu có, vẫn còn nguyên"
    case (.vietnamese, .tooLarge): "vượt giới hạn kích thước tệp; tệp cũ, nếu có, vẫn còn nguyên"
    case (.vietnamese, .notAllowed): "không có quyền ghi ở đây"
    case (.vietnamese, .noFolder): "không có thư mục chứa nó"
    case (.vietnamese, .other): "hệ thống từ chối; tệp cũ, nếu có, vẫn còn nguyên"
    case (.english, .noSpace): "the disk is full; a file that was there before is untouched"
    case (.english, .tooLarge):
      "it is larger than files may be; a file that was there before is untouched"
    case (.english, .notAllowed): "writing is not allowed there"
    case (.english, .noFolder): "the folder for it does not exist"
    case (.english, .other): "the system refuses; a file that was there before is untouched"
    }
  }
}
