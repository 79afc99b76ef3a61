package import PlanIndicators

// What an import does with each row of a report table.

extension Strings {
  // MARK: The table

  /// How the file is made and where its head stands.
  package func tableForm(
    of report: ReportImport, file: String, folder: PlanFolder, document: String
  )
    -> String
  {
    let area = folder.areas[report.area].name[language]
    let head =
      report.headLines.count == 1
      ? "\(report.headLines.lowerBound)"
      : "\(report.headLines.lowerBound)–\(report.headLines.upperBound)"
    return switch language {
    case .vietnamese:
      "\(file): \(name(of: report.encoding)), cột cách nhau bằng \(name(of: report.separator)); tên cột ở dòng \(head); năm \(report.columns.year); \(area); văn bản \(document)."
    case .english:
      "\(file): \(name(of: report.encoding)), columns parted by \(name(of: report.separator)); column names on line \(head); year \(report.columns.year); \(area); document \(document)."
    }
  }

  private func name(of encoding: ReportText.Encoding) -> String {
    switch encoding {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16 LE"
    case .utf16BigEndian: "UTF-16 BE"
    }
  }

  /// The name of what parts columns.
  package func name(of separator: Cells.Separator) -> String {
    switch (language, separator) {
    case (.vietnamese, .comma): "dấu phẩy"
    case (.vietnamese, .semicolon): "dấu chấm phẩy"
    case (.vietnamese, .tab): "dấu tab"
    case (.english, .comma): "commas"
    case (.english, .semicolon): "semicolons"
    case (.english, .tab): "tabs"
    }
  }

  /// What a column is taken for: `cột D “Kế hoạch năm 2024”: kế hoạch 2024`.
  package func columnLine(_ column: Int, head: String, _ meaning: ColumnMeaning) -> String {
    let head = head.isEmpty ? "" : " “\(head)”"
    return switch language {
    case .vietnamese: "Cột \(letters(of: column))\(head): \(vietnamese(meaning))."
    case .english: "Column \(letters(of: column))\(head): \(english(meaning))."
    }
  }

  /// The letters of a column in a spreadsheet, counted from 0: A, B, …, Z, AA.
  package func letters(of column: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + column % 26)))
    return column < 26 ? last : letters(of: column / 26 - 1) + last
  }

  // MARK: Rows

  /// What becomes of a row, in one line.
  package func line(for row: ImportedRow, in folder: PlanFolder) -> String {
    let place =
      switch language {
      case .vietnamese: "dòng \(row.line): "
      case .english: "line \(row.line): "
      }
    let name = row.name.isEmpty ? "" : "“\(row.name)”"
    switch (language, row.outcome) {
    case (.vietnamese, .words): return place + name + ": đề mục hoặc ghi chú, không có số"
    case (.english, .words): return place + name + ": a heading or a remark, no figures"
    case (.vietnamese, .headAgain): return place + "tên cột nhắc lại"
    case (.english, .headAgain): return place + "the head once more"
    case (.vietnamese, .refused(let fault)):
      return place + name + (name.isEmpty ? "" : ": ") + "KHÔNG LẤY: "
        + vietnamese(fault, row.name, folder)
    case (.english, .refused(let fault)):
      return place + name + (name.isEmpty ? "" : ": ") + "NOT TAKEN: "
        + english(fault, row.name, folder)
    case (_, .matched(let reference, let area, let basis, let cells)):
      let indicator = folder.indicators[reference]
      let mapped =
        switch (language, basis) {
        case (_, .name): ""
        case (_, .person): " (--map)"
        case (.vietnamese, .everydayName): " (hiểu là “\(indicator.name[language])”)"
        case (.english, .everydayName): " (taken for “\(indicator.name[language])”)"
        }
      let title =
        "\(indicator.id)\(mapped), \(indicator.unit[language]), \(folder.areas[area].name[language])"
      let parts = cells.map { text($0, folder) }
      return place + name + " = " + title
        + (parts.isEmpty ? "" : ": " + parts.joined(separator: "; "))
    }
  }

  private func vietnamese(
    _ fault: ImportedRow.RowFault, _ name: String, _ folder: PlanFolder
  ) -> String {
    switch fault {
    case .nameless: return "dòng có số nhưng không có tên chỉ tiêu. Điền tên chỉ tiêu vào dòng này."
    case .partedOtherwise:
      return
        "các ô của dòng này ngăn bằng dấu khác với cả biểu, nên số không vào đúng cột. Sửa dấu ngăn cột của dòng."
    case .doubtful(let candidates):
      guard let first = candidates.first else {
        return
          "không có chỉ tiêu nào tên gần như vậy và cùng đơn vị tính. Nếu đúng là một chỉ tiêu đã có thì thêm --map \"\(name)=MÃ\"; nếu chưa có thì thêm vào indicators.csv."
      }
      return
        candidates.count > 1
        ? "chưa chắc là chỉ tiêu nào; gần nhất: \(list(candidates, folder)). Chọn mã đúng, ví dụ --map \"\(name)=\(folder.indicators[first].id)\"."
        : "chưa chắc là chỉ tiêu nào; gần nhất: \(list(candidates, folder)). Nếu đúng thì thêm --map \"\(name)=\(folder.indicators[first].id)\"."
    case .otherUnit(let reference, let printed):
      let indicator = folder.indicators[reference]
      return
        "đơn vị “\(printed)” không đổi được ra “\(indicator.unit.vietnamese)” của \(indicator.id). Sửa đơn vị tính trong biểu."
    case .noUnit(let reference):
      let indicator = folder.indicators[reference]
      return
        "biểu không ghi đơn vị tính; \(indicator.id) tính bằng “\(indicator.unit.vietnamese)”. Điền đơn vị, hoặc thêm --map \"\(name)=\(indicator.id)\" nếu đúng đơn vị này."
    case .legacyText(let converted):
      return "tên không phải chữ Unicode, đọc ra là “\(converted)”. Chuyển tệp sang Unicode."
    case .addedOrTotal(let total, let added):
      let (total, added) = (folder.indicators[total].id, folder.indicators[added].id)
      return
        "có thể là số tăng thêm trong kỳ, không phải tổng số hiện có (\(total)). Nếu là số tăng thêm thì thêm --map \"\(name)=\(added)\"; nếu là tổng số thì --map \"\(name)=\(total)\"."
    case .otherArea(let area):
      return
        "tên dòng hoặc đề mục nêu \(folder.areas[area].name.vietnamese), còn số sẽ ghi cho địa phương khác. Nếu là số của nơi này thì tách thành biểu riêng và thêm --area \(folder.areas[area].id); nếu không thì bỏ tên nơi này trong biểu."
    case .unknownPlace("", _):
      return
        "cột địa phương để trống, nên không rõ số của nơi nào. Ghi tên địa phương, hoặc “Tổng số”."
    case .unknownPlace(let text, let area):
      return
        "“\(text)” không phải một địa phương thuộc \(folder.areas[area].name.vietnamese). Sửa tên trong biểu, hoặc tách thành biểu riêng và thêm --area."
    case .unknownArea(let text):
      return
        "tên dòng hoặc đề mục nêu “\(text)”, không có trong areas.csv. Sửa tên, hoặc tách thành biểu riêng và thêm --area."
    case .otherHead:
      return
        "tên cột khác với đầu biểu, nên các dòng số bên dưới cũng không lấy. Tách phần từ dòng này thành tệp riêng rồi đưa vào sau."
    case .belowOtherHead(let line):
      return
        "nằm dưới tên cột khác ở dòng \(line) của biểu. Tách phần từ dòng này thành tệp riêng rồi đưa vào sau."
    case .tooManyCells(let count):
      return
        "dòng có \(count) ô, nhiều hơn số cột, nên các số có thể bị lệch. Kiểm tra dấu ngăn cột; ô có dấu này phải đặt trong ngoặc kép."
    }
  }

  private func english(
    _ fault: ImportedRow.RowFault, _ name: String, _ folder: PlanFolder
  ) -> String {
    switch fault {
    case .nameless: return "it has figures but no name. Fill in the name of the indicator."
    case .partedOtherwise:
      return
        "another sign parts its cells than in the other rows, so its figures are in no column. Mend the separators of the row."
    case .doubtful(let candidates):
      guard let first = candidates.first else {
        return
          "no indicator has a name like it and such a unit. If it is one, give --map \"\(name)=ID\"; else add it to indicators.csv."
      }
      return
        candidates.count > 1
        ? "not certain which indicator; the nearest: \(list(candidates, folder)). Choose the right one, such as --map \"\(name)=\(folder.indicators[first].id)\"."
        : "not certain which indicator; the nearest: \(list(candidates, folder)). If right, give --map \"\(name)=\(folder.indicators[first].id)\"."
    case .otherUnit(let reference, let printed):
      let indicator = folder.indicators[reference]
      return
        "the unit “\(printed)” cannot be converted to “\(indicator.unit.vietnamese)” of \(indicator.id). Mend the unit in the table."
    case .noUnit(let reference):
      let indicator = folder.indicators[reference]
      return
        "the table gives no unit; \(indicator.id) is in “\(indicator.unit.vietnamese)”. Fill it in, or give --map \"\(name)=\(indicator.id)\" if that is the unit."
    case .legacyText(let converted):
      return "the name is not text in Unicode; it reads “\(converted)”. Convert the file."
    case .addedOrTotal(let total, let added):
      let (total, added) = (folder.indicators[total].id, folder.indicators[added].id)
      return
        "it may be what was added in the period, not the number there is (\(total)). If it was added, give --map \"\(name)=\(added)\"; if it is the number, --map \"\(name)=\(total)\"."
    case .otherArea(let area):
      return
        "the row or a heading above it names \(folder.areas[area].name.english), but its figures would be another area's. If they are of that area, put them into a table of their own and give --area \(folder.areas[area].id); else leave the name out of the table."
    case .unknownPlace("", _):
      return "the column of areas is blank here. Fill in the area, or “Tổng số” for the whole."
    case .unknownPlace(let text, let area):
      return
        "“\(text)” is no area of \(folder.areas[area].name.english). Mend the name, or put the row into a table of its own and give --area."
    case .unknownArea(let text):
      return
        "the row or a heading above it names “\(text)”, which areas.csv does not have. Mend the name, or put the rows into a table of their own and give --area."
    case .otherHead:
      return
        "another head than the table's, so that the figures below it are not taken either. Put the part from this line on into a file of its own."
    case .belowOtherHead(let line):
      return
        "it stands below another head, on line \(line). Put the part from that line on into a file of its own."
    case .tooManyCells(let count):
      return
        "the row has \(count) cells, more than there are columns, so its figures may have slipped. Check the separators; quote cells that hold one."
    }
  }

  private func list(_ candidates: [Reference<Indicator>], _ folder: PlanFolder) -> String {
    candidates.map { reference in
      let indicator = folder.indicators[reference]
      return "\(indicator.id) (\(indicator.name[language]), \(indicator.unit[language]))"
    }.joined(separator: ", ")
  }
}
