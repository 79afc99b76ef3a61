/// What a folder knows of an indicator in an area, against which the size of a new figure is held.
///
/// Slips of a unit or of a mark make figures that are possible, but unlike all others. A person who is
/// right nevertheless enters the row by hand.
package struct KnownFigures {
  private let indicator: Indicator
  private let own: [Known]
  /// The figures of the areas inside this one.
  private let ofParts: [Known]
  /// The figures of all areas.
  private let ofAll: [Known]
  /// What an index with the year before as 100 must have been for the changes that documents state.
  private var changes: [Known] = []

  /// A figure or a target, not nought.
  private struct Known {
    let id: String
    let value: PrintedNumber
    let size: Double
    /// How many days it is of.
    let days: Int
  }

  // MARK: How far is too far

  /// Amounts of periods as long as each other differ by less than this: the largest step between two
  /// years of the shipped figures is below 40, the smallest slip of a unit is 1.000.
  private static let mostBetweenLikePeriods = 100.0
  /// Amounts of a month and of a year differ by more, but not as much as thousands and millions.
  private static let mostBetweenPeriods = 300.0
  /// By how many days periods of one sort differ.
  private static let leapDays = 5
  /// A month of the whole may be less than a year of its part, but not less than a tenth of it.
  private static let mostOfPart = 10.0
  /// "0,98" for 98%: times 100 it is as large as the others, give or take this factor, and before it is
  /// below a twentieth of all of them.
  private static let (likeness, farBelow) = (2.0, 20.0)
  /// "106,33" for a growth of 6,33%: without the 100 it lies among the others, give or take these points.
  private static let (indexBase, margin) = (100.0, 10.0)
  /// Growth that has passed this before may do so again.
  private static let highGrowth = 50.0

  /// Gathers what is known, `targets` being those of the indicator, but for the row `except`.
  package init(
    of reference: Reference<Indicator>, in area: Reference<Area>, folder: PlanFolder,
    targets: [Target], except: String = ""
  ) {
    indicator = folder.indicators[reference]
    var own: [Known] = []
    var ofParts: [Known] = []
    var ofAll: [Known] = []
    func take(_ id: String, _ value: PrintedNumber, _ period: TimePeriod, _ place: Reference<Area>)
    {
      guard !value.isZero, id != except else { return }
      let known = Known(
        id: id, value: value, size: value.doubleValue.magnitude, days: period.dayCount)
      ofAll.append(known)
      if place == area { own.append(known) }
      if place != area, folder.isArea(place, inside: area) { ofParts.append(known) }
    }
    for key in folder.areasWithFigures.map({ PlanFolder.SeriesKey(indicator: reference, area: $0) })
    {
      for row in folder.observations(of: key) {
        if let value = row.value { take(row.id, value, row.period, row.area) }
      }
    }
    // Growth that is to be reached on average over some years is growth too.
    for row in targets
    where row.basis == .absolute || row.basis == .average && indicator.kind == .growthRate {
      take(row.id, row.comparison.value, row.period, row.area)
    }
    (self.own, self.ofParts, self.ofAll) = (own, ofParts, ofAll)
    guard indicator.kind == .index, indicator.unit.vietnamese == "%" else { return }
    for row in folder.judgements(of: .init(indicator: reference, area: area)) {
      guard case .change(let rate, _) = row.statement, rate.scale == .percent else { continue }
      let value = PrintedNumber(100) + rate.value
      changes.append(
        Known(id: row.id, value: value, size: value.doubleValue, days: row.period.dayCount))
    }
  }

  /// What is the matter with the size of a figure; `nil` where nothing is.
  package func fault(of value: PrintedNumber, in period: TimePeriod) -> ScaleFault? {
    if Self.countedUnits.contains(indicator.unit.vietnamese),
      [.flow, .stock, .countAdded].contains(indicator.kind),
      value.doubleValue.rounded() != value.doubleValue
    {
      return .partOfThing(unit: indicator.unit.vietnamese)
    }
    guard !value.isZero else { return nil }
    let size = value.doubleValue.magnitude
    switch indicator.kind {
    case .share: return fractionOfOne(size)
    case .index: return changeInsteadOfIndex(size)
    case .growthRate: return indexInsteadOfGrowth(value.doubleValue)
    case .flow, .stock, .ratio: return farAmount(size, days: period.dayCount)
    default: return nil
    }
  }

  /// What is counted one by one.
  private static let countedUnits: Set<String> = [
    "HTX", "chỉ tiêu", "con", "doanh nghiệp", "dự án", "dịch vụ", "hộ", "huyện", "lao động", "lượt",
    "người", "sản phẩm", "thôn", "trường", "tổ", "văn bản", "xã", "điểm trường", "đảng viên",
  ]

  // MARK: Slips

  private func fractionOfOne(_ size: Double) -> ScaleFault? {
    let known = own.isEmpty ? ofAll : own
    guard let least = known.map(\.size).min(), size * Self.farBelow < least,
      let nearest = Self.nearest(to: size * 100, among: known),
      Self.distance(size * 100, nearest.size) <= Self.likeness
    else { return nil }
    return .fractionOfOne(id: nearest.id, nearest.value)
  }

  /// An index cannot have halved where nothing like it was ever stated: "1,07" and "7,2" say its change.
  private func changeInsteadOfIndex(_ size: Double) -> ScaleFault? {
    let known = own + changes
    guard let least = known.map(\.size).min(), least > Self.indexBase / 2, size * 2 < least,
      !changes.isEmpty, let nearest = Self.nearest(to: size, among: known)
    else { return nil }
    return .changeInsteadOfIndex(id: nearest.id, nearest.value)
  }

  private func indexInsteadOfGrowth(_ value: Double) -> ScaleFault? {
    let known = own.isEmpty ? ofAll : own
    let rates = known.map(\.value.doubleValue)
    guard value > Self.highGrowth, let least = rates.min(), let most = rates.max(),
      most < Self.highGrowth,
      (least - Self.margin...most + Self.margin).contains(value - Self.indexBase),
      let nearest = known.min(by: {
        ($0.value.doubleValue - value + Self.indexBase).magnitude
          < ($1.value.doubleValue - value + Self.indexBase).magnitude
      })
    else { return nil }
    return .indexInsteadOfGrowth(id: nearest.id, nearest.value)
  }

  private func farAmount(_ size: Double, days: Int) -> ScaleFault? {
    let alike = indicator.kind == .flow ? own.filter { Self.areAlike($0.days, days) } : own
    let (known, most) =
      alike.isEmpty ? (own, Self.mostBetweenPeriods) : (alike, Self.mostBetweenLikePeriods)
    if let nearest = Self.nearest(to: size, among: known),
      Self.distance(size, nearest.size) > most
    {
      return .far(id: nearest.id, nearest.value)
    }
    // Years of a part are no measure for days of the whole.
    let parts = ofParts.filter { indicator.kind == .stock || $0.days <= days + Self.leapDays }
    guard indicator.kind != .ratio, let part = parts.max(by: { $0.size < $1.size }),
      size * Self.mostOfPart < part.size
    else { return nil }
    return .lessThanPart(id: part.id, part.value)
  }

  /// Whether two periods are as long as each other but for days of a leap year or of a month.
  private static func areAlike(_ one: Int, _ other: Int) -> Bool {
    abs(one - other) <= leapDays
  }

  private static func distance(_ one: Double, _ other: Double) -> Double {
    max(one / other, other / one)
  }

  private static func nearest(to size: Double, among known: [Known]) -> Known? {
    known.min { distance(size, $0.size) < distance(size, $1.size) }
  }
}

/// Why the size of a figure is a slip, with the row of the folder that tells.
package enum ScaleFault: Sendable, Hashable {
  /// It is many times more or less than all that is known, of which this row is nearest.
  case far(id: String, PrintedNumber)
  /// It is much less than what a part of the area has.
  case lessThanPart(id: String, PrintedNumber)
  /// A share that was saved as a fraction of one.
  case fractionOfOne(id: String, PrintedNumber)
  /// Growth that was printed as an index on a base of 100.
  case indexInsteadOfGrowth(id: String, PrintedNumber)
  /// An index on a base of 100 that was printed as growth or as a fraction of one.
  case changeInsteadOfIndex(id: String, PrintedNumber)
  /// A part of what is counted one by one.
  case partOfThing(unit: String)
}
