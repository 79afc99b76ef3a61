package import PlanIndicators

// What an import does with each cell of a row, and all of it in numbers.

extension Strings {
  /// What becomes of a cell: `9 tháng 2024: thêm 4.969,65 (ước)`.
  func text(_ cell: ImportedCell, _ folder: PlanFolder) -> String {
    "\(subject(of: cell.statement)): \(outcome(of: cell, folder))"
  }

  private func subject(of statement: ImportedCell.Statement) -> String {
    switch (language, statement) {
    case (.vietnamese, .target(let period)): "kế hoạch \(period.map { text($0) } ?? "?")"
    case (.english, .target(let period)): "target \(period.map { text($0) } ?? "?")"
    case (_, .observation(let period, _)): period.map { text($0) } ?? "?"
    case (.vietnamese, .completion(let period)): "% kế hoạch, \(period.map { text($0) } ?? "?")"
    case (.english, .completion(let period)): "% of plan, \(period.map { text($0) } ?? "?")"
    case (.vietnamese, .comparison(let period, .ratio)):
      "bằng % cùng kỳ, \(period.map { text($0) } ?? "?")"
    case (.english, .comparison(let period, .ratio)):
      "% of the year before, \(period.map { text($0) } ?? "?")"
    case (.vietnamese, .comparison(let period, .change)):
      "tăng % so cùng kỳ, \(period.map { text($0) } ?? "?")"
    case (.english, .comparison(let period, .change)):
      "change in %, \(period.map { text($0) } ?? "?")"
    }
  }

  private func outcome(of cell: ImportedCell, _ folder: PlanFolder) -> String {
    switch (language, cell.outcome) {
    case (.vietnamese, .added(_, let value, let earlier, let replaced)):
      "thêm \(number.text(value))" + superseded(replaced, folder) + kept(earlier)
    case (.english, .added(_, let value, let earlier, let replaced)):
      "new, \(number.text(value))" + superseded(replaced, folder) + kept(earlier)
    case (.vietnamese, .there(let id)): "đã có ở dòng \(id)"
    case (.english, .there(let id)): "there already, as \(id)"
    case (.vietnamese, .repeated(let line)): "trùng dòng \(line) của biểu"
    case (.english, .repeated(let line)): "the same as line \(line) of the table"
    case (.vietnamese, .noFigure): "không có số"
    case (.english, .noFigure): "no figure"
    case (.vietnamese, .refused(let fault)):
      "KHÔNG LẤY “\(cell.printed)” (cột \(letters(of: cell.column))): " + vietnamese(fault, folder)
    case (.english, .refused(let fault)):
      "NOT TAKEN “\(cell.printed)” (column \(letters(of: cell.column))): " + english(fault, folder)
    }
  }

  /// Which target the new one takes the place of.
  private func superseded(_ id: String, _ folder: PlanFolder) -> String {
    guard let target = folder.targets.first(where: { $0.id == id }) else { return "" }
    let value = number.text(target.comparison.value)
    let document = folder.documents[target.document].id
    return switch language {
    case .vietnamese: " (thay mục tiêu \(id) của văn bản \(document), suy ra là \(value))"
    case .english: " (in place of target \(id) of document \(document), implied as \(value))"
    }
  }

  /// That figures of other documents stay beside the new one.
  private func kept(_ earlier: [String]) -> String {
    guard !earlier.isEmpty else { return "" }
    let ids = earlier.prefix(3).joined(separator: ", ") + (earlier.count > 3 ? ", …" : "")
    return switch language {
    case .vietnamese: " (giữ cả số của văn bản khác: \(ids))"
    case .english: " (other documents' figures stay: \(ids))"
    }
  }

  private func vietnamese(_ fault: ImportedCell.CellFault, _ folder: PlanFolder) -> String {
    switch fault {
    case .notANumber: "không phải là số"
    case .twoNumbers(let one, let other):
      "có thể là \(number.text(one)) hoặc \(number.text(other)); viết lại cho rõ"
    case .unitInCell(let unit): "đơn vị “\(unit)” trong ô khác đơn vị của dòng"
    case .range: "là một khoảng, cần một số"
    case .fraction: "có dấu / nhưng không phải thứ hạng; tách thành hai ô"
    case .rankAlone: "thứ hạng thiếu tổng số được xếp hạng; viết như 34/63"
    case .change: "là mức tăng, giảm; mục tiêu dạng này phải ghi tay vào targets.csv"
    case .noDirection(let indicator):
      "không rõ phải đạt ít nhất hay nhiều nhất số này; ghi ≥ hoặc ≤ trước số, hoặc điền direction của \(folder.indicators[indicator].id) trong indicators.csv"
    case .targetRefused(let column):
      "tỷ lệ này tính trên kế hoạch ở cột \(letters(of: column)) không lấy được; xử lý ô đó trước"
    case .damaged(.date):
      "bảng tính đã đổi số thành ngày; định dạng cột là văn bản (Text) rồi nhập lại số"
    case .damaged(.scientificNotation):
      "bảng tính đã ghi số ở dạng rút gọn E+; định dạng cột là số rồi lưu lại"
    case .damaged(.errorMessage):
      "bảng tính báo lỗi công thức hoặc cột quá hẹp; sửa trong bảng tính rồi lưu lại"
    case .letterForDigit(let digits):
      "có chữ O, l hay I thay cho chữ số; nếu là \(digits) thì viết lại"
    case .noPlan(let year):
      "plans.csv không có kế hoạch năm \(year) của địa phương này; thêm kế hoạch trước"
    case .noPeriod: "không rõ kỳ"
    case .noSuchArea(let area):
      "\(folder.areas[area].name.vietnamese) \(existence(of: folder.areas[area])), nên số của kỳ này không phải của địa phương đó; thêm --area với mã địa phương của biểu"
    case .otherValue(let id, let value):
      "văn bản này đã có dòng \(id) ghi \(number.text(value)); sửa biểu hoặc sửa dòng đó"
    case .otherTarget(let id, let value, let document):
      "mục tiêu \(id) của văn bản \(folder.documents[document].id) là \(number.text(value)); mục tiêu điều chỉnh phải ghi tay, cột supersedes là \(id)"
    case .laterTarget(let id, let value, let document):
      "văn bản \(folder.documents[document].id) ban hành sau đã có mục tiêu \(id) là \(number.text(value)), nên không thay; nếu cần cả mục tiêu cũ thì ghi tay vào targets.csv"
    case .contradicted(let line): "dòng \(line) của biểu ghi số khác cho cùng chỉ tiêu và kỳ"
    case .tooLong: "số có quá nhiều chữ số"
    case .outOfScale(let fault): vietnamese(fault)
    case .fractionOfOne: "tỷ lệ ghi dạng 1,05 thay cho 105%; đổi ra phần trăm"
    case .contradictsRow(let computed):
      "không khớp với số của chính dòng này (tính ra \(number.text(computed))%); kiểm tra lại biểu"
    case .pointsOrPercent: "không rõ là điểm phần trăm hay phần trăm; ghi tay vào judgements.csv"
    case .breaksRule(let issue): sentence(for: issue)
    }
  }

  private func english(_ fault: ImportedCell.CellFault, _ folder: PlanFolder) -> String {
    switch fault {
    case .notANumber: "it is no number"
    case .twoNumbers(let one, let other):
      "it may be \(number.text(one)) or \(number.text(other)); write it so that it is clear"
    case .unitInCell(let unit): "the unit “\(unit)” in the cell is not the row's"
    case .range: "it is a range; one figure is needed"
    case .fraction: "it has a slash but is no rank; part it into two cells"
    case .rankAlone: "the rank lacks what it is out of; write it like 34/63"
    case .change: "it is a change; enter such a target in targets.csv by hand"
    case .noDirection(let indicator):
      "it may be the least or the most; write ≥ or ≤ before it, or give \(folder.indicators[indicator].id) a direction in indicators.csv"
    case .targetRefused(let column):
      "it is a rate of the target in column \(letters(of: column)), which is not taken; settle that first"
    case .damaged(.date):
      "a spreadsheet has made a date of it; format the column as text and type the figure again"
    case .damaged(.scientificNotation):
      "a spreadsheet has shortened it with E+; format the column as numbers and save it again"
    case .damaged(.errorMessage):
      "it is a spreadsheet's error, or the column was too narrow; mend it there and save again"
    case .letterForDigit(let digits):
      "it has an O, l or I for a digit; if it is \(digits), write that"
    case .noPlan(let year): "plans.csv has no plan of \(year) for this area; add the plan first"
    case .noPeriod: "its period is not known"
    case .noSuchArea(let area):
      "\(folder.areas[area].name.english) existed \(existence(of: folder.areas[area])), so this figure is not its own; give the id of the area with --area"
    case .otherValue(let id, let value):
      "row \(id) of this document says \(number.text(value)); mend the table or that row"
    case .otherTarget(let id, let value, let document):
      "target \(id) of document \(folder.documents[document].id) is \(number.text(value)); enter a changed target by hand, with \(id) in supersedes"
    case .laterTarget(let id, let value, let document):
      "document \(folder.documents[document].id), issued later, has target \(id), \(number.text(value)), which stays; if the older one is wanted too, enter it by hand"
    case .contradicted(let line): "line \(line) of the table has another figure for the same"
    case .tooLong: "the number has too many digits"
    case .outOfScale(let fault): english(fault)
    case .fractionOfOne: "the rate is saved like 1.05 for 105%; write it in percent"
    case .contradictsRow(let computed):
      "the figures of its own row make it \(number.text(computed))%; check the table"
    case .pointsOrPercent: "it may be in points or in percent; enter it in judgements.csv by hand"
    case .breaksRule(let issue): sentence(for: issue)
    }
  }

  /// From when and until when there was an area.
  private func existence(of area: Area) -> String {
    let (first, last) = (area.validFrom.map { text($0) }, area.validTo.map { text($0) })
    return switch language {
    case .vietnamese:
      "chỉ có" + (first.map { " từ \($0)" } ?? "") + (last.map { " đến \($0)" } ?? "")
    case .english:
      [first.map { "from \($0)" }, last.map { "until \($0)" }].compactMap { $0 }
        .joined(separator: " ")
    }
  }

  private func vietnamese(_ fault: ScaleFault) -> String {
    switch fault {
    case .far(let id, let value):
      "gấp hoặc kém hàng trăm lần mọi số đã có, gần nhất là \(number.text(value)) ở dòng \(id); xem lại đơn vị tính và dấu ngăn hàng nghìn, nếu đúng thì ghi tay"
    case .lessThanPart(let id, let value):
      "ít hơn nhiều so với \(number.text(value)) của một địa bàn trực thuộc ở dòng \(id); xem lại đơn vị tính và dấu ngăn hàng nghìn, nếu đúng thì ghi tay"
    case .fractionOfOne(let id, let value):
      "có thể là tỷ lệ ghi dạng 0,98 thay cho 98%; số đã có là \(number.text(value)) ở dòng \(id). Đổi ra phần trăm, nếu đúng thì ghi tay"
    case .indexInsteadOfGrowth(let id, let value):
      "có thể là chỉ số (năm trước bằng 100), không phải tốc độ tăng; số đã có là \(number.text(value)) ở dòng \(id). Trừ 100, nếu đúng thì ghi tay"
    case .changeInsteadOfIndex(let id, let value):
      "có thể là mức tăng hoặc hệ số, không phải chỉ số (năm trước bằng 100); theo dòng \(id) chỉ số là \(number.text(value)). Ghi lại thành chỉ số, nếu đúng thì ghi tay"
    case .partOfThing(let unit):
      "“\(unit)” đếm từng đơn vị nên không có số lẻ; xem lại đơn vị tính và dấu ngăn hàng nghìn"
    }
  }

  private func english(_ fault: ScaleFault) -> String {
    switch fault {
    case .far(let id, let value):
      "it is hundreds of times more or less than all that is known, at nearest \(number.text(value)) in row \(id); look at the unit and the marks between thousands; if it is right, enter it by hand"
    case .lessThanPart(let id, let value):
      "it is far less than the \(number.text(value)) of a part of the area in row \(id); look at the unit and the marks between thousands; if it is right, enter it by hand"
    case .fractionOfOne(let id, let value):
      "it may be 0.98 for 98%; row \(id) has \(number.text(value)). Write it in percent; if it is right, enter it by hand"
    case .indexInsteadOfGrowth(let id, let value):
      "it may be an index with the year before as 100, not growth; row \(id) has \(number.text(value)). Take 100 off; if it is right, enter it by hand"
    case .changeInsteadOfIndex(let id, let value):
      "it may be growth or a factor, no index with the year before as 100; by row \(id) the index is \(number.text(value)). Write the index; if it is right, enter it by hand"
    case .partOfThing(let unit):
      "“\(unit)” is counted one by one and has no decimals; look at the unit and the marks between thousands"
    }
  }

  // MARK: In numbers

  /// What the folder's checks say of a row that is added.
  package func warning(line: Int, _ issue: DataIssue) -> String {
    switch language {
    case .vietnamese: "dòng \(line): cần xem: \(sentence(for: issue))"
    case .english: "line \(line): to check: \(sentence(for: issue))"
    }
  }

  /// How many rows are added to which files, and how much is not.
  package func importTotals(
    added: [(file: String, count: Int)], there: Int, refused: Int, isWritten: Bool
  ) -> String {
    let files = added.map { "\($0.file) \($0.count)" }.joined(separator: ", ")
    switch language {
    case .vietnamese:
      let rows =
        added.isEmpty
        ? "Không có dòng nào để thêm."
        : isWritten ? "Đã ghi thêm: \(files)." : "Sẽ thêm: \(files)."
      let rest =
        (there > 0 ? " Đã có sẵn: \(there) số." : "")
        + (refused > 0 ? " Không lấy: \(refused) chỗ, xem các dòng ghi KHÔNG LẤY." : "")
      return rows + rest + (added.isEmpty || isWritten ? "" : " Chưa ghi gì; thêm --write để ghi.")
    case .english:
      let rows =
        added.isEmpty
        ? "There is nothing to add."
        : isWritten ? "Added: \(files)." : "To be added: \(files)."
      let rest =
        (there > 0 ? " There already: \(there) figures." : "")
        + (refused > 0 ? " Not taken: \(refused), see the lines with NOT TAKEN." : "")
      return rows + rest
        + (added.isEmpty || isWritten ? "" : " Nothing has been written; give --write to write.")
    }
  }

  /// How far a long import is.
  package func importProgress(_ done: Int, of all: Int) -> String {
    let (done, all) = (
      number.text(PrintedNumber(Int64(done))), number.text(PrintedNumber(Int64(all)))
    )
    return switch language {
    case .vietnamese: "Đã đọc \(done)/\(all) dòng"
    case .english: "Read \(done) of \(all) rows"
    }
  }
}
