import DashboardUI
import PlanIndicators

// The promises of each sector, what has figures only, and what leaders ordered.

extension PlainReport {
  func sectorSections(of place: Place) -> [[String]] {
    let sectors = folder.sectors.allReferences.sorted { key($0) < key($1) }
    return sectors.map { section(of: $0, in: place) }
  }

  /// Groups by their place, in each its sectors by theirs.
  private func key(_ reference: Reference<Sector>) -> (Int, Int) {
    let sector = folder.sectors[reference]
    return (sector.parent.map { folder.sectors[$0].position } ?? sector.position, sector.position)
  }

  private func section(of sector: Reference<Sector>, in place: Place) -> [String] {
    let own = report.assessments.filter {
      place.areas.contains($0.area) && folder.indicators[$0.indicator].sector == sector
    }
    let plans = Set(own.compactMap(\.plan)).sorted(by: inOrder)
    let lines =
      plans.flatMap { plan in promises(own.filter { $0.plan == plan }, of: plan) }
      + figuresOnly(own.filter { $0.plan == nil })
      + otherStatements(of: sector, in: place) + directives(of: sector, in: place)
    guard !lines.isEmpty else { return [] }
    return [folder.sectors[sector].name[strings.language].uppercased()] + lines
  }

  // MARK: Promises

  private func promises(_ all: [Assessment], of plan: Reference<Plan>) -> [String] {
    ["", "  " + heading(of: plan)]
      + all.filter { $0.standing == .headline }.flatMap { headline in
        let beside = all.filter {
          $0.standing != .headline && $0.indicator == headline.indicator
            && $0.area == headline.area
        }
        return promise(headline) + beside.flatMap(other)
      }
  }

  private func promise(_ assessment: Assessment) -> [String] {
    row(for: assessment) + fill(figures(of: assessment), indent: 4, hanging: 2)
      + fill(Reason(for: assessment, in: folder, strings: strings).text, indent: 4)
      + remarks(on: assessment)
      + fill(sources(of: assessment), indent: 4, hanging: 2)
  }

  /// Target, result with its cut-off, and how final it is.
  private func figures(of assessment: Assessment) -> String {
    guard let target = assessment.target.map({ folder.targets[$0] }) else { return "" }
    let indicator = folder.indicators[assessment.indicator]
    let isChange = target.basis == .change || target.basis == .percentChange
    let goal =
      isChange ? strings.text(target, of: indicator) : strings.shortText(target, of: indicator)
    let implied = target.origin == .implied ? " (\(words.implied))" : ""
    var parts = ["\(strings.target) \(goal)\(implied)"]
    if let result = assessment.result {
      let cutOff = strings.text(result.period)
      let finality = strings.word(for: result.status)
      parts.append(
        "\(strings.result.withSmallInitial) \(strings.text(result)) (\(cutOff), \(finality))")
    }
    return parts.joined(separator: "; ") + "."
  }

  /// A promise of the same plan that another organ gave or that was replaced.
  private func other(_ assessment: Assessment) -> [String] {
    guard let target = assessment.target.map({ folder.targets[$0] }) else { return [] }
    let who =
      assessment.standing == .superseded ? words.replaced : strings.word(for: target.issuer)
    let indicator = folder.indicators[assessment.indicator]
    let measure = strings.text(assessment.measure, of: indicator)
    let verdict = strings.words(for: assessment.verdict)
    return fill(
      "\(words.beside) \(who) \(strings.text(target, of: indicator)): "
        + (measure.isEmpty ? "" : "\(measure), ")
        + "\(verdict.withSmallInitial) \(mark(target.document)).",
      indent: 4, hanging: 2)
  }

  /// Where the documents contradict their own figures, and what they say in words.
  private func remarks(on assessment: Assessment) -> [String] {
    let indicator = folder.indicators[assessment.indicator]
    return assessment.stated.flatMap { rate -> [String] in
      let judgement = folder.judgements[rate.judgement]
      let isVerdict = if case .verdict = judgement.statement { true } else { false }
      guard rate.agreement == .contradicts || isVerdict, isNearest(assessment, to: rate) else {
        return []
      }
      return fill(statement(rate, of: indicator), indent: 4, hanging: 2)
    }
  }

  /// Whether, of all promises that a statement is about, `assessment` is the one for the shortest time.
  private func isNearest(_ assessment: Assessment, to rate: Assessment.StatedRate) -> Bool {
    func days(_ assessment: Assessment) -> Int {
      assessment.plan.map { folder.plans[$0].period.dayCount } ?? .max
    }
    return !report.assessments.contains { other in
      other.standing == .headline && days(other) < days(assessment)
        && other.stated.contains { $0.judgement == rate.judgement }
    }
  }

  /// What a document says, and what its figures come to where that is something else.
  private func statement(_ rate: Assessment.StatedRate, of indicator: Indicator) -> String {
    let judgement = folder.judgements[rate.judgement]
    let what = "“\(judgement.printed)” (\(strings.text(judgement.period))) \(mark(rate.document))"
    guard rate.agreement == .contradicts else { return "\(words.documentSays): \(what)." }
    let computed = rate.computed.map { text($0, of: judgement.statement, indicator) }
    return "\(strings.word(for: rate.agreement)): \(words.documentSays.withSmallInitial) \(what)"
      + (computed.map { "; \(strings.computed) \($0)" } ?? "") + "."
  }

  private func text(
    _ computed: Double, of statement: Judgement.Statement, _ indicator: Indicator
  ) -> String {
    switch statement {
    case .completion: strings.number.percent(computed)
    case .change, .ratio, .verdict, .tally:
      statement.rate.map { $0.scale == .points || $0.scale == .value } == true
        ? strings.number.signed(computed, decimals: Int(indicator.decimals)) + " "
          + strings.differenceUnit(of: indicator)
        : strings.signedPercent(computed)
    }
  }

  /// The documents of target, result and baseline; one that gives several is named once.
  private func sources(of assessment: Assessment) -> String {
    let parts: [(label: String, document: Reference<Document>?)] = [
      (strings.target, assessment.target.map { folder.targets[$0].document }),
      (strings.result, assessment.result?.document),
      (strings.baseline, assessment.baseline?.document),
    ]
    var documents: [Reference<Document>] = []
    for case let document? in parts.map(\.document) where !documents.contains(document) {
      documents.append(document)
    }
    let named = documents.map { document in
      let labels = parts.filter { $0.document == document }.map(\.label.withSmallInitial)
      return "\(words.and(labels)) \(mark(document)) \(date(of: folder.documents[document]))"
    }
    return "\(words.source): \(named.joined(separator: "; "))."
  }

  // MARK: Without a promise

  private func figuresOnly(_ all: [Assessment]) -> [String] {
    guard !all.isEmpty else { return [] }
    return ["", "  " + strings.noTargetStated]
      + all.flatMap { assessment -> [String] in
        let indicator = folder.indicators[assessment.indicator]
        let figure = assessment.result.map {
          "\(strings.text($0)) (\(strings.text($0.period)), \(strings.word(for: $0.status))) \(mark($0.document))"
        }
        return fill(
          "– \(name(of: assessment)): \(figure ?? words.onlyWords).", indent: 2, hanging: 2)
          + assessment.stated.flatMap {
            fill(statement($0, of: indicator), indent: 4, hanging: 2)
          }
      }
  }

  private func otherStatements(of sector: Reference<Sector>, in place: Place) -> [String] {
    let lines = report.otherStatements.flatMap { rate -> [String] in
      let judgement = folder.judgements[rate.judgement]
      guard let indicator = judgement.indicator.map({ folder.indicators[$0] }),
        indicator.sector == sector, place.areas.contains(judgement.area)
      else { return [] }
      return fill(
        "– \(indicator.name[strings.language]). \(statement(rate, of: indicator))", indent: 2,
        hanging: 2)
    }
    return lines.isEmpty ? [] : ["", "  " + words.otherStatements] + lines
  }

  private func directives(of sector: Reference<Sector>, in place: Place) -> [String] {
    let orders = report.directives.filter {
      $0.sector == sector && place.areas.contains($0.area)
    }
    guard !orders.isEmpty else { return [] }
    return ["", "  " + strings.directives]
      + orders.flatMap { order in
        let text = order.text[strings.language]
        let agency = order.agency.map { folder.agencies[$0].name[strings.language] }
        let addressed = agency.map { "\($0): \(text.withSmallInitial)" } ?? text
        return fill("– \(addressed) \(mark(order.document))", indent: 2, hanging: 2)
      }
  }
}
