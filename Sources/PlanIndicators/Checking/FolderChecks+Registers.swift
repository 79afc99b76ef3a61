// Rows of the registers: documents, areas, indicators, plans and declared profiles.

extension FolderChecks {
  /// Documents, indicators and declared profiles.
  mutating func checkRegisters() {
    checkDocuments()
    for reference in folder.areas.allReferences {
      checkCode(of: reference)
      checkParent(of: reference)
    }
    for reference in folder.indicators.allReferences { checkUnit(of: reference) }
    checkPlans()
    checkProfiles()
  }

  private mutating func checkDocuments() {
    var firstLines: [[String]: Int] = [:]
    for reference in folder.documents.allReferences {
      let document = folder.documents[reference]
      let line = line(of: reference, in: .documents)
      let date = document.issuedOn?.description ?? ""
      let signs = [
        document.address.isEmpty ? [] : ["address", document.address],
        document.number.isEmpty ? [] : ["number", document.number, document.issuer],
        date.isEmpty ? [] : ["title", document.title, document.issuer, date],
      ]
      let first = signs.filter { !$0.isEmpty }.compactMap { firstLines[$0] }.first
      if let first {
        report(.duplicateDocument(firstLine: first), at: reference, of: .documents, "id")
      }
      for sign in signs where firstLines[sign] == nil { firstLines[sign] = line }
      if !document.address.isEmpty, !isWebAddress(document.address) {
        report(.notAnAddress(document.address), at: reference, of: .documents, "address")
      }
      if let issued = document.earliestIssue, document.readOn < issued {
        report(.readBeforeIssue(issued: "\(issued)"), at: reference, of: .documents, "read_on")
      }
      checkBounds(ofIssue: document, reference)
      if document.issuedOn?.period.notation != .day, document.dateBasis.isEmpty {
        report(.dateWithoutBasis, at: reference, of: .documents, "date_basis")
      }
    }
  }

  /// A date of issue that lies outside the days between which the document is known to be issued.
  private mutating func checkBounds(ofIssue document: Document, _ reference: Reference<Document>) {
    guard let issued = document.issuedOn,
      document.notBefore.map({ issued.period.end < $0 }) == true
        || document.notAfter.map({ $0 < issued.period.start }) == true
    else { return }
    report(
      .outsideBounds(
        "\(issued)", lowest: document.notBefore.map { "\($0)" },
        highest: document.notAfter.map { "\($0)" }),
      at: reference, of: .documents, "issued_on")
  }

  /// An area lies in a larger one that exists on some day of its own life.
  private mutating func checkParent(of reference: Reference<Area>) {
    let area = folder.areas[reference]
    guard let parent = area.parent.map({ folder.areas[$0] }) else { return }
    if let own = area.level.depth, let above = parent.level.depth, own <= above {
      report(
        .areaAboveParent(level: area.level.rawValue, parent: parent.level.rawValue),
        at: reference, of: .areas, "level")
    }
    let isTooLate = area.validFrom.flatMap { first in parent.validTo.map { $0 < first } }
    let isTooEarly = area.validTo.flatMap { last in parent.validFrom.map { last < $0 } }
    if isTooLate == true || isTooEarly == true {
      report(.outsideArea(area: parent.id), at: reference, of: .areas, "parent")
    }
  }

  /// Two plans of an area in one place of the overview.
  private mutating func checkPlans() {
    var firstLines: [Place: Int] = [:]
    for reference in folder.plans.allReferences {
      guard let position = folder.plans[reference].position else { continue }
      let place = Place(area: folder.plans[reference].area, position: position)
      if let line = firstLines[place] {
        report(.duplicatePosition(firstLine: line), at: reference, of: .plans, "position")
      } else {
        firstLines[place] = line(of: reference, in: .plans)
      }
    }
  }

  private struct Place: Hashable {
    let area: Reference<Area>
    let position: Int
  }

  /// Official codes have two digits for a province, three for a district, five for a commune.
  private mutating func checkCode(of reference: Reference<Area>) {
    let code = folder.areas[reference].code
    guard code.utf8.count == 1 || code.utf8.count == 4, code.allSatisfy(\.isNumber) else { return }
    report(
      .lostZeros(code, file: PlanFolder.FileName.areas.rawValue), at: reference, of: .areas, "code",
      meant: "0\(code)")
  }

  private mutating func checkUnit(of reference: Reference<Indicator>) {
    let indicator = folder.indicators[reference]
    let unit = indicator.unit
    let expected: String? =
      switch indicator.kind {
      case .share, .growthRate: "%"
      case .rank: "hạng"
      case .flow, .countAdded, .stock, .index, .ratio, .binary: nil
      }
    if let expected, unit.vietnamese != expected {
      report(
        .unitOfKind(unit: unit.vietnamese, kind: indicator.kind.rawValue, expected: expected),
        at: reference, of: .indicators, "unit_vi", meant: expected)
    } else if (unit.vietnamese == "%") != (unit.english == "%") {
      report(
        .unitOfKind(
          unit: unit.english, kind: indicator.kind.rawValue, expected: unit.vietnamese),
        at: reference, of: .indicators, "unit_en", meant: unit.vietnamese)
    }
  }

  private mutating func checkProfiles() {
    var last: [String: Reference<ProfilePoint>] = [:]
    let points = folder.profilePoints.allReferences.sorted {
      folder.profilePoints[$0].month < folder.profilePoints[$1].month
    }
    for reference in points {
      let point = folder.profilePoints[reference]
      let isOutside =
        point.lowest.map { point.share < $0 } ?? false
        || point.highest.map { $0 < point.share } ?? false
      if isOutside {
        report(
          .outsideBounds(
            "\(point.share)", lowest: point.lowest.map { "\($0)" },
            highest: point.highest.map { "\($0)" }),
          at: reference, of: .profiles, "share")
      }
      let falls = last[point.profile].map { point.share < folder.profilePoints[$0].share } ?? false
      if falls || point.month == 12 && point.share != PrintedNumber(1) {
        report(.fallingProfile("\(point.share)"), at: reference, of: .profiles, "share")
      }
      last[point.profile] = reference
    }
    // The month that is missing may stand in a row that was left out.
    guard !folder.issues.contains(where: { $0.file == PlanFolder.FileName.profiles.rawValue })
    else {
      return
    }
    for (_, reference) in last.sorted(by: { $0.key < $1.key })
    where folder.profilePoints[reference].month < 12 {
      let share = folder.profilePoints[reference].share
      report(.fallingProfile("\(share)"), at: reference, of: .profiles, "share")
    }
  }
}

extension Area.Level {
  /// How deep areas of the level lie in each other; `nil` for an organisation that is none of them.
  fileprivate var depth: Int? {
    switch self {
    case .country: 0
    case .province: 1
    case .district: 2
    case .commune: 3
    case .party: nil
    }
  }
}
