import PlanIndicators

// The catalogue of rules: of rows beside each other.

extension RuleEntry {
  static let rulesComparisons: [RuleEntry] = [
    RuleEntry(
      .printedDiffers,
      LocalizedText(
        vietnamese: "value phải là con số đã in ở printed (hoặc tổng các số đã in).",
        english: "value is the figure in printed, or the sum of those."),
      file: "observations.csv",
      faulty: #"O4,AFFORESTATION,06,2022,4696.65,P,,2,"4.969,65 ha",,,,001,,"#,
      mended: #"O4,AFFORESTATION,06,2022,4969.65,P,,2,"4.969,65 ha",,,,001,,"#,
      remedy: LocalizedText(
        vietnamese: "So lại với văn bản rồi sửa value hoặc printed.",
        english: "Compare with the document and mend value or printed.")),
    RuleEntry(
      .unitSlip,
      LocalizedText(
        vietnamese:
          "value tính theo đơn vị của chỉ tiêu; lệch 10, 100, 1.000 lần so với số đã in là sai đơn vị hoặc dấu.",
        english:
          "value counts in the indicator’s unit; 10, 100 or 1,000 times the printed figure is a slip of unit or point."
      ),
      file: "observations.csv",
      faulty: #"O4,AFFORESTATION,06,2022,4.96965,P,,5,"4.969,65 ha",,,,001,,"#,
      mended: #"O4,AFFORESTATION,06,2022,4969.65,P,,2,"4.969,65 ha",,,,001,,"#,
      remedy: LocalizedText(
        vietnamese: "Viết giá trị mà câu báo nêu, hoặc sửa printed.",
        english: "Write the value that the message gives, or mend printed.")),
    RuleEntry(
      .printedDecimals,
      LocalizedText(
        vietnamese: "decimals là số chữ số lẻ như in, quy về đơn vị của chỉ tiêu.",
        english: "decimals are those that were printed, in the indicator’s unit."),
      file: "observations.csv",
      faulty: #"O4,AFFORESTATION,06,2022,4969.65,P,,3,"4.969,65 ha",,,,001,,"#,
      mended: #"O4,AFFORESTATION,06,2022,4969.65,P,,2,"4.969,65 ha",,,,001,,"#,
      remedy: LocalizedText(
        vietnamese: "Đếm chữ số lẻ trong printed và sửa decimals.",
        english: "Count the decimals in printed and mend decimals.")),
    RuleEntry(
      .fallingAmount,
      LocalizedText(
        vietnamese: "Số cộng dồn từ đầu năm không giảm theo thời gian.",
        english: "An amount counted from the first day does not fall with time."),
      file: "observations.csv",
      faulty: "O4,AFFORESTATION,06,2023-01-01/P11M,2900,P,,0,2.900 ha,,,,003,,",
      mended: "O4,AFFORESTATION,06,2023-01-01/P11M,3900,P,,0,3.900 ha,,,,003,,",
      remedy: LocalizedText(
        vietnamese:
          "So lại hai văn bản; nếu đều in đúng như thế thì ghi lý do vào note của dòng này, có nêu số lớn hơn.",
        english:
          "Compare the two documents; if both print it so, say why in note of this row and name the larger one."
      )),
    RuleEntry(
      .suddenJump,
      LocalizedText(
        vietnamese:
          "Giá trị gấp hoặc kém ít nhất mười lần mọi số khác cùng chỉ tiêu, địa bàn, độ dài kỳ.",
        english:
          "A value is at least ten times all others of its indicator, area and length of period, or a tenth of them."
      ),
      file: "observations.csv", faulty: "O6,AFFORESTATION,06,2021,61000,A,,0,61.000 ha,,,,005,,",
      mended: "O6,AFFORESTATION,06,2021,6100,A,,0,6.100 ha,,,,005,,",
      remedy: LocalizedText(
        vietnamese:
          "Kiểm tra số 0, dấu chấm, đơn vị; nếu đổi chuẩn hoặc cách tính thì ghi lý do vào series_break.",
        english:
          "Check zeros, point and unit; if the standard or the way of counting changed, say so in series_break."
      )),
    RuleEntry(
      .rollUp,
      LocalizedText(
        vietnamese: "Cộng các huyện không được nhiều hơn số của tỉnh, đủ huyện thì phải bằng.",
        english:
          "Districts together are not more than their province; all of them are just as much."),
      file: "observations.csv", faulty: "O4,AFFORESTATION,060,2023,5200,P,,0,5.200 ha,,,,005,,",
      mended: "O4,AFFORESTATION,060,2023,520,P,,0,520 ha,,,,005,,",
      remedy: LocalizedText(
        vietnamese:
          "Kiểm tra số của từng huyện (đơn vị, kỳ); văn bản in đúng thế thì ghi vào note ở dòng của tỉnh.",
        english:
          "Check the figure of each district; if the documents print it so, say why in note of the province’s row."
      )),
    RuleEntry(
      .partExceedsWhole,
      LocalizedText(
        vietnamese: "Phần “trong đó” không lớn hơn số chung.",
        english: "A part (“trong đó”) is not larger than the whole."),
      file: "observations.csv",
      faulty: #"O4,AFFORESTATION_CONC,06,2023,5484.29,P,,2,"5.484,29 ha",,,,005,,"#,
      mended: #"O4,AFFORESTATION_CONC,06,2023,3484.29,P,,2,"3.484,29 ha",,,,005,,"#,
      remedy: LocalizedText(
        vietnamese: "Kiểm tra hai con số, hoặc cột parent trong indicators.csv.",
        english: "Check both figures, or the column parent in indicators.csv.")),
    RuleEntry(
      .statedContradicts,
      LocalizedText(
        vietnamese: "Tỷ lệ văn bản nêu không khớp với tỷ lệ tính từ kết quả và kế hoạch đã ghi.",
        english: "A rate that a document states does not follow from the result and the plan."),
      file: "judgements.csv",
      faulty: "J3,06,AFFORESTATION,2023,2023-01-01/P9M,completion,percent,96,0,,,,,,,,đạt 96%,001,",
      mended: "J3,06,AFFORESTATION,2023,2023-01-01/P9M,completion,percent,77,0,,,,,,,,đạt 77%,001,",
      remedy: LocalizedText(
        vietnamese:
          "So lại cả ba số với văn bản; nếu in đúng như thế thì giữ nguyên và ghi lý do vào note, có nêu tỷ lệ tính được.",
        english:
          "Compare all three with the document; if it is printed so, leave it and name the computed rate in note."
      )),
    RuleEntry(
      .fallingProfile,
      LocalizedText(
        vietnamese:
          "Tỷ lệ lũy kế tăng dần theo tháng và đến 1 ở tháng 12, tháng này không được thiếu.",
        english:
          "Cumulative shares rise month by month and reach 1 in month 12, which may not be missing."
      ),
      file: "profiles.csv", faulty: "CR,12,0.9,,,003",
      mended: "CR,12,1,,,003",
      remedy: LocalizedText(
        vietnamese: "Sửa share; tháng 12 phải là 1.",
        english: "Mend share; month 12 is 1.")),
    RuleEntry(
      .longAfterPeriod,
      LocalizedText(
        vietnamese:
          "Văn bản hiếm khi nêu số của kỳ đã qua hơn \(DataIssue.mostYearsAfterPeriod) năm; thường là gõ sai năm.",
        english:
          "Documents seldom give figures of more than \(DataIssue.mostYearsAfterPeriod) years ago; most often the year is wrong."
      ),
      file: "observations.csv", faulty: "O4,AFFORESTATION,06,2013,3900,A,,0,3.900 ha,,,,005,,",
      mended: "O4,AFFORESTATION,06,2022,3900,A,,0,3.900 ha,,,,005,,",
      remedy: LocalizedText(
        vietnamese: "Kiểm tra năm trong period, hoặc document.",
        english: "Check the year in period, or document.")),
    RuleEntry(
      .qualifierDiffers,
      LocalizedText(
        vietnamese:
          "qualifier là từ đi kèm con số như đã in: trên là over, gần là nearly; không có từ nào thì để trống.",
        english:
          "qualifier is the word printed beside the figure: trên is over, gần is nearly; it is empty where there is none."
      ),
      file: "observations.csv",
      faulty: "O4,AFFORESTATION,06,2022,721,P,under,0,trên 721 ha,,,,001,,",
      mended: "O4,AFFORESTATION,06,2022,721,P,over,0,trên 721 ha,,,,001,,",
      remedy: LocalizedText(
        vietnamese:
          "Sửa qualifier theo printed; nếu từ ấy nói về việc khác thì ghi lý do vào note, có nêu từ ấy trong dấu “ ”.",
        english:
          "Mend qualifier by printed; if the word is about something else, say so in note and quote the word in “ ”."
      )),
    RuleEntry(
      .baselineDiffers,
      LocalizedText(
        vietnamese: "baseline_value là số của chính kỳ gốc đã ghi ở observations.csv.",
        english: "baseline_value is the figure of its period in observations.csv."),
      file: "targets.csv",
      faulty:
        "T2,2023,POVERTY_RATE,06,2023,le,-2,,change,no,,2022,42.71,,committee,yes,stated,,,giảm 2 điểm %,005,,,,",
      mended:
        "T2,2023,POVERTY_RATE,06,2023,le,-2,,change,no,,2022,24.71,,committee,yes,stated,,,giảm 2 điểm %,005,,,,",
      remedy: LocalizedText(
        vietnamese:
          "Sửa baseline_value hoặc baseline_period; nếu văn bản in đúng thế thì ghi lý do vào note, có nêu con số kia.",
        english:
          "Mend baseline_value or baseline_period; if it is printed so, say why in note and name the other figure."
      )),
    RuleEntry(
      .lateBaseline,
      LocalizedText(
        vietnamese: "Kỳ gốc để so sánh phải kết thúc trước kỳ của mục tiêu.",
        english: "The period that a target is measured against ends before its own."),
      file: "targets.csv",
      faulty:
        "T2,2023,POVERTY_RATE,06,2023,le,-2,,change,no,,2030,,,committee,yes,stated,,,giảm 2 điểm %,005,,,,",
      mended:
        "T2,2023,POVERTY_RATE,06,2023,le,-2,,change,no,,2022,,,committee,yes,stated,,,giảm 2 điểm %,005,,,,",
      remedy: LocalizedText(
        vietnamese: "Kiểm tra năm trong baseline_period, hoặc period.",
        english: "Check the year in baseline_period, or period.")),
    RuleEntry(
      .fractionOfCount,
      LocalizedText(
        vietnamese:
          "Xã, hộ, trường, người… đếm bằng số nguyên; số lẻ thường là sai đơn vị hoặc dấu phẩy.",
        english:
          "Communes, households, schools and people are counted in whole numbers; a fraction is mostly a slip."
      ),
      file: "observations.csv", faulty: #"O4,NTM_COMMUNES,06,2023,5.5,P,,1,"5,5 xã",,,,005,,"#,
      mended: "O4,NTM_COMMUNES,06,2023,5,P,,0,5 xã,,,,005,,",
      remedy: LocalizedText(
        vietnamese: "So lại với văn bản; số bình quân thì ghi vào chỉ tiêu có kind là ratio.",
        english: "Compare with the document; a mean belongs to an indicator of the kind ratio.")),
    RuleEntry(
      .areaAboveParent,
      LocalizedText(
        vietnamese:
          "Cấp của đơn vị thấp hơn cấp của đơn vị mà nó thuộc về: xã dưới huyện, huyện dưới tỉnh.",
        english:
          "An area is of a lower level than the one it lies in: communes below districts, districts below provinces."
      ),
      file: "areas.csv",
      faulty: "062,062,province,Huyện Ngân Sơn,Ngân Sơn district,06,,2025-06-30,,",
      mended: "062,062,district,Huyện Ngân Sơn,Ngân Sơn district,06,,2025-06-30,,",
      remedy: LocalizedText(
        vietnamese: "Sửa level, hoặc parent.",
        english: "Mend level, or parent.")),
    RuleEntry(
      .duplicatePosition,
      LocalizedText(
        vietnamese: "Hai kế hoạch của một địa bàn không cùng một thứ tự khung.",
        english: "Two plans of an area do not have the same panel."),
      file: "plans.csv",
      faulty: "2024,Kế hoạch năm 2024,Annual plan 2024,,06,annual,2024,24,1,003,,,",
      mended: "2024,Kế hoạch năm 2024,Annual plan 2024,,06,annual,2024,24,2,003,,,",
      remedy: LocalizedText(
        vietnamese: "Đổi position của một kế hoạch, hoặc để trống nếu không cần khung.",
        english: "Choose another position for one of them, or leave it empty for no panel.")),
  ]
}
