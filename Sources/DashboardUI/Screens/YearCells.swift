import PlanIndicators

/// A sign beside a figure of a year table.
enum YearMark: Hashable, CaseIterable {
  /// The figure covers a part of the year.
  case partOfYear
  /// It is an estimate.
  case estimate
  /// It is a forecast.
  case forecast
  /// A new series begins with it.
  case seriesBreak
  /// A mean in which years are missing.
  case yearsMissing
  /// Other documents, which nobody can put before or behind, give other figures.
  case rivals
  /// A document states the change, and the figures do not allow it to be computed.
  case stated
  /// There is no figure.
  case noFigure
}

/// The text of a cell of a year table with its marks.
struct YearText {
  var text: String
  var marks: Set<YearMark> = []
  var role: Role = .text
  /// The text where room is short.
  var short: String?
}

extension YearSeries {
  /// What the cell of a year shows; `start` is the first year of the term, for what has come
  /// together since.
  func cell(of year: Int, showing cell: YearCell, since start: Int?) -> YearText {
    let marks = marks(of: year, showing: cell, since: start)
    guard !marks.contains(.noFigure) else { return nothing }
    if cell == .change { return changeText(changeOnYear(in: year), marks: marks) }
    return YearText(
      text: text(of: year, showing: cell, since: start), marks: marks,
      role: cell == .completion ? annual[year]?.verdict.judged.role ?? .text : .text)
  }

  /// The result of a year.
  func result(of year: Int) -> YearText { cell(of: year, showing: .result, since: nil) }

  /// What is to be known about the cell of a year.
  func marks(of year: Int, showing cell: YearCell, since start: Int?) -> Set<YearMark> {
    let ofEntry = entries[year].map(marks(of:))
    switch cell {
    case .result:
      guard let ofEntry else { return [.noFigure] }
      return breaksSeries(in: year) ? ofEntry.union([.seriesBreak]) : ofEntry
    case .target: return annual[year]?.target == nil ? [.noFigure] : []
    case .completion:
      guard let measure = annual[year]?.measure, measure != .noMeasure else { return [.noFigure] }
      return ofEntry ?? []
    case .change:
      return changeOnYear(in: year).map { marks(of: $0, from: year - 1, to: year) } ?? [.noFigure]
    case .cumulated:
      return start.flatMap { cumulated(from: $0, through: year)?.marks } ?? [.noFigure]
    }
  }

  private func text(of year: Int, showing cell: YearCell, since start: Int?) -> String {
    let strings = state.strings
    switch cell {
    case .result:
      return entries[year].map {
        strings.prefix(for: $0.observation.qualifier) + strings.number.text($0.value)
      } ?? ""
    case .target:
      return annual[year]?.target.map {
        strings.shortText(state.folder.targets[$0], of: indicator)
      } ?? ""
    case .completion: return annual[year].map(state.measureText(of:)) ?? ""
    case .change:
      return changeOnYear(in: year).map { strings.text($0, of: indicator) } ?? ""
    case .cumulated:
      return start.flatMap { cumulated(from: $0, through: year) }.map(text) ?? ""
    }
  }

  /// The change from one year to another, with what is to be known about the figures of both.
  func changeCell(from earlier: Int, to later: Int) -> YearText {
    guard let change = difference(from: earlier, to: later) else { return nothing }
    return changeText(change, marks: marks(of: change, from: earlier, to: later))
  }

  private func changeText(_ change: Assessment.YearlyChange?, marks: Set<YearMark>) -> YearText {
    guard let change else { return nothing }
    return YearText(
      text: state.strings.text(change, of: indicator), marks: marks,
      short: state.strings.withoutUnit(change, of: indicator))
  }

  private func marks(
    of change: Assessment.YearlyChange, from earlier: Int, to later: Int
  ) -> Set<YearMark> {
    let own = entries[later].map(marks(of:)) ?? []
    if change.statedBy != nil { return own.intersection([.partOfYear]).union([.stated]) }
    // A part of a year is compared with the same part of the one before.
    let isOfWholeYears = entries[later]?.isWhole == true
    return isOfWholeYears ? own.union(entries[earlier].map(marks(of:)) ?? []) : own
  }

  private var nothing: YearText {
    YearText(text: state.symbols.missing, marks: [.noFigure], role: .dim)
  }

  private func text(
    _ cumulated: (value: Cumulated, qualifier: Qualifier?, marks: Set<YearMark>)
  ) -> String {
    let (strings, word) = (state.strings, state.strings.prefix(for: cumulated.qualifier))
    switch cumulated.value {
    case .sum(let sum): return word + strings.number.text(sum)
    case .mean(let mean):
      return word + strings.number.text(mean, decimals: Int(indicator.decimals))
    case .change(let change): return signed(change, cumulated.qualifier)
    }
  }
}

extension YearText {
  /// The text with its marks: "|4.969,65*ư", “+12%”.
  func full(_ strings: Strings) -> String {
    let head = marks.contains(.seriesBreak) ? "|" : ""
    return head + strings.marked(text, with: marks)
  }

  /// The same with the words before its figure as signs.
  func withSigns(_ strings: Strings) -> YearText {
    var cell = self
    cell.text = strings.withSigns(text)
    cell.short = short.map(strings.withSigns)
    return cell
  }

  /// The same within so many columns.
  func full(_ strings: Strings, within columns: Int) -> String {
    let full = full(strings)
    guard full.displayWidth > columns, let short else {
      return strings.fitted(full, within: columns)
    }
    return strings.fitted(strings.marked(short, with: marks), within: columns)
  }
}

extension Strings {
  /// A figure with the signs behind it, apart from a word that it ends in: "5ư", "lên 3 bậc ư".
  func marked(_ figure: String, with marks: Set<YearMark>) -> String {
    let tail = YearMark.allCases.filter(marks.contains).map { sign(of: $0) }.joined()
    return figure + (figure.last?.isLetter == true && !tail.isEmpty ? " " : "") + tail
  }

  /// The sign behind a figure; empty for marks that stand otherwise.
  func sign(of mark: YearMark) -> String {
    switch (language, mark) {
    case (_, .partOfYear): "*"
    case (.vietnamese, .estimate): "ư"
    case (.english, .estimate): "e"
    case (.vietnamese, .forecast): "d"
    case (.english, .forecast): "f"
    case (_, .yearsMissing): "#"
    case (_, .rivals): "†"
    case (_, .seriesBreak), (_, .stated), (_, .noFigure): ""
    }
  }

  /// What the marks that occur mean, and the same in fewer words.
  func legendForms(of marks: Set<YearMark>, symbols: Symbols) -> [String] {
    let brief = YearMark.allCases.filter(marks.contains).map { mark in
      switch (language, mark) {
      case (.vietnamese, .partOfYear): "* chưa đủ năm"
      case (.vietnamese, .estimate): "ư ước"
      case (.vietnamese, .forecast): "d dự báo"
      case (.vietnamese, .seriesBreak): "| đổi cách tính"
      case (.vietnamese, .yearsMissing): "# thiếu năm"
      case (.vietnamese, .rivals): "† nguồn khác nhau"
      case (.vietnamese, .stated): "“ ” văn bản nêu"
      case (.vietnamese, .noFigure): "\(symbols.missing) không có"
      case (.english, .partOfYear): "* part of year"
      case (.english, .estimate): "e estimate"
      case (.english, .forecast): "f forecast"
      case (.english, .seriesBreak): "| new series"
      case (.english, .yearsMissing): "# years missing"
      case (.english, .rivals): "† sources differ"
      case (.english, .stated): "“ ” stated"
      case (.english, .noFigure): "\(symbols.missing) none"
      }
    }
    return [legend(of: marks, symbols: symbols), brief.joined(separator: "; ")]
  }

  /// What the marks that occur mean, in one line; empty where none does.
  func legend(of marks: Set<YearMark>, symbols: Symbols) -> String {
    YearMark.allCases.filter(marks.contains).map { mark in
      switch (language, mark) {
      case (.vietnamese, .partOfYear): "* chưa đủ năm"
      case (.vietnamese, .estimate): "ư số ước"
      case (.vietnamese, .forecast): "d số dự báo"
      case (.vietnamese, .seriesBreak): "| cách tính đổi từ năm này"
      case (.vietnamese, .yearsMissing): "# thiếu số của một số năm"
      case (.vietnamese, .rivals): "† nguồn khác nêu số khác"
      case (.vietnamese, .stated): "“ ” văn bản nêu"
      case (.vietnamese, .noFigure): "\(symbols.missing) nguồn không có số"
      case (.english, .partOfYear): "* part of the year"
      case (.english, .estimate): "e estimate"
      case (.english, .forecast): "f forecast"
      case (.english, .seriesBreak): "| a new series begins"
      case (.english, .yearsMissing): "# years are missing"
      case (.english, .rivals): "† other sources differ"
      case (.english, .stated): "“ ” as stated"
      case (.english, .noFigure): "\(symbols.missing) no source has it"
      }
    }.joined(separator: "; ")
  }
}
