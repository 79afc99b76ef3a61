import PlanIndicators

// The words for what is asked of the agencies.

extension Strings {
  /// What an agency is, among other things that were found.
  var agencyKind: String {
    switch language {
    case .vietnamese: "Cơ quan"
    case .english: "Agency"
    }
  }

  package var agencies: String {
    switch language {
    case .vietnamese: "Việc của các cơ quan"
    case .english: "What is asked of the agencies"
    }
  }

  /// How many orders stand at the end of a sector's list.
  func ordersBelow(_ count: Int) -> String {
    switch language {
    case .vietnamese: "Có \(count) chỉ đạo của lãnh đạo về lĩnh vực này, ở cuối danh sách (End)."
    case .english:
      "\(counted(count, one: "order", many: "orders")) about this sector below the indicators (End)."
    }
  }

  package var agenciesHint: Hint {
    switch language {
    case .vietnamese: Hint("cơ quan", "Việc của từng cơ quan: chỉ đạo, chỉ tiêu theo dõi")
    case .english: Hint("agencies", "What is asked of each agency: orders and indicators")
    }
  }

  /// "2 chỉ đạo, 9 chỉ tiêu, 3 chậm".
  func duties(orders: Int, indicators: Int, behind: Int) -> String {
    switch language {
    case .vietnamese:
      "\(orders) chỉ đạo, \(indicators) chỉ tiêu"
        + (behind > 0 ? ", \(behind) chậm" : "")
    case .english:
      counted(orders, one: "order", many: "orders") + ", "
        + counted(indicators, one: "indicator", many: "indicators")
        + (behind > 0 ? ", \(behind) behind" : "")
    }
  }

  func ordersToNoAgency(_ count: Int) -> String { "\(ordersWithoutAgency) (\(count))" }

  var ordersWithoutAgency: String {
    switch language {
    case .vietnamese: "Chỉ đạo chung, không nêu cơ quan"
    case .english: "General orders that name no agency"
    }
  }

  var ordersToAgency: String {
    switch language {
    case .vietnamese: "Chỉ đạo giao đích danh"
    case .english: "Orders that name it"
    }
  }

  var ordersToSectors: String {
    switch language {
    case .vietnamese: "Chỉ đạo chung cho lĩnh vực"
    case .english: "General orders for its sectors"
    }
  }

  var itsIndicators: String {
    switch language {
    case .vietnamese: "Chỉ tiêu cơ quan theo dõi"
    case .english: "Indicators that it answers for"
    }
  }

  var noDuties: String {
    switch language {
    case .vietnamese: "Nguồn chưa nêu chỉ đạo hay cơ quan theo dõi nào cho địa phương này."
    case .english: "No source names an order or an agency for this area."
    }
  }

  func takenOver(by name: String) -> String {
    switch language {
    case .vietnamese: "Nay là \(name)"
    case .english: "Taken over by \(name)"
    }
  }
}
