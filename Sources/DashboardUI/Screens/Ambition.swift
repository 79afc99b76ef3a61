import PlanIndicators

/// How much more a plan asks for than something before it.
struct Ambition {
  /// The change: a fraction, or in the indicator's unit.
  let change: Double
  /// Whether that is bolder, by where the indicator should go.
  private(set) var sense: Sense
  /// On which side of its number the change lies, where the plan or what it is compared with lies on
  /// one side of its own.
  fileprivate(set) var qualifier: Qualifier?
  /// What is to be known about the result that it is compared with.
  var marks: Set<YearMark> = []
  /// Where a promised change is compared with another change: the two.
  fileprivate(set) var changes: (planned: PrintedNumber, before: PrintedNumber)?

  enum Sense: Hashable { case bolder, same, weaker }

  fileprivate init?(change: Double, direction: Indicator.Direction) {
    self.change = change
    switch direction {
    case .increase: sense = change > 0 ? .bolder : change < 0 ? .weaker : .same
    case .decrease: sense = change < 0 ? .bolder : change > 0 ? .weaker : .same
    case .band, .noDirection: return nil
    }
  }

  /// The same change where the plan and what it is compared with have words before their numbers.
  ///
  /// Where both have the same, their numbers are compared as they are.
  fileprivate func between(
    _ old: Qualifier?, and new: Qualifier?, _ direction: Indicator.Direction
  ) -> Ambition {
    guard old != new else { return self }
    var qualified = self
    qualified.qualifier = .ofSum([new, old?.opposite])
    guard change == 0, let side = qualified.qualifier, side != .about else { return qualified }
    qualified.sense = side.isAbove == (direction == .increase) ? .bolder : .weaker
    return qualified
  }
}

extension YearSeries {
  /// How much more the plan of a year asks for than an earlier year brought; `nil` where the two
  /// cannot be compared.
  ///
  /// A level is compared with the level, a promised change with the change that was made.
  func ambition(of year: Int, beyondResultOf earlier: Int) -> Ambition? {
    guard let target = target(of: year) else { return nil }
    switch target.basis {
    case .absolute, .average:
      guard let entry = entries[earlier], let goal = annual[year]?.promise?.threshold else {
        return nil
      }
      // An amount only grows: a plan below what a part of the year brought asks for less.
      guard entry.isWhole || (indicator.kind.addsUp && goal < entry.value) else { return nil }
      var found = ambition(from: entry.value, to: goal)?.between(
        entry.observation.qualifier, and: target.strictness, indicator.direction)
      found?.marks = marks(of: entry)
      // What a part of the year brought can only have grown: the change is that or less.
      if !entry.isWhole {
        let side = found?.qualifier
        found?.qualifier = .ofSum([side, .atMost])
      }
      return found
    case .change:
      return changeMade(in: earlier).flatMap { made in
        var found = ambition(from: made, toChange: weakestChange(of: target))
        found?.marks = entries[earlier].map(marks(of:)) ?? []
        let word = annual[earlier]?.qualifierOfStatedChange
        found?.qualifier = word?.side(of: made).opposite
        return found
      }
    case .percentChange: return nil
    }
  }

  /// How much more the plan of a year asks for than that of an earlier year.
  func ambition(of year: Int, beyondPlanOf earlier: Int) -> Ambition? {
    guard let target = target(of: year), let before = self.target(of: earlier),
      target.basis == before.basis
    else { return nil }
    switch target.basis {
    case .absolute, .average:
      guard let goal = annual[year]?.promise?.threshold,
        let old = annual[earlier]?.promise?.threshold
      else { return nil }
      return ambition(from: old, to: goal)?.between(
        before.strictness, and: target.strictness, indicator.direction)
    case .change, .percentChange:
      return ambition(from: weakestChange(of: before), toChange: weakestChange(of: target))
    }
  }

  /// The result of the earlier of two years, or where a plan of the two promises a change the change
  /// that was made.
  func resultOrChange(in pair: YearPair) -> YearText {
    let isOfChange = [pair.earlier, pair.later].contains { target(of: $0)?.basis == .change }
    guard isOfChange, let made = changeMade(in: pair.earlier) else {
      return result(of: pair.earlier)
    }
    let assessment = annual[pair.earlier]
    let word = assessment?.changeMade == nil ? nil : assessment?.qualifierOfStatedChange
    return YearText(
      text: state.strings.prefix(for: word) + text(ofChange: made),
      marks: entries[pair.earlier].map(marks(of:)) ?? [])
  }

  /// A change in the indicator's unit: "−2,59", "lên 13 bậc".
  private func text(ofChange change: PrintedNumber) -> String {
    indicator.kind == .rank
      ? signed(change.doubleValue) : state.strings.number.signed(change)
  }

  /// How far the plan is beyond what it is compared with: "+1,67 đ%".
  ///
  /// "> +1,67 đ%" where it asks for more than its number, "< +7,3%" where more was achieved than the
  /// number before it. Of two changes "hơn 0,3 đ%" or "kém 12 bậc", because their difference is none.
  func text(of ambition: Ambition) -> String {
    let strings = state.strings
    guard ambition.changes != nil, ambition.change != 0 else {
      return strings.marked(signed(ambition.change, ambition.qualifier), with: ambition.marks)
    }
    let side = ambition.change < 0 ? ambition.qualifier?.opposite : ambition.qualifier
    let size = PrintedNumber(rounding: ambition.change.magnitude, decimals: indicator.decimals)
    return strings.marked(
      strings.difference(
        (side.map { strings.sign(of: $0) + " " } ?? "")
          + strings.shortDifference(size, of: indicator, isSigned: false),
        isBolder: ambition.sense == .bolder),
      with: ambition.marks)
  }

  /// The same in a sentence, of two changes with both: "kém 12 bậc (KH lên 1 bậc, TH lên 13 bậc)".
  func fullText(of ambition: Ambition, against label: String) -> String {
    guard let (planned, before) = ambition.changes else { return text(of: ambition) }
    let target = state.strings.shortTarget
    return text(of: ambition)
      + " (\(target) \(text(ofChange: planned)), \(label) \(text(ofChange: before)))"
  }

  private func target(of year: Int) -> Target? {
    annual[year]?.target.map { state.folder.targets[$0] }
  }

  private func changeMade(in year: Int) -> PrintedNumber? {
    if let made = annual[year]?.changeMade { return made }
    guard let before = entries[year - 1], let entry = entries[year], before.isWhole, entry.isWhole,
      state.folder.areComparable(before.observation, entry.observation)
    else { return nil }
    return entry.value - before.value
  }

  /// The least that a promised change comes to.
  private func weakestChange(of target: Target) -> PrintedNumber {
    let ends = [target.comparison.value, target.comparison.upperValue].compactMap(\.self)
    return (indicator.direction == .decrease ? ends.max() : ends.min()) ?? target.comparison.value
  }

  private func ambition(from old: PrintedNumber, to new: PrintedNumber) -> Ambition? {
    difference(from: old, to: new).flatMap {
      Ambition(change: $0, direction: indicator.direction)
    }
  }

  private func ambition(from before: PrintedNumber, toChange planned: PrintedNumber) -> Ambition? {
    guard indicator.changesInUnit else { return nil }
    var found = Ambition(
      change: (planned - before).doubleValue, direction: indicator.direction)
    found?.changes = (planned, before)
    return found
  }
}

extension Target {
  /// The side of its value on which the promise is kept, where the value itself does not keep it.
  fileprivate var strictness: Qualifier? {
    switch comparison {
    case .moreThan: .over
    case .lessThan: .under
    case .atLeast, .atMost, .equal, .between: nil
    }
  }
}

extension Symbols {
  /// More ambitious.
  var bolder: String { isASCII ? "^" : "▲" }
  /// Less ambitious.
  var weaker: String { isASCII ? "v" : "▼" }
  /// There is more to the left.
  var less: String { isASCII ? "<" : "‹" }
}

extension Strings {
  /// "Kế hoạch 2024 so với thực hiện 2023: +5,2%".
  package func ambition(_ difference: String, planYear: Int, resultYear: Int) -> String {
    switch language {
    case .vietnamese: "Kế hoạch \(planYear) so với thực hiện \(resultYear): \(difference)"
    case .english: "Target \(planYear) against result \(resultYear): \(difference)"
    }
  }

  /// How much a promised change is beyond another one or falls short of it: "kém 12 bậc", "hơn 0,3 đ%".
  func difference(_ size: String, isBolder: Bool) -> String {
    switch language {
    case .vietnamese: "\(isBolder ? "hơn" : "kém") \(size)"
    case .english: "\(size) \(isBolder ? "more" : "less")"
    }
  }

  /// Compared with: "so".
  var versus: String {
    switch language {
    case .vietnamese: "so"
    case .english: "vs"
    }
  }

  /// Whether a plan asks for more than the year before brought.
  func text(_ sense: Ambition.Sense, pair: YearPair) -> String {
    switch (language, sense) {
    case (.vietnamese, .bolder):
      "Kế hoạch \(pair.later) phấn đấu cao hơn kết quả \(pair.earlier)"
    case (.vietnamese, .same): "Kế hoạch \(pair.later) giữ bằng kết quả \(pair.earlier)"
    case (.vietnamese, .weaker):
      "Kế hoạch \(pair.later) thấp hơn mức đã làm được năm \(pair.earlier)"
    case (.english, .bolder): "The \(pair.later) target asks for more than \(pair.earlier) brought"
    case (.english, .same): "The \(pair.later) target keeps what \(pair.earlier) brought"
    case (.english, .weaker): "The \(pair.later) target asks for less than \(pair.earlier) brought"
    }
  }

  /// How many plans ask for more than the year before brought, and the same in fewer words.
  func ambitionSummary(
    bolder: Int, same: Int, weaker: Int, unknown: Int, pair: YearPair,
    symbols: Symbols
  ) -> [String] {
    let signs =
      "\(symbols.bolder) \(bolder)   = \(same)   \(symbols.weaker) \(weaker)   ? \(unknown)"
    return switch language {
    case .vietnamese:
      [
        "Kế hoạch \(pair.later) so với thực hiện \(pair.earlier): \(bolder) chỉ tiêu phấn đấu cao hơn (\(symbols.bolder)), "
          + "\(same) giữ nguyên (=), \(weaker) thấp hơn (\(symbols.weaker)), \(unknown) chưa so sánh được.",
        "So với TH \(pair.earlier): \(symbols.bolder) \(bolder) cao hơn, = \(same) giữ nguyên, "
          + "\(symbols.weaker) \(weaker) thấp hơn, ? \(unknown) chưa so được",
        signs,
      ]
    case .english:
      [
        "The \(pair.later) targets against \(pair.earlier) results: \(bolder) ask for more (\(symbols.bolder)), "
          + "\(same) for the same (=), \(weaker) for less (\(symbols.weaker)), \(unknown) cannot be compared.",
        "Against \(pair.earlier): \(symbols.bolder) \(bolder) more, = \(same) the same, "
          + "\(symbols.weaker) \(weaker) less, ? \(unknown) cannot be compared",
        signs,
      ]
    }
  }
}
