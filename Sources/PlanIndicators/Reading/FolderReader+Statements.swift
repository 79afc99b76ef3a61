// The files that hold words: judgements, directives, declared profiles.

extension FolderReader {
  mutating func readJudgements() {
    read(.judgements, columns: JudgementColumns.init) { reader, row, columns in
      reader.readJudgement(&row, columns)
    }
  }

  private struct JudgementColumns {
    let id, area, indicator, plan, period, measure, scale, value, decimals, qualifier: Column
    let comparedWith, issuer, tallyClass, count, total, basis, printed, document, note: Column

    init(_ header: inout Header) {
      id = header.column("id")
      area = header.column("area")
      indicator = header.column("indicator")
      plan = header.column("plan")
      period = header.column("period")
      measure = header.column("measure")
      scale = header.column("scale")
      value = header.column("value")
      decimals = header.column("decimals")
      qualifier = header.column("qualifier")
      comparedWith = header.column("compared_with")
      issuer = header.column("issuer")
      tallyClass = header.column("class")
      count = header.column("count")
      total = header.column("total")
      basis = header.column("basis")
      printed = header.column("printed")
      document = header.column("document")
      note = header.column("note")
    }
  }

  private enum Measure: String, CaseIterable { case completion, change, ratio, verdict, tally }

  private mutating func readJudgement(_ row: inout RecordReader, _ columns: JudgementColumns) {
    let id = row.id(columns.id)
    let area = row.requiredReference(columns.area, to: folder.areas, of: "areas.csv")
    let indicator = row.reference(
      columns.indicator, to: folder.indicators, of: "indicators.csv")
    let plan = row.reference(columns.plan, to: folder.plans, of: "plans.csv")
    let period = row.requiredPeriod(columns.period)
    let measure = row.requiredCode(columns.measure, as: Measure.self)
    let statement: Judgement.Statement? =
      if let measure { statement(measure, &row, columns) } else { nil }
    let document = row.requiredReference(
      columns.document, to: folder.documents, of: "documents.csv")
    if let measure {
      if measure == .tally, row.isEmpty(columns.plan) {
        row.report(.emptyCell, in: columns.plan)
      } else if measure != .tally, row.isEmpty(columns.indicator) {
        row.report(.emptyCell, in: columns.indicator)
      }
    }
    if let area, let period, !folder.areas[area].exists(during: period) {
      row.report(.outsideArea(area: folder.areas[area].id), in: columns.period)
    }
    if let plan, let period, !folder.plans[plan].period.overlaps(period) {
      row.report(.outsidePlan(plan: folder.plans[plan].id), in: columns.period)
    }
    guard let id, let area, let period, let statement, let document, row.isUsable
    else { return }
    add(
      Judgement(
        id: id, area: area, indicator: indicator, plan: plan, period: period,
        statement: statement, printed: row.text(columns.printed), document: document,
        note: row.text(columns.note)),
      to: \.judgements, from: &row, idColumn: columns.id)
  }

  private func statement(
    _ measure: Measure, _ row: inout RecordReader, _ columns: JudgementColumns
  ) -> Judgement.Statement? {
    switch measure {
    case .completion:
      let issuer = row.code(columns.issuer, as: Target.Issuer.self)
      return rate(&row, columns).map { .completion($0, of: issuer) }
    case .change:
      let against = row.period(columns.comparedWith)
      return rate(&row, columns).map { .change($0, against: against) }
    case .ratio:
      let against = row.period(columns.comparedWith)
      return rate(&row, columns).map { .ratio($0, against: against) }
    case .verdict:
      let issuer = row.code(columns.issuer, as: Target.Issuer.self)
      return row.requiredCode(columns.tallyClass, as: Judgement.Verdict.self)
        .map { .verdict($0, of: issuer) }
    case .tally:
      return tally(&row, columns).map { .tally($0) }
    }
  }

  private func rate(
    _ row: inout RecordReader, _ columns: JudgementColumns
  ) -> Judgement.Rate? {
    let scale = row.requiredCode(columns.scale, as: Judgement.Scale.self)
    let qualifier = row.code(columns.qualifier, as: Qualifier.self)
    guard let value = row.printedNumber(columns.value, decimals: columns.decimals) else {
      if row.isEmpty(columns.value) { row.report(.emptyCell, in: columns.value) }
      return nil
    }
    return scale.map { Judgement.Rate(value: value, scale: $0, qualifier: qualifier) }
  }

  private func tally(
    _ row: inout RecordReader, _ columns: JudgementColumns
  ) -> Judgement.Tally? {
    let tallyClass = row.requiredCode(columns.tallyClass, as: Judgement.Tally.Class.self)
    let count = row.requiredWholeNumber(columns.count)
    let total = row.wholeNumber(columns.total)
    let basis = row.requiredCode(columns.basis, as: Judgement.Tally.Basis.self)
    guard let tallyClass, let count, let basis else { return nil }
    if let total, count > total {
      row.report(.tallyTooLarge(sum: count, total: total), in: columns.count)
    }
    return Judgement.Tally(tallyClass: tallyClass, count: count, total: total, basis: basis)
  }

  mutating func readDirectives() {
    read(.directives) { header in
      (
        id: header.column("id"), area: header.column("area"), sector: header.column("sector"),
        agency: header.column("agency"), vietnamese: header.column("text_vi"),
        english: header.column("text_en"), document: header.column("document")
      )
    } row: { reader, row, columns in
      let id = row.id(columns.id)
      let area = row.requiredReference(columns.area, to: reader.folder.areas, of: "areas.csv")
      let sector = row.requiredReference(
        columns.sector, to: reader.folder.sectors, of: "sectors.csv")
      let agency = row.reference(columns.agency, to: reader.folder.agencies, of: "agencies.csv")
      let vietnamese = row.requiredText(columns.vietnamese)
      let document = row.requiredReference(
        columns.document, to: reader.folder.documents, of: "documents.csv")
      if let agency, let document {
        reader.check(agency, namedBy: document, &row, columns.agency)
      }
      guard let id, let area, let sector, let vietnamese, let document, row.isUsable
      else { return }
      reader.add(
        Directive(
          id: id, area: area, sector: sector, agency: agency,
          text: LocalizedText(vietnamese: vietnamese, english: row.text(columns.english)),
          document: document),
        to: \.directives, from: &row, idColumn: columns.id)
    }
  }

  /// Reports an agency that did not exist on any day on which the document can have been issued.
  private func check(
    _ agency: Reference<Agency>, namedBy document: Reference<Document>,
    _ row: inout RecordReader, _ column: Column
  ) {
    let agency = folder.agencies[agency]
    let document = folder.documents[document]
    let isTooEarly = document.latestIssue.flatMap { last in agency.validFrom.map { last < $0 } }
    let isTooLate = document.earliestIssue.flatMap { first in agency.validTo.map { $0 < first } }
    if isTooEarly == true || isTooLate == true {
      row.report(.outsideAgency(agency: agency.id), in: column)
    }
  }

  mutating func readProfiles() {
    read(.profiles) { header in
      (
        id: header.column("id"), month: header.column("month"), share: header.column("share"),
        lowest: header.column("share_min"), highest: header.column("share_max"),
        document: header.column("document")
      )
    } row: { reader, row, columns in
      let id = row.id(columns.id)
      let month = row.requiredWholeNumber(columns.month)
      let share = row.requiredNumber(columns.share)
      let lowest = row.number(columns.lowest)
      let highest = row.number(columns.highest)
      let document = row.reference(
        columns.document, to: reader.folder.documents, of: "documents.csv")
      if let month, !(1...12).contains(month) {
        row.report(.notACode("\(month)", allowed: (1...12).map(String.init)), in: columns.month)
      }
      if let share, share < PrintedNumber(0) || share > PrintedNumber(1) {
        row.report(.outsideLimits("\(share)", lowest: "0", highest: "1"), in: columns.share)
      }
      guard let id, let month, let share, row.isUsable else { return }
      reader.add(
        ProfilePoint(
          id: "\(id)-\(month)", profile: id, month: month, share: share, lowest: lowest,
          highest: highest, document: document),
        to: \.profilePoints, from: &row, idColumn: columns.id)
    }
  }

  /// The folder with its series put in order and its issues sorted by file and line.
  consuming func finished() -> PlanFolder {
    folder.settle()
    folder.issues = folder.issues.inOrder
    return folder
  }
}
