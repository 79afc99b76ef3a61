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

  private static func bit(of status: TrackStatus) -> UInt16 {
    let place =
      switch status {
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
    return 1 << place
  }
}
