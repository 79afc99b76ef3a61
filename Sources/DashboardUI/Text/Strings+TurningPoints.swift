import PlanIndicators

// What would change a verdict, in words.

extension Strings {
  /// From which results on the verdict would be another: "từ 4.045 ha trở lên: đạt".
  func text(
    _ turns: [TurningPoint], of indicator: Indicator, meaning: Figure.Meaning
  ) -> String {
    let parts = turns.map { turn in
      "\(limit(turn, of: indicator, meaning: meaning)): \(word(for: turn.status).withSmallInitial)"
    }
    let list = parts.joined(separator: "; ")
    return switch language {
    case .vietnamese: "Đánh giá sẽ khác nếu kết quả \(list)."
    case .english: "Other results would change the verdict: \(list)."
    }
  }

  private func limit(
    _ turn: TurningPoint, of indicator: Indicator, meaning: Figure.Meaning
  ) -> String {
    let value: String
    switch meaning {
    case .statedShare: value = "\(number.text(turn.value))% \(shortTarget)"
    case .statedChange:
      value = number.signed(turn.value) + " " + differenceUnit(of: indicator)
    case .published, .sum, .mean, .named:
      value = text(turn.value.withoutTrailingZeros, of: indicator)
    }
    return switch (language, turn.isAbove, indicator.kind == .rank) {
    case (.vietnamese, true, false): "từ \(value) trở lên"
    case (.vietnamese, false, false): "từ \(value) trở xuống"
    case (.vietnamese, true, true): "\(value) hoặc số lớn hơn"
    case (.vietnamese, false, true): "\(value) hoặc số nhỏ hơn"
    case (.english, true, _): "\(value) or more"
    case (.english, false, _): "\(value) or less"
    }
  }

  /// The change on the same period of the year before, and where it comes from.
  func changeText(_ change: String, statedBy document: String?) -> String {
    switch (language, document) {
    case (.vietnamese, nil): "So cùng kỳ: \(change), tính từ số liệu đã công bố của hai năm."
    case (.vietnamese, let document?):
      "So cùng kỳ: “\(change)”, theo văn bản; không đủ số để tính lại. \(document)"
    case (.english, nil): "On the year before: \(change), computed from the two figures."
    case (.english, let document?):
      "On the year before: “\(change)”, as stated; the figures to compute it are missing. \(document)"
    }
  }

  var partOf: String {
    switch language {
    case .vietnamese: "Gồm chỉ tiêu"
    case .english: "Part"
    }
  }
}
