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
}

extension YearSeries {
  /// What the cell of a year shows; `start` is the first year of the term, for what has come
  /// together since.
  func cell(of year: Int, showing cell: YearCell, since start: Int?) -> YearText {
    let marks = marks(of: year, showing: cell, since: start)
    guard !marks.contains(.noFigure) else { return nothing }
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
      if change(from: year - 1, to: year) != nil { return marksOfChange(from: year - 1, to: year) }
      return statedChange(of: year) == nil ? [.noFigure] : [.stated]
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
      return changeText(from: year - 1, to: year) ?? statedChange(of: year).map(signed) ?? ""
    case .cumulated:
      return start.flatMap { cumulated(from: $0, through: year) }.map {
        strings.prefix(for: $0.qualifier) + text($0.value)
      } ?? ""
    }
  }

  /// The change from one year to another, with what is to be known about the figures of both.
  func changeCell(from earlier: Int, to later: Int) -> YearText {
    guard let text = changeText(from: earlier, to: later) else { return nothing }
    return YearText(text: text, marks: marksOfChange(from: earlier, to: later))
  }

  private func changeText(from earlier: Int, to later: Int) -> String? {
    change(from: earlier, to: later).map { change in
      state.strings.prefix(for: qualifierOfChange(from: earlier, to: later)) + signed(change)
    }
  }

  private func marksOfChange(from earlier: Int, to later: Int) -> Set<YearMark> {
    [earlier, later].compactMap { entries[$0] }.reduce(into: []) { $0.formUnion(marks(of: $1)) }
  }

  private var nothing: YearText {
    YearText(text: state.symbols.missing, marks: [.noFigure], role: .dim)
  }

  private func text(_ value: Cumulated) -> String {
    switch value {
    case .sum(let sum): state.strings.number.text(sum)
    case .mean(let mean): state.strings.number.text(mean, decimals: Int(indicator.decimals))
    case .change(let change): signed(change)
    }
  }
}

extension YearText {
  /// The text with its marks: "|4.969,65*ư", “+12%”.
  func full(_ strings: Strings) -> String {
    let head = marks.contains(.seriesBreak) ? "|" : ""
    return marks.contains(.stated) ? "“\(text)”" : head + strings.marked(text, with: marks)
  }

  /// The same within so many columns.
  func full(_ strings: Strings, within columns: Int) -> String {
    strings.fitted(full(strings), within: columns)
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
      case (.vietnamese, .stated): "“ ” văn bản nêu"
      case (.vietnamese, .noFigure): "\(symbols.missing) không có"
      case (.english, .partOfYear): "* part of year"
      case (.english, .estimate): "e estimate"
      case (.english, .forecast): "f forecast"
      case (.english, .seriesBreak): "| new series"
      case (.english, .yearsMissing): "# years missing"
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
      case (.vietnamese, .stated): "“ ” văn bản nêu"
      case (.vietnamese, .noFigure): "\(symbols.missing) nguồn không có số"
      case (.english, .partOfYear): "* part of the year"
      case (.english, .estimate): "e estimate"
      case (.english, .forecast): "f forecast"
      case (.english, .seriesBreak): "| a new series begins"
      case (.english, .yearsMissing): "# years are missing"
      case (.english, .stated): "“ ” as stated"
      case (.english, .noFigure): "\(symbols.missing) no source has it"
      }
    }.joined(separator: "; ")
  }
}
