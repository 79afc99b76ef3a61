// Figures of one thing at different times, and of parts and wholes.

extension FolderChecks {
  /// Amounts that fall within a year, and figures far from all others.
  mutating func checkSeries() {
    var rows: [PlanFolder.SeriesKey: [Reference<Observation>]] = [:]
    for reference in folder.observations.allReferences {
      let observation = folder.observations[reference]
      guard observation.value != nil, observation.status != .forecast else { continue }
      let key = PlanFolder.SeriesKey(indicator: observation.indicator, area: observation.area)
      rows[key, default: []].append(reference)
    }
    for (key, references) in rows.sorted(by: { $0.key.isBefore($1.key) }) {
      let indicator = folder.indicators[key.indicator]
      if indicator.kind.addsUp { checkAmounts(references) }
      checkSizes(references, of: indicator)
    }
  }

  /// An amount that was larger by an earlier day of the same year, unless its row names the larger one.
  private mutating func checkAmounts(_ references: [Reference<Observation>]) {
    let figures = references.map { (reference: $0, row: folder.observations[$0]) }
      .filter { !$0.row.period.isSeason }
    for (reference, row) in figures where !row.mayBeMore {
      guard let value = row.value else { continue }
      let larger = figures.filter { earlier in
        earlier.row.period.start == row.period.start && earlier.row.period.end < row.period.end
          && !earlier.row.mayBeLess && (earlier.row.value.map { value < $0 } ?? false)
      }
      guard
        let largest = larger.max(by: {
          ($0.row.value ?? value) < ($1.row.value ?? value)
        }), let earlier = largest.row.value,
        value.doubleValue + value.halfUnit < earlier.doubleValue - earlier.halfUnit,
        !PrintedQuantity(row.note).names(earlier)
      else { continue }
      report(
        .fallingAmount(
          "\(value)", since: "\(largest.row.period.end)", earlier: "\(earlier)",
          line: line(of: largest.reference, in: .observations)),
        at: reference, of: .observations, "value")
    }
  }

  /// A figure at least ten times as large or as small as all others, of which there must be two.
  ///
  /// Small counts and small rates of growth may well be so.
  private mutating func checkSizes(
    _ references: [Reference<Observation>], of indicator: Indicator
  ) {
    let maySwing = indicator.kind.addsUpOverAreas || indicator.kind == .growthRate
    guard indicator.kind != .rank, indicator.kind != .binary,
      references.count > 2
    else { return }
    for reference in references where !isDoubted(reference, in: .observations) {
      let row = folder.observations[reference]
      guard let value = row.value?.magnitude.doubleValue, value > 0 else { continue }
      let others = references.filter { other in
        let another = folder.observations[other]
        return other != reference
          && (!indicator.kind.addsUp || abs(another.period.dayCount - row.period.dayCount) < 5)
      }
      let sizes = others.compactMap { folder.observations[$0].value?.magnitude.doubleValue }
      guard sizes.allSatisfy({ $0 > 0 && max($0, value) >= 10 * min($0, value) }),
        !maySwing || max(value, sizes.max() ?? 0) >= 100,
        others.count(where: { folder.areComparable(row, folder.observations[$0]) }) > 1,
        let nearest = others.first
      else { continue }
      report(
        .suddenJump(
          row.value.map { "\($0)" } ?? "",
          other: folder.observations[nearest].value.map { "\($0)" } ?? "",
          line: line(of: nearest, in: .observations)),
        at: reference, of: .observations, "value")
    }
  }

  // MARK: Parts and wholes

  /// What a figure or promise is about: the same for the areas of one area, the parts of one whole.
  private struct Subject: Hashable {
    let plan: Reference<Plan>?
    let indicator: Reference<Indicator>
    let start: CalendarDate
    let end: CalendarDate
    let season: Bool
  }

  private typealias Entry = (line: Int, value: PrintedNumber, note: String)

  /// Areas that do not add up, and parts ("trong đó") larger than their whole.
  mutating func checkParts() {
    var results: [Subject: [Reference<Area>: [Entry]]] = [:]
    for reference in folder.observations.allReferences {
      let row = folder.observations[reference]
      guard let value = row.value, folder.indicators[row.indicator].kind.addsUpOverAreas else {
        continue
      }
      let subject = Subject(
        plan: nil, indicator: row.indicator, start: row.period.start, end: row.period.end,
        season: row.period.isSeason)
      results[subject, default: [:]][row.area, default: []]
        .append((line(of: reference, in: .observations), value, row.note))
    }
    var promises: [Subject: [Reference<Area>: [Entry]]] = [:]
    for reference in folder.targets.allReferences {
      let row = folder.targets[reference]
      guard row.basis == .absolute, folder.indicators[row.indicator].kind.addsUpOverAreas else {
        continue
      }
      let subject = Subject(
        plan: row.plan, indicator: row.indicator, start: row.period.start, end: row.period.end,
        season: row.period.isSeason)
      promises[subject, default: [:]][row.area, default: []]
        .append((line(of: reference, in: .targets), row.comparison.value, row.note))
    }
    checkAreas(results, of: .observations)
    checkAreas(promises, of: .targets)
    checkPartsOfIndicators(results)
  }

  private mutating func checkAreas(
    _ entries: [Subject: [Reference<Area>: [Entry]]], of file: PlanFolder.FileName
  ) {
    for (subject, areas) in entries where areas.count > 1 {
      for (area, wholes) in areas {
        func isPart(_ part: Reference<Area>) -> Bool {
          folder.isPart(part, of: area, from: subject.start, to: subject.end)
        }
        let parts = areas.filter { isPart($0.key) }.values
        guard !parts.isEmpty, let whole = wholes.max(by: { $0.value < $1.value }),
          let least = wholes.map(\.value).min(), whole.note.isEmpty
        else { continue }
        let indicator = folder.indicators[subject.indicator]
        let lowest = parts.compactMap { $0.map(\.value).min() }
        let highest = parts.compactMap { $0.map(\.value).max() }
        let isTooMuch =
          indicator.rangeOfSum([whole.value]).high < indicator.rangeOfSum(lowest).low
        let isComplete =
          file == .observations && folder.areas.allReferences.count(where: isPart) == parts.count
        let isTooLittle =
          isComplete && indicator.rangeOfSum(highest).high < indicator.rangeOfSum([least]).low
        guard isTooMuch || isTooLittle else { continue }
        let sum = (isTooMuch ? lowest : highest).reduce(PrintedNumber(0), +)
        report(
          .rollUp(
            sum: "\(sum)", whole: "\(whole.value)", parts: parts.count, isComplete: isComplete),
          in: file, line: whole.line, "value")
      }
    }
  }

  private mutating func checkPartsOfIndicators(
    _ results: [Subject: [Reference<Area>: [Entry]]]
  ) {
    for (subject, areas) in results {
      let indicator = folder.indicators[subject.indicator]
      guard let parent = folder.indicators.reference(of: indicator.parent),
        folder.indicators[parent].unit == indicator.unit,
        folder.indicators[parent].kind == indicator.kind,
        let wholes = results[
          Subject(
            plan: nil, indicator: parent, start: subject.start, end: subject.end,
            season: subject.season)]
      else { continue }
      for (area, entries) in areas {
        guard let whole = wholes[area]?.max(by: { $0.value < $1.value }) else { continue }
        for part in entries
        where part.value.doubleValue - part.value.halfUnit
          > whole.value.doubleValue + whole.value.halfUnit
        {
          report(
            .partExceedsWhole("\(part.value)", whole: "\(whole.value)", line: whole.line),
            in: .observations, line: part.line, "value")
        }
      }
    }
  }
}

extension Observation {
  /// Whether its words leave open that the figure was less.
  fileprivate var mayBeLess: Bool {
    switch qualifier {
    case .under, .nearly, .about, .atMost: true
    case .over, .atLeast, nil: false
    }
  }

  /// Whether its words leave open that the figure was more.
  fileprivate var mayBeMore: Bool {
    switch qualifier {
    case .over, .about, .atLeast: true
    case .under, .nearly, .atMost, nil: false
    }
  }
}
