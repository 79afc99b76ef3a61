import DashboardUI
import PlanIndicators

// The assessments as a flat table: for spreadsheets and for pages in Markdown.

extension Report {
  /// For people without a full screen.
  var plainText: String { PlainReport(self).text }

  /// One line per assessment, after a byte order mark, by which spreadsheets know UTF-8.
  ///
  /// - SeeAlso: RFC 4180.
  var csv: String {
    let rows = [columns.map { Entry.text($0.name) }] + assessments.map(cells)
    return "\u{FEFF}" + rows.map { $0.map(\.csv).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A page in Markdown with the same table.
  var markdown: String {
    let rule = columns.map { _ in "---" }
    let rows =
      [columns.map { $0.name.markdown }, rule]
      + assessments.map { cells(of: $0).map { $0.markdown(strings) } }
    let table = rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    return MarkdownReport(
      texts: ReportTexts(self), table: assessments.isEmpty ? "" : table
    ).text
  }

  // MARK: Columns

  private typealias Column = (name: String, cell: (Assessment) -> Entry)

  private func cells(of assessment: Assessment) -> [Entry] {
    columns.map { $0.cell(assessment) }
  }

  private var columns: [Column] {
    let words = ReportWords.of(strings.language)
    return [
      (strings.areas, { .text(folder.areas[$0.area].name[strings.language]) }),
      (strings.plan, { .text($0.plan.map { strings.shortName(of: folder.plans[$0]) }) }),
      (strings.sector, { .text(folder.sectors[indicator($0).sector].name[strings.language]) }),
      (strings.indicator, { .text(indicator($0).name[strings.language]) }),
      (strings.unit, { .text(indicator($0).unit[strings.language]) }),
      (strings.issuer, { .text($0.target.map { strings.word(for: folder.targets[$0].issuer) }) }),
      (
        words.targetColumn,
        { assessment in
          .text(
            assessment.target.map {
              strings.shortText(folder.targets[$0], of: indicator(assessment))
            })
        }
      ),
      (strings.result, { result($0) }),
      (strings.cutOff, { .text($0.result.map { strings.text($0.period) }) }),
      (
        strings.statusOfFigure, { .text($0.result.map { strings.word(for: $0.status) }) }
      ),
      (strings.completion, { completion($0) }),
      (strings.difference, { margin($0) }),
      (
        strings.yearlyChange,
        { assessment in
          assessment.changeOnYear.map { .change($0, of: indicator(assessment)) } ?? .empty
        }
      ),
      (strings.status, { .text(strings.words(for: $0.verdict)) }),
      (strings.reason, { .text(Reason(for: $0, in: folder, strings: strings).text) }),
      (strings.documents, { .text(sources(of: $0)) }),
    ]
  }

  private func indicator(_ assessment: Assessment) -> Indicator {
    folder.indicators[assessment.indicator]
  }

  /// A stated share without an amount is no result; it stands in the completion.
  private func result(_ assessment: Assessment) -> Entry {
    guard let result = assessment.result, result.meaning != .statedShare else { return .empty }
    return .number(result.value)
  }

  private func completion(_ assessment: Assessment) -> Entry {
    switch assessment.measure {
    case .ratio(let share, _), .advancement(let share, _): .share(share)
    case .margin, .places, .noMeasure: .empty
    }
  }

  private func margin(_ assessment: Assessment) -> Entry {
    switch assessment.measure {
    case .margin(let distance, _), .places(let distance): .number(distance)
    case .ratio, .advancement, .noMeasure: .empty
    }
  }

  private func sources(of assessment: Assessment) -> String {
    var ids: [String] = []
    let target = assessment.target.map { folder.targets[$0].document }
    for document in [target, assessment.result?.document].compactMap(\.self) {
      let id = folder.documents[document].id
      if !ids.contains(id) { ids.append(id) }
    }
    return ids.joined(separator: ", ")
  }
}

/// A cell of a table that goes out.
enum Entry {
  case empty
  /// A figure.
  case number(PrintedNumber)
  /// A fraction of 1.
  case share(Double)
  /// A change on the year before, in percent or in the unit of the indicator.
  case change(Assessment.YearlyChange, of: Indicator)
  case text(String)

  static func text(_ text: String?) -> Entry { text.map { .text($0) } ?? .empty }

  /// The cell in CSV.
  var csv: String {
    switch self {
    case .empty: return ""
    case .number(let number): return number.description
    // The heading says percent.
    case .share(let share): return share.isFinite ? (share * 100).description : ""
    case .change(let change, _):
      let value = change.isInUnit ? change.value : change.value * 100
      return value.isFinite ? value.description : ""
    case .text(let text): return text.csvCell
    }
  }

  /// The cell in a Markdown table, with numbers as people write them.
  func markdown(_ strings: Strings) -> String {
    switch self {
    case .empty: ""
    case .number(let number): strings.number.text(number)
    case .share(let share): strings.number.percent(share)
    case .change(let change, let indicator): strings.text(change, of: indicator).markdown
    case .text(let text): text.markdown
    }
  }
}
