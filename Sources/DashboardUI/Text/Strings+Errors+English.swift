import PlanIndicators

// Every fault in one sentence, in English.

extension Strings {
  func english(_ issue: DataIssue) -> String {
    switch issue.kind {
    case .missingFile: "the folder has no such file. Add it, with at least its header line."
    case .emptyFile: "the file is empty. Add the header line."
    case .notUTF8File: "the file is not UTF-8 text. Save it as CSV UTF-8."
    case .semicolons: "the columns are parted by semicolons. Save the file with commas."
    case .tabs: "the columns are parted by tabs. Save the file with commas, as CSV UTF-8."
    case .lineEnds:
      "the lines end as on old Macintosh computers. Save the file as CSV UTF-8 (comma delimited)."
    case .missingColumn:
      if let meant = issue.meant {
        "the column is missing, so the file cannot be read; “\(meant)” is close. Rename it to \(issue.column)."
      } else {
        "the column is missing, so the file cannot be read. Add it."
      }
    case .unknownColumn:
      "nothing reads this column. \(question(issue.meant))Remove it or mend its name."
    case .duplicateColumn: "the column stands twice. Remove one."
    case .unnamedColumn: "a column has no name. Delete the empty column, or name it."
    case .invalidUTF8: "the line holds bytes that are not UTF-8. Save the file as CSV UTF-8."
    case .legacyEncoding(let text, let encoding, let converted):
      "“\(beginning(of: text))” is not text in Unicode (\(name(of: encoding))). Write “\(beginning(of: converted))”."
    case .damagedText(let text):
      "“\(beginning(of: text))” has lost letters or was damaged by a spreadsheet. Copy it from the document again and save as CSV UTF-8."
    case .unclosedQuote: "a quoted cell has no end. Add a \" at the end of the cell."
    case .strayQuote:
      "a double quote stands where none may. Quote the whole cell and write \"\" for each \"."
    case .fieldCount(let found, let expected):
      "the line has \(found) cells instead of \(expected). Look for a missing or extra comma; quote cells that hold one."
    case .blankRow: "the row is blank. Delete it."
    case .emptyCell: "the cell is empty. Fill it in."
    case .notAnID(let text):
      "“\(text)” cannot be an id. Use unaccented letters, digits, - _ and full stops."
    case .notANumber(let text): "“\(text)” is not a number. \(numberHint(text))"
    case .notAWholeNumber(let text): "“\(text)” is not a whole number. Write it like 12."
    case .notADate(let text):
      if let year = implausibleYear(text) {
        "“\(text)” is written well, but the year \(year) is not between 1900 and 2200. Check the year."
      } else {
        "“\(text)” is not a date. \(dateHint(text))"
      }
    case .notAPeriod(let text):
      if let year = implausibleYear(text) {
        "“\(text)” is written well, but the year \(year) is not between 1900 and 2200. Check the year."
      } else if let meant = issue.meant {
        "“\(text)” is not a period. Write \(meant)."
      } else {
        "“\(text)” is not a period. Write it like 2023, 2023-06, 2023-01-01/P6M or 2023-DX."
      }
    case .notACode(let text, let allowed):
      "“\(text)” is not one of the codes. \(question(issue.meant))Choose from: \(allowed.joined(separator: ", "))."
    case .spreadsheetDate(let text):
      "“\(text)” is a date that a spreadsheet has made. Format the cell as Text and type \(issue.meant ?? "what was printed") again."
    case .scientificNotation(let text):
      "“\(text)” was shortened by a spreadsheet. Format the cell as Number and type all digits again."
    case .spreadsheetError(let text):
      "“\(text)” is a message of a spreadsheet. Widen the column or replace the formula by its value, then save again."
    case .thousandsMark(let text, let declared):
      "“\(text)” has 3 decimals, but the column decimals says \(declared). Write \(issue.meant ?? "") if the point parts thousands; else mend decimals."
    case .lostZeros(let text, let file):
      if issue.column == "code" {
        "“\(text)” lacks its first zero, probably by a spreadsheet. Format the cell as Text and type \(issue.meant ?? "")."
      } else if text.hasPrefix("0") {
        "\(file) has this id as “\(issue.meant ?? "")”; a spreadsheet has probably dropped its zeros. Set the id in \(file) to \(text)."
      } else {
        "\(file) has no “\(text)”; a spreadsheet has probably dropped its zeros. Format the cell as Text and type \(issue.meant ?? "")."
      }
    case .unfilledCell: "the cell is empty, but screens and reports use it. Fill it in."
    case .longText(let length, let most):
      "it has \(length) letters instead of at most \(most). Write it shorter."
    case .notAnAddress(let text):
      "“\(beginning(of: text))” is not a web address. Copy all of it, from https:// on, or leave the cell empty."
    case .decomposedText(let text):
      "“\(beginning(of: text))” has its marks apart from the letters. Type it again in precomposed Unicode (NFC)."
    case .unknownReference(let text, let file):
      if let meant = issue.meant {
        "\(file) has no “\(text)”. Did you mean “\(meant)”? Mend the id, or add it to \(file)."
      } else {
        "\(file) has no “\(text)”. Add it to \(file) or mend the id."
      }
    case .faultyReference(let text, let file, let line):
      "“\(text)” cannot be used because of the fault in \(file):\(line), and neither can this row. Mend \(file):\(line) first."
    case .duplicateID(let text, let line):
      "the id “\(text)” is taken by line \(line). Choose another."
    case .duplicateKey(let line):
      "line \(line) has the same indicator, area, period and document. Remove one or mend the period."
    case .circle(let id):
      "by way of “\(id)” the row leads back to itself. Mend the column \(issue.column) in one of these rows."
    case .waitingRows(let count, let file):
      "\(counted(count, one: "row", many: "rows")) cannot be used, because \(file) cannot be read. Mend \(file) first."
    case .duplicateDocument(let line):
      "line \(line) has the same address, number or title. Use line \(line) and remove this row; mend what is wrong if they are two documents."
    case .countedTwice(let line):
      "the plan counts this indicator twice, also in line \(line). Write no in one of them; fill in supersedes for an adjusted plan."
    case .supersedesOther(let id, let difference):
      difference == "document"
        ? "target “\(id)” was set after this one, which cannot supersede it. Fill in supersedes in the other row, or mend document."
        : "target “\(id)” has another \(difference), so it cannot be superseded and still counts. Mend the id, or leave this cell empty."
    case .duplicateJudgement(let line):
      "says the same as line \(line), from the same document. Remove one of them, or mend the cell that is wrong."
    case .rangeMismatch:
      "value_to must be filled for between and empty otherwise. Mend one of the two cells."
    case .rangeUpsideDown(let lower, let upper):
      "the upper end \(upper) is below the lower end \(lower). Mend the one that is wrong, or swap them."
    case .moreDecimals(let text, let declared):
      "“\(text)” has more decimals than \(declared). Set the column decimals to what was printed."
    case .noValue: "the value is missing. Fill it in, or set status to O if the document has none."
    case .valueOfMissing: "status is O (no figure), but there is a value. Remove it or mend status."
    case .rankOutOf:
      "a rank needs the number of places it is out of and lies within it. Fill in out_of, for example 63, or mend the rank."
    case .outsideLimits(let text, let lowest, let highest):
      "“\(text)” is outside the \(issue.column == "share" ? "limits of a cumulative share," : "indicator's limits") \(lowest ?? "…")–\(highest ?? "…"). Check the figure and its unit."
    case .againstDirection:
      issue.column == "value"
        ? "the change goes against the indicator's direction. Write a fall as a negative number, like -2; or check direction in indicators.csv."
        : "the target goes against the indicator's direction. Check operator, or direction in indicators.csv."
    case .outsidePlan(let plan): "the period lies outside plan \(plan). Check period or plan."
    case .outsideArea(let area):
      issue.column == "parent"
        ? "area \(area) did not exist at the same time as this one. Check parent, valid_from and valid_to."
        : "area \(area) did not exist in this period. Check period or the area's id."
    case .outsideAgency(let agency):
      "agency \(agency) did not exist when the document was issued. Use the agency of that day, or mend valid_from and valid_to in agencies.csv."
    case .tallyTooLarge(let sum, let total):
      "\(sum) indicators are more than the total of \(total). Check count and total."
    case .outsideBounds(let text, let lowest, let highest):
      "“\(text)” is outside the bounds \(lowest ?? "…")–\(highest ?? "…") of its own row. Check the value and both bounds."
    case .impliedWithoutBounds:
      "an implied target needs lower and upper. Work them out from the printed rate: 74% lies between 73.5% and 74.5%."
    case .changeWithoutBaseline:
      "the promised change does not say from when. Fill in baseline_period, for example 2022."
    case .unitOfKind(let unit, let kind, let expected):
      "the unit “\(unit)” does not fit the kind \(kind), which needs “\(expected)”. Mend the unit or kind."
    case .finalTooEarly(let document, let issued):
      "document \(document) was issued on \(issued), before the period is over, so the figure is an estimate. Write E, or mend period or document."
    case .beforePeriod(let document, let issued):
      "document \(document) was issued on \(issued), before the period begins. Check the year in period, or document; set status to F for a forecast."
    case .readBeforeIssue(let issued):
      "the document was read before it was issued on \(issued). Check the years of both days."
    case .dateWithoutBasis:
      "the document gives no full date and this cell is empty. Say where the date comes from, such as “Văn bản chỉ ghi tháng”."
    case .printedDiffers(let value, let printed):
      "\(value) is not in what was printed, “\(beginning(of: printed))”. Compare with the document and mend value or printed."
    case .unitSlip(let value, let printed):
      "\(value) is in another unit than what was printed, “\(beginning(of: printed))”. Write \(issue.meant ?? ""), or mend printed."
    case .printedDecimals(let declared, let printed):
      "it says \(declared), but the figure was printed with \(printed) decimals. Write \(printed)."
    case .fallingAmount(let value, let since, let earlier, let line):
      "the amount \(value) is smaller than \(earlier) by \(since) (line \(line)). Compare the two documents; if they print it so, say why in note and name \(earlier)."
    case .suddenJump(let value, let other, let line):
      "\(value) is ten times all other figures of the series or a tenth, such as \(other) in line \(line). Check zeros, point and unit; fill in series_break if the way of counting changed."
    case .rollUp(let sum, let whole, let parts, let isComplete):
      "\(counted(parts, one: "area below adds", many: "areas below add")) up to \(sum), \(isComplete ? "not to" : "more than") \(whole) of the whole area. Check each figure; if the documents print it so, say why in note."
    case .partExceedsWhole(let value, let whole, let line):
      "the part \(value) is larger than the whole \(whole) in line \(line). Check both figures, or parent in indicators.csv."
    case .statedContradicts(let stated, let computed):
      "the document states \(stated), the recorded figures give \(computed). Compare with the document; if it is printed so, say why in note and name \(computed)."
    case .longAfterPeriod(let document, let issued):
      "document \(document) was issued on \(issued), more than \(DataIssue.mostYearsAfterPeriod) years after the period. Check the year in period, or document."
    case .fallingProfile(let share):
      "the cumulative share \(share) must rise and reach 1 in month 12. Mend share."
    case .qualifierDiffers(let qualifier, let printed):
      qualifier.isEmpty
        ? "“\(beginning(of: printed))” was printed with a word before the figure, and this cell is empty. \(issue.meant.map { "Write \($0)" } ?? "Fill it in"), or say why in note and quote the word in “ ”."
        : "“\(qualifier)” does not fit what was printed, “\(beginning(of: printed))”. \(issue.meant.map { "Write \($0)" } ?? "Leave it empty"), or say why in note and quote the word in “ ”."
    case .baselineDiffers(let value, let recorded, let line):
      "\(value) is not the figure of the baseline's period, \(recorded) (observations.csv:\(line)). Mend baseline_value or baseline_period; if it is printed so, say why in note and name \(recorded)."
    case .lateBaseline(let baseline, let period):
      "the baseline \(baseline) does not end before the target's period (\(period)). Check the year in baseline_period, or period."
    case .fractionOfCount(let value, let unit):
      "\(value) \(unit) is no whole number. Compare with the document; a mean belongs to an indicator of the kind ratio."
    case .areaAboveParent(let level, let parent):
      "a \(level) cannot lie in a \(parent). Mend level, or parent."
    case .duplicatePosition(let line):
      "has the same panel as the plan in line \(line). Choose another position for one of them, or leave it empty."
    }
  }
}
