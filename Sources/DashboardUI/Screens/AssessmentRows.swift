import PlanIndicators

// The rows of indicators that the plan, sector, behind and progress lists share.

extension DashboardState {
  /// The row of an assessment: two lines on a narrow screen, one on a wide one.
  ///
  /// - Parameters:
  ///   - assessment: The assessment.
  ///   - width: The columns of the list.
  ///   - naming: Whether the row names the plan beside the indicator.
  /// - Returns: The row, which leads to the indicator.
  func row(for assessment: Assessment, width: Int, naming: RowName = .indicator) -> Row {
    let lines =
      width >= Self.oneLineWidth
      ? [wideLine(assessment, width: width, naming: naming)]
      : narrowLines(assessment, width: width, naming: naming)
    return Row(lines, about: assessment)
  }

  enum RowName { case indicator, indicatorAndPlan }

  static let oneLineWidth = 116

  /// The heads of the columns of a wide list; a narrow one names its figures in each row.
  func assessmentHeader(width: Int) -> [Line] {
    guard width >= Self.oneLineWidth else { return [] }
    var line = Line()
    let columns = Columns(width: width)
    line.add(strings.indicator, at: 2, role: .heading)
    line.add(strings.cutOff, at: columns.cutOff, role: .heading)
    line.add(strings.target, endingAt: columns.target, width: 13, role: .heading)
    line.add(strings.result, endingAt: columns.result, width: 12, role: .heading)
    line.add(strings.completion, endingAt: columns.measure, width: 11, role: .heading)
    line.add(strings.yearlyChange, endingAt: columns.change, width: 11, role: .heading)
    line.add(strings.status, at: columns.status, role: .heading)
    return [line]
  }

  /// Where the columns of a wide list end, or begin for texts.
  private struct Columns {
    let name: Int
    let cutOff: Int
    let target: Int
    let result: Int
    let measure: Int
    let change: Int
    let status: Int

    init(width: Int) {
      name = width - 90
      cutOff = name + 3
      target = cutOff + 10 + 14
      result = target + 12
      measure = result + 11
      change = measure + 12
      status = change + 2
    }
  }

  private func wideLine(_ assessment: Assessment, width: Int, naming: RowName) -> Line {
    let columns = Columns(width: width)
    let role = assessment.verdict.judged.role
    var line = Line()
    line.add(symbols.status(assessment.verdict.judged), at: 0, role: role)
    line.add(
      name(of: assessment, naming: naming, width: columns.name), at: 2, width: columns.name)
    line.add(cutOff(of: assessment), at: columns.cutOff, width: 10, role: .dim)
    line.add(targetText(of: assessment), endingAt: columns.target, width: 13)
    line.add(resultText(of: assessment), endingAt: columns.result, width: 12)
    line.add(
      measureText(of: assessment), endingAt: columns.measure, width: 11, role: role)
    line.add(changeText(of: assessment), endingAt: columns.change, width: 11, role: .dim)
    line.add(
      strings.words(for: assessment.verdict), at: columns.status, width: width - columns.status,
      role: role)
    return line
  }

  private func narrowLines(
    _ assessment: Assessment, width: Int, naming: RowName
  ) -> [Line] {
    let role = assessment.verdict.judged.role
    let words = strings.words(for: assessment.verdict)
    var first = Line()
    first.add(symbols.status(assessment.verdict.judged), at: 0, role: role)
    let wordsWidth = min(words.displayWidth, width / 2)
    first.add(
      name(of: assessment, naming: naming, width: width - wordsWidth - 5), at: 3,
      width: width - wordsWidth - 5)
    first.add(words, endingAt: width, width: wordsWidth, role: role)
    var second = Line()
    var parts = [cutOff(of: assessment)]
    if assessment.target != nil {
      parts.append(label(strings.shortTarget, targetText(of: assessment)))
    }
    parts.append(label(strings.shortResult, resultText(of: assessment)))
    let measure = measureText(of: assessment)
    var column = 3
    for part in parts where !part.isEmpty {
      guard column + part.displayWidth <= width - measure.displayWidth - 1 else { break }
      second.add(part, at: column, role: .dim)
      column += part.displayWidth + 2
    }
    let change = changeText(of: assessment)
    if !change.isEmpty {
      let text = label(strings.shortChange, change)
      if column + text.displayWidth + measure.displayWidth + 1 <= width {
        second.add(text, at: column, role: .dim)
      }
    }
    second.add(measure, endingAt: width, width: 16, role: role)
    return [first, second]
  }

  private func label(_ label: String, _ text: String) -> String {
    text.isEmpty ? "" : "\(label) \(text)"
  }

  /// The name with its unit in at most `width` columns.
  ///
  /// Who gave the target, where several organs did, and the plan are never cut: the name is.
  func name(of assessment: Assessment, naming: RowName = .indicator, width: Int = .max) -> String {
    var suffix = ""
    if assessment.standing == .beside, let target = assessment.target {
      suffix += " (\(strings.shortWord(for: folder.targets[target].issuer)))"
    }
    if naming == .indicatorAndPlan, let plan = assessment.plan {
      suffix += " [\(strings.shortName(of: folder.plans[plan]))]"
    }
    let name = newsMark(of: assessment) + nameWithUnit(of: folder.indicators[assessment.indicator])
    guard width < .max, suffix.displayWidth < width / 2 else { return name + suffix }
    return name.truncated(
      toColumns: width - suffix.displayWidth, ellipsis: symbols.ellipsis) + suffix
  }

  func nameWithUnit(of indicator: Indicator) -> String {
    let unit = indicator.unit[strings.language]
    return indicator.name[strings.language] + (unit.isEmpty ? "" : ", \(unit)")
  }

  func cutOff(of assessment: Assessment) -> String {
    let year = assessment.target.map { folder.targets[$0].period.year }
    return assessment.result.map { strings.shortText($0.period, in: year) } ?? ""
  }

  func targetText(of assessment: Assessment) -> String {
    assessment.target.map {
      strings.shortText(folder.targets[$0], of: folder.indicators[assessment.indicator])
    } ?? ""
  }

  func resultText(of assessment: Assessment) -> String {
    guard let result = assessment.result else { return symbols.missing }
    return result.meaning == .statedChange
      ? strings.prefix(for: result.qualifier) + strings.number.signed(result.value)
      : strings.text(result)
  }

  func measureText(of assessment: Assessment) -> String {
    let indicator = folder.indicators[assessment.indicator]
    // Of a promised change the change itself is shown: "125%" of a fall says little.
    if assessment.target.map({ folder.targets[$0].basis }) == .change,
      let change = assessment.changeMade
    {
      return strings.text(
        Assessment.YearlyChange(value: change.doubleValue, isInUnit: true, statedBy: nil),
        of: indicator)
    }
    return strings.text(assessment.measure, of: indicator)
  }

  func changeText(of assessment: Assessment) -> String {
    assessment.changeOnYear.map {
      strings.text($0, of: folder.indicators[assessment.indicator])
    } ?? ""
  }

  /// A row in full.
  ///
  /// On the overview, where rows have room for a sign only, with the verdict in words.
  func fullText(of row: Row) -> String {
    guard let assessment = row.assessment else { return row.fullText }
    let words = screen == .overview ? "\(strings.words(for: assessment.verdict)). " : ""
    return newsText(of: assessment) + words + fullText(of: assessment)
  }

  /// The sentence for a verdict.
  func fullText(of assessment: Assessment) -> String {
    Reason(for: assessment, in: folder, strings: strings).text
  }
}
