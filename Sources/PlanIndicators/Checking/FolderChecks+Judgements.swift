// What documents say, held against the figures and against what else they say.

extension FolderChecks {
  /// What documents say: their dates, what was printed, and whether it follows from the figures.
  mutating func checkJudgements() {
    var firstLines: [Judgement: Int] = [:]
    for reference in folder.judgements.allReferences {
      let judgement = folder.judgements[reference]
      let document = folder.documents[judgement.document]
      if let issued = document.latestIssue, issued < judgement.period.start {
        report(
          .beforePeriod(document: document.id, issued: "\(issued)"), at: reference,
          of: .judgements, "period")
      }
      let line = line(of: reference, in: .judgements)
      if let first = firstLines.updateValue(line, forKey: judgement.inContent) {
        firstLines[judgement.inContent] = first
        report(.duplicateJudgement(firstLine: first), at: reference, of: .judgements, "id")
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
      check(
        rate.qualifier, of: rate.value, against: quantity, in: unit, note: judgement.note,
        at: reference, of: .judgements)
    }
    checkTallies()
    checkStatedRates()
  }

  /// Classes of one document that hold more indicators together than there are.
  private mutating func checkTallies() {
    var groups: [TalliedPlan: [Reference<Judgement>]] = [:]
    for reference in folder.judgements.allReferences {
      let judgement = folder.judgements[reference]
      guard case .tally(let tally) = judgement.statement else { continue }
      let plan = TalliedPlan(
        document: judgement.document, area: judgement.area, plan: judgement.plan,
        period: judgement.period, isForecast: tally.basis == .forecast)
      groups[plan, default: []].append(reference)
    }
    for rows in groups.values where rows.count > 1 {
      let tallies = rows.compactMap { row in
        if case .tally(let tally) = folder.judgements[row].statement { tally } else { nil }
      }
      // A class that is larger than the total was told in its own row.
      guard let last = rows.last, let total = tallies.compactMap(\.total).max(),
        tallies.allSatisfy({ $0.count <= $0.total ?? total })
      else { continue }
      let sum = sumOfClasses(tallies)
      guard sum > total else { continue }
      report(.tallyTooLarge(sum: sum, total: total), at: last, of: .judgements, "count")
    }
  }

  private struct TalliedPlan: Hashable {
    let document: Reference<Document>
    let area: Reference<Area>
    let plan: Reference<Plan>?
    let period: TimePeriod
    let isForecast: Bool
  }

  /// How many indicators are in the classes at least: those that can hold the same ones count once.
  private func sumOfClasses(_ tallies: [Judgement.Tally]) -> Int {
    func count(_ class: Judgement.Tally.Class) -> Int {
      tallies.filter { $0.tallyClass == `class` }.map(\.count).max() ?? 0
    }
    let met = max(
      count(.achievedOrExceeded), count(.achieved) + count(.exceeded), count(.onTrack),
      count(.likelyAchieved))
    let missed = max(count(.missed), count(.behind))
    return met + missed + count(.hard) + count(.likelyMissed) + count(.notAssessed)
  }

  /// A rate that does not follow from the figures, unless its row names the rate that does.
  private mutating func checkStatedRates() {
    // Without one of the files the rates would be held against the wrong figures.
    guard PlanFolder.FileName.allCases.allSatisfy(isRead),
      let day = folder.documents.map(\.visibleFrom).max()
    else { return }
    var seen: Set<Reference<Judgement>> = []
    let doubted = doubtedSeries
    for assessment in folder.assessments(asOf: day)
    where !doubted.contains(.init(indicator: assessment.indicator, area: assessment.area)) {
      for rate in assessment.stated where rate.agreement == .contradicts {
        let judgement = folder.judgements[rate.judgement]
        guard let printed = judgement.statement.rate, let computed = rate.computed,
          !judgement.statement.isNamed(computed, in: judgement.note),
          seen.insert(rate.judgement).inserted
        else { continue }
        report(
          .statedContradicts(
            stated: "\(printed.value)",
            computed: judgement.statement.text(of: computed, decimals: printed.value.decimals)),
          at: rate.judgement, of: .judgements, "value")
      }
    }
  }
}

extension Judgement {
  /// The judgement without the words of its row: what it says of what, in which document.
  fileprivate var inContent: Judgement {
    Judgement(
      id: "", area: area, indicator: indicator, plan: plan, period: period, statement: statement,
      printed: "", document: document, note: "")
  }
}

extension Judgement.Statement {
  /// Whether a note names the rate that was computed, rounded in any way: "tính ra 93,7%".
  fileprivate func isNamed(_ fraction: Double, in note: String) -> Bool {
    let value = value(of: fraction)
    let figures = PrintedQuantity(note)
    // "Vượt 12%" is a completion of 112%.
    return figures.names(value) || rate?.scale == .percent && figures.names(abs(value - 100))
  }

  /// A computed fraction in the scale and with the decimals that the statement was printed with.
  fileprivate func text(of fraction: Double, decimals: UInt8) -> String {
    let scale = [1.0, 10, 100, 1_000, 10_000][min(Int(decimals) + 1, 4)]
    return "\((value(of: fraction) * scale).rounded() / scale)"
  }

  /// A computed fraction in the scale of the statement.
  private func value(of fraction: Double) -> Double {
    let isRatio = if case .ratio = self { true } else { false }
    return switch rate?.scale {
    case .percent: (isRatio ? fraction + 1 : fraction) * 100
    case .times: isRatio ? fraction + 1 : fraction
    case .points, .value, nil: fraction
    }
  }
}
