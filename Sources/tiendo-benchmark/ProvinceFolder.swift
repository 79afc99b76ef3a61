/// The files of one province that promises much: all in one area, with five years of quarterly figures.
///
/// The other folder spreads its promises over districts, of which a screen shows one; this one puts them
/// all on one screen.
struct ProvinceFolder {
  let files: [String: [UInt8]]

  init(indicators: Int) {
    var texts = Folder.emptyTexts
    for year in 2019...2024 {
      for (quarter, day) in ["04-20", "07-20", "10-20", "12-31"].enumerated() {
        guard year < 2024 || quarter < 1 else { continue }
        texts["documents.csv"]?.append(
          "R\(year)-\(quarter),,Báo cáo quý \(quarter + 1) năm \(year),,report,,,\(year)-\(day),,,,2026-11-20\n"
        )
      }
    }
    for sector in 0..<40 {
      texts["sectors.csv"]?.append("S\(sector),Lĩnh vực \(sector),,KT,\(sector)\n")
    }
    texts["plans.csv"]?.append("2024,Kế hoạch 2024,,,06,annual,2024,,2,PLAN,,,\n")
    texts["plans.csv"]?.append("5,5 năm 2021–2025,,,06,five_year,2021-01-01/P5Y,,1,PLAN,,,\n")
    let kinds = ["flow", "stock", "share", "growth_rate", "count_added"]
    let words = [
      "Sản lượng", "Tỷ lệ", "Diện tích", "Số xã đạt chuẩn", "Giá trị xuất khẩu", "Đường",
    ]
    for number in 0..<indicators {
      let kind = kinds[number % kinds.count]
      texts["indicators.csv"]?.append(
        "I\(number),\(words[number % words.count]) của chỉ tiêu thứ \(number),,S\(number % 40),,"
          + "\(kind),ha,,increase,1,,,,,,,,\n")
      let isLevel = kind == "stock" || kind == "share"
      let whole = 100 + number % 900
      for (plan, period) in [("2024", "2024"), ("5", "2021-01-01/P5Y")] {
        let baseline = isLevel ? (plan == "5" ? "2020,20,PLAN" : "2023,20,PLAN") : ",,"
        texts["targets.csv"]?.append(
          "T\(plan)-\(number),\(plan),I\(number),06,\(period),ge,\(whole),,absolute,no,,\(baseline),"
            + "council,yes,stated,,,,PLAN,,\n")
      }
      for year in 2019...2024 {
        for (quarter, months) in [3, 6, 9, 12].enumerated() where year < 2024 || quarter < 1 {
          let period = months == 12 ? "\(year)" : "\(year)-01-01/P\(months)M"
          texts["observations.csv"]?.append(
            "O\(number)-\(year)-\(months),I\(number),06,\(period),"
              + "\((30 + number % 600) * (quarter + 1) / 4).5,P,,1,,,,,"
              + "R\(year)-\(quarter),\n")
        }
      }
    }
    files = texts.mapValues { Array($0.utf8) }
  }
}
