import PlanIndicators

// What would change a verdict, in words.

extension Strings {
  /// From which results on the verdict would be another: "từ 4.045 ha trở lên: đạt"; "từ ≈ 4.045 ha"
  /// where the plan that it is compared with is approximate.
  func text(
    _ turns: [TurningPoint], of indicator: Indicator, meaning: Figure.Meaning, isApproximate: Bool
  ) -> String {
    let sign = isApproximate && meaning == .published ? "≈ " : ""
    let parts = turns.map { turn in
      let limit = limit(turn, of: indicator, meaning: meaning, sign: sign)
      return "\(limit): \(word(for: turn.status).withSmallInitial)"
    }
    let list = parts.joined(separator: "; ")
    return switch language {
    case .vietnamese: "Đánh giá sẽ khác nếu kết quả \(list)."
    case .english: "Other results would change the verdict: \(list)."
    }
  }

  private func limit(
    _ turn: TurningPoint, of indicator: Indicator, meaning: Figure.Meaning, sign: String
  ) -> String {
    var value: String
    switch meaning {
    case .statedShare: value = "\(number.text(turn.value))% \(shortTarget)"
    case .statedChange:
      value = number.signed(turn.value) + " " + differenceUnit(of: indicator)
    case .published, .sum, .mean, .named:
      value = text(turn.value.withoutTrailingZeros, of: indicator)
    }
    value = sign + value
    return switch (language, turn.isAbove, indicator.kind == .rank) {
    case (.vietnamese, true, false): "từ \(value) trở lên"
    case (.vietnamese, false, false): "từ \(value) trở xuống"
    case (.vietnamese, true, true): "\(value) hoặc số lớn hơn"
    case (.vietnamese, false, true): "\(value) hoặc số nhỏ hơn"
    case (.english, true, _): "\(value) or more"
    case (.english, false, _): "\(value) or less"
    }
  }

  var partOf: String {
    switch language {
    case .vietnamese: "Gồm chỉ tiêu"
    case .english: "Part"
    }
  }
}
