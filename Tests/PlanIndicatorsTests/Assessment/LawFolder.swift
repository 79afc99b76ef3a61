@testable import PlanIndicators

/// A promise with all that was published about it, apart from any folder.
struct LawCase {
  var kind: Indicator.Kind
  var direction: Indicator.Direction
  var comparison: Target.Comparison
  var plan: TimePeriod
  var basis = Target.Basis.absolute
  var isMaintained = false
  var origin = Target.Origin.stated
  var lower: PrintedNumber?
  var upper: PrintedNumber?
  var baselinePeriod: TimePeriod?
  var baselineValue: PrintedNumber?
  var figures: [Figure] = []
  var statements: [Statement] = []

  /// A published figure.
  struct Figure {
    var value: PrintedNumber?
    var period: TimePeriod
    var day: CalendarDate
    var status = ObservationStatus.official
    var qualifier: Qualifier?
    var lower: PrintedNumber?
    var upper: PrintedNumber?
    var outOf: Int?
    var seriesBreak = ""
  }

  /// What a document says.
  struct Statement {
    var statement: Judgement.Statement
    var period: TimePeriod
    var day: CalendarDate
    var namesPlan = false
  }

  /// The same case with each of its numbers replaced.
  func mapNumbers(_ transform: (PrintedNumber) -> PrintedNumber) -> LawCase {
    var copy = self
    copy.comparison = comparison.map(transform)
    copy.lower = lower.map(transform)
    copy.upper = upper.map(transform)
    copy.baselineValue = baselineValue.map(transform)
    for index in figures.indices {
      copy.figures[index].value = figures[index].value.map(transform)
      copy.figures[index].lower = figures[index].lower.map(transform)
      copy.figures[index].upper = figures[index].upper.map(transform)
    }
    return copy
  }

  /// The same case where less is better instead of more, with the sign of every number turned.
  var mirrored: LawCase {
    var copy = mapNumbers { -$0 }
    switch direction {
    case .increase: copy.direction = .decrease
    case .decrease: copy.direction = .increase
    case .band, .noDirection: break
    }
    switch comparison {
    case .atLeast(let value): copy.comparison = .atMost(-value)
    case .moreThan(let value): copy.comparison = .lessThan(-value)
    case .atMost(let value): copy.comparison = .atLeast(-value)
    case .lessThan(let value): copy.comparison = .moreThan(-value)
    case .equal, .between: break
    }
    (copy.lower, copy.upper) = (copy.upper, copy.lower)
    for index in figures.indices {
      let figure = copy.figures[index]
      (copy.figures[index].lower, copy.figures[index].upper) = (figure.upper, figure.lower)
    }
    return copy
  }
}

/// A folder of many cases that have nothing to do with each other, put together without files so that
/// a hundred thousand of them are judged in seconds.
struct LawFolder {
  private(set) var folder = PlanFolder()
  private let area: Reference<Area>
  private let sector: Reference<Sector>
  private var documents: [CalendarDate: Reference<Document>] = [:]
  private var plans: [TimePeriod: Reference<Plan>] = [:]

  init() {
    folder.areas.append(
      Area(
        id: "06", code: "06", level: .province, name: Self.name, parent: nil, validFrom: nil,
        validTo: nil, successors: [], note: ""))
    folder.sectors.append(Sector(id: "KT", name: Self.name, parent: nil, position: 1))
    area = Reference(0)
    sector = Reference(0)
  }

  /// The cases in one folder, each one the target of its number.
  init(_ cases: [LawCase]) {
    self.init()
    for sample in cases { add(sample) }
    folder.settle()
  }

  private static let name = LocalizedText(vietnamese: "Trồng rừng", english: "")
  private static let unit = LocalizedText(vietnamese: "ha", english: "ha")
  /// The day on which every promise is made.
  private static let promised = CalendarDate(year: 2_010, month: 1, day: 1)

  mutating func add(_ sample: LawCase) {
    let number = folder.targets.count
    let indicator = Reference<Indicator>(number)
    folder.indicators.append(
      Indicator(
        id: "I\(number)", name: Self.name, sector: sector, agency: nil, kind: sample.kind,
        unit: Self.unit, direction: sample.direction, decimals: 2, minimum: nil, maximum: nil,
        tolerance: nil, profile: "", publicationLag: 0, parent: "", definition: Self.name))
    let plan = plan(sample.plan)
    folder.targets.append(
      Target(
        id: "T\(number)", plan: plan, indicator: indicator, area: area, period: sample.plan,
        comparison: sample.comparison, basis: sample.basis, isMaintained: sample.isMaintained,
        qualifier: nil, baselinePeriod: sample.baselinePeriod,
        baselineValue: sample.baselineValue, baselineDocument: nil, issuer: .council,
        counted: .yes, origin: sample.origin, lower: sample.lower, upper: sample.upper,
        printed: "", document: document(Self.promised), supersedes: "", parts: [],
        carriedOver: nil, note: ""))
    for figure in sample.figures {
      folder.observations.append(
        Observation(
          id: "O\(folder.observations.count)", indicator: indicator, area: area,
          period: figure.period, value: figure.value, status: figure.status,
          qualifier: figure.qualifier, printed: "", outOf: figure.outOf, lower: figure.lower,
          upper: figure.upper, document: document(figure.day), seriesBreak: figure.seriesBreak,
          note: ""))
    }
    for statement in sample.statements {
      folder.judgements.append(
        Judgement(
          id: "J\(folder.judgements.count)", area: area, indicator: indicator,
          plan: statement.namesPlan ? plan : nil, period: statement.period,
          statement: statement.statement, printed: "", document: document(statement.day),
          note: ""))
    }
  }

  /// The document of a day; it says nothing by itself.
  private mutating func document(_ day: CalendarDate?) -> Reference<Document> {
    let day = day ?? CalendarDate(dayNumber: 0)
    if let known = documents[day] { return known }
    let reference = Reference<Document>(folder.documents.count)
    folder.documents.append(
      Document(
        id: "D\(day)", number: "", title: "Báo cáo", issuer: "", type: .report, file: "",
        address: "", issuedOn: nil, notBefore: day, notAfter: day, dateBasis: "", readOn: day))
    documents[day] = reference
    return reference
  }

  private mutating func plan(_ period: TimePeriod) -> Reference<Plan> {
    if let known = plans[period] { return known }
    let reference = Reference<Plan>(folder.plans.count)
    folder.plans.append(
      Plan(
        id: "\(period)", name: Self.name, parent: nil, area: area, level: .annual,
        period: period, declared: nil, position: nil, document: nil, endedOn: nil,
        endDocument: nil, note: ""))
    plans[period] = reference
    return reference
  }
}
