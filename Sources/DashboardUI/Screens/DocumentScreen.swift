import PlanIndicators

// The sources: their list, and one of them with all that it gives.

extension DashboardState {
  func documentPage(_ reference: Reference<Document>, width: Int) -> Page {
    let document = folder.documents[reference]
    var rows: [Row] = []
    if document.hasTitleOfEditors {
      rows.append(.paragraph(strings.titleOfEditors, width: width, role: .dim))
    }
    for (label, text) in particulars(of: document) where !text.isEmpty {
      rows.append(.paragraph("\(label): \(text)", width: width))
    }
    rows += targetRows(of: reference, width: width)
    rows += figureRows(of: reference, width: width)
    rows += judgementRows(of: reference, width: width)
    let directives = folder.directives.filter { $0.document == reference }
    if !directives.isEmpty {
      rows += [.blank, .heading(strings.directives)]
      rows += directives.map { directive in
        let sector = folder.sectors[directive.sector].name[strings.language]
        return .paragraph(
          "\(sector): \(directive.text[strings.language])", width: width, indent: 2,
          to: .screen(.sector(directive.sector)))
      }
    }
    let title = document.title.wrapped(toColumns: width, atMost: max(1, size.rows / 6))
    return Page(header: title.map { Line($0, role: .title) }, rows: rows)
  }

  private func particulars(of document: Document) -> [(String, String)] {
    [
      (strings.document, document.number),
      (strings.issuer, document.issuer),
      (strings.issuedOn, dateText(of: document)),
      (strings.knownDate, document.dateBasis),
      (strings.visibleSince, strings.text(document.visibleFrom)),
      (strings.address, document.address),
      (strings.storedFile, document.file),
    ]
  }

  private func targetRows(of reference: Reference<Document>, width: Int) -> [Row] {
    let targets = folder.targets.filter { $0.document == reference }
    guard !targets.isEmpty else { return [] }
    return [.blank, .heading(strings.targets)]
      + targets.map { target in
        let indicator = folder.indicators[target.indicator]
        return .paragraph(
          "\(name(of: indicator, in: target.area)), \(strings.shortName(of: folder.plans[target.plan])): "
            + promiseText(target, of: indicator),
          width: width, indent: 2, to: .screen(.indicator(key(target.indicator, target.area))))
      }
  }

  private func figureRows(of reference: Reference<Document>, width: Int) -> [Row] {
    let observations = folder.observations.filter { $0.document == reference }
    guard !observations.isEmpty else { return [] }
    return [.blank, .heading(strings.figuresInDocument)]
      + observations.map { observation in
        let indicator = folder.indicators[observation.indicator]
        let value = observation.value.map {
          strings.prefix(for: observation.qualifier)
            + strings.text($0, of: indicator, outOf: observation.outOf)
        }
        var text =
          "\(name(of: indicator, in: observation.area)), \(strings.text(observation.period)): "
          + "\(value ?? symbols.missing) (\(strings.word(for: observation.status)))"
        if !observation.printed.isEmpty { text += " “\(observation.printed)”" }
        return .paragraph(
          text, width: width, indent: 2,
          to: .screen(.indicator(key(observation.indicator, observation.area))))
      }
  }

  private func judgementRows(of reference: Reference<Document>, width: Int) -> [Row] {
    let judgements = folder.judgements.filter { $0.document == reference }
    guard !judgements.isEmpty else { return [] }
    return [.blank, .heading(strings.judgements)]
      + judgements.map { judgement in
        let indicator = judgement.indicator.map { folder.indicators[$0] }
        let subject =
          indicator.map { name(of: $0, in: judgement.area) }
          ?? judgement.plan.map { strings.shortName(of: folder.plans[$0]) } ?? ""
        return .paragraph(
          "\(subject), \(strings.text(judgement.period)): \(strings.statement(judgement, of: indicator))",
          width: width, indent: 2,
          to: judgement.indicator.map { .screen(.indicator(key($0, judgement.area))) }
            ?? judgement.plan.map { .screen(.plan($0)) })
      }
  }

  private func key(
    _ indicator: Reference<Indicator>, _ area: Reference<Area>
  ) -> PlanFolder.SeriesKey {
    PlanFolder.SeriesKey(indicator: indicator, area: area)
  }

  /// The name of an indicator and, where it is not the area in view, of its area.
  private func name(of indicator: Indicator, in area: Reference<Area>) -> String {
    let name = indicator.name[strings.language]
    return area == self.area ? name : "\(name) (\(folder.areas[area].name[strings.language]))"
  }

  /// All documents, the newest first; those of unknown date last.
  ///
  /// Seen from an indicator, the documents that speak of it stand in front.
  func documentsPage(width: Int) -> Page {
    let visible = inOrder(folder.documents.allReferences.filter(isVisible))
    var rows = visible.map { documentRow($0, width: width) }
    if let series = seriesBelow {
      let own = folder.documents(of: series)
      let (ours, others) = (visible.filter(own.contains), visible.filter { !own.contains($0) })
      let name = folder.indicators[series.indicator].name[strings.language]
      rows =
        [
          .heading(
            strings.documents(about: name).truncated(toColumns: width, ellipsis: symbols.ellipsis))
        ]
        + ours.map { documentRow($0, width: width) }
        + [.blank, .heading(strings.otherDocuments)] + others.map { documentRow($0, width: width) }
    }
    return Page(header: orderLines(width: width), rows: rows)
  }

  private func documentRow(_ reference: Reference<Document>, width: Int) -> Row {
    let document = folder.documents[reference]
    var line = Line()
    line.add(dateText(of: document), at: 0, width: 12, role: .text)
    line.add(document.title, at: 13, width: width - 13)
    return Row([line], to: .screen(.document(reference)), fullText: source(of: reference))
  }

  /// The series of the screen from which the documents were opened; `nil` where that shows none.
  private var seriesBelow: PlanFolder.SeriesKey? {
    switch visits.dropLast().last?.screen {
    case .indicator(let series), .explanation(let series): series
    default: nil
    }
  }
}

extension DashboardState {
  /// The documents in the order that the reader chose.
  private func inOrder(_ documents: [Reference<Document>]) -> [Reference<Document>] {
    let sort = visit.view.sort
    guard sort.column != .natural else {
      let newest = documents.sorted { rank($0) > rank($1) }
      return sort.isReversed ? newest.reversed() : newest
    }
    return documents.sorted(
      by: { reference in
        let document = folder.documents[reference]
        let text = sort.column == .issuer ? document.issuer : document.title
        return text.isEmpty ? nil : VietnameseOrder(text)
      }, isReversed: sort.isReversed)
  }

  /// How new a document is: by its date, and where it states none by the last possible one, behind
  /// all that are dated.
  private func rank(_ reference: Reference<Document>) -> (Int, Int32, String) {
    let document = folder.documents[reference]
    return (
      document.issuedOn == nil ? 0 : 1, document.latestIssue?.dayNumber ?? .min, document.id
    )
  }
}

extension PlanFolder {
  /// The documents with a promise, a figure or a judgement of a series.
  fileprivate func documents(of series: SeriesKey) -> Set<Reference<Document>> {
    Set(
      observations(of: series).map(\.document) + judgements(of: series).map(\.document)
        + targets.filter { $0.indicator == series.indicator && $0.area == series.area }
        .map(\.document))
  }
}

extension Document {
  /// Whether the stored text has no title, so that the folder's editors gave it one in brackets.
  fileprivate var hasTitleOfEditors: Bool { title.hasPrefix("[") }
}

extension Strings {
  fileprivate func documents(about indicator: String) -> String {
    switch language {
    case .vietnamese: "Nguồn của chỉ tiêu: \(indicator)"
    case .english: "Sources of: \(indicator)"
    }
  }

  fileprivate var otherDocuments: String {
    language == .vietnamese ? "Nguồn khác" : "Other sources"
  }

  fileprivate var titleOfEditors: String {
    switch language {
    case .vietnamese:
      "Tên trong ngoặc vuông lấy theo địa chỉ hoặc nội dung, vì bản lưu không có tên."
    case .english:
      "The title in brackets follows the address or the content: the stored text has none."
    }
  }

  package var visibleSince: String {
    switch language {
    case .vietnamese: "Dùng số liệu từ"
    case .english: "Used from"
    }
  }
}
