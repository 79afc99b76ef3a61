import PlanIndicators

// The words of the charts.

extension Strings {
  var resultMark: String {
    switch language {
    case .vietnamese: "thực hiện"
    case .english: "result"
    }
  }

  var unsureMark: String {
    switch language {
    case .vietnamese: "số ước hoặc chưa đủ năm"
    case .english: "estimate or part of a year"
    }
  }

  var goalMark: String {
    switch language {
    case .vietnamese: "kế hoạch năm"
    case .english: "the year's target"
    }
  }

  func pathMark(to year: Int) -> String {
    switch language {
    case .vietnamese: "đường đến mục tiêu \(year)"
    case .english: "the way to the \(year) target"
    }
  }

  /// What the way to the target asks for in a year.
  func onPath(_ value: String) -> String {
    switch language {
    case .vietnamese: "lộ trình \(value)"
    case .english: "path \(value)"
    }
  }

  /// "Trong năm 2023, so với kế hoạch 4.045 ha".
  func withinYear(_ year: Int, _ target: Target, of indicator: Indicator) -> String {
    switch language {
    case .vietnamese: "Trong năm \(year), so với kế hoạch \(text(target, of: indicator))"
    case .english: "Within \(year), against the target of \(text(target, of: indicator))"
    }
  }

  func neededShare(_ share: String) -> String {
    switch language {
    case .vietnamese: "cần \(share)"
    case .english: "needed \(share)"
    }
  }

  /// What the bars within a year mean, where there are some, and how the needed share was found.
  func withinYearLegend(_ expectation: Assessment.Expectation?, symbols: Symbols?) -> String {
    let marks = symbols.map { symbols in
      switch language {
      case .vietnamese:
        "\(symbols.filled) phần kế hoạch đã làm; \(symbols.vertical) mức cần đạt đến lúc đó"
      case .english: "\(symbols.filled) done of the target; \(symbols.vertical) needed by then"
      }
    }
    let path = expectation.map { expectation in
      switch language {
      case .vietnamese: "Mức cần đạt \(pathText(expectation))"
      case .english: "Needed \(pathText(expectation))"
      }
    }
    return [marks, path].compactMap(\.self).map { $0 + "." }.joined(separator: " ")
  }
}
