/// The thresholds and tolerances of all verdicts: the one place that holds them.
public struct JudgingRules: Sendable, Hashable {
  /// From this share of the expected pace on, an indicator is on track.
  ///
  /// - SeeAlso: Open SDG, Progress methodology: 95%, after Eurostat; UN SDG Progress Chart, 2023.
  public var onTrack = 0.95
  /// From this share of the expected pace on, a change towards a level is only at risk.
  ///
  /// - SeeAlso: Open SDG, Progress methodology: 60%, after Eurostat.
  public var atRiskForChanges = 0.60
  /// From this share of the expected pace on, an amount that adds up is only at risk.
  ///
  /// Our own choice: an amount starts from zero each year, so that 60% of the pace would mean that
  /// two fifths of the plan are lost.
  public var atRiskForFlows = 0.80
  /// How far below its target a growth rate may run and still be only at risk, in percentage
  /// points, where its indicator does not say.
  ///
  /// Our own choice, after the criteria in own units of Scotland's National Performance Framework.
  public var rateTolerance = PrintedNumber(1, decimals: 1)
  /// How many places below its target a rank may run and still be only at risk, where its indicator
  /// does not say.
  ///
  /// Our own choice.
  public var rankTolerance = PrintedNumber(1)
  /// Before this share of the expected path has passed, nothing is forecast.
  ///
  /// Our own choice.
  public var earliestForecast = 0.25

  /// The shares of a year's amount that can plausibly have come when `passed` of the year has: from its
  /// fourth power to its fourth root.
  ///
  /// Our own choice: at half a year 6 to 84%, after eleven months 71 to 98%. It holds the course of
  /// disbursement (9,5% in mid March, 19% in mid May) and that of afforestation (5% in mid February,
  /// 80% in mid July), which this province's reports show.
  static func plausibleShares(after passed: Double) -> Interval {
    let square = passed * passed
    return Interval(square * square, passed.squareRoot().squareRoot())
  }

  /// The rules as this program uses them.
  public static let standard = JudgingRules()

  /// Makes the standard rules, to be changed as needed.
  public init() {}
}
