// The columns that say which area a row is about.

extension ReportColumns {
  /// Takes a column for one of areas by its head, or because it holds names of areas.
  mutating func settleAreas(
    below header: ReportHeader, in rows: [Cells.Row], _ names: IndicatorNames,
    inside area: Reference<Area>
  ) {
    let cells = rows[header.rows.endIndex...]
    for column in columns.indices where columns[column].meaning == .unclear(.unknownHead) {
      let texts = cells.map { $0[column] }.filter { !$0.isEmpty }
      let period = TimePeriod(year: year)
      let isNamed = Self.areaHeads.contains(PlainWords(columns[column].head).text)
      let holdsAreas = texts.contains { names.area(named: $0, in: period, inside: area) != nil }
      // "Xã" over numbers counts communes.
      if isNamed || holdsAreas, !texts.contains(where: { ReportCell($0).figure != nil }) {
        columns[column].meaning = .area
      }
    }
  }

  private static let areaHeads: Set<String> = [
    "huyen", "ten huyen", "huyen thanh pho", "huyen tp", "huyen thi xa thanh pho", "tinh", "xa",
    "ten xa", "xa phuong", "xa phuong thi tran", "dia ban", "dia phuong", "ten dia phuong",
    "don vi hanh chinh", "khu vuc",
  ]

  /// The columns of areas.
  var areas: [Int] { columns.indices.filter { columns[$0].meaning == .area } }
}
