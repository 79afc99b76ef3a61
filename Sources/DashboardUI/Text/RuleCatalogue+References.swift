import PlanIndicators

// The catalogue of rules: of ids and keys.

extension RuleEntry {
  static let rulesReferences: [RuleEntry] = [
    RuleEntry(
      .unknownReference,
      LocalizedText(
        vietnamese: "Mã trỏ đến một dòng phải có trong tệp kia.",
        english: "An id that names a row of another file must stand there."),
      file: "indicators.csv",
      faulty:
        "GRDP_GROWTH,Tăng trưởng GRDP,GRDP growth,KTT,,growth_rate,%,%,increase,2,,,0.1,,,,So với cùng kỳ,On the year before",
      mended:
        "GRDP_GROWTH,Tăng trưởng GRDP,GRDP growth,KT,,growth_rate,%,%,increase,2,,,0.1,,,,So với cùng kỳ,On the year before",
      remedy: LocalizedText(
        vietnamese: "Sửa mã, hoặc thêm dòng đó vào tệp kia trước.",
        english: "Mend the id, or add the row to the other file first.")),
    RuleEntry(
      .faultyReference,
      LocalizedText(
        vietnamese: "Dòng được trỏ đến đang có lỗi, nên dòng này cũng chưa dùng được.",
        english: "The row that is named is faulty itself, so this one cannot be used either."),
      file: "sectors.csv", faulty: "VH,Văn hóa,Culture,,bốn",
      mended: "VH,Văn hóa,Culture,,4",
      remedy: LocalizedText(
        vietnamese: "Sửa dòng kia trước; dòng này sẽ hết lỗi theo.",
        english: "Mend the other row first; this one follows.")),
    RuleEntry(
      .duplicateID,
      LocalizedText(
        vietnamese: "Mỗi mã chỉ dùng cho một dòng.",
        english: "Each id belongs to one row."),
      file: "sectors.csv", faulty: "KT,Văn hóa,Culture,,4",
      mended: "VH,Văn hóa,Culture,,4",
      remedy: LocalizedText(
        vietnamese: "Đổi mã của một trong hai dòng.",
        english: "Choose another id for one of the two rows.")),
    RuleEntry(
      .duplicateKey,
      LocalizedText(
        vietnamese: "Một văn bản chỉ cho một con số về một chỉ tiêu, địa bàn, kỳ.",
        english: "One document gives one figure for an indicator, area and period."),
      file: "observations.csv",
      faulty: #"O4,AFFORESTATION,06,2023,4969.65,P,,2,"4.969,65 ha",,,,005,,"#,
      mended: #"O4,AFFORESTATION,06,2022,4969.65,P,,2,"4.969,65 ha",,,,005,,"#,
      remedy: LocalizedText(
        vietnamese: "Xóa một dòng, hoặc sửa period, document cho đúng.",
        english: "Remove one row, or mend period or document.")),
    RuleEntry(
      .circle,
      LocalizedText(
        vietnamese:
          "Cấp trên không thuộc chính cấp dưới của nó; không gì thay thế, kế tiếp hay gộp thành chính nó.",
        english:
          "No row leads back to itself as its own parent, part, successor or the target that it supersedes."
      ),
      file: "sectors.csv", faulty: "VH,Văn hóa,Culture,VH,4",
      mended: "VH,Văn hóa,Culture,XH,4",
      remedy: LocalizedText(
        vietnamese:
          "Sửa cột được nêu (parent, successor, supersedes, parts) ở một trong các dòng ấy.",
        english:
          "Mend the column that is named (parent, successor, supersedes, parts) in one of the rows."
      )),
    RuleEntry(
      .waitingRows,
      LocalizedText(
        vietnamese: "Các dòng trỏ đến một tệp chưa đọc được thì phải chờ tệp đó.",
        english: "Rows that name rows of a file that cannot be read wait for it."),
      file: "agencies.csv", faulty: "id;name_vi;name_en;valid_from;valid_to;successor;sectors;note",
      mended: "id,name_vi,name_en,valid_from,valid_to,successor,sectors,note",
      remedy: LocalizedText(
        vietnamese: "Sửa tệp kia trước; các dòng này sẽ hết lỗi theo.",
        english: "Mend the other file first; these rows follow.")),
    RuleEntry(
      .duplicateDocument,
      LocalizedText(
        vietnamese: "Một văn bản chỉ ghi một dòng, nếu không thì một con số thành hai lần công bố.",
        english: "A document has one row, or one figure would count as two publications."),
      file: "documents.csv",
      faulty:
        "006,,Kết quả năm 2023,UBND tỉnh,report,,https://backan.gov.vn/bao-cao-2023,2024-05-10,,,,2026-11-19",
      mended:
        "006,,Kết quả năm 2023,UBND tỉnh,report,,https://backan.gov.vn/ket-qua-2023,2024-05-10,,,,2026-11-19",
      remedy: LocalizedText(
        vietnamese:
          "Dùng chung mã của dòng đã có và xóa dòng này; khác văn bản thì sửa tên, số hiệu, địa chỉ.",
        english: "Use the id that is there and remove this row; or mend title, number or address.")),
    RuleEntry(
      .countedTwice,
      LocalizedText(
        vietnamese: "Một chỉ tiêu của kế hoạch chỉ tính một lần, dù nhiều cấp giao.",
        english: "A plan counts an indicator once, even where several bodies set it."),
      file: "targets.csv",
      faulty:
        "T2,2023,AFFORESTATION,06,2023,ge,4045,,absolute,no,,,,,centre,yes,stated,,,4.045 ha,003,,,,",
      mended:
        "T2,2023,AFFORESTATION,06,2023,ge,4045,,absolute,no,,,,,centre,no,stated,,,4.045 ha,003,,,,",
      remedy: LocalizedText(
        vietnamese:
          "Để yes hoặc unknown ở một dòng, dòng kia ghi no; kế hoạch điều chỉnh thì điền supersedes.",
        english:
          "Leave yes or unknown in one row and write no in the other; fill in supersedes for an adjusted plan."
      )),
    RuleEntry(
      .supersedesOther,
      LocalizedText(
        vietnamese:
          "Mục tiêu điều chỉnh chỉ thay mục tiêu cùng chỉ tiêu, địa bàn, kỳ và ra trước nó.",
        english:
          "A target supersedes only one of its own indicator, area and period that was set before it."
      ),
      file: "targets.csv",
      faulty:
        "T2,2023,POVERTY_RATE,06,2023,le,20,,absolute,no,,,,,committee,yes,stated,,,20%,005,T1,,,",
      mended:
        "T2,2023,POVERTY_RATE,06,2023,le,20,,absolute,no,,,,,committee,yes,stated,,,20%,005,,,,",
      remedy: LocalizedText(
        vietnamese:
          "Ghi vào supersedes mã của mục tiêu được điều chỉnh, hoặc để trống; ra trước hay sau thì xem document.",
        english:
          "Write the id of the target that was adjusted into supersedes, or leave it empty; check document too."
      )),
    RuleEntry(
      .duplicateJudgement,
      LocalizedText(
        vietnamese: "Một nhận định của một văn bản chỉ ghi một dòng.",
        english: "What a document says of one thing has one row."),
      file: "judgements.csv",
      faulty: #"J3,06,AFFORESTATION,2023,2023,completion,percent,122.9,1,,,,,,,,"đạt 122,9%",005,"#,
      mended: "",
      remedy: LocalizedText(
        vietnamese: "Xóa một trong hai dòng, hoặc sửa ô gõ nhầm.",
        english: "Remove one of the two rows, or mend the cell that is wrong.")),
  ]
}
