import PlanIndicators

// The words of the comparing screens.

extension Strings {
  package var cumulated: String {
    switch language {
    case .vietnamese: "Lũy kế từ đầu nhiệm kỳ"
    case .english: "Since the term began"
    }
  }

  package var comparePlans: String {
    switch language {
    case .vietnamese: "So sánh kế hoạch"
    case .english: "Plan against plan"
    }
  }

  package var compareAreas: String {
    switch language {
    case .vietnamese: "So sánh địa phương"
    case .english: "Compare areas"
    }
  }

  package var earlierYearsHint: Hint {
    switch language {
    case .vietnamese: Hint("năm khác", "Xem các năm trước nữa, hết thì về các năm gần nhất")
    case .english: Hint("years", "Show earlier years, and after the first the last ones again")
    }
  }

  package var sectorHint: Hint {
    switch language {
    case .vietnamese:
      Hint(
        "lĩnh vực",
        "Chỉ xem lĩnh vực của dòng đang chọn; bấm tiếp sang lĩnh vực sau, hết vòng thì xem tất cả")
    case .english:
      Hint(
        "sector", "Show the sector of the row alone; again for the next one, past the last for all")
    }
  }

  var bothYearsHint: Hint {
    switch language {
    case .vietnamese:
      Hint("lùi năm", "Lùi cả hai năm một năm, hết thì về các năm gần nhất")
    case .english: Hint("back", "Both years back by one, and after the first the last ones again")
    }
  }

  var yearBeforeHint: Hint {
    switch language {
    case .vietnamese: Hint("năm trước", "Xem năm có số liệu trước đó")
    case .english: Hint("year before", "The year before that has figures")
    }
  }

  var yearAfterHint: Hint {
    switch language {
    case .vietnamese: Hint("năm sau", "Xem năm có số liệu sau đó")
    case .english: Hint("year after", "The year after that has figures")
    }
  }

  var comparisonOptionsHint: Hint {
    switch language {
    case .vietnamese: Hint("cách xem", "Chọn lĩnh vực, số trong ô, ẩn dòng không có số liệu")
    case .english: Hint("view", "Choose the sector and the cells, hide rows without figures")
    }
  }

  /// The name of the filter that hides rows without figures.
  var withFiguresOnly: String {
    switch language {
    case .vietnamese: "Có số trong các năm đang xem"
    case .english: "With figures in these years"
    }
  }

  var cellsHeading: String {
    switch language {
    case .vietnamese: "Số trong ô"
    case .english: "Cells"
    }
  }

  /// The heading of areas whose figures cover a part of the year.
  var unrankedAreas: String {
    switch language {
    case .vietnamese: "Số chưa đủ năm, không xếp hạng"
    case .english: "Part of the year, not ranked"
    }
  }

  package var plansHint: Hint {
    switch language {
    case .vietnamese: Hint("kế hoạch", "Kế hoạch năm sau so với kết quả và kế hoạch năm trước")
    case .english: Hint("plans", "The later plan against the earlier result and plan")
    }
  }

  package var areasHint: Hint {
    switch language {
    case .vietnamese: Hint("địa phương", "So sánh chỉ tiêu này giữa các địa phương")
    case .english: Hint("areas", "Compare the areas by this indicator")
    }
  }

  /// Which areas have no figure: "Chưa có số liệu: Huyện Ngân Sơn, Huyện Na Rì".
  func withoutFigures(_ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return switch language {
    case .vietnamese: "Nguồn không có số liệu: \(list)."
    case .english: "No source has a figure of: \(list)."
    }
  }

  /// Why the year of the compared areas stays.
  var noOtherYear: String {
    switch language {
    case .vietnamese: "Các địa phương chỉ có số liệu của năm này."
    case .english: "The areas have figures of this year only."
    }
  }

  /// That no part of an area has figures of an indicator.
  var noAreaFigures: String {
    switch language {
    case .vietnamese: "Nguồn không có số liệu của địa phương cấp dưới cho chỉ tiêu này."
    case .english: "No source has figures of the parts of the area for this indicator."
    }
  }

  /// How the areas are ordered, and in fewer words how many there are.
  func areaOrder(_ direction: Direction, year: Int, count: Int, of total: Int) -> [String] {
    let order =
      switch (language, direction) {
      case (.vietnamese, .fallingIsWorse): "cao nhất xếp trước"
      case (.vietnamese, .risingIsWorse): "thấp nhất xếp trước (thấp là tốt)"
      case (.vietnamese, .neither): "từ cao xuống thấp"
      case (.english, .fallingIsWorse): "the highest first"
      case (.english, .risingIsWorse): "the lowest first (low is good)"
      case (.english, .neither): "from high to low"
      }
    return switch language {
    case .vietnamese:
      [
        "Năm \(year): \(count)/\(total) địa phương có số liệu, \(order).",
        "Năm \(year): \(count)/\(total) địa phương có số liệu",
      ]
    case .english:
      [
        "\(year): \(count) of \(total) areas \(count == 1 ? "has" : "have") figures, \(order).",
        "\(year): \(count) of \(total) areas \(count == 1 ? "has" : "have") figures",
      ]
    }
  }

  /// Which way of an indicator is the worse one.
  enum Direction { case fallingIsWorse, risingIsWorse, neither }
}
