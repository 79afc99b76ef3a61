// Rows of the registers, and of the figures against them.

extension FolderChecks {
  /// Documents, indicators and declared profiles.
  mutating func checkRegisters() {
    checkDocuments()
    for reference in folder.areas.allReferences { checkCode(of: reference) }
    for reference in folder.indicators.allReferences { checkUnit(of: reference) }
    checkProfiles()
  }

  private mutating func checkDocuments() {
    var firstLines: [[String]: Int] = [:]
    for reference in folder.documents.allReferences {
      let document = folder.documents[reference]
      let line = line(of: reference, in: .documents)
      let date = document.issuedOn?.description ?? ""
      let signs = [
        document.address.isEmpty ? [] : ["address", document.address],
        document.number.isEmpty ? [] : ["number", document.number, document.issuer],
        date.isEmpty ? [] : ["title", document.title, document.issuer, date],
      ]
      let first = signs.filter { !$0.isEmpty }.compactMap { firstLines[$0] }.first
      if let first {
        report(.duplicateDocument(firstLine: first), at: reference, of: .documents, "id")
      }
      for sign in signs where firstLines[sign] == nil { firstLines[sign] = line }
      if !document.address.isEmpty, !isWebAddress(document.address) {
        report(.notAnAddress(document.address), at: reference, of: .documents, "address")
      }
      if let issued = document.earliestIssue, document.readOn < issued {
        report(.readBeforeIssue(issued: "\(issued)"), at: reference, of: .documents, "read_on")
      }
      if document.issuedOn?.period.notation != .day, document.dateBasis.isEmpty {
        report(.dateWithoutBasis, at: reference, of: .documents, "date_basis")
      }
    }
  }

  /// Official codes have two digits for a province, three for a district, five for a commune.
  private mutating func checkCode(of reference: Reference<Area>) {
    let code = folder.areas[reference].code
    guard code.utf8.count == 1 || code.utf8.count == 4, code.allSatisfy(\.isNumber) else { return }
    report(
      .lostZeros(code, file: PlanFolder.FileName.areas.rawValue), at: reference, of: .areas, "code",
      meant: "0\(code)")
  }

  private mutating func checkUnit(of reference: Reference<Indicator>) {
    let indicator = folder.indicators[reference]
    let unit = indicator.unit
    let expected: String? =
      switch indicator.kind {
      case .share, .growthRate: "%"
      case .rank: "hạng"
      case .flow, .countAdded, .stock, .index, .ratio, .binary: nil
      }
    if let expected, unit.vietnamese != expected {
      report(
        .unitOfKind(unit: unit.vietnamese, kind: indicator.kind.rawValue, expected: expected),
        at: reference, of: .indicators, "unit_vi", meant: expected)
    } else if (unit.vietnamese == "%") != (unit.english == "%") {
      report(
        .unitOfKind(
          unit: unit.english, kind: indicator.kind.rawValue, expected: unit.vietnamese),
        at: reference, of: .indicators, "unit_en", meant: unit.vietnamese)
    }
  }

  private mutating func checkProfiles() {
    var last: [String: PrintedNumber] = [:]
    let points = folder.profilePoints.allReferences.sorted {
      folder.profilePoints[$0].month < folder.profilePoints[$1].month
    }
    for reference in points {
      let point = folder.profilePoints[reference]
      let isOutside =
        point.lowest.map { point.share < $0 } ?? false
        || point.highest.map { $0 < point.share } ?? false
      if isOutside {
        report(
          .outsideBounds(
            "\(point.share)", lowest: point.lowest.map { "\($0)" },
            highest: point.highest.map { "\($0)" }),
          at: reference, of: .profiles, "share")
      }
      let falls = last[point.profile].map { point.share < $0 } ?? false
      if falls || point.month == 12 && point.share != PrintedNumber(1) {
        report(.fallingProfile("\(point.share)"), at: reference, of: .profiles, "share")
      }
      last[point.profile] = point.share
    }
  }

  /// Promises: their bounds, their baseline, what was printed, and whether a plan counts one twice.
  mutating func checkTargets() {
    let replaced = Set(folder.targets.map(\.supersedes))
    var counted: [CountedTarget: Int] = [:]
    for reference in folder.targets.allReferences {
      let target = folder.targets[reference]
      let value = target.comparison.value
      checkBounds(value, target.lower, target.upper, at: reference, of: .targets)
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

  /// What documents say: their dates, what was printed, and whether it follows from the figures.
  mutating func checkJudgements() {
    for reference in folder.judgements.allReferences {
      let judgement = folder.judgements[reference]
      let document = folder.documents[judgement.document]
      if let issued = document.latestIssue, issued < judgement.period.start {
        report(
          .beforePeriod(document: document.id, issued: "\(issued)"), at: reference,
          of: .judgements, "period")
      }
      guard let rate = judgement.statement.rate else { continue }
      let quantity = PrintedQuantity(judgement.printed)
      // "Vượt 12%" is a completion of 112%, "bằng 88%" may be printed as "giảm 12%".
      let beyond = (rate.value - PrintedNumber(100)).magnitude
      if rate.scale == .percent, quantity.says(beyond, in: "%") { continue }
      let unit =
        rate.scale == .value
        ? judgement.indicator.map { folder.indicators[$0].unit.vietnamese } ?? "" : ""
      check(rate.value, against: quantity, in: unit, at: reference, of: .judgements, "value")
    }
    checkStatedRates()
  }

  /// A rate that does not follow from the figures, unless its row explains it.
  private mutating func checkStatedRates() {
    // Without one of the files the rates would be held against the wrong figures.
    guard PlanFolder.FileName.allCases.allSatisfy(isRead),
      let day = folder.documents.map(\.visibleFrom).max()
    else { return }
    var seen: Set<Reference<Judgement>> = []
    for assessment in folder.assessments(asOf: day) {
      for rate in assessment.stated where rate.agreement == .contradicts {
        let judgement = folder.judgements[rate.judgement]
        guard let printed = judgement.statement.rate, let computed = rate.computed,
          judgement.note.isEmpty, seen.insert(rate.judgement).inserted
        else { continue }
        report(
          .statedContradicts(
            stated: "\(printed.value)",
            computed: judgement.statement.text(of: computed, decimals: printed.value.decimals)),
          at: rate.judgement, of: .judgements, "value")
      }
    }
  }

  private mutating func checkBounds<Row>(
    _ value: PrintedNumber, _ lower: PrintedNumber?, _ upper: PrintedNumber?,
    at reference: Reference<Row>, of file: PlanFolder.FileName
  ) {
    guard lower.map({ value < $0 }) ?? false || upper.map({ $0 < value }) ?? false else { return }
    report(
      .outsideBounds(
        "\(value)", lowest: lower.map { "\($0)" }, highest: upper.map { "\($0)" }),
      at: reference, of: file, "value")
  }

  private mutating func check<Row>(
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
}

extension Judgement.Statement {
  /// A computed fraction in the scale and with the decimals that the statement was printed with.
  fileprivate func text(of fraction: Double, decimals: UInt8) -> String {
    let isRatio = if case .ratio = self { true } else { false }
    let value: Double =
      switch rate?.scale {
      case .percent: (isRatio ? fraction + 1 : fraction) * 100
      case .times: isRatio ? fraction + 1 : fraction
      case .points, .value, nil: fraction
      }
    let scale = [1.0, 10, 100, 1_000, 10_000][min(Int(decimals) + 1, 4)]
    return "\((value * scale).rounded() / scale)"
  }
}
