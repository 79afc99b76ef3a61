// The files that name things: documents, areas, sectors, agencies, indicators, plans.

extension FolderReader {
  mutating func readDocuments() {
    read(.documents) { header in
      (
        id: header.column("id"), number: header.column("number"), title: header.column("title"),
        issuer: header.column("issuer"), type: header.column("type"), file: header.column("file"),
        address: header.column("address"), issuedOn: header.column("issued_on"),
        notBefore: header.column("not_before"), notAfter: header.column("not_after"),
        dateBasis: header.column("date_basis"), readOn: header.column("read_on")
      )
    } row: { reader, row, columns in
      let id = row.id(columns.id)
      let title = row.requiredText(columns.title)
      let type = row.requiredCode(columns.type, as: Document.Kind.self)
      let issuedOn = row.partialDate(columns.issuedOn)
      let notBefore = row.date(columns.notBefore)
      let notAfter = row.date(columns.notAfter)
      let readOn = row.requiredDate(columns.readOn)
      row.checkOrder(notBefore, notAfter, in: columns.notAfter)
      guard let id, let title, let type, let readOn, row.isUsable else { return }
      reader.add(
        Document(
          id: id, number: row.text(columns.number), title: title,
          issuer: row.text(columns.issuer), type: type, file: row.text(columns.file),
          address: row.text(columns.address), issuedOn: issuedOn, notBefore: notBefore,
          notAfter: notAfter, dateBasis: row.text(columns.dateBasis), readOn: readOn),
        to: \.documents, from: &row, idColumn: columns.id)
    }
  }

  mutating func readAreas() {
    var tree = Tree<Area>(file: .areas)
    read(.areas) { header in
      (
        id: header.column("id"), code: header.column("code"), level: header.column("level"),
        vietnamese: header.column("name_vi"), english: header.column("name_en"),
        parent: header.column("parent"), validFrom: header.column("valid_from"),
        validTo: header.column("valid_to"), successor: header.column("successor"),
        note: header.column("note")
      )
    } row: { reader, row, columns in
      let id = row.id(columns.id)
      let level = row.requiredCode(columns.level, as: Area.Level.self)
      let vietnamese = row.requiredText(columns.vietnamese)
      let validFrom = row.date(columns.validFrom)
      let validTo = row.date(columns.validTo)
      row.checkOrder(validFrom, validTo, in: columns.validTo)
      guard let id, let level, let vietnamese, row.isUsable else { return }
      let name = LocalizedText(vietnamese: vietnamese, english: row.text(columns.english))
      let added = reader.add(
        Area(
          id: id, code: row.text(columns.code), level: level, name: name, parent: nil,
          validFrom: validFrom, validTo: validTo,
          successors: row.list(columns.successor),
          note: row.text(columns.note)),
        to: \.areas, from: &row, idColumn: columns.id)
      tree.add(added, parent: row.text(columns.parent), line: row.line)
    }
    link(tree, in: \.areas, parent: \.parent)
  }

  mutating func readSectors() {
    var tree = Tree<Sector>(file: .sectors)
    read(.sectors) { header in
      (
        id: header.column("id"), vietnamese: header.column("name_vi"),
        english: header.column("name_en"), parent: header.column("parent"),
        position: header.column("position")
      )
    } row: { reader, row, columns in
      let id = row.id(columns.id)
      let vietnamese = row.requiredText(columns.vietnamese)
      let position = row.requiredWholeNumber(columns.position)
      guard let id, let vietnamese, let position, row.isUsable else { return }
      let name = LocalizedText(vietnamese: vietnamese, english: row.text(columns.english))
      let added = reader.add(
        Sector(id: id, name: name, parent: nil, position: position),
        to: \.sectors, from: &row, idColumn: columns.id)
      tree.add(added, parent: row.text(columns.parent), line: row.line)
    }
    link(tree, in: \.sectors, parent: \.parent)
  }

  mutating func readAgencies() {
    read(.agencies) { header in
      (
        id: header.column("id"), vietnamese: header.column("name_vi"),
        english: header.column("name_en"), validFrom: header.column("valid_from"),
        validTo: header.column("valid_to"), successor: header.column("successor"),
        sectors: header.column("sectors"), note: header.column("note")
      )
    } row: { reader, row, columns in
      let id = row.id(columns.id)
      let vietnamese = row.requiredText(columns.vietnamese)
      let validFrom = row.date(columns.validFrom)
      let validTo = row.date(columns.validTo)
      row.checkOrder(validFrom, validTo, in: columns.validTo)
      let sectors = row.list(columns.sectors)
      for sector in sectors where reader.folder.sectors[id: sector] == nil {
        row.reportUnknown(
          sector, in: columns.sectors, of: reader.folder.sectors,
          PlanFolder.FileName.sectors.rawValue)
      }
      guard let id, let vietnamese, row.isUsable else { return }
      let name = LocalizedText(vietnamese: vietnamese, english: row.text(columns.english))
      reader.add(
        Agency(
          id: id, name: name, validFrom: validFrom, validTo: validTo,
          successor: row.text(columns.successor), sectors: sectors,
          note: row.text(columns.note)),
        to: \.agencies, from: &row, idColumn: columns.id)
    }
  }

  mutating func readIndicators() {
    read(.indicators) { header in
      (
        id: header.column("id"), vietnamese: header.column("name_vi"),
        english: header.column("name_en"), sector: header.column("sector"),
        agency: header.column("agency"), kind: header.column("kind"),
        unitVietnamese: header.column("unit_vi"), unitEnglish: header.column("unit_en"),
        direction: header.column("direction"), decimals: header.column("decimals"),
        minimum: header.column("min"), maximum: header.column("max"),
        tolerance: header.column("tolerance"), profile: header.column("profile"),
        lag: header.column("lag_days"), parent: header.column("parent"),
        definitionVietnamese: header.column("definition_vi"),
        definitionEnglish: header.column("definition_en")
      )
    } row: { reader, row, columns in
      let id = row.id(columns.id)
      let vietnamese = row.requiredText(columns.vietnamese)
      let sector = row.requiredReference(
        columns.sector, to: reader.folder.sectors, of: "sectors.csv")
      let agency = row.reference(columns.agency, to: reader.folder.agencies, of: "agencies.csv")
      let kind = row.requiredCode(columns.kind, as: Indicator.Kind.self)
      let unit = row.requiredText(columns.unitVietnamese)
      let direction = row.requiredCode(columns.direction, as: Indicator.Direction.self)
      let decimals = row.requiredWholeNumber(columns.decimals)
      let limits = reader.limits(&row, columns.minimum, columns.maximum)
      let tolerance = row.number(columns.tolerance)
      let lag = row.wholeNumber(columns.lag)
      guard let id, let vietnamese, let sector, let kind, let unit, let direction, let decimals,
        row.isUsable
      else { return }
      reader.add(
        Indicator(
          id: id,
          name: LocalizedText(vietnamese: vietnamese, english: row.text(columns.english)),
          sector: sector, agency: agency, kind: kind,
          unit: LocalizedText(vietnamese: unit, english: row.text(columns.unitEnglish)),
          direction: direction,
          decimals: min(UInt8(clamping: decimals), PrintedNumber.mostDecimals),
          minimum: limits.lowest, maximum: limits.highest, tolerance: tolerance,
          profile: row.text(columns.profile), publicationLag: lag ?? 0,
          parent: row.text(columns.parent),
          definition: LocalizedText(
            vietnamese: row.text(columns.definitionVietnamese),
            english: row.text(columns.definitionEnglish))),
        to: \.indicators, from: &row, idColumn: columns.id)
    }
  }

  mutating func readPlans() {
    var tree = Tree<Plan>(file: .plans)
    read(.plans) { header in
      (
        id: header.column("id"), vietnamese: header.column("name_vi"),
        english: header.column("name_en"), parent: header.column("parent"),
        area: header.column("area"), level: header.column("level"),
        period: header.column("period"), declared: header.column("declared"),
        position: header.column("position"), document: header.column("document"),
        endedOn: header.column("ended_on"), endDocument: header.column("end_document"),
        note: header.column("note")
      )
    } row: { reader, row, columns in
      let documents = reader.folder.documents
      let id = row.id(columns.id)
      let vietnamese = row.requiredText(columns.vietnamese)
      let area = row.requiredReference(columns.area, to: reader.folder.areas, of: "areas.csv")
      let level = row.requiredCode(columns.level, as: Plan.Level.self)
      let period = row.requiredPeriod(columns.period)
      let declared = row.wholeNumber(columns.declared)
      let position = row.wholeNumber(columns.position)
      let document = row.reference(columns.document, to: documents, of: "documents.csv")
      let endedOn = row.date(columns.endedOn)
      let endDocument = row.reference(columns.endDocument, to: documents, of: "documents.csv")
      row.checkOrder(period?.start, endedOn, in: columns.endedOn)
      guard let id, let vietnamese, let area, let level, let period, row.isUsable else { return }
      let added = reader.add(
        Plan(
          id: id,
          name: LocalizedText(vietnamese: vietnamese, english: row.text(columns.english)),
          parent: nil, area: area, level: level, period: period, declared: declared,
          position: position, document: document, endedOn: endedOn, endDocument: endDocument,
          note: row.text(columns.note)),
        to: \.plans, from: &row, idColumn: columns.id)
      tree.add(added, parent: row.text(columns.parent), line: row.line)
    }
    link(tree, in: \.plans, parent: \.parent)
  }
}

/// The parents that the rows of a file name, to be followed once all rows are known.
private struct Tree<Row> {
  let file: PlanFolder.FileName
  private(set) var links: [(child: Reference<Row>, parent: String, line: Int)] = []

  init(file: PlanFolder.FileName) {
    self.file = file
  }

  mutating func add(_ child: Reference<Row>?, parent: String, line: Int) {
    guard let child, !parent.isEmpty else { return }
    links.append((child, parent, line))
  }
}

extension FolderReader {
  @inline(__always)
  private mutating func link<Row>(
    _ tree: Tree<Row>, in table: WritableKeyPath<PlanFolder, Table<Row>>,
    parent: WritableKeyPath<Row, Reference<Row>?>
  ) {
    for (child, id, line) in tree.links {
      guard let ancestor = folder[keyPath: table].reference(of: id) else {
        reportUnknown(id, in: folder[keyPath: table], of: tree.file, line, "parent")
        continue
      }
      folder[keyPath: table].update(child) { $0[keyPath: parent] = ancestor }
    }
    // Nobody knows which link of a circle is wrong: each is named, and none holds.
    let rows = folder[keyPath: table]
    let circles = rows.rowsInCircles { row in
      rows[row][keyPath: parent].map { [$0] } ?? []
    }
    for (reference, through) in circles {
      reportCircle(
        through: folder[keyPath: table][through].id, at: reference, of: tree.file, "parent")
      folder[keyPath: table].update(reference) { $0[keyPath: parent] = nil }
    }
  }
}
