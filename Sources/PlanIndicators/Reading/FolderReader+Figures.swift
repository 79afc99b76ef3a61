// The files that hold figures: promises, observations and what documents say about them.

extension FolderReader {
  mutating func readTargets() {
    read(.targets, columns: TargetColumns.init) { reader, row, columns in
      reader.readTarget(&row, columns)
    }
  }

  struct TargetColumns {
    let id, plan, indicator, area, period, comparison, value, valueTo, basis, maintain: Column
    let qualifier, baselinePeriod, baselineValue, baselineDocument, issuer, counted, origin: Column
    let lower, upper, printed, document, supersedes, note: Column
    let parts, carriedOver: Column?

    init(_ header: inout Header) {
      id = header.column("id")
      plan = header.column("plan")
      indicator = header.column("indicator")
      area = header.column("area")
      period = header.column("period")
      comparison = header.column("operator")
      value = header.column("value")
      valueTo = header.column("value_to")
      basis = header.column("basis")
      maintain = header.column("maintain")
      qualifier = header.column("qualifier")
      baselinePeriod = header.column("baseline_period")
      baselineValue = header.column("baseline_value")
      baselineDocument = header.column("baseline_document")
      issuer = header.column("issuer")
      counted = header.column("counted")
      origin = header.column("origin")
      lower = header.column("lower")
      upper = header.column("upper")
      printed = header.column("printed")
      document = header.column("document")
      supersedes = header.column("supersedes")
      note = header.column("note")
      parts = header.optionalColumn("parts")
      carriedOver = header.optionalColumn("carried_over")
    }
  }

  private mutating func readTarget(_ row: inout RecordReader, _ columns: TargetColumns) {
    let id = row.id(columns.id)
    let plan = row.requiredReference(columns.plan, to: folder.plans, of: "plans.csv")
    let indicator = row.requiredReference(
      columns.indicator, to: folder.indicators, of: "indicators.csv")
    let area = row.requiredReference(columns.area, to: folder.areas, of: "areas.csv")
    let period = row.requiredPeriod(columns.period)
    let comparison = comparison(&row, columns)
    let basis = row.requiredCode(columns.basis, as: Target.Basis.self)
    let isMaintained = row.requiredFlag(columns.maintain)
    let qualifier = row.code(columns.qualifier, as: Qualifier.self)
    let baselinePeriod = row.period(columns.baselinePeriod)
    let baselineValue = row.number(columns.baselineValue)
    let baselineDocument = row.reference(
      columns.baselineDocument, to: folder.documents, of: "documents.csv")
    let issuer = row.requiredCode(columns.issuer, as: Target.Issuer.self)
    let counted = row.requiredCode(columns.counted, as: Target.Counted.self)
    let origin = row.requiredCode(columns.origin, as: Target.Origin.self)
    let (lower, upper) = bounds(&row, columns.lower, columns.upper)
    let document = row.requiredReference(
      columns.document, to: folder.documents, of: "documents.csv")
    let carriedOver = columns.carriedOver.flatMap { row.number($0) }
    if let indicator, let comparison, let basis {
      check(comparison, basis, baseline: baselineValue, of: indicator, &row, columns)
    }
    if let plan, let period, !isInside(folder.plans[plan].period, period) {
      row.report(.outsidePlan(plan: folder.plans[plan].id), in: columns.period)
    }
    if let period, let baselinePeriod, period.end <= baselinePeriod.end {
      row.report(
        .lateBaseline(row.text(columns.baselinePeriod), period: "\(period)"),
        in: columns.baselinePeriod)
    }
    if let plan, let area, !folder.areas[area].exists(during: folder.plans[plan].period) {
      row.report(.outsideArea(area: folder.areas[area].id), in: columns.area)
    }
    guard let id, let plan, let indicator, let area, let period, let comparison, let basis,
      let isMaintained, let issuer, let counted, let origin, let document, row.isUsable
    else { return }
    add(
      Target(
        id: id, plan: plan, indicator: indicator, area: area, period: period,
        comparison: comparison, basis: basis, isMaintained: isMaintained, qualifier: qualifier,
        baselinePeriod: baselinePeriod, baselineValue: baselineValue,
        baselineDocument: baselineDocument, issuer: issuer, counted: counted, origin: origin,
        lower: lower, upper: upper, printed: row.text(columns.printed), document: document,
        supersedes: row.text(columns.supersedes),
        parts: row.list(columns.parts),
        carriedOver: carriedOver, note: row.text(columns.note)),
      to: \.targets, from: &row, idColumn: columns.id)
  }

  private func comparison(
    _ row: inout RecordReader, _ columns: TargetColumns
  ) -> Target.Comparison? {
    let code = row.requiredCode(columns.comparison, as: ComparisonCode.self)
    let value = row.requiredNumber(columns.value)
    let upper = row.number(columns.valueTo)
    guard let code, let value else { return nil }
    guard (code == .between) == !row.isEmpty(columns.valueTo) else {
      row.report(.rangeMismatch, in: columns.valueTo)
      return nil
    }
    switch code {
    case .ge: return .atLeast(value)
    case .gt: return .moreThan(value)
    case .le: return .atMost(value)
    case .lt: return .lessThan(value)
    case .eq: return .equal(value)
    case .between:
      guard let upper else { return nil }
      guard value <= upper else {
        row.report(
          .rangeUpsideDown(row.text(columns.value), row.text(columns.valueTo)),
          in: columns.valueTo)
        return nil
      }
      return .between(value, upper)
    }
  }

  private enum ComparisonCode: String, CaseIterable { case ge, gt, le, lt, eq, between }

  private func bounds(
    _ row: inout RecordReader, _ lowerColumn: Column, _ upperColumn: Column
  ) -> (PrintedNumber?, PrintedNumber?) {
    let lower = row.number(lowerColumn)
    let upper = row.number(upperColumn)
    if let lower, let upper, upper < lower {
      row.report(
        .rangeUpsideDown(row.text(lowerColumn), row.text(upperColumn)), in: upperColumn)
    }
    return (lower, upper)
  }
}

extension FolderReader {
  mutating func readObservations() {
    var placesOfFigures = HashIndex()
    let count = lineCount(of: .observations)
    placesOfFigures.reserveCapacity(count)
    folder.observations.reserveCapacity(count)
    read(.observations, columns: ObservationColumns.init) { reader, row, columns in
      reader.readObservation(&row, columns, &placesOfFigures)
    }
  }

  private struct ObservationColumns {
    let id, indicator, area, period, value, status, qualifier, decimals, printed: Column
    let outOf, lower, upper, document, note: Column
    let seriesBreak: Column?

    init(_ header: inout Header) {
      id = header.column("id")
      indicator = header.column("indicator")
      area = header.column("area")
      period = header.column("period")
      value = header.column("value")
      status = header.column("status")
      qualifier = header.column("qualifier")
      decimals = header.column("decimals")
      printed = header.column("printed")
      outOf = header.column("out_of")
      lower = header.column("lower")
      upper = header.column("upper")
      document = header.column("document")
      note = header.column("note")
      seriesBreak = header.optionalColumn("series_break")
    }
  }

  private mutating func readObservation(
    _ row: inout RecordReader, _ columns: ObservationColumns,
    _ placesOfFigures: inout HashIndex
  ) {
    let id = row.id(columns.id)
    let indicator = row.requiredReference(
      columns.indicator, to: folder.indicators, of: "indicators.csv")
    let area = row.requiredReference(columns.area, to: folder.areas, of: "areas.csv")
    let period = row.requiredPeriod(columns.period)
    let status = row.requiredCode(columns.status, as: ObservationStatus.self)
    let value = row.printedNumber(columns.value, decimals: columns.decimals)
    let qualifier = row.code(columns.qualifier, as: Qualifier.self)
    let outOf = row.wholeNumber(columns.outOf)
    let (lower, upper) = bounds(&row, columns.lower, columns.upper)
    let document = row.requiredReference(
      columns.document, to: folder.documents, of: "documents.csv")
    if let status, row.isEmpty(columns.value) != (status == .missing) {
      row.report(status == .missing ? .valueOfMissing : .noValue, in: columns.value)
    }
    if let indicator, let value { check(value, outOf: outOf, of: indicator, &row, columns) }
    if let area, let period, !folder.areas[area].exists(during: period) {
      row.report(.outsideArea(area: folder.areas[area].id), in: columns.period)
    }
    guard let id, let indicator, let area, let period, let status, let document, row.isUsable
    else { return }
    // One document gives one figure per indicator, area and period.
    let hash = hash(indicator, area, period, document)
    let first = placesOfFigures.first(hash) { [observations = folder.observations] place in
      let other = observations[place]
      return other.indicator == indicator && other.area == area && other.document == document
        && other.period.isSameSpan(as: period)
    }
    if let first {
      let line = line(of: Reference<Observation>(first), in: row.file)
      return row.report(.duplicateKey(firstLine: line))
    }
    let place = folder.observations.count
    add(
      Observation(
        id: id, indicator: indicator, area: area, period: period, value: value, status: status,
        qualifier: qualifier, printed: row.text(columns.printed), outOf: outOf, lower: lower,
        upper: upper, document: document, seriesBreak: row.text(columns.seriesBreak),
        note: row.text(columns.note)),
      to: \.observations, from: &row, idColumn: columns.id)
    if row.isUsable { placesOfFigures.insert(place, hash: hash) }
  }

  private func hash(
    _ indicator: Reference<Indicator>, _ area: Reference<Area>, _ period: TimePeriod,
    _ document: Reference<Document>
  ) -> UInt64 {
    var hash = RowHash()
    hash.combine(UInt64(indicator.position) << 32 | UInt64(area.position))
    hash.combine(UInt64(document.position))
    hash.combine(
      UInt64(UInt32(bitPattern: period.start.dayNumber)) << 32
        | UInt64(UInt32(bitPattern: period.end.dayNumber)))
    return hash.value
  }

  private func check(
    _ value: PrintedNumber, outOf: Int?, of reference: Reference<Indicator>,
    _ row: inout RecordReader, _ columns: ObservationColumns
  ) {
    if folder.indicators[reference].kind == .rank {
      let places = outOf.map { PrintedNumber(Int64($0)) }
      if places.map({ value > $0 || value < PrintedNumber(1) }) ?? true {
        return row.report(.rankOutOf, in: columns.outOf)
      }
    }
    checkLimits(value, of: reference, &row, columns.value)
  }
}
