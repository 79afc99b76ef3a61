import DashboardUI

/// How the page looks, on a screen and on paper.
enum HTMLStyle {
  /// The fill of a part of a status bar and the ink on it.
  ///
  /// The fills differ in lightness too, so that a print in black and white keeps them apart.
  static func paint(_ role: Role) -> (fill: String, ink: String) {
    switch role {
    case .good: ("#14492d", "#ffffff")
    case .caution: ("#f2c14e", "#111111")
    case .bad: ("#df7562", "#111111")
    default: ("#ffffff", "#111111")
    }
  }

  /// The style sheet; `footer` stands at the foot of each printed page.
  ///
  /// A page in HTML takes the text of a style sheet as it is, one in XML does not: none of its
  /// characters may mean something in either.
  static func sheet(footer: String) -> String {
    let text = footer.filter { $0.isLetter || $0.isNumber || " /.,:-".contains($0) }
    return """

      * { box-sizing: border-box; }
      html { font: 15px/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; color: #111; background: #fff; }
      body { max-width: 62rem; margin: 0 auto; padding: 1rem; }
      h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .3rem; }
      h2 { font-size: 1.25rem; margin: 2rem 0 .6rem; border-bottom: 2px solid #27465e; }
      h3 { font-size: 1.08rem; margin: 1.4rem 0 .5rem; }
      header p { margin: .15rem 0; }
      a { color: #1a4f8b; }
      a.source { text-decoration: none; font-size: .8em; white-space: nowrap; }
      nav ul { columns: 3 14rem; padding: 0; margin: 1rem 0; list-style: none; font-size: .93rem; }
      .panels { display: flex; flex-wrap: wrap; gap: .8rem; }
      .panel { flex: 1 1 17rem; max-width: 30rem; border: 1px solid #777; padding: .5rem .7rem; font-size: .9rem; }
      .panel p { margin: .3rem 0; }
      .panel p.plan { font-weight: bold; font-size: 1rem; }
      .panel svg { width: 100%; max-width: 22rem; height: auto; display: block; }
      .counts, .signs { list-style: none; padding: 0; margin: .4rem 0; }
      .signs { columns: 3 12rem; }
      .verdict { font-weight: bold; }
      .good { color: #1d5c3a; }
      .caution { color: #7a4b00; }
      .bad { color: #a3261e; }
      .unknown { color: #444; font-weight: normal; }
      table { border-collapse: collapse; width: 100%; font-size: .9rem; }
      caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      th, td { text-align: left; vertical-align: top; padding: .28rem .45rem; border-bottom: 1px solid #bbb; }
      thead th { border-bottom: 2px solid #27465e; background: #eef2f5; }
      tbody th { font-weight: normal; }
      .group th { font-weight: bold; background: #f6f6f6; }
      .number { text-align: right; font-variant-numeric: tabular-nums; }
      .promises thead th:nth-child(n+2):nth-child(-n+5), .values thead th:nth-child(n+2) { text-align: right; }
      .promises th:first-child { width: 28%; }
      .promises td:nth-child(2) { width: 14%; }
      .promises td:last-child { width: 20%; }
      .behind tbody th { font-weight: bold; }
      .behind .group th { font-weight: bold; }
      .behind td { width: 18%; }
      .reason { font-weight: normal; margin: .1rem 0 0; }
      small { color: #444; }
      .subhead { font-weight: bold; margin: .7rem 0 .2rem; font-size: .92rem; }
      .notes { font-size: .86rem; margin: 0; padding-left: 1.6rem; }
      .documents { font-size: .86rem; overflow-wrap: anywhere; }
      figure { margin: 1rem 0; padding: 0; }
      figcaption { font-weight: bold; font-size: .92rem; margin-bottom: .2rem; }
      .chart { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
      .chart svg { flex: 0 1 330px; max-width: 100%; height: auto; }
      .chart table { flex: 0 1 20rem; width: auto; font-size: .82rem; }
      .chart th, .chart td { padding: .08rem .4rem; }
      .legend { font-size: .82rem; margin: .2rem 0 0; color: #333; }
      @media (max-width: 40rem) { .promises { font-size: .78rem; } th, td { padding: .2rem; } }
      @media print {
        @page { size: A4; margin: 15mm 13mm 17mm; @bottom-left { content: "\(text)"; font-size: 8pt; } @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
        * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        html { font-size: 9.5pt; }
        body { max-width: none; padding: 0; }
        a { color: inherit; text-decoration: none; }
        .place { break-before: page; }
        h2, h3, .subhead, figcaption { break-after: avoid; break-inside: avoid; }
        h2::after, h3::after { content: ""; display: block; height: 8rem; margin-bottom: -8rem; }
        tr, li, figure, .panel, .first { break-inside: avoid; }
        thead { display: table-header-group; }
        .panel { flex: 0 1 32%; }
        nav { display: none; }
      }

      """
  }
}
