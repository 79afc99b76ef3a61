/// What is said about a promise.
public enum TrackStatus: String, Sendable, Hashable, CaseIterable {
  /// The period is over and the result beyond the target; or an amount that cannot fall is beyond it
  /// early.
  case exceeded
  /// The period is over and the target reached; or reached early by an amount that cannot fall.
  case achieved
  /// The period is over and the target not reached; or an amount that cannot fall has passed its
  /// ceiling.
  case missed
  /// The period runs and the target is reached for now by a value that can change again.
  case metNow = "met_now"
  /// The period runs and the result is where the expected path is.
  case onTrack = "on_track"
  /// The period runs and the result is a little behind the expected path.
  case atRisk = "at_risk"
  /// The period runs and the result is far behind the expected path.
  case offTrack = "off_track"
  /// The period runs and the result has moved away from the target.
  case reversing
  /// The period has not begun, or its figure is not due for publication.
  case notDue = "not_due"
  /// No figure has been published.
  case noData = "no_data"
  /// No source states a target.
  case noTarget = "no_target"
  /// There are figures, but not those that a verdict needs.
  case unable
  /// The plan ended before its time; the last verdict stands beside.
  case endedEarly = "ended_early"

  /// How good the status is among those that judge, from 0; `nil` for those that do not.
  package var rank: Int? {
    switch self {
    case .missed: 0
    case .reversing: 1
    case .offTrack: 2
    case .atRisk: 3
    case .onTrack: 4
    case .metNow: 5
    case .achieved: 6
    case .exceeded: 7
    case .notDue, .noData, .noTarget, .unable, .endedEarly: nil
    }
  }

  /// The next better or worse pace, which an unknown course never rules out; `nil` for what has no pace.
  var neighbour: TrackStatus? {
    switch self {
    case .onTrack, .offTrack: .atRisk
    case .atRisk: .onTrack
    default: nil
    }
  }

  /// Whether the status speaks of a period that still runs.
  package var isRunning: Bool {
    switch self {
    case .metNow, .onTrack, .atRisk, .offTrack, .reversing: true
    default: false
    }
  }

  /// Whether the promise is broken or may well be.
  public var isBehind: Bool {
    switch self {
    case .missed, .atRisk, .offTrack, .reversing: true
    default: false
    }
  }

  /// Whether the promise is kept or on its way.
  public var isGood: Bool {
    switch self {
    case .exceeded, .achieved, .metNow, .onTrack: true
    default: false
    }
  }
}
