import PlanIndicators

// The words for areas that ended and began.

extension Strings {
  /// The name of an area with the word for its level as officials shorten it: "TP Bắc Kạn".
  func abbreviated(area name: String) -> String {
    switch language {
    case .vietnamese:
      for (word, short) in Area.titles where name.hasPrefix(word + " ") {
        return short.map { $0 + name.dropFirst(word.count) } ?? name
      }
    case .english:
      if name.hasSuffix(" district") { return name.dropLast(" district".count) + " dist." }
    }
    return name
  }

  /// "Tồn tại đến 30/06/2025; từ 01/07/2025 thuộc Tỉnh Thái Nguyên."; in brief "…, nay thuộc …".
  func areaEnded(_ day: CalendarDate, heirs: [String], isBrief: Bool = false) -> String {
    let list = heirs.joined(separator: ", ")
    let next = text(day.advanced(byDays: 1))
    let (ended, now) =
      switch language {
      case .vietnamese:
        ("Tồn tại đến \(text(day))", isBrief ? ", nay thuộc \(list)" : "; từ \(next) thuộc \(list)")
      case .english:
        ("Existed until \(text(day))", isBrief ? ", now \(list)" : "; from \(next) part of \(list)")
      }
    return ended + (heirs.isEmpty ? "." : now + ".")
  }

  /// "Có từ 01/07/2025; số liệu trước đó xem Tỉnh Bắc Kạn".
  func areaBegan(_ day: CalendarDate, from parents: [String]) -> String {
    let list = parents.joined(separator: ", ")
    return switch language {
    case .vietnamese: "Có từ \(text(day)); số liệu trước đó: \(list)."
    case .english: "Exists since \(text(day)); figures before that: \(list)."
    }
  }

  func until(_ day: CalendarDate) -> String {
    switch language {
    case .vietnamese: "đến \(text(day))"
    case .english: "until \(text(day))"
    }
  }

  func from(_ day: CalendarDate) -> String {
    switch language {
    case .vietnamese: "từ \(text(day))"
    case .english: "since \(text(day))"
    }
  }

  /// The heading of what has figures and is no area.
  var noAreas: String {
    switch language {
    case .vietnamese: "Tổ chức có số liệu riêng, không phải địa phương"
    case .english: "Organisations with figures of their own, no areas"
    }
  }

  func opens(_ area: String) -> String {
    switch language {
    case .vietnamese: "Enter: xem \(area)"
    case .english: "Enter: see \(area)"
    }
  }
}
