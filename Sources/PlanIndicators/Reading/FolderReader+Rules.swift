// What promises and figures must obey beside being readable.

extension FolderReader {
  func check(
    _ comparison: Target.Comparison, _ basis: Target.Basis, baseline: PrintedNumber?,
    of indicator: Reference<Indicator>, _ row: inout RecordReader, _ columns: TargetColumns
  ) {
    let direction = folder.indicators[indicator].direction
    if isAgainst(direction, comparison) {
      row.report(.againstDirection, in: columns.comparison)
    } else if basis == .change || basis == .percentChange,
      isWrongWay(direction, comparison)
    {
      row.report(.againstDirection, in: columns.value)
    }
    if basis == .absolute {
      checkLimits(comparison.value, of: indicator, &row, columns.value)
      if let upper = comparison.upperValue {
        checkLimits(upper, of: indicator, &row, columns.valueTo)
      }
    }
    if let baseline { checkLimits(baseline, of: indicator, &row, columns.baselineValue) }
  }

  private func isAgainst(
    _ direction: Indicator.Direction, _ comparison: Target.Comparison
  ) -> Bool {
    switch (direction, comparison) {
    case (.increase, .atMost), (.increase, .lessThan): true
    case (.decrease, .atLeast), (.decrease, .moreThan): true
    default: false
    }
  }

  /// Whether a promised change goes the way that is not wanted: a fall that was written as a rise.
  private func isWrongWay(
    _ direction: Indicator.Direction, _ change: Target.Comparison
  ) -> Bool {
    switch direction {
    case .increase: (change.upperValue ?? change.value) < PrintedNumber(0)
    case .decrease: change.value > PrintedNumber(0)
    case .band, .noDirection: false
    }
  }

  /// A crop season may begin in the year before the plan's.
  func isInside(_ plan: TimePeriod, _ period: TimePeriod) -> Bool {
    plan.start <= period.start && period.end <= plan.end
  }

  /// The natural limits of an indicator; those that are the wrong way round are reported once, in its
  /// own row, and nothing is measured against them.
  mutating func limits(
    _ row: inout RecordReader, _ lowestColumn: Column, _ highestColumn: Column
  ) -> (lowest: PrintedNumber?, highest: PrintedNumber?) {
    let lowest = row.number(lowestColumn)
    let highest = row.number(highestColumn)
    guard let lowest, let highest, highest < lowest else { return (lowest, highest) }
    report(
      row.file, row.line, highestColumn.name,
      .rangeUpsideDown(row.text(lowestColumn), row.text(highestColumn)))
    return (nil, nil)
  }

  func checkLimits(
    _ value: PrintedNumber, of indicator: Reference<Indicator>, _ row: inout RecordReader,
    _ column: Column
  ) {
    let lowest = folder.indicators[indicator].minimum
    let highest = folder.indicators[indicator].maximum
    guard lowest.map({ value < $0 }) == true || highest.map({ value > $0 }) == true else { return }
    row.report(
      .outsideLimits(
        row.text(column), lowest: lowest.map { "\($0)" }, highest: highest.map { "\($0)" }),
      in: column)
  }
}
