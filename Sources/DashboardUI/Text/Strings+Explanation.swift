package import PlanIndicators

// The sentences of the explanation, the areas and the help.

extension Strings {
  /// What a status means, for the help.
  package func meaning(of status: TrackStatus) -> String {
    switch language {
    case .vietnamese:
      switch status {
      case .exceeded: "kỳ đã xong, kết quả vượt kế hoạch; hoặc khối lượng đã vượt trước hạn"
      case .achieved: "kỳ đã xong, kết quả đạt kế hoạch; hoặc khối lượng đã đủ trước hạn"
      case .missed: "kỳ đã xong, kết quả không đạt kế hoạch; hoặc khối lượng đã quá mức trần"
      case .metNow: "kỳ còn tiếp, mức hiện tại đạt nhưng còn có thể thay đổi"
      case .onTrack: "kỳ còn tiếp, đi kịp tiến độ cần có"
      case .atRisk: "kỳ còn tiếp, hơi chậm so với tiến độ cần có"
      case .offTrack: "kỳ còn tiếp, chậm nhiều so với tiến độ cần có"
      case .reversing: "kỳ còn tiếp, kết quả đi ngược với mục tiêu"
      case .notDue: "kế hoạch chưa bắt đầu, hoặc số liệu chưa đến hạn công bố"
      case .noData: "chưa nguồn nào công bố số liệu"
      case .noTarget: "có số liệu, nhưng không nguồn nào nêu kế hoạch"
      case .unable: "có số liệu nhưng thiếu số cần để đánh giá; lý do ghi kèm"
      case .endedEarly: "kế hoạch dừng trước hạn; giữ đánh giá cuối cùng"
      }
    case .english:
      switch status {
      case .exceeded:
        "the period is over and the result beyond the target; or an amount is beyond it early"
      case .achieved: "the period is over and the target reached; or an amount is full early"
      case .missed:
        "the period is over and the target not reached; or an amount has passed its ceiling"
      case .metNow: "the period runs; the level meets the target and can still change"
      case .onTrack: "the period runs; the result keeps the pace it needs"
      case .atRisk: "the period runs; the result is a little behind the pace it needs"
      case .offTrack: "the period runs; the result is far behind the pace it needs"
      case .reversing: "the period runs; the result moves away from the target"
      case .notDue: "the plan has not begun, or its figure is not due"
      case .noData: "no source has published a figure"
      case .noTarget: "there are figures, but no source states a target"
      case .unable: "there are figures, but not those that a verdict needs; the reason is given"
      case .endedEarly: "the plan ended before its time; its last verdict stands"
      }
    }
  }

  /// How an indicator of this kind is judged.
  package func rule(for indicator: Indicator) -> String {
    switch (language, indicator.kind) {
    case (.vietnamese, .flow), (.vietnamese, .countAdded):
      "khối lượng cộng dồn trong kỳ, so thực hiện với kế hoạch (thực hiện ÷ kế hoạch)."
    case (.english, .flow), (.english, .countAdded):
      "an amount that adds up over the period: result ÷ target."
    case (.vietnamese, .stock), (.vietnamese, .share), (.vietnamese, .index), (.vietnamese, .ratio):
      "mức tại một thời điểm. Có số gốc thì tính phần đã đi được: (thực hiện − gốc) ÷ (kế hoạch − gốc); không có số gốc thì chỉ xét khi hết kỳ."
    case (.english, .stock), (.english, .share), (.english, .index), (.english, .ratio):
      "a level. With a baseline: (result − baseline) ÷ (target − baseline); without one only the end of the period is judged."
    case (.vietnamese, .growthRate):
      "tốc độ tăng, so bằng điểm phần trăm, không chia tỷ lệ; bình quân nhiều năm là trung bình cộng."
    case (.english, .growthRate):
      "a growth rate: compared in percentage points, never as a ratio; means over years are arithmetic."
    case (.vietnamese, .rank): "thứ hạng, so bằng số bậc; số nhỏ là tốt."
    case (.english, .rank): "a rank: compared in places; a small number is good."
    case (.vietnamese, .binary): "có hoặc chưa có."
    case (.english, .binary): "done or not done."
    }
  }

  /// The thresholds in force.
  package func thresholdsText(_ rules: JudgingRules) -> String {
    func percent(_ share: Double) -> String { number.text(share * 100, decimals: 0) + "%" }
    let tolerance = number.text(rules.rateTolerance)
    let earliest = percent(rules.earliestForecast)
    return switch language {
    case .vietnamese:
      "Ngưỡng: từ \(percent(rules.onTrack)) tiến độ cần có là đúng tiến độ; nguy cơ từ "
        + "\(percent(rules.atRiskForFlows)) (khối lượng) hoặc \(percent(rules.atRiskForChanges)) "
        + "(mức, tỷ lệ) đến dưới \(percent(rules.onTrack)); thấp hơn là chậm. Tốc độ tăng, mức giữ: "
        + "thấp hơn đến \(tolerance) điểm % là nguy cơ. Dự báo chỉ nêu sau \(earliest) chặng đường."
    case .english:
      "Thresholds: from \(percent(rules.onTrack)) of the pace needed it is on track; at risk from "
        + "\(percent(rules.atRiskForFlows)) (amounts) or \(percent(rules.atRiskForChanges)) "
        + "(levels); below that off track. Rates and kept levels: up to \(tolerance) points below "
        + "is at risk. Nothing is forecast before \(earliest) of the path."
    }
  }

  /// "year" or "3 years", in English.
  func years(_ count: Int) -> String { count == 1 ? "year" : "\(count) years" }

  /// All the values that a printed figure can stand for, with a digit more than it has.
  package func rangeText(of figure: Figure, _ indicator: Indicator) -> String {
    let range = figure.range
    let decimals = Int(max(indicator.decimals, figure.value.decimals)) + 1
    let low = range.low.isFinite ? number.text(range.low, decimals: decimals) : "…"
    let high = range.high.isFinite ? number.text(range.high, decimals: decimals) : "…"
    return switch language {
    case .vietnamese:
      range.low == range.high ? "số chính xác" : "số thật trong khoảng \(low)–\(high)"
    case .english:
      range.low == range.high ? "an exact figure" : "the true figure is within \(low)–\(high)"
    }
  }

  /// What the path gives by the end of the result's period, of an approximate plan approximately.
  package func expectationText(
    _ expectation: Assessment.Expectation, of indicator: Indicator, isApproximate: Bool
  ) -> String {
    let share = number.percent(expectation.share, thresholds: [])
    let value = (isApproximate ? "≈ " : "") + text(expectation.value, of: indicator)
    let pace = expectation.pace.map { number.percent($0) } ?? "…"
    let path = pathText(expectation)
    let range =
      expectation.shareRange.low == expectation.shareRange.high
      ? ""
      : " (\(number.percent(expectation.shareRange.low, thresholds: []))–"
        + "\(number.percent(expectation.shareRange.high, thresholds: [])))"
    return switch language {
    case .vietnamese:
      "Tiến độ cần có, \(path): \(share)\(range) kế hoạch, tức \(value); đã đạt \(pace) tiến độ đó."
    case .english:
      "Pace needed, \(path): \(share)\(range) of the whole, that is \(value); \(pace) of it was made."
    }
  }

  /// How the expected path was found.
  func pathText(_ expectation: Assessment.Expectation) -> String {
    let years = expectation.years.map(String.init).joined(separator: ", ")
    return switch (language, expectation.path) {
    case (.vietnamese, .linear): "tính đều theo tháng"
    case (.english, .linear): "evenly by months"
    case (.vietnamese, .declared): "theo nhịp mùa vụ văn bản nêu"
    case (.english, .declared): "by a declared season"
    case (.vietnamese, .profile): "theo nhịp năm \(years)"
    case (.english, .profile): "as in \(years)"
    }
  }

  /// The usual shares by the end of each month, as earlier years show them.
  package func text(_ profile: SeasonalProfile, of year: Int) -> String {
    let months = profile.months(of: year).map { month in
      "\(shortName(ofMonth: month.month)) \(number.text(month.share * 100, decimals: 0))%"
    }
    let years = profile.years.map(String.init).joined(separator: ", ")
    return switch language {
    case .vietnamese: "Nhịp trong năm theo \(years): \(months.joined(separator: ", "))."
    case .english: "The year's course as in \(years): \(months.joined(separator: ", "))."
    }
  }

  private func shortName(ofMonth month: Int) -> String {
    let english = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return language == .english && 1...12 ~= month ? english[month - 1] : "T\(month)"
  }

  package var timeline: String {
    switch language {
    case .vietnamese: "Đánh giá qua các lần công bố"
    case .english: "The verdict from publication to publication"
    }
  }

  /// How much of a target was carried over from the year before.
  package func carriedOver(_ amount: PrintedNumber, of indicator: Indicator) -> String {
    let text = text(amount, of: indicator)
    return switch language {
    case .vietnamese: "trong đó \(text) chuyển từ năm trước"
    case .english: "of which \(text) were carried over"
    }
  }

  package func areaSummary(targets: Int, figures: Int) -> String {
    switch language {
    case .vietnamese: "\(targets) chỉ tiêu KH, \(figures) số liệu"
    case .english:
      counted(targets, one: "target", many: "targets") + ", "
        + counted(figures, one: "figure", many: "figures")
    }
  }

  /// From when to when an area existed.
  package func validity(of area: Area) -> String {
    validity(from: area.validFrom, to: area.validTo)
  }

  /// From when to when something existed.
  func validity(from: CalendarDate?, to: CalendarDate?) -> String {
    switch (language, from, to) {
    case (_, nil, nil): ""
    case (_, let from?, nil): since(from)
    case (.vietnamese, nil, let to?): "Tồn tại đến \(text(to))"
    case (.vietnamese, let from?, let to?): "Tồn tại từ \(text(from)) đến \(text(to))"
    case (.english, nil, let to?): "Until \(text(to))"
    case (.english, let from?, let to?): "From \(text(from)) to \(text(to))"
    }
  }

  /// "Có từ 01/01/1997".
  func since(_ day: CalendarDate) -> String {
    language == .vietnamese ? "Có từ \(text(day))" : "Since \(text(day))"
  }

  package func successor(_ name: String) -> String {
    switch language {
    case .vietnamese: "Nay thuộc \(name)"
    case .english: "Now part of \(name)"
    }
  }

  package func faults(_ count: Int) -> String {
    switch language {
    case .vietnamese: "Thư mục số liệu có \(count) lỗi hoặc điểm cần xem. Bấm x để xem."
    case .english:
      "The data folder has \(counted(count, one: "fault", many: "faults")) or points to check. Press x to see them."
    }
  }

  package func issueCounts(errors: Int, warnings: Int) -> String {
    switch language {
    case .vietnamese:
      "\(number.text(PrintedNumber(Int64(errors)))) lỗi phải sửa, "
        + "\(number.text(PrintedNumber(Int64(warnings)))) điểm cần xem"
    case .english:
      counted(errors, one: "error", many: "errors") + " to mend, "
        + counted(warnings, one: "point", many: "points") + " to check"
    }
  }
}

extension Strings {
  /// The heading of the signs that stand beside figures and names.
  var signs: String { language == .vietnamese ? "Các dấu" : "Signs" }

  /// The signs beside figures and names, each with what it means.
  func meaningsOfSigns(_ symbols: Symbols) -> [(sign: String, meaning: String)] {
    let signs = [
      "~", "≈", symbols.sign(of: .verdict), symbols.sign(of: .figure), symbols.unnamed,
      symbols.rise,
    ]
    let meanings =
      switch language {
      case .vietnamese:
        [
          "đánh giá chưa chắc chắn; bấm i để xem vì sao",
          "mức kế hoạch suy ra từ tỷ lệ mà văn bản nêu, hoặc số khoảng chừng",
          "đổi đánh giá sau lần công bố này, hoặc sau khi tệp số liệu thay đổi",
          "có số mới hoặc kế hoạch mới",
          "chỉ tiêu của kế hoạch mà không nguồn nào nêu tên",
          "(\(symbols.fall)) danh sách còn tiếp ở trên (ở dưới)",
        ]
      case .english:
        [
          "the verdict is not certain; press i to see why",
          "a target worked out from a rate that a document states, or an approximate number",
          "another verdict since this publication, or since the files changed",
          "a new figure or a new target",
          "indicators of the plan that no source names",
          "(\(symbols.fall)) the list goes on above (below)",
        ]
      }
    return Array(zip(signs, meanings))
  }
}
