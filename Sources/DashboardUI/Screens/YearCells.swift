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
    let strings = state.strings
    switch cell {
    case .result: return result(of: year)
    case .target:
      guard let target = annual[year]?.target else { return nothing }
      return YearText(text: strings.shortText(state.folder.targets[target], of: indicator))
    case .completion:
      guard let assessment = annual[year] else { return nothing }
      let text = state.measureText(of: assessment)
      return text.isEmpty
        ? nothing
        : YearText(
          text: text, marks: entries[year].map(marks(of:)) ?? [],
          role: assessment.verdict.judged.role)
    case .change:
      if let change = change(from: year - 1, to: year), let entry = entries[year] {
        return YearText(text: signed(change), marks: marks(of: entry))
      }
      return statedChange(of: year).map { YearText(text: signed($0), marks: [.stated]) } ?? nothing
    case .cumulated:
      guard let start, let (value, marks) = cumulated(from: start, through: year) else {
        return nothing
      }
      return YearText(text: text(value), marks: marks)
    }
  }

  /// The result of a year.
  func result(of year: Int) -> YearText {
    guard let entry = entries[year] else { return nothing }
    var marks = marks(of: entry)
    if breaksSeries(in: year) { marks.insert(.seriesBreak) }
    return YearText(
      text: state.strings.prefix(for: entry.observation.qualifier)
        + state.strings.number.text(entry.value), marks: marks)
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
    let tail = YearMark.allCases.filter(marks.contains).map { strings.sign(of: $0) }.joined()
    let head = marks.contains(.seriesBreak) ? "|" : ""
    return marks.contains(.stated) ? "“\(text)”" : head + text + tail
  }
}

extension Strings {
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
