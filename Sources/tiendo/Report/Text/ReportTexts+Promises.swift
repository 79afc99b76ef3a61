import DashboardUI
import PlanIndicators

// What is said of one promise or figure, and what leaders ordered.

extension ReportTexts {
  // MARK: Sectors

  /// Groups by their place, in each its sectors by theirs.
  var sectors: [Reference<Sector>] {
    func key(_ reference: Reference<Sector>) -> (Int, Int) {
      let sector = folder.sectors[reference]
      return (
        sector.parent.map { folder.sectors[$0].position } ?? sector.position, sector.position
      )
    }
    return folder.sectors.allReferences.sorted { key($0) < key($1) }
  }

  func assessments(of sector: Reference<Sector>, in place: Place) -> [Assessment] {
    report.assessments.filter {
      place.areas.contains($0.area) && folder.indicators[$0.indicator].sector == sector
    }
  }

  /// A promise that counts, with those of the same plan that other organs gave or that were replaced.
  typealias Promises = (headline: Assessment, beside: [Assessment])

  /// The promises among `all` by plan.
  func promises(among all: [Assessment]) -> [(plan: Reference<Plan>, promises: [Promises])] {
    Set(all.compactMap(\.plan)).sorted(by: inOrder).map { plan in
      let own = all.filter { $0.plan == plan }
      let promises = own.filter { $0.standing == .headline }.map { headline in
        let beside = own.filter {
          $0.standing != .headline && $0.indicator == headline.indicator
            && $0.area == headline.area
        }
        return (headline, beside)
      }
      return (plan, promises)
    }
  }

  // MARK: A promise

  /// The name with its unit, and the area where that is not the place's own.
  func name(of assessment: Assessment) -> String {
    let indicator = folder.indicators[assessment.indicator]
    let unit = indicator.unit[strings.language]
    let name = indicator.name[strings.language]
    let area = folder.areas[assessment.area]
    let named = area.level == .country ? "\(name), \(area.name[strings.language])" : name
    return unit.isEmpty || indicator.kind == .rank ? named : "\(named), \(unit)"
  }

  /// "122,9% đến 06/11": how far a result has come, and by when if that is not the whole time.
  func extent(of assessment: Assessment) -> String {
    let indicator = folder.indicators[assessment.indicator]
    let measure = strings.text(assessment.measure, of: indicator)
    guard !measure.isEmpty, let result = assessment.result,
      let target = assessment.target.map({ folder.targets[$0] }), result.period != target.period
    else { return measure }
    return "\(measure) \(strings.shortText(result.period, in: target.period.start.year))"
  }

  /// What was promised, as a table shows it; with words where they say more than the number.
  func goal(of target: Target) -> String {
    let indicator = folder.indicators[target.indicator]
    let isChange = target.basis == .change || target.basis == .percentChange
    return isChange
      ? strings.text(target, of: indicator) : strings.shortText(target, of: indicator)
  }

  /// Target, result with its cut-off, and how final it is.
  func figures(of assessment: Assessment) -> String {
    guard let target = assessment.target.map({ folder.targets[$0] }) else { return "" }
    let implied = target.origin == .implied ? " (\(words.implied))" : ""
    var parts = ["\(strings.target) \(goal(of: target))\(implied)"]
    if let result = assessment.result {
      parts.append(
        "\(strings.result.withSmallInitial) \(strings.text(result)) (\(cutOff(of: result)))")
    }
    return parts.joined(separator: "; ") + "."
  }

  /// Up to when a result reaches and how final it is.
  func cutOff(of result: Figure) -> String {
    "\(strings.text(result.period)), \(strings.word(for: result.status))"
  }

  /// The verdict in one sentence with its figures.
  func reason(for assessment: Assessment) -> String {
    Reason(for: assessment, in: folder, strings: strings).text
  }

  /// A promise of the same plan that another organ gave or that was replaced.
  func other(_ assessment: Assessment) -> String {
    guard let target = assessment.target.map({ folder.targets[$0] }) else { return "" }
    let who =
      assessment.standing == .superseded ? words.replaced : strings.word(for: target.issuer)
    let indicator = folder.indicators[assessment.indicator]
    let measure = strings.text(assessment.measure, of: indicator)
    let verdict = strings.words(for: assessment.verdict)
    return "\(words.beside(who, strings.text(target, of: indicator))): "
      + (measure.isEmpty ? "" : "\(measure), ")
      + "\(verdict.withSmallInitial) \(mark(target.document))."
  }

  /// Where the documents contradict their own figures, and what they say in words.
  func remarks(on assessment: Assessment) -> [String] {
    let indicator = folder.indicators[assessment.indicator]
    return assessment.stated.compactMap { rate -> String? in
      let judgement = folder.judgements[rate.judgement]
      let isVerdict = if case .verdict = judgement.statement { true } else { false }
      guard rate.agreement == .contradicts || isVerdict, isNearest(assessment, to: rate) else {
        return nil
      }
      return statement(rate, of: indicator)
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
  func statement(_ rate: Assessment.StatedRate, of indicator: Indicator) -> String {
    let judgement = folder.judgements[rate.judgement]
    let what = "“\(judgement.printed)” (\(strings.text(judgement.period))) \(mark(rate.document))"
    guard rate.agreement == .contradicts else { return "\(words.documentSays): \(what)." }
    let computed = rate.computed.map { strings.computedText($0, of: judgement, indicator) }
    return "\(strings.word(for: rate.agreement)): \(words.documentSays.withSmallInitial) \(what)"
      + (computed.map { "; \(strings.computed) \($0)" } ?? "") + "."
  }

  /// The documents of target, result and baseline; one that gives several is named once.
  func sources(of assessment: Assessment) -> String {
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

  /// A figure for which no source states a target.
  func figureOnly(_ assessment: Assessment) -> String {
    let figure = assessment.result.map {
      "\(strings.text($0)) (\(cutOff(of: $0))) \(mark($0.document))"
    }
    return "\(name(of: assessment)): \(figure ?? words.onlyWords)."
  }

  /// What documents say about a series, but about none of its promises.
  func otherStatements(of sector: Reference<Sector>, in place: Place) -> [String] {
    report.otherStatements.compactMap { rate -> String? in
      let judgement = folder.judgements[rate.judgement]
      guard let indicator = judgement.indicator.map({ folder.indicators[$0] }),
        indicator.sector == sector, place.areas.contains(judgement.area)
      else { return nil }
      return "\(indicator.name[strings.language]). \(statement(rate, of: indicator))"
    }
  }

  func directives(of sector: Reference<Sector>, in place: Place) -> [String] {
    report.directives.filter { $0.sector == sector && place.areas.contains($0.area) }
      .map { order in
        let text = order.text[strings.language]
        let agency = order.agency.map { folder.agencies[$0].name[strings.language] }
        let addressed = agency.map { "\($0): \(text.withSmallInitial)" } ?? text
        return "\(addressed) \(mark(order.document))"
      }
  }
}
