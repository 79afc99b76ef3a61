import PlanIndicators

// The rows of indicators that the plan, sector, behind and progress lists share.

extension DashboardState {
  /// The row of an assessment: two lines on a narrow screen, one on a wide one.
  ///
  /// - Parameters:
  ///   - assessment: The assessment.
  ///   - columns: Where the cells of one line stand in a list that was measured: a name that has no
  ///     room goes on below. Without them they have their usual places, and a name is cut.
  ///   - width: The columns of the list.
  ///   - naming: Whether the row names the plan beside the indicator.
  /// - Returns: The row, which leads to the indicator.
  func row(
    for assessment: Assessment, in columns: TableColumns? = nil, width: Int,
    naming: AssessmentLayout.Naming = .indicator
  ) -> Row {
    guard width >= Self.oneLineWidth else {
      return Row(
        about: assessment, as: AssessmentLayout(kind: .twoLines, naming: naming, width: width))
    }
    var layout = AssessmentLayout(kind: .oneLine, naming: naming, width: width)
    layout.columns = columns ?? TableColumns(width: width, hidden: visit.view.hiddenColumns)
    layout.isNameLong =
      columns.map { columns in
        columns.isMeasured
          && name(of: assessment, naming: naming).displayWidth > columns.name - 1
      } ?? false
    return Row(about: assessment, as: layout)
  }

  /// The lines of a row, made now where they were not made with it.
  func lines(of row: Row) -> [Line] {
    if let layout = row.yearLayout { return lines(of: layout) }
    guard let layout = row.layout, let assessment = row.assessment else { return row.lines }
    let (width, naming) = (layout.width, layout.naming)
    return switch layout.kind {
    case .oneLine: wideLines(assessment, as: layout)
    case .twoLines: narrowLines(assessment, width: width, naming: naming)
    case .progress: [progressLine(assessment, width: width)]
    case .behind: [behindLine(assessment, width: width)]
    }
  }

  static let oneLineWidth = 116

  /// Where the cells of a wide list stand; `nil` for a narrow one, which names its figures in each
  /// row.
  ///
  /// The columns fit what they hold, so that the names have the rest; those of a list that is too long
  /// to be measured have their usual width.
  func tableColumns(of assessments: [Assessment], width: Int) -> TableColumns? {
    guard width >= Self.oneLineWidth else { return nil }
    let hidden = visit.view.hiddenColumns
    guard assessments.count <= Self.mostMeasured else {
      return TableColumns(width: width, hidden: hidden)
    }
    var needed: [Column: Int] = [:]
    for column in TableColumns.widths.map(\.column) where !hidden.contains(column) {
      needed[column] = assessments.reduce(head(of: column).displayWidth) { most, assessment in
        let text = text(of: assessment, in: column)
        let aligned =
          column.isText
          ? 0 : text.columnsBeforeMark(strings.number.decimalMark) + column.roomForDecimals
        return max(most, text.displayWidth, text.isEmpty ? 0 : aligned)
      }
    }
    return TableColumns(width: width, hidden: hidden, needed: needed)
  }

  private static let mostMeasured = 300

  private func head(of column: Column) -> String {
    strings.word(for: column) + arrow(of: column)
  }

  /// The heads of the columns of a wide list.
  func assessmentHeader(in columns: TableColumns) -> Line {
    var line = Line()
    line.add(strings.indicator + arrow(of: .name), at: 3, role: .heading)
    for place in columns.places {
      let head = head(of: place.column)
      if place.column.isText {
        line.add(head, at: place.start, width: place.width, role: .heading)
      } else {
        line.add(head, endingAt: place.end, width: place.width, role: .heading)
      }
    }
    return line
  }

  /// The direction of the order beside the head of the column that gives it.
  private func arrow(of column: Column) -> String {
    let sort = visit.view.sort
    guard sort.column == column else { return "" }
    return " " + symbols.direction(isReversed: sort.isReversed)
  }

  private func wideLines(_ assessment: Assessment, as layout: AssessmentLayout) -> [Line] {
    guard let columns = layout.columns else { return [] }
    let role = assessment.verdict.judged.role
    let room = columns.name - 1
    var line = Line()
    line.add(symbols.status(assessment.verdict.judged), at: 0, role: role)
    var below: Line?
    if layout.isNameLong {
      let indicator = folder.indicators[assessment.indicator]
      let own = (newsMark(of: assessment) + nameWithUnit(of: indicator)).wrapped(toColumns: room)
      let suffix = suffix(of: assessment, naming: layout.naming)
      line.add(own[0], at: 3)
      let rest = own.dropFirst().joined(separator: " ") + suffix
      // What goes on with a blank has it in its indent already.
      let indent = own.count > 1 ? 5 : 4
      below = Line(rest.truncated(toColumns: layout.width - indent), at: indent)
    } else {
      line.add(name(of: assessment, naming: layout.naming, width: room), at: 3, width: room)
    }
    for place in columns.places {
      let column = place.column
      let full = text(of: assessment, in: column)
      let text = column.isText ? full : strings.fitted(full, within: place.width)
      let role = columnRole(column, of: assessment)
      if column.isText {
        line.add(text, at: place.start, width: place.width, role: role)
      } else {
        line.add(
          text, endingAt: place.end, width: place.width, mark: place.end - column.roomForDecimals,
          decimalMark: strings.number.decimalMark, role: role)
      }
    }
    return [line] + (below.map { [$0] } ?? [])
  }

  private func columnRole(_ column: Column, of assessment: Assessment) -> Role {
    switch column {
    case .cutOff, .change: .dim
    case .completion, .status: assessment.verdict.judged.role
    default: .text
    }
  }

  /// What the cell of a column shows.
  func text(of assessment: Assessment, in column: Column) -> String {
    switch column {
    case .cutOff: cutOff(of: assessment)
    case .target: targetText(of: assessment)
    case .result: resultText(of: assessment)
    case .completion: measureText(of: assessment)
    case .change: shortChangeText(of: assessment)
    case .status: strings.words(for: assessment.verdict)
    case .name: name(of: assessment)
    case .natural, .issuer, .promises, .figures: ""
    }
  }

  private func narrowLines(
    _ assessment: Assessment, width: Int, naming: AssessmentLayout.Naming
  ) -> [Line] {
    let role = assessment.verdict.judged.role
    let hidden = visit.view.hiddenColumns
    let full = strings.words(for: assessment.verdict)
    let words =
      full.displayWidth <= width / 2 ? full : strings.briefWords(for: assessment.verdict)
    // Beside the name the plan would leave nothing of it.
    let isPlanBelow = width < 56
    var first = Line()
    first.add(symbols.status(assessment.verdict.judged), at: 0, role: role)
    let wordsWidth = min(words.displayWidth, width / 2)
    first.add(
      name(
        of: assessment, naming: isPlanBelow ? .indicator : naming, width: width - wordsWidth - 5),
      at: 3, width: width - wordsWidth - 5)
    first.add(words, endingAt: width, width: wordsWidth, role: role)
    var second = Line()
    let measure = hidden.contains(.completion) ? "" : measureText(of: assessment)
    let planTag =
      isPlanBelow
      ? planTag(of: assessment, naming: naming, width: width - measure.displayWidth - 4) : ""
    second.add(planTag, at: 3)
    let start = planTag.isEmpty ? 3 : second.end + 2
    var parts: [(Column, String)] = [(.cutOff, cutOff(of: assessment))]
    if assessment.target != nil {
      parts.append((.target, label(strings.shortTarget, targetText(of: assessment))))
    }
    parts.append((.result, label(strings.shortResult, resultText(of: assessment))))
    parts.removeAll { $1.isEmpty || hidden.contains($0) }
    // Where there is no room for all, the result stays longest, then the plan.
    let room = width - measure.displayWidth - start - 1
    while parts.count > (planTag.isEmpty ? 1 : 0),
      parts.reduce(-2, { $0 + $1.1.displayWidth + 2 }) > room
    {
      parts.removeFirst()
    }
    var column = start
    for (_, part) in parts {
      second.add(part, at: column, role: .dim)
      column += part.displayWidth + 2
    }
    let change = hidden.contains(.change) ? "" : changeText(of: assessment)
    if !change.isEmpty {
      let text = label(strings.shortChange, change)
      if column + text.displayWidth + measure.displayWidth + 1 <= width {
        second.add(text, at: column, role: .dim)
      }
    }
    second.add(strings.fitted(measure, within: 16), endingAt: width, width: 16, role: role)
    return [first, second]
  }

  private func label(_ label: String, _ text: String) -> String {
    text.isEmpty ? "" : "\(label) \(text)"
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
    switch assessment.target.map({ folder.targets[$0] }) {
    case let target? where target.basis == .percentChange:
      return strings.changeInPercent(of: assessment, promised: target) ?? ""
    case let target? where target.basis == .change:
      guard let change = assessment.changeMade else { break }
      guard indicator.kind != .rank else {
        return strings.text(
          Assessment.YearlyChange(value: change.doubleValue, isInUnit: true), of: indicator)
      }
      return strings.prefix(for: assessment.qualifierOfStatedChange)
        + strings.shortDifference(change, of: indicator)
    default: break
    }
    return strings.text(assessment.measure, of: indicator)
  }

  /// The change as a column shows it: in the unit that the name says.
  private func shortChangeText(of assessment: Assessment) -> String {
    let indicator = folder.indicators[assessment.indicator]
    return assessment.changeOnYear.flatMap { strings.withoutUnit($0, of: indicator) }
      ?? changeText(of: assessment)
  }

  func changeText(of assessment: Assessment) -> String {
    assessment.changeOnYear.map {
      strings.text($0, of: folder.indicators[assessment.indicator])
    } ?? ""
  }

  /// A row in full.
  ///
  /// On the overview, where rows have room for a sign only, with the status in words where the
  /// sentence does not say it.
  func fullText(of row: Row) -> String {
    if let layout = row.yearLayout { return fullText(of: layout) }
    guard let assessment = row.assessment else { return row.fullText }
    let verdict = assessment.verdict
    let isSaid = verdict.judged.isGood || verdict.judged.isBehind
    let words = screen == .overview && !isSaid ? "\(strings.words(for: verdict)). " : ""
    let place =
      assessment.area == area ? "" : folder.areas[assessment.area].name[strings.language] + ": "
    return newsText(of: assessment) + place + words + fullText(of: assessment)
  }

  /// The sentence for a verdict.
  func fullText(of assessment: Assessment) -> String {
    Reason(for: assessment, in: folder, strings: strings).text
  }
}
