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
  /// The document that published it.
  public let document: Reference<Document>
  private let places: UInt16
  private let remark: Remark?

  /// What few figures have, kept apart so that a plain one is small.
  private indirect enum Remark: Sendable, Hashable {
    case remark(
      printed: String, note: String, seriesBreak: String, lower: PrintedNumber?,
      upper: PrintedNumber?)
  }

  init(
    id: String, indicator: Reference<Indicator>, area: Reference<Area>, period: TimePeriod,
    value: PrintedNumber?, status: ObservationStatus, qualifier: Qualifier?, printed: String,
    outOf: Int?, lower: PrintedNumber?, upper: PrintedNumber?, document: Reference<Document>,
    seriesBreak: String, note: String
  ) {
    self.id = id
    self.indicator = indicator
    self.area = area
    self.period = period
    self.value = value
    self.status = status
    self.qualifier = qualifier
    self.document = document
    places = UInt16(clamping: outOf ?? 0)
    let isPlain =
      printed.isEmpty && note.isEmpty && seriesBreak.isEmpty && lower == nil && upper == nil
    remark =
      isPlain
      ? nil
      : .remark(
        printed: printed, note: note, seriesBreak: seriesBreak, lower: lower, upper: upper)
  }
}

extension Observation {
  /// How many places a rank is out of; `nil` for anything but a rank.
  public var outOf: Int? { places == 0 ? nil : Int(places) }

  /// The figure as printed.
  public var printed: String {
    if case .remark(let printed, _, _, _, _)? = remark { printed } else { "" }
  }

  /// What a reader should know.
  public var note: String {
    if case .remark(_, let note, _, _, _)? = remark { note } else { "" }
  }

  /// Why figures before this one must not be compared with it and later ones; empty where they may.
  public var seriesBreak: String {
    if case .remark(_, _, let reason, _, _)? = remark { reason } else { "" }
  }

  /// The lowest value that it can be, where the document says so.
  public var lower: PrintedNumber? {
    if case .remark(_, _, _, let lower, _)? = remark { lower } else { nil }
  }

  /// The highest value that it can be, where the document says so.
  public var upper: PrintedNumber? {
    if case .remark(_, _, _, _, let upper)? = remark { upper } else { nil }
  }
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
