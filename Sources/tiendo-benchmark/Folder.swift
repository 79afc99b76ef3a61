/// The files of a folder in which every promise has a figure.
struct Folder {
  let texts: [String: String]
  let observationCount: Int

  init(texts: [String: String], observationCount: Int) {
    self.texts = texts
    self.observationCount = observationCount
  }

  var files: [String: [UInt8]] { texts.mapValues { Array($0.utf8) } }

  /// The same files with an observations.csv of which only the header is left.
  var withoutObservations: [String: [UInt8]] {
    var files = files
    files["observations.csv"] = Array((Self.observationHeader + "\n").utf8)
    return files
  }

  private static let observationHeader =
    "id,indicator,area,period,value,status,qualifier,decimals,printed,out_of,lower,upper,"
    + "document,note"

  /// Two documents, a province and the headers of all files.
  static var emptyTexts: [String: String] {
    [
      "documents.csv":
        "id,number,title,issuer,type,file,address,issued_on,not_before,not_after,date_basis,"
        + "read_on\nPLAN,,Kế hoạch,,plan,,,2023-12-10,,,,2026-11-20\n"
        + "REPORT,,Báo cáo,,report,,,2024-06-20,,,,2026-11-20\n",
      "areas.csv":
        "id,code,level,name_vi,name_en,parent,valid_from,valid_to,successor,note\n"
        + "06,06,province,Tỉnh,,,,,,\n",
      "sectors.csv": "id,name_vi,name_en,parent,position\nKT,Kinh tế,,,1\n",
      "agencies.csv": "id,name_vi,name_en,valid_from,valid_to,successor,sectors,note\n",
      "indicators.csv":
        "id,name_vi,name_en,sector,agency,kind,unit_vi,unit_en,direction,decimals,min,max,"
        + "tolerance,profile,lag_days,parent,definition_vi,definition_en\n",
      "plans.csv":
        "id,name_vi,name_en,parent,area,level,period,declared,position,document,ended_on,"
        + "end_document,note\n",
      "targets.csv":
        "id,plan,indicator,area,period,operator,value,value_to,basis,maintain,qualifier,"
        + "baseline_period,baseline_value,baseline_document,issuer,counted,origin,lower,upper,"
        + "printed,document,supersedes,note\n",
      "observations.csv": Self.observationHeader + "\n",
      "judgements.csv":
        "id,area,indicator,plan,period,measure,scale,value,decimals,qualifier,compared_with,"
        + "issuer,class,count,total,basis,printed,document,note\n",
      "directives.csv": "id,area,sector,agency,text_vi,text_en,document\n",
      "profiles.csv": "id,month,share,share_min,share_max,document\n",
    ]
  }

  init(indicators: Int, areas: Int) {
    observationCount = indicators * areas
    var texts = Self.emptyTexts
    texts["plans.csv"]?.append("2024,Kế hoạch 2024,,,06,annual,2024,,,PLAN,,,\n")
    for area in 0..<areas {
      texts["areas.csv"]?.append("A\(area),,district,Huyện \(area),,06,,,,\n")
    }
    let kinds = ["flow", "stock", "share", "growth_rate", "count_added"]
    for indicator in 0..<indicators {
      let kind = kinds[indicator % kinds.count]
      texts["indicators.csv"]?.append(
        "I\(indicator),Chỉ tiêu \(indicator),,KT,,\(kind),ha,,increase,1,,,,,,,,\n")
      let isLevel = kind == "stock" || kind == "share"
      for area in 0..<areas {
        let number = indicator * areas + area
        let (whole, half) = (100 + number % 900, 30 + number % 600)
        texts["targets.csv"]?.append(
          "T\(number),2024,I\(indicator),A\(area),2024,ge,\(whole),,absolute,no,,"
            + (isLevel ? "2023,20,PLAN" : ",,") + ",council,yes,stated,,,,PLAN,,\n")
        texts["observations.csv"]?.append(
          "O\(number),I\(indicator),A\(area),2024-01-01/P5M,\(half).5,P,,1,,,,,REPORT,\n")
      }
    }
    self.texts = texts
  }
}
