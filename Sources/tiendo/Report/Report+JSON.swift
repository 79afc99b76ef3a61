import DashboardUI
import PlanIndicators

// The stable interface for other programs: every key always there, what is missing null.

extension Report {
  /// The whole report.
  var json: JSONValue {
    .object([
      "asOf": .string("\(day)"),
      "area": .string(folder.areas[area].id),
      "assessments": .array(assessments.map(json(of:))),
      "tallies": .array(tallies.map(json(of:))),
      "otherStatements": .array(otherStatements.map(json(of:))),
      "directives": .array(directives.map(json(of:))),
      "documents": .array(documents.map(json(of:))),
      "issues": .array(folder.issues.inOrder.map { $0.json(strings) }),
    ])
  }

  func id(_ document: Reference<Document>) -> JSONValue { .string(folder.documents[document].id) }

  // MARK: Tallies

  private func json(of tally: PlanTally) -> JSONValue {
    .object([
      "plan": .string(folder.plans[tally.plan].id),
      "area": .string(folder.areas[tally.area].id),
      "declared": .maybe(tally.declared),
      "withTargets": .integer(tally.withTargets),
      "withFigures": .integer(tally.withFigures),
      "counts": .object(
        JSONObject(TrackStatus.allCases.map { ($0.rawValue, .integer(tally.counts[$0])) })),
      "stated": .array(tally.stated.map { json(of: $0, beside: tally) }),
    ])
  }

  private func json(of stated: PlanTally.StatedTally, beside tally: PlanTally) -> JSONValue {
    .object([
      "document": id(stated.document),
      "basis": .string(stated.basis.rawValue),
      "period": .string("\(stated.period)"),
      "total": .maybe(stated.total),
      "agreement": .string(tally.agreement(of: stated).rawValue),
      "classes": .array(
        stated.classes.map { printed, tally in
          .object([
            "class": .string(strings.fullWord(for: tally.tallyClass)),
            "code": .string(tally.tallyClass.rawValue),
            "count": .integer(tally.count),
            "printed": .filled(printed),
          ])
        }),
    ])
  }

  // MARK: Directives and documents

  private func json(of directive: Directive) -> JSONValue {
    .object([
      "id": .string(directive.id),
      "area": .string(folder.areas[directive.area].id),
      "sector": .string(folder.sectors[directive.sector].id),
      "agency": .maybe(directive.agency.map { folder.agencies[$0].id }),
      "text": .string(directive.text[strings.language]),
      "document": id(directive.document),
    ])
  }

  private func json(of document: Document) -> JSONValue {
    .object([
      "id": .string(document.id),
      "number": .filled(document.number),
      "title": .string(document.title),
      "issuer": .string(document.issuer),
      "type": .string(document.type.rawValue),
      "issuedOn": .maybe(document.issuedOn?.description),
      "visibleFrom": .string("\(document.visibleFrom)"),
      "address": .filled(document.address),
      "file": .filled(document.file),
    ])
  }
}

extension DataIssue {
  /// The issue as other programs read it.
  func json(_ strings: Strings) -> JSONValue {
    .object([
      "file": .string(file),
      "line": .maybe(line),
      "column": .filled(column),
      "code": .string(rule.code),
      "rule": .string(rule.rawValue),
      "severity": .string(severity.rawValue),
      "meant": .maybe(meant),
      "message": .string(strings.sentence(for: self)),
    ])
  }
}
