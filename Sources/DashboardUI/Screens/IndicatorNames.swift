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

  /// The name with its unit in at most `width` columns; the unit stays where the name is cut inside.
  func nameWithUnit(of indicator: Indicator, width: Int) -> String {
    let full = nameWithUnit(of: indicator)
    guard full.displayWidth > width else { return full }
    let cut = full.truncated(toColumns: width, ellipsis: symbols.ellipsis)
    guard let first = firstWordApart(of: indicator, cutTo: cut) else { return cut }
    let unit = indicator.unit[strings.language]
    let tail = unit.isEmpty || unit.displayWidth > width / 6 ? "" : ", \(unit)"
    return indicator.name[strings.language].truncatedInside(
      toColumns: width - tail.displayWidth, keepingWordsFrom: first, symbols.ellipsis) + tail
  }

  /// The name in at most `width` columns.
  func name(of indicator: Indicator, width: Int) -> String {
    let name = indicator.name[strings.language]
    let cut = name.truncated(toColumns: width, ellipsis: symbols.ellipsis)
    guard cut != name, let first = firstWordApart(of: indicator, cutTo: cut) else { return cut }
    return name.truncatedInside(toColumns: width, keepingWordsFrom: first, symbols.ellipsis)
  }

  /// The number of the first word that tells the name apart from those of other indicators that begin
  /// with all that `cut` keeps of it; `nil` where no other does.
  private func firstWordApart(of indicator: Indicator, cutTo cut: String) -> Int? {
    let name = indicator.name[strings.language]
    let kept = cut.dropLast(symbols.ellipsis.count).utf8
    let words = name.split(separator: " ")
    // Among thousands that begin alike some dozens tell.
    return folder.indicators.lazy.map { $0.name[strings.language] }
      .filter { $0.utf8.starts(with: kept) && $0 != name }
      .prefix(50)
      .map { zip(words, $0.split(separator: " ")).prefix { $0 == $1 }.count }.max()
  }
}
