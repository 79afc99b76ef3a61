import PlanIndicators

// The codes of the machine output for what the library names by cases with values.

extension Assessment.Standing {
  /// `headline`, `beside` or `superseded`.
  var code: String {
    switch self {
    case .headline: "headline"
    case .beside: "beside"
    case .superseded: "superseded"
    }
  }
}

extension Assessment.Measure {
  /// `ratio`, `advancement`, `margin`, `places` or `none`.
  var code: String {
    switch self {
    case .ratio: "ratio"
    case .advancement: "advancement"
    case .margin: "margin"
    case .places: "places"
    case .noMeasure: "none"
    }
  }
}

extension Figure.Meaning {
  /// What the value of a result is.
  var code: String {
    switch self {
    case .published: "published"
    case .sum: "sum"
    case .mean: "mean"
    case .statedChange: "stated_change"
    case .statedShare: "stated_share"
    case .named: "named"
    }
  }
}

extension Judgement.Statement {
  /// What a statement is about: `completion`, `change` or `verdict`.
  ///
  /// A ratio to the year before ("bằng 95%") is given as the change that it means.
  var code: String {
    switch self {
    case .completion: "completion"
    case .change, .ratio: "change"
    case .verdict: "verdict"
    case .tally: "tally"
    }
  }
}

extension Assessment.Obstacle {
  /// Why nothing can be said: a code with the day or the period that it is about.
  var json: JSONValue {
    var day: CalendarDate?
    var period: TimePeriod?
    let code: String
    switch self {
    case .planNotBegun(let begin): (code, day) = ("plan_not_begun", begin)
    case .publicationDue(let due): (code, day) = ("publication_due", due)
    case .baselineMissing(let missing): (code, period) = ("baseline_missing", missing)
    case .closingFigureMissing: code = "closing_figure_missing"
    case .targetNotPositive: code = "target_not_positive"
    case .noBaseline: code = "no_baseline"
    case .seriesBroken(let begin): (code, day) = ("series_broken", begin)
    case .otherRankedPlaces: code = "other_ranked_places"
    case .baselineNotPositive: code = "baseline_not_positive"
    case .nothingExpectedYet: code = "nothing_expected_yet"
    case .notDoneYet: code = "not_done_yet"
    case .partsUnjudged: code = "parts_unjudged"
    }
    return .object([
      "code": .string(code), "day": .maybe(day?.description),
      "period": .maybe(period?.description),
    ])
  }
}
