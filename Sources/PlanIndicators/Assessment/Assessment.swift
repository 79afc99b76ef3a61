/// How far an indicator has come towards a promise, how sure that is and why.
public struct Assessment: Sendable, Hashable {
  /// The promise as the plan gives it; `nil` where no source states one.
  public let target: Reference<Target>?
  /// The plan that promises; `nil` where no source states a target.
  public let plan: Reference<Plan>?
  /// The indicator.
  public let indicator: Reference<Indicator>
  /// The area.
  public let area: Reference<Area>
  /// Which of several promises of one plan for one indicator this is.
  public internal(set) var standing = Standing.headline
  /// The promise with everything relative worked out; `nil` without a target or without the
  /// baseline that it needs.
  public let promise: Promise?
  /// The value that the change is measured from; `nil` where none is known or needed.
  public let baseline: Figure?
  /// The result that is judged; `nil` where none had been published.
  public let result: Figure?
  /// How far the result has come.
  public let measure: Measure
  /// What could be expected by the end of the result's period; `nil` for measures without a path.
  public let expectation: Expectation?
  /// The verdict.
  public let verdict: Verdict
  /// What the rest of the period must bring; `nil` where nothing is left to do or to say.
  public let requiredPace: RequiredPace?
  /// Where the period will end if things go on, in the indicator's unit; `nil` before a quarter of
  /// the expected path and for rates, ranks and closed periods.
  public let forecast: Interval?
  /// The change on the same period of the year before; `nil` where no source allows one.
  public let changeOnYear: YearlyChange?
  /// What the documents say, beside what their figures compute to.
  public let stated: [StatedRate]
  /// The promises that must all be kept for this one to be kept; empty for a simple one.
  public internal(set) var parts: [Reference<Target>] = []
  /// What is said of each of them.
  public internal(set) var partStatuses: [TrackStatus] = []
  /// Whether the baseline was at or beyond the target already, so that the level has only to be kept.
  public internal(set) var startsBeyondTarget = false
  /// The last figure of the period that broke a level to keep: once broken, it was not kept.
  public internal(set) var breach: Figure?

  /// Which of several promises of one plan for one indicator and area an assessment is about.
  public enum Standing: Sendable, Hashable {
    /// The one that tallies count.
    case headline
    /// One that another organ gave, shown beside.
    case beside
    /// One that a later target has replaced.
    case superseded
  }

  /// How far a result has come, in the measure that fits its indicator's kind.
  public enum Measure: Sendable, Hashable {
    /// Result over target: amounts. 1 is all of it.
    case ratio(Double, range: Interval)
    /// Change made over change promised: levels with a baseline. 0 at the baseline, 1 at the target.
    case advancement(Double, range: Interval)
    /// Distance from the target in the indicator's unit, positive on the good side.
    case margin(PrintedNumber, range: Interval)
    /// Places of a rank from the target, positive on the good side.
    case places(PrintedNumber)
    /// No measure.
    case noMeasure
  }

  /// What could be expected by the end of the result's period.
  public struct Expectation: Sendable, Hashable {
    /// How the path was found.
    public let path: Path
    /// The share of the whole that the path gives to that day, 0 to 1.
    public let share: Double
    /// All the shares that the path allows: one for an even pace, the spread of a profile.
    public let shareRange: Interval
    /// The earlier years that a profile rests on.
    public let years: [Int]
    /// The value that the path gives to that day, in the indicator's unit; as approximate as the plan
    /// where that is implied by a rate.
    public internal(set) var value: Double
    /// The share of the expected change that was made; `nil` when none was expected yet.
    public let pace: Double?
    /// All the paces that the printed figures can stand for.
    public let paceRange: Interval?

    /// Whether the years of a profile are too few for a firm basis.
    package var isWeak: Bool { path == .profile && SeasonalProfile.isWeak(years) }

    /// How an expected path was found.
    public enum Path: String, Sendable, Hashable {
      /// As in earlier years.
      case profile
      /// As a document declares.
      case declared
      /// Evenly over the months of the period.
      case linear
    }
  }

  /// The verdict and how sure it is.
  public struct Verdict: Sendable, Hashable {
    /// What is said.
    public let status: TrackStatus
    /// What was last said before a plan ended early; `nil` for any other plan.
    public let last: TrackStatus?
    /// How final the result is, where it is less than final; `nil` for an official one or none.
    public let provisional: ObservationStatus?
    /// The other statuses that are possible.
    public let alternatives: [TrackStatus]
    /// What makes them possible; empty where there are none.
    public let doubts: [Doubt]
    /// Why nothing can be said, or not yet.
    public let obstacle: Obstacle?

    /// The status that judges: of an ended plan the last one, else the status itself.
    public var judged: TrackStatus { last ?? status }

    /// Whether all the values that the figures can stand for give the same status.
    public var isFirm: Bool { alternatives.isEmpty }

    init(
      _ status: TrackStatus, last: TrackStatus? = nil, provisional: ObservationStatus? = nil,
      alternatives: [TrackStatus] = [], doubts: [Doubt] = [], obstacle: Obstacle? = nil
    ) {
      self.status = status
      self.last = last
      self.provisional = provisional
      self.alternatives = alternatives
      self.doubts = alternatives.isEmpty ? [] : doubts
      self.obstacle = obstacle
    }
  }

  /// What makes another verdict possible.
  public enum Doubt: String, Sendable, Hashable, CaseIterable {
    /// Years are missing among those of a mean.
    case yearsMissing = "years_missing"
    /// An amount of a year was expected to come evenly, for want of a known course.
    case evenCourse = "even_course"
    /// The course of earlier years, or the declared one, leaves a range.
    case courseRange = "course_range"
    /// The target is approximate, or implied by a rounded rate.
    case target
    /// Sources that cannot be put in order give different figures.
    case rivalFigures = "rival_figures"
    /// The figures are rounded or approximate.
    case figures
  }

  /// Why a promise cannot be judged, or not yet.
  public enum Obstacle: Sendable, Hashable {
    /// The plan's period begins on this day.
    case planNotBegun(CalendarDate)
    /// The figure is usually published by this day.
    case publicationDue(CalendarDate)
    /// No figure of this period, which the promise starts from, was published.
    case baselineMissing(TimePeriod)
    /// The period is over, but the latest figure does not reach its end.
    case closingFigureMissing
    /// The target is not above zero, so that no share of it can be formed.
    case targetNotPositive
    /// A running level without a baseline has no path.
    case noBaseline
    /// The figures before and after this day are of different series: another standard, other
    /// borders, another base year.
    case seriesBroken(CalendarDate)
    /// Ranks out of different numbers of places: those of the baseline and those of the result.
    case otherRankedPlaces(Int, Int)
    /// A percentage of the baseline was promised, which is not above zero.
    case baselineNotPositive
    /// By the course of earlier years nothing had to have come by the end of the result's period.
    case nothingExpectedYet
    /// What is to be done is not done yet, and the period still runs.
    case notDoneYet
    /// Not all the parts of the promise can be judged.
    case partsUnjudged
  }

  /// What the rest of the period must bring.
  public enum RequiredPace: Sendable, Hashable {
    /// So much a year on average, in the indicator's unit, over so many years.
    case perYear(Double, years: Int)
    /// So many times what the path expects of the rest.
    case timesPlanned(Double)
  }

  /// What a document states, beside what its figures compute to.
  public struct StatedRate: Sendable, Hashable {
    /// What the document says.
    public let judgement: Reference<Judgement>
    /// The document.
    public let document: Reference<Document>
    /// The stated rate as a fraction, or in the indicator's unit; `nil` for a verdict in words.
    public let value: Double?
    /// The computed rate in the same scale; `nil` where the figures do not allow one.
    public let computed: Double?
    /// Whether the two agree.
    public let agreement: Agreement

    /// How a stated and a computed rate agree.
    public enum Agreement: String, Sendable, Hashable {
      /// Within the rounding of the printed digits.
      case agrees
      /// Within one unit of the stated rate's last digit.
      case close
      /// Further apart.
      case contradicts
      /// There is nothing to compare.
      case uncompared = "none"
    }
  }
}
