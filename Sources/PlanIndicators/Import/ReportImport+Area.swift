// Which area a report table is about.

extension ReportImport {
  /// The area that the figures are about: the one asked for, else that of the title, else the folder's,
  /// unless the document or who signs the table is of another one.
  static func area(
    of header: ReportHeader, _ columns: ReportColumns, below rows: ArraySlice<Cells.Row>,
    _ mentions: AreaMention, _ folder: PlanFolder, _ options: Options
  ) throws(ReportFault) -> Reference<Area> {
    if let area = options.area { return area }
    do throws(AreaFault) {
      let title = header.title.flatMap(\.cells)
      if let named = try mentions.area(inTitle: title, year: columns.year) { return named }
      guard let area = folder.mainArea else { throw .none }
      let document = folder.documents[options.document]
      let texts: [(text: String, place: AreaFault.Place)] =
        [(document.issuer, .issuer), (document.title, .title)]
        + rows.flatMap { row in row.cells.map { ($0, .signature(line: row.line)) } }
        .filter { ReportRow.isSignature($0.0) }
      for (text, place) in texts {
        if let name = mentions.name(in: text, otherThan: area) { throw .named(name, in: place) }
      }
      return area
    } catch {
      throw .area(error)
    }
  }
}
