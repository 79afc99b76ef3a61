package import PlanIndicators

/// What is said of a promise or a series otherwise than before.
package struct Change: Sendable, Hashable {
  /// What is said now.
  package let assessment: Assessment
  /// What was said before; `nil` where nothing was.
  package let before: Assessment?
  package let kind: Kind
  /// What was said before, in words, where it was said of another reading of the folder, whose rows
  /// are gone.
  var saidBefore: LocalizedText?

  /// What is new about it, the weightiest first.
  package enum Kind: Sendable, Hashable, CaseIterable {
    /// Another verdict.
    case verdict
    /// A promise that had not been published, or that was put otherwise.
    case promise
    /// Another figure, and the same verdict.
    case figure
  }
}

extension DashboardState {
  /// What is said otherwise than in an earlier state of the program, of the area in view.
  package func changes(since before: DashboardState) -> [Change] {
    let known = Dictionary(
      before.ownAssessments.map { (before.folder.identity(of: $0), $0) },
      uniquingKeysWith: { first, _ in first })
    return ownAssessments.filter { $0.standing != .superseded }.compactMap { assessment in
      let earlier = known[folder.identity(of: assessment)]
      return change(of: assessment, since: earlier).map {
        Change(assessment: assessment, before: earlier, kind: $0)
      }
    }
  }

  /// What another reading of the folder has brought and taken away.
  func news(sinceReading before: DashboardState) -> News {
    let changes = changes(since: before).map { change in
      guard let earlier = change.before else { return change }
      var change = change
      change.saidBefore = before.inEachLanguage { $0.state(of: earlier, in: change.kind) }
      return change
    }
    let promises = Set(ownAssessments.compactMap { $0.target.map { folder.targets[$0].id } })
    let gone = before.ownAssessments.filter { assessment in
      assessment.standing != .superseded
        && assessment.target.map { !promises.contains(before.folder.targets[$0].id) } ?? false
    }
    return News(
      origin: .files, changes: changes,
      documents: folder.documents.allReferences.filter {
        isVisible($0) && before.folder.documents[id: folder.documents[$0].id] == nil
      },
      gone: gone.map { assessment in
        before.inEachLanguage {
          "\($0.nameInSentence(of: assessment)): \($0.state(of: assessment, in: .verdict))"
        }
      })
  }

  private func inEachLanguage(_ text: (DashboardState) -> String) -> LocalizedText {
    let texts = [Language.vietnamese, .english].map { language in
      var reader = self
      reader.strings = .of(language)
      return text(reader)
    }
    return LocalizedText(vietnamese: texts[0], english: texts[1])
  }

  private func change(of assessment: Assessment, since before: Assessment?) -> Change.Kind? {
    guard let before else { return assessment.target == nil ? .figure : .promise }
    if strings.words(for: before.verdict) != strings.words(for: assessment.verdict) {
      return .verdict
    }
    if before.promise != assessment.promise { return .promise }
    return before.result.map(PlainFigure.init) != assessment.result.map(PlainFigure.init)
      ? .figure : nil
  }

  /// The name of an indicator with the plan that promises it.
  func nameInSentence(of assessment: Assessment) -> String {
    let name = folder.indicators[assessment.indicator].name[strings.language]
    return name + suffix(of: assessment, naming: .indicatorAndPlan)
  }
}

/// A figure without the place of its document, which may have moved.
private struct PlainFigure: Equatable {
  let value: PrintedNumber
  let period: TimePeriod
  let status: ObservationStatus
  let qualifier: Qualifier?
  let outOf: Int?

  init(_ figure: Figure) {
    value = figure.value
    period = figure.period
    status = figure.status
    qualifier = figure.qualifier
    outOf = figure.outOf
  }
}

extension PlanFolder {
  /// The ids of what an assessment is about, which stay when rows move.
  fileprivate func identity(of assessment: Assessment) -> [String] {
    assessment.target.map { [targets[$0].id] }
      ?? [indicators[assessment.indicator].id, areas[assessment.area].id]
  }
}
