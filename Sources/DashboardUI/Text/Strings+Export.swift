import PlanIndicators

// The words for what goes out of the program.

extension Strings {
  /// What was copied or written: "23 dòng của bảng “Tiến độ: Năm 2023”".
  ///
  /// The count stands first: on a narrow screen the end of the sentence has no room.
  private func name(of what: Outgoing) -> String {
    switch (language, what) {
    case (.vietnamese, .row): "dòng đang chọn"
    case (.vietnamese, .table(let title, let rows)): "\(rows) dòng của bảng “\(title)”"
    case (.english, .row): "the selected line"
    case (.english, .table(let title, let rows)):
      "\(counted(rows, one: "row", many: "rows")) of “\(title)”"
    }
  }

  /// That something was sent to the clipboard; the terminal does not say whether it took it.
  package func copied(_ what: Outgoing) -> String {
    switch language {
    case .vietnamese:
      "Đã gửi vào bộ nhớ tạm: \(name(of: what)). Không dán được thì bấm e để ghi ra tệp."
    case .english:
      "Sent to the clipboard: \(name(of: what)). If it cannot be pasted, e writes a file."
    }
  }

  /// That the clipboard cannot be reached and a file was written instead.
  package func copied(_ what: Outgoing, to file: String) -> String {
    switch language {
    case .vietnamese:
      "Không gửi được vào bộ nhớ tạm ở đây; đã ghi ra tệp \(file): \(name(of: what))."
    case .english:
      "The clipboard cannot be reached here; written to \(file): \(name(of: what))."
    }
  }

  package func exported(_ what: Outgoing, to file: String) -> String {
    switch language {
    case .vietnamese: "Đã ghi ra tệp \(file): \(name(of: what))."
    case .english: "Written to \(file): \(name(of: what))."
    }
  }

  /// That the table in view has no rows.
  package var nothingToSend: String {
    switch language {
    case .vietnamese: "Bảng này không có dòng nào để chép hay ghi ra tệp."
    case .english: "This table has no rows to be copied or written."
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
    case .vietnamese: Hint("chép bảng", "Sao chép cả bảng đang xem, dán được vào Excel, Word")
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

  // MARK: Heads of columns

  /// What the screen shows where a number alone would say less: "KH ghi là".
  func asShown(_ column: String) -> String {
    switch language {
    case .vietnamese: "\(column) ghi là"
    case .english: "\(column) as shown"
    }
  }

  /// The unit of the numbers of a column: "ĐVT chênh lệch".
  func unit(of column: String) -> String {
    switch language {
    case .vietnamese: "ĐVT \(column.withSmallInitial)"
    case .english: "Unit of \(column.withSmallInitial)"
    }
  }

  /// Who gave a target.
  var giver: String {
    switch language {
    case .vietnamese: "Cấp giao KH"
    case .english: "Target by"
    }
  }

  /// The change that a promise of a change is measured by.
  var changeOnBaseline: String {
    switch language {
    case .vietnamese: "Tăng, giảm so kỳ gốc"
    case .english: "Change on baseline"
    }
  }

  /// What the cells of a table by year show.
  var contentOfCells: String {
    switch language {
    case .vietnamese: "Nội dung số liệu"
    case .english: "Figures shown"
    }
  }

  /// What is to be known about the numbers of a row, in the language of the screen.
  var notes: String {
    switch language {
    case .vietnamese: "Ghi chú"
    case .english: "Notes"
    }
  }

  /// The unit of changes of an indicator: percent, or its own.
  func changeUnit(of indicator: Indicator) -> String {
    indicator.changesInUnit ? changeUnit(ofLevel: indicator) : "%"
  }

  /// The unit in which a level changes; ranks, which rise by falling, say so.
  func changeUnit(ofLevel indicator: Indicator) -> String {
    let unit = differenceUnit(of: indicator)
    return switch (language, indicator.kind) {
    case (.vietnamese, .rank): "\(unit) (số âm là lên hạng)"
    case (.english, .rank): "\(unit) (negative is up)"
    default: unit
    }
  }

  /// A unit of a change that only a document states.
  func stated(inUnit unit: String) -> String {
    switch language {
    case .vietnamese: "\(unit), văn bản nêu"
    case .english: "\(unit), as stated"
    }
  }

  /// What a row says in full, beyond what it shows.
  var inFull: String {
    switch language {
    case .vietnamese: "Nội dung đầy đủ"
    case .english: "In full"
    }
  }

  /// What sort of thing a row is.
  var kind: String {
    switch language {
    case .vietnamese: "Loại"
    case .english: "Kind"
    }
  }

  /// How many targets and figures an area has.
  var inTheData: String {
    switch language {
    case .vietnamese: "Chỉ tiêu, số liệu"
    case .english: "Targets and figures"
    }
  }

  /// How much of the five-year target has been reached.
  var termShare: String {
    switch language {
    case .vietnamese: "Mức đạt KH 5 năm"
    case .english: "Progress on 5-y target"
    }
  }

  /// The place among the areas.
  var place: String {
    switch language {
    case .vietnamese: "Xếp thứ"
    case .english: "Rank"
    }
  }

  /// How many of the parts of an area have figures.
  func areasWithFigures(_ count: Int, of total: Int, year: Int) -> String {
    switch language {
    case .vietnamese: "Năm \(year): \(count)/\(total) địa phương có số liệu"
    case .english: "\(year): \(count) of \(total) areas \(count == 1 ? "has" : "have") figures"
    }
  }
}
