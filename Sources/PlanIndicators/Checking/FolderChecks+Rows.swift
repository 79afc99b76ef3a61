// Promises and figures in themselves, and against what was printed.

extension FolderChecks {
  /// Promises: their bounds, their baseline, what was printed, and whether a plan counts one twice.
  mutating func checkTargets() {
    let replaced = Set(folder.targets.map(\.supersedes))
    var counted: [CountedTarget: Int] = [:]
    for reference in folder.targets.allReferences {
      let target = folder.targets[reference]
      let value = target.comparison.value
      checkBounds(value, target.lower, target.upper, at: reference, of: .targets)
      checkBaseline(of: target, reference)
      if let carriedOver = target.carriedOver, target.basis == .absolute {
        checkBounds(
          carriedOver, PrintedNumber(0), target.comparison.upperValue ?? value, at: reference,
          of: .targets, "carried_over")
      }
      switch target.origin {
      case .implied where target.lower == nil || target.upper == nil:
        report(.impliedWithoutBounds, at: reference, of: .targets, "lower")
      case .implied: break
      case .stated where folder.indicators[target.indicator].kind == .binary: break
      case .stated:
        let unit = folder.indicators[target.indicator].unit.vietnamese
        let quantity = PrintedQuantity(target.printed)
        check(value, against: quantity, in: unit, at: reference, of: .targets, "value")
        if let upper = target.comparison.upperValue {
          check(upper, against: quantity, in: unit, at: reference, of: .targets, "value_to")
        }
        check(
          target.qualifier, of: value, against: quantity, in: unit, note: target.note,
          implied: target.comparison.qualifier, at: reference, of: .targets)
        if target.basis == .absolute {
          checkWhole(
            value, of: target.indicator, during: target.period, at: reference, of: .targets)
        }
      }
      if target.basis == .change || target.basis == .percentChange, target.baselinePeriod == nil,
        target.baselineValue == nil
      {
        report(.changeWithoutBaseline, at: reference, of: .targets, "baseline_period")
      }
      guard target.counted != .no, !replaced.contains(target.id) else { continue }
      let key = CountedTarget(
        plan: target.plan, indicator: target.indicator, area: target.area, period: target.period)
      if let line = counted[key] {
        report(.countedTwice(firstLine: line), at: reference, of: .targets, "counted")
      } else {
        counted[key] = line(of: reference, in: .targets)
      }
    }
  }

  private struct CountedTarget: Hashable {
    let plan: Reference<Plan>
    let indicator: Reference<Indicator>
    let area: Reference<Area>
    let period: TimePeriod
  }

  /// A baseline that is none of the figures of its period, unless its row names one of them.
  private mutating func checkBaseline(of target: Target, _ reference: Reference<Target>) {
    guard let baseline = target.baselineValue, let period = target.baselinePeriod else { return }
    let figures = folder.observationsOfSeries[target.series].filter {
      folder.observations[$0].value != nil && folder.observations[$0].period.isSameSpan(as: period)
    }
    let own = figures.filter { folder.observations[$0].document == target.baselineDocument }
    let recorded = own.isEmpty ? Array(figures) : own
    let values = recorded.compactMap { folder.observations[$0].value }
    guard let first = recorded.first, let value = values.first,
      !values.contains(where: { $0.isSameRounded(as: baseline) }),
      !values.contains(where: PrintedQuantity(target.note).names)
    else { return }
    report(
      .baselineDiffers(
        "\(baseline)", recorded: "\(value)", line: line(of: first, in: .observations)),
      at: reference, of: .targets, "baseline_value",
      meant: Set(values).count == 1 ? "\(value)" : nil)
  }

  /// Figures: their bounds, what was printed, and whether they can be as final as they say.
  mutating func checkObservations() {
    for reference in folder.observations.allReferences {
      let observation = folder.observations[reference]
      let indicator = folder.indicators[observation.indicator]
      checkDate(of: observation, reference)
      guard let value = observation.value else { continue }
      checkBounds(value, observation.lower, observation.upper, at: reference, of: .observations)
      guard indicator.kind != .binary else { continue }
      let quantity = PrintedQuantity(observation.printed)
      check(
        value, against: quantity, in: indicator.unit.vietnamese, at: reference, of: .observations,
        "value")
      if let printed = quantity.decimals(of: value, in: indicator.unit.vietnamese),
        !printed.contains(Int(value.decimals)), let first = printed.min()
      {
        report(
          .printedDecimals(declared: Int(value.decimals), printed: first), at: reference,
          of: .observations, "decimals")
      }
      check(
        observation.qualifier, of: value, against: quantity, in: indicator.unit.vietnamese,
        note: observation.note, at: reference, of: .observations)
      checkWhole(
        value, of: observation.indicator, during: observation.period, at: reference,
        of: .observations)
    }
  }

  private mutating func checkDate(
    of observation: Observation, _ reference: Reference<Observation>
  ) {
    let document = folder.documents[observation.document]
    guard let issued = document.latestIssue, observation.status != .missing else { return }
    if let earliest = document.earliestIssue,
      observation.period.end.year + DataIssue.mostYearsAfterPeriod < earliest.year
    {
      return report(
        .longAfterPeriod(document: document.id, issued: "\(issued)"), at: reference,
        of: .observations, "period")
    }
    if issued < observation.period.start, observation.status != .forecast {
      return report(
        .beforePeriod(document: document.id, issued: "\(issued)"), at: reference,
        of: .observations, "period")
    }
    let addsUp = folder.indicators[observation.indicator].kind.addsUp
    guard issued < observation.period.end, !observation.period.isSeason,
      observation.status == .official || observation.status == .provisional && addsUp
    else { return }
    report(
      .finalTooEarly(document: document.id, issued: "\(issued)"), at: reference,
      of: .observations, "status")
  }

  private mutating func checkBounds<Row>(
    _ value: PrintedNumber, _ lower: PrintedNumber?, _ upper: PrintedNumber?,
    at reference: Reference<Row>, of file: PlanFolder.FileName, _ column: String = "value"
  ) {
    guard lower.map({ value < $0 }) ?? false || upper.map({ $0 < value }) ?? false else { return }
    report(
      .outsideBounds(
        "\(value)", lowest: lower.map { "\($0)" }, highest: upper.map { "\($0)" }),
      at: reference, of: file, column)
  }

  /// A value that is not what was printed, or is it in another unit.
  mutating func check<Row>(
    _ value: PrintedNumber, against quantity: PrintedQuantity, in unit: String,
    at reference: Reference<Row>, of file: PlanFolder.FileName, _ column: String
  ) {
    // A spreadsheet's damage is told of the cell printed itself.
    guard SpreadsheetDamage(quantity.text) == nil else { return }
    switch quantity.comparison(with: value, in: unit) {
    case .agrees: break
    case .slips(let meant):
      report(
        .unitSlip("\(value)", printed: quantity.text), at: reference, of: file, column,
        meant: "\(meant)")
    case .differs:
      report(
        .printedDiffers("\(value)", printed: quantity.text), at: reference, of: file, column)
    }
  }

  /// A part of something that is counted in whole ones; means over several years may well be such.
  private mutating func checkWhole<Row>(
    _ value: PrintedNumber, of indicator: Reference<Indicator>, during period: TimePeriod,
    at reference: Reference<Row>, of file: PlanFolder.FileName
  ) {
    let unit = folder.indicators[indicator].unit.vietnamese
    let kind = folder.indicators[indicator].kind
    guard kind.addsUp || kind == .stock, period.dayCount <= 366, PrintedUnit.isCounted(unit),
      value.doubleValue.rounded() != value.doubleValue
    else { return }
    report(.fractionOfCount("\(value)", unit: unit), at: reference, of: file, "value")
  }
}

extension PrintedNumber {
  /// Whether the number is the same as another, one of which may be printed with fewer decimals.
  fileprivate func isSameRounded(as other: PrintedNumber) -> Bool {
    abs(doubleValue - other.doubleValue) <= max(halfUnit, other.halfUnit)
  }
}

extension Target.Comparison {
  /// The words that the operator says already.
  fileprivate var qualifier: Qualifier? {
    switch self {
    case .atLeast: .atLeast
    case .moreThan: .over
    case .atMost: .atMost
    case .lessThan: .under
    case .equal, .between: nil
    }
  }
}
