import PlanIndicators

// What has come together over the years of a term.

extension YearSeries {
  enum Cumulated {
    /// The sum of an amount's years, as far as none is missing.
    case sum(PrintedNumber)
    /// The mean of a rate's years.
    case mean(Double)
    /// How far a level has changed since the year before the term.
    case change(Double)
  }

  /// What has come together from `start` through `year`, with what is to be known about it; `nil`
  /// where too much is missing to say.
  func cumulated(
    from start: Int, through year: Int
  ) -> (value: Cumulated, qualifier: Qualifier?, marks: Set<YearMark>)? {
    guard start <= year, let last = entries[year] else { return nil }
    switch indicator.kind {
    case .flow, .countAdded:
      let years = (start...year).compactMap { entries[$0] }
      guard years.count == year - start + 1,
        years.allSatisfy({ areComparable($0, last) })
      else { return nil }
      let sum = years.reduce(PrintedNumber(0)) { $0 + $1.value }
      return (
        .sum(sum), .ofSum(years.map(\.observation.qualifier)),
        Set(years.flatMap { self.marks(of: $0) })
      )
    case .growthRate: return mean(from: start, through: year)
    case .stock, .share, .rank, .index, .ratio:
      guard let before = entries[start - 1] else { return nil }
      return change(from: start - 1, to: year).map {
        (
          .change($0), qualifierOfChange(from: start - 1, to: year),
          self.marks(of: before).union(self.marks(of: last))
        )
      }
    case .binary: return nil
    }
  }

  /// The mean per year as a verdict takes it: the longest published one from the first year on, then
  /// single years.
  private func mean(
    from start: Int, through year: Int
  ) -> (value: Cumulated, qualifier: Qualifier?, marks: Set<YearMark>)? {
    let published = state.folder.publishedMean(
      of: key, from: start, through: year, asOf: state.asOf)
    let next = published.map { $0.period.end.year + 1 } ?? start
    let years = next <= year ? (next...year).compactMap { entries[$0] } : []
    // The rate of a part of a year weighs less than a year's, and nobody knows how much.
    guard years.allSatisfy(\.isWhole), published != nil || !years.isEmpty else { return nil }
    var marks = Set(years.flatMap { self.marks(of: $0) })
    if years.count < year - next + 1 { marks.insert(.yearsMissing) }
    if let published {
      marks.formUnion(Self.marks(of: published.status, hasRivals: published.hasRivals))
    }
    let (count, sum) = (next - start, (published?.point ?? 0) * Double(next - start))
    let total = years.reduce(sum) { $0 + $1.value.doubleValue }
    return (
      .mean(total / Double(count + years.count)),
      .ofSum([published?.qualifier] + years.map(\.observation.qualifier)), marks
    )
  }
}
