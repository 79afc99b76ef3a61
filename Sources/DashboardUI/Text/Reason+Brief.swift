import PlanIndicators

// Why an indicator is behind, in the few words that a line has room for.

extension Reason {
  /// "đạt 29,4%, thiếu 12 xã", "mới 30,0%, cần 43,2%", "thấp hơn KH 0,6 đ%".
  ///
  /// Empty where nothing is measured.
  package var brief: String {
    if !assessment.parts.isEmpty { return briefParts }
    switch assessment.measure {
    case .ratio(let share, _): return briefShare(share)
    case .advancement(let share, _): return briefAdvancement(share)
    case .margin(let margin, _): return briefDistance(margin)
    case .places(let places):
      let size = strings.difference(places.magnitude, of: indicator)
      return isVietnamese ? "kém KH \(size)" : "\(size) short of the target"
    case .noMeasure: return ""
    }
  }

  private var briefParts: String {
    let behind = assessment.partStatuses.count { $0.isBehind }
    let all = assessment.partStatuses.count
    return isVietnamese
      ? "\(behind)/\(all) chỉ tiêu thành phần chưa đạt" : "\(behind) of \(all) parts behind"
  }

  private var isOpen: Bool { assessment.verdict.judged != .missed }

  /// The share that was to be expected by then; `nil` where the period is closed.
  private var expected: String? {
    isOpen ? assessment.expectation.map { strings.number.percent($0.share, thresholds: []) } : nil
  }

  private func briefShare(_ share: Double) -> String {
    let percent = strings.prefix(for: assessment.result?.qualifier) + strings.number.percent(share)
    let isCeiling = assessment.promise?.sense == .atMost
    if let expected {
      return switch (isVietnamese, isCeiling) {
      case (true, false): "mới \(percent), cần \(expected)"
      case (true, true): "đã \(percent) mức trần, mức vừa \(expected)"
      case (false, false): "\(percent) so far, \(expected) due"
      case (false, true): "\(percent) of the ceiling, \(expected) due"
      }
    }
    let gap = self.gap.map { size in
      isVietnamese
        ? ", \(isAbove ? "quá" : "thiếu") \(size)" : ", \(size) \(isAbove ? "too much" : "short")"
    }
    let share =
      isCeiling
      ? (isVietnamese ? "bằng \(percent) mức trần" : "\(percent) of the ceiling")
      : (isVietnamese ? "đạt \(percent)" : "\(percent) done")
    return share + (gap ?? "")
  }

  private func briefAdvancement(_ share: Double) -> String {
    if let target = assessment.target.map({ folder.targets[$0] }), target.basis != .absolute,
      let change = assessment.changeMade
    {
      let size =
        target.basis == .percentChange
        ? strings.changeInPercent(of: assessment, promised: target) ?? ""
        : strings.prefix(for: assessment.qualifierOfStatedChange)
          + strings.shortDifference(change, of: indicator)
      if !size.isEmpty {
        let promised = strings.shortText(target, of: indicator)
        return "\(size); \(strings.shortTarget) \(promised)"
      }
    }
    if share < 0 {
      return isVietnamese ? "đi ngược mục tiêu" : "moves away from the target"
    }
    let percent = strings.number.percent(share)
    if let expected {
      return isVietnamese
        ? "mới đi \(percent) chặng đường, cần \(expected)"
        : "\(percent) of the way, \(expected) due"
    }
    return isVietnamese ? "mới đi \(percent) chặng đường" : "\(percent) of the way"
  }

  private func briefDistance(_ margin: PrintedNumber) -> String {
    let size = strings.shortDifference(margin.magnitude, of: indicator, isSigned: false)
    let isKept = assessment.promise?.isMaintained == true
    return switch (isVietnamese, isAbove) {
    case (true, _):
      "\(isAbove ? "cao hơn" : "thấp hơn") \(isKept ? "mức phải giữ" : "KH") \(size)"
    case (false, _):
      "\(size) \(isAbove ? "above" : "below") the \(isKept ? "level to keep" : "target")"
    }
  }

  /// Whether the result lies above what was promised.
  private var isAbove: Bool {
    guard let promise = assessment.promise, let result = assessment.result else { return false }
    return result.value > promise.threshold
  }

  /// How much is missing or too much, with its unit; `nil` where the figures do not say exactly.
  private var gap: String? {
    guard let promise = assessment.promise, let result = assessment.result,
      let target = assessment.target.map({ folder.targets[$0] }), target.origin == .stated,
      target.basis == .absolute, target.qualifier != .about, target.qualifier != .nearly,
      result.qualifier == nil, result.meaning != .statedShare, result.meaning != .statedChange
    else { return nil }
    let size = promise.margin(of: result.value).magnitude
    return size.isZero ? nil : strings.text(size, of: indicator)
  }
}
