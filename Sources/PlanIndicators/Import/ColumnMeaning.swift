/// What a column of a report table holds.
package enum ColumnMeaning: Sendable, Hashable {
  /// Numbers or letters of the rows.
  case ordinal
  /// The names of the indicators.
  case name
  /// The units.
  case unit
  /// The areas that the rows are about.
  case area
  /// What a plan promises for a year.
  case target(year: Int, issuer: Target.Issuer?)
  /// Results.
  case figure(Span, status: ObservationStatus?)
  /// How much of the plan is done, in percent.
  case completion(Span?, year: Int, issuer: Target.Issuer?)
  /// How the result compares with an earlier one.
  case comparison(Comparison, Span?, against: Int)
  /// Nothing that is taken over: remarks, agencies.
  case unused
  /// Something that cannot be made out, with the reason.
  case unclear(Unclear)

  /// The two ways to print a comparison.
  package enum Comparison: Sendable, Hashable {
    /// "tăng 5%": what was added.
    case change
    /// "bằng 105%": what it is of the earlier one.
    case ratio
  }

  /// Whether a column is left out only because the folder holds nothing of its sort.
  package var isLeftOut: Bool {
    self == .unclear(.againstPreviousMonth) || self == .unclear(.comparedPlan)
  }

  /// Why a column cannot be used.
  package enum Unclear: Sendable, Hashable {
    /// It has figures, but neither its head nor the title nor an option says for which time.
    case noPeriod
    /// The year is stated neither in its head nor in the title.
    case noYear
    /// The time in its head is no one part of one year.
    case otherPeriod
    /// Its figures may be the share of the plan that is done, or what was added or is missing.
    case shareOrDifference
    /// Its head names a year and nothing else: the plan or the result.
    case planOrResult
    /// Its head names nothing that is known.
    case unknownHead
    /// Its rates may be what was added or what it is of the earlier figure.
    case changeOrRatio
    /// It compares with the month before, of which the folder holds nothing.
    case againstPreviousMonth
    /// It compares a plan with something.
    case comparedPlan
    /// It holds a target for a part of a year or for several years.
    case targetOfOtherPeriod
    /// It would be of a time that begins only after the document's date, or its words count from a year
    /// that does.
    case yearAhead
    /// It has results of a whole year that is not over on the document's date.
    case yearNotOver
    /// Another column says the same.
    case sameAs(column: Int)
  }

  /// A part of a year that a column is about, before the indicator says how it is written.
  package struct Span: Sendable, Hashable {
    package let year: Int
    package let part: Part

    package init(year: Int, part: Part) {
      self.year = year
      self.part = part
    }

    /// The parts of a year.
    package enum Part: Sendable, Hashable {
      case wholeYear
      case months(Int)
      case quarter(Int)
      case secondHalf
      case month(Int)
      case until(month: Int, day: Int)
    }

    /// The period of a figure of some kind: to a day, amounts add up and levels are read.
    package func period(for kind: Indicator.Kind) -> TimePeriod? {
      switch part {
      case .wholeYear: return TimePeriod(year: year)
      case .months(12): return TimePeriod(year: year)
      case .months(let count): return TimePeriod("\(year)-01-01/P\(count)M")
      case .quarter(let quarter): return TimePeriod("\(year)-Q\(quarter)")
      case .secondHalf: return TimePeriod("\(year)-S2")
      case .month(let month): return TimePeriod("\(year)-\(twoDigits(month))")
      case .until(let month, let day):
        guard let last = CalendarDate(year: year, month: month, day: day),
          let first = CalendarDate(year: year, month: 1, day: 1)
        else { return nil }
        guard kind.addsUp else { return TimePeriod("\(last)") }
        return TimePeriod("\(first)/P\(last.dayNumber - first.dayNumber + 1)D")
      }
    }
  }
}
