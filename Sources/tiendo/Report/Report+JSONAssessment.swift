import DashboardUI
import PlanIndicators

extension Report {
  /// One assessment with all that it rests on.
  func json(of assessment: Assessment) -> JSONValue {
    .object(
      subject(assessment) + measured(assessment) + judged(assessment) + ahead(assessment)
        + explained(assessment))
  }

  private func subject(_ assessment: Assessment) -> JSONObject {
    let indicator = folder.indicators[assessment.indicator]
    return [
      "target": .maybe(assessment.target.map { folder.targets[$0].id }),
      "plan": .maybe(assessment.plan.map { folder.plans[$0].id }),
      "indicator": .string(indicator.id),
      "name": .string(indicator.name[strings.language]),
      "sector": .string(folder.sectors[indicator.sector].id),
      "area": .string(folder.areas[assessment.area].id),
      "kind": .string(indicator.kind.rawValue),
      "direction": .string(indicator.direction.rawValue),
      "unit": .filled(indicator.unit[strings.language]),
      "standing": .string(assessment.standing.code),
      "parts": .array(assessment.parts.map { .string(folder.targets[$0].id) }),
      "partStatuses": .array(assessment.partStatuses.map { .string($0.rawValue) }),
      "promise": .maybe(assessment.target) { promise(folder.targets[$0], assessment.promise) },
      "baseline": .maybe(assessment.baseline) {
        baseline($0, isBeyondTarget: assessment.startsBeyondTarget)
      },
      // A stated share without an amount is no result; it stands in the completion.
      "result": .maybe(
        assessment.result.flatMap { $0.meaning == .statedShare ? nil : $0 }, result),
    ]
  }

  // MARK: What was promised and what has come

  private func promise(_ target: Target, _ promise: Promise?) -> JSONValue {
    .object([
      "operator": .string(target.comparison.code),
      "value": .printed(target.comparison.value),
      "valueTo": .maybe(target.comparison.upperValue),
      "basis": .string(target.basis.rawValue),
      "maintain": .bool(target.isMaintained),
      "qualifier": .maybe(target.qualifier?.rawValue),
      "period": .string("\(target.period)"),
      "threshold": .maybe(promise?.threshold),
      "origin": .string(target.origin.rawValue),
      "range": .interval(promise?.range),
      "printed": .filled(target.printed),
      "carriedOver": .maybe(target.carriedOver),
      "issuer": .string(target.issuer.rawValue),
      "document": id(target.document),
    ])
  }

  private func breach(_ figure: Figure) -> JSONValue {
    .object([
      "value": .printed(figure.value),
      "period": .string("\(figure.period)"),
      "document": id(figure.document),
    ])
  }

  private func baseline(_ figure: Figure, isBeyondTarget: Bool) -> JSONValue {
    .object([
      "value": .printed(figure.value),
      "isBeyondTarget": .bool(isBeyondTarget),
      "period": .string("\(figure.period)"),
      "document": id(figure.document),
    ])
  }

  private func result(_ figure: Figure) -> JSONValue {
    .object([
      "value": .printed(figure.value),
      "range": .interval(figure.range),
      "period": .string("\(figure.period)"),
      "meaning": .string(figure.meaning.code),
      "parts": .array(figure.parts.map { .string("\($0)") }),
      "observationStatus": .string(figure.status.rawValue),
      "qualifier": .maybe(figure.qualifier?.rawValue),
      "outOf": .maybe(figure.outOf),
      "document": id(figure.document),
    ])
  }

  // MARK: How far, and what is ahead

  private func measured(_ assessment: Assessment) -> JSONObject {
    var completion = (JSONValue.null, JSONValue.null)
    var margin = JSONValue.null
    switch assessment.measure {
    case .ratio(let share, let range), .advancement(let share, let range):
      completion = (.real(share), .interval(range))
    case .margin(let distance, _), .places(let distance): margin = .printed(distance)
    case .noMeasure: break
    }
    let expectation = assessment.expectation
    return [
      "measure": .string(assessment.measure.code),
      "completion": completion.0,
      "completionRange": completion.1,
      "margin": margin,
      "changeOnYear": .maybe(assessment.changeOnYear?.value),
      "changeOnYearIsInUnit": .maybe(assessment.changeOnYear) { .bool($0.isInUnit) },
      "changeOnYearQualifier": .maybe(assessment.changeOnYear?.qualifier?.rawValue),
      "changeOnYearStatedBy": .maybe(assessment.changeOnYear?.statedBy, id),
      "expectedPath": .string(expectation?.path.rawValue ?? "none"),
      "expectedShare": .maybe(expectation?.share),
      "expectedShareRange": .interval(expectation?.shareRange),
      "profileYears": .array((expectation?.years ?? []).map { .integer($0) }),
      "profileMonths": profileMonths(assessment),
      "expected": .maybe(expectation?.value),
      "pace": .maybe(expectation?.pace),
      "paceRange": .interval(expectation?.paceRange),
    ]
  }

  /// The usual shares by the end of each month, where earlier years gave the expected path.
  private func profileMonths(_ assessment: Assessment) -> JSONValue {
    guard assessment.expectation?.path == .profile, let target = assessment.target,
      case let year = folder.targets[target].period.year,
      let profile = folder.profile(
        of: PlanFolder.SeriesKey(indicator: assessment.indicator, area: assessment.area),
        before: year, asOf: day)
    else { return .array([]) }
    return .array(profile.months(of: year).map { .real($0.share) })
  }

  private func judged(_ assessment: Assessment) -> JSONObject {
    let verdict = assessment.verdict
    return [
      "status": .string(verdict.status.rawValue),
      "lastStatus": .maybe(verdict.last?.rawValue),
      "provisional": .bool(verdict.provisional != nil),
      "firm": .bool(verdict.isFirm),
      "alternatives": .array(verdict.alternatives.map { .string($0.rawValue) }),
      "doubts": .array(verdict.doubts.map { .string($0.rawValue) }),
      "obstacle": .maybe(verdict.obstacle, \.json),
      "breach": .maybe(assessment.breach, breach),
    ]
  }

  private func ahead(_ assessment: Assessment) -> JSONObject {
    var pace = (value: JSONValue.null, basis: JSONValue.null)
    switch assessment.requiredPace {
    case .perYear(let value, _): pace = (.real(value), .string("per_year"))
    case .timesPlanned(let factor): pace = (.real(factor), .string("times_planned"))
    case nil: break
    }
    return [
      "forecast": .interval(assessment.forecast),
      "requiredPace": pace.value,
      "requiredPaceBasis": pace.basis,
    ]
  }

  // MARK: Why, and what the documents say

  private func explained(_ assessment: Assessment) -> JSONObject {
    let observations = folder.visibleObservations(of: assessment, asOf: day)
    return [
      "reason": .string(Reason(for: assessment, in: folder, strings: strings).text),
      "stated": .array(assessment.stated.map { .object(stated($0)) }),
      "international": .maybe(
        folder.internationalProgress(of: assessment, asOf: day), international),
      "timeline": .array(
        (assessment.target.map { folder.timeline(of: $0, upTo: day) } ?? []).map(change)),
      "observations": .array(observations.map(observation)),
    ]
  }

  private func international(_ progress: InternationalProgress) -> JSONValue {
    .object([
      "value": .maybe(progress.value),
      "score": .maybe(progress.score),
      "status": .string(progress.status.rawValue),
    ])
  }

  private func change(_ change: VerdictChange) -> JSONValue {
    .object([
      "day": .string("\(change.day)"),
      "status": .string(change.verdict.status.rawValue),
      "lastStatus": .maybe(change.verdict.last?.rawValue),
      "firm": .bool(change.verdict.isFirm),
    ])
  }

  private func stated(_ rate: Assessment.StatedRate) -> JSONObject {
    let judgement = folder.judgements[rate.judgement]
    return [
      "id": .string(judgement.id),
      "document": id(rate.document),
      "period": .string("\(judgement.period)"),
      "measure": .string(judgement.statement.code),
      "value": .maybe(rate.value),
      "text": .filled(judgement.printed),
      "computed": .maybe(rate.computed),
      "agreement": .string(rate.agreement.rawValue),
    ]
  }

  /// What a document says about a series, but about none of its promises.
  func json(of statement: Assessment.StatedRate) -> JSONValue {
    let judgement = folder.judgements[statement.judgement]
    let subject: JSONObject = [
      "indicator": .maybe(judgement.indicator.map { folder.indicators[$0].id }),
      "area": .string(folder.areas[judgement.area].id),
      "plan": .maybe(judgement.plan.map { folder.plans[$0].id }),
    ]
    return .object(subject + stated(statement))
  }

  private func observation(_ observation: Observation) -> JSONValue {
    .object([
      "id": .string(observation.id),
      "period": .string("\(observation.period)"),
      "value": .maybe(observation.value),
      "observationStatus": .string(observation.status.rawValue),
      "qualifier": .maybe(observation.qualifier?.rawValue),
      "printed": .filled(observation.printed),
      "outOf": .maybe(observation.outOf),
      "document": id(observation.document),
    ])
  }
}
