import PlanIndicators

// The words for orders, filters, columns and searches.

extension Strings {
  /// The head of a column.
  package func word(for column: Column) -> String {
    switch (language, column) {
    case (.vietnamese, .natural): "Thứ tự của kế hoạch"
    case (.vietnamese, .name): "Tên"
    case (.vietnamese, .issuer): "Cơ quan ban hành"
    case (.vietnamese, .promises): "Số chỉ tiêu"
    case (.vietnamese, .figures): "Số số liệu"
    case (.english, .natural): "Order of the plan"
    case (.english, .name): "Name"
    case (.english, .issuer): "Issuer"
    case (.english, .promises): "Number of targets"
    case (.english, .figures): "Number of figures"
    case (_, .status): status
    case (_, .completion): completion
    case (_, .target): target
    case (_, .result): result
    case (_, .change): yearlyChange
    case (_, .cutOff): cutOff
    }
  }

  /// The same where the order that a list has by itself has a name of its own.
  package func word(for column: Column, on screen: Screen) -> String {
    if screen == .checks {
      switch (language, column) {
      case (.vietnamese, .natural): return "Mức độ"
      case (.vietnamese, .name): return "Loại lỗi"
      case (.english, .natural): return "Severity"
      case (.english, .name): return "Sort of fault"
      default: return word(for: column)
      }
    }
    guard column == .natural else { return word(for: column) }
    switch (language, screen) {
    case (.vietnamese, .behind): return "Mức chậm"
    case (.vietnamese, .documents): return "Ngày ban hành, mới trước"
    case (.vietnamese, .areas): return "Cấp hành chính"
    case (.english, .behind): return "How far behind"
    case (.english, .documents): return "Date, newest first"
    case (.english, .areas): return "Administrative level"
    default: return word(for: column)
    }
  }

  package var order: String {
    switch language {
    case .vietnamese: "Sắp xếp"
    case .english: "Order"
    }
  }

  /// What the list of what is behind counts, and in which order.
  func behindInAllPlans(_ count: Int, inside: Int, isSorted: Bool) -> String {
    switch language {
    case .vietnamese:
      "\(count) chỉ tiêu của mọi kế hoạch"
        + (inside > 0 ? ", \(inside) của địa phương bên dưới" : "")
        + (isSorted ? "" : "; chậm nhiều xếp trước, chưa chắc (~) tính một nửa")
    case .english:
      "\(count) of all plans" + (inside > 0 ? ", \(inside) of areas inside" : "")
        + (isSorted ? "" : "; the furthest behind first, unsure ones (~) by half")
    }
  }

  /// The heading of what is behind in the areas that lie in the one in view.
  var areasInside: String {
    switch language {
    case .vietnamese: "Các địa phương bên dưới"
    case .english: "Areas inside"
    }
  }

  /// The heading of what is behind in the plans that have a panel.
  var plansOfOverview: String {
    switch language {
    case .vietnamese: "Các kế hoạch ở Tổng quan"
    case .english: "Plans of the overview"
    }
  }

  package var filters: String {
    switch language {
    case .vietnamese: "Chỉ xem"
    case .english: "Show only"
    }
  }

  package var columns: String {
    switch language {
    case .vietnamese: "Các cột"
    case .english: "Columns"
    }
  }

  package var hidden: String {
    switch language {
    case .vietnamese: "Ẩn"
    case .english: "Hidden"
    }
  }

  package var notFirm: String {
    switch language {
    case .vietnamese: "~ Chưa chắc chắn"
    case .english: "~ Not certain"
    }
  }

  /// "12/348 chỉ tiêu".
  package func shown(_ count: Int, of all: Int) -> String {
    switch language {
    case .vietnamese: "\(count)/\(all) chỉ tiêu"
    case .english: "\(count) of \(all) indicators"
    }
  }

  /// "12/348 lỗi, điểm cần xem".
  func shownIssues(_ count: Int, of all: Int) -> String {
    switch language {
    case .vietnamese: "\(count)/\(all) lỗi, điểm cần xem"
    case .english: "\(count) of \(all) faults"
    }
  }

  var noIssuePassesFilters: String {
    switch language {
    case .vietnamese: "Không có lỗi nào thỏa điều kiện lọc. Bấm F để bỏ lọc."
    case .english: "No fault passes the filters. Press F to lift them."
    }
  }

  package var nothingPassesFilters: String {
    switch language {
    case .vietnamese: "Không có chỉ tiêu nào thỏa điều kiện lọc. Bấm F để bỏ lọc."
    case .english: "No indicator passes the filters. Press F to lift them."
    }
  }

  package var noFilters: String {
    switch language {
    case .vietnamese: "Đang xem tất cả, không có điều kiện lọc nào."
    case .english: "Everything is shown; there is no filter."
    }
  }

  package var noPanes: String {
    switch language {
    case .vietnamese: "Màn hình này chỉ có một khung."
    case .english: "This screen has one panel only."
    }
  }

  package var noOptions: String {
    switch language {
    case .vietnamese: "Danh sách này chỉ có một cách xem."
    case .english: "There is only one way to look at this list."
    }
  }

  package var nothingSelected: String {
    switch language {
    case .vietnamese: "Chưa chọn dòng nào."
    case .english: "No line is selected."
    }
  }

  package var onePlanOnly: String {
    switch language {
    case .vietnamese: "Đổi kế hoạch ở Tổng quan hoặc ở màn hình của một kế hoạch."
    case .english: "Change the plan on the overview or on the screen of a plan."
    }
  }

  package var onlyWhenComparing: String {
    switch language {
    case .vietnamese: "Chỉ dùng khi so sánh. Bấm c để so sánh các năm."
    case .english: "For comparisons only. Press c to compare years."
    }
  }

  package var found: String {
    switch language {
    case .vietnamese: "Tìm kiếm"
    case .english: "Search"
    }
  }

  /// How a search over everything begins.
  package var howToSearch: String {
    switch language {
    case .vietnamese: "Gõ tên chỉ tiêu, lĩnh vực, kế hoạch, văn bản hoặc địa phương; không cần dấu."
    case .english:
      "Type the name of an indicator, sector, plan, document or area; accents do not matter."
    }
  }

  package var noHitsEnter: String {
    switch language {
    case .vietnamese: "Không thấy trong danh sách này. Bấm Enter để tìm ở mọi nơi."
    case .english: "Not in this list. Press Enter to search everywhere."
    }
  }

  /// The keys that end a search while it is typed.
  func searchKeys(inPalette: Bool) -> String {
    switch (language, inPalette) {
    case (.vietnamese, false): "Enter xong  Esc bỏ"
    case (.vietnamese, true): "Enter thực hiện  Esc bỏ"
    case (.english, false): "Enter done  Esc cancel"
    case (.english, true): "Enter run  Esc cancel"
    }
  }

  /// That an input method has put a letter in the place of another, which was a command.
  var inputMethodIsOn: String {
    switch language {
    case .vietnamese:
      "Bộ gõ tiếng Việt đang bật, phím này không có tác dụng. Tắt bộ gõ hoặc bấm lại."
    case .english: "A Vietnamese input method is on and has changed this key. Press it again."
    }
  }

  /// Which plan the progress panel shows now.
  func progressOf(_ plan: String) -> String {
    language == .vietnamese ? "Đang xem tiến độ: \(plan)." : "Progress shown: \(plan)."
  }

  /// What of the hits is not shown.
  package func moreHits(_ count: Int) -> String {
    switch language {
    case .vietnamese: "Còn \(count) kết quả nữa; gõ thêm để thu hẹp."
    case .english: "\(count) more; type more to narrow them down."
    }
  }

  package var reverseHint: Hint {
    switch language {
    case .vietnamese: Hint("đảo chiều", "Đảo chiều sắp xếp; ở hai năm: lùi riêng năm trước")
    case .english: Hint("reverse", "Reverse the order; with two years: the earlier one alone back")
    }
  }

  package var clearFiltersHint: Hint {
    switch language {
    case .vietnamese: Hint("bỏ lọc", "Bỏ mọi điều kiện lọc")
    case .english: Hint("no filter", "Lift all filters")
    }
  }

  package var optionsHint: Hint {
    switch language {
    case .vietnamese: Hint("cách xem", "Chọn điều kiện lọc, thứ tự, cột của danh sách")
    case .english: Hint("view", "Choose the filters, the order and the columns of the list")
    }
  }

  /// What Enter does on the list of choices.
  var chooseHint: Hint {
    switch language {
    case .vietnamese: Hint("chọn, bỏ chọn", "Chọn hoặc bỏ chọn mục")
    case .english: Hint("choose", "Choose or lift the choice")
    }
  }

  package var fullTextHint: Hint {
    switch language {
    case .vietnamese:
      Hint(
        "toàn văn", "Đọc toàn văn dòng đang chọn; ở một lĩnh vực của Tổng quan: thu gọn, mở rộng")
    case .english:
      Hint("full text", "Read the selected line in full; on a sector of the overview: fold, unfold")
    }
  }
}
