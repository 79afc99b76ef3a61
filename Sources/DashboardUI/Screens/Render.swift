import PlanIndicators

/// Draws the state: the one function from which every frame comes.
package func render(_ state: DashboardState) -> Grid {
  var grid = Grid(size: state.size)
  if state.size.rows >= 5, state.size.columns >= 20 {
    state.drawScreen(in: &grid)
  } else {
    let lines = state.strings.tooSmall.wrapped(toColumns: state.size.columns)
    for (row, line) in lines.enumerated() { grid.put(line, row: row, column: 0) }
  }
  return state.symbols.isASCII ? grid.unaccented : grid
}

extension DashboardState {
  fileprivate func drawScreen(in grid: inout Grid) {
    drawTopLine(in: &grid)
    let rect = contentRect
    if screen == .overview, !isOverviewCompact {
      drawOverview(in: &grid, rect: rect)
    } else {
      drawList(list(.whole), pane: 0, in: &grid, rect: rect)
    }
    drawInformation(in: &grid)
    drawKeyBar(in: &grid)
  }

  /// How many lines above the key bar tell of the selected row in full.
  var informationLines: Int { size.rows >= 30 ? 2 : 1 }

  /// The part of the screen between the first line and the last ones.
  var contentRect: Rect {
    Rect(row: 1, column: 0, rows: size.rows - 2 - informationLines, columns: size.columns)
  }

  /// What the screen shows as a list.
  func page(width: Int) -> Page {
    switch screen {
    case .areas: areasPage(width: width)
    case .agencies: agenciesPage(width: width)
    case .agency(let agency): agencyPage(agency, width: width)
    case .overview: compactOverviewPage(width: width)
    case .plan(let plan): planPage(plan, width: width)
    case .sector(let sector): sectorPage(sector, width: width)
    case .indicator(let series): indicatorPage(series, width: width)
    case .explanation(let series): explanationPage(series, width: width)
    case .document(let document): documentPage(document, width: width)
    case .documents: documentsPage(width: width)
    case .behind: behindPage(width: width)
    case .compareYears: compareYearsPage(width: width)
    case .compareTwoYears: compareTwoYearsPage(width: width)
    case .comparePlans: comparePlansPage(width: width)
    case .compareAreas(let indicator): compareAreasPage(indicator, width: width)
    case .changes: changesPage(width: width)
    case .checks: checksPage(width: width)
    case .palette: palettePage(width: width)
    case .help: helpPage(width: width)
    case .found: foundPage(width: width)
    case .viewOptions: viewOptionsPage(width: width)
    case .savedViews: savedViewsPage(width: width)
    case .fullText(let text): fullTextPage(text, width: width)
    }
  }

  // MARK: Frame

  fileprivate func drawTopLine(in grid: inout Grid) {
    let warning = refusal == nil ? "" : "! \(strings.oldFigures) "
    let date = "\(warning)\(strings.sourcesUntil) \(strings.text(asOf))"
    let short = warning + strings.text(asOf)
    // The last two columns are for the mark of a list that goes on above.
    let room = size.columns - 3
    // Where the way would have to be cut for the words beside the day, they are left out.
    let isRoomy = size.columns >= 72 || date.displayWidth + wholeWay.displayWidth < room
    let right = isRoomy && date.displayWidth + 12 <= room ? date : short
    let left = room - right.displayWidth - 1
    grid.put(
      breadcrumb(limit: left), row: 0, column: 1, limit: max(0, left), role: .title)
    grid.put(right, row: 0, column: size.columns - 2 - right.displayWidth, role: .dim)
  }

  /// The names of the screens from the province to here.
  private var way: [String] {
    // From another area the way begins with that area.
    let start = visits.indices.last { $0 > 0 && visits[$0].area != visits[$0 - 1].area } ?? 0
    var names = visits[start...].map { name(of: $0.screen) }
    if start > 0 { names.insert("", at: 0) }
    if names.count > 1 { names[0] = folder.areas[area].name[strings.language] }
    return names
  }

  private var wholeWay: String { way.joined(separator: " \(symbols.separator) ") }

  /// The way from the province to here; what is too long is left out in front.
  private func breadcrumb(limit: Int) -> String {
    var names = way
    let separator = " \(symbols.separator) "
    while names.count > 1, names.joined(separator: separator).displayWidth > limit {
      if names.count > 2 {
        names.remove(at: 1)
      } else {
        names.removeFirst()
      }
    }
    return names.joined(separator: separator).truncated(
      toColumns: limit, ellipsis: symbols.ellipsis)
  }

  func name(of screen: Screen) -> String {
    switch screen {
    case .areas: strings.areas
    case .agencies: strings.agencies
    case .agency(let agency):
      agency.map { folder.agencies[$0].name[strings.language] } ?? strings.ordersWithoutAgency
    case .overview: strings.overview
    case .plan(let plan): strings.shortName(of: folder.plans[plan])
    case .sector(let sector): folder.sectors[sector].name[strings.language]
    case .indicator(let series): folder.indicators[series.indicator].name[strings.language]
    case .explanation: strings.explanation
    case .document(let document): documentLabel(folder.documents[document])
    case .documents: strings.documents
    case .behind: strings.behind
    case .compareYears: strings.compareYears
    case .compareTwoYears: strings.compareTwoYears
    case .comparePlans: strings.comparePlans
    case .compareAreas: strings.compareAreas
    case .changes: strings.changes
    case .checks: strings.checks
    case .palette: strings.keyHint.palette.short.withLargeInitial
    case .help: strings.help
    case .found: strings.found
    case .viewOptions: strings.optionsHint.short.withLargeInitial
    case .savedViews: strings.savedViewsHint.short.withLargeInitial
    case .fullText: strings.fullTextHint.short.withLargeInitial
    }
  }

  fileprivate func drawInformation(in grid: inout Grid) {
    let text = notice ?? selectedRow.map(fullText(of:)) ?? ""
    let width = size.columns - 2
    let lines = text.wrapped(
      toColumns: width, atMost: informationLines, ellipsis: symbols.ellipsis)
    for (offset, line) in lines.enumerated() {
      grid.put(
        line, row: size.rows - 1 - informationLines + offset, column: 1,
        role: notice == nil ? .dim : .caution)
    }
  }

  fileprivate func drawKeyBar(in grid: inout Grid) {
    let row = size.rows - 1
    var column = 1
    if let search {
      let hit = search.hit.map { "  \($0.number)/\($0.count)" } ?? ""
      let prompt = screen == .savedViews ? strings.savedViewPrompt : strings.searchPrompt
      let end = grid.put(prompt + search.text, row: row, column: 1, role: .key)
      column = grid.put(hit, row: row, column: end, role: .dim) + 2
      if search.isEditing {
        grid.cursor = Grid.Position(row: row, column: min(end, size.columns - 1))
        let hint =
          screen == .savedViews
          ? strings.savedViewKeys : strings.searchKeys(inPalette: screen == .palette)
        let start = size.columns - 1 - hint.displayWidth
        if start > column { grid.put(hint, row: row, column: start, role: .dim) }
        return
      }
    }
    for action in offeredActions {
      let hint = action.hint(strings, on: screen).short
      let width = action.shortLabel.displayWidth + 1 + hint.displayWidth
      // The narrowest screen has room for the first key at least.
      guard column + width <= size.columns || column == 1 else { break }
      column = grid.put(symbols.plain(action.shortLabel), row: row, column: column, role: .key)
      column = grid.put(" " + hint, row: row, column: column, role: .dim) + 2
    }
  }

  /// The actions of this screen, the most useful first: what the key bar has room for.
  var offeredActions: [Action] {
    let first: [Action] =
      switch screen {
      case .overview: [.enter, .nextPane, .compare, .behind, .planFocus]
      case .plan, .sector, .behind:
        [.enter, .back] + (visit.view.filters.isEmpty ? [] : [.clearFilters])
          + [.filter, .sort, .viewOptions]
      case .indicator: [.enter, .back, .explain, .compare]
      case .compareYears:
        [.enter, .back] + (visit.view.filters.isEmpty ? [] : [.clearFilters])
          + [.cycle, .compare, .sort, .filter, .copyTable, .viewOptions]
      case .compareTwoYears, .comparePlans:
        [.enter, .back] + (visit.view.filters.isEmpty ? [] : [.clearFilters])
          + [.sort, .cycle, .filter, .copyTable, .compare, .reverse]
      case .compareAreas: [.enter, .back, .sort, .cycle]
      case .areas: [.enter, .sort]
      case .documents: [.enter, .back, .sort]
      case .explanation, .document, .changes, .agencies, .agency: [.enter, .back]
      case .palette, .found, .viewOptions, .savedViews: [.enter, .back]
      case .checks:
        [.enter, .back] + (visit.view.filters.isEmpty ? [] : [.clearFilters])
          + (issuesToCheck.count < 2 ? [] : [.filter, .sort, .viewOptions])
      case .help, .fullText: [.back]
      }
    let alert: [Action] = issuesToCheck.isEmpty || screen == .checks ? [] : [.checks]
    let newest: [Action] = news == nil || screen == .changes ? [] : [.changes]
    return alert + newest + first.filter { $0 != .nextPane || paneCount > 1 }
      + [.search, .help, .quit, .compare, .behind, .documents, .earlier, .copyTable].filter {
        !first.contains($0) && obstacle(to: $0) == nil
      }
  }

  // MARK: Overview

  fileprivate func drawOverview(in grid: inout Grid, rect: Rect) {
    let layout = overviewLayout(in: rect)
    for (index, plan) in panelPlans.enumerated() {
      drawPanel(
        plan, pane: index, in: &grid, rect: layout.panels[index])
    }
    let count = panelPlans.count
    if layout.validity.rows > 0 {
      drawList(
        validityPage(width: layout.validity.listColumns), pane: count + 2, in: &grid,
        rect: layout.validity)
    }
    drawList(
      list(.progress), pane: count, in: &grid, rect: layout.progress)
    drawList(
      list(.behind), pane: count + 1, in: &grid, rect: layout.behind)
  }

  private func drawPanel(
    _ plan: Reference<Plan>, pane: Int, in grid: inout Grid, rect: Rect
  ) {
    let isFocused = visit.pane == pane
    let title = " \(strings.shortName(of: folder.plans[plan])) "
    let pointer = isFocused ? symbols.pointer : symbols.horizontal
    let rule = String(repeating: symbols.horizontal, count: max(0, rect.columns - 2))
    grid.put(
      symbols.topLeft + rule + symbols.topRight, row: rect.row, column: rect.column, role: .frame)
    grid.put(
      pointer + title.truncated(toColumns: rect.columns - 4, ellipsis: symbols.ellipsis),
      row: rect.row, column: rect.column + 1, role: isFocused ? .focus : .title)
    let bottom = rect.row + rect.rows - 1
    grid.put(
      symbols.bottomLeft + rule + symbols.bottomRight, row: bottom, column: rect.column,
      role: .frame)
    let foot = panelFoot(of: plan, width: rect.columns - 3)
    if !foot.isEmpty {
      let end = foot.displayWidth < rect.columns - 3 ? " " : ""
      grid.put(" " + foot + end, row: bottom, column: rect.column + 1, role: .dim)
    }
    let lines = panelLines(of: plan, width: rect.columns - 4, height: rect.rows - 2)
    for row in 1..<(rect.rows - 1) {
      for column in [rect.column, rect.column + rect.columns - 1] {
        grid.put(symbols.vertical, row: rect.row + row, column: column, role: .frame)
      }
      guard row <= lines.count else { continue }
      draw(
        marked(lines[row - 1], pane: pane, line: row - 1), in: &grid, row: rect.row + row,
        rect: Rect(
          row: rect.row + row, column: rect.column + 2, rows: 1, columns: rect.columns - 4))
    }
  }
}

extension Symbols {
  /// Key names for terminals without UTF-8.
  func plain(_ label: String) -> String {
    guard isASCII else { return label }
    return label.split(separator: " ").filter { $0.utf8.allSatisfy { $0 < 0x80 } }
      .joined(separator: " ")
  }
}
