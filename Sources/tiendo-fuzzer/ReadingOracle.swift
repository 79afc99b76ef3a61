import PlanIndicators

/// Knows what must hold when one file of a good folder is damaged.
///
/// Reading never traps; each fault is on a line of its file; and a row whose line was not touched is
/// read as before or not at all, whatever stands beside it.
struct ReadingOracle: Sendable {
  /// The good folder.
  let base: [String: [UInt8]]
  private let lines: [String: Set<[UInt8]>]
  private let figures: Set<String>
  private let day: CalendarDate
  /// The reading that is judged; a test of the oracle itself gives a bad one.
  var read: @Sendable ([String: [UInt8]]) -> (folder: PlanFolder, issues: [DataIssue]) = {
    let checked = CheckedFolder(files: $0)
    return (checked.folder, checked.issues)
  }

  init(base: [String: [UInt8]], day: CalendarDate) {
    self.base = base
    self.day = day
    lines = base.mapValues { Set($0.split(separator: UInt8(ascii: "\n")).map(Array.init)) }
    figures = Set(PlanFolder(files: base).figures)
  }

  /// Reads the folder with one file damaged.
  ///
  /// - Returns: What is wrong with the reading; `nil` where all is well.
  func fault(in input: FuzzInput) -> String? {
    var files = base
    files[input.name] = input.bytes
    let (folder, issues) = read(files)
    let inputLines = input.bytes.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for issue in issues {
      let lineCount = issue.file == input.name ? inputLines.count : .max
      guard PlanFolder.fileNames.contains(issue.file), (1...lineCount).contains(issue.line ?? 1)
      else {
        return "\(issue.file):\(issue.line ?? 0) \(issue.rule.rawValue): there is no such line"
      }
    }
    // With another header the same cells mean something else.
    let known = lines[input.name] ?? []
    if let header = inputLines.first, known.contains(Array(header)) {
      let touched = inputLines.count { !$0.isEmpty && !known.contains(Array($0)) }
      let changed = folder.figures.filter { !figures.contains($0) }
      guard changed.count <= touched else {
        return "\(touched) lines were touched, but other figures read: \(changed)"
      }
    }
    for assessment in folder.assessments(asOf: day) where assessment.hasNaN {
      return "\(folder.indicators[assessment.indicator].id): a figure is not a number"
    }
    return nil
  }
}

extension PlanFolder {
  /// The rows that hold figures, each as one text with the ids of what it refers to.
  fileprivate var figures: [String] {
    let ofObservations = observations.map { row in
      "\(row.id)|\(indicators[row.indicator].id)|\(areas[row.area].id)|\(row.period)|"
        + "\(row.value as PrintedNumber?)|\(row.status)|\(row.qualifier as Qualifier?)|"
        + "\(row.outOf as Int?)|\(row.lower as PrintedNumber?)|\(row.upper as PrintedNumber?)|"
        + "\(documents[row.document].id)|\(row.printed)|\(row.seriesBreak)|\(row.note)"
    }
    let ofTargets = targets.map { row in
      "\(row.id)|\(plans[row.plan].id)|\(indicators[row.indicator].id)|\(areas[row.area].id)|"
        + "\(row.period)|\(row.comparison)|\(row.basis)|\(row.isMaintained)|"
        + "\(row.qualifier as Qualifier?)|\(row.baselinePeriod as TimePeriod?)|"
        + "\(row.baselineValue as PrintedNumber?)|"
        + "\(row.baselineDocument.map { documents[$0].id } ?? "")|\(row.issuer)|\(row.counted)|\(row.origin)|"
        + "\(row.lower as PrintedNumber?)|\(row.upper as PrintedNumber?)|\(row.printed)|"
        + "\(documents[row.document].id)|\(row.supersedes)|\(row.parts)|"
        + "\(row.carriedOver as PrintedNumber?)|\(row.note)"
    }
    let ofJudgements = judgements.map { row in
      "\(row.id)|\(areas[row.area].id)|\(row.period)|\(row.statement)|\(row.printed)|"
        + "\(row.indicator.map { indicators[$0].id } ?? "")|\(row.plan.map { plans[$0].id } ?? "")|"
        + "\(documents[row.document].id)|\(row.note)"
    }
    return ofObservations + ofTargets + ofJudgements
  }
}

extension Assessment {
  fileprivate var hasNaN: Bool {
    let numbers = [
      result?.point, expectation?.share, expectation?.value, expectation?.pace, changeOnYear?.value,
    ]
    return numbers.contains { $0?.isNaN == true }
  }
}
