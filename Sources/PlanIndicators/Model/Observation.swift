/// A figure as one document published it.
///
/// A later figure does not replace it: vintages stay.
public struct Observation: Sendable, Hashable, Identifiable {
  /// The id.
  public let id: String
  /// What was measured.
  public let indicator: Reference<Indicator>
  /// Where.
  public let area: Reference<Area>
  /// For which time.
  public let period: TimePeriod
  /// The value in the indicator's unit; `nil` where the document says that there is none.
  public let value: PrintedNumber?
  /// How final it is.
  public let status: ObservationStatus
  /// A word that the document puts before the value.
  public let qualifier: Qualifier?
  /// The figure as printed.
  public let printed: String
  /// How many places a rank is out of; `nil` for anything but a rank.
  public let outOf: Int?
  /// The lowest value that it can be, where the document says so.
  public let lower: PrintedNumber?
  /// The highest value that it can be, where the document says so.
  public let upper: PrintedNumber?
  /// The document that published it.
  public let document: Reference<Document>
  /// What a reader should know.
  public let note: String
}

/// How final a figure is, in SDMX's codes.
///
/// - SeeAlso: SDMX code list CL_OBS_STATUS; Law on Statistics of Viet Nam 2015 (amended 2021),
///   articles 3 and 48: published figures are estimates, preliminary or official.
public enum ObservationStatus: String, Sendable, Hashable, CaseIterable {
  /// Official (chính thức).
  case official = "A"
  /// Preliminary (sơ bộ), or a press figure that says nothing about it.
  case provisional = "P"
  /// Estimated (ước, dự ước).
  case estimated = "E"
  /// Forecast (dự báo).
  case forecast = "F"
  /// The document says that there is no figure.
  case missing = "O"

  /// Which of two figures for one period counts: the higher one.
  var precedence: Int {
    switch self {
    case .official: 4
    case .provisional: 3
    case .estimated: 2
    case .forecast: 1
    case .missing: 0
    }
  }
}

/// A word before a printed figure that widens what it stands for.
public enum Qualifier: String, Sendable, Hashable, CaseIterable {
  /// trên, hơn: above the figure.
  case over
  /// dưới: below the figure.
  case under
  /// gần: a little below the figure.
  case nearly
  /// khoảng: on both sides of the figure.
  case about
  /// ít nhất, từ … trở lên: the figure or more.
  case atLeast = "at_least"
  /// tối đa, không quá: the figure or less.
  case atMost = "at_most"
}
