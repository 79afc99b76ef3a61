import PlanIndicators

// The catalogue of rules: of rows in themselves.

extension RuleEntry {
  static let rulesRows: [RuleEntry] = [
    RuleEntry(
      .rangeMismatch,
      LocalizedText(
        vietnamese: "value_to chỉ điền khi operator là between, và khi đó bắt buộc.",
        english: "value_to is filled with the operator between, and only then."),
      file: "targets.csv",
      faulty:
        "T2,2023,POVERTY_RATE,06,2023,le,20,22,absolute,no,,,,,committee,yes,stated,,,20 - 22%,003,,,,",
      mended:
        "T2,2023,POVERTY_RATE,06,2023,between,20,22,absolute,no,,,,,committee,yes,stated,,,20 - 22%,003,,,,",
      remedy: LocalizedText(
        vietnamese: "Sửa operator thành between, hoặc xóa value_to.",
        english: "Set operator to between, or empty value_to.")),
    RuleEntry(
      .rangeUpsideDown,
      LocalizedText(
        vietnamese:
          "Đầu trên của khoảng không được nhỏ hơn đầu dưới, ngày cuối không trước ngày đầu.",
        english:
          "The upper end of a range is not below its lower end, the last day not before the first."),
      file: "documents.csv",
      faulty:
        "006,,Báo cáo quý,UBND tỉnh,report,,,2023-11,2023-12-13,2023-10-14,Theo số bài,2026-11-19",
      mended:
        "006,,Báo cáo quý,UBND tỉnh,report,,,2023-11,2023-10-14,2023-12-13,Theo số bài,2026-11-19",
      remedy: LocalizedText(
        vietnamese: "Đổi chỗ hai giá trị, hoặc sửa giá trị gõ nhầm.",
        english: "Swap the two, or mend the one that is wrong.")),
    RuleEntry(
      .moreDecimals,
      LocalizedText(
        vietnamese: "decimals là số chữ số lẻ đã in, không được ít hơn số lẻ của value.",
        english:
          "The column decimals says how many decimals were printed: not fewer than value has."),
      file: "observations.csv",
      faulty: #"O4,AFFORESTATION,06,2022,4969.65,A,,1,"4.969,65 ha",,,,001,,"#,
      mended: #"O4,AFFORESTATION,06,2022,4969.65,A,,2,"4.969,65 ha",,,,001,,"#,
      remedy: LocalizedText(
        vietnamese: "Sửa decimals cho đúng số đã in.",
        english: "Set decimals to what was printed.")),
    RuleEntry(
      .noValue,
      LocalizedText(
        vietnamese: "Dòng kết quả phải có giá trị, trừ khi văn bản nói chưa có số (status O).",
        english: "A result has a value, unless the document says that there is none (status O)."),
      file: "observations.csv", faulty: "O4,AFFORESTATION,06,2022,,A,,,,,,,001,,",
      mended: "O4,AFFORESTATION,06,2022,,O,,,,,,,001,,",
      remedy: LocalizedText(
        vietnamese: "Điền số, hoặc ghi status là O.",
        english: "Fill in the figure, or set status to O.")),
    RuleEntry(
      .valueOfMissing,
      LocalizedText(
        vietnamese: "status O nghĩa là không có số, nên ô value phải trống.",
        english: "Status O means that there is no figure, so value is empty."),
      file: "observations.csv", faulty: "O4,AFFORESTATION,06,2022,120,O,,0,120 ha,,,,001,,",
      mended: "O4,AFFORESTATION,06,2022,120,A,,0,120 ha,,,,001,,",
      remedy: LocalizedText(
        vietnamese: "Xóa giá trị, hoặc sửa status thành A, P, E, F.",
        english: "Remove the value, or set status to A, P, E or F.")),
    RuleEntry(
      .rankOutOf,
      LocalizedText(
        vietnamese: "Thứ hạng phải kèm số đơn vị được xếp hạng và nằm trong đó.",
        english: "A rank comes with the number of places that it is out of and lies within it."),
      file: "observations.csv", faulty: "O4,PCI_RANK,06,2022,35,P,,0,thứ 35,,,,001,,",
      mended: "O4,PCI_RANK,06,2022,35,P,,0,thứ 35,63,,,001,,",
      remedy: LocalizedText(
        vietnamese: "Ghi số tỉnh được xếp hạng vào out_of, ví dụ 63, hoặc sửa thứ hạng.",
        english: "Fill in out_of, for example 63, or mend the rank.")),
    RuleEntry(
      .outsideLimits,
      LocalizedText(
        vietnamese: "Giá trị phải nằm trong min–max của chỉ tiêu ở indicators.csv.",
        english: "A value lies within min and max of its indicator in indicators.csv."),
      file: "observations.csv", faulty: #"O4,POVERTY_RATE,06,2022,247.1,P,,1,"247,1%",,,,001,,"#,
      mended: #"O4,POVERTY_RATE,06,2022,24.71,P,,2,"24,71%",,,,001,,"#,
      remedy: LocalizedText(
        vietnamese: "Kiểm tra dấu phẩy và đơn vị; giới hạn sai thì sửa min, max.",
        english: "Check the decimal point and the unit; if the limit is wrong, mend min or max.")),
    RuleEntry(
      .againstDirection,
      LocalizedText(
        vietnamese:
          "Mục tiêu cùng chiều mong muốn của chỉ tiêu: giảm hộ nghèo là le, không phải ge; “giảm 2 điểm” là -2.",
        english:
          "A target goes the way that its indicator wants: less poverty is le, not ge, and a fall of 2 points is -2."
      ),
      file: "targets.csv",
      faulty:
        "T2,2023,POVERTY_RATE,06,2023,ge,20,,absolute,no,,,,,committee,yes,stated,,,20%,003,,,,",
      mended:
        "T2,2023,POVERTY_RATE,06,2023,le,20,,absolute,no,,,,,committee,yes,stated,,,20%,003,,,,",
      remedy: LocalizedText(
        vietnamese:
          "Sửa operator hoặc dấu của value; hướng mong muốn sai thì sửa direction trong indicators.csv.",
        english:
          "Mend operator or the sign of value; if the wanted direction is wrong, mend direction in indicators.csv."
      )),
    RuleEntry(
      .outsidePlan,
      LocalizedText(
        vietnamese: "Kỳ của mục tiêu nằm trong kỳ của kế hoạch.",
        english: "The period of a target lies within its plan."),
      file: "targets.csv",
      faulty:
        "T2,2023,POVERTY_RATE,06,2024,le,20,,absolute,no,,,,,committee,yes,stated,,,20%,003,,,,",
      mended:
        "T2,2023,POVERTY_RATE,06,2023,le,20,,absolute,no,,,,,committee,yes,stated,,,20%,003,,,,",
      remedy: LocalizedText(
        vietnamese: "Sửa period hoặc plan.",
        english: "Mend period or plan.")),
    RuleEntry(
      .outsideArea,
      LocalizedText(
        vietnamese:
          "Địa bàn phải tồn tại trong kỳ số liệu, cấp trên cùng lúc với cấp dưới; mã cũ và mã mới là hai địa bàn.",
        english:
          "The area must have existed in the period, and the one above it with it; old and new areas have their own ids."
      ),
      file: "observations.csv", faulty: "O4,POVERTY_RATE,06,2026,20,F,,0,20%,,,,005,,",
      mended: "O4,POVERTY_RATE,06,2025,20,F,,0,20%,,,,005,,",
      remedy: LocalizedText(
        vietnamese: "Sửa period, hoặc dùng mã địa bàn của kỳ đó (ví dụ 19-2025).",
        english: "Mend period, or use the id of that time (such as 19-2025).")),
    RuleEntry(
      .outsideAgency,
      LocalizedText(
        vietnamese: "Cơ quan phải tồn tại vào ngày văn bản ban hành.",
        english: "An agency must have existed when the document was issued."),
      file: "directives.csv", faulty: "C2,06,KT,SNN,Trồng rừng sớm.,Plant early.,006",
      mended: "C2,06,KT,,Trồng rừng sớm.,Plant early.,006",
      remedy: LocalizedText(
        vietnamese:
          "Ghi mã cơ quan của thời điểm đó, hoặc sửa valid_from, valid_to trong agencies.csv.",
        english: "Use the agency of that day, or mend valid_from and valid_to in agencies.csv.")),
    RuleEntry(
      .tallyTooLarge,
      LocalizedText(
        vietnamese: "Số chỉ tiêu của các nhóm, riêng từng nhóm và cộng lại, không lớn hơn tổng số.",
        english: "Classes, each and together, do not hold more indicators than there are."),
      file: "judgements.csv",
      faulty: "J3,06,,2023,2023,tally,,,,,,,missed,27,26,estimate,không đạt,003,",
      mended: "J3,06,,2023,2023,tally,,,,,,,missed,3,26,estimate,không đạt,003,",
      remedy: LocalizedText(
        vietnamese: "Sửa count hoặc total.",
        english: "Mend count or total.")),
    RuleEntry(
      .outsideBounds,
      LocalizedText(
        vietnamese: "Giá trị nằm trong khoảng của chính dòng đó.",
        english: "A value lies within the bounds of its own row."),
      file: "observations.csv",
      faulty: #"O4,POVERTY_RATE,06,2022,24.71,P,,2,"24,71%",,25,26,001,,"#,
      mended: #"O4,POVERTY_RATE,06,2022,24.71,P,,2,"24,71%",,24,26,001,,"#,
      remedy: LocalizedText(
        vietnamese:
          "So value với lower, upper (hoặc share với share_min, share_max) và sửa số gõ nhầm.",
        english:
          "Compare value with lower and upper (or share with share_min and share_max) and mend the wrong one."
      )),
    RuleEntry(
      .impliedWithoutBounds,
      LocalizedText(
        vietnamese: "Mục tiêu suy ra từ tỷ lệ đã in phải có lower và upper, vì tỷ lệ đã làm tròn.",
        english:
          "A target that follows from a printed rate needs lower and upper, because the rate is rounded."
      ),
      file: "targets.csv",
      faulty:
        #"T2,2023,POVERTY_RATE,06,2023,le,20,,absolute,no,,,,,committee,yes,implied,,,"đạt 98,5%",003,,,,"#,
      mended:
        #"T2,2023,POVERTY_RATE,06,2023,le,20,,absolute,no,,,,,committee,yes,implied,19.9,20.1,"đạt 98,5%",003,,,,"#,
      remedy: LocalizedText(
        vietnamese: "Tính hai đầu: 571.000 lượt là 74% thì lấy 571000/0.745 và 571000/0.735.",
        english: "Work out both ends: 571,000 at 74% lie between 571000/0.745 and 571000/0.735.")),
    RuleEntry(
      .changeWithoutBaseline,
      LocalizedText(
        vietnamese: "Mục tiêu tăng giảm phải nói so với kỳ nào.",
        english: "A promised change says from when."),
      file: "targets.csv",
      faulty:
        "T2,2023,POVERTY_RATE,06,2023,le,-2,,change,no,,,,,committee,yes,stated,,,giảm 2 điểm %,003,,,,",
      mended:
        "T2,2023,POVERTY_RATE,06,2023,le,-2,,change,no,,2022,,,committee,yes,stated,,,giảm 2 điểm %,003,,,,",
      remedy: LocalizedText(
        vietnamese: "Điền baseline_period, ví dụ 2022.",
        english: "Fill in baseline_period, for example 2022.")),
    RuleEntry(
      .unitOfKind,
      LocalizedText(
        vietnamese:
          "Tỷ lệ và tốc độ tăng tính bằng %, thứ hạng bằng hạng; unit_vi và unit_en cùng là % hoặc cùng không.",
        english:
          "Shares and growth are in %, ranks in hạng; unit_vi and unit_en are both % or both not."),
      file: "indicators.csv",
      faulty:
        "GRDP_GROWTH,Tăng trưởng GRDP,GRDP growth,KT,,growth_rate,tỷ đồng,VND billion,increase,2,,,0.1,,,,So với cùng kỳ,On the year before",
      mended:
        "GRDP_GROWTH,Tăng trưởng GRDP,GRDP growth,KT,,growth_rate,%,%,increase,2,,,0.1,,,,So với cùng kỳ,On the year before",
      remedy: LocalizedText(
        vietnamese: "Sửa đơn vị; nếu đơn vị đúng thì sửa kind.",
        english: "Mend the unit; if the unit is right, mend kind.")),
    RuleEntry(
      .finalTooEarly,
      LocalizedText(
        vietnamese:
          "Số công bố khi kỳ chưa hết là ước (E), không thể là chính thức (A), số cộng dồn cũng không thể là sơ bộ (P).",
        english:
          "A figure published while its period runs is an estimate (E), never final (A); an amount is not provisional (P) either."
      ),
      file: "observations.csv",
      faulty: #"O4,AFFORESTATION_CONC,06,2023,3484.29,A,,2,"3.484,29 ha",,,,001,,"#,
      mended: #"O4,AFFORESTATION_CONC,06,2023,3484.29,E,,2,"3.484,29 ha",,,,001,,"#,
      remedy: LocalizedText(
        vietnamese: "Ghi status là E, hoặc sửa period (chín tháng là 2023-01-01/P9M), document.",
        english: "Set status to E, or mend period (nine months are 2023-01-01/P9M) or document.")),
    RuleEntry(
      .beforePeriod,
      LocalizedText(
        vietnamese: "Văn bản không thể cho kết quả của kỳ chưa bắt đầu, trừ dự báo (F).",
        english:
          "A document cannot give a result of a period that has not begun, except a forecast (F)."),
      file: "observations.csv", faulty: "O4,POVERTY_RATE,06,2025,20,E,,0,20%,,,,003,,",
      mended: "O4,POVERTY_RATE,06,2022,20,E,,0,20%,,,,003,,",
      remedy: LocalizedText(
        vietnamese: "Kiểm tra năm trong period, hoặc document; dự báo thì ghi status là F.",
        english: "Check the year in period, or document; set status to F for a forecast.")),
    RuleEntry(
      .readBeforeIssue,
      LocalizedText(
        vietnamese: "Không thể đọc văn bản trước ngày ban hành.",
        english: "A document cannot be read before it is issued."),
      file: "documents.csv", faulty: "006,,Báo cáo quý,UBND tỉnh,report,,,2024-05-10,,,,2023-11-19",
      mended: "006,,Báo cáo quý,UBND tỉnh,report,,,2024-05-10,,,,2026-11-19",
      remedy: LocalizedText(
        vietnamese: "Kiểm tra năm của issued_on và read_on.",
        english: "Check the years of issued_on and read_on.")),
    RuleEntry(
      .dateWithoutBasis,
      LocalizedText(
        vietnamese: "Văn bản không ghi đủ ngày thì phải nêu căn cứ của ngày.",
        english: "Where a document gives no full date, its row says where the date comes from."),
      file: "documents.csv", faulty: "006,,Báo cáo quý,UBND tỉnh,report,,,2023-12,,,,2026-11-19",
      mended: "006,,Báo cáo quý,UBND tỉnh,report,,,2023-12,,,Văn bản chỉ ghi tháng,2026-11-19",
      remedy: LocalizedText(
        vietnamese: "Ghi một câu vào date_basis, ví dụ “Văn bản chỉ ghi tháng”.",
        english: "Write one sentence into date_basis, such as “Văn bản chỉ ghi tháng”.")),
  ]
}
