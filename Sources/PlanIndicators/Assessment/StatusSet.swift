/// Some of the statuses, a bit for each.
///
/// A `Set` takes memory and hashes each status by its text; every verdict asks for several of them.
struct StatusSet {
  private var bits: UInt16 = 0

  var count: Int { bits.nonzeroBitCount }

  func contains(_ status: TrackStatus) -> Bool { bits & Self.bit(of: status) != 0 }

  mutating func insert(_ status: TrackStatus) { bits |= Self.bit(of: status) }

  /// Whether it holds nothing but `status`.
  func isEmpty(butFor status: TrackStatus) -> Bool { bits & ~Self.bit(of: status) == 0 }

  private static func bit(of status: TrackStatus) -> UInt16 { 1 << status.place }
}

/// How many there are of each status, in the order of the statuses.
public struct StatusCounts: Sendable, Hashable {
  private var counts = [Int](repeating: 0, count: TrackStatus.allCases.count)

  /// How many there are of a status.
  public internal(set) subscript(status: TrackStatus) -> Int {
    get { counts[status.place] }
    set { counts[status.place] = newValue }
  }
}

extension StatusCounts: Sequence {
  /// The statuses of which there are any, each with how many.
  public func makeIterator() -> IndexingIterator<[(status: TrackStatus, count: Int)]> {
    TrackStatus.allCases.filter { self[$0] > 0 }.map { ($0, self[$0]) }.makeIterator()
  }
}

extension StatusCounts: ExpressibleByDictionaryLiteral {
  /// Makes counts from those of the statuses that are named, each once.
  public init(dictionaryLiteral elements: (TrackStatus, Int)...) {
    for (status, count) in elements { self[status] = count }
  }
}

extension TrackStatus {
  /// Its place among all statuses.
  fileprivate var place: Int {
    switch self {
    case .exceeded: 0
    case .achieved: 1
    case .missed: 2
    case .metNow: 3
    case .onTrack: 4
    case .atRisk: 5
    case .offTrack: 6
    case .reversing: 7
    case .notDue: 8
    case .noData: 9
    case .noTarget: 10
    case .unable: 11
    case .endedEarly: 12
    }
  }
}
