import PlanIndicators

// What is asked of each agency: the orders that name it or its sectors, and its indicators.

extension DashboardState {
  /// The agencies that have indicators or orders here, those with the most to do first; then the
  /// orders that name none.
  func agenciesPage(width: Int) -> Page {
    let all = folder.agencies.allReferences.map { ($0, duties(of: $0)) }
      .filter { !$0.1.isEmpty }
      .sorted { one, other in
        (one.1.behind.count, one.1.ordered.count, one.1.indicators.count)
          > (other.1.behind.count, other.1.ordered.count, other.1.indicators.count)
      }
    var rows = all.map { agency, duties -> Row in
      let name = folder.agencies[agency].name[strings.language]
      let counts = strings.duties(
        orders: duties.ordered.count, indicators: duties.indicators.count,
        behind: duties.behind.count)
      let role: Role = duties.behind.isEmpty ? .dim : .caution
      guard width >= 76 else {
        return Row(
          [Line(name.truncated(toColumns: width)), Line(counts, at: 2, role: role)],
          to: .screen(.agency(agency)), fullText: "\(name): \(counts)")
      }
      var line = Line()
      line.add(name, at: 0, width: width - 41)
      line.add(counts, at: width - 39, width: 39, role: role)
      return Row([line], to: .screen(.agency(agency)), fullText: "\(name): \(counts)")
    }
    let general = directives.filter { $0.agency == nil }.count
    if general > 0 {
      rows.append(
        Row(
          [Line(strings.ordersToNoAgency(general).truncated(toColumns: width), role: .dim)],
          to: .screen(.agency(nil))))
    }
    if rows.isEmpty { rows = [.paragraph(strings.noDuties, width: width)] }
    return Page(header: [Line(strings.agencies, role: .title)], rows: rows)
  }

  /// What is asked of one agency; without one, the orders that name none, by sector.
  func agencyPage(_ reference: Reference<Agency>?, width: Int) -> Page {
    guard let reference else {
      return Page(
        header: [Line(strings.ordersWithoutAgency.truncated(toColumns: width), role: .title)],
        rows: generalOrderRows(width: width))
    }
    let agency = folder.agencies[reference]
    let duties = duties(of: reference)
    var rows: [Row] = []
    // A view of the past must not know how an agency ended.
    if let end = agency.validTo, end <= asOf {
      let successor = folder.agencies[id: agency.successor].map {
        strings.takenOver(by: $0.name[strings.language])
      }
      let state = [strings.validity(from: agency.validFrom, to: end), successor].compactMap(\.self)
      rows.append(.paragraph(state.joined(separator: ". "), width: width, role: .dim))
    }
    if !duties.ordered.isEmpty {
      rows.append(.heading("\(strings.ordersToAgency) (\(duties.ordered.count))"))
      rows += duties.ordered.map { orderRow($0, width: width) }
    }
    if !duties.ofSectors.isEmpty {
      rows.append(.heading("\(strings.ordersToSectors) (\(duties.ofSectors.count))"))
      rows += duties.ofSectors.map { orderRow($0, width: width) }
    }
    rows.append(.heading("\(strings.itsIndicators) (\(duties.indicators.count))"))
    let columns = tableColumns(of: duties.indicators, width: width)
    rows += duties.indicators.map {
      row(for: $0, in: columns, width: width, naming: .indicatorAndPlan)
    }
    return Page(
      header: [Line(agency.name[strings.language].truncated(toColumns: width), role: .title)]
        + (columns.map { [assessmentHeader(in: $0)] } ?? []), rows: rows)
  }

  /// What is asked of an agency.
  struct Duties {
    /// Orders that name it.
    let ordered: [Directive]
    /// Orders for its sectors that name nobody.
    let ofSectors: [Directive]
    /// The verdicts on its indicators, the worst first.
    let indicators: [Assessment]

    var behind: [Assessment] { indicators.filter(\.verdict.judged.isBehind) }
    var isEmpty: Bool { ordered.isEmpty && indicators.isEmpty }
  }

  func duties(of reference: Reference<Agency>) -> Duties {
    let sectors = Set(folder.agencies[reference].sectors.compactMap(folder.sectors.reference(of:)))
    let all = directives
    let verdicts = ownAssessments.filter {
      folder.indicators[$0.indicator].agency == reference && $0.standing == .headline
        && $0.target != nil
    }
    let groups = Dictionary(grouping: verdicts) { assessment in
      StatusGroup.allCases.firstIndex { $0.contains(assessment.verdict.judged) } ?? 0
    }
    return Duties(
      ordered: all.filter { $0.agency == reference },
      ofSectors: all.filter { $0.agency == nil && sectors.contains($0.sector) },
      indicators: groups.keys.sorted().flatMap { groups[$0] ?? [] })
  }

  /// What leaders ordered for the area, as far as it was public.
  var directives: [Directive] {
    folder.directives.filter { $0.area == area && isVisible($0.document) }
  }

  private func generalOrderRows(width: Int) -> [Row] {
    let general = directives.filter { $0.agency == nil }
    return sectors.flatMap { sector -> [Row] in
      let own = general.filter { $0.sector == sector }
      guard !own.isEmpty else { return [] }
      return [.heading(folder.sectors[sector].name[strings.language])]
        + own.map { orderRow($0, width: width) }
    }
  }

  private func orderRow(_ directive: Directive, width: Int) -> Row {
    let document = documentLabel(folder.documents[directive.document])
    return .paragraph(
      "\(directive.text[strings.language]) (\(document))", width: width, indent: 2,
      to: .screen(.document(directive.document)))
  }
}
