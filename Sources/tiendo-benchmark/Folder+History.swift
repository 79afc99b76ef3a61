import Glibc

extension Folder {
  /// A province with `indicators` indicators in 18 sectors, a five-year and an annual plan, and for each
  /// indicator 20 figures: four quarters of five years.
  static func history(indicators: Int) -> Folder {
    let years = 2020...2024
    let kinds = ["flow", "stock", "share", "growth_rate", "count_added"]
    var files = Folder(indicators: 0, areas: 0).texts
    for year in years {
      for quarter in 1...4 {
        files["documents.csv"]?.append(
          "Q\(year)-\(quarter),,Báo cáo quý \(quarter)/\(year),,report,,,"
            + "\(year)-\(quarter < 4 ? "0" : "")\(3 * quarter)-28,,,,2026-11-20\n")
      }
    }
    for sector in 1...18 {
      files["sectors.csv"]?.append("S\(sector),Lĩnh vực \(sector),,,\(sector + 1)\n")
    }
    files["plans.csv"]?.append(
      "2021-2025,Kế hoạch 5 năm,,,06,five_year,2021-01-01/P5Y,,1,PLAN,,,\n")
    for indicator in 0..<indicators {
      let kind = kinds[indicator % kinds.count]
      let isLevel = kind == "stock" || kind == "share"
      let baseline = isLevel ? "2020,20,PLAN" : ",,"
      files["indicators.csv"]?.append(
        "I\(indicator),Chỉ tiêu số \(indicator),,S\(indicator % 18 + 1),,\(kind),ha,,increase,1,,,,,,,,\n"
      )
      for (plan, period) in [("2024", "2024"), ("2021-2025", "2025")] {
        files["targets.csv"]?.append(
          "\(plan).\(indicator),\(plan),I\(indicator),06,\(period),ge,\(100 + indicator % 900),,absolute,"
            + "no,,\(baseline),council,yes,stated,,,,PLAN,,\n")
      }
      for year in years {
        for quarter in 1...4 {
          let period = quarter == 4 ? "\(year)" : "\(year)-01-01/P\(3 * quarter)M"
          let value = 20 + (7 * indicator + 3 * year + 11 * quarter) % 900
          files["observations.csv"]?.append(
            "\(indicator)-\(year)-\(quarter),I\(indicator),06,\(period),\(value).5,P,,1,,,,,"
              + "Q\(year)-\(quarter),\n")
        }
      }
    }
    return Folder(texts: files, observationCount: indicators * 20)
  }

  /// Writes the files to a folder `Data` in a new folder.
  ///
  /// - Returns: The path of the new folder.
  func written() -> String {
    var path = Array("/tmp/tiendo-benchmark-XXXXXX".utf8CString)
    guard mkdtemp(&path) != nil else { preconditionFailure("no room in /tmp") }
    let folder = path.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    mkdir("\(folder)/Data", 0o755)
    for (name, bytes) in files {
      guard let file = fopen("\(folder)/Data/\(name)", "w") else { continue }
      fwrite(bytes, 1, bytes.count, file)
      fclose(file)
    }
    return folder
  }

  /// Removes a folder that was written.
  func remove(_ folder: String) {
    for name in files.keys { unlink("\(folder)/Data/\(name)") }
    rmdir("\(folder)/Data")
    rmdir(folder)
  }
}
