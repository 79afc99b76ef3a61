package import PlanIndicators

// How a plan stands, in the few words that its panel and its screen have room for.

extension DashboardState {
  /// Where the plan is in its time: "Đã qua 59%", "Đã kết thúc", "Dừng ngày 30/6/2025".
  func timeText(of reference: Reference<Plan>) -> String {
    strings.time(of: reference, in: folder, on: asOf) { "\(strings.elapsed) \($0)" }
  }

  /// Whether a bar of the time that has passed says something.
  func isRunning(_ reference: Reference<Plan>) -> Bool {
    let period = folder.plans[reference].period
    return period.start <= asOf && asOf < period.end && earlyEnd(of: reference) == nil
  }

  /// The day on which a plan stopped before its time, where it has by the day in view.
  private func earlyEnd(of plan: Reference<Plan>) -> CalendarDate? {
    folder.end(of: plan, knownOn: asOf).flatMap { $0 <= asOf ? $0 : nil }
  }

  /// How many indicators stand at each class of statuses; empty classes are left out.
  ///
  /// What is behind and what is not known are each one class where `isBrief`.
  func statusClasses(of tally: PlanTally, isBrief: Bool = true) -> [StatusClass] {
    let slow =
      isBrief
      ? [StatusClass([.atRisk, .offTrack, .reversing], strings.slowGroup, .caution)]
      : [
        StatusClass([.atRisk], strings.word(for: TrackStatus.atRisk).withSmallInitial, .caution),
        StatusClass([.offTrack, .reversing], strings.word(for: .offTrack).withSmallInitial, .bad),
      ]
    let unknown =
      isBrief
      ? [
        StatusClass(
          [.unable, .noData], strings.unknownGroup, .unknown, short: strings.shortUnknownGroup)
      ]
      : [
        StatusClass([.unable], strings.unableGroup, .unknown),
        StatusClass([.noData], strings.word(for: .noData).withSmallInitial, .unknown),
      ]
    let good = StatusClass(
      [.exceeded, .achieved, .metNow, .onTrack], strings.goodGroup(for: tally), .good)
    let missed = StatusClass(
      [.missed], strings.word(for: TrackStatus.missed).withSmallInitial, .bad)
    let notDue = StatusClass([.notDue], strings.notDueGroup, .unknown)
    return ([good] + slow + [missed, notDue] + unknown).compactMap { own in
      var counted = own
      counted.count = own.statuses.reduce(0) { $0 + tally.counts[$1] }
      return counted.count > 0 ? counted : nil
    }
  }

  /// "√ 8 đạt, vượt".
  func countText(of own: StatusClass) -> String {
    "\(symbols.status(own.sign)) \(own.count) \(own.word)"
  }

  /// The date of a document as far as it is known: "13/12/2023", "09/2023", "≤ 31/07/2023".
  func dateText(of document: Document) -> String {
    document.issuedOn.map { strings.text($0) }
      ?? document.notAfter.map { "\(strings.atMostSign) \(strings.text($0))" } ?? strings.undated
  }

  /// A document in a few words: its number or issuer, and its date.
  func documentLabel(_ document: Document) -> String {
    let name = document.number.isEmpty ? document.issuer : document.number
    return "\(name), \(dateText(of: document))"
  }
}

/// Statuses that a plan's tally counts together.
struct StatusClass {
  let statuses: [TrackStatus]
  let word: String
  /// The word where there is no room for the other one.
  var shortWord: String?
  let role: Role
  var count = 0

  init(_ statuses: [TrackStatus], _ word: String, _ role: Role, short: String? = nil) {
    self.statuses = statuses
    self.word = word
    shortWord = short
    self.role = role
  }

  /// The status whose sign stands for all.
  var sign: TrackStatus { statuses[0] }
}

extension Strings {
  /// Where a plan is in its time: that it has not begun, runs, has ended, or ended early.
  ///
  /// `elapsed` says in words how much of the time has passed.
  package func time(
    of reference: Reference<Plan>, in folder: PlanFolder, on day: CalendarDate,
    elapsed: (String) -> String
  ) -> String {
    let period = folder.plans[reference].period
    if let end = folder.end(of: reference, knownOn: day), end <= day {
      return endedEarly(on: end)
    }
    if day < period.start { return notBegun }
    if day >= period.end { return ended }
    // The end is not reached before its day.
    let percent = min((period.elapsedShare(at: day) * 100).rounded(), 99)
    return elapsed(number.text(percent, decimals: 0) + "%")
  }

  /// "Dừng ngày 30/6/2025".
  package func endedEarly(on day: CalendarDate) -> String {
    let (year, month, day) = day.components
    return switch language {
    case .vietnamese: "Dừng ngày \(day)/\(month)/\(year)"
    case .english: "Ended on \(day)/\(month)/\(year)"
    }
  }

  /// How many of the indicators with a target have figures: "có số 16/23", or shorter "có số 16".
  func withFigures(_ figures: Int, of targets: Int?) -> String {
    let count = targets.map { "\(figures)/\($0)" } ?? "\(figures)"
    return switch language {
    case .vietnamese: "có số \(count)"
    case .english: "\(count) known"
    }
  }

  /// How many indicators the plan has, and of how many the sources state a target.
  ///
  /// The one is no part of the other: no source names all indicators of the plan.
  func named(_ targets: Int, declared: Int, isBrief: Bool) -> String {
    switch (language, isBrief) {
    case (.vietnamese, true): "KH \(declared), nguồn nêu \(targets)"
    case (.vietnamese, false): "kế hoạch có \(declared) chỉ tiêu, nguồn nêu \(targets)"
    case (.english, true): "plan \(declared), named \(targets)"
    case (.english, false): "the plan has \(declared), sources name \(targets)"
    }
  }

  /// How many indicators the sources name, have figures and the plan has, in a sentence.
  package func figuresInFull(_ figures: Int, targets: Int, declared: Int?) -> String {
    switch language {
    case .vietnamese:
      "Nguồn nêu kế hoạch của \(targets) chỉ tiêu, \(figures) có số liệu"
        + (declared.map { "; kế hoạch có \($0) chỉ tiêu, nguồn không nêu đủ danh mục." } ?? ".")
    case .english:
      "The sources state \(counted(targets, one: "target", many: "targets")), \(figures) with figures"
        + (declared.map {
          "; the plan has \(counted($0, one: "indicator", many: "indicators")), which no source lists."
        } ?? ".")
    }
  }

  /// The words for what goes well; a closed plan has no "on track".
  func goodGroup(for tally: PlanTally) -> String {
    let runs = [TrackStatus.metNow, .onTrack].contains { tally.counts[$0] > 0 }
    return switch language {
    case .vietnamese: runs ? "đạt, đúng tiến độ" : "đạt, vượt"
    case .english: runs ? "met or on track" : "met or exceeded"
    }
  }

  var slowGroup: String {
    switch language {
    case .vietnamese: "nguy cơ, chậm"
    case .english: "at risk or behind"
    }
  }

  var shortUnknownGroup: String {
    switch language {
    case .vietnamese: "chưa đánh giá"
    case .english: "not judged"
    }
  }

  var unknownGroup: String {
    switch language {
    case .vietnamese: "chưa đánh giá được"
    case .english: "cannot be judged"
    }
  }

  var unableGroup: String {
    switch language {
    case .vietnamese: "chưa đủ cơ sở"
    case .english: "not enough known"
    }
  }

  var notDueGroup: String {
    switch language {
    case .vietnamese: "chưa đến kỳ"
    case .english: "not due"
    }
  }

  package var undated: String {
    switch language {
    case .vietnamese: "chưa rõ ngày"
    case .english: "undated"
    }
  }
}
