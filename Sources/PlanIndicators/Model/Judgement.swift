/// What a document itself says about progress: a rate, a change, a verdict in words, a tally.
public struct Judgement: Sendable, Hashable, Identifiable {
  /// The id.
  public let id: String
  /// Which area it is about.
  public let area: Reference<Area>
  /// Which indicator it is about; `nil` for a tally.
  public let indicator: Reference<Indicator>?
  /// Which plan it is about, where it is about one.
  public let plan: Reference<Plan>?
  /// Which time it is about.
  public let period: TimePeriod
  /// What it says.
  public let statement: Statement
  /// The words as printed.
  public let printed: String
  /// The document that says it.
  public let document: Reference<Document>
  /// What a reader should know.
  public let note: String

  /// What a document says.
  public enum Statement: Sendable, Hashable {
    /// How much of the plan is done; `of` names whose plan where the document says it.
    case completion(Rate, of: Target.Issuer?)
    /// How much more or less than `against`, the same period of the year before when `nil`.
    case change(Rate, against: TimePeriod?)
    /// How much of the value of `against`: "bằng 95%", "gấp 2,5 lần".
    case ratio(Rate, against: TimePeriod?)
    /// A word without a number: "còn chậm"; `of` names whose plan where the document says it.
    case verdict(Verdict, of: Target.Issuer? = nil)
    /// So many of the plan's indicators are in a class.
    case tally(Tally)
  }

  /// A printed rate.
  public struct Rate: Sendable, Hashable {
    /// The number in its scale.
    public let value: PrintedNumber
    /// What the number counts.
    public let scale: Scale
    /// A word before the number.
    public let qualifier: Qualifier?
  }

  /// What the number of a rate counts.
  public enum Scale: String, Sendable, Hashable, CaseIterable {
    /// Hundredths: 74%.
    case percent
    /// Percentage points, or places of a rank.
    case points
    /// The indicator's own unit.
    case value
    /// Multiples: 2,4 lần.
    case times
  }

  /// A verdict in words.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// vượt
    case exceeded
    /// đạt
    case achieved
    /// đạt và vượt
    case achievedOrExceeded = "achieved_or_exceeded"
    /// không đạt
    case missed
    /// chậm
    case slow
    /// chưa đạt kế hoạch
    case belowPlan = "below_plan"
    /// tăng
    case rising
    /// giảm
    case falling
    /// cao nhất
    case highest
    /// thấp nhất, đứng cuối
    case lowest
  }

  /// How many of a plan's indicators a document puts into a class.
  public struct Tally: Sendable, Hashable {
    /// The class.
    public let tallyClass: Class
    /// How many indicators are in it.
    public let count: Int
    /// How many indicators there are; `nil` where the document does not say.
    public let total: Int?
    /// Whether it foresees, estimates or reports.
    public let basis: Basis

    /// The classes that documents use.
    public enum Class: String, Sendable, Hashable, CaseIterable {
      /// đạt và vượt
      case achievedOrExceeded = "achieved_or_exceeded"
      /// vượt
      case exceeded
      /// đạt
      case achieved
      /// không đạt
      case missed
      /// có khả năng đạt và vượt
      case likelyAchieved = "likely_achieved"
      /// khó đạt
      case hard
      /// khả năng không đạt
      case likelyMissed = "likely_missed"
      /// đạt tiến độ
      case onTrack = "on_track"
      /// chưa đạt tiến độ
      case behind
      /// chưa đánh giá
      case notAssessed = "not_assessed"
    }

    /// What a tally rests on.
    public enum Basis: String, Sendable, Hashable, CaseIterable {
      /// It foresees the end of the plan.
      case forecast
      /// It estimates the year before it has ended.
      case estimate
      /// It reports what has come out.
      case outcome
    }
  }
}

/// What leaders ordered.
public struct Directive: Sendable, Hashable, Identifiable {
  /// The id.
  public let id: String
  /// For which area.
  public let area: Reference<Area>
  /// For which sector.
  public let sector: Reference<Sector>
  /// Which agency leads; `nil` where the document names none.
  public let agency: Reference<Agency>?
  /// The order in short words.
  public let text: LocalizedText
  /// The document.
  public let document: Reference<Document>
}

/// A declared seasonal path: which share of the year's amount is usually done by the end of a month.
public struct ProfilePoint: Sendable, Hashable, Identifiable {
  /// The id: the profile's id and the month.
  public let id: String
  /// The id of the profile.
  public let profile: String
  /// The month, 1 to 12.
  public let month: Int
  /// The cumulative share of the year's amount, 0 to 1.
  public let share: PrintedNumber
  /// The lowest share that is usual.
  public let lowest: PrintedNumber?
  /// The highest share that is usual.
  public let highest: PrintedNumber?
  /// The document that declares it.
  public let document: Reference<Document>?
}

extension Judgement.Statement {
  /// The rate as a fraction of 1, or in the indicator's unit: "bằng 95%" is −0,05, "gấp 2,5 lần" is
  /// 1,5, "74% kế hoạch" is 0,74.
  ///
  /// `nil` for verdicts and tallies.
  public var fraction: Double? {
    rate.map { fraction(of: $0.value.doubleValue, $0.scale) }
  }

  /// The printed rate; `nil` for verdicts and tallies.
  public var rate: Judgement.Rate? {
    switch self {
    case .completion(let rate, _), .change(let rate, _), .ratio(let rate, _): rate
    case .verdict, .tally: nil
    }
  }

  /// Whose plan it speaks of; `nil` where the document does not say, and for what speaks of no plan.
  public var issuer: Target.Issuer? {
    switch self {
    case .completion(_, let issuer), .verdict(_, let issuer): issuer
    case .change, .ratio, .tally: nil
    }
  }

  func fraction(of value: Double, _ scale: Judgement.Scale) -> Double {
    let isRatio = if case .ratio = self { true } else { false }
    switch scale {
    case .percent: return isRatio ? (value - 100) / 100 : value / 100
    case .times: return isRatio ? value - 1 : value
    case .points, .value: return value
    }
  }
}
