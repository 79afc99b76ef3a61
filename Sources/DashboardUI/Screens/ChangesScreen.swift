import PlanIndicators

// What a publication, or a change of the files, has brought.

extension DashboardState {
  /// The other verdicts, the new promises and the new figures, each with what was said before, then the
  /// documents that came out.
  func changesPage(width: Int) -> Page {
    let news = news ?? newsOfLastPublication
    var rows: [Row] = []
    let documents =
      switch news.origin {
      case .files: news.documents
      case .publication(let since, let until):
        folder.documents.allReferences.filter { reference in
          let day = folder.documents[reference].visibleFrom
          return day <= until && since.map { $0 < day } ?? true
        }
      }
    if !news.gone.isEmpty {
      rows.append(.heading("\(strings.promisesGone) (\(news.gone.count))"))
      rows += news.gone.map { .paragraph($0[strings.language], width: width, indent: 2) }
    }
    for kind in Change.Kind.allCases {
      let changes = news.changes(of: kind)
      guard !changes.isEmpty else { continue }
      rows.append(
        .heading("\(symbols.sign(of: kind)) \(strings.heading(of: kind)) (\(changes.count))"))
      rows += changes.map { row(for: $0, width: width) }
    }
    if news.changes.isEmpty, news.gone.isEmpty {
      rows.append(.paragraph(strings.nothingNew, width: width))
    }
    if !documents.isEmpty {
      rows.append(.heading(strings.publishedDocuments))
      rows += documents.map {
        .paragraph(source(of: $0), width: width, indent: 2, to: .screen(.document($0)))
      }
    }
    let title = strings.title(of: news.origin)
    return Page(
      header: title.wrapped(toColumns: width).map { Line($0, role: .title) }, rows: rows)
  }

  /// That the news has brought another verdict, and which one it was before.
  func newsText(of assessment: Assessment) -> String {
    guard let news, news.kind(of: assessment) == .verdict,
      let before = news.changes.first(where: {
        $0.assessment.target == assessment.target && $0.assessment.series == assessment.series
      })?.before
    else { return "" }
    return "\(symbols.sign(of: .verdict)) \(strings.words(for: before.verdict)) \(symbols.arrow) "
      + "\(strings.words(for: assessment.verdict)). "
  }

  private func row(for change: Change, width: Int) -> Row {
    let now = change.assessment
    var first = Line()
    let role = now.verdict.judged.role
    first.add(symbols.status(now.verdict.judged), at: 2, role: role)
    let suffix = suffix(of: now, naming: .indicatorAndPlan, width: (width - 5) / 2)
    let name = nameWithUnit(of: folder.indicators[now.indicator]).truncated(
      toColumns: width - 5 - suffix.displayWidth, ellipsis: symbols.ellipsis)
    first.add(name + suffix, at: 5)
    let before =
      change.saidBefore?[strings.language]
      ?? change.before.map { state(of: $0, in: change.kind) } ?? ""
    let after = state(of: now, in: change.kind)
    let text = before.isEmpty || before == after ? after : "\(before) \(symbols.arrow) \(after)"
    return Row(
      [first] + text.wrapped(toColumns: width - 5).map { Line($0, at: 5, role: .dim) }, about: now)
  }

  /// What is said of an assessment in the words of one sort of change.
  func state(of assessment: Assessment, in kind: Change.Kind) -> String {
    let result = assessment.result.map { figure in
      "\(strings.text(figure)) (\(strings.text(figure.period)))"
    }
    let words = strings.words(for: assessment.verdict)
    switch kind {
    case .verdict:
      return [words, measureText(of: assessment), result ?? ""].filter { !$0.isEmpty }
        .joined(separator: ", ")
    case .promise:
      return assessment.target.map {
        strings.shortTarget + " "
          + promiseText(
            folder.targets[$0], of: folder.indicators[assessment.indicator])
      } ?? words
    case .figure: return result ?? symbols.missing
    }
  }
}

extension Symbols {
  var arrow: String { isASCII ? "->" : "→" }
}
