import PlanIndicators

/// What a report is narrowed to, with every id found in the folder.
struct ReportFilter {
  let folder: PlanFolder
  /// The area in view.
  let area: Reference<Area>
  /// The areas that are told about.
  let areas: Set<Reference<Area>>
  let plan: Reference<Plan>?
  let sector: Reference<Sector>?
  let indicator: Reference<Indicator>?
  let statuses: Set<TrackStatus>?

  init(
    _ selection: Report.Selection, in folder: PlanFolder, language: Language
  ) throws(Failure) {
    self.folder = folder
    let asked = selection.area
    let area: Reference<Area>
    if let asked {
      area = try folder.areas.reference(of: asked, as: .area, in: language)
    } else if let main = folder.mainArea {
      area = main
    } else {
      throw .noArea
    }
    self.area = area
    areas = Set(
      folder.areas.allReferences.filter { other in
        folder.isArea(other, inside: area)
          || asked == nil && folder.areas[other].level == .country
      })
    var plan: Reference<Plan>?
    if let id = selection.plan {
      plan = try folder.plans.reference(of: id, as: .plan, in: language)
    }
    var sector: Reference<Sector>?
    if let id = selection.sector {
      sector = try folder.sectors.reference(of: id, as: .sector, in: language)
    }
    var indicator: Reference<Indicator>?
    if let id = selection.indicator {
      indicator = try folder.indicators.reference(of: id, as: .indicator, in: language)
    }
    (self.plan, self.sector, self.indicator) = (plan, sector, indicator)
    statuses = selection.statuses
  }

  /// Whether everything that was asked for holds of `assessment`.
  ///
  /// A promise of an ended plan is found by its last verdict, too.
  func admits(_ assessment: Assessment) -> Bool {
    let verdict = assessment.verdict
    return (plan == nil || assessment.plan == plan)
      && (indicator == nil || assessment.indicator == indicator)
      && admits(folder.indicators[assessment.indicator].sector)
      && (statuses.map { $0.contains(verdict.status) || $0.contains(verdict.judged) } ?? true)
  }

  private func admits(_ sector: Reference<Sector>) -> Bool {
    guard let wanted = self.sector else { return true }
    return sector == wanted || folder.sectors[sector].parent == wanted
  }

  /// Whether more is asked for than areas and a plan, so that a plan is seen only in part.
  var seesPartOfPlans: Bool { sector != nil || indicator != nil || statuses != nil }

  /// How the plans stand: those with promises, and, unless they are seen only in part, those of
  /// which a document says how many indicators they have or counts them.
  func tallies(of assessments: [Assessment], asOf day: CalendarDate) -> [PlanTally] {
    folder.plans.allReferences.flatMap { plan -> [PlanTally] in
      guard self.plan == nil || self.plan == plan else { return [] }
      return folder.areas.allReferences.filter(areas.contains).compactMap { area in
        let tally = folder.tally(of: plan, in: area, asOf: day, among: assessments)
        if tally.withTargets > 0 { return tally }
        let isKnown =
          !tally.stated.isEmpty || tally.declared != nil
        return isKnown && !seesPartOfPlans ? tally : nil
      }
    }
  }

  /// What documents say about the series of `assessments`, but about none of the promises that are told
  /// in full.
  func otherStatements(
    beside assessments: [Assessment], asOf day: CalendarDate
  ) -> [Assessment.StatedRate] {
    guard statuses == nil else { return [] }
    // A promise beside the one that counts is told in one line, which a share without a figure is not in.
    let told = Set(
      assessments.flatMap { assessment in
        assessment.stated.filter {
          assessment.standing == .headline || assessment.target == nil || $0.computed != nil
        }
      }.map(\.judgement))
    var seen = Set<PlanFolder.SeriesKey>()
    return assessments.flatMap { assessment -> [Assessment.StatedRate] in
      let key = PlanFolder.SeriesKey(indicator: assessment.indicator, area: assessment.area)
      guard seen.insert(key).inserted,
        indicator == nil || assessment.indicator == indicator,
        admits(folder.indicators[assessment.indicator].sector)
      else { return [] }
      return folder.statedRates(of: key, asOf: day).filter { statement in
        !told.contains(statement.judgement)
          && (plan == nil || folder.judgements[statement.judgement].plan == plan)
      }
    }
  }

  /// The orders for the sectors that the report is about.
  func directives(beside assessments: [Assessment], asOf day: CalendarDate) -> [Directive] {
    let narrowed = plan != nil || indicator != nil || statuses != nil
    let sectors = Set(assessments.map { folder.indicators[$0.indicator].sector })
    return folder.directives.filter { directive in
      areas.contains(directive.area) && admits(directive.sector)
        && (!narrowed || sectors.contains(directive.sector))
        && folder.documents[directive.document].visibleFrom <= day
    }
  }
}

extension PlanFolder {
  /// The documents that assessments, tallies and `more` come from, in the order of the file.
  func documents(
    of assessments: [Assessment], tallies: [PlanTally], and more: [Reference<Document>],
    asOf day: CalendarDate
  ) -> [Document] {
    var used = Set(more)
    for assessment in assessments {
      if let target = assessment.target { used.insert(targets[target].document) }
      used.formUnion([assessment.baseline, assessment.result].compactMap { $0?.document })
      used.formUnion(assessment.stated.map(\.document))
      used.formUnion(visibleObservations(of: assessment, asOf: day).map(\.document))
      used.formUnion([assessment.changeOnYear?.statedBy].compactMap(\.self))
    }
    for tally in tallies {
      used.formUnion(tally.stated.map(\.document))
      used.formUnion(
        [plans[tally.plan].document, plans[tally.plan].endDocument].compactMap(\.self))
    }
    return documents.allReferences.filter(used.contains).map { documents[$0] }
      .filter { $0.visibleFrom <= day }
  }

  /// All figures of an assessment's series that had been published by `day`, every vintage.
  func visibleObservations(of assessment: Assessment, asOf day: CalendarDate) -> [Observation] {
    observations(of: SeriesKey(indicator: assessment.indicator, area: assessment.area))
      .filter { documents[$0.document].visibleFrom <= day }
  }
}
