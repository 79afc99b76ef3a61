package import PlanIndicators

// The words for codes: statuses, qualifiers, issuers, tallies.

extension Strings {
  /// The word for a status.
  package func word(for status: TrackStatus) -> String {
    switch language {
    case .vietnamese:
      switch status {
      case .exceeded: "Vượt"
      case .achieved: "Đạt"
      case .missed: "Không đạt"
      case .metNow: "Tạm đạt"
      case .onTrack: "Đúng tiến độ"
      case .atRisk: "Nguy cơ không đạt"
      case .offTrack: "Chậm tiến độ"
      case .reversing: "Ngược chiều mục tiêu"
      case .notDue: "Chưa đến kỳ công bố"
      case .noData: "Chưa có số liệu"
      case .noTarget: "Nguồn không nêu kế hoạch"
      case .unable: "Chưa đủ cơ sở đánh giá"
      case .endedEarly: "Dừng trước hạn"
      }
    case .english:
      switch status {
      case .exceeded: "Exceeded"
      case .achieved: "Achieved"
      case .missed: "Missed"
      case .metNow: "Met for now"
      case .onTrack: "On track"
      case .atRisk: "At risk"
      case .offTrack: "Off track"
      case .reversing: "Moving away"
      case .notDue: "Not due"
      case .noData: "No data"
      case .noTarget: "No target stated"
      case .unable: "Cannot be judged"
      case .endedEarly: "Ended early"
      }
    }
  }

  /// The verdict in words: "Không đạt (ước)", "~ Đạt", "Dừng 30/6/2025: Đúng tiến độ".
  package func words(for verdict: Assessment.Verdict) -> String {
    let judged = verdict.judged
    var words = word(for: judged)
    if case .planNotBegun = verdict.obstacle {
      words = notBegun
    } else if judged.closes, let provisional = verdict.provisional {
      words += " (\(word(for: provisional)))"
    }
    return verdict.isFirm ? words : "~ " + words
  }

  /// The verdict without how final its figure is: "Không đạt", "~ Đạt".
  func briefWords(for verdict: Assessment.Verdict) -> String {
    (verdict.isFirm ? "" : "~ ") + word(for: verdict.judged)
  }

  /// The word for how final a figure is.
  package func word(for status: ObservationStatus) -> String {
    switch (language, status) {
    case (.vietnamese, .official): "chính thức"
    case (.vietnamese, .provisional): "sơ bộ"
    case (.vietnamese, .estimated): "ước"
    case (.vietnamese, .forecast): "dự báo"
    case (.vietnamese, .missing): "không có số"
    case (.english, .official): "official"
    case (.english, .provisional): "preliminary"
    case (.english, .estimated): "estimate"
    case (.english, .forecast): "forecast"
    case (.english, .missing): "no figure"
    }
  }

  /// The word before a figure, with a blank after it; empty where there is none.
  package func prefix(for qualifier: Qualifier?) -> String {
    switch (language, qualifier) {
    case (_, nil): ""
    case (.vietnamese, .over): "trên "
    case (.vietnamese, .under): "dưới "
    case (.vietnamese, .nearly): "gần "
    case (.vietnamese, .about): "khoảng "
    case (.vietnamese, .atLeast): "ít nhất "
    case (.vietnamese, .atMost): "tối đa "
    case (.english, .over): "over "
    case (.english, .under): "under "
    case (.english, .nearly): "nearly "
    case (.english, .about): "about "
    case (.english, .atLeast): "at least "
    case (.english, .atMost): "at most "
    }
  }

  /// Who gave a target.
  package func word(for issuer: Target.Issuer) -> String {
    switch (language, issuer) {
    case (.vietnamese, .council): "HĐND tỉnh giao"
    case (.vietnamese, .province): "tỉnh giao"
    case (.vietnamese, .committee): "UBND tỉnh giao"
    case (.vietnamese, .party): "Đảng bộ tỉnh đề ra"
    case (.vietnamese, .centre): "Trung ương giao"
    case (.vietnamese, .district): "huyện đề ra"
    case (.english, .council): "set by the People's Council"
    case (.english, .province): "set by the province"
    case (.english, .committee): "set by the People's Committee"
    case (.english, .party): "set by the Party committee"
    case (.english, .centre): "set by the central government"
    case (.english, .district): "set by the district"
    }
  }

  /// Who gave a target, in a word or two.
  package func shortWord(for issuer: Target.Issuer) -> String {
    switch (language, issuer) {
    case (.vietnamese, .council): "HĐND"
    case (.vietnamese, .province): "tỉnh"
    case (.vietnamese, .committee): "UBND"
    case (.vietnamese, .party): "Đảng bộ"
    case (.vietnamese, .centre): "TW"
    case (.vietnamese, .district): "huyện"
    case (.english, .council): "Council"
    case (.english, .province): "province"
    case (.english, .committee): "Committee"
    case (.english, .party): "Party"
    case (.english, .centre): "centre"
    case (.english, .district): "district"
    }
  }

  /// The sort of an area.
  package func word(for level: Area.Level) -> String {
    switch (language, level) {
    case (.vietnamese, .country): "cả nước"
    case (.vietnamese, .province): "tỉnh"
    case (.vietnamese, .district): "huyện, thành phố"
    case (.vietnamese, .commune): "xã, phường"
    case (.vietnamese, .party): "Đảng bộ"
    case (.english, .country): "country"
    case (.english, .province): "province"
    case (.english, .district): "district"
    case (.english, .commune): "commune"
    case (.english, .party): "Party"
    }
  }

  /// The word for how a stated and a computed rate agree.
  package func word(for agreement: Assessment.StatedRate.Agreement) -> String {
    switch (language, agreement) {
    case (.vietnamese, .agrees): "khớp"
    case (.vietnamese, .close): "gần khớp"
    case (.vietnamese, .contradicts): "KHÔNG KHỚP"
    case (.vietnamese, .uncompared): ""
    case (.english, .agrees): "agrees"
    case (.english, .close): "close"
    case (.english, .contradicts): "CONTRADICTS"
    case (.english, .uncompared): ""
    }
  }

  /// What a tally rests on: "dự báo", "ước", "kết quả".
  package func word(for basis: Judgement.Tally.Basis) -> String {
    switch (language, basis) {
    case (.vietnamese, .forecast): "dự báo"
    case (.vietnamese, .estimate): "ước"
    case (.vietnamese, .outcome): "báo cáo"
    case (.english, .forecast): "foresees"
    case (.english, .estimate): "estimates"
    case (.english, .outcome): "reports"
    }
  }
}

extension TrackStatus {
  /// Whether the status closes a promise, so that it matters how final the result is.
  package var closes: Bool {
    switch self {
    case .exceeded, .achieved, .missed: true
    default: false
    }
  }

  /// What the status means for the eye.
  package var role: Role {
    switch self {
    case .exceeded, .achieved, .metNow, .onTrack: .good
    case .atRisk: .caution
    case .missed, .offTrack, .reversing: .bad
    case .notDue, .noData, .noTarget, .unable, .endedEarly: .unknown
    }
  }
}

extension Strings {
  /// A plan in a few letters: "5 năm 2021–2025", "Năm 2023".
  package func shortName(of plan: Plan) -> String {
    switch plan.level {
    case .annual: "\(year) \(plan.period.year)"
    case .fiveYear: "\(term) \(text(plan.period))"
    case .resolution, .master: plan.name[language]
    }
  }

  /// A plan beside the name of an indicator: "Năm 2023", "Quy hoạch 2021–2030".
  func tag(of plan: Plan) -> String {
    guard plan.level == .master else { return shortName(of: plan) }
    return switch language {
    case .vietnamese: "Quy hoạch \(text(plan.period))"
    case .english: "Master plan \(text(plan.period))"
    }
  }

  /// The words for the class of a tally.
  package func word(for tallyClass: Judgement.Tally.Class) -> String {
    switch (language, tallyClass) {
    case (.vietnamese, .achievedOrExceeded), (.vietnamese, .likelyAchieved): "đạt, vượt"
    case (.vietnamese, .exceeded): "vượt"
    case (.vietnamese, .achieved): "đạt"
    case (.vietnamese, .missed), (.vietnamese, .likelyMissed): "không đạt"
    case (.vietnamese, .hard): "khó đạt"
    case (.vietnamese, .onTrack): "đạt tiến độ"
    case (.vietnamese, .behind): "chưa đạt tiến độ"
    case (.vietnamese, .notAssessed): "chưa đánh giá"
    case (.english, .achievedOrExceeded), (.english, .likelyAchieved): "met or exceeded"
    case (.english, .exceeded): "exceeded"
    case (.english, .achieved): "met"
    case (.english, .missed), (.english, .likelyMissed): "missed"
    case (.english, .hard): "hard to meet"
    case (.english, .onTrack): "on schedule"
    case (.english, .behind): "behind schedule"
    case (.english, .notAssessed): "not assessed"
    }
  }

  /// The words for the class of a tally in full, as documents write them.
  package func fullWord(for tallyClass: Judgement.Tally.Class) -> String {
    switch (language, tallyClass) {
    case (.vietnamese, .achievedOrExceeded): "đạt và vượt"
    case (.vietnamese, .likelyAchieved): "có khả năng đạt và vượt"
    case (.vietnamese, .likelyMissed): "khả năng không đạt"
    case (.english, .likelyAchieved): "likely to be met or exceeded"
    case (.english, .likelyMissed): "likely to be missed"
    default: word(for: tallyClass)
    }
  }

  /// What a document counts: "Tỉnh dự báo: 54/66 đạt, vượt; 11 khó đạt; 1 không đạt".
  package func text(_ stated: PlanTally.StatedTally, by area: Area) -> String {
    let parts = stated.classes.enumerated().map { index, entry in
      let count =
        index == 0
        ? [entry.tally.count, stated.total].compactMap { $0.map(String.init) }.joined(
          separator: "/")
        : "\(entry.tally.count)"
      return "\(count) \(word(for: entry.tally.tallyClass))"
    }
    return "\(speaker(for: area)) \(word(for: stated.basis)): \(parts.joined(separator: "; "))"
  }

  /// Who speaks for an area: "Tỉnh", "Huyện", "Thành phố".
  package func speaker(for area: Area) -> String {
    let isCity = area.name.vietnamese.hasPrefix("Thành phố")
    return switch (language, area.level) {
    case (.vietnamese, .province): "Tỉnh"
    case (.vietnamese, .district): isCity ? "Thành phố" : "Huyện"
    case (.vietnamese, .commune): "Xã"
    case (.vietnamese, .country): "Cả nước"
    case (.vietnamese, .party): "Đảng bộ"
    case (.english, .province): "Province"
    case (.english, .district): isCity ? "City" : "District"
    case (.english, .commune): "Commune"
    case (.english, .country): "Country"
    case (.english, .party): "Party"
    }
  }

  /// The group that a filter keeps.
  package func word(for group: StatusGroup) -> String {
    switch group {
    case .behind: filterBehind
    case .good: filterGood
    case .unknown: filterUnknown
    }
  }

  /// What the year cells show.
  package func word(for cell: YearCell) -> String {
    switch cell {
    case .result: result
    case .target: target
    case .completion: completion
    case .change: change
    case .cumulated: cumulated
    }
  }
}
