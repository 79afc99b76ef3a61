import PlanIndicators

// The words for what goes out of the program.

extension Strings {
  /// That so many rows were sent to the clipboard; the terminal does not say whether it took them.
  package func copied(rows: Int) -> String {
    switch (language, rows) {
    case (.vietnamese, 1):
      "Đã gửi dòng đang chọn vào bộ nhớ tạm. Không dán được thì bấm e để ghi ra tệp."
    case (.vietnamese, _):
      "Đã gửi bảng \(rows) dòng vào bộ nhớ tạm. Không dán được thì bấm e để ghi ra tệp."
    case (.english, 1):
      "The line was sent to the clipboard. If it cannot be pasted, e writes a file."
    case (.english, _):
      "The table of \(rows) rows was sent to the clipboard. If it cannot be pasted, e writes a file."
    }
  }

  /// That the clipboard cannot be reached and a file was written instead.
  package func copied(to file: String) -> String {
    switch language {
    case .vietnamese: "Không gửi được vào bộ nhớ tạm ở đây; đã ghi ra tệp \(file)."
    case .english: "The clipboard cannot be reached here; it was written to \(file)."
    }
  }

  package func exported(to file: String) -> String {
    switch language {
    case .vietnamese: "Đã ghi bảng đang xem ra tệp \(file)."
    case .english: "The table was written to \(file)."
    }
  }

  package var notExported: String {
    switch language {
    case .vietnamese: "Không ghi được tệp ở thư mục này. Kiểm tra quyền ghi."
    case .english: "The file cannot be written here. Check the permissions of the folder."
    }
  }

  package var copyTableHint: Hint {
    switch language {
    case .vietnamese: Hint("chép bảng", "Chép cả bảng đang xem, dán được vào Excel, Word")
    case .english: Hint("copy table", "Copy the whole table, to be pasted into a spreadsheet")
    }
  }

  /// How final a figure is, as the head of a column.
  package var statusOfFigure: String {
    switch language {
    case .vietnamese: "Loại số liệu"
    case .english: "Status of the figure"
    }
  }
}
