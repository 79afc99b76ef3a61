import PlanIndicators

// The names of indicators in the room that a list has for them.

extension DashboardState {
  /// The name with its unit in at most `width` columns.
  ///
  /// Who gave the target, where several organs did, and the plan are never cut: the name is.
  func name(
    of assessment: Assessment, naming: AssessmentLayout.Naming = .indicator, width: Int = .max
  ) -> String {
    let (mark, indicator) = (newsMark(of: assessment), folder.indicators[assessment.indicator])
    let whole = mark + nameWithUnit(of: indicator) + suffix(of: assessment, naming: naming)
    guard width < .max, whole.displayWidth > width else { return whole }
    let suffix = suffix(of: assessment, naming: naming, width: width / 2)
    let room = width - mark.displayWidth - suffix.displayWidth
    return mark + nameWithUnit(of: indicator, width: room) + suffix
  }

  /// Who gave the target, where several organs did, and the plan: " (Đảng bộ) [Năm 2023]".
  ///
  /// Where it has no room in `width` columns the name of the plan is cut.
  func suffix(
    of assessment: Assessment, naming: AssessmentLayout.Naming, width: Int = .max
  ) -> String {
    var suffix = ""
    if assessment.standing == .beside, let target = assessment.target {
      suffix += " (\(strings.shortWord(for: folder.targets[target].issuer)))"
    }
    let room = width == .max ? .max : max(4, width - suffix.displayWidth - 3)
    let tag = planTag(of: assessment, naming: naming, width: room)
    return tag.isEmpty ? suffix : suffix + " [\(tag)]"
  }

  /// The plan, "Năm 2023", where it is to be named; of another area than the one in view that area
  /// too, "Huyện Pác Nặm, Năm 2023".
  func planTag(
    of assessment: Assessment, naming: AssessmentLayout.Naming, width: Int
  ) -> String {
    guard naming == .indicatorAndPlan, let plan = assessment.plan.map({ folder.plans[$0] }) else {
      return ""
    }
    var tag = strings.tag(of: plan)
    if assessment.area != area {
      let place = folder.areas[assessment.area].name[strings.language]
      let full = "\(place), \(tag)"
      tag = full.displayWidth <= width ? full : "\(strings.abbreviated(area: place)), \(tag)"
    }
    return tag.truncated(toColumns: width, ellipsis: symbols.ellipsis)
  }

  func nameWithUnit(of indicator: Indicator) -> String {
    let unit = indicator.unit[strings.language]
    return indicator.name[strings.language] + (unit.isEmpty ? "" : ", \(unit)")
  }

  /// The name with its unit in at most `width` columns.
  ///
  /// Where another indicator begins with all that would be left, the middle is left out instead of the
  /// end, because most names that begin alike differ in their last words.
  func nameWithUnit(of indicator: Indicator, width: Int) -> String {
    let full = nameWithUnit(of: indicator)
    guard full.displayWidth > width else { return full }
    let cut = full.truncated(toColumns: width, ellipsis: symbols.ellipsis)
    let kept = cut.dropLast(symbols.ellipsis.count).utf8
    let name = indicator.name[strings.language]
    let others = folder.indicators.lazy.map { $0.name[strings.language] }.filter {
      $0.utf8.starts(with: kept) && $0 != name
    }
    guard others.first != nil else { return cut }
    let unit = indicator.unit[strings.language]
    let tail = unit.isEmpty || unit.displayWidth > width / 6 ? "" : ", \(unit)"
    let room = width - tail.displayWidth
    let short = name.truncatedInside(toColumns: room, keepingEnd: room / 2, symbols.ellipsis)
    // Among thousands that begin alike some dozens tell whether the ends differ.
    let isShared = others.prefix(50).contains {
      $0.truncatedInside(toColumns: room, keepingEnd: room / 2, symbols.ellipsis) == short
    }
    return
      (isShared
      ? name.truncatedInside(toColumns: room, keepingEnd: room * 3 / 4, symbols.ellipsis) : short)
      + tail
  }
}
