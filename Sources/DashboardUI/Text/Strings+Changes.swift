import PlanIndicators

// What has changed, in words.

extension Strings {
  /// Why a folder that was read anew is not shown, and that the figures in view stay.
  package func text(_ refusal: Refusal) -> String {
    let reason =
      switch refusal {
      case .unreadable(let error): text(error)
      case .faulty(let issue, _): text(issue)
      }
    return switch language {
    case .vietnamese: "Giữ số liệu cũ: \(reason)"
    case .english: "Old figures kept: \(reason)"
    }
  }

  /// That a folder with a fault can be read again, and says what it said before.
  package var readAgain: String {
    switch language {
    case .vietnamese: "Đã đọc lại được thư mục số liệu; số liệu không đổi."
    case .english: "The data folder can be read again; the figures are the same."
    }
  }

  /// What reading the folder anew has changed.
  package func reloaded(_ names: [String]) -> String {
    switch (language, names.isEmpty) {
    case (.vietnamese, true): "Tệp số liệu vừa thay đổi; không đổi kết quả chỉ tiêu nào ở đây."
    case (.english, true): "The files have changed; no result here is another."
    case (.vietnamese, false):
      "Tệp số liệu vừa thay đổi: đổi \(names.count) chỉ tiêu: \(names.joined(separator: "; "))."
    case (.english, false):
      "The files have changed, and with them \(names.count): \(names.joined(separator: "; "))."
    }
  }
}
