import PlanIndicators

// What a column of a report table is taken for.

extension Strings {
  func vietnamese(_ meaning: ColumnMeaning) -> String {
    switch meaning {
    case .ordinal: "số thứ tự"
    case .name: "tên chỉ tiêu"
    case .unit: "đơn vị tính"
    case .area: "địa phương của từng dòng"
    case .target(let year, let issuer): "kế hoạch \(year)" + named(issuer)
    case .figure(let span, let status):
      "kết quả \(text(span))" + (status.map { " (\(word(for: $0)))" } ?? "")
    case .completion(let span, let year, let issuer):
      "% kế hoạch \(year)\(named(issuer)) đạt được, \(span.map(text) ?? "")"
    case .comparison(.ratio, let span, let year):
      "bằng bao nhiêu % của năm \(year), \(span.map(text) ?? "")"
    case .comparison(.change, let span, let year):
      "tăng, giảm bao nhiêu % so với năm \(year), \(span.map(text) ?? "")"
    case .unused: "không lấy"
    case .unclear(.noPeriod):
      "KHÔNG LẤY, vì không rõ số của kỳ nào. Ghi kỳ vào tên cột, hoặc thêm --period (ví dụ --period 9T)"
    case .unclear(.noYear):
      "KHÔNG LẤY, vì không rõ năm nào. Ghi năm vào tên cột, hoặc thêm --year (ví dụ --year 2024)"
    case .unclear(.otherPeriod):
      "KHÔNG LẤY, vì thời gian ghi ở tên cột không phải là một năm hay một kỳ trong năm đọc được chắc chắn. Ghi rõ, ví dụ “Thực hiện 9 tháng năm 2023”"
    case .unclear(.shareOrDifference):
      "KHÔNG LẤY, vì không rõ là đạt bao nhiêu % kế hoạch hay hơn, kém kế hoạch bao nhiêu. Nếu là tỷ lệ đạt thì ghi rõ “Đạt % kế hoạch năm”"
    case .unclear(.planOrResult):
      "KHÔNG LẤY, vì chỉ ghi năm, không rõ là kế hoạch hay thực hiện. Ghi rõ, ví dụ “Thực hiện năm 2023”"
    case .unclear(.unknownHead):
      "KHÔNG LẤY, vì không hiểu tên cột. Đổi tên cột, ví dụ “Kế hoạch năm 2024”, “Thực hiện 9 tháng”"
    case .unclear(.changeOrRatio):
      "KHÔNG LẤY, vì không rõ là tăng thêm bao nhiêu % hay bằng bao nhiêu %. Ghi rõ “Tăng, giảm so với cùng kỳ” hoặc “Bằng … % cùng kỳ”"
    case .unclear(.comparedPlan): "không lấy, vì so sánh kế hoạch với số khác"
    case .unclear(.againstPreviousMonth): "không lấy, vì so với kỳ liền trước"
    case .unclear(.targetOfOtherPeriod):
      "KHÔNG LẤY, vì là kế hoạch của nhiều năm hoặc một phần năm. Ghi các mục tiêu này vào targets.csv"
    case .unclear(.yearAhead):
      "KHÔNG LẤY, vì văn bản có trước năm tính theo tên cột và tên bảng. Nếu “năm nay” là năm khác thì thêm --year (ví dụ --year 2023), hoặc ghi năm vào tên cột"
    case .unclear(.yearNotOver):
      "KHÔNG LẤY, vì là số thực hiện cả năm mà đến ngày văn bản năm đó chưa hết. Thêm --period (ví dụ --period 6T), hoặc ghi “Ước thực hiện” nếu là số ước"
    case .unclear(.sameAs(let column)): "KHÔNG LẤY, vì cùng nghĩa với cột \(letters(of: column))"
    }
  }

  func english(_ meaning: ColumnMeaning) -> String {
    switch meaning {
    case .ordinal: "numbering"
    case .name: "names of the indicators"
    case .unit: "units"
    case .area: "the area of each row"
    case .target(let year, let issuer): "targets for \(year)" + named(issuer)
    case .figure(let span, let status):
      "results, \(text(span))" + (status.map { " (\(word(for: $0)))" } ?? "")
    case .completion(let span, let year, let issuer):
      "% of the plan \(year)\(named(issuer)), \(span.map(text) ?? "")"
    case .comparison(.ratio, let span, let year): "in % of \(year), \(span.map(text) ?? "")"
    case .comparison(.change, let span, let year):
      "change in % on \(year), \(span.map(text) ?? "")"
    case .unused: "not taken"
    case .unclear(.noPeriod):
      "NOT TAKEN: its period is stated nowhere. Put it into the head, or give --period (such as --period 9T)"
    case .unclear(.noYear):
      "NOT TAKEN: its year is stated nowhere. Put it into the head, or give --year (such as --year 2024)"
    case .unclear(.otherPeriod):
      "NOT TAKEN: the time in its head is not for certain one year or one part of it. Name it like “Thực hiện 9 tháng năm 2023”"
    case .unclear(.shareOrDifference):
      "NOT TAKEN: its figures may be the share of the plan that is done, or what is over or missing. If it is the share, name it “Đạt % kế hoạch năm”"
    case .unclear(.planOrResult):
      "NOT TAKEN: its head is a year alone, the plan's or the result's. Say which, like “Thực hiện năm 2023”"
    case .unclear(.unknownHead):
      "NOT TAKEN: its head is not understood. Name it like “Kế hoạch năm 2024”, “Thực hiện 9 tháng”"
    case .unclear(.changeOrRatio):
      "NOT TAKEN: its rates may be what was added or what it is of the earlier figure. Say which in the head"
    case .unclear(.comparedPlan): "not taken: it compares a plan with something"
    case .unclear(.againstPreviousMonth): "not taken: it compares with the period just before"
    case .unclear(.targetOfOtherPeriod):
      "NOT TAKEN: targets of several years or of a part of one. Enter them in targets.csv"
    case .unclear(.yearAhead):
      "NOT TAKEN: the document is older than the year that its head and the title make. If “this year” is another, give --year (such as --year 2023) or name the year in the head"
    case .unclear(.yearNotOver):
      "NOT TAKEN: results of a whole year that was not over on the document's date. Give --period (such as --period 6T), or say “Ước thực hiện” of an estimate"
    case .unclear(.sameAs(let column)):
      "NOT TAKEN: it means the same as column \(letters(of: column))"
    }
  }

  private func named(_ issuer: Target.Issuer?) -> String {
    issuer.map { " (\(word(for: $0)))" } ?? ""
  }

  private func text(_ span: ColumnMeaning.Span) -> String {
    span.period(for: .flow).map { text($0) } ?? "\(span.year)"
  }
}
