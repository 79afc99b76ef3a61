import PlanIndicators

// The panel of a plan on the overview: its time, its indicators by status, what the documents count.

extension DashboardState {
  /// The rows of the panels: what the fullest one needs, as long as the lists below keep theirs.
  func panelHeight(in rect: Rect) -> Int {
    let width = rect.columns / max(1, panelPlans.count) - 4
    let needed = panelPlans.map { panelLines(of: $0, width: width, height: .max).count }.max() ?? 0
    return panelPlans.isEmpty ? 0 : min(max(4, needed) + 2, rect.rows - 7)
  }

  /// The lines inside the panel of a plan: time, a bar over its indicators with the counts as its
  /// legend, the documents' own tally.
  func panelLines(of plan: Reference<Plan>, width: Int, height: Int) -> [Line] {
    let tally = tally(of: plan)
    var lines = [timeLine(of: plan, tally, width: width)]
    guard tally.withTargets > 0 else {
      return lines
        + textWithoutTargets(of: plan).wrapped(toColumns: width).map { Line($0, role: .unknown) }
        + statedLines(tally, width: width)
    }
    let stated = statedLines(tally, width: width)
    let room = height - lines.count - stated.count - 1
    // A large screen tells more apart; a small one puts several classes in a line.
    let apart = statusClasses(of: tally, isBrief: false)
    let classes =
      size.rows >= 30 && apart.count <= room ? apart : statusClasses(of: tally)
    lines.append(
      barLine(of: classes, tally, label: barLabels(tally, width: width)?.computed, width: width))
    lines += countLines(of: classes, packed: classes.count > room, width: width)
    return (lines + stated).fitting(height, width: width, ellipsis: symbols.ellipsis)
  }

  /// "Đã qua 95%", and how many of the indicators have figures where there is room.
  private func timeLine(of plan: Reference<Plan>, _ tally: PlanTally, width: Int) -> Line {
    let time = timeText(of: plan)
    var line = Line(time.truncated(toColumns: width), role: .heading)
    let texts =
      [strings.withFigures(tally.withFigures, of: tally.withTargets)]
      + [strings.withFigures(tally.withFigures, of: nil)]
    if tally.withTargets > 0,
      let text = texts.first(where: { time.displayWidth + 2 + $0.displayWidth <= width })
    {
      line.add(text, endingAt: width, width: text.displayWidth, role: .dim)
    }
    return line
  }

  // MARK: Bars

  /// All indicators of the plan by class, those that no source names at the end.
  func barLine(
    of classes: [StatusClass], _ tally: PlanTally, label: String? = nil, width: Int
  ) -> Line {
    var parts = classes.map { own in
      StackedBar.Part(
        sign: symbols.status(own.sign), texture: symbols.texture(of: own.sign), count: own.count,
        role: own.role)
    }
    parts.append(unnamed(atLeast: tally.unnamed))
    return line(StackedBar(parts: parts), label: label, width: width)
  }

  private func unnamed(atLeast count: Int) -> StackedBar.Part {
    StackedBar.Part(sign: symbols.unnamed, texture: symbols.unnamed, count: count, role: .unknown)
  }

  private func line(_ bar: StackedBar, label: String?, width: Int) -> Line {
    guard let label else {
      var line = Line()
      bar.draw(in: &line, at: 0, width: width)
      return line
    }
    var line = Line(label, role: .dim)
    bar.draw(in: &line, at: label.displayWidth + 1, width: width - label.displayWidth - 1)
    return line
  }

  /// What stands before the computed bar and before that of a document, of one width; `nil` where
  /// there is one bar only.
  private func barLabels(
    _ tally: PlanTally, width: Int
  ) -> (computed: String, stated: String)? {
    guard width >= 36, let stated = tally.stated.first, stated.total != nil else { return nil }
    let texts = (
      strings.computedBar,
      "\(strings.speaker(for: folder.areas[area])) \(strings.word(for: stated.basis))"
    )
    let columns = max(texts.0.displayWidth, texts.1.displayWidth)
    func padded(_ text: String) -> String {
      text + String(repeating: " ", count: columns - text.displayWidth)
    }
    return (padded(texts.0), padded(texts.1))
  }

  /// What the newest document counts: where there is room as a bar below the computed one.
  private func statedLines(_ tally: PlanTally, width: Int) -> [Line] {
    guard let stated = tally.stated.first else { return [] }
    let text = strings.text(stated, by: folder.areas[area]).wrapped(toColumns: width)
      .map { Line($0) }
    guard let labels = barLabels(tally, width: width), let total = stated.total else { return text }
    var parts = stated.classes.map { entry in
      let status = entry.tally.tallyClass.likeness
      return StackedBar.Part(
        sign: symbols.status(status), texture: symbols.texture(of: status),
        count: entry.tally.count, role: status.role)
    }
    let counted = stated.classes.reduce(0) { $0 + $1.tally.count }
    parts.append(unnamed(atLeast: max(0, total - counted)))
    return [line(StackedBar(parts: parts), label: labels.stated, width: width)] + text
  }

  // MARK: Counts and foot

  /// The counts, the legend of the bar: one in a line, or side by side where they are `packed`.
  private func countLines(of classes: [StatusClass], packed: Bool, width: Int) -> [Line] {
    var lines: [Line] = []
    for own in classes {
      var text = countText(of: own)
      if text.displayWidth > width, let short = own.shortWord {
        text = text.replacing(own.word, with: short)
      }
      let column = lines.last.map { $0.end + 2 } ?? 0
      if packed, !lines.isEmpty, column + text.displayWidth <= width {
        lines[lines.count - 1].add(text, at: column, role: own.role)
      } else {
        lines.append(Line(text.truncated(toColumns: width), role: own.role))
      }
    }
    return lines
  }

  /// How many indicators the plan has and the sources name, in at most `width` columns.
  func panelFoot(of plan: Reference<Plan>, width: Int) -> String {
    let tally = tally(of: plan)
    guard let declared = tally.declared else { return "" }
    let sign = tally.unnamed > 0 && tally.withTargets > 0 ? symbols.unnamed + " " : ""
    let texts = [false, true].map {
      sign + strings.named(tally.withTargets, declared: declared, isBrief: $0)
    }
    return texts.first { $0.displayWidth <= width } ?? ""
  }
}

extension [Line] {
  /// As many of the lines as there is room for; the last one says where more would follow.
  fileprivate func fitting(_ height: Int, width: Int, ellipsis: String) -> [Line] {
    guard count > height, height > 0 else { return self }
    var kept = Array(prefix(height))
    let last = kept[height - 1]
    let text = last.pieces.map(\.text).joined(separator: " ")
    let role = last.pieces.first?.role ?? .text
    kept[height - 1] = Line(
      (text + ellipsis).truncated(toColumns: width, ellipsis: ellipsis), role: role)
    return kept
  }
}

extension PlanTally {
  /// How many indicators of the plan no source names, at least.
  var unnamed: Int { max(0, (declared ?? 0) - withTargets) }
}

extension Judgement.Tally.Class {
  /// The status that has the same meaning for the eye.
  fileprivate var likeness: TrackStatus {
    switch self {
    case .achievedOrExceeded, .exceeded, .achieved, .likelyAchieved, .onTrack: .achieved
    case .hard, .behind: .atRisk
    case .missed, .likelyMissed: .missed
    case .notAssessed: .unable
    }
  }
}

extension Strings {
  /// What stands before the bar of what is computed from the figures.
  fileprivate var computedBar: String {
    switch language {
    case .vietnamese: "Tính được"
    case .english: "Computed"
    }
  }
}
