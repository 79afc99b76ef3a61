import PlanIndicators

// The words for views that the reader gave a name.

extension Strings {
  package var savedViewsHint: Hint {
    switch language {
    case .vietnamese:
      Hint("lưu cách xem", "Lưu màn hình đang xem (lọc, thứ tự, cột) dưới một tên; mở lại, xóa")
    case .english:
      Hint(
        "save view",
        "Keep this screen (filters, order, columns) under a name; open it again, remove it")
    }
  }

  package var savedViewPrompt: String {
    switch language {
    case .vietnamese: "Tên: "
    case .english: "Name: "
    }
  }

  package var savedViewKeys: String {
    switch language {
    case .vietnamese: "Enter lưu, mở  ↑↓ chọn  Delete xóa  Esc thôi"
    case .english: "Enter keep, open  ↑↓ choose  Delete remove  Esc cancel"
    }
  }

  package var noSavedViews: String {
    switch language {
    case .vietnamese: "Chưa lưu cách xem nào. Gõ một tên rồi bấm Enter để lưu màn hình vừa xem."
    case .english:
      "No view is kept yet. Type a name and press Enter to keep the screen before this one."
    }
  }

  /// What would be kept: "Lưu cách xem: Chỉ tiêu chậm, không đạt".
  func viewToSave(_ screen: String) -> String {
    switch language {
    case .vietnamese: "Lưu cách xem: \(screen)"
    case .english: "View to keep: \(screen)"
    }
  }

  func keepSavedView(_ name: String) -> String {
    switch language {
    case .vietnamese: "Lưu thành “\(name)”"
    case .english: "Keep as “\(name)”"
    }
  }

  func replaceSavedView(_ name: String) -> String {
    switch language {
    case .vietnamese: "Thay cách xem “\(name)” đã có"
    case .english: "Replace the view “\(name)”"
    }
  }

  func savedViewNamed(_ name: String) -> String {
    switch language {
    case .vietnamese: "Cách xem “\(name)”"
    case .english: "View “\(name)”"
    }
  }

  func savedViewOpened(_ name: String) -> String {
    switch language {
    case .vietnamese: "Cách xem “\(name)”. Bấm Esc để quay lại, Ctrl-S để lưu, xóa."
    case .english: "View “\(name)”. Esc goes back; Ctrl-S keeps and removes views."
    }
  }

  func savedViewIsGone(_ name: String) -> String {
    switch language {
    case .vietnamese: "Số liệu hiện nay không còn nơi mà cách xem “\(name)” mở."
    case .english: "The data no longer has the place that the view “\(name)” opens."
    }
  }

  /// What became of a change of the saved views.
  package func changed(_ change: SavedViewChange) -> String {
    switch (change, language) {
    case (.keep(let view), .vietnamese):
      "Đã lưu cách xem “\(view.name)”; bấm : rồi gõ tên để mở lại."
    case (.keep(let view), .english):
      "The view “\(view.name)” is kept; press : and type its name to open it."
    case (.remove(let name), .vietnamese): "Đã xóa cách xem “\(name)”."
    case (.remove(let name), .english): "The view “\(name)” is removed."
    }
  }

  /// Why the saved views stay as they were; `path` is `nil` where the system names no place for them.
  package func savedViewsNotWritten(to path: String?) -> String {
    switch (language, path) {
    case (.vietnamese, let path?):
      "Không ghi được \(path); cách xem chưa thay đổi. Kiểm tra quyền ghi."
    case (.english, let path?):
      "\(path) cannot be written; the views are as before. Check the permissions."
    case (.vietnamese, nil): "Không biết lưu vào đâu: đặt biến HOME hoặc XDG_STATE_HOME."
    case (.english, nil): "There is no place to keep it: set HOME or XDG_STATE_HOME."
    }
  }
}
